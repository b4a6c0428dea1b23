//! What a numeral is of: the currency, unit or classifier behind it.

use super::bare::{TITLES, bare, in_english, is_full_name, stands_alone};
use crate::cursor::{Cursor, is_hangul};
use crate::ends::{
    first, first_chars, last_chars, past, past_blanks, since, tail, tight, trimmed, until,
};
use crate::lexicon::around::AGE_GROUP;
use crate::lexicon::currency::{self, Currency, Denomination};
use crate::lexicon::name::is_plural;
use crate::lexicon::unit::{self, PEOPLE, PILE_UP, SHARES, TIMES, Unit};
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
        if cursor.at_ascii_word() {
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
    if let Some((len, denomination)) = currency::word_behind(
        next.rest(),
        number.scale > 0 || !apart && number.value >= 100,
        start.behind(),
    ) && takes_money(start, number)
        && !building(next, number)
    {
        let end = next.pos() + len;
        let denomination = of_the_text(start, next, denomination);
        return Some((end, Of::Money(nearest(start, next.at(end), denomination))));
    }
    if !apart && number.scale == 0 && is_cents(next) {
        let (_, cents) = currency::word("cents", false)?;
        let end = next.at(next.pos() + 1);
        return Some((end.pos(), Of::Money(nearest(start, end, cents))));
    }
    if !apart && number.scale == 0 && pence(start, next) {
        let (_, pence) = currency::word("pence", false)?;
        return Some((next.pos() + 1, Of::Money(pence)));
    }
    // 4.52p(0.13%) 내린 지수
    if !apart && number.fraction && next.eat_word(words!("p")) {
        return Some((next.pos(), Of::Level));
    }
    // 10억대 아파트 is worth so much.
    let told = number.script == Script::Digits || number.hi.is_some();
    if told && number.scale >= 8 && !apart && next.peek() == Some('대') {
        return Some((number.end, Of::BareMoney));
    }
    // 12 straight months, five business days, seven long years
    static LASTING: Words = words!(
        "straight |consecutive |successive |full |more |working |business |trading |calendar |long |whole |solid |extra |additional |further |\
        remaining |gruelling |grueling |agonising |agonizing |tense |frantic |painful |difficult |happy |lost |intense "
    );
    let mut in_a_row = next;
    if next.at_small_letter()
        && in_a_row.eat_any(LASTING).is_some()
        && let Some((len, unit)) = unit::unit(in_a_row.rest())
        && unit.is_calendar()
    {
        return Some((in_a_row.pos() + len, Of::Unit(unit)));
    }
    if let Some(end) = age_group(start, next, number) {
        return Some((end, Of::AgeGroup));
    }
    // 9중 추돌
    if next.peek() == Some('중') && next.begins(words!("중 추돌|중추돌|중 충돌|중충돌"))
    {
        return Some((next.pos() + "중".len(), Of::Unit(&PILE_UP)));
    }
    if let Some((end, unit)) = kilo(start, next) {
        return Some((end, Of::Unit(unit)));
    }
    if let Some((len, unit)) = unit::unit(next.rest())
        && let behind = next.at(next.pos() + len)
        && let unit = if is_shares(start, unit, next, number) {
            &SHARES
        } else if next.peek() == Some('t') && is_repeated(start, unit, number, behind) {
            &TIMES
        } else if number.script == Script::Native && unit.symbol == "minute" {
            &PEOPLE
        } else {
            unit
        }
        && takes(start, unit, number, (next, behind))
        && !(hangul && !apart && !particle(behind) && !is_length(behind, false))
        && (!apart || ends(behind))
    {
        // 이천호 상무: a name, which is no number of houses.
        let named = number.script == Script::Sino
            && matches!(unit.symbol, "호" | "석" | "기")
            && (behind.begins(TITLES) || behind.peek() == Some('('))
            && is_full_name(behind.behind());
        if is_position(start, behind) || named {
            return None;
        }
        return Some((behind.pos(), Of::Unit(unit)));
    }
    if let Some(money) = compared(start, cursor, number) {
        return Some((number.end, Of::Money(money)));
    }
    if let Some(unit) = unit_of_change(start, cursor, number) {
        return Some((number.end, Of::Unit(unit)));
    }
    bare(start, cursor, number).map(|of| (number.end, of))
}

