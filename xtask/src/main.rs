//! The project's tasks: `cargo xtask` lists them.
//!
//! The site itself is built by Trunk alone; a task puts the tools that a build or a test run
//! needs in place and calls them.

mod apt;
mod bench;
mod browsers;
mod cache;
mod deny;
mod lean;
mod node;
mod process;
mod project;
mod rates;
mod reproduce;
mod serve;
mod site;
mod size;
mod steps;
mod tally;
mod toolchain;
mod tools;

use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use xtask::static_site::Mount;

use crate::{project::Project, steps::Step};

/// The tasks of this project.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site and serve it on this computer
    Serve {
        /// Port of 127.0.0.1 to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Path to serve the site under, such as /some/sub/
        #[arg(long, default_value = "/")]
        path: Mount,
    },
    /// Build the site into dist/
    Build,
    /// Serve the site and build it again as sources are saved: `trunk serve`
    Dev {
        /// Port of 127.0.0.1 to listen on
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Look for changes by polling, where the file system does not tell of them
        #[arg(long)]
        poll: bool,
    },
    /// Run everything that guards the project, or only the steps named
    Test {
        /// Steps to run; all of them when none is named
        #[arg(value_enum, value_name = "STEP")]
        steps: Vec<Step>,
    },
    /// Take pictures of the main views, at three widths, light and dark
    Screenshots {
        /// Replace those of the README, in docs/, by the new ones
        #[arg(long)]
        bless: bool,
    },
    /// Print how fast the engine reads, natively and as WASM
    Bench,
    /// Print how heavy the built site is, and fail where a budget is broken
    Size {
        /// Write what was measured to sizes.toml
        #[arg(long)]
        update: bool,
    },
    /// Build the site a second time, from a clone elsewhere, and compare every file
    Reproduce,
    /// Fetch the exchange rates and write them to assets/rates.bin
    Rates {
        /// Write nothing; say whether the file there is what would be written
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            // Not `{:?}`: with RUST_BACKTRACE set, that would print a backtrace.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    match arguments.task {
        None => Arguments::command().print_help()?,
        Some(Task::Serve { port, path }) => serve::serve(port, &path)?,
        Some(Task::Build) => {
            let dist = site::build(&Project::read()?)?;
            println!("the site is in {}", dist.display());
        }
        Some(Task::Dev { port, poll }) => site::dev(&Project::read()?, port, poll)?,
        Some(Task::Bench) => bench::bench(&Project::read()?)?,
        Some(Task::Size { update }) => size::size(&Project::read()?, update)?,
        Some(Task::Reproduce) => reproduce::reproduce(&Project::read()?)?,
        Some(Task::Rates { check }) => rates::rates(&Project::read()?, check)?,
        Some(Task::Screenshots { bless }) => steps::screenshots(&Project::read()?, bless)?,
        Some(Task::Test { steps }) => return steps::test(&Project::read()?, &steps),
    }
    Ok(ExitCode::SUCCESS)
}
