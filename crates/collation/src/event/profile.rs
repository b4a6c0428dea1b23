//! What an article puts first, by which it is held against others.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use daejo_figures::calendar::Interval;
use daejo_figures::{Decimal, Kind};

use super::aside::asides;
use super::named::Named;
use super::rounded::{Rounded, rounded};
use crate::comparison::Document;
use crate::extent::Extent;
use crate::fact::{Class, Statement, ValueKey};
use crate::term::{Key, Token};

/// Bytes of the opening whose words count, from the first line of the article on.
const OPENING: usize = 1_400;

/// How often a word must come to be what the article is about; one of the title that no table
/// knows, less.
const SUBJECT: u32 = 4;

/// Points from which the numbers that two articles share are too many for two events.
const MANY: f32 = 9.0;
const NAMED: u32 = 3;

/// How many words an article is about.
const ABOUT: usize = 3;

/// What it tells, in points, that of two articles of one language the one that has more of what the other is
/// about has none, one, two, all of it.
const SHARED_ABOUT: [f32; ABOUT + 1] = [-2.0, 0.0, 0.3, 0.3];

/// What it tells that the one has all of it and the other all but one, at one time; and that both have all.
const SHARED_ALL: f32 = 1.0;
const SHARED_ALL_BOTH: f32 = 1.5;

/// Days from which another article of a series may come out.
const SERIES: i64 = 5;

/// How much a rounded number tells of what the whole one would.
const ROUNDED: f32 = 0.7;

/// Days between publication dates that are worth telling.
pub(super) const DAYS: i64 = 10;

/// What an article puts first.
pub(crate) struct Profile {
    /// Words of headline and opening, with their weight; by key.
    pub words: Vec<(Key, f32)>,
    pub names: Vec<Key>,
    /// Places in headline and first lines.
    places: Vec<Key>,
    /// Telling figures, with their weight and their index; by key.
    pub figures: Vec<(FigureKey, (f32, usize))>,
    /// Those of them that are no days, with their weight.
    numbers: Vec<(FigureKey, f32)>,
    /// Numbers of three digits or more, rounded to three, with their weight and what they are.
    rounded: Vec<(Rounded, (f32, Decimal))>,
    /// Amounts that it treats as its subject: currency, value, figure.
    pub main: Vec<(String, Decimal, usize)>,
    total: f32,
    /// When it came out, if that is known.
    published: Option<Interval>,
    /// Names in the headline.
    titled: Vec<Key>,
    /// All words of the article and how often they come, by key.
    all: Vec<(Key, u32)>,
    /// Whom it names.
    pub(super) named: Named,
    /// Words of the first lines that come often, and how often: whom and what the article is about.
    subjects: Vec<(Key, u32)>,
    /// Words of the title that no table knows.
    strange: Vec<Key>,
    /// What comes most often of names and of words that no table knows.
    about: Vec<Key>,
}

/// A value of one class, by its place among those of all articles: figures are held against each
/// other far more often than they are read.
pub(super) type FigureKey = usize;

/// Of every article, with its words and its statements.
pub(crate) fn profiles(
    documents: &[Document],
    words: &[Vec<Token>],
    statements: &[Vec<Statement>],
) -> Vec<Profile> {
    let all = statements.iter().flatten();
    let mut values: Vec<Value<'_>> = all.map(value).collect();
    values.sort_unstable();
    values.dedup();
    let articles = documents.iter().zip(words).zip(statements);
    articles
        .map(|((document, words), statements)| Profile::of(document, words, statements, &values))
        .collect()
}

type Value<'s> = (&'s Class, &'s ValueKey);

fn value(statement: &Statement) -> Value<'_> {
    (&statement.class, &statement.value)
}

