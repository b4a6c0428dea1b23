//! The `daejo` command: what the page shows, in a terminal.

mod json;
mod source;
mod table;

use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use daejo_figures::calendar::{Interval, parse_iso};

/// Figures of news articles: money, dates, quantities, and whether several articles agree.
#[derive(Parser)]
#[command(name = "daejo", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print every figure of each text
    Figures {
        /// One JSON object per file and line
        #[arg(long)]
        json: bool,
        /// Day of publication (YYYY-MM-DD), from which relative dates are reckoned
        #[arg(long, value_name = "DATE", value_parser = published)]
        published: Option<Interval>,
        /// Text files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Print the figures of several texts side by side
    Compare {
        /// One JSON object for the whole set
        #[arg(long)]
        json: bool,
        /// Text files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

fn published(text: &str) -> Result<Interval, String> {
    parse_iso(text)
        .map(Interval::of_day)
        .ok_or_else(|| "write the day of publication as YYYY-MM-DD, like 2025-11-04".into())
}

/// Why the command gave up.
#[derive(Debug)]
enum Failure {
    Source(source::SourceError),
    Output(io::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(error) => error.fmt(f),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
        }
    }
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Figures {
            json,
            published,
            files,
        } => figures(json, published, &files),
        Command::Compare { json, files } => compare(json, &files),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader of a pipe has seen enough: `daejo … | head`.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("daejo: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn figures(json: bool, published: Option<Interval>, files: &[PathBuf]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    for file in files {
        let article = source::read(file, published).map_err(Failure::Source)?;
        let comparison = daejo_collation::compare(vec![article]);
        for document in &comparison.documents {
            let shown = if json {
                json::figures(document)
            } else {
                table::figures(document)
            };
            writeln!(out, "{shown}").map_err(Failure::Output)?;
        }
    }
    Ok(())
}

fn compare(json: bool, files: &[PathBuf]) -> Result<(), Failure> {
    let articles = files.iter().map(|file| source::read(file, None));
    let articles = articles
        .collect::<Result<Vec<_>, _>>()
        .map_err(Failure::Source)?;
    let comparison = daejo_collation::compare(articles);
    let shown = if json {
        json::comparison(&comparison)
    } else {
        table::comparison(&comparison)
    };
    writeln!(io::stdout().lock(), "{shown}").map_err(Failure::Output)
}
