//! Amounts of money and other quantities: a sign, a numeral, a unit; or a range of two.

use super::label::{is_basis, is_law, is_named};
use super::rank::numbered;
use super::rate::Base;
use super::sign::Sign;
use super::unit::{Of, ends, is_length, of};
use super::{Amount, Draft, DraftValue, Found, duration, range, rate};
use crate::cursor::Cursor;
use crate::ends::{first, last, last_chars, nearest, nth_part, since, tight};
use crate::lexicon::around;
use crate::lexicon::currency::{self, Denomination};
use crate::lexicon::name::is_name;
use crate::lexicon::unit::Unit;
use crate::mention::{Kind, Skipped};
use crate::numeral::{Exact, Numeral, Script, numeral, scaled_behind, too_long};
use crate::words::{self, Words, words};

/// Behind the first number of odds.
static ODDS: Words = words!("-to-one|-to-1");

/// Behind the number of a street.
static STREET: Words = words!("-Second Street|-Second Avenue|-Second St");

/// The quantity at `start`, where its numeral begins.
pub(crate) fn quantity(start: Cursor<'_>, floor: usize) -> Found {
    let Some(mut first) = numeral(start) else {
        return match too_long(start) {
            Some(end) => Found::Skip(end, Some(Skipped::TooLong)),
            None => Found::nothing(start),
        };
    };
    if let Some(days) = days(start, &first) {
        first = days;
    }
    let skip = |reason| {
        if first.script == Script::Digits {
            Found::Skip(first.end, Some(reason))
        } else {
            Found::nothing(start)
        }
    };
    if first
        .calendar_number()
        .is_some_and(|n| is_name(start.behind(), n))
    {
        return Found::Skip(first.end, Some(Skipped::Name));
    }
    let mut sign = Sign::before(start, floor);
    // W85 billion and W1,600 are won, W203 is a car, and W 3-1 a list of matches.
    let letter = tight(start.behind());
    let alone = start.pos() - sign.start <= 2 && last(letter) == Some('W');
    if alone && first.scale == 0 && !first.grouped {
        (sign.currency, sign.start) = (None, start.pos());
    }
    // a million-to-one shot
    let behind = start.at(first.end);
    if first.script == Script::English && (behind.begins(ODDS) || behind.begins(STREET)) {
        return Found::Skip(first.end, Some(Skipped::Name));
    }
    if sign.point {
        let digits = start.rest().bytes().take_while(u8::is_ascii_digit).count();
        let value = i8::try_from(digits)
            .ok()
            .and_then(|n| first.value.times_ten(-n));
        (first.value, first.fraction, first.plain) = (value.unwrap_or(first.value), true, None);
    }
    if let Some(draft) = numbered(start, &first, floor) {
        return Found::Figure(draft);
    }
    let own = of(start, &first, sign.currency);
    if let Some(draft) = two_ends(start, &first, own, &sign) {
        return Found::Figure(draft);
    }
    if let Some(draft) = accounting(start, &first, &sign, floor) {
        return Found::Figure(draft);
    }
    if own.is_none()
        && let Some(draft) = changed_from(start, &first, &sign)
    {
        return Found::Figure(draft);
    }
    if let None | Some((_, Of::Level)) = own
        && let Some((quote, base)) = rate::per_dollar(start, start.at(first.end))
    {
        return Found::Figure(exchange_rate(start, &first, quote, base));
    }
    match own {
        Some((end, of)) if !matches!(of, Of::AgeGroup) && is_named(start, &first, end) => {
            Found::Skip(end, Some(Skipped::Name))
        }
        Some((end, _)) if is_basis(start.at(end)) => Found::Skip(end, Some(Skipped::Per)),
        Some((end, Of::BareMoney)) if is_law(start, end) => Found::Skip(end, Some(Skipped::Name)),
        Some((end, of)) => {
            first.value = shared_scale(start, end, &first, &sign).unwrap_or(first.value);
            let draft = draft(start, end, &first, None, of, &sign);
            draft.map_or_else(|| skip(Skipped::TooLong), Found::Figure)
        }
        None if start.at(first.end).at_ascii_word() => skip(Skipped::Name),
        None => skip(Skipped::Bare),
    }
}