/// from 42 seconds to 78: in the unit of what it was.
fn unit_of_change(
    start: Cursor<'_>,
    cursor: Cursor<'_>,
    number: &Numeral,
) -> Option<&'static Unit> {
    /// How far before, in characters, the change begins.
    const REACH: usize = 30;
    if number.scale > 0
        || start.tight().before() != Some('o')
        || !start.follows(words!("to"))
        || !stands_alone(cursor)
        || cursor.begins(words!(" of "))
    {
        return None;
    }
    let near = last_chars(start.behind(), REACH);
    let from = (0..near.len()).rev();
    let mut from = from.filter(|at| words::begins(tail(near, *at), words!("from ")));
    let mut was = start.at(start.pos() - near.len() + from.next()? + "from ".len());
    was = was.at(numeral(was)?.end);
    was.blanks();
    let (len, unit) = unit::unit(was.rest())?;
    (was.pos() + len + " to ".len() == start.pos()).then_some(unit)
}

/// Sales fell to 28.3 billion crowns from 31.9 billion a year earlier, missing the 32.4 billion expected: in
/// the currency of the amount that it is held against.
fn compared(start: Cursor<'_>, cursor: Cursor<'_>, number: &Numeral) -> Option<Denomination> {
    /// How far before, in characters, that amount stands.
    const REACH: usize = 60;
    const EXPECTED_REACH: usize = 200;
    if number.script != Script::Digits
        || !cursor.behind().ends_with("illion")
        || !stands_alone(cursor)
            && !cursor.begins(words!(" a year| expected| forecast| in 20| in 19"))
        || cursor.begins(words!(" who"))
    {
        return None;
    }
    let expected = cursor.begins(words!(" expected| forecast"));
    let held = expected
        || start.follows(words!(
            "from|against|versus|compared with|compared to|a positive|a negative"
        ));
    let reach = if expected { EXPECTED_REACH } else { REACH };
    let before = last_chars(start.behind(), if held { reach } else { 0 });
    let other = |c| matches!(c, '0'..='9' | ';' | '\n');
    let amounts = (0..before.len())
        .rev()
        .filter(|at| words::begins(tail(before, *at), words!("illion")))
        .take_while(|at| {
            let between = tail(before, *at);
            expected || until(between, other).len() == between.len()
        })
        // 18.9 million subscribers, beating the 9.2 million expected
        .map(|at| start.at(start.pos() - before.len() + at + "illion".len()))
        .map_while(|end| {
            let currency = currency_of(end);
            let noun = until(past_blanks(end.rest()), |c| !c.is_ascii_lowercase());
            (currency.is_some() || !is_plural(noun)).then_some(currency)
        });
    amounts.flatten().next()
}

/// The currency of the amount that ends at `end`, or goes on there with its name: $2.4 billion, 2.4 billion
/// euros.
fn currency_of(end: Cursor<'_>) -> Option<Denomination> {
    let mut name = end;
    if name.blanks()
        && let Some((_, money)) = currency::word_behind(name.rest(), true, name.behind())
    {
        return Some(money);
    }
    let word = trimmed(end.behind(), |c| c.is_ascii_lowercase());
    let digits = trimmed(tight(word), |c| {
        c.is_ascii_digit() || matches!(c, '.' | ',')
    });
    let (_, currency) = currency::sign(digits)?;
    Some(Denomination {
        currency,
        cents: false,
    })
}

/// 51°33'N, 북위 37°: where something is.
fn is_position(start: Cursor<'_>, behind: Cursor<'_>) -> bool {
    behind.before() == Some('°')
        && (behind.at_digit()
            || matches!(behind.peek(), Some('N' | 'S' | 'E' | 'W'))
            || start.comes_after(words!("북위|남위|동경|서경")))
}

