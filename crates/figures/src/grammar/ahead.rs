//! Whether a Korean text tells of a day or period that is to come.
//!
//! News looks back, but not always: `26일 시험을 친다`, `17일 금리를 낮출 확률`, `3일 총회를 앞두고`.
//! The first predicate behind the date tells, by its ending.

use super::date::Direction;
use crate::cursor::{Cursor, is_hangul};
use crate::ends::{ends_clause, first, first_chars, head, last, past, tail, until};
use crate::words::{self, Words, words};

/// How far behind the date, in characters, its predicate is looked for.
const REACH: usize = 56;

/// Where the day at `day`, which ends at `end`, lies by what is told of it: ahead, or where the
/// direction says; `None` where nothing is told but that it has been.
pub(crate) fn direction(day: Cursor<'_>, end: Cursor<'_>) -> Option<Direction> {
    /// Words over a list of what will be.
    static AGENDA: Words = words!("앞으로 일정|향후 일정|주요 일정|예정 일정");
    /// Who tells of days close by, whose predicate may lie far behind.
    static FORECASTERS: Words = words!("기상청은|기상대는|기상당국은|기상 당국은");
    /// What is next.
    static NEXT: Words = words!(
        "다음 대회는|다음 경기는|다음 공판은|다음 재판은|다음 기일은|다음 회의는|다음 변론은|다음 추첨은|다음 공연은|차기 회의는"
    );
    if day.is_near(8, NEXT) {
        return Some(Direction::Future);
    }
    let told = told_by_predicate(end).or_else(|| is_date_of(day, end).then_some(Direction::Recent));
    told.or_else(|| {
        let agenda = day.is_near(4 * REACH, AGENDA);
        agenda.then_some(Direction::Future)
    })
    .or_else(|| (day.is_near(8, FORECASTERS) && !has_been(end)).then_some(Direction::Nearest))
    .or_else(|| in_heading(end).then_some(Direction::Nearest))
}

/// Whether the predicate behind `end` tells that the date lies ahead.
pub(crate) fn is_to_come(end: Cursor<'_>) -> bool {
    told_by_predicate(end) == Some(Direction::Future)
}

/// 발표는 19일, 계약은 25일이다; but what happened on a day (난 것은 20일이다) has been.
fn is_date_of(day: Cursor<'_>, end: Cursor<'_>) -> bool {
    static IS: Words = words!("이다.|이다\n|다.|이며|이고|입니다|이에요|예요");
    let behind = day.tight();
    let topic = behind.touches(words!("은|는"))
        && !behind.touches(words!("것은|때는|시점은|날은|전은|이는"));
    let listed = || {
        let sentence = until(first_chars(end.rest(), 2 * REACH), |c| {
            matches!(c, '.' | '\n')
        });
        end.peek() == Some(',') && words::ends(sentence, words!("일이다"))
    };
    topic && (end.begins(IS) || listed())
}

/// A line without a verb: `13일 개막…1310곳`.
fn in_heading(end: Cursor<'_>) -> bool {
    let near = first_chars(end.rest(), 2 * REACH);
    let line = until(near, |c| c == '\n');
    (line.len() < near.len() || near.len() == end.rest().len())
        && !words::within(line, words!("다.|다…|다\"|다”|요.|니다|다'|다’|까?"))
        && last(line) != Some('다')
}

/// Whether the quarter or `half` that ends at `end` lies ahead: 하반기에 나온다는 소문, while
/// 4분기 실적을 발표한다 tells of one that is over.
pub(crate) fn period_lies_ahead(half: bool, end: Cursor<'_>) -> bool {
    end.begins(words!("에 ")) && told_by_predicate(end).is_some()
        || half && is_planned(end)
        || begins_then(end)
}

