//! What tables and reports say of a comparison, as plain text in the reader's language.
//!
//! Texts of articles are untrusted. All that is taken from one goes through [`plain`], so that
//! it stays on its line and cannot speak to the terminal.

pub(crate) mod amount;
pub(crate) mod cell;
mod check;
mod citation;
mod claim;
pub(crate) mod conversion;
mod days;
pub(crate) mod publication;
pub(crate) mod summary;

pub(crate) use citation::Sources;
pub(crate) use claim::Group;
pub(crate) use days::days;

use daejo_articles::Stated;
use daejo_collation::{Comparison, Document, Event, EventReason, Fact, Verdict};

use crate::grouping::Grouping;
use crate::json::article_id;
use crate::language::Language;
use crate::market::Rates;

/// A comparison and how to speak of it.
#[derive(Clone, Copy)]
pub(crate) struct View<'c> {
    pub comparison: &'c Comparison,
    pub rates: &'c Rates,
    pub grouping: &'c Grouping,
    pub language: Language,
}

impl<'c> View<'c> {
    /// The articles of an event, with their indices.
    pub(crate) fn documents(self, event: &'c Event) -> impl Iterator<Item = (usize, &'c Document)> {
        let documents = &self.comparison.documents;
        event
            .documents
            .iter()
            .filter_map(move |at| Some((*at, documents.get(*at)?)))
    }

    /// The facts of event number `event` whose verdict `of` picks, the most severe first.
    pub(crate) fn facts(self, event: usize, of: impl Fn(Verdict) -> bool) -> Vec<&'c Fact> {
        let facts = self.comparison.facts.iter();
        let mut facts: Vec<&Fact> = facts
            .filter(|fact| fact.event == event && of(fact.verdict))
            .collect();
        facts.sort_by_key(|fact| fact.severity());
        facts
    }

    /// `a2 서울경제`, or the name of the file where the outlet is not known.
    pub(crate) fn name(self, at: usize, document: &Document) -> String {
        format!("{} {}", article_id(at), self.outlet(document))
    }

    /// The outlet, or the beginning of the file's name: there are lists of the files.
    pub(crate) fn outlet(self, document: &Document) -> String {
        let article = &document.article;
        match field(article.outlet.as_ref()) {
            Some(outlet) => shortened(&outlet, 24),
            None => shortened(&plain(&article.file), 14),
        }
    }

    /// The headline; of an article without one, the name of its file.
    pub(crate) fn title(self, document: &Document) -> String {
        let title = field(document.article.title.as_ref());
        title.map_or_else(
            || {
                let none = self.language.pick("제목 없음", "untitled");
                format!(
                    "({none}: {})",
                    shortened(&plain(&document.article.file), 80)
                )
            },
            |title| shortened(&title, 80),
        )
    }

    /// That the reader has put the articles of `event` together; nothing where they were found to
    /// belong so.
    pub(crate) fn told(self, event: &Event) -> Option<&'static str> {
        let told = self.grouping.tells(event);
        told.then(|| self.language.pick("직접 묶음", "grouped by hand"))
    }

    /// What the articles of an event share: `380억 달러 · OpenAI · AWS`.
    pub(crate) fn reasons(self, event: &Event) -> String {
        let reasons = event.reasons.iter().map(|reason| match reason {
            EventReason::Name(text) | EventReason::Figure(text) | EventReason::Word(text) => {
                plain(text)
            }
        });
        reasons.collect::<Vec<_>>().join(" · ")
    }

    /// What keeps an event apart from the main one: `다루는 금액이 다름(…) · 보도일이 43일 떨어짐`.
    pub(crate) fn against(self, event: &Event) -> String {
        // A reader who has told it needs no reason.
        if self.told(event).is_some() {
            return String::new();
        }
        let against = event.against.iter().map(|against| {
            plain(&match self.language {
                Language::Korean => against.ko(),
                Language::English => against.en(),
            })
        });
        against.collect::<Vec<_>>().join(" · ")
    }

    /// Why a fact has its verdict.
    pub(crate) fn why(self, fact: &Fact) -> String {
        let why = match self.language {
            Language::Korean => fact.why_ko(self.comparison),
            Language::English => fact.why_en(self.comparison),
        };
        plain(&why)
    }
}

/// A piece of metadata, if it has letters to show.
pub(crate) fn field(stated: Option<&Stated<String>>) -> Option<String> {
    let text = plain(&stated?.value);
    (!text.is_empty()).then_some(text)
}

/// `text` on one line: runs of blanks as one, without control characters (escape sequences begin
/// with one) and without those that turn the direction of writing.
pub(crate) fn plain(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words = words.map(|word| word.replace(is_invisible, ""));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Marks of direction, zero-width blanks and the byte order mark. Joiners stay: emoji and
/// some scripts need them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}')
}

/// `text`, or its first `most` characters and an ellipsis.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn untrusted_text_stays_on_its_line_and_says_nothing_to_the_terminal() {
        for (text, expect) in [
            ("  매출\u{A0}\n 5%\t", "매출 5%"),
            ("a\u{1B}[31mred\u{7}", "a [31mred"),
            ("\u{FEFF}a\u{202E}b\u{2066}c", "abc"),
            ("a\u{9B}31m", "a 31m"),
            ("👩\u{200D}🚀", "👩\u{200D}🚀"),
        ] {
            assert_eq!(plain(text), expect, "{text:?}");
        }
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(shortened("서울경제", 4), "서울경제");
        assert_eq!(shortened("서울 경제신문", 4), "서울…");
    }
}
