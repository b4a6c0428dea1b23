//! What an article puts first, by which it is held against others.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use daejo_articles::Language;
use daejo_figures::calendar::Interval;
use daejo_figures::{Decimal, Kind};

use super::aside::asides;
use super::issue::Issue;
use super::named::Named;
use super::rounded::{Rounded, rounded};
use super::sign::{self, SIGNS, Sign, Signs};
use crate::comparison::Document;
use crate::extent::{Extent, Span, meet};
use crate::fact::{Class, Statement, ValueKey, toll};
use crate::term::{Key, Token};

/// Bytes of the opening whose words count, from the first line of the article on.
const OPENING: usize = 1_400;

/// Bytes of headline and first lines, which tell of the event itself and hardly of what was before.
const BEGINNING: usize = 600;

/// Points from which articles are surely on one event.
const SURELY: f32 = 2.0;

/// Days between articles that may tell of days of their own and of one event all the same.
const NEAR_DAYS: i64 = 4;

/// How often a word must come to be what the article is about; one of the title that no table
/// knows, less.
const SUBJECT: u32 = 4;

/// How often a word must come in the whole article to be told of.
const NAMED: u32 = 3;

/// How often a word of the title must come to be whom it is about.
const AGAIN: u32 = 2;

/// How many words an article is about.
const ABOUT: usize = 3;

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
    /// The day of publication, in the same way.
    today: Vec<(FigureKey, (f32, usize))>,
    /// Numbers of three digits or more, rounded to three, with their weight and what they are.
    rounded: Vec<(Rounded, (f32, Decimal))>,
    /// Amounts that it treats as its subject: currency, value, figure.
    pub main: Vec<(String, Decimal, usize)>,
    /// Numbers of headline and opening, with the class and the role that each is of.
    leads: Vec<(Lead, Decimal)>,
    /// Its numbers, by class.
    numbers: Vec<Told>,
    /// Which issue of a series it tells of.
    issue: Issue,
    /// When it came out, if that is known.
    published: Option<Interval>,
    /// Names in the headline.
    titled: Vec<Key>,
    /// All words of the article and how often they come, by key.
    all: Vec<(Key, u32)>,
    /// How much each of them tells, and how much by how often it comes; by key.
    weighed: Vec<(Key, (f32, f32))>,
    /// The same of headline and first lines, and the length of what they tell.
    begins: Vec<(Key, (f32, f32))>,
    begins_length: f32,
    /// How much all of them tell; and the length of what they tell by how often they come.
    told: f32,
    length: f32,
    /// Whom it names.
    pub(super) named: Named,
    /// Words of the first lines that come often, and how often: whom and what the article is about.
    subjects: Vec<(Key, u32)>,
    /// Words of the title that no table knows.
    titled_strange: Vec<Key>,
    /// What comes most often of names and of words that no table knows.
    about: Vec<Key>,
    /// Names that no table knows, anywhere in the article, and how often they come; by key.
    unknown: Vec<(Key, u32)>,
}

/// A value of one class, by its place among those of all articles: figures are held against each
/// other far more often than they are read.
pub(super) type FigureKey = usize;

/// What a number is of: the class of its statement, by the place of its first value among those of all
/// articles, and its role.
type Lead = (usize, u8);

