//! Making one statement of several of an article.

use super::statement::Statement;

/// Makes those of `found` one that state one fact: each a part of that at its place in `into`,
/// which is its own of those that stay. `of_figure` is the statement of each figure.
pub(super) fn fold(found: &mut Vec<Statement>, of_figure: &mut [Option<usize>], into: &[usize]) {
    for (at, other) in into.iter().enumerate() {
        if at == *other {
            continue;
        }
        let Some(part) = found.get(at).cloned() else {
            continue;
        };
        if let Some(whole) = found.get_mut(*other) {
            whole.figures.extend(part.figures);
            whole.figures.sort_unstable();
            whole.context.merge(part.context);
            whole.converts = whole.converts.or(part.converts);
            for extent in part.extents {
                whole.add(extent);
            }
        }
    }
    let mut kept = Vec::new();
    let mut numbers: Vec<Option<usize>> = Vec::new();
    for (at, statement) in found.drain(..).enumerate() {
        let keeps = into.get(at) == Some(&at);
        numbers.push(keeps.then_some(kept.len()));
        if keeps {
            kept.push(statement);
        }
    }
    let renumber = |old: usize| {
        numbers
            .get(into.get(old).copied().unwrap_or(old))
            .copied()
            .flatten()
    };
    for (own, statement) in kept.iter_mut().enumerate() {
        let base = statement.converts.and_then(renumber);
        statement.converts = base.filter(|base| *base != own);
    }
    for slot in of_figure {
        *slot = slot.and_then(renumber);
    }
    *found = kept;
}
