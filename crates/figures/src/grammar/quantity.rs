//! Amounts of money and other quantities: a sign, a numeral, a unit; or a range of two.

use rust_decimal::Decimal;

use super::{Draft, DraftValue, range};
use crate::cursor::{Cursor, digit_value, is_ascii_word, is_blank, is_hangul};
use crate::lexicon::currency::{self, Currency, Denomination};
use crate::lexicon::name::is_name;
use crate::lexicon::unit;
use crate::mention::{Kind, Quantity, Skipped};
use crate::numeral::{NoNumeral, Numeral, Script, numeral, scale_of, shift};

/// What stands at a place.
#[derive(Clone, Debug)]
pub(crate) enum Read {
    Figure(Draft),
    Skip(usize, Skipped),
    Nothing,
}

/// What a numeral is of.
#[derive(Clone, Copy, Debug)]
enum Of {
    Money(Denomination),
    Unit(&'static unit::Unit),
    /// A large Korean amount without a currency word: 13조 베팅.
    BareMoney,
    /// Scaled or grouped digits before an English noun: 4.2 million people.
    BareCount,
}

/// The quantity at `start`, where its numeral begins.
pub(crate) fn quantity(start: Cursor<'_>, floor: usize) -> Read {
    let first = match numeral(start) {
        Ok(numeral) => numeral,
        Err(NoNumeral::TooLong(end)) => return Read::Skip(end, Skipped::TooLong),
        Err(NoNumeral::Absent) => return Read::Nothing,
    };
    let skip = |reason| {
        if first.script == Script::Digits {
            Read::Skip(first.end, reason)
        } else {
            Read::Nothing
        }
    };
    if first
        .calendar_number()
        .is_some_and(|n| is_name(start.behind(), n))
    {
        return Read::Skip(first.end, Skipped::Name);
    }
    let sign = Sign::before(start, floor);
    if let Some(draft) = two_ends(start, &first, &sign) {
        return Read::Figure(draft);
    }
    match of(start.at(first.end), &first, sign.currency) {
        Some((end, of)) => draft(start, end, &first, None, of, &sign)
            .map_or_else(|| skip(Skipped::TooLong), Read::Figure),
        None if start.at(first.end).peek().is_some_and(is_ascii_word) => skip(Skipped::Name),
        None => skip(Skipped::Bare),
    }
}

/// What stands before a numeral: currency sign and minus.
#[derive(Clone, Copy, Debug)]
struct Sign {
    /// Where the mention begins.
    start: usize,
    currency: Option<&'static Currency>,
    negative: bool,
}

impl Sign {
    fn before(cursor: Cursor<'_>, floor: usize) -> Self {
        let mut sign = Self {
            start: cursor.pos(),
            currency: None,
            negative: false,
        };
        let behind = |at: usize| cursor.at(at).behind().get(floor..).unwrap_or_default();
        sign.minus(behind(sign.start), cursor);
        let text = behind(sign.start);
        let tight = text.trim_end_matches(is_blank);
        // A code may stand apart (CNY 79,500); a blank behind other text says nothing.
        if text.len() - tight.len() <= 2
            && let Some((len, currency)) = currency::sign(tight)
        {
            sign.currency = Some(currency);
            sign.start = floor + tight.len() - len;
            sign.minus(behind(sign.start), cursor);
        }
        sign
    }

    /// Takes a minus that ends `text`: `-350억`, `마이너스 20억`, `△3.2%`. A hyphen behind a
    /// letter or digit joins or separates.
    fn minus(&mut self, text: &str, cursor: Cursor<'_>) {
        for mark in ["-", "−", "–", "△", "▲", "▼"] {
            let Some(head) = text.strip_suffix(mark) else {
                continue;
            };
            // ▲ rises and ▼ falls in Korean tables of prices; only △ is a minus in accounts.
            let minus = matches!(mark, "-" | "−" | "–" | "△");
            let free =
                !head.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | ')' | '$'));
            if minus && free {
                self.negative = true;
                self.start -= mark.len();
            }
            return;
        }
        let tight = text.trim_end_matches(is_blank);
        for word in ["마이너스", "minus", "Minus"] {
            if tight.ends_with(word) && cursor.at(self.start).pos() > 0 {
                self.negative = true;
                self.start -= text.len() - tight.len() + word.len();
                return;
            }
        }
    }
}