/// 30대 남성, 50대 이상: ten years of age, not thirty machines. Gives the end of 대.
fn age_group(start: Cursor<'_>, mut cursor: Cursor<'_>, number: &Numeral) -> Option<usize> {
    let decade = number
        .calendar_number()
        .is_some_and(|n| n % 10 == 0 && (10..=90).contains(&n));
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
            .is_some_and(|number| age_group(other, other.at(number.end), &number).is_some())
        || start.touches(words!("0대와 |0대·|0대, |0·|인 "));
    // 30대에서 43%
    let mut share = cursor;
    let share = share.eat("에서 ")
        && numeral(share).is_some_and(|number| share.at(number.end).peek() == Some('%'));
    let apart = cursor.blanks();
    let told = another
        || share
        || apart && start.comes_after(PERSONAL)
        // 71억 챙긴 30대, 1심 징역 5년
        || cursor.begins(words!(",|…")) && start.comes_after(words!(
            "챙긴|숨진|훔친|때린|붙잡힌|달아난|속인|살해한|폭행한|저지른|운전한|휘두른|다친|구한|가로챈|협박한|유포한|사칭한"
        ))
        || cursor.begins(AGE_GROUP) && !start.comes_after(MACHINES)
        // 연령대는 50대가 34.2%로
        || !start.comes_after(MACHINES)
            && start.is_near(40, words!("연령|나이|세 이상|세 미만|세대별|청년층|고령"))
            && cursor.begins(words!("가 |는 |이 |도 |와 |의 "))
        // 20대 A씨, 10대 3명, 40대 협력업체 직원
        || apart && !start.comes_after(MACHINES) && (is_initial(cursor) || is_person(first_chars(cursor.rest(), 14)));
    told.then_some(end)
}

/// Machines, of which there are so many; nobody is as old.
static MACHINES: Words = words!(
    "\
    차|차량|트럭|버스|택시|헬기|드론|전투기|여객기|항공기|비행기|로봇|서버|카메라|컴퓨터|PC|TV|장비|기기|크레인|\
    청정기|키오스크|자판기|안마의자|침대|스쿠터|의료기기|굴착기|오토바이|자전거|킥보드|세탁기|냉장고|에어컨|단말기|충전기|발전기|노트북|스마트폰|휴대전화|휴대폰|피아노"
);

/// What people do or suffer, before their age: 밭일하던 80대.
static PERSONAL: Words = words!(
    "하던|숨진|다친|사는|걷던|자던|타던|몰던|쓰러진|붙잡힌|실종된|구조된|숨졌던|일하는|앓던|만난"
);

/// `A씨`, behind an age.
fn is_initial(mut cursor: Cursor<'_>) -> bool {
    cursor.bump().is_some_and(|c| c.is_ascii_uppercase()) && cursor.begins(words!("씨|군|양|모"))
}

/// Whether somebody is named in `near` by what he is, behind no more than a noun: 협력업체 직원이,
/// or counted: 3명을.
fn is_person(near: &str) -> bool {
    static PEOPLE: Words = words!(
        "직원|노동자|근로자|여성|남성|남녀|승객|운전기사|씨가|씨는|씨를|씨의|씨(|아내|남편|친모|친부|어머니|아버지|할머니|조카|이웃|연예인|연인|모녀|부자가|관계자|대학생|신도|회사원|사업가|업주|종업원|거주자|세입자|입주민|집주인|투숙객|목격자|신고자|수험생|노모|모친|부친|부부|노인|환자|유학생|장애인|간부|임원|교사|교수|의사|변호사|경찰관|공무원|은행원|간호사|주부|무직|자영업자|어민|농민|선원|선장|운전자|보행자|배달원|민원인|피고인|피의자|용의자|등산객|관광객|군인|장교|병사|구급대원|소방관|의원|기자|기술자|인부"
    );
    let near = until(near, |c| {
        matches!(c, ',' | '.' | '"' | '\'' | '‘' | '“' | '\n' | '(')
    });
    let counted = past(near, |c| c.is_ascii_digit());
    words::within(near, PEOPLE) || counted.len() < near.len() && first(counted) == Some('명')
}

/// 31c a litre, 1,742c/kg: cents, where a price is told.
fn is_cents(mut next: Cursor<'_>) -> bool {
    static PER: Words =
        words!(" a litre| a kilo| a kg| a pound| a bushel| a share| a unit| per | apiece| each");
    next.eat("c") && (next.begins(PER) || next.eat("/") && next.begins(words!("kg|L|lb|kWh|tonne")))
}

