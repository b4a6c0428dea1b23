//! What a single line is by its own look: codes, addresses, stamps, bylines, breadcrumbs, and
//! the phrases of the lexicon. What it is by its place in the page, `layout` decides.

mod byline;
mod cue;
mod made;
mod notice;
mod related;
mod voice;
mod weighed;
mod widget;

pub(crate) use byline::{REPORTERS, is_name};

pub(crate) use made::place;
pub(crate) use voice::tells;
pub(crate) use weighed::is_polite;

use byline::may_be_stamp;
use cue::{CODES, Cue, FORMS, Holds};
use related::{is_list_name, is_named_list};

use crate::lexicon::{self, Heard, Interface, Opens, Place};
use crate::line::{Ending, Look, fold_into, is_blank};
use crate::stamp;
use crate::words::{Characters, Words, contains, is_one_of, words};
use crate::zone::{Cause, Zone};

/// A sign that a line is not the article's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sign {
    pub zone: Zone,
    pub reason: Cause,
    /// Where in the page it counts.
    pub place: Place,
    /// What it says about the lines after it.
    pub opens: Opens,
}

impl Sign {
    /// Whether many small signs tell it, and no phrase.
    pub(crate) fn is_weighed(self) -> bool {
        self.reason == WEIGHED.reason
    }
}

/// Weight up to which a line can be made of the words of an interface.
const LONGEST_MADE: usize = 200;

/// What a sign that counts outside the article says against a line inside it.
const KNOWN: u8 = 5;

/// Bytes from which a line is text whatever it holds: no boilerplate runs that long, and a
/// file that is a single line stays quick to read.
const LONGEST: usize = 900;

/// The sign of `line`, whose look is `look`. `key` is a buffer to work in.
pub(crate) fn read(line: &str, look: Look, key: &mut String) -> Option<Sign> {
    judge(line, look, key).0
}

/// The sign of `line`, whose look is `look`, or how much speaks against it without one. `key` is a
/// buffer to work in.
pub(crate) fn judge(line: &str, look: Look, key: &mut String) -> (Option<Sign>, u8) {
    if line.len() > LONGEST {
        return (None, 0);
    }
    let first = |cues: &[Cue]| {
        // The dates of a line are read once for all that ask.
        let mut stamps = None;
        let mut holds = |cue: &&Cue| match cue.holds {
            Holds::Line(holds) => holds(line, look),
            Holds::Stamps(holds) => {
                may_be_stamp(line, look)
                    && holds(line, look, stamps.get_or_insert_with(|| stamp::read(line)))
            }
        };
        cues.iter().find(|cue| holds(cue)).map(Cue::sign)
    };
    if let Some(sign) = first(CODES) {
        return (Some(sign), 0);
    }
    fold_into(line, key);
    let heard = Heard::of(key);
    let phrase = lexicon::find(key, heard, look).map(|group| Sign {
        zone: group.zone,
        reason: group.reason,
        place: group.place,
        opens: group.opens,
    });
    // What counts outside the article counts within where the line's voice tells it too.
    let anywhere = |sign: Sign| {
        let own = sign.place == Place::Outside && weighed::is_own(line, look, heard, true);
        let place = if own { Place::Anywhere } else { sign.place };
        Sign { place, ..sign }
    };
    let listed = || lexicon::is_list_with_headline(key, heard, look).then_some(LISTED);
    // A form that counts anywhere says more than a phrase that counts outside only.
    // Long lines are no buttons.
    let found = if look.paragraph || look.weight > LONGEST_MADE || phrase.is_some() {
        Interface::default()
    } else {
        Interface::of(key)
    };
    let sign = match phrase {
        Some(sign) if sign.place == Place::Anywhere => Some(sign),
        Some(sign) => first(FORMS)
            .filter(|form| form.place == Place::Anywhere)
            .or_else(|| Some(anywhere(sign))),
        None => listed()
            .or_else(|| first(FORMS).map(anywhere))
            .or_else(|| is_list_name(key, look).then_some(NAMED))
            .or_else(|| is_named_list(line, key, look).then_some(LISTED))
            .or_else(|| weighed::is_own(line, look, heard, false).then_some(WEIGHED))
            .or_else(|| made::is_made(line, look, found).then_some(MADE)),
    };
    let doubt = || weighed::doubt(line, look, heard, found);
    // Between paragraphs a sign that counts outside of them is one doubt more.
    let doubt = match sign {
        None => doubt(),
        // A day may head a part of a chronicle.
        Some(sign) if sign.zone == Zone::Byline => 2,
        Some(sign) if sign.place == Place::Outside && !look.paragraph => KNOWN,
        Some(_) => 0,
    };
    (sign, doubt)
}

