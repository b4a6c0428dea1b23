//! What stands around Korean days, and tells them from lengths of time.

use time::Weekday;

use super::date::year_of;
use super::range;
use crate::cursor::Cursor;
use crate::lexicon::calendar::{SUFFIX_SYLLABLES, SUFFIXES, WEEKDAYS, weekday as weekday_of};
use crate::numeral::{self, Numeral, Script};
use crate::words::{self, Words, words};

/// Whether what stands from `start` to `end` is a day, and no length of time; `dated`: its month stands
/// before it.
pub(super) fn is_day(start: Cursor<'_>, end: Cursor<'_>, dated: bool) -> bool {
    // 2박 3일
    let nights = start.tight().before() == Some('박');
    !nights && (dated || !lasts(start) && !changes(start, end)) && day_not_length(end, dated)
}

/// 잠복기는 4~19일, 최장 10일, 평균 3일: what stands before tells how long something lasts.
fn lasts(start: Cursor<'_>) -> bool {
    static BEFORE: Words = words!(
        "잠복기는|잠복기가|간격은|간격이|간격을|주기는|주기가|수명은|유효기간은|유효기간이|유통기한은|유통기한이|소비기한은|최장|최단|평균|꼬박|왕복|장장|하루에서|운항정지|운항 정지|영업정지|영업 정지|업무정지|면허정지|면허 정지|자격정지|출장정지|구류|정직|일수|일수는|일수가| 주|(주|업일 기준|무일 기준|거래일 기준"
    );
    let number = start.back_past(|c| c == ' ' || c.is_ascii_digit() || range::is_sign(c));
    number.touches(BEFORE)
}

/// 판매 기간은 27일에서 19일로 8일 줄었다: lengths, of which a verb tells that they grow or shrink.
fn changes(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    static SHRINKS_OR_GROWS: Words = words!("줄|늘|단축|짧아|길어");
    let before = start.tight();
    let from_or_to = end.begins(words!("에서 ")) || before.touches(words!("일에서"));
    // 점검 주기를 30일로 바꿨다; but 답해 주기를 9일 촉구했다
    before.touches(words!("주기를")) && end.begins(words!("로 "))
        || from_or_to && end.is_soon(16, SHRINKS_OR_GROWS)
        || before.touches(words!("일로")) && {
            let mut verb = end;
            verb.blanks() && verb.begins(SHRINKS_OR_GROWS)
        }
}

/// 3일 is the third; 3일간, 3일 만에, 3일 동안 last three days; 다음 달 10일 안에, though, is by that day.
fn day_not_length(cursor: Cursor<'_>, dated: bool) -> bool {
    static LENGTH: Words = words!(
        "\
        간|만에|동안|가까이|가까운|넘겼|넘긴|걸렸|걸린|걸려|연장했|연장한|연장하|연장됐|연장된|연장되|연장돼|째|연속|내내|치 |치의|치만|이내|내 |내에|짜리|이면 |마다|씩|소요|이상 |이상의|반|일정|가량|이 지|이 걸|이 넘|이 남|정도|안에|여|평균|\
        최대|1회|2회|이 추가|이 소요|이 더|을 더|앞두|앞둔"
    );
    let mut next = cursor;
    next.blanks();
    // 7일내, 4일 이상; but 3일 이상민 장관은
    let mut limit = next;
    let limited = limit.eat_any(words!("내|이상")).is_some() && !limit.at_hangul();
    // 5일 또는 40일 동안
    let mut other = next;
    let shared = other.eat_any(words!("또는 |혹은 ")).is_some()
        && numeral::past(&mut other)
        && other.eat("일")
        && {
            other.blanks();
            other.begins(LENGTH)
        };
    // 10일의 조정 기간
    let term = || next.begins(words!("의")) && next.is_soon(12, words!("기간|휴가|유예"));
    let by_then = dated && next.begins(words!("안에|이내|내|정도"));
    let lasts = limited || shared || next.begins(LENGTH);
    (by_then || !lasts) && !term() && ends(cursor)
}

