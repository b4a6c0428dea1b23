//! A set inside the page as one file.

use super::ArticleSet;

/// The element that holds a set: data, which no browser runs.
const OPEN: &str = "<script type=\"application/json\" data-name=\"set\">";
const CLOSE: &str = "</script>";
/// What the page ends with.
const END: &str = "</body>";

impl ArticleSet {
    /// `page`, the page as one file, with this set inside, in the place of another if there is one:
    /// opened, it shows these articles. `None` for what is no such page.
    ///
    /// ```
    /// use daejo_articles::ArticleSet;
    /// let page = ArticleSet::default().in_page("<html><body></body></html>").unwrap();
    /// assert!(page.contains("data-name=\"set\"") && page.ends_with("</body></html>"));
    /// assert_eq!(ArticleSet::default().in_page("text"), None);
    /// ```
    #[must_use]
    pub fn in_page(&self, page: &str) -> Option<String> {
        let (body, end) = page.rsplit_once(END)?;
        // In JSON this letter stands in texts only, and so no text ends the element.
        let json = self.written().replace('<', "\\u003c");
        let before = match body.rsplit_once(OPEN) {
            Some((before, behind)) => [before, behind.split_once(CLOSE)?.1].concat(),
            None => body.to_owned(),
        };
        Some([&before, OPEN, &json, CLOSE, END, end].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kept, Source};

    const PAGE: &str = "<html><body><p>x</p><script>1</script></body></html>\n";

    fn set(text: &str) -> ArticleSet {
        let source = Source {
            file: "a.txt".to_owned(),
            text: text.to_owned(),
            ..Source::default()
        };
        ArticleSet {
            name: "이름".to_owned(),
            articles: vec![Kept {
                source,
                ..Kept::default()
            }],
        }
    }

    fn held(page: &str) -> ArticleSet {
        let (_, behind) = page.split_once(OPEN).unwrap();
        let (json, _) = behind.split_once(CLOSE).unwrap();
        ArticleSet::read(json).unwrap()
    }

    #[test]
    fn no_text_ends_the_element() {
        let set = set("</script><script>alert(1)</script> <!-- </body>");
        let page = set.in_page(PAGE).unwrap();
        assert_eq!(held(&page), set);
        assert_eq!(page.matches("</body>").count(), 1);
        assert_eq!(page.matches("<script").count(), 2);
    }

    #[test]
    fn another_set_takes_the_place_of_the_first() {
        let first = set("하나").in_page(PAGE).unwrap();
        let second = set("둘").in_page(&first).unwrap();
        assert_eq!(second, set("둘").in_page(PAGE).unwrap());
        assert_eq!(held(&second), set("둘"));
    }
}
