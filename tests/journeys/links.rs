//! From a cell to its sentence and back.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Scheme, Scripts, Site};

#[tokio::test]
async fn clicks_lead_there_and_back_with_scripts() -> Result<()> {
    there_and_back(Scripts::On).await
}

#[tokio::test]
async fn clicks_lead_there_and_back_without_scripts() -> Result<()> {
    there_and_back(Scripts::Off).await
}

/// Follows the last link of each column to its mark, and the mark's link to its cell.
async fn there_and_back(scripts: Scripts) -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, scripts).await?;
    let page = browser.page().await?;
    for file in &page.columns() {
        let links = page
            .column(file)
            .filter_map(|(_, cell)| Some((cell, cell.links.last()?)));
        let Some((cell, link)) = links.last() else {
            continue;
        };
        let (cell, mark) = (&cell.id, &link.target);
        browser
            .click(&format!("[id='{cell}'] a[href='#{mark}']"))
            .await?;
        browser.arrives_at(mark).await?;
        browser.click(&format!("[id='{mark}'] a")).await?;
        browser.arrives_at(cell).await?;
        browser.highlights_row_of(cell).await?;
    }
    browser.close().await
}

/// The whole article stands in one line of 003: it is the sentence that has to show.
#[tokio::test]
async fn a_cell_leads_to_the_sentence() -> Result<()> {
    let site = Site::serve("/")?;
    for scripts in [Scripts::On, Scripts::Off] {
        let browser = Browser::open(&site, scripts).await?;
        let page = browser.page().await?;
        for (width, height) in [(1440, 900), (390, 844)] {
            browser.resize(width, height, Scheme::Light).await?;
            let links = page
                .column("003")
                .chain(page.column("002"))
                .flat_map(|(_, cell)| cell.links.iter().map(move |link| (cell, link)));
            for (cell, link) in links.step_by(4) {
                let (cell, mark) = (&cell.id, &link.target);
                browser
                    .click(&format!("[id='{cell}'] a[href='#{mark}']"))
                    .await?;
                browser.arrives_at(mark).await?;
                browser.highlights_sentence_of(mark).await?;
            }
        }
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn sentences_are_parts_of_their_lines() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    for (line, mark) in page.marks().filter(|(line, _)| line.is_article()) {
        let sentence = mark.sentence.as_ref();
        let sentence = sentence.with_context(|| format!("{mark:?} stands in no sentence"))?;
        ensure!(line.text.contains(sentence.as_str()), "{mark:?}");
        ensure!(sentence.contains(&mark.text), "{mark:?}");
    }
    let long = page
        .articles
        .iter()
        .filter(|article| article.file.starts_with("003"))
        .flat_map(|article| &article.lines)
        .filter(|line| line.sentences.len() > 2)
        .collect::<Vec<_>>();
    ensure!(!long.is_empty(), "no line of 003 holds several sentences");
    for line in long {
        for sentence in &line.sentences {
            ensure!(
                sentence.chars().count() * 3 < line.text.chars().count(),
                "the sentence is not much shorter than its line: {sentence}"
            );
        }
    }
    browser.close().await
}

/// On a telephone a row is a card, as wide as the window.
#[tokio::test]
async fn a_mark_leads_to_a_cell_that_can_be_seen_on_a_telephone() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(390, 844, Scheme::Light).await?;
    let page = browser.page().await?;
    // Forth and back, so that the window has to move every time.
    for article in ["004", "000", "003", "001", "002"] {
        let mut column = page.column(article).filter(|(_, cell)| !cell.id.is_empty());
        let (_, cell) = column.next().context("the article states nothing")?;
        let link = cell.links.first().context("the cell holds no link")?;
        // One text is shown at a time.
        browser.open_at(&format!("#doc-{article}")).await?;
        browser.click(&format!("[id='{}'] a", link.target)).await?;
        browser.arrives_at(&cell.id).await?;
        browser.shows_in_its_card(&cell.id).await?;
    }
    browser.close().await
}

#[tokio::test]
async fn every_link_leads_somewhere() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    let marks: HashMap<&str, _> = page
        .marks()
        .map(|(line, mark)| (mark.id.as_str(), (line, mark)))
        .collect();
    ensure!(
        marks.len() == page.marks().count(),
        "two marks have the same id"
    );

    for row in &page.rows {
        for link in row.cells.iter().flat_map(|cell| &cell.links) {
            let (line, mark) = marks.get(link.target.as_str()).with_context(|| {
                format!("{} leads to {}, which is no mark", row.id, link.target)
            })?;
            ensure!(
                line.is_article(),
                "{} is in the table, but stands in boilerplate",
                link.target
            );
            // A value that an article states again is linked by a number, not in its words.
            let number = link.text.chars().all(|c| c.is_ascii_digit());
            ensure!(
                number || link.text == mark.text,
                "{link:?} leads to {mark:?}"
            );
        }
    }
    let steps = page.rows.iter().flat_map(|row| &row.steps);
    for link in steps.flat_map(|step| &step.links) {
        let article = link.target.starts_with("doc-");
        ensure!(
            article || marks.contains_key(link.target.as_str()),
            "{link:?} of a calculation leads to no mark"
        );
    }
    for (line, mark) in page.marks() {
        ensure!(
            line.is_article() == mark.cell.is_some(),
            "{mark:?} in {}",
            line.zone
        );
        if let Some(target) = &mark.cell {
            let mut cells = page.rows.iter().flat_map(|row| &row.cells);
            ensure!(
                cells.any(|cell| cell.id == *target && !cell.links.is_empty()),
                "{} leads to {target}, which is no cell that states something",
                mark.id
            );
        }
    }
    browser.close().await
}
