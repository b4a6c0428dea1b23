//! Numerals without a unit that are figures all the same: killed 12, aged 19, 코스피 2,601.37,
//! 13조 베팅, 4.2 million people.

use super::english_date;
use super::unit::{Of, ends};
use crate::cursor::{Cursor, is_ascii_word, is_hangul, is_space};
use crate::ends::{
    ends_clause, first, first_chars, head, last, last_chars, nearest, past, since, tail, tight,
    trimmed, until, without,
};
use crate::lexicon::around::SCALES;
use crate::lexicon::name::{
    BEFORE_COUNTS, COUNTED_NOUNS, FAMILY_NAMES, LABELS, begins_with_index, is_plural,
};
use crate::lexicon::unit::{self, Unit};
use crate::numeral::{Exact, Numeral, Script};
use crate::words::{self, Words, words};

/// A numeral with no unit behind it that is a figure all the same.
pub(super) fn bare(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> Option<Of> {
    if number.script == Script::English {
        // Two of something say little, and the three are told before; unless people are hurt.
        let large = number.scale >= 2 || number.grouped;
        let anew = || !start.follows(words!("the|these|those|last|past|next|first"));
        let told =
            number.value > 2 && (number.value > 10 || anew()) && counts_plural(start, cursor)
                || is_harmed(cursor)
                || number.value > 1 && does_alone(start, cursor, number)
                || is_toll(start, cursor);
        // I need two dozen,
        let dozens =
            number.value > 12 && cursor.behind().ends_with("dozen") && stands_alone(cursor);
        return (told || dozens || large && english_noun(cursor)).then_some(Of::BareCount);
    }
    let mut noun = cursor;
    // 14억 인구, 인구 940만
    let counted = number.scale >= 4
        && (noun.blanks() && noun.begins(COUNTED_NOUNS)
            || start.comes_after(COUNTED_NOUNS) && ends(cursor));
    if number.script != Script::Digits {
        return counted.then_some(Of::BareCount);
    }
    let scaled = number.digits == 0;
    let aged = || {
        is_aged(start, cursor)
            || is_of_age(start, cursor, number)
            || turns(start, cursor)
            || age_behind_name(start, cursor, number)
    };
    if number.digits <= 3 && aged() {
        return Some(Of::Aged);
    }
    if let Some(unit) = on_scale(start, cursor, number) {
        return Some(Of::Unit(unit));
    }
    if counted {
        return Some(Of::BareCount);
    }
    let whole = !scaled && !number.fraction;
    if whole && (is_toll(start, cursor) || is_subject(start, cursor, number)) {
        return Some(Of::BareCount);
    }
    let amount = scaled && number.value >= Exact::power_of_ten(8);
    if amount && ends_in_korean_scale(cursor) {
        return ends(cursor).then_some(Of::BareMoney);
    }
    let mut limit = cursor;
    limit.blanks();
    // 체질량지수 30 이상, 3,200선
    if limit.begins(words!("이상|이하|미만|초과")) && !start.follows(LABELS)
        || number.grouped && limit.eat("선") && ends(limit)
    {
        return Some(Of::Level);
    }
    // 코스피 4000 돌파
    let headline = number.digits >= 4
        && cursor.begins(words!(
            " 돌파| 시대| 붕괴| 회복| 안착| 넘|선 |선…|선도|선을|선이|선에"
        ))
        && is_index(start);
    if headline || (number.fraction || number.grouped) && !scaled && is_level(start, cursor) {
        return Some(Of::Level);
    }
    // 공포·탐욕 지수는 22로, 기준선 100
    if start.comes_after(words!("지수는|지수가|지수도|기준선|기준선인|기준치"))
        && cursor.begins(words!("로|으로|에|까지|을|를|이|였|이었|보다|에서| "))
    {
        return Some(Of::Level);
    }
    // 승점 3을 보태, 2위(승점 44)
    let score = cursor.begins(words!("-|:|대| 대"));
    if whole && start.comes_after(words!("승점")) && !cursor.at_ascii_word() && !score {
        return Some(Of::Level);
    }
    if number.fraction && !scaled && is_statistic(start, cursor, number) {
        return Some(Of::Level);
    }
    // a BMI of 30 or more
    if start.follows(words!(
        "pH of|BMI of|BMI over|BMI above|BMI under|BMI below"
    )) && !cursor.at_word()
        || number.fraction && start.follows(words!("ratio of|ratio was")) && stands_alone(cursor)
    {
        return Some(Of::Level);
    }
    if against_another(start, cursor) {
        return Some(if number.fraction {
            Of::Level
        } else {
            Of::BareCount
        });
    }
    if number.fraction && !scaled && is_reading(start, cursor) || has_moved_to(start, cursor) {
        return Some(Of::Level);
    }
    // a 300-strong queue, a 12-member panel
    let hyphened = cursor.begins(words!(
        "-strong|-member|-country|-cell|-seat|-place |-space |-bed |-room |-storey|-story |-page|-team|-unit |-person|-home |-ship|-nation |-player|-turbine|-match |-game "
    ));
    // a 12-piece band; but a two-piece suit
    let pieces = start.at_digit() && cursor.begins(words!("-piece "));
    if whole && (hyphened || pieces) {
        return Some(Of::BareCount);
    }
    if whole && (number.digits < 4 || number.grouped) && counts_what_is_told(start, cursor, number)
    {
        return Some(Of::BareCount);
    }
    // up to 250 may land
    let limited = start.follows(words!(
        "up to|more than|at least|fewer than|less than|as many as"
    )) && !cursor.at_word();
    if limited && number.digits != 4 && !number.fraction {
        return Some(Of::BareCount);
    }
    // had 0.67 attacks on average; p<0.001
    let average = || {
        start.follows(words!(
            "had|have|average of|averaged|averaging|mean of|about|some|nearly"
        )) && counts_plural(start, cursor)
    };
    if number.fraction && !scaled && (average() || start.touches(words!("p<|P<|p < |P < "))) {
        return Some(Of::Level);
    }
    let large = (scaled || number.grouped && !number.fraction) && in_english(start, cursor);
    (large || !number.fraction && counts_plural(start, cursor)).then_some(Of::BareCount)
}

/// 타율은 0.318로, 위험비(HR)는 0.54(95% 신뢰구간): a measure without a unit; but 제미나이 2.5를, 정부는 6.25를.
fn is_statistic(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    static MEASURES: Words = words!(
        "율|률|비|지수|점수|평균|자책점|계수|값|수치|학점|평점|지표|OPS|WHIP|WAR|HR|OR|RR|HR)|OR)|RR)"
    );
    // 평균자책점 4.61을, 승률 0.644)
    static NAMED: Words =
        words!("타율|승률|출루율|장타율|방어율|자책점|지니계수|상관계수|위험비|출산율|OPS|WHIP");
    let topic = start.tight();
    if topic.touches(NAMED) {
        return !cursor.at_ascii_word();
    }
    // 타율은 0.312에서 0.317로
    if topic.touches(words!("에서")) && topic.is_near(20, NAMED) {
        return cursor.begins(words!("로|까지"));
    }
    if topic.pos() == start.pos() || !matches!(topic.before(), Some('은' | '는' | '이' | '가'))
    {
        return false;
    }
    let measure = start.at(topic.pos() - '은'.len_utf8());
    (number.value < 1 || measure.touches(MEASURES))
        && cursor.begins(words!(
            "로 |로,|로.|으로 |으로,|을 |를 |에 |에서 |까지 |였|이었|이다|다.|("
        ))
}

/// against 96 in the first quarter, from 42 a year earlier.
fn against_another(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static THEN: Words = words!(
        " for those| for the | among the | on placebo| in the placebo| a year| a month| a week| this year| this season| the year before| the previous| last year| last month| previously| in the first|\
         in the second| in the third| in the fourth| in the same| in the previous| two years| three years| a decade"
    );
    start.follows(words!(
        "against|versus|from|compared with|compared to|up from|down from"
    )) && (cursor.begins(THEN) || is_of_year(cursor))
}

/// In 2019, right behind.
fn is_of_year(mut cursor: Cursor<'_>) -> bool {
    cursor.eat(" in ") && english_date::year(&mut cursor).is_some() && !cursor.at_word()
}

/// rose to 27.1 from 26.8: what is measured without a unit.
fn is_reading(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static MOVED: Words = words!(
        "rose to|fell to|slipped to|climbed to|eased to|dipped to|increased to|dropped to|up to|down to|improved to|\
        declined to|jumped to|inched up to|edged up to|sank to|came in at|stood at"
    );
    let from = start.follows(words!("from"))
        && words::before_ending(start.behind(), words!("from "))
            .and_then(|behind| last(tight(behind)))
            .is_some_and(|c| c.is_ascii_digit());
    (from || start.follows(MOVED)) && !cursor.at_word()
}

/// fell 3 points to 41; but they won by 10 points to 12.
fn has_moved_to(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static MOVED: Words = words!(
        "rose |fell |gained |lost |slipped |climbed |dropped |jumped |rising |falling |up |down "
    );
    let behind = start.tight();
    behind.before() == Some('o')
        && (start.follows(words!("points to"))
            // 86 points, or 0.64%, to 13,352.4
            || start.follows(words!("to")) && behind.is_near(20, words!("points, or |points (")))
        && behind.is_near(40, MOVED)
        && !cursor.at_word()
}

/// aged 19, aged 19 and 47
fn is_aged(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static AGED: Words = words!(
        "aged|ages|age|aged more than|aged over|aged under|aged between|aged at least|people over|adults over|children over|women over|men over|workers over|\
        employees over|volunteers over|anyone over|everyone over|those over|people under|\
        children under|anyone under|everyone under|those under"
    );
    // the over-65s
    let group = start.touches(words!("over-|under-|Over-|Under-")) && cursor.begins(words!("s "));
    group
        || start.follows(AGED)
        || start.follows(words!("and|or")) && start.is_near(14, words!(" aged "))
}

/// She turned 80 last week; he turns 65 in May; I'm 82.
fn turns(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static WHEN: Words =
        words!("the last time|the first time|last|this|next|in|on|today|yesterday|and|but|when|as");
    static TURNS: Words = words!(
        "turned|turns|turning|i was|i'm|i’m|i am|she is|he is|she's|he's|she’s|he’s|she was|he was|mother is|father is|son is|daughter is|wife is|husband is|who is|who was|pensioner is|worker is|farmer is|are both|who are both"
    );
    if !matches!(start.tight().before(), Some('d' | 's' | 'g' | 'm' | 'h')) {
        return false;
    }
    let mut next = cursor;
    let ends = !next.blanks() && next.peek().is_none_or(|c| matches!(c, '.' | ',' | ';'));
    start.follows(TURNS) && (ends || next.eat_word(WHEN))
}

/// Years that nobody is older than.
const OLDEST: u16 = 119;

/// The age of 18, a woman of 71, dies at 91, the oldest is 83; Donna Sturgill, now 67, lost; the man killed, Luis Ortega,
/// was 27 and due for release.
fn is_of_age(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    static OF_AGE: Words = words!(
        "\
        the age of|oldest is|oldest was|youngest is|youngest was|mean age was|mean age of|average age was|\
        average age is|median age was|median age is"
    );
    if number.value > OLDEST || cursor.at_word() || cursor.peek() == Some('-') {
        return false;
    }
    let of_name = |words| {
        let named = words::before_ending(start.behind(), words);
        named.filter(|named| has_two_names(named))
    };
    // Two years ago, at 89, she played; at 22 she signed
    let at = || {
        start.follows(words!("at"))
            && (cursor.begins(words!(", she |, he |, they "))
                || number.value > 12
                    && cursor.begins(words!(" she | he "))
                    && !cursor.begins(words!(" she said| he said| she says| he says")))
    };
    // More than two-thirds are under 18, 64% under 25, one in three is over 55
    let under = || {
        let behind = words::before_ending(start.behind(), words!(" under | over "));
        behind.is_some_and(|behind| {
            last(behind) == Some('%') || words::ends(
                    behind,
                    words!(
                        " are| were| people| children| three is| four is| five is| ten is| third is|\
                         quarter is| half is| fifth is"
                    ),
                )
        }) && number.value > 9
            && stands_alone(cursor)
    };
    start.follows(OF_AGE)
        || at()
        || under()
        || start.follows(words!(
            "a woman of|a man of|a boy of|a girl of|dies at|died at|dead at|left school at|retired at|married at|\
            widowed at|orphaned at"
        )) && stands_alone(cursor)
        || of_name(words!(", now ")).is_some_and(|named| !words::within(named, words!("The ")))
            && cursor.begins(words!(", "))
        || of_name(words!(", was | is ")).is_some_and(is_aside) && cursor.begins(words!(" and |.|, "))
}

/// Whether the two names that end `text` stand by themselves: killed, Luis Ortega; but not `according to
/// Goldman Sachs`, nor `The Republicans`.
fn is_aside(text: &str) -> bool {
    let family = since(text, |c| c == ' ');
    let names = tight(head(text, text.len() - family.len()));
    let given = since(names, |c| matches!(c, ' ' | '\n'));
    let before = tight(head(names, names.len() - given.len()));
    given != "The" && last(before).is_none_or(|c| matches!(c, ',' | '.' | ':' | '"' | '“' | '\n'))
}

/// killed at least 12, the toll rises to 73, injuring 140: people, whom nothing names.
fn is_toll(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static LOSSES: Words = words!(
        "killed|kills|kill|killing|injured|injures|injure|injuring|wounded|wounding|leaving|toll|employs|employing|crew of|staff of|\
        workforce of|a group of|a party of|total of|total to|tally to"
    );
    let behind = start.tight();
    let ends = !cursor.at_word();
    ends && behind.before().is_some_and(|c| c.is_ascii_lowercase())
        && (start.follows(LOSSES)
            // the toll stands at 73; but found dead at 15 Elm Street
            || (start.follows(words!("at")) && stands_alone(cursor) || start.follows(words!(
                "to|of|least|than|about|some|nearly|reached|reaches|hit|hits|passed|number|numbered"
            ))) && behind.is_near(36, words!("toll |killed |killing |injur|wound|dead |victims ")))
}

/// 87 got out; 271 have been saved, and 50 were missing; investors, 118 in number: a number that is
/// itself what a clause is about.
fn is_subject(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    static DOES: Words = words!(
        "had|have|were|are|will|died|remain|remained|survived|escaped|got|came|went|said|voted|opposed|abstained|fall ill|fell ill"
    );
    static BEFORE: Words =
        words!("and|but|all|other|another|remaining|which|when|while|where|after");
    if cursor.begins(words!(" in number| in all")) {
        return true;
    }
    let mut next = cursor;
    // Years are subjects of nothing that people do.
    if !(number.digits < 4 || number.grouped) || !next.blanks() || !next.eat_word(DOES) {
        return false;
    }
    // after 11 fell ill; but after 10 will be turned away
    let after = start.follows(words!("after"));
    if after && cursor.begins(words!(" will| are| have")) {
        return false;
    }
    let behind = start.tight();
    let listed = || {
        let list = words::before_ending(start.behind(), words!(" and "));
        list.and_then(last).is_some_and(|c| c.is_ascii_digit())
    };
    behind
        .before()
        .is_none_or(|c| matches!(c, '.' | ',' | ';' | ':' | '"' | '“' | '\n'))
        || start.follows(BEFORE) && !listed()
}

/// A hall that seats 350, an orchestra of 68, cut from 890 to 780, the 25 who came out: a number whose noun
/// has been told before.
fn counts_what_is_told(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    static HOLDS: Words = words!(
        "seats|seating|holds|carries|carrying|accommodates|sleeps|audience of|crowd of|fleet of|orchestra of|choir of|chorus of|cast of|squad of|\
        panel of|team of|convoy of|series of|one of"
    );
    if !start
        .tight()
        .before()
        .is_some_and(|c| c.is_ascii_lowercase())
    {
        return false;
    }
    // a fleet of 737 and A320 jets
    let jet =
        start.follows(words!("fleet of")) && cursor.behind().ends_with('7') && number.digits == 3;
    let holds = || !jet && start.follows(HOLDS) && stands_alone(cursor);
    has_moved(start, cursor)
        || is_number_of(start, cursor)
        || holds()
        || does_alone(start, cursor, number)
}

/// Reduced from 890 to 780; but what is measured, and an age, is no count.
fn has_moved(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    static MOVED: Words = words!(
        "reduced from |increased from |raised from |cut from |rose from |fell from |grew from |up from |down from |dropped from |risen from |fallen from |\
        jumped from |climbed from |shrank from |swelled from |grown from "
    );
    static MEASURED: Words = words!(
        " age | ages | index| Index|ranking|ranked| score| rating | ratings| magnitude| PMI| level| expectancy"
    );
    let begins = start.follows(words!("from")) && start.is_near(14, MOVED) && {
        let mut next = cursor;
        next.eat(" to ") && next.at_digit() && {
            while next.at_digit() {
                next.bump();
            }
            stands_alone(next)
        }
    };
    let goes_on = || {
        let Some(behind) = words::before_ending(start.behind(), words!(" to ")) else {
            return false;
        };
        let digit = |text| last(text).is_some_and(|c| c.is_ascii_digit());
        // from 120 seats to 90
        let noun = since(behind, |c| !c.is_ascii_lowercase());
        let counted = || {
            is_plural(noun)
                && unit::unit(noun).is_none()
                && digit(tight(head(behind, behind.len() - noun.len())))
                && start.is_near(28, words!("from "))
        };
        (digit(behind) && start.is_near(28, MOVED) || counted()) && stands_alone(cursor)
    };
    (begins || goes_on()) && !words::within(sentence_before(start, 60), MEASURED)
}

/// The number of officers hurt was 6; but the number of the bus was 38.
fn is_number_of(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    let before = sentence_before(start, 48);
    let of_one = || {
        words::within(
            before,
            words!("number of the |number of his |number of her "),
        ) && !words::within(
            before,
            words!("the dead|the missing|the injured|the wounded|the victims"),
        )
    };
    start.follows(words!("was|is|stood at|reached|rose to|fell to"))
        && stands_alone(cursor)
        && words::within(before, words!("number of "))
        && !words::within(before, words!("a number of|A number of|large number of"))
        && !of_one()
}

/// The last characters before `start`, so many, of its sentence.
fn sentence_before(start: Cursor<'_>, count: usize) -> &str {
    since(last_chars(start.behind(), count), |c| {
        matches!(c, '.' | ';' | '\n')
    })
}

/// Whether nothing stands behind a number but punctuation, a preposition or a verb: a fleet of 22 in the
/// city; but 22 city buses, 22% and 22.5.
pub(super) fn stands_alone(cursor: Cursor<'_>) -> bool {
    static OTHER: Words = words!(
        "in|on|at|by|for|from|with|had|has|have|was|were|is|are|will|would|led|that|which|who|after|before|of|when|as|this|last|next|since|over|while|because|under|could|can|must|should|may|or|but"
    );
    let mut next = cursor;
    match next.bump() {
        None | Some('\n' | ';' | ')' | '"' | '”') => true,
        Some('.' | ',' | '?' | '!') => !next.at_digit(),
        Some(' ') => {
            !next.at_ascii_word()
                || next.eat_word(OTHER)
                // the oldest is 83 and; but seats 12 and 14
                || next.eat_word(words!("and")) && next.blanks() && !next.at_digit()
        }
        _ => false,
    }
}

/// The 25 who came out, apart from six who were treated, about 300 who gathered; but a man of about 40 who is
/// so old.
fn does_alone(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    cursor.begins(words!(" who "))
        && (start.follows(words!(
            "the|than|another|other|all|from|some|nearly|and|for|with|by|but|among|only|are|were"
        )) || number.value > OLDEST && start.follows(words!("about|of")))
}

/// Four people were killed, six miners are still missing, two dead.
fn is_harmed(mut cursor: Cursor<'_>) -> bool {
    static HARMED: Words = words!(
        "dead|killed|injured|hurt|wounded|missing|died|drowned|trapped|rescued|brought|stranded|evacuated|arrested|detained|\
        hospitalised|hospitalized|deaths|injuries|casualties|fatalities"
    );
    static BETWEEN: Words = words!(
        "more|others|other|people|person|men|man|women|woman|children|child|workers|worker|miners|\
        passengers|passenger|soldiers|soldier|officers|officer|students|residents|victims|crew|staff|\
        police|firefighters|tourists|civilians|fishermen|sailors|climbers|\
        were|was|are|is|have|has|had|been|being|still|remain|remained|reported|feared|also|later|of them"
    );
    loop {
        cursor.blanks();
        if cursor.eat_word(HARMED) {
            return true;
        }
        if !cursor.eat_word(BETWEEN) {
            return false;
        }
    }
}

/// 마하 5, 규모 5.8의 지진, a magnitude 7.4 earthquake.
fn on_scale(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> Option<&'static Unit> {
    if number.value < 10 && cursor.begins(words!("-magnitude| aftershock| earthquake| quake")) {
        return SCALES.last().map(|row| &row.1);
    }
    let near = start.back_past(|c| matches!(c, ' ' | '-'));
    let (_, unit) = SCALES
        .iter()
        .find(|(names, _)| near.pos() < start.pos() && near.touches(*names))?;
    let quake = || cursor.begins(words!("의 강진|의 지진|의 여진"));
    let small = number.value < 10 && (number.fraction || quake());
    (unit.symbol == "Mach" || small).then_some(unit)
}

/// What people are, behind their names.
pub(super) static TITLES: Words = words!(
    " 대표| 사장| 부사장| 회장| 부회장| 상무| 전무| 부장| 과장| 팀장| 실장| 센터장| 본부장| 연구원| 교수| 의원| 기자| 작가| 감독| 선수| 이사| 원장| 시장| 지사| 장관| 변호사| 목사| 씨| 박사"
);

/// What people are, behind their firm or country; 시장 is a market more often.
static ROLES: Words =
    words!(" 회장| 사장| 교수| 의원| 감독| 총리| 대통령| 위원장| 장관| 총재| 변호사| 최고경영자");

/// What tells, behind a number in brackets, that somebody's name stands before it.
static ACTS: Words =
    words!("), who|), of|), from|), a |), an |), told|), said|) said|) told|) from");

/// Two words with capitals end `text`: a name and its family.
fn has_two_names(text: &str) -> bool {
    let last_word = |text| since(text, |c| c == ' ');
    let capital = |name| first(name).is_some_and(is_capital);
    let family = last_word(text);
    let names = without(head(text, text.len() - family.len()), ' ');
    capital(family) && names.is_some_and(|names| capital(last_word(names)))
}

/// A capital letter of a European language of the West.
pub(super) fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase() || ('À'..='Þ').contains(&c)
}

