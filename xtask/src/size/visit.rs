//! What a first visit loads, asked of a browser.

use std::{
    collections::BTreeSet,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Command, Output, Stdio},
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};
use axum::extract::Request;
use xtask::{
    chromium,
    static_site::{self, Mount},
};

/// Time passes only while nothing is loaded, so that the page has come to rest at the end of it.
const REST: &[&str] = &["--virtual-time-budget=10000", "--dump-dom"];

/// What a page fetches for itself and headless browsers leave out: its icon and its manifest.
const LINKED: &[&str] = &["rel=\"icon\"", "rel=\"manifest\""];

/// The names of the files of `dist` that the page loads by itself when it is opened, what its
/// service worker puts aside not among them.
///
/// # Errors
///
/// When the browser does not run, or asks for no script: then the page has not come to life.
pub fn files(chrome: &Path, dist: &Path) -> Result<BTreeSet<String>> {
    let asked = asked(chrome, dist)?;
    let mut files: BTreeSet<String> = of_the_page(&asked)
        .map(|path| path.trim_start_matches('/'))
        .map(|name| if name.is_empty() { "index.html" } else { name })
        .map(str::to_owned)
        .collect();
    let page = dist.join("index.html");
    let page = std::fs::read_to_string(&page)
        .with_context(|| format!("cannot read {}", page.display()))?;
    files.extend(linked(&page));
    files.retain(|name| dist.join(name).is_file());
    if !files.iter().any(|name| name.ends_with(".js")) {
        bail!("the browser asked for no script of the page, only for {files:?}");
    }
    Ok(files)
}

/// A request of the browser.
#[derive(Clone, Debug)]
struct Asked {
    path: String,
    /// What it is to become: a script, a service worker.
    becomes: String,
    /// The address of the page or script that asks.
    asker: String,
}

impl From<&Request> for Asked {
    fn from(request: &Request) -> Self {
        let header = |name: &str| {
            let value = request.headers().get(name);
            value
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        Self {
            path: request.uri().path().to_owned(),
            becomes: header("sec-fetch-dest"),
            asker: header("referer"),
        }
    }
}

/// The paths that were asked for by or for the page itself. What a service worker puts aside for
/// a time without a network is no part of the visit, nor is the worker.
fn of_the_page(asked: &[Asked]) -> impl Iterator<Item = &str> {
    let is_worker = |one: &&Asked| one.becomes == "serviceworker";
    let workers: Vec<&str> = asked
        .iter()
        .filter(is_worker)
        .map(|one| one.path.as_str())
        .collect();
    let page = asked.iter().filter(move |one| {
        let by_worker = workers.iter().any(|worker| one.asker.ends_with(worker));
        !is_worker(one) && !by_worker
    });
    page.map(|one| one.path.as_str())
}

/// What `chrome` asks a server of `dist` for.
fn asked(chrome: &Path, dist: &Path) -> Result<Vec<Asked>> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    let url = format!("http://{}/", listener.local_addr()?);
    let profile = tempfile::tempdir().context("no folder for the browser's profile")?;
    let mut browser = Command::new(chrome);
    browser
        .args(chromium::ARGUMENTS)
        .args(REST)
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(&url)
        .stderr(Stdio::null());

    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asked);
    let note = move |request: &Request| {
        let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.push(Asked::from(request));
    };
    let mount = Mount::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let output: Output = runtime.block_on(async {
        let server = static_site::serve_telling(listener, dist, &mount, note);
        let visit = tokio::task::spawn_blocking(move || browser.output());
        tokio::select! {
            ended = server => bail!("the server ended: {ended:?}"),
            output = visit => output?.context("the browser does not start"),
        }
    })?;
    if !output.status.success() {
        bail!("the browser failed on the page ({})", output.status);
    }
    let asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(asked.clone())
}

/// The files that the head of `page` links as its icon or manifest.
fn linked(page: &str) -> Vec<String> {
    let links = page.split("<link ").skip(1);
    let links = links.filter_map(|link| link.split('>').next());
    links
        .filter(|link| LINKED.iter().any(|rel| link.contains(rel)))
        .filter_map(|link| link.split_once("href=\"")?.1.split('"').next())
        .map(|address| address.trim_start_matches("./").to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_are_found_in_the_head() {
        let page = r#"<link rel="stylesheet" href="./a.css"><link rel="icon" href="./icon.svg" type="image/svg+xml"/>"#;
        assert_eq!(linked(page), ["icon.svg"]);
    }

    #[test]
    fn what_a_service_worker_puts_aside_is_told_apart() {
        let asked = |path: &str, becomes: &str, asker: &str| Asked {
            path: path.to_owned(),
            becomes: becomes.to_owned(),
            asker: format!("http://127.0.0.1:1{asker}"),
        };
        let asked = [
            asked("/", "document", ""),
            asked("/engine.js", "worker", "/"),
            asked("/engine.wasm", "empty", "/engine.js"),
            asked("/offline.js", "serviceworker", "/"),
            asked("/rates.bin", "empty", "/offline.js"),
        ];
        let page: Vec<_> = of_the_page(&asked).collect();
        assert_eq!(page, ["/", "/engine.js", "/engine.wasm"]);
    }
}
