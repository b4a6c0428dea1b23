//! What holds for every history and every file.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests may panic"
)]

use std::fmt::Write;

use daejo_rates::{
    Damaged, Table,
    pack::{History, encode},
};
use proptest::prelude::*;

const COMMITTED: &[u8] = include_bytes!("../../../assets/rates.bin");

/// A currency in a history: whether it is live at the end, its decimals, and a rate a day.
type Currency = (bool, u32, Vec<Option<u32>>);

fn currency(days: usize) -> impl Strategy<Value = Currency> {
    let near = (1..2_000_000_u32).prop_flat_map(move |level| {
        let rate = level..level + 500;
        prop::collection::vec(prop::option::weighted(0.9, rate), days)
    });
    let wild = prop::collection::vec(prop::option::of(1..(1 << 31) - 1_u32), days);
    (any::<bool>(), 0..6_u32, prop_oneof![near, wild])
}

/// A history as the ECB writes one, over some days of 2012 to 2017 and the last of 2017.
fn history() -> impl Strategy<Value = String> {
    let days = prop::collection::btree_set((2012..2018, 1..13, 1..29), 0..60);
    days.prop_flat_map(|days| {
        let currencies = prop::collection::vec(currency(days.len() + 1), 1..6);
        (Just(days), currencies)
    })
    .prop_map(|(days, currencies)| {
        let mut csv = "Date,".to_owned();
        for place in 0..currencies.len() {
            write!(csv, "AA{},", ["A", "B", "C", "D", "E"][place]).unwrap();
        }
        let days: Vec<_> = days.into_iter().chain([(2017, 12, 31)]).collect();
        for (row, (year, month, day)) in days.iter().enumerate().rev() {
            write!(csv, "\n{year}-{month:02}-{day:02},").unwrap();
            for (live, scale, rates) in &currencies {
                let last = row + 1 == days.len();
                let rate = if last {
                    live.then_some(777_777)
                } else {
                    rates[row]
                };
                csv.push_str(&rate.map_or("N/A".to_owned(), |rate| written(rate, *scale)));
                csv.push(',');
            }
        }
        csv
    })
}

/// `units` of decimal number `scale` as the ECB writes them.
fn written(units: u32, scale: u32) -> String {
    let one = 10_u32.pow(scale);
    let whole = units / one;
    if scale == 0 {
        return whole.to_string();
    }
    let decimals = usize::try_from(scale).unwrap();
    format!("{whole}.{:0decimals$}", units % one)
}

proptest! {
    #[test]
    fn what_is_packed_is_unpacked(csv in history()) {
        let history: History = csv.parse().unwrap();
        // A rate may have more digits than the layout has room for; then it says so.
        if let Ok(bytes) = encode(&history) {
            let table = Table::decode(&bytes).unwrap();
            prop_assert_eq!(history.check(&table), Ok(()));
        }
    }

    #[test]
    fn a_change_to_one_rate_is_found(csv in history()) {
        let history: History = csv.parse().unwrap();
        if let Ok(bytes) = encode(&history) && csv.contains("777777") {
            let other: History = csv.replacen("777777", "777778", 1).parse().unwrap();
            prop_assert!(other.check(&Table::decode(&bytes).unwrap()).is_err());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Table::decode(&bytes).is_err());
    }
}

#[test]
fn every_changed_byte_is_noticed() {
    let mut bytes = COMMITTED.to_vec();
    // All of the frame and of the counts, and enough of the rest.
    for at in (0..64).chain((64..bytes.len()).step_by(1499)) {
        for flip in [0x01, 0x80] {
            bytes[at] ^= flip;
            let expected = match at {
                0..7 => Damaged::Foreign,
                7 => Damaged::Version,
                8..12 => Damaged::Length,
                _ => Damaged::Checksum,
            };
            assert_eq!(
                Table::decode(&bytes),
                Err(expected),
                "byte {at} with {flip:#x}"
            );
            bytes[at] ^= flip;
        }
    }
    assert!(Table::decode(&bytes).is_ok());
}

#[test]
fn every_cut_is_noticed() {
    for end in (0..64).chain((64..COMMITTED.len()).step_by(997)) {
        let error = Table::decode(&COMMITTED[..end]).unwrap_err();
        let expected = if end < 7 {
            Damaged::Foreign
        } else {
            Damaged::Length
        };
        assert_eq!(error, expected, "{end} bytes");
    }
    let longer = [COMMITTED, b"\n"].concat();
    assert_eq!(Table::decode(&longer), Err(Damaged::Length));
}

#[test]
fn errors_say_what_to_do() {
    for error in [
        Damaged::Foreign,
        Damaged::Version,
        Damaged::Length,
        Damaged::Checksum,
        Damaged::Impossible,
    ] {
        let sentence = error.to_string();
        let (_, remedy) = sentence.split_once(": ").unwrap();
        assert!(
            ["check", "load", "write"]
                .iter()
                .any(|verb| remedy.starts_with(verb))
        );
    }
}