impl Profile {
    fn of(
        document: &Document,
        tokens: &[Token],
        statements: &[Statement],
        values: &[Value<'_>],
    ) -> Self {
        let lines = &document.article.lines;
        let first = lines
            .iter()
            .find(|line| line.zone.is_article())
            .map_or(0, |line| line.span.start);
        let mut words: BTreeMap<Key, f32> = BTreeMap::new();
        let mut names: Vec<Key> = Vec::new();
        let mut places: Vec<Key> = Vec::new();
        let mut titled: Vec<Key> = Vec::new();
        let mut strange: Vec<Key> = Vec::new();
        let title = lines
            .iter()
            .find(|line| line.zone == daejo_articles::Zone::Title)
            .map(|line| line.span.clone());
        let asides = asides(&document.article);
        let is_aside = |at: usize| {
            let next = asides.partition_point(|aside| aside.end <= at);
            asides.get(next).is_some_and(|aside| aside.contains(&at))
        };
        let tokens: Vec<Token> = tokens
            .iter()
            .filter(|token| !is_aside(token.start))
            .cloned()
            .collect();
        let tokens = tokens.as_slice();
        let mut counts: BTreeMap<Key, u32> = BTreeMap::new();
        for token in tokens {
            if let Some(key) = token.key {
                *counts.entry(key).or_default() += 1;
            }
        }
        for token in tokens.iter().filter(|token| token.start < first + OPENING) {
            let Some(key) = token.key else { continue };
            // What comes first, and what comes again, is what the article is about.
            let again = counts.get(&key).copied().unwrap_or(1) > 2;
            let headline = token.start < first + OPENING / 5;
            let weight = 1.0
                + if again { 0.6 } else { 0.0 }
                + if headline { 0.8 } else { 0.0 }
                + if token.name { 0.6 } else { 0.0 };
            let own = words.entry(key).or_insert(0.0);
            *own = own.max(weight);
            let in_title = title.as_ref();
            let in_title = in_title.is_some_and(|title| title.contains(&token.start));
            if token.name && in_title {
                titled.push(key);
            }
            if token.strange && in_title {
                strange.push(key);
            }
            if token.place && token.start < first + OPENING / 3 && !places.contains(&key) {
                places.push(key);
            }
            if token.name && (again || headline) && !names.contains(&key) {
                names.push(key);
            }
        }
        let mut figures = BTreeMap::new();
        let mut numbers = BTreeMap::new();
        let mut short = BTreeMap::new();
        let mut main = Vec::new();
        for statement in statements {
            let Some(first) = statement.figures.first() else {
                continue;
            };
            let figure = document.figures.get(*first);
            if figure.is_some_and(|figure| is_aside(figure.mention.span.start)) {
                continue;
            }
            let weight = telling(statement);
            if let (true, Ok(key)) = (weight > 0.0, values.binary_search(&value(statement))) {
                figures.insert(key, (weight, *first));
                if statement.class.0 != Kind::Date {
                    numbers.insert(key, weight);
                }
            }
            if let Extent::Number(numbers) = statement.lead() {
                let class = values.partition_point(|(class, _)| **class < statement.class);
                if let Some(key) = rounded(class, numbers.value) {
                    short.insert(key, (weight, numbers.value));
                }
            }
            let emphasised = statement.context.headline || statement.figures.len() > 2;
            if let (Kind::Money, Extent::Number(numbers), true) =
                (statement.class.0, statement.lead(), emphasised)
            {
                main.push((statement.class.1.clone(), numbers.value, *first));
            }
        }
        let opening = tokens
            .iter()
            .filter(|token| token.start < first + OPENING / 5);
        let mut subjects: Vec<(Key, u32)> = opening
            .filter_map(|token| Some((token.key?, *counts.get(&token.key?)?)))
            .filter(|(_, count)| *count >= NAMED)
            .collect();
        subjects.sort_unstable();
        subjects.dedup();
        let published = document.article.published.as_ref();
        let published = published.map(|published| published.interval);
        let total = words.values().sum();
        Self {
            words: words.into_iter().collect(),
            names,
            places,
            figures: figures.into_iter().collect(),
            numbers: numbers.into_iter().collect(),
            rounded: short.into_iter().collect(),
            main,
            total,
            published,
            titled,
            strange,
            about: most_told(tokens, &counts),
            subjects,
            named: Named::of(
                tokens,
                first + OPENING / 5,
                document.article.language == daejo_articles::Language::Korean,
            ),
            all: counts.into_iter().collect(),
        }
    }

    /// How much speaks for `self` and `other` being on one event, in points.
    pub(crate) fn points(&self, other: &Self) -> f32 {
        let both = self.shared_words(other);
        let lighter = self.total.min(other.total).max(6.0);
        let words = both / lighter;
        let figures: f32 = shared(&self.figures, &other.figures)
            .map(|((one, _), (two, _))| one.min(two))
            .sum();
        let figures = figures + self.shared_rounded(other);
        let names = self
            .names
            .iter()
            .filter(|name| other.names.contains(name))
            .count();
        // A name in the other script is none that could be missed.
        let comparable = self.named.korean == other.named.korean;
        let strangers =
            comparable && !self.names.is_empty() && !other.names.is_empty() && names == 0;
        let contradicted = self.contradicted(other).is_some();
        let elsewhere = self.is_elsewhere(other);
        let lacks =
            |names: &[Key], all: &[(Key, u32)]| names.iter().any(|name| times(all, name) == 0);
        let other_parties =
            comparable && lacks(&self.titled, &other.all) && lacks(&other.titled, &self.all);
        let days = self.days_apart(other).unwrap_or(0);
        let long_apart = match days {
            0..=4 => 0.0,
            5..=7 => 0.5,
            8..=10 => 2.0,
            11..=40 => 3.0,
            _ => 4.0,
        };
        10.0 * words + figures.min(6.0) + self.named.heard(&other.named) + self.shared_about(other)
            - long_apart
            - if other_parties { 2.0 } else { 0.0 }
            - if self.is_of_another(other) { 3.0 } else { 0.0 }
            - if strangers { 1.5 } else { 0.0 }
            - if elsewhere { 2.5 } else { 0.0 }
            - if contradicted { 3.0 } else { 0.0 }
    }

    /// How much of what is told of most in either is told of in the other, in points.
    fn shared_about(&self, other: &Self) -> f32 {
        if self.named.korean != other.named.korean
            || self.about.len() < ABOUT
            || other.about.len() < ABOUT
        {
            return 0.0;
        }
        let met = |one: &Self, two: &Self| {
            one.about
                .iter()
                .filter(|key| times(&two.all, key) > 0)
                .count()
        };
        let (one, two) = (met(self, other), met(other, self));
        let (most, least) = (one.max(two), one.min(two));
        // The next of a series names the same, and tells of another happening.
        let at_once = self.days_apart(other).is_none_or(|days| days < SERIES);
        if least > 1 && most == ABOUT && at_once {
            return if least == ABOUT {
                SHARED_ALL_BOTH
            } else {
                SHARED_ALL
            };
        }
        SHARED_ABOUT.get(most).copied().unwrap_or_default()
    }

    /// How much it tells that numbers of both are the same but for rounding, in points.
    fn shared_rounded(&self, other: &Self) -> f32 {
        let both = shared(&self.rounded, &other.rounded);
        let apart = both.filter(|((_, one), (_, two))| one != two);
        let weights = apart.map(|((one, _), (two, _))| one.min(two));
        weights.sum::<f32>() * ROUNDED
    }

    /// Figures of the two for amounts that each treats as its subject and that are far apart: no
    /// amount of the other comes within twice its size.
    pub fn contradicted(&self, other: &Self) -> Option<(usize, usize)> {
        self.main.iter().find_map(|(unit, value, own)| {
            let mut of_unit = other.main.iter().filter(|(other, ..)| other == unit);
            let far = |two: &Decimal| {
                let (small, large) = (value.min(two), value.max(two));
                small
                    .checked_mul(Decimal::TWO)
                    .is_some_and(|double| double < *large)
            };
            let (_, _, first) = of_unit.clone().next()?;
            of_unit
                .all(|(_, two, _)| far(two))
                .then_some((*own, *first))
        })
    }

    /// Whether something speaks against `self` and `other` being on one event, whatever they share.
    pub fn kept_apart(&self, other: &Self) -> bool {
        self.contradicted(other).is_some()
            || self.is_elsewhere(other)
            || self.is_of_another(other)
            || self.days_apart(other).is_some_and(|days| days > DAYS)
    }

    /// Whether each is about somebody whom the other hardly names: two services raise their prices,
    /// two banks report.
    pub fn is_of_another(&self, other: &Self) -> bool {
        let strange = |one: &Self, two: &Self| {
            let mut subjects = one.subjects.iter();
            subjects.any(|(key, count)| *count >= SUBJECT && times(&two.all, key) * 4 < *count)
        };
        let named = |one: &Self, two: &Self| {
            let mut subjects = one.subjects.iter();
            subjects.any(|(key, _)| one.strange.contains(key) && times(&two.all, key) == 0)
        };
        let days = self.days_apart(other).is_some_and(|days| days > 1);
        let both = strange(self, other) && strange(other, self);
        let one = strange(self, other) && named(other, self)
            || named(self, other) && strange(other, self);
        self.named.korean == other.named.korean
            && (both || days && one)
            && self.shared_numbers(other) < MANY
    }

    /// Whether both name places first, and the other none of them anywhere.
    pub fn is_elsewhere(&self, other: &Self) -> bool {
        let strange = |places: &[Key], all: &[(Key, u32)]| {
            let unnamed = |place: &Key| times(all, place) == 0;
            !places.is_empty() && places.iter().all(unnamed)
        };
        strange(&self.places, &other.all) && strange(&other.places, &self.all)
    }

    /// How often the word comes in the article.
    pub fn times(&self, word: Key) -> u32 {
        times(&self.all, &word)
    }

    /// Days between the publication dates, if both are known.
    pub fn days_apart(&self, other: &Self) -> Option<i64> {
        let (one, two) = (self.published?, other.published?);
        let after = (one.start - two.end).whole_days();
        let before = (two.start - one.end).whole_days();
        Some(after.max(before).max(0))
    }

    /// The weight of the words that both put first: a short text shares few with any, and most of them
    /// with all news.
    pub fn shared_words(&self, other: &Self) -> f32 {
        let both = shared(&self.words, &other.words);
        both.map(|(one, two)| one.min(two)).sum()
    }

    /// How much the numbers tell that both state, in points: figures that are no days, which all
    /// news of one day has in common.
    pub fn shared_numbers(&self, other: &Self) -> f32 {
        let both = shared(&self.numbers, &other.numbers);
        both.map(|(one, two)| one.min(two)).sum()
    }

    /// Whether both state a figure that tells.
    pub fn shares_figure(&self, other: &Self) -> bool {
        shared(&self.figures, &other.figures).next().is_some()
    }
}

/// The names and words that no table knows which come most often, the first of them first.
fn most_told(tokens: &[Token], counts: &BTreeMap<Key, u32>) -> Vec<Key> {
    let mut seen = BTreeSet::new();
    let odd = tokens.iter().filter(|token| token.strange || token.name);
    let first = odd
        .filter_map(|token| token.key)
        .filter(|key| seen.insert(*key));
    let mut keys: Vec<Key> = first.collect();
    keys.sort_by_key(|key| Reverse(counts.get(key)));
    // What comes once is told by the way.
    keys.retain(|key| counts.get(key).is_some_and(|count| *count > 1));
    keys.truncate(ABOUT);
    keys
}

/// How often a word comes in an article.
fn times(all: &[(Key, u32)], key: &Key) -> u32 {
    let found = all.binary_search_by_key(key, |(key, _)| *key).ok();
    found
        .and_then(|at| all.get(at))
        .map_or(0, |(_, times)| *times)
}

/// What belongs to the keys of both lists, each sorted by key.
fn shared<'p, K: Copy + Ord, T: Copy>(
    one: &'p [(K, T)],
    mut two: &'p [(K, T)],
) -> impl Iterator<Item = (T, T)> + 'p {
    one.iter().filter_map(move |(key, own)| {
        while let Some(((other, of), rest)) = two.split_first()
            && other <= key
        {
            two = rest;
            if other == key {
                return Some((*own, *of));
            }
        }
        None
    })
}

/// How much it tells of two articles that both state this figure.
fn telling(statement: &Statement) -> f32 {
    let repeated = statement.figures.len() > 1 || statement.context.headline;
    let resolved = !matches!(statement.lead(), Extent::Unknown);
    let by_kind: f32 = match statement.class.0 {
        Kind::Money | Kind::Power | Kind::Measure | Kind::Rate => 0.9,
        // Three of this and three of that.
        Kind::Count if is_few(statement) => return 0.0,
        Kind::Percent | Kind::Count | Kind::PercentagePoint => 0.4,
        Kind::Date => 0.1,
        _ => 0.1,
    };
    if !resolved {
        return 0.0;
    }
    let value = (statement.telling + by_kind - 0.4).max(0.0);
    value * if repeated { 1.5 } else { 0.8 }
}

/// Whether it counts a few things, as any article does: `three companies`.
fn is_few(statement: &Statement) -> bool {
    let few = |number: Decimal| number <= Decimal::TEN;
    statement.context.classifier.is_none()
        && matches!(statement.lead(), Extent::Number(numbers) if few(numbers.value))
}
