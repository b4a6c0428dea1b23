//! Lines of plain text, broken where the terminal ends.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` in lines of at most `width` columns, broken at blanks, or within words that are wider
/// by themselves; `indent` blanks before every line but the first. A Hangul syllable takes two
/// columns.
pub(super) fn wrap(text: &str, width: u16, indent: usize) -> String {
    let width = usize::from(width).max(indent + 2);
    let mut lines = String::new();
    let mut column = 0;
    let mut fresh = true;
    for word in text.split(' ') {
        let wide = word.width();
        if !fresh && column + 1 + wide > width {
            new_line(&mut lines, &mut column, indent);
            fresh = true;
        }
        if !fresh {
            lines.push(' ');
            column += 1;
        }
        for c in word.chars() {
            let wide = c.width().unwrap_or(0);
            if column + wide > width {
                new_line(&mut lines, &mut column, indent);
            }
            lines.push(c);
            column += wide;
        }
        fresh = false;
    }
    lines
}

fn new_line(lines: &mut String, column: &mut usize, indent: usize) {
    lines.push('\n');
    lines.extend(std::iter::repeat_n(' ', indent));
    *column = indent;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks_and_in_words_that_are_too_wide() {
        for (text, expect) in [
            ("", ""),
            ("가나 다라", "가나 다라"),
            ("가나다 라마", "가나다\n  라마"),
            ("가나다라마바사", "가나다라마\n  바사"),
            ("abc defghijklm", "abc\n  defghijk\n  lm"),
            ("a  b", "a  b"),
        ] {
            assert_eq!(wrap(text, 10, 2), expect, "{text}");
        }
    }
}
