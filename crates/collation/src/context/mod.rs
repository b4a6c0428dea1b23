//! What a sentence says around a figure.

mod as_of;
mod beside;
mod finder;
mod per_unit;
mod period;
mod place;
mod qualifier;

use daejo_figures::calendar::Interval;
use daejo_figures::{Kind, Value};

use crate::comparison::Document;
use crate::lexicon::pollster::is_of_poll;
use crate::lexicon::role::{Family, ROLES, Role};
use crate::lexicon::sound::Sound;
use crate::lexicon::unit::{count_alike, is_of_people, is_of_persons};
use crate::term::{Key, Token};

pub(crate) use as_of::AsOf;
use as_of::is_as_of;
use beside::{Beside, beside, next_to};
use finder::{Finder, OWNED};
use per_unit::is_per_unit;
use period::{is_far, is_over, periods};
pub(crate) use place::Place;
use place::{is_where, place};
pub(crate) use qualifier::{
    ACTUAL, ALSO, ASKED, COMBINED, FORESEEN, NET, OF_GROUP, OFFERED, SO_FAR, TARGET, TRADED,
};
use qualifier::{UNTIL_NOW, group, is_risen, qualifiers, traded};

/// How many words on either side are looked at.
const REACH: usize = 24;

/// What a comma, a bracket or another figure between a word and the figure counts in words.
const BOUNDARY: u32 = 2;

/// What stands around a figure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// Words and how near they are, from 0 to 1; by key.
    pub terms: Vec<(Key, f32)>,
    /// What the figure is about: indices of the table of roles, the likeliest first.
    pub roles: Vec<(u8, f32)>,
    /// What a change is a change of.
    pub level: Option<u8>,
    /// The name before it that it is told of.
    pub subject: Option<Key>,
    /// Words for whose it is: 통영의, 청림군의; and the number of what it is of: 2호선.
    pub whose: Vec<Key>,
    /// Names at the beginning of the sentence before, of one that begins with a word for its owner.
    pub owners: Vec<Key>,
    /// What may be names at the beginning of an English sentence: Harlow & Finch.
    pub begins: Vec<Key>,
    /// It tells how long something lasted: 5시간 동안.
    pub lasts: bool,
    /// Names, or what may be some, of whom its sentence tells: 대한모터스는, Aerolux will.
    pub holders: Vec<Key>,
    /// Words for who tells it: 한국은행은 2.1%로 내다봤다.
    pub tellers: Vec<Key>,
    /// Whose age it is, by the name right before it: 손재혁(29), Lena Hoff, 51.
    pub bearer: Option<Key>,
    /// What happened when it was so: 상륙 때.
    pub when: Option<Key>,
    /// For whom or what it is, by the nearest word that says so: 산업용.
    pub purpose: Option<Key>,
    /// All names of the sentence.
    pub names: Vec<Key>,
    /// Whose poll it is of.
    pub pollster: Option<Key>,
    /// The days that a level or a change is of.
    pub period: Option<Interval>,
    /// It is told of a time long before the article: of another event.
    pub past: bool,
    /// Per unit, on average, in all, a year: words that make it another figure.
    pub qualifiers: u32,
    /// It is a day as the clocks are elsewhere.
    pub local_time: bool,
    /// The time as of which it is told.
    pub as_of: Option<AsOf>,
    /// The same, or else the one as of which the sentences before it are told.
    pub hour: Option<AsOf>,
    /// The limit that it is.
    pub bound: Option<daejo_figures::Bound>,
    /// What it counts, by its classifier.
    pub classifier: Option<daejo_figures::Unit>,
    /// Whether it counts people, or things; `None`: either.
    pub people: Option<bool>,
    /// It says at how many things something is done, not how many there are.
    pub is_where: bool,
    /// It is itself the time as of which others are told.
    pub is_as_of: bool,
    /// It stands in a headline.
    pub headline: bool,
    /// The values of other figures of its sentence.
    pub beside: Vec<Beside>,
    /// Those of the figures next to it.
    pub next: Vec<Beside>,
    /// The words of its sentence and of the one before; by key.
    pub wide: Vec<Key>,
    /// What the names of its sentence sound like.
    pub sounds: Vec<Sound>,
    /// What its clause tells of, by a particle.
    pub topics: Vec<Key>,
    /// The place that its clause tells of, where the article has not begun with it: 서울은.
    pub abroad: Option<Key>,
    /// The place in Korea where its clause happens: 남해군에 287mm의 비가 내렸다.
    pub scene: Option<Key>,
    /// The nearest words on either side.
    pub nearest: Vec<Key>,
    /// It stands in a headline, or near the beginning.
    pub lead: bool,
    /// The article counts more of the same elsewhere: it is a part, or what was told before.
    pub part: bool,
    /// It is a day, or a year, far from those around the article.
    pub far: bool,
    /// It is told of something expected, or aimed at.
    pub expected: bool,
    /// It is a length of time that others are told per, and states no fact that another could.
    pub per_unit: bool,
    /// What it is to the other figures of its clause.
    pub place: Place,
    /// The fact that it is known to state, while the table of signs is learned.
    #[cfg(test)]
    pub known: Option<usize>,
}

