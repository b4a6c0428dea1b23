//! The file, read: its frame, then its body, as [`crate::layout`] lays them out.

use daejo_figures::calendar::{Date, add_days};

use crate::{
    Damaged, Table,
    bits::Reader,
    layout::{AVERAGES, CURRENCIES, FIXINGS, LETTER, MAGIC, RUN, SCALE, VERSION, crc32, month},
    rice::Rice,
    table::Column,
};

impl Table {
    /// Reads a table from the bytes of its file.
    ///
    /// # Errors
    ///
    /// [`Damaged`], and no table, if the bytes are not exactly those that were written.
    ///
    /// ```
    /// use daejo_rates::{Damaged, Table};
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// assert!(Table::decode(bytes).is_ok());
    /// assert_eq!(Table::decode(&bytes[..9000]), Err(Damaged::Length));
    /// ```
    pub fn decode(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut body = Reader::new(open(bytes)?);
        table(&mut body)
            .filter(|_| body.ends())
            .ok_or(Damaged::Impossible)
    }
}

/// The body of a file whose frame is right.
fn open(bytes: &[u8]) -> Result<&[u8], Damaged> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(Damaged::Foreign)?;
    let (&version, rest) = rest.split_first().ok_or(Damaged::Length)?;
    if version != VERSION {
        return Err(Damaged::Version);
    }
    let (&length, rest) = rest.split_first_chunk().ok_or(Damaged::Length)?;
    let (&checksum, body) = rest.split_first_chunk().ok_or(Damaged::Length)?;
    if u32::try_from(bytes.len()) != Ok(u32::from_le_bytes(length)) {
        return Err(Damaged::Length);
    }
    if crc32(body) != u32::from_le_bytes(checksum) {
        return Err(Damaged::Checksum);
    }
    Ok(body)
}

fn table(body: &mut Reader<'_>) -> Option<Table> {
    let averages = body.number(AVERAGES)?;
    let fixings = body.number(FIXINGS)?;
    let currencies = body.number(CURRENCIES)?;

    let mut days: Vec<Date> = (0..averages).map(month).collect::<Option<_>>()?;
    let mut last = add_days(month(averages)?, -1)?;
    let mut gaps = Rice::new();
    for _ in 0..fixings {
        last = add_days(last, i64::from(gaps.read(body)?) + 1)?;
        days.push(last);
    }
    if fixings == 0 {
        return None;
    }

    let mut columns = vec![Column::euro(days.len())];
    for _ in 0..currencies {
        let column = column(body, days.len())?;
        if columns.iter().any(|other| other.code == column.code) {
            return None;
        }
        columns.push(column);
    }
    Some(Table {
        days,
        averages: usize::try_from(averages).ok()?,
        last,
        columns,
    })
}

