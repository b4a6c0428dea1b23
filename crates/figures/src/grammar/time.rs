//! Times of day: 오전 9시 30분, 15시, 11:26, 정오; in English see [`english_time`].

use super::{english_time, range};
use crate::cursor::{Cursor, is_hangul};
use crate::ends::{last, last_chars, tail, tight};
use crate::lexicon::calendar::{SUFFIX_SYLLABLES, SUFFIXES};
use crate::numeral::{self, Script, numeral};
use crate::words::{self, Words, words};

/// A time of day and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// 0–23.
    pub(crate) hour: u8,
    /// 0–59.
    pub(crate) minute: u8,
    /// Hour and minute of the end of a span.
    pub(crate) last: Option<(u8, u8)>,
}

impl Clock {
    fn new(start: Cursor<'_>, end: Cursor<'_>, hour: u8, minute: u8) -> Self {
        Self {
            start: start.pos(),
            end: end.pos(),
            hour,
            minute,
            last: None,
        }
    }

    /// The same up to the time `last` which ends at `end`: where no word says so, in the half of the day
    /// that comes next.
    pub(super) fn until(self, (hour, minute): (u8, u8), end: usize, told: bool) -> Self {
        let later = |hour: &u8| (*hour, minute) > (self.hour, self.minute);
        let next = [hour % 12, hour % 12 + 12].into_iter().find(later);
        let open = !told && (1..=12).contains(&hour);
        let hour = next.filter(|_| open).unwrap_or(hour);
        Self {
            end,
            last: Some((hour % 24, minute)),
            ..self
        }
    }
}

/// Words before the hour, by [`PartOfDay::ALL`].
static PARTS_OF_DAY: Words = words!("오전/새벽/아침|오후/저녁|낮/점심/정오|밤/자정");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartOfDay {
    Morning,
    Noon,
    Afternoon,
    Night,
}

impl PartOfDay {
    const ALL: [Self; 4] = [Self::Morning, Self::Afternoon, Self::Noon, Self::Night];

    /// The half of the day that `hour` of 0–23 lies in.
    pub(super) fn of_hour(hour: u8) -> Self {
        if hour < 12 {
            Self::Morning
        } else {
            Self::Afternoon
        }
    }

    /// The hour of 0–23 for `hour` of 1–12.
    pub(super) fn of(self, hour: u8) -> u8 {
        match (self, hour) {
            (Self::Morning | Self::Night, 12) => 0,
            (Self::Afternoon, 1..=11) | (Self::Noon, 1..=5) | (Self::Night, 6..=11) => hour + 12,
            _ => hour,
        }
    }
}

/// Whether a word stands at `cursor` that a time can begin with: 정오, 오후두시.
pub(super) fn begins(cursor: Cursor<'_>) -> bool {
    cursor.begins(PARTS_OF_DAY)
}

/// The time that begins at `start`; the words before it, behind `floor`, belong to it.
pub(crate) fn time(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let first = single(start, floor)?;
    // 오전 10시~낮 12시: one figure
    let mut second = start.at(first.end);
    if range::separator(&mut second)
        && let Some(last) = behind_part_of_day(second, single)
    {
        let told = second.begins(PARTS_OF_DAY);
        return Some(first.until((last.hour, last.minute), last.end, told));
    }
    Some(first)
}

fn single(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let mut behind = start;
    let hangul = start.at_hangul();
    if hangul && begins(start) {
        return named(start).or_else(|| glued(start));
    }
    if !numeral::past(&mut behind) {
        return if hangul { None } else { english(start, floor) };
    }
    match behind.peek()? {
        '시' => korean(start, floor),
        ' ' if hangul => in_words(start, behind, floor),
        _ if hangul => None,
        '-' | '–' => english(start, floor).or_else(|| korean_hours(start, floor)),
        '~' | '∼' => korean_hours(start, floor).or_else(|| english(start, floor)),
        _ if start.at_digit() && !goes_on(behind) => None,
        _ => english(start, floor),
    }
}

/// Whether the first character behind digits can be that of what makes them a time: 3:05, 3 p.m., 3 in the
/// morning, 3 to 5 pm, 1430 GMT.
fn goes_on(mut behind: Cursor<'_>) -> bool {
    behind.blanks();
    behind.peek().is_some_and(|c| {
        matches!(
            c.to_ascii_lowercase(),
            ':' | '–' | '-' | 'a' | 'e' | 'g' | 'i' | 'j' | 'k' | 'm' | 'n' | 'o' | 'p' | 't' | 'u'
        )
    })
}

fn english(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (clock, fixed) = english_time::time(start)?;
    if fixed {
        return Some(clock);
    }
    // 오후 3:05
    Some(with_part_of_day(start, floor, clock))
}

