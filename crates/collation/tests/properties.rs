//! What must hold of any comparison.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod shared;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use daejo_articles::{Article, load_folder, read};
use daejo_collation::{Cell, Comparison, Verdict, compare, compare_at};

/// The seeds and every set, a list of articles each.
fn editions() -> Vec<Vec<Article>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![here.join("../../seeds")];
    for entry in fs::read_dir(here.join("tests/sets")).unwrap() {
        folders.push(entry.unwrap().path());
    }
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    folders
        .iter()
        .map(|folder| load_folder(folder).unwrap().articles)
        .collect()
}

/// Facts as sets of places, with their verdict, in no order.
fn facts(comparison: &Comparison) -> BTreeSet<(String, Vec<(String, usize)>)> {
    comparison
        .facts
        .iter()
        .map(|fact| {
            let mut places: Vec<(String, usize)> = fact
                .cells
                .iter()
                .zip(&comparison.documents)
                .flat_map(|(cell, document)| {
                    let figures = cell.iter().flat_map(|cell| cell.figures.iter());
                    figures.map(|at| {
                        let start = document.figures[*at].mention.span.start;
                        (document.article.file.clone(), start)
                    })
                })
                .collect();
            places.sort();
            (fact.verdict.name().to_owned(), places)
        })
        .collect()
}

#[test]
fn the_order_of_the_articles_does_not_change_the_facts() {
    for articles in editions() {
        let expect = facts(&compare(articles.clone()));
        for turn in [1, articles.len() / 2] {
            let mut turned = articles.clone();
            turned.rotate_left(turn);
            assert_eq!(facts(&compare(turned)), expect, "{}", articles[0].text);
        }
        let mut reversed = articles;
        reversed.reverse();
        assert_eq!(facts(&compare(reversed)), expect);
    }
}

#[test]
fn an_unrelated_article_changes_no_event() {
    let text = "감자 수확량이 크게 늘었다.\n\n강원 지역의 감자 수확량은 올해 12만3000톤으로 지난해보다 8% 늘었다고 농업기술원이 밝혔다.\n\n농가 수는 4500곳이다.\n";
    let stranger = read("zz.txt", text.to_owned(), None).unwrap();
    for articles in editions() {
        let expect = facts(&compare(articles.clone()));
        for at in [0, articles.len()] {
            let mut more = articles.clone();
            more.insert(at, stranger.clone());
            let mut found = facts(&compare(more));
            found.retain(|(_, places)| places.iter().all(|(file, _)| file != "zz.txt"));
            assert_eq!(found, expect, "{}", articles[0].text);
        }
    }
}

#[test]
fn an_article_does_not_contradict_its_twin() {
    for articles in editions() {
        for article in articles {
            let mut twin = article.clone();
            twin.file = format!("twin of {}", twin.file);
            let comparison = compare(vec![article.clone(), twin]);
            let [one, two] = [0, 1].map(|at| comparison.documents[at].event);
            assert_eq!(one, two, "{}", article.file);
            for fact in &comparison.facts {
                // Only where it says two things itself.
                let within = |cell: &Option<Box<Cell>>| cell.as_ref()?.contradiction;
                let expect = match fact.cells.iter().map(within).collect::<Vec<_>>()[..] {
                    [Some(one), Some(two)] if one == two => Verdict::Conflict,
                    _ => Verdict::Agree,
                };
                assert_eq!(
                    fact.verdict,
                    expect,
                    "{}: {}",
                    article.file,
                    fact.why.en(&comparison)
                );
            }
        }
    }
}

#[test]
fn every_figure_of_an_article_states_one_fact() {
    for articles in editions() {
        let comparison = compare_at(articles, &shared::rates());
        for (at, document) in comparison.documents.iter().enumerate() {
            for (index, figure) in document.figures.iter().enumerate() {
                let stated = comparison.facts.iter().enumerate().filter(|(_, fact)| {
                    fact.cells[at]
                        .as_ref()
                        .is_some_and(|cell| cell.figures.contains(&index))
                });
                let stated: Vec<usize> = stated.map(|(fact, _)| fact).collect();
                assert_eq!(figure.fact.into_iter().collect::<Vec<_>>(), stated);
                assert_eq!(figure.fact.is_none(), figure.in_boilerplate);
            }
        }
    }
}

#[test]
fn any_texts_can_be_compared() {
    use proptest::prelude::*;
    let pieces = [
        "오픈AI",
        "계약",
        " 380억 달러",
        "(약 54조 원)",
        " 7년",
        "2027년까지 ",
        "수십만 개",
        " 3.5% ",
        "늘었다. ",
        "\n",
        "사망 ",
        "12명",
        " $38 billion ",
        "deal ",
        "killed at least 41 ",
        "😀",
        "“",
        "0",
        "999,999,999,999,999,999,999,999,999 달러",
        "3일 ",
        "어제 ",
    ];
    let texts = prop::collection::vec(
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..40),
        1..6,
    );
    proptest!(ProptestConfig::with_cases(300), |(texts in texts)| {
        let articles: Vec<Article> = texts
            .iter()
            .enumerate()
            .map(|(at, pieces)| daejo_articles::read_as_body(&format!("{at}.txt"), pieces.concat()))
            .collect();
        let comparison = compare(articles.clone());
        prop_assert_eq!(comparison.documents.len(), texts.len());
        let mut turned = articles;
        turned.rotate_left(1);
        prop_assert_eq!(facts(&compare(turned)), facts(&comparison));
    });
}
