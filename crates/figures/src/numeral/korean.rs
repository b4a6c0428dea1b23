//! Korean numerals: Sino-Korean (육백, 이천칠백만), vague ones (수십만), native ones (열네).
//!
//! Groups of four digits as in Korean counting: within a group 십 백 천 in falling order,
//! behind it 만 억 조 경 해 in falling order.

use super::digits;
use super::scale::{big, position, small};
use super::{Exact, Numeral, Script};
use crate::cursor::{Cursor, digit_value};
use crate::lexicon;
use crate::mention::Kind;
use crate::words::{self, Words, words};

/// The value of a Sino-Korean digit.
fn sino_digit(c: char) -> Option<u16> {
    let row = position(words!("일이삼사오육칠팔구"), c)?;
    u16::try_from(row + 1).ok()
}

/// Native numerals, as they stand before a classifier and alone; the tens from ten.
pub(crate) const TENS: Words = words!("열|스물/스무|서른|마흔|쉰|예순|일흔|여든|아흔");
const ONES: Words = words!("한/하나|두/둘|세/셋/석|네/넷/넉|다섯|여섯|일곱|여덟|아홉");
/// The first syllables of these, which turn most other words away.
static FIRST: Words = words!("열스서마쉰예일여아한하두둘세셋석네넷넉다너대");
/// Two neighbours in one word, by the lower one.
pub(crate) const NEIGHBOURS: Words =
    words!("한두|두세/두어|서너|너댓/네댓/너덧/네다섯|대여섯/댓|예닐곱|일고여덟/일여덟");

/// A numeral under construction.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    /// What the multipliers above a thousand have closed.
    total: Option<Exact>,
    /// What those within a group of four digits have.
    group: Option<Exact>,
    /// A digit or run of digits that no multiplier has taken yet.
    open: Option<Exact>,
    /// Powers of the last multipliers, which the next must stay below.
    last_big: Option<i8>,
    last_small: Option<i8>,
    /// A number stands before the first multiplier: 삼만, not 만.
    counted: bool,
    vague: bool,
    odd: bool,
}

/// `more` added to what there is of `sum`.
pub(super) fn add(sum: &mut Option<Exact>, more: Exact) -> Option<()> {
    *sum = Some(match *sum {
        Some(sum) => sum.plus(more)?,
        None => more,
    });
    Some(())
}

impl Parts {
    /// Takes a number.
    pub(super) fn pending(&mut self, number: Exact) {
        self.open = Some(number);
        self.counted |= self.total.is_none() && self.group.is_none();
    }

    fn small(&mut self, power: i8) -> Option<()> {
        if self.last_small.is_some_and(|last| power >= last) {
            return None;
        }
        // A multiplier alone is one.
        let number = self.open.take().unwrap_or(Exact::ONE);
        self.last_small = Some(power);
        add(&mut self.group, number.times_ten(power)?)
    }

    fn big(&mut self, power: i8) -> Option<()> {
        if self.last_big.is_some_and(|last| power >= last) {
            return None;
        }
        if self.open.is_some() || self.last_small.is_none() {
            add(&mut self.group, self.open.take().unwrap_or(Exact::ONE))?;
        }
        (self.last_big, self.last_small) = (Some(power), None);
        add(&mut self.total, self.group.take()?.times_ten(power)?)
    }

