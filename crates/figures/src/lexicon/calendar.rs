//! Words of the calendar in Korean and English.

use std::sync::OnceLock;

use time::Weekday;

use super::Index;

/// What a word of the calendar means, reckoned from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A year so many years away.
    Year(i32),
    /// A year so many years away, only with a part, half, quarter or month behind it: 올 초.
    YearBeforePart(i32),
    /// A month so many months away.
    Month(i32),
    /// A week so many weeks away.
    Week(i32),
    /// A day so many days away.
    Day(i64),
    /// The beginning or end of the year so many years away: 연말.
    PartOfYear(i32, Part),
    /// What follows lies before publication: 지난 10월.
    Past,
    /// What follows lies after publication: 오는 18일.
    Future,
    /// So many days: 사흘.
    Days(u8),
}

/// A part of a year, half, quarter or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Early,
    Mid,
    Late,
}

/// One row per Korean word.
#[rustfmt::skip]
pub(crate) static KOREAN: &[(&str, Word)] = &[
    ("올해", Word::Year(0)), ("금년", Word::Year(0)), ("올", Word::YearBeforePart(0)),
    ("내년", Word::Year(1)), ("내후년", Word::Year(2)), ("후년", Word::Year(2)),
    ("지난해", Word::Year(-1)), ("작년", Word::Year(-1)), ("재작년", Word::Year(-2)), ("지지난해", Word::Year(-2)),
    ("연초", Word::PartOfYear(0, Part::Early)), ("연말", Word::PartOfYear(0, Part::Late)),
    ("이달", Word::Month(0)), ("이번 달", Word::Month(0)), ("이번달", Word::Month(0)), ("금월", Word::Month(0)),
    ("지난달", Word::Month(-1)), ("지난 달", Word::Month(-1)), ("지지난달", Word::Month(-2)),
    ("다음 달", Word::Month(1)), ("다음달", Word::Month(1)), ("내달", Word::Month(1)),
    ("이번 주", Word::Week(0)), ("이번주", Word::Week(0)), ("금주", Word::Week(0)),
    ("지난주", Word::Week(-1)), ("지난 주", Word::Week(-1)), ("지지난주", Word::Week(-2)),
    ("다음 주", Word::Week(1)), ("다음주", Word::Week(1)), ("내주", Word::Week(1)),
    ("오늘", Word::Day(0)), ("어제", Word::Day(-1)), ("어저께", Word::Day(-1)), ("그제", Word::Day(-2)), ("그저께", Word::Day(-2)),
    ("내일", Word::Day(1)), ("모레", Word::Day(2)), ("글피", Word::Day(3)),
    ("지난", Word::Past), ("오는", Word::Future), ("다가오는", Word::Future),
    ("하루", Word::Days(1)), ("이틀", Word::Days(2)), ("사흘", Word::Days(3)), ("나흘", Word::Days(4)), ("닷새", Word::Days(5)),
    ("엿새", Word::Days(6)), ("이레", Word::Days(7)), ("여드레", Word::Days(8)), ("아흐레", Word::Days(9)), ("열흘", Word::Days(10)),
    ("보름", Word::Days(15)),
];

/// Parts behind a year, half, quarter or month.
#[rustfmt::skip]
pub(crate) static PARTS: &[(&str, Part)] = &[
    ("초", Part::Early), ("초반", Part::Early), ("초순", Part::Early),
    ("중반", Part::Mid), ("중순", Part::Mid), ("중", Part::Mid),
    ("말", Part::Late), ("후반", Part::Late), ("하순", Part::Late),
];

/// 중 behind a year is "in the course of", not its middle.
pub(crate) static NOT_A_PART: &[&str] = &["중"];

/// What may follow a word of the calendar within its word; other syllables make another word
/// of it (어제 but not 어제의용사들, 내년 말 but not 내년 말했다). First single syllables.
pub(crate) static SUFFIX_SYLLABLES: &str = "에의은는이가을를과와도만로께경쯤면인였자간째내밤";
/// The longer ones.
#[rustfmt::skip]
pub(crate) static SUFFIXES: &[&str] = &[
    "까지", "부터", "으로", "기준", "보다", "처럼", "대비", "동안", "오전", "오후", "아침", "저녁", "새벽", "현지", "당시",
];

/// Months of 1–12 by their English names; an abbreviation may take a full stop.
#[rustfmt::skip]
pub(crate) static MONTHS: &[(&str, u8)] = &[
    ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6), ("July", 7),
    ("August", 8), ("September", 9), ("October", 10), ("November", 11), ("December", 12),
    ("Jan", 1), ("Feb", 2), ("Mar", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sept", 9), ("Sep", 9),
    ("Oct", 10), ("Nov", 11), ("Dec", 12),
];

/// Days of the week.
#[rustfmt::skip]
pub(crate) static WEEKDAYS: &[(&str, Weekday)] = &[
    ("월요일", Weekday::Monday), ("화요일", Weekday::Tuesday), ("수요일", Weekday::Wednesday), ("목요일", Weekday::Thursday),
    ("금요일", Weekday::Friday), ("토요일", Weekday::Saturday), ("일요일", Weekday::Sunday),
    ("Monday", Weekday::Monday), ("Tuesday", Weekday::Tuesday), ("Wednesday", Weekday::Wednesday), ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday), ("Saturday", Weekday::Saturday), ("Sunday", Weekday::Sunday),
];

/// Other Hangul words that name a period or a length of time by themselves.
pub(crate) static PERIODS: &[&str] = &[
    "상반기",
    "하반기",
    "봄",
    "여름",
    "가을",
    "겨울",
    "반년",
    "반세기",
    "일주일",
    "한나절",
];

/// Seasons by their first month.
#[rustfmt::skip]
pub(crate) static SEASONS: &[(&str, u8)] = &[
    ("봄", 3), ("여름", 6), ("가을", 9), ("겨울", 12), ("spring", 3), ("summer", 6), ("autumn", 9), ("fall", 9), ("winter", 12),
];

/// The words of [`KOREAN`] by their rows, and those of [`PERIODS`] behind them.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::new();
        let words = KOREAN.iter().map(|row| &row.0).chain(PERIODS);
        for (row, word) in words.enumerate() {
            index.add(word, row);
        }
        index
    })
}

/// The Korean calendar word that begins `text`, with its length in bytes.
pub(crate) fn korean(text: &str) -> Option<(usize, Word)> {
    let (word, row) = index().longest(text)?;
    Some((word.len(), KOREAN.get(row)?.1))
}

/// Whether a Korean word of the calendar, or of [`PERIODS`], begins `text`.
pub(crate) fn begins_word(text: &str) -> bool {
    index().longest(text).is_some()
}
