//! Files as a web server sends them: compressed once, when they are put there.

use std::io::{self, Write};

use brotli::{CompressorWriter, enc::BrotliEncoderParams};
use flate2::{Compression, GzBuilder};

/// The most that Brotli can do (RFC 7932), and how far back it looks: 2²⁴ bytes.
const QUALITY: i32 = 11;
const WINDOW: i32 = 24;

/// Endings of the files that become smaller.
const COMPRESSIBLE: &[&str] = &[
    "bin",
    "css",
    "csv",
    "html",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
];

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

/// `bytes` as gzip (RFC 1952), level 9, without a name and a time: the same bytes every time.
///
/// # Errors
///
/// None that memory does not have.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// The compressed copies of a file, for hosts that serve them: names and bytes. None that is not
/// smaller than the file, and none of pictures.
///
/// # Errors
///
/// As [`brotli()`] and [`gzip`].
pub fn copies(name: &str, bytes: &[u8]) -> io::Result<Vec<(String, Vec<u8>)>> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !COMPRESSIBLE.contains(&ending) {
        return Ok(Vec::new());
    }
    let copies = [("br", brotli(bytes)?), ("gz", gzip(bytes)?)];
    let smaller = copies
        .into_iter()
        .filter(|(_, copy)| copy.len() < bytes.len());
    Ok(smaller
        .map(|(ending, copy)| ([name, ".", ending].concat(), copy))
        .collect())
}

/// Whether a file is the compressed copy of another, by its name.
#[must_use]
pub fn is_copy(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_compressed_comes_back() {
        let text = "380억 달러는 50조 원이다. ".repeat(100);
        let copies = copies("a.html", text.as_bytes()).unwrap();
        let names: Vec<&str> = copies.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.html.br", "a.html.gz"]);
        let (mut one, mut two) = (Vec::new(), Vec::new());
        brotli::BrotliDecompress(&mut copies[0].1.as_slice(), &mut one).unwrap();
        let mut gzip = flate2::read::GzDecoder::new(copies[1].1.as_slice());
        gzip.read_to_end(&mut two).unwrap();
        assert_eq!((one, two), (text.clone().into_bytes(), text.into_bytes()));
        assert!(copies.iter().all(|(_, copy)| copy.len() < 200));
    }

    #[test]
    fn pictures_and_what_does_not_become_smaller_have_no_copy() {
        assert_eq!(copies("a.png", &[0; 1000]).unwrap(), []);
        assert_eq!(copies("a.txt", b"1").unwrap(), []);
        assert_eq!(copies("_headers", &[b'a'; 1000]).unwrap(), []);
    }

    #[test]
    fn a_compressed_file_holds_no_time() {
        // RFC 1952, 2.3: the time is in the bytes 4 to 7, and none is zero.
        assert_eq!(gzip(b"a").unwrap()[4..8], [0; 4]);
    }
}