/// A whole `number` in Hangul: 이천십오.
pub(super) fn sino(number: &Numeral) -> Option<i32> {
    let plain = number.script == Script::Sino && !number.odd && number.hi.is_none();
    number.value.small().filter(|_| plain).map(i32::from)
}

/// The year that it is.
pub(super) fn sino_year(number: &Numeral) -> Option<i32> {
    year_of(sino(number)?).filter(|year| *year < 2100)
}

/// Whether what stands from `start` to `end` is a day in Hangul; `dated`: its month stands before it.
/// 구월 삼일, 이십이일에, 칠일 목요일; but 오일에 is in oil, 이달 일일 평균 one of a day.
pub(super) fn is_sino_day(start: Cursor<'_>, end: Cursor<'_>, day: i32, dated: bool) -> bool {
    static MONTHS: Words = words!("일월|이월|삼월|사월|오월|유월|육월|칠월|팔월|구월|시월|십월");
    let on = end.begins(words!("에 |에는 |에도 |부터|까지")) && !end.begins(words!("에 걸|에 한"));
    let mut next = end;
    next.blanks();
    let told = if dated {
        day >= 10 || on || start.comes_after(MONTHS)
    } else {
        day >= 10 && on && end.peek() == Some('에')
    };
    weekday(&mut next).is_some() || told && is_day(start, end, dated)
}

/// Whether the `number` of three digits from `start`, whose 년 ends at `end`, is a year: 936년에, 668년
/// 고구려가; but 500년에 걸쳐.
pub(super) fn is_early_year(start: Cursor<'_>, end: Cursor<'_>, number: i32) -> bool {
    static STATES: Words =
        words!("고구려|백제|신라|발해|고려|가야|후백제|후고구려|당나라|수나라|당 |수 |송나라|왜");
    static LASTS: Words = words!(
        "기원전|BC|민국|단기|불기|수령|역사|나이|개교|창립|창사|징역|지난|향후|앞으로|무려|약|최대|최소| 지"
    );
    static OTHERS: Words = words!(
        "에 걸|에 한|에 달|에 이르|에 이른|에 가까|에 불과|에 육박|에 비|에 두|에 세 |에 처해|에 도달"
    );
    let mut state = end;
    let ruled = state.blanks()
        && state.eat_any(STATES).is_some()
        && state.begins(words!("가 |는 |이 |은 |을 |를 "));
    let on = end.begins(words!("에 |에는 ")) && !end.begins(OTHERS);
    let told = start.comes_after(words!("서기|기원후"))
        || ruled
        || on && (number % 10 != 0 || end.is_soon(20, STATES));
    told && !start.comes_after(LASTS)
}

/// The day of the week that follows in brackets: 27일(수).
pub(super) fn in_brackets(mut cursor: Cursor<'_>) -> Option<Weekday> {
    cursor.blanks();
    if !cursor.eat("(") {
        return None;
    }
    let row = words::place(words!("월화수목금토일"), cursor.bump()?)?;
    weekday_of(row).filter(|_| cursor.peek() == Some(')'))
}

/// Moves past a day of the week.
pub(super) fn weekday(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    // Most of what stands here is no day of the week, which its first character tells.
    let first = cursor.peek()?;
    if !first.is_ascii_alphabetic() && !words::holds(words!("월화수목금토일"), first) {
        return None;
    }
    cursor.eat_any(WEEKDAYS).and_then(weekday_of)
}

/// The word ends here, or goes on with a particle.
pub(super) fn ends(cursor: Cursor<'_>) -> bool {
    !cursor.at_hangul() || cursor.goes_on_with(SUFFIX_SYLLABLES, SUFFIXES)
}

/// Whether a word of the calendar or a day of the week begins at `start`.
pub(super) fn begins(start: Cursor<'_>) -> bool {
    start.calendar_word().is_some() || weekday(&mut start.clone()).is_some()
}
