//! Of many articles those that a page shows.

use daejo_articles::Article;
use daejo_collation::{Comparison, Verdict, compare};
use serde::{Deserialize, Serialize};

/// What was chosen of many articles that were compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Indices of the articles, in their order.
    pub articles: Vec<usize>,
    /// Events of all that were compared.
    pub events: usize,
}

/// At most so many of `articles`, all of which are compared: those of the events with the most facts
/// in conflict, of equal ones the larger first.
///
/// ```
/// use daejo_engine::{Source, choose};
/// let article = |text: &str| Source { text: text.to_owned(), ..Source::default() }.read();
/// let articles = ["매출 50조 원", "매출 54조 원", "매출 58조 원"].map(article);
/// assert_eq!(choose(articles.to_vec(), 2).articles.len(), 2);
/// ```
#[must_use]
pub fn choose(articles: Vec<Article>, most: usize) -> Choice {
    let comparison = compare(articles);
    let mut order: Vec<usize> = (0..comparison.events.len()).collect();
    let conflicts = conflicts(&comparison);
    order.sort_by_key(|&event| {
        let size = comparison
            .events
            .get(event)
            .map_or(0, |it| it.documents.len());
        let conflicts = conflicts.get(event).copied().unwrap_or_default();
        std::cmp::Reverse((conflicts, size))
    });
    let events = order.iter().filter_map(|&at| comparison.events.get(at));
    let documents = events.flat_map(|event| event.documents.iter().copied());
    let mut articles: Vec<usize> = documents.take(most).collect();
    articles.sort_unstable();
    Choice {
        articles,
        events: comparison.events.len(),
    }
}

/// The number of facts in conflict of each event.
fn conflicts(comparison: &Comparison) -> Vec<usize> {
    let mut counts = vec![0; comparison.events.len()];
    for fact in &comparison.facts {
        if fact.verdict == Verdict::Conflict
            && let Some(count) = counts.get_mut(fact.event)
        {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use daejo_articles::Source;

    use super::*;

    const FERRY: [&str; 2] = [
        "제주 앞바다에서 여객선 한별호에 불이 나 승객 120명이 구조됐다고 해양경찰이 3일 밝혔다.\n",
        "제주 앞바다에서 여객선 한별호에 불이 나 승객 120명이 구조됐다고 해경이 3일 발표했다.\n",
    ];
    const DEAL: [&str; 2] = [
        "한빛전자는 두리소프트와 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 밝혔다.\n",
        "한빛전자가 두리소프트와 7년간 420억 달러 규모의 반도체 공급 계약을 체결했다고 3일 발표했다.\n",
    ];

    fn chosen(texts: &[&str], most: usize) -> (Vec<usize>, usize) {
        let articles = texts.iter().map(|text| {
            let source = Source {
                text: (*text).to_owned(),
                ..Source::default()
            };
            source.read()
        });
        let choice = choose(articles.collect(), most);
        (choice.articles, choice.events)
    }

    #[test]
    fn events_in_conflict_come_first() {
        let [ferry, deal] = [FERRY, DEAL];
        let texts = [ferry[0], deal[0], ferry[1], deal[1]];
        assert_eq!(chosen(&texts, 2), (vec![1, 3], 2));
        assert_eq!(chosen(&texts, 3), (vec![0, 1, 3], 2));
        assert_eq!(chosen(&texts, 9), (vec![0, 1, 2, 3], 2));
    }
}
