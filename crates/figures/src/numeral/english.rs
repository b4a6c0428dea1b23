//! English numerals in words: twenty-five, two and a half million, a billion.

use super::korean::add;
use super::{Exact, Numeral, Script};
use crate::cursor::Cursor;
use crate::lexicon;
use crate::mention::Kind;
use crate::words::{Words, words};

pub(crate) const ONES: Words = words!(
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\
    fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
);
/// From twenty.
pub(crate) const TENS: Words = words!("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");
/// From a thousand, each a thousand times the one before.
static SCALES: Words = words!("thousand|million|billion|trillion|quadrillion");

/// The row of the word at `cursor` if `words` have it, with the place behind it.
fn word<'t>(mut cursor: Cursor<'t>, words: Words) -> Option<(i8, Cursor<'t>)> {
    let row = cursor.eat_english(words)?;
    Some((i8::try_from(row).ok()?, cursor))
}

/// The power of ten of the scale at `cursor`, with the place behind it; those of India as well.
fn scale(cursor: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let western = word(cursor, SCALES).map(|(row, after)| (row * 3 + 3, after));
    western.or_else(|| word(cursor, words!("lakh|crore")).map(|(row, after)| (row * 2 + 5, after)))
}

/// `hundred` at `cursor` as a power of ten, with the place behind it.
fn hundred(cursor: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    word(cursor, words!("hundred")).map(|(_, after)| (2, after))
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
    /// Everything that a scale has closed.
    total: Option<Exact>,
    /// Below a thousand, not yet closed.
    group: Option<Exact>,
    /// What may follow next shrinks: a further scale must be smaller than the last.
    scale: Option<i8>,
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
        if !self.fraction
            && let Some((part, after)) = self.group.and_then(|_| decimals(cursor))
        {
            add(&mut self.group, part)?;
            self.fraction = true;
            self.last = Last::Ones;
            return Some(after);
        }
        let and = self.last != Last::Nothing && cursor.eat_word(words!("and"));
        if and {
            cursor = joined(cursor);
            if let Some((part, after)) = half(cursor) {
                add(&mut self.group, part)?;
                self.fraction = true;
                self.last = Last::Ones;
                return Some(after);
            }
        }
        if self.last != Last::Ones
            && let Some((value, after)) = below_hundred(cursor)
        {
            add(&mut self.group, whole(value))?;
            self.last = Last::Ones;
            return Some(after);
        }
        if and {
            return None;
        }
        // three thousand million, two lakh crore: a scale of a scale
        if self.group.is_none()
            && matches!(self.scale, Some(3 | 5))
            && let Some((power, after)) = scale(cursor)
            && power > 5
            && after.peek() != Some('-')
        {
            self.total = Some(self.total?.times_ten(power)?);
            self.scale = Some(power);
            return Some(after);
        }
        let group = self.group?;
        if self.last == Last::Ones
            && group < 100
            && !self.fraction
            && let Some((power, after)) = hundred(cursor)
        {
            self.group = Some(group.times_ten(power)?);
            self.last = Last::Hundred;
            return Some(after);
        }
        let (power, after) = scale(cursor)?;
        if self.scale.is_some_and(|last| power >= last) {
            return None;
        }
        add(&mut self.total, group.times_ten(power)?)?;
        (self.group, self.scale, self.last) = (None, Some(power), Last::Scale);
        Some(after)
    }
}

/// `a dozen`, `two dozen`: `count` times twelve.
fn dozen(behind: Cursor<'_>, count: Exact) -> Option<Numeral> {
    Some(Numeral {
        grouped: true,
        ..Numeral::words(behind.pos(), count.times(12)?, Script::English)
    })
}

/// A number below a hundred.
fn whole(number: i8) -> Exact {
    Exact::whole(u16::try_from(number).unwrap_or(0))
}

/// `seven`, `twenty`, `twenty-five`.
fn below_hundred(cursor: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let ones = |cursor| word(cursor, ONES).map(|(row, after)| (row + 1, after));
    let Some((row, after)) = word(cursor, TENS) else {
        return ones(cursor);
    };
    let tens = row * 10 + 20;
    let ones = ones(joined(after)).filter(|(ones, _)| *ones < 10);
    Some(ones.map_or((tens, after), |(ones, after)| (tens + ones, after)))
}

/// `a half`, `three quarters`: the part behind `and`.
fn half(cursor: Cursor<'_>) -> Option<(Exact, Cursor<'_>)> {
    static PARTS: Words = words!(
        "half/a half/a-half|a quarter/one quarter|three quarters/three-quarters/three-quarter"
    );
    let (row, after) = word(cursor, PARTS)?;
    let part = match row {
        0 => Exact::new(5, -1)?,
        1 => Exact::new(25, -2)?,
        _ => Exact::new(75, -2)?,
    };
    Some((part, after))
}

/// `a quarter of a million`, `three-quarters of a million`: the part, and where the scale begins.
fn part_of_a_scale(cursor: Cursor<'_>) -> Option<(Exact, Cursor<'_>)> {
    if !matches!(cursor.peek(), Some('a' | 'A' | 't' | 'T')) {
        return None;
    }
    let (part, after) = half(cursor)?;
    let mut of = joined(after);
    if !of.eat_word(words!("of")) {
        return None;
    }
    of = joined(of);
    if !of.eat_word(words!("a")) {
        return None;
    }
    of = joined(of);
    scale(of)?;
    Some((part, of))
}

