//! What a line does: it tells something, as headlines do, or calls on its reader, as buttons do.

use crate::line::{Look, is_blank, is_hangul};
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Whether `line` says itself that it is an advertisement.
pub(super) fn is_labelled(line: &str) -> bool {
    const LABELS: Words = words![
        "AD",
        "Ad",
        "[AD]",
        "[광고]",
        "광고",
        "스폰서",
        "협찬",
        "SPONSORED",
        "Sponsored",
        "PROMOTED",
        "Promoted",
        "Paid Partner",
        "PAID"
    ];
    LABELS.iter().any(|label| {
        line.strip_prefix(label).is_some_and(|rest| {
            // 광고 매출 12% 감소 is a headline, AD 3일만에 is none.
            let capital = label.any_char(&|c| is_one_of(c, "D]"));
            rest.first_is(&|c| is_one_of(c, "|:·"))
                || capital && rest.first_is(&is_blank)
                || rest.starts_with(" | ")
                || rest.starts_with(" · ")
        })
    })
}

/// `[사설] 나랏빚 1,200조`, `▶ [단독] 연금 3조 손실`: a headline with the tag of its kind.
pub(super) fn is_tagged(line: &str) -> bool {
    let bare = line.trim_start_of(&|c| is_blank(c) || is_one_of(c, "▶▷►☞>"));
    let tag = bare.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    tag.is_some_and(|(tag, rest)| Look::of(tag).weight <= 12 && rest.first_is(&is_blank))
}

/// Whether `line` calls on its reader: with an imperative in English, with the name of a button in
/// Korean.
pub(super) fn calls(line: &str) -> bool {
    const VERBS: Words = words![
        "subscribe",
        "join",
        "get",
        "unlock",
        "sign",
        "download",
        "follow",
        "listen",
        "watch",
        "share",
        "view",
        "see",
        "try",
        "gift",
        "upgrade",
        "donate",
        "shop",
        "compare",
        "vote",
        "register",
        "enter",
        "become",
        "read",
        "click",
        "tap",
        "log",
        "skip",
        "play",
        "show",
        "find",
        "buy",
        "book",
        "order",
        "claim",
        "accept",
        "start",
        "save",
        "support",
        "choose",
        "discover",
        "explore",
        "access",
        "activate",
        "manage",
        "update",
        "contact",
        "call",
        "write",
        "send",
        "submit",
        "browse",
        "enjoy",
        "don't",
    ];
    const ENGLISH: Words = words![
        "sign up",
        "sign in",
        "log in",
        "shop now",
        "subscribe",
        "read more",
        "learn more",
        "find out more",
        "buy now",
        "donate now",
        "register",
        "register now",
        "book now",
        "apply now",
        "view all",
        "see all",
        "order now",
        "join now",
        "start now",
        "get started",
        "click here",
        "free",
        "now"
    ];
    const BUTTONS: Words = words![
        "보기",
        "받기",
        "하기",
        "가기",
        "읽기",
        "듣기",
        "담기",
        "남기기",
        "열기",
        "닫기",
        "하세요",
        "보세요",
        "주세요",
        "받으세요",
        "클릭",
    ];
    let mut parts = line.split_at_each(&|c| is_blank(c) || is_one_of(c, ",:"));
    let first = parts.next().unwrap_or_default();
    let verb = first.is_ascii() && VERBS.iter().any(|verb| first.eq_ignore_ascii_case(verb));
    let bare = line.trim_end_of(&|c| is_blank(c) || is_one_of(c, ".!?)]~>›»→"));
    if bare.last_is(&is_hangul) {
        return BUTTONS.iter().any(|button| bare.ends_with(button));
    }
    let ends = |end: &str| {
        bare.len().checked_sub(end.len()).is_some_and(|at| {
            let last = bare
                .get(at..)
                .is_some_and(|last| last.eq_ignore_ascii_case(end));
            last && !bare
                .get(..at)
                .is_some_and(|rest| rest.last_is(&char::is_alphanumeric))
        })
    };
    verb || ["We", "Our", "You", "Your"].contains(&first) || ENGLISH.iter().any(ends)
}

/// Whether `line` begins with a day or an hour.
pub(super) fn is_dated(line: &str) -> bool {
    let rest = line.trim_start_of(&|c| c.is_ascii_digit());
    let unit = ["월", "일", "년", "시 "]
        .iter()
        .any(|unit| rest.starts_with(unit));
    let hour = rest.starts_with(':') && !contains(line, " / ");
    rest.len() < line.len() && (unit || hour)
        || line.starts_with("오전 ")
        || line.starts_with("오후 ")
}

/// Whether `line` says something of something, as headlines do and labels do not: with a particle or
/// a noun of change in Korean, with a finite verb in English.
pub(crate) fn tells(line: &str) -> bool {
    const PARTICLES: Words = words![
        "의", "을", "를", "은", "는", "에서", "으로", "까지", "부터", "던"
    ];
    const CHANGES: Words = words![
        "증가", "감소", "상승", "하락", "급증", "급감", "급등", "급락", "돌파", "확대", "축소",
        "인상", "인하", "유출", "논란", "전망", "기록", "발생", "확정", "붕괴", "것은", "개의",
        "명의", "번의", "시대", "경쟁", "효과", "수익", "비밀", "실적"
    ];
    const VERBS: Words = words![
        "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "could",
        "may", "must", "did", "does", "do", "fall", "falls", "fell", "rise", "rises", "rose",
        "down", "up", "hit", "hits", "drop", "drops", "says", "say", "said", "matter", "matters",
        "cut", "cuts", "grow", "grows", "grew", "gain", "gains", "lose", "loses", "lost", "win",
        "wins", "won", "make", "makes", "made", "changed", "paid", "pays", "revenue", "costs",
        "cost", "why", "how", "what"
    ];
    line.split_at_each(&|c: char| !c.is_alphanumeric())
        .any(|word| {
            if word.last_is(&is_hangul) {
                CHANGES.has(word)
                    || word.len() > 6 && PARTICLES.iter().any(|end| word.ends_with(end))
            } else {
                VERBS.iter().any(|verb| verb.eq_ignore_ascii_case(word))
            }
        })
}

/// Whether `line` names something in a word or two and says how much it is.
pub(super) fn is_fact(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(name, value)| {
        let digit = value.first_is(&|c| c.is_ascii_digit() || is_one_of(c, "£$€₩"));
        digit && Look::of(name).words <= 2 && !name.any_char(&|c| c.is_ascii_digit())
    })
}
