//! What a line of a scraped page is.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Zone {
    /// The headline.
    Title,
    /// The headline once more.
    RepeatedTitle,
    /// A line under the headline that sums up.
    Subtitle,
    /// A heading inside the article.
    Heading,
    /// The article's own text.
    Body,
    /// Who wrote it, when it was entered and changed.
    Byline,
    /// Menus, breadcrumbs, links back.
    Nav,
    /// Advertising, and the codes that serve it.
    Ad,
    /// Headlines of other articles, tags.
    Related,
    /// The comment widget.
    Comments,
    /// Copyright lines.
    Copyright,
    /// An e-mail address standing alone.
    Email,
    /// Where the article comes from, as a line of its own.
    Source,
}

impl Zone {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Title,
        Self::RepeatedTitle,
        Self::Subtitle,
        Self::Heading,
        Self::Body,
        Self::Byline,
        Self::Nav,
        Self::Ad,
        Self::Related,
        Self::Comments,
        Self::Copyright,
        Self::Email,
        Self::Source,
    ];

    /// Whether lines of this zone are the article itself, whose figures count.
    #[must_use]
    pub fn is_article(self) -> bool {
        matches!(
            self,
            Self::Title | Self::RepeatedTitle | Self::Subtitle | Self::Heading | Self::Body
        )
    }

    /// The name used in JSON and in class names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::RepeatedTitle => "title_dup",
            Self::Subtitle => "subtitle",
            Self::Heading => "heading",
            Self::Body => "body",
            Self::Byline => "byline",
            Self::Nav => "nav",
            Self::Ad => "ad",
            Self::Related => "related",
            Self::Comments => "comment_widget",
            Self::Copyright => "copyright",
            Self::Email => "email",
            Self::Source => "source",
        }
    }
}

/// Why a line is not the article itself: a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// In Korean.
    pub ko: Cow<'static, str>,
    /// In English.
    pub en: Cow<'static, str>,
}

/// A reason as a row of the lexicon has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cause {
    /// In Korean.
    pub ko: &'static str,
    /// In English.
    pub en: &'static str,
}

impl From<Cause> for Reason {
    fn from(cause: Cause) -> Self {
        Self {
            ko: Cow::Borrowed(cause.ko),
            en: Cow::Borrowed(cause.en),
        }
    }
}
