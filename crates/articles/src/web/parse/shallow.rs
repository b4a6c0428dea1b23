//! HTML that does not nest without end: the parser looks through all open elements for many a tag, so
//! that its time would grow with the square of their number.

use super::super::inert::{copied_to, name, tag};

/// Elements that can be open inside each other, at most: browsers stop at as many (Blink's
/// `kMaximumHTMLParserDOMTreeDepth`).
const DEEPEST: usize = 512;

/// Elements without an end, and those that end by themselves where others begin (HTML standard,
/// sections 13.1.2 and 13.1.2.4).
const BARE: [&str; 37] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "frame",
    "head", "hr", "html", "image", "img", "input", "keygen", "li", "link", "meta", "optgroup",
    "option", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "wbr",
];

/// `html` without the tags of elements that are nested deeper. What these hold stays.
pub(super) fn shallow(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    // Elements that are open, and how many of them were left out.
    let (mut depth, mut left_out) = (0_usize, 0_usize);
    while let Some((before, behind)) = rest.split_once('<') {
        kept.push_str(before);
        rest = behind;
        if rest.starts_with("!--") {
            kept.push('<');
            rest = copied_to(rest, "-->", &mut kept);
            continue;
        }
        let is_end = rest.starts_with('/');
        let named = rest.strip_prefix('/').unwrap_or(rest);
        if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
            kept.push('<');
            continue;
        }
        let element = name(named);
        let mut copied = String::from(if is_end { "</" } else { "<" });
        rest = tag(named, &mut copied);
        let is_bare = BARE.binary_search(&&*element).is_ok();
        let stays = if is_bare {
            true
        } else if !is_end {
            depth += 1;
            let stays = depth <= DEEPEST;
            left_out += usize::from(!stays);
            stays
        } else {
            depth = depth.saturating_sub(1);
            let stays = left_out == 0;
            left_out = left_out.saturating_sub(1);
            stays
        };
        if stays {
            kept.push_str(&copied);
        } else if !is_end {
            // What stands before it and what is in it do not run together.
            kept.push_str("<br>");
        }
        if !is_end && matches!(&*element, "script" | "style" | "textarea" | "title" | "xmp") {
            let held = &mut String::new();
            rest = copied_to(rest, &["</", &element].concat(), held);
            if stays {
                kept.push_str(held);
            }
        }
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nests_as_pages_do_stays_as_it_is() {
        for html in [
            "<!DOCTYPE html><html><body><div class=a><p>1<p>2<b>3</b></div>a < b</html>",
            "<!-- <div> --><script>'<div>'</script><title></titl></title>x",
            &["<div>", &"<p>1<li>2<br>".repeat(2_000), "</div>"].concat(),
            &"<b>1</b>".repeat(2_000),
            "<",
            "<p",
            "</",
            "한글",
        ] {
            assert_eq!(shallow(html), html);
        }
    }

    #[test]
    fn deeper_elements_are_left_out_with_their_ends() {
        let open = "<div>".repeat(DEEPEST);
        let html = [&open, "<i>1</i><em>2<i>3</i></em><p>4</div><u>5</u>"].concat();
        let expect = [&open, "<br>1<br>2<br>3<p>4</div><u>5</u>"].concat();
        assert_eq!(shallow(&html), expect);
        let html = [&open, "<script>6</script>7"].concat();
        assert_eq!(shallow(&html), [&open, "<br>7"].concat());
    }

    #[test]
    fn the_list_is_in_order() {
        assert!(BARE.is_sorted());
    }
}