/// 십일간, 백일 동안: ten and a hundred days, not eleven of something. 만일 is if.
fn days(start: Cursor<'_>, number: &Numeral) -> Option<Numeral> {
    if number.script != Script::Sino {
        return None;
    }
    let behind = start.at(number.end);
    let joined = number.value > 10
        && behind.before() == Some('일')
        && is_length(behind, true)
        && !start.begins(words!("만일"));
    let value = number
        .value
        .plus(Exact::ONE.negative())
        .filter(|_| joined)?;
    let end = number.end - "일".len();
    Some(Numeral {
        end,
        value,
        ..*number
    })
}

/// `$(3) million`: brackets are a minus in accounts.
fn accounting(start: Cursor<'_>, number: &Numeral, sign: &Sign, floor: usize) -> Option<Draft> {
    if sign.currency.is_some() || start.before() != Some('(') {
        return None;
    }
    let open = start.at(start.pos() - 1);
    let signed = Sign::before(open, floor);
    let currency = signed.currency?;
    let (_, touching) = currency::sign(open.behind())?;
    let mut cursor = start.at(number.end);
    if touching.code != currency.code || !cursor.eat(")") {
        return None;
    }
    // The multiplier behind the bracket is that of the number in it.
    let end = cursor.pos();
    let scaled = scaled_behind(cursor, number);
    let number = scaled.unwrap_or(Numeral { end, ..*number });
    let sign = Sign {
        start: signed.start,
        currency: Some(currency),
        negative: true,
        ..signed
    };
    let of = Of::Money(Denomination {
        currency,
        cents: false,
    });
    draft(start, number.end, &number, None, of, &sign)
}

/// `from $5 to $7 billion`: the first amount with the multiplier of the second.
fn shared_scale(start: Cursor<'_>, end: usize, first: &Numeral, sign: &Sign) -> Option<Exact> {
    let currency = sign.currency.filter(|_| first.scale == 0)?;
    let mut cursor = start.at(end);
    if !range::to(&mut cursor) || !currency.eat_sign(&mut cursor) {
        return None;
    }
    let second = numeral(cursor).filter(|second| second.scale > 0)?;
    scaled_like(first, &second)
}

/// The value of `first` with the multiplier of `second`, if it then stays below it: 3~4조 shares its
/// multiplier, 5000~1만 does not.
fn scaled_like(first: &Numeral, second: &Numeral) -> Option<Exact> {
    let value = first.value.times_ten(second.scale)?;
    (value < second.value).then_some(value)
}

/// A bare number that the text makes a price of one currency in another.
fn exchange_rate(start: Cursor<'_>, number: &Numeral, quote: &'static str, base: Base) -> Draft {
    let mut amount = Amount::new(number.value, quote);
    amount.per = Some(base);
    let value = DraftValue::Amount(amount);
    Draft::new(start.pos()..number.end, Kind::Rate, value)
}

/// Words before an amount by which something changes, `to` another one: up $2 to $8.
static CHANGES: Words = words!(
    "\
    up|down|by|from|another|rose|rises|rise|rising|fell|falls|fall|falling|gained|gains|lost|climbed|\
    jumped|dropped|slipped|slid|grew|increased|declined|narrowed|widened|advanced|shed|added|dipped|\
    surged|soared|edged|ticked|tumbled|raised|cut|tightened|firmed|strengthened|weakened|retreated|rallied|slumped|plunged|rebounded|sank"
);

/// Moves to the second of two numbers in words that follow each other: six or seven years.
fn or_next(first: &Numeral, cursor: &mut Cursor<'_>) -> bool {
    let mut next = *cursor;
    let joined = first.script == Script::English
        && next.blanks()
        && next.eat_word(words!("or"))
        && next.blanks();
    let second = || numeral(next).filter(|second| second.script == Script::English);
    let follows = joined
        && second().is_some_and(|second| {
            let pair = first.value.small().zip(second.value.small());
            pair.is_some_and(|(one, two)| two == one + 1)
        });
    if follows {
        *cursor = next;
    }
    follows
}

