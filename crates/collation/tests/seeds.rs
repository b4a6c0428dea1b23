//! The first edition: what the five articles of `seeds/` state, side by side.
#![allow(
    clippy::expect_used,
    clippy::string_slice,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests may panic"
)]

use std::fmt::Write;
use std::path::Path;

use daejo_collation::{Comparison, Group, compare};

fn first_edition() -> Comparison {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let loaded = daejo_articles::load_folder(&seeds).expect("the seeds are readable");
    // Further articles may be dropped into the folder; these five are looked at.
    let first = |file: &str| {
        ["000_", "001_", "002_", "003_", "004_"]
            .iter()
            .any(|id| file.starts_with(id))
    };
    let articles = loaded
        .articles
        .into_iter()
        .filter(|article| first(&article.file))
        .collect();
    compare(articles)
}

/// The rows of a group, a line each: `000: words, 001: –, …`.
fn rows(comparison: &Comparison, group: Group) -> String {
    let mut shown = String::new();
    for row in comparison.rows.iter().filter(|row| row.group == group) {
        let cells = row
            .cells
            .iter()
            .zip(&comparison.documents)
            .filter_map(|(cell, document)| {
                let cell = cell.as_ref()?;
                let words = cell.figures.iter().map(|at| {
                    let figure = &document.figures[*at];
                    let about = if figure.mention.approx { "약 " } else { "" };
                    format!("{about}{}", document.surface(figure))
                });
                let words = words.collect::<Vec<_>>().join(" | ");
                let rate = cell
                    .implied
                    .as_ref()
                    .map(|implied| format!(" → {}", implied.rate.round()));
                Some(format!(
                    "{}: {words}{}",
                    &document.article.file[..3],
                    rate.unwrap_or_default()
                ))
            });
        writeln!(shown, "{}", cells.collect::<Vec<_>>().join("; ")).unwrap();
    }
    shown
}

#[test]
fn the_deal_is_one_row_over_three_articles_and_another_one_in_the_fifth() {
    insta::assert_snapshot!(rows(&first_edition(), Group::DealSize));
}

#[test]
fn conversions_imply_different_rates() {
    insta::assert_snapshot!(rows(&first_edition(), Group::Conversions));
}

#[test]
fn dates() {
    insta::assert_snapshot!(rows(&first_edition(), Group::Dates));
}

#[test]
fn other_figures() {
    insta::assert_snapshot!(rows(&first_edition(), Group::Other));
}

#[test]
fn every_figure_of_the_articles_has_its_row_and_no_other_has() {
    let comparison = first_edition();
    for (at, document) in comparison.documents.iter().enumerate() {
        for (index, figure) in document.figures.iter().enumerate() {
            let Some(row) = figure.row else {
                assert!(figure.in_boilerplate, "{}", document.surface(figure));
                continue;
            };
            assert!(!figure.in_boilerplate);
            let cell = comparison.rows[row].cells[at].as_ref().expect("its cell");
            assert!(cell.figures.contains(&index));
        }
    }
}
