//! The committed table says what the ECB has published.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use daejo_figures::{
    Decimal, RoundingStrategy,
    calendar::{Date, add_days, iso, parse_iso},
};
use daejo_rates::{Fixing, Table};

fn table() -> Table {
    Table::decode(include_bytes!("../../../assets/rates.bin")).unwrap()
}

fn date(text: &str) -> Date {
    parse_iso(text).unwrap()
}

/// `rate` with `places` decimals, zeros at the end included.
fn shown(rate: Decimal, places: u32) -> String {
    let mut rate = rate.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    rate.rescale(places);
    rate.to_string()
}

/// `2025-10-31, 2 days old`, with `average of` before it where it is one.
fn origin(fixing: Fixing) -> String {
    let average = if fixing.average { "average of " } else { "" };
    format!("{average}{}, {} days old", iso(fixing.day), fixing.days_old)
}

#[test]
fn rates_of_known_days() {
    let pairs = [
        "USD/KRW", "EUR/KRW", "JPY/KRW", "CNY/KRW", "GBP/KRW", "EUR/USD",
    ];
    let table = table();
    for (day, rates) in [
        (
            "2025-07-16",
            [
                "1391.18", "1614.05", "9.3536", "193.743", "1864.01", "1.1602",
            ],
        ),
        (
            "2025-11-03",
            [
                "1430.02", "1646.53", "9.2726", "200.828", "1878.53", "1.1514",
            ],
        ),
        (
            "2025-11-04",
            [
                "1439.20", "1653.78", "9.3757", "201.983", "1880.36", "1.1491",
            ],
        ),
        (
            "2025-12-17",
            [
                "1479.38", "1734.13", "9.5083", "210.022", "1973.97", "1.1722",
            ],
        ),
        (
            "2026-10-30",
            [
                "1335.27", "1491.76", "8.4913", "200.705", "1789.11", "1.1172",
            ],
        ),
    ] {
        for (pair, printed) in pairs.iter().zip(rates) {
            let (base, quote) = pair.split_once('/').unwrap();
            let fixing = table.cross(base, quote, date(day)).unwrap();
            let places = printed.split_once('.').unwrap().1.len();
            let rate = shown(fixing.rate, u32::try_from(places).unwrap());
            assert_eq!(rate, printed, "{pair} on {day}");
            assert_eq!((fixing.day, fixing.days_old), (date(day), 0));
            assert!(!fixing.average);
        }
    }
}

#[test]
fn a_rate_says_when_it_was_fixed() {
    let table = table();
    for (pair, day, of_day, the_one_before) in [
        (
            "USD/KRW",
            "2025-11-04",
            "2025-11-04, 0 days old",
            "2025-11-03, 1 days old",
        ),
        // Saturday and Sunday have the fixing of Friday, Monday has that as the one before.
        (
            "USD/KRW",
            "2025-11-01",
            "2025-10-31, 1 days old",
            "2025-10-30, 2 days old",
        ),
        (
            "USD/KRW",
            "2025-11-02",
            "2025-10-31, 2 days old",
            "2025-10-30, 3 days old",
        ),
        (
            "USD/KRW",
            "2025-11-03",
            "2025-11-03, 0 days old",
            "2025-10-31, 3 days old",
        ),
        // Feasts: the ECB does not fix on the first of January, nor at Christmas.
        (
            "USD/KRW",
            "2025-01-01",
            "2024-12-31, 1 days old",
            "2024-12-30, 2 days old",
        ),
        (
            "EUR/JPY",
            "2024-12-26",
            "2024-12-24, 2 days old",
            "2024-12-23, 3 days old",
        ),
        // Averages of months.
        (
            "USD/KRW",
            "2008-10-15",
            "average of 2008-10-01, 0 days old",
            "average of 2008-09-01, 15 days old",
        ),
        (
            "USD/KRW",
            "2015-01-01",
            "average of 2014-12-01, 1 days old",
            "average of 2014-11-01, 32 days old",
        ),
        (
            "USD/KRW",
            "2015-01-02",
            "2015-01-02, 0 days old",
            "average of 2014-12-01, 2 days old",
        ),
        // No krona was fixed from December 2008 to January 2018.
        (
            "USD/ISK",
            "2018-01-31",
            "average of 2008-12-01, 3318 days old",
            "average of 2008-11-01, 3349 days old",
        ),
        (
            "ISK/KRW",
            "2018-02-01",
            "2018-02-01, 0 days old",
            "average of 2008-12-01, 3319 days old",
        ),
    ] {
        let (base, quote) = pair.split_once('/').unwrap();
        let fixing = table.cross(base, quote, date(day)).unwrap();
        assert_eq!(origin(fixing), of_day, "{pair} on {day}");
        let fixing = table.before(base, quote, date(day)).unwrap();
        assert_eq!(origin(fixing), the_one_before, "{pair} before {day}");
    }
}

