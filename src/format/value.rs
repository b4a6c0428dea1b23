//! The value of a figure as a label: what its row of the table is called.

use daejo_articles::Language;
use daejo_figures::calendar::Interval;
use daejo_figures::{Bound, DateValue, Decimal, Kind, Mention, Quantity, Value};

use super::number::{grouped, styled, styled_ends};
use crate::wording::{Affix, UnitWord, Wording, fill};

/// The normalised value of `mention`: `380억 달러`, `2027년`, `2026년 10~12월`, `20억~100억 개 미만`.
///
/// `written` is the figure as the text has it. It serves where there is no value: a date that
/// cannot be placed without a publication date.
#[must_use]
pub fn label(mention: &Mention, written: &str, wording: &Wording) -> String {
    named(mention, written, Affix::default(), wording)
}

/// The same with the limit that it is: `2027년까지`, `내년 말까지 (기준일 없음)`.
#[must_use]
pub fn limited_label(mention: &Mention, written: &str, wording: &Wording) -> String {
    let bound = bound(mention, wording).unwrap_or_default();
    named(mention, written, bound, wording)
}

fn named(mention: &Mention, written: &str, bound: Affix, wording: &Wording) -> String {
    let name = match &mention.value {
        Value::Quantity(quantity) => quantity_label(mention.kind, quantity, wording),
        Value::Date(date) => match date_label(date, wording) {
            Some(name) => name,
            None => return [&bound.around(written), " (", wording.undatable, ")"].concat(),
        },
        Value::Clock { hour, minute, last } => {
            let last = last.map(|(hour, minute)| format!("–{hour:02}:{minute:02}"));
            format!("{hour:02}:{minute:02}{}", last.unwrap_or_default())
        }
        Value::Ratio {
            numerator,
            denominator,
        } => {
            format!("{}/{}", grouped(*numerator), grouped(*denominator))
        }
    };
    bound.around(&name)
}

/// A price of one currency in another: `1,421원/달러`.
#[must_use]
pub fn price(rate: Decimal, base: &str, quote: &str, wording: &Wording) -> String {
    let mut quoted = wording.unit(Kind::Money, Some(quote));
    quoted.apart = quoted.apart && wording.language == Language::English;
    [&quoted.with(&grouped(rate)), "/", currency(base, wording)].concat()
}

/// Two amounts as a range: `54.6~54.8조 원` in its ends, the unit behind the second.
#[must_use]
pub fn ends(
    (low, high): (Decimal, Decimal),
    kind: Kind,
    unit: Option<&str>,
    wording: &Wording,
) -> [String; 2] {
    let word = wording.unit(kind, unit);
    let [low, high] = styled_ends([low, high], wording);
    let high = UnitWord { before: "", ..word }.with(&high);
    [[word.before, &low].concat(), high]
}

/// The words of a limit: ` 이하`, `까지`, `by ` …; `None` without one.
#[must_use]
pub fn bound(mention: &Mention, wording: &Wording) -> Option<Affix> {
    let words = if mention.kind == Kind::Date {
        &wording.date_bounds
    } else {
        &wording.bounds
    };
    Some(match (mention.bound?, mention.strict) {
        (Bound::AtLeast, false) => words.at_least,
        (Bound::AtLeast, true) => words.more_than,
        (Bound::AtMost, false) => words.at_most,
        (Bound::AtMost, true) => words.less_than,
    })
}

fn quantity_label(kind: Kind, quantity: &Quantity, wording: &Wording) -> String {
    let word = wording.unit(kind, quantity.unit.as_deref());
    let low = styled(quantity.value, wording);
    let Some(hi) = quantity.hi else {
        return word.with(&low);
    };
    let high = UnitWord { before: "", ..word }.with(&styled(hi, wording));
    let [closed, open] = wording.range;
    let template = if quantity.hi_open { open } else { closed };
    let low = [word.before, &low].concat();
    fill(template, &[("low", &low), ("high", &high)])
}

/// `None` for a date that cannot be placed.
fn date_label(date: &DateValue, wording: &Wording) -> Option<String> {
    date.interval
        .map(|interval| days(interval, wording))
        .or_else(|| date.iso.clone())
}

