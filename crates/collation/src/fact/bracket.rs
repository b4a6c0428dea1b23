//! Measures that an article tells again in another unit: 2,740 metres (8,990 feet).

use daejo_figures::Kind;

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
            one.class == two.class && matches!(relation, Relation::Equal | Relation::Compatible)
        });
        if let (true, Some(slot)) = (is_one && one != two, into.get_mut(two)) {
            *slot = one;
        }
    }
    // What has become part of another is none that a third can become part of.
    let roots: Vec<usize> = into
        .iter()
        .map(|at| into.get(*at).copied().unwrap_or(*at))
        .collect();
    fold(found, of_figure, &roots);
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
