//! What the file of the page leaves out because the client puts it back, or the parser.
//!
//! Hydration sets every attribute and every text of the tree anew. So what nobody sees, hears or
//! follows before the client is there need not be in the file, which is what a reader waits for: the
//! words of folded lines that are not the article (the fold leads to the text as it was read), how to
//! read drawings that are not drawn yet, what tools and tests know elements by. The elements stay:
//! hydration wants them all.

use crate::anchor::{self, Target};
use crate::seal;

/// Attributes that mean something to the client alone, or to a reader who uses it.
const CLIENT: [&str; 11] = [
    "aria-haspopup",
    "aria-keyshortcuts",
    "aria-labelledby",
    "autocomplete",
    "data-choice",
    "data-group",
    "data-kind",
    "data-rate",
    "inputmode",
    "spellcheck",
    "title",
];

/// Attributes that are left out of an element that begins so.
const OF: [(&str, &[&str]); 6] = [
    // A step of a calculation, whose outlet it says in words.
    ("<div data-file", &["data-file"]),
    // The marks in the texts lead to the row instead.
    ("<td", &["id"]),
    ("<h3", &["id"]),
    // Buttons are of the client.
    ("<button", &["aria-label"]),
    // Without these, its letters are read.
    ("<svg viewBox", &["role", "aria-label"]),
    ("<svg width=\"100%\"", &["role", "aria-label"]),
];

/// Attributes of these values say nothing before the client comes: what an element says without them,
/// on a page in Korean; that something is going to be told there.
const MEANINGLESS: [(&str, &str); 8] = [
    ("class", ""),
    ("lang", "ko"),
    ("role", "status"),
    ("scope", "col"),
    ("scope", "row"),
    ("tabindex", "-1"),
    // There is no form.
    ("type", "button"),
    ("value", ""),
];

/// End tags, and what they may be left out before (HTML, section 13.1.2.4).
const ENDS: [(&str, &[&str]); 8] = [
    ("</td>", &["<td", "<th", "</tr>"]),
    ("</th>", &["<td", "<th", "</tr>"]),
    ("</tr>", &["<tr", "</thead>", "</tbody>"]),
    ("</thead>", &["<tbody"]),
    ("</tbody>", &["</table>"]),
    ("</li>", &["<li", "</ul>"]),
    ("</option>", &["<option", "</select>"]),
    (
        "</p>",
        &[
            "<p",
            "<h2",
            "<h3",
            "<h4",
            "<ul",
            "<div",
            "<details",
            "<section",
            "</div>",
            "</section>",
            "</header>",
            "</footer>",
            "</article>",
            "</details>",
            "</figcaption>",
        ],
    ),
];

/// What the words of are left out: what its start tag holds, and its end.
const SILENT: [(&str, &str); 3] = [
    (" data-raw=\"removed\"", "</p>"),
    (" class=\"conventions\"", "</p>"),
    // Drawings are of the client, and with them how to read them and the same in words.
    (" class=\"pictures\"", "</section>"),
];

/// `html`, as the server renderer writes it, without all that.
pub fn without_what_comes_back(html: &str) -> String {
    let mut lean = Lean::default();
    let mut rest = html;
    while let Some((text, _)) = rest.split_once('<') {
        lean.text(text);
        let tag = rest.get(text.len()..).unwrap_or_default();
        let length = tag.len() - seal::behind(tag).len();
        let (tag, behind) = tag.split_at_checked(length).unwrap_or((tag, ""));
        lean.tag(tag);
        rest = behind;
    }
    lean.text(rest);
    lean.flush("");
    lean.kept
}

#[derive(Default)]
struct Lean<'a> {
    kept: String,
    /// The tag before.
    before: &'a str,
    /// An end tag that may be left out, if the next tag lets it.
    end: &'a str,
    /// The end of the element whose words are left out.
    silent_until: Option<&'static str>,
}

impl<'a> Lean<'a> {
    fn text(&mut self, text: &str) {
        if text.is_empty() || self.silent_until.is_some() {
            return;
        }
        self.flush("");
        self.kept.push_str(text);
    }

    fn tag(&mut self, tag: &'a str) {
        self.flush(tag);
        if self.silent_until.is_some_and(|end| tag == end) {
            self.silent_until = None;
        }
        let silent = SILENT.iter().find(|(begin, _)| tag.contains(begin));
        if let Some((_, end)) = silent {
            self.silent_until = Some(end);
        }
        if ENDS.iter().any(|(end, _)| *end == tag) {
            self.end = tag;
        } else if tag.starts_with("</") || tag.starts_with("<!") {
            self.kept.push_str(tag);
        } else {
            self.start(tag);
        }
        self.before = tag;
    }

