//! How soon the page answers, in the browser's own measure.

use anyhow::{Context, Result};
use serde_json::json;

use crate::{Browser, axe::PATIENCE};

impl Browser {
    /// Makes the browser's processor appear slower by a factor; 1 is its own speed.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn slow_down(&self, factor: u32) -> Result<()> {
        let tools = self.session().cdp();
        let rate = json!({ "rate": factor });
        tools
            .send_raw("Emulation.setCPUThrottlingRate", rate)
            .await?;
        Ok(())
    }

    /// How long it took from navigation until the page was alive, in milliseconds.
    ///
    /// # Errors
    ///
    /// When it is not alive.
    pub async fn lived_after(&self) -> Result<u64> {
        let mark = "return Math.round(performance.getEntriesByName('alive')[0].startTime);";
        let after = self.evaluate(mark, json!([])).await?;
        after.as_u64().context("the page is not alive")
    }

    /// Begins to measure how soon the page answers.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn watch_interactions(&self) -> Result<()> {
        self.evaluate(WATCH, json!([])).await?;
        Ok(())
    }

    /// How long the page took to show what came of the slowest interaction since the last call:
    /// from the event to the next paint, in milliseconds, to the nearest 8 (Event Timing API). 0
    /// if none took 16 ms, the shortest that is told. Waits until the page has come to rest.
    ///
    /// # Errors
    ///
    /// When the page does not come to rest.
    pub async fn answered_in(&self) -> Result<u64> {
        self.session().set_script_timeout(PATIENCE).await?;
        let slowest = self.session().execute_async(SLOWEST, Vec::new()).await?;
        slowest
            .json()
            .as_u64()
            .context("no interaction takes this long")
    }
}

/// Only events that belong to an interaction have a number of one: moves of the mouse do not.
const WATCH: &str = "
    window.interactions = [];
    const note = list => interactions.push(...list.getEntries().filter(one => one.interactionId));
    window.watcher = new PerformanceObserver(note);
    watcher.observe({ type: 'event', durationThreshold: 16 });
";

/// Two frames, an idle moment and a while more: what was done is on the screen then, and the
/// browser has told of it.
const SLOWEST: &str = "
    const done = arguments[arguments.length - 1];
    const frame = () => new Promise(requestAnimationFrame);
    const idle = () => new Promise(next => requestIdleCallback(next, { timeout: 5000 }));
    const while_more = () => new Promise(next => setTimeout(next, 200));
    frame().then(frame).then(idle).then(while_more).then(() => {
        interactions.push(...watcher.takeRecords().filter(one => one.interactionId));
        const slowest = Math.max(0, ...interactions.map(one => one.duration));
        interactions = [];
        done(Math.round(slowest));
    });
";
