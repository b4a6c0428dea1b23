//! What the articles of an event rest on.

use daejo_collation::Event;

use super::{View, plain};
use crate::json::article_id;

/// The sources of an event.
pub(crate) struct Sources {
    /// Of each article that cites any: its name, and its sources.
    pub cited: Vec<(String, String)>,
    /// How many independent sources the articles amount to, and which they share; nothing of one
    /// article.
    pub independent: Option<String>,
}

impl View<'_> {
    /// The sources of `event`, the one at `number`; nothing where none is cited.
    pub(crate) fn sources(self, number: usize, event: &Event) -> Option<Sources> {
        let cited: Vec<(String, String)> = self
            .documents(event)
            .filter_map(|(at, document)| Some((self.name(at, document), self.cited(at)?)))
            .collect();
        (!cited.is_empty()).then(|| Sources {
            cited,
            independent: self.independent(number, event),
        })
    }

    /// `로이터통신 (본문 인용) ×2 · 카날리스 (본문 인용)`.
    fn cited(self, at: usize) -> Option<String> {
        let sources = self.comparison.findings.articles.get(at)?.sources();
        let counted = sources.into_iter().map(|(citation, times)| {
            let via = self.language.pick(citation.via.ko(), citation.via.en());
            let shown = format!("{} ({via})", plain(&citation.label));
            match times {
                1 => shown,
                _ => format!("{shown} ×{times}"),
            }
        });
        let shown: Vec<String> = counted.collect();
        (!shown.is_empty()).then(|| shown.join(" · "))
    }

    fn independent(self, number: usize, event: &Event) -> Option<String> {
        let sources = &self.comparison.findings.events.get(number)?.sources;
        let count = event.documents.len();
        if count < 2 {
            return None;
        }
        let n = sources.independent;
        let mut shown = self.language.pick(
            format!("밝힌 출처로 보아 서로 독립된 기사: {count}건 중 {n}"),
            format!("independent as far as their sources are named: {n} of {count} articles"),
        );
        let shared = sources.groups.iter().map(|group| {
            let members = group.documents.iter();
            let articles = members.filter_map(|at| Some(article_id(*event.documents.get(*at)?)));
            let articles: Vec<String> = articles.collect();
            format!("{} {}", plain(&group.label), articles.join(" "))
        });
        let shared: Vec<String> = shared.collect();
        if !shared.is_empty() {
            let shared = shared.join(" · ");
            shown.push_str(&self.language.pick(
                format!(" — 함께 기댄 출처: {shared}"),
                format!(" — shared: {shared}"),
            ));
        }
        Some(shown)
    }
}