/// 김모(34)씨, 박씨(52)는, 홍길동(61) 의원, Jane Doe, 34, was: the years of a person.
fn age_behind_name(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> bool {
    let (behind, rest) = (start.behind(), cursor.rest());
    let years = number
        .calendar_number()
        .is_some_and(|n| (1..120).contains(&n));
    // B(여·38) 씨
    let sex = matches!(last(behind), Some('·' | '/' | ' '))
        .then(|| words::before_ending(behind, words!("여·|남·|여, |남, |여/|남/")));
    let bracket = sex.flatten().unwrap_or(behind);
    if let Some(name) = without(bracket, '(') {
        // 체루이요트(31·케냐)가
        let rest = behind_country(name, rest).unwrap_or(rest);
        // 윤도현 대표(58)
        let name = words::before_ending(name, TITLES).unwrap_or(name);
        let called = words::begins(
            rest,
            words!(
                ")씨|)군|)양|) 씨|) 군|) 양|) 의장|) 대표|) 회장|) 사장|) 교수|) 의원|) 감독|) 선수|) 작가|) CEO|) 최고|) 총리|) 대통령|) 장관"
            ),
        );
        let full = is_full_name(name);
        // 리밍저(27) 9단에게
        let of_rank = number.value > 10
            && last(name).is_some_and(is_hangul)
            && words::begins_with(rest, ") ")
            && rest.as_bytes().get(2).is_some_and(u8::is_ascii_digit)
            && words::begins(tail(rest, 3), words!("단"))
            && !words::begins(tail(rest, 3), words!("단계|단지|단체"));
        let named = of_rank
            || match last(name) {
                Some('씨' | '모' | '군' | '양') => true,
                Some(c) if is_hangul(c) => {
                    // 케냐의 킵로노(29)가
                    let subject = words::begins(
                        rest,
                        words!(")가|)이|)는|)은|)와|)과|)의|)도|)를|)을|)에게"),
                    );
                    // 라그나 홀름(64) 도나넷 회장
                    let titled = || {
                        let clause = until(first_chars(rest, 14), ends_clause);
                        words::begins(clause, words!(") ")) && words::within(clause, ROLES)
                    };
                    called || (full || subject || titled()) && number.value > 10
                }
                // Seán Ó Briain (61) said
                Some(' ') => {
                    number.value > 10 && has_two_names(tight(name)) && words::begins(rest, ACTS)
                }
                c => called && c.is_some_and(is_ascii_word),
            };
        return years && named && matches!(cursor.peek(), Some(')' | '·' | ','));
    }
    let name = without(behind, ' ')
        .and_then(|behind| without(behind, ','))
        .unwrap_or_default();
    let head = trimmed(name, |c| {
        c.is_ascii_lowercase() || c == '-' || ('ß'..='ÿ').contains(&c)
    });
    let small = name.len() - head.len();
    let capital = small > 0 && last(head).is_some_and(is_capital);
    let mut next = cursor;
    // Jane Doe, 34, was …; her brother, 34, was …; said Jane Doe, 34.
    let goes_on = if next.eat(", ") {
        let goes_on = next.at_small_letter();
        goes_on && (capital || small > 2)
    } else {
        capital && next.eat(".") && !next.at_ascii_word()
    };
    years && goes_on && (1..=2).contains(&number.digits)
}

/// What follows the country of somebody whose name of four syllables or more ends `name`, behind his age, or
/// the sex: 체루이요트(31`·케냐`)가, B(31`·여`)씨; but 정상회담(14·15일).
fn behind_country<'t>(name: &str, rest: &'t str) -> Option<&'t str> {
    let country = words::begins_with(rest, "·").then(|| tail(rest, '·'.len_utf8()))?;
    let end = past(country, is_hangul);
    let word = head(country, country.len() - end.len());
    let named = word.len() >= 2 * '가'.len_utf8()
        && name.len() - trimmed(name, is_hangul).len() >= 4 * '가'.len_utf8()
        && !words::has(words!("교섭단체|승점|흐림|맑음|금지"), word);
    let told = named || words::has(words!("여|남"), word);
    (told && first(end) == Some(')')).then_some(end)
}