/// `point five`, `point zero three`: the decimals.
fn decimals(start: Cursor<'_>) -> Option<(Exact, Cursor<'_>)> {
    let mut cursor = start;
    if !cursor.eat_word(words!("point")) {
        return None;
    }
    let (mut value, mut places) = (0, 0);
    while let Some((digit, after)) = digit(joined(cursor)) {
        (value, places, cursor) = (value * 10 + i128::from(digit), places + 1, after);
        if places == MOST_DECIMALS {
            break;
        }
    }
    let part = Exact::new(value, -places)?;
    (places > 0).then_some((part, cursor))
}

/// How many decimals in words are read.
const MOST_DECIMALS: i8 = 6;

/// A digit in words.
fn digit(cursor: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let ones = word(cursor, ONES).map(|(row, after)| (row + 1, after));
    ones.filter(|(digit, _)| *digit < 10)
        .or_else(|| word(cursor, words!("zero|oh")))
}

/// Vague counts: tens of thousands, hundreds of millions, several hundred, dozens of.
pub(crate) const VAGUE: Words = words!("tens|hundreds|thousands|millions|billions|trillions");

/// The power of ten of the vague count at `cursor`, with the place behind it.
fn vague_count(cursor: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let (row, after) = word(cursor, VAGUE)?;
    Some((if row < 3 { row + 1 } else { row * 3 - 3 }, after))
}

/// `tens of thousands`: from the product to below ten times as much.
fn vague(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    if cursor.eat_word(words!("dozens")) && joined(cursor).eat_word(words!("of")) {
        // Two dozen at the least, and hardly a hundred.
        let few = dozen(cursor, whole(2))?;
        return Some(Numeral {
            hi: Some(Exact::whole(100)),
            ..few
        });
    }
    let (mut power, after) = match vague_count(cursor) {
        Some(found) => found,
        None => {
            if !cursor.eat_word(words!("several|a few")) {
                return None;
            }
            cursor.blanks();
            hundred(cursor).or_else(|| scale(cursor))?
        }
    };
    cursor = after;
    let mut of = cursor;
    of.blanks();
    if of.eat_word(words!("of")) {
        of.blanks();
        if let Some((more, after)) = vague_count(of) {
            power += more;
            cursor = after;
        }
    }
    if power == 1 || power > 15 {
        return None;
    }
    Some(Numeral {
        hi: Some(Exact::power_of_ten(power + 1)),
        scale: power,
        ..Numeral::words(cursor.pos(), Exact::power_of_ten(power), Script::English)
    })
}

/// Whether a numeral, or a vague one, can begin with `letter`.
pub(super) fn begins(letter: char) -> bool {
    let letters = 'a'..='t';
    letters.contains(&letter.to_ascii_lowercase())
        && !matches!(letter, 'c' | 'C' | 'g' | 'G' | 'i'..='l' | 'I'..='L' | 'p'..='r' | 'P'..='R')
}

/// A numeral of English words. `a` counts as one before hundred and the scales only.
pub(super) fn words(start: Cursor<'_>) -> Option<Numeral> {
    if let Some(vague) = vague(start) {
        return Some(vague);
    }
    let mut parts = Parts {
        total: None,
        group: None,
        scale: None,
        last: Last::Nothing,
        fraction: false,
    };
    let mut cursor = start;
    let mut end = None;
    if cursor.eat_word(words!("half")) {
        // half a million
        cursor = joined(cursor);
        if !cursor.eat_word(words!("a|an")) {
            return None;
        }
        let half_a = cursor.pos();
        cursor = joined(cursor);
        let of = lexicon::unit::unit(cursor.rest()).map(|(_, unit)| unit.kind);
        if matches!(of, Some(Kind::Percent | Kind::Measure | Kind::Duration)) {
            end = Some(half_a);
        } else if !cursor.begins(words!("dozen")) {
            scale(cursor)?;
        }
        (parts.group, parts.last) = (Exact::new(5, -1), Last::Ones);
    } else if let Some((part, after)) = part_of_a_scale(cursor) {
        (cursor, parts.group, parts.last) = (after, Some(part), Last::Ones);
    } else if cursor.eat_word(words!("a")) {
        cursor = joined(cursor);
        if cursor.eat_word(words!("dozen")) {
            return dozen(cursor, Exact::ONE);
        }
        parts.group = Some(Exact::ONE);
        parts.last = Last::Ones;
    }
    while let Some(after) = parts.step(cursor) {
        end = Some(after.pos());
        cursor = joined(after);
    }
    if let (Some(count), true) = (parts.group, cursor.eat_word(words!("dozen"))) {
        return dozen(cursor, count);
    }
    let scale = if let Some(rest) = parts.group {
        add(&mut parts.total, rest)?;
        0
    } else {
        parts.scale?
    };
    Some(Numeral {
        scale,
        fraction: parts.fraction,
        ..Numeral::words(end?, parts.total?, Script::English)
    })
}
