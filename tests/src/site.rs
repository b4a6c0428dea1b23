//! The built site on a port of this computer.

use std::{
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
};

use anyhow::{Context, Result, anyhow, bail};
use daejo_hosting::compression::is_copy;
use tempfile::TempDir;
use tokio::{runtime, sync::oneshot};
use xtask::static_site::{self, Mount};

use crate::{Kind, browser::COMPLAINTS};

/// Ended when this is dropped, with the connections that a browser still holds.
struct Server {
    end: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// Runs `serving` in a runtime of its own, since only with that everything ends.
    fn start(serving: impl Future<Output = io::Result<()>> + Send + 'static) -> Result<Self> {
        let runtime = runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().build()?;
        let (end, ended) = oneshot::channel();
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    Err(error) = serving => eprintln!("the file server ended: {error}"),
                    _ = ended => {}
                }
            });
        });
        Ok(Self {
            end: Some(end),
            thread: Some(thread),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Whatever fails here, it has ended by itself.
        let _ = self.end.take().map(|end| end.send(()));
        let _ = self.thread.take().map(thread::JoinHandle::join);
    }
}

/// The built site, served by a plain static file server until this is dropped.
pub struct Site {
    url: String,
    /// The addresses of the requests that have come.
    asked: Arc<Mutex<Vec<String>>>,
    _server: Server,
    /// What it serves instead of the built site itself.
    _folder: Option<TempDir>,
}

impl Site {
    /// Serves the site under `path`, such as `/` or `/some/sub/`, on a free port.
    ///
    /// # Errors
    ///
    /// When there is no built site, or no port to be had.
    pub fn serve(path: &str) -> Result<Self> {
        Self::serve_folder(dist()?, path)
    }

    /// Serves the site under `path` to a browser of this kind: to those that do not tell their
    /// driver what goes wrong, with a script in the page that notes it.
    ///
    /// # Errors
    ///
    /// As [`serve`](Self::serve), or when the site cannot be copied.
    pub fn serve_to(kind: Kind, path: &str) -> Result<Self> {
        if kind == Kind::Chromium {
            return Self::serve(path);
        }
        let copy = Self::copy()?;
        put_first(&copy, "complaints.js", COMPLAINTS)?;
        Self::serve_copy_at(copy, path)
    }

    /// A copy of the built site, to be changed: without the compressed copies of its files, which
    /// would be served in their place.
    ///
    /// # Errors
    ///
    /// When there is no built site, or it cannot be copied.
    pub fn copy() -> Result<TempDir> {
        let folder = tempfile::tempdir()?;
        copy(&dist()?, folder.path()).context("the site cannot be copied")?;
        Ok(folder)
    }

    /// Serves such a copy.
    ///
    /// # Errors
    ///
    /// When there is no port to be had.
    pub fn serve_copy(copy: TempDir) -> Result<Self> {
        Self::serve_copy_at(copy, "/")
    }

    fn serve_copy_at(copy: TempDir, path: &str) -> Result<Self> {
        let site = Self::serve_folder(copy.path().to_owned(), path)?;
        Ok(Self {
            _folder: Some(copy),
            ..site
        })
    }

    fn serve_folder(dist: PathBuf, path: &str) -> Result<Self> {
        let mount: Mount = path.parse().map_err(|error| anyhow!("{path}: {error}"))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
        let url = format!("http://{}{}", listener.local_addr()?, mount.as_str());
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let told = asked.clone();
        let server = Server::start(async move {
            let tell = move |request: &static_site::Request| {
                if let Ok(mut told) = told.lock() {
                    told.push(request.uri().to_string());
                }
            };
            static_site::serve_telling(listener, &dist, &mount, tell).await
        })?;
        Ok(Self {
            url,
            asked,
            _server: server,
            _folder: None,
        })
    }

    /// The address of the page; it ends with a slash.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How often the file of this name has been asked for.
    #[must_use]
    pub fn asked_for(&self, name: &str) -> usize {
        let asked = self.asked.lock();
        asked.map_or(0, |asked| {
            let paths = asked.iter().filter_map(|address| address.split('?').next());
            paths.filter(|path| path.ends_with(name)).count()
        })
    }

    /// Whether an address that was asked for holds `words`.
    #[must_use]
    pub fn was_told(&self, words: &str) -> bool {
        let asked = self.asked.lock();
        asked.is_ok_and(|asked| asked.iter().any(|address| address.contains(words)))
    }

    /// The text of the page's file, as no script has touched it.
    ///
    /// # Errors
    ///
    /// When there is no built site.
    pub fn html() -> Result<String> {
        Ok(String::from_utf8(Self::file("index.html")?)?)
    }

    /// What the script that starts the page calls `called`: the name of its file.
    ///
    /// # Errors
    ///
    /// When there is no built site, or its script knows no such file.
    pub fn named(called: &str) -> Result<String> {
        let script = String::from_utf8(Self::file(&file_named(&dist()?, "boot-", ".js")?)?)?;
        let (_, behind) = script
            .split_once(&format!("\"{called}\": [\"./"))
            .with_context(|| format!("the page's script names no {called}"))?;
        Ok(behind.split('"').next().unwrap_or_default().to_owned())
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

/// Puts a script into a copy of the site that runs before everything else on the page.
///
/// # Errors
///
/// When the page has no head, or the copy cannot be written.
pub fn put_first(copy: &TempDir, name: &str, script: &str) -> Result<()> {
    fs::write(copy.path().join(name), script)?;
    let tag = format!(r#"<head><script src="./{name}"></script>"#);
    change_page(copy, "<head>", &tag)
}

/// The name of the one file of a folder that begins and ends so.
///
/// # Errors
///
/// When there is none, or the folder cannot be read.
pub fn file_named(folder: &Path, beginning: &str, ending: &str) -> Result<String> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(beginning) && name.ends_with(ending) {
            return Ok(name);
        }
    }
    bail!("the site has no file {beginning}…{ending}")
}

/// Has the page of a copy of the site name the file that its script calls `called` itself.
///
/// # Errors
///
/// When the page has no head, or cannot be written.
pub fn name_in_page(copy: &Path, called: &str, file: &str) -> Result<()> {
    let path = copy.join("index.html");
    let page = fs::read_to_string(&path)?;
    let tag = format!(r#"<meta name="{called}" content="./{file}" /></head>"#);
    Ok(fs::write(path, page.replace("</head>", &tag))?)
}

/// Puts `new` in the place of every `old` in the page of a copy of the site.
///
/// # Errors
///
/// When the page holds no `old`, or cannot be written.
pub fn change_page(copy: &TempDir, old: &str, new: &str) -> Result<()> {
    let path = copy.path().join("index.html");
    let page = fs::read_to_string(&path)?;
    if !page.contains(old) {
        bail!("the page holds no {old}");
    }
    Ok(fs::write(&path, page.replace(old, new))?)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if is_copy(&entry.file_name().to_string_lossy()) {
            continue;
        }
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target)?;
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn dist() -> Result<PathBuf> {
    let dist = crate::given("DAEJO_DIST")?;
    if !dist.join("index.html").is_file() {
        bail!(
            "{} holds no built site: run `cargo xtask test`",
            dist.display()
        );
    }
    Ok(dist)
}