/// What the numeral before `cursor` is of, and the end of its unit.
fn of(
    cursor: Cursor<'_>,
    number: &Numeral,
    sign: Option<&'static Currency>,
) -> Option<(usize, Of)> {
    let hangul = number.script != Script::Digits && number.script != Script::English;
    if let Some(currency) = sign {
        if cursor.peek().is_some_and(is_ascii_word) {
            return None;
        }
        return Some((
            cursor.pos(),
            Of::Money(Denomination {
                currency,
                cents: false,
            }),
        ));
    }
    let mut next = cursor;
    let apart = next.blanks();
    if !apart {
        next.eat("-");
    }
    if let Some((len, denomination)) = currency::word(next.rest())
        && takes_money(number)
    {
        let end = next.pos() + len;
        return Some((end, Of::Money(denomination)));
    }
    if let Some((len, unit)) = unit::unit(next.rest())
        && takes(unit, number, apart)
        && (!(hangul || apart) || ends_hangul(next.at(next.pos() + len)))
    {
        return Some((next.pos() + len, Of::Unit(unit)));
    }
    let large = number.scale >= scale_of(8) && !hangul && number.script == Script::Digits;
    let after = cursor.peek();
    if large && number.digits == 0 && is_korean_scaled(cursor) {
        let attached = after.is_some_and(is_hangul) && !ends_hangul(cursor);
        return (!attached).then_some((cursor.pos(), Of::BareMoney));
    }
    let counted = number.grouped || (number.digits == 0 && number.script == Script::Digits);
    if counted && english_noun(cursor) {
        return Some((cursor.pos(), Of::BareCount));
    }
    None
}

/// The numeral ends in 억, 조, 경 or 해 (or 여 behind one).
fn is_korean_scaled(cursor: Cursor<'_>) -> bool {
    let behind = cursor.behind();
    let behind = behind.strip_suffix('여').unwrap_or(behind);
    behind.ends_with(['억', '조', '경', '해', '만', '천'])
}

/// A lower-case English word, or an end of the phrase, behind the numeral.
fn english_noun(cursor: Cursor<'_>) -> bool {
    let mut next = cursor;
    if !next.blanks() && !next.eat("-") {
        return false;
    }
    next.peek().is_some_and(|c| c.is_ascii_lowercase())
}

/// Hangul numerals of one syllable are too often part of a word (이 원, 조 달러); 만원 is not.
fn takes_money(number: &Numeral) -> bool {
    match number.script {
        Script::Digits | Script::English => true,
        Script::Sino => number.value >= Decimal::TEN && !lone_multiplier(number),
        Script::Native => false,
    }
}

/// 억, 조, 경 or 해 without a number before it: 조 단위, 조건, 해운.
fn lone_multiplier(number: &Numeral) -> bool {
    number.script == Script::Sino
        && number.below.is_none()
        && number.value == number.scale
        && number.scale >= scale_of(8)
}

fn takes(unit: &unit::Unit, number: &Numeral, apart: bool) -> bool {
    match number.script {
        Script::Digits | Script::English => true,
        Script::Sino if lone_multiplier(number) => false,
        // 백 명, 만 대; but 백일, 천년, 만개 are words unless a blank stands between.
        Script::Sino if number.value == number.scale && number.below.is_none() => apart,
        Script::Sino if number.value >= Decimal::TEN => true,
        Script::Sino => unit.takes.sino_syllable() && apart,
        // 한번, 한일, 두마리: a native one right before its classifier is more often an adverb.
        Script::Native => unit.takes.native() && (apart || number.value > Decimal::ONE),
    }
}

/// The Hangul word ends here or goes on with a particle or a suffix of quantities.
fn ends_hangul(cursor: Cursor<'_>) -> bool {
    static SUFFIXES: &[&str] = &[
        "이", "가", "은", "는", "을", "를", "의", "에", "로", "으로", "와", "과", "도", "만", "씩",
        "까지", "부터", "보다", "가량", "정도", "여", "안팎", "남짓", "쯤", "꼴", "간", "째",
        "이상", "이하", "미만", "대", "선", "짜리", "어치", "당", "중", "라", "나", "인", "였",
        "이었", "이다", "이며", "규모", "수준", "동안", "만에", "내외", "상당", "급",
    ];
    !cursor.peek().is_some_and(is_hangul) || SUFFIXES.iter().any(|s| cursor.rest().starts_with(s))
}

