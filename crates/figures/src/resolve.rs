//! From a date as written to the days that it stands for.
//!
//! News looks back: a bare day or weekday is the latest one before publication, unless the
//! text says 오는 or next; a limit (27일까지) is the nearest one. A bare month or quarter is this year's if it has begun, else the nearer
//! of this and last year's (4분기 in March is last year's). Parts follow the usage of Korean dailies: 초 January–March, 중반 May–August, 말 October–December of a year; the
//! 1st–10th, 11th–20th and 21st to the end of a month.

use time::{Date, Weekday};

use crate::calendar::{
    Interval, add_days, add_months, day, push_digits, push_iso, push_year, week_of,
    weekday_on_or_before,
};
use crate::grammar::date::{DateExpr, Day, Direction, Month, Period, Year};
use crate::lexicon::calendar::Part;
use crate::mention::{Basis, DateValue};

/// Resolves `from`, or the range `from` … `to`, against the days of publication.
pub(crate) fn resolve(
    from: &DateExpr,
    mut to: Option<DateExpr>,
    published: Option<Interval>,
) -> DateValue {
    let basis = match (
        needs_publication(from) || to.as_ref().is_some_and(needs_publication),
        published,
    ) {
        (false, _) => Basis::Written,
        (true, Some(_)) => Basis::Published,
        (true, None) => Basis::Unknown,
    };
    // runs from Oct. 15 to Nov. 14: what has begun lies ahead as long as it has not ended.
    if let (Some(to), Some(Direction::Future)) = (&to, from.direction)
        && from.month.is_some()
        && let Some(under_way) = under_way(from, *to, published)
    {
        return under_way;
    }
    let start = days(from, published);
    if let Some(to) = &mut to {
        put_behind(from, to, published);
    }
    let end = to.as_ref().map_or(start, |to| days(to, published));
    let interval = start
        .zip(end)
        .and_then(|(first, last)| Interval::new(first.start, last.end));
    let mut iso = String::new();
    if let Some(start) = start {
        write(&mut iso, from, start);
    }
    if let (Some(to), Some(end)) = (&to, end) {
        iso.push('/');
        write(&mut iso, to, end);
    }
    let iso = (start.is_some() && end.is_some()).then_some(iso);
    let basis = if interval.is_none() && basis == Basis::Published {
        Basis::Unknown
    } else {
        basis
    };
    DateValue {
        iso,
        interval,
        basis,
    }
}

/// The range that began last, if it has not ended at publication.
fn under_way(from: &DateExpr, mut to: DateExpr, published: Option<Interval>) -> Option<DateValue> {
    let mut begun = *from;
    (begun.direction, to.direction) = (None, None);
    let range = resolve(&begun, Some(to), published);
    let interval = range.interval?;
    (interval.start <= published?.start && interval.end >= published?.start).then_some(range)
}

fn needs_publication(date: &DateExpr) -> bool {
    !matches!(date.year, Some(Year::Written(_)))
}

/// The days of `date`; over an interval of publication days only what holds for all of them.
fn days(date: &DateExpr, published: Option<Interval>) -> Option<Interval> {
    let Some(published) = published else {
        return if needs_publication(date) {
            None
        } else {
            days_from(date, day(2000, 1, 1)?)
        };
    };
    let early = days_from(date, published.start)?;
    if published.is_day() {
        return Some(early);
    }
    let late = days_from(date, published.end)?;
    // Publication is not known to the day: a date that depends on the day stays open, one that
    // does not (내년 of any day in November) is known.
    (early == late).then_some(early)
}

/// The day before `date`, if that is one day.
pub(crate) fn eve(date: &DateExpr, published: Option<Interval>) -> Option<DateExpr> {
    let day = days(date, published).filter(|days| days.is_day())?;
    let eve = add_days(day.start, -1)?;
    let mut date = in_month_of(month_of(eve));
    date.day = Some(Day::Written(eve.day().into()));
    Some(date)
}

/// A date that says nothing but the year and month of a number.
fn in_month_of(month: i32) -> DateExpr {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    DateExpr {
        year: Some(Year::Written(year)),
        ..DateExpr::of_month(month)
    }
}

