//! The head of a page: the tags that name files.

/// A stretch of a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A tag that names a file beside the page: `<link rel="icon" href="./icon.svg"/>`, a script
    /// with its end tag.
    Names {
        /// All of it.
        tag: &'a str,
        /// The file, without `./`.
        file: &'a str,
    },
    /// Anything else.
    Else(&'a str),
}

/// What a tag names files in.
const ATTRIBUTES: [&str; 3] = ["href=\"./", "src=\"./", "content=\"./"];

/// `head` in parts, which are all of it. No attribute of a head holds `>`, and no text `<`.
#[must_use]
pub fn parts(head: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = head;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let ending = if tag.starts_with("<script") {
            "</script>"
        } else {
            ">"
        };
        let end = tag.find(ending).map_or(tag.len(), |at| at + ending.len());
        let (tag, behind) = tag.split_at_checked(end).unwrap_or((tag, ""));
        if !before.is_empty() {
            parts.push(Part::Else(before));
        }
        parts.push(named(tag).map_or(Part::Else(tag), |file| Part::Names { tag, file }));
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(Part::Else(rest));
    }
    parts
}

/// The file that `tag` names.
fn named(tag: &str) -> Option<&str> {
    let mut values = ATTRIBUTES
        .iter()
        .filter_map(|attribute| tag.split_once(attribute));
    let (_, value) = values.next()?;
    value.split('"').next().filter(|file| !file.is_empty())
}

/// The value of the attribute `name` of `tag`.
///
/// ```
/// use daejo_hosting::head::value;
/// assert_eq!(value("<meta name=\"rates\" content=\"./r.bin\" />", "name"), Some("rates"));
/// ```
#[must_use]
pub fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, behind) = tag.split_once(&[" ", name, "=\""].concat())?;
    behind.split('"').next()
}

/// Whether `tag` has the attribute `name` with this value.
#[must_use]
pub fn has(tag: &str, name: &str, value: &str) -> bool {
    self::value(tag, name) == Some(value)
}

/// `tag`, which names `file`, with another name in it; and what the file must be, where a browser
/// holds it against that.
///
/// Style sheets are let be: from a disk, where the page is plain HTML, browsers would load none that
/// they should check.
#[must_use]
pub fn renamed(tag: &str, file: &str, name: &str, integrity: &str) -> String {
    let mut new = ["\"./", name, "\""].concat();
    if tag.starts_with("<script") || has(tag, "rel", "modulepreload") {
        new.extend([" integrity=\"", integrity, "\""]);
    }
    tag.replace(&["\"./", file, "\""].concat(), &new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_all_of_a_head() {
        let head = "<head>\n<meta name=\"a\" content=\"b\"/>\n<link rel=\"icon\" href=\"./i.svg\"/>\
                    <script src=\"./b.js\" type=\"module\"></script> <script>1 < 2</script> ";
        let parts = parts(head);
        let all = parts.iter().map(|part| match part {
            Part::Names { tag, .. } => tag,
            Part::Else(text) => text,
        });
        assert_eq!(all.copied().collect::<String>(), head);
        let files = parts.iter().filter_map(|part| match part {
            Part::Names { file, .. } => Some(*file),
            Part::Else(_) => None,
        });
        assert_eq!(files.collect::<Vec<_>>(), ["i.svg", "b.js"]);
    }

    #[test]
    fn what_browsers_check_they_are_told() {
        for (tag, expect) in [
            (
                r#"<link rel="modulepreload" href="./a"/>"#,
                r#"<link rel="modulepreload" href="./b" integrity="x"/>"#,
            ),
            (
                r#"<script src="./a" type="module"></script>"#,
                r#"<script src="./b" integrity="x" type="module"></script>"#,
            ),
            (
                r#"<link rel="stylesheet" href="./a"/>"#,
                r#"<link rel="stylesheet" href="./b"/>"#,
            ),
        ] {
            assert_eq!(renamed(tag, "a", "b", "x"), expect);
        }
    }
}
