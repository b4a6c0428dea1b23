//! What stands around English dates, and tells them from other words and numbers.

use super::date::{DateExpr, Direction};
use super::english_date::{month, year};
use super::range;
use crate::cursor::{Cursor, is_word};
use crate::ends::{first, last, last_chars, since, tail, trimmed};
use crate::lexicon::calendar::WEEKDAYS;
use crate::words::{self, Words, words};

/// The direction that the clause before `start` tells, if that is the future.
pub(super) fn future(start: Cursor<'_>) -> Option<Direction> {
    lies_ahead(start).then_some(Direction::Future)
}

/// Whether the clause before `start` tells of what is to come: `will open in`.
fn lies_ahead(start: Cursor<'_>) -> bool {
    static AHEAD: Words = words!(
        "\
        will |is expected |are expected |expects to |expect to |plans to |plan to |to open |\
        set to |set for |scheduled |planned for |slated |aims to |pencilled in |meets |begins |starts |opens |kicks off |resumes |resume |takes effect |takes office |goes to |go on sale |open at |\
        runs through |runs until |runs from |lasts until |starting |beginning |effective |have until |has until |expires |\
        deadline is |are due |is due |predict |predicts |forecast |forecasts |due on |due in |due by "
    );
    // Most dates follow none of these, which is told sooner than what the clause holds.
    if !start.follows(words!(
        "in|by|during|until|on|for|due|at|through|from|starting|beginning|effective|early|late|mid"
    )) && !begins_day(start)
    {
        return false;
    }
    let near = last_chars(start.behind(), 80);
    let mut clause = near;
    for (at, c) in near.char_indices() {
        let behind = tail(near, at + c.len_utf8());
        // €14.15 ends no clause.
        let digit = || first(behind).is_some_and(|c| c.is_ascii_digit());
        if matches!(c, ';' | '\n') || matches!(c, '.' | ',') && !digit() {
            clause = behind;
        }
    }
    // will leave after 51.4% of voters backed the plan in
    let has_been = || {
        let after = words::first_within(clause, words!(" after "));
        after.is_some_and(|after| words::within(after, words!("ed ")))
    };
    words::within(clause, AHEAD) && !has_been()
}

/// A day of the week or of a month stands here, which needs no preposition: will vote Thursday.
fn begins_day(start: Cursor<'_>) -> bool {
    let mut cursor = start;
    cursor.eat_english(WEEKDAYS).is_some()
        || month(&mut cursor).is_some() && {
            cursor.blanks();
            cursor.at_digit()
        }
}

/// Whether the word from `start` to `end` is a month, which has neither day nor year: since May,
/// April's rise; but the Fourth of July is a holiday. The `date` is past where that is told.
pub(super) fn is_month(start: Cursor<'_>, end: Cursor<'_>, date: &mut DateExpr) -> bool {
    if date.direction.is_none() && follows_past(start) {
        date.direction = Some(Direction::Past);
    }
    ends_in_preposition(start) && !start.follows(words!("fourth of"))
        || end.begins(words!("'s|’s"))
        // a December cut
        || ends_in_article(start) && small_word(end)
        || begins_span(end)
}

/// peaked in, was completed in; but not `to be completed in`.
fn follows_past(start: Cursor<'_>) -> bool {
    let near = last_chars(start.behind(), 40);
    words::before_ending(near, words!(" in ")).is_some_and(|head| {
        // fell 2.9% in December
        let told = last(head).is_some_and(|c| c == '%' || c.is_ascii_digit())
            || words::ends(head, words!("ed"))
            || words::within(head, words!(" was | were | had "));
        told && !words::within(
            head,
            words!(" be | to |will |would |could |may |can |might "),
        )
    })
}

/// Behind a month: `-September period`.
fn begins_span(mut cursor: Cursor<'_>) -> bool {
    let joined =
        (cursor.eat("-to-") || range::separator(&mut cursor)) && month(&mut cursor).is_some();
    cursor.blanks();
    joined && cursor.eat_word(words!("period|quarter|months|season|half"))
}

/// Who is counted by a number that looks like a year.
static PEOPLE: Words = words!(
    " people| residents| inhabitants| workers| employees| jobs| homes| seats| beds| students"
);

/// Whether the number from `start` to `end` is a year: in 2026, the 2024 election.
pub(super) fn is_year(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    let bounded = !end.peek().is_some_and(|c| {
        is_word(c) || matches!(c, '%' | '$' | '-' | '.' | ',') && next_is_digit(end)
    });
    // a town of 2150 people
    let counted = start.follows(words!("of|to|by")) && end.begins(PEOPLE);
    // 2025 was the hottest year.
    let heads = || {
        let before = last(trimmed(start.behind(), char::is_whitespace));
        matches!(before, None | Some('.' | '"' | '“'))
            && end.begins(words!(
                " was | is | will | has | saw | marks | brought | began | ended "
            ))
    };
    let dated = heads()
        || !counted && (ends_in_preposition(start) || in_a_list(start, end))
        || (ends_in_article(start) && small_word(end));
    bounded && dated
}

/// Whether the range from `start` to `end` is one of years: in 2023-24, Brazil's 2025-26 crop.
pub(super) fn are_years(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    ends_in_preposition(start) || ends_in_article(start) && small_word(end)
}

/// in 2024, 2023 and 2022: a year between two others.
fn in_a_list(start: Cursor<'_>, mut cursor: Cursor<'_>) -> bool {
    cursor.eat(",");
    cursor.blanks();
    cursor.eat_word(words!("and"));
    cursor.blanks();
    let before = words::before_ending(start.behind(), words!(", "));
    let digits = |before| since(before, |c| !c.is_ascii_digit()).len();
    before.is_some_and(|before| digits(before) == 4) && year(&mut cursor).is_some()
}

/// the 2024 election, its 2025 budget.
pub(super) fn ends_in_article(start: Cursor<'_>) -> bool {
    start.follows(words!("the|its|their|our|his|her|a")) || start.touches(words!("'s |’s "))
}

pub(super) fn small_word(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks() && cursor.at_small_letter()
}

fn next_is_digit(mut cursor: Cursor<'_>) -> bool {
    cursor.bump();
    cursor.at_digit()
}

/// Before a bare year or month: in 2026, since May.
pub(super) fn ends_in_preposition(start: Cursor<'_>) -> bool {
    static BEFORE: Words = words!(
        "\
        compared with|compared to|as early as|as late as|as soon as|starting|beginning|ending|in|on|due|since|since at least|by|until|till|of|from|during|before|after|for|through|to|and|fiscal|year|late|\
        early|between"
    );
    start.follows(BEFORE)
}
