//! What the build has made, in short, so that the client can tell whether the page is still that.
//!
//! Hydration needs the very tree that was prerendered. Translators and extensions put elements
//! into a page or change its words before the client starts, and some servers take comments out.

/// Attribute of the root element that holds the seal.
pub const ATTRIBUTE: &str = "data-seal";

/// The seal of a page of `nodes` elements and comments that shows `texts` and goes with the file
/// `edition`: the number, and the FNV-1a hash of texts and file.
#[must_use]
pub fn of<'a>(nodes: usize, texts: impl IntoIterator<Item = &'a str>, edition: &[u8]) -> String {
    // No text holds a NUL (see `site`), so it keeps them apart.
    let texts = texts.into_iter().flat_map(|text| [text, "\0"]);
    let bytes = texts.flat_map(str::bytes).chain(edition.iter().copied());
    format!("{nodes}-{:016x}", fnv(bytes))
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The number of elements and comments in `html`, as the server renderer writes it: texts and
/// quoted attributes, which may hold anything else, have no bare `<` and `"`, respectively.
///
/// ```
/// use daejo::seal::nodes;
/// assert_eq!(nodes(r#"<!--<[]>--><p title="a<b>c">1 &lt; 2</p><br>"#), 3);
/// ```
#[must_use]
pub fn nodes(html: &str) -> usize {
    let mut count = 0;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let tag = rest.get(at..).unwrap_or_default();
        let begins = |c: char| c.is_ascii_alphabetic();
        let is_node =
            tag.starts_with("<!--") || tag.get(1..).is_some_and(|it| it.starts_with(begins));
        count += usize::from(is_node);
        rest = behind(tag);
    }
    count
}

/// What follows the tag, or the comment, that `html` begins with.
#[must_use]
pub fn behind(html: &str) -> &str {
    match html.strip_prefix("<!--") {
        Some(comment) => comment.split_once("-->").map_or("", |(_, rest)| rest),
        None => behind_tag(html),
    }
}

/// What follows the `>` that ends the tag at the beginning of `html`; quoted values may hold one.
fn behind_tag(html: &str) -> &str {
    let mut quoted = false;
    let end = html.find(|c: char| {
        quoted ^= c == '"';
        c == '>' && !quoted
    });
    end.and_then(|end| html.get(end + 1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let one = of(7, ["가", "나"], b"edition");
        assert_eq!(one, of(7, ["가", "나"], b"edition"));
        assert!(one.starts_with("7-"), "{one}");
        for (nodes, texts, edition) in [
            (8, ["가", "나"], "edition"),
            (7, ["가나", ""], "edition"),
            (7, ["나", "가"], "edition"),
            (7, ["가", "나 "], "edition"),
            (7, ["가", "나"], "edition "),
        ] {
            let other = of(nodes, texts, edition.as_bytes());
            assert_ne!(other, one, "{texts:?} {edition}");
        }
    }

    #[test]
    fn only_what_begins_a_node_counts() {
        for (html, count) in [
            ("", 0),
            ("1 > 0", 0),
            ("<p></p>", 1),
            ("<p><b>가</b></p>", 2),
            ("<!--<[a::B<c>]>--><p></p><!--</[a::B<c>]>-->", 3),
            (r##"<a title="<b> --> <i>" href="#"></a><b></b>"##, 2),
        ] {
            assert_eq!(nodes(html), count, "{html}");
        }
    }
}
