//! How the table of signs is learned from the sets: a logistic regression for each question.
//!
//! `cargo test -p daejo-collation --lib fact::learn -- --ignored --nocapture` prints the table, and what
//! each set comes to by what nine tenths of the others teach, and how many conflicts of look-alikes are
//! told, which are none. The pairs are those that the comparison itself holds
//! against each other while it is told, of each, what a careful reader makes of it.
#![allow(
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "tests may panic"
)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env;

use super::sign::{Question, SIGNS, Sign};
use crate::comparison::Document;
use crate::context::Context;
use crate::gold::scoring::{Score, Set, score, sets};
use crate::gold::shared;
use crate::regression::{self, fit};
use crate::{Verdict, compare_at, compare_grouped};

/// What is told of each sign, by question.
type Table = [[f64; SIGNS]; 4];

/// A pair that was weighed.
struct Sample {
    set: usize,
    question: Question,
    signs: [f32; SIGNS],
    same: bool,
}

#[derive(Default)]
struct State {
    /// The facts of figures, by file and byte; where the set is taught.
    known: Option<BTreeMap<(String, usize), usize>>,
    /// The articles never contradict each other: what excludes each other is of two facts.
    agreeing: bool,
    table: Option<Table>,
    set: usize,
    samples: Vec<Sample>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Whether a pair is known to be one fact.
pub(super) struct Seen {
    same: Option<bool>,
    /// The pair has been judged before: what is known of it would be learned twice.
    pub again: bool,
}

impl Seen {
    pub(super) fn of(one: &Context, two: &Context) -> Self {
        let same = one.known.zip(two.known).map(|(one, two)| one == two);
        Self { same, again: false }
    }

