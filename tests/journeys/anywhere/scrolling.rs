//! A reader scrolls one column: the others follow by fact, until they are released.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Column, Kind, Scheme, Scripts, Site};

use super::journeys;
use crate::evidence::cell;

journeys!(
    everywhere: the_columns_follow_by_fact, released_columns_stay;
    beside_chromium:
);

/// How far a column is scrolled at a time, in pixels; more than any text is long.
const STEP: i64 = 70;
const TEXT: i64 = 100_000;

/// A column, and those beside it.
fn apart(columns: &[Column], at: usize) -> Result<(&Column, Vec<&Column>)> {
    let others = columns.iter().enumerate();
    let others = others.filter(|(other, _)| *other != at).map(|(_, it)| it);
    Ok((columns.get(at).context("no such column")?, others.collect()))
}

/// The facts of the sentence that leads: the last one above the line that states what another column
/// states.
fn lead((own, others): &(&Column, Vec<&Column>)) -> Vec<u32> {
    let is_shared = |fact: &u32| others.iter().any(|it| it.states(*fact));
    let above = own.sentences.iter().filter(|it| it.top <= own.third);
    let facts = above.map(|it| it.facts.iter().copied().filter(is_shared).collect());
    let mut facts = facts.filter(|facts: &Vec<u32>| !facts.is_empty());
    facts.next_back().unwrap_or_default()
}

/// Whether two columns have a sentence of this fact at one height, or the second as near to it as it
/// can be scrolled.
fn is_level(leading: &Column, other: &Column, fact: u32) -> bool {
    let (scrolled, room) = other.scrolled;
    leading.tops(fact).any(|want| {
        other.tops(fact).any(|top| {
            (top - want).abs() <= 3
                || scrolled == 0 && top < want
                || (room - scrolled).abs() <= 1 && top > want
        })
    })
}

/// Scrolls `column` on until another fact leads, and checks what the others make of it. How many
/// followed; `None` at the end of the text.
async fn until_another_leads(browser: &Browser, column: usize) -> Result<Option<usize>> {
    let mut last = browser.columns().await?;
    loop {
        let columns = browser.scroll_column(column, STEP).await?;
        let (before, now) = (apart(&last, column)?, apart(&columns, column)?);
        if now.0.scrolled == before.0.scrolled {
            return Ok(None);
        }
        let (led, leads) = (lead(&before), lead(&now));
        let mut followed = 0;
        for (was, is) in before.1.iter().zip(&now.1) {
            let moves = is.scrolled != was.scrolled;
            let by = leads.iter().copied().find(|fact| is.states(*fact));
            let by = by.filter(|_| leads != led);
            let stays = by.is_none_or(|fact| led.contains(&fact));
            let is_right = match by {
                Some(fact) if moves || !stays => is_level(now.0, is, fact),
                _ => !moves,
            };
            ensure!(
                is_right,
                "{led:?}, then {leads:?}: {was:#?} {is:#?} {:#?}",
                now.0
            );
            followed += usize::from(moves);
        }
        if leads != led {
            return Ok(Some(followed));
        }
        last = columns;
    }
}

async fn the_columns_follow_by_fact(kind: Kind) -> Result<()> {
    let site = Site::serve_to(kind, "/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    browser.resize(1440, 700, Scheme::Light).await?;
    browser.open_at("").await?;
    let (address, focus) = (browser.fragment().await?, browser.focused().await?);
    for column in [0, 1] {
        browser.scroll_column(column, -TEXT).await?;
        let mut followed = 0;
        while let Some(more) = until_another_leads(&browser, column).await? {
            followed += more;
        }
        ensure!(followed >= 3, "only {followed} columns followed {column}");
    }
    ensure!(browser.fragment().await? == address);
    ensure!(browser.focused().await? == focus);
    ensure!(!browser.holds(".evidence, .strip").await?);
    browser.close().await
}

/// With a fact selected as well.
async fn released_columns_stay(kind: Kind) -> Result<()> {
    let site = Site::serve_to(kind, "/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    browser.resize(1440, 700, Scheme::Light).await?;
    let page = browser.page().await?;
    let (_, mark) = cell(&page, "001", "50조 원")?;
    browser.open_at(&format!("#{mark}")).await?;
    browser.selection().await?;
    until_another_leads(&browser, 0).await?;
    let together = browser.columns().await?;
    browser.click(".synchronise[aria-pressed=true]").await?;
    browser
        .has(".synchronise[aria-pressed=false]", true)
        .await?;
    ensure!(
        browser.columns().await? == together,
        "released columns jump"
    );

    let columns = browser.scroll_column(0, -TEXT).await?;
    ensure!(
        apart(&columns, 0)?.1 == apart(&together, 0)?.1,
        "released columns follow"
    );
    browser.click(".synchronise").await?;
    browser.has(".synchronise[aria-pressed=true]", true).await?;
    ensure!(browser.columns().await? == columns, "columns jump");
    let mut followed = 0;
    while let Some(more) = until_another_leads(&browser, 0).await? {
        followed += more;
    }
    ensure!(followed > 0, "no column follows again");
    browser.close().await
}