/// 7월 문을 연다, 4분기 데뷔한다: the verb of what is to come stands right behind the month or quarter
/// that ends at `end`; 9월 물가를 발표한다 tells of a month that is over.
pub(crate) fn begins_then(end: Cursor<'_>) -> bool {
    let mut verb = end;
    if !verb.blanks() {
        return false;
    }
    verb.eat_any(words!("문을 |문 |막을 |막 |첫선을 |첫 삽을 "));
    let word = until(first_chars(verb.rest(), REACH), |c| {
        c == ' ' || ends_clause(c)
    });
    last(word) == Some('다') && is_to_come(end)
}

/// 하반기 추경에 다시 올릴 계획: but what was earned in a half is told when it is over.
fn is_planned(end: Cursor<'_>) -> bool {
    static RESULTS: Words = words!("실적|매출|이익|결산|성적|손실");
    let clause = until(first_chars(end.rest(), REACH), ends_clause);
    !words::within(clause, RESULTS)
        && clause.char_indices().any(|(at, _)| {
            words::begins(tail(clause, at), words!(" 예정| 계획| 방침"))
                && coda_before(clause, at) == RIEUL
        })
}

/// Whether what is due, a funeral or a deadline, is told right before the day.
pub(crate) fn is_due(day: Cursor<'_>) -> bool {
    static DUE: Words = words!("발인|영결식|마감|시한|기한|만기|선고|개막");
    day.is_near(6, DUE)
}

/// What will be; what was agreed; then what was said or counted on the day, and endings of verbs in
/// the past.
static TELLING: Words = words!(
    "앞두/앞둔/ 예정/로 잡혔/로 잡혀/로 정해졌/예보/예고됐/예고된/예상된/예상됐/겠습니다/겠고/겠으며/겠지만/겠다./겠어|기로 |\
    부터|따르면|밝힌|밝혔|기준|현재|종가|발표한|발표했|발표 |발표에|된 |낸 |던 |진 |힌 |킨 |린 |운 |온 |받은 |맺은"
);

/// What those begin with, or with a blank.
static TELLING_BEGINS: Words = words!("앞로예겠기부따밝현종발된낸던진힌킨린운온받맺");

/// What the first predicate behind `end` tells: that the day lies ahead, or, where somebody has
/// said or decided so, that it does unless it is the day of the saying.
fn told_by_predicate(end: Cursor<'_>) -> Option<Direction> {
    /// What a verb in the future qualifies: 낮출 확률.
    static PLANNED: Words = words!(
        " 예정| 계획| 방침| 전망| 확률| 가능성| 듯| 것으로 보| 것으로 예| 것으로 알| 것으로 전| 것으로 관| 수 있"
    );
    let clause = first_chars(end.rest(), REACH);
    for (at, c) in clause.char_indices() {
        let (before, rest) = (head(clause, at), tail(clause, at));
        let decimal = c == '.' && last(before).is_some_and(|c| c.is_ascii_digit());
        // 9일에, 개막전은 내년 3월에 열린다: the list shares its predicate.
        if c == ',' && (before.is_empty() || ends_in_time(before) || is_day(rest)) {
            return shared_predicate_lies_ahead(end.rest()).then_some(Direction::Future);
        }
        let ends = matches!(c, '.' | ',' | '\n' | '"' | '”' | '“' | '…') && !decimal;
        // 공개한, but not 한 차례
        let done = words::begins_with(rest, "한 ") && last(before).is_some_and(is_hangul);
        let may_tell = c == ' ' || words::holds(TELLING_BEGINS, c);
        let told = || words::beginning(rest, TELLING);
        match may_tell.then(told).flatten() {
            // 맑겠습니다, but not 하겠다고
            Some((0, _)) => return Some(Direction::Future),
            // 만나기로 했다
            Some((1, _)) => return Some(Direction::Recent),
            None if !ends && !done => {}
            _ => return None,
        }
        let before = coda_before(clause, at);
        if before == RIEUL && words::begins(rest, PLANNED) {
            // 낮출 방침이라고 밝혔다: the day may be that of the saying.
            let told = is_told(tail(end.rest(), at));
            // 살 수 있는 표: what it can be says nothing of when.
            if !told && words::begins(rest, words!(" 수 있는")) {
                return None;
            }
            return Some(if told {
                Direction::Recent
            } else {
                Direction::Future
            });
        }
        if is_present(before, rest) {
            // 친다고 밝혔다: the day may be that of the saying.
            let polite = words::beginning(rest, words!("니다")).map_or(0, |(_, len)| len);
            let ending = tail(rest, polite);
            return match first(tail(ending, first_chars(ending, 1).len())) {
                Some('고' | '는' | '며') => Some(Direction::Recent),
                Some(c) if is_hangul(c) => None,
                _ => Some(Direction::Future),
            };
        }
        // 했다, 됐고: it has been.
        if coda(c) == SSANG_SIOT {
            return None;
        }
    }
    None
}

