//! The page under axe-core, which finds breaches of the Web Content Accessibility Guidelines.

use std::{fs, time::Duration};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::Browser;

/// How long a script that looks at the page may take, on a busy computer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(180);

/// A rule that the page breaks.
#[derive(Debug, Deserialize)]
pub struct Violation {
    /// The rule's name in axe-core.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// Where it is broken, and how.
    pub places: Vec<String>,
}

impl Browser {
    /// The rules of WCAG 2.2, levels A and AA, and of good practice that what is shown breaks.
    ///
    /// # Errors
    ///
    /// When axe-core is not there or does not come to an end.
    pub async fn violations(&self) -> Result<Vec<Violation>> {
        let path = crate::given("DAEJO_AUDITS")?.join("axe-core/axe.min.js");
        let axe =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        if !self.holds("html[data-axe]").await? {
            // What the driver runs is not held to the page's content policy.
            self.evaluate(&axe, json!([])).await?;
            let note = "document.documentElement.dataset.axe = '';";
            self.evaluate(note, json!([])).await?;
        }
        self.session().set_script_timeout(PATIENCE).await?;
        let found = self.session().execute_async(RUN, Vec::new()).await?;
        serde_json::from_value(found.json().clone())
            .with_context(|| format!("axe-core failed: {}", found.json()))
    }
}

/// `target-size` is a rule of WCAG 2.2 AA that axe-core leaves out unless it is asked for.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, {
        runOnly: { type: 'tag', values: levels },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
    }).then(results => done(results.violations.map(violation => ({
        rule: violation.id,
        help: violation.help,
        places: violation.nodes.map(node => `${node.target.join(' ')}: ${node.failureSummary}`),
    }))), error => done(String(error)));
";
