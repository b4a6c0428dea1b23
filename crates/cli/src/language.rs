//! Korean or English: the words of tables and reports.

use clap::ValueEnum;
use daejo_articles::Basis;
use daejo_collation::{
    CheckVerdict, ClaimGroup, ConversionVerdict, Fact, Limit, Verdict, Wording, Words,
};
use daejo_figures::{Kind, Mention};

/// The language of what the command says around the figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// Korean
    #[default]
    #[value(name = "ko")]
    Korean,
    /// English
    #[value(name = "en")]
    English,
}

/// A word in both languages.
type Word = (&'static str, &'static str);

/// What kinds of figures are called.
static KINDS: &[(Kind, Word)] = &[
    (Kind::Money, ("금액", "amount")),
    (Kind::Date, ("날짜", "date")),
    (Kind::Time, ("시각", "time")),
    (Kind::Duration, ("기간", "duration")),
    (Kind::Percent, ("비율", "percentage")),
    (Kind::PercentagePoint, ("비율 차이", "percentage points")),
    (Kind::Count, ("수량", "count")),
    (Kind::Power, ("전력", "power")),
    (Kind::Measure, ("측정값", "measure")),
    (Kind::Multiple, ("배수", "multiple")),
    (Kind::Rank, ("순위", "rank")),
    (Kind::Ratio, ("분수", "fraction")),
    (Kind::Rate, ("환율", "exchange rate")),
    (Kind::Age, ("나이", "age")),
    (Kind::Number, ("지수", "index")),
];

/// Currencies that have a word of their own, by their codes.
static CURRENCIES: &[(&str, &str)] = &[
    ("KRW", "원"),
    ("USD", "달러"),
    ("JPY", "엔"),
    ("CNY", "위안"),
    ("EUR", "유로"),
    ("GBP", "파운드"),
];

impl Language {
    /// The one of the two that is in this language.
    pub(crate) fn pick<T>(self, ko: T, en: T) -> T {
        match self {
            Self::Korean => ko,
            Self::English => en,
        }
    }

    fn word(self, (ko, en): Word) -> &'static str {
        self.pick(ko, en)
    }

    /// What a kind of figures is called.
    pub(crate) fn kind(self, kind: Kind) -> &'static str {
        let row = KINDS.iter().find(|(known, _)| *known == kind);
        row.map_or(kind.name(), |(_, word)| self.word(*word))
    }

    /// What a currency is called: in Korean by a word, in English by its code.
    pub(crate) fn currency(self, code: &str) -> &str {
        let row = CURRENCIES.iter().find(|(known, _)| *known == code);
        match (self, row) {
            (Self::Korean, Some((_, word))) => word,
            _ => code,
        }
    }

    /// The words before and behind a figure that make it a limit.
    pub(crate) fn limit(self, mention: &Mention) -> Words {
        let limit = Limit::of(mention);
        self.pick(limit.ko, limit.en)
    }

    /// Before a figure that is an approximation.
    pub(crate) fn about(self) -> &'static str {
        self.pick("약", "about")
    }

    /// How a publication date is known.
    pub(crate) fn basis(self, basis: Option<Basis>) -> &'static str {
        self.word(match basis {
            Some(Basis::Stated) => ("본문에 적힘", "stated"),
            Some(Basis::Given) => ("자료에 주어짐", "given"),
            Some(Basis::Inferred) => ("추정", "inferred"),
            None => ("날짜 미상", "date unknown"),
        })
    }

    /// What a fact is about: its role, else its kind.
    pub(crate) fn label(self, fact: &Fact) -> String {
        let kind = self.kind(fact.kind);
        let role = fact.role.as_ref();
        let about = role.map_or(kind, |role| self.pick(&*role.ko, &*role.en));
        match fact.converts {
            Some(_) => self.pick(format!("{about} 환산"), format!("{about}, converted")),
            None => about.to_owned(),
        }
    }

    /// A shape and a word for a verdict.
    pub(crate) fn verdict(self, verdict: Verdict) -> String {
        let word = self.word(match verdict {
            Verdict::Conflict => ("불일치", "conflict"),
            Verdict::Compatible => ("모호", "compatible"),
            Verdict::Agree => ("일치", "agree"),
            Verdict::Single => ("단독", "single"),
        });
        format!("{} {word}", mark(verdict))
    }

    /// The same for a conversion.
    pub(crate) fn conversion_verdict(self, verdict: ConversionVerdict) -> String {
        let (mark, word) = match verdict {
            ConversionVerdict::Wrong => ("≠", ("틀림", "wrong")),
            ConversionVerdict::Off => ("≠", ("어긋남", "off")),
            ConversionVerdict::Coarse => ("~", ("반올림", "coarse")),
            ConversionVerdict::Ok => ("=", ("맞음", "ok")),
            ConversionVerdict::NoRate => ("∅", ("환율 없음", "no rate")),
        };
        format!("{mark} {}", self.word(word))
    }

    /// The same for what a text reckons itself.
    pub(crate) fn check_verdict(self, verdict: CheckVerdict) -> String {
        let mark = match verdict {
            CheckVerdict::Off => "≠",
            CheckVerdict::Roughly => "~",
            CheckVerdict::Holds => "=",
        };
        format!("{mark} {}", self.pick(verdict.ko(), verdict.en()))
    }

    /// The same for claims of several articles.
    pub(crate) fn wording(self, group: &ClaimGroup) -> String {
        if group.is_single() {
            return self.verdict(Verdict::Single);
        }
        let mark = match group.wording {
            Wording::Different => "~",
            Wording::Alike => "=",
        };
        let wording = group.wording;
        format!("{mark} {}", self.pick(wording.ko(), wording.en()))
    }

    /// `words` between the quotation marks of the language.
    pub(crate) fn quoted(self, words: &str) -> String {
        self.pick(format!("‘{words}’"), format!("“{words}”"))
    }
}

/// The shape of a verdict.
fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Conflict => "≠",
        Verdict::Compatible => "~",
        Verdict::Agree => "=",
        Verdict::Single => "·",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_words_in_korean_and_codes_in_english() {
        assert_eq!(Language::Korean.currency("USD"), "달러");
        assert_eq!(Language::Korean.currency("CHF"), "CHF");
        assert_eq!(Language::English.currency("USD"), "USD");
    }
}
