//! Lengths of time in words and in parts: 반년, 일주일, 열흘간, 1년 6개월, 2시간 30분.

use super::{Amount, korean_day, range};
use crate::cursor::Cursor;
use crate::ends::{next_part, nth_part};
use crate::lexicon::calendar::Kind as WordKind;
use crate::lexicon::unit;
use crate::mention::Kind;
use crate::numeral::{Exact, numeral};
use crate::words::{Words, words};

/// English words that are a length of time, or so many times, by themselves.
static WORDS: Words = words!(
    "\
    half an hour|half a century|a year and a half|an hour and a half|a day and a half|a month and a half|half-hour/half hour|twofold|threefold|fourfold|fivefold|tenfold|sixfold|sevenfold|eightfold|ninefold|\
    a quarter of a century|a quarter-century"
);
/// How long they are, by their rows: how many, and of what.
static COUNTS: [u8; 18] = [
    30, 50, 18, 90, 36, 45, 30, 2, 3, 4, 5, 10, 6, 7, 8, 9, 25, 25,
];
const UNITS: &str = "minute|year|month|minute|hour|day|minute|x|x|x|x|x|x|x|x|x|year|year";

/// What follows a length in one word within that word, and makes it a length: 열흘간, 사흘째.
static SUFFIXES: Words = words!(
    "\
    간|째|만|로|동안|씩|이나|이|가|을|를|은|는|의|이상|가량|정도|쯤|밖에|남짓|여|치|까지|에|뿐|도|새|내내|연속|짜리|앞|나 "
);

/// Units of time from long to short, and which is the next.
const STEPS: &str = "year month|week day|day hour|hour minute|minute second|ft in|m cm";
/// How many of that make one.
static PARTS: [u8; 7] = [12, 7, 24, 60, 60, 12, 100];

/// The next smaller unit, and how many of it make one `unit`.
fn step(unit: &str) -> Option<(&'static str, u8)> {
    let mut steps = STEPS;
    PARTS.iter().find_map(|parts| {
        let mut next = next_part(&mut steps, '|');
        (next_part(&mut next, ' ') == unit).then_some((next, *parts))
    })
}

/// A length of time in one Hangul word.
pub(crate) fn word(start: Cursor<'_>) -> Option<(usize, Amount)> {
    let mut english = start;
    if start.at_digit() {
        return None;
    }
    if start.peek()?.is_ascii() {
        let row = english.eat_english(WORDS)?;
        let count = Exact::whole(u16::from(*COUNTS.get(row)?));
        return Some((english.pos(), Amount::new(count, nth_part(UNITS, '|', row))));
    }
    if start.touches(words!("하루 ")) {
        // 하루 이틀: a day or two.
        return None;
    }
    let (behind, word) = start.calendar_word()?;
    let unit = match word.kind {
        WordKind::Hours => "hour",
        WordKind::Weeks => "week",
        WordKind::Months => "month",
        WordKind::Years => "year",
        // 하루 is one of something more often than a length: 하루 평균.
        WordKind::Days if word.value > 1 || one_day(behind) => "day",
        _ => return None,
    };
    // 이레 is a name as well: 이레가 주연을 맡았다.
    let named = word.value == 7 && behind.begins(words!("가|는|를"));
    let ends = (!behind.at_hangul() || behind.begins(SUFFIXES)) && !named;
    let length = Amount::new(Exact::whole(word.value.unsigned_abs().into()), unit);
    ends.then_some((behind.pos(), length))
}

fn one_day(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    cursor.begins(words!("만에|동안|간"))
}

/// Adds the smaller parts behind a length of time: 1년 ` 6개월`, 2시간 ` 반`. The sum is in the
/// smaller unit.
pub(crate) fn parts(start: usize, cursor: Cursor<'_>, length: &mut Amount) -> usize {
    let (mut end, whole) = (start, *length);
    // 9초98
    if length.unit == "second"
        && let Some((behind, more)) = part_of_a_second(cursor.at(end))
        && let Some(sum) = length.value.plus(more)
    {
        length.value = sum;
        return behind;
    }
    while length.hi.is_none() {
        let Some((unit, parts)) = step(length.unit) else {
            // 한 달 반: a month has no smaller unit that so many make.
            if length.unit == "month"
                && let Some(behind) = half(cursor.at(end), false)
                && let Some(sum) = Exact::new(5, -1).and_then(|half| length.value.plus(half))
            {
                (length.value, end) = (sum, behind);
            }
            break;
        };
        let whole = length.unit;
        let Some((behind, more)) = smaller(cursor.at(end), whole, unit, parts) else {
            break;
        };
        let sum = length.value.times(parts);
        let Some(sum) = sum.and_then(|sum| sum.plus(more)) else {
            break;
        };
        length.value = sum;
        length.unit = unit;
        end = behind;
    }
    if let Some((behind, days)) = days(cursor.at(end), whole, length) {
        (length.value, length.unit, end) = (days, "day", behind);
    }
    end
}

/// The days that years and months and the days behind them make, of 365 a year and 30 a month: 5년 1개월`
/// 12일` 동안. But 징역 5년 1개월 12일 선고 names the day. `whole` is the length without its parts.
fn days(start: Cursor<'_>, whole: Amount, length: &Amount) -> Option<(usize, Exact)> {
    let years = match whole.unit {
        "year" => whole.value,
        "month" => Exact::whole(0),
        _ => return None,
    };
    let (end, days) = smaller(start, length.unit, "day", 0).filter(|_| length.hi.is_none())?;
    let months = match length.unit {
        "month" => length.value.plus(years.times(12)?.negative())?,
        _ => Exact::whole(0),
    };
    let behind = start.at(end);
    let told = behind.before() != Some('일')
        || behind.begins(words!(" 지나| 지난| 걸"))
        || !korean_day::is_day(start, behind, false);
    let sum = years
        .times(73)?
        .times(5)?
        .plus(months.times(30)?)?
        .plus(days)?;
    told.then_some((end, sum))
}

