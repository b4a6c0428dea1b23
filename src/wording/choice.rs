//! What a reader has chosen: the language of the page, and how it writes large numbers.

use std::ops::Deref;

use super::{Words, en, ko};

/// How the page writes large numbers of its own; what articles say stays as they wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// As people write them: 54조, 54 trillion.
    #[default]
    Written,
    /// In all their digits: 54,000,000,000,000.
    Digits,
    /// With a letter for millions, billions and trillions: 54T.
    Short,
}

impl NumberStyle {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Written, Self::Digits, Self::Short];
}

/// The words of a language, with a style of numbers: one object a choice.
#[derive(Debug)]
pub struct Wording {
    words: &'static Words,
    /// How large numbers are written.
    pub style: NumberStyle,
}

/// Korean, with numbers as people write them: the page before anything is chosen.
pub static KO: Wording = of(&ko::WORDS, NumberStyle::Written);
/// English, with numbers as people write them.
pub static EN: Wording = of(&en::WORDS, NumberStyle::Written);

static OTHERS: [Wording; 4] = [
    of(&ko::WORDS, NumberStyle::Digits),
    of(&ko::WORDS, NumberStyle::Short),
    of(&en::WORDS, NumberStyle::Digits),
    of(&en::WORDS, NumberStyle::Short),
];

const fn of(words: &'static Words, style: NumberStyle) -> Wording {
    Wording { words, style }
}

impl PartialEq for Wording {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Deref for Wording {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl Wording {
    /// Every choice there is, Korean first.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [&KO, &EN].into_iter().chain(&OTHERS)
    }

    /// The wording of the language of this tag, in this style; Korean for any other tag.
    ///
    /// ```
    /// use daejo::wording::{EN, NumberStyle, Wording};
    /// let wording = Wording::of("en", NumberStyle::Written);
    /// assert!(std::ptr::eq(wording, &EN));
    /// ```
    #[must_use]
    pub fn of(tag: &str, style: NumberStyle) -> &'static Self {
        let mut all = Self::all();
        let found = all.find(|it| it.tag == tag && it.style == style);
        found.unwrap_or(&KO)
    }

    /// The same language, for where there is no room for all digits of a number.
    #[must_use]
    pub fn brief(&self) -> &'static Self {
        let style = match self.style {
            NumberStyle::Digits => NumberStyle::Written,
            style => style,
        };
        Self::of(self.tag, style)
    }
}
