//! What hosts and other programs find beside the page.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use daejo_e2e::Site;
use daejo_hosting::{compression, digest, headers};

/// The names of the site's files, those in its folders not among them.
fn names() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(daejo_e2e::given("DAEJO_DIST")?)? {
        let entry = entry?;
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

fn text(name: &str) -> Result<String> {
    Ok(String::from_utf8(Site::file(name)?)?)
}

#[test]
fn the_headers_have_the_policies_of_the_pages() -> Result<()> {
    let sent = text("_headers")?;
    for (path, page) in [
        ("/\n", "index.html"),
        ("/index.html\n", "index.html"),
        ("/daejo.html\n", "daejo.html"),
    ] {
        let page = text(page)?;
        let policy = headers::policy(&page).context("the page has no policy")?;
        let expect = [path, "  Content-Security-Policy: ", policy, "\n"].concat();
        ensure!(sent.contains(&["\n", &expect].concat()), "{expect}");
    }
    Ok(())
}

#[test]
fn names_hold_the_hash_of_their_file_and_last() -> Result<()> {
    let sent = text("_headers")?;
    let lasting = "  Cache-Control: public, max-age=31536000, immutable\n";
    let mut hashed = 0;
    for name in names()?.iter().filter(|name| !compression::is_copy(name)) {
        let lasts = sent.contains(&["/", name, "\n", lasting].concat());
        let hash = name
            .rsplit_once('-')
            .and_then(|(_, rest)| rest.split('.').next());
        let is_hashed = hash == Some(digest::short(&Site::file(name)?).as_str());
        assert_eq!(lasts, is_hashed, "{name}");
        hashed += u32::from(is_hashed);
    }
    ensure!(
        hashed >= 12,
        "only {hashed} files are named by what they hold"
    );
    Ok(())
}

#[test]
fn the_page_says_what_its_files_must_be() -> Result<()> {
    let page = Site::html()?;
    let head = page.split("</head>").next().unwrap_or_default();
    for name in names()?.iter().filter(|name| !compression::is_copy(name)) {
        if !head.contains(&["\"./", name, "\""].concat()) {
            continue;
        }
        let kept = ["css", "svg", "png", "webmanifest"]
            .iter()
            .any(|it| name.ends_with(it));
        let integrity = digest::integrity(&Site::file(name)?);
        let named = ["\"./", name, "\" integrity=\"", &integrity, "\""].concat();
        ensure!(kept || head.contains(&named), "{name}");
    }
    Ok(())
}

#[test]
fn the_script_says_what_the_files_that_it_loads_must_be() -> Result<()> {
    let names = names()?;
    let is_script = |name: &&String| name.starts_with("boot-") && name.ends_with(".js");
    let script = names.iter().find(is_script);
    let script = text(script.context("nothing starts the page")?)?;
    let mut loaded = 0;
    for name in names.iter().filter(|name| !compression::is_copy(name)) {
        if script.contains(&["\"./", name, "\""].concat()) {
            let integrity = digest::integrity(&Site::file(name)?);
            let noted = ["[\"./", name, "\", \"", &integrity, "\"]"].concat();
            ensure!(script.contains(&noted), "{name}");
            loaded += 1;
        }
    }
    ensure!(loaded >= 10, "only {loaded} files are loaded");
    Ok(())
}

#[test]
fn the_articles_are_there_as_they_were_read() -> Result<()> {
    let page = Site::html()?;
    for entry in std::fs::read_dir(daejo_e2e::root()?.join("seeds"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        let id = file.split('_').next().unwrap_or_default();
        let name = ["sources/", id, ".txt"].concat();
        ensure!(Site::file(&name)? == std::fs::read(&path)?, "{name}");
        ensure!(
            page.contains(&["href=\"./", &name, "\""].concat()),
            "{name}"
        );
    }
    Ok(())
}

#[test]
fn data_are_what_the_command_prints() -> Result<()> {
    for (name, option) in [("figures.json", "--json"), ("figures.csv", "--csv")] {
        let mut articles: Vec<_> = std::fs::read_dir(daejo_e2e::root()?.join("seeds"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        articles.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
        articles.sort();
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args([
            "run",
            "--quiet",
            "--package",
            "daejo-cli",
            "--",
            "compare",
            option,
        ]);
        let output = command
            .args(articles)
            .current_dir(daejo_e2e::root()?)
            .output()?;
        ensure!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        ensure!(output.stdout == Site::file(name)?, "{name} differs");
    }
    Ok(())
}

#[test]
fn every_text_has_its_compressed_copies() -> Result<()> {
    let names = names()?;
    for name in &names {
        if ["html", "js", "css", "wasm", "json", "csv", "txt"]
            .iter()
            .any(|it| name.ends_with(&[".", it].concat()))
        {
            for ending in [".br", ".gz"] {
                ensure!(names.contains(&[name, ending].concat()), "{name}{ending}");
            }
        }
    }
    Ok(())
}

#[test]
fn the_licences_of_what_the_site_is_made_of_are_there() -> Result<()> {
    let licences = text("licenses.txt")?;
    for package in [
        "yew ",
        "wasm-bindgen ",
        "postcard ",
        "The Rust standard library",
    ] {
        ensure!(
            licences.contains(&["\n", package].concat()) || licences.starts_with(package),
            "{package}"
        );
    }
    ensure!(Site::html()?.contains("href=\"./licenses.txt\""));
    Ok(())
}

#[test]
fn the_modules_hold_no_path_of_the_computer_that_built_them() -> Result<()> {
    let root = daejo_e2e::root()?;
    let home = std::env::home_dir().context("there is no home")?;
    for name in names()?.iter().filter(|name| name.ends_with(".wasm")) {
        let module = Site::file(name)?;
        for folder in [&root, &home] {
            let folder = folder.to_string_lossy();
            let mut windows = module.windows(folder.len());
            ensure!(
                !windows.any(|part| part == folder.as_bytes()),
                "{name} holds {folder}"
            );
        }
    }
    Ok(())
}
