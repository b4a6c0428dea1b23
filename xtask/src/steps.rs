//! `cargo xtask test`: the steps that guard the project.

mod again;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde_json::json;

use crate::{
    browsers::{self, Further},
    deny, node, process,
    project::Project,
    site, size,
    tally::Tally,
    toolchain, tools,
};

/// A part of `cargo xtask test` that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The layout of the code, by rustfmt
    Fmt,
    /// Clippy, for this computer and for WASM, and rustdoc: their warnings as errors
    Clippy,
    /// The dependencies: their licences and sources, and what is known against them
    Deny,
    /// The tests of every crate, those in its documentation included
    Unit,
    /// The tests of the engine and of the client as WASM, in headless Chromium
    Wasm,
    /// What a reader does with the built site, in Chromium; the most of it in Firefox and WebKit too
    E2e,
    /// The built page under axe-core, Lighthouse and the Nu HTML checker
    Page,
    /// The weight of the built site against what it was
    Size,
}

/// Runs `steps`, or all of them if none is named, and prints what became of each.
///
/// A step that fails does not keep the others from running. The last line printed is the
/// count of all tests; a step that failed without a failed test counts as one that failed.
///
/// # Errors
///
/// None of the steps' own: those make the exit code that is returned.
pub fn test(project: &Project, steps: &[Step]) -> Result<ExitCode> {
    let steps = if steps.is_empty() {
        Step::value_variants()
    } else {
        steps
    };
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for step in steps {
        let started = Instant::now();
        let mut tally = Tally::default();
        let result = step.run(project, &mut tally);
        let seconds = started.elapsed().as_secs();
        if result.is_err() && tally.failed == 0 {
            tally.failed = 1;
        }
        if let Err(error) = &result {
            eprintln!("error: {error:#}");
        }
        total += tally;
        summary.push(match result {
            Ok(()) => format!("ok      {:<7} {seconds:>4} s", step.name()),
            Err(error) => format!("FAILED  {:<7} {seconds:>4} s  {error:#}", step.name()),
        });
    }
    println!("\n{}\n{total}", summary.join("\n"));
    Ok(if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }

    fn run(self, project: &Project, tally: &mut Tally) -> Result<()> {
        match self {
            Self::Fmt => fmt(),
            Self::Clippy => clippy(),
            Self::Deny => deny::deny(project, tally),
            Self::Unit => unit(tally),
            Self::Wasm => wasm(project, tally),
            Self::E2e => e2e(project, tally),
            Self::Page => page(project, tally),
            Self::Size => weight(project, tally),
        }
    }
}

fn fmt() -> Result<()> {
    toolchain::ensure_component("fmt", "rustfmt")?;
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    toolchain::ensure_component("clippy", "clippy")?;
    toolchain::ensure_wasm_target()?;
    let deny = ["--", "--deny", "warnings"];
    let everything = ["clippy", "--workspace", "--all-targets", "--all-features"];
    process::run(process::cargo().args(everything).args(deny))?;
    let client = [
        "clippy",
        "--package",
        "daejo",
        "--bin",
        "client",
        "--bin",
        "intake",
        "--features",
        "client,intake",
    ];
    process::run(
        process::cargo()
            .args(client)
            .args(["--target", toolchain::WASM])
            .args(deny),
    )?;
    // Links of the documentation that lead nowhere.
    let docs = ["doc", "--no-deps", "--workspace", "--all-features"];
    process::run(
        process::cargo()
            .args(docs)
            .env("RUSTDOCFLAGS", "-Dwarnings"),
    )
}

fn unit(tally: &mut Tally) -> Result<()> {
    let mut tests = process::cargo();
    tests.args([
        "test",
        "--workspace",
        "--exclude",
        "daejo-e2e",
        "--all-features",
    ]);
    tests.arg("--no-fail-fast");
    count(&mut tests, tally)
}

fn wasm(project: &Project, tally: &mut Tally) -> Result<()> {
    toolchain::ensure_wasm_target()?;
    let mut tests = process::cargo();
    tests.args([
        "test",
        "--target",
        toolchain::WASM,
        "--lib",
        "--tests",
        "--no-fail-fast",
    ]);
    // The part of the page that only a browser runs has tests too.
    tests.args(["--features", "daejo/client"]);
    for package in project.packages_tested_as_wasm() {
        tests.args(["--package", &package]);
    }
    in_browser(project, &mut tests)?;
    count(&mut tests, tally)
}