    fn finish(self, end: usize) -> Option<Numeral> {
        // 3억5천 leaves out 만, 1조2천 leaves out 억.
        let left_out = match (self.open, self.last_small, self.last_big) {
            (None, Some(2 | 3), Some(big)) => big - 4,
            _ => 0,
        };
        let scale = match (self.open, self.last_small) {
            (Some(_), _) => 0,
            (None, Some(small)) => small + left_out,
            (None, None) => self.last_big.unwrap_or(0),
        };
        let group = match self.group {
            Some(group) => Some(group.times_ten(left_out)?),
            None => None,
        };
        let mut sum = self.total;
        for part in [group, self.open].into_iter().flatten() {
            add(&mut sum, part)?;
        }
        let value = sum?;
        let hi = if self.vague {
            Some(value.times_ten(1)?)
        } else {
            None
        };
        Some(Numeral {
            hi,
            odd: self.odd,
            scale,
            ..Numeral::words(end, value, Script::Sino)
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
        if let Some(power) = small(c) {
            if (apart && !scaled) || is_other_word(next, c) || parts.small(power).is_none() {
                break;
            }
        } else if let Some(power) = big(c) {
            if apart && !ends_word(next) || is_other_word(next, c) || parts.big(power).is_none() {
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
    if start.at(taken).peek() == Some('여') && odd_ends(start.at(taken + "여".len())) {
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
        digits::run(&mut next)?;
        next.peek().filter(|c| is_multiplier(*c))?;
    }
    let c = cursor.peek()?;
    if digit_value(c).is_some() {
        let run = digits::run(&mut cursor)?;
        // 1천391.5원, but 2만 0.5%
        if run.value >= Exact::power_of_ten(limit) || apart && run.value.power() < 0 {
            return None;
        }
        parts.pending(run.value);
        return Some(cursor);
    }
    let digit = sino_digit(c)?;
    if apart {
        // 1조 이상, 3만 일대: a blank and a syllable that begins another word.
        let mut after = cursor;
        after.bump();
        after.peek().filter(|c| is_multiplier(*c))?;
    }
    cursor.bump();
    // 4억2천이던 전세: 이 is a particle.
    let joined = c == '이' && cursor.at_hangul();
    if joined && !cursor.peek().is_some_and(is_multiplier) && !odd_ends(cursor) {
        return None;
    }
    parts.pending(Exact::whole(digit));
    Some(cursor)
}

fn is_multiplier(c: char) -> bool {
    small(c).is_some() || big(c).is_some()
}

/// Behind a number apart from its multiplier stands a unit of the same quantity (3만 5000원),
/// not one of the calendar (3억 2025년).
fn is_closed(mut cursor: Cursor<'_>) -> bool {
    // 7만 1,300여 명.
    cursor.eat("여");
    cursor.blanks();
    lexicon::currency::word(cursor.rest(), true).is_some()
        || lexicon::unit::unit(cursor.rest()).is_some_and(|(_, unit)| !unit.is_calendar())
}

/// The multiplier at `cursor` ends its word or a currency follows: 수십 조 개, 50 조원. A
/// classifier makes another word of it: 2026 경기국제보트쇼.
fn ends_word(mut cursor: Cursor<'_>) -> bool {
    cursor.bump();
    !cursor.at_hangul() || lexicon::currency::word(cursor.rest(), true).is_some()
}

/// Words that begin like the multiplier `c` at `cursor`: 5경기, 3조각, 백일장.
fn is_other_word(cursor: Cursor<'_>, c: char) -> bool {
    let seconds = match c {
        '경' => words!("기로우"),
        '조' => words!("각건직합별항"),
        '해' => words!("외당째리"),
        '천' => words!("막"),
        '백' => words!("신"),
        '만' => words!("기"),
        _ => return false,
    };
    let mut next = cursor;
    next.bump();
    next.peek().is_some_and(|next| words::holds(seconds, next))
        || c == '백' && next.begins(words!("일장"))
}

/// 여 behind a numeral means "and odd" if the word ends there or a unit follows.
fn odd_ends(cursor: Cursor<'_>) -> bool {
    !cursor.at_hangul() || is_closed(cursor) || lexicon::unit::unit(cursor.rest()).is_some()
}

/// A Sino-Korean numeral without digits, 수 and 몇 before it included.
pub(super) fn sino(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    let mut parts = Parts::default();
    match cursor.bump()? {
        '수' | '몇' => {
            parts.vague = true;
            cursor.peek().filter(|c| is_multiplier(*c))?;
        }
        // 구조 is to rescue, unless it is money.
        '일' | '구'
            if start.begins(words!("일흔|일곱|일고여덟|일여덟|구조"))
                && !start.begins(words!("구조 원|구조원")) =>
        {
            return None;
        }
        // If it comes to that.
        '만' if start.begins(words!("만일 |만일의|만일,")) => return None,
        '반' if start.begins(words!("반 리터|반 마일|반 갤런")) => {
            return Some(Numeral {
                fraction: true,
                ..Numeral::words(cursor.pos(), Exact::new(5, -1)?, Script::Sino)
            });
        }
        '영' if cursor.peek() == Some('점') => parts.pending(Exact::whole(0)),
        c => match sino_digit(c) {
            Some(digit) => parts.pending(Exact::whole(digit)),
            None => cursor = start,
        },
    }
    let whole = multipliers(cursor, parts).filter(|n| n.end > start.pos())?;
    with_decimals(start, &whole).or_else(|| (!whole.value.is_zero()).then_some(whole))
}

/// 삼점오배, 영점 이 퍼센트: decimals behind 점, where a unit tells that it is no score.
fn with_decimals(start: Cursor<'_>, whole: &Numeral) -> Option<Numeral> {
    let mut cursor = start.at(whole.end);
    if !cursor.eat("점") {
        return None;
    }
    cursor.blanks();
    let (mut digits, mut places) = (0, 0);
    while let Some(digit) = cursor
        .peek()
        .and_then(|c| position(words!("영일이삼사오육칠팔구"), c))
    {
        digits = digits * 10 + i128::from(digit);
        places -= 1;
        cursor.bump();
    }
    let mut behind = cursor;
    let apart = behind.blanks();
    let unit = lexicon::unit::unit(behind.rest()).map(|(_, unit)| unit.kind);
    let told = match unit {
        Some(Kind::Percent | Kind::PercentagePoint) => true,
        Some(Kind::Multiple | Kind::Measure | Kind::Power) => !apart,
        _ => !apart && lexicon::currency::word(behind.rest(), true).is_some(),
    };
    if !told || !(-9..0).contains(&places) {
        return None;
    }
    Some(Numeral {
        end: cursor.pos(),
        value: whole.value.plus(Exact::new(digits, places)?)?,
        scale: 0,
        fraction: true,
        ..*whole
    })
}

/// A Sino-Korean numeral, and the native one behind its hundreds: 삼백예순두 개, 백네 개.
pub(super) fn hundreds(start: Cursor<'_>) -> Option<Numeral> {
    let sino = sino(start)?;
    if matches!(sino.scale, 2 | 3)
        && let Some(native) = native(start.at(sino.end))
    {
        let value = sino.value.plus(native.value)?;
        return Some(Numeral { value, ..native });
    }
    Some(sino)
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
    // 여남은 명: ten, or a few more
    let mut odd = value == 0 && cursor.eat("여남은");
    if odd {
        value = 10;
    }
    if value == 0 {
        return None;
    }
    let mut after = cursor;
    if value >= 10 && after.eat("여") && odd_ends(after) {
        odd = true;
        cursor = after;
    }
    Some(Numeral {
        hi: hi.map(Exact::whole),
        odd,
        ..Numeral::words(cursor.pos(), Exact::whole(value), Script::Native)
    })
}