/// A range: both ends with a numeral, the unit behind the second or behind both.
fn two_ends(start: Cursor<'_>, first: &Numeral, sign: &Sign) -> Option<Draft> {
    if !matches!(first.script, Script::Digits | Script::Sino) {
        return None;
    }
    let own = of(start.at(first.end), first, sign.currency);
    let mut cursor = start.at(own.map_or(first.end, |(end, _)| end));
    if !range::separator(&mut cursor) {
        return None;
    }
    // The sign may stand again: $1.7–$1.8 billion.
    let mut numeral_at = cursor;
    if let Some(currency) = sign.currency {
        currency.signs.iter().any(|sign| numeral_at.eat(sign));
    }
    numeral_at
        .peek()
        .filter(|c| digit_value(*c).is_some() || is_hangul(*c))?;
    let second = numeral(numeral_at).ok()?;
    let (end, of) = of(start.at(second.end), &second, sign.currency)?;
    let shared =
        own.is_none_or(|(end, of)| matches!(of, Of::BareMoney | Of::BareCount) || end == first.end);
    let mut first = first.clone();
    let unscaled = first.scale == Decimal::ONE;
    if shared && unscaled && second.scale > Decimal::ONE {
        let mantissa = second.value.checked_div(second.scale)?;
        if first.value < mantissa {
            first.value = shift(first.value, second.scale)?;
            first.place = shift(first.place, second.scale)?;
        }
    }
    if first.value >= second.value || !same_unit(own.map(|(_, of)| of), of) {
        return None;
    }
    draft(start, end, &first, Some(&second), of, sign)
}

/// Two ends of a range name the same unit, or only one of them names it.
fn same_unit(first: Option<Of>, second: Of) -> bool {
    match (first, second) {
        (Some(Of::Money(a)), Of::Money(b)) => a.currency.code == b.currency.code,
        (Some(Of::Unit(a)), Of::Unit(b)) => a.symbol == b.symbol && a.kind == b.kind,
        (Some(Of::Money(_)), Of::Unit(_)) | (Some(Of::Unit(_)), Of::Money(_)) => false,
        _ => true,
    }
}

/// Puts a figure together; `None` where its value would not be exact.
fn draft(
    start: Cursor<'_>,
    end: usize,
    first: &Numeral,
    second: Option<&Numeral>,
    of: Of,
    sign: &Sign,
) -> Option<Draft> {
    let (kind, symbol, factor) = match of {
        Of::Money(d) if d.cents => (Kind::Money, d.currency.code, Decimal::new(1, 2)),
        Of::Money(d) => (Kind::Money, d.currency.code, Decimal::ONE),
        Of::BareMoney => (Kind::Money, "KRW", Decimal::ONE),
        Of::BareCount => (Kind::Count, "", Decimal::ONE),
        Of::Unit(unit) => (unit.kind, unit.symbol, Decimal::ONE),
    };
    let mut quantity = Quantity {
        value: shift(first.value, factor)?,
        place: shift(first.place, factor)?,
        hi: None,
        hi_open: false,
        unit: (!symbol.is_empty()).then(|| symbol.to_owned()),
    };
    if let Some(second) = second {
        quantity.hi = Some(shift(second.value, factor)?);
    } else if let Some(below) = first.below {
        (quantity.hi, quantity.hi_open) = (Some(shift(below, factor)?), true);
    }
    if sign.negative {
        quantity.value = -quantity.value;
        quantity.hi = quantity.hi.map(|hi| -hi);
    }
    let (kind, rate) =
        rate(start.at(sign.start), kind, symbol).map_or((kind, None), |r| (Kind::Rate, Some(r)));
    if rate.is_some() {
        quantity.unit = rate;
    }
    if kind != Kind::Rate && first.below.is_none() && second.is_none() {
        step(start.at(end), first, &mut quantity);
    }
    let span_start = if start.pos() < sign.start {
        start.pos()
    } else {
        sign.start
    };
    Some(Draft {
        span: span_start..end,
        kind,
        value: DraftValue::Quantity(quantity),
        approx: first.odd || second.is_some_and(|n| n.odd),
    })
}

/// `30%대`, `1,200원대`: up to the next step of the last digit that is not zero.
fn step(mut cursor: Cursor<'_>, number: &Numeral, quantity: &mut Quantity) {
    let banded = cursor.eat("대") && ends_hangul(cursor);
    if !banded || number.script == Script::Native || number.value.is_zero() {
        return;
    }
    let mut place = quantity.place;
    while shift(place, Decimal::TEN).is_some_and(|next| (quantity.value % next).is_zero()) {
        let Some(next) = shift(place, Decimal::TEN) else {
            return;
        };
        place = next;
    }
    quantity.hi = quantity.value.checked_add(place);
    quantity.hi_open = quantity.hi.is_some();
}

/// 달러당 1,300원: the price of another currency. Gives `KRW/USD`.
fn rate(start: Cursor<'_>, kind: Kind, quote: &str) -> Option<String> {
    if kind != Kind::Money {
        return None;
    }
    let behind = start.behind().trim_end_matches(is_blank);
    let head = behind.strip_suffix('당')?;
    currency::CURRENCIES.iter().find_map(|currency| {
        let word = currency.words.iter().find(|word| head.ends_with(**word))?;
        let hundred = head.strip_suffix(word)?.ends_with("100");
        let base = if hundred { "100" } else { "" };
        (currency.code != quote).then(|| format!("{quote}/{base}{}", currency.code))
    })
}
