//! What an article is about, as the words that a line shares with it.
//!
//! The headings, lists and tables of an article speak of what its paragraphs speak of. What a site
//! puts between them, other headlines, offers, advertisements, does so by chance only.

use super::Page;
use crate::line::is_hangul;
use crate::words::{Characters, Words, contains, words};

/// The words of an article's paragraphs and headline.
pub(super) struct Topic {
    text: String,
}

/// How many words of a line are the article's as well, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shared {
    own: usize,
    all: usize,
}

/// Bytes from which an article has said what it is about: so reading takes time linear in its length.
const LONGEST: usize = 12_000;

/// How foreign a line is that has nothing in common with the article.
pub(super) const FOREIGN: i32 = 3;

/// What every article says, by its beginning.
const COMMON: Words = words![
    "원에", "원을", "원이", "원의", "원으", "명이", "명을", "명의", "개의", "개를", "만에", "이후",
    "가운", "때문", "기자", "기사", "뉴스", "오늘", "지금", "이번", "지난", "최대", "최고", "관련",
    "시간", "올해", "내년", "작년", "이상", "이하", "전체", "이날", "오전", "오후", "모든", "위해",
    "대한", "있다", "했다", "합니", "습니", "하는", "으로", "에서", "까지", "부터", "with", "from",
    "that", "this", "have", "your", "over", "after", "more", "than", "will", "what", "when",
    "they", "their", "been", "were", "about", "into", "year", "years", "week", "month", "said",
    "says", "news", "story", "read", "most", "first", "time", "only", "just", "million", "billion",
    "which", "would", "could",
];

impl Topic {
    /// That of the article with this headline.
    pub(super) fn of(page: &Page, title: Option<usize>) -> Self {
        Self::within(page, title, page.drafts.len())
    }

    /// The same of its lines above `end`.
    pub(super) fn within(page: &Page, title: Option<usize>, end: usize) -> Self {
        let mut text = String::new();
        let is_own = |at: usize| page.is_core(at) || Some(at) == title;
        for at in (0..end).filter(|&at| is_own(at)) {
            if text.len() > LONGEST {
                break;
            }
            text.push_str(page.line(at));
            text.push('\n');
        }
        text.make_ascii_lowercase();
        Self { text }
    }

    /// How foreign `line` is to the article, below nothing where it speaks of the same.
    pub(super) fn foreign(&self, line: &str) -> i32 {
        let shared = self.shared(line);
        match (shared.own, shared.all) {
            (0, 0 | 1) => 2,
            (0, _) => FOREIGN,
            (1, 5..) => 0,
            (1, _) => -1,
            _ => -4,
        }
    }

    /// Whether `line` speaks of what the article speaks of.
    pub(super) fn is_of(&self, line: &str) -> bool {
        self.shared(line).own >= 1
    }

    /// The words of `line` that the article has as well.
    fn shared(&self, line: &str) -> Shared {
        let mut shared = Shared { own: 0, all: 0 };
        let line = line.to_ascii_lowercase();
        for word in line.split_at_each(&|c| !c.is_alphanumeric()) {
            let Some(stem) = stem(word) else { continue };
            shared.all += 1;
            shared.own += usize::from(contains(&self.text, stem));
        }
        shared
    }
}

/// What of a word says what it is: two syllables of Hangul, some letters, or the whole of a number.
fn stem(word: &str) -> Option<&str> {
    let first = word.chars().next()?;
    let stem = if is_hangul(first) {
        word.get(..6).filter(|stem| stem.chars().all(is_hangul))
    } else if first.is_ascii_alphabetic() {
        (word.len() >= 4).then(|| word.get(..6).unwrap_or(word))
    } else {
        // A year or a small number is in every article.
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        (digits >= 4 && !(digits == 4 && (word.starts_with("20") || word.starts_with("19"))))
            .then(|| word.get(..digits))
            .flatten()
    };
    stem.filter(|stem| !COMMON.iter().any(|common| common.starts_with(stem)))
}
