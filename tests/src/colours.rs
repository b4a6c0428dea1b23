//! The page in colours that the reader's system forces on it.

use anyhow::Result;
use serde_json::json;

use crate::{Browser, Scheme};

impl Browser {
    /// What cannot be told any more where the system has few colours, all its own: which sentence is
    /// meant and which button is chosen, what is drawn and written in pictures.
    ///
    /// # Errors
    ///
    /// When the browser refuses, or no fact is selected.
    pub async fn flaws_in_forced_colours(&self, scheme: Scheme) -> Result<Vec<String>> {
        let scheme = json!({ "name": "prefers-color-scheme", "value": scheme.name() });
        let forced = json!({ "name": "forced-colors", "value": "active" });
        let tools = self.session().cdp();
        let media = json!({ "features": [forced, scheme] });
        tools.send_raw("Emulation.setEmulatedMedia", media).await?;
        let flaws = self.evaluate(FLAWS, json!([])).await?;
        let media = json!({ "features": [] });
        tools.send_raw("Emulation.setEmulatedMedia", media).await?;
        Ok(serde_json::from_value(flaws)?)
    }
}

const FLAWS: &str = "
    const all = selector => [...document.querySelectorAll(selector)];
    const style = element => getComputedStyle(element);
    const own = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText'];
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.forcedColorAdjust = 'none';
    const colours = Object.fromEntries(own.map(name => {
        probe.style.color = name;
        return [name, style(probe).color];
    }));
    probe.remove();
    const known = new Set([...Object.values(colours), 'none', 'rgba(0, 0, 0, 0)']);
    const flaws = [];
    const parts = all('.drawing svg *, .interval-strip svg *');
    for (const part of parts) {
        const { fill, stroke } = style(part);
        for (const colour of [fill, stroke]) {
            if (!known.has(colour)) flaws.push(`${part.outerHTML.slice(0, 80)}: ${colour}`);
        }
    }
    const unseen = parts.filter(part => part.tagName === 'text'
        && style(part).fill === colours.Canvas);
    if (parts.length < 10 || unseen.length > 0) {
        flaws.push(`of ${parts.length} parts of pictures ${unseen.length} are not seen`);
    }
    const evidence = all('.evidence');
    if (evidence.length < 2 || evidence.some(one => style(one).outlineStyle !== 'solid')) {
        flaws.push('the sentences do not stand out');
    }
    const chosen = all('.reader [aria-pressed=true], .languages [aria-pressed=true]');
    if (chosen.length < 2 || chosen.some(one => style(one).backgroundColor !== colours.Highlight
        || style(one).color !== colours.HighlightText)) {
        flaws.push('what is chosen looks like what is not');
    }
    return flaws;
";
