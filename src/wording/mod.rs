//! Every word that the page itself says, one table a language; and how a reader wants numbers.

mod choice;
#[cfg(feature = "prerender")]
mod colophon;
mod en;
mod en_tools;
mod en_units;
mod facets;
mod findings;
#[cfg(feature = "intake")]
mod intake;
mod keys;
mod ko;
mod ko_tools;
mod pictures;
mod recount;
mod tools;
mod unit;

use daejo_articles::{Basis, Language, Reason};
use daejo_collation::{Comparison, ConversionVerdict, Fact, RoleName, Verdict};
use daejo_figures::Kind;

pub use choice::{EN, KO, NumberStyle, Wording};
#[cfg(feature = "prerender")]
pub use colophon::{COLOPHONS, ColophonWords};
pub use facets::{FACETS_EN, FACETS_KO, FacetWords};
#[cfg(feature = "intake")]
pub use intake::IntakeWords;
pub use keys::{KEYS_EN, KEYS_KO, KeyWords};
pub use pictures::PictureWords;
pub use recount::{RECOUNT_EN, RECOUNT_KO, RecountWords};
pub use tools::Tools;
pub use unit::UnitWord;

/// The words of one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct Words {
    /// The language.
    pub language: Language,
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// Name of the page.
    pub name: &'static str,
    /// Title of the page, for the browser.
    pub title: &'static str,
    /// What the language calls itself.
    pub own_name: &'static str,
    /// What the choice of a language is, for ears.
    pub languages: &'static str,
    /// What the page is, in a sentence.
    pub purpose: &'static str,
    /// The button that takes in a reader's own articles.
    pub intake: &'static str,
    /// That the articles are the reader's own, and how to go back.
    pub is_own: &'static str,
    /// Before the sign of how far offline use is; its words are at the foot.
    pub offline: &'static str,
    /// `{n}` articles.
    pub article_count: &'static str,
    /// `{n}` articles on the main event.
    pub same_event: &'static str,
    /// `{n}` articles on other events.
    pub related_events: &'static str,
    /// `{n}` facts with a conversion that the market refutes.
    pub off_count: &'static str,
    /// First link of the page: to the table.
    pub skip_to_table: &'static str,
    /// Second link of the page: to the texts.
    pub skip_to_reader: &'static str,
    /// Heading of the table.
    pub table: &'static str,
    /// How to use the table.
    pub table_hint: &'static str,
    /// In its place where the articles state no figure.
    pub no_figures: &'static str,
    /// Caption of the table.
    pub caption: &'static str,
    /// What the pane of a table is, for ears; `{name}` of the table.
    pub pane: &'static str,
    /// Under the table: how its values are to be read.
    pub conventions: &'static str,
    /// Heads of the first column and of the last two: fact, calculation, verdict.
    pub heads: [&'static str; 3],
    /// Heading of the events beside the main one: `{n}` articles.
    pub related: &'static str,
    /// Why they are apart: what articles of the main event share is `{shared}`.
    pub apart: &'static str,
    /// Why they are apart, where the main event has one article.
    pub all_apart: &'static str,
    /// Shared figures, names and words, each `{list}`.
    pub shared: [&'static str; 3],
    /// The name of a fact that converts what `{role}` says.
    pub converted: &'static str,
    /// The name of a fact that converts an amount of no known role.
    pub conversion: &'static str,
    /// Heading of the texts.
    pub reader: &'static str,
    /// How many texts stand side by side.
    pub columns: &'static str,
    /// `{n}` texts side by side.
    pub column_count: &'static str,
    /// That facts bring their sentences to one height, and what that means.
    pub synchronise: (&'static str, &'static str),
    /// In a column: to the previous text, to any, to the next.
    pub bar: [&'static str; 3],
    /// Name of the strip above the texts.
    pub strip: &'static str,
    /// From the strip back to the table.
    pub back_to_cell: &'static str,
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
    /// Summary of the folded sentence that a figure stands in.
    pub quotation: &'static str,
    /// That the values of a cell exclude each other, and the other `{value}`, where one is told.
    pub torn: [&'static str; 2],
    /// Before an address that an article names as its source.
    pub cited: &'static str,
    /// Above a text that does not state the fact that is looked at.
    pub not_here: &'static str,
    /// Mark of a cell whose article is silent, for eyes and for ears.
    pub silent: (&'static str, &'static str),
    /// Before an approximate value.
    pub about: &'static str,
    /// Words that state a fact without a number, before and behind them.
    pub vague: (&'static str, &'static str),
    /// After a date that cannot be placed.
    pub undatable: &'static str,
    /// A whole year `{y}`.
    pub year: &'static str,
    /// A whole month `{m}` of a year `{y}`.
    pub month: &'static str,
    /// The months as `{m}`, `{from}` and `{to}` name them.
    pub month_names: &'static [&'static str; 12],
    /// The months `{from}` to `{to}` of a year `{y}`.
    pub months: &'static str,
    /// The days `{from}` to `{to}` of a month `{m}` of a year `{y}`.
    pub days: &'static str,
    /// The `{n}`th place that states the value.
    pub nth: &'static str,
    /// `{n}` further places, which are not linked.
    pub more: (&'static str, &'static str),
    /// Behind a place that states the value without the `{bound}` of the first.
    pub unbounded: &'static str,
    /// What rounding allows, from `{low}` to `{high}`.
    pub interval: &'static str,
    /// The market's `{price}` of a `{day}`.
    pub market: &'static str,
    /// A `{day}` that is `{n}` days before the one asked for.
    pub aged: &'static str,
    /// The `{rate}` that the market had before.
    pub before: &'static str,
    /// `{percent}` off the market's rate, or the one before it.
    pub deviation: (&'static str, &'static str),
    /// What an amount is at the market's rate of a `{day}`, from `{low}` to `{high}`.
    pub at_market: &'static str,
    /// What a relative date is reckoned from: an article of these `{days}`.
    pub reckoned: &'static str,
    /// The figure `{own}` of an article is taken to be the same day as `{other}` of `{outlet}`.
    pub same_day: &'static str,
    /// Why a relative date stays open.
    pub unreckoned: &'static str,
    /// Summary of folded lines: `{reason}`, `{n}`.
    pub folded: &'static str,
    /// The link to an article's text as it was read, where only that has those lines.
    pub as_read: &'static str,
    /// At the foot of the page.
    pub notes: &'static [&'static str],
    /// Whose the exchange rates are, up to a `{day}`.
    pub rates_source: &'static str,
    /// From `{low}` to `{high}`, and the same without `{high}` itself.
    pub range: [&'static str; 2],
    /// Limits of quantities.
    pub bounds: BoundWords,
    /// Limits of dates.
    pub date_bounds: BoundWords,
    /// Verdicts on facts.
    pub verdicts: &'static [(Verdict, VerdictWords)],
    /// Verdicts on conversions: shape and word.
    pub conversion_verdicts: &'static [(ConversionVerdict, (&'static str, &'static str))],
    /// Names of the kinds of figures.
    pub kinds: &'static [(Kind, &'static str)],
    /// How a publication date is known.
    pub bases: &'static [(Basis, &'static str)],
    /// Words for units, by kind and unit; a unit that is missing stands as it is.
    pub units: &'static [(Kind, Option<&'static str>, UnitWord<'static>)],
    /// The tools above the table.
    pub tools: &'static Tools,
    /// Choosing among its rows.
    pub facets: &'static FacetWords,
    /// The keys, and the help sheet.
    pub keys: &'static KeyWords,
    /// Computing the page again.
    pub recount: &'static RecountWords,
}

