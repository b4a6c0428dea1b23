//! Where on a page a block stands, by the elements around it.

use serde::{Deserialize, Serialize};

/// Where a block stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// Nothing speaks of it.
    #[default]
    Open,
    /// Where the page says that an article is.
    Article,
    /// Where the page says that an article's own text is.
    Body,
    /// Menus, breadcrumbs, buttons to share.
    Menu,
    /// Other articles, advertising.
    Beside,
    /// Comments, and the forms for them.
    Comments,
    /// What every page of the site ends with.
    Foot,
    /// The words under a picture.
    Caption,
}

/// An element's name and what it is called, in lower case.
#[derive(Clone, Copy, Debug, Default)]
pub struct Names<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// Its `role`.
    pub role: &'a str,
    /// Its `itemprop`.
    pub property: &'a str,
    /// Its classes and its id, with blanks between.
    pub words: &'a str,
}

use Place::{Article, Beside, Body, Caption, Comments, Foot, Menu};

/// Elements and roles that say what they hold.
static LANDMARKS: &[(&str, Place)] = &[
    ("article", Article),
    ("main", Article),
    ("nav", Menu),
    ("navigation", Menu),
    ("menu", Menu),
    ("menubar", Menu),
    ("toolbar", Menu),
    ("banner", Menu),
    ("button", Menu),
    ("select", Menu),
    ("aside", Beside),
    ("complementary", Beside),
    ("form", Comments),
    ("footer", Foot),
    ("contentinfo", Foot),
    ("figcaption", Caption),
];

/// Parts of the class names and ids that news sites give, without `-` and `_`.
static PARTS: &[(&str, Place)] = &[
    ("articlebody", Body),
    ("articletxt", Body),
    ("articletext", Body),
    ("articlecontent", Body),
    ("articleview", Body),
    ("newsctarticle", Body),
    ("newsbody", Body),
    ("newscontent", Body),
    ("newstext", Body),
    ("storybody", Body),
    ("viewcontent", Body),
    ("entrycontent", Body),
    ("postcontent", Body),
    ("breadcrumb", Menu),
    ("toolbar", Menu),
    ("sharebox", Menu),
    ("snsbox", Menu),
    ("related", Beside),
    ("relation", Beside),
    ("recommend", Beside),
    ("ranking", Beside),
    ("mostread", Beside),
    ("popular", Beside),
    ("sidebar", Beside),
    ("newsletter", Beside),
    ("subscribe", Beside),
    ("comment", Comments),
    ("reply", Comments),
    ("copyright", Foot),
    ("footer", Foot),
    ("imgcaption", Caption),
    ("imgdesc", Caption),
    ("photocaption", Caption),
    ("photodesc", Caption),
];

/// Class names and ids that count only whole: they are parts of too many words.
static WHOLE: &[(&str, Place)] = &[
    ("gnb", Menu),
    ("lnb", Menu),
    ("nav", Menu),
    ("menu", Menu),
    ("share", Menu),
    ("sns", Menu),
    ("ad", Beside),
    ("ads", Beside),
    ("banner", Beside),
    ("promo", Beside),
    ("aside", Beside),
    ("caption", Caption),
];

impl Place {
    /// What an element says of what is in it; `None` where that is as around it.
    ///
    /// ```
    /// use daejo_articles::{Names, Place};
    /// let names = Names { tag: "div", words: "news_end article-body", ..Names::default() };
    /// assert_eq!(Place::of(names), Some(Place::Body));
    /// assert_eq!(Place::of(Names { tag: "div", words: "admin", ..Names::default() }), None);
    /// ```
    #[must_use]
    pub fn of(names: Names) -> Option<Self> {
        if names.property == "articlebody" {
            return Some(Body);
        }
        let landmark = |name: &str| find(LANDMARKS, |known| known == name);
        let by_words = || {
            let mut words = names.words.split_whitespace();
            words.find_map(|word| {
                let bare = word.replace(['-', '_'], "");
                let part = find(PARTS, |part| bare.contains(part));
                part.or_else(|| find(WHOLE, |whole| bare == whole))
            })
        };
        landmark(names.tag)
            .or_else(|| landmark(names.role))
            .or_else(by_words)
    }

    /// What it is within `outer`: what is beside the article stays so, whatever it holds, and the
    /// article's own text is not less for the elements in it.
    #[must_use]
    pub fn within(self, outer: Self) -> Self {
        if !outer.is_open() || outer == Body && self == Article {
            outer
        } else {
            self
        }
    }

    /// Whether the article can be there.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Open | Article | Body)
    }
}

fn find(table: &[(&str, Place)], fits: impl Fn(&str) -> bool) -> Option<Place> {
    let row = table.iter().find(|(name, _)| fits(name));
    row.map(|(_, place)| *place)
}
