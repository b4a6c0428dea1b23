//! The programs that drive browsers.

use std::{
    ffi::OsStr,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{Kind, display::Display};

/// How long a driver may take to start, or to end its browser.
const PATIENCE: Duration = Duration::from_secs(30);

/// A driver of our own, ended with its browser when this is dropped.
pub(crate) struct Driver {
    kind: Kind,
    process: Child,
    port: u16,
    /// The session that it has been asked for.
    session: Option<String>,
    /// What the browser is shown on, if it needs something; it goes after the driver.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver of a browser of this kind.
    pub(crate) fn start(kind: Kind) -> Result<Self> {
        match kind {
            Kind::Chromium => {
                let said = "started successfully on port ";
                Self::telling(kind, "CHROMEDRIVER", &["--port=0"], said)
            }
            Kind::Firefox => {
                // What the window looks like is for the browser's own parts to say.
                let arguments = ["--port=0", "--allow-system-access", "--log=info"];
                Self::telling(kind, "GECKODRIVER", &arguments, "Listening on 127.0.0.1:")
            }
            Kind::WebKit => Self::silent(kind, "WEBKIT_DRIVER"),
        }
    }

    /// Starts a driver that chooses a port itself and says which, after the words `said`.
    fn telling(kind: Kind, variable: &str, arguments: &[&str], said: &str) -> Result<Self> {
        let mut driver = Self::spawn(kind, variable, arguments, None)?;
        let Some(output) = driver.process.stdout.take() else {
            bail!("{variable} has no standard output");
        };
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while driver.port == 0 {
            line.clear();
            if output.read_line(&mut line)? == 0 {
                bail!("{variable} ended before it said which port it listens on");
            }
            driver.port = port_in(&line, said).unwrap_or(0);
        }
        // Read on, or the driver stops when the pipe is full.
        thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Ok(driver)
    }

    /// Starts a driver that has to be told a port, and says nothing.
    fn silent(kind: Kind, variable: &str) -> Result<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
        let port = free.local_addr()?.port();
        drop(free);
        let display = Display::start()?;
        let mut driver = Self::spawn(kind, variable, &[&format!("--port={port}")], Some(display))?;
        driver.port = port;
        let started = Instant::now();
        while driver.connect().is_err() {
            if started.elapsed() > PATIENCE || driver.process.try_wait()?.is_some() {
                bail!("{variable} does not listen on port {port}");
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    fn spawn(
        kind: Kind,
        variable: &str,
        arguments: &[impl AsRef<OsStr>],
        display: Option<Display>,
    ) -> Result<Self> {
        let program = crate::given(variable)?;
        let mut command = Command::new(&program);
        if let Some(display) = &display {
            // Drawn by the processor: there may be nothing else.
            command
                .env("DISPLAY", display.name())
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        }
        let stdout = if kind == Kind::WebKit {
            Stdio::null()
        } else {
            Stdio::piped()
        };
        // Firefox tells of all that its makers' servers do not answer.
        let stderr = if kind == Kind::Chromium {
            Stdio::inherit()
        } else {
            Stdio::null()
        };
        let process = command
            .args(arguments)
            .stdout(stdout)
            .stderr(stderr)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        Ok(Self {
            kind,
            process,
            port: 0,
            session: None,
            _display: display,
        })
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Says which session to end.
    pub(crate) fn has(&mut self, session: String) {
        self.session = Some(session);
    }

    fn connect(&self) -> io::Result<TcpStream> {
        TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))
    }

    /// Asks it to end its browser. Killing it would leave the browser behind.
    fn shut_down(&self) -> io::Result<()> {
        let request = match (&self.kind, &self.session) {
            (Kind::Chromium, _) => "GET /shutdown".to_owned(),
            (_, Some(session)) => format!("DELETE /session/{session}"),
            (_, None) => return Ok(()),
        };
        let mut stream = self.connect()?;
        stream.set_read_timeout(Some(PATIENCE))?;
        // geckodriver hears nobody who does not name its port.
        let host = format!("Host: 127.0.0.1:{}", self.port);
        let rest = "Content-Length: 0\r\nConnection: close\r\n\r\n";
        stream.write_all(format!("{request} HTTP/1.1\r\n{host}\r\n{rest}").as_bytes())?;
        // The answer comes when the browser has ended.
        stream.read_exact(&mut [0])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Whatever fails here, it may have ended by itself: there is nothing more to do.
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 41245.`
fn port_in(line: &str, said: &str) -> Option<u16> {
    let (_, port) = line.split_once(said)?;
    port.trim_end().trim_end_matches('.').parse().ok()
}