/// 9.45p in English text: shares and dividends in pence. Korean text counts points so.
fn pence(start: Cursor<'_>, mut next: Cursor<'_>) -> bool {
    next.eat("p") && !next.at_ascii_word() && in_english(start, next)
}

/// 2,200 francs, where a text has told of CFA francs.
fn of_the_text(start: Cursor<'_>, name: Cursor<'_>, money: Denomination) -> Denomination {
    let named = money.currency.code == "CHF"
        && name.begins(words!("franc|프랑"))
        && start.is_near(600, words!("CFA franc|세파프랑"));
    let franc = named.then(|| currency::word("CFA franc", false)).flatten();
    franc.map_or(money, |(_, franc)| franc)
}

/// adding 2.5 cent, behind `€71 a tonne`: cents are of the currency whose sign is nearest in
/// the line, else in what stands before.
fn nearest(start: Cursor<'_>, end: Cursor<'_>, money: Denomination) -> Denomination {
    /// How far from the cents, in characters, the sign is looked for.
    const REACH: usize = 160;
    if !money.cents
        || !matches!(end.before(), Some('t' | 's' | 'c'))
        || money.currency.code != "USD"
    {
        return money;
    }
    let sign = |c| matches!(c, '€' | '$');
    let before = last_chars(start.behind(), REACH);
    let behind = since(before, sign);
    let line = until(first_chars(end.rest(), REACH), |c| c == '\n');
    let ahead = until(line, sign);
    let (has_behind, has_ahead) = (behind.len() < before.len(), ahead.len() < line.len());
    // A sign of the line before counts where this one has none.
    let far = since(before, |c| c == '\n').len() < behind.len();
    let named = start.at(start.pos() - behind.len());
    let back = behind.len() + named.before().map_or(0, char::len_utf8);
    let named = if has_behind && !(has_ahead && (far || back >= ahead.len())) {
        named
    } else if has_ahead {
        let mut named = end.at(end.pos() + ahead.len());
        named.bump();
        named
    } else {
        return money;
    };
    let currency = currency::sign(named.behind()).map_or(money.currency, |found| found.1);
    Denomination { currency, ..money }
}

/// 101동 is a building, 수십 동 are some: 동 is Vietnamese money only in larger sums.
fn building(unit: Cursor<'_>, number: &Numeral) -> bool {
    unit.peek() == Some('동') && number.scale < 3 && !number.grouped
}

/// 25 pounds of flour, 몸무게 200파운드, a 300-pound man: a weight, not money. Gives the end of the
/// word.
fn weight(start: Cursor<'_>, unit: Cursor<'_>, number: &Numeral) -> Option<usize> {
    let mut next = unit;
    next.peek().filter(|c| matches!(c, '파' | 'p'))?;
    next.eat_any(words!("파운드|pounds|pound"))?;
    let end = next.pos();
    next.blanks();
    let weighs = || start.is_near(12, words!("무게|체중|weigh|lost |lose |losing |gain|drop"));
    let compound =
        unit.before() == Some('-') && !next.begins(words!("note|coin|fine|bill|fee|deal"));
    let of = next.eat_word(words!("of")) && next.blanks();
    let few = number.scale == 0 && (compound || of || weighs());
    (few || of && next.eat_word(GOODS)).then_some(end)
}

/// What is weighed by the million pounds: of damage, debt and savings there are as many in money.
static GOODS: Words = words!(
    "beef|chicken|pork|turkey|meat|fish|salmon|seafood|produce|food|milk|cheese|butter|honey|rice|wheat|\
    corn|sugar|coffee|cocoa|cotton|wool|fruit|vegetables|potatoes|apples|grapes|nuts|steel|iron|copper|aluminum|\
    nickel|zinc|lithium|cobalt|uranium|trash|garbage|waste|debris|plastic|cargo|freight|cocaine|marijuana|\
    thrust|explosives|fuel|fertilizer|carbon|pollutants"
);

/// 500만 주, 4,628주: shares, of which there are more than weeks.
fn is_shares(start: Cursor<'_>, unit: &Unit, word: Cursor<'_>, number: &Numeral) -> bool {
    if unit.symbol != "week" {
        return false;
    }
    let many = number.scale > 0
        || number.fraction
        || number.value >= 100
        || start.is_near(8, words!("주식|보통주|우선주|자사주"));
    many && word.peek() == Some('주')
}

