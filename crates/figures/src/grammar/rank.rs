//! Ranks that no unit tells: No. 2, ranked third, finished 12th.

use super::english_told::small_word;
use super::{Amount, Draft, DraftValue};
use crate::cursor::{Cursor, is_word};
use crate::ends::{first, last, past, tail, tight, trimmed};
use crate::mention::Kind;
use crate::numeral::{Exact, Numeral, Script, numeral};
use crate::words::{self, Words, words};

/// Days of the longest month: what is the 31st or less is a day more often than a place.
const LONGEST_MONTH: u16 = 31;

/// Places in words, from the first.
static ORDINALS: Words = words!("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

/// ranked third, finished 12th, the 13th-largest, 27th in a poll: the place that somebody has come to.
pub(super) fn placed(start: Cursor<'_>) -> Option<Draft> {
    let mut cursor = start;
    // Digits are followed by an ordinal ending, or by none of this.
    let behind = past(start.rest(), |c| c.is_ascii_digit());
    let ordinal = first(behind).is_some_and(|c| c.is_ascii_lowercase());
    if behind.len() < start.rest().len() && !ordinal {
        return None;
    }
    let comes = start.follows(words!(
        "ranked|ranks|rank|finished|finishing|placed|came in|came"
    ));
    // They stay third on 51 points, but could slip to fifth.
    let moves = start.follows(words!(
        "stay|stays|stayed|lie|lies|sit|sits|remain|remains|up to|down to|slip to|slips to|slipped to|drop to|drops to|dropped to|climb to|climbs to|climbed to|moves to|moved to|rise to|rises to|rose to"
    ));
    // A year ago he was 612th and stringing rackets.
    let large = start.follows(words!("was|were"))
        && numeral(start).is_some_and(|number| number.value > LONGEST_MONTH);
    let trails = !start.at_digit() && start.follows(words!("was"));
    if !comes && !moves && !large && !trails && !is_of_a_list(start, behind) {
        return None;
    }
    let place = match numeral(start) {
        Some(number) if number.script == Script::Digits => {
            cursor = start.at(number.end);
            cursor.eat_any(words!("st|nd|rd|th"))?;
            number.value
        }
        _ => Exact::whole(u16::try_from(cursor.eat_english(ORDINALS)? + 1).ok()?),
    };
    let rank = DraftValue::Amount(Amount::new(place, ""));
    // was second, 38 seconds back
    let mut back = cursor;
    let back = trails
        && place > 1
        && back.eat(", ")
        && (back.at_digit() || back.begins(words!("behind |just behind |ahead of |back ")));
    if trails && !large && !back {
        return None;
    }
    let told = large && cursor.begins(words!(" and |,|.| but "))
        || !moves && !large
        || cursor.begins(words!(
            ",|.| on | in the table| in the league| in the standings| with | if | behind | place| overall"
        ));
    let ends = (told || is_of_a_list(start, behind))
        && !cursor.at_ascii_word()
        && (!comes || cursor.peek() != Some('-'));
    ends.then(|| Draft::new(start.pos()..cursor.pos(), Kind::Rank, rank))
}

/// the 13th-largest, placed it 27th in a poll, its second largest: what stands `behind` the digits at `start`, or
/// follows an ordinal in words there, tells a place.
fn is_of_a_list(start: Cursor<'_>, behind: &str) -> bool {
    static SUPERLATIVES: Words = words!(
        "largest|biggest|highest|smallest|longest|oldest|richest|fastest|lowest|busiest|deepest|tallest|worst|\
        strongest|heaviest|wealthiest|poorest|hottest|driest|wettest|costliest"
    );
    static LISTS: Words = words!(
        "in a poll|straight |consecutive |out of |overall|in the world|in the rankings|in the table|in the league|in the standings"
    );
    let mut place = start.at(start.pos() + start.rest().len() - behind.len());
    // its second largest, Europe's fifth-biggest
    if place.pos() == start.pos() && place.eat_english(ORDINALS).is_some() {
        return (place.eat("-") || place.blanks()) && place.eat_word(SUPERLATIVES);
    }
    place.eat_any(words!("st|nd|rd|th")).is_some()
        && (place.eat("-") || place.blanks())
        && (place.eat_word(SUPERLATIVES) || place.begins(LISTS))
}

/// `No. 2`: a rank, where it is no label of something in capitals (No. 10 Downing Street).
pub(super) fn numbered(start: Cursor<'_>, number: &Numeral, floor: usize) -> Option<Draft> {
    number.calendar_number()?;
    let near = tight(tail(start.behind(), floor));
    let dotted = words::before_ending(near, words!("No.|no.|№|Nos.|number|Number"));
    let head = dotted.or_else(|| words::before_ending(near, words!("No")))?;
    // No 10 is a house, and so are others that one lives at.
    let ranked = || {
        let place = start.at(number.end);
        words::ends(head, words!("'s |’s |the |ranked |ranks |rank "))
            && number.calendar_number() != Some(10)
            && (place.begins(words!(".|,")) || small_word(place))
            || words::ends(head, words!(" at "))
                && place.begins(words!(
                    " in the | in Europe| in Asia| among | worldwide| globally| behind "
                ))
    };
    if dotted.is_none() && !ranked() {
        return None;
    }
    let behind = start.at(number.end);
    // Survey No. 88 is a name; the No. 3 shareholder is none.
    let before = tight(head);
    let named = before.len() < head.len() && {
        let start = trimmed(before, |c| c.is_ascii_lowercase());
        let article = words::ends(before, words!("The")) && small_word(behind);
        !article
            && !words::ends(before, words!("Ranked|Rated"))
            && start.len() < before.len()
            && last(start).is_some_and(|c| c.is_ascii_uppercase())
    };
    // The dead number 33.
    let counts = words::ends(before, words!("dead|injured|missing|victims|they|They|who"));
    let labels = words::ends(
        before,
        words!(
            " rider| driver| turbine| reactor| unit| platform| gate| exit| room| flat| engine| pier| berth"
        ),
    );
    if named || counts || labels || last(head).is_some_and(is_word) {
        return None;
    }
    // the Number 46 bus, No. 22-cr-00817
    if behind.at_ascii_word()
        || behind.peek() == Some('-')
        || behind.begins(words!(
            " bus| route| tram| train| reactor| unit| line| gate| shirt"
        ))
    {
        return None;
    }
    let span = floor + head.len()..number.end;
    let rank = DraftValue::Amount(Amount::new(number.value, ""));
    Some(Draft::new(span, Kind::Rank, rank))
}
