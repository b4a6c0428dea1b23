//! What one article states: its figures, those of one fact together.

use std::collections::BTreeMap;
use std::rc::Rc;

use daejo_figures::{Decimal, Kind, Unit, Value};

use super::bracket::brackets;
use super::contradiction::contradictions;
use super::evidence::{Question, Scale, Side, Sign, digits};
use super::headline::headlines;
use super::likeness::is_toll;
use super::words::Words;
use crate::comparison::Document;
use crate::context::{Context, context, is_headline};
use crate::eve;
use crate::extent::Extent;
use crate::lexicon::unit::dimension;
use crate::term::{Key, Token};

/// How many statements of one value an article is searched for.
const CLASS: usize = 12;

/// Points from which two figures of one article with one value state one fact.
const SAME: f32 = 0.0;

/// How rare a word is where one article only is read.
pub(super) const COMMON: f32 = 0.7;

/// A fact as one article states it.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    /// Kind and dimension: only statements of one class can state one fact.
    pub class: Class,
    /// Indices of its figures.
    pub figures: Vec<usize>,
    /// The extents of its figures, without repetition; the most exact first.
    pub extents: Vec<Extent>,
    /// Value, where two of them can be compared by it.
    pub value: ValueKey,
    /// What stands around.
    pub context: Context,
    /// Those of the whole article.
    pub words: Rc<Words>,
    /// The statement that it converts, by its index.
    pub converts: Option<usize>,
    /// How telling the value is by itself, in points.
    pub telling: f32,
    /// Two of its figures whose values exclude each other.
    pub contradiction: Option<[usize; 2]>,
}

/// Kind and dimension, as far as they keep figures apart.
pub(crate) type Class = (Kind, String);

/// What figures of the same value share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ValueKey {
    Number(Decimal, Option<Decimal>),
    Days(daejo_figures::calendar::Interval, Option<i32>),
    Minutes(i32),
    Words(String),
}

/// The facts that `document` states, in the order of their first figures.
pub(crate) fn statements(document: &Document, tokens: &[Token]) -> Vec<Statement> {
    let mut found: Vec<Statement> = Vec::new();
    let mut classes: BTreeMap<(Class, ValueKey), Vec<usize>> = BTreeMap::new();
    let mut of_figure: Vec<Option<usize>> = vec![None; document.figures.len()];
    let words = Rc::new(Words::of(document, tokens));
    for (at, figure) in document.figures.iter().enumerate() {
        if figure.in_boilerplate {
            continue;
        }
        let extent = eve::extent(document, at);
        let mut context = context(document, at, tokens);
        context.holders.retain(|key| words.repeats(*key));
        let unit = match &figure.mention.value {
            Value::Quantity(quantity) => quantity.unit.as_deref(),
            _ => None,
        };
        let kind = match figure.mention.kind {
            Kind::Number => Kind::Count,
            // The hour of a day may stand without it, a share of a whole in words.
            Kind::Time => Kind::Date,
            Kind::Ratio => Kind::Percent,
            kind => kind,
        };
        let dimension = match kind {
            Kind::Percent => "",
            _ => dimension(kind, unit).0,
        };
        let class = (kind, dimension.to_owned());
        let value = value_key(document, at, &extent);
        let converted = figure.mention.pair.is_some();
        let others = classes.entry((class.clone(), value.clone())).or_default();
        let rivals = others.len();
        let own = [extent];
        let same = others.iter().take(CLASS).copied().filter_map(|other| {
            let statement = found.get(other).filter(|_| !context.per_unit)?;
            let one = Side::alone(&context, &own);
            let two = Side::alone(&statement.context, &statement.extents);
            let mut scale = Scale::of(Question::Again, class.0, (&one, &two), |_| COMMON);
            // What a headline states, the text repeats; in one breath it states two.
            let repeated = context.headline != statement.in_headline_only(document);
            let breath = statement.last_sentence(document) == Some(&figure.sentence);
            scale.put(Sign::Paired, converted || statement.converts.is_some());
            scale.put(Sign::Repeated, repeated);
            scale.put(Sign::Breath, breath);
            scale.count(Sign::Rivals, rivals - 1);
            let points = scale.points();
            (points >= SAME).then_some((points, other))
        });
        let best = same.max_by(|one, two| one.0.total_cmp(&two.0).then(two.1.cmp(&one.1)));
        let index = match best {
            Some((_, index)) => {
                if let Some(statement) = found.get_mut(index) {
                    statement.figures.push(at);
                    statement.context.merge(context);
                    for extent in own {
                        statement.add(extent);
                    }
                }
                index
            }
            None => {
                found.push(Statement {
                    class,
                    figures: vec![at],
                    telling: own.first().map_or(0.0, |extent| telling(extent, kind)),
                    extents: own.into(),
                    value,
                    context,
                    words: words.clone(),
                    converts: None,
                    contradiction: None,
                });
                others.push(found.len() - 1);
                found.len() - 1
            }
        };
        if let Some(slot) = of_figure.get_mut(at) {
            *slot = Some(index);
        }
        let base = figure
            .mention
            .pair
            .and_then(|base| of_figure.get(base).copied().flatten());
        if let (Some(base), Some(statement)) =
            (base.filter(|base| *base != index), found.get_mut(index))
        {
            statement.converts.get_or_insert(base);
        }
    }
    brackets(document, &mut found, &mut of_figure);
    headlines(document, &mut found, &mut of_figure);
    find_parts(&mut found);
    // A conversion written before its base: 54조 원(380억 달러).
    for (at, figure) in document.figures.iter().enumerate() {
        let own = of_figure.get(at).copied().flatten();
        let base = figure
            .mention
            .pair
            .and_then(|base| of_figure.get(base).copied().flatten());
        if let (Some(own), Some(base)) = (own, base)
            && own != base
            && let Some(statement) = found.get_mut(own)
        {
            statement.converts.get_or_insert(base);
        }
    }
    contradictions(document, &mut found, &mut of_figure);
    found
}

