//! What the build makes smaller of wasm-bindgen's two files: a module, and its glue in JavaScript.
//!
//! The imports that join the two have long names with a hash in each, which no compression makes
//! small; nobody reads them. They become numbers, in both files alike. The comments of the glue go.

use std::fmt;

use crate::bare;

/// Why two files are not of each other.
#[derive(Debug, PartialEq, Eq)]
pub enum GlueError {
    /// The module cannot be read.
    Module,
    /// The glue does not define this import once.
    Import(String),
}

impl fmt::Display for GlueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Module => f.write_str("this is no WebAssembly module"),
            Self::Import(name) => write!(f, "its glue must define `{name}` exactly once"),
        }
    }
}

impl std::error::Error for GlueError {}

/// Glue and module with numbers for the names between them.
///
/// ```
/// let module = b"\0asm\x01\0\0\0\x02\x14\x01\x01w\x0elog_0123456789\0\0";
/// let (glue, module) = daejo::glue::shortened("  log_0123456789: f,\n", module)?;
/// assert_eq!(glue, "i0: f,\n");
/// assert_eq!(module, b"\0asm\x01\0\0\0\x02\x08\x01\x01w\x02i0\0\0");
/// # Ok::<(), daejo::glue::GlueError>(())
/// ```
///
/// # Errors
///
/// Where the two are not of each other.
pub fn shortened(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>), GlueError> {
    let mut names = Vec::new();
    let module = renamed(module, &mut names).ok_or(GlueError::Module)?;
    let mut glue = bare::script(glue);
    for (long, short) in names {
        let [long, short] = [&long, &short].map(|name| [name, ": "].concat());
        if glue.matches(&long).count() != 1 {
            return Err(GlueError::Import(long));
        }
        glue = glue.replace(&long, &short);
    }
    Ok((glue, module))
}

/// The name of the module of `glue`: `client_bg.wasm` for `client.js`.
#[must_use]
pub fn module_of(glue: &str) -> Option<String> {
    let stem = glue.strip_suffix(".js")?;
    Some([stem, "_bg.wasm"].concat())
}

/// The id of the section of imports.
const IMPORTS: u8 = 2;
/// The kind of an import that is a function.
const FUNCTION: u8 = 0;
/// A name of more bytes than this is a long one.
const LONG: usize = 8;

/// `module` with numbers for the long names of its imports, which are added to `names`.
fn renamed(module: &[u8], names: &mut Vec<(String, String)>) -> Option<Vec<u8>> {
    let (head, mut rest) = module.split_at_checked(8)?;
    head.starts_with(b"\0asm").then_some(())?;
    let mut new = head.to_vec();
    while let Some((id, behind)) = rest.split_first() {
        let (section, behind) = counted(behind)?;
        rest = behind;
        new.push(*id);
        match *id {
            IMPORTS => put(&imports(section, names)?, &mut new),
            _ => put(section, &mut new),
        }
    }
    Some(new)
}

fn imports(section: &[u8], names: &mut Vec<(String, String)>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut new = Vec::new();
    put_number(count, &mut new);
    for at in 0..count {
        let (of, behind) = counted(rest)?;
        let (name, behind) = counted(behind)?;
        // wasm-bindgen's modules import functions only.
        let (kind, behind) = behind.split_first()?;
        let (signature, behind) = (*kind == FUNCTION).then(|| number(behind))??;
        rest = behind;
        put(&module(of, names)?, &mut new);
        let long = std::str::from_utf8(name).ok()?;
        if long.len() > LONG {
            let short = format!("i{at}");
            put(short.as_bytes(), &mut new);
            names.push((long.to_owned(), short));
        } else {
            put(name, &mut new);
        }
        new.push(FUNCTION);
        put_number(signature, &mut new);
    }
    rest.is_empty().then_some(new)
}