/// 정오에, 이날 자정까지; but 자정 노력 cleans up one's own house, and 정오표 lists errors.
fn named(start: Cursor<'_>) -> Option<Clock> {
    /// What tells midnight, unless a day or the other end of a span does; first what tells that it is none.
    static BEHIND_MIDNIGHT: Words = words!(
        "에 나서/에 나선/에 나섰/에 앞장/에 힘/에 실패/에 맡/에 대/에 적극/에 소극/에 소홀/에 의존/에 노력|\
        까지/께/쯤/경/부터/에/을 기해/을 기점/을 넘/이 넘/을 지나/이 지나/을 앞두/을 전후/을 조금/을 갓/이 다 /이 되자/\
        이 되면/이 가까/무렵/직전/직후/이후/ 무렵/ 직전/ 직후/ 전에/ 전까지/ 이전/ 이후/ 기준/ 현재/ 넘/ 가까이"
    );
    static PURIFIES: Words =
        words!("노력|능력|작용|기능|결의|운동|활동|선언|캠페인|움직임|방안|의지");
    let mut cursor = start;
    let midnight = cursor.eat_any(words!("정오|자정"))? == 1;
    let mut next = cursor;
    next.blanks();
    // 자정 12시
    if next.pos() > cursor.pos() && next.at_digit() {
        return korean(next, start.pos());
    }
    let told = if midnight && !start.comes_after(words!("일|날|밤|오늘|어제|모레|부터|~|∼|-|–"))
    {
        cursor.clone().eat_any(BEHIND_MIDNIGHT) == Some(1)
    } else {
        ends(cursor) && !next.begins(PURIFIES) && !cursor.begins(words!("의 희망곡"))
    };
    told.then_some(Clock {
        start: start.pos(),
        end: cursor.pos(),
        hour: if midnight { 0 } else { 12 },
        minute: 0,
        last: None,
    })
}

/// 오후두시: the hour in words without a blank before it.
fn glued(start: Cursor<'_>) -> Option<Clock> {
    let mut hour = start;
    hour.eat_any(PARTS_OF_DAY)?;
    if !hour.at_hangul() {
        return None;
    }
    korean(hour, start.pos())
}

