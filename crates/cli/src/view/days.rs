//! Days as briefly as they can be said.

use daejo_figures::calendar::{Interval, iso};

/// `2025-11-03`, `2025-07` for a whole month, `2025` for a year, `2026-10…2026-12` for months,
/// else the first and the last day.
pub(crate) fn days(interval: Interval) -> String {
    let (start, end) = (interval.start, interval.end);
    let (first, last) = (u8::from(start.month()), u8::from(end.month()));
    let whole = start.year() == end.year()
        && Interval::of_months(start.year(), first, last) == Some(interval);
    let month = |month: u8| format!("{:04}-{month:02}", start.year());
    match (whole, first, last) {
        _ if interval.is_day() => iso(start),
        (true, 1, 12) => format!("{:04}", start.year()),
        (true, ..) if first == last => month(first),
        (true, ..) => format!("{}…{}", month(first), month(last)),
        (false, ..) => format!("{}…{}", iso(start), iso(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_figures::calendar::parse_iso;

    #[test]
    fn months_and_years_are_named_by_what_they_are() {
        for (start, end, expect) in [
            ("2025-11-03", "2025-11-03", "2025-11-03"),
            ("2025-07-01", "2025-07-31", "2025-07"),
            ("2024-02-01", "2024-02-29", "2024-02"),
            ("2026-10-01", "2026-12-31", "2026-10…2026-12"),
            ("2026-01-01", "2026-12-31", "2026"),
            ("2025-11-03", "2025-11-30", "2025-11-03…2025-11-30"),
            ("2025-11-01", "2026-01-31", "2025-11-01…2026-01-31"),
        ] {
            let day = |text| parse_iso(text).unwrap();
            let interval = Interval::new(day(start), day(end)).unwrap();
            assert_eq!(days(interval), expect);
        }
    }
}
