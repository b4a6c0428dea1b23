//! What a text reckons itself, reckoned again.

use daejo_collation::{Check, Document, Event};

use super::{View, plain};

/// What is said of one check.
pub(crate) struct Shown {
    pub verdict: String,
    pub article: String,
    pub kind: &'static str,
    /// `1,200,000 ÷ 400,000 = 3`.
    pub equation: String,
    /// The words of the text that state the result.
    pub stated: String,
}

impl View<'_> {
    /// The arithmetic of the articles of `event`, what does not add up first.
    pub(crate) fn checks(self, event: &Event) -> Vec<Shown> {
        let mut checks: Vec<(usize, &Document, &Check)> = self
            .documents(event)
            .filter_map(|(at, document)| {
                Some((at, document, self.comparison.findings.articles.get(at)?))
            })
            .flat_map(|(at, document, found)| {
                found.checks.iter().map(move |check| (at, document, check))
            })
            .collect();
        checks.sort_by_key(|(.., check)| std::cmp::Reverse(check.verdict));
        let language = self.language;
        let shown = checks.into_iter().map(|(at, document, check)| {
            let stated = document.article.text.get(check.stated.span.clone());
            Shown {
                verdict: language.check_verdict(check.verdict),
                article: self.name(at, document),
                kind: language.pick(check.kind.ko(), check.kind.en()),
                equation: plain(&check.equation(document)),
                stated: language.quoted(&plain(stated.unwrap_or_default())),
            }
        });
        shown.collect()
    }
}
