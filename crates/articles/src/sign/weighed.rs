//! Lines that many small signs tell, each of which an article might hold: a page's own voice is
//! polite or calls out, names its tools and offers, and is cut up by strokes and arrows.

use super::made;
use super::voice::{calls, is_dated, is_fact, is_labelled, is_tagged, tells};
use crate::lexicon::{Heard, Interface};
use crate::line::{Ending, Look, is_blank, is_hangul};
use crate::words::{Characters, contains, is_one_of};

/// What the signs of a line must come to.
const ENOUGH: u32 = 5;
/// The same where a phrase tells it as well, which counts outside the article only.
const ENOUGH_FOR_KNOWN: u32 = 3;

/// Weight up to which a line can be a page's own.
const LONGEST: usize = 300;

/// Whether the form of `line` and the hints in it come to enough; `known` is what a phrase says
/// already.
pub(super) fn is_own(line: &str, look: Look, heard: Heard, known: bool) -> bool {
    let hints = heard.sure() * 3 + heard.strong() * 2 + heard.weak().min(2);
    if hints == 0 || look.weight > LONGEST {
        return false;
    }
    let enough = if known { ENOUGH_FOR_KNOWN } else { ENOUGH };
    let (open, built) = (open(line, look), built(line));
    let form = open + built;
    // Offers and subscribers are news: a headline on them is short as well, but not built so.
    let told = heard.sure() > 0
        || built > 0 && (heard.strong() > 0 || heard.weak() > 0 && form >= ENOUGH_FOR_KNOWN);
    // A Korean sentence of the text's own, with nothing before it, is the text's.
    let foreign = form > 0 || !line.any_char(&is_hangul);
    // Running text is the article's, unless it says much that articles do not.
    told && !line.first_is(&|c| is_one_of(c, "\"“‘'▲"))
        && foreign
        && !has_plain_sentence(line)
        && hints + form >= enough + u32::from(look.paragraph)
}

/// How much speaks against `line` being the article's, where it is not enough to tell without the page
/// around it.
pub(super) fn doubt(line: &str, look: Look, heard: Heard, found: Interface) -> u8 {
    // Only a figure can be read amiss.
    if !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    let sentence = look.ending == Ending::Sentence && !is_polite(line);
    let told = sentence && line.any_char(&is_hangul);
    let quoted = line.first_is(&is_quote) && line.last_is(&is_quote);
    if look.paragraph || look.weight > LONGEST || told || quoted || has_plain_sentence(line) {
        return 0;
    }
    // The words of a headline are the article's, whatever buttons are called.
    let words = heard.strong() * 2 + heard.weak().min(2) + made::weight(found);
    // 들어보세요 (약 2분 소요)
    let said = line
        .strip_suffix(')')
        .and_then(|line| line.rsplit_once(" ("));
    let polite = is_polite(line) || said.is_some_and(|(said, _)| is_polite(said));
    let words = words.saturating_sub(if words > 0 && !polite && tells(line) {
        3
    } else {
        0
    });
    let signs = [
        (2, calls(line)),
        (1, found.begins),
        (1, is_tagged(line)),
        (2, polite && !is_polite(line)),
        (2, found.labels),
        (3, made::is_progress(line)),
        (3, !look.item && made::is_change(line)),
        (4, made::is_box(line)),
        (2, made::has_age(line)),
        (1, made::place(line).is_some()),
        (4, !look.item && made::is_strip(line)),
        (3, is_labelled(line)),
        (1, look.ending == Ending::Cut || contains(line, "…")),
    ];
    let signs: u32 = signs.iter().filter(|sign| sign.1).map(|sign| sign.0).sum();
    let all = heard.sure() * 3 + words + open(line, look) + built(line) + signs;
    // 5월 18일 …, 오전 9시 12분 …, Nov 3: …: an entry of a chronicle.
    let all = all.saturating_sub(if is_dated(line) { 2 } else { 0 });
    // 모집 인원: 120명: of a box of facts that is the article's.
    let all = all.saturating_sub(u32::from(!found.labels && is_fact(line)));
    u8::try_from(all).unwrap_or(u8::MAX)
}

fn is_quote(c: char) -> bool {
    is_one_of(c, "\"“”'‘’")
}

