//! An article's text cut into the pieces that the page shows.
//!
//! The page is the only copy of the texts that the browser gets: it holds each text whole, a
//! line an element with its sentences marked off, and the client reads it back from there. So the
//! pieces of a text must concatenate to that text, byte for byte, whatever it holds.

use std::ops::Range;

use daejo_articles::Article;
use daejo_collation::Document;

use crate::phrase::Phrase;

/// Neighbouring pieces of a line: a sentence that states a fact, or what stands between such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Whether it is a sentence with figures or phrases, which links lead to.
    pub is_sentence: bool,
    /// In order.
    pub pieces: Vec<Piece>,
}

/// A run of an article's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What to make of it.
    pub kind: PieceKind,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// Blanks around a line that a browser would show: part of the text, but not shown.
    Blank,
    /// Words, and what of the blanks around a line a browser passes over.
    Plain,
    /// The figure of this index in [`Document::figures`].
    Figure(usize),
    /// The phrase of this index among those of the article.
    Phrase(usize),
}

/// What is marked in a text.
#[derive(Clone, Debug)]
struct Spot {
    line: usize,
    span: Range<usize>,
    sentence: Range<usize>,
    kind: PieceKind,
}

/// The bytes of `article` that the element of these lines holds: it takes along what follows them up
/// to the next line, and the first line what precedes it.
#[must_use]
pub fn extent(article: &Article, lines: Range<usize>) -> Range<usize> {
    let start = |index: usize| article.lines.get(index).map(|line| line.span.start);
    let begin = start(lines.start).filter(|_| lines.start > 0);
    begin.unwrap_or_default()..start(lines.end).unwrap_or(article.text.len())
}

/// The stretches of each line of `document`, in the order of its lines; `phrases` are its own.
///
/// A line is as long as its [`extent`]. Figures in boilerplate are plain text.
#[must_use]
pub fn lines(document: &Document, phrases: &[Phrase]) -> Vec<Vec<Stretch>> {
    let lines = &document.article.lines;
    let mut cuts: Vec<Vec<Stretch>> = Vec::with_capacity(lines.len());
    let spots = spots(document, phrases);
    let mut spots = spots.into_iter().peekable();
    let mut at = 0;
    for (index, line) in lines.iter().enumerate() {
        let end = extent(&document.article, index..index + 1).end;
        let mut cut = Cut {
            text: &document.article.text,
            at,
            stretches: Vec::new(),
        };
        cut.push(line.span.start, PieceKind::Blank, false);
        let here: Vec<Spot> = std::iter::from_fn(|| spots.next_if(|spot| spot.line <= index))
            .filter(|spot| spot.span.start >= cut.at)
            .collect();
        for sentence in sentences(&here) {
            cut.push(sentence.start, PieceKind::Plain, false);
            for spot in &here {
                let span = &spot.span;
                if span.start >= cut.at && span.start < sentence.end {
                    cut.push(span.start, PieceKind::Plain, true);
                    cut.push(span.end, spot.kind, true);
                }
            }
            cut.push(sentence.end, PieceKind::Plain, true);
        }
        cut.push(line.span.end, PieceKind::Plain, false);
        cut.push(end, PieceKind::Blank, false);
        at = cut.at;
        cuts.push(cut.stretches);
    }
    cuts
}

/// The figures of the article itself and its phrases, in the order of the text.
fn spots(document: &Document, phrases: &[Phrase]) -> Vec<Spot> {
    let figures = document.figures.iter().enumerate();
    let figures = figures.filter(|(_, figure)| !figure.in_boilerplate);
    let figures = figures.map(|(index, figure)| Spot {
        line: figure.line,
        span: figure.mention.span.clone(),
        sentence: figure.sentence.clone(),
        kind: PieceKind::Figure(index),
    });
    let lines = &document.article.lines;
    let phrases = phrases.iter().enumerate().map(|(index, phrase)| Spot {
        line: lines.partition_point(|line| line.span.end <= phrase.span.start),
        span: phrase.span.clone(),
        sentence: phrase.sentence.clone(),
        kind: PieceKind::Phrase(index),
    });
    let mut spots: Vec<Spot> = figures.chain(phrases).collect();
    spots.sort_by_key(|spot| spot.span.start);
    spots
}

/// The sentences of the spots of a line, in order and apart from each other.
///
/// Two figures may see different ends where a sentence is too long to be followed; such
/// sentences are one.
fn sentences(spots: &[Spot]) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    for Spot { sentence, span, .. } in spots {
        let end = sentence.end.max(span.end);
        match sentences.last_mut() {
            Some(last) if sentence.start <= last.end => last.end = last.end.max(end),
            _ => sentences.push(sentence.start.min(span.start)..end),
        }
    }
    sentences
}

/// The stretches of a line, cut from the text up to `at`.
struct Cut<'a> {
    text: &'a str,
    at: usize,
    stretches: Vec<Stretch>,
}

impl Cut<'_> {
    /// Adds the run up to `end`, unless it is empty, as part of a sentence or not.
    fn push(&mut self, end: usize, kind: PieceKind, is_sentence: bool) {
        if self.at >= end {
            return;
        }
        let span = self.at..end;
        let kind = match kind {
            PieceKind::Blank if self.is_passed_over(&span) => PieceKind::Plain,
            kind => kind,
        };
        self.at = end;
        let piece = Piece { span, kind };
        match self.stretches.last_mut() {
            // Neighbouring sentences never touch, so these pieces are of the same one.
            Some(last) if last.is_sentence == is_sentence => last.add(piece),
            _ => self.stretches.push(Stretch {
                is_sentence,
                pieces: vec![piece],
            }),
        }
    }

    /// Whether a browser shows nothing of these blanks at the beginning or the end of a line.
    fn is_passed_over(&self, span: &Range<usize>) -> bool {
        let blanks = self.text.get(span.clone()).unwrap_or_default();
        blanks.bytes().all(|byte| b" \t\r\n".contains(&byte))
    }
}

