//! What stands around English dates, and tells them from other words and numbers.

use super::date::Direction;
use super::english_date::month;
use crate::cursor::Cursor;
use crate::ends::{first, first_chars, last, last_chars, since, tail, tight, until};
use crate::lexicon::calendar::WEEKDAYS;
use crate::words::{self, Words, words};

/// The direction that the clause before `start` tells, if that is the future.
pub(super) fn future(start: Cursor<'_>) -> Option<Direction> {
    lies_ahead(start).then_some(Direction::Future)
}

/// The past, where the sentence that begins with the date from `start` to `end` tells it: On July 19,
/// 31,204 vehicles passed.
pub(super) fn past(start: Cursor<'_>, end: Cursor<'_>) -> Option<Direction> {
    /// How far behind the date, in characters, its verb is looked for.
    const REACH: usize = 80;
    static BEEN: Words = words!(
        "ed | was | were | had | did | rose | fell | hit | came | took | went | saw | said | won | lost | left | made | died | began | found | met | sold | bought"
    );
    static TO_COME: Words = words!(" will | would | may | could | is | are | plans | expects");
    // their lowest since Nov. 5
    if start.follows(words!("since")) {
        return Some(Direction::Past);
    }
    if !words::ends(start.behind(), words!("On |In ")) {
        return None;
    }
    let near = first_chars(end.rest(), REACH);
    let sentence = until(near, |c| matches!(c, '.' | '\n'));
    let ends_so = words::ends(sentence, words!("ed"));
    let been = words::within(sentence, BEEN) || ends_so;
    (been && !words::within(sentence, TO_COME)).then_some(Direction::Past)
}

/// Whether the clause before `start` tells of what is to come: `will open in`.
fn lies_ahead(start: Cursor<'_>) -> bool {
    static AHEAD: Words = words!(
        "\
        will |is to |are to |is expected |are expected |expects to |expect to |plans to |plan to |to open |\
        set to |set for |scheduled |planned for |slated |aims to |pencilled in |meets |begins |starts |opens |kicks off |resumes |resume |takes effect |takes office |lapses |ends on |closes on |goes to |go on sale |open at |\
        runs through |runs until |runs from |lasts until |starting |beginning |effective |have until |has until |expires |\
        deadline is |are due |is due |stops being |ceases to |goes from |comes into force|comes into effect|predict |predicts |forecast |forecasts |due on |due in |due by |payable on "
    );
    // come January, but not: had come Monday
    if let Some(head) = words::before_ending(tight(start.behind()), words!(" come|Come")) {
        return !words::ends(head, words!("had|have|has"));
    }
    // Most dates follow none of these, which is told sooner than what the clause holds.
    if !start.follows(words!(
        "in|by|during|until|on|on the|by the|until the|for|due|at|through|from|is|starting|beginning|effective|early|late|mid"
    )) && !begins_day(start)
    {
        return false;
    }
    // Notes may be exchanged until, the last day to spend one is; but can be traced to a decision taken in.
    let limited = start.follows(words!("until|by|through"));
    if limited
        && words::within(
            last_chars(start.behind(), 45),
            words!(" may be | can be | must be "),
        )
        || start.follows(words!("is"))
            && words::within(last_chars(start.behind(), 60), words!("last day "))
    {
        return true;
    }
    let near = last_chars(start.behind(), 80);
    let (mut clause, mut sentence) = (near, near);
    for (at, c) in near.char_indices() {
        let behind = tail(near, at + c.len_utf8());
        // €14.15 ends no clause.
        let digit = || first(behind).is_some_and(|c| c.is_ascii_digit());
        if matches!(c, ';' | '\n') || matches!(c, '.' | ',') && !digit() {
            clause = behind;
            if c != ',' {
                sentence = behind;
            }
        }
    }
    // will cut purchases by ¥0.8tn, about $5.1 billion, from; but an aside with a verb of its own says
    // nothing of when: Lee, who will stand trial, in
    if !tight(clause).trim_start().contains(' ')
        && !words::within(sentence, words!(", who|, which|, that "))
    {
        clause = sentence;
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

/// Whether the clause before the month at `start` tells of what has been: peaked in, was completed in;
/// but not `to be completed in`.
pub(super) fn is_past(start: Cursor<'_>) -> bool {
    // down by a fifth since July
    if start.follows(words!("since")) {
        return true;
    }
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

/// Whether a year and a comma stand before `start`: in 2024, 2023 and 2022.
pub(super) fn is_listed(start: Cursor<'_>) -> bool {
    let before = words::before_ending(start.behind(), words!(", "));
    before.is_some_and(|before| since(before, |c| !c.is_ascii_digit()).len() == 4)
}

/// Whether a word in small letters stands at `cursor`.
pub(super) fn small_word(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks() && cursor.at_small_letter()
}

/// Moves past the word between the ends of a span of time whose first is at `start`: between … and,
/// from … to, through. But what is moved from one day to another has two.
pub(super) fn joins(start: Cursor<'_>, cursor: &mut Cursor<'_>) -> bool {
    static MOVED: Words = words!(
        " moved| moves| moving| move | postpon| delay| push| shift| reschedul| defer| brought| bring| put back| put off| chang| revis| extend| slip| slid| reset"
    );
    cursor.eat_word(words!("through|thru"))
        || start.follows(words!("between")) && cursor.eat_word(words!("and"))
        || start.follows(words!("from"))
            && cursor.eat_word(words!("to|until|till"))
            && !words::within(sentence_of(last_chars(start.behind(), 60)), MOVED)
}

/// The end of `text` in its last sentence, as far as that is told: a full stop and a blank behind a small
/// letter.
fn sentence_of(text: &str) -> &str {
    let stop = |at: &usize| {
        let behind = tail(text, *at);
        (words::begins_with(behind, ". ") || words::begins_with(behind, "\n"))
            && !last(crate::ends::head(text, *at)).is_some_and(|c| c.is_ascii_uppercase())
    };
    let at = (0..text.len()).rev().find(stop);
    at.map_or(text, |at| tail(text, at + 1))
}