impl Context {
    /// Whether all that is told of a day is that somebody said something then.
    pub(crate) fn is_of_announcement(&self) -> bool {
        let first = self
            .roles
            .first()
            .and_then(|(role, _)| ROLES.get(usize::from(*role)));
        first.is_some_and(|role| role.name == "announcement")
    }

    /// Whether it is a level, which each period has anew.
    fn is_level(&self) -> bool {
        let first = self.roles.first();
        let role = first.and_then(|(role, _)| ROLES.get(usize::from(*role)));
        role.is_some_and(|role| role.family == Family::Level)
    }

    /// Whether it is told as of a time close before its article, or as what there is so far: a
    /// running total.
    pub(crate) fn is_running(&self) -> bool {
        self.qualifiers & SO_FAR != 0 || self.as_of.is_some_and(|as_of| as_of.running)
    }

    /// Whether one of two only has one of these bits of words that make another figure.
    pub(crate) fn is_otherwise(&self, other: &Self, bits: u32) -> bool {
        (self.qualifiers ^ other.qualifiers) & bits != 0
    }

    /// Whether two counts can count the same: people are no things, nor is a thing a happening.
    pub fn counts_alike(&self, other: &Self) -> bool {
        let apart = self.people.zip(other.people);
        apart.is_none_or(|(one, two)| one == two)
            && count_alike(self.classifier.as_deref(), other.classifier.as_deref())
    }

    /// Adds what stands around another figure of the same fact.
    pub(crate) fn merge(&mut self, other: Self) {
        #[cfg(test)]
        {
            self.known = self.known.or(other.known);
        }
        for (key, near) in other.terms {
            match self.terms.binary_search_by(|term| term.0.cmp(&key)) {
                Ok(at) => {
                    if let Some(term) = self.terms.get_mut(at) {
                        term.1 = term.1.max(near);
                    }
                }
                Err(at) if self.terms.len() < TERMS => self.terms.insert(at, (key, near)),
                Err(_) => {}
            }
        }
        for (role, weight) in other.roles {
            match self.roles.iter_mut().find(|own| own.0 == role) {
                Some(own) => own.1 += weight,
                None => self.roles.push((role, weight)),
            }
        }
        self.roles
            .sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        add(&mut self.names, other.names);
        add(&mut self.whose, other.whose);
        add(&mut self.owners, other.owners);
        add(&mut self.begins, other.begins);
        self.lasts |= other.lasts;
        add(&mut self.holders, other.holders);
        add(&mut self.tellers, other.tellers);
        self.when = self.when.or(other.when);
        self.bearer = self.bearer.or(other.bearer);
        self.people = self.people.or(other.people);
        if self.classifier.is_none() {
            self.classifier = other.classifier;
        }
        self.level = self.level.or(other.level);
        self.subject = self.subject.or(other.subject);
        self.abroad = self.abroad.or(other.abroad);
        self.scene = self.scene.or(other.scene);
        self.purpose = self.purpose.or(other.purpose);
        self.pollster = self.pollster.or(other.pollster);
        self.period = self.period.or(other.period);
        self.as_of = self.as_of.or(other.as_of);
        self.hour = self.hour.or(other.hour);
        self.qualifiers &= other.qualifiers;
        self.local_time |= other.local_time;
        self.is_as_of |= other.is_as_of;
        self.headline |= other.headline;
        self.lead |= other.lead;
        self.expected &= other.expected;
        self.far &= other.far;
        self.part &= other.part;
        if self.place != other.place {
            self.place = Place::Plain;
        }
        add(&mut self.next, other.next);
        add(&mut self.topics, other.topics);
        add(&mut self.sounds, other.sounds);
        add(&mut self.nearest, other.nearest);
        for key in other.wide {
            if let Err(at) = self.wide.binary_search(&key)
                && self.wide.len() < 2 * TERMS
            {
                self.wide.insert(at, key);
            }
        }
        add(&mut self.beside, other.beside);
    }
}