/// A range: both ends with a numeral, the unit behind the second or behind both. `own` is the
/// unit of the first, and its end.
fn two_ends(
    start: Cursor<'_>,
    first: &Numeral,
    own: Option<(usize, Of)>,
    sign: &Sign,
) -> Option<Draft> {
    if first.script == Script::Native {
        return None;
    }
    let aged = matches!(own, Some((_, Of::Aged)));
    let mut cursor = start.at(own.map_or(first.end, |(end, _)| end));
    // 20·30대
    let ages = own.is_none() && cursor.eat("·");
    if !ages && !range::separator(&mut cursor) {
        // In words: `2 to 6 percent`, `between $3m and $4m`. A change names both units.
        let signed = start.at(sign.start);
        // $12 billion to $12.6 billion; `up 4% to 5%` is a change, and so is a bill that is behind,
        // 44% to 49%.
        let apart = || {
            signed.tight().before() == Some(',')
                || signed.follows(CHANGES) && !signed.follows(range::RANGES)
        };
        // cut by 10% to 15%
        let share = || matches!(own, Some((_, Of::Unit(unit))) if unit.kind == Kind::Percent);
        let apart = || apart() && !(share() && signed.follows(words!("by")));
        let either = own.is_none() && or_next(first, &mut cursor);
        if !either && (!range::word(signed, &mut cursor) || own.is_some() && !aged && apart()) {
            return None;
        }
    }
    // The sign may stand again: $1.7–$1.8 billion.
    let mut numeral_at = cursor;
    if let Some(currency) = sign.currency {
        currency.eat_sign(&mut numeral_at);
    }
    let mut below = sign.stroke && (numeral_at.eat("-") || numeral_at.eat("−"));
    // 영하 2도~영상 8도, between minus 2% and plus 1%
    let mut own_sign = *sign;
    if (sign.negative || numeral_at.peek() == Some('영'))
        && let Some(row) = numeral_at.eat_any(words!(
            "영하 /영하/minus /마이너스 |영상 /영상/plus /플러스 /+"
        ))
    {
        (below, own_sign.stroke) = (row == 0, true);
    }
    let sign = &own_sign;
    // between $10 and about $20
    let mut about = numeral_at;
    if about.eat_word(words!("about|around|some|nearly|almost|roughly")) && about.blanks() {
        numeral_at = about;
        if let Some(currency) = sign.currency {
            currency.eat_sign(&mut numeral_at);
        }
    }
    // between five and 10 miles, but not `one to a million`
    if numeral_at.eat_word(words!("a")) {
        return None;
    }
    let mut second = numeral(numeral_at)?;
    // 1588-9999번
    if second.digits == 4 && numeral_at.at(second.end).peek() == Some('번') {
        return None;
    }
    let of = of(numeral_at, &second, sign.currency);
    let next = || first.value.plus(Exact::whole(10)) == Some(second.value);
    if ages && !(matches!(of, Some((_, Of::AgeGroup))) && next()) {
        return None;
    }
    // a crew of 120 to 130
    let counted = matches!(own, Some((_, Of::BareCount)))
        && second.script == Script::Digits
        && !second.fraction
        && !numeral_at.at(second.end).at_word();
    let (end, of) = of
        .or(aged.then_some((second.end, Of::Aged)))
        .or(counted.then_some((second.end, Of::BareCount)))?;
    let shared =
        own.is_none_or(|(end, of)| matches!(of, Of::BareMoney | Of::BareCount) || end == first.end);
    let unscaled = shared && first.scale == 0 && second.scale > 0;
    let scaled = unscaled.then(|| scaled_like(first, &second)).flatten();
    // -5~3만: whether the first end is that of the second is not told.
    if sign.stroke && unscaled && scaled.is_none() {
        return None;
    }
    let mut first = *first;
    first.value = scaled.unwrap_or(first.value);
    let of = match (own, of) {
        (Some((_, Of::Unit(small))), Of::Unit(large))
            if small.is_calendar() && large.is_calendar() && small.symbol != large.symbol =>
        {
            second.value = second.value.times(longer(small, large)?)?;
            Of::Unit(small)
        }
        (_, of) => of,
    };
    let ascends = match (sign.stroke, below) {
        (true, true) => first.value > second.value,
        (true, false) => true,
        // 2년~2년 6개월
        _ if first.value == second.value => goes_on_in_parts(start.at(end), &second, of),
        _ => first.value < second.value,
    };
    if !ascends || !same_unit(own.map(|(_, of)| of), of) {
        return None;
    }
    if below {
        second.value = second.value.negative();
    }
    draft(start, end, &first, Some(&second), of, sign)
}

