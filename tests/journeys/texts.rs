//! The articles stand on the page whole and unchanged.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result, anyhow, ensure};
use daejo_e2e::{Browser, Scheme, Scripts, Site};

#[tokio::test]
async fn the_legend_of_the_marks_is_in_sight_with_a_text() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768), (390, 844)] {
        browser.resize(width, height, Scheme::Light).await?;
        browser.open_at("").await?;
        browser.click("[data-verdict=conflict] td[id] a").await?;
        browser.selection().await?;
        let legend = browser.in_view(".legend-name").await?;
        ensure!(legend.len() == 1, "{width} px: no legend");
    }
    browser.close().await
}

/// Without scripts the lines that are not the article are left to the file, to which the fold leads.
#[tokio::test]
async fn without_scripts_only_what_is_folded_is_missing() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::Off).await?;
    let page = browser.page().await?;
    let files = files()?;
    ensure!(page.articles.len() == files.len());
    for article in &page.articles {
        let mut rest = files.get(&article.file).context("no such file")?.as_str();
        let mut folded = false;
        for line in &article.lines {
            if line.zone == "removed" {
                folded = true;
                continue;
            }
            let (before, behind) = rest
                .split_once(&line.text)
                .with_context(|| format!("{} is not in {}", line.text, article.file))?;
            ensure!(folded || before.is_empty(), "{before} is missing");
            (rest, folded) = (behind, false);
        }
        ensure!(folded || rest.is_empty(), "{rest} is missing");
    }
    ensure!(browser.shows(".folded > summary").await?);
    browser.close().await
}

#[tokio::test]
async fn the_texts_are_the_files() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    let shown: BTreeMap<String, String> = page
        .articles
        .iter()
        .map(|article| (article.file.clone(), article.text()))
        .collect();
    let files = files()?;
    assert_eq!(
        shown.keys().collect::<Vec<_>>(),
        files.keys().collect::<Vec<_>>()
    );
    for (file, text) in &files {
        assert_eq!(shown.get(file), Some(text), "{file}");
    }
    assert_eq!(page.columns(), files.keys().cloned().collect::<Vec<_>>());
    browser.close().await
}

/// The names and texts of the files in `seeds/`.
fn files() -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(daejo_e2e::root()?.join("seeds"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let name = path.file_name().context("a file has a name")?;
            let bytes = fs::read(&path)?;
            // As the build does: a text may be in UTF-16 or CP949.
            let (text, _) = daejo_articles::decode(&bytes)
                .map_err(|error| anyhow!("{}: {error}", path.display()))?;
            files.insert(name.to_string_lossy().into_owned(), text);
        }
    }
    Ok(files)
}
