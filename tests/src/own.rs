//! What a reader does to take in articles of their own, and what the browser refuses meanwhile.

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::WindowHandle;

use crate::{Browser, TAB};

/// A tab of a browser.
pub struct Tab(WindowHandle);

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

    /// Drops a file of this name that is made of one piece over and over, up to so many bytes.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn drop_long_file(&self, name: &str, piece: &str, bytes: usize) -> Result<()> {
        let times = bytes / piece.len();
        self.evaluate(DROP_LONG, json!([name, piece, times]))
            .await?;
        Ok(())
    }

    /// Drops so many files of one text, each with a word of its own: `two-0.txt` and so on.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn drop_many_files(&self, text: &str, count: usize) -> Result<()> {
        self.evaluate(DROP_MANY, json!([text, count])).await?;
        Ok(())
    }

    /// Waits until one of the sets that the browser keeps holds `words`.
    ///
    /// # Errors
    ///
    /// When none does.
    pub async fn is_kept(&self, words: &str) -> Result<()> {
        self.evaluate(KEPT, json!([])).await?;
        let script =
            "window.lookAtKept(); return window.kept?.includes(arguments[0]) || window.kept;";
        let what = format!("{words} is kept");
        self.wait_until(&what, script, json!([words])).await
    }

    /// Opens the page in another tab, which is the one from then on; gives the one before.
    ///
    /// # Errors
    ///
    /// When there is none to be had, or the page does not come to life in it.
    pub async fn another_tab(&self) -> Result<Tab> {
        let before = self.session().window().await?;
        let tab = self.session().new_tab().await?;
        self.session().switch_to_window(tab).await?;
        self.open_at("").await?;
        Ok(Tab(before))
    }

    /// Turns to a tab; gives the one before.
    ///
    /// # Errors
    ///
    /// When it is closed.
    pub async fn turn_to(&self, tab: &Tab) -> Result<Tab> {
        let before = self.session().window().await?;
        self.session().switch_to_window(tab.0.clone()).await?;
        Ok(Tab(before))
    }

    /// Has the browser lose its articles, and nothing else.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn lose_articles(&self) -> Result<()> {
        self.evaluate("indexedDB.deleteDatabase('daejo');", json!([]))
            .await?;
        Ok(())
    }

    /// Puts `new` in the place of `old` in the sets that the browser keeps.
    ///
    /// # Errors
    ///
    /// When the browser does not answer, or none holds `old`.
    pub async fn rewrite_kept(&self, old: &str, new: &str) -> Result<()> {
        self.evaluate(REWRITE, json!([old, new])).await?;
        self.is_kept(new).await
    }

    /// Opens the page with a query, as another app does that shares something with it.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn open_query(&self, values: &[(&str, &str)]) -> Result<()> {
        self.session().goto("about:blank").await?;
        let script = "return `${new URLSearchParams(arguments[0])}`;";
        let query = self.evaluate(script, json!([values])).await?;
        let query = query.as_str().context("no query")?;
        Ok(self
            .session()
            .goto(format!("{}?{query}", self.site()))
            .await?)
    }

    /// The address that the browser shows.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn address(&self) -> Result<String> {
        Ok(self.session().current_url().await?.to_string())
    }

    /// Gives the focus to what matches `selector`, as a reader does who has come there by the keys.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn focus_on(&self, selector: &str) -> Result<()> {
        let script = "document.querySelector(arguments[0]).focus();";
        self.evaluate(script, json!([selector])).await?;
        self.focuses(selector).await
    }

    /// Presses the tabulator until what matches `selector` has the focus.
    ///
    /// # Errors
    ///
    /// When it does not come to that.
    pub async fn tab_to(&self, selector: &str) -> Result<()> {
        let script = "return document.activeElement.matches(arguments[0]);";
        for _ in 0..60 {
            // Keys for a field of files itself would be the names of files.
            let keys = self.session().action_chain().send_keys(TAB);
            keys.perform().await?;
            if self.evaluate(script, json!([selector])).await? == json!(true) {
                return Ok(());
            }
        }
        bail!("the tabulator does not lead to {selector}")
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

    /// Waits until all is on the device.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn has_kept_all(&self) -> Result<()> {
        self.asks_before_it_leaves(false).await
    }

    /// Waits until the page has the browser ask before it leaves, or no longer: where something
    /// would be lost.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn asks_before_it_leaves(&self, asks: bool) -> Result<()> {
        let script = "return (onbeforeunload !== null) === arguments[0];";
        self.wait_until("what is asked", script, json!([asks]))
            .await
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

const DROP_LONG: &str = "
    const dataTransfer = new DataTransfer();
    const [name, piece, times] = arguments;
    dataTransfer.items.add(new File([piece.repeat(times)], name));
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', event));
";

const DROP_MANY: &str = "
    const dataTransfer = new DataTransfer();
    const [text, count] = arguments;
    for (let at = 0; at < count; at += 1) {
        // One text is taken in once.
        const other = crypto.randomUUID().replace(/[\\d-]/g, '');
        dataTransfer.items.add(new File([text, '\\n', other], `two-${at}.txt`));
    }
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', event));
";

const KEPT: &str = "
    window.lookAtKept = () => {
        const opened = indexedDB.open('daejo');
        opened.onsuccess = () => {
            const database = opened.result;
            if (!database.objectStoreNames.contains('sets')) return;
            const asked = database.transaction('sets').objectStore('sets').getAll();
            asked.onsuccess = () => {
                window.kept = asked.result.join('');
                database.close();
            };
        };
    };
";

const REWRITE: &str = "
    const [old, fresh] = arguments;
    const opened = indexedDB.open('daejo');
    opened.onsuccess = () => {
        const sets = opened.result.transaction('sets', 'readwrite').objectStore('sets');
        sets.openCursor().onsuccess = ({ target: { result: cursor } }) => {
            if (!cursor) return;
            cursor.update(cursor.value.replace(old, fresh));
            cursor.continue();
        };
    };
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
