//! Untrusted text as text: no markup, no HTML, no link, no way out of its cell.

use crate::view::plain;

/// Punctuation that means something in CommonMark or GitHub's additions to it; behind a
/// backslash it means itself.
const SPECIAL: &str = r"\`*_[]<>|~&$";

/// Word joiner: seen by nobody, and between two characters that would otherwise be read as one.
const JOINER: char = '\u{2060}';

/// `text` for one line of Markdown.
///
/// Addresses, `@names` and `#numbers` would become links even behind backslashes, since readers
/// look for them in the finished text. A word joiner parts them.
pub(super) fn escape(text: &str) -> String {
    let text = plain(text);
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        if SPECIAL.contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
        let before = text.get(..at).unwrap_or_default();
        let parts = match c {
            '@' => true,
            ':' => rest.starts_with("//") || is_scheme(before),
            '#' => rest.starts_with(|next: char| next.is_ascii_digit()),
            'w' | 'W' => rest.starts_with('.') && ends_with_ww(before),
            '-' => rest.starts_with(|next: char| next.is_ascii_digit()) && before.ends_with("GH"),
            _ => false,
        };
        if parts {
            escaped.push(JOINER);
        }
    }
    escaped
}

/// Schemes that are links without two slashes.
fn is_scheme(before: &str) -> bool {
    let before = before.to_ascii_lowercase();
    before.ends_with("mailto") || before.ends_with("xmpp")
}

fn ends_with_ww(before: &str) -> bool {
    let mut last = before.chars().rev();
    let mut next = || last.next().is_some_and(|c| c.eq_ignore_ascii_case(&'w'));
    next() && next()
}

/// A web address as a link that shows itself; as text where it holds anything that addresses do
/// not.
pub(super) fn address(text: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
    let web = text.starts_with("https://") || text.starts_with("http://");
    if web && text.chars().all(allowed) {
        format!("<{text}>")
    } else {
        escape(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_means_itself() {
        for (text, expect) in [
            ("2~6%, 3~5%", r"2\~6%, 3\~5%"),
            ("a | b", r"a \| b"),
            (r"a \| b", r"a \\\| b"),
            ("**볼드** _x_ `c`", r"\*\*볼드\*\* \_x\_ \`c\`"),
            ("<img src=x onerror=a()>", r"\<img src=x onerror=a()\>"),
            ("[a](javascript:b)", r"\[a\](javascript:b)"),
            ("&lt;b&gt;", r"\&lt;b\&gt;"),
            ("$38bn에서 $40bn", r"\$38bn에서 \$40bn"),
            ("a\n\n# b\n| c |", r"a # b \| c \|"),
            ("5% 늘어난 1,200억 원", "5% 늘어난 1,200억 원"),
        ] {
            assert_eq!(escape(text), expect);
        }
    }

    #[test]
    fn nothing_becomes_a_link_by_itself() {
        for (text, expect) in [
            ("https://a.b/c", "https:\u{2060}//a.b/c"),
            ("WWW.a.b www.a.b", "WWW\u{2060}.a.b www\u{2060}.a.b"),
            ("a@b.c", "a@\u{2060}b.c"),
            ("MAILTO:a", "MAILTO:\u{2060}a"),
            ("#12 #말", "#\u{2060}12 #말"),
            ("GH-12", "GH-\u{2060}12"),
            ("10:30", "10:30"),
        ] {
            assert_eq!(escape(text), expect);
        }
    }

    #[test]
    fn addresses_are_links_only_if_they_are_nothing_else() {
        for (text, expect) in [
            ("https://a.b/c?d=e#f", "<https://a.b/c?d=e#f>"),
            (
                "https://a.b/>c<script>",
                "https:\u{2060}//a.b/\\>c\\<script\\>",
            ),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("https://a.b/ [x](y)", "https:\u{2060}//a.b/ \\[x\\](y)"),
        ] {
            assert_eq!(address(text), expect);
        }
    }
}
