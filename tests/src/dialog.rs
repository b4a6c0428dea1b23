//! The dialog for a reader's own articles, in each of its states.

use anyhow::{Context, Result};
use serde_json::json;

use crate::Browser;

/// The cards of the reader's own articles.
pub const CARDS: &str = ".intake > .cards > .card";

/// What the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// As it opens for the first time.
    Empty,
    /// With the help unfolded.
    Help,
    /// With one article, whose date is not known.
    One,
    /// With two.
    Two,
    /// With what one was taken for, its lines and its text.
    Preview,
    /// With the articles of the page, and the sets.
    Folds,
    /// With sentences about what could not be done.
    Notices,
    /// In English.
    English,
}

impl Stage {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Empty,
        Self::Help,
        Self::One,
        Self::Two,
        Self::Preview,
        Self::Folds,
        Self::Notices,
        Self::English,
    ];

    /// What it is called in names of files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "own-empty",
            Self::Help => "own-help",
            Self::One => "own-one",
            Self::Two => "own-two",
            Self::Preview => "own-preview",
            Self::Folds => "own-folds",
            Self::Notices => "own-notices",
            Self::English => "own-english",
        }
    }
}

impl Browser {
    /// Opens the page anew, as a new reader has it, and its dialog in this state; `articles` are a
    /// web page without a date and a text.
    ///
    /// # Errors
    ///
    /// When it does not come about.
    pub async fn show_dialog(&self, stage: Stage, articles: [&str; 2]) -> Result<()> {
        self.forget().await?;
        self.open_at("").await?;
        if stage == Stage::English {
            self.click("button[lang=en]").await?;
        }
        self.click("[data-intake]").await?;
        self.has("dialog.intake[open] details.sets", true).await?;
        let [page, text] = articles.map(str::as_bytes);
        let files = [("page.html", page), ("text.txt", text)];
        let count = match stage {
            Stage::Empty | Stage::Help => 0,
            Stage::One => 1,
            _ => files.len(),
        };
        let dropped: Vec<_> = files.into_iter().take(count).collect();
        self.drop_files(&dropped).await?;
        self.has_so_many(CARDS, count as u64).await?;
        match stage {
            Stage::Help => self.click(".intake-help summary").await?,
            Stage::Preview | Stage::English => {
                self.click(".card [aria-expanded]").await?;
                self.has(".lines li", true).await?;
                self.unfold(".edit").await?;
            }
            Stage::Folds => {
                self.unfold(".of-edition, .sets, .clear").await?;
                self.evaluate(TO_THE_END, json!([])).await?;
            }
            Stage::Notices => {
                let files = [("report.pdf", &b"%PDF-1.7\0\x01"[..]), ("empty.txt", b" ")];
                self.drop_files(&files).await?;
                self.has_so_many(".notices li", 2).await?;
            }
            _ => {}
        }
        self.has("#intake-stop", false).await
    }

    /// Has the browser forget what the page has kept in it.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn forget(&self) -> Result<()> {
        let script = "localStorage.clear(); indexedDB.deleteDatabase('daejo');";
        self.evaluate(script, json!([])).await?;
        Ok(())
    }

    /// What of the dialog is wider than what holds it.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn dialog_overflow(&self) -> Result<Vec<String>> {
        let wide = self.evaluate(OVERFLOW, json!([])).await?;
        serde_json::from_value(wide).context("no list of elements")
    }

    async fn unfold(&self, selector: &str) -> Result<()> {
        let script =
            "for (const fold of document.querySelectorAll(arguments[0])) fold.open = true;";
        self.evaluate(script, json!([selector])).await?;
        Ok(())
    }
}

const TO_THE_END: &str = "
    document.querySelector('.intake .sets').scrollIntoView({ behavior: 'instant', block: 'end' });
";

const OVERFLOW: &str = "
    const dialog = document.querySelector('dialog.intake');
    const { left, right } = dialog.getBoundingClientRect();
    const parts = [...dialog.querySelectorAll('*')].filter(part => part.checkVisibility());
    const wide = parts.filter(part => {
        const box = part.getBoundingClientRect();
        return box.width > 2 && (box.right > right + 1 || box.left < left - 1);
    });
    if (dialog.scrollWidth > dialog.clientWidth) wide.unshift(dialog);
    return wide.map(part => `${part.localName}.${part.className} ${part.textContent.slice(0, 40)}`);
";