/// Puts `last`, the end of a span that `first` began, into the first month or year in which it does
/// not lie before it: 10일부터 21일까지, 오는 30일부터 10월 25일까지.
pub(crate) fn put_behind(first: &DateExpr, last: &mut DateExpr, published: Option<Interval>) {
    let bare = first.month.is_none();
    let Some(first) = days(first, published).filter(|_| last.year.is_none()) else {
        return;
    };
    if let (true, None, Some(Day::Written(of_month))) = (bare, last.month, last.day) {
        let later = i32::from(of_month < first.start.day().into());
        let month = in_month_of(month_of(first.start) + later);
        (last.year, last.month) = (month.year, month.month);
        return;
    }
    if !matches!(last.month, Some(Month::Written(_))) {
        return;
    }
    let years = [None, Some(0), Some(1), Some(2)].map(|away| away.map(Year::Away));
    let follows = |year: &Option<Year>| {
        let date = DateExpr {
            year: *year,
            ..*last
        };
        days(&date, published).is_none_or(|days| days.end >= first.start)
    };
    last.year = years.into_iter().find(follows).flatten();
}

/// Puts a day of the week behind that of `first`, in its week or the next: 다음 주 수요일과 금요일,
/// 금요일부터 일요일까지.
pub(crate) fn put_weekday_behind(
    first: &DateExpr,
    last: &mut DateExpr,
    published: Option<Interval>,
) {
    let (Some(Day::OfWeek(_)), Some(Day::OfWeek(weekday))) = (first.day, last.day) else {
        return;
    };
    if last.period.is_none() && last.direction.is_none() && first.month.is_none() {
        last.period = weeks_away(first, weekday, published).or(first.period);
    }
}

/// The week of the `weekday` behind `first`.
fn weeks_away(first: &DateExpr, weekday: Weekday, published: Option<Interval>) -> Option<Period> {
    let first = days(first, published)?.start;
    let found = weekday_on_or_before(add_days(first, 7)?, weekday)?;
    let monday = |day| Some(week_of(day)?.start.to_julian_day());
    Some(Period::Week(
        (monday(found)? - monday(published?.start)?) / 7,
    ))
}

/// The number of the month of a day, by which months are reckoned: that of the first of year 0
/// is zero.
fn month_of(date: Date) -> i32 {
    date.year() * 12 + i32::from(u8::from(date.month())) - 1
}

/// The days of the month of this number.
fn month(number: i32) -> Option<Interval> {
    let of_year = u8::try_from(number.rem_euclid(12)).ok()? + 1;
    Interval::of_months(number.div_euclid(12), of_year, of_year)
}

/// The days of `count` months from the one of the number `first`.
fn months(first: i32, count: i32) -> Option<Interval> {
    Interval::new(month(first)?.start, month(first + count - 1)?.end)
}

/// How many days away a day is close by.
const CLOSE: i32 = 31;

/// The days of `date` in a text of the day `published`.
fn days_from(date: &DateExpr, published: Date) -> Option<Interval> {
    if let Some(found) = by_day(date, published) {
        return found;
    }
    let this_month = month_of(published);
    if let Some(Month::Away(away)) = date.month {
        return in_month(date, this_month + away);
    }
    if let Some(Period::QuarterAway(away)) = date.period {
        let month = this_month + away * 3;
        return part_of(date, month - month.rem_euclid(3), 3);
    }
    let this_year = published.year();
    let year = match date.year {
        Some(Year::Written(year)) => year,
        Some(Year::Away(away)) => this_year + away,
        None => {
            let whole = |year: i32| in_year(date, year);
            let found = directed(date.direction, published, whole, this_year);
            let fits = |days: &Interval| date.weekday.is_none_or(|day| days.start.weekday() == day);
            // 3/4(화); but of a day close by, the day of the week is wrong more likely than the year.
            let is_close = |days: &Interval| {
                let away = days.start.to_julian_day() - published.to_julian_day();
                away.abs() <= CLOSE
            };
            let years = [this_year, this_year - 1, this_year + 1];
            let other = || years.into_iter().filter_map(whole).find(fits);
            let told = found.filter(|days| fits(days) || is_close(days));
            return told.or_else(other).or(found);
        }
    };
    in_year(date, year)
}

