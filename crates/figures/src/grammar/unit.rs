//! What a numeral is of: the currency, unit or classifier behind it.

use crate::cursor::{Cursor, is_ascii_word, is_hangul};
use crate::ends::{first, last, last_chars, tight, trimmed, without};
use crate::lexicon::currency::{self, Currency, Denomination};
use crate::lexicon::name::{
    BEFORE_COUNTS, COUNTED_NOUNS, FAMILY_NAMES, LABELS, begins_with_index, is_plural,
};
use crate::lexicon::unit::{self, AGE_GROUP, PEOPLE, SCALES, SHARES, Unit};
use crate::mention::Kind;
use crate::numeral::{Exact, Numeral, Script, numeral};
use crate::words::{self, Words, words};

/// What a numeral is of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of {
    Money(Denomination),
    Unit(&'static Unit),
    /// 30대 남성: an age from thirty to below forty.
    AgeGroup,
    /// A large Korean amount without a currency word: 13조 베팅.
    BareMoney,
    /// Digits before an English noun: 4.2 million people.
    BareCount,
    /// The level of an index: 코스피 2,601.37.
    Level,
    /// Years of life: aged 18 to 34.
    Aged,
}

/// What the numeral from `start` to its end is of, and the end of that. `sign` is the currency
/// sign before it.
pub(super) fn of(
    start: Cursor<'_>,
    number: &Numeral,
    sign: Option<&'static Currency>,
) -> Option<(usize, Of)> {
    let cursor = start.at(number.end);
    if let Some(currency) = sign {
        if cursor.peek().is_some_and(is_ascii_word) {
            return None;
        }
        return Some((
            number.end,
            Of::Money(Denomination {
                currency,
                cents: false,
            }),
        ));
    }
    let hangul = !matches!(number.script, Script::Digits | Script::English);
    let mut next = cursor;
    let apart = next.blanks();
    if !apart {
        // 50-plus hours
        next.eat("-plus ");
        next.eat("-");
    }
    if let Some(end) = weight(start, next, number) {
        return unit::unit("lb").map(|(_, pound)| (end, Of::Unit(pound)));
    }
    // hundreds of millions of dollars
    if number.script == Script::English && number.hi.is_some() && next.eat_word(words!("of")) {
        next.blanks();
    }
    if let Some((len, denomination)) = currency::word(next.rest(), number.scale > 0)
        && takes_money(start, number)
        && !building(next, number)
    {
        return Some((next.pos() + len, Of::Money(denomination)));
    }
    if !apart && number.scale == 0 && pence(start, next) {
        let (_, pence) = currency::word("pence", false)?;
        return Some((next.pos() + 1, Of::Money(pence)));
    }
    // 10억대 아파트 is worth so much.
    let told = number.script == Script::Digits || number.hi.is_some();
    if told && number.scale >= 8 && !apart && next.peek() == Some('대') {
        return Some((number.end, Of::BareMoney));
    }
    // 12 straight months
    let mut in_a_row = next;
    if matches!(next.peek(), Some('s' | 'c' | 'f' | 'm'))
        && in_a_row
            .eat_any(words!("straight |consecutive |full |more "))
            .is_some()
        && let Some((len, unit)) = unit::unit(in_a_row.rest())
        && unit.is_calendar()
    {
        return Some((in_a_row.pos() + len, Of::Unit(unit)));
    }
    if let Some(end) = age_group(start, next, number) {
        return Some((end, Of::AgeGroup));
    }
    if let Some((len, unit)) = unit::unit(next.rest())
        && let unit = if is_shares(start, unit, next, number) {
            &SHARES
        } else if number.script == Script::Native && unit.symbol == "minute" {
            &PEOPLE
        } else {
            unit
        }
        && takes(unit, number, apart)
        && !(hangul && !apart && !particle(next.at(next.pos() + len)))
        && (!apart || ends(next.at(next.pos() + len)))
    {
        return Some((next.pos() + len, Of::Unit(unit)));
    }
    bare(start, cursor, number).map(|of| (number.end, of))
}