/// A whole year, month or months by their names, days of one month by theirs, else first and
/// last day: `2027년`, `2025년 10월`, `2025년 10~12월`, `2025년 11월 3~30일`, `2025-11-03`.
#[must_use]
pub fn days(interval: Interval, wording: &Wording) -> String {
    let (year, month, first) = interval.start.to_calendar_date();
    let (end_year, end_month, last) = interval.end.to_calendar_date();
    let (month, end_month) = (u8::from(month), u8::from(end_month));
    let one_month = (year, month) == (end_year, end_month);
    let y = year.to_string();
    let name = |month: u8| {
        let names = wording.month_names.get(usize::from(month).wrapping_sub(1));
        names.copied().unwrap_or_default()
    };
    let of_months = |template, from, to| {
        let (from, to) = (name(from), name(to));
        fill(
            template,
            &[("y", &*y), ("m", from), ("from", from), ("to", to)],
        )
    };
    if Interval::of_year(year) == Some(interval) {
        of_months(wording.year, month, month)
    } else if Interval::of_months(year, month, month) == Some(interval) {
        of_months(wording.month, month, month)
    } else if Interval::of_months(year, month, end_month) == Some(interval) {
        of_months(wording.months, month, end_month)
    } else if one_month && !interval.is_day() {
        let [from, to] = [first, last].map(|day| day.to_string());
        let values = [("y", &*y), ("m", name(month)), ("from", &from), ("to", &to)];
        fill(wording.days, &values)
    } else {
        interval.to_string()
    }
}

