//! Words of the calendar in Korean and English.

use time::Weekday;

use super::{Table, packed};
use crate::words::{Words, words};

/// A word of the calendar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) kind: Kind,
    /// How many, or which, see [`Kind`].
    pub(crate) value: i8,
}

/// What a word of the calendar means, reckoned from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A year so many years away.
    Year,
    /// A year so many years away, only with a part, half, quarter or month behind it: 올 초.
    YearBeforePart,
    /// A month so many months away.
    Month,
    /// A week so many weeks away.
    Week,
    /// The Saturday and Sunday of such a week.
    Weekend,
    /// A quarter so many quarters away.
    Quarter,
    /// A day so many days away.
    Day,
    /// A day before another, which the text alone does not tell; only with a clock behind it.
    Eve,
    /// The part of this year that has this place in [`Part::ALL`]: 연말.
    PartOfYear,
    /// What follows is the one of now: 이번 금요일, 이번 여름.
    This,
    /// What follows lies before publication: 지난 10월.
    Past,
    /// What follows lies after publication: 오는 18일.
    Future,
    /// So many days: 사흘.
    Days,
    /// The first or second half of a year.
    Half,
    /// The season of three months from this one.
    Season,
    /// A month in Hangul: 시월.
    MonthOfYear,
    /// The first to the fourth, of which a day of the week follows.
    Nth,
    /// So many of a unit of time, which are no day to reckon from: 반년.
    Hours,
    Weeks,
    Months,
    Years,
}

/// A part of a year, half, quarter or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Early,
    Mid,
    Late,
}

/// One row per meaning: its Korean words, apart by `|`, what they mean, and how many or which.
#[rustfmt::skip]
pub(crate) const KOREAN: &[(&str, Kind, i8)] = &[
    ("올해|금년|올 해", Kind::Year, 0), ("올", Kind::YearBeforePart, 0), ("내년", Kind::Year, 1),
    ("내후년|후년", Kind::Year, 2), ("지난해|작년|지난 해", Kind::Year, -1), ("재작년|지지난해", Kind::Year, -2),
    ("연초", Kind::PartOfYear, 0), ("연말", Kind::PartOfYear, 2),
    ("이번 분기|이번분기", Kind::Quarter, 0), ("지난 분기|지난분기", Kind::Quarter, -1), ("다음 분기|다음분기", Kind::Quarter, 1),
    ("이달|이 달|이번 달|이번달|금월", Kind::Month, 0), ("지난달|지난 달|저번 달|저번달", Kind::Month, -1),
    ("지지난달", Kind::Month, -2), ("다음 달|다음달|내달|다가오는 달", Kind::Month, 1), ("다다음 달|다다음달", Kind::Month, 2),
    ("이번 주|이번주|금주", Kind::Week, 0), ("지난주|지난 주|저번 주|저번주", Kind::Week, -1), ("지지난주", Kind::Week, -2),
    ("이번 주말|이번주말|오는 주말|다가오는 주말", Kind::Weekend, 0), ("지난 주말|지난주말|저번 주말|저번주말", Kind::Weekend, -1), ("다음 주말|다음주 주말", Kind::Weekend, 1),
    ("다음 주|다음주|내주|다가오는 주", Kind::Week, 1), ("다다음 주|다다음주", Kind::Week, 2), ("오늘", Kind::Day, 0), ("어제|어저께|어젯밤|간밤|지난밤", Kind::Day, -1),
    ("그제|그저께|엊그제|엊그저께", Kind::Day, -2), ("내일", Kind::Day, 1), ("모레|내일모레|내일 모레", Kind::Day, 2), ("글피", Kind::Day, 3), ("전날", Kind::Eve, 0),
    ("그끄제|그끄저께", Kind::Day, -3), ("이번", Kind::This, 0), ("지난", Kind::Past, 0), ("오는|다가오는|다음", Kind::Future, 0), ("하루", Kind::Days, 1), ("이틀", Kind::Days, 2),
    ("사흘", Kind::Days, 3), ("나흘", Kind::Days, 4), ("닷새", Kind::Days, 5), ("엿새", Kind::Days, 6),
    ("이레", Kind::Days, 7), ("여드레", Kind::Days, 8), ("아흐레", Kind::Days, 9), ("열흘", Kind::Days, 10),
    ("열하루", Kind::Days, 11), ("열이틀", Kind::Days, 12), ("열사흘", Kind::Days, 13), ("보름", Kind::Days, 15), ("상반기", Kind::Half, 1), ("하반기", Kind::Half, 2),
    ("봄", Kind::Season, 3), ("여름", Kind::Season, 6), ("가을", Kind::Season, 9), ("겨울", Kind::Season, 12),
    ("반년", Kind::Months, 6), ("일주일", Kind::Weeks, 1),
    ("일월", Kind::MonthOfYear, 1), ("이월", Kind::MonthOfYear, 2), ("삼월", Kind::MonthOfYear, 3), ("사월", Kind::MonthOfYear, 4),
    ("오월", Kind::MonthOfYear, 5), ("유월|육월", Kind::MonthOfYear, 6), ("칠월", Kind::MonthOfYear, 7), ("팔월", Kind::MonthOfYear, 8),
    ("구월", Kind::MonthOfYear, 9), ("시월|십월", Kind::MonthOfYear, 10), ("십일월", Kind::MonthOfYear, 11), ("십이월", Kind::MonthOfYear, 12),
    ("첫째|첫 번째|첫번째", Kind::Nth, 1), ("둘째|두 번째|두번째", Kind::Nth, 2), ("셋째|세 번째|세번째", Kind::Nth, 3), ("넷째|네 번째|네번째", Kind::Nth, 4),
    ("한나절", Kind::Hours, 6), ("반세기|반 세기", Kind::Years, 50), ("사반세기|4반세기", Kind::Years, 25),
];