/// Adds what `list` lacks of `others`.
fn add<T: PartialEq>(list: &mut Vec<T>, others: Vec<T>) {
    for other in others {
        if !list.contains(&other) && list.len() < TERMS {
            list.push(other);
        }
    }
}

/// How many words before a sentence tell of it too.
const WIDE: usize = 16;

/// How many words of an article are its beginning.
const LEAD: usize = 60;

/// How many words the context of a fact keeps.
const TERMS: usize = 96;

/// How many words from the beginning of a sentence may name of whom it tells; of one before it, of whom `its`
/// is, and how much of that is looked at, in characters.
const BEGINS: usize = 3;
const OWNER: usize = 6;
const LONG: usize = 240;

/// Where the sentence before the one at `start` begins, where the latter begins with a word for somebody
/// that the former names: `Its howitzer weighs`. None where it is too long.
fn owner_before(text: &str, start: usize) -> Option<usize> {
    let (before, own) = text.split_at_checked(start)?;
    let begins = ["Its ", "Their ", "His ", "Her "];
    begins.iter().find(|word| own.starts_with(**word))?;
    let before = before.trim_end_matches([' ', '\n', '.', '”', '"', '’']);
    let near = qualifier::last(before, LONG);
    let ends = [". ", "\n", ".” ", ".\" "];
    let ends = ends
        .iter()
        .filter_map(|end| Some(near.rfind(end)? + end.len()));
    let begins = ends.max();
    let begins = begins.or_else(|| (near.len() == before.len()).then_some(0))?;
    Some(before.len() - near.len() + begins)
}

