//! Articles of other events taken into the main one: the same articles, compared anew.

use std::cell::RefCell;
use std::rc::Rc;

use daejo_engine::{Answer, Request, Source};

use crate::engine::ask;
use crate::given;
use crate::page::Page;

/// The page as the articles are grouped by what they say, and the pages on which more of them
/// are compared, as far as a reader has asked for them.
#[derive(Debug)]
pub struct Groupings {
    base: Rc<Page>,
    made: RefCell<Vec<Rc<Page>>>,
    /// What the engine has been asked for and has not answered yet.
    asked: RefCell<Vec<Vec<usize>>>,
}

impl Groupings {
    /// Those of `base`.
    #[must_use]
    pub fn new(base: Rc<Page>) -> Self {
        Self {
            base,
            made: RefCell::default(),
            asked: RefCell::default(),
        }
    }

    /// The page as the articles are grouped by what they say.
    #[must_use]
    pub fn base(&self) -> &Rc<Page> {
        &self.base
    }

    /// The page on which the documents of these indices, in order, are of the main event, if it
    /// has been made.
    #[must_use]
    pub fn made(&self, included: &[usize]) -> Option<Rc<Page>> {
        if included.is_empty() {
            return Some(self.base.clone());
        }
        let made = self.made.borrow();
        made.iter().find(|page| page.included == included).cloned()
    }

    /// The same, or the base where it has not been made.
    #[must_use]
    pub fn of(&self, included: &[usize]) -> Rc<Page> {
        self.made(included).unwrap_or_else(|| self.base.clone())
    }

    /// Whether it is being made.
    #[must_use]
    pub fn is_asked(&self, included: &[usize]) -> bool {
        let asked = self.asked.borrow();
        asked.iter().any(|it| it == included)
    }

    /// Has it made by the engine; `None` where that cannot be had.
    pub async fn make(&self, included: &[usize]) -> Option<Rc<Page>> {
        self.asked.borrow_mut().push(included.to_vec());
        let answer = ask(&request(&self.base, included)).await;
        self.asked.borrow_mut().retain(|it| it != included);
        let Some(Answer::Comparison(comparison, _)) = answer else {
            return None;
        };
        let page = Rc::new(Page {
            included: included.to_vec(),
            ..Page::new(comparison, self.base.rates.clone())
        });
        self.made.borrow_mut().push(page.clone());
        Some(page)
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

/// The same articles, those of `included` in the main event; without the dates that the old
/// comparison has inferred.
#[must_use]
pub fn request(base: &Page, included: &[usize]) -> Request {
    let documents = &base.comparison.documents;
    let main = base.matrices.first().map_or(0, |matrix| matrix.event);
    let events = documents.iter().enumerate().map(|(at, document)| {
        Some(if included.contains(&at) {
            main
        } else {
            document.event
        })
    });
    let sources = documents.iter().map(|document| Source {
        file: document.article.file.clone(),
        text: document.article.text.clone(),
        given: given::of(document),
    });
    Request::Compare {
        sources: sources.collect(),
        events: events.collect(),
    }
}

// Tokio drives the asking on the host only.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::market::Rates;
    use daejo_articles::{Article, read};
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

    fn make(groupings: &Groupings, included: &[usize]) -> Rc<Page> {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = runtime.build().unwrap();
        runtime.block_on(groupings.make(included)).unwrap()
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
        assert!(groupings.made(&included).is_none() && !groupings.is_asked(&included));
        assert!(Rc::ptr_eq(&groupings.of(&included), groupings.base()));
        let page = make(&groupings, &included);
        assert!(!groupings.is_asked(&included), "it has been answered");
        assert_eq!(page.matrices[0].columns, [0, 1, 2]);
        assert_eq!((page.matrices.len(), &page.included), (1, &vec![2]));
        assert!(Rc::ptr_eq(&page, &groupings.of(&[2])), "it is kept");
        assert!(Rc::ptr_eq(&groupings.of(&[]), groupings.base()));
    }

    #[test]
    fn the_articles_stay_what_they_are() {
        let groupings = groupings();
        let page = make(&groupings, &[2]);
        let articles = |page: &Page| -> Vec<Article> {
            let documents = page.comparison.documents.iter();
            documents.map(|document| document.article.clone()).collect()
        };
        assert_eq!(articles(&page), articles(groupings.base()));
        assert_eq!(page.ids, groupings.base().ids);
    }
}
