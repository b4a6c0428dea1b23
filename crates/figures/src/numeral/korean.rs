//! Korean numerals: Sino-Korean (육백, 이천칠백만), vague ones (수십만), native ones (열네).
//!
//! Groups of four digits as in Korean counting: within a group 십 백 천 in falling order,
//! behind it 만 억 조 경 해 in falling order.

use super::digits::{self, Run};
use super::exact::times_ten;
use super::scale::{BIG, SMALL, power};
use super::{Exact, Numeral, Script};
use crate::cursor::{Cursor, digit_value, is_hangul};
use crate::{lexicon, words};

/// Sino-Korean digits, from one.
static DIGITS: &str = "일이삼사오육칠팔구";

fn sino_digit(c: char) -> Option<u32> {
    let row = DIGITS.chars().position(|digit| digit == c)?;
    u32::try_from(row + 1).ok()
}

/// Native numerals, as they stand before a classifier and alone; the tens from ten.
static TENS: &str = "열|스물/스무|서른|마흔|쉰|예순|일흔|여든|아흔";
static ONES: &str = "한/하나|두/둘|세/셋/석|네/넷/넉|다섯|여섯|일곱|여덟|아홉";
/// The first syllables of these, which turn most other words away.
static FIRST: &str = "열스서마쉰예일여아한하두둘세셋석네넷넉다너대";
/// Two neighbours in one word, by the lower one.
static NEIGHBOURS: &str =
    "한두|두세/두어|서너|너댓/네댓/너덧/네다섯|대여섯/댓|예닐곱|일고여덟/일여덟";

/// A numeral under construction. Its numbers are whole: tens to the power of `decimals` are one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    total: i128,
    group: i128,
    /// A digit or run of digits that no multiplier has taken yet, and the power of its last one.
    open: Option<(i128, u32)>,
    decimals: u32,
    /// Power of the last written digit, once there is one.
    place: Option<u32>,
    /// Powers of the last multipliers, which the next must stay below.
    last_big: Option<u32>,
    last_small: Option<u32>,
    /// A number stands before the first multiplier: 삼만, not 만.
    counted: bool,
    vague: bool,
    odd: bool,
}

impl Parts {
    /// Takes a run of digits. Only the first can have decimals (1.5억), since what follows a
    /// multiplier is below it; others are refused.
    pub(super) fn pending(&mut self, run: Run) -> Option<()> {
        if self.place.is_none() {
            self.decimals = run.decimals;
        } else if run.decimals > 0 {
            return None;
        }
        let power = self.decimals - run.decimals;
        self.open = Some((times_ten(run.mantissa, power)?, power));
        self.counted |= self.place.is_none();
        Some(())
    }

    fn digit(&mut self, digit: u32) -> Option<()> {
        self.pending(Run {
            mantissa: i128::from(digit),
            decimals: 0,
            digits: 1,
            grouped: false,
        })
    }

    /// The number that no multiplier has taken yet; one, where a multiplier stands alone.
    fn take_open(&mut self) -> Option<(i128, u32)> {
        match self.open.take() {
            Some(open) => Some(open),
            None => Some((times_ten(1, self.decimals)?, self.decimals)),
        }
    }

    fn small(&mut self, power: u32) -> Option<()> {
        if self.last_small.is_some_and(|last| power >= last) {
            return None;
        }
        let (value, place) = self.take_open()?;
        self.group = self.group.checked_add(times_ten(value, power)?)?;
        self.place = Some(place + power);
        self.last_small = Some(power);
        Some(())
    }

    fn big(&mut self, power: u32) -> Option<()> {
        if self.last_big.is_some_and(|last| power >= last) {
            return None;
        }
        let (group, place) = if self.open.is_some() || self.last_small.is_none() {
            let (value, place) = self.take_open()?;
            (self.group.checked_add(value)?, place)
        } else {
            (self.group, self.place?)
        };
        self.total = self.total.checked_add(times_ten(group, power)?)?;
        self.group = 0;
        self.place = Some(place + power);
        self.last_big = Some(power);
        self.last_small = None;
        Some(())
    }

    fn finish(self, end: usize) -> Option<Numeral> {
        let scale = match (self.open, self.last_small) {
            (Some(_), _) => 0,
            (None, Some(small)) => small,
            (None, None) => self.last_big.unwrap_or(0),
        };
        let (rest, place) = match self.open {
            Some(open) => open,
            None => (0, self.place?),
        };
        let mantissa = self.total.checked_add(self.group)?.checked_add(rest)?;
        let value = Exact::new(mantissa, self.decimals)?;
        let hi = if self.vague {
            Some(Exact::new(times_ten(mantissa, 1)?, self.decimals)?)
        } else {
            None
        };
        Some(Numeral {
            end,
            value,
            place: i32::try_from(place).ok()? - i32::try_from(self.decimals).ok()?,
            hi_open: hi.is_some(),
            hi,
            odd: self.odd,
            script: Script::Sino,
            scale,
            digits: 0,
            plain: None,
            fraction: false,
            grouped: false,
        })
    }
}