/// He tried 26 times; but three times as many, 30 times earnings, oversubscribed 12 times.
fn is_repeated(start: Cursor<'_>, unit: &Unit, number: &Numeral, behind: Cursor<'_>) -> bool {
    static WHEN: Words = words!(
        " to | in | so | since | a | per | during | before | last | this | over | between | when | while | each | every | on | at | and | by "
    );
    static GROWS: Words = words!(
        "grow|grew|rise|rose|increas|multipl|jump|surg|expand|subscri|cover|trad|pric|valu|lever|worth|larger|bigger"
    );
    unit.symbol == "x"
        && !number.fraction
        && (behind.begins(WHEN)
            || behind
                .peek()
                .is_none_or(|c| matches!(c, '.' | ',' | ';' | '\n')))
        && !start.is_near(40, GROWS)
}

/// Hangul numerals of one syllable are too often part of a word (이 원, 조 달러); 만원 is not.
fn takes_money(start: Cursor<'_>, number: &Numeral) -> bool {
    match number.script {
        Script::Digits | Script::English => true,
        Script::Sino if number.value < 10 && !number.fraction => {
            // 오 달러, 구파운드; but 이 달러 is this one, 구 파운드 an old one, and 팔 달러, 사 달러 are sold and bought.
            let mut name = start.at(number.end);
            let apart = name.blanks();
            let other = number.value == 2
                || apart && (number.value == 1 || number.value == 4 || number.value > 7);
            name.begins(words!("달러|파운드")) && !other
        }
        Script::Sino => !lone_multiplier(start, number),
        Script::Native => false,
    }
}

/// A multiplier without a number before it: 만, 천. 일억 says how many.
fn is_lone(start: Cursor<'_>, number: &Numeral) -> bool {
    number.scale > 0 && number.end - start.pos() == '만'.len_utf8()
}

/// 억, 조, 경 or 해 without a number before it: 조 단위, 조건, 해운.
fn lone_multiplier(start: Cursor<'_>, number: &Numeral) -> bool {
    is_lone(start, number) && number.scale >= 8
}

/// Units that a native numeral touches often enough: 두배, 세명, 한달, 두시간.
static TOUCHED: Words = words!(
    "x|명|개|곳|month|hour|year|가지|차례|사람|마리|그루|송이|켤레|자루|포기|바퀴|군데|봉지|상자|접시|그릇|컵"
);

/// Works that are counted by 점.
static WORKS: Words = words!(
    "작품|출품작|수상작|고미술|미술|골동|병풍|서화|고서|뼈|화석|구슬|백자|청자|항아리|불상|유물|국보|보물|회화|그림|조각|문화재|소장품|명품|미술품|도자기|사진|유리병|위작|진품|모작|가짜|목걸이|반지|귀걸이|장신구|보석|귀금속"
);

/// What is counted by 구: the dead, eggs.
static BODIES: Words = words!("시신|유해|사체|시체|유골|달걀|계란|왕란|특란|주검");

/// Buildings that are counted by 동.
static BUILDINGS: Words = words!(
    "하우스|회관|축사|주택|창고|건물|온실|한옥|가옥|공장|막사|우사|돈사|계사|천막|텐트|상가|컨테이너|빌라|기숙사"
);

/// What is bought by the 근.
static FOOD: Words = words!("살|고기|한우|등심|갈비|고추|인삼|마늘|약재");

/// 3키로: the kilometres or kilograms of which what stands around it tells.
fn kilo(start: Cursor<'_>, mut word: Cursor<'_>) -> Option<(usize, &'static Unit)> {
    static WEIGHT: Words =
        words!("무게|체중|살 |살이|살을|쌀|고기|빠졌|빠진|빼고|뺐|쪘|찐|감량|무거");
    static DISTANCE: Words = words!(
        "거리|달리|달렸|걸어|걸었|걸음|산책|완주|등산|뛰|떨어|주행|마라톤|운전|왕복|코스|반경|시속"
    );
    word.peek().filter(|c| *c == '키')?;
    if !word.eat("키로") || !ends(word) {
        return None;
    }
    let told = |words| start.is_near(12, words) || word.is_soon(12, words);
    let name = match (told(WEIGHT), told(DISTANCE)) {
        (true, false) => "kg",
        (false, true) => "km",
        _ => return None,
    };
    Some((word.pos(), unit::unit(name)?.1))
}

