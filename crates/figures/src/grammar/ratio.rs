//! Parts of a whole: 3분의 2, 10억분의 1, 2/3 이상, two-thirds, a fifth of.

use super::Amount;
use crate::cursor::Cursor;
use crate::ends::{ends_clause, last_chars, since};
use crate::numeral::{Exact, Numeral, Script, numeral};
use crate::words::{self, Words, words};

/// Numerator and denominator, and the byte behind them.
pub(crate) type Found = (usize, Exact, Exact);

/// Names of parts in English, from the third to the tenth, singular and plural.
static PART: Words =
    words!("third|quarter/fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth");
static PARTS: Words = words!(
    "thirds|quarters/fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths"
);

/// How many parts of the name in a row of [`PARTS`] make the whole.
fn parts_of(row: usize) -> u16 {
    match row {
        9 => 1000,
        8 => 100,
        row => u16::try_from(row + 3).unwrap_or(u16::MAX),
    }
}

/// The part that begins at `start` with `number`.
pub(crate) fn ratio(start: Cursor<'_>, number: &Numeral) -> Option<Found> {
    let mut cursor = start.at(number.end);
    let apart = cursor.blanks();
    match cursor.peek()? {
        '분' => korean(cursor, number.value),
        '대' => against(cursor, number),
        '-' => {
            cursor.bump();
            let found = part(cursor, number).or_else(|| one_in(cursor, number));
            found.or_else(|| odds(start, cursor, number))
        }
        '/' => slashed(cursor, number),
        ':' => swapped(start, cursor, number),
        'i' | 'o' if apart => one_in(cursor, number),
        c if apart && c.is_ascii_alphabetic() => part(cursor, number),
        _ => None,
    }
}

fn korean(mut cursor: Cursor<'_>, whole: Exact) -> Option<Found> {
    if !cursor.eat("분의") {
        return None;
    }
    cursor.blanks();
    let part = numeral(cursor)?;
    // 3분의 1만: only a third
    if part.scale == 4 {
        let end = part.end - "만".len();
        return Some((end, part.value.times_ten(-4)?, whole));
    }
    Some((part.end, part.value, whole))
}

/// 3대 1의 경쟁률, 7대 3 비율: so many to so many. 1대 1 is a manner of speaking.
fn against(mut cursor: Cursor<'_>, number: &Numeral) -> Option<Found> {
    let first = number.value;
    cursor.eat("대");
    let apart = cursor.blanks();
    let second = numeral(cursor).filter(|n| n.script == Script::Digits && n.scale == 0)?;
    let behind = cursor.at(second.end);
    // Without the blank it is a score more often, but no score is 105.6대1.
    let many = number.fraction || first > 10;
    if !apart && (!many || second.value != 1) {
        return None;
    }
    let ends = behind.peek().is_none()
        || behind.goes_on_with(
            words!("의로을를였다이"),
            words!("비율|경쟁률|지분|으로|가량| |.|,|\n|\"|”"),
        );
    let same = first == 1 && second.value == first;
    // 8대 0 is a score, and so is 88대 79 that somebody wins by.
    let score = || {
        second.value.is_zero()
            || behind.is_soon(
                9,
                words!("승리|이겼|이기|졌|패했|패배|꺾|역전|무승부|비겼|눌렀|제압|완승|앞섰|끝났"),
            )
    };
    (ends && !same && !score()).then_some((second.end, first, second.value))
}