/// The word for the currency of a code: `원`, `₩`.
#[must_use]
pub fn currency<'a>(code: &'a str, wording: &Wording) -> &'a str {
    wording.unit(Kind::Money, Some(code)).name()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{money as amount, quantity};
    use crate::wording::{EN, KO};
    use daejo_figures::calendar::day;

    fn check(mention: &Mention, expect: &str) {
        assert_eq!(label(mention, "내년 말", &KO), expect);
    }

    #[test]
    fn labels_of_quantities() {
        check(&amount("38000000000", "USD"), "380억 달러");
        check(&amount("50000000000000", "KRW"), "50조 원");
        check(&amount("5", "CHF"), "5 CHF");
        check(&quantity(Kind::Percent, "30", Some("%")), "30%");
        check(&quantity(Kind::PercentagePoint, "0.5", Some("pp")), "0.5%p");
        check(&quantity(Kind::Duration, "7", Some("year")), "7년");
        check(&quantity(Kind::Multiple, "3", Some("x")), "3배");
        check(&quantity(Kind::Power, "30", Some("GW")), "30GW");
        check(&quantity(Kind::Count, "400000", Some("개")), "40만 개");
        check(&quantity(Kind::Count, "4200000", None), "420만");
        check(&quantity(Kind::Rank, "1", None), "1위");
        check(&quantity(Kind::Age, "30", None), "30세");
        check(
            &quantity(Kind::Rate, "1300", Some("KRW/USD")),
            "1,300 KRW/USD",
        );
    }

    #[test]
    fn labels_in_english() {
        let check = |mention: &Mention, expect: &str| {
            assert_eq!(label(mention, "내년 말", &EN), expect);
        };
        check(&amount("38000000000", "USD"), "US$38 billion");
        check(&amount("50000000000000", "KRW"), "₩50 trillion");
        check(&amount("5", "CHF"), "5 CHF");
        check(&quantity(Kind::Duration, "7", Some("year")), "7 years");
        check(&quantity(Kind::Duration, "1", Some("year")), "1 year");
        check(&quantity(Kind::Count, "400000", Some("개")), "400,000");
        check(
            &quantity(Kind::Count, "1200000", Some("명")),
            "1.2 million people",
        );
        check(&quantity(Kind::Rank, "1", None), "No. 1");
        check(&quantity(Kind::Power, "30", Some("GW")), "30GW");
        let mut several = amount("2000000000", "USD");
        if let Value::Quantity(quantity) = &mut several.value {
            quantity.hi = Some("10000000000".parse().unwrap());
            quantity.hi_open = true;
        }
        check(&several, "US$2 billion to less than 10 billion");
        let mut date = amount("1", "USD");
        date.kind = Kind::Date;
        date.bound = Some(Bound::AtMost);
        for (interval, expect) in [
            (Interval::of_year(2027), "by 2027"),
            (Interval::of_months(2025, 10, 10), "by Oct 2025"),
            (Interval::of_months(2026, 10, 12), "by Oct–Dec 2026"),
            (
                Interval::new(day(2025, 11, 3).unwrap(), day(2025, 11, 30).unwrap()),
                "by 3–30 Nov 2025",
            ),
            (None, "by 내년 말 (no date to reckon from)"),
        ] {
            date.value = Value::Date(DateValue {
                iso: None,
                interval,
                basis: daejo_figures::Basis::Unknown,
            });
            assert_eq!(limited_label(&date, "내년 말", &EN), expect);
        }
        assert_eq!(
            price("1421".parse().unwrap(), "USD", "KRW", &EN),
            "₩1,421/US$"
        );
        let ends = ["54600000000000", "54800000000000"].map(|end| end.parse().unwrap());
        let ends = super::ends((ends[0], ends[1]), Kind::Money, Some("KRW"), &EN);
        assert_eq!(ends, ["₩54.6", "54.8 trillion"]);
    }

    #[test]
    fn labels_of_ranges() {
        let mut several = quantity(Kind::Count, "2000000000", Some("개"));
        if let Value::Quantity(quantity) = &mut several.value {
            quantity.hi = Some("10000000000".parse().unwrap());
            quantity.hi_open = true;
        }
        check(&several, "20억~100억 개 미만");
    }

    #[test]
    fn labels_of_dates() {
        let mut date = amount("1", "USD");
        date.kind = Kind::Date;
        let mut value = DateValue {
            iso: None,
            interval: Interval::of_months(2026, 10, 12),
            basis: daejo_figures::Basis::Written,
        };
        date.value = Value::Date(value.clone());
        check(&date, "2026년 10~12월");
        for (interval, expect) in [
            (Interval::of_year(2027), "2027년"),
            (Interval::of_months(2025, 10, 10), "2025년 10월"),
            (Interval::of_months(2024, 2, 2), "2024년 2월"),
            (day(2025, 11, 3).map(Interval::of_day), "2025-11-03"),
            (Interval::of_months(2025, 1, 3), "2025년 1~3월"),
            (
                Interval::new(day(2025, 11, 3).unwrap(), day(2025, 11, 30).unwrap()),
                "2025년 11월 3~30일",
            ),
            (
                Interval::new(day(2025, 11, 3).unwrap(), day(2025, 12, 2).unwrap()),
                "2025-11-03…2025-12-02",
            ),
        ] {
            value.interval = interval;
            date.value = Value::Date(value.clone());
            check(&date, expect);
        }
        value.interval = None;
        date.value = Value::Date(value);
        check(&date, "내년 말 (기준일 없음)");
        date.bound = Some(Bound::AtMost);
        assert_eq!(
            limited_label(&date, "내년 말", &KO),
            "내년 말까지 (기준일 없음)"
        );
    }

    #[test]
    fn labels_of_limits() {
        let mut amount = amount("1000000000000", "USD");
        assert_eq!(limited_label(&amount, "", &KO), "1조 달러");
        amount.bound = Some(Bound::AtLeast);
        assert_eq!(limited_label(&amount, "", &KO), "1조 달러 이상");
        amount.strict = true;
        assert_eq!(limited_label(&amount, "", &KO), "1조 달러 초과");
    }

    #[test]
    fn ranges_of_amounts() {
        let range = |unit| {
            let ends = ("54600000000000", "54800000000000");
            let ends = (ends.0.parse().unwrap(), ends.1.parse().unwrap());
            super::ends(ends, Kind::Money, Some(unit), &KO).join("~")
        };
        assert_eq!(range("KRW"), "54.6~54.8조 원");
        assert_eq!(range("CHF"), "54.6~54.8조 CHF");
    }

    #[test]
    fn prices() {
        assert_eq!(
            price("1421".parse().unwrap(), "USD", "KRW", &KO),
            "1,421원/달러"
        );
        assert_eq!(
            price("0.9235".parse().unwrap(), "USD", "EUR", &KO),
            "0.9235유로/달러"
        );
    }
}