/// What follows a length of time, and tells it from another word: 삼년 만에, 한시간내. Some of that may
/// follow others too: 이 일 안에, 오일 내.
pub(super) fn is_length(mut cursor: Cursor<'_>, has_other: bool) -> bool {
    let glued = cursor;
    cursor.blanks();
    let mut end = if has_other { glued } else { cursor };
    cursor.begins(words!("만에|동안|이내|째"))
        || end.eat("간") && (!end.at_hangul() || end.begins(words!("의")))
        || !has_other
            && (cursor.begins(words!("안에|내에|내내|연속")) || end.eat("내") && !end.at_hangul())
}

/// Whether `unit`, which ends at `end`, goes with a Sino-Korean numeral of one syllable apart from it:
/// 삼 년, 오 킬로미터; but 이 주, 이 일 and 이 미터 are this one.
fn takes_syllable(unit: &Unit, number: &Numeral, end: Cursor<'_>) -> bool {
    let this = number.value == 2
        && (unit.kind == Kind::Measure
            || matches!(unit.symbol, "week" | "day" | "minute" | "second"));
    unit.takes.sino_syllable() && (!this || unit.is_calendar() && is_length(end, true))
}

/// Whether it goes with one that it touches, for which `word`, its first syllable, would mostly be
/// another word: 육개월, 삼년 만에, 십등을; but not 이미터, 일주, 오분.
fn takes_touching(
    start: Cursor<'_>,
    unit: &Unit,
    number: &Numeral,
    (word, end): (Cursor<'_>, Cursor<'_>),
) -> bool {
    let (two, nine) = (number.value == 2, number.value == 9);
    let weeks = word.begins(words!("주일"));
    let long = end.pos() - word.pos() > '일'.len_utf8();
    match unit.symbol {
        // 백프로
        "%" if number.scale > 0 => true,
        // 십등
        "" => number.scale == 1,
        _ if !unit.takes.sino_syllable() => false,
        "m" => !two,
        _ if long && !weeks => true,
        // 일주 is a tour, 이주 a move, 사주 a horoscope; 일일 is daily, 만일 if.
        "week" if !weeks && (number.value == 1 || two || number.value == 4 || nine) => false,
        "day" => number.value > 1 && number.scale != 4 && is_length(end, true),
        // 구분 is a division, 구주 an old share, or Europe.
        "minute" if two || nine => false,
        // 이주일 was a comedian.
        symbol => {
            is_length(end, false)
                || start.comes_after(words!("지난|다음|최근|향후|앞으로"))
                    && (!two || weeks || symbol == "second")
        }
    }
}

