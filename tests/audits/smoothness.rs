//! Thirty articles of 20,000 characters stay smooth on a slow telephone or an old laptop.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Scheme, Scripts, Site};

use crate::edition;

/// The longest that an interaction may take until the next paint, in milliseconds (what Core Web
/// Vitals calls good), on a processor made slower by this factor.
const LIMIT: u64 = 200;
const SLOWER: u32 = 4;

/// How often the same is done again where it took too long: other programs may have had the
/// processor. The best of these counts.
const ROUNDS: usize = 3;

// Times say something on a computer that has nothing else to do: `cargo xtask bench` takes them.
#[tokio::test]
#[ignore = "takes times: cargo xtask bench"]
async fn every_interaction_is_answered_in_time() -> Result<()> {
    let site = edition::site()?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    let mut best = BTreeMap::new();
    for _ in 0..ROUNDS {
        for (act, taken) in round(&browser).await? {
            let least = best.entry(act).or_insert(taken);
            *least = taken.min(*least);
        }
        if best.values().all(|&taken| taken <= LIMIT) {
            break;
        }
    }
    println!("to the next paint at {SLOWER}× slowdown, in ms: {best:#?}");
    let late: Vec<_> = best.iter().filter(|&(_, &taken)| taken > LIMIT).collect();
    ensure!(late.is_empty(), "later than {LIMIT} ms: {late:?}");
    browser.close().await
}

// A smoother page is no reason to lose sight of what a row is about.
#[tokio::test]
async fn items_and_verdicts_stay_in_sight_of_a_table_scrolled_sideways() -> Result<()> {
    let site = edition::site()?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    let at_first = browser.scroll_table(0).await?;
    ensure!(
        at_first == browser.scroll_table(700).await?,
        "the heads of the rows have gone"
    );
    ensure!(
        at_first == browser.scroll_table(0).await?,
        "they have not come back"
    );
    // A browser is content with a corner of what takes the focus.
    let links = ".matrix.large tbody td[id] a";
    browser.tab_to_a_corner_of(links).await?;
    browser.close().await
}

// A link of a large page is followed once the press is on the screen.
#[tokio::test]
async fn links_of_a_large_page_lead_to_their_places_and_back() -> Result<()> {
    let site = edition::site()?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    let cell = "[data-verdict=conflict] td[id] a[href^='#']";
    browser.click(cell).await?;
    browser.address_says("fig-").await?;
    let mark = browser.fragment().await?;
    browser.highlights_sentence_of(&mark).await?;
    browser.click(".counts button:first-of-type").await?;
    browser.has(".reader.single", true).await?;
    browser.click(&format!("#{mark} a")).await?;
    browser.address_says("cell-").await?;
    browser.back().await?;
    browser.address_says(&mark).await?;
    browser.highlights_sentence_of(&mark).await?;
    browser.close().await
}

/// The longest that it may take from navigation until the page is alive, in milliseconds, at the
/// processor's own speed.
const ALIVE: u64 = 300;

#[tokio::test]
#[ignore = "takes times: cargo xtask bench"]
async fn the_page_is_soon_alive() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mut least = u64::MAX;
    for _ in 0..ROUNDS {
        // An address with a state to restore brings the page to life at once.
        browser.open_at("#sort=o.001").await?;
        least = least.min(browser.lived_after().await?);
    }
    println!("alive after {least} ms");
    ensure!(least <= ALIVE, "later than {ALIVE} ms");
    browser.close().await
}

/// What a reader does, and how long the page took each time; 0 where it was too short to measure.
async fn round(browser: &Browser) -> Result<Vec<(&'static str, u64)>> {
    let mut taken = Vec::new();
    browser.open_at("").await?;
    browser.slow_down(SLOWER).await?;
    browser.watch_interactions().await?;
    for (act, selector) in [
        (
            "select a fact",
            "[data-verdict=conflict] td[id] a[href^='#']",
        ),
        (
            "select another",
            "[data-verdict=single] td[id] a[href^='#']",
        ),
        ("follow a mark", ".place-1 mark a"),
        ("another outlet", ".place-2 .bar button:last-of-type"),
        ("fewer columns", ".counts button:first-of-type"),
        ("more columns", ".counts button:last-of-type"),
        ("differences only", ".facets .chip"),
        ("all rows again", ".facets .clear"),
    ] {
        browser.click(selector).await?;
        taken.push((act, browser.answered_in().await?));
    }
    for (act, key) in [
        ("back to the cell", ESCAPE),
        ("the next that differs", "n"),
        ("search", "/"),
    ] {
        browser.press(key).await?;
        taken.push((act, browser.answered_in().await?));
    }
    for (act, selector, text) in [
        ("search for a number", "#search", "380억"),
        ("search for a word", "#search", " 설비"),
        ("type a rate", "#rate-0", "1,320"),
    ] {
        for key in text.chars() {
            browser.type_into(selector, &key.to_string()).await?;
            taken.push((act, browser.answered_in().await?));
        }
    }
    browser.slow_down(1).await?;
    Ok(worst_of_each(taken))
}

/// The longest time of each act.
fn worst_of_each(taken: Vec<(&'static str, u64)>) -> Vec<(&'static str, u64)> {
    let mut worst = BTreeMap::new();
    for (act, time) in taken {
        let most = worst.entry(act).or_insert(time);
        *most = time.max(*most);
    }
    worst.into_iter().collect()
}
