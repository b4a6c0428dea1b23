//! What a browser keeps of the site for a time without a network.

use std::fs;

use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;

use crate::{Browser, Kind, Site, put_first};

impl Browser {
    /// Waits until the page says how far its offline use is: `ready`, `update`, `failed`.
    ///
    /// # Errors
    ///
    /// When it does not come to that.
    pub async fn is_offline(&self, state: &str) -> Result<()> {
        let script = "const { offline } = document.documentElement.dataset; \
                      return offline === arguments[0] || offline;";
        let what = format!("the page says {state}");
        self.wait_until(&what, script, json!([state])).await
    }

    /// Loads the page again, and waits until it has come to life.
    ///
    /// # Errors
    ///
    /// When it does not.
    pub async fn reload(&self) -> Result<()> {
        self.mark().await?;
        if self.kind() == Kind::Chromium {
            self.session().refresh().await?;
        } else {
            // Firefox's driver reloads past the service worker.
            self.visit_again().await?;
        }
        self.lives_anew().await
    }

    /// Waits until a page that was loaded after this one has come to life.
    ///
    /// # Errors
    ///
    /// When none does.
    pub async fn lives_anew(&self) -> Result<()> {
        let script = "return !window.before && document.readyState === 'complete';";
        self.wait_until("the page is loaded again", script, json!([]))
            .await?;
        self.come_to_life().await
    }

    /// Notes in the page that it is this one, for [`Browser::lives_anew`].
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn mark(&self) -> Result<()> {
        self.evaluate("window.before = true;", json!([])).await?;
        Ok(())
    }

    /// Has the page look for a new edition, as it does when a reader comes back to it.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn looks_for_a_new_edition(&self) -> Result<()> {
        let script = "document.dispatchEvent(new Event('visibilitychange'));";
        self.evaluate(script, json!([])).await?;
        Ok(())
    }

    /// The names of the caches of this origin.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn caches(&self) -> Result<Vec<String>> {
        let names = self.evaluate("return caches.keys();", json!([])).await?;
        Ok(serde_json::from_value(names)?)
    }

    /// Puts something under `address` into the cache `name`.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn put_into_cache(&self, name: &str, address: &str, text: &str) -> Result<()> {
        let script = "const [name, address, text] = arguments; \
                      return caches.open(name).then(it => it.put(address, new Response(text)));";
        self.evaluate(script, json!([name, address, text])).await?;
        Ok(())
    }

    /// Takes what is under `address` out of the cache `name`.
    ///
    /// # Errors
    ///
    /// When there is no such thing.
    pub async fn take_from_cache(&self, name: &str, address: &str) -> Result<()> {
        let script = "return caches.open(arguments[0]).then(it => it.delete(arguments[1]));";
        let deleted = self.evaluate(script, json!([name, address])).await?;
        (deleted == json!(true))
            .then_some(())
            .with_context(|| format!("{name} holds no {address}"))
    }

    /// The text under `address` in the cache `name`.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn cached(&self, name: &str, address: &str) -> Result<String> {
        let script = "return caches.open(arguments[0]).then(it => it.match(arguments[1])) \
                      .then(it => it?.text());";
        let text = self.evaluate(script, json!([name, address])).await?;
        let text = text.as_str().map(str::to_owned);
        text.with_context(|| format!("{name} holds no {address}"))
    }

    /// Looks for a new edition, and says what becomes of its service worker first: `installed`, or
    /// `redundant` where it cannot be.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn next_edition_becomes(&self) -> Result<String> {
        let script = "
            const become = async () => {
                const registration = await navigator.serviceWorker.getRegistration();
                const becomes = new Promise((tell) => {
                    registration.onupdatefound = () => {
                        const worker = registration.installing;
                        worker.addEventListener('statechange', () => tell(worker.state));
                    };
                });
                await registration.update();
                return becomes;
            };
            return become();
        ";
        let state = self.evaluate(script, json!([])).await?;
        let state = state.as_str().map(str::to_owned);
        state.context("no new edition was found")
    }

    /// Gives the origin of the page so many bytes to keep things in.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn limit_storage(&self, bytes: u32) -> Result<()> {
        let origin = self.evaluate("return location.origin;", json!([])).await?;
        let quota = json!({ "origin": origin, "quotaSize": bytes });
        let tools = self.session().cdp();
        tools
            .send_raw("Storage.overrideQuotaForOrigin", quota)
            .await?;
        Ok(())
    }
}

impl Site {
    /// Serves the site without what puts it aside for a time without a network: that fetches
    /// everything by itself.
    ///
    /// # Errors
    ///
    /// When there is no built site, or it cannot be copied or served.
    pub fn serve_online_only() -> Result<Self> {
        let copy = Self::copy()?;
        put_first(
            &copy,
            "online.js",
            "delete Navigator.prototype.serviceWorker;",
        )?;
        Self::serve_copy(copy)
    }
}

/// Makes of a copy of the site the next edition: the same, under another name.
///
/// # Errors
///
/// When the copy holds no edition, or cannot be written.
pub fn renew(copy: &TempDir) -> Result<String> {
    let page = Site::html()?;
    let (_, named) = page
        .split_once("name=\"version\" content=\"")
        .context("the page names no edition")?;
    let old = named.split('"').next().unwrap_or_default();
    let new: String = old.chars().rev().collect();
    for name in ["index.html", "sw.js"] {
        let path = copy.path().join(name);
        fs::write(&path, fs::read_to_string(&path)?.replace(old, &new))?;
    }
    Ok(new)
}