/// How near the word for its role must be to a count that others are parts of.
const PLAIN: f32 = 0.8;

/// Tells counts of what grows from those of a part of it: 17명 of one village, where 31명 have died.
fn find_parts(found: &mut [Statement]) {
    let mut most: BTreeMap<(u8, Class, Option<Unit>), Decimal> = BTreeMap::new();
    let count = |statement: &Statement| match (statement.lead(), statement.context.roles.first()) {
        (Extent::Number(numbers), Some((role, _))) if is_toll(&statement.context) => {
            let counted = statement.context.classifier.clone();
            Some(((*role, statement.class.clone(), counted), numbers.value))
        }
        _ => None,
    };
    // 5명이 함께 일했다, 2011년에도 4명이 숨졌다: of what hardly is a count of the dead, or is one of long
    // ago, none is a part.
    let is_plain = |statement: &&Statement| {
        let first = statement.context.roles.first();
        !statement.context.past && first.is_some_and(|(_, weight)| *weight >= PLAIN)
    };
    for (key, value) in found.iter().filter(is_plain).filter_map(count) {
        let slot = most.entry(key).or_insert(value);
        *slot = value.max(*slot);
    }
    for statement in found {
        statement.context.part = count(statement).is_some_and(|(key, value)| {
            most.get(&key)
                .is_some_and(|most| value + value / Decimal::TEN < *most)
        });
    }
}

impl Statement {
    /// Whether all its figures so far stand in headlines.
    pub(super) fn in_headline_only(&self, document: &Document) -> bool {
        self.context.headline
            && self.figures.iter().all(|at| {
                document
                    .figures
                    .get(*at)
                    .is_some_and(|figure| is_headline(document, figure.line))
            })
    }

    /// Whether its figures stand in a headline and, if anywhere else, in the first line below it.
    pub(super) fn opens(&self, document: &Document) -> bool {
        if !self.context.headline {
            return false;
        }
        let mut lines = document.article.lines.iter();
        let first = lines.position(|line| line.zone == daejo_articles::Zone::Body);
        self.figures.iter().all(|at| {
            document.figures.get(*at).is_some_and(|figure| {
                is_headline(document, figure.line) || Some(figure.line) == first
            })
        })
    }

    /// The sentence of its last figure so far.
    fn last_sentence<'d>(&self, document: &'d Document) -> Option<&'d std::ops::Range<usize>> {
        let figure = document.figures.get(*self.figures.last()?)?;
        Some(&figure.sentence)
    }

    /// The most exact of its extents.
    pub(crate) fn lead(&self) -> &Extent {
        self.extents.first().unwrap_or(&Extent::Unknown)
    }

    pub(super) fn add(&mut self, extent: Extent) {
        if self.extents.contains(&extent) || self.extents.len() >= CLASS {
            return;
        }
        self.extents.push(extent);
        self.extents.sort_by_key(inexactness);
    }
}