/// Whether a Korean name ends `text`: three syllables, the first of them a family name.
pub(super) fn is_full_name(text: &str) -> bool {
    let syllables = text.len().checked_sub(3 * '김'.len_utf8());
    syllables.is_some_and(|at| {
        first(tail(text, at)).is_some_and(|c| words::holds(FAMILY_NAMES, c))
            && !last(head(text, at)).is_some_and(is_hangul)
    })
}

/// An English word stands behind the number, or before it.
pub(super) fn in_english(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    let mut next = cursor;
    if next
        .peek()
        .is_some_and(|c| is_ascii_word(c) || is_hangul(c))
    {
        return false;
    }
    let joined = next.blanks() || next.eat("-");
    let before = start.tight();
    (joined && next.peek().is_some_and(|c| c.is_ascii_alphabetic()))
        || before.before().is_some_and(|c| c.is_ascii_lowercase())
}

/// The numeral ends in 억, 조, 경 or 해 (or 여 behind one).
fn ends_in_korean_scale(cursor: Cursor<'_>) -> bool {
    let behind = cursor.behind();
    let behind = without(behind, '여').unwrap_or(behind);
    last(behind)
        .is_some_and(|c| words::holds(words!("억조경해만천"), c) || matches!(c, '億' | '兆'))
}