/// A number that is told: how telling it is, and the least and the most that it may be.
struct Told {
    class: usize,
    weight: f32,
    span: Span,
}

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
        let mut words: Vec<(Key, f32)> = Vec::new();
        let mut names: Vec<Key> = Vec::new();
        let mut places: Vec<Key> = Vec::new();
        let mut titled: Vec<Key> = Vec::new();
        let mut titled_strange: Vec<Key> = Vec::new();
        let title = lines
            .iter()
            .find(|line| line.zone == daejo_articles::Zone::Title)
            .map(|line| line.span.clone());
        let asides = asides(&document.article);
        let is_aside = |at: usize| {
            let next = asides.partition_point(|aside| aside.end <= at);
            asides.get(next).is_some_and(|aside| aside.contains(&at))
        };
        let proper = proper(tokens);
        let own = tokens.iter().filter(|token| !is_aside(token.start));
        let own = own.copied().map(|mut token| {
            token.name |= token
                .key
                .is_some_and(|key| proper.binary_search(&key).is_ok());
            token
        });
        let own: Vec<Token> = own.collect();
        let tokens = own.as_slice();
        let all = counted(tokens);
        for token in tokens.iter().filter(|token| token.start < first + OPENING) {
            let Some(key) = token.key else { continue };
            // What comes first, and what comes again, is what the article is about.
            let again = times(&all, &key) > 2;
            let headline = token.start < first + OPENING / 5;
            let weight = 1.0
                + if again { 0.6 } else { 0.0 }
                + if headline { 0.8 } else { 0.0 }
                + if token.name { 0.6 } else { 0.0 };
            words.push((key, weight));
            let in_title = title.as_ref();
            let in_title = in_title.is_some_and(|title| title.contains(&token.start));
            if token.name && in_title {
                titled.push(key);
            }
            if token.is_telling() && in_title {
                titled_strange.push(key);
            }
            if token.place && token.start < first + OPENING / 3 && !places.contains(&key) {
                places.push(key);
            }
            if token.name && (again || headline) && !names.contains(&key) {
                names.push(key);
            }
        }
        let mut figures = BTreeMap::new();
        let mut today = BTreeMap::new();
        let mut short = BTreeMap::new();
        let mut main = Vec::new();
        let mut leads = Vec::new();
        let mut all_numbers: Vec<Told> = Vec::new();
        let published = document.article.published.as_ref();
        let published = published.map(|published| published.interval);
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
                match common(statement, published) {
                    None => {
                        figures.insert(key, (weight, *first));
                    }
                    Some(Common::Today) => {
                        today.insert(key, (weight, *first));
                    }
                    Some(Common::Period) => {}
                }
            }
            if let Extent::Number(numbers) = statement.lead() {
                let class = values.partition_point(|(class, _)| **class < statement.class);
                let role = statement.context.roles.first();
                if weight > 0.0 {
                    all_numbers.push(Told {
                        class,
                        weight: statement.telling.max(0.0),
                        span: numbers.span(),
                    });
                }
                // What grows has had several values.
                let told = statement.context.lead && !toll(&statement.context);
                if let (true, Some((role, _))) = (told, role) {
                    leads.push(((class, *role), numbers.value));
                }
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
        all_numbers.sort_by_key(|told| told.class);
        let opening = tokens
            .iter()
            .filter(|token| token.start < first + OPENING / 5);
        let mut subjects: Vec<(Key, u32)> = opening
            .filter_map(|token| Some((token.key?, times(&all, &token.key?))))
            .filter(|(_, count)| *count >= NAMED)
            .collect();
        subjects.sort_unstable();
        subjects.dedup();
        // Of a word that comes again its heaviest place counts.
        words.sort_unstable_by(|one, two| one.0.cmp(&two.0).then(two.1.total_cmp(&one.1)));
        words.dedup_by_key(|(key, _)| *key);
        let korean = document.article.language == Language::Korean;
        // Korean writes its names like its other words.
        let unknown = |token: &&Token| token.is_telling() && !token.place && (korean || token.name);
        let unknown: BTreeSet<Key> = tokens
            .iter()
            .filter(unknown)
            .filter_map(|token| token.key)
            .collect();
        let weighed = weighed(tokens, &all);
        let told = weighed.iter().map(|(_, (own, _))| own).sum();
        let to = tokens.partition_point(|token| token.start < first + BEGINNING);
        let beginning = tokens.get(..to).unwrap_or_default();
        let begins = self::weighed(beginning, &counted(beginning));
        let (length, begins_length) = (length(&weighed), length(&begins));
        Self {
            words,
            names,
            places,
            figures: figures.into_iter().collect(),
            today: today.into_iter().collect(),
            rounded: short.into_iter().collect(),
            main,
            leads,
            numbers: all_numbers,
            issue: Issue::of(document),
            published,
            titled,
            titled_strange,
            about: most_told(tokens, &all),
            subjects,
            named: Named::of(tokens, first + OPENING / 5, korean),
            unknown: unknown
                .into_iter()
                .map(|key| (key, times(&all, &key)))
                .collect(),
            all,
            weighed,
            begins,
            begins_length,
            told,
            length,
        }
    }

    /// How much speaks for `self` and `other` being on one event, in points.
    pub(crate) fn points(&self, other: &Self) -> f32 {
        sign::told(&self.signs(other))
    }

    /// Whether so much speaks for one event that what excludes each other is a conflict: not where each tells
    /// of days of its own.
    pub(crate) fn is_surely_with(&self, other: &Self) -> bool {
        let issues = self.issue.against(&other.issue, true);
        let apart = self.days_apart(other).unwrap_or(0);
        let of_days = issues.days_unmet == 2 && apart > NEAR_DAYS;
        let mut signs = self.signs(other);
        // Long articles share much that is not of the event, and are on one event all the same.
        if let Some(long) = signs.get_mut(Sign::Long as usize) {
            *long = 0.0;
        }
        sign::told(&signs) >= SURELY && !of_days
    }

    /// What the two share, and what parts them.
    pub(super) fn signs(&self, other: &Self) -> Signs {
        let mut signs: Signs = [0.0; SIGNS];
        let mut put = |sign: Sign, much: f32| {
            if let Some(slot) = signs.get_mut(sign as usize) {
                *slot = much;
            }
        };
        put(Sign::Always, 1.0);
        let is_mixed = self.named.korean != other.named.korean;
        let (mut own, mut often) = (0.0, 0.0);
        for (one, two) in shared(&self.weighed, &other.weighed) {
            own += one.0;
            often += one.1 * two.1;
        }
        let shared_part = own / self.told.min(other.told).max(SHORT);
        // More is told in longer articles, and less in a line or two: as much counts as in usual ones.
        let least = self.told.min(other.told).max(1.0);
        let scale = least.clamp(LITTLE, USUAL) / least;
        put(Sign::Long, (least / USUAL).ln().clamp(0.0, LONGEST));
        // A line is soon shared.
        let long = (least / BRIEF).min(1.0);
        put(Sign::Shared, shared_part.min(PLENTY) * long);
        // A name in the other script is a word that both have.
        let heard = self.named.count_alike(&other.named);
        let in_all = own + TELLING * count(heard, 4);
        put(
            Sign::SharedInAll,
            (1.0 + in_all * scale).ln().min(MOST_SHARED),
        );
        let cosine = |often: f32, lengths: f32| (often / lengths.max(1.0)).min(PLENTY);
        put(Sign::Alike, cosine(often, self.length * other.length));
        let both = shared(&self.begins, &other.begins);
        let often = both.map(|(one, two)| one.1 * two.1).sum();
        let lengths = self.begins_length * other.begins_length;
        put(Sign::BeginsAlike, cosine(often, lengths));
        let today = is_mixed.then(|| shared(&self.today, &other.today));
        let figures = shared(&self.figures, &other.figures).chain(today.into_iter().flatten());
        let (telling, figures) = figures
            .map(|((one, _), (two, _))| one.min(two))
            .fold((0.0_f32, 0), |(sum, count), told| (sum + told, count + 1));
        put(Sign::Figures, telling.min(8.0));
        put(Sign::FigureCount, count(figures, 8));
        put(Sign::Rounded, self.shared_rounded(other).min(3.0));
        put(
            Sign::Contradicted,
            there(self.contradicted(other).is_some()),
        );
        put(Sign::LeadsApart, count(self.leads_apart(other), 4));
        let part = |(all, met): (f32, f32)| met / (all + 1.0);
        let (one, two) = (part(self.met(other)), part(other.met(self)));
        put(Sign::NumbersMet, one.min(two));
        let issues = self.issue.against(&other.issue, is_mixed);
        put(Sign::PeriodsMet, count(issues.met, 2));
        put(Sign::PeriodsApart, count(issues.unmet, 4));
        put(Sign::DayMet, there(issues.day_met));
        put(Sign::OtherDay, count(issues.days_unmet, 2));
        put(Sign::Elsewhere, there(self.is_elsewhere(other)));
        let days = self.days_apart(other).unwrap_or(0);
        put(Sign::DaysApart, there(days > 4));
        put(Sign::WeekApart, there(days > 7));
        put(Sign::WeeksApart, there(days > 40));
        put(Sign::Sounds, self.named.heard(&other.named));
        // A name in the other script is none that could be missed.
        if is_mixed {
            put(Sign::OtherLanguage, 1.0);
            return signs;
        }
        let named = self.names.iter().any(|name| other.names.contains(name));
        let both_name = !self.names.is_empty() && !other.names.is_empty();
        put(Sign::NoNames, there(both_name && !named));
        let both = |of: &dyn Fn(&Self, &Self) -> usize| (of(self, other), of(other, self));
        let first = |one: &Self, two: &Self| {
            let first = one.named.first.first();
            usize::from(first.is_some_and(|key| two.times(*key) > 0))
        };
        let (one, two) = both(&first);
        put(Sign::FirstMet, count(one + two, 2));
        put(Sign::FirstUnmet, there(one + two == 0));
        let met = |one: &Self, two: &Self| {
            let about = one.about.iter();
            about.filter(|key| two.times(**key) > 0).count()
        };
        let (one, two) = both(&met);
        let most = one.max(two);
        let about = self.about.len().min(other.about.len());
        put(Sign::AboutNothing, there(about > 0 && most == 0));
        let untold = |one: &Self, two: &Self| {
            let often = one.unknown.iter().filter(|(_, times)| *times >= NAMED);
            let untold = often.filter(|(key, _)| two.times(*key) == 0);
            untold.map(|(_, times)| *times as usize).sum()
        };
        let (one, two) = both(&untold);
        let longer = self.told.max(other.told).max(USUAL);
        put(
            Sign::Untold,
            (count(one + two, u16::MAX) * USUAL / longer).min(MOST_UNTOLD),
        );
        let hardly = |one: &Self, two: &Self| {
            let mut often = one.subjects.iter().filter(|(_, times)| *times >= SUBJECT);
            usize::from(often.any(|(key, times)| two.times(*key) * 4 < *times))
        };
        let (one, two) = both(&hardly);
        put(Sign::HardlyTold, there(one + two > 0));
        let unnamed = |one: &Self, two: &Self| {
            let mut titled = one.titled_strange.iter();
            let told = |key: &&Key| one.times(**key) >= AGAIN;
            usize::from(titled.any(|key| told(&key) && two.times(*key) == 0))
        };
        let (one, two) = both(&unnamed);
        put(Sign::TitlesUntold, count(one + two, 2));
        let lacks = |one: &Self, two: &Self| {
            usize::from(one.titled.iter().any(|name| two.times(*name) == 0))
        };
        let (one, two) = both(&lacks);
        put(Sign::OtherParties, there(one + two > 1));
        sign::join(&mut signs);
        signs
    }

    /// How much it tells that numbers of both are the same but for rounding, in points.
    fn shared_rounded(&self, other: &Self) -> f32 {
        let both = shared(&self.rounded, &other.rounded);
        let apart = both.filter(|((_, one), (_, two))| one != two);
        let weights = apart.map(|((one, _), (two, _))| one.min(two));
        weights.sum::<f32>() * ROUNDED
    }

    /// How much its numbers tell, and how much those of them do that the other may mean, too.
    fn met(&self, other: &Self) -> (f32, f32) {
        let own = self.numbers.iter();
        let meets = |told: &&Told| {
            let at = other.numbers.partition_point(|two| two.class < told.class);
            let rest = other.numbers.get(at..).unwrap_or_default();
            let mut same = rest.iter().take_while(|two| two.class == told.class);
            same.any(|two| meet(told.span, two.span))
        };
        let sum = |told: f32, of: &Told| told + of.weight;
        (own.clone().fold(0.0, sum), own.filter(meets).fold(0.0, sum))
    }

    /// Of how many roles both give numbers first, and none of the one is one of the other, rounded.
    fn leads_apart(&self, other: &Self) -> usize {
        let numbers = |of: &Self, lead: &Lead| -> Vec<Decimal> {
            let own = of.leads.iter().filter(|(other, _)| other == lead);
            own.map(|(_, number)| *number).collect()
        };
        let mut roles: Vec<&Lead> = self.leads.iter().map(|(lead, _)| lead).collect();
        roles.sort_unstable();
        roles.dedup();
        let apart = roles.into_iter().filter(|lead| {
            let (own, theirs) = (numbers(self, lead), numbers(other, lead));
            let met = |one: &Decimal| theirs.iter().any(|two| is_rounded(*one, *two));
            !theirs.is_empty() && !own.iter().any(met)
        });
        apart.count()
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

    /// Whether both state a figure that tells.
    pub fn shares_figure(&self, other: &Self) -> bool {
        shared(&self.figures, &other.figures).next().is_some()
    }
}

