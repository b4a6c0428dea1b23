//! What no text of an article needs, and what could make it look other than it is.

use crate::line;

/// `text` without control characters (line breaks and tabs stay) and without the marks that turn
/// the direction of writing: with those, `1,400` could be made to show as `004,1`.
///
/// ```
/// use daejo_articles::tidy;
/// assert_eq!(tidy("a\0b\u{202E}004,1\u{202C}\n"), "ab004,1\n");
/// ```
#[must_use]
pub fn tidy(text: &str) -> String {
    text.chars().filter(|c| !is_dropped(*c)).collect()
}

/// Whether `text` shows nothing: white space, and marks that nobody sees.
///
/// ```
/// use daejo_articles::is_blank;
/// assert!(is_blank(" \u{200B}\u{3164}\n") && !is_blank("3"));
/// ```
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(line::is_blank)
}

fn is_dropped(c: char) -> bool {
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns || c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}')
}
