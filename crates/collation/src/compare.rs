//! Articles in, a comparison out.

use std::cell::LazyCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use daejo_articles::Article;

use crate::comparison::{Comparison, Document, Fact};
use crate::conversion::Conversion;
use crate::event::{self, Event, Profile, Together};
use crate::fact::{self, Statement};
use crate::findings::Findings;
use crate::market::{Market, NoMarket};
use crate::publication::{self, Stated};
use crate::term::{Token, Vocabulary, tokens};

/// Compares `articles`, in their order, without rates of the market.
#[must_use]
pub fn compare(articles: Vec<Article>) -> Comparison {
    compare_at(articles, &NoMarket)
}

/// Compares `articles`, in their order; conversions are held against `market`.
#[must_use]
pub fn compare_at(articles: Vec<Article>, market: &dyn Market) -> Comparison {
    compare_grouped(articles, market, &[])
}

/// The same where a reader says which articles are on one event: those with the same number in
/// `events`, which has one for each article, in their order. Articles with `None`, and those
/// beyond its end, are grouped among themselves by what they say, as [`compare_at`] does it.
///
/// Events are numbered in the order of their first articles, whatever the numbers given.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{NoMarket, compare, compare_grouped};
///
/// let texts = ["한빛전자가 공장을 짓는다.", "두리소프트는 서버를 산다."];
/// let articles = texts.map(|text| read_as_body("a.txt", text.into()));
/// assert_eq!(compare(articles.clone().into()).events.len(), 2);
/// let told = compare_grouped(articles.into(), &NoMarket, &[Some(7), Some(7)]);
/// assert_eq!(told.events[0].documents, [0, 1]);
/// ```
#[must_use]
pub fn compare_grouped(
    articles: Vec<Article>,
    market: &dyn Market,
    events: &[Option<usize>],
) -> Comparison {
    let mut documents: Vec<Document> = articles.into_iter().map(Document::read).collect();
    let mut vocabulary = Vocabulary::new();
    let words: Vec<Vec<Token>> = documents
        .iter()
        .map(|document| article_tokens(&document.article, &mut vocabulary))
        .collect();
    let mut statements = all_statements(&documents, &words);
    let order = own_order(&documents);
    let profiles = event::profiles(&documents, &words, &statements);
    let of_article = grouped(&profiles, &order, events);
    for (document, event) in documents.iter_mut().zip(&of_article) {
        document.event = *event;
    }
    let count = of_article.iter().max().map_or(0, |last| last + 1);
    let members = by_event(0..documents.len(), &of_article, count);
    let ordered = by_event(order.iter().copied(), &of_article, count);
    for at in date(&mut documents, &members) {
        if let (Some(slot), Some(document), Some(words)) =
            (statements.get_mut(at), documents.get(at), words.get(at))
        {
            *slot = fact::statements(document, words);
        }
    }
    let together = Together {
        documents: &documents,
        profiles: &profiles,
        told: events,
    };
    let mut facts = Vec::new();
    let mut events = Vec::new();
    for (event, (members, ordered)) in members.iter().zip(&ordered).enumerate() {
        let offset = facts.len();
        facts.extend(
            fact::facts(event, &documents, ordered, &statements, &together)
                .into_iter()
                .map(|mut fact: Fact| {
                    fact.converts = fact.converts.map(|base| base + offset);
                    fact
                }),
        );
        let pick = |at: &usize| {
            Some((
                documents.get(*at)?,
                words.get(*at)?.as_slice(),
                profiles.get(*at)?,
            ))
        };
        let picked: Vec<_> = members.iter().filter_map(pick).collect();
        let documents: Vec<&Document> = picked.iter().map(|(document, ..)| *document).collect();
        let words: Vec<&[Token]> = picked.iter().map(|(_, words, _)| *words).collect();
        let profiles: Vec<&Profile> = picked.iter().map(|(.., profile)| *profile).collect();
        events.push(Event {
            documents: members.clone(),
            reasons: event::reasons(&documents, &words, &profiles),
            against: Vec::new(),
        });
    }
    keep_apart(&mut events, &documents, &profiles);
    let facts = fact::arrange(facts, &mut documents);
    let conversions = conversions(&documents, &facts, market);
    Comparison {
        documents,
        events,
        facts,
        conversions,
        findings: Findings::default(),
    }
}

/// Says of every event but the one of most articles what keeps it apart from that.
fn keep_apart(events: &mut [Event], documents: &[Document], profiles: &[Profile]) {
    let size = |at: usize| events.get(at).map(|event| event.documents.len());
    let main = (0..events.len()).min_by_key(|at| Reverse(size(*at)));
    let Some(main) = main else { return };
    let of = |at: &usize| Some((documents.get(*at)?, profiles.get(*at)?));
    let members = events.get(main).map(|event| event.documents.clone());
    let members: Vec<_> = members.iter().flatten().filter_map(of).collect();
    for (at, event) in events.iter_mut().enumerate() {
        if let Some(own) = event.documents.first().and_then(of).filter(|_| at != main) {
            event.against = event::against(own, &members);
        }
    }
}

