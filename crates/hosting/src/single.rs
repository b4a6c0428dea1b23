//! The page as one file that opens from a disk.
//!
//! Browsers let a page from a disk fetch nothing, so everything is inside: the styles, the modules
//! with what joins them to JavaScript, the edition, the exchange rates. Binary files are compressed
//! and written in base64. One script has it all start; the page's own policy allows that script and
//! those styles by their hashes, and no connection at all.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::head::{self, Part};
use crate::list::with_files;
use crate::{Files, HostingError, PAGE, compression, digest, headers, script};

/// Names of the `<meta>`s whose files the script reads, in the order in which it needs them.
const HELD: [&str; 5] = [
    "client-wasm",
    "edition",
    "engine-wasm",
    "rates",
    "intake-wasm",
];

/// What has to come along with the modules: the file, and the name that the script has for it.
const LICENCES: (&str, &str) = ("licenses.txt", "licences");

/// The glue of the modules, and the names that the script has for it.
const GLUE: [(&str, &str); 3] = [
    ("client.js", "clientGlue"),
    ("engine.js", "engineGlue"),
    ("intake.js", "intakeGlue"),
];

/// What starts the page: the site's own script, behind what stands in for the files it would fetch.
const SCRIPTS: [&str; 2] = ["single.js", "boot.js"];

/// The document's mark of this form, which picks the words about it.
const MARK: (&str, &str) = ("<html ", "<html data-offline=\"file\" ");

/// The single file of the page in `files`.
///
/// # Errors
///
/// Where a file is missing or of another shape than is wanted.
pub fn file(files: &Files) -> Result<String, HostingError> {
    let page = text(files, PAGE)?;
    let place = |place: &str| HostingError::place(PAGE, place);
    let (head, body) = page.split_once("</head>").ok_or_else(|| place("</head>"))?;
    let (body, end) = body
        .rsplit_once("</body>")
        .ok_or_else(|| place("</body>"))?;
    let (styles, script) = (&mut Vec::new(), script(files)?);
    let head = inside(head, files, styles)?;
    let policy = policy(styles, &script);
    let old = headers::policy(&head).ok_or_else(|| place("Content-Security-Policy"))?;
    let head = head.replace(old, &policy).replacen(MARK.0, MARK.1, 1);
    let mut held = String::new();
    for name in HELD {
        held.push_str(&data(name, bytes(files, named(name, page)?)?));
    }
    held.push_str(&data(LICENCES.1, bytes(files, LICENCES.0)?));
    let script = ["<script type=\"module\">", &script, "</script>\n"].concat();
    Ok([&head, "</head>", body, &held, &script, "</body>", end].concat())
}

/// `head` with the style sheets and icons inside that it names, and without what names other files;
/// the style sheets are added to `styles`.
fn inside(head: &str, files: &Files, styles: &mut Vec<String>) -> Result<String, HostingError> {
    let mut inside = String::new();
    for part in head::parts(head) {
        match part {
            Part::Else(text) => inside.push_str(text),
            Part::Names { tag, file } if file.ends_with(".css") => {
                let style = text(files, file)?;
                inside.extend([&*opened(tag), style, "</style>"]);
                styles.push(style.to_owned());
            }
            Part::Names { tag, file } if head::has(tag, "rel", "icon") => {
                let bytes = STANDARD.encode(bytes(files, file)?);
                let address = ["data:image/svg+xml;base64,", &bytes].concat();
                inside.push_str(&tag.replace(&["./", file].concat(), &address));
            }
            Part::Names { .. } => {}
        }
    }
    Ok(inside)
}

/// The start tag of a style sheet that `tag` links. One that a `<meta>` names applies when the page's
/// script has need of it.
fn opened(tag: &str) -> String {
    let later = tag.split_once("<meta name=\"");
    let later = later.and_then(|(_, named)| named.split('"').next());
    match later {
        Some(name) => ["<style media=\"not all\" data-name=\"", name, "\">"].concat(),
        None if head::has(tag, "media", "print") => "<style media=\"print\">".to_owned(),
        None => "<style>".to_owned(),
    }
}

/// Everything that runs in the single file.
fn script(files: &Files) -> Result<String, HostingError> {
    let mut script = String::new();
    for (file, name) in GLUE {
        script.push_str(&script::function(file, name, text(files, file)?)?);
    }
    // Each in a block: names of one mean nothing to the other.
    for file in SCRIPTS {
        let code = with_files(&[], text(files, file)?);
        script.extend(["{\n", &code, "}\n"]);
    }
    // An HTML parser would end the script there, or begin to count nested ones.
    for end in ["</script", "<!--"] {
        if script.contains(end) {
            let file = SCRIPTS.concat();
            return Err(HostingError::Glue { file, rest: end });
        }
    }
    Ok(script)
}

/// The policy that allows these styles and this script, and no connection.
fn policy(styles: &[String], script: &str) -> String {
    let hash = |text: &str| [" '", &digest::integrity(text.as_bytes()), "'"].concat();
    let styles: String = styles.iter().map(|style| hash(style)).collect();
    [
        "default-src 'none'; script-src",
        &hash(script),
        " 'wasm-unsafe-eval'; connect-src 'none'; style-src",
        &styles,
        "; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}

/// The file that the page's `<meta>` of this name names.
fn named<'a>(name: &str, page: &'a str) -> Result<&'a str, HostingError> {
    let open = ["<meta name=\"", name, "\" content=\"./"].concat();
    let named = page
        .split_once(&open)
        .and_then(|(_, rest)| rest.split('"').next());
    named.ok_or_else(|| HostingError::place(PAGE, &open))
}

/// A file under the script's name for it, as an element that no browser runs.
fn data(name: &str, file: &[u8]) -> String {
    // Writing into memory does not fail.
    let packed = STANDARD.encode(compression::gzip(file).unwrap_or_default());
    let open = [
        "<script type=\"application/gzip\" data-name=\"",
        name,
        "\">",
    ]
    .concat();
    [&open, &*packed, "</script>\n"].concat()
}

pub(crate) fn bytes<'a>(files: &'a Files, name: &str) -> Result<&'a [u8], HostingError> {
    let bytes = files.get(name).map(Vec::as_slice);
    bytes.ok_or_else(|| HostingError::Missing(name.to_owned()))
}

pub(crate) fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str, HostingError> {
    std::str::from_utf8(bytes(files, name)?).map_err(|_| HostingError::NotText(name.to_owned()))
}
