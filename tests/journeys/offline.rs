//! The site without a network, and the next edition of it.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Kind, Scripts, Site, renew};

/// The name of the site's one cache.
async fn cache(browser: &Browser) -> Result<String> {
    let names = browser.caches().await?;
    let mut own = names.iter().filter(|name| name.starts_with("daejo "));
    let (one, more) = (own.next(), own.next());
    ensure!(more.is_none(), "{names:?}");
    one.cloned().context("the site keeps nothing")
}

/// The address of the file that the page's script calls so.
fn file(site: &Site, called: &str) -> Result<String> {
    Ok([site.url(), &Site::named(called)?].concat())
}

/// Uses the engine, which a reader may not have needed before.
async fn computes(browser: &Browser) -> Result<()> {
    browser.click(".include button").await?;
    browser.has(".guest", true).await?;
    browser.click(".recount button").await?;
    browser.reads(".recount", "모두 이 페이지와 같습니다").await
}

#[tokio::test]
async fn without_its_server_everything_works_on() -> Result<()> {
    works_on_without_its_server(Kind::Chromium).await
}

async fn works_on_without_its_server(kind: Kind) -> Result<()> {
    for path in ["/", "/some/sub/"] {
        let site = Site::serve(path)?;
        let browser = Browser::open_in(kind, &site, Scripts::On).await?;
        browser.is_offline("ready").await?;
        browser
            .reads(".colophon .offline", "오프라인 준비됨")
            .await?;
        ensure!(browser.shows(".kept").await?);
        let table = browser.page().await?.table;
        drop(site);
        browser.reload().await?;
        assert_eq!(browser.page().await?.table, table);
        computes(&browser).await?;
        browser.is_offline("ready").await?;
        // Not closed with its checks: the browser notes that the server does not answer.
    }
    Ok(())
}

#[tokio::test]
async fn a_first_visit_is_quiet_and_keeps_what_it_needs() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    let cache = cache(&browser).await?;
    ensure!(
        cache.starts_with(&format!("daejo {} ", site.url())),
        "{cache}"
    );
    for name in [
        "client-wasm",
        "engine-wasm",
        "engine-module",
        "edition",
        "rates",
    ] {
        let file = file(&site, name)?;
        browser.cached(&cache, &file).await?;
    }
    // What is for other uses is not put aside.
    for name in ["daejo.html", "figures.json", "icon-512.png"] {
        ensure!(site.asked_for(name) == 0, "{name} was fetched");
    }
    browser.close().await
}

#[tokio::test]
async fn a_new_edition_is_offered_and_taken() -> Result<()> {
    takes_a_new_edition(Kind::Chromium).await
}

async fn takes_a_new_edition(kind: Kind) -> Result<()> {
    let copy = Site::copy()?;
    let next = Site::copy()?;
    let version = renew(&next)?;
    let folder = copy.path().to_owned();
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    let old = cache(&browser).await?;
    browser
        .put_into_cache("of another program", site.url(), "its own")
        .await?;
    let near = format!("daejo {}other/ 1", site.url());
    browser.put_into_cache(&near, site.url(), "its own").await?;

    for name in ["index.html", "sw.js"] {
        std::fs::copy(next.path().join(name), folder.join(name))?;
    }
    browser.mark().await?;
    browser.looks_for_a_new_edition().await?;
    browser.is_offline("update").await?;
    ensure!(browser.shows(".colophon .renewed").await?);
    // Until then nothing has changed.
    ensure!(browser.caches().await?.contains(&old));
    browser.click(".colophon .take-edition").await?;
    browser.lives_anew().await?;
    browser.is_offline("ready").await?;
    let shown = browser.attribute("meta[name=version]", "content").await?;
    assert_eq!(shown, version);
    let names = browser.caches().await?;
    let new = format!("daejo {} {version}", site.url());
    ensure!(names.contains(&new) && !names.contains(&old), "{names:?}");
    for others in ["of another program", &near] {
        assert_eq!(browser.cached(others, site.url()).await?, "its own");
    }
    if kind == Kind::Chromium {
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_of_the_new_edition_needs_no_offer() -> Result<()> {
    let copy = Site::copy()?;
    let next = Site::copy()?;
    let version = renew(&next)?;
    let folder = copy.path().to_owned();
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    for name in ["index.html", "sw.js"] {
        std::fs::copy(next.path().join(name), folder.join(name))?;
    }
    browser.reload().await?;
    browser.is_offline("ready").await?;
    let new = format!("daejo {} {version}", site.url());
    assert_eq!(browser.caches().await?, [new]);
    browser.close().await
}

#[tokio::test]
async fn what_is_damaged_or_lost_is_fetched_again() -> Result<()> {
    fetches_again_what_is_damaged(Kind::Chromium).await
}

async fn fetches_again_what_is_damaged(kind: Kind) -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    let cache = cache(&browser).await?;
    let engine = file(&site, "engine-wasm")?;
    let edition = file(&site, "edition")?;
    let rates = file(&site, "rates")?;
    browser.put_into_cache(&cache, &engine, "half").await?;
    browser.put_into_cache(&cache, &edition, "half").await?;
    browser
        .put_into_cache(&cache, site.url(), "<p>Please sign in")
        .await?;
    browser.take_from_cache(&cache, &rates).await?;
    browser.reload().await?;
    browser.is_offline("ready").await?;
    drop(site);
    browser.reload().await?;
    computes(&browser).await
}

#[tokio::test]
async fn a_full_disk_leaves_the_edition_that_is_there() -> Result<()> {
    let copy = Site::copy()?;
    let next = Site::copy()?;
    renew(&next)?;
    let folder = copy.path().to_owned();
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    let old = cache(&browser).await?;
    browser.limit_storage(100_000).await?;
    for name in ["index.html", "sw.js"] {
        std::fs::copy(next.path().join(name), folder.join(name))?;
    }
    assert_eq!(browser.next_edition_becomes().await?, "redundant");
    assert_eq!(browser.caches().await?, [old]);
    drop(site);
    browser.reload().await?;
    computes(&browser).await?;
    browser.is_offline("ready").await
}

#[tokio::test]
async fn a_first_visit_with_a_full_disk_is_told_and_works() -> Result<()> {
    let copy = Site::copy()?;
    let (worker, apart) = (copy.path().join("sw.js"), copy.path().join("apart.js"));
    std::fs::rename(&worker, &apart)?;
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.is_offline("failed").await?;
    browser.limit_storage(100_000).await?;
    std::fs::rename(&apart, &worker)?;
    browser.reload().await?;
    browser.is_offline("failed").await?;
    browser.reads(".offline", "저장하지 못했습니다").await?;
    assert_eq!(browser.caches().await?, [""; 0]);
    computes(&browser).await
}

/// The same in Firefox. Its worker starts anew more often, and its caches are others.
mod firefox {
    use daejo_e2e::Kind::Firefox;

    #[tokio::test]
    async fn without_its_server_everything_works_on() -> anyhow::Result<()> {
        super::works_on_without_its_server(Firefox).await
    }

    #[tokio::test]
    async fn a_new_edition_is_offered_and_taken() -> anyhow::Result<()> {
        super::takes_a_new_edition(Firefox).await
    }

    #[tokio::test]
    async fn what_is_damaged_or_lost_is_fetched_again() -> anyhow::Result<()> {
        super::fetches_again_what_is_damaged(Firefox).await
    }
}
