//! A browser with a profile of its own.

mod arrival;
mod kind;
mod plain;
mod quiet;
mod window;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, WebDriver, WebElement, error::WebDriverError};

pub use self::kind::Kind;
use crate::{Page, Site, driver::Driver};

/// The script that watches a page for browsers that tell nothing of it.
pub(crate) const COMPLAINTS: &str = include_str!("complaints.js");

/// How long something that the page does by itself may take, on a busy computer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether the browser runs scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scripts {
    /// It does, as is usual.
    On,
    /// The user has switched JavaScript off.
    Off,
}

/// What the user prefers for the colours of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Its name in style sheets.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A browser that shows one site.
///
/// Dropping it ends the browser, also when a test fails: the driver does so, and after it the
/// profile is removed.
pub struct Browser {
    session: WebDriver,
    _driver: Driver,
    profile: TempDir,
    kind: Kind,
    site: String,
    scripts: Scripts,
}

impl Browser {
    /// Opens `site` in a Chromium of its own. With scripts on, does a first act, and returns once the
    /// page has come to life.
    ///
    /// # Errors
    ///
    /// When the browser does not start, or the page does not come to life.
    pub async fn open(site: &Site, scripts: Scripts) -> Result<Self> {
        Self::open_in(Kind::Chromium, site, scripts).await
    }