/// The name of a module that functions are imported from: a letter, where it is that of the glue,
/// which defines it in quotation marks.
fn module(name: &[u8], names: &mut Vec<(String, String)>) -> Option<Vec<u8>> {
    let name = std::str::from_utf8(name).ok()?;
    if name.len() <= LONG {
        return Some(name.as_bytes().to_vec());
    }
    let long = ["\"", name, "\""].concat();
    if !names.iter().any(|(known, _)| *known == long) {
        names.push((long, "w".to_owned()));
    }
    Some(b"w".to_vec())
}

/// Bytes with their count before them, and what is behind.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (count, rest) = number(bytes)?;
    rest.split_at_checked(usize::try_from(count).ok()?)
}

/// A number in LEB128, and what is behind.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (mut value, mut shift, mut rest) = (0_u32, 0_u32, bytes);
    loop {
        let (byte, behind) = rest.split_first()?;
        rest = behind;
        value |= u32::from(byte & 0x7f).checked_shl(shift)?;
        shift += 7;
        if byte & 0x80 == 0 {
            return Some((value, rest));
        }
    }
}

fn put(bytes: &[u8], to: &mut Vec<u8>) {
    put_number(u32::try_from(bytes.len()).unwrap_or(u32::MAX), to);
    to.extend(bytes);
}

fn put_number(mut value: u32, to: &mut Vec<u8>) {
    while value >= 0x80 {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports functions of these names from another.
    fn module(of: &str, names: &[&str]) -> Vec<u8> {
        let mut section = vec![u8::try_from(names.len()).unwrap()];
        for name in names {
            put(of.as_bytes(), &mut section);
            put(name.as_bytes(), &mut section);
            section.extend([FUNCTION, 3]);
        }
        let mut module = b"\0asm\x01\0\0\0\x01\x02\x01\x60".to_vec();
        module.push(IMPORTS);
        put(&section, &mut module);
        module.extend(b"\x0a\x02\x01\x00");
        module
    }

    #[test]
    fn long_names_become_numbers_in_both() {
        let glue = r#"/**
 * Of the log.
 */
const import0 = {
    log_0123456789ab: f,
    // Why.
    a: g,
    now_0123456789ab: h,
};
return { "./client_bg.js": import0 };
"#;
        let names = ["log_0123456789ab", "a", "now_0123456789ab"];
        let (short, renamed) = shortened(glue, &module("./client_bg.js", &names)).unwrap();
        let expect = "const import0 = {\ni0: f,\na: g,\ni2: h,\n};\nreturn { w: import0 };\n";
        assert_eq!(short, expect);
        assert_eq!(renamed, module("w", &["i0", "a", "i2"]));
        let again = shortened(&short, &renamed).unwrap();
        assert_eq!(again, (short, renamed));
    }

    #[test]
    fn many_imports_have_their_counts_right() {
        let names: Vec<String> = (0..100).map(|at| format!("import_{at:016}")).collect();
        let lines: String = names.iter().map(|name| format!("{name}: f,\n")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (_, renamed) = shortened(&lines, &module("w", &names)).unwrap();
        let short: Vec<String> = (0..100).map(|at| format!("i{at}")).collect();
        let short: Vec<&str> = short.iter().map(String::as_str).collect();
        assert_eq!(renamed, module("w", &short));
    }

    #[test]
    fn files_that_are_not_of_each_other_are_refused() {
        let of = |glue, module: &[u8]| shortened(glue, module).unwrap_err();
        assert_eq!(of("", b"<!DOCTYPE html>"), GlueError::Module);
        let cut = module("w", &["log_0123456789ab"]);
        let cut = cut.get(..cut.len() - 6).unwrap();
        assert_eq!(of("log_0123456789ab: f", cut), GlueError::Module);
        let import = GlueError::Import("log_0123456789ab: ".to_owned());
        assert_eq!(of("", &module("w", &["log_0123456789ab"])), import);
    }

    #[test]
    fn a_module_has_the_name_of_its_glue() {
        assert_eq!(module_of("client.js").as_deref(), Some("client_bg.wasm"));
        assert_eq!(module_of("daejo.css"), None);
    }
}