/// Whether the sentence that goes on with `text` tells what somebody has said or decided.
fn is_told(text: &str) -> bool {
    static SAID: Words = words!(
        "밝혔|전했|말했|알렸|설명했|강조했|발표했|공시했|공개했|보도했|예고했|전망했|예상했|예측했|예보했|관측했|추정했|내다봤|봤다|내놨|내놓았|세웠|접었|철회했|확정했|결정했|의결했|보고했"
    );
    let near = first_chars(text, REACH);
    words::within(until(near, |c| matches!(c, '.' | '\n')), SAID)
}

/// Whether the predicate that ends with `rest`, behind a syllable with the final consonant
/// `before`, is no past one: 한다, 합니다, 해요.
fn is_present(before: u32, rest: &str) -> bool {
    before == NIEUN && words::begins(rest, words!("다"))
        || before == BIEUP && words::begins(rest, words!("니다"))
        || before == 0 && words::begins(rest, words!("요.|요!|요?|요\n"))
}

/// Whether the first predicate behind `end` tells of what has been: 열흘 뒤 숨졌다.
pub(super) fn has_been(end: Cursor<'_>) -> bool {
    let clause = first_chars(end.rest(), REACH);
    for (at, c) in clause.char_indices() {
        let (before, rest) = (coda_before(clause, at), tail(clause, at));
        if matches!(c, '.' | '\n' | '"' | '”' | '겠' | '있')
            || is_present(before, rest)
            || words::begins(rest, words!("목표|까지|에는|엔 "))
        {
            return false;
        }
        if coda(c) == SSANG_SIOT {
            return true;
        }
    }
    false
}

/// `, 18일`: another day follows.
fn is_day(text: &str) -> bool {
    let digits = past(text, |c| matches!(c, ',' | ' '));
    let behind = past(digits, |c| c.is_ascii_digit());
    behind.len() < digits.len() && first(behind) == Some('일')
}

/// Whether nothing but a time and a particle of time stands behind the date.
fn ends_in_time(clause: &str) -> bool {
    words::has(words!("에|에는|부터|까지"), clause)
        || words::ends(clause, words!("시에|시부터|시까지|분에|분부터|분까지"))
}

/// Whether the sentence ends in a verb of what will be.
fn shared_predicate_lies_ahead(sentence: &str) -> bool {
    let near = first_chars(sentence, 3 * REACH);
    let mut ends = near.char_indices().map(|(at, _)| at);
    let end = ends.find(|at| words::begins(tail(near, *at), words!("다.")));
    end.is_some_and(|at| coda_before(near, at) == NIEUN)
}

const NIEUN: u32 = 4;
const RIEUL: u32 = 8;
const BIEUP: u32 = 17;
const SSANG_SIOT: u32 = 20;

/// The final consonant of the syllable before byte `at` of `text`.
fn coda_before(text: &str, at: usize) -> u32 {
    last(head(text, at)).map_or(0, coda)
}

/// The final consonant of a Hangul syllable in its place of the alphabet, zero for none
/// (Unicode, 3.12).
fn coda(c: char) -> u32 {
    if is_hangul(c) {
        (u32::from(c) - u32::from('가')) % 28
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn what_tells_begins_as_the_list_says() {
        for word in words::each(TELLING) {
            let begins = first(word).unwrap();
            assert!(
                begins == ' ' || words::holds(TELLING_BEGINS, begins),
                "{word}"
            );
        }
    }
}
