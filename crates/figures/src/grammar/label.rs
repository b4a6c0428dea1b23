//! Numbers that are labels, not figures: names and codes, articles of laws, the `당` phrases.

use crate::cursor::{Cursor, is_ascii_word, is_blank, is_hangul, is_hidden};
use crate::ends::{first, head, last, past, tail, trimmed, without};
use crate::lexicon::name::{
    CLASSED_NOUNS, GENERATIONS, LAWS, NUMBERED_NOUNS, RANKED_NOUNS, ROOMS, TERM_NOUNS,
};
use crate::numeral::{self, Numeral, numeral};
use crate::words::{self, Words, words};

/// Digits that belong to a name or code: EC2, GPT-5, F-35, 5G, 3D, a version, an address.
/// Gives the byte behind the name.
pub(super) fn name(cursor: Cursor<'_>, floor: usize) -> Option<usize> {
    let behind = tail(cursor.behind(), floor);
    let joint = last(behind);
    let before = head(behind, behind.len() - joint.map_or(0, char::len_utf8));
    let second = last(before);
    let digit = |c: char| c.is_ascii_digit();
    let joined = match joint {
        Some(c) if c.is_ascii_alphabetic() => {
            c != 'T' && crate::lexicon::currency::sign(behind).is_none()
        }
        // The rest of a number that a character without width tears apart.
        Some(c) if is_hidden(c) => {
            let number = trimmed(behind, |c| is_hidden(c) || matches!(c, '.' | ','));
            last(number).is_some_and(digit)
        }
        // 제750조, 제3차: a label.
        Some('제') => !second.is_some_and(is_hangul),
        // GPT-5, 1588-1234; a range was read from its first number on.
        Some('-') => second.is_some_and(is_ascii_word) && !prefix(behind),
        Some('#' | '@' | '_') => true,
        // A slash between letters or digits is a path; one behind a blank is a separator.
        Some('=' | '&' | '/' | '\\') => second.is_some_and(is_ascii_word),
        // 6·3 대선, 12·3 사태, but 20·30대
        Some('·') => {
            let rest = past(cursor.rest(), |c| c.is_ascii_digit());
            second.is_some_and(digit) && first(rest).is_some_and(is_blank)
        }
        // 7말8초; 1.2.3: no number is written so.
        Some('말' | '.') => second.is_some_and(digit),
        // 12,34,56: nor is one so, but 1,2위 is a list.
        Some(',') => before.len() - trimmed(before, |c| c.is_ascii_digit()).len() > 1,
        _ => false,
    };
    (joined || is_brand(cursor)).then(|| token_end(cursor))
}

/// 7-Eleven: digits with a number in words, in a capital, behind a hyphen.
fn is_brand(cursor: Cursor<'_>) -> bool {
    let mut word = cursor;
    while word.peek().is_some_and(|c| c.is_ascii_digit()) {
        word.bump();
    }
    word.eat("-")
        && word.peek().is_some_and(|c| c.is_ascii_uppercase())
        && numeral(word).is_some_and(|number| number.value < 100)
}

/// `mid-2025`, `end-2026`, `pre-2020` are words before a figure, not names.
fn prefix(behind: &str) -> bool {
    words::before_english_ending(
        behind,
        words!("mid-|end-|pre-|post-|early-|late-|over-|under-"),
    )
    .is_some()
}

/// The end of the run of letters, digits and joints at `cursor`.
fn token_end(mut cursor: Cursor<'_>) -> usize {
    let mut end = cursor.pos();
    while let Some(c) = cursor.bump() {
        match c {
            c if c.is_ascii_alphanumeric() => end = cursor.pos(),
            '-' | '_' | '.' | '/' | ',' => {}
            _ => break,
        }
    }
    end
}

/// A manner of speaking that begins at `cursor` and states no number. Gives the byte behind it.
pub(super) fn idiom(mut cursor: Cursor<'_>) -> Option<usize> {
    static IDIOMS: Words = words!(
        "\
        두 마리 토끼|한 마리 토끼|두 번 다시|세 살 버릇|한두 번이 아니|한두 가지가 아니|한두 명이 아니|\
        한 표 한 표|세 마리 토끼|만원 관중|만원 사례|만원 버스|만원 전철|만원 지하철|만원 열차|만원을 이뤘|만원을 이룬|\
        백 번 양보|쉰 시간은|쉰 시간이|쉰 시간도|\
six feet under|half a dozen of the other|one-in-a-million|one in a million|today's money|today’s money|today's prices|today’s prices|today's dollars|today’s dollars|a thousand cuts|a thousand times,|a thousand times.|a hundred times,|a hundred times.|a million times,|a million times.|a million miles from|a million miles away|a million miles off|million dollar question|million-dollar question|two cents|a dime a dozen|ten to one|one foot on|one foot in"
    );
    // Most words that a figure begins with begin none of these.
    let first = cursor.peek().filter(|c| {
        c.is_ascii_alphabetic() || matches!(c, '두' | '한' | '세' | '백' | '쉰' | '만')
    })?;
    // 매번 만원이었고, 스물아홉 번째 만원을 기록했다: full
    if first == '만'
        && cursor.begins(words!("만원"))
        && cursor.comes_after(words!("매번|연일|번째"))
        && cursor.begins(words!("만원이었|만원이라|만원을 기록|만원을 이|만원 관중"))
    {
        return Some(cursor.pos() + "만원".len());
    }
    if first.is_ascii() {
        cursor.eat_english(IDIOMS)?;
    } else {
        cursor.eat_any(IDIOMS)?;
    }
    Some(cursor.pos())
}

