//! HTML without its style, and without what it would do.
//!
//! A page's content policy refuses style and handlers of events in what its scripts parse, too, and a
//! browser notes each refusal. What is to be read for its text needs none of them.

/// `html` without its style sheets, and the attributes that hold style or a handler called
/// otherwise. What is no part of a tag stays as it is.
///
/// ```
/// use daejo_articles::inert;
/// let html = "<p STYLE='color:red' onclick=f()>style=x</p><style>p{}</style>";
/// assert_eq!(inert(html), "<p x-STYLE='color:red' x-onclick=f()>style=x</p>");
/// ```
#[must_use]
pub fn inert(html: &str) -> String {
    let mut quiet = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, behind)) = rest.split_once('<') {
        quiet.push_str(before);
        rest = behind;
        let begins_tag = rest.starts_with(|c: char| c.is_ascii_alphabetic());
        let name = if begins_tag {
            name(rest)
        } else {
            String::new()
        };
        let end = ["</", &name].concat();
        if name == "style" {
            // A browser notes its refusal of an empty sheet as well: the element goes whole.
            let dropped = &mut String::new();
            rest = tag(rest, dropped);
            rest = copied_to(rest, &end, dropped);
            rest = rest.split_once('>').map_or("", |(_, behind)| behind);
            continue;
        }
        quiet.push('<');
        if rest.starts_with("!--") {
            rest = copied_to(rest, "-->", &mut quiet);
        } else if begins_tag {
            rest = tag(rest, &mut quiet);
            // What such an element holds is text, whatever it looks like.
            if matches!(&*name, "script" | "textarea" | "title" | "xmp") {
                rest = copied_to(rest, &end, &mut quiet);
            }
        }
    }
    quiet.push_str(rest);
    quiet
}

/// The name of the tag that `rest` begins with, in lower case.
pub(super) fn name(rest: &str) -> String {
    let name = rest.split(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    let name = name.into_iter().next().unwrap_or_default();
    name.to_ascii_lowercase()
}

/// Copies `rest` up to `end`, in any case, and gives what is from there on.
pub(super) fn copied_to<'t>(rest: &'t str, end: &str, quiet: &mut String) -> &'t str {
    let mut windows = rest.as_bytes().windows(end.len());
    let at = windows.position(|window| window.eq_ignore_ascii_case(end.as_bytes()));
    let (copied, behind) = rest
        .split_at_checked(at.unwrap_or(rest.len()))
        .unwrap_or((rest, ""));
    quiet.push_str(copied);
    behind
}

/// Copies a tag with its attributes, and gives what is behind it.
pub(super) fn tag<'t>(rest: &'t str, quiet: &mut String) -> &'t str {
    let mut rest = rest;
    let mut quote: Option<char> = None;
    // Whether a word is being read, as the name of the tag is first, and whether it is a value.
    let mut is_word = true;
    let mut is_value = false;
    while let Some(c) = rest.chars().next() {
        let starts = !is_word && !is_value && c.is_ascii_alphabetic();
        if starts && quote.is_none() && is_active(name_of_attribute(rest)) {
            quiet.push_str("x-");
        }
        quiet.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        match (quote, c) {
            (Some(open), _) if open != c => {}
            (Some(_), _) => (quote, is_word, is_value) = (None, false, false),
            (None, '"' | '\'') if is_value && !is_word => quote = Some(c),
            (None, '>') => break,
            (None, '=') if !is_value => (is_word, is_value) = (false, true),
            (None, '/') if !is_value => is_word = false,
            (None, c) if c.is_ascii_whitespace() => {
                is_value &= !is_word;
                is_word = false;
            }
            (None, _) => is_word = true,
        }
    }
    rest
}

/// Whether an attribute of this name holds style, or a handler of an event.
fn is_active(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "style" || name.starts_with("on")
}

fn name_of_attribute(rest: &str) -> &str {
    let ends = |c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/' | '>');
    rest.split(ends).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expect: &str) {
        assert_eq!(inert(html), expect, "{html}");
    }

    #[test]
    fn every_way_to_write_the_attribute_is_found() {
        check(
            "<body onload=f() ONPAGESHOW=g>",
            "<body x-onload=f() x-ONPAGESHOW=g>",
        );
        check("<svg/onload=f>", "<svg/x-onload=f>");
        check("<p style=a>", "<p x-style=a>");
        check(
            "<p\nsTyLe = \"a > b\" id=x>style",
            "<p\nx-sTyLe = \"a > b\" id=x>style",
        );
        check("<br/style='a'/>", "<br/x-style='a'/>");
        check("<p id='a'style='b'>", "<p id='a'x-style='b'>");
        check("<p style>", "<p x-style>");
        check("<p style", "<p x-style");
    }

    #[test]
    fn nothing_else_is_changed() {
        for html in [
            "a < b style=c > d",
            "<p data-style=a styles=b title=\" style=c\" alt= style>",
            "<!-- <p style=a> -->",
            "<script>'<p style=a>'</script>",
            "<title><p style=a></title>",
            "<",
            "<p",
            "<p title='",
            "한글 <b>굵게</b>",
        ] {
            check(html, html);
        }
    }

    #[test]
    fn sheets_are_left_out() {
        check("<i>a</i><STYLE media=a>p{}<b></Style >x", "<i>a</i>x");
        check("<style>p{}", "");
        check("<style", "");
    }
}
