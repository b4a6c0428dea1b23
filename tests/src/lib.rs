//! The built site in a real browser: the harness of the end-to-end tests.
//!
//! A test serves the site ([`Site`]), opens it in a browser of its own ([`Browser`]), reads
//! what the page shows ([`Page`]) and closes the browser, which also checks that the page was
//! quiet: no warning in the console, no request to elsewhere.
//!
//! The tests are run by `cargo xtask test e2e` and `cargo xtask test page`, which build the site,
//! find the browser and hand both over in environment variables.

mod axe;
mod browser;
mod colours;
mod columns;
mod dialog;
mod disk;
mod display;
mod driver;
mod load;
mod offline;
mod own;
mod page;
mod paper;
mod pictures;
mod response;
mod rows;
mod site;
mod tools;
mod view;

pub use axe::Violation;
pub use browser::{Browser, Kind, Scheme, Scripts};
pub use columns::{Column, Stated};
pub use dialog::{CARDS, Stage};
pub use load::{Edit, Load};
pub use offline::renew;
pub use page::{Article, Cell, Line, Link, Mark, Page, Row, Selection, Shown, Step};
pub use pictures::Picture;
pub use rows::{BACK_TAB, ENTER, TAB};
pub use site::{Site, change_page, file_named, name_in_page, put_first};
pub use tools::saved;
pub use view::{SCHEMES, View, WINDOWS};

/// The escape key, as WebDriver names it (W3C WebDriver, section 17.4.2).
pub const ESCAPE: &str = "\u{e00c}";

use std::{env, path::PathBuf};

use anyhow::{Result, bail};

/// The folder of the workspace, which holds `seeds/`.
///
/// # Errors
///
/// When the tests were not started by `cargo xtask test`.
pub fn root() -> Result<PathBuf> {
    given("DAEJO_ROOT")
}

/// A path that `cargo xtask test` hands over in an environment variable.
///
/// # Errors
///
/// When it does not.
pub fn given(variable: &str) -> Result<PathBuf> {
    match env::var_os(variable) {
        Some(path) => Ok(path.into()),
        None => bail!("{variable} is not set: these tests are run by `cargo xtask test`"),
    }
}
