//! What a figure stands for by the words around it: `전날` is the day before the day told last, or
//! else that of publication; `300만 명 가까운` is about so many, and so is what a headline makes even.

use daejo_figures::calendar::{Date, Interval, add_days};
use daejo_figures::{Decimal, Value};

use crate::checks::says_nearly;
use crate::comparison::{Document, Figure};
use crate::context::is_headline;
use crate::extent::Extent;

/// What figure `at` of `document` can stand for.
pub(crate) fn extent(document: &Document, at: usize) -> Extent {
    let Some(figure) = document.figures.get(at) else {
        return Extent::Unknown;
    };
    let surface = document.surface(figure);
    let extent = match Extent::of(&figure.mention) {
        Extent::Unknown if surface.starts_with("전날") => before(document, at),
        extent => extent,
    };
    let extent = extent.at_minute(surface);
    let extent = match says_some_more(surface) {
        true => extent.and_more(),
        false => extent,
    };
    // 300만 명 가까운 회원.
    let behind = document.article.text.get(figure.mention.span.end..);
    if behind.is_some_and(says_nearly) {
        extent.about()
    } else if behind.is_some_and(says_over) {
        extent.at_least()
    } else if is_headline(document, figure.line)
        && is_even(&extent)
        && !writes_nought(document.surface(figure))
    {
        extent.about()
    } else {
        extent
    }
}

/// Whether a number ends in noughts that a headline may have made: 840 million.
fn is_even(extent: &Extent) -> bool {
    match extent {
        Extent::Number(numbers) => {
            let next = numbers.place.checked_mul(Decimal::TEN);
            let tens = next.and_then(|next| numbers.value.checked_div(next));
            tens.is_some_and(|tens| tens > Decimal::ONE && tens.fract().is_zero())
        }
        _ => false,
    }
}

/// Whether a nought is written behind the decimal point, which nobody does for a round number: 3.0%.
fn writes_nought(surface: &str) -> bool {
    let decimals = surface.split_once('.').map_or("", |(_, rest)| rest);
    let end = decimals.find(|c: char| !c.is_ascii_digit());
    let decimals = decimals.get(..end.unwrap_or(decimals.len()));
    decimals.is_some_and(|decimals| decimals.ends_with('0'))
}

/// Whether a figure is told as so much and some more: 6100여 명.
fn says_some_more(surface: &str) -> bool {
    let numeral = surface
        .split_once('여')
        .and_then(|(head, _)| head.chars().next_back());
    numeral.is_some_and(|c| c.is_ascii_digit() || "십백천만억조".contains(c))
}

/// Whether the words behind a figure say that it is exceeded: 60km가 넘습니다.
fn says_over(behind: &str) -> bool {
    let rest = behind.strip_prefix(['이', '가', '을', '를', '도']);
    rest.is_some_and(|rest| rest.trim_start().starts_with('넘'))
}

fn before(document: &Document, at: usize) -> Extent {
    let told = document.figures.get(..at).unwrap_or_default();
    let last = told.iter().rev().filter(|figure| !figure.in_boilerplate);
    let published = document.article.published.as_ref();
    let day = last.filter_map(day).next().or_else(|| {
        let days = published.map(|published| published.interval)?;
        days.is_day().then_some(days.start)
    });
    day.and_then(|day| add_days(day, -1))
        .map_or(Extent::Unknown, |day| {
            Extent::Days(Interval::of_day(day), None, None)
        })
}