impl Stretch {
    /// Adds a piece; plain words behind plain words are one.
    fn add(&mut self, piece: Piece) {
        match self.pieces.last_mut() {
            Some(last) if last.kind == PieceKind::Plain && piece.kind == PieceKind::Plain => {
                last.span.end = piece.span.end;
            }
            _ => self.pieces.push(piece),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn joined(document: &Document) -> String {
        let text = &document.article.text;
        lines(document, &[])
            .into_iter()
            .flatten()
            .flat_map(|stretch| stretch.pieces)
            .map(|piece| text.get(piece.span).unwrap())
            .collect()
    }

    /// The sentences with figures of a text read by the engine, each in brackets.
    fn bracketed(text: &str) -> String {
        let article = daejo_articles::read("x.txt", text.to_owned(), None).unwrap();
        let comparison = daejo_collation::compare(vec![article]);
        let stretches = lines(&comparison.documents[0], &[]).into_iter().flatten();
        stretches
            .map(|stretch| {
                let words: String = stretch
                    .pieces
                    .iter()
                    .filter_map(|piece| text.get(piece.span.clone()))
                    .collect();
                if stretch.is_sentence {
                    format!("[{words}]")
                } else {
                    words
                }
            })
            .collect()
    }

    #[test]
    fn sentences_with_figures_are_marked_off() {
        assert_eq!(
            bracketed(
                "첫 문장이다. 계약은 380억 달러(약 54조 원)다. 그뿐이다. 기간은 7년이다.\n끝.\n"
            ),
            "첫 문장이다. [계약은 380억 달러(약 54조 원)다.] 그뿐이다. [기간은 7년이다.]\n끝.\n"
        );
    }

    #[test]
    fn sentences_too_long_to_be_followed_are_one() {
        let filler = "가나다 ".repeat(300);
        let text = format!("{filler}5억 원 {filler}6억 원 {filler}끝이다.");
        assert_eq!(bracketed(&text).matches('[').count(), 1);
        assert_eq!(bracketed(&text).replace(['[', ']'], ""), text);
    }

    #[test]
    fn pieces_concatenate_to_the_text() {
        for text in [
            "380억 달러",
            "\u{feff}제목\r\n\r\n본문 380억 달러다.\r\n",
            "\n\n \t380억 달러\u{a0}\u{3000}\n\u{2028}\n끝 380억 달러",
            "가\r나\u{85}다 380억 달러380억 달러\n\n\n\n",
            "<b>&amp;</b> <script>alert('380억 달러')</script> \u{1f600}\u{0b}\u{0c}",
            "한 줄\n두 줄 380억 달러 & 세 \"줄\" <!-- 380억 달러 -->\n   ",
        ] {
            let document = fixture::document("x.txt", text, "380억 달러");
            assert_eq!(joined(&document), text, "{text:?}");
        }
    }

    #[test]
    fn figures_of_a_line_are_marked_where_they_stand() {
        let document = fixture::document("x.txt", "약 380억 달러다\n", "380억 달러");
        let kinds: Vec<_> = lines(&document, &[])[0]
            .iter()
            .flat_map(|stretch| {
                stretch
                    .pieces
                    .iter()
                    .map(|piece| (piece.kind, stretch.is_sentence))
            })
            .collect();
        assert_eq!(
            kinds,
            [
                (PieceKind::Plain, false),
                (PieceKind::Figure(0), true),
                (PieceKind::Plain, false),
            ]
        );
    }

    #[test]
    fn only_blanks_that_a_browser_would_show_are_hidden() {
        for (text, hidden) in [
            ("  가\r\n\t나 \n\n", 0),
            ("\u{feff}가\n", 1),
            ("가\u{a0}\n\u{3000}나\n", 1),
        ] {
            let document = fixture::document("x.txt", text, "-");
            let stretches = lines(&document, &[]).into_iter().flatten();
            let pieces = stretches.flat_map(|stretch| stretch.pieces);
            let blank = pieces.filter(|piece| piece.kind == PieceKind::Blank);
            assert_eq!(blank.count(), hidden, "{text:?}");
        }
    }

    #[test]
    fn phrases_are_marked_between_figures() {
        let text = "앞 문장이다. 다년간 380억 달러를 낸다. 끝.\n";
        let document = fixture::document("x.txt", text, "380억 달러");
        let at = text.find("다년간").unwrap();
        let span = at..at + "다년간".len();
        let sentence = document.sentence(&span);
        let phrase = Phrase {
            span: span.clone(),
            sentence,
            fact: 0,
        };
        let stretches = lines(&document, &[phrase]).remove(0);
        let marked: Vec<(&str, bool)> = stretches
            .iter()
            .flat_map(|stretch| stretch.pieces.iter().map(move |piece| (piece, stretch)))
            .filter(|(piece, _)| matches!(piece.kind, PieceKind::Figure(_) | PieceKind::Phrase(_)))
            .map(|(piece, stretch)| (text.get(piece.span.clone()).unwrap(), stretch.is_sentence))
            .collect();
        assert_eq!(marked, [("다년간", true), ("380억 달러", true)]);
        let whole = stretches.iter().flat_map(|stretch| &stretch.pieces);
        let whole: String = whole.filter_map(|it| text.get(it.span.clone())).collect();
        assert_eq!(whole, text);
    }
}
