//! Runs the built command, and folders of files for it.

// Each test binary uses a part of this.
#![allow(dead_code, reason = "shared by the test binaries")]

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A folder of files that is removed when it is dropped.
pub struct Folder(TempDir);

impl Folder {
    /// A folder that holds `files`: names and texts.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    /// The path of `name` in the folder.
    pub fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }
}

/// How a run ended.
pub struct Run(Output);

impl Run {
    /// What it printed; it must have succeeded and complained of nothing.
    pub fn ok(self) -> String {
        let complaint = String::from_utf8_lossy(&self.0.stderr).into_owned();
        assert!(self.0.status.success(), "{complaint}");
        assert_eq!(complaint, "");
        String::from_utf8(self.0.stdout).unwrap()
    }

    /// What it complained of; it must have printed nothing and ended with `code`.
    pub fn refused(self, code: i32) -> String {
        assert_eq!(self.0.status.code(), Some(code));
        assert_eq!(String::from_utf8_lossy(&self.0.stdout), "");
        String::from_utf8(self.0.stderr).unwrap()
    }
}

/// Runs `daejo` with `arguments`.
pub fn daejo(arguments: &[&str]) -> Run {
    daejo_reading(b"", arguments)
}

/// Runs `daejo` with `arguments` and `input` piped into it.
pub fn daejo_reading(input: &[u8], arguments: &[&str]) -> Run {
    let mut child = command(arguments).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    // A command that refuses its arguments does not read; that is not what is tested.
    let _ = pipe.write_all(input);
    drop(pipe);
    Run(child.wait_with_output().unwrap())
}

/// Runs `daejo` with `arguments` and nobody at the other end of its output.
pub fn daejo_unread(arguments: &[&str]) -> Run {
    let mut child = command(arguments).spawn().unwrap();
    drop(child.stdout.take());
    Run(child.wait_with_output().unwrap())
}

/// Runs `daejo` with `arguments` in an environment that has `variables` too.
pub fn daejo_with(variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = command(arguments);
    command.envs(variables.iter().copied());
    Run(command.output().unwrap())
}

/// `arguments` and the paths of the articles of the first edition.
pub fn seeds<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    let seeds = [
        "../../seeds/000_82d20fb6400e10a9.txt",
        "../../seeds/001_276bd661f8485dbf.txt",
        "../../seeds/002_63a88c98f1e2d243.txt",
        "../../seeds/003_fec5fd3ebe400164.txt",
        "../../seeds/004_2f495812ab797c00.txt",
    ];
    arguments.iter().copied().chain(seeds).collect()
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_daejo"));
    command
        .args(arguments)
        .env_remove("COLUMNS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Whether a line of the table `shown` holds exactly these cells.
pub fn has_row(shown: &str, cells: &[&str]) -> bool {
    shown.lines().any(|line| {
        let line = line.trim_matches('│');
        line.split('┆').map(str::trim).eq(cells.iter().copied())
    })
}