/// A numeral with no unit behind it that is a figure all the same.
fn bare(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> Option<Of> {
    if number.script == Script::English {
        // Up to ten they say little: four banks.
        let large = number.scale >= 2 || number.grouped;
        let told = number.value > Exact::whole(10) && counts_plural(start, cursor);
        return (told || large && english_noun(cursor)).then_some(Of::BareCount);
    }
    let mut noun = cursor;
    let counted = number.scale >= 4 && noun.blanks() && noun.begins(COUNTED_NOUNS);
    if number.script != Script::Digits {
        return counted.then_some(Of::BareCount);
    }
    let scaled = number.digits == 0;
    if number.digits <= 3 && (is_aged(start) || age_behind_name(start, cursor, number)) {
        return Some(Of::Aged);
    }
    if let Some(unit) = on_scale(start, cursor, number) {
        return Some(Of::Unit(unit));
    }
    if counted {
        return Some(Of::BareCount);
    }
    if !scaled && !number.fraction && is_toll(start, cursor) {
        return Some(Of::BareCount);
    }
    let amount = scaled && number.value >= Exact::power_of_ten(8);
    if amount && ends_in_korean_scale(cursor) {
        return ends(cursor).then_some(Of::BareMoney);
    }
    if (number.fraction || number.grouped) && !scaled && is_level(start, cursor) {
        return Some(Of::Level);
    }
    let large = (scaled || number.grouped && !number.fraction) && in_english(start, cursor);
    (large || !number.fraction && counts_plural(start, cursor)).then_some(Of::BareCount)
}

/// aged 19, aged 19 and 47
fn is_aged(start: Cursor<'_>) -> bool {
    let near = last_chars(start.behind(), 14);
    start.follows(words!("aged"))
        || start.follows(words!("and|or")) && words::within(near, words!("aged "))
}

/// killed at least 12, the toll rises to 73, injuring 140: people, whom nothing names.
fn is_toll(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static LOSSES: Words =
        words!("killed|kills|killing|injured|injures|injuring|wounded|wounding|leaving|toll");
    let behind = tight(start.behind());
    let ends = !cursor.peek().is_some_and(crate::cursor::is_word);
    ends && last(behind).is_some_and(|c| c.is_ascii_lowercase())
        && (start.follows(LOSSES)
            || start.follows(words!(
                "to|at|of|least|than|about|some|nearly|reached|reaches|hit|hits|passed"
            )) && words::within(
                last_chars(behind, 20),
                words!("toll |killed |killing |injur|wound"),
            ))
}

/// 마하 5, 규모 5.8의 지진, a magnitude 7.4 earthquake.
fn on_scale(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> Option<&'static Unit> {
    if cursor.begins(words!("-magnitude| aftershock| earthquake| quake")) {
        return SCALES.last().map(|row| &row.1);
    }
    let behind = start.behind();
    let near = trimmed(behind, |c| matches!(c, ' ' | '-'));
    let (_, unit) = SCALES
        .iter()
        .find(|(names, _)| near.len() < behind.len() && words::ending(near, *names).is_some())?;
    let quake = || cursor.begins(words!("의 강진|의 지진|의 여진"));
    let small = number.value < Exact::whole(10) && (number.fraction || quake());
    (unit.symbol == "Mach" || small).then_some(unit)
}

/// 김모(34)씨, 박씨(52)는, 홍길동(61) 의원, Jane Doe, 34, was: the years of a person.
fn age_behind_name(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    let (behind, rest) = (start.behind(), cursor.rest());
    let years = number
        .calendar_number()
        .is_some_and(|n| (1..120).contains(&n));
    if let Some(name) = without(behind, '(') {
        let called = words::begins(rest, words!(")씨|)군|)양|) 씨|) 군|) 양"));
        // Three syllables, the first of them a family name.
        let syllables = name.len().checked_sub(3 * '김'.len_utf8());
        let full = syllables.is_some_and(|at| {
            let word = name.get(at..).unwrap_or_default();
            first(word).is_some_and(|c| words::holds(FAMILY_NAMES, c))
                && !name.get(..at).and_then(last).is_some_and(is_hangul)
        });
        let named = match last(name) {
            Some('씨' | '모' | '군' | '양') => true,
            Some(c) if is_hangul(c) => called || full && number.value > Exact::whole(10),
            c => called && c.is_some_and(is_ascii_word),
        };
        return years && named && matches!(cursor.peek(), Some(')' | '·' | ','));
    }
    let name = without(behind, ' ')
        .and_then(|behind| without(behind, ','))
        .unwrap_or_default();
    let head = trimmed(name, |c| c.is_ascii_lowercase());
    let named = head.len() + 2 < name.len();
    let mut next = cursor;
    let goes_on = next.eat(", ") && next.peek().is_some_and(|c| c.is_ascii_lowercase());
    years && named && number.digits == 2 && goes_on
}

/// An English word stands behind the number, or before it.
fn in_english(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    let mut next = cursor;
    if next
        .peek()
        .is_some_and(|c| is_ascii_word(c) || is_hangul(c))
    {
        return false;
    }
    let joined = next.blanks() || next.eat("-");
    let before = tight(start.behind());
    (joined && next.peek().is_some_and(|c| c.is_ascii_alphabetic()))
        || last(before).is_some_and(|c| c.is_ascii_lowercase())
}

/// The numeral ends in 억, 조, 경 or 해 (or 여 behind one).
fn ends_in_korean_scale(cursor: Cursor<'_>) -> bool {
    let behind = cursor.behind();
    let behind = without(behind, '여').unwrap_or(behind);
    last(behind).is_some_and(|c| words::holds("억조경해만천", c))
}

/// An index is named shortly before, and the number stands where its level does.
fn is_level(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    const REACH: usize = 80;
    let behind = start.behind();
    let mut named = false;
    for (at, c) in behind.char_indices().rev().take(REACH) {
        if c == '\n' || named {
            break;
        }
        named = begins_with_index(behind.get(at..).unwrap_or_default());
    }
    named
        && (cursor.begins(words!("에|으로|로|을|를|선|까지|이|였|포인트"))
            || !cursor.peek().is_some_and(crate::cursor::is_word))
}

/// `12 people`, `40 new jobs`: a plural noun within two words, and no label before (Section 301).
fn counts_plural(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    let before = tight(start.behind());
    if before.len() < start.pos() {
        let head = trimmed(before, is_ascii_word);
        let word = before.get(head.len()..).unwrap_or_default();
        let is_in = |words| words::caseless(word, words).is_some_and(|found| found.1 == word.len());
        let capital = word.bytes().any(|b| b.is_ascii_uppercase());
        // `Windows 11 users`, but `In 11 cities`.
        let named = capital && !is_in(BEFORE_COUNTS);
        if named || is_in(LABELS) {
            return false;
        }
    }
    /// The longest word that is looked at, in characters.
    const LONGEST: usize = 40;
    let mut next = cursor;
    next.eat_any(words!("+|-odd"));
    let apart = next.blanks();
    // 66 of 96 drones, 12 of the 15 judges
    let mut whole = next;
    if whole.eat("of ") {
        whole.eat("the ");
        return whole.peek().is_some_and(|c| c.is_ascii_digit())
            || whole.begins(words!("them|whom"));
    }
    (0..2).any(|at| {
        let rest = next.rest();
        let mut end = next;
        for _ in 0..LONGEST {
            if end.peek().is_none_or(char::is_whitespace) {
                break;
            }
            end.bump();
        }
        let word = rest.get(..end.pos() - next.pos()).unwrap_or_default();
        next = end;
        next.blanks();
        let word = trimmed(word, |c| {
            matches!(c, ',' | '.' | ';' | ':' | ')' | '"' | '\'')
        });
        let lower = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        lower && (at == 0 || apart) && is_plural(word)
    })
}

/// A lower-case English word behind the numeral.
fn english_noun(cursor: Cursor<'_>) -> bool {
    let mut next = cursor;
    if !next.blanks() && !next.eat("-") {
        return false;
    }
    next.peek().is_some_and(|c| c.is_ascii_lowercase())
}

/// 30대 남성, 50대 이상: ten years of age, not thirty machines. Gives the end of 대.
fn age_group(start: Cursor<'_>, mut cursor: Cursor<'_>, number: &Numeral) -> Option<usize> {
    let decade = number
        .calendar_number()
        .is_some_and(|n| n % 10 == 0 && (10..=90).contains(&n));
    let before = start.behind();
    if decade && cursor.begins(words!("s")) && start.follows(words!("her|his|their|my")) {
        // a woman in her 40s
        return Some(cursor.pos() + 1);
    }
    if !decade || !cursor.eat("대") {
        return None;
    }
    let end = cursor.pos();
    // 30대와 50대로
    let mut other = cursor;
    let another = other.eat_any(words!("와 |·|, ")).is_some()
        && numeral(other)
            .is_ok_and(|number| age_group(other, other.at(number.end), &number).is_some())
        || words::ending(before, words!("0대와 |0대·|0대, ")).is_some();
    cursor.blanks();
    (another || cursor.begins(AGE_GROUP)).then_some(end)
}

/// 9.45p in English text: shares and dividends in pence. Korean text counts points so.
fn pence(start: Cursor<'_>, mut next: Cursor<'_>) -> bool {
    next.eat("p") && !next.peek().is_some_and(is_ascii_word) && in_english(start, next)
}

/// 101동 is a building: 동 is Vietnamese money only in larger sums.
fn building(unit: Cursor<'_>, number: &Numeral) -> bool {
    unit.peek() == Some('동') && number.scale == 0 && !number.grouped
}

/// 25 pounds of flour, 몸무게 200파운드: a weight, not money. Gives the end of the word.
fn weight(start: Cursor<'_>, unit: Cursor<'_>, number: &Numeral) -> Option<usize> {
    let mut next = unit;
    next.peek().filter(|c| matches!(c, '파' | 'p'))?;
    next.eat_any(words!("파운드|pounds|pound"))?;
    let end = next.pos();
    next.blanks();
    let near = last_chars(start.behind(), 12);
    let weighs = || words::within(near, words!("무게|체중|weigh"));
    (number.scale == 0 && (next.eat_word(words!("of")) || weighs())).then_some(end)
}

/// 500만 주, 4,628주: shares, of which there are more than weeks.
fn is_shares(start: Cursor<'_>, unit: &Unit, word: Cursor<'_>, number: &Numeral) -> bool {
    if unit.symbol != "week" {
        return false;
    }
    let many = number.scale > 0 || number.fraction || number.value >= Exact::whole(100) || {
        let near = last_chars(start.behind(), 8);
        words::within(near, words!("주식|보통주|우선주|자사주"))
    };
    many && word.peek() == Some('주')
}

/// Hangul numerals of one syllable are too often part of a word (이 원, 조 달러); 만원 is not.
fn takes_money(start: Cursor<'_>, number: &Numeral) -> bool {
    match number.script {
        Script::Digits | Script::English => true,
        Script::Sino => {
            // 일억 원 says how many 억, 억 alone does not.
            let alone = number.end - start.pos() == '억'.len_utf8();
            number.value >= Exact::whole(10) && !(alone && lone_multiplier(number))
        }
        Script::Native => false,
    }
}

/// A multiplier without a number before it: 만, 천.
fn is_lone(number: &Numeral) -> bool {
    number.scale > 0 && number.value == Exact::power_of_ten(number.scale)
}

/// 억, 조, 경 or 해 without a number before it: 조 단위, 조건, 해운.
fn lone_multiplier(number: &Numeral) -> bool {
    number.hi.is_none() && is_lone(number) && number.scale >= 8
}

/// Units that a native numeral touches often enough: 두배, 세명, 한달, 두시간.
static TOUCHED: Words = words!("x|명|개|곳|month|hour|year|가지|차례|사람|마리");

fn takes(unit: &Unit, number: &Numeral, apart: bool) -> bool {
    match number.script {
        // 1부 is a division, 100부 are copies; 3점 a score, 120점 works of art.
        Script::Digits if matches!(unit.symbol, "부" | "점") => {
            number.scale > 0 || number.odd || number.value > Exact::whole(100)
        }
        // 27만 호 are homes, 5호 and 101호 the number of one.
        Script::Digits if unit.symbol == "호" => {
            number.digits == 0 && number.value >= Exact::whole(1000)
        }
        Script::Digits | Script::English => true,
        Script::Sino if lone_multiplier(number) => false,
        // 백 명, 만 대; but 백일, 천년, 만개 are words unless a blank stands between.
        Script::Sino if is_lone(number) && number.hi.is_none() => {
            apart || unit.kind == Kind::Percent
        }
        Script::Sino if number.value >= Exact::whole(10) => true,
        Script::Sino => unit.takes.sino_syllable() && apart,
        // 한번, 세기, 두발: a native numeral that touches its classifier is often another word.
        Script::Native => unit.takes.native() && (apart || words::has(TOUCHED, unit.symbol)),
    }
}

/// The Hangul word ends here or goes on with a particle.
fn particle(cursor: Cursor<'_>) -> bool {
    !cursor.peek().is_some_and(is_hangul)
        || cursor.goes_on_with(
            "이가은는을를의에로와과도만씩쯤간째뿐께",
            words!("으로|까지|부터|보다|정도|짜리|반"),
        )
}

/// The Hangul word ends here or goes on with a particle or a suffix of quantities.
pub(super) fn ends(cursor: Cursor<'_>) -> bool {
    particle(cursor)
        || cursor.goes_on_with(
            "여꼴대선당중라나인였다급치차들분",
            words!("안팎|남짓|미만|어치|규모|수준|동안|내외|상당|초과|입니다"),
        )
}