/// `a fifth of`: one part, without a numeral.
pub(crate) fn single_part(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if !cursor.eat_word(words!("a"))
        || !cursor.blanks()
        || cursor.begins(words!("quarter of a century|quarter-century"))
    {
        return None;
    }
    // grew by a fifth; stays at a tenth: at a quarter is a time
    let told = start.follows(words!("than|by|about|nearly|almost|roughly|least|which"));
    let found =
        |cursor: Cursor<'_>, row| Some((cursor.pos(), Exact::ONE, Exact::whole(parts_of(row))));
    if told || start.follows(words!("at")) {
        let row = cursor.eat_english(PART).filter(|row| told || *row != 1)?;
        return found(cursor, row);
    }
    // a moonlet a third the size of it
    let mut of = cursor;
    if let Some(row) = of.eat_english(PART)
        && of.begins(words!(
            " the size| the length| the price| the number| the weight| the cost| as "
        ))
    {
        return found(of, row);
    }
    // up a third since 2019, fell a quarter to £3m
    let mut moved = cursor;
    if start.follows(words!(
        "up|down|rose|fell|risen|fallen|grew|grown|dropped|jumped|declined|slipped|rising|falling"
    )) && let Some(row) = moved.eat_english(PART)
        && (moved.peek().is_none_or(ends_clause)
            || moved.begins(words!(
                " to | since | in | this | last | from | on | over | year| compared| after | as | and | but "
            )))
    {
        return found(moved, row);
    }
    // cover only a third, and not: only a third party, just a quarter ago
    let mut bare = cursor;
    if start.follows(words!("only|just|over|owns|holds"))
        && let Some(row) = bare.eat_english(PART).filter(|row| *row != 1)
        && bare.peek().is_none_or(ends_clause)
    {
        return found(bare, row);
    }
    named(cursor, Exact::ONE, false)
}

/// half a percentage point, three-quarters of a point: its end and how many points.
pub(crate) fn part_of_a_point(start: Cursor<'_>) -> Option<(usize, Amount)> {
    static PARTS: Words = words!(
        "\
        half a/a half|a quarter of a/a quarter|three quarters of a/three-quarters of a|\
        a tenth of a/one-tenth of a|two-tenths of a/two tenths of a|three-tenths of a/three tenths of a"
    );
    let initial = start.peek()?.to_ascii_lowercase();
    if !matches!(initial, 'a' | 'h' | 't' | 'o') {
        return None;
    }
    let mut cursor = start;
    let points = match cursor.eat_english(PARTS)? {
        0 => Exact::new(50, -2)?,
        1 => Exact::new(25, -2)?,
        2 => Exact::new(75, -2)?,
        tenths => Exact::new(i128::try_from(tenths).ok()? - 2, -1)?,
    };
    if !cursor.eat("-") {
        cursor.blanks();
    }
    if !cursor.eat_word(words!("percentage point|percentage-point|point")) {
        return None;
    }
    Some((cursor.pos(), Amount::new(points, "pp")))
}

/// 3할1푼2리, 2할: tenths, hundredths and thousandths, as an average at bat is told in; its end and the percent.
pub(crate) fn tenths(start: Cursor<'_>) -> Option<(usize, Amount)> {
    let mut cursor = start;
    let digit = |cursor: &mut Cursor<'_>, unit: &str| {
        let mut next = *cursor;
        next.blanks();
        let digit = next.digit().filter(|_| next.eat(unit))?;
        *cursor = next;
        Some(digit)
    };
    let tenths = digit(&mut cursor, "할").filter(|_| start.at_digit())?;
    if cursor.begins(words!("인|당|부|증|머니|아버")) {
        return None;
    }
    let hundredths = digit(&mut cursor, "푼").unwrap_or(0);
    let thousandths = digit(&mut cursor, "리").unwrap_or(0);
    let parts = i128::from(tenths * 100 + hundredths * 10 + thousandths);
    Some((cursor.pos(), Amount::new(Exact::new(parts, -1)?, "%")))
}

/// 재적 2/3 이상, 1/3로 줄었다, a 2/3 majority, 3/4 of voters: up to tenths, where the words behind
/// tell it from a date or a name.
fn slashed(mut cursor: Cursor<'_>, number: &Numeral) -> Option<Found> {
    cursor.eat("/");
    let whole = numeral(cursor)?;
    let many = number.calendar_number()?;
    let tenths = whole
        .calendar_number()
        .is_some_and(|of| many < of && of <= 10);
    let mut behind = cursor.at(whole.end);
    let told = behind.goes_on_with(
        words!("로을를은는이가에의만"),
        words!("수준|이상|이하|가량|정도"),
    ) || behind.blanks()
        && behind.begins(words!(
            "이상|이하|미만|초과|수준|가량|정도|지점|of |majority|share|stake"
        ));
    (many > 0 && tenths && told).then_some((whole.end, number.value, whole.value))
}

