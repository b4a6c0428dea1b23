//! Lines of a page's own widgets, with numbers that no article states: how long it takes to read,
//! how often it was shared, the market's and the weather's boxes, numbered headlines.

use super::made::is_time;
use crate::line::{Ending, Look, is_blank};
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Weight up to which a line can be a box.
const LONGEST_BOX: usize = 60;

/// `3 min read`, `Estimated reading time: 4 minutes`, `1.2K shares`, `구독자 12만명`.
pub(super) fn is_counter_with_words(line: &str, look: Look) -> bool {
    const BEHIND: Words = words![
        "min read",
        "mins read",
        "minute read",
        "minutes read",
        "-minute read",
        "-min read",
        "shares",
        "views",
        "retweets",
        "followers",
    ];
    const BEFORE: Words = words![
        "estimated reading time",
        "reading time",
        "read time",
        "읽는 데",
        "읽는 시간",
        "구독자",
        "조회수",
        "조회",
        "누적 조회",
    ];
    if look.weight > LONGEST_BOX {
        return false;
    }
    let line = line.to_ascii_lowercase();
    let is_amount = |text: &str| {
        let text = text.trim_matches(|c: char| is_blank(c) || is_one_of(c, ":•·|()"));
        let rest = text.trim_start_of(&|c: char| c.is_ascii_digit() || is_one_of(c, ".,"));
        const UNITS: Words = words![
            "", "k", "m", "만", "만명", "만 명", "천", "천명", "명", "회", "만회", "만 회", "min",
            "mins", "minutes", "minute", "분"
        ];
        rest.len() < text.len() && UNITS.has(rest.trim_of(&is_blank))
    };
    BEHIND
        .iter()
        .any(|words| line.strip_suffix(words).is_some_and(is_amount))
        || BEFORE
            .iter()
            .any(|words| line.strip_prefix(words).is_some_and(is_amount))
}

/// `KOSPI 2,601.37 ▲ 12.3 (0.48%)`, `MSFT 411.22 +1.3% AAPL 189.2 -0.4%`: levels and changes, with
/// hardly a word.
pub(super) fn is_ticker(line: &str, look: Look) -> bool {
    if look.weight > LONGEST_BOX || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let numbers = || line.split_at_each(&is_blank).filter(|word| is_quote(word));
    let words = line
        .split_at_each(&is_blank)
        .filter(|word| word.any_char(&char::is_alphabetic) && !is_quote(word));
    let changes = line.any_char(&|c| is_one_of(c, "▲▼△▽↑↓"))
        || numbers().any(|word| word.first_is(&|c| is_one_of(c, "+-−(")));
    changes && numbers().count() >= 2 && words.count() <= 3
}

/// A number with the marks that a ticker puts around it.
fn is_quote(word: &str) -> bool {
    let bare = word.trim_of(&|c| is_one_of(c, "▲▼△▽↑↓+-−()%"));
    bare.first_is(&|c: char| c.is_ascii_digit())
        && bare
            .chars()
            .all(|c| c.is_ascii_digit() || is_one_of(c, ".,"))
}

/// `서울 12.3도 미세먼지 45`, `날씨 서울 12℃ 맑음`.
pub(super) fn is_weather(line: &str, look: Look) -> bool {
    const SKY: Words = words![
        "맑음",
        "흐림",
        "구름",
        "미세먼지",
        "초미세",
        "습도",
        "강수",
        "자외선",
        "sunny",
        "cloud",
        "clear",
        "rain",
        "humidity",
        "feels like",
    ];
    let degrees = || ["℃", "°", "도 "].iter().any(|mark| contains(line, mark));
    if look.weight > 2 * LONGEST_BOX || look.ending == Ending::Sentence || !degrees() {
        return false;
    }
    let line = line.to_ascii_lowercase();
    SKY.iter().any(|word| contains(&line, word))
}

/// `Get the Metals newsletter — 2 months for $3`: a call to take what the site sells or sends.
pub(super) fn is_offer(line: &str, look: Look) -> bool {
    const CALLS: Words = words![
        "Get ",
        "Try ",
        "Join ",
        "Subscribe ",
        "Sign up ",
        "Start your "
    ];
    const SENT: Words = words![
        "newsletter",
        "bulletin",
        "briefing",
        "free trial",
        "months for ",
        "weeks for "
    ];
    // A call to subscribe that names a price needs no more.
    const PRICED: Words = words!["subscribe", "join", "digital", "e-edition", "membership"];
    const PERIODS: Words = words![
        " a week",
        " a month",
        " a year",
        " a day",
        "/week",
        "/year",
        "/mo",
        "/wk",
        " per week",
        " per month",
        " per year"
    ];
    let call = line.rsplit_once(" | ").map_or(line, |(_, call)| call);
    let is_priced = || {
        let call = call.to_ascii_lowercase();
        call.any_char(&|c| is_one_of(c, "$£€₩") || c == 'p')
            && PRICED.iter().any(|word| call.starts_with(word))
            && PERIODS.iter().any(|period| contains(&call, period))
    };
    !look.paragraph
        && look.ending != Ending::Sentence
        && line.bytes().any(|byte| byte.is_ascii_digit())
        && (CALLS.iter().any(|call| line.starts_with(call))
            && SENT.iter().any(|sent| contains(line, sent))
            || is_priced())
}