/// Dates that name a day away from publication, a day of the week, or a week.
fn by_day(date: &DateExpr, published: Date) -> Option<Option<Interval>> {
    let week = |away: i32| add_days(published, i64::from(away) * 7).and_then(week_of);
    let days = |week: Interval, first, last| {
        Interval::new(add_days(week.start, first)?, add_days(week.start, last)?)
    };
    if let Some(Period::Weekend(away)) = date.period {
        return Some(week(away).and_then(|week| days(week, 5, 6)));
    }
    if let Some(Period::Week(away)) = date.period {
        let week = week(away);
        let Some(Day::OfWeek(weekday)) = date.day else {
            let part = |week| match date.part {
                Some(Part::Early) => days(week, 0, 2),
                Some(Part::Mid) => days(week, 1, 3),
                Some(Part::Late) => days(week, 3, 6),
                None => Some(week),
            };
            return Some(week.and_then(part));
        };
        let found = week.and_then(|week| weekday_on_or_before(week.end, weekday));
        return Some(found.map(Interval::of_day));
    }
    match date.day? {
        Day::Hours => Some(None),
        Day::Eve => Some(add_days(published, -1).map(Interval::of_day)),
        Day::Away(away) => Some(add_days(published, i64::from(away)).map(Interval::of_day)),
        Day::MonthsAway(months, days) => {
            let month = add_months(published, months);
            let day = month.and_then(|day| add_days(day, days.into()));
            Some(day.map(Interval::of_day))
        }
        Day::OfWeek(_) if date.period.is_some() => None,
        Day::OfWeek(weekday) => {
            let last = match date.direction {
                Some(Direction::Future) => add_days(published, 7),
                Some(Direction::Past) => add_days(published, -1),
                _ => Some(published),
            };
            Some(
                last.and_then(|last| weekday_on_or_before(last, weekday))
                    .map(Interval::of_day),
            )
        }
        Day::Written(of_month) if date.month.is_none() && date.year.is_none() => {
            let day = bare_day(of_month, date.direction, published);
            let weekday = date
                .weekday
                .filter(|weekday| day.is_some_and(|day| day.weekday() != *weekday));
            let other = weekday.and_then(|weekday| on_weekday(of_month, weekday, published));
            Some(other.or(day).map(Interval::of_day))
        }
        Day::Written(_) | Day::Last => None,
    }
}

/// So long ago something was said that the news tells of.
const RECENT: time::Duration = time::Duration::days(4);

/// 3일: the latest 3rd on or before publication; 오는 3일: the earliest on or after it; 3일까지:
/// the nearer of the two.
fn bare_day(of_month: i32, direction: Option<Direction>, published: Date) -> Option<Date> {
    let step = |sign: i32| {
        let months = (0..12).map(|months| month_of(published) + sign * months);
        let mut days = months.filter_map(|number| day_of(month(number)?, of_month));
        days.find(|day| {
            if sign > 0 {
                *day >= published
            } else {
                *day <= published
            }
        })
    };
    match direction {
        Some(Direction::Future) => step(1),
        Some(Direction::Past) | None => step(-1),
        Some(direction) => {
            let (before, after) = (step(-1)?, step(1)?);
            let least = match direction {
                Direction::Recent => RECENT,
                _ => after - published,
            };
            Some(if least < published - before {
                after
            } else {
                before
            })
        }
    }
}

/// 27일 수요일: the 27th nearest to publication that is a Wednesday, unless it is months away, when
/// somebody may have erred.
fn on_weekday(of_month: i32, weekday: Weekday, published: Date) -> Option<Date> {
    (-2..=2)
        .filter_map(|months| day_of(month(month_of(published) + months)?, of_month))
        .filter(|day| day.weekday() == weekday)
        .min_by_key(|day| (day.to_julian_day() - published.to_julian_day()).abs())
}

/// The year of a date that names none: by direction the latest or next one; else this year's
/// if it has begun, or the nearer of this and last year's.
fn directed(
    direction: Option<Direction>,
    published: Date,
    whole: impl Fn(i32) -> Option<Interval>,
    this_year: i32,
) -> Option<Interval> {
    let this = whole(this_year);
    let begun = this.is_some_and(|this| this.start <= published);
    let over = this.is_some_and(|this| this.end < published);
    match direction {
        Some(Direction::Past) if !begun => whole(this_year - 1),
        Some(Direction::Recent) if !over => this,
        Some(Direction::Nearest | Direction::Recent) => {
            let last = nearer(whole(this_year - 1), this, published);
            nearer(last, whole(this_year + 1), published)
        }
        Some(Direction::Future) if over || this.is_none() => whole(this_year + 1),
        Some(_) => this,
        None if begun => this,
        None => nearer(whole(this_year - 1), this, published),
    }
}

/// The one of two that is nearer to `published`; the first, where both are as near.
fn nearer(first: Option<Interval>, second: Option<Interval>, published: Date) -> Option<Interval> {
    let (Some(a), Some(b)) = (first, second) else {
        return first.or(second);
    };
    let away = |days: Interval| {
        let (start, end) = (days.start, days.end);
        let day = published.to_julian_day();
        (start.to_julian_day() - day).max(day - end.to_julian_day())
    };
    Some(if away(b) < away(a) { b } else { a })
}

