//! The sentences beside the cells, each of which is on the page a second time: in its article.
//!
//! Where it is folded, the file of the page leaves it out, and `assets/boot.js` puts it back from
//! there before anything unfolds it: an eighth of what the page weighs without its texts.

/// What a folded quotation begins with, as the server renderer writes it, up to its words.
const FOLDED: &str = "<details class=\"quotation\">";
const QUOTED: &str = "<q";
/// What leads from a cell to the places of its figures.
const LINK: &str = " href=\"#";
const SENTENCE: &str = "<span class=\"sentence\">";

/// `html` without the words of the folded quotations that the sentence around the first place of
/// their cell says as well.
pub fn without_folded(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut cell = html;
    let mut parts = html.split(FOLDED);
    let first = parts.next().unwrap_or_default();
    kept.push_str(first);
    cell = cell_at_end(first).unwrap_or(cell);
    for part in parts {
        kept.push_str(FOLDED);
        match quoted(part).filter(|(_, words, _)| said(html, cell) == Some(words.trim().into())) {
            Some((before, _, behind)) => {
                kept.push_str(before);
                kept.push_str(behind);
            }
            None => kept.push_str(part),
        }
        cell = cell_at_end(part).unwrap_or_default();
    }
    kept
}

/// The cell that `html` ends in.
fn cell_at_end(html: &str) -> Option<&str> {
    html.rsplit_once("<td ").map(|(_, cell)| cell)
}

/// What follows the beginning of a quotation, in three: up to its words, these, and the rest.
fn quoted(part: &str) -> Option<(&str, &str, &str)> {
    let at = part.find(QUOTED)?;
    let open = at + part.get(at..)?.find('>')? + 1;
    let end = open + part.get(open..)?.find("</q>")?;
    Some((part.get(..open)?, part.get(open..end)?, part.get(end..)?))
}

/// The words of the sentence that the first link of `cell` leads to; `None` where other elements
/// than marks stand in it.
fn said(html: &str, cell: &str) -> Option<String> {
    let (_, link) = cell.split_once(LINK)?;
    let (id, _) = link.split_once('"')?;
    let (before, _) = html.split_once(&["<mark id=\"", id, "\""].concat())?;
    let start = before.rfind(SENTENCE)? + SENTENCE.len();
    let (sentence, _) = html.get(start..)?.split_once("</span>")?;
    let is_around = start + sentence.len() > before.len();
    if !is_around || sentence.contains("<span") {
        return None;
    }
    let mut words = String::new();
    for piece in sentence.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    Some(words.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = concat!(
        "<p><span class=\"sentence\">값은 <mark id=\"fig-0-m01\" class=\"money\"><a href=\"#cell-1-0\">",
        "5 &lt; 6원</a></mark>이다. </span>그렇다.</p>",
    );

    fn page(quotation: &str) -> String {
        let cell = "<td id=\"cell-1-0\"><a href=\"#fig-0-m01\">5 &lt; 6원</a>";
        [cell, quotation, "</td><td>–</td>", TEXT].concat()
    }

    fn folded(words: &str) -> String {
        let open = "<details class=\"quotation\"><summary>근거 문장</summary><q lang=\"ko\">";
        page(&[open, words, "</q></details>"].concat())
    }

    #[test]
    fn a_sentence_of_the_text_is_left_out() {
        let html = without_folded(&folded("값은 5 &lt; 6원이다."));
        assert_eq!(html, folded(""));
    }

    #[test]
    fn other_words_and_what_is_open_stay() {
        let other = folded("값은 5원이다.");
        assert_eq!(without_folded(&other), other);
        let open = page(
            "<details open=\"open\" class=\"quotation\"><q>값은 5 &lt; 6원이다.</q></details>",
        );
        assert_eq!(without_folded(&open), open);
        let without = folded("값은 5 &lt; 6원이다.").replace("<mark id", "<mark data-id");
        assert_eq!(without_folded(&without), without);
    }
}
