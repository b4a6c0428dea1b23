//! What a file holds, by its name and by how it begins.

/// What a file that was decoded is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A set of articles: JSON.
    Set,
    /// A page of the web: HTML.
    Page,
    /// A text, which Markdown is as well.
    Text,
}

impl FileKind {
    /// Of a file of this name with this text.
    ///
    /// ```
    /// use daejo_articles::FileKind;
    /// assert_eq!(FileKind::of("a.HTM", "380억 달러"), FileKind::Page);
    /// assert_eq!(FileKind::of("a", "\u{FEFF}\n<!DOCTYPE html><p>380억 달러"), FileKind::Page);
    /// assert_eq!(FileKind::of("a.txt", "<380억 달러>"), FileKind::Text);
    /// assert_eq!(FileKind::of("a.json", "{}"), FileKind::Set);
    /// ```
    #[must_use]
    pub fn of(name: &str, text: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let begins = text.trim_start_matches(|c: char| c == '\u{FEFF}' || c.is_whitespace());
        let head: String = begins.chars().take(15).collect();
        let head = head.to_ascii_lowercase();
        if name.ends_with(".json") {
            Self::Set
        } else if [".html", ".htm", ".xhtml"]
            .iter()
            .any(|end| name.ends_with(end))
            || head.starts_with("<!doctype html")
            || head.starts_with("<html")
        {
            Self::Page
        } else {
            Self::Text
        }
    }
}