/// The name of an index stands before `start`, or a comma behind it.
fn is_index(start: Cursor<'_>) -> bool {
    let near = start.back_past(|c| matches!(c, ' ' | ',' | '…'));
    near.touches(words!("코스피|코스닥|나스닥|지수|다우|닛케이"))
}

/// An index is named shortly before, and the number stands where its level does.
fn is_level(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    const REACH: usize = 80;
    let line = since(last_chars(start.behind(), REACH - 1), |c| c == '\n');
    let named = nearest(line, REACH, &mut begins_with_index).is_some();
    named
        && (cursor.begins(words!("에|으로|로|을|를|선|까지|이|였|다|포인트")) || !cursor.at_word())
}

/// `12 people`, `40 new jobs`: a plural noun within two words, and no label before (Section 301).
fn counts_plural(start: Cursor<'_>, cursor: Cursor<'_>) -> bool {
    let before = tight(start.behind());
    // the 42 bus; 40 737 MAXs
    if start.follows(words!("the")) && cursor.begins(words!(" bus| tram| train| route"))
        || last(before).is_some_and(|c| c.is_ascii_digit())
    {
        return false;
    }
    if before.len() < start.pos() {
        // Plot No. 88
        let before = without(before, '.')
            .filter(|_| words::ends(before, words!("No.")))
            .unwrap_or(before);
        let word = since(before, |c| !is_ascii_word(c));
        let is_in = |words| words::caseless(word, words).is_some_and(|found| found.1 == word.len());
        let capital = word.bytes().any(|b| b.is_ascii_uppercase());
        // `Windows 11 users`, but `In 11 cities`.
        let named = capital && !is_in(BEFORE_COUNTS);
        // Week 12, but this week 58 boats
        let of_time = || {
            start.follows(words!(
                "this week|last week|next week|that week|each week|every week|that day|each day|every day|a day|a week"
            ))
        };
        if named || is_in(LABELS) && !of_time() {
            return false;
        }
    }
    /// The longest word that is looked at, in characters.
    const LONGEST: usize = 40;
    let mut next = cursor;
    next.eat("+");
    let apart = next.blanks();
    // At 7 he takes the train.
    if next.begins(words!("he |she |it |they |we |you ")) {
        return false;
    }
    // 66 of 96 drones, 12 of the 15 judges
    let mut whole = next;
    if whole.eat("of ") {
        let parts = whole.eat_any(words!("the |its |their |our ")).is_some();
        // 62 of the nave's 140 main beams, 700 of Tasman Post's 4,300 jobs
        let mut owner = whole;
        for _ in 0..2 {
            let word = until(first_chars(owner.rest(), LONGEST), is_space);
            owner = owner.at(owner.pos() + word.len());
            owner.blanks();
            if words::ends(word, words!("'s|’s")) {
                whole = owner;
                break;
            }
        }
        if whole.peek().is_some_and(|c| c.is_ascii_digit())
            || whole.begins(words!("them|whom|which|those|us|you"))
        {
            return true;
        }
        // 24 of the worst sites
        if !parts {
            return false;
        }
        next = whole;
    }
    // 11 other naval vessels, 216 Black Tiger tanks
    let mut words =
        2 + usize::from(next.eat_word(words!("other|more|new|additional|mostly")) && next.blanks());
    if apart && next.peek().is_some_and(is_capital) {
        words += 1;
    }
    (0..words).any(|at| {
        // 210 sites에서
        let ends = |c| is_space(c) || is_hangul(c);
        let word = until(first_chars(next.rest(), LONGEST), ends);
        next = next.at(next.pos() + word.len());
        next.blanks();
        let word = trimmed(word, |c| {
            matches!(c, ',' | '.' | ';' | ':' | ')' | '"' | '\'')
        });
        // IPOs, GPUs
        let stem = without(word, 's').filter(|stem| stem.len() > 1);
        // 12 A350-1000s
        let model = |stem: &str| {
            first(stem).is_some_and(|c| c.is_ascii_uppercase())
                && last(stem).is_some_and(|c| c.is_ascii_digit())
        };
        if at == 0 && apart && stem.is_some_and(model) {
            return true;
        }
        let initials = stem.is_some_and(|stem| stem.bytes().all(|b| b.is_ascii_uppercase()));
        let lower = initials || word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        (lower && is_plural(word) || apart && words::ends(word, PEOPLES)) && (at == 0 || apart)
    })
}

/// What the names of people by country, city and party end in: South Koreans, Londoners.
static PEOPLES: Words = words!(
    "cans|reans|opeans|ians|rmans|nese|crats|elis|anis|aqis|oners|orkers|ishmen|chmen|Spaniards|ileans|Swedes|Danes|Finns|Turks|Poles|Scots|Czechs|Thais|Greeks|Arabs|Kurds|Serbs|Croats|Brits|Filipinos"
);

/// A lower-case English word behind the numeral.
fn english_noun(cursor: Cursor<'_>) -> bool {
    let mut next = cursor;
    if !next.blanks() && !next.eat("-") {
        return false;
    }
    next.at_small_letter()
}