/// Multipliers and further parts behind what `parts` holds; `None` if nothing more than that
/// is there and that is no numeral in itself.
pub(super) fn multipliers(start: Cursor<'_>, mut parts: Parts) -> Option<Numeral> {
    let mut cursor = start;
    let mut taken = start.pos();
    let mut kept = parts;
    let mut scaled = false;
    loop {
        let mut next = cursor;
        // 20여만: a little more than twenty, times ten thousand.
        let odd = next.eat("여");
        let apart = next.blanks();
        let Some(c) = next.peek() else { break };
        if let Some(power) = power(SMALL, c) {
            if (apart && !scaled) || is_other_word(next) || parts.small(power).is_none() {
                break;
            }
        } else if let Some(power) = power(BIG, c) {
            if apart && !ends_word(next) || is_other_word(next) || parts.big(power).is_none() {
                break;
            }
        } else if !odd
            && parts.open.is_none()
            && let Some(after) = further(next, apart, &mut parts)
        {
            cursor = after;
            if !apart || is_closed(after) {
                taken = after.pos();
                kept = parts;
            }
            continue;
        } else {
            break;
        }
        next.bump();
        parts.odd |= odd;
        scaled = true;
        cursor = next;
        taken = next.pos();
        kept = parts;
    }
    let mut end = taken;
    if start.at(taken).rest().starts_with('여') && odd_ends(start.at(taken + "여".len())) {
        kept.odd = true;
        end += "여".len();
    }
    kept.finish(end)
}

/// A further number behind a multiplier: digits (1조 4000) or a Sino-Korean digit (만팔).
fn further<'t>(mut cursor: Cursor<'t>, apart: bool, parts: &mut Parts) -> Option<Cursor<'t>> {
    let limit = match (parts.last_small, parts.last_big) {
        (Some(small), _) => small,
        (None, Some(big)) => big,
        (None, None) => return None,
    };
    if apart && !parts.counted && !parts.vague {
        // 만 65세, 천 2명: a multiplier alone does not reach over a blank, but for the next
        // one: 천 4백만.
        let mut next = cursor;
        digits::run(&mut next).ok()??;
        next.peek()
            .and_then(|c| power(SMALL, c).or(power(BIG, c)))?;
    }
    let c = cursor.peek()?;
    if digit_value(c).is_some() {
        let run = digits::run(&mut cursor).ok()??;
        if run.mantissa >= times_ten(1, limit + run.decimals)? {
            return None;
        }
        parts.pending(run)?;
        return Some(cursor);
    }
    let digit = sino_digit(c)?;
    if apart {
        // 1조 이상, 3만 일대: a blank and a syllable that begins another word.
        let mut after = cursor;
        after.bump();
        let multiplied = after
            .peek()
            .is_some_and(|c| power(SMALL, c).is_some() || power(BIG, c).is_some());
        if !multiplied {
            return None;
        }
    }
    cursor.bump();
    parts.digit(digit)?;
    Some(cursor)
}

/// Behind a number apart from its multiplier stands a unit of the same quantity (3만 5000원),
/// not one of the calendar (3억 2025년).
fn is_closed(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    lexicon::currency::word(cursor.rest(), true).is_some()
        || lexicon::unit::unit(cursor.rest()).is_some_and(|(_, unit)| !unit.is_calendar())
}

/// The multiplier at `cursor` ends its word or a currency follows: 수십 조 개, 50 조원. A
/// classifier makes another word of it: 2026 경기국제보트쇼.
fn ends_word(mut cursor: Cursor<'_>) -> bool {
    cursor.bump();
    !cursor.peek().is_some_and(is_hangul) || lexicon::currency::word(cursor.rest(), true).is_some()
}

/// Words that begin like multipliers: 5경기, 3조각.
static NO_MULTIPLIER: &str = "\
    경기|경로|경우|조각|조건|조직|조합|조별|조항|해외|해당|해째|해리|천막|백신|백일장|만기";

fn is_other_word(cursor: Cursor<'_>) -> bool {
    cursor.begins(NO_MULTIPLIER)
}

/// 여 behind a numeral means "and odd" if the word ends there or a unit follows.
fn odd_ends(cursor: Cursor<'_>) -> bool {
    !cursor.peek().is_some_and(is_hangul) || is_closed(cursor)
}

/// A Sino-Korean numeral without digits, 수 and 몇 before it included.
pub(super) fn sino(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    let mut parts = Parts::default();
    if cursor.begins("일흔|일곱") {
        return None;
    }
    if cursor.eat_any("수|몇").is_some() {
        parts.vague = true;
        let c = cursor.peek()?;
        if power(SMALL, c).is_none() && power(BIG, c).is_none() {
            return None;
        }
    } else if let Some(digit) = cursor.peek().and_then(sino_digit) {
        cursor.bump();
        parts.digit(digit)?;
    }
    multipliers(cursor, parts).filter(|n| n.end > start.pos())
}

/// What the word in `row` of a list from one on stands for.
fn row_number(row: usize) -> u16 {
    u16::try_from(row + 1).unwrap_or(0)
}

/// A native numeral from one to ninety-nine.
pub(super) fn native(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    start.peek().filter(|first| words::holds(FIRST, *first))?;
    let (mut value, mut hi) = (0, None);
    if let Some(row) = cursor.eat_any(TENS) {
        value += row_number(row) * 10;
    }
    if cursor.eat("두서너") {
        (value, hi) = (value + 2, Some(value + 4));
    } else if let Some(row) = cursor.eat_any(NEIGHBOURS) {
        let least = value + row_number(row);
        (value, hi) = (least, Some(least + 1));
    } else if let Some(row) = cursor.eat_any(ONES) {
        value += row_number(row);
    }
    if value == 0 {
        return None;
    }
    let mut odd = false;
    let mut after = cursor;
    if value >= 10 && after.eat("여") && odd_ends(after) {
        odd = true;
        cursor = after;
    }
    Some(Numeral {
        end: cursor.pos(),
        value: Exact::whole(value),
        place: 0,
        hi: hi.map(Exact::whole),
        hi_open: false,
        odd,
        script: Script::Native,
        scale: 0,
        digits: 0,
        plain: None,
        fraction: false,
        grouped: false,
    })
}
