//! Lines that are made of a page's own words: menus, buttons, counters, offers.
//!
//! A word proves nothing. What does is how much of a line such words are: nothing is left of
//! `좋아요 21 슬퍼요 4 | 댓글 6개` without them but numbers. `로그인 기록 5천만 건 유출` is a headline.

use crate::lexicon::Interface;
use crate::line::{Ending, Look, is_blank, is_hangul};
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Whether `line` is made of such words.
pub(super) fn is_made(line: &str, look: Look, found: Interface) -> bool {
    let (named, all) = (found.tools + found.sections, count(found));
    if all < 2
        || found.tools == 0 && named < 4
        || look.ending == Ending::Sentence
        || look.item
        || line.first_is(&|c| is_one_of(c, "\"“‘'■◆◇□●○"))
    {
        return false;
    }
    let counts = line.any_char(&|c| c.is_ascii_digit());
    counts && found.tools >= 2 && found.share >= 90
        || counts && found.tools >= 1 && all >= 4 && found.share >= 80
        || named >= 4 && found.share >= if found.tools >= 2 { 60 } else { 80 }
}

fn count(found: Interface) -> u32 {
    found.tools + found.sections + found.offers
}

/// How much the words of a line are those of the interface: 0 to 4.
pub(super) fn weight(found: Interface) -> u32 {
    match (found.share, count(found)) {
        (_, 0) => 0,
        (85.., 2..) => 4,
        (65.., 3..) => 3,
        (50.., 2..) => 2,
        (35.., _) => 1,
        _ => 0,
    }
}

/// `3시간 전`, `2h ago`, at the beginning or the end: when another article came.
pub(super) fn has_age(line: &str) -> bool {
    let lower = line.trim_end_of(&|c| is_one_of(c, ".)]"));
    let korean = lower
        .strip_suffix("전")
        .map(str::trim_end)
        .is_some_and(|rest| {
            ["분", "시간", "일"].iter().any(|unit| {
                rest.strip_suffix(unit)
                    .is_some_and(|rest| rest.trim_end().last_is(&|c| c.is_ascii_digit()))
            })
        });
    const UNITS: Words = words![
        "m", "min", "mins", "minutes", "minute", "h", "hr", "hrs", "hour", "hours", "d", "day",
        "days"
    ];
    let english = contains(line, " ago") && {
        let mut words = line
            .split(' ')
            .map(|word| word.trim_of(&|c| is_one_of(c, ":,|·")));
        let mut unit = false;
        words.any(|word| {
            let ago = unit && word == "ago";
            unit = UNITS.has(word.trim_start_of(&|c| c.is_ascii_digit()));
            ago
        })
    };
    let inside = [" 시간 전 ", "시간 전 ", "분 전 "].iter().any(|age| {
        line.split_once(age)
            .is_some_and(|(before, _)| before.last_is(&|c| c.is_ascii_digit()))
    });
    let korean = korean || inside;
    // 11.02: the day of another article.
    let day = lower
        .rsplit(' ')
        .next()
        .filter(|day| day.len() == 5 && day.len() < line.len());
    let dated = day
        .and_then(|day| day.split_once('.'))
        .is_some_and(|(month, day)| {
            let within = |text: &str, last: u8| {
                text.len() == 2
                    && text
                        .parse::<u8>()
                        .is_ok_and(|number| (1..=last).contains(&number))
            };
            within(month, 12) && within(day, 31)
        });
    korean || english || dated
}

/// `1 Striker banned`, `3위 코스피 급락`: the place of a headline in a list, without the mark of a list's
/// item.
pub(crate) fn place(line: &str) -> Option<u8> {
    let rest = line.trim_start_of(&|c| c.is_ascii_digit());
    let digits = line.get(..line.len() - rest.len())?;
    let rest = rest.strip_prefix('위').unwrap_or(rest);
    let name = rest.strip_prefix(' ')?.trim_start();
    (digits.len() <= 2
        && name.first_is(&|c| is_hangul(c) || c.is_uppercase() || is_one_of(c, "\"“‘'[")))
    .then(|| digits.parse().ok())
    .flatten()
}

/// `강릉 11° 대전 13° 광주 15°`, `코스피200 345.12 0.88 0.26%`: three names with their numbers, or three exact
/// numbers with hardly a name.
pub(super) fn is_strip(line: &str) -> bool {
    let (mut pairs, mut exact, mut all, mut words, mut last_is_word) = (0, 0, 0, 0, false);
    for word in line
        .split_at_each(&is_blank)
        .filter(|word| !word.is_empty())
    {
        let bare = word.trim_start_of(&|c| is_one_of(c, "▲▼△▽↑↓+-−(~$₩€£"));
        let is_number = bare.first_is(&|c| c.is_ascii_digit());
        all += usize::from(is_number);
        pairs += usize::from(is_number && last_is_word);
        exact += usize::from(
            is_number && (word.contains('.') && !word.ends_with('.') || word.contains('%')),
        );
        last_is_word = !is_number && word.any_char(&char::is_alphanumeric);
        words += usize::from(last_is_word);
    }
    pairs >= 3 && words <= pairs + 1 || exact >= 3 && words <= exact || all >= 5 && words <= 3
}

/// `Brent $75.10 -0.42%`: a level and its change, with hardly a word.
pub(super) fn is_change(line: &str) -> bool {
    let number = |text: &str| text.first_is(&|c| c.is_ascii_digit());
    let (mut levels, mut changes, mut words) = (0, 0, 0);
    for word in line
        .split_at_each(&is_blank)
        .filter(|word| !word.is_empty())
    {
        let bare = word.trim_start_of(&|c| is_one_of(c, "($£€₩"));
        if number(bare) {
            levels += 1;
        } else if number(bare.trim_start_of(&|c| is_one_of(c, "+-−▲▼△▽↑↓"))) {
            changes += usize::from(word.ends_with(['%', ')']));
        } else {
            words += usize::from(word.any_char(&char::is_alphabetic));
        }
    }
    levels >= 1 && changes >= 1 && words <= 2
}

/// `19:00 뉴스 20:30 드라마 21:50 다큐`, `#대선 #금리 이슈 5`, `1 of 9 | Residents`: hours, tags or places of pictures,
/// that only boxes have in one line.
pub(super) fn is_box(line: &str) -> bool {
    let words = || {
        line.split_at_each(&is_blank)
            .filter(|word| !word.is_empty())
    };
    let two = |text: &str| matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit());
    let hours = words().filter(|word| {
        word.split_once(':')
            .is_some_and(|(hour, minute)| two(hour) && two(minute) && minute.len() == 2)
    });
    let tags = words().filter(|word| word.starts_with('#') && word.len() > 2);
    let pictures = line.split_once(" of ").is_some_and(|(at, all)| {
        let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        number(at)
            && all.split_once([' ', '|']).is_some_and(|(all, rest)| {
                number(all) && rest.trim_start().first_is(&|c| !c.is_alphabetic())
            })
    });
    hours.count() >= 3 || tags.count() >= 2 || pictures
}

/// `4:12`, `1:04:12`: digits and colons.
pub(super) fn is_time(word: &str) -> bool {
    word.contains(':')
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':')
}

/// `00:00 / 04:12 1.0x`: how far something is played.
pub(super) fn is_progress(line: &str) -> bool {
    let clock = |word: Option<&str>| word.is_some_and(is_time);
    line.split_once(" / ")
        .is_some_and(|(at, all)| clock(at.rsplit(' ').next()) && clock(all.split(' ').next()))
}
