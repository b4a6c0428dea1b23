//! HTML and CSS that keep their standards, by the Nu HTML checker of the W3C.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail, ensure};
use daejo_e2e::{Site, given};

#[test]
fn the_page_and_its_styles_are_valid() -> Result<()> {
    let mut files = Vec::new();
    for entry in given("DAEJO_DIST")?.read_dir()? {
        let path = entry?.path();
        let checked = path
            .extension()
            .is_some_and(|it| it == "html" || it == "css");
        files.extend(checked.then_some(path));
    }
    let ends = |ending: &str| {
        files
            .iter()
            .any(|file| file.extension().is_some_and(|it| it == ending))
    };
    ensure!(
        ends("html") && ends("css"),
        "there is no page to check: {files:?}"
    );
    let errors = errors(&files)?;
    ensure!(errors.is_empty(), "{}", errors.join("\n"));
    Ok(())
}

#[test]
fn what_is_invalid_is_found() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let page = folder.path().join("index.html");
    std::fs::write(
        &page,
        Site::html()?.replacen("<main>", "<main><p><p id=''>", 1),
    )?;
    let styles = folder.path().join("wrong.css");
    std::fs::write(&styles, "p { colour: red }")?;
    let errors = errors(&[page, styles])?;
    for expected in ["ID", "colour"] {
        ensure!(
            errors.iter().any(|error| error.contains(expected)),
            "{errors:#?}"
        );
    }
    Ok(())
}

/// Properties of SVG 2 (sections 13.5 and 8.13), which the checker does not know yet.
const UNKNOWN_TO_THE_CHECKER: &str = ".*Property “(paint-order|vector-effect)” doesn't exist.*";

/// What the checker calls an error in these files, a line each: file, place, reason.
fn errors(files: &[impl AsRef<Path>]) -> Result<Vec<String>> {
    let jar = given("DAEJO_AUDITS")?.join("vnu-jar/build/dist/vnu.jar");
    let output = Command::new(given("DAEJO_JAVA")?)
        // The messages are in the language of the system, if not told otherwise.
        .args(["-Duser.language=en", "-jar"])
        .arg(jar)
        .args([
            "--stdout",
            "--format",
            "gnu",
            "--errors-only",
            "--exit-zero-always",
            "--also-check-css",
        ])
        .args(["--filterpattern", UNKNOWN_TO_THE_CHECKER])
        .args(files.iter().map(AsRef::as_ref))
        .output()
        .context("Java does not start")?;
    if !output.status.success() {
        bail!(
            "the checker failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let lines = String::from_utf8(output.stdout)?;
    Ok(lines.lines().map(str::to_owned).collect())
}
