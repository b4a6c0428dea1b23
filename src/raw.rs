//! An article's text cut into the pieces that the page shows.
//!
//! The page is the only copy of the texts that the browser gets: it holds each text whole, a
//! line an element, and the client reads it back from there. So the pieces of a text must
//! concatenate to that text, byte for byte, whatever it holds.

use std::ops::Range;

use daejo_collation::Document;

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
    /// Blanks around a line and its terminator: part of the text, but not shown.
    Blank,
    /// Words.
    Plain,
    /// The figure of this index in [`Document::figures`].
    Figure(usize),
}

/// The pieces of each line of `document`, in the order of its lines.
///
/// A line takes along what follows it up to the next line, and the first line what precedes it.
/// Figures in boilerplate are plain text.
#[must_use]
pub fn lines(document: &Document) -> Vec<Vec<Piece>> {
    let lines = &document.article.lines;
    let mut cuts: Vec<Vec<Piece>> = Vec::with_capacity(lines.len());
    let mut figures = document.figures.iter().enumerate().peekable();
    let mut at = 0;
    for (index, line) in lines.iter().enumerate() {
        let end = lines
            .get(index + 1)
            .map_or(document.article.text.len(), |next| next.span.start);
        let mut pieces = Vec::new();
        push(&mut pieces, &mut at, line.span.start, PieceKind::Blank);
        while let Some((number, figure)) = figures.next_if(|(_, figure)| figure.line <= index) {
            if figure.in_boilerplate || figure.mention.span.start < at {
                continue;
            }
            push(
                &mut pieces,
                &mut at,
                figure.mention.span.start,
                PieceKind::Plain,
            );
            push(
                &mut pieces,
                &mut at,
                figure.mention.span.end,
                PieceKind::Figure(number),
            );
        }
        push(&mut pieces, &mut at, line.span.end, PieceKind::Plain);
        push(&mut pieces, &mut at, end, PieceKind::Blank);
        cuts.push(pieces);
    }
    cuts
}

/// Adds the run from `at` to `end`, unless it is empty, and moves `at` to its end.
fn push(pieces: &mut Vec<Piece>, at: &mut usize, end: usize, kind: PieceKind) {
    if *at < end {
        pieces.push(Piece {
            span: *at..end,
            kind,
        });
        *at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn joined(document: &Document) -> String {
        let text = &document.article.text;
        lines(document)
            .into_iter()
            .flatten()
            .map(|piece| text.get(piece.span).unwrap())
            .collect()
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
        let kinds: Vec<_> = lines(&document)[0].iter().map(|piece| piece.kind).collect();
        assert_eq!(
            kinds,
            [
                PieceKind::Plain,
                PieceKind::Figure(0),
                PieceKind::Plain,
                PieceKind::Blank
            ]
        );
    }
}