    /// Does the same as [`open`](Self::open) in a browser of any kind.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub async fn open_in(kind: Kind, site: &Site, scripts: Scripts) -> Result<Self> {
        let browser = Self::visit(kind, site, scripts).await?;
        if scripts == Scripts::On {
            browser.come_to_life().await?;
        }
        Ok(browser)
    }

    /// Does something that changes nothing, but that a client comes with.
    async fn act(&self) -> Result<()> {
        // The driver of WebKit does not wait for modules.
        let loaded = "return document.readyState === 'complete';";
        self.wait_until("the page is loaded", loaded, json!([]))
            .await?;
        if self.kind == Kind::WebKit {
            // Its driver's keys are lost as long as its window has not the focus.
            let moved = "document.dispatchEvent(new Event('scroll'));";
            self.evaluate(moved, json!([])).await?;
            return Ok(());
        }
        self.press(SHIFT).await
    }

    /// Does the first act, and waits for the page to come to life.
    pub(crate) async fn come_to_life(&self) -> Result<()> {
        self.act().await?;
        self.wait_until("the page is computed by WASM", ENGINE_IS_WASM, json!([]))
            .await
    }

    /// Starts a browser of this kind and opens `site` in it, and does nothing there.
    ///
    /// # Errors
    ///
    /// When the browser does not start, or runs scripts although it should not.
    pub async fn visit(kind: Kind, site: &Site, scripts: Scripts) -> Result<Self> {
        Self::visit_address(kind, site.url(), scripts).await
    }

    pub(crate) async fn visit_address(kind: Kind, site: &str, scripts: Scripts) -> Result<Self> {
        let mut driver = Driver::start(kind)?;
        let profile = tempfile::tempdir().context("no folder for the browser's profile")?;
        let capabilities = kind.capabilities(profile.path(), scripts)?;
        let session = WebDriver::new(driver.url(), capabilities)
            .await
            .with_context(|| format!("{} does not start", kind.name()))?;
        // The driver ends the session. When dropped, the session would try the same over a
        // connection that waits for the runtime that runs the test, for ever.
        driver.has(session.session_id().to_string());
        session.clone().leak()?;
        let browser = Self {
            session,
            _driver: driver,
            profile,
            kind,
            site: site.to_owned(),
            scripts,
        };
        browser.check_scripts().await?;
        if kind == Kind::Chromium {
            // What the browser's own first page asked for is not of interest.
            browser.session.get_log("performance").await?;
        }
        browser.session.goto(site).await?;
        Ok(browser)
    }

    /// Opens another site in the same browser and does a first act there, whether or not the page
    /// comes to life.
    ///
    /// # Errors
    ///
    /// When the browser does not reach it.
    pub async fn go(&mut self, site: &Site) -> Result<()> {
        site.url().clone_into(&mut self.site);
        self.session.goto(site.url()).await?;
        self.act().await
    }

    /// Opens the page anew, and does nothing there.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn visit_again(&self) -> Result<()> {
        self.session.goto("about:blank").await?;
        Ok(self.session.goto(&self.site).await?)
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) fn site(&self) -> &str {
        &self.site
    }

    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    pub(crate) fn session(&self) -> &WebDriver {
        &self.session
    }

    /// Makes sure that the browser runs scripts of pages, or does not, as was asked.
    async fn check_scripts(&self) -> Result<()> {
        let probe = "data:text/html,<title>off</title><script>document.title='on'</script>";
        self.session.goto(probe).await?;
        let expected = if self.scripts == Scripts::On {
            "on"
        } else {
            "off"
        };
        let found = self.session.title().await?;
        if found != expected {
            bail!("scripts are {found} in this browser, and should be {expected}");
        }
        Ok(())
    }

    /// What the page shows at this moment.
    ///
    /// # Errors
    ///
    /// When the page lacks what the harness reads, such as the table of figures.
    pub async fn page(&self) -> Result<Page> {
        let shown = self.evaluate(Page::SCRIPT, json!([])).await?;
        serde_json::from_value(shown).context("the page is not made as the harness expects")
    }

    /// Clicks on the first element that matches `selector`, as a user does: what is folded around
    /// it is opened, it is scrolled into view, has come to rest there, and must not be covered.
    ///
    /// # Errors
    ///
    /// When there is none or it cannot be clicked.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element: WebElement = self.session.find(By::Css(selector)).await?;
        // The driver would scroll as well, but not wait for smooth scrolling to end.
        let one = json!([element.to_json()?]);
        self.evaluate(SCROLL_TO, one.clone()).await?;
        let top = "return arguments[0].getBoundingClientRect().top;";
        self.wait_for_rest("the element rests", top, one).await?;
        element
            .click()
            .await
            .with_context(|| format!("cannot click {selector}"))
    }

    /// How far below the upper edge of the window, in CSS pixels, what matches `selector` stands once it
    /// has come to rest.
    ///
    /// # Errors
    ///
    /// When nothing matches.
    pub async fn top_of(&self, selector: &str) -> Result<i64> {
        let script =
            "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().top);";
        self.wait_for_rest("the element rests", script, json!([selector]))
            .await?;
        let top = self.evaluate(script, json!([selector])).await?;
        top.as_i64().context("no place")
    }

    /// Clicks the link that matches `selector` where it is, without bringing it into sight.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn follow(&self, selector: &str) -> Result<()> {
        let script = "document.querySelector(arguments[0]).click();";
        self.evaluate(script, json!([selector])).await?;
        Ok(())
    }

    /// Opens the page anew at a fragment of its address, `#` included.
    ///
    /// # Errors
    ///
    /// When the page does not come to life.
    pub async fn open_at(&self, fragment: &str) -> Result<()> {
        // From elsewhere: a new fragment alone would not load the page again.
        self.session.goto("about:blank").await?;
        self.session
            .goto(format!("{}{fragment}", self.site))
            .await?;
        // A place to restore is what the client is for; without one, it waits for the reader.
        if fragment.is_empty() {
            self.come_to_life().await?;
        }
        self.rests().await
    }

    /// Waits until the page is alive, and where it was led to.
    ///
    /// # Errors
    ///
    /// When it does not come to rest.
    pub async fn rests(&self) -> Result<()> {
        let height = "return document.querySelector('.live') && scrollY;";
        self.wait_for_rest("the page has come to rest", height, json!([]))
            .await
    }

    /// Goes a step back in the browser's history.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn back(&self) -> Result<()> {
        Ok(self.session.back().await?)
    }

    /// Loads the page again at its place in the history, whatever a service worker has of it.
    ///
    /// # Errors
    ///
    /// When the browser refuses, or the page does not come to rest.
    pub async fn load_again(&self) -> Result<()> {
        self.session.refresh().await?;
        self.rests().await
    }

    /// Goes a step forward in the browser's history.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn forward(&self) -> Result<()> {
        Ok(self.session.forward().await?)
    }

    /// Gives the first element that matches `selector` an attribute that it should not have: to
    /// show that a check would notice.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn spoil(&self, selector: &str, name: &str, value: &str) -> Result<()> {
        let script =
            "document.querySelector(arguments[0]).setAttribute(arguments[1], arguments[2]);";
        self.evaluate(script, json!([selector, name, value]))
            .await?;
        Ok(())
    }

    pub(crate) async fn evaluate(&self, script: &str, arguments: Value) -> Result<Value> {
        let Value::Array(arguments) = arguments else {
            bail!("arguments come as an array")
        };
        let mut answer = self.session.execute(script, arguments.clone()).await;
        if answer.as_ref().is_err_and(is_unread) {
            answer = self.session.execute(script, arguments).await;
        }
        Ok(answer?.json().clone())
    }

    /// Waits until what `measure` returns stays the same. As long as it returns nothing, there is
    /// nothing yet that could rest.
    pub(crate) async fn wait_for_rest(
        &self,
        what: &str,
        measure: &str,
        arguments: Value,
    ) -> Result<()> {
        // Where a page runs no scripts, nobody can say when it was drawn.
        let frames = if self.scripts == Scripts::On { 4 } else { 0 };
        let script =
            format!("const measured = (() => {{ {measure} }})(); const FRAMES = {frames}; {RESTS}");
        self.evaluate("delete window.atRest;", json!([])).await?;
        self.wait_until(what, &script, arguments).await
    }

    /// Asks the page until `script` returns true.
    pub(crate) async fn wait_until(
        &self,
        what: &str,
        script: &str,
        arguments: Value,
    ) -> Result<()> {
        let started = Instant::now();
        loop {
            let answer = self.evaluate(script, arguments.clone()).await?;
            if answer == Value::Bool(true) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                bail!(
                    "{what}: not within {} s (last answer: {answer})",
                    PATIENCE.as_secs()
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// Whether the driver of WebKit could not read what its own browser answered, as happens on a busy
/// computer. The script has run: those that change something here do the same when they run twice.
fn is_unread(error: &WebDriverError) -> bool {
    error.to_string().contains("Could not parse script result")
}

/// The key of that name, as WebDriver writes it: by itself it does nothing.
const SHIFT: &str = "\u{e008}";

const ENGINE_IS_WASM: &str = "return document.documentElement.dataset.engine === 'wasm';";

/// What is measured has stayed the same for a while, in which the page was drawn some times: one that
/// is too busy to be drawn does not rest.
const RESTS: &str = "
    if (measured === undefined || measured === null) return false;
    const now = JSON.stringify(measured);
    if (window.atRest?.now === now) {
        const { since, frames } = window.atRest;
        return frames >= FRAMES && performance.now() - since >= 100;
    }
    const rest = { now, since: performance.now(), frames: 0 };
    const drawn = () => {
        rest.frames += 1;
        if (rest.frames < FRAMES) requestAnimationFrame(drawn);
    };
    requestAnimationFrame(drawn);
    window.atRest = rest;
    return false;
";

const SCROLL_TO: &str = "
    for (let fold = arguments[0].closest('details'); fold; fold = fold.parentElement.closest('details')) {
        fold.open = true;
    }
    arguments[0].scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
";