fn column(body: &mut Reader<'_>, rows: usize) -> Option<Column> {
    let mut code = String::new();
    for _ in 0..3 {
        let letter = char::from_u32(body.number(LETTER)?)?;
        code.push(Some(letter).filter(char::is_ascii_uppercase)?);
    }
    let scale = body.number(SCALE)?;

    let mut units = Vec::with_capacity(rows);
    let mut differences = Rice::new();
    let mut rate: i32 = 0;
    let mut given = false;
    while units.len() < rows {
        let run = usize::try_from(body.number(RUN)?).ok()?;
        if run > rows - units.len() || (run == 0 && !units.is_empty()) {
            return None;
        }
        if given {
            for _ in 0..run {
                rate = rate.checked_add(differences.read_signed(body)?)?;
                // Zero would mean that there is no rate.
                units.push(u32::try_from(rate).ok().filter(|&units| units > 0)?);
            }
        } else {
            units.resize(units.len() + run, 0);
        }
        given = !given;
    }
    Some(Column { code, scale, units })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        bits::Writer,
        pack::{History, encode},
    };
    use daejo_figures::calendar::day;
    use proptest::prelude::*;

    /// `body` in a frame that is right: what only the body can be wrong about.
    fn sealed(body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(16 + body.len()).unwrap();
        [
            &MAGIC[..],
            &[VERSION],
            &length.to_le_bytes(),
            &crc32(body).to_le_bytes(),
            body,
        ]
        .concat()
    }

    /// A body of one month and one fixing, on 2 February 1999, and what `column` writes.
    fn body(currencies: u32, column: impl Fn(&mut Writer)) -> Vec<u8> {
        let mut bits = Writer::default();
        for (count, width) in [(1, AVERAGES), (1, FIXINGS), (currencies, CURRENCIES)] {
            bits.number(count, width);
        }
        Rice::new().write(&mut bits, 1);
        column(&mut bits);
        bits.finish()
    }

    fn code(bits: &mut Writer, code: &str) {
        for letter in code.bytes() {
            bits.number(u32::from(letter), LETTER);
        }
        bits.number(2, SCALE);
    }

    /// A column of these runs, each with the differences of its rates.
    fn runs(bits: &mut Writer, runs: &[(u32, &[i32])]) {
        let mut code = Rice::new();
        for &(length, differences) in runs {
            bits.number(length, RUN);
            for &difference in differences {
                code.write_signed(bits, difference);
            }
        }
    }

    #[test]
    fn a_table_that_a_hand_could_write() {
        let bytes = sealed(&body(1, |bits| {
            code(bits, "KRW");
            runs(bits, &[(1, &[]), (1, &[137_301])]);
        }));
        let table = Table::decode(&bytes).unwrap();
        assert_eq!(Some(table.last_day()), day(1999, 2, 2));
        let won = table.cross("EUR", "KRW", table.last_day()).unwrap();
        assert_eq!(won.rate.to_string(), "1373.01");
        assert_eq!(table.before("EUR", "KRW", table.last_day()), None);
    }

    #[test]
    fn bodies_that_contradict_themselves() {
        type Part = fn(&mut Writer);
        let column: [(&str, Part); 9] = [
            ("a code of small letters", |bits| code(bits, "krw")),
            ("a second euro", |bits| {
                code(bits, "EUR");
                runs(bits, &[(2, &[])]);
            }),
            ("more rows than days", |bits| {
                code(bits, "KRW");
                runs(bits, &[(3, &[])]);
            }),
            ("fewer rows than days", |bits| {
                code(bits, "KRW");
                runs(bits, &[(1, &[])]);
            }),
            ("an empty run", |bits| {
                code(bits, "KRW");
                runs(bits, &[(1, &[]), (0, &[]), (1, &[])]);
            }),
            ("a rate of zero", |bits| {
                code(bits, "KRW");
                runs(bits, &[(0, &[]), (2, &[5, -5])]);
            }),
            ("a rate below zero", |bits| {
                code(bits, "KRW");
                runs(bits, &[(0, &[]), (2, &[5, -6])]);
            }),
            ("a rate beyond all bounds", |bits| {
                code(bits, "KRW");
                runs(bits, &[(0, &[]), (2, &[i32::MAX, 1])]);
            }),
            ("something after the end", |bits| {
                code(bits, "KRW");
                runs(bits, &[(2, &[])]);
                bits.number(1, 8);
            }),
        ];
        for (what, part) in column {
            let bytes = sealed(&body(1, part));
            assert_eq!(Table::decode(&bytes), Err(Damaged::Impossible), "{what}");
        }
        let twice = body(2, |bits| {
            for _ in 0..2 {
                code(bits, "KRW");
                runs(bits, &[(2, &[])]);
            }
        });
        assert_eq!(Table::decode(&sealed(&twice)), Err(Damaged::Impossible));
        // No fixing at all, and a body that is empty or ends too early.
        for body in [&[0, 0, 0, 0][..], &[], &[0xFF; 5]] {
            assert_eq!(Table::decode(&sealed(body)), Err(Damaged::Impossible));
        }
    }

    /// What is read from a body that nobody wrote may be anything, but no panic.
    fn survive(body: &[u8]) {
        if let Ok(table) = Table::decode(&sealed(body)) {
            let codes: Vec<_> = table.currencies().collect();
            for code in codes {
                let day = table.last_day();
                let _ = (
                    table.cross(code, "EUR", day),
                    table.before("EUR", code, day),
                );
                table.series(code, "USD", Date::MIN, Date::MAX).count();
            }
        }
    }

    #[test]
    fn every_bit_may_be_wrong() {
        let csv = "Date,USD,ISK,\n2015-01-06,1.1914,N/A,\n2015-01-05,1.1915,140.2\n\
                   2014-12-31,1.2141,139.1\n2015-01-07,1.1831,141";
        let history: History = csv.parse().unwrap();
        let bytes = encode(&history).unwrap();
        let mut body = bytes[16..].to_vec();
        for at in 0..body.len() {
            for bit in 0..8 {
                body[at] ^= 1 << bit;
                survive(&body);
                body[at] ^= 1 << bit;
            }
        }
    }

    proptest! {
        #[test]
        fn any_body_may_come(body in prop::collection::vec(any::<u8>(), 0..400)) {
            survive(&body);
        }
    }
}
