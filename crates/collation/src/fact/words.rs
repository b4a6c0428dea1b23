//! The words of an article, looked up by what compares its figures with those of others.

use daejo_articles::Zone;

use crate::comparison::Document;
use crate::term::{Key, Token};

/// Words of one article, each list in order.
#[derive(Debug, Default)]
pub(crate) struct Words {
    all: Vec<Key>,
    repeated: Vec<Key>,
    /// Names, or what may be some, in its headline.
    pub titled: Vec<Key>,
    /// Names below its headline: words with a capital within a sentence among them.
    named: Vec<Key>,
}

impl Words {
    pub fn of(document: &Document, tokens: &[Token]) -> Self {
        let mut all: Vec<Key> = tokens.iter().filter_map(|token| token.key).collect();
        all.sort_unstable();
        let pairs = all.iter().zip(all.iter().skip(1));
        let mut repeated: Vec<Key> = pairs
            .filter(|(one, two)| one == two)
            .map(|(key, _)| *key)
            .collect();
        repeated.dedup();
        all.dedup();
        let mut lines = document.article.lines.iter();
        let title = lines.find(|line| line.zone == Zone::Title);
        let end = title.map_or(0, |title| title.span.end);
        let names = tokens.iter().take_while(|token| token.start < end);
        let names = names.filter(|token| token.is_name_like());
        let mut named: Vec<Key> = tokens
            .iter()
            // In a headline every word may have a capital.
            .filter(|token| token.name && token.start >= end)
            .filter_map(|token| token.key)
            .collect();
        named.sort_unstable();
        named.dedup();
        Self {
            all,
            repeated,
            named,
            titled: names.filter_map(|token| token.key).collect(),
        }
    }

    /// Whether the article has a word.
    pub fn has(&self, key: Key) -> bool {
        self.all.binary_search(&key).is_ok()
    }

    /// Whether it has it as a name.
    pub fn names(&self, key: Key) -> bool {
        self.named.binary_search(&key).is_ok()
    }

    /// Whether it has it more than once: who is named once may be no name.
    pub fn repeats(&self, key: Key) -> bool {
        self.repeated.binary_search(&key).is_ok()
    }
}