/// a swap ratio of 27:100, 합병비율은 1:0.25: so many for so many.
fn swapped(start: Cursor<'_>, mut cursor: Cursor<'_>, number: &Numeral) -> Option<Found> {
    cursor.eat(":");
    let second = numeral(cursor).filter(|n| n.script == Script::Digits)?;
    let clause = since(last_chars(start.behind(), 24), ends_clause);
    // split 50:50, shared 60:40
    let whole = || {
        let shares = words!("split |shared |divided |나눠|나누|지분|배분");
        number
            .value
            .plus(second.value)
            .is_some_and(|sum| sum == 100)
            && words::within(clause, shares)
    };
    (words::within(clause, words!("ratio|비율")) || whole()).then_some((
        second.end,
        number.value,
        second.value,
    ))
}

/// The name of a part behind `number`.
fn part(cursor: Cursor<'_>, number: &Numeral) -> Option<Found> {
    // 3 quarters are a length of time.
    named(cursor, number.value, number.script == Script::English)
}

/// `thirds`, `fifth of` behind `many`; `told` where many alone say that it is no length of time.
fn named(cursor: Cursor<'_>, many: Exact, told: bool) -> Option<Found> {
    let single = many == 1;
    let mut next = cursor;
    let row = next.eat_english(if single { PART } else { PARTS })?;
    let end = next.pos();
    next.blanks();
    // A quarter is three months more often than not, unless it is one of something.
    let of_something = !single && (told || row != 1)
        || next.eat_word(words!(
            "of|full of|more|less|fewer|higher|lower|cheaper|bigger|smaller|below|above|off|down|up"
        ))
        // A third have gone.
        || single && row != 1 && next.eat_word(words!("have|were|are"))
        || cursor.before() == Some('-');
    of_something.then(|| (end, many, Exact::whole(parts_of(row))))
}

/// cut his odds from 500-1 to 150-1, a 1500-1 outsider; other numbers so apart are a score.
fn odds(start: Cursor<'_>, cursor: Cursor<'_>, many: &Numeral) -> Option<Found> {
    static BETS: Words = words!("odds |ookmaker|ookies ");
    static AT: Words = words!("odds of|odds at|odds|at|from|to|priced");
    let one = numeral(cursor).filter(|one| one.script == Script::Digits && one.digits < 3)?;
    let behind = cursor.at(one.end);
    let ends = !behind.at_word() && !behind.begins(words!("-|:"));
    let fits = many.script == Script::Digits && many.value > one.value && !one.fraction;
    let told = start.follows(AT) && start.is_near(60, BETS);
    let shot = one.value == 1 && behind.begins(words!(" outsider| shot| with bookmakers"));
    (ends && fits && (told || shot)).then_some((one.end, many.value, one.value))
}

/// `one in five adults`, `1 in 10`: of so many one, or a few.
fn one_in(mut cursor: Cursor<'_>, part: &Numeral) -> Option<Found> {
    if !cursor.eat_word(words!("in|out of")) {
        return None;
    }
    // a one-in-four chance
    let hyphens = cursor.eat("-");
    cursor.blanks();
    let whole = numeral(cursor)?;
    let mut behind = cursor.at(whole.end);
    // `10 in 2025` is no ratio, `1 in 10 people` is one.
    let noun = hyphens || behind.blanks() && behind.at_small_letter();
    // one in 3.4 million
    let odds = part.value == 1 && (whole.scale > 2 || whole.grouped);
    let plain = !part.fraction && !whole.fraction && whole.value <= 100;
    // up to 950 jobs, or one in 12, by June
    let ends = matches!(cursor.at(whole.end).peek(), Some(',' | '.' | ';'));
    let noun = noun || part.script == Script::English && part.value == 1 && ends;
    let noun = noun || odds && !cursor.at(whole.end).at_word();
    let fits = (plain || odds) && part.value < whole.value && noun && !part.value.is_zero();
    fits.then_some((whole.end, part.value, whole.value))
}
