//! The build's files, read, made into a site, and written again.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use daejo_hosting::licences::{self, Module};
use daejo_hosting::{Files, Site, compression};

use crate::{bare, colophon, glue, site};

/// What the site is compiled from: see index.html.
const MODULES: [Module<'static>; 3] = [
    Module {
        package: "daejo",
        features: "client",
    },
    Module {
        package: "daejo",
        features: "intake",
    },
    Module {
        package: "daejo-engine",
        features: "worker",
    },
];

/// The comparison as data beside the page: the file, and how the `daejo` command prints it.
const DATA: [(&str, &str); 2] = [("figures.json", "--json"), ("figures.csv", "--csv")];

/// The scripts that say how far offline use is.
const SPEAKING: [&str; 2] = ["offline.js", "single.js"];

/// The licences of what the site is made of.
const LICENCES: &str = "licenses.txt";

/// Makes of the build in `folder`, whose page is rendered from the articles in `seeds`, a site to be
/// put on a host, with a compressed copy beside each file where that is asked for.
///
/// # Errors
///
/// When a file cannot be read or written, or the build is not as it should be.
pub fn publish(folder: &Path, seeds: &Path, compressed: bool) -> Result<(), Box<dyn Error>> {
    let mut files = read(folder)?;
    shorten(&mut files)?;
    for name in SPEAKING {
        let code = files.get_mut(name).ok_or("a script is missing")?;
        code.splice(..0, colophon::states().into_bytes());
    }
    for (name, option) in DATA {
        files.insert(name.to_owned(), data(seeds, option)?);
    }
    let licences = licences::collected(Path::new("."), &MODULES)?;
    files.insert(LICENCES.to_owned(), licences.into_bytes());
    let built: Vec<String> = files.keys().cloned().collect();
    let site = Site::published(files)?;
    for name in built.iter().filter(|name| folder.join(name).is_file()) {
        fs::remove_file(folder.join(name))?;
    }
    for (name, bytes) in &site.files {
        site::write(&folder.join(name), bytes)?;
        if compressed {
            for (name, copy) in compression::copies(name, bytes)? {
                site::write(&folder.join(name), &copy)?;
            }
        }
    }
    Ok(())
}

/// The files of `folder` and of the folders in it.
fn read(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_dir() {
            let below = read(&path)?.into_iter();
            files.extend(below.map(|(file, bytes)| ([name, "/", &file].concat(), bytes)));
        } else {
            files.insert(name.to_owned(), fs::read(&path)?);
        }
    }
    Ok(files)
}

/// Makes scripts and styles smaller, and with what wasm-bindgen has written its modules.
fn shorten(files: &mut Files) -> Result<(), Box<dyn Error>> {
    let names: Vec<String> = files.keys().cloned().collect();
    for name in names {
        let Some(text) = files.get(&name) else {
            continue;
        };
        let module = glue::module_of(&name);
        let module = module.and_then(|name| Some((files.get(&name)?, name)));
        let short = match (module, name.rsplit_once('.')) {
            (Some((bytes, module)), _) => {
                let glue = std::str::from_utf8(text)?;
                let (glue, bytes) =
                    glue::shortened(glue, bytes).map_err(|error| format!("{module}: {error}"))?;
                files.insert(module, bytes);
                glue
            }
            (None, Some((_, "js"))) => bare::script(std::str::from_utf8(text)?),
            (None, Some((_, "css"))) => bare::style(std::str::from_utf8(text)?),
            (None, Some((_, "html"))) => bare::head(std::str::from_utf8(text)?),
            _ => continue,
        };
        files.insert(name, short.into_bytes());
    }
    Ok(())
}

/// The comparison of the articles in `seeds`, as the command prints it with `option`.
fn data(seeds: &Path, option: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let entries = fs::read_dir(seeds)?.collect::<Result<Vec<_>, _>>()?;
    let mut articles: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    articles.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    articles.sort();
    let command = ["daejo", "compare", option].map(PathBuf::from);
    let mut printed = Vec::new();
    let code = daejo_cli::run(command.into_iter().chain(articles), &mut printed);
    if code != ExitCode::SUCCESS {
        return Err(format!("the comparison cannot be printed with {option}").into());
    }
    Ok(printed)
}
