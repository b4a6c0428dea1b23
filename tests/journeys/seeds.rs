//! Articles put into `seeds/` reach the page; files that are no articles stop the build.
//!
//! This runs the build's own step on a folder of its own; the rest of the build does not look
//! at the articles.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use anyhow::{Context, Result};
use tempfile::TempDir;

/// The command that `Trunk.toml` runs after Trunk.
const PRERENDER: &[&str] = &[
    "run",
    "--quiet",
    "--release",
    "--features",
    "prerender",
    "--bin",
    "prerender",
    "--",
];

/// A folder with a copy of `seeds/` and a page without articles.
struct Folder(TempDir);

impl Folder {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let seeds = folder.path().join("seeds");
        fs::create_dir(&seeds)?;
        for entry in fs::read_dir(daejo_e2e::root()?.join("seeds"))? {
            let entry = entry?;
            fs::copy(entry.path(), seeds.join(entry.file_name()))?;
        }
        fs::copy(
            daejo_e2e::root()?.join("index.html"),
            folder.path().join("index.html"),
        )?;
        Ok(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Adds an article.
    fn add(&self, name: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        Ok(fs::write(self.path().join("seeds").join(name), bytes)?)
    }

    fn page(&self) -> Result<String> {
        Ok(fs::read_to_string(self.path().join("index.html"))?)
    }

    fn prerender(&self) -> Result<Output> {
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(PRERENDER)
            .arg("--seeds")
            .arg(self.path().join("seeds"))
            .arg("--page")
            .arg(self.path().join("index.html"))
            .current_dir(daejo_e2e::root()?)
            .output()
            .context("cannot start cargo")
    }
}

#[test]
fn a_further_article_reaches_the_page() -> Result<()> {
    let folder = Folder::new()?;
    folder.add(
        "005_further.txt",
        "여섯째 기사의 제목\n\n가나다 회사는 2025년 11월 5일 라마바 회사와 777억 달러 규모의 계약을 맺었다고 밝혔다.\n",
    )?;
    let output = folder.prerender()?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let page = folder.page()?;
    for expected in [
        "data-file=\"005_further.txt\"",
        "여섯째 기사의 제목",
        "777억 달러",
    ] {
        assert!(page.contains(expected), "the page does not hold {expected}");
    }
    Ok(())
}

#[test]
fn an_empty_file_is_refused() -> Result<()> {
    is_refused("005_empty.txt", b"")
}

#[test]
fn a_file_without_body_is_refused() -> Result<()> {
    let text =
        "press@example.com\n\nCopyright ⓒ 가나다. All rights reserved. 무단 전재 및 재배포 금지\n";
    is_refused("005_no_body.txt", text.as_bytes())
}

#[test]
fn an_undecodable_file_is_refused() -> Result<()> {
    is_refused(
        "005_undecodable.txt",
        b"\xED\x95\x9C \xFF\xFF\xFF \xEA\xB8\x80\n",
    )
}

#[test]
fn the_same_text_twice_is_refused() -> Result<()> {
    let seeds = daejo_e2e::root()?.join("seeds");
    let first = fs::read_dir(seeds)?
        .next()
        .context("there are no seeds")??;
    is_refused("005_twice.txt", &fs::read(first.path())?)
}

/// Checks that a folder with this file is refused: the message names the file, and the page
/// stays as it was.
fn is_refused(name: &str, bytes: &[u8]) -> Result<()> {
    let folder = Folder::new()?;
    folder.add(name, bytes)?;
    let before = folder.page()?;
    let output = folder.prerender()?;
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{name} was taken");
    assert!(
        message.contains(name),
        "the message does not name {name}: {message}"
    );
    assert_eq!(folder.page()?, before);
    Ok(())
}
