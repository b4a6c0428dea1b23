//! Which of two amounts is the converted one.

use super::cluster::Cluster;
use crate::comparison::Document;
use crate::implied::Implied;

/// Where some articles convert the one amount to the other and some the other to the one, both facts
/// would be conversions of each other. The one that most articles convert stays converted; of equals,
/// the one that people price the other in: `380억 달러 → 원`. `ways` gives what of a cluster the
/// articles convert.
pub(super) fn settle<'a>(clusters: &mut [Cluster], ways: impl Fn(&Cluster) -> Vec<Implied> + 'a) {
    for at in 0..clusters.len() {
        let Some((one, other, base)) = mutual(clusters, at) else {
            continue;
        };
        let (to, back) = (ways(one), ways(other));
        let priced = to
            .first()
            .is_some_and(|it| it.pair() == [&*it.base_unit, &*it.quote_unit]);
        let is_converted = (to.len(), priced) > (back.len(), !priced);
        let given_up = if is_converted { base } else { at };
        if let Some(cluster) = clusters.get_mut(given_up) {
            cluster.converts = None;
        }
    }
}

/// The cluster at `at` and the one that it converts, with its index, where that converts this one.
fn mutual(clusters: &[Cluster], at: usize) -> Option<(&Cluster, &Cluster, usize)> {
    let one = clusters.get(at)?;
    let base = one.converts.filter(|base| *base > at)?;
    let other = clusters.get(base)?;
    (other.converts == Some(at)).then_some((one, other, base))
}

/// The rate that `document` implies by converting another amount to one of `figures`.
pub(super) fn implied(document: &Document, figures: &[usize]) -> Option<Implied> {
    figures.iter().find_map(|at| of(document, *at))
}

/// The same as if the article had converted to one of `figures`, where it has converted from it.
pub(super) fn implied_back(document: &Document, figures: &[usize]) -> Option<Implied> {
    let mut all = 0..document.figures.len();
    all.find_map(|at| {
        of(document, at)
            .filter(|it| figures.contains(&it.base))?
            .inverse()
    })
}

/// The rate that the conversion to the figure at `quote` implies.
fn of(document: &Document, quote: usize) -> Option<Implied> {
    let figure = document.figures.get(quote)?;
    let base = figure.mention.pair?;
    let converted = &document.figures.get(base)?.mention;
    Implied::of((base, converted), (quote, &figure.mention))
}

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use crate::compare::compare;
    use crate::comparison::Group;

    /// The amount that each article converts to in the one row of conversions, and the rate that it
    /// implies.
    fn check(texts: &[&str], expect: &[&str]) {
        let read = |text: &&str| read_as_body("a.txt", (*text).to_owned());
        let comparison = compare(texts.iter().map(read).collect());
        let rows = comparison.facts.iter().enumerate();
        let rows: Vec<_> = rows
            .filter(|(_, it)| it.group == Group::Conversions)
            .collect();
        let [(row, fact)] = rows[..] else {
            panic!("not one row of conversions: {rows:?}")
        };
        let cells = fact.cells.iter().zip(&comparison.documents);
        let shown: Vec<_> = cells
            .filter_map(|(cell, document)| {
                let implied = cell.as_ref()?.implied.as_ref()?;
                let to = document.surface(document.figures.get(implied.quote)?);
                Some(format!("{to}: {}", implied.rounded().rate))
            })
            .collect();
        assert_eq!(shown, expect);
        assert_eq!(comparison.conversions.len(), texts.len());
        assert!(comparison.conversions.iter().all(|it| it.fact == row));
    }

    const WON: &str =
        "한빛전자는 두리소프트와 380억 달러(약 50조 원) 규모의 반도체 공급 계약을 맺었다.";
    const DOLLARS: &str =
        "한빛전자는 두리소프트와 54조 원(약 380억 달러) 규모의 반도체 공급 계약을 맺었다.";

    #[test]
    fn all_rates_of_a_pair_stand_in_one_row() {
        check(&[WON], &["50조 원: 1316"]);
        check(&[DOLLARS], &["380억 달러: 0.0007037"]);
        check(&[WON, DOLLARS], &["50조 원: 1316", "54조 원: 1421"]);
        check(&[DOLLARS, WON], &["54조 원: 1421", "50조 원: 1316"]);
        check(
            &[WON, DOLLARS, DOLLARS],
            &[
                "380억 달러: 0.00076",
                "380억 달러: 0.0007037",
                "380억 달러: 0.0007037",
            ],
        );
    }
}
