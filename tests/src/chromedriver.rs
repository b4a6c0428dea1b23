//! The program that drives the browser.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpStream},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

/// How long the driver may take to end its browser.
const PATIENCE: Duration = Duration::from_secs(10);

/// A `chromedriver` of our own, ended with its browser when this is dropped.
pub(crate) struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts CHROMEDRIVER on a port that it chooses itself.
    pub(crate) fn start() -> Result<Self> {
        let program = crate::given("CHROMEDRIVER")?;
        let process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let mut driver = Self { process, port: 0 };
        let Some(output) = driver.process.stdout.take() else {
            bail!("chromedriver has no standard output");
        };
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while driver.port == 0 {
            line.clear();
            if output.read_line(&mut line)? == 0 {
                bail!("chromedriver ended before it said which port it listens on");
            }
            driver.port = port_in(&line).unwrap_or(0);
        }
        // Read on, or chromedriver stops when the pipe is full.
        thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Ok(driver)
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to end its browser and itself. Killing it would leave the browser behind.
    fn shut_down(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        // The answer comes when the browser has ended.
        stream.read_exact(&mut [0])
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Whatever fails here, it may have ended by itself: there is nothing more to do.
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 41245.`
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end().trim_end_matches('.').parse().ok()
}
