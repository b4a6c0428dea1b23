//! From a cell to its sentence and back.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Scripts, Site};

#[tokio::test]
async fn clicks_lead_there_and_back_with_scripts() -> Result<()> {
    there_and_back(Scripts::On).await
}

#[tokio::test]
async fn clicks_lead_there_and_back_without_scripts() -> Result<()> {
    there_and_back(Scripts::Off).await
}

/// Follows the last link of each column to its mark, and the mark's link to its row.
async fn there_and_back(scripts: Scripts) -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, scripts).await?;
    let page = browser.page().await?;
    for file in &page.columns {
        let links = page
            .column(file)
            .filter_map(|(row, cell)| Some((row, cell.links.last()?)));
        let Some((row, link)) = links.last() else {
            continue;
        };
        let (row, mark) = (&row.id, &link.target);
        browser.click(&format!("#{row} a[href='#{mark}']")).await?;
        browser.arrives_at(mark).await?;
        browser.click(&format!("[id='{mark}'] a")).await?;
        browser.arrives_at(row).await?;
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
    for (line, mark) in page.marks() {
        ensure!(
            line.is_article() == mark.row.is_some(),
            "{mark:?} in {}",
            line.zone
        );
        if let Some(target) = &mark.row {
            let row = page.rows.iter().find(|row| row.id == *target);
            ensure!(
                row.is_some(),
                "{} leads to {target}, which is no row",
                mark.id
            );
        }
    }
    browser.close().await
}