/// The event of each article: as `told`, else by what it says.
fn grouped(profiles: &[Profile], order: &[usize], told: &[Option<usize>]) -> Vec<usize> {
    let told = |at: usize| told.get(at).copied().flatten();
    let free: Vec<usize> = order
        .iter()
        .copied()
        .filter(|at| told(*at).is_none())
        .collect();
    let found = event::events(profiles, &free);
    let mut numbers = BTreeMap::new();
    let events = found.into_iter().enumerate();
    events
        .map(|(at, own)| {
            let next = numbers.len();
            let key = told(at).map_or((false, own), |event| (true, event));
            *numbers.entry(key).or_insert(next)
        })
        .collect()
}

/// The articles of each of `count` events, in the order of `articles`.
fn by_event(
    articles: impl Iterator<Item = usize>,
    of_article: &[usize],
    count: usize,
) -> Vec<Vec<usize>> {
    let mut events = vec![Vec::new(); count];
    for at in articles {
        let event = of_article.get(at).and_then(|event| events.get_mut(*event));
        if let Some(members) = event {
            members.push(at);
        }
    }
    events
}

/// The words of the lines that are the article itself.
fn article_tokens(article: &Article, vocabulary: &mut Vocabulary) -> Vec<Token> {
    let mut words = Vec::new();
    for line in article.lines.iter().filter(|line| line.zone.is_article()) {
        tokens(&article.text, line.span.clone(), vocabulary, &mut words);
    }
    words
}

fn all_statements(documents: &[Document], words: &[Vec<Token>]) -> Vec<Vec<Statement>> {
    documents
        .iter()
        .zip(words)
        .map(|(document, words)| fact::statements(document, words))
        .collect()
}

/// An order of the articles that does not depend on the one they were given in.
fn own_order(documents: &[Document]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..documents.len()).collect();
    order.sort_by_key(|at| {
        documents
            .get(*at)
            .map(|document| (&document.article.text, &document.article.file))
    });
    order
}

/// Dates the undated articles of each event by the others; gives those that now have a date.
fn date(documents: &mut [Document], members: &[Vec<usize>]) -> Vec<usize> {
    let mut dated = Vec::new();
    for members in members {
        let article = |at: &usize| Some((*at, documents.get(*at)?));
        let stated = LazyCell::new(|| Stated::by(members.iter().filter_map(article)));
        let articles = members.iter().filter_map(article);
        for (at, document) in articles.filter(|(_, of)| publication::is_undated(&of.article)) {
            let Some((interval, witness)) = publication::infer(at, document, &stated) else {
                continue;
            };
            dated.push((
                at,
                publication::published(document, interval, &witness),
                witness,
            ));
        }
    }
    for (at, published, witness) in &dated {
        if let Some(document) = documents.get_mut(*at) {
            *document = document.read_again(published.clone());
            document.witness = Some(*witness);
        }
    }
    dated.into_iter().map(|(at, ..)| at).collect()
}

fn conversions(documents: &[Document], facts: &[Fact], market: &dyn Market) -> Vec<Conversion> {
    let mut found = Vec::new();
    for (index, fact) in facts.iter().enumerate() {
        for (article, cell) in fact.cells.iter().enumerate() {
            let (Some(cell), Some(document)) = (cell, documents.get(article)) else {
                continue;
            };
            for quote in &cell.figures {
                let fact = row(facts, document, index, *quote);
                found.extend(Conversion::of((article, document), fact, *quote, market));
            }
        }
    }
    found
}

/// The fact to show the conversion to figure `quote` with: its own, at `own`, or that of the
/// converted amount where other articles convert the other way round, so that all rates of a pair
/// stand in one row.
fn row(facts: &[Fact], document: &Document, own: usize, quote: usize) -> usize {
    let figure = |at: usize| document.figures.get(at);
    let base = || figure(figure(quote)?.mention.pair?)?.fact;
    let turns = |base: &usize| facts.get(*base).is_some_and(|it| it.converts == Some(own));
    base().filter(turns).unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use super::*;

    const DEAL: &str = "한빛전자는 두리소프트와 380억 달러 규모의 반도체 공급 계약을 맺었다.";
    const FARM: &str = "강원 지역의 감자 수확량은 12만3000톤이라고 농업기술원이 밝혔다.";

    /// The events of `texts`, told apart by `told`.
    fn check(texts: &[&str], told: &[Option<usize>], expect: &[&[usize]]) {
        let articles = texts
            .iter()
            .map(|text| read_as_body("a.txt", (*text).to_owned()));
        let found = compare_grouped(articles.collect(), &NoMarket, told);
        let events: Vec<_> = found
            .events
            .iter()
            .map(|event| &event.documents[..])
            .collect();
        assert_eq!(events, expect, "{told:?}");
        for (at, document) in found.documents.iter().enumerate() {
            assert!(found.events[document.event].documents.contains(&at));
        }
    }

    #[test]
    fn a_reader_may_say_which_articles_are_on_one_event() {
        let texts = [FARM, DEAL, DEAL];
        check(&texts, &[], &[&[0], &[1, 2]]);
        check(&texts, &[None; 3], &[&[0], &[1, 2]]);
        check(&texts, &[Some(4); 3], &[&[0, 1, 2]]);
        check(&texts, &[Some(9), Some(1), Some(9)], &[&[0, 2], &[1]]);
        // An event of which nothing is told has no part in one of which something is.
        check(&texts, &[None, Some(0)], &[&[0], &[1], &[2]]);
        check(&texts, &[Some(1)], &[&[0], &[1, 2]]);
    }
}
