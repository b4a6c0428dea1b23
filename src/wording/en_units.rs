//! Units in English, the classifiers of Korean among them.

use daejo_figures::Kind;

use super::unit::{UnitWord, apart, before, joined, plural};

/// By kind and unit.
#[rustfmt::skip]
pub const UNITS: &[(Kind, Option<&str>, UnitWord<'static>)] = &[
    (Kind::Money, Some("KRW"), before("₩")),
    (Kind::Money, Some("USD"), before("US$")),
    (Kind::Money, Some("JPY"), before("JP¥")),
    (Kind::Money, Some("CNY"), before("CN¥")),
    (Kind::Money, Some("EUR"), before("€")),
    (Kind::Money, Some("GBP"), before("£")),
    (Kind::Duration, Some("second"), plural("second", "seconds")),
    (Kind::Duration, Some("minute"), plural("minute", "minutes")),
    (Kind::Duration, Some("hour"), plural("hour", "hours")),
    (Kind::Duration, Some("day"), plural("day", "days")),
    (Kind::Duration, Some("week"), plural("week", "weeks")),
    (Kind::Duration, Some("month"), plural("month", "months")),
    (Kind::Duration, Some("quarter"), plural("quarter", "quarters")),
    (Kind::Duration, Some("year"), plural("year", "years")),
    (Kind::PercentagePoint, Some("pp"), apart("pp")),
    (Kind::PercentagePoint, Some("bp"), apart("bp")),
    (Kind::Multiple, Some("x"), plural("time", "times")),
    (Kind::Multiple, None, plural("time", "times")),
    (Kind::Rank, None, before("No. ")),
    (Kind::Age, None, plural("year old", "years old")),
    (Kind::Measure, Some("pyeong"), apart("pyeong")),
    (Kind::Measure, Some("m2"), apart("m²")),
    (Kind::Measure, Some("degC"), joined("°C")),
    // What is counted; things in general have no word.
    (Kind::Count, Some("개"), joined("")),
    (Kind::Count, Some("장"), joined("")),
    (Kind::Count, Some("단위"), joined("")),
    (Kind::Count, Some("명"), plural("person", "people")),
    (Kind::Count, Some("분"), plural("person", "people")),
    (Kind::Count, Some("인"), plural("person", "people")),
    (Kind::Count, Some("대"), plural("unit", "units")),
    (Kind::Count, Some("곳"), plural("place", "places")),
    (Kind::Count, Some("건"), plural("case", "cases")),
    (Kind::Count, Some("번"), plural("time", "times")),
    (Kind::Count, Some("회"), plural("time", "times")),
    (Kind::Count, Some("차례"), plural("time", "times")),
    (Kind::Count, Some("가구"), plural("household", "households")),
    (Kind::Count, Some("채"), plural("home", "homes")),
    (Kind::Count, Some("마리"), plural("animal", "animals")),
    (Kind::Count, Some("척"), plural("ship", "ships")),
    (Kind::Count, Some("개국"), plural("country", "countries")),
    (Kind::Count, Some("개사"), plural("company", "companies")),
    (Kind::Count, Some("주"), plural("share", "shares")),
];
