//! Words around a figure that make it approximate or a limit.

use std::sync::OnceLock;

use super::Index;
use crate::mention::Bound;

/// Words before a figure: approximate.
#[rustfmt::skip]
static ABOUT_BEFORE: &[&str] = &[
    "약", "대략", "어림잡아", "얼추", "줄잡아", "거의", "약約", "約",
    "about", "some", "roughly", "nearly", "around", "approximately", "almost", "an estimated", "estimated", "~", "∼", "circa",
];

/// Words behind a figure: approximate.
#[rustfmt::skip]
static ABOUT_BEHIND: &[&str] = &[
    "가량", "정도", "안팎", "남짓", "쯤", "꼴", "내외", "여", "-odd", " or so",
];

/// 선 behind a unit: 200억 달러선. Not the beginning of other words.
pub(crate) static LEVEL_BEHIND: &[&str] = &["선"];
/// Hangul behind 선 that makes another word of it.
pub(crate) static LEVEL_NOT_BEFORE: &[&str] =
    &["수", "거", "박", "정", "언", "물", "배", "택", "도"];

/// Words before a figure: it is a limit; the flag says that the limit itself is excluded.
#[rustfmt::skip]
static BOUND_BEFORE: &[(&str, Bound, bool)] = &[
    ("최소", Bound::AtLeast, false), ("최소한", Bound::AtLeast, false), ("적어도", Bound::AtLeast, false),
    ("이르면", Bound::AtLeast, false), ("적게는", Bound::AtLeast, false),
    ("최대", Bound::AtMost, false), ("늦어도", Bound::AtMost, false), ("많게는", Bound::AtMost, false),
    ("more than", Bound::AtLeast, true), ("over", Bound::AtLeast, true), ("at least", Bound::AtLeast, false),
    ("since", Bound::AtLeast, false), ("from", Bound::AtLeast, false), ("no less than", Bound::AtLeast, false),
    ("not less than", Bound::AtLeast, false), ("exceeding", Bound::AtLeast, true), ("upwards of", Bound::AtLeast, false),
    ("up to", Bound::AtMost, false), ("at most", Bound::AtMost, false), ("fewer than", Bound::AtMost, true),
    ("less than", Bound::AtMost, true), ("under", Bound::AtMost, true), ("below", Bound::AtMost, true),
    ("by", Bound::AtMost, false), ("until", Bound::AtMost, false), ("within", Bound::AtMost, false),
    ("no more than", Bound::AtMost, false), ("not more than", Bound::AtMost, false), ("as much as", Bound::AtMost, false),
    ("as many as", Bound::AtMost, false),
];

/// Of those, the ones that limit dates but say nothing of amounts (`by 20 percent` is a change).
pub(crate) static DATES_ONLY: &[&str] = &["by", "from", "since", "until"];

/// Words behind a figure: it is a limit. A particle may stand between.
#[rustfmt::skip]
static BOUND_BEHIND: &[(&str, Bound, bool)] = &[
    ("이상", Bound::AtLeast, false), ("초과", Bound::AtLeast, true), ("넘는", Bound::AtLeast, true),
    ("넘어", Bound::AtLeast, true), ("넘은", Bound::AtLeast, true), ("넘게", Bound::AtLeast, true),
    ("넘긴", Bound::AtLeast, true), ("넘겼", Bound::AtLeast, true), ("넘었", Bound::AtLeast, true),
    ("넘을", Bound::AtLeast, true), ("넘고", Bound::AtLeast, true),
    ("돌파", Bound::AtLeast, false), ("웃도", Bound::AtLeast, true), ("웃돌", Bound::AtLeast, true),
    ("부터", Bound::AtLeast, false), ("이후", Bound::AtLeast, false),
    ("이하", Bound::AtMost, false), ("미만", Bound::AtMost, true), ("이내", Bound::AtMost, false),
    ("안에", Bound::AtMost, false), ("내에", Bound::AtMost, false), ("까지", Bound::AtMost, false),
    ("한도", Bound::AtMost, false), ("밑도", Bound::AtMost, true), ("밑돌", Bound::AtMost, true),
    ("or more", Bound::AtLeast, false), ("-plus", Bound::AtLeast, false), ("+", Bound::AtLeast, false), ("or less", Bound::AtMost, false), ("or fewer", Bound::AtMost, false),
];

/// What a word around a figure says: a limit and whether it is excluded, or `None` for about.
pub(crate) type Says = Option<(Bound, bool)>;

/// The words of a table of approximators and one of limits.
pub(crate) struct Affixes {
    index: Index,
    about: &'static [&'static str],
    bounds: &'static [(&'static str, Bound, bool)],
}

