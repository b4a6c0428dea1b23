//! Which blocks of a page are its article.
//!
//! An article is where the prose is: long blocks that end like sentences and are not links. A page
//! may say itself where that is; it is believed as far as there is prose. Else the prose blocks are
//! taken in runs, parted by many blocks that are none, and the heaviest run is the article. The
//! headline before it, and what stands between, belong to it.

use std::ops::Range;

use super::Block;
use super::place::Place;
use crate::line::Look;
use crate::zone::{Cause, Zone};

/// Blocks without prose from which on what follows is another text.
const APART: usize = 12;
/// Of a block of prose, at most one character in this many is a link.
const LINKED: usize = 3;

const MENU: Cause = Cause {
    ko: "웹 페이지의 메뉴",
    en: "a menu of the web page",
};
const BESIDE: Cause = Cause {
    ko: "웹 페이지에서 기사 옆에 놓인 다른 글이나 광고",
    en: "other articles or advertising beside the article on the web page",
};
const COMMENTS: Cause = Cause {
    ko: "웹 페이지의 댓글이나 입력란",
    en: "comments or forms of the web page",
};
const FOOT: Cause = Cause {
    ko: "웹 페이지의 맺음말",
    en: "the foot of the web page",
};
const CAPTION: Cause = Cause {
    ko: "사진 설명",
    en: "a caption",
};
const LINKS: Cause = Cause {
    ko: "거의 링크뿐인 줄",
    en: "hardly anything but links",
};
const AWAY: Cause = Cause {
    ko: "웹 페이지에서 기사 본문과 떨어진 글",
    en: "text of the web page apart from the article",
};

/// What is known of each block: its zone and the reason, or `None` where the rules for lines are
/// to decide.
pub(super) fn verdicts(blocks: &[Block], is_excerpt: bool) -> Vec<Option<(Zone, Option<Cause>)>> {
    let prose: Vec<usize> = blocks.iter().map(prose).collect();
    let Some(body) = body(blocks, &prose) else {
        // Nothing on it reads like an article: whatever is no menu may be one.
        return blocks.iter().map(outside).collect();
    };
    let title = headline(blocks, body.start);
    let start = title.unwrap_or(body.start);
    let verdicts = blocks.iter().enumerate().map(|(at, block)| {
        if title == Some(at) {
            return Some((Zone::Title, None));
        }
        let within = is_excerpt || (start..body.end).contains(&at);
        outside(block).or_else(|| match within {
            true if is_links(block) => Some((Zone::Related, Some(LINKS))),
            true => None,
            false if is_links(block) => Some((Zone::Nav, Some(LINKS))),
            false => Some((Zone::Related, Some(AWAY))),
        })
    });
    verdicts.collect()
}

/// Why a block is not the article's, whatever it says.
fn outside(block: &Block) -> Option<(Zone, Option<Cause>)> {
    let (zone, cause) = match block.place {
        Place::Open | Place::Article | Place::Body => return None,
        Place::Menu => (Zone::Nav, MENU),
        Place::Beside => (Zone::Related, BESIDE),
        Place::Comments => (Zone::Comments, COMMENTS),
        Place::Foot => (Zone::Copyright, FOOT),
        Place::Caption => (Zone::Copyright, CAPTION),
    };
    Some((zone, Some(cause)))
}

/// The weight of a block of prose; 0 for another.
fn prose(block: &Block) -> usize {
    let look = Look::of(&block.text);
    let linked = block.linked as usize * LINKED > length(block);
    let heading = block.tag.starts_with('h');
    let is_prose = look.paragraph && block.place.is_open() && !linked && !heading;
    if is_prose { look.weight } else { 0 }
}

fn is_links(block: &Block) -> bool {
    let length = length(block);
    length > 0 && block.linked as usize * 10 > length * 9
}

/// Characters of a block, blanks aside, which are not counted in links either.
fn length(block: &Block) -> usize {
    let words = block.text.split_whitespace();
    words.flat_map(str::chars).count()
}

/// The blocks from the first paragraph of the article to the last.
fn body(blocks: &[Block], prose: &[usize]) -> Option<Range<usize>> {
    [Place::Body, Place::Article]
        .into_iter()
        .find_map(|place| region(blocks, prose, place))
        .or_else(|| run(prose))
}

/// Those of the region of `place` that holds most prose, if it holds half of all.
fn region(blocks: &[Block], prose: &[usize], place: Place) -> Option<Range<usize>> {
    let mut regions: Vec<(u32, usize, Range<usize>)> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        if block.place != place {
            continue;
        }
        let weight = prose.get(at).copied().unwrap_or_default();
        match regions.iter_mut().find(|(of, ..)| *of == block.region) {
            Some((_, sum, range)) => {
                *sum += weight;
                range.end = at + 1;
            }
            None => regions.push((block.region, weight, at..at + 1)),
        }
    }
    let all: usize = prose.iter().sum();
    // The first of equals.
    let heaviest = regions.into_iter().rev().max_by_key(|(_, sum, _)| *sum);
    let (_, sum, range) = heaviest?;
    (sum > 0 && sum * 2 >= all).then_some(range)
}

/// The heaviest run of prose.
fn run(prose: &[usize]) -> Option<Range<usize>> {
    let mut runs: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, weight) in prose.iter().enumerate().filter(|(_, weight)| **weight > 0) {
        match runs.last_mut() {
            Some((sum, range)) if at - range.end < APART => {
                *sum += weight;
                range.end = at + 1;
            }
            _ => runs.push((*weight, at..at + 1)),
        }
    }
    let heaviest = runs.into_iter().rev().max_by_key(|(sum, _)| *sum);
    heaviest.map(|(_, range)| range)
}

/// The headline: the last `<h1>` up to the article's first paragraph, else the last `<h2>`.
fn headline(blocks: &[Block], body: usize) -> Option<usize> {
    let before = blocks.get(..=body)?;
    let last = |tag: &str| {
        let mut blocks = before.iter();
        blocks.rposition(|block| block.tag == tag && block.place.is_open())
    };
    last("h1").or_else(|| last("h2"))
}
