//! What a browser notes about a page that is not as it should be.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{Browser, Scripts};
use crate::Kind;

impl Browser {
    /// Closes the browser, after checking what it noted since it was opened: no warning and no
    /// error in the console, and no request that leaves the site.
    ///
    /// # Errors
    ///
    /// The warnings and requests that should not be.
    pub async fn close(self) -> Result<()> {
        let complaints = match self.kind {
            Kind::Chromium => self.log().await?,
            // Where no script runs, none can go wrong.
            _ if self.scripts == Scripts::Off => Vec::new(),
            _ => self.noted().await?,
        };
        if !complaints.is_empty() {
            bail!("the page was not quiet:\n{}", complaints.join("\n"));
        }
        Ok(())
    }

    /// What Chromium has told its driver.
    async fn log(&self) -> Result<Vec<String>> {
        let mut complaints = Vec::new();
        for entry in self.session.get_log("browser").await? {
            if matches!(entry.level.as_str(), "WARNING" | "SEVERE") {
                complaints.push(format!("console: {} {}", entry.level, entry.message));
            }
        }
        for entry in self.session.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            if let Some(url) = requested(&event)
                && !self.is_own(url)
            {
                complaints.push(format!("request to elsewhere: {url}"));
            }
        }
        Ok(complaints)
    }

    /// What the script has noted that [`Site::serve_to`](crate::Site::serve_to) puts into pages.
    async fn noted(&self) -> Result<Vec<String>> {
        let script = "return JSON.parse(sessionStorage.getItem('complaints'));";
        let noted = self.evaluate(script, json!([])).await?;
        match serde_json::from_value(noted)? {
            Some(noted) => Ok(noted),
            None => bail!("nothing has watched this page: serve it to this kind of browser"),
        }
    }

    /// Whether `url` lies within the site, or is made by the page itself.
    fn is_own(&self, url: &str) -> bool {
        url.starts_with(&self.site) || url.starts_with("data:") || url.starts_with("blob:")
    }
}

/// The address that a logged event of the browser's developer tools asks for.
fn requested(event: &Value) -> Option<&str> {
    let message = event.get("message")?;
    let method = message.get("method")?.as_str()?;
    (method == "Network.requestWillBeSent").then_some(())?;
    message.pointer("/params/request/url")?.as_str()
}