impl Affixes {
    fn new(
        mut index: Index,
        about: &'static [&'static str],
        bounds: &'static [(&'static str, Bound, bool)],
    ) -> Self {
        let words = about.iter().chain(bounds.iter().map(|row| &row.0));
        for (row, word) in words.enumerate() {
            index.add(word, row);
        }
        Self {
            index,
            about,
            bounds,
        }
    }

    fn says(&self, row: usize) -> Says {
        let limit = self.bounds.get(row.checked_sub(self.about.len())?)?;
        Some((limit.1, limit.2))
    }

    /// The longest word that `fits` `text`, and what it says.
    pub(crate) fn longest_that(
        &self,
        text: &str,
        fits: &dyn Fn(&'static str) -> bool,
    ) -> Option<(&'static str, Says)> {
        let (word, row) = self.index.longest_that(text, fits)?;
        Some((word, self.says(row)))
    }

    /// The longest word with which `text` begins, and what it says.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, Says)> {
        let (word, row) = self.index.longest(text)?;
        Some((word, self.says(row)))
    }
}

/// The words before a figure, by their last characters.
pub(crate) fn before() -> &'static Affixes {
    static AFFIXES: OnceLock<Affixes> = OnceLock::new();
    AFFIXES.get_or_init(|| Affixes::new(Index::of_ends(), ABOUT_BEFORE, BOUND_BEFORE))
}

/// The words behind a figure, by their first characters.
pub(crate) fn behind() -> &'static Affixes {
    static AFFIXES: OnceLock<Affixes> = OnceLock::new();
    AFFIXES.get_or_init(|| Affixes::new(Index::new(), ABOUT_BEHIND, BOUND_BEHIND))
}

/// Particles that may stand between a figure and the word that limits it.
pub(crate) static PARTICLES: &str = "을를이가은는에의대";

/// Words behind an amount by which something has changed, not what it stands at.
pub(crate) static CHANGES: &[&str] = &[
    "오른", "내린", "오르", "내리", "상승", "하락", "높은", "낮은", "뛴", "떨어", "급등", "급락",
    "올라", "내려",
];

/// Words that turn an amount into another currency in running text: 원화로 환산하면, 우리 돈.
#[rustfmt::skip]
pub(crate) static CONVERTERS: &[&str] = &[
    "환산하면", "환산 시", "환산해", "환산한", "환산", "한화", "원화로", "우리 돈", "우리돈", "우리나라 돈", "미화로", "달러로", "달러화로", "엔화로",
    "유로화로", "위안화로", "equivalent to", "equivalent of", "equivalent", "or about", "or roughly", "or around", "which is", "converts to", "converted", "translates to", "translates into", "equal to", "about", "roughly",
];

/// Words that may stand between an amount and its conversion in running text besides those.
#[rustfmt::skip]
pub(crate) static CONVERSION_FILLERS: &[&str] = &[
    "약", "대략", "로", "으로", "을", "를", "은", "는", "이", "가", "인", "의", "에", "돈", "현재 환율", "환율", "기준", "하면", "시", ",", "무려", "총", "규모", "상당",
    "or", "the", "an", "a", "at", "current", "exchange rates", "–", "-", "—",
];

/// Between a conversion and the amount behind it: Y에 해당하는 X, 우리 돈 Y인 X.
#[rustfmt::skip]
pub(crate) static CONVERTED_BEHIND: &[&str] = &["에 해당하는", "에 달하는", "에 상당하는", "에 이르는", "에 맞먹는", "에 준하는", "인", "가량인", "정도인", "상당의", "상당인"];

/// Words that may stand with an amount in the brackets of a conversion: 한화 약 50조 원.
#[rustfmt::skip]
pub(crate) static CONVERSION_WORDS: &[&str] = &[
    "한화로", "한화", "원화로", "원화", "우리 돈으로", "우리 돈", "우리돈", "우리나라 돈으로", "미화로", "미화", "달러화로", "엔화로",
    "환산하면", "환산 시", "현재 환율로", "현재 환율 기준", "당시 환율로", "환율 기준", "당시 환율 기준", "약", "대략", "총", "기준", "규모", "상당", "가량",
    "정도", "안팎", "이상", "이하", "수준", "어치", "에 달하는", "에 해당", "about", "or", "around", "approximately", "roughly",
    "some", "equivalent to", "equal to", "worth", "nearly", "more than", "over", "at current exchange rates", "equivalent", "~", "≈", "=", "∼", ",", "-",
];