/// The words of limits.
#[derive(Debug, PartialEq, Eq)]
pub struct BoundWords {
    /// ≥
    pub at_least: Affix,
    /// >
    pub more_than: Affix,
    /// ≤
    pub at_most: Affix,
    /// <
    pub less_than: Affix,
}

/// What stands before and behind a figure to make it a limit, with the blanks between
/// (2027년 이후, but 2027년까지; by 2027).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Affix {
    /// Before it.
    pub before: &'static str,
    /// Behind it.
    pub behind: &'static str,
}

impl Affix {
    /// `figure` with the words around it.
    #[must_use]
    pub fn around(self, figure: &str) -> String {
        [self.before, figure, self.behind].concat()
    }

    /// The words themselves.
    #[must_use]
    pub fn words(self) -> String {
        self.around("").trim().to_owned()
    }
}

/// A verdict: told by a shape and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictWords {
    /// The shape.
    pub shape: &'static str,
    /// The word.
    pub name: &'static str,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// `{n}` facts with it; none where the summary does not count them.
    pub count: Option<&'static str>,
}

impl Words {
    /// How a verdict is told.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> Option<VerdictWords> {
        entry(self.verdicts, verdict)
    }

    /// Shape and word of the verdict on a conversion.
    #[must_use]
    pub fn conversion_verdict(&self, verdict: ConversionVerdict) -> (&'static str, &'static str) {
        entry(self.conversion_verdicts, verdict).unwrap_or_default()
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

    /// The name of a role.
    #[must_use]
    pub fn role<'r>(&self, role: &'r RoleName) -> &'r str {
        match self.language {
            Language::Korean => &role.ko,
            Language::English => &role.en,
        }
    }

    /// Why a line is folded away.
    #[must_use]
    pub fn reason<'r>(&self, reason: &'r Reason) -> &'r str {
        match self.language {
            Language::Korean => &reason.ko,
            Language::English => &reason.en,
        }
    }

    /// Why the articles agree on `fact`, or do not, in a sentence.
    #[must_use]
    pub fn why(&self, fact: &Fact, comparison: &Comparison) -> String {
        match self.language {
            Language::Korean => fact.why_ko(comparison),
            Language::English => fact.why_en(comparison),
        }
    }

    /// The language of a text, as an attribute says it; `None` where it is that of the page.
    #[must_use]
    pub fn foreign(&self, language: Language) -> Option<&'static str> {
        (language != self.language).then(|| language.tag())
    }
}

fn entry<K: Copy + PartialEq, W: Copy>(table: &[(K, W)], key: K) -> Option<W> {
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
    fn every_verdict_and_basis_has_a_word() {
        use ConversionVerdict::{Coarse, NoRate, Off, Ok, Wrong};
        use Verdict::{Agree, Compatible, Conflict, Single};
        for wording in [&KO, &EN] {
            let shapes =
                [Conflict, Compatible, Agree, Single].map(|it| wording.verdict(it).unwrap().shape);
            assert_eq!(shapes, ["≠", "~", "=", "·"]);
            for verdict in [Wrong, Off, Coarse, Ok, NoRate] {
                assert!(!wording.conversion_verdict(verdict).1.is_empty());
            }
            for basis in [Basis::Stated, Basis::Given, Basis::Inferred] {
                assert!(!wording.basis(basis).is_empty());
            }
        }
    }
}
