//! How a comparison of a set differs from what a careful reader makes of it.
#![allow(dead_code, reason = "no test uses all of it")]

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, fs};

use daejo_articles::{Article, load_folder};
use daejo_collation::{Comparison, Document, Extent, Verdict};
use daejo_figures::calendar::iso;

use super::expected::{Expected, Words, expected};

/// A figure of an article: article and byte in its text.
pub type Place = (usize, usize);

/// A set of articles, and what a careful reader makes of it.
pub struct Set {
    pub name: String,
    pub articles: Vec<Article>,
    pub expected: Expected,
}

impl Set {
    fn read(folder: &Path) -> Self {
        let articles = load_folder(folder).unwrap().articles;
        let files: Vec<(String, String)> = articles
            .iter()
            .map(|article| (article.file.clone(), article.text.clone()))
            .collect();
        Self {
            name: folder.file_name().unwrap().to_string_lossy().into_owned(),
            expected: expected(folder, &files),
            articles,
        }
    }

    /// The facts that figures state, by article and byte.
    pub fn gold(&self, documents: &[Document], say: &dyn Fn(String)) -> BTreeMap<Place, usize> {
        let mut gold = BTreeMap::new();
        for (number, fact) in self.expected.facts.iter().enumerate() {
            for place in &fact.mentions {
                let document = &documents[place.0];
                let Some(at) = figure(documents, place) else {
                    let words = &document.article.text[place.1.clone()];
                    let file = &document.article.file;
                    say(format!("NO FIGURE at {file}:{words}… ({})", fact.label));
                    continue;
                };
                gold.insert((place.0, document.figures[at].mention.span.start), number);
            }
        }
        gold
    }
}

/// The figure that shares most with the words, and the first of those.
fn figure(documents: &[Document], (article, words): &Words) -> Option<usize> {
    let figures = documents[*article].figures.iter().enumerate();
    let shared = |span: &Range<usize>| {
        let end = span.end.min(words.end);
        end.saturating_sub(span.start.max(words.start))
    };
    figures
        .filter(|(_, figure)| !figure.in_boilerplate && shared(&figure.mention.span) > 0)
        .max_by_key(|(at, figure)| (shared(&figure.mention.span), Reverse(*at)))
        .map(|(at, _)| at)
}

/// How far a comparison, or several, are what a careful reader makes of them: what is right, of
/// what.
#[derive(Default)]
pub struct Score {
    /// Pairs of figures that state one fact: found rightly, found, to be found.
    pub right: usize,
    pub found: usize,
    pub wanted: usize,
    pub false_conflicts: usize,
    pub missed_conflicts: usize,
    pub statuses: (usize, usize),
    pub events: (usize, usize),
    pub published: (usize, usize),
    pub conversions: (usize, usize),
}

impl Score {
    pub fn add(&mut self, other: &Self) {
        self.right += other.right;
        self.found += other.found;
        self.wanted += other.wanted;
        self.false_conflicts += other.false_conflicts;
        self.missed_conflicts += other.missed_conflicts;
        for (sum, part) in [
            (&mut self.statuses, other.statuses),
            (&mut self.events, other.events),
            (&mut self.published, other.published),
            (&mut self.conversions, other.conversions),
        ] {
            sum.0 += part.0;
            sum.1 += part.1;
        }
    }

    /// Precision, recall and F1 of the pairs.
    pub fn rates(&self) -> [f64; 3] {
        let part = |right: usize, of: usize| right as f64 / of.max(1) as f64;
        let [precision, recall] = [self.found, self.wanted].map(|of| part(self.right, of));
        let sum = precision + recall;
        let f1 = if sum > 0.0 {
            2.0 * precision * recall / sum
        } else {
            0.0
        };
        [precision, recall, f1]
    }

    pub fn line(&self) -> String {
        let part = |(right, of): (usize, usize)| format!("{right}/{of}");
        format!(
            "pairs {:>3} right of {:>3} found and {:>3} wanted; verdicts {:>5}; conversions {}; conflicts {} false, {} missed",
            self.right,
            self.found,
            self.wanted,
            part(self.statuses),
            part(self.conversions),
            self.false_conflicts,
            self.missed_conflicts
        )
    }

