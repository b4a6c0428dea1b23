//! So much each, so many of them: 대당 5억 원씩 20대, 총 100억 원.

use daejo_figures::{Decimal, Kind};

use super::clause::{Clause, tail};
use super::lexicon::{EACH, TIMES_EACH, TOTALS, begins_with, ends_with, find_word, holds_one};
use super::{Check, CheckKind, CheckVerdict, Formula};

/// Most characters between price, count and total.
const NEAR: usize = 18;

/// The products that a sentence states with price, count and total.
pub(super) fn products(clause: &Clause<'_>) -> Vec<Check> {
    let figures = clause.without(&[Kind::Date, Kind::Time]);
    let mut checks: Vec<Check> = Vec::new();
    for (at, three) in figures.windows(3).enumerate() {
        let &[one, two, total] = three else { continue };
        // 20명에게 매월 50만 원씩 12개월간: there is a third factor.
        let before = at.checked_sub(1).and_then(|at| figures.get(at));
        let factor = before.is_some_and(|before| {
            let near = clause
                .gap(*before, one)
                .is_some_and(|gap| gap.chars().count() <= NEAR);
            near && countable(clause, *before)
        });
        if !factor {
            checks.extend(
                product(clause, one, two, total).or_else(|| product(clause, two, one, total)),
            );
        }
    }
    checks
}

fn countable(clause: &Clause<'_>, at: usize) -> bool {
    matches!(clause.kind(at), Some(Kind::Count | Kind::Duration))
}

fn product(clause: &Clause<'_>, price: usize, count: usize, total: usize) -> Option<Check> {
    let priced = matches!(
        clause.kind(price)?,
        Kind::Money | Kind::Measure | Kind::Count
    );
    let first = price.min(count);
    let between = clause.gap(first, price.max(count))?;
    let link = clause.gap(price.max(count), total)?;
    let short = |gap: &str| gap.chars().count() <= NEAR && !gap.contains(['(', '.', '”']);
    if !priced || !countable(clause, count) || !clause.alike(price, total) {
        return None;
    }
    if !short(&between) || !short(&link) || !is_total(clause, &link, total) {
        return None;
    }
    let unit = clause.unit(count)?.1;
    let each = price_of(clause, price, &between);
    let behind = clause.after(price).trim_start();
    let times = TIMES_EACH.iter().any(|word| behind.starts_with(word))
        || ["each", "apiece", "per unit"]
            .iter()
            .any(|word| begins_with(behind, word));
    let fits = match each {
        // 매년 5억 원씩 20개: in how many years?
        Some(units) => units.split('|').any(|own| Some(own) == unit),
        None => times && clause.kind(count)? == Kind::Count,
    };
    let each_year = each.is_none()
        && holds_one(
            clause.whole(),
            &["매년", "매월", "매달", "a year", "per year", "a month"],
        );
    if !fits || each_year {
        return None;
    }
    let check = clause.check(
        CheckKind::Product,
        Formula::Product(vec![price, count]),
        clause.stated(total)?,
    )?;
    let near = check
        .stated
        .estimate
        .is_near(&check.computed, Decimal::new(2, 1));
    (check.verdict != CheckVerdict::Off || near).then_some(check)
}

/// What the price is one of, as the word before it says: its units, `|` between.
fn price_of(clause: &Clause<'_>, price: usize, between: &str) -> Option<&'static str> {
    let before = tail(clause.before(price), 10);
    let before = before.trim_end().trim_end_matches('약').trim_end();
    let place = |word: &str| ends_with(before, word) || find_word(between, word).is_some();
    let found = EACH.iter().filter(|(word, _)| {
        // 월 and 연 are words of their own only.
        let apart = before.strip_suffix(word).is_some_and(|head| {
            head.is_empty() || head.ends_with(|c: char| c.is_whitespace() || c == ',')
        });
        if word.chars().count() == 1 {
            apart
        } else {
            place(word)
        }
    });
    found
        .max_by_key(|(word, _)| word.len())
        .map(|(_, unit)| *unit)
}

fn is_total(clause: &Clause<'_>, link: &str, total: usize) -> bool {
    let bare = link.trim_end().trim_end_matches('약').trim_end();
    let before = TOTALS.iter().any(|word| ends_with(bare, word));
    let after = clause.after(total).trim_start();
    let behind = ["in total", "altogether", "in all"]
        .iter()
        .any(|word| begins_with(after, word));
    before || behind
}
