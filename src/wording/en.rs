//! English.

use daejo_articles::{Basis, Language};
use daejo_collation::{ConversionVerdict, Verdict};
use daejo_figures::Kind;

use super::en_tools::TOOLS;
use super::en_units::UNITS;
use super::{Affix, BoundWords, FACETS_EN, KEYS_EN, RECOUNT_EN, VerdictWords, Words};

/// The English interface.
pub static WORDS: Words = Words {
    language: Language::English,
    tag: "en",
    name: "Daejo",
    title: "Daejo · figures in the news, side by side",
    own_name: "English",
    languages: "Language of the page",
    purpose: "Articles on the same story side by side: which figures each of them states, and the sentence behind every figure.",
    intake: "Add articles",
    is_own: "This compares your own articles. To go back to those that came with the page, open “Add articles”.",
    offline: "Offline",
    article_count: "Articles {n}",
    same_event: "same event {n}",
    related_events: "related events {n}",
    off_count: "conversions off {n}",
    skip_to_table: "Skip to the table of figures",
    skip_to_reader: "Skip to the articles",
    table: "Table of figures",
    table_hint: "A row is a fact, a column an article. A figure leads to its sentence; a figure marked in an article leads to its cell in the table.",
    no_figures: "No figures were found in these articles.",
    caption: "For each fact: the figures of each article, the calculation, the verdict",
    pane: "{name}, scrolls sideways",
    conventions: "How dates are read: the end of a year is October to December, its beginning January to March, its middle May to August; of a month, the beginning is the 1st to 10th, the middle the 11th to 20th, the end from the 21st. Words such as this year, next year or last month need the date of the article; without one they stay open (“no date to reckon from”).",
    heads: ["Fact", "Calculation", "Verdict"],
    related: "Articles on other events {n}",
    apart: "What two or more of the articles above share: {shared}. These share little of it. They are taken to be on other events, and their values are not compared.",
    all_apart: "The articles share little with each other. Each is taken to be on an event of its own, and their values are not compared.",
    shared: ["figures {list}", "names {list}", "words {list}"],
    converted: "{role}, converted",
    conversion: "Currency conversion",
    reader: "Articles",
    columns: "Side by side",
    column_count: "Show {n} side by side",
    synchronise: (
        "Line up facts",
        "Choosing a figure, or scrolling a column, brings the sentences that state the fact to the same height in the others.",
    ),
    bar: ["Previous article", "Choose an article", "Next article"],
    strip: "Chosen fact",
    back_to_cell: "Back to table",
    legend: "Marks in the articles",
    unknown_outlet: "Outlet unknown",
    unknown_date: "date unknown",
    untitled: "No title",
    author: "By",
    source: "Source",
    quotation: "Sentence",
    torn: [
        "differs within the article",
        "another value in the same article: {value}",
    ],
    cited: "cites",
    not_here: "this article does not state it",
    silent: ("–", "not mentioned"),
    about: "about",
    vague: ("without a number: “", "”"),
    undatable: "no date to reckon from",
    year: "{y}",
    month: "{m} {y}",
    month_names: &[
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    months: "{from}–{to} {y}",
    days: "{from}–{to} {m} {y}",
    nth: "mention {n}",
    more: ("+{n}", "further mentions: {n}"),
    unbounded: "without “{bound}”",
    interval: "with rounding {low}–{high}",
    market: "market {price} ({day})",
    aged: "{day}, fixed {n} days before",
    before: "fixing before {rate}",
    deviation: (
        "{percent} against the market",
        "{percent} against the fixing before",
    ),
    at_market: "{low}–{high} at the rate of {day}",
    reckoned: "reckoned from publication, {days}",
    same_day: "“{own}” = {outlet} “{other}”",
    unreckoned: "cannot be reckoned: the article has no date",
    folded: "{reason} · lines: {n}",
    as_read: "See the file as it was read",
    notes: &[
        "All figures are found in, and calculated from, the words of the articles, within the browser that shows this page.",
        "The articles belong to their publishers.",
    ],
    rates_source: "Source: ECB statistics – euro foreign exchange reference rates (to {day}). Cross rates and conversions computed by this app. For information only.",
    range: ["{low}–{high}", "{low} to less than {high}"],
    bounds: BoundWords {
        at_least: before("at least "),
        more_than: before("more than "),
        at_most: before("at most "),
        less_than: before("less than "),
    },
    date_bounds: BoundWords {
        at_least: before("from "),
        more_than: before("after "),
        at_most: before("by "),
        less_than: before("before "),
    },
    verdicts: &[
        (
            Verdict::Conflict,
            VerdictWords {
                shape: "≠",
                name: "differ",
                meaning: "The values exclude each other, rounding allowed for.",
                count: Some("values differ {n}"),
            },
        ),
        (
            Verdict::Compatible,
            VerdictWords {
                shape: "~",
                name: "vague",
                meaning: "Some articles are less exact or say it in other words, but no value excludes another.",
                count: Some("told differently {n}"),
            },
        ),
        (
            Verdict::Agree,
            VerdictWords {
                shape: "=",
                name: "agree",
                meaning: "Two or more articles state the same value.",
                count: None,
            },
        ),
        (
            Verdict::Single,
            VerdictWords {
                shape: "·",
                name: "single",
                meaning: "Only one article states it.",
                count: Some("one article only {n}"),
            },
        ),
    ],
    conversion_verdicts: &[
        (ConversionVerdict::Ok, ("=", "fits")),
        (ConversionVerdict::Coarse, ("~", "rounded")),
        (ConversionVerdict::Off, ("≠", "off")),
        (ConversionVerdict::Wrong, ("≠", "far off")),
        (ConversionVerdict::NoRate, ("∅", "no rate")),
    ],
    kinds: &[
        (Kind::Money, "Money"),
        (Kind::Date, "Date"),
        (Kind::Time, "Time"),
        (Kind::Duration, "Duration"),
        (Kind::Percent, "Percentage"),
        (Kind::PercentagePoint, "Percentage points"),
        (Kind::Count, "Count"),
        (Kind::Power, "Power"),
        (Kind::Measure, "Measurement"),
        (Kind::Multiple, "Multiple"),
        (Kind::Rank, "Rank"),
        (Kind::Ratio, "Fraction"),
        (Kind::Rate, "Exchange rate"),
        (Kind::Age, "Age"),
        (Kind::Number, "Number"),
    ],
    bases: &[
        (Basis::Stated, "stated in the text"),
        (Basis::Given, "given with the article"),
        (Basis::Inferred, "inferred"),
    ],
    units: UNITS,
    tools: &TOOLS,
    facets: &FACETS_EN,
    keys: &KEYS_EN,
    recount: &RECOUNT_EN,
};

/// Words before a figure.
const fn before(before: &'static str) -> Affix {
    Affix { before, behind: "" }
}
