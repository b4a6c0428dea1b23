//! The page without its programs.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::Browser;

impl Browser {
    /// Checks that the page is whole as HTML: the links of the table and of the texts lead there and
    /// back, a line says what is missing, and nothing is shown that would not work.
    ///
    /// # Errors
    ///
    /// What is not so.
    pub async fn reads_as_plain_page(&self) -> Result<()> {
        self.wait_until("a line says what is missing", SAYS_SO, json!([]))
            .await?;
        let dead = self.evaluate(DEAD, json!([])).await?;
        ensure!(dead == json!([]), "shown, but dead: {dead}");
        let page = self.page().await?;
        ensure!(page.engine.is_none(), "the page is alive");
        for article in ["001", "002"] {
            let mut links = page
                .column(article)
                .filter_map(|(row, cell)| Some((row, cell, cell.links.first()?)));
            let found = links.find(|(row, _, _)| row.verdict == "conflict");
            let (_, cell, link) = found.context("no conflict is stated")?;
            let (cell, mark) = (&cell.id, &link.target);
            self.click(&format!("[id='{cell}'] a[href='#{mark}']"))
                .await?;
            self.arrives_at(mark).await?;
            self.highlights_sentence_of(mark).await?;
            self.click(&format!("[id='{mark}'] a")).await?;
            self.arrives_at(cell).await?;
            self.highlights_row_of(cell).await?;
        }
        Ok(())
    }
}

const SAYS_SO: &str = "
    const line = document.querySelector('.plain');
    const isSeen = getComputedStyle(line).visibility === 'visible' && line.clientHeight > 10;
    return isSeen && line.textContent.includes('실행되지 않아');
";

const DEAD: &str = "
    const controls = [...document.querySelectorAll('button, input, select')];
    const isSeen = one => one.getClientRects().length > 0
        && getComputedStyle(one).visibility === 'visible';
    return controls.filter(isSeen).map(one => one.outerHTML.slice(0, 100));
";