/// Exact before approximate, unlimited before limited, fine before coarse.
pub(crate) fn inexactness(extent: &Extent) -> (bool, bool, Decimal) {
    match extent {
        Extent::Number(numbers) => (numbers.bound.is_some(), numbers.approx, numbers.place),
        Extent::Days(_, bound, _) => (bound.is_some(), false, Decimal::ZERO),
        Extent::Minutes(_) => (false, false, Decimal::ZERO),
        Extent::Unknown => (true, true, Decimal::MAX),
    }
}

fn value_key(document: &Document, at: usize, extent: &Extent) -> ValueKey {
    match extent {
        Extent::Number(numbers) => ValueKey::Number(numbers.value, numbers.hi),
        Extent::Days(days, _, minute) => ValueKey::Days(*days, *minute),
        Extent::Minutes(minutes) => ValueKey::Minutes(*minutes),
        Extent::Unknown => {
            let figure = document.figures.get(at);
            let mut surface = figure
                .map(|figure| document.surface(figure).to_owned())
                .unwrap_or_default();
            surface.make_ascii_lowercase();
            surface.retain(|c| c.is_alphanumeric());
            let bare = surface.strip_prefix("the").unwrap_or(&surface);
            ValueKey::Words(bare.to_owned())
        }
    }
}

/// How much the value alone tells that two figures of one event are one: 12.5% more than 30%, a
/// day more than a year.
fn telling(extent: &Extent, kind: Kind) -> f32 {
    match extent {
        Extent::Number(numbers) => {
            let digits = digits(numbers.value) + numbers.hi.map_or(0, digits);
            let [one, two, more] = match kind {
                Kind::Money => [0.5, 1.8, 3.0],
                Kind::Percent => [0.3, 0.4, 2.0],
                Kind::PercentagePoint => [0.5, 1.0, 2.2],
                Kind::Measure | Kind::Power | Kind::Rate => [1.6, 2.2, 3.0],
                Kind::Duration => [1.2, 1.6, 2.0],
                Kind::Multiple | Kind::Rank | Kind::Ratio => [0.9, 1.4, 2.0],
                _ => [0.8, 1.4, 2.6],
            };
            match digits {
                // One car, one time: there is one of everything.
                _ if kind == Kind::Count && numbers.value == Decimal::ONE => 0.3,
                0 | 1 => one,
                2 => two,
                _ => more,
            }
        }
        Extent::Days(days, ..) if days.is_day() => 2.0,
        Extent::Days(days, ..) if (days.end - days.start).whole_days() < 200 => 1.6,
        Extent::Days(..) => 0.9,
        Extent::Minutes(_) => 1.8,
        Extent::Unknown => 0.6,
    }
}

/// Sentences by which a word of a few sentences is thought rarer: two lines say it in each.
const FEW: u32 = 20;

/// How often a word stands in the sentences of an event, turned into how much it tells.
pub(crate) struct Rarity {
    counts: Vec<u32>,
    sentences: u32,
}

impl Rarity {
    /// Of the words of all `statements`, each standing for its sentence.
    pub(crate) fn of<'s>(statements: impl Iterator<Item = &'s Statement>) -> Self {
        let mut new = Self {
            counts: Vec::new(),
            sentences: 0,
        };
        for statement in statements {
            new.sentences += 1;
            for (Key(key), _) in &statement.context.terms {
                let at = usize::try_from(*key).unwrap_or(usize::MAX);
                if new.counts.len() <= at {
                    new.counts.resize(at + 1, 0);
                }
                if let Some(count) = new.counts.get_mut(at) {
                    *count += 1;
                }
            }
        }
        new
    }

    /// From 0 (in every sentence) to 1.
    #[expect(clippy::cast_precision_loss, reason = "counts of sentences are small")]
    pub(crate) fn get(&self, Key(key): Key) -> f32 {
        let at = usize::try_from(key).unwrap_or(usize::MAX);
        let count = self.counts.get(at).copied().unwrap_or(0);
        let share = count as f32 / (self.sentences + FEW) as f32;
        1.0 / (1.0 + 5.0 * share)
    }
}
