//! What a reader does with the tools: types, pastes, saves files.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::By;

use crate::{Browser, Kind};

/// The key of that name, as WebDriver writes it; held down until the end of the keys.
const CONTROL: &str = "\u{e009}";

impl Browser {
    /// Gives the focus to the element that matches `selector` and types `text` into it, after
    /// what is there.
    ///
    /// # Errors
    ///
    /// When there is none, or nothing can be typed into it.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        let element = self.session().find(By::Css(selector)).await?;
        Ok(element.send_keys(text).await?)
    }

    /// Presses keys where the focus is.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn press(&self, keys: &str) -> Result<()> {
        if self.kind() == Kind::WebKit {
            // Its driver types into fields only, not where nothing has the focus.
            let typed = self.session().action_chain().send_keys(keys);
            return Ok(typed.perform().await?);
        }
        let element = self.session().active_element().await?;
        Ok(element.send_keys(keys).await?)
    }

    /// The text of the first element that matches `selector`, or what a field holds.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn text_of(&self, selector: &str) -> Result<String> {
        let script = "const one = document.querySelector(arguments[0]); \
                      return one && (one.value ?? one.textContent);";
        let text = self.evaluate(script, json!([selector])).await?;
        let text = text.as_str().map(str::to_owned);
        text.with_context(|| format!("nothing matches {selector}"))
    }

    /// Waits until the first element that matches `selector` holds `words`.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn reads(&self, selector: &str, words: &str) -> Result<()> {
        let script = "const one = document.querySelector(arguments[0]); \
                      const text = one && (one.value ?? one.textContent); \
                      return text?.includes(arguments[1]) || text;";
        let what = format!("{selector} says {words}");
        self.wait_until(&what, script, json!([selector, words]))
            .await
    }

    /// Whether the first element that matches `selector` takes up room.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn shows(&self, selector: &str) -> Result<bool> {
        let script = "return document.querySelector(arguments[0]).getClientRects().length > 0;";
        Ok(self.evaluate(script, json!([selector])).await? == json!(true))
    }

    /// An attribute of the first element that matches `selector`, as written.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<String> {
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]);";
        let value = self.evaluate(script, json!([selector, name])).await?;
        let value = value.as_str().map(str::to_owned);
        value.with_context(|| format!("{selector} has no {name}"))
    }

    /// The words that are selected, once they are inside the window.
    ///
    /// # Errors
    ///
    /// When none are, or they do not come into view.
    pub async fn selected(&self) -> Result<String> {
        let settled = "
            const selection = getSelection();
            if (!selection.rangeCount || !`${selection}`) return 'nothing is selected';
            const box = selection.getRangeAt(0).getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight || box.top;
        ";
        self.wait_until("the selection is in view", settled, json!([]))
            .await?;
        let text = self
            .evaluate("return `${getSelection()}`;", json!([]))
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The id of the element that has the focus.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn focused(&self) -> Result<String> {
        let script = "return document.activeElement?.id ?? '';";
        let id = self.evaluate(script, json!([])).await?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// What a reader gets who pastes the clipboard: the text that comes into a field, and the
    /// HTML that a document would take.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn pasted(&self) -> Result<(String, String)> {
        let field = "
            const field = document.createElement('textarea');
            field.id = 'pasted';
            field.onpaste = event => field.title = event.clipboardData.getData('text/html');
            document.body.prepend(field);
        ";
        self.evaluate(field, json!([])).await?;
        self.type_into("#pasted", &[CONTROL, "v"].concat()).await?;
        let read = "
            const field = document.getElementById('pasted');
            field.remove();
            return [field.value, field.title];
        ";
        let pasted = self.evaluate(read, json!([])).await?;
        Ok(serde_json::from_value(pasted)?)
    }

    /// The bytes of the one file that the page saves whose name ends so, once it is there.
    ///
    /// # Errors
    ///
    /// When it does not come.
    pub async fn saved(&self, ending: &str) -> Result<Vec<u8>> {
        saved(self.profile(), ending).await
    }

    /// Lets the page save files, for [`Browser::saved`].
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn may_save(&self) -> Result<()> {
        match self.kind() {
            Kind::Chromium => self.save_into(self.profile()).await,
            _ => Ok(()),
        }
    }

    /// Lets the page save files in `folder`.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn save_into(&self, folder: &Path) -> Result<()> {
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        let tools = self.session().cdp();
        tools
            .send_raw("Browser.setDownloadBehavior", behaviour)
            .await?;
        Ok(())
    }
}

/// The bytes of the one file of `folder` whose name ends so, once it is there.
///
/// # Errors
///
/// When it does not come.
pub async fn saved(folder: &Path, ending: &str) -> Result<Vec<u8>> {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            // Firefox takes the name with an empty file before it has written the bytes.
            if path.to_string_lossy().ends_with(ending) && path.metadata()?.len() > 0 {
                return Ok(fs::read(path)?);
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("no file *{ending} was saved")
}