/// `date` with its year known.
fn in_year(date: &DateExpr, year: i32) -> Option<Interval> {
    let january = year * 12;
    if let Some(Month::Written(month)) = date.month {
        return in_month(date, january + month - 1);
    }
    let (first, count) = match date.period {
        Some(Period::Quarter(quarter)) => (quarter * 3 - 3, 3),
        Some(Period::Half(half)) => (half * 6 - 6, 6),
        // Winter lies in two years and has no parts.
        Some(Period::Season(12)) => return months(january + 11, 3),
        Some(Period::Season(month)) => (month - 1, 3),
        Some(Period::Decade) => (0, 120),
        Some(Period::Century) => (0, 1200),
        _ => (0, 12),
    };
    part_of(date, january + first, count)
}

/// The part of `date` of the `count` months from `first`; of a quarter or half a third.
fn part_of(date: &DateExpr, first: i32, count: i32) -> Option<Interval> {
    let third = count / 3;
    let (from, count) = match (date.part, count) {
        (None, _) => (0, count),
        // 1990년대 초, 20세기 말
        (Some(Part::Early), 120 | 1200) => (0, count * 2 / 5),
        (Some(Part::Mid), 120 | 1200) => (count * 2 / 5, count * 3 / 10),
        (Some(Part::Late), 120 | 1200) => (count * 7 / 10, count * 3 / 10),
        (Some(Part::Early), 12) => (0, 3),
        (Some(Part::Mid), 12) => (4, 4),
        (Some(Part::Late), 12) => (9, 3),
        (Some(Part::Early), _) => (0, third),
        (Some(Part::Mid), _) => (third, third),
        (Some(Part::Late), _) => (count - third, third),
    };
    months(first + from, count)
}

/// A day of a month, if it has it.
fn day_of(month: Interval, of_month: i32) -> Option<Date> {
    add_days(month.start, i64::from(of_month) - 1).filter(|day| *day <= month.end)
}

/// `date` in the month of this number.
fn in_month(date: &DateExpr, number: i32) -> Option<Interval> {
    let month = month(number)?;
    match date.day {
        Some(Day::Written(of_month)) => return day_of(month, of_month).map(Interval::of_day),
        Some(Day::Last) => return Some(Interval::of_day(month.end)),
        _ => {}
    }
    if let Some(Period::WeekOfMonth(week)) = date.period {
        // The week with such a Thursday, or the day of the week itself.
        let weekday = match date.day {
            Some(Day::OfWeek(weekday)) => weekday,
            _ => Weekday::Thursday,
        };
        let found = if week > 5 {
            weekday_on_or_before(month.end, weekday)?
        } else {
            let first = weekday_on_or_before(day_of(month, 7)?, weekday)?;
            add_days(first, i64::from(week) * 7 - 7)?
        };
        return match date.day {
            Some(_) => Some(Interval::of_day(found)),
            None => week_of(found),
        };
    }
    let (first, last) = match date.part {
        None => return Some(month),
        Some(Part::Early) => (1, 10),
        Some(Part::Mid) => (11, 20),
        Some(Part::Late) => return Interval::new(day_of(month, 21)?, month.end),
    };
    Interval::new(day_of(month, first)?, day_of(month, last)?)
}

/// The date in ISO 8601, reduced to what is written: `2026`, `2025-10`, `2025-Q3`, `2025-H1`.
fn write(text: &mut String, date: &DateExpr, days: Interval) {
    match (date.period, date.month, date.day) {
        (_, _, Some(_)) => push_iso(text, days.start),
        (
            Some(
                Period::Season(_)
                | Period::Decade
                | Period::Century
                | Period::Week(_)
                | Period::Weekend(_),
            ),
            None,
            None,
        )
        | (Some(Period::WeekOfMonth(_)), _, None) => {
            push_iso(text, days.start);
            text.push('/');
            push_iso(text, days.end);
        }
        (period, month, None) => {
            push_year(text, days.start.year());
            let of_year = month_of(days.start).rem_euclid(12);
            let (mark, number, unit) = match (period, month) {
                (_, Some(_)) => ("-", of_year + 1, 10),
                (Some(Period::Quarter(_) | Period::QuarterAway(_)), _) => {
                    ("-Q", of_year / 3 + 1, 1)
                }
                (Some(Period::Half(half)), _) => ("-H", half, 1),
                _ => return,
            };
            text.push_str(mark);
            push_digits(text, number.unsigned_abs(), unit);
        }
    }
}
