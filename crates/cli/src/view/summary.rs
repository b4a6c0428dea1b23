//! The first sentence: how many articles, events and differences.

use daejo_collation::{CheckVerdict, ConversionVerdict, Verdict};

use super::View;
use crate::language::Language;

impl View<'_> {
    /// `문서 5건 · 같은 사건 3 · 다른 사건 2 — 값이 다른 항목 1, …`.
    pub(crate) fn headline(self) -> String {
        let counts = [
            (Verdict::Conflict, "값이 다른 항목", "conflicting"),
            (Verdict::Compatible, "표현이 다른 항목", "compatible"),
            (Verdict::Agree, "값이 같은 항목", "agreed"),
            (Verdict::Single, "한 곳만 보도", "stated by one"),
        ];
        let counts = counts.map(|(verdict, ko, en)| {
            let facts = self.comparison.facts.iter();
            let n = facts.filter(|fact| fact.verdict == verdict).count();
            self.language.pick(format!("{ko} {n}"), format!("{n} {en}"))
        });
        let mut parts = vec![format!("{} — {}", self.articles(), counts.join(", "))];
        parts.extend(self.conversion_count());
        parts.extend(self.check_count());
        parts.join(" · ")
    }

    /// How many articles, and how they are spread over events.
    fn articles(self) -> String {
        let all = self.comparison.documents.len();
        let events = &self.comparison.events;
        let shared: Vec<usize> = events
            .iter()
            .map(|event| event.documents.len())
            .filter(|count| *count > 1)
            .collect();
        let spread = match (shared.as_slice(), self.language) {
            ([one], Language::Korean) if *one < all => {
                format!("같은 사건 {one} · 다른 사건 {}", all - one)
            }
            ([one], Language::English) if *one < all => {
                format!("{one} on one event, {} on others", all - one)
            }
            ([_], _) => self.language.pick("같은 사건", "one event").to_owned(),
            ([], _) if all < 2 => return self.language.pick("문서 1건", "1 article").to_owned(),
            ([], _) => self
                .language
                .pick("같은 사건 없음", "no two on one event")
                .to_owned(),
            (_, Language::Korean) => format!("사건 {}", events.len()),
            (_, Language::English) => format!("{} events", events.len()),
        };
        self.language.pick(
            format!("문서 {all}건 · {spread}"),
            format!("{all} articles · {spread}"),
        )
    }

    /// How many conversions, and how many of them the market refutes; nothing where there is
    /// none.
    fn conversion_count(self) -> Option<String> {
        let all = self.comparison.conversions.len();
        let refuted = self.comparison.conversions.iter().filter(|conversion| {
            matches!(
                conversion.verdict,
                ConversionVerdict::Wrong | ConversionVerdict::Off
            )
        });
        let refuted = refuted.count();
        (all > 0).then(|| {
            self.language.pick(
                format!("환산 {all} (시장 환율과 어긋남 {refuted})"),
                format!("{all} converted ({refuted} off the market rate)"),
            )
        })
    }

    /// How many sums the texts do themselves, and how many of them do not add up; nothing where
    /// there is none.
    fn check_count(self) -> Option<String> {
        let articles = self.comparison.findings.articles.iter();
        let checks = || articles.clone().flat_map(|found| &found.checks);
        let all = checks().count();
        let off = checks().filter(|check| check.verdict == CheckVerdict::Off);
        let off = off.count();
        (all > 0).then(|| {
            self.language.pick(
                format!("본문 속 계산 {all} (맞지 않음 {off})"),
                format!("arithmetic of the texts: {all} ({off} wrong)"),
            )
        })
    }
}