/// Makes `tests`, a `cargo test` for WASM, run in headless Chromium.
///
/// # Errors
///
/// When the browser or a tool cannot be had.
pub fn in_browser(project: &Project, tests: &mut Command) -> Result<()> {
    let browser = browsers::ensure()?;
    let folders = tools::ensure(project, tools::WASM_TESTS)?;
    let settings = project.target.join("webdriver.json");
    let capabilities = json!({
        "goog:chromeOptions": {
            "binary": browser.chrome,
            "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        }
    });
    write(&settings, &capabilities.to_string())?;

    let runner = which::which_in(
        "wasm-bindgen-test-runner",
        env::join_paths(&folders).ok(),
        ".",
    )
    .context("wasm-bindgen-test-runner is gone from the folder it was found in")?;
    tests
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        // In seconds. The defaults, 5 and 20, are short for a busy computer with two cores.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    Ok(())
}

fn e2e(project: &Project, tally: &mut Tally) -> Result<()> {
    let mut tests = of_the_site(project, "journeys")?;
    tests.args(["--no-fail-fast", "--"]);
    for browser in browsers::ensure_further(project)? {
        let Further { name, remedy, .. } = browser;
        if let Some(programs) = browser.programs {
            tests.envs(programs);
        } else {
            eprintln!("skipped: the journeys in {name}, which is not here: {remedy}");
            tests.args(["--skip", &format!("::{}::", name.to_lowercase())]);
            tally.skipped += 1;
        }
    }
    again::count_with_another_try(&tests, tally)
}

fn page(project: &Project, tally: &mut Tally) -> Result<()> {
    let audits = node::ensure(project)?;
    let mut tests = of_the_site(project, "audits")?;
    tests
        .arg("--no-fail-fast")
        .env("DAEJO_NODE", audits.node)
        .env("DAEJO_AUDITS", audits.packages)
        // One after the other: some measure how long things take. What they print is the result.
        .args(["--", "--test-threads=1", "--nocapture"]);
    if let Some(java) = audits.java {
        tests.env("DAEJO_JAVA", java);
    } else {
        eprintln!("skipped: the Nu HTML checker, which runs on Java, and there is none");
        tests.args(["--skip", "markup::"]);
        tally.skipped += 1;
    }
    count(&mut tests, tally)
}

/// Takes how long the page needs to answer a reader of thirty long articles on a slow processor, to
/// take in and compare a thousand, and to read one again that is edited.
///
/// # Errors
///
/// When the site does not build, or an answer takes longer than it may.
pub fn smoothness(project: &Project) -> Result<()> {
    let mut tests = of_the_site(project, "audits")?;
    // One at a time: they take times.
    tests.args(["--", "--ignored", "--nocapture", "--test-threads=1"]);
    tests.args(["smoothness::", "load::"]);
    count(&mut tests, &mut Tally::default())
}

/// Weight that has not grown counts as a test that holds.
fn weight(project: &Project, tally: &mut Tally) -> Result<()> {
    size::guard(project)?;
    tally.passed += 1;
    Ok(())
}

/// Takes pictures of the main views into `target/screenshots`; with `bless`, those of the README
/// into `docs/` as well.
///
/// # Errors
///
/// When the site does not build, or a view cannot be had.
pub fn screenshots(project: &Project, bless: bool) -> Result<()> {
    let mut tests = of_the_site(project, "journeys")?;
    if bless {
        tests.env("DAEJO_BLESS", "1");
    }
    count(tests.args(["--", "looks::"]), &mut Tally::default())?;
    println!("the pictures are in {}", pictures(project).display());
    Ok(())
}

fn pictures(project: &Project) -> PathBuf {
    project.target.join("screenshots")
}

/// The tests called `name` of the built site in a browser, still to be run.
fn of_the_site(project: &Project, name: &str) -> Result<Command> {
    let browser = browsers::ensure()?;
    let dist = site::build(project)?;
    let mut tests = process::cargo();
    tests
        .args(["test", "--package", "daejo-e2e", "--test", name])
        .env("DAEJO_DIST", dist)
        .env("DAEJO_ROOT", &project.root)
        .env("DAEJO_SCREENSHOTS", pictures(project))
        .env("CHROME", browser.chrome)
        .env("CHROMEDRIVER", browser.driver);
    Ok(tests)
}

/// Runs a command that tests and adds what its test binaries count.
fn count(command: &mut Command, tally: &mut Tally) -> Result<()> {
    count_reading(command, tally, |_| {})
}

/// Does the same as [`count`], and hands every line to `line`.
fn count_reading(
    command: &mut Command,
    tally: &mut Tally,
    mut line: impl FnMut(&str),
) -> Result<()> {
    // Drivers and servers are on this computer; clients that obey a proxy must not ask it.
    for name in ["NO_PROXY", "no_proxy"] {
        let others = env::var(name).unwrap_or_default();
        command.env(name, format!("127.0.0.1,localhost,{others}"));
    }
    // A failed check says what it found; where in the code is said by its name.
    command.env("RUST_LIB_BACKTRACE", "0");
    let result = process::run_reading(command, |printed| {
        if let Some(read) = Tally::read(printed) {
            *tally += read;
        }
        line(printed);
    });
    result?;
    if tally.is_empty() {
        bail!("no test ran, so nothing is proved: are the tests still where this step looks?");
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
