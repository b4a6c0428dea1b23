//! The address's fragment: the plain anchor of a figure, a cell or a row, as the page's links
//! have it, and behind it what a script adds.
//!
//! `fig-001-m03` is the whole of it for most links, so that they lead there without a script.
//! `fig-001-m02&f=7` is the same place looked at for the seventh fact, of which it is an operand;
//! `&w=120-345` behind a text are words of it that nothing marks, as bytes; `&d=001,004` names the
//! texts in the columns; what of the comparison is shown has words of its own ([`ViewWords`]).

use std::ops::Range;

use super::view::ViewWords;
use crate::anchor;

/// What a fragment says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Id of an element, or nothing.
    pub anchor: String,
    /// Index of a fact.
    pub fact: Option<usize>,
    /// Bytes of the text that `anchor` is.
    pub words: Option<Range<usize>>,
    /// Short ids of the documents in the columns.
    pub columns: Option<Vec<String>>,
    /// What of the comparison is shown.
    pub view: ViewWords,
}

impl Place {
    /// Reads a fragment, with or without its `#`; parts that are not understood are passed over.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let decoded = decoded(fragment.trim_start_matches('#'));
        let mut place = Self::default();
        for (at, part) in decoded.split('&').enumerate() {
            if let Some(number) = part.strip_prefix("f=") {
                let number = number.parse::<usize>().ok();
                place.fact = number.and_then(|number| number.checked_sub(1));
            } else if let Some(range) = part.strip_prefix("w=") {
                place.words = anchor::span(range);
            } else if let Some(ids) = part.strip_prefix("d=") {
                let ids = ids.split(',').filter(|id| !id.is_empty());
                place.columns = Some(ids.map(str::to_owned).collect());
            } else if let Some((own, words)) = place.view.part(part) {
                let words = words.split(',').filter(|word| !word.is_empty());
                *own = words.map(str::to_owned).collect();
            } else if at == 0 {
                part.clone_into(&mut place.anchor);
            }
        }
        place
    }

    /// The fragment, with its `#`.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut parts = Vec::new();
        if !self.anchor.is_empty() {
            parts.push(self.anchor.clone());
        }
        if let Some(fact) = self.fact {
            parts.push(["f=", &(fact + 1).to_string()].concat());
        }
        if let Some(span) = &self.words {
            parts.push(["w=", &anchor::words(span)].concat());
        }
        if let Some(columns) = &self.columns {
            parts.push(["d=", &columns.join(",")].concat());
        }
        parts.extend(self.view.parts());
        ["#", &parts.join("&")].concat()
    }

    /// Whether `other` leads to the same place, whatever it shows there.
    #[must_use]
    pub fn is_at(&self, other: &Self) -> bool {
        let place = |it: &Self| (it.anchor.clone(), it.fact, it.words.clone());
        place(self) == place(other)
    }
}

/// `text` with what is percent-encoded in it decoded; as it is where that is no UTF-8.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = [ahead.next(), ahead.next()].map(|digit| {
            let digit = char::from(digit?).to_digit(16)?;
            u8::try_from(digit).ok()
        });
        match (byte, digits) {
            (b'%', [Some(high), Some(low)]) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(anchor: &str, fact: Option<usize>, columns: Option<&[&str]>) -> Place {
        Place {
            anchor: anchor.to_owned(),
            fact,
            words: None,
            columns: columns.map(|ids| ids.iter().map(|&id| id.to_owned()).collect()),
            view: ViewWords::default(),
        }
    }

    #[test]
    fn what_is_shown_is_read_again() {
        for fragment in [
            "#with=003,004&only=v.differing,k.money&sort=-o.001",
            "#fig-001-m02&f=7&d=001&only=v.agree",
            "#doc-001&w=120-345&d=001&only=v.agree",
        ] {
            let place = Place::parse(fragment);
            assert!(!place.view.is_empty());
            assert_eq!(place.fragment(), fragment);
        }
        let place = Place::parse("#with=,003,&only=&sort=item");
        assert_eq!(place.view.with, ["003"]);
        assert_eq!(place.fragment(), "#with=003&sort=item");
        assert!(Place::parse("#fig-001-m02&without=1&only").view.is_empty());
    }

    #[test]
    fn what_is_written_is_read_again() {
        for (fragment, expect) in [
            ("#", place("", None, None)),
            ("#fig-001-m03", place("fig-001-m03", None, None)),
            ("#cell-4-001", place("cell-4-001", None, None)),
            ("#fig-001-m02&f=7", place("fig-001-m02", Some(6), None)),
            (
                "#fig-001-m02&f=7&d=001,004",
                place("fig-001-m02", Some(6), Some(&["001", "004"])),
            ),
            ("#d=004", place("", None, Some(&["004"]))),
            ("#fig-기사-m01", place("fig-기사-m01", None, None)),
        ] {
            assert_eq!(Place::parse(fragment), expect);
            assert_eq!(expect.fragment(), fragment);
        }
    }

    #[test]
    fn words_are_bytes_of_a_text() {
        for (fragment, expect) in [
            ("#doc-001&w=120-345", Some(120..345)),
            ("#doc-001&w=120-120", None),
            ("#doc-001&w=345-120", None),
            ("#doc-001&w=120", None),
            ("#doc-001&w=-1-5", None),
        ] {
            let place = Place::parse(fragment);
            assert_eq!((place.anchor.as_str(), place.words), ("doc-001", expect));
        }
        let [first, second, view] =
            ["#doc-001&w=1-2", "#doc-001&w=1-3", "#doc-001&w=1-2&d=001"].map(Place::parse);
        assert!(!first.is_at(&second) && first.is_at(&view));
    }

    #[test]
    fn anything_else_does_no_harm() {
        for (fragment, expect) in [
            ("", place("", None, None)),
            ("fig-%EA%B8%B0-m01", place("fig-기-m01", None, None)),
            ("%", place("%", None, None)),
            ("%f", place("%f", None, None)),
            ("%ff", place("%ff", None, None)),
            ("%+1", place("%+1", None, None)),
            ("a&f=0", place("a", None, None)),
            ("a&f=x&g=1&b", place("a", None, None)),
            ("a&f=99999999999999999999999", place("a", None, None)),
            ("a&d=", place("a", None, Some(&[]))),
            ("a&d=,1,", place("a", None, Some(&["1"]))),
        ] {
            assert_eq!(Place::parse(fragment), expect, "{fragment}");
        }
    }
}