/// `04:20`, `0:00 / 2:18`: when something was said or how far it is played, and nothing else.
pub(super) fn is_clock(line: &str, _: Look) -> bool {
    line.split('/')
        .map(|part| part.trim_of(&is_blank))
        .all(|part| {
            is_time(part)
                && part.len() <= 8
                && part.split_once(':').is_some_and(|it| !it.1.is_empty())
        })
}

/// `경매 특강 9만 원 → 3만 원! 11월 2일 마감`, `전 강좌 50% 할인! 선착순 100명`: what is sold, in a line that
/// calls out and is no sentence.
pub(super) fn is_bargain(line: &str, look: Look) -> bool {
    const OFFERS: Words = words![
        "특강",
        "강좌",
        "수강",
        "할인",
        "특가",
        "선착순",
        "마감",
        "증정",
        "쿠폰",
        "체험단",
        "사은품",
        "무료",
    ];
    let is_call = !look.paragraph
        && look.ending != Ending::Sentence
        && line.contains('!')
        && line.bytes().any(|byte| byte.is_ascii_digit());
    // Looked for last: hardly a line gets so far.
    let offers = || OFFERS.iter().filter(|offer| contains(line, offer)).count();
    is_call && offers() >= if line.contains('→') { 1 } else { 2 }
}

/// `1 집값 10% 급등 2 금리 동결 3 환율 1,400원`: headlines by their places.
pub(super) fn is_ranking(line: &str, look: Look) -> bool {
    let mut next = 1_u8;
    for word in line.split_at_each(&is_blank) {
        let place = word.trim_of(&|c| is_one_of(c, ".)위"));
        let here = place.len() == 1 && place.bytes().all(|digit| digit == b'0' + next);
        if next == 1 && !here {
            return false;
        }
        next += u8::from(here && next < 9);
    }
    look.ending != Ending::Sentence && next > 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(holds: fn(&str, Look) -> bool, lines: &[&str], expect: bool) {
        for line in lines {
            assert_eq!(holds(line, Look::of(line)), expect, "{line}");
        }
    }

    #[test]
    fn counters() {
        let lines = [
            "3 min read",
            "5 MIN READ",
            "Estimated reading time: 4 minutes",
            "1.2K shares",
            "구독자 12만명",
            "조회수 1,234",
        ];
        check(is_counter_with_words, &lines, true);
        check(
            is_counter_with_words,
            &[
                "구독자 12만명 돌파",
                "Sold 400 million shares to the public",
            ],
            false,
        );
    }

    #[test]
    fn boxes() {
        let lines = [
            "KOSPI 2,601.37 ▲ 12.3 (0.48%)",
            "MSFT 411.22 +1.3% AAPL 189.2 -0.4%",
            "환율 1,380.5 ▼ 3.5",
        ];
        check(is_ticker, &lines, true);
        let lines = [
            "코스피 3% 급락",
            "매출 1.2조 (+3%) 영업이익 3,000억 사상 최대 기록",
            "실적: 매출 38억, 손실 2억",
        ];
        check(is_ticker, &lines, false);
        check(
            is_weather,
            &["서울 12.3도 미세먼지 45", "날씨 서울 12℃ 맑음"],
            true,
        );
        check(
            is_weather,
            &["서울 낮 기온이 12℃까지 올랐다.", "영상 12도"],
            false,
        );
        let lines = [
            "경매 특강 9만 원 → 3만 원! 11월 2일 마감",
            "전 강좌 50% 할인! 선착순 100명",
        ];
        check(is_bargain, &lines, true);
        let lines = [
            "\"전기차 500만원 할인!\" 반값 경쟁",
            "코스피 4,000 돌파 마감!",
        ];
        check(is_bargain, &lines, false);
        check(
            is_ranking,
            &["1 트럼프 \"관세 25%\" 2 금리 2.5% 동결 3 집값 10% 급등"],
            true,
        );
        check(
            is_ranking,
            &["1 대 1 비교", "1. 보험료 13% 2. 소득대체율 43%"],
            false,
        );
    }
}