/// A list that its own name tells.
const LISTED: Sign = Sign {
    zone: Zone::Related,
    reason: Cause {
        ko: "다른 기사 목록",
        en: "a list of other articles",
    },
    place: Place::Anywhere,
    opens: Opens::Nothing,
};

/// The name of a list of other articles.
const NAMED: Sign = Sign {
    zone: Zone::Related,
    reason: Cause {
        ko: "다른 기사 목록의 시작",
        en: "begins a list of other articles",
    },
    place: Place::Outside,
    opens: Opens::List,
};

/// What many small signs tell.
const WEIGHED: Sign = Sign {
    zone: Zone::Nav,
    reason: Cause {
        ko: "기사보다 사이트의 말투 (안내·광고·단추)",
        en: "the site's own voice (notices, offers, buttons)",
    },
    place: Place::Anywhere,
    opens: Opens::Nothing,
};

/// What is made of the words of an interface.
const MADE: Sign = Sign {
    zone: Zone::Nav,
    reason: Cause {
        ko: "단추·메뉴·집계의 낱말만 있는 줄",
        en: "made of words of buttons, menus and counters",
    },
    place: Place::Anywhere,
    opens: Opens::Nothing,
};

/// A record of an ads.txt file: domain, account, `DIRECT` or `RESELLER` (IAB Tech Lab, ads.txt
/// 1.1, section 3.4).
fn is_ads_txt(line: &str, _: Look) -> bool {
    let mut fields = line.split(',').map(str::trim);
    let domain = fields
        .next()
        .is_some_and(|field| field.contains('.') && !field.contains(' '));
    let account = fields
        .next()
        .is_some_and(|field| !field.is_empty() && !field.contains(' '));
    let relation = fields.next().is_some_and(|field| {
        let word = field.split_whitespace().next().unwrap_or_default();
        word.eq_ignore_ascii_case("direct") || word.eq_ignore_ascii_case("reseller")
    });
    domain && account && relation
}

/// A line of script that a scraper took for text. A list's item may end in `(up 8%);` as well.
fn is_script(line: &str, _: Look) -> bool {
    let statement = line.ends_with(';')
        && ["({", "()", " = ", "[]"]
            .iter()
            .any(|code| contains(line, code));
    statement
        || ["<script", "function(", "//<![CDATA["]
            .iter()
            .any(|code| line.starts_with(code))
}

/// One e-mail address and nothing else.
fn is_email(line: &str, _: Look) -> bool {
    is_email_word(line.trim_of(&|c: char| is_one_of(c, "()[]<>|:/") || is_blank(c)))
}

/// Whether `word` is an e-mail address as news pages write them.
pub(crate) fn is_email_word(word: &str) -> bool {
    word.split_once('@').is_some_and(|(user, host)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || is_one_of(c, "._%+-");
        !user.is_empty()
            && user.chars().all(plain)
            && host.chars().all(plain)
            && host.trim_matches('.').contains('.')
    })
}

/// One web address and nothing else.
fn is_address(line: &str, _: Look) -> bool {
    (line.starts_with("https://") || line.starts_with("http://") || line.starts_with("www."))
        && !line.any_char(&is_blank)
}

/// A number of a few digits and nothing else, or a place in a row of pictures: `2 of 7 |`.
fn is_counter(line: &str, look: Look) -> bool {
    let is_number = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b',')
    };
    let place = || {
        line.trim_end_of(&|c| is_blank(c) || c == '|')
            .split_once(" of ")
    };
    look.weight <= 6 && is_number(line)
        || look.weight <= 10 && place().is_some_and(|(at, all)| is_number(at) && is_number(all))
}

/// Hashtags and nothing else.
fn is_tags(line: &str, _: Look) -> bool {
    line.split_at_each(&is_blank)
        .filter(|word| !word.is_empty())
        .all(|word| {
            word.strip_prefix('#').is_some_and(|tag| {
                tag.first_is(&char::is_alphanumeric) && tag.any_char(&char::is_alphabetic)
            })
        })
}

/// `태양광 설치비 최대 70% 지원! 상담 080-700-0000`: a telephone number at the end of a line that
/// is no sentence. Articles give theirs in sentences and brackets, or in a list of what a visitor needs
/// (▲관람료 … ▲문의 …).
fn is_sales_line(line: &str, look: Look) -> bool {
    static OFFERS: Words = words!["상담", "문의", "가입", "무료", "수임료", "분양", "call now"];
    let number = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let marks = word.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        marks && word.contains('-') && (8..=11).contains(&digits)
    };
    !look.paragraph
        && look.ending != Ending::Sentence
        && !line.first_is(&|c| c == '▲')
        && line.split_at_each(&is_blank).any(number)
        && OFFERS.iter().any(|offer| contains(line, offer))
}

