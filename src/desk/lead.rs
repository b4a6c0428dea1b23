//! Which column leads the others, and by which facts: what can be said without a browser.

/// A sentence that states facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence<T> {
    /// Where it is found.
    pub place: T,
    /// Indices of the facts, in the order of the text.
    pub facts: Vec<usize>,
}

/// Leaves of each column what another column states.
pub fn share<T>(columns: &mut [Vec<Sentence<T>>]) {
    let stated = columns.iter().map(|column| {
        let facts = column.iter().flat_map(|it| it.facts.iter().copied());
        facts.collect()
    });
    let stated: Vec<Vec<usize>> = stated.collect();
    for (at, column) in columns.iter_mut().enumerate() {
        let is_shared = |fact: &usize| {
            let mut others = stated.iter().enumerate().filter(|(other, _)| *other != at);
            others.any(|(_, facts)| facts.contains(fact))
        };
        for sentence in &mut *column {
            sentence.facts.retain(is_shared);
        }
        column.retain(|it| !it.facts.is_empty());
    }
}

/// The column that the reader scrolls, by how far each has been scrolled since the last look.
///
/// The last one, while it goes on. Another only if none is `held` there by what the page itself has
/// just scrolled, and alone: what moves several at once is no reader.
pub fn leader(ways: &[i32], last: Option<usize>, held: bool) -> Option<usize> {
    let is_scrolled = |at: &usize| ways.get(*at).is_some_and(|way| *way != 0);
    if let Some(last) = last.filter(is_scrolled) {
        return Some(last);
    }
    let mut scrolled = (0..ways.len()).filter(is_scrolled);
    let first = scrolled.next().filter(|_| !held)?;
    scrolled.next().is_none().then_some(first)
}

/// Index of the last sentence that begins above the line at which one leads.
pub fn leading<T>(sentences: &[T], is_above: impl FnMut(&T) -> bool) -> Option<usize> {
    sentences.partition_point(is_above).checked_sub(1)
}

/// The fact by which another column with these sentences follows, now that one sentence leads in
/// place of another; `None` where it stays: it does not state what leads, or has followed already.
pub fn fact<T>(
    before: Option<&Sentence<T>>,
    now: &Sentence<T>,
    column: &[Sentence<T>],
) -> Option<usize> {
    let is_stated = |fact: &usize| column.iter().any(|it| it.facts.contains(fact));
    let first = |of: &Sentence<T>| of.facts.iter().copied().find(is_stated);
    first(now).filter(|fact| before.and_then(first) != Some(*fact))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(facts: &[usize]) -> Sentence<()> {
        Sentence {
            place: (),
            facts: facts.to_vec(),
        }
    }

    #[test]
    fn only_what_another_column_states_is_left() {
        let mut columns = [
            vec![sentence(&[1, 2]), sentence(&[3]), sentence(&[1])],
            vec![sentence(&[4, 2]), sentence(&[2, 1])],
            vec![sentence(&[5, 5])],
        ];
        share(&mut columns);
        let facts: [Vec<Vec<usize>>; 3] =
            columns.map(|column| column.into_iter().map(|it| it.facts).collect());
        let expect = [vec![vec![1, 2], vec![1]], vec![vec![2], vec![2, 1]], vec![]];
        assert_eq!(facts, expect);
    }

    #[test]
    fn the_column_that_the_reader_scrolls_leads() {
        for (ways, last, held, expect) in [
            ([0, 9, 0], None, false, Some(1)),
            ([0, 0, 0], Some(1), false, None),
            // What the page has scrolled itself.
            ([0, 9, 0], None, true, None),
            ([0, 9, 0], Some(0), true, None),
            ([0, -9, 0], Some(0), false, Some(1)),
            // The last goes on, whatever others do.
            ([0, 9, 9], Some(2), true, Some(2)),
            // Nobody scrolls two at once.
            ([0, 9, 9], Some(0), false, None),
        ] {
            let found = leader(&ways, last, held);
            assert_eq!(found, expect, "{ways:?} {last:?} {held}");
        }
    }

    #[test]
    fn the_last_sentence_above_the_line_leads() {
        let tops = [10, 40, 40, 90];
        let at = |line: i32| leading(&tops, |top| *top <= line);
        assert_eq!([9, 10, 40, 200].map(at), [None, Some(0), Some(2), Some(3)]);
        assert_eq!(leading::<i32>(&[], |_| true), None);
    }

    #[test]
    fn a_column_follows_when_another_of_its_facts_leads() {
        let column = [sentence(&[1]), sentence(&[2, 3]), sentence(&[1])];
        for (before, now, expect) in [
            (None, &[1][..], Some(1)),
            (Some(&[1][..]), &[2], Some(2)),
            (Some(&[1]), &[1], None),
            (Some(&[1, 2]), &[4, 1], None),
            (Some(&[4]), &[4, 3], Some(3)),
            // It does not state what leads.
            (Some(&[1]), &[4], None),
        ] {
            let found = fact(before.map(sentence).as_ref(), &sentence(now), &column);
            assert_eq!(found, expect, "{before:?} {now:?}");
        }
    }
}
