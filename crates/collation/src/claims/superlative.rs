//! English superlatives that say of what only some words later: the largest cloud deal ever.

use super::ClaimTopic::{self, IndustryLeader, Record, RegionLeader, WorldLeader};
use super::lexicon::matches;

/// What is the most of its kind.
#[rustfmt::skip]
static SUPERLATIVES: &[&str] = &[
    "largest", "biggest", "highest", "lowest", "longest", "worst", "deadliest", "costliest", "fastest", "tallest",
    "most expensive", "most valuable", "most powerful",
];

/// Of what: a row per topic.
#[rustfmt::skip]
static OF: &[(ClaimTopic, &[&str])] = &[
    (Record, &[
        "ever", "in history", "in its history", "in their history", "in the company's history", "in company history",
        "in the country's history", "on record", "since records began", "of all time", "to date",
    ]),
    (WorldLeader, &["in the world", "worldwide", "on Earth"]),
    (RegionLeader, &[
        "in the country", "in the nation", "in the region", "in Korea", "in South Korea", "in the United States",
        "in Europe", "in Asia", "in China", "in Japan", "in India", "in Britain", "in Germany",
    ]),
    (IndustryLeader, &["in the industry", "in the sector"]),
];

/// How many words may stand between.
const BETWEEN: usize = 5;

/// The length and the topic of a superlative with what it is of, at the beginning of `text`.
pub(super) fn at(text: &str) -> Option<(usize, ClaimTopic)> {
    let mut lengths = SUPERLATIVES.iter().filter_map(|row| matches(text, row));
    let mut length = lengths.next()?;
    for _ in 0..=BETWEEN {
        let rest = text.get(length..)?.strip_prefix(' ')?;
        length += 1;
        for (topic, rows) in OF {
            let longest = rows.iter().filter_map(|row| matches(rest, row)).max();
            if let Some(longest) = longest {
                return Some((length + longest, *topic));
            }
        }
        // Anything but words begins something else.
        length += rest.find(|c: char| !c.is_alphanumeric() && !"-'’".contains(c))?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_superlative_reaches_to_what_it_is_of() {
        for (text, expect) in [
            (
                "largest cloud deal ever signed",
                Some(("largest cloud deal ever", Record)),
            ),
            (
                "most expensive acquisition in the company's history.",
                Some((
                    "most expensive acquisition in the company's history",
                    Record,
                )),
            ),
            (
                "biggest data-centre operator in Europe",
                Some(("biggest data-centre operator in Europe", RegionLeader)),
            ),
            (
                "Largest in the world",
                Some(("Largest in the world", WorldLeader)),
            ),
            ("largest shareholder, which has ever more", None),
            ("largest of the four plants that the firm has ever", None),
            ("largest everyday", None),
            ("largest", None),
        ] {
            let found = at(text).map(|(length, topic)| (&text[..length], topic));
            assert_eq!(found, expect, "{text}");
        }
    }
}