    pub fn summary(&self) -> String {
        let [precision, recall, f1] = self.rates();
        format!(
            "pairs: precision {precision:.3}, recall {recall:.3}, F1 {f1:.3}; verdicts {:?}; events {:?}; published {:?}; conversions {:?}; conflicts: {} false, {} missed",
            self.statuses,
            self.events,
            self.published,
            self.conversions,
            self.false_conflicts,
            self.missed_conflicts
        )
    }
}

/// The sets of `SETS`, or else those beside the tests.
pub fn sets() -> Vec<Set> {
    env::var_os("SETS").map_or_else(|| beside("sets"), |root| all(Path::new(&root)))
}

/// Long articles, of which only the events are told.
pub fn long_sets() -> Vec<Set> {
    beside("events")
}

fn beside(folder: &str) -> Vec<Set> {
    all(&Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder))
}

/// The sets in a folder.
fn all(root: &Path) -> Vec<Set> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders.iter().map(|folder| Set::read(folder)).collect()
}

fn pairs(groups: &BTreeMap<Place, usize>) -> BTreeSet<(Place, Place)> {
    let mut by_group: BTreeMap<usize, Vec<Place>> = BTreeMap::new();
    for (place, group) in groups {
        by_group.entry(*group).or_default().push(*place);
    }
    let mut found = BTreeSet::new();
    for members in by_group.values() {
        for (at, one) in members.iter().enumerate() {
            found.extend(members[at + 1..].iter().map(|two| (*one, *two)));
        }
    }
    found
}

/// How far `comparison` is what a careful reader makes of `set`; `report` prints what is not.
pub fn score(set: &Set, comparison: &Comparison, report: bool) -> Score {
    let mut score = Score::default();
    let (name, expected) = (&set.name, &set.expected);
    let file = |article: usize| &comparison.documents[article].article.file;
    let words = |place: &Words| &comparison.documents[place.0].article.text[place.1.clone()];
    let say = |text: String| {
        if report {
            println!("{name}: {text}");
        }
    };
    let own: BTreeSet<BTreeSet<usize>> = comparison
        .events
        .iter()
        .map(|event| event.documents.iter().copied().collect())
        .collect();
    score.events.1 += 1;
    if own == expected.events.iter().cloned().collect() {
        score.events.0 += 1;
    } else {
        say(format!("EVENTS {own:?} instead of {:?}", expected.events));
    }
    for (article, day) in &expected.published {
        let published = comparison.documents[*article]
            .article
            .published
            .as_ref()
            .map(|published| published.interval);
        let days = published.map(|days| (iso(days.start), iso(days.end)));
        score.published.1 += 1;
        let (first, last) = day.split_once('/').unwrap_or((day, day));
        if days
            .as_ref()
            .is_some_and(|(start, end)| start.as_str() <= first && last <= end.as_str())
        {
            score.published.0 += 1;
        } else {
            say(format!(
                "PUBLISHED {} {days:?} instead of {day}",
                file(*article)
            ));
        }
    }
    let figure = |place: &Words| figure(&comparison.documents, place);
    let gold = set.gold(&comparison.documents, &say);
    let mut system: BTreeMap<Place, usize> = BTreeMap::new();
    let mut alone = expected.facts.len();
    let mut gold_all = gold.clone();
    for (article, document) in comparison.documents.iter().enumerate() {
        for figure in &document.figures {
            if let Some(fact) = figure.fact {
                let place = (article, figure.mention.span.start);
                system.insert(place, fact);
                // Days that only carry the story along are nobody's fact.
                let carries = matches!(
                    figure.mention.kind,
                    daejo_figures::Kind::Date | daejo_figures::Kind::Time
                );
                if carries && !gold.contains_key(&place) {
                    system.remove(&place);
                    continue;
                }
                gold_all.entry(place).or_insert_with(|| {
                    alone += 1;
                    alone
                });
            }
        }
    }
    let (own, wanted) = (pairs(&system), pairs(&gold_all));
    let show = |place: &Place| {
        let document = &comparison.documents[place.0];
        let figure = document
            .figures
            .iter()
            .find(|figure| figure.mention.span.start == place.1)
            .unwrap();
        format!(
            "{}:{}@{}",
            file(place.0),
            document.surface(figure),
            document.article.text[..place.1]
                .matches(document.surface(figure))
                .count()
                + 1
        )
    };
    let sentence = |place: &Place| {
        let document = &comparison.documents[place.0];
        let mut figures = document.figures.iter();
        let figure = figures.find(|figure| figure.mention.span.start == place.1);
        figure.map_or("", |figure| {
            document.article.text[figure.sentence.clone()].trim()
        })
    };
    let label = |place: &Place| {
        gold.get(place)
            .map_or("-", |fact| expected.facts[*fact].label.as_str())
    };
    let role = |place: &Place| {
        let fact = system[place];
        comparison.facts[fact]
            .role
            .as_ref()
            .map_or("-", |role| &*role.name)
    };
    let relation = |one: &Place, two: &Place| {
        let figure = |place: &Place| {
            let mut figures = comparison.documents[place.0].figures.iter();
            figures.find(|figure| figure.mention.span.start == place.1)
        };
        let [one, two] = [one, two].map(|place| &figure(place).unwrap().mention);
        let relation = Extent::of(one).relation(&Extent::of(two), false);
        format!("{} {relation:?}", one.kind.name())
    };
    for (one, two) in own.difference(&wanted) {
        say(format!(
            "WRONG  {}{}: {} ({}) + {} ({}) as {} {:?}",
            if one.0 == two.0 { "own " } else { "" },
            relation(one, two),
            show(one),
            label(one),
            show(two),
            label(two),
            role(one),
            comparison.facts[system[one]].verdict
        ));
        say(format!("    {}", sentence(one)));
        say(format!("    {}", sentence(two)));
    }
    for (one, two) in wanted.difference(&own) {
        say(format!(
            "MISSED {}{}: {} + {} ({}) roles {} {}",
            if one.0 == two.0 { "own " } else { "" },
            relation(one, two),
            show(one),
            show(two),
            label(one),
            role(one),
            role(two)
        ));
        say(format!("    {}", sentence(one)));
        say(format!("    {}", sentence(two)));
    }
    score.right += own.intersection(&wanted).count();
    score.found += own.len();
    score.wanted += wanted.len();
    statuses(comparison, expected, &gold, &system, &mut score, &say);
    for (base, quote, verdict) in &expected.conversions {
        score.conversions.1 += 1;
        let found = comparison.conversions.iter().find(|conversion| {
            conversion.article == quote.0
                && Some(conversion.implied.quote) == figure(quote)
                && Some(conversion.implied.base) == figure(base)
        });
        let own = found.map_or("none", |conversion| conversion.verdict.name());
        if own == verdict {
            score.conversions.0 += 1;
        } else {
            say(format!(
                "CONVERSION {} {own} instead of {verdict}",
                words(quote)
            ));
        }
    }
    score
}

