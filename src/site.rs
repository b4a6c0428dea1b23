//! The page's HTML: the rendered app put into what Trunk built.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use daejo_articles::Article;
use yew::LocalServerRenderer;

use crate::app::{App, AppProps};
use crate::page::{Page, carried};

/// Where the app goes, in index.html.
const PLACE: &str = "<!-- app -->";

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
    /// The template holds the place for the app this often, instead of once.
    Places(usize),
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nul { file, offset } => write!(
                f,
                "{file}: the text holds a NUL character at byte {offset}, which a web page cannot carry; remove it"
            ),
            Self::Places(count) => {
                write!(
                    f,
                    "index.html must hold `{PLACE}` once, but holds it {count} times"
                )
            }
        }
    }
}

impl std::error::Error for SiteError {}

/// The page of `articles`: `template` with the rendered app in its place.
///
/// # Errors
///
/// A text that HTML cannot carry; a template without the one place for the app.
pub async fn render(template: &str, articles: Vec<Article>) -> Result<String, SiteError> {
    for article in &articles {
        if let Some(offset) = article.text.find('\0') {
            return Err(SiteError::Nul {
                file: article.file.clone(),
                offset,
            });
        }
    }
    let places = template.matches(PLACE).count();
    let Some((before, after)) = template.split_once(PLACE).filter(|_| places == 1) else {
        return Err(SiteError::Places(places));
    };
    let page = Rc::new(Page::new(daejo_collation::compare(articles)));
    let app = LocalServerRenderer::<App>::with_props(AppProps { page })
        .render()
        .await;
    Ok([before, &carried(&app), after].concat())
}

/// Writes `html` to `path` whole or not at all.
///
/// # Errors
///
/// What the file system says.
pub fn write(path: &Path, html: &str) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(html.as_bytes())?;
    // A temporary file is its owner's alone; a page is for the server to read.
    let permissions = std::fs::metadata(path)?.permissions();
    file.as_file().set_permissions(permissions)?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn rendered(template: &str, text: &str) -> Result<String, SiteError> {
        let article = fixture::document("000_a.txt", text, "-").article;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        tokio::task::LocalSet::new().block_on(&runtime, render(template, vec![article]))
    }

    #[test]
    fn the_app_takes_its_place() {
        let html = rendered("<main><!-- app --></main>", "한\r\n줄").unwrap();
        assert!(html.starts_with("<main>") && html.ends_with("</main>"));
        assert!(html.contains("&#13;\n") && !html.contains('\r'));
    }

    #[test]
    fn errors_say_what_to_do() {
        let nul = rendered("<!-- app -->", "한\0줄").unwrap_err().to_string();
        assert!(
            nul.starts_with("000_a.txt: ") && nul.contains("byte 3"),
            "{nul}"
        );
        let twice = rendered("<!-- app --><!-- app -->", "줄")
            .unwrap_err()
            .to_string();
        assert!(twice.contains("2 times"), "{twice}");
    }

    #[test]
    fn writes_over_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("index.html");
        std::fs::write(&page, "old").unwrap();
        write(&page, "new").unwrap();
        assert_eq!(std::fs::read_to_string(&page).unwrap(), "new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
