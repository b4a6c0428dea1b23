//! The built site in a real browser: the harness of the end-to-end tests.
//!
//! A test serves the site ([`Site`]), opens it in a browser of its own ([`Browser`]), reads
//! what the page shows ([`Page`]) and closes the browser, which also checks that the page was
//! quiet: no warning in the console, no request to elsewhere.
//!
//! The tests are run by `cargo xtask test e2e`, which builds the site, finds the browser and
//! hands both over in environment variables.

mod browser;
mod chromedriver;
mod page;
mod paper;
mod pictures;
mod rows;
mod site;
mod tools;

pub use browser::{Browser, Scheme, Scripts};
pub use page::{Article, Cell, Line, Link, Mark, Page, Row, Selection, Shown, Step};
pub use pictures::Picture;
pub use rows::{ENTER, TAB};
pub use site::Site;
/// The escape key, as WebDriver names it (W3C WebDriver, section 17.4.2).
pub const ESCAPE: &str = "\u{e00c}";
pub use tools::saved;

use std::{env, path::PathBuf};

use anyhow::{Result, bail};

/// The folder of the workspace, which holds `seeds/`.
///
/// # Errors
///
/// When the tests were not started by `cargo xtask test e2e`.
pub fn root() -> Result<PathBuf> {
    given("DAEJO_ROOT")
}

/// A path that `cargo xtask test e2e` hands over.
pub(crate) fn given(variable: &str) -> Result<PathBuf> {
    match env::var_os(variable) {
        Some(path) => Ok(path.into()),
        None => bail!("{variable} is not set: these tests are run by `cargo xtask test e2e`"),
    }
}