impl Part {
    /// All of them, in the order of [`PARTS`].
    pub(crate) const ALL: [Self; 3] = [Self::Early, Self::Mid, Self::Late];
}

/// What may follow a word of the calendar within its word; other syllables make another word
/// of it (어제 but not 어제의용사들, 내년 말 but not 내년 말했다). First single syllables.
pub(crate) static SUFFIX_SYLLABLES: Words =
    words!("에의은는이가을를과와도만로께경쯤면인였자간째내밤엔다");
/// The longer ones.
pub(crate) static SUFFIXES: Words = words!(
    "\
    까지|부터|으로|기준|보다|처럼|대비|동안|오전|오후|아침|저녁|새벽|현지|당시|입니다"
);

/// Months by their English names; an abbreviation may take a full stop.
pub(crate) const MONTHS: Words = words!(
    "\
    january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|\
    september/sept/sep|october/oct|november/nov|december/dec"
);

/// Days of the week, from Monday.
pub(crate) const WEEKDAYS: Words = words!(
    "\
    월요일/monday|화요일/tuesday|수요일/wednesday|목요일/thursday|금요일/friday|토요일/saturday|\
    일요일/sunday"
);

/// English seasons of three months each, the first of them from March.
pub(crate) const SEASONS: Words = words!("spring|summer|autumn/fall|winter");

/// The day of the week in a row of [`WEEKDAYS`].
pub(crate) fn weekday(row: usize) -> Option<Weekday> {
    Some(Weekday::Monday.nth_next(u8::try_from(row).ok()?))
}

/// The first month of the season in a row of [`SEASONS`].
pub(crate) fn first_month(row: usize) -> Option<i32> {
    i32::try_from(row * 3 + 3).ok()
}

/// The words of [`KOREAN`], a `;` behind those of each row.
pub(super) const KOREAN_WORDS: Words = words!(packed::text(&PACKED));
const PACKED: [u8; LENGTH] = packed::pack(&WORDS);
const WORDS: [[&str; 1]; KOREAN.len()] = words_of_rows();
const LENGTH: usize = packed::length(&WORDS);
/// What the rows mean.
static MEANINGS: [Word; KOREAN.len()] = meanings();

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn words_of_rows() -> [[&'static str; 1]; KOREAN.len()] {
    let (mut words, mut row) = ([[""]; KOREAN.len()], 0);
    while row < KOREAN.len() {
        words[row] = [KOREAN[row].0];
        row += 1;
    }
    words
}

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn meanings() -> [Word; KOREAN.len()] {
    let (kind, value) = (Kind::Year, 0);
    let (mut words, mut row) = ([Word { kind, value }; KOREAN.len()], 0);
    while row < KOREAN.len() {
        let (_, kind, value) = KOREAN[row];
        words[row] = Word { kind, value };
        row += 1;
    }
    words
}

/// The Korean calendar word that begins `text`, with its length in bytes.
pub(crate) fn korean(text: &str) -> Option<(usize, Word)> {
    let (len, row) = Table::Calendar.longest(text)?;
    Some((len, *MEANINGS.get(row)?))
}
