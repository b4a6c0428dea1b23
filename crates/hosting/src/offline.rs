//! The service worker, with the list of what it puts aside.

use std::collections::BTreeMap;

/// Where the page names its edition.
pub(crate) const VERSION: &str = "{version}";

/// The service worker `code` for the edition `version` and its `files`: their names with their
/// digests (see [`crate::digest`]).
///
/// ```
/// use daejo_hosting::offline::worker;
/// let files = [("a-1.js".to_owned(), "sha256-x".to_owned())].into();
/// assert_eq!(
///     worker("onfetch = …", "0f", &files),
///     "const VERSION = \"0f\";\nconst FILES = {\n  \"a-1.js\": \"sha256-x\",\n};\nonfetch = …",
/// );
/// ```
#[must_use]
pub fn worker(code: &str, version: &str, files: &BTreeMap<String, String>) -> String {
    let files = files
        .iter()
        .flat_map(|(name, digest)| ["  \"", name, "\": \"", digest, "\",\n"]);
    let files: String = files.collect();
    [
        "const VERSION = \"",
        version,
        "\";\nconst FILES = {\n",
        &files,
        "};\n",
        code,
    ]
    .concat()
}
