//! What the build has made, in short, so that the client can tell whether the page is still that.
//!
//! Hydration needs the very tree that was prerendered. Translators and extensions put elements
//! into a page or change its words before the client starts, and some servers take comments out.

use daejo_articles::Article;

use crate::market::Rates;

/// Attribute of the root element that holds the seal.
pub const ATTRIBUTE: &str = "data-seal";

/// The seal of a page of `nodes` elements and comments that shows `articles` and carries `rates`:
/// the number, and the FNV-1a hash of files, texts and rates.
#[must_use]
pub fn of<'a>(
    nodes: usize,
    articles: impl IntoIterator<Item = &'a Article>,
    rates: &Rates,
) -> String {
    let words = articles.into_iter().flat_map(|article| {
        // No text holds a NUL (see `site`), so it keeps files and texts apart.
        [article.file.as_str(), "\0", article.text.as_str(), "\0"]
    });
    let rates = rates.carried().unwrap_or_default();
    let hash = words
        .chain([rates.as_str()])
        .flat_map(str::bytes)
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{nodes}-{hash:016x}")
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
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            count += 1;
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
        } else {
            count += usize::from(after.starts_with(|c: char| c.is_ascii_alphabetic()));
            rest = behind_tag(after);
        }
    }
    count
}

/// What follows the `>` that ends the tag at the beginning of `html`.
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
    use crate::fixture;

    #[test]
    fn every_byte_of_every_text_counts() {
        let seal = |texts: [&str; 2]| {
            let articles = texts.map(|text| fixture::document("x.txt", text, "-").article);
            of(7, &articles, &Rates::default())
        };
        let one = seal(["가", "나"]);
        assert_eq!(one, seal(["가", "나"]));
        assert!(one.starts_with("7-"), "{one}");
        for other in [["가나", ""], ["나", "가"], ["가", "나 "]] {
            assert_ne!(seal(other), one, "{other:?}");
        }
        let rates = Rates::parse("2026-10-30").unwrap();
        assert_ne!(of(7, [], &rates), of(7, [], &Rates::default()));
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
