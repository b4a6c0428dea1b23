//! English numerals in words: twenty-five, two and a half million, a billion.

use super::scale::{exact, times_ten};
use super::{Numeral, Script};
use crate::cursor::Cursor;

static ONES: &[(&str, u32)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];
static TENS: &[(&str, u32)] = &[
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];
static HUNDRED: &[(&str, u32)] = &[("hundred", 2)];
static SCALES: &[(&str, u32)] = &[
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("quadrillion", 15),
];

/// The word at `cursor` if `table` has it, with the place behind it.
fn word<'t>(cursor: Cursor<'t>, table: &[(&str, u32)]) -> Option<(u32, Cursor<'t>)> {
    table.iter().find_map(|(word, value)| {
        let mut after = cursor;
        after.eat_word(word).then_some((*value, after))
    })
}

/// Past the blank or hyphen between the words of a numeral.
fn joined(mut cursor: Cursor<'_>) -> Cursor<'_> {
    if !cursor.eat("-") {
        cursor.blanks();
    }
    cursor
}

/// What the numeral has come to.
#[derive(Clone, Copy, Debug)]
struct Parts {
    /// Everything that a scale has closed, in tenths.
    total: i128,
    /// Below a thousand, not yet closed, in tenths.
    group: Option<i128>,
    /// Power of ten of the last written digit.
    place: i32,
    /// What may follow next shrinks: a further scale must be smaller than the last.
    scale: Option<u32>,
    last: Last,
    fraction: bool,
}

/// The word read last, which decides on the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    Nothing,
    Ones,
    Hundred,
    Scale,
}

impl Parts {
    /// Reads one more word, or gives `None` where the numeral ends.
    fn step<'t>(&mut self, start: Cursor<'t>) -> Option<Cursor<'t>> {
        let mut cursor = start;
        let and = self.last != Last::Nothing && cursor.eat_word("and");
        if and {
            cursor = joined(cursor);
            if let Some(after) = half(cursor) {
                self.group = Some(self.group.unwrap_or_default() + 5);
                self.place = -1;
                self.fraction = true;
                self.last = Last::Ones;
                return Some(after);
            }
        }
        if self.last != Last::Ones
            && let Some((value, after)) = below_hundred(cursor)
        {
            self.group = Some(self.group.unwrap_or_default() + i128::from(value) * 10);
            self.place = 0;
            self.last = Last::Ones;
            return Some(after);
        }
        if and {
            return None;
        }
        let group = self.group?;
        if self.last == Last::Ones
            && group < 1_000
            && !self.fraction
            && let Some((power, after)) = word(cursor, HUNDRED)
        {
            self.group = Some(times_ten(group, power)?);
            self.place += i32::try_from(power).ok()?;
            self.last = Last::Hundred;
            return Some(after);
        }
        let (power, after) = word(cursor, SCALES)?;
        if self.scale.is_some_and(|last| power >= last) {
            return None;
        }
        self.total = self.total.checked_add(times_ten(group, power)?)?;
        self.place += i32::try_from(power).ok()?;
        (self.group, self.scale, self.last) = (None, Some(power), Last::Scale);
        Some(after)
    }
}

/// `a dozen`, `two dozen`: `count` times twelve.
fn dozen(behind: Cursor<'_>, count: i128) -> Option<Numeral> {
    Some(Numeral {
        end: behind.pos(),
        value: exact(count * 12, 0)?,
        place: 0,
        hi: None,
        hi_open: false,
        odd: false,
        script: Script::English,
        scale: 0,
        digits: 0,
        plain: None,
        fraction: false,
        grouped: true,
    })
}

/// `seven`, `twenty`, `twenty-five`.
fn below_hundred(cursor: Cursor<'_>) -> Option<(u32, Cursor<'_>)> {
    let Some((tens, after)) = word(cursor, TENS) else {
        return word(cursor, ONES);
    };
    let ones = word(joined(after), ONES).filter(|(ones, _)| *ones < 10);
    Some(ones.map_or((tens, after), |(ones, after)| (tens + ones, after)))
}