#[test]
fn after_the_last_fixing_it_stays_the_last() {
    let table = table();
    let last = table.last_day();
    let known = table.cross("USD", "KRW", last).unwrap();
    assert_eq!((known.day, known.days_old), (last, 0));
    for days_old in [1, 23, 366] {
        let later = add_days(last, i64::from(days_old)).unwrap();
        let fixing = table.cross("USD", "KRW", later).unwrap();
        assert_eq!(fixing, Fixing { days_old, ..known });
    }
}

#[test]
fn averages_of_known_months() {
    let table = table();
    for (code, day, average) in [
        ("USD", "2008-10-31", "1.3322"),
        ("KRW", "2008-10-01", "1759.07"),
        ("KRW", "2014-12-25", "1359.97"),
        ("JPY", "1999-01-04", "131.35"),
        ("GBP", "2014-12-31", "0.7883"),
        // The mean of the seven days that it had that month.
        ("ISK", "2008-12-31", "290"),
    ] {
        let fixing = table.cross("EUR", code, date(day)).unwrap();
        assert_eq!(
            fixing.rate.to_string(),
            average,
            "{code} in the month of {day}"
        );
        assert!(fixing.average);
    }
}

#[test]
fn nothing_outside_the_list_or_before_1999() {
    let table = table();
    for code in [
        "VND", "TWD", "AED", "SAR", "RUB", "BGN", "HRK", "DEM", "usd", "",
    ] {
        assert_eq!(table.cross("USD", code, date("2025-11-04")), None, "{code}");
        assert_eq!(
            table.before(code, "USD", date("2025-11-04")),
            None,
            "{code}"
        );
        let all = table.series("USD", code, date("1999-01-01"), date("2027-01-01"));
        assert_eq!(all.count(), 0, "{code}");
    }
    assert!(table.cross("USD", "KRW", date("1999-01-01")).is_some());
    assert_eq!(table.before("USD", "KRW", date("1999-01-31")), None);
    assert_eq!(table.cross("USD", "KRW", date("1998-12-31")), None);
    // The ECB began to fix the real in 2008.
    assert_eq!(table.cross("EUR", "BRL", date("2007-12-31")), None);
    assert!(table.cross("EUR", "BRL", date("2008-01-01")).is_some());
}

#[test]
fn the_currencies() {
    let codes: Vec<_> = table().currencies().map(ToOwned::to_owned).collect();
    let expected = "EUR USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY HKD IDR \
                    ILS INR KRW MXN MYR NZD PHP SGD THB ZAR";
    assert_eq!(codes.join(" "), expected);
}

#[test]
fn rates_have_all_their_digits() {
    let table = table();
    let day = date("2025-11-04");
    for (base, quote, digits) in [
        ("GBP", "IDR", "21846.6173962478681068789"),
        ("IDR", "GBP", "0.000045773676622896726882862"),
    ] {
        let rate = table.cross(base, quote, day).unwrap().rate.to_string();
        assert!(rate.starts_with(digits), "{base}/{quote} is {rate}");
    }
    for code in table.currencies() {
        assert_eq!(table.cross(code, code, day).unwrap().rate, Decimal::ONE);
    }
}

#[test]
fn a_series_is_what_the_days_have() {
    let table = table();
    let all = |from, to| -> Vec<_> { table.series("USD", "KRW", date(from), date(to)).collect() };
    // The averages of 16 years, and every fixing.
    assert_eq!(all("1990-01-01", "2026-10-30").len(), 16 * 12 + 3029);
    for (day, rate) in all("1999-01-01", "2030-01-01") {
        let fixing = table.cross("USD", "KRW", day).unwrap();
        assert_eq!((fixing.day, fixing.rate), (day, rate));
    }
    let days = |from, to| {
        all(from, to)
            .iter()
            .map(|&(day, _)| iso(day))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        days("2014-11-02", "2015-01-05"),
        ["2014-12-01", "2015-01-02", "2015-01-05"]
    );
    assert_eq!(days("2025-11-01", "2025-11-02"), [""; 0]);
    assert_eq!(days("2025-11-04", "2025-11-03"), [""; 0]);
}
