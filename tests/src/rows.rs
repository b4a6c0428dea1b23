//! What a reader makes of the table: which rows are in sight, in which order.

use anyhow::{Context, Result};
use serde_json::json;

use crate::Browser;

/// Keys as WebDriver names them (W3C WebDriver, section 17.4.2).
pub const TAB: &str = "\u{e004}";
/// Shift and the tabulator, which goes back.
pub const BACK_TAB: &str = "\u{e008}\u{e004}\u{e008}";
/// See [`TAB`].
pub const ENTER: &str = "\u{e007}";

impl Browser {
    /// The ids of the rows that are shown, from the first to the last.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn rows(&self) -> Result<Vec<String>> {
        let script = "
            const rows = [...document.querySelectorAll('tbody > tr[id^=row]')];
            return rows.filter(row => row.checkVisibility()).map(row => row.id);
        ";
        Ok(serde_json::from_value(
            self.evaluate(script, json!([])).await?,
        )?)
    }

    /// Scrolls the table sideways, and says where the item and the verdict of each row in sight
    /// begin then, in pixels from the left.
    ///
    /// # Errors
    ///
    /// When the table does not come to rest.
    pub async fn scroll_table(&self, to: i64) -> Result<Vec<(i64, i64)>> {
        let script = "document.querySelector('.figures .pane').scrollLeft = arguments[0];";
        self.evaluate(script, json!([to])).await?;
        self.wait_for_rest("the table rests", HEADS, json!([]))
            .await?;
        let heads = self.evaluate(HEADS, json!([])).await?;
        serde_json::from_value(heads).context("the table is not made as the harness expects")
    }

    /// Scrolls the table so that of the first element that matches `selector` and is out of sight a
    /// corner shows, gives it the focus as the tabulator does, and waits until it is in sight whole.
    ///
    /// # Errors
    ///
    /// When there is none, or that does not come about.
    pub async fn tab_to_a_corner_of(&self, selector: &str) -> Result<()> {
        let script = "
            const pane = document.querySelector('.figures .pane');
            const edge = () => pane.getBoundingClientRect().right;
            const all = [...document.querySelectorAll(arguments[0])];
            const cut = all.findIndex(one => one.getBoundingClientRect().left > edge());
            if (cut < 1) return null;
            pane.scrollLeft += all[cut].getBoundingClientRect().left - edge() + 30;
            all[cut - 1].focus({ preventScroll: true });
            return all[cut].closest('td').id;
        ";
        let cell = self.evaluate(script, json!([selector])).await?;
        let cell = cell.as_str().context("nothing is out of sight")?;
        // Keys for an element would scroll to it first.
        let keys = self.session().action_chain().send_keys(TAB);
        keys.perform().await?;
        self.focuses(&format!("[id='{cell}'] *")).await?;
        let script = "
            const [pane, own] = [document.querySelector('.figures .pane'), document.activeElement]
                .map(one => one.getBoundingClientRect());
            return pane.left <= own.left && own.right <= pane.right || own.right - pane.right;
        ";
        self.wait_until("what has the focus is in sight", script, json!([]))
            .await
    }

    /// The fragment of the address, without its `#`.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn fragment(&self) -> Result<String> {
        let fragment = self
            .evaluate("return location.hash.slice(1);", json!([]))
            .await?;
        Ok(fragment.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the fragment of the address holds `words`.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn address_says(&self, words: &str) -> Result<()> {
        let script = "return location.hash.includes(arguments[0]) || location.hash;";
        let what = format!("the address says {words}");
        self.wait_until(&what, script, json!([words])).await
    }

    /// Waits until an element of the page has the focus that `selector` matches.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn focuses(&self, selector: &str) -> Result<()> {
        let script = "const own = document.activeElement; \
                      return own.matches(arguments[0]) || own.outerHTML.slice(0, 200);";
        let what = format!("{selector} has the focus");
        self.wait_until(&what, script, json!([selector])).await
    }

    /// The sentences beside the cells, each with the one in its article that the first link of the
    /// cell leads into.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn quoted(&self) -> Result<Vec<(String, String)>> {
        let script = "
            return [...document.querySelectorAll('.quotation q')].map(quotation => {
                const link = quotation.closest('td').querySelector('a[href^=\"#\"]');
                const mark = document.querySelector(`[id='${link.hash.slice(1)}']`);
                const sentence = mark.closest('.sentence').textContent.trim();
                return [quotation.textContent, sentence];
            });
        ";
        let quoted = self.evaluate(script, json!([])).await?;
        serde_json::from_value(quoted).context("the sentences are no pairs of texts")
    }

    /// Waits until an element matches `selector`, or none does.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn has(&self, selector: &str, is_there: bool) -> Result<()> {
        let script = "return (document.querySelector(arguments[0]) !== null) === arguments[1];";
        let what = format!("{selector} is {}", if is_there { "there" } else { "gone" });
        self.wait_until(&what, script, json!([selector, is_there]))
            .await
    }

    /// The texts of the elements that match `selector` and lie whole in the window, once the page
    /// has come to rest.
    ///
    /// # Errors
    ///
    /// When the page goes on moving.
    pub async fn in_view(&self, selector: &str) -> Result<Vec<String>> {
        self.wait_for_rest("the page has come to rest", "return scrollY;", json!([]))
            .await?;
        let script = "
            const all = [...document.querySelectorAll(arguments[0])];
            const seen = all.filter(one => {
                const box = one.getBoundingClientRect();
                const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
                const inside = box.top >= 0 && box.bottom <= innerHeight;
                return inside && one.contains(document.elementFromPoint(x, y));
            });
            return seen.map(one => one.textContent);
        ";
        Ok(serde_json::from_value(
            self.evaluate(script, json!([selector])).await?,
        )?)
    }

    /// The controls within the elements that match `selector` that are less than 44 CSS pixels
    /// wide or high.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn small_targets(&self, selector: &str) -> Result<Vec<String>> {
        let script = "
            const within = [...document.querySelectorAll(arguments[0])];
            const controls = within.flatMap(one => [...one.querySelectorAll('a, button, select')]);
            const small = controls.filter(one => {
                const box = one.getBoundingClientRect();
                return one.checkVisibility() && Math.min(box.width, box.height) < 44;
            });
            return small.map(one => one.outerHTML.slice(0, 120));
        ";
        let small = self.evaluate(script, json!([selector])).await?;
        Ok(serde_json::from_value(small)?)
    }
}

/// Where the first cell and the verdict of each row in sight begin.
const HEADS: &str = "
    return [...document.querySelectorAll('.figures tbody tr:not(.group, [hidden])')]
        .filter(row => row.getBoundingClientRect().top < innerHeight)
        .map(row => [row.firstElementChild, row.querySelector('.verdict')]
            .map(it => Math.round(it.getBoundingClientRect().left)));
";
