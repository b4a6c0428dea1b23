//! The page as a printer gets it.

use anyhow::Result;
use serde_json::json;

use crate::{Browser, Scheme};

impl Browser {
    /// What is wrong with the page on paper, while the screen has this colour scheme: tools that
    /// are printed, texts, rows and sentences that are not, colours that are not light.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn flaws_on_paper(&self, scheme: Scheme) -> Result<Vec<String>> {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme.name() }]);
        for (media, flaws) in [("print", FLAWS), ("", "return [];")] {
            let media = json!({ "media": media, "features": features });
            let tools = self.session().cdp();
            tools.send_raw("Emulation.setEmulatedMedia", media).await?;
            let found: Vec<String> =
                serde_json::from_value(self.evaluate(flaws, json!([])).await?)?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }
}

const FLAWS: &str = "
    const all = selector => [...document.querySelectorAll(selector)];
    const isSeen = element =>
        element.checkVisibility() && element.getBoundingClientRect().height > 1;
    const flaws = [];
    for (const tool of ['.tools', '.languages', '.kept', '.top > button', '.copy-row', '.bar', '.strip', '.skip a']) {
        if (all(tool).some(isSeen)) flaws.push(`${tool} is printed`);
    }
    for (const part of ['article.document', '.matrix tbody tr', '.quotation q', '.text > h4']) {
        const hidden = all(part).filter(element => !isSeen(element));
        if (all(part).length === 0 || hidden.length > 0) {
            flaws.push(`of ${all(part).length} ${part} ${hidden.length} are not printed`);
        }
    }
    if (all('.matrix tr').some(row => getComputedStyle(row).breakInside !== 'avoid')) {
        flaws.push('a row may be cut');
    }
    if (all('.source').some(source => source.scrollWidth > source.clientWidth)) {
        flaws.push('an address is cut');
    }
    const { backgroundColor, color } = getComputedStyle(document.body);
    if (backgroundColor !== 'rgb(255, 255, 255)' || color !== 'rgb(0, 0, 0)') {
        flaws.push(`${color} on ${backgroundColor}`);
    }
    return flaws;
";