/// 1인당, 3.3㎡당, 10만 명당: what something is reckoned by, not a figure of its own.
pub(super) fn is_basis(mut cursor: Cursor<'_>) -> bool {
    static OTHER_WORDS: Words = words!("시|기|초|국|일|선|사|장|연|직");
    cursor.eat("당") && !cursor.begins(OTHER_WORDS)
}

/// 형법 250조, 250조 1항: 조 is an article of a law.
pub(super) fn is_law(start: Cursor<'_>, end: usize) -> bool {
    let behind = start.tight();
    let mut next = start.at(end);
    next.eat("의");
    next.blanks();
    let counted = numeral::past(&mut next);
    let paragraph = counted && matches!(next.peek(), Some('항' | '호' | '의'));
    // 노조법 2·3조
    let law = behind.back_past(|c| c.is_ascii_digit() || matches!(c, '·' | '제'));
    // 제33조·89조
    let listed = behind.touches(words!("조·|조와|조 및|조,")) && behind.is_near(10, words!("제"));
    // 4조 3교대, 2인 1조: teams
    let teams = counted && next.begins(words!("교대")) || behind.touches(words!("인"));
    paragraph || listed || teams || law.comes_after(LAWS)
}

/// Whether a street and a number stand before: 세종대로 110, 퇴계로26길 15.
fn follows_address(start: Cursor<'_>) -> bool {
    let number = start.back_past(|c| matches!(c, ' ' | ','));
    let street = number.back_past(|c| c.is_ascii_digit() || c == '-');
    street.pos() < number.pos() && street.touches(words!("로 |길 "))
}

/// Whether the number of a unit is part of a name: 4대 금융지주, 3040세대, 11번 선수, 1 대 1.
/// `end` is behind the unit.
pub(super) fn is_named(start: Cursor<'_>, number: &Numeral, end: usize) -> bool {
    let Some(count) = number.calendar_number() else {
        return false;
    };
    let mut unit = start.at(number.end);
    unit.blanks();
    let mut behind = start.at(end);
    let apart = behind.blanks();
    let noun = |nouns| apart && behind.begins(nouns);
    match unit.peek() {
        // 4세대 HBM is the fourth generation; so few households are not worth telling.
        Some('세') if unit.eat("세대") => count < 10 || GENERATIONS.contains(&count),
        Some('대') => {
            // 18대 9 is a score, 18대 9억 달러 a headline.
            let to = numeral(behind).is_some_and(|number| number.digits > 0);
            // 22대 총선 투표율은 67.0%로 21대(66.2%)보다
            let terms = || (10..30).contains(&count) && start.is_near(40, words!("총선|대선|국회"));
            to || noun(RANKED_NOUNS) || terms()
        }
        // 등번호 17번; 1350번 is dialled.
        // 6번째 노선 is the sixth.
        Some('번') if !unit.begins(words!("번째")) => {
            let before = start.tight();
            // 등에 7번을 단 그는
            let worn = start.at(end).begins(words!("을 단|을 달"));
            noun(NUMBERED_NOUNS)
                || number.digits == 4
                || worn
                || before.touches(words!(
                    "번호|번호는|번호가|번호도|기호|후보(|후보 (|교향곡|협주곡|소나타|사중주|베토벤|말러|브루크너|모차르트|쇼스타코비치"
                ))
        }
        // HM 631편, 대한항공 631편: a flight
        Some('편') => {
            let before = start.tight();
            let code = before.before().is_some_and(|c| c.is_ascii_uppercase());
            number.digits >= 3 && (code || before.touches(words!("항공|에어")))
        }
        Some('도') => noun(words!("화상")),
        Some('종') => noun(CLASSED_NOUNS),
        // 1인 가구 lives alone.
        Some('인') => {
            noun(words!("미디어|시위|기업|체제|방송"))
                || count == 1 && noun(words!("가구|세대|가족"))
        }
        // 642권 7호: a volume
        Some('권') => apart && numeral::past(&mut behind) && behind.peek() == Some('호'),
        // 3층 회의실 is on the third floor, and so is 세종대로 110, 4층.
        Some('층') => apart && behind.begins(ROOMS) || follows_address(start),
        // [2보] the second flash of a story
        Some('보') => {
            let open = without(start.behind(), '합').and_then(|head| without(head, '종'));
            last(open.unwrap_or(start.behind())).is_some_and(|c| matches!(c, '[' | '(' | '<'))
                && behind.peek().is_some_and(|c| matches!(c, ']' | ')' | '>'))
        }
        Some('기') => {
            let before = start.tight();
            apart && behind.begins(TERM_NOUNS)
                || before.touches(words!("트럼프|바이든|시진핑|정권|민선"))
        }
        _ => false,
    }
}
