//! The build's step after Trunk: renders the articles into the page (see Trunk.toml).

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use daejo::{glue, site};
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
    /// The page [default: index.html in Trunk's staging folder].
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
    let path = page_path(options)?;
    let folder = daejo_articles::load_folder(&options.seeds)?;
    for warning in &folder.warnings {
        eprintln!("warning: {warning}");
    }
    let rates = std::fs::read(&options.rates).map_err(|error| named(&options.rates, &error))?;
    let rates = Table::decode(&rates).map_err(|error| named(&options.rates, &error))?;
    let template = std::fs::read_to_string(&path).map_err(|error| named(&path, &error))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let rendering = site::render(&template, folder.articles, &rates);
    let page = tokio::task::LocalSet::new().block_on(&runtime, rendering)?;
    let edition = path.with_file_name(site::edition_name(&page.edition));
    site::write(&edition, &page.edition).map_err(|error| named(&edition, &error))?;
    site::write(&path, page.html.as_bytes()).map_err(|error| named(&path, &error))?;
    shorten(path.parent().unwrap_or(Path::new(".")))?;
    Ok(())
}

/// Makes what wasm-bindgen has written into the folder of the page smaller.
fn shorten(folder: &Path) -> Result<(), Box<dyn Error>> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    for entry in std::fs::read_dir(folder).map_err(|error| named(folder, &error))? {
        let path = entry?.path();
        let Some(module) = glue::module_of(&path).filter(|module| module.exists()) else {
            continue;
        };
        let code = std::fs::read_to_string(&path).map_err(|error| named(&path, &error))?;
        let bytes = std::fs::read(&module).map_err(|error| named(&module, &error))?;
        let (code, bytes) =
            glue::shortened(&code, &bytes).map_err(|error| named(&module, &error))?;
        site::write(&module, &bytes).map_err(|error| named(&module, &error))?;
        site::write(&path, code.as_bytes()).map_err(|error| named(&path, &error))?;
    }
    Ok(())
}

/// The page to fill; Trunk tells its hooks where it is.
fn page_path(options: &Options) -> Result<PathBuf, String> {
    if let Some(page) = &options.page {
        return Ok(page.clone());
    }
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .ok_or("no page to fill: run `trunk build`, or name one with --page")?;
    Ok(Path::new(&staging).join("index.html"))
}

fn named(path: &Path, error: &dyn Error) -> String {
    format!("{}: {error}", path.display())
}