/// `홈 > 경제 > 산업`, `Liabooks Home|PRISM News`.
fn is_breadcrumb(line: &str, look: Look) -> bool {
    let parts = || {
        line.split_at_each(&|c| is_one_of(c, ">›»|│≫"))
            .map(str::trim)
            .filter(|part| !part.is_empty())
    };
    let is_home = |part: &str| {
        let part = part.to_ascii_lowercase();
        ["home", "홈", "news", "뉴스"]
            .iter()
            .any(|word| part.starts_with(word) || part.ends_with(word))
    };
    look.weight <= 120
        && look.ending == Ending::Open
        && parts().all(|part| Look::of(part).weight <= 24)
        && match parts().count() {
            0 | 1 => false,
            2 => parts().any(is_home),
            _ => true,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<Zone>) {
        let sign = read(line, Look::of(line), &mut String::new());
        assert_eq!(sign.map(|sign| sign.zone), expect, "{line}");
    }

    #[test]
    fn codes_and_addresses() {
        check(
            "google.com, pub-9005101102414487, DIRECT, f08c47fec0942fa0",
            Some(Zone::Ad),
        );
        check(
            "(adsbygoogle = window.adsbygoogle || []).push({});",
            Some(Zone::Ad),
        );
        check(
            "var s = document.getElementsByTagName('script')[0];",
            Some(Zone::Ad),
        );
        check("revenue of $1.2 billion (up 8%);", None);
        check("beherenow@sedaily.com", Some(Zone::Email));
        check("< press@openai.com >", Some(Zone::Email));
        check("문의는 press@openai.com 으로 보내면 된다.", None);
        check("https://example.com/a", Some(Zone::Source));
        check("#AI #클라우드 #아마존AWS", Some(Zone::Related));
        check("#1 company in the world", None);
        for (line, expect) in [("2 of 7 |", true), ("12,310", true), ("2 of 7 died", false)] {
            let sign = read(line, Look::of(line), &mut String::new());
            assert_eq!(sign.is_some(), expect, "{line}");
        }
    }

    #[test]
    fn stamps_and_bylines() {
        for line in [
            "입력 2025.03.07 09:12 | 수정 2025.03.07 10:40",
            "홍길동 기자 | 입력 2025-11-04 11:26 | 댓글 0",
            "6 Aug 2024 | Energy Desk",
            "김하늘 기자 | 2026.10.28 11:40",
            "2025년 8월 12일 이재현 기자",
            "2025-09-14 17:30 부산=이정민 기자",
            "By Marian Oduya | Nov. 4, 2025",
            "한빛신문 2026/10/28 11:55",
            "경기다문화신문 2025.07.31",
            "CBN 뉴스데스크 2025년 7월 20일",
            "전북농민신문 2025년 10월 15일 이순호 기자",
            "2025. 11. 17. 부산 남포일보",
            "Harbour & Terminal Review, August 12, 2025",
            "The Ledger Weekly, 6 September 2025",
            "Press release, Hanover, 9 September 2025",
            "The Ohio Ledger | Sunday, June 8, 2025 | Grant Okafor",
            "생활경제신문 2025년 6월 13일 금요일 | 유통팀 마은결",
            "Published Aug 6, 2024, 10:00 AM ET",
            "2일 전",
            "3 hours ago",
            "Updated 2 hours ago",
            "윤민혁 기자",
            "윤민혁기자 beherenow@sedaily.com",
            "[이데일리 홍길동 기자]",
            "워싱턴=홍길동 특파원",
            "홍길동·김철수 기자",
            "◎공감언론 뉴시스 join@newsis.com",
            "By Jane Doe",
            "By JANE DOE and John Roe, Energy Correspondent",
            "April 22, 2025 - Jane Doe",
            "22 April 2025 – Staff reporter",
            "Reporting by Jane Doe; Editing by John Roe",
            "--With assistance from Pia Lund and Jun Okabe.",
        ] {
            check(line, Some(Zone::Byline));
        }
        for line in [
            "현직 기자 3명 구속",
            "By the numbers",
            "2025년 11월 3일 오픈AI와 AWS 계약 체결",
            "시험 발사 2027년 3월 1일",
            "2025.11.04 - 오픈AI, AWS와 계약",
            "(서울=연합뉴스) 홍길동 기자 = 오픈AI가 아마존웹서비스와 380억 달러 규모의 계약을 맺었다고 밝혔다.",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn menus() {
        check("Liabooks Home|PRISM News", Some(Zone::Nav));
        check("홈 > 경제 > 산업", Some(Zone::Nav));
        check(
            "[칼럼] 대형 계약의 그늘과 우리가 준비해야 할 것들 | 홍길동",
            None,
        );
    }
}
