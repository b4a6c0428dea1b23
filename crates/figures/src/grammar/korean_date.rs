//! Korean dates: 2025년 11월 3일, 내년 말, 지난 10월, 오는 4월 18일, 1~3월, 사흘 전.

use super::date::{DateExpr, Day, Direction, FARTHEST, Month, Period, Year, one_to, year_of};
use super::korean_relative::{ago, from_word};
use super::range;
use super::stamp::weekday_in_brackets;
use crate::cursor::Cursor;
use crate::ends::{last, tight, trimmed};
use crate::lexicon::calendar::{
    PARTS, Part, SUFFIX_SYLLABLES, SUFFIXES, WEEKDAYS, Word, weekday as weekday_of,
};
use crate::numeral::{self, MOST_DIGITS, Script, numeral, plain};
use crate::words::{self, Words, words};

/// A date and the byte behind it; a range has a second end.
pub(crate) type Found = (usize, DateExpr, Option<DateExpr>);

/// The Korean date that begins at `start`.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    if let Some(found) = directed_range(start) {
        return Some(found);
    }
    let (cursor, from) = ago(start).or_else(|| single(start))?;
    if let Some(found) = range_within(cursor, &from) {
        return Some(found);
    }
    // A second end behind ~ may leave out what the first one says: 10일(월)~14일(금).
    let mut next = weekday_in_brackets(cursor).unwrap_or(cursor);
    if range::separator(&mut next)
        && let Some((after, mut to)) = single(next)
    {
        to.complete(&from);
        return Some((after.pos(), from, Some(to)));
    }
    Some((cursor.pos(), from, None))
}

/// 오는 20~22일, 지난 3~5월: both ends lie on one side of publication.
fn directed_range(start: Cursor<'_>) -> Option<Found> {
    let (mut cursor, word) = start.calendar_word()?;
    let direction = match word {
        Word::Past => Direction::Past,
        Word::Future => Direction::Future,
        _ => return None,
    };
    cursor.blanks();
    let (end, mut from, mut to) = shared_range(cursor)?;
    from.direction = Some(direction);
    to.as_mut()?.direction = Some(direction);
    Some((end, from, to))
}

/// 올해 1~9월, 11월 3~5일: the ends of a range share the year or month before them.
fn range_within(mut cursor: Cursor<'_>, whole: &DateExpr) -> Option<Found> {
    let rest = (whole.period, whole.day, whole.part, whole.direction);
    if !matches!(rest, (None, None, None, None)) {
        return None;
    }
    cursor.blanks();
    let (end, mut first, mut last) = shared_range(cursor)?;
    let fits = if whole.month.is_none() {
        first.year.is_none() && first.day.is_none()
    } else {
        first.day.is_some()
    };
    first.complete(whole);
    last.as_mut()?.complete(whole);
    fits.then_some((end, first, last))
}

/// 1~3월, 3∼5일, 2024∼2026년: the unit stands once, behind the second number.
pub(crate) fn shared_range(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let number = plain(&mut cursor, 1, MOST_DIGITS)?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let (after, to) = single(cursor).or_else(|| short_year(cursor, number))?;
    if !numeral::past(&mut cursor) {
        return None;
    }
    let mut from = to;
    match cursor.peek()? {
        '년' | '시' | '학' if (1000..=FARTHEST).contains(&number) && to.year.is_some() => {
            from = DateExpr::of_year(Year::Written(number));
        }
        '월' => {
            from.month = Some(Month::Written(one_to(12, number)?));
            (from.day, from.part) = (None, None);
        }
        '일' => from.day = Some(Day::Written(one_to(31, number)?)),
        '분' => from.period = Some(Period::Quarter(one_to(4, number)?)),
        _ => return None,
    }
    Some((after.pos(), from, Some(to)))
}

/// 2023∼25년, 2024-25시즌: the last year of a range shares the century of the `first`.
fn short_year(start: Cursor<'_>, first: i32) -> Option<(Cursor<'_>, DateExpr)> {
    let mut cursor = start;
    let last = first - first % 100 + plain(&mut cursor, 2, 2)?;
    cursor.eat_any(words!("년|시즌|학년도"))?;
    let date = DateExpr::of_year(Year::Written(last));
    let is_year = first >= 1000 && last <= FARTHEST;
    (is_year && last > first).then_some((cursor, date))
}

/// One date, not a range.
fn single(start: Cursor<'_>) -> Option<(Cursor<'_>, DateExpr)> {
    if let Some((after, period)) = period(start) {
        return Some(with_part(after, DateExpr::of_period(period)));
    }
    match start.calendar_word() {
        Some((after, word)) => from_word(after, word),
        None => written(start).or_else(|| bare_weekday(start)),
    }
}

/// 수요일에: the latest one.
fn bare_weekday(start: Cursor<'_>) -> Option<(Cursor<'_>, DateExpr)> {
    let mut cursor = start;
    let date = DateExpr::of_day(Day::OfWeek(weekday(&mut cursor)?));
    ends(cursor).then_some((cursor, date))
}

