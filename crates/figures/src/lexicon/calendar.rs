//! Words of the calendar in Korean and English.

use time::Weekday;

use super::Table;
use crate::words::{Words, words};

/// What a word of the calendar means, reckoned from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A year so many years away.
    Year(i8),
    /// A year so many years away, only with a part, half, quarter or month behind it: 올 초.
    YearBeforePart(i8),
    /// A month so many months away.
    Month(i8),
    /// A week so many weeks away.
    Week(i8),
    /// The Saturday and Sunday of such a week.
    Weekend(i8),
    /// A quarter so many quarters away.
    Quarter(i8),
    /// A day so many days away.
    Day(i8),
    /// A day before another, which the text alone does not tell; only with a clock behind it.
    Eve,
    /// The beginning or end of the year so many years away: 연말.
    PartOfYear(i8, Part),
    /// What follows is the one of now: 이번 금요일, 이번 여름.
    This,
    /// What follows lies before publication: 지난 10월.
    Past,
    /// What follows lies after publication: 오는 18일.
    Future,
    /// So many days: 사흘.
    Days(u8),
    /// The first or second half of a year.
    Half(i8),
    /// The season of three months from this one.
    Season(i8),
    /// So many of a unit of time, which are no day to reckon from: 반년.
    Length(u8, LengthUnit),
}

/// Units of [`Word::Length`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LengthUnit {
    Hour,
    Week,
    Month,
    Year,
}

impl LengthUnit {
    /// The unit as the schema names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// A part of a year, half, quarter or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Early,
    Mid,
    Late,
}

/// One row per meaning: its Korean words, apart by `|`.
#[rustfmt::skip]
pub(crate) static KOREAN: &[(&str, Word)] = &[
    ("올해|금년|올 해", Word::Year(0)), ("올", Word::YearBeforePart(0)), ("내년", Word::Year(1)),
    ("내후년|후년", Word::Year(2)), ("지난해|작년|지난 해", Word::Year(-1)), ("재작년|지지난해", Word::Year(-2)),
    ("연초", Word::PartOfYear(0, Part::Early)), ("연말", Word::PartOfYear(0, Part::Late)),
    ("이번 분기|이번분기", Word::Quarter(0)), ("지난 분기|지난분기", Word::Quarter(-1)), ("다음 분기|다음분기", Word::Quarter(1)),
    ("이달|이 달|이번 달|이번달|금월", Word::Month(0)), ("지난달|지난 달|저번 달|저번달", Word::Month(-1)),
    ("지지난달", Word::Month(-2)), ("다음 달|다음달|내달", Word::Month(1)), ("다다음 달|다다음달", Word::Month(2)),
    ("이번 주|이번주|금주", Word::Week(0)), ("지난주|지난 주|저번 주|저번주", Word::Week(-1)), ("지지난주", Word::Week(-2)),
    ("이번 주말|이번주말|오는 주말", Word::Weekend(0)), ("지난 주말|지난주말|저번 주말|저번주말", Word::Weekend(-1)), ("다음 주말|다음주 주말", Word::Weekend(1)),
    ("다음 주|다음주|내주", Word::Week(1)), ("다다음 주|다다음주", Word::Week(2)), ("오늘", Word::Day(0)), ("어제|어저께|어젯밤|간밤|지난밤", Word::Day(-1)),
    ("그제|그저께", Word::Day(-2)), ("내일", Word::Day(1)), ("모레|내일모레|내일 모레", Word::Day(2)), ("글피", Word::Day(3)), ("전날", Word::Eve),
    ("그끄제|그끄저께", Word::Day(-3)), ("이번", Word::This), ("지난", Word::Past), ("오는|다가오는|다음", Word::Future), ("하루", Word::Days(1)), ("이틀", Word::Days(2)),
    ("사흘", Word::Days(3)), ("나흘", Word::Days(4)), ("닷새", Word::Days(5)), ("엿새", Word::Days(6)),
    ("이레", Word::Days(7)), ("여드레", Word::Days(8)), ("아흐레", Word::Days(9)), ("열흘", Word::Days(10)),
    ("열하루", Word::Days(11)), ("열이틀", Word::Days(12)), ("열사흘", Word::Days(13)), ("보름", Word::Days(15)), ("상반기", Word::Half(1)), ("하반기", Word::Half(2)),
    ("봄", Word::Season(3)), ("여름", Word::Season(6)), ("가을", Word::Season(9)), ("겨울", Word::Season(12)),
    ("반년", Word::Length(6, LengthUnit::Month)), ("일주일", Word::Length(1, LengthUnit::Week)),
    ("한나절", Word::Length(6, LengthUnit::Hour)), ("반세기", Word::Length(50, LengthUnit::Year)),
];

impl Part {
    /// All of them, in the order of [`PARTS`].
    pub(crate) const ALL: [Self; 3] = [Self::Early, Self::Mid, Self::Late];
}

/// Parts behind a year, half, quarter or month. 중 is "in the course of", not the middle.
pub(crate) static PARTS: Words = words!("초/초반/초순|중반/중순|말/후반/하순");

/// What may follow a word of the calendar within its word; other syllables make another word
/// of it (어제 but not 어제의용사들, 내년 말 but not 내년 말했다). First single syllables.
pub(crate) static SUFFIX_SYLLABLES: &str = "에의은는이가을를과와도만로께경쯤면인였자간째내밤엔다";
/// The longer ones.
pub(crate) static SUFFIXES: Words = words!(
    "\
    까지|부터|으로|기준|보다|처럼|대비|동안|오전|오후|아침|저녁|새벽|현지|당시|입니다"
);

/// Months by their English names; an abbreviation may take a full stop.
pub(crate) static MONTHS: Words = words!(
    "\
    january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|\
    september/sept/sep|october/oct|november/nov|december/dec"
);

/// Days of the week, from Monday.
pub(crate) static WEEKDAYS: Words = words!(
    "\
    월요일/monday|화요일/tuesday|수요일/wednesday|목요일/thursday|금요일/friday|토요일/saturday|\
    일요일/sunday"
);

/// English seasons of three months each, the first of them from March.
pub(crate) static SEASONS: Words = words!("spring|summer|autumn/fall|winter");

/// The day of the week in a row of [`WEEKDAYS`].
pub(crate) fn weekday(row: usize) -> Option<Weekday> {
    Some(Weekday::Monday.nth_next(u8::try_from(row).ok()?))
}

/// The first month of the season in a row of [`SEASONS`].
pub(crate) fn first_month(row: usize) -> Option<i32> {
    i32::try_from(row * 3 + 3).ok()
}

/// The Korean calendar word that begins `text`, with its length in bytes.
pub(crate) fn korean(text: &str) -> Option<(usize, Word)> {
    let (word, row) = Table::Calendar.longest(text)?;
    Some((word.len(), KOREAN.get(row)?.1))
}