/// Whether `unit`, from its first syllable to its end, goes with `number`.
fn takes(
    start: Cursor<'_>,
    unit: &Unit,
    number: &Numeral,
    (word, end): (Cursor<'_>, Cursor<'_>),
) -> bool {
    let apart = word.pos() > number.end;
    match number.script {
        // 1부 is a division, 100부 are copies.
        Script::Digits | Script::Native if unit.symbol == "부" => {
            let native = number.script == Script::Native;
            if native {
                apart
            } else {
                number.scale > 0 || number.odd || number.value > 100
            }
        }
        // 34점을 올렸다, 유물 34점; but 3점슛, and 한점.
        Script::Digits if unit.symbol == "점" => {
            !end.begins(words!("슛|포|홈런| 홈런|짜리 홈런|라인|제|대로"))
        }
        Script::Native if unit.symbol == "점" => {
            apart && number.value > 1 || start.is_near(8, WORKS)
        }
        // 40면 are places to park, 1면 is a page.
        Script::Digits if unit.symbol == "면" => number.value > 9,
        // 27만 호 are homes, 5호 and 101호 the number of one.
        Script::Digits if unit.symbol == "호" => {
            number.digits == 0 && number.value >= 1000
                || start.comes_after(words!("농가|주택|가옥|민가"))
        }
        // 비닐하우스 386동 and 두 동 are so many, 101동 is one of them.
        _ if unit.symbol == "동" => {
            number.script == Script::Native && apart
                || start.comes_after(BUILDINGS)
                // 비닐하우스 파손이 128동; but 개포1동
                || !start.before().is_some_and(is_hangul)
                    && start.is_near(14, words!("비닐하우스 |비닐하우스가|비닐하우스는|축사|컨테이너|돈사|우사|계사"))
        }
        // 276수 만의 불계승, 산란계 10만수
        _ if unit.symbol == "수" => {
            let behind = start.at(number.end);
            number.script == Script::Digits
                && (number.scale > 0 || number.value >= 20)
                && behind.begins(words!(
                    "수 만|수 안팎|수 남짓|수 이상|수까지|수를|수의|수가|수로 |수에 |수,|수."
                ))
        }
        // 38승 2무 21패
        _ if unit.symbol == "무" => {
            start.comes_after(words!("승|승,")) || end.is_soon(5, words!("패"))
        }
        // 3타 차, 두 타를 줄여; but 66타를 쳐 합계 267타: a score
        _ if unit.symbol == "타" => number.value < 20,
        // 마른김 3만5천 속
        _ if unit.symbol == "속" => {
            number.value > 9 && start.is_near(12, words!("마른김|물김|햇김|김을|김이|김은|오징어"))
        }
        // 7회에는 희생플라이로: an inning
        _ if unit.symbol == "회" && is_inning(start, number) => false,
        // 옵션 10억 등: and so on
        _ if unit.kind == Kind::Rank
            && !start.at(number.end).begins(words!("번째| 번째"))
            && (number.scale >= 4
                // 십등 is a rank.
                || (apart || number.scale > 0 && number.script != Script::Sino)
                    && start.at(number.end).begins(words!("등| 등"))
                    // 십 등 안에 든다
                    && !end.begins(words!(" 안에| 이내| 보다"))) =>
        {
            false
        }
        // 8,412계약 are so many, 80억 계약 is one.
        _ if unit.symbol == "계약" => !apart && number.scale == 0,
        // 전체 5순위로 뽑혀; but 1순위 청약
        _ if unit.symbol.is_empty() && start.at(number.end).begins(words!("순위")) => {
            start.comes_after(words!("전체|라운드"))
        }
        // 로또 1239회: the number of a draw
        _ if unit.symbol == "회"
            && (start.comes_after(words!("로또|복권"))
                || start.at(number.end).begins(words!("회 로또|회 연금복권"))) =>
        {
            false
        }
        // HBM 12단, 5판 3선승, 3반
        Script::Digits if matches!(unit.symbol, "단" | "판" | "줄" | "모" | "접" | "반") => {
            false
        }
        // 3세트 is the third, 300세트 are so many; so it is with seasons.
        Script::Digits if matches!(unit.symbol, "세트" | "시즌") => {
            number.scale > 0 || number.value >= 50
        }
        // 두 명분: pretexts
        Script::Native
            if unit.symbol == "명" && start.at(number.end).begins(words!("명분| 명분")) =>
        {
            false
        }
        // 787 두 기종; 500두
        Script::Digits if unit.symbol == "두" => !apart && number.scale == 0,
        _ if unit.symbol == "두" => false,
        // 시신 3구, 계란 30구; 강남 3구 are wards.
        _ if unit.symbol == "구" => start.is_near(6, BODIES),
        // 왕복 4~6차로 are so many lanes, 4차로 is one of them.
        _ if unit.symbol == "차로" => {
            let road = start.back_past(|c| c.is_ascii_digit() || matches!(c, '~' | '∼' | ' '));
            road.touches(words!("왕복|편도|총"))
        }
        // 17 프로, 아이폰17프로 are products.
        _ if unit.symbol == "%" && start.at(number.end).begins(words!("프로")) => {
            !start.comes_after(words!("폰|북|팟|패드|워치|갤럭시|버즈"))
        }
        // 29조도 모자라다: the particle
        _ if unit.symbol == "degC" && number.scale >= 4 => false,
        // 스무 날; but 한 날 한 시
        _ if unit.symbol == "day" && start.at(number.end).begins(words!(" 날|날")) => {
            number.script == Script::Native && number.value >= 10
        }
        // 한 표 stands for the right to vote.
        Script::Native if unit.symbol == "표" && number.value == 1 => false,
        Script::Digits | Script::English => true,
        Script::Sino if lone_multiplier(start, number) => false,
        // 일조 시간 are hours of sunshine.
        Script::Sino if start.begins(words!("일조")) && number.value == Exact::power_of_ten(12) => {
            false
        }
        // 백 명, 만 대; but 백일, 천년, 만개 are words unless a blank stands between.
        Script::Sino if is_lone(start, number) => {
            apart || takes_touching(start, unit, number, (word, end))
        }
        Script::Sino if number.fraction || number.value >= 10 => true,
        Script::Sino if apart => takes_syllable(unit, number, end),
        Script::Sino => takes_touching(start, unit, number, (word, end)),
        // 한번, 세기, 두발: a native numeral that touches its classifier is often another word.
        Script::Native => {
            let food = || unit.symbol == "근" && start.is_near(8, FOOD);
            unit.takes.native() && (apart || words::has(TOUCHED, unit.symbol) || food())
        }
    }
}

