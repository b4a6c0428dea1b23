//! All files of a site.

use std::collections::BTreeMap;

use crate::head::{self, Part};
use crate::list::{Listed, with_files};
use crate::offline::{self, VERSION};
use crate::single::{self, text};
use crate::{HostingError, digest, headers};

/// Files by their names, below the folder of the site.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The page.
pub const PAGE: &str = "index.html";
/// The page as one file.
pub const SINGLE: &str = "daejo.html";
/// What starts the page, and knows the files that it does not name.
const SCRIPT: &str = "boot.js";
/// The service worker.
const WORKER: &str = "sw.js";
/// The headers for hosts.
const HEADERS: &str = "_headers";
/// What only the single file is made of.
const SCAFFOLD: &str = "single.js";

/// Endings of the files that are named by what they hold. What people or programs look for by its
/// name keeps it.
const HASHED: [&str; 5] = ["bin", "css", "js", "svg", "wasm"];

/// A site, published.
#[derive(Debug)]
pub struct Site {
    /// Its files.
    pub files: Files,
    /// Hash over the page and all that it names.
    pub version: String,
}

impl Site {
    /// What is put on a host, of what the build has made: the files under the names that the page
    /// gives them, the page with `{version}` where it names its edition.
    ///
    /// # Errors
    ///
    /// Where a file is missing or of another shape than is wanted.
    pub fn published(mut files: Files) -> Result<Self, HostingError> {
        let single = single::file(&files)?;
        files.remove(SCAFFOLD);
        let worker = files.remove(WORKER);
        let worker = worker.ok_or_else(|| HostingError::Missing(WORKER.to_owned()))?;
        let mut digests = BTreeMap::new();
        let (page, list) = listed(text(&files, PAGE)?, &mut digests, &files)?;
        let script = with_files(&list, text(&files, SCRIPT)?);
        files.insert(SCRIPT.to_owned(), script.into_bytes());
        let page = named(&page, &mut digests, &files)?;
        let mut renamed = Files::new();
        for (name, bytes) in files {
            let name = digests.get(&name).map_or(name, |(name, _)| name.clone());
            renamed.insert(name, bytes);
        }
        let version = digest::short(page.as_bytes());
        let page = filled(&page, &version)?;
        let digests: BTreeMap<String, String> = digests.into_values().collect();
        let worker =
            String::from_utf8(worker).map_err(|_| HostingError::NotText(WORKER.to_owned()))?;
        let worker = offline::worker(&worker, &version, &digests);
        let headers = described(&page, &single, &digests)?;
        for (name, text) in [
            (PAGE, page),
            (SINGLE, filled(&single, &version)?),
            (WORKER, worker),
            (HEADERS, headers),
        ] {
            renamed.insert(name.to_owned(), text.into_bytes());
        }
        Ok(Self {
            files: renamed,
            version,
        })
    }
}

/// The page without the `<meta>`s that name files, and what these names are, for its script: it alone
/// has need of them, and the page is what a reader waits for.
fn listed(
    page: &str,
    digests: &mut BTreeMap<String, (String, String)>,
    files: &Files,
) -> Result<(String, Vec<Listed>), HostingError> {
    let (head, body) = parted(page)?;
    let (mut new, mut list) = (String::new(), Vec::new());
    for part in head::parts(head) {
        match part {
            Part::Names { tag, file } if tag.starts_with("<meta") => {
                let bytes = single::bytes(files, file)?;
                let (name, integrity) = (digest::named(file, bytes), digest::integrity(bytes));
                list.push(Listed {
                    called: head::value(tag, "name").unwrap_or_default().to_owned(),
                    name: name.clone(),
                    integrity: integrity.clone(),
                });
                digests.insert(file.to_owned(), (name, integrity));
            }
            Part::Names { tag, .. } | Part::Else(tag) => new.push_str(tag),
        }
    }
    Ok(([&new, "</head>", body].concat(), list))
}

/// The page with the names of its files as they are going to be; those are added to `digests`, by
/// the names before, with what each file must be.
fn named(
    page: &str,
    digests: &mut BTreeMap<String, (String, String)>,
    files: &Files,
) -> Result<String, HostingError> {
    let (head, body) = parted(page)?;
    let mut new = String::new();
    for part in head::parts(head) {
        match part {
            Part::Names { tag, file } if is_hashed(file) => {
                let bytes = single::bytes(files, file)?;
                let name = digest::named(file, bytes);
                let integrity = digest::integrity(bytes);
                new.push_str(&head::renamed(tag, file, &name, &integrity));
                digests.insert(file.to_owned(), (name, integrity));
            }
            Part::Names { tag, .. } | Part::Else(tag) => new.push_str(tag),
        }
    }
    Ok([&new, "</head>", body].concat())
}

/// Head and body of the page, without the end tag between them.
fn parted(page: &str) -> Result<(&str, &str), HostingError> {
    let parts = page.split_once("</head>");
    parts.ok_or_else(|| HostingError::place(PAGE, "</head>"))
}

fn is_hashed(file: &str) -> bool {
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    HASHED.contains(&ending)
}

/// `page` with its version in its place, which is in the head.
fn filled(page: &str, version: &str) -> Result<String, HostingError> {
    let place = || HostingError::place(PAGE, VERSION);
    let (before, after) = page.split_once(VERSION).ok_or_else(place)?;
    let is_in_head = !before.contains("</head>");
    is_in_head
        .then(|| [before, version, after].concat())
        .ok_or_else(place)
}

fn described(
    page: &str,
    single: &str,
    digests: &BTreeMap<String, String>,
) -> Result<String, HostingError> {
    let policy = |page| {
        let place = || HostingError::place(PAGE, "Content-Security-Policy");
        headers::policy(page).ok_or_else(place)
    };
    let (own, single) = (policy(page)?, policy(single)?);
    let pages = [("", own), (PAGE, own), (SINGLE, single)];
    let lasting: Vec<&str> = digests.keys().map(String::as_str).collect();
    Ok(headers::file(&pages, &lasting, &[WORKER]))
}