/// The time behind 오전 or the like, or a word that is one itself: 정오.
fn behind_part_of_day(
    start: Cursor<'_>,
    read: fn(Cursor<'_>, usize) -> Option<Clock>,
) -> Option<Clock> {
    let mut hour = start;
    if hour.eat_any(PARTS_OF_DAY).is_some() {
        hour.blanks();
    }
    read(hour, start.pos()).or_else(|| read(start, start.pos()))
}

/// The time that follows a date: ` 오전 9시`, ` 11:26`, ` at noon`. Gives the byte behind it.
pub(crate) fn behind_date(cursor: Cursor<'_>) -> Option<usize> {
    let mut next = cursor;
    next.blanks();
    let at = next.eat_word(words!("at"));
    if at {
        next.blanks();
    }
    let time = behind_part_of_day(next, time);
    let bare = || {
        // tomorrow at 8
        let told = at && cursor.touches(words!("tonight|tomorrow|this morning|this evening"));
        let hour = numeral(next).filter(|_| told)?;
        (1..=12).contains(&hour.plain?).then_some(())?;
        english_time::is_alone(next.at(hour.end)).then_some(hour.end)
    };
    time.map(|clock| clock.end).or_else(bare)
}

fn hour_of(start: Cursor<'_>) -> Option<(u8, Cursor<'_>)> {
    let number = numeral(start)?;
    let native = number.script == Script::Native && number.hi.is_none();
    let hour = match number.calendar_number() {
        Some(hour) => hour,
        None if native => number.value.small()?.into(),
        None => return None,
    };
    let hour = u8::try_from(hour).ok().filter(|hour| *hour <= 24)?;
    Some((hour, start.at(number.end)))
}

/// 오전 9시 30분, 오후 3시 반, 15시, 세시 이십분.
fn korean(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    cursor.blanks();
    if !cursor.eat("시") {
        return None;
    }
    let mut minute = 0;
    let mut next = cursor;
    next.blanks();
    if let Some(minutes) = sixtieths(&mut next, "분") {
        minute = minutes;
        cursor = next;
        // The seconds belong to the time, which is told to the minute.
        next.blanks();
        if sixtieths(&mut next, "초").is_some() {
            cursor = next;
        } else if (1..=15).contains(&minute) && next.eat("전") && is_told_before(next) {
            // 8시 3분 전입니다
            let clock = with_part_of_day(start, floor, Clock::new(start, next, hour, 0));
            return Some(Clock {
                hour: (clock.hour + 23) % 24,
                minute: 60 - minute,
                ..clock
            });
        }
    } else if next.eat("반") && ends(next) {
        minute = 30;
        cursor = next;
    }
    if !ends(cursor) {
        return None;
    }
    let clock = Clock::new(start, cursor, hour, minute);
    Some(with_part_of_day(start, floor, clock))
}

/// 새벽 네 시, 열한 시 반에: in words a blank stands before 시. A 시 that nothing else tells is a city more
/// often, or a poem.
fn in_words(start: Cursor<'_>, mut hour: Cursor<'_>, floor: usize) -> Option<Clock> {
    hour.blanks();
    if !hour.begins(words!("시")) || numeral(start)?.script != Script::Native {
        return None;
    }
    let clock = korean(start, floor)?;
    let behind = start.at(clock.end);
    let told = clock.start < start.pos()
        || clock.minute > 0
        || behind.begins(words!("쯤|정각| 정각|경 |께|를 넘|가 넘"));
    told.then_some(clock)
}

/// Moves past minutes or seconds and their `unit`: 30분, 이십분.
fn sixtieths(cursor: &mut Cursor<'_>, unit: &str) -> Option<u8> {
    let number = numeral(*cursor)?;
    let words = number.script == Script::Sino;
    let count = number
        .plain
        .or_else(|| number.value.small().filter(|_| words))?;
    let mut next = cursor.at(number.end);
    if count >= 60 || !next.eat(unit) {
        return None;
    }
    *cursor = next;
    u8::try_from(count).ok()
}

/// Whether 전 before `cursor` tells the minutes that a time lacks: 8시 3분 전이다. Most often it tells
/// what is before that time: 8시 30분 전에.
fn is_told_before(cursor: Cursor<'_>) -> bool {
    cursor.begins(words!("입니다|이다|이었|이에요")) || matches!(cursor.peek(), None | Some('.'))
}

/// 오후 1~5시: the unit stands once.
fn korean_hours(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let last = korean(cursor, cursor.pos())?;
    (hour < last.hour || last.hour == 0).then(|| {
        let clock = Clock::new(start, start.at(last.end), hour, 0);
        let clock = with_part_of_day(start, floor, clock);
        clock.until((last.hour, last.minute), last.end, false)
    })
}

/// The time with the part of the day that stands before it.
fn with_part_of_day(start: Cursor<'_>, floor: usize, clock: Clock) -> Clock {
    let before = tight(tail(start.behind(), floor));
    let named = words::before_ending(before, PARTS_OF_DAY)
        .filter(|head| !last(head).is_some_and(is_hangul));
    let (start, hour) = match named {
        Some(head) => {
            let part = words::beginning(tail(before, head.len()), PARTS_OF_DAY);
            let hour = part_of_day(part).map(|part| part.of(clock.hour));
            (floor + head.len(), hour)
        }
        None => (start.pos(), behind_first(before, start, &clock)),
    };
    Clock {
        start,
        hour: hour.unwrap_or(clock.hour) % 24,
        ..clock
    }
}

/// How many hours two times of a list lie apart at most.
const APART: u8 = 8;

/// What one of [`PARTS_OF_DAY`] means.
fn part_of_day(found: Option<words::Found>) -> Option<PartOfDay> {
    PartOfDay::ALL.get(found?.0).copied()
}

/// 오후 2시부터 5시까지, 오전 10시와 12시 사이: the hour of the second time, which is the next of its kind
/// behind the first.
fn behind_first(before: &str, start: Cursor<'_>, clock: &Clock) -> Option<u8> {
    static LINKS: Words = words!("부터|에서|와|과");
    if !(1..=12).contains(&clock.hour) || !words::ends(before, LINKS) {
        return None;
    }
    let first = words::before_ending(tight(start.behind()), LINKS)?;
    let near = last_chars(first, 12);
    let (at, part) = words::last_within(near, PARTS_OF_DAY)?;
    let floor = first.len() - near.len() + at;
    let mut cursor = start.at(floor + part.1);
    cursor.blanks();
    let first = single(cursor, floor).or_else(|| single(start.at(floor), floor));
    let first = match first {
        Some(first) => (first.hour, first.minute),
        // 오후 5에서 6시
        None => (part_of_day(Some(part))?.of(hour_of(cursor)?.0), 0),
    };
    let hour = clock.hour % 12;
    // 오전 8시와 7시 30분에: two times need not rise.
    let listed = words::ends(before, words!("와|과"));
    let later = |hour: &u8| (*hour, clock.minute) > first && !(listed && *hour > first.0 + APART);
    // 밤 11시와 2시
    let other = if listed && hour + 24 > first.0 + APART {
        PartOfDay::of_hour(first.0).of(hour)
    } else {
        hour
    };
    [hour, hour + 12].into_iter().find(later).or(Some(other))
}

fn ends(cursor: Cursor<'_>) -> bool {
    let length = cursor.peek() == Some('간');
    let goes_on = || {
        cursor.goes_on_with(words!("반다"), words!("정각"))
            || cursor.goes_on_with(SUFFIX_SYLLABLES, SUFFIXES)
    };
    !length && (!cursor.at_hangul() || goes_on())
}
