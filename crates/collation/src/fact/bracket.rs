//! Measures that an article tells again in another unit: 2,740 metres (8,990 feet).

use daejo_figures::Kind;

use super::candidates::root;
use super::fold::fold;
use super::statement::Statement;
use crate::comparison::Document;
use crate::extent::Relation;

/// Joins what stands in a bracket to the measure right before it, where both are of one dimension and can be
/// reconciled.
pub(super) fn brackets(
    document: &Document,
    found: &mut Vec<Statement>,
    of_figure: &mut [Option<usize>],
) {
    let mut into: Vec<usize> = (0..found.len()).collect();
    let mut joined = false;
    for (at, pair) in document.figures.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        let measures = [first, second].map(|figure| figure.mention.kind);
        let between = first.mention.span.end..second.mention.span.start;
        let between = document.article.text.get(between).unwrap_or_default();
        if measures != [Kind::Measure; 2] || !opens(between) {
            continue;
        }
        let of = |at: usize| of_figure.get(at).copied().flatten();
        let (Some(one), Some(two)) = (of(at), of(at + 1)) else {
            continue;
        };
        let told = found.get(one).zip(found.get(two));
        let is_one = told.is_some_and(|(one, two)| {
            let relation = one.lead().relation(two.lead(), false);
            // At least 100 m (200 m at most).
            let limits = one.lead().is_limit() || two.lead().is_limit();
            one.class == two.class
                && !limits
                && matches!(relation, Relation::Equal | Relation::Compatible)
        });
        let (one, two) = (root(&into, one), root(&into, two));
        if let (true, Some(slot)) = (is_one && one != two, into.get_mut(one.max(two))) {
            *slot = one.min(two);
            joined = true;
            // What stands before the bracket leads.
            if let Some(part) = found.get_mut(one.max(two)) {
                part.extents.clear();
            }
        }
    }
    // Hardly an article has any.
    if joined {
        let roots: Vec<usize> = (0..into.len()).map(|at| root(&into, at)).collect();
        fold(found, of_figure, &roots);
    }
}

/// Whether nothing but a bracket, and a word for about, stands between two measures.
fn opens(between: &str) -> bool {
    let word = between.trim_start().strip_prefix('(').map(str::trim);
    word.is_some_and(|word| {
        matches!(
            word,
            "" | "약" | "about" | "roughly" | "some" | "or" | "around"
        )
    })
}
