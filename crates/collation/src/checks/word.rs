//! Multiples that a word says: doubled from $5m to $10m, 100억 원에서 50억 원으로 절반이 됐다.

use daejo_figures::{Bound, Decimal};

use super::clause::{Clause, head, tail};
use super::lexicon::{FROM, FROM_TO, MULTIPLES, TO, begins_with, ends_with, find_word};
use super::{Check, CheckKind, Estimate, Formula, StatedResult};

/// How far from its values the word may stand, in characters.
const NEAR: usize = 40;

/// What may stand between `50억 원으로` and 절반.
#[rustfmt::skip]
static BEFORE_WORD: &[&str] = &["줄어들어", "줄어", "떨어져", "감소해", "감소하며", "사실상", "무려", "약", "거의", "늘어", ","];

/// What follows 절반 if it is what became of the value; `절반은 해외에서` is another half.
#[rustfmt::skip]
static BEHIND_WORD: &[&str] = &["으로", "로", "이 됐", "이 되", "이 된", "가 됐", "가 되", "가까이", " 가까이", " 수준", " 줄", " 났", "이 났", "났", " 감소", " 떨어", " 넘게", " 이하", " 이상", " 아래"];

/// Words by the word that make a limit of it, before it or behind it.
#[rustfmt::skip]
static LIMITS: &[(&str, Bound)] = &[
    ("more than", Bound::AtLeast), ("over", Bound::AtLeast), ("at least", Bound::AtLeast), ("이상", Bound::AtLeast),
    ("less than", Bound::AtMost), ("이하", Bound::AtMost), ("아래", Bound::AtMost), ("미만", Bound::AtMost),
];

/// Words by the word that make it approximate.
#[rustfmt::skip]
static ABOUT: &[&str] = &["nearly", "almost", "about", "roughly", "가까이", "거의", "약"];

/// The word, its multiple in hundredths, where it begins, and the words around it.
struct Said<'t> {
    word: &'static str,
    hundredths: i64,
    start: usize,
    around: &'t str,
}

/// The check of a word for a multiple between or before two figures.
pub(super) fn multiple(clause: &Clause<'_>, one: usize, two: usize) -> Option<Check> {
    let gap = clause.gap(one, two)?;
    let (from, to, said) = if FROM_TO.joins(&gap) {
        (one, two, behind(clause, two)?)
    } else if TO.joins(&gap) {
        (one, two, before(clause, one, "from")?)
    } else if FROM.joins(&gap) {
        (two, one, before(clause, one, "to")?)
    } else {
        return None;
    };
    // 절반 넘게 줄었다 may be either side of a half.
    if !clause.alike(one, two) || said.around.contains("넘게") {
        return None;
    }
    let value = Decimal::new(said.hundredths, 2).normalize();
    let tenth = value.checked_div(Decimal::TEN)?;
    let mut estimate = Estimate::between(value, value - tenth, value + tenth);
    estimate.bound = LIMITS
        .iter()
        .find(|(limit, _)| find_word(said.around, limit).is_some())
        .map(|(_, bound)| *bound);
    if ABOUT
        .iter()
        .any(|about| find_word(said.around, about).is_some())
    {
        estimate = estimate.loosened();
    }
    let stated = StatedResult {
        figure: None,
        span: said.start..said.start + said.word.len(),
        estimate,
    };
    let formula = Formula::Quotient {
        over: to,
        under: from,
    };
    clause.check(CheckKind::Multiple, formula, stated)
}

/// `50억 원으로 절반이 됐다`.
fn behind<'t>(clause: &'t Clause<'_>, at: usize) -> Option<Said<'t>> {
    let text = clause.after(at).trim_start();
    let mut rest = text
        .strip_prefix("으로")
        .or_else(|| text.strip_prefix('로'))?;
    let around = head(rest, NEAR / 2);
    loop {
        rest = rest.trim_start();
        let filler = BEFORE_WORD.iter().find(|word| rest.starts_with(**word));
        match filler {
            Some(filler) => rest = rest.get(filler.len()..)?,
            None => break,
        }
    }
    let (word, hundredths) = *MULTIPLES.iter().find(|(word, _)| begins_with(rest, word))?;
    let next = rest.get(word.len()..)?;
    let became = BEHIND_WORD.iter().any(|own| next.starts_with(own));
    let start = clause.sentence.end.checked_sub(rest.len())?;
    became.then_some(Said {
        word,
        hundredths,
        start,
        around,
    })
}

/// `more than doubled its sales from`.
fn before<'t>(clause: &'t Clause<'_>, at: usize, opening: &str) -> Option<Said<'t>> {
    let text = clause.before(at).trim_end();
    let bare = ends_with(text, opening).then(|| text.get(..text.len() - opening.len()))??;
    let near = tail(bare, NEAR);
    let around = near.rsplit([',', ';', '.', '—']).next()?;
    let found = MULTIPLES.iter().find_map(|(word, hundredths)| {
        let place = find_word(around, word)?;
        Some((*word, *hundredths, place))
    });
    let (word, hundredths, place) = found?;
    let start = clause.sentence.start + (bare.len() - around.len()) + place;
    Some(Said {
        word,
        hundredths,
        start,
        around,
    })
}
