//! A folder of articles in the browser, and an article that is edited: how long that takes.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, CARDS, Load, Scripts, Site};
use daejo_engine::{Request, Source, encode, intake::Question};

/// Articles of the size of the seeds.
const ARTICLES: usize = 1_000;
/// Milliseconds until they are compared, at most; and of the longest task meanwhile.
const COMPARED: u64 = 3_000;
const TASK: u64 = 200;
/// Milliseconds until a text that is edited is read again, at most.
const EDITED: f64 = 16.0;

fn seeds() -> Result<Vec<String>> {
    let folder = std::fs::read_dir(daejo_e2e::root()?.join("seeds"))?;
    let mut paths = folder
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    paths
        .iter()
        .map(|path| Ok(std::fs::read_to_string(path)?))
        .collect()
}

#[tokio::test]
#[ignore = "takes times: cargo xtask bench"]
async fn a_thousand_articles_are_compared() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    // The modules come with the first use.
    browser.click("[data-intake]").await?;
    browser
        .has("dialog.intake[open] details.sets", true)
        .await?;
    let load = browser.load(&seeds()?, ARTICLES).await?;
    let Load {
        imported,
        compared,
        shown,
        longest,
        engine,
        progress,
        memory,
    } = &load;
    println!(
        "{ARTICLES} articles: imported in {imported} ms, compared in {compared} ms, shown in {shown} ms; \
         of this the engine {engine:?}; longest tasks {longest:?} ms; {} MB of scripts; {} steps of progress",
        memory / 1_000_000,
        progress.len()
    );
    ensure!(progress.len() > 3, "{progress:?}");
    ensure!(imported + compared <= COMPARED, "later than {COMPARED} ms");
    ensure!(
        longest.iter().all(|task| *task <= TASK),
        "a task over {TASK} ms: {longest:?}"
    );
    browser.close().await
}

#[tokio::test]
#[ignore = "takes times: cargo xtask bench"]
async fn an_edited_text_is_read_at_once() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let texts = seeds()?;
    let text = texts.first().cloned().unwrap_or_default();
    browser.drop_files(&[("a.txt", text.as_bytes())]).await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.click(".card [aria-expanded]").await?;
    browser.click(".edit summary").await?;
    let source = Source {
        file: "a.txt".to_owned(),
        text,
        ..Source::default()
    };
    let question = encode(&Request::Intake(encode(&Question::Read(vec![source]))));
    let edit = browser.edit(&question, 31).await?;
    println!(
        "an edited text: engine {:.1} ms, through the worker {:.1} ms, on the page after {:.1} ms",
        edit.engine, edit.round, edit.shown
    );
    ensure!(
        edit.round <= EDITED && edit.shown <= EDITED,
        "later than {EDITED} ms"
    );
    browser.close().await
}