/// Whether smaller parts stand behind a length of time that ends at `end`.
fn goes_on_in_parts(end: Cursor<'_>, number: &Numeral, of: Of) -> bool {
    let Of::Unit(unit) = of else { return false };
    let mut length = Amount::new(number.value, unit.symbol);
    unit.is_calendar() && duration::parts(end.pos(), end, &mut length) > end.pos()
}

/// 6개월~1년: how many of a unit of time one of a longer is.
fn longer(small: &Unit, large: &Unit) -> Option<u8> {
    Some(match (small.symbol, large.symbol) {
        ("month", "year") => 12,
        ("day", "week") => 7,
        ("hour", "day") => 24,
        ("minute", "hour") | ("second", "minute") => 60,
        _ => return None,
    })
}

/// from 3 to 5 percent, 14만 → 17만 마일, 40만에서 120만 개로: a change, whose first amount shares the unit
/// of the second.
fn changed_from(start: Cursor<'_>, first: &Numeral, sign: &Sign) -> Option<Draft> {
    let mut cursor = start.at(first.end);
    let has_arrow = cursor.begins(words!("→| →"));
    let links = range::arrow(&mut cursor);
    if !(links || start.follows(words!("from")) && range::to(&mut cursor)) {
        return None;
    }
    let second = numeral(cursor)?;
    let (end, of) = of(cursor, &second, None)?;
    // 7에서 12개 may be a range; 유로 2024에서 3골로, 16에서 2배로 tell of a place.
    let multiplies = matches!(of, Of::Unit(unit) if unit.kind == Kind::Multiple);
    let year = first
        .calendar_number()
        .is_some_and(|n| (1900..=2100).contains(&n));
    if links && !has_arrow && (multiplies || year || !start.at(end).begins(words!("으로|로"))) {
        return None;
    }
    let mut first = *first;
    if first.scale == 0 {
        first.value = scaled_like(&first, &second).unwrap_or(first.value);
    }
    draft(start, first.end, &first, None, of, sign)
}

