//! Title, outlet, author, source, language and date: what a page says about itself, and where.

mod outlet;

use std::ops::Range;

use daejo_figures::calendar::Interval;

use crate::article::{Basis, Evidence, Language, Line, Published, Stated};
use crate::line::{is_blank, is_hangul};
use crate::sign::{REPORTERS, is_email_word, is_name};
use crate::stamp::{self, Kind};
use crate::words::{Characters, Words, find, is_one_of, words};
use crate::zone::Zone;

pub(crate) use outlet::{is_site_name, outlet};

/// A piece of text as metadata, with itself as evidence.
pub(crate) fn stated(text: &str, piece: &str) -> Stated<String> {
    Stated {
        value: piece.to_owned(),
        evidence: Evidence::Text(span_of(text, piece)),
    }
}

/// The bytes of `text` that `piece`, a slice of it, takes.
fn span_of(text: &str, piece: &str) -> Range<usize> {
    let start = piece.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + piece.len()
}

/// The text of the lines of `zone`.
fn of_zone<'t>(text: &'t str, lines: &[Line], zone: Zone) -> impl Iterator<Item = &'t str> {
    lines
        .iter()
        .filter(move |line| line.zone == zone)
        .filter_map(|line| text.get(line.span.clone()))
}

/// The headline.
pub(crate) fn title(text: &str, lines: &[Line]) -> Option<Stated<String>> {
    of_zone(text, lines, Zone::Title)
        .next()
        .map(|line| stated(text, line))
}

/// Labels before a writer's name.
const AUTHOR_LABELS: Words = words![
    "등록기자",
    "작성기자",
    "담당기자",
    "기자",
    "글쓴이",
    "작성자",
    "글",
    "author",
    "written by",
    "by",
];

/// Who wrote it: a labelled name, a byline, or the reporter in the dateline of the first
/// paragraph.
pub(crate) fn author(text: &str, lines: &[Line]) -> Option<Stated<String>> {
    let bylines = || of_zone(text, lines, Zone::Byline);
    let own = || bylines().chain(of_zone(text, lines, Zone::Copyright));
    own()
        .find_map(|line| labelled(line, AUTHOR_LABELS).and_then(name_of))
        .or_else(|| bylines().find_map(english_names))
        .or_else(|| bylines().find_map(reporter_names))
        .or_else(|| {
            of_zone(text, lines, Zone::Body)
                .next()
                .and_then(dateline)
                .and_then(reporter_names)
        })
        .map(|name| stated(text, name))
}

/// What stands behind one of `labels` and a colon or an equals sign, up to the next separator.
fn labelled(line: &str, labels: Words) -> Option<&str> {
    line.match_indices([':', '：', '=']).find_map(|(at, mark)| {
        let before = line.get(..at)?.trim_end_of(&is_blank).to_ascii_lowercase();
        let labelled = labels.iter().any(|label| {
            before
                .strip_suffix(label)
                .is_some_and(|rest| !rest.last_is(&char::is_alphanumeric))
        });
        let value = line.get(at + mark.len()..)?;
        let value = value
            .split_at_each(&|c| is_one_of(c, "/|,;<>[]"))
            .next()?
            .trim_of(&is_blank);
        (labelled && !value.is_empty()).then_some(value)
    })
}

/// The personal name with which `value` begins: one Korean word, or capitalised ones.
fn name_of(value: &str) -> Option<&str> {
    let first = value.split_at_each(&is_blank).next()?;
    let bare = REPORTERS
        .iter()
        .find_map(|post| first.strip_suffix(post))
        .unwrap_or(first);
    if is_name(bare) {
        return Some(bare);
    }
    let latin = value.first_is(&char::is_uppercase) && value.split_at_each(&is_blank).count() <= 6;
    (latin && !value.any_char(&is_hangul)).then_some(value)
}

/// The names behind `By`, up to a comma or a bar.
fn english_names(line: &str) -> Option<&str> {
    let names = ["By ", "BY ", "Written by ", "Reporting by "]
        .iter()
        .find_map(|by| line.strip_prefix(by))?;
    let names = names
        .split_at_each(&|c| is_one_of(c, ",|;("))
        .next()?
        .trim_of(&is_blank);
    let names = names
        .split_at_each(&is_blank)
        .take_while(|word| !is_email_word(word))
        .last()
        .and_then(|last| names.get(..span_of(names, last).end))?;
    (!names.is_empty()).then_some(names)
}

/// The Korean name or names before 기자: `홍길동·김철수 기자`.
fn reporter_names(line: &str) -> Option<&str> {
    let separator = |c: char| is_blank(c) || is_one_of(c, "[](){}<>|=/,·:");
    let mut run: Option<Range<usize>> = None;
    for word in line
        .split_at_each(&separator)
        .filter(|word| !word.is_empty())
    {
        let span = span_of(line, word);
        // Names joined by a middle dot or a comma are one run.
        let joined = run.clone().filter(|run| {
            line.get(run.end..span.start)
                .is_some_and(|gap| gap.trim() == "·" || gap.trim() == ",")
        });
        let glued = REPORTERS
            .iter()
            .find_map(|post| word.strip_suffix(post).filter(|name| is_name(name)));
        if let Some(name) = glued {
            return line.get(joined.map_or(span.start, |run| run.start)..span.start + name.len());
        }
        if REPORTERS.has(word) {
            return run.and_then(|run| line.get(run));
        }
        run = is_name(word).then(|| joined.map_or(span.start, |run| run.start)..span.end);
    }
    None
}