fn statuses(
    comparison: &Comparison,
    expected: &Expected,
    gold: &BTreeMap<Place, usize>,
    system: &BTreeMap<Place, usize>,
    score: &mut Score,
    say: &dyn Fn(String),
) {
    let mut conflicts: BTreeSet<usize> = (0..comparison.facts.len())
        .filter(|fact| comparison.facts[*fact].verdict == Verdict::Conflict)
        .collect();
    for (number, fact) in expected.facts.iter().enumerate() {
        let own: BTreeSet<usize> = gold
            .iter()
            .filter(|(_, of)| **of == number)
            .filter_map(|(place, _)| system.get(place).copied())
            .collect();
        let verdicts: Vec<&str> = own
            .iter()
            .map(|fact| comparison.facts[*fact].verdict.name())
            .collect();
        score.statuses.1 += 1;
        if verdicts == [fact.status.as_str()] {
            score.statuses.0 += 1;
        } else {
            say(format!(
                "STATUS {verdicts:?} instead of {} ({})",
                fact.status, fact.label
            ));
        }
        if fact.status == "conflict" && !verdicts.contains(&"conflict") {
            score.missed_conflicts += 1;
        }
    }
    // A conflict is true where the two figures that exclude each other are of one fact in dispute.
    conflicts.retain(|own| {
        let of = |(article, figure): (usize, usize)| {
            let figure = &comparison.documents[article].figures[figure];
            gold.get(&(article, figure.mention.span.start)).copied()
        };
        let pair = comparison.facts[*own].why.pair;
        !pair.is_some_and(|[one, two]| {
            of(one).is_some_and(|fact| {
                of(two) == Some(fact) && expected.facts[fact].status == "conflict"
            })
        })
    });
    score.false_conflicts += conflicts.len();
    for fact in conflicts {
        say(format!(
            "FALSE CONFLICT {} {:?}",
            comparison.facts[fact].why.en(comparison),
            comparison.facts[fact].role.as_ref().map(|role| &*role.name)
        ));
    }
}