/// Whether the one number may be the other, rounded: a hundredth lies between them at most.
fn is_rounded(one: Decimal, two: Decimal) -> bool {
    let apart = (one - two).abs().checked_mul(Decimal::ONE_HUNDRED);
    apart.is_some_and(|apart| apart <= one.abs().max(two.abs()))
}

/// How much the words of a short text tell, at least: it shares few with any, and most of them with all news.
const SHORT: f32 = 6.0;

/// How much the words of an article of usual length tell, and of one of a few lines.
const USUAL: f32 = 200.0;
const LITTLE: f32 = 20.0;

/// Beyond three times the usual length, more of it tells nothing, by its logarithm.
const LONGEST: f32 = 1.1;

/// Untold names beyond so many tell nothing more.
const MOST_UNTOLD: f32 = 8.0;

/// How much the words of a short brief tell: of a text that tells less, the part that is shared tells little.
const BRIEF: f32 = 60.0;

/// Of words that two articles share, more tell nothing more, by their logarithm: so two issues of one series do.
const MOST_SHARED: f32 = 2.8;

/// The part of the words that two articles share beyond which more tell nothing: two articles by one hand
/// may be of two things.
const PLENTY: f32 = 0.6;

/// How much a word tells of what an article is about: one that all news has, one that news of many matters
/// has, and any other, or a name.
const EVERYDAY: f32 = 1.0;
const KNOWN: f32 = 2.0;
const TELLING: f32 = 4.0;

