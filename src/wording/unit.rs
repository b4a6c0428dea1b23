//! Words for units: before the number, or behind it.

use daejo_figures::Kind;

use super::Words;

/// The word for a unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitWord<'a> {
    /// Before the number: US$38 billion.
    pub before: &'a str,
    /// Behind it: 380억 달러, 7 years.
    pub behind: &'a str,
    /// Behind it, where the number is one.
    pub one: &'a str,
    /// A blank stands between the number and the word behind it.
    pub apart: bool,
}

impl<'a> UnitWord<'a> {
    /// `number` with the word.
    #[must_use]
    pub fn with(self, number: &str) -> String {
        let behind = if number == "1" { self.one } else { self.behind };
        let gap = if self.apart && !behind.is_empty() {
            " "
        } else {
            ""
        };
        [self.before, number, gap, behind].concat()
    }

    /// The word alone: `달러`, `US$`.
    #[must_use]
    pub fn name(self) -> &'a str {
        if self.before.is_empty() {
            self.behind
        } else {
            self.before
        }
    }
}

/// A unit written with a blank before it.
pub const fn apart(text: &str) -> UnitWord<'_> {
    plural(text, text)
}

/// A unit written close to the number.
pub const fn joined(text: &str) -> UnitWord<'_> {
    UnitWord {
        before: "",
        behind: text,
        one: text,
        apart: false,
    }
}

/// A unit written apart, that has another form for one.
pub const fn plural<'a>(one: &'a str, many: &'a str) -> UnitWord<'a> {
    UnitWord {
        before: "",
        behind: many,
        one,
        apart: true,
    }
}

/// A unit written before the number.
pub const fn before(text: &str) -> UnitWord<'_> {
    UnitWord {
        before: text,
        behind: "",
        one: "",
        apart: false,
    }
}

impl Words {
    /// The word for `unit` of `kind`; the unit itself where the table has none.
    #[must_use]
    pub fn unit<'a>(&self, kind: Kind, unit: Option<&'a str>) -> UnitWord<'a> {
        let known = self
            .units
            .iter()
            .find(|(of, name, _)| *of == kind && *name == unit);
        match known {
            Some((_, _, word)) => *word,
            None => {
                let text = unit.unwrap_or_default();
                if matches!(kind, Kind::Power | Kind::Measure | Kind::Percent) {
                    joined(text)
                } else {
                    apart(text)
                }
            }
        }
    }
}