    /// What is known of the pair, as points; none where nothing is taught.
    pub(super) fn judge(
        &self,
        question: Question,
        signs: [f32; SIGNS],
        points: f32,
    ) -> Option<f32> {
        STATE.with_borrow_mut(|state| {
            if state.agreeing {
                // What grows has had several values.
                let grows = signs
                    .get(Sign::Toll as usize)
                    .is_some_and(|toll| *toll > 0.0);
                if question == Question::Apart && !grows && !self.again {
                    let set = state.set;
                    let same = false;
                    state.samples.push(Sample {
                        set,
                        question,
                        signs,
                        same,
                    });
                }
                return None;
            }
            state.known.as_ref()?;
            let same = self.same?;
            let set = state.set;
            if !self.again {
                state.samples.push(Sample {
                    set,
                    question,
                    signs,
                    same,
                });
            }
            let sure = points.abs() + 1.0;
            Some(if same { sure } else { -sure })
        })
    }
}

/// What `sign` tells, where another table than that of the code is tried.
pub(super) fn told(sign: Sign, question: Question) -> Option<i16> {
    STATE.with_borrow(|state| {
        let table = state.table.as_ref()?;
        Some((table[question as usize][sign as usize] * 100.0).round() as i16)
    })
}

/// The fact that a figure is known to state: its own, where nobody wrote it down; none for days
/// that only carry the story along.
pub(crate) fn known(document: &Document, at: usize) -> Option<usize> {
    use daejo_figures::Kind;
    STATE.with_borrow(|state| {
        let known = state.known.as_ref()?;
        let mention = &document.figures.get(at)?.mention;
        let key = (document.article.file.clone(), mention.span.start);
        let carries = matches!(mention.kind, Kind::Date | Kind::Time);
        match known.get(&key) {
            Some(fact) => Some(*fact),
            None if carries => None,
            None => Some(1_000_000 + known.range(..&key).count() * 10_000 + at),
        }
    })
}

/// The pairs of all sets.
fn samples(sets: &[Set]) -> Vec<Sample> {
    for (at, set) in sets.iter().enumerate() {
        let documents: Vec<Document> = set.articles.iter().cloned().map(Document::read).collect();
        let gold = set.gold(&documents, &|_| ());
        let known = gold
            .iter()
            .map(|((article, start), fact)| {
                let file = documents[*article].article.file.clone();
                ((file, *start), *fact)
            })
            .collect();
        STATE.with_borrow_mut(|state| {
            state.known = Some(known);
            state.set = at;
        });
        let events: Vec<Option<usize>> = (0..set.articles.len())
            .map(|article| {
                let events = &set.expected.events;
                events.iter().position(|event| event.contains(&article))
            })
            .collect();
        let taught = compare_grouped(set.articles.clone(), &crate::NoMarket, &events);
        STATE.with_borrow_mut(|state| state.known = None);
        println!(
            "taught {:<20} {}",
            set.name,
            score(set, &taught, false).line()
        );
    }
    for (at, (_, articles)) in shared::lookalikes().into_iter().enumerate() {
        STATE.with_borrow_mut(|state| (state.agreeing, state.set) = (true, at));
        let one_event = vec![Some(0); articles.len()];
        let _ = compare_grouped(articles, &crate::NoMarket, &one_event);
    }
    STATE.with_borrow_mut(|state| {
        state.agreeing = false;
        std::mem::take(&mut state.samples)
    })
}

/// What is known before, where a sign is too rare to be learned of; in points.
static PRIOR: &[(Sign, f64)] = &[
    (Sign::BareAlike, -0.5),
    (Sign::TollsApart, -4.0),
    (Sign::PollsApart, -4.0),
    (Sign::GroupApart, -2.0),
    (Sign::PastApart, -1.0),
    (Sign::RoleDifferent, -1.0),
    (Sign::QualifiedApart, -0.7),
    (Sign::LevelApart, -0.7),
    (Sign::PeriodDifferent, -0.7),
    (Sign::SubjectDifferent, -0.3),
    (Sign::ClassifierApart, -0.5),
    (Sign::BoundsApart, -0.7),
    (Sign::DaysRoleDifferent, -0.5),
    (Sign::DaysRoleSame, 0.5),
    (Sign::RoleSame, 0.8),
    (Sign::SubjectSame, 0.5),
    (Sign::PeriodSame, 0.3),
    (Sign::Overlap, 1.5),
    (Sign::Shared, 1.0),
    (Sign::Nearest, 1.0),
    (Sign::Beside, 0.5),
    (Sign::Far, 1.0),
    (Sign::FarYear, 0.7),
    (Sign::Ahead, 0.4),
    (Sign::Behind, -0.5),
    (Sign::PartApart, -0.7),
    (Sign::FourDigits, 0.3),
];

/// What newspapers taught of figures within one article, which they repeat far more than the
/// articles of the sets do; in points.
#[rustfmt::skip]
static AGAIN: &[(Sign, f64)] = &[
    (Sign::Always, 0.19), (Sign::Percent, -1.23), (Sign::Money, -0.19), (Sign::Count, -0.32),
    (Sign::Duration, -0.68), (Sign::Measure, -0.53), (Sign::Day, -0.05), (Sign::Quarter, 0.64),
    (Sign::Year, 0.37), (Sign::OneDigit, -1.21), (Sign::ThreeDigits, 0.55), (Sign::Overlap, 1.24),
    (Sign::Shared, 1.76), (Sign::Nearest, 1.15), (Sign::Bare, -0.24), (Sign::PercentBare, -0.24),
    (Sign::DigitBare, -0.53), (Sign::RoleSame, 1.32), (Sign::RoleKin, 0.19), (Sign::RoleNone, -0.06),
    (Sign::RoleOther, -0.17), (Sign::RoleDifferent, -1.19), (Sign::SubjectSame, 1.15), (Sign::SubjectDifferent, 0.33),
    (Sign::PeriodSame, 0.30), (Sign::PeriodDifferent, -0.72), (Sign::LevelApart, -0.72), (Sign::QualifiedApart, -0.88),
    (Sign::GroupApart, -1.00), (Sign::TollsApart, -2.52), (Sign::PastApart, -0.36), (Sign::PollsApart, -4.01),
    (Sign::BoundsApart, -1.00), (Sign::OneBound, -1.38), (Sign::OneAsOf, -0.06), (Sign::ClassifierSame, 0.08),
    (Sign::ClassifierApart, -0.46), (Sign::Headlines, 0.08), (Sign::Toll, -0.72), (Sign::TollSame, -0.70),
    (Sign::Beside, 0.19), (Sign::BesideApart, -0.06), (Sign::Rivals, -0.41), (Sign::Paired, 2.26),
    (Sign::Repeated, 2.87), (Sign::Breath, -2.55), (Sign::DaysRoleSame, 1.32), (Sign::DaysRoleDifferent, -1.19),
];

/// How much a sign is held to what is known before: the inverse of a variance.
const HELD: f64 = 1.0;

/// Signs whose weight is known well, and how much they are held to it.
static SURE: &[Sign] = &[
    Sign::RoleDifferent,
    Sign::RoleSame,
    Sign::TollsApart,
    Sign::PollsApart,
];
const HELD_SURE: f64 = 4.0;

/// The same within one article.
const HELD_AGAIN: f64 = 20.0;

/// In how many parts the sets are told by what the others teach.
const PARTS: usize = 10;

/// Learns the table from the samples of all sets but those of one part, `left`.
fn learn(samples: &[Sample], left: Option<usize>) -> Table {
    let questions = [
        Question::Again,
        Question::Equal,
        Question::Near,
        Question::Apart,
    ];
    questions.map(|question| {
        let own: Vec<&Sample> = samples
            .iter()
            .filter(|sample| sample.question == question && Some(sample.set % PARTS) != left)
            .collect();
        regress(question, &own)
    })
}

/// What each sign tells, for one question.
fn regress(question: Question, samples: &[&Sample]) -> [f64; SIGNS] {
    let mut prior = [0.0; SIGNS];
    let again = question == Question::Again;
    let common = if again { AGAIN } else { PRIOR };
    for (sign, told) in common {
        prior[*sign as usize] = *told;
    }
    let own: &[(Sign, f64)] = match question {
        // What grows has had many values.
        Question::Apart => &[
            (Sign::TollSame, 3.0),
            (Sign::RoleSame, 2.0),
            (Sign::RoleDifferent, -2.0),
            (Sign::Transposed, 2.0),
            (Sign::Close, 1.5),
            (Sign::Only, 2.0),
            (Sign::Verbatim, 6.0),
        ],
        Question::Near => &[(Sign::Tight, 1.0), (Sign::Verbatim, 3.0)],
        // What one article has word for word, the other has from it.
        // Hardly two things of one event come to the same four digits.
        Question::Equal => &[
            (Sign::Verbatim, 6.0),
            (Sign::Among, 0.7),
            (Sign::FourDigits, 0.5),
            (Sign::RoleDifferentFourDigits, 1.5),
        ],
        Question::Again => &[],
    };
    for (sign, told) in own {
        prior[*sign as usize] = *told;
    }
    let held = std::array::from_fn(|at| match at {
        _ if again => HELD_AGAIN,
        _ if at == Sign::Always as usize => 0.01,
        _ if SURE.iter().any(|sign| *sign as usize == at) => HELD_SURE,
        _ => HELD,
    });
    let samples: Vec<_> = samples
        .iter()
        .map(|sample| (sample.signs, sample.same, 1.0))
        .collect();
    fit(&samples, &prior, &held)
}

fn points(told: &[f64; SIGNS], sample: &Sample) -> f64 {
    regression::points(told, &sample.signs)
}

/// What `set` comes to by `table`.
fn tried(set: &Set, table: Option<Table>, report: bool, rates: &daejo_rates::Table) -> Score {
    STATE.with_borrow_mut(|state| state.table = table);
    let comparison = compare_at(set.articles.clone(), rates);
    STATE.with_borrow_mut(|state| state.table = None);
    score(set, &comparison, report)
}

#[test]
#[ignore = "prints the table of signs"]
fn the_table_is_learned_from_the_sets() {
    let sets = sets();
    let rates = shared::rates();
    let report = env::var_os("SETS_REPORT").is_some();
    let samples = samples(&sets);
    let table = learn(&samples, None);
    for at in 0..SIGNS {
        let row = [0, 1, 2, 3].map(|question: usize| (table[question][at] * 100.0).round() as i16);
        println!("    (Sign::{:?}, {row:?}),", super::sign::at(at));
    }
    let lookalikes = shared::lookalikes();
    let mut left = Score::default();
    let mut contradicted = 0;
    let mut wrong = [(0, 0); 4];
    for part in 0..PARTS {
        let table = learn(&samples, Some(part));
        for sample in samples.iter().filter(|sample| sample.set % PARTS == part) {
            let (wrong, all) = &mut wrong[sample.question as usize];
            let likely = points(&table[sample.question as usize], sample) >= 0.0;
            *wrong += usize::from(likely != sample.same);
            *all += 1;
        }
        for set in sets.iter().skip(part).step_by(PARTS) {
            let own = tried(set, Some(table), report, &rates);
            println!("{:<20} {}", set.name, own.line());
            left.add(&own);
        }
        STATE.with_borrow_mut(|state| state.table = Some(table));
        for (name, articles) in lookalikes.iter().skip(part).step_by(PARTS) {
            let comparison = compare_at(articles.clone(), &rates);
            let told = comparison
                .facts
                .iter()
                .filter(|fact| fact.verdict == Verdict::Conflict)
                .count();
            if told > 0 {
                println!("{name}: {told} conflicts that are none");
            }
            contradicted += told;
        }
        STATE.with_borrow_mut(|state| state.table = None);
    }
    let mut taught = Score::default();
    for set in &sets {
        taught.add(&tried(set, Some(table), false, &rates));
    }
    println!("as learned:      {}", taught.summary());
    println!("a part left out: {}", left.summary());
    println!("conflicts told of look-alikes: {contradicted}");
    println!("decisions wrong, by question: {wrong:?}");
}
