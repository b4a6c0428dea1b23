//! Where the page leads a reader, and what it shows there.

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::Browser;
use crate::Selection;

impl Browser {
    /// Waits until the element `id` is named by the address and can be seen: it is inside the
    /// window, if not whole, and nothing else covers it.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn arrives_at(&self, id: &str) -> Result<()> {
        self.wait_until(
            &format!("the page arrives at {id}"),
            IS_IN_VIEW,
            json!([id]),
        )
        .await?;
        let address = self.session.current_url().await?;
        if address.fragment() != Some(id) {
            bail!("{id} is in view, but the address is {address}");
        }
        Ok(())
    }

    /// Waits until the sentence around a mark can be seen from its start and stands out from
    /// its line.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn highlights_sentence_of(&self, mark: &str) -> Result<()> {
        let what = format!("the sentence of {mark} is shown");
        self.wait_until(&what, SENTENCE_STANDS_OUT, json!([mark]))
            .await
    }

    /// Waits until the row of a cell stands out from the rows beside it.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn highlights_row_of(&self, cell: &str) -> Result<()> {
        let what = format!("the row of {cell} stands out");
        self.wait_until(&what, ROW_STANDS_OUT, json!([cell])).await
    }

    /// Waits until a cell lies in the window with its whole width, as a part of its row's card.
    ///
    /// # Errors
    ///
    /// When that does not come about.
    pub async fn shows_in_its_card(&self, cell: &str) -> Result<()> {
        let what = format!("{cell} lies in its card");
        self.wait_until(&what, IS_PART_OF_CARD, json!([cell])).await
    }

    /// What the page shows of the fact that is selected, once there is one.
    ///
    /// # Errors
    ///
    /// When no fact is selected.
    pub async fn selection(&self) -> Result<Selection> {
        let what = "a fact is selected, and its sentences have come to rest";
        self.wait_for_rest(what, SELECTED, json!([])).await?;
        let shown = self.evaluate(Selection::SCRIPT, json!([])).await?;
        serde_json::from_value(shown).context("the selection is not made as the harness expects")
    }

    /// Waits until no fact is selected any more.
    ///
    /// # Errors
    ///
    /// When one stays.
    pub async fn selects_nothing(&self) -> Result<()> {
        let script = "return !document.querySelector('.strip, .evidence');";
        self.wait_until("no fact is selected", script, json!([]))
            .await
    }
}

/// Looks at points of the part of the element that is inside the window. A mark may be broken
/// over two lines, so its first box is taken, not the one around all.
const IS_IN_VIEW: &str = "
    const target = document.getElementById(arguments[0]);
    const box = target?.getClientRects()[0];
    if (!box) return 'there is no such element, or it is hidden';
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return 'it is outside the window';
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const y = (top + bottom) / 2;
    const hits = parts.map(part => document.elementFromPoint(left + (right - left) * part, y));
    return hits.some(hit => target.contains(hit)) || `it is covered by ${hits[2]?.className}`;
";

const SENTENCE_STANDS_OUT: &str = "
    const sentence = document.getElementById(arguments[0]).closest('.sentence');
    if (!sentence) return 'it is not marked off';
    const ground = element => getComputedStyle(element).backgroundColor;
    const clear = 'rgba(0, 0, 0, 0)';
    if (ground(sentence) === clear) return 'it does not stand out';
    if (ground(sentence.closest('[data-raw]')) !== clear) return 'the whole line stands out';
    const lit = [...document.querySelectorAll('.sentence')].filter(one => ground(one) !== clear);
    const columns = new Set(lit.map(one => one.closest('.document')));
    if (lit.length !== columns.size) return `${lit.length} sentences stand out`;
    const start = sentence.getClientRects()[0];
    return start.top >= 0 && start.bottom <= innerHeight || `it starts at ${start.top}`;
";

const ROW_STANDS_OUT: &str = "
    const row = document.getElementById(arguments[0]).closest('tr');
    const ground = row => getComputedStyle(row.querySelector('th')).backgroundColor;
    const others = [...document.querySelectorAll('tbody tr[id]')].filter(one => one !== row);
    return others.every(one => one.matches(':hover') || ground(one) !== ground(row));
";

const IS_PART_OF_CARD: &str = "
    const cell = document.getElementById(arguments[0]);
    const card = cell.closest('tr').getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    return card.left >= 0 && card.right <= innerWidth && box.width > card.width / 2
        || `it reaches from ${box.left} to ${box.right}, the card from ${card.left} to ${card.right}`;
";

/// A page that scrolls smoothly moves for a while.
const SELECTED: &str = "
    const sentences = [...document.querySelectorAll('.evidence')];
    const isThere = sentences.length > 0 && document.querySelector('.strip') !== null;
    return isThere ? sentences.map(it => it.getClientRects()[0]?.top ?? null) : null;
";