/// The single day that a figure is.
fn day(figure: &Figure) -> Option<Date> {
    match &figure.mention.value {
        Value::Date(date) => date
            .interval
            .filter(|days| days.is_day())
            .map(|days| days.start),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use daejo_articles::read;

    use super::*;
    use crate::extent::Relation;

    #[test]
    fn what_is_close_to_a_number_may_be_rounded_to_it() {
        let read = |text: &str| {
            let article = read("a.txt", format!("{text}\n"), None).expect("UTF-8");
            extent(&Document::read(article), 0)
        };
        let exact = read("챙긴 돈은 28억2000만 원이다.");
        for text in [
            "번 돈은 30억 원에 가깝다.",
            "번 돈은 30억 원에 육박한다.",
            "30억 원 가까이 벌었다.",
        ] {
            assert_eq!(
                read(text).relation(&exact, false),
                Relation::Compatible,
                "{text}"
            );
        }
        assert_eq!(
            read("번 돈은 30억 원이다.").relation(&exact, false),
            Relation::Apart
        );
    }

    #[test]
    fn what_is_exceeded_is_a_least() {
        for (text, limit) in [
            ("해저 케이블만 60km가 넘습니다.", true),
            ("해저 케이블은 60km를 넘겼다.", true),
            ("해저 케이블은 60km가 있다.", false),
        ] {
            let article = read("a.txt", format!("{text}\n"), None).expect("UTF-8");
            let extent = extent(&Document::read(article), 0);
            assert_eq!(extent.is_limit(), limit, "{text}");
        }
    }

    #[test]
    fn some_more_reaches_to_the_next_even_number() {
        let extent = |text: &str| {
            let article = read("a.txt", format!("{text}\n"), None).expect("UTF-8");
            extent(&Document::read(article), 0)
        };
        for (some_more, exact, meet) in [
            ("조합원은 6100여 명이다.", "조합원은 6153명이다.", true),
            ("조합원은 6100여 명이다.", "조합원은 6199명이다.", true),
            ("조합원은 6100여 명이다.", "조합원은 6210명이다.", false),
            ("조합원은 3천여 명이다.", "조합원은 3870명이다.", true),
            ("조합원은 약 6100명이다.", "조합원은 6160명이다.", false),
            ("계약은 2천억여 원이다.", "계약은 2890억 원이다.", true),
        ] {
            let relation = extent(some_more).relation(&extent(exact), false);
            assert_eq!(relation != Relation::Apart, meet, "{some_more} {exact}");
        }
    }

    #[test]
    fn a_nought_behind_the_point_is_written_on_purpose() {
        for (surface, written) in [
            ("3.0%", true),
            ("$2.50 billion", true),
            ("3%", false),
            ("2.5%", false),
            ("8억4000만 달러", false),
        ] {
            assert_eq!(writes_nought(surface), written, "{surface}");
        }
    }

    #[test]
    fn what_a_headline_makes_even_is_about_so_much() {
        for (text, about) in [
            (
                "잭팟 8억4000만 달러\n2026-10-30 10:00\n\n추첨은 끝났다.\n",
                true,
            ),
            (
                "잭팟 8억4213만 달러\n2026-10-30 10:00\n\n추첨은 끝났다.\n",
                false,
            ),
            (
                "잭팟\n2026-10-30 10:00\n\n당첨금은 8억4000만 달러다.\n",
                false,
            ),
        ] {
            let article = read("a.txt", text.to_owned(), None).expect("UTF-8");
            let document = Document::read(article);
            let money = |at: &usize| document.surface(&document.figures[*at]).contains('억');
            let at = (0..document.figures.len()).find(money).expect("억");
            let Extent::Number(numbers) = extent(&document, at) else {
                panic!("{text}");
            };
            assert_eq!(numbers.approx, about, "{text}");
        }
    }

    #[test]
    fn the_day_before_is_that_of_the_day_told_last() {
        for (text, expect) in [
            (
                "28일 오전까지 탔다. 불은 전날 오후 3시 40분께 났다.",
                "2026-10-27",
            ),
            ("불은 전날 오후 3시 40분께 났다.", "2026-10-29"),
        ] {
            let text = format!("산불\n2026-10-30 10:00\n\n{text}\n");
            let article = read("a.txt", text.clone(), None).expect("UTF-8");
            let document = Document::read(article);
            let surface = |at: &usize| document.surface(&document.figures[*at]).starts_with("전날");
            let at = (0..document.figures.len()).find(surface).expect("전날");
            let Extent::Days(days, ..) = extent(&document, at) else {
                panic!("{text}");
            };
            assert_eq!(daejo_figures::calendar::iso(days.start), expect);
        }
    }
}
