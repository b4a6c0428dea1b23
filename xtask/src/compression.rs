//! Files as a web server sends them: compressed once, when they are put there.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use brotli::{CompressorWriter, enc::BrotliEncoderParams};

/// The most that Brotli can do (RFC 7932), and how far back it looks: 2²⁴ bytes.
const QUALITY: i32 = 11;
const WINDOW: i32 = 24;

/// `bytes` as Brotli, quality 11, window 24.
///
/// # Errors
///
/// None that memory does not have.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressor = CompressorWriter::with_params(Vec::new(), 1 << 16, &parameters);
    compressor.write_all(bytes)?;
    Ok(compressor.into_inner())
}

/// Puts a compressed copy, `NAME.br`, beside every file of `folder` that has none and becomes
/// smaller by it.
///
/// # Errors
///
/// What the file system says.
pub fn compress_files(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            compress_files(&path)?;
        } else if !is_compressed(&path) {
            let mut name = path.clone().into_os_string();
            name.push(".br");
            let bytes = fs::read(&path)?;
            let small = brotli(&bytes)?;
            if small.len() < bytes.len() && !Path::new(&name).exists() {
                fs::write(name, small)?;
            }
        }
    }
    Ok(())
}

/// Whether a file is the compressed copy of another, by its name.
#[must_use]
pub fn is_compressed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending == "br" || ending == "gz")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_comes_back() {
        let text = "380억 달러는 50조 원이다. ".repeat(100);
        let small = brotli(text.as_bytes()).unwrap();
        assert!(small.len() < text.len() / 10, "{}", small.len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut small.as_slice(), &mut back).unwrap();
        assert_eq!(back, text.as_bytes());
    }

    #[test]
    fn copies_lie_beside_what_becomes_smaller() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("below")).unwrap();
        fs::write(path("below/a.css"), "a { }".repeat(50)).unwrap();
        fs::write(path("tiny.txt"), "1").unwrap();
        compress_files(folder.path()).unwrap();
        compress_files(folder.path()).unwrap();
        assert!(path("below/a.css.br").exists() && path("below/a.css").exists());
        assert!(!path("below/a.css.br.br").exists());
        assert!(!path("tiny.txt.br").exists());
    }
}
