//! The build's step after Trunk: renders the articles into the page, and makes of what Trunk has
//! built what can be put on a host (see Trunk.toml).

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;
use daejo::{publish, site};
use daejo_hosting::PAGE;
use daejo_rates::Table;

/// Renders the articles into the page that Trunk has built.
#[derive(Parser)]
struct Options {
    /// Folder of the articles.
    #[arg(long, default_value = "seeds")]
    seeds: PathBuf,
    /// File of the exchange rates that conversions are held against.
    #[arg(long, default_value = "assets/rates.bin")]
    rates: PathBuf,
    /// Only the page, which is here, with its edition beside it [default: all that Trunk has built].
    #[arg(long)]
    page: Option<PathBuf>,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match prerender(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn prerender(options: &Options) -> Result<(), Box<dyn Error>> {
    if let Some(page) = &options.page {
        return render(options, page);
    }
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("no page to fill: run `trunk build`, or name one with --page")?;
    let staging = Path::new(&staging);
    render(options, &staging.join(PAGE))?;
    // What changes with every save need not be compressed.
    let compressed = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    publish::publish(staging, &options.seeds, compressed)
}

/// Renders the articles into the page at `path`, and writes its edition and the articles as they were
/// read beside it.
fn render(options: &Options, path: &Path) -> Result<(), Box<dyn Error>> {
    let folder = daejo_articles::load_folder(&options.seeds)?;
    for warning in &folder.warnings {
        eprintln!("warning: {warning}");
    }
    let rates = std::fs::read(&options.rates).map_err(|error| named(&options.rates, &error))?;
    let rates = Table::decode(&rates).map_err(|error| named(&options.rates, &error))?;
    let template = std::fs::read_to_string(path).map_err(|error| named(path, &error))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let commit = commit();
    let rendering = site::render(&template, folder.articles, &rates, commit.as_deref());
    let page = tokio::task::LocalSet::new().block_on(&runtime, rendering)?;
    let edition = path.with_file_name(site::EDITION);
    site::write(&edition, &page.edition).map_err(|error| named(&edition, &error))?;
    for (name, text) in &page.sources {
        let source = path.with_file_name(name);
        site::write(&source, text.as_bytes()).map_err(|error| named(&source, &error))?;
    }
    site::write(path, page.html.as_bytes()).map_err(|error| named(path, &error))?;
    Ok(())
}

/// The commit that is checked out, with a mark where files differ from it; `None` without git.
fn commit() -> Option<String> {
    let mut git = Command::new("git");
    git.args([
        "describe",
        "--always",
        "--abbrev=9",
        "--exclude=*",
        "--dirty=+",
    ]);
    let output = git.output().ok()?;
    let commit = String::from_utf8(output.stdout).ok()?;
    let commit = commit.trim();
    (output.status.success() && !commit.is_empty()).then(|| commit.to_owned())
}

fn named(path: &Path, error: &dyn Error) -> String {
    format!("{}: {error}", path.display())
}