/// Characters of a paragraph in which its dateline lies.
const DATELINE: usize = 80;

/// The dateline a paragraph begins with, brackets included: `(서울=연합뉴스) 홍길동 기자 =`,
/// `[헤럴드경제=홍길동 기자]`, `LONDON, Aug 6 (Reuters) -`.
fn dateline(paragraph: &str) -> Option<&str> {
    let head = head(paragraph)?;
    let close = head.find([')', ']', '】'])?;
    if head.first_is(&|c| is_one_of(c, "([【")) {
        // The reporter may follow the bracket, up to an equals sign.
        let end = head
            .get(close..)?
            .find('=')
            .map_or(close + 1, |equals| close + equals);
        return head.get(..end).or(head.get(..close));
    }
    let behind = head.get(close + 1..)?.trim_start();
    (behind.first_is(&|c| is_one_of(c, "-–—")) && head.first_is(&char::is_uppercase))
        .then(|| head.get(..=close))?
}

/// The part of a paragraph in which its dateline lies.
fn head(paragraph: &str) -> Option<&str> {
    let end = paragraph.char_indices().nth(DATELINE);
    end.map_or(Some(paragraph), |(end, _)| paragraph.get(..end))
}

/// What a paragraph begins with, up to a dash between blanks.
fn before_dash(paragraph: &str) -> Option<&str> {
    let head = head(paragraph)?;
    let dashes = [" - ", " – ", " — ", " -- "];
    let end = dashes.iter().filter_map(|dash| head.find(dash)).min()?;
    head.get(..end)
}

/// The part of a paragraph in capitals that gives place and day, before its dash:
/// `BOSTON/SEOUL, Dec. 17, 2025`.
fn placeline(paragraph: &str) -> Option<&str> {
    let place = before_dash(paragraph)?;
    let city = place.split(|c: char| !c.is_alphabetic()).next()?;
    let capitals = city.len() > 2 && city.chars().all(char::is_uppercase);
    capitals.then_some(place)
}

/// The places and the full day that a release begins with, before its dash: `Copenhagen, Denmark, 12
/// November 2025 - `.
fn release(paragraph: &str) -> Option<&str> {
    let line = before_dash(paragraph)?;
    let stamps = stamp::read(line);
    let stamp = stamps.found.first()?;
    let places = line.get(..stamp.span.start)?.trim_end().strip_suffix(',')?;
    let behind = line.get(stamp.span.end..)?;
    let mut words = places
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    let named = words.all(|word| word == "and" || word.first_is(&char::is_uppercase));
    (named && behind.trim().is_empty()).then_some(line)
}

/// The full day that a paragraph begins with, before its dash: `Feb 9, 2023 — `.
fn dayline(paragraph: &str) -> Option<&str> {
    let day = before_dash(paragraph)?;
    let stamps = stamp::read(day);
    let first = stamps.found.first()?;
    (first.span.start == 0 && stamps.rest == 0).then_some(day)
}

/// The web address on a source line.
pub(crate) fn source(text: &str, lines: &[Line]) -> Option<Stated<String>> {
    of_zone(text, lines, Zone::Source).find_map(|line| {
        let at = find(line, "https://").or_else(|| find(line, "http://"))?;
        let address = line
            .get(at..)?
            .split_at_each(&|c: char| is_blank(c) || is_one_of(c, "<>\"'"))
            .next()?;
        Some(stated(
            text,
            address.trim_end_of(&|c| is_one_of(c, ".,)];")),
        ))
    })
}

/// The language of the article's own lines.
///
/// Rule: Korean if there is a Hangul syllable to every four Latin letters. A syllable weighs
/// about as much as three letters, and Korean news on business is full of Latin names.
pub(crate) fn language(text: &str, lines: &[Line]) -> Language {
    let (mut hangul, mut latin) = (0_usize, 0_usize);
    for line in lines.iter().filter(|line| line.zone.is_article()) {
        for c in text.get(line.span.clone()).unwrap_or_default().chars() {
            hangul += usize::from(is_hangul(c));
            latin += usize::from(c.is_ascii_alphabetic());
        }
    }
    if hangul * 4 >= latin {
        Language::Korean
    } else {
        Language::English
    }
}

