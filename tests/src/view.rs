//! The main views of the page: what is looked at, and judged, in every width and colour scheme.

use anyhow::Result;
use serde_json::json;

use crate::{Browser, Scheme};

/// Widths and heights of a laptop, a tablet and a telephone.
pub const WINDOWS: &[(u32, u32)] = &[(1440, 900), (1024, 768), (390, 844)];

/// Both colour schemes.
pub const SCHEMES: &[Scheme] = &[Scheme::Light, Scheme::Dark];

/// A main view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The page as it opens.
    Start,
    /// A row that differs; on telephones, a card.
    Row,
    /// A fact that differs, selected: its strip, its sentences side by side.
    Fact,
    /// What was found for a search.
    Search,
    /// Everything that is folded, unfolded.
    Unfolded,
    /// The sheet of help.
    Help,
    /// The page in English.
    English,
}

impl View {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Start,
        Self::Row,
        Self::Fact,
        Self::Search,
        Self::Unfolded,
        Self::Help,
        Self::English,
    ];

    /// What it is called in names of files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Row => "row",
            Self::Fact => "fact",
            Self::Search => "search",
            Self::Unfolded => "unfolded",
            Self::Help => "help",
            Self::English => "english",
        }
    }

    /// The button that leads to it, where it needs one.
    fn button(self) -> Option<&'static str> {
        match self {
            Self::Help => Some("button.help"),
            Self::English => Some("button[lang=en]"),
            _ => None,
        }
    }
}

impl Browser {
    /// Opens the page anew, as a new reader has it, and brings it to `view`. `false` if this
    /// edition of the page has no button that leads there.
    ///
    /// # Errors
    ///
    /// When the view does not come about.
    pub async fn show(&self, view: View) -> Result<bool> {
        self.evaluate("localStorage.clear();", json!([])).await?;
        self.open_at("").await?;
        match view {
            View::Start => {}
            View::Row => {
                self.evaluate(DIFFERS_IN_VIEW, json!([])).await?;
            }
            View::Fact => {
                self.click("[data-verdict=conflict] td[id] a[href^='#']")
                    .await?;
                self.selection().await?;
            }
            View::Search => {
                self.type_into("#search", "380억").await?;
                self.reads(".found", "항목").await?;
            }
            View::Unfolded => {
                self.evaluate(UNFOLD, json!([])).await?;
            }
            View::Help | View::English => {
                let button = view.button().unwrap_or_default();
                if !self.holds(button).await? {
                    return Ok(false);
                }
                self.click(button).await?;
                let arrived = if view == View::Help {
                    HELP_IS_OPEN
                } else {
                    IS_IN_ENGLISH
                };
                self.wait_until(view.name(), arrived, json!([])).await?;
            }
        }
        Ok(true)
    }

    /// Whether anything matches `selector`.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn holds(&self, selector: &str) -> Result<bool> {
        let script = "return document.querySelector(arguments[0]) !== null;";
        Ok(self.evaluate(script, json!([selector])).await? == json!(true))
    }
}

const DIFFERS_IN_VIEW: &str = "
    document.querySelector('tr[id][data-verdict=conflict]')
        .scrollIntoView({ behavior: 'instant', block: 'center' });
";

const UNFOLD: &str = "
    for (const fold of document.querySelectorAll('details')) fold.open = true;
";

const HELP_IS_OPEN: &str = "return document.querySelector('dialog[open]') !== null;";

const IS_IN_ENGLISH: &str = "return document.documentElement.lang === 'en';";