/// Two ends of a range name the same unit, or only one of them names it.
fn same_unit(first: Option<Of>, second: Of) -> bool {
    match (first, second) {
        (Some(Of::Money(a)), Of::Money(b)) => a.currency.code == b.currency.code,
        (Some(Of::Unit(a)), Of::Unit(b)) => a.symbol == b.symbol && a.kind == b.kind,
        (Some(Of::Money(_)), Of::Unit(_)) | (Some(Of::Unit(_)), Of::Money(_)) => false,
        (Some(Of::Unit(_)), Of::BareCount | Of::BareMoney | Of::Level) => false,
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
    let (kind, symbol) = match of {
        Of::Money(money) => (Kind::Money, money.currency.code),
        Of::BareMoney => (Kind::Money, currency_before(start)),
        Of::BareCount => (Kind::Count, ""),
        Of::AgeGroup | Of::Aged => (Kind::Age, "year"),
        Of::Level => (Kind::Number, ""),
        Of::Unit(unit) => (unit.kind, unit.symbol),
    };
    // Cents are hundredths, decades so many years.
    let (power, symbol) = match (of, symbol) {
        (Of::Money(money), _) if money.cents => (-2, symbol),
        (_, "decade") => (1, "year"),
        (_, "century") => (2, "year"),
        _ => (0, symbol),
    };
    let mut quantity = Amount::new(first.value, symbol);
    if let Some(second) = second {
        quantity.hi = Some(second.value);
    } else {
        (quantity.hi, quantity.hi_open) = (first.hi, first.hi_open());
    }
    if power != 0 {
        quantity.value = quantity.value.times_ten(power)?;
        if let Some(hi) = quantity.hi {
            quantity.hi = Some(hi.times_ten(power)?);
        }
    }
    if matches!(of, Of::AgeGroup) {
        // 30대 is below forty, 30~40대 below fifty.
        let last = quantity.hi.unwrap_or(quantity.value);
        (quantity.hi, quantity.hi_open) = (last.plus(Exact::whole(10)), true);
    }
    if sign.negative {
        quantity.value = quantity.value.negative();
        if second.is_none() || !sign.stroke {
            quantity.hi = quantity.hi.map(Exact::negative);
        }
    }
    let before = tight(start.at(sign.start).behind());
    let (mut kind, mut end) = (kind, end);
    match kind {
        Kind::Money => {
            if let Of::Money(money) = of
                && power == 0
                && second.is_none()
                && let Some((behind, cents)) = cents_behind(start.at(end), money)
            {
                end = behind;
                quantity.value = quantity.value.plus(cents)?;
            }
            // Cents a pound are the price of what is weighed.
            if power == 0
                && let Some(base) = rate::base(before, symbol, first, start.at(end))
            {
                (kind, quantity.per) = (Kind::Rate, Some(base));
            }
        }
        Kind::Measure => {
            quantity.unit = around::speed(before, symbol).unwrap_or(symbol);
            // 2 degrees below zero, 2 to 5 degrees below zero
            if matches!(symbol, "degC" | "degF")
                && !sign.negative
                && start.at(end).begins(words!(" below zero"))
            {
                quantity.value = quantity.value.negative();
                quantity.hi = quantity.hi.map(Exact::negative);
            }
        }
        _ => {}
    }
    match kind {
        Kind::Duration | Kind::Measure if second.is_none() => {
            let whole = end;
            end = duration::parts(end, start, &mut quantity);
            if kind == Kind::Duration
                && end > whole
                && let Some(last) = duration::last_end(start.at(end), &mut quantity)
            {
                end = last;
            }
        }
        Kind::Duration if power == 0 => {
            end = duration::parts_of_last_end(end, start, &mut quantity);
        }
        _ => {}
    }
    if first.hi.is_none() && second.is_none() {
        step(start.at(end), first, &mut quantity);
    }
    Some(Draft {
        span: sign.start..end,
        kind,
        value: DraftValue::Amount(quantity),
        approx: first.odd || second.is_some_and(|n| n.odd),
    })
}

/// 수출 584억 달러…반도체 151억: an amount without a currency is in that of the line, else in won.
fn currency_before(start: Cursor<'_>) -> &'static str {
    static AMOUNTS: Words = words!(
        "억 원/억원/조 원/조원/만 원/만원|억 달러/억달러/조 달러/만 달러/만달러|억 유로/억유로/만 유로|억 엔/억엔/조 엔/조엔|억 위안/억위안/조 위안"
    );
    let line = since(last_chars(start.behind(), 40), |c| c == '\n');
    let mut row = 0;
    nearest(line, line.len(), &mut |end| {
        let multiplied = matches!(first(end), Some('억' | '조' | '만'));
        let found = if multiplied {
            words::beginning(end, AMOUNTS)
        } else {
            None
        };
        row = found.map_or(0, |(row, _)| row);
        found.is_some()
    });
    nth_part("KRW|USD|EUR|JPY|CNY", '|', row)
}

/// 1달러 ` 25센트`, 3 dollars ` and 20 cents`: the hundredths behind an amount of whole units.
fn cents_behind(mut cursor: Cursor<'_>, money: Denomination) -> Option<(usize, Exact)> {
    cursor.blanks();
    if cursor.eat_word(words!("and")) {
        cursor.blanks();
    }
    let number = numeral(cursor)?;
    let mut behind = cursor.at(number.end);
    let (end, of) = if money.currency.code == "KRW" && behind.eat("전") && ends(behind) {
        // 1,345원 90전: only behind won, as 2전 3기 and 10년 전 are others.
        let cents = Denomination {
            cents: true,
            ..money
        };
        (behind.pos(), Of::Money(cents))
    } else {
        of(cursor, &number, None)?
    };
    let same =
        matches!(of, Of::Money(cents) if cents.cents && cents.currency.code == money.currency.code);
    let cents = number.value.small().filter(|cents| same && *cents < 100)?;
    Some((end, Exact::new(i128::from(cents), -2)?))
}

/// `30%대`, `1,200원대`: up to the next step of the last digit that is not zero.
fn step(mut cursor: Cursor<'_>, number: &Numeral, quantity: &mut Amount) {
    let banded = cursor.eat("대") && ends(cursor);
    if !banded || number.script == Script::Native || number.value.is_zero() {
        return;
    }
    let place = Exact::power_of_ten(quantity.value.last_place());
    quantity.hi = quantity.value.plus(place);
    quantity.hi_open = quantity.hi.is_some();
}