/// The publication date, from the page's stamps: the day it was entered, else a bare day, else
/// the day it was changed; where it has none, the full day in the dateline of the first
/// paragraph. Other dates in the article's own text are never taken.
pub(crate) fn published(text: &str, lines: &[Line]) -> Option<Published> {
    let stamps = lines.iter().flat_map(|line| {
        let found = match line.zone {
            Zone::Byline | Zone::Copyright => {
                text.get(line.span.clone())
                    .map(stamp::read)
                    .unwrap_or_default()
                    .found
            }
            _ => Vec::new(),
        };
        // A copyright line states a year; a date on it counts where it is labelled.
        let labelled_only = line.zone == Zone::Copyright;
        found
            .into_iter()
            .filter(move |stamp| !labelled_only || stamp.kind != Kind::Plain)
            .map(|stamp| {
                let span = line.span.start + stamp.span.start..line.span.start + stamp.span.end;
                (stamp, span)
            })
    });
    let of_dateline = || {
        let line = lines.iter().find(|line| line.zone == Zone::Body)?;
        let paragraph = text.get(line.span.clone())?;
        let dateline = placeline(paragraph)
            .or_else(|| dayline(paragraph))
            .or_else(|| release(paragraph))
            .or_else(|| dateline(paragraph))?;
        let stamp = stamp::read(dateline).found.into_iter().next()?;
        let span = line.span.start + stamp.span.start..line.span.start + stamp.span.end;
        Some((stamp, span))
    };
    let (stamp, span) = stamps
        .min_by_key(|(stamp, _)| stamp.kind)
        .or_else(of_dateline)?;
    Some(Published {
        interval: Interval::of_day(stamp.day),
        basis: Basis::Stated,
        evidence: Evidence::Text(span),
        note: None,
    })
}

#[cfg(test)]
mod tests {
    use crate::read;

    fn check(first_paragraph: &str, expect: Option<&str>) {
        let text = format!(
            "A headline above\n\n{first_paragraph} the company said it would build a second plant for $2 billion in the north.\n\nIt will open in 2027, a year later than planned, the company said in a statement.\n"
        );
        let article = read("a.txt", text, None).unwrap();
        let day = article
            .published
            .map(|published| published.interval.to_string());
        assert_eq!(day.as_deref(), expect, "{first_paragraph}");
    }

    #[test]
    fn a_dateline_with_a_full_day_states_the_date() {
        check(
            "LONDON, Aug. 6, 2024 (Union Wire) - On Tuesday",
            Some("2024-08-06"),
        );
        check(
            "BOSTON/SEOUL, Dec. 17, 2025 - On Wednesday",
            Some("2025-12-17"),
        );
        check("Feb 9, 2023 — On Thursday", Some("2023-02-09"));
        check("Feb 9 — On Thursday", None);
        check(
            "Bergen, Norway and Lund, Sweden, 12 November 2025 - On Wednesday",
            Some("2025-11-12"),
        );
        check("Bergen saw it on Monday, 12 November 2025 - and", None);
        check("LONDON, Aug 6 (Reuters) - On Tuesday", None);
        check("On Aug. 6, 2024 - a Tuesday -", None);
        check("TSMC said on Aug. 6, 2024, that", None);
    }

    #[test]
    fn a_byline_with_a_full_day_states_the_date() {
        for line in [
            "By the BBC, 10 October 2024, 21:40 BST",
            "By Jane Doe, 10 October 2024, 21:40 BST",
            "작성자 푸른하늘 2024. 10. 10. 8:15",
            "월간 바깥길 · 2024-10-10 · 글 한여울",
            "NEW YORK, Oct. 10, 2024 - Union Wire",
            "BOSTON, Oct 10, 2024 (Union Wire)",
            "NAIROBI, 10 October 2024 — Markets desk",
            "Rural desk – 10 October 2024, 9:15 am",
            "GANNET ISLAND, Maine (Down East Courier) - Oct. 10, 2024",
            "The Saltmarsh Review of Sunday Travel, London, 10 October 2024",
            "Lighter Than Air Quarterly, online edition of 10 October 2024",
            "Restitution Monitor, newsletter of 10 October 2024",
            "BRUSSELS (Union Wire), Oct. 10, 2024",
            "Box & Berth Weekly, 10 October 2024, by Jane Doe",
            "Northern Radio script, Thursday 10 October 2024, 0700",
            "By Jane Doe, Harbor Courier, Oct. 10, 2024, 5:40 p.m.",
            "Coupon & Bond newsletter - Thursday, Oct. 10, 2024",
            "한빛시론 2024년 10월 10일",
            "낙동일보 2024.10.10 / 사회부 홍길동",
            "외교부 해외긴급구호과, 2024. 10. 10.",
            "한빛정보원 주간동향 | 2024. 10. 10.",
            "[이슈 분석] 2024년 10월 10일 금융전문기자 홍길동",
            "보도 일시: 2024. 10. 10.(목) 08:00",
        ] {
            check(&format!("{line}\n\nOn Thursday"), Some("2024-10-10"));
        }
        check("By the end of 10 October 2024\n\nOn Thursday", None);
        check(
            "Sales rose, they said, 10 October 2024\n\nOn Thursday",
            None,
        );
    }
}
