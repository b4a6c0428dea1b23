//! A headless Chromium with a profile of its own.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use xtask::chromium;

use crate::{Page, Selection, Site, chromedriver::Chromedriver};

/// How long something that the page does by itself may take, on a busy computer.
const PATIENCE: Duration = Duration::from_secs(30);

/// The value of Chromium's content settings that forbids.
const BLOCK: u8 = 2;

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
    _driver: Chromedriver,
    _profile: TempDir,
    site: String,
    scripts: Scripts,
}

impl Browser {
    /// Starts a browser and opens `site` in it. With scripts on, returns once the page has
    /// come to life.
    ///
    /// # Errors
    ///
    /// When the browser does not start, or the page does not come to life.
    pub async fn open(site: &Site, scripts: Scripts) -> Result<Self> {
        Self::open_address(site.url(), scripts).await
    }

    pub(crate) async fn open_address(site: &str, scripts: Scripts) -> Result<Self> {
        let driver = Chromedriver::start()?;
        let profile = tempfile::tempdir().context("no folder for the browser's profile")?;
        let session = WebDriver::new(driver.url(), capabilities(&profile, scripts)?)
            .await
            .context("the browser does not start")?;
        // The driver ends the session. When dropped, the session would try the same over a
        // connection that waits for the runtime that runs the test, for ever.
        session.clone().leak()?;
        let browser = Self {
            session,
            _driver: driver,
            _profile: profile,
            site: site.to_owned(),
            scripts,
        };
        browser.check_scripts().await?;
        // What the browser's own first page asked for is not of interest.
        browser.session.get_log("performance").await?;
        browser.session.goto(site).await?;
        if scripts == Scripts::On {
            browser
                .wait_until("the page is computed by WASM", ENGINE_IS_WASM, json!([]))
                .await?;
        }
        Ok(browser)
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
    /// it is opened, it is scrolled into view, and must not be covered.
    ///
    /// # Errors
    ///
    /// When there is none or it cannot be clicked.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element: WebElement = self.session.find(By::Css(selector)).await?;
        // The driver would scroll as well, but not wait for smooth scrolling to end.
        self.evaluate(SCROLL_TO, json!([element.to_json()?]))
            .await?;
        element
            .click()
            .await
            .with_context(|| format!("cannot click {selector}"))
    }

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

