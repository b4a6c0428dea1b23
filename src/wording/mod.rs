//! Every word that the page itself says, one table a language.

mod ko;

use daejo_articles::Basis;
use daejo_collation::Group;
use daejo_figures::Kind;

pub use ko::KO;

/// The words of one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct Wording {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// Name of the page.
    pub name: &'static str,
    /// What the page is, in a sentence.
    pub purpose: &'static str,
    /// `{n}` articles.
    pub article_count: &'static str,
    /// First link of the page: to the table.
    pub skip_to_table: &'static str,
    /// Second link of the page: to the texts.
    pub skip_to_reader: &'static str,
    /// Heading of the table.
    pub table: &'static str,
    /// How to use the table.
    pub table_hint: &'static str,
    /// Caption of the table.
    pub caption: &'static str,
    /// What the pane of the table is, for ears.
    pub pane: &'static str,
    /// Under the table: how its values are to be read.
    pub conventions: &'static str,
    /// Head of the first column.
    pub value: &'static str,
    /// Heading of the texts.
    pub reader: &'static str,
    /// How to read the marks.
    pub legend: &'static str,
    /// Where the publisher is not known.
    pub unknown_outlet: &'static str,
    /// Where the publication date is not known.
    pub unknown_date: &'static str,
    /// Where a text holds no title.
    pub untitled: &'static str,
    /// Before the author.
    pub author: &'static str,
    /// Before the link to the source.
    pub source: &'static str,
    /// Mark of a cell whose article is silent, for eyes and for ears.
    pub silent: (&'static str, &'static str),
    /// Before an approximate value.
    pub about: &'static str,
    /// After a date that cannot be placed.
    pub undatable: &'static str,
    /// A whole year `{y}`.
    pub year: &'static str,
    /// A whole month `{m}` of a year `{y}`.
    pub month: &'static str,
    /// The `{n}`th place that states the value.
    pub nth: &'static str,
    /// `{n}` further places, which are not linked.
    pub more: (&'static str, &'static str),
    /// Behind a place that states the value without the `{bound}` of the first.
    pub unbounded: &'static str,
    /// Before an implied rate.
    pub implied: &'static str,
    /// Interval of an implied rate from `{low}` to `{high}`.
    pub interval: &'static str,
    /// Summary of folded lines: `{reason}`, `{n}`.
    pub folded: &'static str,
    /// At the foot of the page.
    pub notes: &'static [&'static str],
    /// Limits of quantities.
    pub bounds: BoundWords,
    /// Limits of dates.
    pub date_bounds: BoundWords,
    /// Headings of the parts of the table.
    pub groups: &'static [(Group, &'static str)],
    /// Names of the kinds of figures.
    pub kinds: &'static [(Kind, &'static str)],
    /// How a publication date is known.
    pub bases: &'static [(Basis, &'static str)],
    /// Words for units, by kind and unit; a unit that is missing stands as it is.
    pub units: &'static [(Kind, Option<&'static str>, UnitWord<'static>)],
}

/// The words of limits, behind what they limit; with the blank before them where there is one
/// (2027년 이후, but 2027년까지).
#[derive(Debug, PartialEq, Eq)]
pub struct BoundWords {
    /// ≥
    pub at_least: &'static str,
    /// >
    pub more_than: &'static str,
    /// ≤
    pub at_most: &'static str,
    /// <
    pub less_than: &'static str,
}

/// The word for a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitWord<'a> {
    /// The word.
    pub text: &'a str,
    /// A blank stands between number and word.
    pub apart: bool,
}

impl Wording {
    /// The heading of a part of the table.
    #[must_use]
    pub fn group(&self, group: Group) -> &'static str {
        entry(self.groups, group).unwrap_or_default()
    }

    /// The name of a kind of figures.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &'static str {
        entry(self.kinds, kind).unwrap_or(kind.name())
    }

    /// How a publication date is known.
    #[must_use]
    pub fn basis(&self, basis: Basis) -> &'static str {
        entry(self.bases, basis).unwrap_or_default()
    }

    /// The word for `unit` of `kind`; the unit itself where the table has none.
    #[must_use]
    pub fn unit<'a>(&self, kind: Kind, unit: Option<&'a str>) -> UnitWord<'a> {
        let known = self
            .units
            .iter()
            .find(|(of, name, _)| *of == kind && *name == unit);
        match known {
            Some((_, _, word)) => *word,
            None => UnitWord {
                text: unit.unwrap_or_default(),
                apart: !matches!(kind, Kind::Power | Kind::Measure | Kind::Percent),
            },
        }
    }
}

fn entry<K: Copy + PartialEq>(table: &[(K, &'static str)], key: K) -> Option<&'static str> {
    table
        .iter()
        .find(|(of, _)| *of == key)
        .map(|(_, word)| *word)
}

/// `template` with each `{name}` replaced by its value.
///
/// ```
/// use daejo::wording::fill;
/// assert_eq!(fill("기사 {n}건", &[("n", "5")]), "기사 5건");
/// ```
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values
            .iter()
            .find(|(of, _)| *of == name)
            .map(|(_, value)| *value);
        filled.push_str(value.unwrap_or(name));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_not_read_as_templates() {
        assert_eq!(fill("{a}·{b}", &[("a", "{b}"), ("b", "x")]), "{b}·x");
        assert_eq!(fill("{}", &[]), "");
        assert_eq!(fill("끝 {n", &[("n", "1")]), "끝 1");
    }

    #[test]
    fn every_group_and_basis_has_a_word() {
        for group in [
            Group::DealSize,
            Group::Conversions,
            Group::Dates,
            Group::Other,
        ] {
            assert!(!KO.group(group).is_empty());
        }
        for basis in [Basis::Stated, Basis::Given, Basis::Inferred] {
            assert!(!KO.basis(basis).is_empty());
        }
    }
}
