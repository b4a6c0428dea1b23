//! What people write into scripts and styles for people alone: no browser needs it, and a reader
//! waits for it. The build takes it out of what it publishes.

/// A script without comments and indentation. A statement keeps its lines, so that nothing of the
/// language's own punctuation has to be known; comments are lines of their own, and no text runs over
/// several lines.
///
/// ```
/// let script = "// Why.\nif (on) {\n  start(\"//host\");\n}\n";
/// assert_eq!(daejo::bare::script(script), "if (on) {\nstart(\"//host\");\n}\n");
/// ```
#[must_use]
pub fn script(code: &str) -> String {
    let lines = code.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !is_comment(line));
    code.flat_map(|line| [line, "\n"]).collect()
}

/// A page without blanks between the elements of its head, where nothing is shown.
///
/// ```
/// let page = "<head>\n  <title>A b</title>\n  <meta />\n</head> <body> </body>";
/// assert_eq!(daejo::bare::head(page), "<head><title>A b</title><meta /></head> <body> </body>");
/// ```
#[must_use]
pub fn head(page: &str) -> String {
    let end = page.find("</head>").unwrap_or_default();
    let (head, rest) = page.split_at_checked(end).unwrap_or(("", page));
    let parts = head.split_inclusive('>').map(|part| {
        let bare = part.trim_start();
        let is_blank = bare.is_empty() || bare.starts_with('<');
        if is_blank { bare } else { part }
    });
    parts.chain([rest]).collect()
}

fn is_comment(line: &str) -> bool {
    ["//", "/*", "*"].iter().any(|sign| line.starts_with(sign))
}

/// A style sheet without comments, and with blanks only where they part words.
///
/// ```
/// let sheet = "/* Marks */\na:hover > b,\ni {\n  content: \"a: b\";\n  margin: 0 auto;\n}\n";
/// assert_eq!(daejo::bare::style(sheet), "a:hover > b,i{content:\"a: b\";margin:0 auto}");
/// ```
#[must_use]
pub fn style(sheet: &str) -> String {
    let (mut bare, mut rest) = (String::new(), sheet);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => rest.find("*/").map(|end| end + 2),
            '"' => rest.match_indices('"').nth(1).map(|(end, _)| end + 1),
            _ => Some(first.len_utf8()),
        };
        // What is not closed runs to the end.
        let (part, behind) = rest
            .split_at_checked(length.unwrap_or(rest.len()))
            .unwrap_or((rest, ""));
        rest = behind;
        match first {
            '/' if part.len() > 1 => {}
            _ if first.is_ascii_whitespace() => {
                if !bare.is_empty() && !bare.ends_with(is_followed_by_blanks) {
                    bare.push(' ');
                }
            }
            '{' | '}' | ';' | ',' => {
                let kept = bare.trim_end_matches(' ').len();
                bare.truncate(kept);
                if first == '}' && bare.ends_with(';') {
                    bare.pop();
                }
                bare.push(first);
            }
            _ => bare.push_str(part),
        }
    }
    bare
}

/// Whether blanks behind this mean nothing, so that none is written. (Before a colon one does: it
/// parts the names of two elements.)
fn is_followed_by_blanks(last: char) -> bool {
    matches!(last, ' ' | '{' | '}' | ';' | ',' | ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_a_style_sheet_is_kept() {
        for (sheet, bare) in [
            ("a :hover {\n}", "a :hover{}"),
            ("a { b: calc(1px + 2px) }", "a{b:calc(1px + 2px)}"),
            (
                "a::before { content: \"✓ /* ; */ \";}",
                "a::before{content:\"✓ /* ; */ \"}",
            ),
            (
                "@media (a: b) and (c) {\n  d { e: f }\n}\n",
                "@media (a:b) and (c){d{e:f}}",
            ),
            ("a /* of b */ b { c: d/e}", "a b{c:d/e}"),
            ("a { b: c } /* open", "a{b:c}"),
            ("a { b: \"open }", "a{b:\"open }"),
        ] {
            assert_eq!(style(sheet), bare);
            assert_eq!(style(bare), bare, "as it is");
        }
    }
}