    /// Gives the page a window of exactly this size, in CSS pixels, and a colour scheme.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32, scheme: Scheme) -> Result<()> {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        let colours = json!({
            "features": [{ "name": "prefers-color-scheme", "value": scheme.name() }],
        });
        let tools = self.session.cdp();
        tools
            .send_raw("Emulation.setDeviceMetricsOverride", size)
            .await?;
        tools
            .send_raw("Emulation.setEmulatedMedia", colours)
            .await?;
        Ok(())
    }

    /// What the page shows of the fact that is selected, once there is one.
    ///
    /// # Errors
    ///
    /// When no fact is selected.
    pub async fn selection(&self) -> Result<Selection> {
        let what = "a fact is selected, and its sentences have come to rest";
        self.wait_until(what, SELECTION_RESTS, json!([])).await?;
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
        self.wait_until("the page has come to rest", PAGE_RESTS, json!([]))
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

    /// By how many CSS pixels the page is wider than the window.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn overflow(&self) -> Result<i64> {
        let script = "const root = document.documentElement; \
                      return root.scrollWidth - root.clientWidth;";
        let width = self.evaluate(script, json!([])).await?;
        width.as_i64().context("the page has no width")
    }

    /// What is wrong with how the page is laid out and named: ids that stand below a name beside
    /// which there is room, landmarks that share a name; on telephones, a pane that catches
    /// the finger which scrolls the page.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn flaws(&self) -> Result<Vec<String>> {
        let flaws = self.evaluate(FLAWS, json!([])).await?;
        serde_json::from_value(flaws).context("the flaws are no list of texts")
    }

    /// Takes a picture of the window, saves it as `NAME.png` in `target/screenshots`, and
    /// returns its path.
    ///
    /// # Errors
    ///
    /// When it cannot be taken or saved.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        let folder = crate::given("DAEJO_SCREENSHOTS")?;
        fs::create_dir_all(&folder)?;
        let path = folder.join(name).with_extension("png");
        self.session.screenshot(&path).await?;
        Ok(path)
    }

    /// Closes the browser, after checking what it noted since it was opened: no warning and no
    /// error in the console, and no request that leaves the site.
    ///
    /// # Errors
    ///
    /// The warnings and requests that should not be.
    pub async fn close(self) -> Result<()> {
        let mut complaints = Vec::new();
        for entry in self.session.get_log("browser").await? {
            // Without scripts nobody uses what is fetched early for them.
            let idle = self.scripts == Scripts::Off && entry.message.contains("was preloaded");
            if matches!(entry.level.as_str(), "WARNING" | "SEVERE") && !idle {
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
        if !complaints.is_empty() {
            bail!("the page was not quiet:\n{}", complaints.join("\n"));
        }
        Ok(())
    }

    /// Whether `url` lies within the site, or is made by the page itself.
    fn is_own(&self, url: &str) -> bool {
        url.starts_with(&self.site) || url.starts_with("data:") || url.starts_with("blob:")
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
        Ok(self
            .session
            .execute(script, arguments)
            .await?
            .json()
            .clone())
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

const ENGINE_IS_WASM: &str = "return document.documentElement.dataset.engine === 'wasm';";

/// Alive, and where it was led to.
const PAGE_RESTS: &str = "
    const rests = scrollY === window.lastY && document.querySelector('.live') !== null;
    window.lastY = scrollY;
    return rests;
";

/// A page that scrolls smoothly moves for a while.
const SELECTION_RESTS: &str = "
    const tops = [...document.querySelectorAll('.evidence')]
        .map(sentence => sentence.getClientRects()[0]?.top).join();
    const rests = tops !== '' && tops === window.lastTops && document.querySelector('.strip') !== null;
    window.lastTops = tops;
    return rests;
";

const SCROLL_TO: &str = "
    for (let fold = arguments[0].closest('details'); fold; fold = fold.parentElement.closest('details')) {
        fold.open = true;
    }
    arguments[0].scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
";

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

const FLAWS: &str = "
    const flaws = [];
    for (const head of document.querySelectorAll('thead th[data-file]')) {
        const [name, id] = ['.outlet', '.short-id'].map(part =>
            head.querySelector(part).getBoundingClientRect());
        const style = getComputedStyle(head);
        const room = head.clientWidth - parseFloat(style.paddingLeft) * 2;
        if (id.top >= name.bottom - 4 && name.width + id.width + 8 < room) {
            flaws.push(`the id of ${head.dataset.file} stands on a line of its own`);
        }
    }
    const name = element => element.getAttribute('aria-label')
        ?? document.getElementById(element.getAttribute('aria-labelledby'))?.textContent;
    const names = [...document.querySelectorAll('section, [role=region]')].map(name);
    if (new Set(names).size < names.length) flaws.push(`landmarks share a name: ${names}`);
    const pane = document.querySelector('.pane');
    if (innerWidth <= 600 && pane.scrollHeight > pane.clientHeight + 1) {
        flaws.push('the pane of the table scrolls up and down');
    }
    return flaws;
";

const SENTENCE_STANDS_OUT: &str = "
    const sentence = document.getElementById(arguments[0]).closest('.sentence');
    if (!sentence) return 'it is not marked off';
    const ground = element => getComputedStyle(element).backgroundColor;
    const clear = 'rgba(0, 0, 0, 0)';
    if (ground(sentence) === clear) return 'it does not stand out';
    if (ground(sentence.closest('.line')) !== clear) return 'the whole line stands out';
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

fn capabilities(profile: &TempDir, scripts: Scripts) -> Result<Capabilities> {
    let mut arguments: Vec<String> = chromium::ARGUMENTS
        .iter()
        .map(|&word| word.to_owned())
        .collect();
    arguments.push(format!("--user-data-dir={}", profile.path().display()));
    let preferences = match scripts {
        Scripts::On => json!({}),
        Scripts::Off => json!({ "profile.managed_default_content_settings.javascript": BLOCK }),
    };
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "chrome")?;
    capabilities.set(
        "goog:chromeOptions",
        json!({ "binary": crate::given("CHROME")?, "args": arguments, "prefs": preferences }),
    )?;
    capabilities.set(
        "goog:loggingPrefs",
        json!({ "browser": "ALL", "performance": "ALL" }),
    )?;
    Ok(capabilities)
}

/// The address that a logged event of the browser's developer tools asks for.
fn requested(event: &Value) -> Option<&str> {
    let message = event.get("message")?;
    let method = message.get("method")?.as_str()?;
    (method == "Network.requestWillBeSent").then_some(())?;
    message.pointer("/params/request/url")?.as_str()
}
