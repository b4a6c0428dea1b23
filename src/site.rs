//! The page's HTML: the rendered app put into what Trunk built.

mod lean;
mod quotations;

use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use daejo_articles::Article;
use daejo_collation::compare_at;
use daejo_rates::Table;
use yew::LocalServerRenderer;

use crate::anchor;
use crate::app::{App, AppProps};
use crate::colophon;
use crate::edition::{Edition, said};
use crate::market::Rates;
use crate::metadata;
use crate::page::{Page, carried};
use crate::seal;

/// Where the app goes, in index.html.
const APP: &str = "<!-- app -->";
/// Where the data about the page go, in its head.
const METADATA: &str = "<!-- metadata -->";
/// Where its seal goes, before it.
const SEAL: &str = r#" data-seal="""#;
/// Where what is said of the edition goes, behind the app.
const COLOPHON: &str = "<!-- colophon -->";

/// The name by which the page knows its edition.
pub const EDITION: &str = "edition.bin";

/// Why no page could be made.
#[derive(Debug)]
pub enum SiteError {
    /// The text of this file holds U+0000, which HTML cannot carry.
    Nul {
        /// The file.
        file: String,
        /// Byte of the text.
        offset: usize,
    },
    /// The template does not hold this place once.
    Place(&'static str),
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nul { file, offset } => write!(
                f,
                "{file}: the text holds a NUL character at byte {offset}, which a web page cannot carry; remove it"
            ),
            Self::Place(place) => {
                write!(
                    f,
                    "index.html must hold `{place}` exactly once: {METADATA} in its head, <div id=\"app\"{SEAL}>{APP}</div> and behind it {COLOPHON} in its body"
                )
            }
        }
    }
}

impl std::error::Error for SiteError {}

/// A page and the file that goes with it.
#[derive(Debug)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// The [`Edition`]'s file.
    pub edition: Vec<u8>,
    /// The articles as they were read: the names of their files, below the page, and their texts.
    pub sources: Vec<(String, String)>,
}

/// The page of `articles`, their conversions held against `rates`: `template` with the rendered
/// app, its seal, the data about it and the colophon, which names the `commit`, in their places.
///
/// # Errors
///
/// A text that HTML cannot carry; a template without the one place for each of these.
pub async fn render(
    template: &str,
    articles: Vec<Article>,
    rates: &Table,
    commit: Option<&str>,
) -> Result<Rendered, SiteError> {
    for article in &articles {
        if let Some(offset) = article.text.find('\0') {
            return Err(SiteError::Nul {
                file: article.file.clone(),
                offset,
            });
        }
    }
    let (before, after) = split(template, APP)?;
    let (before, open) = split(before, SEAL)?;
    let (head, body) = split(before, METADATA)?;
    let (after, end) = split(after, COLOPHON)?;
    let comparison = compare_at(articles, rates).with_findings();
    let used = Rates::until(rates.last_day()).with_lines(&comparison, rates);
    let page = Rc::new(Page::new(comparison, used));
    let app = LocalServerRenderer::<App>::with_props(AppProps { page: page.clone() })
        .render()
        .await;
    let otherwise = colophon::otherwise(commit, rates.last_day()).await;
    let edition = Edition::written(&page, otherwise);
    let sources = page.ids.iter().zip(&page.comparison.documents);
    let sources = sources.map(|(id, document)| (anchor::source(id), document.article.text.clone()));
    let sources = sources.collect();
    let documents = page.comparison.documents.iter();
    let said: Vec<String> = documents.map(|it| said(&it.article)).collect();
    let said = said.iter().map(String::as_str);
    let seal = seal::of(seal::nodes(&app), said, &edition);
    let seal = format!(r#" {}="{seal}""#, seal::ATTRIBUTE);
    let metadata = metadata::block(&page);
    let colophon = colophon::render(commit, rates.last_day()).await;
    let before = [&plain(&[head, &metadata, body].concat()), &*seal, open].concat();
    let app = quotations::without_folded(&app);
    let app = carried(&lean::without_what_comes_back(&app));
    let html = [&before, &*app, &plain(after), &colophon, &plain(end)].concat();
    Ok(Rendered {
        html,
        edition,
        sources,
    })
}

/// A part of the template without its comments and the blanks between its elements, which are for
/// whoever reads the template.
fn plain(template: &str) -> String {
    let mut parts = template.split("<!--");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once("-->").map_or(part, |(_, behind)| behind));
    }
    let lines: Vec<&str> = kept.lines().map(str::trim).collect();
    let text = lines.join("\n").replace(">\n", ">").replace("\n<", "<");
    text.replace('\n', " ")
}

/// The template before and after a place that it must hold once.
fn split<'a>(template: &'a str, place: &'static str) -> Result<(&'a str, &'a str), SiteError> {
    template
        .split_once(place)
        .filter(|(_, after)| !after.contains(place))
        .ok_or(SiteError::Place(place))
}

/// Writes `contents` to `path` whole or not at all, in a folder that is made where there is none.
///
/// # Errors
///
/// What the file system says.
pub fn write(path: &Path, contents: &[u8]) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(contents)?;
    // A temporary file is its owner's alone; a page is for the server to read.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let permissions = std::fs::Permissions::from_mode(0o644);
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    const TEMPLATE: &str =
        r#"<head><!-- metadata --></head><main data-seal=""><!-- app --></main><!-- colophon -->"#;

    fn rendered(template: &str, text: &str) -> Result<Rendered, SiteError> {
        let article = fixture::document("000_a.txt", text, "-").article;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let rates = Table::decode(include_bytes!("../assets/rates.bin")).unwrap();
        let rendering = render(template, vec![article], &rates, Some("0f1e2d"));
        tokio::task::LocalSet::new().block_on(&runtime, rendering)
    }

    #[test]
    fn the_app_takes_its_place() {
        let Rendered {
            html,
            edition,
            sources,
        } = rendered(TEMPLATE, "한\r\n줄").unwrap();
        assert_eq!(
            sources,
            [("sources/000.txt".to_owned(), "한\r\n줄".to_owned())]
        );
        assert!(
            html.starts_with(r#"<head><script type="application/ld+json">{"@context""#)
                && html.contains("0f1e2d")
                && html.ends_with("</section>"),
            "{html}"
        );
        assert!(!html.contains(SEAL), "{html}");
        assert!(html.contains("&#13;\n") && !html.contains('\r'));
        assert!(!edition.is_empty());
    }

    #[test]
    fn errors_say_what_to_do() {
        let nul = rendered(TEMPLATE, "한\0줄").unwrap_err().to_string();
        assert!(
            nul.starts_with("000_a.txt: ") && nul.contains("byte 3"),
            "{nul}"
        );
        for template in [
            "<!-- app -->",
            r#"<p data-seal="">"#,
            &TEMPLATE.replace(COLOPHON, ""),
            &TEMPLATE.replace(METADATA, ""),
            &TEMPLATE.repeat(2),
        ] {
            let place = rendered(template, "줄").unwrap_err().to_string();
            assert!(place.contains("exactly once"), "{template}: {place}");
        }
    }

    #[test]
    fn writes_over_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("index.html");
        std::fs::write(&page, "old").unwrap();
        write(&page, b"new").unwrap();
        assert_eq!(std::fs::read_to_string(&page).unwrap(), "new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