/// The length of what words tell by how often they come.
fn length(weighed: &[(Key, (f32, f32))]) -> f32 {
    let squares = weighed.iter().map(|(_, (_, often))| often * often);
    squares.sum::<f32>().sqrt()
}

/// How much each of the words tells, and how much by how often it comes, by key.
fn weighed(tokens: &[Token], all: &[(Key, u32)]) -> Vec<(Key, (f32, f32))> {
    let keys = |is: &dyn Fn(&Token) -> bool| -> BTreeSet<Key> {
        let of = tokens.iter().filter(|token| is(token));
        of.filter_map(|token| token.key).collect()
    };
    let everyday = keys(&|token| token.everyday);
    let strange = keys(&|token| token.strange || token.name);
    let weigh = |(key, times): &(Key, u32)| {
        let own = if everyday.contains(key) {
            EVERYDAY
        } else if strange.contains(key) {
            TELLING
        } else {
            KNOWN
        };
        (*key, (own, own * count(*times as usize, u16::MAX)))
    };
    all.iter().map(weigh).collect()
}

/// `number`, of which no more than `most` tell.
fn count(number: usize, most: u16) -> f32 {
    u16::try_from(number).unwrap_or(most).min(most).into()
}

fn there(is: bool) -> f32 {
    f32::from(u8::from(is))
}