/// Dates that begin with a number: 2025년 …, 11월 …, 3일.
pub(super) fn written(start: Cursor<'_>) -> Option<(Cursor<'_>, DateExpr)> {
    let apostrophe = start
        .before()
        .is_some_and(|c| matches!(c, '\'' | '‘' | '’'));
    let number = numeral(start).ok()?;
    if number.script == Script::Sino && !number.odd && number.hi.is_none() {
        // 이천십오년
        let year = year_of(number.value.small()?.into())?;
        let mut cursor = start.at(number.end);
        let date = DateExpr::of_year(Year::Written(year));
        return (year < 2100 && cursor.eat("년")).then(|| within_year(cursor, date));
    }
    let number = Some(number).filter(|n| n.script == Script::Digits && !n.odd)?;
    let value = number.calendar_number()?;
    let mut cursor = start.at(number.end);
    let mut date = DateExpr::default();
    if cursor.eat("년대") {
        let year = match number.digits {
            2 if value >= 20 => 1900 + value,
            4 => value,
            _ => return None,
        };
        (date.year, date.period) = (Some(Year::Written(year)), Some(Period::Decade));
        return (value % 10 == 0).then(|| with_part(cursor, date));
    }
    if number.digits == 4 && cursor.blanks() && cursor.peek() != Some('년') {
        cursor = start.at(number.end);
    }
    if number.digits == 4 && cursor.eat_any(words!("학년도|회계연도|시즌")).is_some() {
        date.year = Some(Year::Written(value));
        return Some((cursor, date));
    }
    if cursor.eat_any(words!("년도|년")).is_some() {
        let year = match number.digits {
            4 if (1000..3000).contains(&value) => value,
            2 if apostrophe || month_follows(cursor) => {
                value + if value < 50 { 2000 } else { 1900 }
            }
            _ => return None,
        };
        date.year = Some(Year::Written(year));
        return Some(within_year(cursor, date));
    }
    // 2024 회계연도
    let mut fiscal = cursor;
    if number.digits == 4
        && fiscal.blanks()
        && fiscal.eat_any(words!("회계연도|시즌|학년도")).is_some()
    {
        date.year = Some(Year::Written(value));
        return Some((fiscal, date));
    }
    if cursor.eat("월") {
        date.month = Some(Month::Written(one_to(12, value)?));
        // 1월물: the next one
        date.direction = cursor
            .begins(words!("물| 인도분"))
            .then_some(Direction::Future);
        return Some(within_month(cursor, date));
    }
    if number.digits <= 2 && cursor.eat("일") {
        date.day = Some(Day::Written(one_to(31, value)?));
        // 27일 수요일
        let mut named = cursor;
        if named.blanks() && weekday(&mut named).is_some() && ends(named) {
            cursor = named;
        }
        // 2박 3일
        let nights = last(tight(start.behind())) == Some('박');
        return (!nights && !lasts(start) && !changes(start, cursor) && day_not_length(cursor))
            .then_some((cursor, date));
    }
    None
}

fn month_follows(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    let month = plain(&mut cursor, 1, MOST_DIGITS).and_then(|month| one_to(12, month));
    month.is_some() && cursor.peek() == Some('월')
}

/// 잠복기는 4~19일, 최장 10일, 평균 3일: what stands before tells how long something lasts.
fn lasts(start: Cursor<'_>) -> bool {
    static BEFORE: Words = words!(
        "잠복기는|잠복기가|유통기한은|유통기한이|소비기한은|최장|최단|평균|꼬박|하루에서|운항정지|운항 정지|영업정지|영업 정지|업무정지|면허정지|면허 정지|자격정지|출장정지|구류|정직|일수|일수는|일수가| 주|(주|업일 기준|무일 기준|거래일 기준"
    );
    let number = trimmed(start.behind(), |c| {
        c == ' ' || c.is_ascii_digit() || range::is_sign(c)
    });
    words::ends(number, BEFORE)
}

/// 판매 기간은 27일에서 19일로 8일 줄었다: lengths, of which a verb tells that they grow or shrink.
fn changes(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    static SHRINKS_OR_GROWS: Words = words!("줄|늘|단축|짧아|길어");
    let before = tight(start.behind());
    let from_or_to = end.begins(words!("에서 ")) || words::ends(before, words!("일에서"));
    from_or_to && end.is_soon(16, SHRINKS_OR_GROWS)
        || words::ends(before, words!("일로")) && {
            let mut verb = end;
            verb.blanks() && verb.begins(SHRINKS_OR_GROWS)
        }
}

