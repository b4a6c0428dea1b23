//! What a reader does to take in articles of their own, and what the browser refuses meanwhile.

use anyhow::{Context, Result};
use serde_json::json;

use crate::Browser;

impl Browser {
    /// Pastes a text, in words and as HTML, where no field has the focus.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn paste(&self, words: &str, html: &str) -> Result<()> {
        self.evaluate(PASTE, json!([words, html])).await?;
        Ok(())
    }

    /// Drops files of these names and bytes on the page.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn drop_files(&self, files: &[(&str, &[u8])]) -> Result<()> {
        let files: Vec<_> = files
            .iter()
            .map(|(name, bytes)| json!([name, bytes]))
            .collect();
        self.evaluate(DROP, json!([files])).await?;
        Ok(())
    }

    /// Gives the field that matches `selector` a value, as who types or picks does.
    ///
    /// # Errors
    ///
    /// When there is no such field.
    pub async fn set(&self, selector: &str, value: &str) -> Result<()> {
        let found = self.evaluate(SET, json!([selector, value])).await?;
        found
            .as_bool()
            .filter(|found| *found)
            .with_context(|| format!("nothing matches {selector}"))?;
        Ok(())
    }

    /// From now on notes what the content policy refuses, and whether a script of an article runs:
    /// such scripts set `window.pwned`, or open a dialog.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn watch_scripts(&self) -> Result<()> {
        self.evaluate(WATCH, json!([])).await?;
        Ok(())
    }

    /// What was noted since.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn noted_scripts(&self) -> Result<Vec<String>> {
        let noted = self.evaluate("return window.noted;", json!([])).await?;
        serde_json::from_value(noted).context("nothing was watched")
    }

    /// How many elements match `selector`.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn count(&self, selector: &str) -> Result<u64> {
        let script = "return document.querySelectorAll(arguments[0]).length;";
        let count = self.evaluate(script, json!([selector])).await?;
        count.as_u64().context("no count")
    }

    /// Waits until as many elements match `selector`.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn has_so_many(&self, selector: &str, count: u64) -> Result<()> {
        let script = "const found = document.querySelectorAll(arguments[0]).length; \
                      return found === arguments[1] || found;";
        let what = format!("{count} elements match {selector}");
        self.wait_until(&what, script, json!([selector, count]))
            .await
    }
}

const PASTE: &str = "
    const clipboardData = new DataTransfer();
    const [words, html] = arguments;
    if (words) clipboardData.setData('text/plain', words);
    if (html) clipboardData.setData('text/html', html);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', event));
";

const DROP: &str = "
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of arguments[0]) {
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    }
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', event));
";

const SET: &str = "
    const field = document.querySelector(arguments[0]);
    if (!field) return false;
    field.value = arguments[1];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
";

const WATCH: &str = "
    window.noted = [];
    addEventListener('securitypolicyviolation', event =>
        window.noted.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
        window[name] = () => window.noted.push(name);
    }
    Object.defineProperty(window, 'pwned', { set: value => window.noted.push(`pwned ${value}`) });
";