/// A number of the next smaller unit, or half of the `whole`, which has so many parts.
fn smaller(start: Cursor<'_>, whole: &str, smaller: &str, parts: u8) -> Option<(usize, Exact)> {
    let mut cursor = start;
    // 2 years, 3 months
    let comma = cursor.before().is_some_and(|c| c.is_ascii_alphabetic());
    if comma {
        cursor.eat(",");
    }
    let mut apart = cursor.blanks();
    if apart && cursor.eat_word(words!("and")) {
        apart = cursor.blanks();
    }
    // 1시간반 is written as one word, 3년반 hardly.
    if let Some(behind) = half(cursor, apart || whole == "hour") {
        let value = if parts.is_multiple_of(2) {
            Exact::whole(u16::from(parts) / 2)
        } else {
            Exact::new(i128::from(parts) * 5, -1)?
        };
        return Some((behind, value));
    }
    let number = numeral(cursor).filter(|number| number.hi.is_none())?;
    let mut behind = cursor.at(number.end);
    behind.blanks();
    let (len, unit) = unit::unit(behind.rest())?;
    // 8h 58m
    let minutes = unit.symbol == "m"
        && number.value < 60
        && start.peek() != Some(',')
        && start.behind().ends_with('h');
    let fits = matches!(unit.kind, Kind::Duration | Kind::Measure) && unit.symbol == smaller
        || smaller == "minute" && minutes;
    let end = behind.at(behind.pos() + len);
    let seconds = number.value;
    if end.before() == Some('초')
        && let Some((behind, part)) = part_of_a_second(end)
    {
        let exact = seconds.plus(part)?;
        return fits.then_some((behind, exact));
    }
    fits.then_some((end.pos(), number.value))
}

/// The byte behind ` 반`, which may be `joined` to the word before.
fn half(mut cursor: Cursor<'_>, joined: bool) -> Option<usize> {
    let apart = cursor.blanks() || joined;
    (apart && cursor.eat("반")).then_some(())?;
    let ends =
        !cursor.at_hangul() || cursor.begins(words!("이|을|의|간|만|정도|가량|쯤|안에|내|동안"));
    ends.then_some(cursor.pos())
}

/// The last end of a range behind a length of several parts, which it is added to: 1년 6개월` ~3년`.
pub(crate) fn last_end(mut cursor: Cursor<'_>, length: &mut Amount) -> Option<usize> {
    // A dash apart from both is none of a range.
    cursor
        .peek()
        .filter(|c| matches!(c, '~' | '∼' | '-' | '–'))?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let number = numeral(cursor).filter(|number| number.hi.is_none() && number.digits < 4)?;
    let mut behind = cursor.at(number.end);
    behind.blanks();
    let (len, unit) = unit::unit(behind.rest()).filter(|(_, unit)| unit.is_calendar())?;
    let mut last = Amount::new(number.value, unit.symbol);
    let end = parts(behind.pos() + len, cursor, &mut last);
    let hi = in_unit(last, length.unit).filter(|hi| *hi > length.value)?;
    length.hi = Some(hi);
    Some(end)
}

/// Adds the smaller parts behind the last end of a range, whose ends are in the smaller unit then:
/// 2~3년` 6개월`.
pub(crate) fn parts_of_last_end(end: usize, cursor: Cursor<'_>, range: &mut Amount) -> usize {
    // two to three days, 24 hours a day
    let Some(hi) = range.hi.filter(|_| cursor.at(end).peek() != Some(',')) else {
        return end;
    };
    let mut last = Amount::new(hi, range.unit);
    let behind = parts(end, cursor, &mut last);
    match in_unit(*range, last.unit) {
        Some(value) if behind > end => {
            (range.value, range.hi, range.unit) = (value, Some(last.value), last.unit);
            behind
        }
        _ => end,
    }
}

/// How many of the smaller unit of time `unit` the `length` is.
fn in_unit(length: Amount, unit: &str) -> Option<Exact> {
    let (mut value, mut of) = (length.value, length.unit);
    while of != unit {
        let (smaller, parts) = step(of)?;
        (value, of) = (value.times(parts)?, smaller);
    }
    Some(value)
}

/// The digit or two behind the seconds in results of races, and the byte behind them: 1분44초40, 12초1에.
fn part_of_a_second(mut cursor: Cursor<'_>) -> Option<(usize, Exact)> {
    let is_korean = cursor.before() == Some('초');
    let tens = cursor.digit()?;
    let exact = match cursor.digit() {
        Some(ones) => Exact::new(i128::from(tens * 10 + ones), -2),
        // 3초2회: so many of something else
        None => {
            let ends = cursor.peek().is_none()
                || cursor
                    .goes_on_with(words!("에로의를을"), words!("만에|이다|이었|였| |,|.|)|\n"));
            Exact::new(i128::from(tens), -1).filter(|_| is_korean && ends)
        }
    };
    let more = cursor.at_digit();
    Some((cursor.pos(), exact.filter(|_| !more)?))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use crate::read;

    #[test]
    fn hundredths_of_a_second_end_behind_wide_digits() {
        let surface = |text: &str| {
            let span = read(text, None).mentions.first().map(|m| m.span.clone());
            span.and_then(|span| text.get(span).map(str::to_owned))
        };
        assert_eq!(surface("9초98 만에").as_deref(), Some("9초98"));
        assert_eq!(surface("9초９８ 만에").as_deref(), Some("9초９８"));
        assert_eq!(surface("1분44초４０").as_deref(), Some("1분44초４０"));
    }
}
