//! Articles of other events taken into the main one: the same articles, compared anew.

use std::cell::RefCell;
use std::rc::Rc;

use daejo_articles::{Article, read};
use daejo_collation::compare_grouped;

use crate::given;
use crate::page::Page;

/// The page as the articles are grouped by what they say, and on demand the pages on which more
/// of them are compared.
#[derive(Debug)]
pub struct Groupings {
    base: Rc<Page>,
    /// The last page that was made: one is looked at at a time.
    last: RefCell<Option<Rc<Page>>>,
}

impl Groupings {
    /// Those of `base`.
    #[must_use]
    pub fn new(base: Rc<Page>) -> Self {
        Self {
            base,
            last: RefCell::new(None),
        }
    }

    /// The page as the articles are grouped by what they say.
    #[must_use]
    pub fn base(&self) -> &Rc<Page> {
        &self.base
    }

    /// The page on which the documents of these indices, in order, are of the main event.
    #[must_use]
    pub fn of(&self, included: &[usize]) -> Rc<Page> {
        if included.is_empty() {
            return self.base.clone();
        }
        let mut last = self.last.borrow_mut();
        if let Some(page) = last.as_ref().filter(|page| page.included == included) {
            return page.clone();
        }
        let page = Rc::new(grouped(&self.base, included));
        *last = Some(page.clone());
        page
    }

    /// The documents of other events that have these short ids, in order, each once.
    #[must_use]
    pub fn read(&self, ids: &[String]) -> Vec<usize> {
        let others = self.base.matrices.iter().skip(1);
        let mut found: Vec<usize> = others
            .flat_map(|matrix| matrix.columns.iter().copied())
            .filter(|at| self.base.ids.get(*at).is_some_and(|id| ids.contains(id)))
            .collect();
        found.sort_unstable();
        found
    }
}

/// The same articles, those of `included` in the main event. Rates that `base` does not carry
/// are not known to the conversions of the new comparison either.
fn grouped(base: &Page, included: &[usize]) -> Page {
    let documents = &base.comparison.documents;
    let main = base.matrices.first().map_or(0, |matrix| matrix.event);
    let events = documents.iter().enumerate().map(|(at, document)| {
        Some(if included.contains(&at) {
            main
        } else {
            document.event
        })
    });
    let events: Vec<Option<usize>> = events.collect();
    // As the client reads them: without the dates that the old comparison has inferred.
    let articles = documents.iter().map(|document| {
        let article = &document.article;
        read(
            &article.file,
            article.text.clone(),
            Some(&given::of(document)),
        )
        .unwrap_or_else(|_| article.clone())
    });
    let articles: Vec<Article> = articles.collect();
    let comparison = compare_grouped(articles, &base.rates, &events);
    Page {
        included: included.to_vec(),
        ..Page::new(comparison, base.rates.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::market::Rates;
    use daejo_collation::compare;

    const DEAL: &str = "한빛전자는 두리소프트와 380억 달러 규모의 반도체 공급 계약을 맺었다.\n";
    const OTHER: &str = "나래항공은 새 노선에 비행기 12대를 띄운다고 3일 밝혔다.\n";

    fn groupings() -> Groupings {
        let texts = [DEAL, DEAL, OTHER];
        let articles = texts.iter().enumerate().map(|(at, text)| {
            let file = format!("00{at}_x.txt");
            read(&file, (*text).to_owned(), None).unwrap()
        });
        let comparison = compare(articles.collect());
        Groupings::new(Rc::new(Page::new(comparison, Rates::default())))
    }

    #[test]
    fn an_article_is_taken_in_and_out_again() {
        let groupings = groupings();
        assert_eq!(groupings.base().matrices.len(), 2);
        let included = groupings.read(&["002".to_owned(), "000".to_owned(), "x".to_owned()]);
        assert_eq!(
            included,
            [2],
            "articles of the main event are in it already"
        );
        let page = groupings.of(&included);
        assert_eq!(page.matrices[0].columns, [0, 1, 2]);
        assert_eq!((page.matrices.len(), &page.included), (1, &vec![2]));
        assert!(Rc::ptr_eq(&page, &groupings.of(&[2])), "it is made once");
        assert!(Rc::ptr_eq(&groupings.of(&[]), groupings.base()));
    }

    #[test]
    fn the_articles_stay_what_they_are() {
        let groupings = groupings();
        let page = groupings.of(&[2]);
        let articles = |page: &Page| -> Vec<Article> {
            let documents = page.comparison.documents.iter();
            documents.map(|document| document.article.clone()).collect()
        };
        assert_eq!(articles(&page), articles(groupings.base()));
        assert_eq!(page.ids, groupings.base().ids);
    }
}