/// 7회에는 희생플라이로, 3회말 2점 홈런, 9회를 삼자범퇴로: an inning of baseball; 3회에 걸쳐 is so many times.
fn is_inning(start: Cursor<'_>, number: &Numeral) -> bool {
    static BASEBALL: Words = words!(
        "홈런|타점|안타를|안타로|투수|타자|타율|등판|이닝 |실점|만루|삼진을|볼넷|희생플라이|희생번트|병살|적시타|내야수|외야수|도루|\
        삼자범퇴|백업 포수|1루|2루|3루|솔로포|투런|득점권|3점포"
    );
    /// What stands behind an inning and behind no number of times.
    static TOLD: Words = words!(
        "회 1사|회 2사|회 무사|회 1, 2루|회 1루|회 2루|회 3루|회 만루|회 득점권|회 적시타|회 솔로|회 투런|회를 삼자범퇴|회를 무실점|회를 막"
    );
    /// A game hardly goes on longer.
    const LONGEST: u16 = 15;
    let inning = start.at(number.end);
    let maybe = || {
        inning.begins(words!("회에|회말|회초|회 말|회 초|회까지|회부터"))
            && !inning.begins(words!("회에 걸|회에서|회에 그|회에 달|회에 이"))
            && (start.is_near(40, BASEBALL) || inning.is_soon(30, BASEBALL))
    };
    number.value <= LONGEST && (inning.begins(TOLD) || maybe())
}

/// The Hangul word ends here or goes on with a particle.
fn particle(cursor: Cursor<'_>) -> bool {
    !cursor.at_hangul()
        || cursor.goes_on_with(
            words!("이가은는을를의에로와과도만씩쯤간째뿐께론엔"),
            words!("으로|까지|부터|보다|정도|짜리|반"),
        )
}

/// The Hangul word ends here or goes on with a particle or a suffix of quantities.
pub(super) fn ends(cursor: Cursor<'_>) -> bool {
    particle(cursor)
        || cursor.goes_on_with(
            words!("여꼴대선당중라나인였다급치차들분"),
            words!("안팎|남짓|미만|어치|규모|수준|동안|내외|상당|초과|입니다|배기"),
        )
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use crate::{Value, read};

    #[test]
    fn cents_are_of_the_currency_of_their_line_or_of_one_before() {
        let cents = |text: &str| {
            let figures = read(text, None).mentions;
            let found = figures
                .iter()
                .find(|m| text[m.span.clone()].contains("cent"));
            let Some(Value::Quantity(quantity)) = found.map(|m| &m.value) else {
                panic!("no cents in {text}");
            };
            quantity.unit.clone().unwrap().to_string()
        };
        assert_eq!(cents("Budget of €9.4bn\npetrol up 2.5 cent"), "EUR");
        assert_eq!(
            cents("It cost €9\n2 cents are too little of a rise from $5"),
            "USD"
        );
        assert_eq!(cents("It paid 35 cents.\nNo less than €250"), "USD");
    }
}
