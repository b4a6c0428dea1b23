//! The words of limits: 이상, 초과, 까지; or more, more than, by.

use daejo_figures::{Bound, Kind, Mention};

/// The words that say what limit a figure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limit {
    /// In Korean.
    pub ko: Words,
    /// In English.
    pub en: Words,
}

/// Words around a figure; empty where there are none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Before it.
    pub before: &'static str,
    /// Behind it.
    pub behind: &'static str,
}

/// A limit, whether it is itself left out, and its words before and behind: of quantities, then
/// of dates and times.
struct Row(Bound, bool, [Limit; 2]);

#[rustfmt::skip]
static LIMITS: &[Row] = &[
    Row(Bound::AtLeast, false, [limit("이상", "", "or more"), limit("이후", "from", "")]),
    Row(Bound::AtLeast, true, [limit("초과", "more than", ""), limit("이후", "after", "")]),
    Row(Bound::AtMost, false, [limit("이하", "", "or less"), limit("까지", "by", "")]),
    Row(Bound::AtMost, true, [limit("미만", "less than", ""), limit("이전", "before", "")]),
];

const fn limit(ko: &'static str, before: &'static str, behind: &'static str) -> Limit {
    Limit {
        ko: Words {
            before: "",
            behind: ko,
        },
        en: Words { before, behind },
    }
}

impl Limit {
    /// The words for `mention`; none where it is no limit.
    ///
    /// ```
    /// use daejo_collation::Limit;
    /// use daejo_figures::read;
    ///
    /// let figure = &read("시장 규모는 1조 달러를 넘는다.", None).mentions[0];
    /// assert_eq!(Limit::of(figure).ko.around("1조 달러"), "1조 달러 초과");
    /// assert_eq!(Limit::of(figure).en.around("1조 달러"), "more than 1조 달러");
    /// ```
    #[must_use]
    pub fn of(mention: &Mention) -> Self {
        let row = LIMITS.iter().find(|Row(bound, strict, _)| {
            (Some(*bound), *strict) == (mention.bound, mention.strict)
        });
        let Some(Row(.., [quantity, day])) = row else {
            return Self::default();
        };
        match mention.kind {
            Kind::Date | Kind::Time => *day,
            _ => *quantity,
        }
    }
}

impl Words {
    /// `written` between them: `30만 명 이상`, but `내년 말까지`.
    #[must_use]
    pub fn around(self, written: &str) -> String {
        let gap = |word: &str| {
            if matches!(word, "" | "까지") {
                ""
            } else {
                " "
            }
        };
        let Self { before, behind } = self;
        format!("{before}{}{written}{}{behind}", gap(before), gap(behind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_in_both_languages() {
        for (text, ko, en) in [
            ("회원은 30만 명 이상이다", "30만 명 이상", "30만 명 or more"),
            ("회원은 30만 명 초과다", "30만 명 초과", "more than 30만 명"),
            ("회원은 30만 명 이하다", "30만 명 이하", "30만 명 or less"),
            (
                "회원은 30만 명 미만이다",
                "30만 명 미만",
                "less than 30만 명",
            ),
            ("회원은 30만 명이다", "30만 명", "30만 명"),
            ("2026년 말까지 짓는다", "2026년 말까지", "by 2026년 말"),
            ("2027년 이후 늘린다", "2027년 이후", "from 2027년"),
        ] {
            let mention = &daejo_figures::read(text, None).mentions[0];
            let (limit, written) = (Limit::of(mention), &text[mention.span.clone()]);
            assert_eq!(limit.ko.around(written), ko, "{text}");
            assert_eq!(limit.en.around(written), en, "{text}");
        }
    }
}