/// The context of figure `at` of `document`, whose words are `tokens`.
pub(crate) fn context(document: &Document, at: usize, tokens: &[Token]) -> Context {
    let Some(figure) = document.figures.get(at) else {
        return Context::default();
    };
    let (span, sentence) = (&figure.mention.span, &figure.sentence);
    let from = tokens.partition_point(|token| token.start < sentence.start);
    let to = tokens.partition_point(|token| token.start < sentence.end);
    let own = tokens
        .partition_point(|token| token.end <= span.start)
        .max(from);
    let behind = tokens
        .partition_point(|token| token.start < span.end)
        .min(to);
    let words = |range| {
        tokens
            .get::<std::ops::Range<usize>>(range)
            .unwrap_or_default()
    };
    let text = &document.article.text;
    // 5명으로 늘었다: what a level has come to is the level, not the change.
    let reached = ["으로", "로", "까지", "에"].iter().any(|particle| {
        text.get(span.end..)
            .is_some_and(|rest| rest.starts_with(particle))
    });
    let classifier = match &figure.mention.value {
        Value::Quantity(quantity) if figure.mention.kind == Kind::Count => quantity.unit.clone(),
        _ => None,
    };
    let people = match &classifier {
        Some(unit) => is_of_people(unit),
        None if figure.mention.kind == Kind::Count => {
            text.get(span.end..sentence.end).and_then(is_of_persons)
        }
        None => None,
    };
    let mut found = Finder {
        document,
        kind: figure.mention.kind,
        people,
        at,
        reached,
        owned: if is_headline(document, figure.line) {
            OWNED.1
        } else {
            OWNED.0
        },
        context: Context::default(),
    };
    // 3명 사망·12명 부상: the mark before a figure parts it from the words before.
    let parted = tokens.get(own).is_some_and(|token| token.apart) && own > from;
    found.walk(
        words(from.max(own.saturating_sub(REACH))..own).iter().rev(),
        true,
        if parted { BOUNDARY } else { 0 },
    );
    found.walk(words(behind..to.min(behind + REACH)).iter(), false, 0);
    let mut context = found.context;
    context
        .terms
        .sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    context.terms.dedup_by_key(|term| term.0);
    context
        .roles
        .sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut seen = Vec::new();
    let is_over = is_over(document, &figure.mention.value);
    context.roles.retain(|(role, _)| {
        let new = !seen.contains(role);
        seen.push(*role);
        // What is over when it is told is no forecast.
        new && !(is_over && ROLES.get(usize::from(*role)).is_some_and(Role::is_ahead))
    });
    let owner = owner_before(text, sentence.start);
    let owner = owner.map_or(from, |owner| {
        tokens.partition_point(|token| token.start < owner)
    });
    let names = words(owner..from).iter().take(OWNER).filter(|it| it.name);
    context.owners = names.filter_map(|token| token.key).collect();
    let begins = words(from..own).iter().take(BEGINS);
    let begins = begins.take_while(|token| !token.comma).filter(|token| {
        let word = text.get(token.start..token.end);
        token.strange && word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
    });
    context.begins = begins.filter_map(|token| token.key).collect();
    for keys in [&mut context.names, &mut context.whose, &mut context.tellers] {
        keys.sort_unstable();
        keys.dedup();
    }
    let before = text.get(sentence.start..span.start).unwrap_or_default();
    let after = text.get(span.end..sentence.end).unwrap_or_default();
    context.qualifiers = match figure.mention.kind {
        Kind::Date | Kind::Time => traded(before, after),
        Kind::Count | Kind::Number => {
            // What is measured again and again has risen since the last time; a count has so far.
            let risen = !context.is_level() && is_risen(before, after);
            qualifiers(before, after) | group(before, after) | if risen { UNTIL_NOW } else { 0 }
        }
        // 나흘째: four days, and it goes on.
        Kind::Duration if after.starts_with('째') => qualifiers(before, after) | SO_FAR,
        _ => qualifiers(before, after),
    };
    if figure.mention.kind == Kind::Age && before.trim_end().ends_with(['(', ',']) {
        let name = words(from..own).last();
        context.bearer = name.and_then(|token| token.key);
    }
    context.per_unit = is_per_unit(document, at);
    context.place = place(figure.mention.kind, before, after);
    context.is_where = people != Some(true) && is_where(figure.mention.kind, after);
    let next = after.trim_start();
    context.lasts = figure.mention.kind == Kind::Duration && next.starts_with("동안");
    context.is_as_of = is_as_of(before, next);
    context.bound = figure.mention.bound;
    context.classifier = classifier;
    context.people = people;
    context.pollster = pollster(document, at, tokens);
    context.local_time = is_local(after);
    context.headline = is_headline(document, figure.line);
    context.far = is_far(document, &figure.mention.value);
    periods(document, at, &mut context);
    context.beside = beside(document, at);
    context.next = next_to(document, at);
    let opening = tokens.get(from.saturating_sub(WIDE)..to.min(from + 2 * WIDE));
    let opening = opening.unwrap_or_default();
    context.wide = opening.iter().filter_map(|token| token.key).collect();
    context.wide.sort_unstable();
    context.wide.dedup();
    context.lead = context.headline || from < LEAD;
    let first = tokens.get(..LEAD.min(from)).unwrap_or_default();
    context.abroad = context
        .abroad
        .filter(|place| !first.iter().any(|token| token.key == Some(*place)));
    #[cfg(test)]
    {
        context.known = crate::fact::learn::known(document, at);
    }
    context
}

/// Whose poll figure `at` is of: the pollster of its sentence, or else the last one before, or the
/// first of the article.
fn pollster(document: &Document, at: usize, tokens: &[Token]) -> Option<Key> {
    let figure = document.figures.get(at)?;
    if matches!(figure.mention.kind, Kind::Date | Kind::Time | Kind::Money) {
        return None;
    }
    let (span, sentence) = (&figure.mention.span, &figure.sentence);
    let mut all = tokens.iter().filter(|token| token.pollster);
    let first = all.clone().next()?;
    let before = all
        .clone()
        .take_while(|token| token.start < span.start)
        .last();
    let own = |token: &&Token| sentence.contains(&token.start);
    let chosen = before
        .filter(own)
        .or_else(|| all.find(own))
        .or(before)
        .unwrap_or(first);
    is_of_poll(&document.article.text)
        .then_some(chosen.key)
        .flatten()
}

/// Whether a line of `document` is its headline, or one below it.
pub(crate) fn is_headline(document: &Document, line: usize) -> bool {
    use daejo_articles::Zone::{RepeatedTitle, Subtitle, Title};
    let line = document.article.lines.get(line);
    line.is_some_and(|line| matches!(line.zone, Title | RepeatedTitle | Subtitle))
}

/// Whether the words behind a day say that it is one elsewhere.
fn is_local(after: &str) -> bool {
    let near: String = after.chars().take(20).collect();
    [
        "현지", "local", "GMT", "UTC", " EST", " EDT", "Eastern", "Pacific",
    ]
    .iter()
    .any(|zone| near.contains(zone))
}
