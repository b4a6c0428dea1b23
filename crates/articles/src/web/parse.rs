//! HTML to a page, where no browser does it: the parser is that of the HTML standard, as theirs is.

mod shallow;
mod tree;

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, ParseOpts, parse_document};

use self::shallow::shallow;
use self::tree::{Tree, What, value};
use super::{Head, Names, Outline, WebPage};

impl WebPage {
    /// The page that `html` is; an excerpt of one is all to be kept.
    ///
    /// ```
    /// use daejo_articles::WebPage;
    /// let html = "<title>계약</title><script>1</script><p>7년간 <b>380억 달러</b><p hidden>17억";
    /// let page = WebPage::parse(html, false);
    /// assert_eq!(page.head.title, "계약");
    /// let texts: Vec<&str> = page.blocks.iter().map(|block| block.text.as_str()).collect();
    /// assert_eq!(texts, ["7년간 380억 달러"]);
    /// ```
    #[must_use]
    pub fn parse(html: &str, is_excerpt: bool) -> Self {
        let tree_builder = TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        };
        let options = ParseOpts {
            tree_builder,
            ..ParseOpts::default()
        };
        let tree = parse_document(Tree::new(), options).one(&*shallow(html));
        let mut outline = Outline::default();
        if let Some(body) = tree.find(|name, _| name == "body") {
            tree.walk(body, &mut outline);
        }
        Self {
            head: tree.head(),
            blocks: outline.blocks(),
            is_excerpt,
        }
    }
}

impl Tree {
    fn walk(&self, root: usize, outline: &mut Outline) {
        let mut open = vec![self.children(root).into_iter()];
        while let Some(children) = open.last_mut() {
            let Some(at) = children.next() else {
                open.pop();
                if !open.is_empty() {
                    outline.close();
                }
                continue;
            };
            let Some(node) = self.node(at) else { continue };
            let is_entered = match &node.what {
                What::Text(text) => {
                    outline.text(text);
                    false
                }
                What::Element(name, attributes) => is_entered(&name.local, attributes, outline),
                What::Other => false,
            };
            drop(node);
            if is_entered {
                open.push(self.children(at).into_iter());
            }
        }
    }

    fn head(&self) -> Head {
        let first = |name: &str| self.find(|own, _| own == name);
        let values = |name: &str, attribute: &str| {
            self.all(|_, own, attributes| {
                let value = value(attributes, attribute)?;
                (own == name).then(|| value.to_owned())
            })
        };
        let data = self.all(|at, name, attributes| {
            let kind = value(attributes, "type")?;
            let is_data = name == "script" && kind.eq_ignore_ascii_case("application/ld+json");
            is_data.then_some(at)
        });
        let addresses = self.all(|_, name, attributes| {
            let is_own =
                name == "link" && value(attributes, "rel")?.eq_ignore_ascii_case("canonical");
            is_own.then(|| value(attributes, "href").map(str::to_owned))?
        });
        let metas = self.all(|_, name, attributes| {
            let mut names = ["property", "name", "itemprop"].into_iter();
            let key = names.find_map(|name| value(attributes, name))?;
            let content = value(attributes, "content")?;
            (name == "meta").then(|| (key.to_ascii_lowercase(), content.to_owned()))
        });
        Head {
            title: first("title").map(|at| self.text(at)).unwrap_or_default(),
            language: values("html", "lang")
                .into_iter()
                .next()
                .unwrap_or_default(),
            address: addresses.into_iter().next().unwrap_or_default(),
            metas,
            data: data.into_iter().map(|at| self.text(at)).collect(),
            times: values("time", "datetime"),
        }
    }
}

fn is_entered(tag: &str, attributes: &[Attribute], outline: &mut Outline) -> bool {
    let lower = |name| {
        value(attributes, name)
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    value(attributes, "hidden").is_none()
        && outline.open(Names {
            tag,
            role: &lower("role"),
            property: &lower("itemprop"),
            words: &[lower("class"), lower("id")].join(" "),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(html: &str) -> Vec<String> {
        let blocks = WebPage::parse(html, false).blocks.into_iter();
        blocks.map(|block| block.text.trim().to_owned()).collect()
    }

    #[test]
    fn what_is_not_closed_ends_where_a_browser_ends_it() {
        assert_eq!(
            texts("<p>하나<p>둘<ul><li>셋<li>넷</ul>"),
            ["하나", "둘", "셋", "넷"]
        );
        // Formatting that is closed in another order, text that no table may hold.
        assert_eq!(texts("<p>1<b>2<i>3</b>4</i>5"), ["12345"]);
        assert_eq!(texts("<table>밖<tr><td>안</table>"), ["밖", "안"]);
    }

    #[test]
    fn what_is_no_text_of_the_page_is_left_out() {
        let html = "<!-- 1 --><script>2</script><style>3</style><template><p>4</template>\
                    <svg><text>5</text></svg><noscript>6</noscript><p hidden>7</p><p>8</p>";
        assert_eq!(texts(html), ["8"]);
    }

    #[test]
    fn the_head_is_read() {
        let html = "<html lang=ko><head><title>제목 &amp; 둘</title>\
            <meta property=OG:Title content='큰 제목'><meta name=author>\
            <link rel=canonical href=https://a.example/1>\
            <script type=application/ld+json>{\"a\":1}</script></head>\
            <body><time datetime=2025-11-04>어제</time>";
        let head = WebPage::parse(html, false).head;
        let expect = Head {
            title: "제목 & 둘".to_owned(),
            language: "ko".to_owned(),
            address: "https://a.example/1".to_owned(),
            metas: vec![("og:title".to_owned(), "큰 제목".to_owned())],
            data: vec!["{\"a\":1}".to_owned()],
            times: vec!["2025-11-04".to_owned()],
        };
        assert_eq!(head, expect);
    }

    #[test]
    fn deeply_nested_pages_are_read() {
        let html = ["<div>".repeat(50_000), "끝".to_owned()].concat();
        assert_eq!(texts(&html), ["끝"]);
    }

    #[test]
    fn wide_pages_are_read() {
        let html = "하나<br>".repeat(50_000);
        assert_eq!(texts(&html).len(), 50_000);
        // What no table may hold stands before it.
        let html = ["<table>", &"밖<hr>".repeat(20_000)].concat();
        assert_eq!(texts(&html).len(), 20_000);
    }
}
