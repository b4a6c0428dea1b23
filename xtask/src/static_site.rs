//! Serves a folder of static files, at the root of the server or under a sub-path.
//!
//! It does what any plain web host does and nothing more: no rewriting of files, no fallback
//! to `index.html`. A link that only works on a cleverer server fails here too. Where a compressed
//! copy lies beside a file (`NAME.br`, `NAME.gz`), who takes that gets it.

use std::{io, net::TcpListener, path::Path, str::FromStr};

use axum::{
    Router,
    middleware::{Next, from_fn},
    response::Redirect,
    routing::get,
};
use tower_http::services::ServeDir;

pub use axum::extract::Request;

/// The path of the server under which the site is found; it begins and ends with `/`.
///
/// ```
/// use xtask::static_site::Mount;
///
/// assert_eq!("news/today".parse::<Mount>()?.as_str(), "/news/today/");
/// assert_eq!(Mount::default().as_str(), "/");
/// assert!("/news/?day=1".parse::<Mount>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount(String);

impl Mount {
    /// The path, with a slash at both ends.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Mount {
    /// The root of the server.
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl FromStr for Mount {
    type Err = String;

    /// Adds the slashes that are missing at the ends.
    ///
    /// # Errors
    ///
    /// A sentence, when a segment is `.`, `..` or empty, or holds anything but ASCII letters,
    /// digits and `-._~`: the characters that no part of a web server reads in its own way.
    fn from_str(path: &str) -> Result<Self, Self::Err> {
        let inner = path.trim_matches('/');
        if inner.is_empty() {
            return Ok(Self::default());
        }
        let plain = |segment: &str| {
            !matches!(segment, "" | "." | "..")
                && segment
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
        };
        if inner.split('/').all(plain) {
            Ok(Self(format!("/{inner}/")))
        } else {
            Err(
                "a sub-path is made of letters, digits and - . _ ~ between slashes, \
                 such as /some/sub/"
                    .to_owned(),
            )
        }
    }
}

/// Serves the files of `folder` under `mount` until the task is dropped or the process ends.
///
/// The mount without its last slash redirects to the mount; everything else that is not a
/// file of the folder is answered with 404.
///
/// # Errors
///
/// When `listener` cannot be used for asynchronous reading, or accepting fails for good.
pub async fn serve(listener: TcpListener, folder: &Path, mount: &Mount) -> io::Result<()> {
    serve_telling(listener, folder, mount, |_| {}).await
}

/// Does the same as [`serve`], and calls `tell` with every request that comes.
///
/// # Errors
///
/// As [`serve`].
pub async fn serve_telling(
    listener: TcpListener,
    folder: &Path,
    mount: &Mount,
    tell: impl Fn(&Request) + Clone + Send + Sync + 'static,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let told = from_fn(move |request: Request, next: Next| {
        tell(&request);
        next.run(request)
    });
    axum::serve(listener, router(folder, mount).layer(told)).await
}

fn router(folder: &Path, mount: &Mount) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip();
    let path = mount.as_str();
    match path.strip_suffix('/') {
        None | Some("") => Router::new().fallback_service(files),
        Some(bare) => {
            let target = path.to_owned();
            Router::new()
                .route(
                    bare,
                    get(move || async move { Redirect::temporary(&target) }),
                )
                .nest_service(path, files)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::{Ipv4Addr, TcpStream},
    };

    use super::*;

    /// The answer to `GET path` of a server for a folder with a page and a program.
    fn answer(mount: &str, path: &str) -> String {
        answer_to(mount, path, "")
    }

    /// The same to a request with further headers, each with its end of line.
    fn answer_to(mount: &str, path: &str, headers: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("index.html"), "<p>page</p>").unwrap();
        std::fs::write(folder.path().join("app.wasm"), b"\0asm").unwrap();
        std::fs::write(folder.path().join("app.wasm.br"), b"small").unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let mount: Mount = mount.parse().unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n");

        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let client = std::thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            String::from_utf8_lossy(&answer).into_owned()
        });
        runtime.block_on(async {
            let server = serve(listener, folder.path(), &mount);
            let client = tokio::task::spawn_blocking(move || client.join().unwrap());
            tokio::select! {
                ended = server => panic!("the server ended: {ended:?}"),
                answer = client => answer.unwrap(),
            }
        })
    }

    #[test]
    fn the_root_gives_the_page() {
        let answer = answer("/", "/");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("content-type: text/html"), "{answer}");
        assert!(answer.ends_with("<p>page</p>"), "{answer}");
    }

    #[test]
    fn wasm_has_its_media_type() {
        let answer = answer("/", "/app.wasm");
        assert!(
            answer.contains("content-type: application/wasm"),
            "{answer}"
        );
    }

    #[test]
    fn who_takes_the_compressed_copy_gets_it() {
        let answer = answer_to("/", "/app.wasm", "Accept-Encoding: gzip, br\r\n");
        assert!(answer.contains("content-encoding: br\r\n"), "{answer}");
        assert!(answer.contains("content-type: application/wasm\r\n"));
        assert!(answer.ends_with("\r\n\r\nsmall"), "{answer}");
        let answer = answer_to("/", "/app.wasm", "Accept-Encoding: identity\r\n");
        assert!(answer.ends_with("\0asm"), "{answer}");
    }

    #[test]
    fn a_sub_path_gives_the_page() {
        assert!(answer("/some/sub", "/some/sub/").ends_with("<p>page</p>"));
        assert!(answer("/some/sub", "/some/sub/index.html").ends_with("<p>page</p>"));
    }

    #[test]
    fn a_sub_path_without_its_slash_redirects() {
        let answer = answer("/some/sub/", "/some/sub");
        assert!(answer.starts_with("HTTP/1.1 307"), "{answer}");
        assert!(answer.contains("location: /some/sub/\r\n"), "{answer}");
    }

    #[test]
    fn nothing_else_is_served() {
        assert!(answer("/", "/other.html").starts_with("HTTP/1.1 404"));
        assert!(answer("/some/sub/", "/").starts_with("HTTP/1.1 404"));
        assert!(answer("/some/sub/", "/app.wasm").starts_with("HTTP/1.1 404"));
        assert!(answer("/", "/../index.html").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn a_mount_that_is_no_plain_path_is_refused() {
        for path in ["/a/../b/", "a//b", "/a b/", "/{a}/", "/a?b/"] {
            assert!(path.parse::<Mount>().is_err(), "{path}");
        }
    }
}
