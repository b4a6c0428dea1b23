//! Sheets as text: separated by tabs, by commas, or as an HTML table.

use super::sheet::Sheet;

/// Tab-separated values: what spreadsheets take from the clipboard as plain text.
#[must_use]
pub fn tsv(sheet: &Sheet) -> String {
    joined(sheet, "\t", "\n", |text| text)
}

/// Comma-separated values as RFC 4180 has them, behind a byte order mark: without it Excel would
/// not read UTF-8.
#[must_use]
pub fn csv(sheet: &Sheet) -> String {
    ["\u{feff}", &joined(sheet, ",", "\r\n", quoted)].concat()
}

/// A cell in double quotes where it needs them.
fn quoted(text: String) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text
    }
}

fn joined(sheet: &Sheet, between: &str, end: &str, cell: fn(String) -> String) -> String {
    let heads: Vec<String> = sheet
        .heads
        .iter()
        .map(|head| cell((*head).into()))
        .collect();
    let mut text = heads.join(between);
    text.push_str(end);
    for line in &sheet.lines {
        let cells: Vec<String> = line.iter().map(|field| cell(field.guarded())).collect();
        text.push_str(&cells.join(between));
        text.push_str(end);
    }
    text
}

/// A table: what spreadsheets and word processors take from the clipboard as HTML. It has no
/// styles: browsers hold even what is copied against the content policy of the page.
#[must_use]
pub fn html(sheet: &Sheet) -> String {
    let mut text = "<meta charset=\"utf-8\"><table><thead><tr>".to_owned();
    for head in sheet.heads {
        text.push_str("<th>");
        text.push_str(&escaped(head));
        text.push_str("</th>");
    }
    text.push_str("</tr></thead><tbody>");
    for line in &sheet.lines {
        text.push_str("<tr>");
        for field in line {
            text.push_str("<td>");
            text.push_str(&escaped(&field.guarded()));
            text.push_str("</td>");
        }
        text.push_str("</tr>");
    }
    text.push_str("</tbody></table>");
    text
}

/// `text` as HTML has it, within an element or a quoted attribute.
pub fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sheet::Field;
    use crate::wording::KO;

    /// A sheet with these in the first cells of its one line.
    fn sheet(fields: &[Field]) -> Sheet {
        let mut line = std::array::from_fn(|_| Field::Text(String::new()));
        line[..fields.len()].clone_from_slice(fields);
        Sheet {
            heads: KO.tools.heads,
            lines: vec![line],
        }
    }

    fn text(text: &str) -> Field {
        Field::Text(text.to_owned())
    }

    #[test]
    fn commas_and_quotes_are_quoted() {
        for (words, expect) in [
            ("380억", "380억"),
            ("1,421원", "\"1,421원\""),
            ("그는 \"예\"라고", "\"그는 \"\"예\"\"라고\""),
            (
                "=HYPERLINK(\"a\",\"b\")",
                "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"",
            ),
            ("a\r\nb", "a b"),
        ] {
            let csv = csv(&sheet(&[text(words)]));
            let line = csv.split("\r\n").nth(1).unwrap();
            assert_eq!(line.strip_suffix(&",".repeat(15)).unwrap(), expect);
        }
    }

    #[test]
    fn csv_has_a_mark_and_ends_each_line_with_both() {
        let csv = csv(&sheet(&[Field::Number("-1".to_owned()), text("-1")]));
        assert!(csv.as_bytes().starts_with(&[0xef, 0xbb, 0xbf]));
        assert_eq!(csv.matches("\r\n").count(), 2);
        assert_eq!(csv.matches('\n').count(), 2);
        assert!(
            csv.ends_with("\r\n") && csv.contains("\r\n-1,'-1,"),
            "{csv}"
        );
    }

    #[test]
    fn a_tab_in_a_text_is_no_end_of_a_cell() {
        let tsv = tsv(&sheet(&[
            text("a\tb"),
            text("@x"),
            Field::Number("7".to_owned()),
        ]));
        let line = tsv.lines().nth(1).unwrap();
        assert_eq!(line.matches('\t').count(), 15);
        assert!(line.starts_with("a b\t'@x\t7\t"), "{line}");
    }

    #[test]
    fn article_text_is_never_markup() {
        let html = html(&sheet(&[text("<script>alert(\"&\")</script>"), text("=1")]));
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;"));
        assert!(html.contains(">'=1</td>"));
    }
}
