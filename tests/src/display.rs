//! A display without a screen, for browsers that will not do without one.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// As high as the highest window of the tests, and as wide as the widest, with what a browser
/// puts around a page.
const SCREEN: &str = "1600x1200x24";

/// An X server that draws into memory, ended when this is dropped.
pub(crate) struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Starts one, of a number that it finds free.
    pub(crate) fn start() -> Result<Self> {
        let program = crate::given("XVFB")?;
        let mut process = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", SCREEN])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let output = process.stdout.take();
        let mut display = Self {
            process,
            name: String::new(),
        };
        let mut number = String::new();
        if let Some(output) = output {
            BufReader::new(output).read_line(&mut number)?;
        }
        if number.trim().is_empty() {
            bail!("{} gives no display", program.display());
        }
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    /// What programs are told to find it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
