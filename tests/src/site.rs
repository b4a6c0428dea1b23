//! The built site on a port of this computer.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
};

use anyhow::{Context, Result, anyhow, bail};
use tokio::task::JoinHandle;
use xtask::static_site::{self, Mount};

/// The built site, served by a plain static file server until this is dropped.
pub struct Site {
    url: String,
    server: JoinHandle<()>,
}

impl Site {
    /// Serves the site under `path`, such as `/` or `/some/sub/`, on a free port.
    ///
    /// # Errors
    ///
    /// When there is no built site, or no port to be had.
    pub fn serve(path: &str) -> Result<Self> {
        let dist = dist()?;
        let mount: Mount = path.parse().map_err(|error| anyhow!("{path}: {error}"))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
        let url = format!("http://{}{}", listener.local_addr()?, mount.as_str());
        let server = tokio::spawn(async move {
            if let Err(error) = static_site::serve(listener, &dist, &mount).await {
                eprintln!("the file server ended: {error}");
            }
        });
        Ok(Self { url, server })
    }

    /// The address of the page; it ends with a slash.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The text of the page's file, as no script has touched it.
    ///
    /// # Errors
    ///
    /// When there is no built site.
    pub fn html() -> Result<String> {
        Ok(String::from_utf8(Self::file("index.html")?)?)
    }

    /// The bytes of a file of the site.
    ///
    /// # Errors
    ///
    /// When there is no built site, or no such file in it.
    pub fn file(name: &str) -> Result<Vec<u8>> {
        let file = dist()?.join(name);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn dist() -> Result<PathBuf> {
    let dist = crate::given("DAEJO_DIST")?;
    if !dist.join("index.html").is_file() {
        bail!(
            "{} holds no built site: run `cargo xtask test e2e`",
            dist.display()
        );
    }
    Ok(dist)
}