/// Words that no table knows and that have a capital wherever they come, more than once: the first word of a
/// sentence always has one. By key.
fn proper(tokens: &[Token]) -> Vec<Key> {
    let strange = |capital: bool| {
        let tokens = tokens.iter();
        let tokens = tokens.filter(move |token| token.strange && token.capital == capital);
        tokens.filter_map(|token| token.key)
    };
    // Most articles in Korean have few.
    let mut capital: Vec<Key> = strange(true).collect();
    capital.sort_unstable();
    let again = capital.chunk_by(|one, two| one == two);
    let again = again.filter(|keys| keys.len() > 1);
    let mut proper: Vec<Key> = again.filter_map(|keys| keys.first().copied()).collect();
    let is_in = |key: &Key| proper.binary_search(key).is_ok();
    let small: Vec<Key> = strange(false).filter(is_in).collect();
    proper.retain(|key| !small.contains(key));
    proper
}

/// The names and words that no table knows which come most often, the first of them first.
fn most_told(tokens: &[Token], all: &[(Key, u32)]) -> Vec<Key> {
    let mut seen = BTreeSet::new();
    let odd = tokens.iter().filter(|token| token.strange || token.name);
    let first = odd
        .filter_map(|token| token.key)
        .filter(|key| seen.insert(*key));
    let mut keys: Vec<Key> = first.collect();
    // What comes once is told by the way.
    keys.retain(|key| times(all, key) > 1);
    keys.sort_by_key(|key| Reverse(times(all, key)));
    keys.truncate(ABOUT);
    keys
}

/// The words of an article and how often they come, by key.
fn counted(tokens: &[Token]) -> Vec<(Key, u32)> {
    let mut keys: Vec<Key> = tokens.iter().filter_map(|token| token.key).collect();
    keys.sort_unstable();
    let same = keys.chunk_by(|one, two| one == two);
    same.filter_map(|keys| Some((*keys.first()?, u32::try_from(keys.len()).ok()?)))
        .collect()
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

/// A time that all news of one day has in common.
enum Common {
    /// That day. Where two languages share no names it tells all the same.
    Today,
    /// The month or year of it, a quarter, a year.
    Period,
}

/// Whether the figure is such a time.
fn common(statement: &Statement, published: Option<Interval>) -> Option<Common> {
    /// More days than a month has.
    const LONG: i64 = 40;
    let Extent::Days(days, ..) = statement.lead() else {
        return None;
    };
    let is_of_today = published
        .is_some_and(|published| days.start <= published.end && published.start <= days.end);
    match (is_of_today, days.is_day()) {
        (true, true) => Some(Common::Today),
        (true, false) => Some(Common::Period),
        (false, _) => ((days.end - days.start).whole_days() > LONG).then_some(Common::Period),
    }
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
