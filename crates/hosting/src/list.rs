//! The files that the page's script loads when they are needed, told to the script alone.

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What the script calls it: the name of the `<meta>` that named it in the page.
    pub called: String,
    /// Its name, with the hash in it.
    pub name: String,
    /// What it must be (see [`crate::digest::integrity`]).
    pub integrity: String,
}

/// The script `code`, with the `files` that it may ask for.
///
/// ```
/// use daejo_hosting::list::{Listed, with_files};
/// let rates = Listed {
///     called: "rates".to_owned(),
///     name: "rates-1.bin".to_owned(),
///     integrity: "sha256-x".to_owned(),
/// };
/// assert_eq!(
///     with_files(&[rates], "start();\n"),
///     "const FILES = {\n  \"rates\": [\"./rates-1.bin\", \"sha256-x\"],\n};\nstart();\n",
/// );
/// ```
#[must_use]
pub fn with_files(files: &[Listed], code: &str) -> String {
    let mut script = "const FILES = {\n".to_owned();
    for Listed {
        called,
        name,
        integrity,
    } in files
    {
        script.extend([
            "  \"",
            called,
            "\": [\"./",
            name,
            "\", \"",
            integrity,
            "\"],\n",
        ]);
    }
    script.extend(["};\n", code]);
    script
}
