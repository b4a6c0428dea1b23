//! Statements without a number, of what other articles give a number for.

/// Role, and phrases that state it vaguely: 다년간 says of a contract's term that it is years.
#[rustfmt::skip]
pub(crate) static VAGUE: &[(&str, &[&str])] = &[
    ("deal_term", &["다년간", "다년 계약", "다년계약", "장기 계약", "장기계약", "수년간", "multi-year", "multiyear", "several-year", "long-term contract", "long-term deal", "long-term agreement"]),
    ("deal_size", &["계약 금액은 공개되지 않", "계약금액은 공개되지 않", "금액은 비공개", "did not disclose the value", "undisclosed sum", "undisclosed amount", "terms were not disclosed"]),
];