fn half(mut cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    if cursor.eat_word("a") {
        cursor.blanks();
    }
    cursor.eat_word("half").then_some(cursor)
}

/// Vague counts: tens of thousands, hundreds of millions, several hundred, dozens of.
/// The word, its power of ten.
#[rustfmt::skip]
static VAGUE: &[(&str, u32)] = &[
    ("tens", 1), ("hundreds", 2), ("thousands", 3), ("millions", 6), ("billions", 9), ("trillions", 12),
];

/// `tens of thousands`: from the product to below ten times as much.
fn vague(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    if cursor.eat_word("dozens") && joined(cursor).eat_word("of") {
        // Two dozen at the least, and hardly a hundred.
        let few = dozen(cursor, 2)?;
        return Some(Numeral {
            hi: Some(exact(100, 0)?),
            hi_open: true,
            ..few
        });
    }
    let (mut power, after) = match word(cursor, VAGUE) {
        Some(found) => found,
        None => {
            if !["several", "a few"]
                .iter()
                .any(|words| cursor.eat_word(words))
            {
                return None;
            }
            cursor.blanks();
            word(cursor, HUNDRED).or_else(|| word(cursor, SCALES))?
        }
    };
    cursor = after;
    let mut of = cursor;
    of.blanks();
    if of.eat_word("of") {
        of.blanks();
        if let Some((more, after)) = word(of, VAGUE) {
            power += more;
            cursor = after;
        }
    }
    if power == 1 || power > 15 {
        return None;
    }
    Some(Numeral {
        end: cursor.pos(),
        value: exact(times_ten(1, power)?, 0)?,
        place: i32::try_from(power).ok()?,
        hi: Some(exact(times_ten(10, power)?, 0)?),
        hi_open: true,
        odd: false,
        script: Script::English,
        scale: power,
        digits: 0,
        plain: None,
        fraction: false,
        grouped: false,
    })
}

/// A numeral of English words. `a` counts as one before hundred and the scales only.
pub(super) fn words(start: Cursor<'_>) -> Option<Numeral> {
    if let Some(vague) = vague(start) {
        return Some(vague);
    }
    let mut parts = Parts {
        total: 0,
        group: None,
        place: 0,
        scale: None,
        last: Last::Nothing,
        fraction: false,
    };
    let mut cursor = start;
    let mut end = None;
    if cursor.eat_word("half") {
        // half a million
        cursor = joined(cursor);
        if !cursor.eat_word("a") && !cursor.eat_word("an") {
            return None;
        }
        let half_a = cursor.pos();
        cursor = joined(cursor);
        let mut percent = cursor;
        if percent.eat_word("percent") || percent.eat_word("per cent") {
            end = Some(half_a);
        } else {
            word(cursor, SCALES)?;
        }
        (parts.group, parts.place, parts.last) = (Some(5), -1, Last::Ones);
    } else if cursor.eat_word("a") {
        cursor = joined(cursor);
        if cursor.eat_word("dozen") {
            return dozen(cursor, 1);
        }
        parts.group = Some(10);
        parts.last = Last::Ones;
    }
    while let Some(after) = parts.step(cursor) {
        end = Some(after.pos());
        cursor = joined(after);
    }
    if let (Some(tenths), true) = (parts.group, cursor.eat_word("dozen")) {
        return dozen(cursor, tenths / 10);
    }
    let scale = if parts.group.is_none() {
        parts.scale?
    } else {
        0
    };
    let tenths = parts.total.checked_add(parts.group.unwrap_or_default())?;
    Some(Numeral {
        end: end?,
        value: exact(tenths, 1)?.normalize(),
        place: parts.place,
        hi: None,
        hi_open: false,
        odd: false,
        script: Script::English,
        scale,
        digits: 0,
        plain: None,
        fraction: parts.fraction,
        grouped: false,
    })
}