    /// Writes the end tag that was held back, unless the tag `next` closes the element as well.
    fn flush(&mut self, next: &str) {
        let before = ENDS.iter().find(|(end, _)| *end == self.end);
        let before = before.map_or(&[][..], |(_, before)| before);
        let is_next = |begin: &&&str| {
            let rest = next.strip_prefix(**begin);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        };
        if before.iter().find(is_next).is_none() {
            self.kept.push_str(self.end);
        }
        self.end = "";
    }

    /// Writes a start tag without the attributes that are left out.
    fn start(&mut self, tag: &str) {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        self.kept.push_str(name);
        let of = OF.iter().find(|(begin, _)| tag.starts_with(begin));
        let of = of.map_or(&[][..], |(_, names)| names);
        // The server renderer puts every value in quotes.
        while let Some((name, behind)) = rest.split_once("=\"") {
            let (value, behind) = behind.split_once('"').unwrap_or((behind, ""));
            let name = name.trim_start();
            rest = behind;
            if CLIENT.contains(&name) || of.contains(&name) || MEANINGLESS.contains(&(name, value))
            {
                continue;
            }
            let row = self.row(name, value);
            let value = row.as_deref().unwrap_or(value);
            self.kept.extend([" ", name, "=\"", value, "\""]);
        }
        self.kept.push_str(rest.trim_start());
    }

    /// The row that the link of a mark leads to, in place of its cell.
    fn row(&self, name: &str, value: &str) -> Option<String> {
        let link = value.strip_prefix('#').filter(|_| name == "href");
        let link = link.filter(|_| self.before.starts_with("<mark"));
        match anchor::target(link?)? {
            Target::Row(fact) => Some(anchor::href(&anchor::row(fact))),
            Target::Heading => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_client_alone_knows_is_left_out() {
        for (html, expect) in [
            (
                r#"<tr id="row-1" data-kind="money" data-verdict="agree" tabindex="-1">"#,
                r#"<tr id="row-1" data-verdict="agree">"#,
            ),
            (
                r##"<mark id="fig-0-m01" tabindex="-1" class="kind-money"><a href="#cell-4-0">1 &lt; 2</a></mark>"##,
                r##"<mark id="fig-0-m01" class="kind-money"><a href="#row-4">1 &lt; 2</a></mark>"##,
            ),
            (
                r##"<td id="cell-4-0" tabindex="-1"><a href="#cell-4-0" title="a > b">x</a>"##,
                r##"<td><a href="#cell-4-0">x</a>"##,
            ),
            (
                r#"<p tabindex="0" class="a">"#,
                r#"<p tabindex="0" class="a">"#,
            ),
        ] {
            assert_eq!(without_what_comes_back(html), expect);
        }
    }

    #[test]
    fn words_that_nobody_sees_are_left_out_and_their_elements_stay() {
        let html = concat!(
            r#"<details class="folded"><summary>광고 · 2줄</summary><p data-raw="removed">광고 <b>문의</b></p>"#,
            r#"</details><p data-raw="body">본문</p><section class="pictures"><h2>그림</h2></section><p>끝</p>"#,
        );
        let expect = concat!(
            r#"<details class="folded"><summary>광고 · 2줄</summary><p data-raw="removed"><b></b>"#,
            r#"</details><p data-raw="body">본문<section class="pictures"><h2></h2></section><p>끝</p>"#,
        );
        assert_eq!(without_what_comes_back(html), expect);
    }

    #[test]
    fn end_tags_stay_where_something_else_follows() {
        for (html, expect) in [
            ("<td>1</td><td>2</td></tr>", "<td>1<td>2</tr>"),
            (
                "<td>1</td><!--</[]>--></tr><tr>",
                "<td>1</td><!--</[]>--><tr>",
            ),
            ("<p>1</p> <p>2</p><a></a>", "<p>1</p> <p>2</p><a></a>"),
            (
                "<p>1</p><path></path><p>2</p>",
                "<p>1</p><path></path><p>2</p>",
            ),
        ] {
            assert_eq!(without_what_comes_back(html), expect);
        }
    }

    #[test]
    fn as_many_nodes_are_left() {
        let html = concat!(
            r#"<!--<[]>--><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"#,
            r#"<svg viewBox="0 0 9 9" role="img" aria-label="<b>"><path></path></svg><!--</[]>-->"#,
        );
        assert_eq!(
            seal::nodes(&without_what_comes_back(html)),
            seal::nodes(html)
        );
    }
}
