//! The window that the page is seen through.

use std::{fs, path::PathBuf};

use anyhow::{Context as _, Result, ensure};
use http::Method;
use serde_json::json;
use thirtyfour::{RequestData, SessionId, common::command::FormatRequestData};

use super::{Browser, Kind, Scheme};

/// Which part of Firefox the scripts of the driver run in.
#[derive(Clone, Copy, Debug)]
enum Context {
    /// The browser's own.
    Chrome,
    /// The page.
    Content,
}

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let name = match self {
            Self::Chrome => "chrome",
            Self::Content => "content",
        };
        let path = format!("/session/{session}/moz/context");
        RequestData::new(Method::POST, path).add_body(json!({ "context": name }))
    }
}

impl Browser {
    /// Gives the page a window of exactly this size, in CSS pixels, and a colour scheme. WebKit is
    /// light, and not narrower than 450.
    ///
    /// # Errors
    ///
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32, scheme: Scheme) -> Result<()> {
        match self.kind {
            Kind::Chromium => self.emulate(width, height, scheme).await?,
            Kind::Firefox => self.frame(width, height, scheme).await?,
            Kind::WebKit => {
                ensure!(scheme == Scheme::Light, "this WebKit is light");
                self.fit(width, height).await?;
            }
        }
        let script = "return innerWidth === arguments[0] && innerHeight === arguments[1] \
                      || [innerWidth, innerHeight];";
        let what = format!("the window is {width} × {height}");
        self.wait_until(&what, script, json!([width, height])).await
    }

    /// By Chromium's tools for developers.
    async fn emulate(&self, width: u32, height: u32, scheme: Scheme) -> Result<()> {
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

    /// Firefox has no window narrower than 500 pixels. In a larger one, this lays out the part that
    /// shows the page.
    async fn frame(&self, width: u32, height: u32, scheme: Scheme) -> Result<()> {
        self.session.cmd(Context::Chrome).await?;
        let dark_then_light = u32::from(scheme == Scheme::Light);
        let done = self
            .evaluate(FRAME, json!([width, height, dark_then_light]))
            .await;
        self.session.cmd(Context::Content).await?;
        done.map(|_| ())
    }

    /// The window is larger than the page by what the browser puts around it.
    async fn fit(&self, width: u32, height: u32) -> Result<()> {
        let script = "return [outerWidth - innerWidth, outerHeight - innerHeight];";
        let around = self.evaluate(script, json!([])).await?;
        let (wider, higher): (u32, u32) = serde_json::from_value(around)?;
        self.session
            .set_window_rect(0, 0, width + wider, height + higher)
            .await?;
        Ok(())
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
}

const FRAME: &str = "
    const [width, height, scheme] = arguments;
    const style = gBrowser.selectedBrowser.style;
    for (const side of ['width', 'min-width', 'max-width']) {
        style.setProperty(side, `${width}px`);
    }
    for (const side of ['height', 'min-height', 'max-height']) {
        style.setProperty(side, `${height}px`);
    }
    style.setProperty('flex', 'none');
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
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