/// How little `line` is a sentence of news.
fn open(line: &str, look: Look) -> u32 {
    let sentence = look.ending == Ending::Sentence;
    u32::from(!sentence || is_polite(line)) + u32::from(!sentence)
}

/// How many signs there are that `line` is built as buttons, boxes and calls are.
fn built(line: &str) -> u32 {
    let strokes = ["|", " · ", " / ", " → ", " ▶"];
    let strokes = strokes
        .iter()
        .filter(|stroke| contains(line, stroke))
        .count();
    let signs = [
        is_polite(line),
        strokes > 0,
        strokes > 1 || line.split_at_each(&|c| c == '|').count() > 2,
        line.first_is(&|c| is_one_of(c, "※☞▶▷◀►◁[【■★")),
        has_contact(line),
        has_counter(line),
    ];
    u32::try_from(signs.iter().filter(|sign| **sign).count()).unwrap_or_default()
}

/// Whether a sentence of the text's own ends inside: 짧아졌다. But 전용입니다. is the page's.
fn has_plain_sentence(line: &str) -> bool {
    let mut ends = line.match_indices("다. ");
    ends.any(|(at, _)| !line.get(..at).is_some_and(|head| head.ends_with('니')))
}

/// …합니다, …하세요, …드려요: Korean news says 한다.
pub(crate) fn is_polite(line: &str) -> bool {
    let bare = line.trim_end_of(&|c| is_blank(c) || is_one_of(c, ".!?)]~"));
    [
        "니다", "세요", "어요", "아요", "려요", "해요", "에요", "나요", "까요",
    ]
    .iter()
    .any(|ending| bare.ends_with(ending))
}

/// An e-mail address, a handle or a telephone number.
fn has_contact(line: &str) -> bool {
    line.split_at_each(&is_blank).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.contains('@')
            || digits >= 7
                && word.bytes().filter(|byte| *byte == b'-').count() >= 1
                && !word.contains('.')
    })
}

/// `00:00 / 03:21`, `0/300자`, `7 of 22`, `2시간 전`.
fn has_counter(line: &str) -> bool {
    let clock = |word: &str| {
        let bare = word.trim_of(&|c| is_one_of(c, "()[]"));
        bare.len() >= 4 && made::is_time(bare)
    };
    line.split_at_each(&is_blank).any(clock)
}

#[cfg(test)]
mod tests {
    use crate::line::Look;

    fn is_own(line: &str) -> bool {
        let sign = crate::sign::read(line, Look::of(line), &mut String::new());
        sign.is_some_and(|sign| sign.reason.en.starts_with("the site's own voice"))
    }

    #[test]
    fn a_pages_own_voice() {
        for line in [
            "기사 듣기 00:00 / 02:40 | 1.0배속",
            "신규 회원 무료체험 4주, 지금 신청하면 쿠폰 3장을 드려요",
            "※ 지연시세입니다. 투자 판단의 책임은 본인에게 있습니다",
            "[투표] 야간 개장, 찬성하시나요? 찬성 61% 반대 39% (참여 2,310명)",
            "park****님 · 3시간 전 · 답글 2 · 공감 41 비공감 6",
            "Poll: Should fares rise? Yes 22% No 78% · 3,104 votes",
            "Now Playing 0:38 / 1:15 | Up next in 10 seconds",
        ] {
            assert!(is_own(line), "{line}");
        }
    }

    #[test]
    fn an_article_on_the_same_things() {
        for line in [
            "쇼핑 채널 구독자 120만 명… 매출 3배",
            "구독자 50만·팔로워 20만, 조회수로 버는 사람들",
            "이 채널은 구독자 120만 명, 팔로워 30만 명, 조회수 1억 회를 기록했다.",
            "구독자 120만 명을 모은 이 채널은 지난달 유료 회원제를 시작했다.",
            "무료 배송 경쟁 3년… 할인 쿠폰에 지친 소비자",
            "■ 댓글 1만 개가 말한 것",
            "정부는 신청하면 10만 원을 주는 쿠폰 사업을 내년에도 이어 간다. 예산은 3조 원이다.",
            "\"구독 신청하면 3개월 무료\"",
            "The newsletter has 90,000 subscribers and costs $5 a month.",
            "Readers who signed up for the app paid $3 million last year.",
        ] {
            assert!(!is_own(line), "{line}");
        }
    }
}