/// 3일 is the third; 3일간, 3일 만에, 3일 동안 last three days.
fn day_not_length(cursor: Cursor<'_>) -> bool {
    static LENGTH: Words = words!(
        "\
        간|만에|동안|넘겼|넘긴|걸렸|걸린|걸려|연장했|연장한|연장하|연장됐|연장된|연장되|연장돼|째|연속|내내|치 |치의|치만|이내|내 |내에|짜리|이면 |마다|씩|소요|이상 |이상의|반|일정|가량|이 지|이 걸|이 넘|이 남|정도|안에|여|평균|\
        최대|1회|2회|이 추가|이 소요|이 더|을 더|앞두|앞둔"
    );
    let mut next = cursor;
    next.blanks();
    // 10일의 조정 기간
    let term = || next.begins(words!("의")) && next.is_soon(12, words!("기간|휴가|유예"));
    !next.begins(LENGTH) && !term() && ends(cursor)
}

/// What follows a year: a period, a month and day, a part.
pub(super) fn within_year(cursor: Cursor<'_>, mut date: DateExpr) -> (Cursor<'_>, DateExpr) {
    let mut next = cursor;
    next.blanks();
    if let Some((after, period)) = period(next) {
        date.period = Some(period);
        return with_part(after, date);
    }
    // 내년 연말
    if let Some((after, Word::PartOfYear(_, part))) = next.calendar_word() {
        date.part = Some(part);
        return (after, date);
    }
    if let Some((after, month)) = written(next).filter(|found| found.1.month.is_some()) {
        return (
            after,
            DateExpr {
                year: date.year,
                ..month
            },
        );
    }
    with_part(cursor, date)
}

/// Weeks of a month, or days of the week in it; the sixth row is the last.
static ORDINALS: Words = words!(
    "첫째/첫/첫 번째/첫번째|둘째/두 번째/두번째|셋째/세 번째/세번째|넷째/네 번째/네번째|다섯째|마지막"
);

/// 6월 셋째 주, 9월 둘째 화요일, 11월 첫째 주 목요일, 10월 마지막 날: `cursor` is behind the month.
fn counted_within(mut cursor: Cursor<'_>, mut date: DateExpr) -> Option<(Cursor<'_>, DateExpr)> {
    if cursor.eat("의") {
        cursor.blanks();
    }
    let row = cursor.eat_any(ORDINALS)?;
    cursor.blanks();
    date.period = i32::try_from(row + 1).ok().map(Period::WeekOfMonth);
    let week = cursor.eat("주");
    let mut named = cursor;
    named.blanks();
    if let Some(weekday) = weekday(&mut named) {
        cursor = named;
        date.day = Some(Day::OfWeek(weekday));
    } else if !week {
        date.period = None;
        date.day = Some(match row {
            0 if cursor.eat("날") => Day::Written(1),
            5 if cursor.eat("날") => Day::Last,
            _ => return None,
        });
    }
    ends(cursor).then_some((cursor, date))
}

/// What follows a month: a day or a part.
pub(super) fn within_month(cursor: Cursor<'_>, mut date: DateExpr) -> (Cursor<'_>, DateExpr) {
    let mut next = cursor;
    next.blanks();
    if let Some((after, day)) = written(next).filter(|(_, d)| d.day.is_some() && d.month.is_none())
    {
        date.day = day.day;
        return (after, date);
    }
    counted_within(next, date).unwrap_or_else(|| with_part(cursor, date))
}

/// 1분기, 3사분기, 3/4분기, 상반기, 봄.
pub(super) fn period(start: Cursor<'_>) -> Option<(Cursor<'_>, Period)> {
    if let Some((after, word)) = start.calendar_word() {
        return match word {
            Word::Half(half) => Some((after, Period::Half(half.into()))),
            Word::Season(first) => ends(after).then_some((after, Period::Season(first.into()))),
            _ => None,
        };
    }
    let mut cursor = start;
    let quarter = one_to(4, plain(&mut cursor, 1, MOST_DIGITS)?)?;
    let named = cursor.eat_any(words!("분기|사분기|·4분기")).is_some() || cursor.eat("/4분기");
    (named && !in_a_row(cursor)).then_some((cursor, Period::Quarter(quarter)))
}

/// 3분기 연속, 2분기 만에: so many quarters, not the third or second.
fn in_a_row(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    cursor.begins(words!("연속|만에|째|내리"))
}

/// 초, 중순, 말 behind what was read.
pub(super) fn with_part(cursor: Cursor<'_>, mut date: DateExpr) -> (Cursor<'_>, DateExpr) {
    let mut next = cursor;
    next.blanks();
    if let Some(part) = next.eat_any(PARTS)
        && ends(next)
    {
        date.part = Part::ALL.get(part).copied();
        return (next, date);
    }
    (cursor, date)
}

pub(super) fn weekday(cursor: &mut Cursor<'_>) -> Option<time::Weekday> {
    // Most of what stands here is no day of the week, which its first character tells.
    let first = cursor.peek()?;
    if !first.is_ascii_alphabetic() && !words::holds("월화수목금토일", first) {
        return None;
    }
    cursor.eat_any(WEEKDAYS).and_then(weekday_of)
}

/// The word ends here, or goes on with a particle.
pub(super) fn ends(cursor: Cursor<'_>) -> bool {
    !cursor.at_hangul() || cursor.goes_on_with(SUFFIX_SYLLABLES, SUFFIXES)
}
