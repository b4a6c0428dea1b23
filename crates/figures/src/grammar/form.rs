//! Forms of dates as rows, and the one function that reads a text by them.
//!
//! A form says what stands in the text, from left to right, and what it says of the date:
//!
//! | form | meaning |
//! | --- | --- |
//! | `<of\|in>` | one of these English words, in capitals or not; its row counts from zero |
//! | `{년도\|년}` | one of these, as they are written |
//! | `[month]` | a [`Step`] by its name |
//! | ` `, `_` | blanks or none; blanks |
//! | `/` | a slash |
//! | `(…;…)` | the first of these that fits; the last may be empty |
//! | `!(…)`, `&(…)` | nothing of this may follow; this must follow, and is not passed |
//! | `^<of\|in>`, `^{…}` | one of these stands before the form |
//! | `@(…;…)` | the one of these that has the number of the row |
//! | `#`, `0`–`9`, `+`, `-`, `~` | the number that is meant further on: that of the row, this one, one more, one less, its negative |
//!
//! So `[month] [day]({,} [year];)` reads November 3, 2025. The compiler packs the rows into bytes.

use crate::code;

/// Makes the steps with their names.
macro_rules! steps {
    ($($(#[$doc:meta])* $name:literal $step:ident,)*) => {
        /// What a form calls by a name in brackets.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Step { $($(#[$doc])* $step,)* }

        /// The numbers of the steps.
        #[allow(non_upper_case_globals)]
        mod number {
            $(pub(super) const $step: u8 = super::STEP.wrapping_add(super::Step::$step as u8);)*
        }

        impl Step {
            /// The step in a byte of a packed form.
            pub(super) fn of(byte: u8) -> Option<Self> {
                match byte {
                    $(number::$step => Some(Self::$step),)*
                    _ => None,
                }
            }
        }

        /// Their names.
        const NAMES: &[&str] = &[$($name),*];
    };
}

// What stands in the text.
steps! {
    /// A year of four digits.
    "year" Year,
    /// A year of two digits, of this century; they are the number.
    "short year" ShortYear,
    /// A month by its English name.
    "month" Month,
    /// A day of the month, with or without an ordinal ending.
    "day" Day,
    /// A day of the week in English.
    "weekday" Weekday,
    /// A season in English.
    "season" Season,
    /// A whole number, in digits or words.
    "number" Number,
    /// A number of digits alone.
    "digits" Digits,
    /// The same; the form begins at it.
    "from digits" FromDigits,
    /// One digit.
    "digit" Digit,
    /// A day of the week in Korean.
    "요일" KoreanWeekday,
    /// A year in Hangul: 이천십오.
    "이천십오" SinoYear,
    /// A month in Hangul: 삼월.
    "삼월" SinoMonth,
    /// A day of the month in Hangul: 십오일.
    "십오일" SinoDay,
    /// A word for a half or season: 상반기, 봄.
    "상반기" HalfOrSeason,
    /// 연초, 연말, behind a year.
    "연말" BeginningOrEnd,
    /// A number of one or two digits, and no more.
    "n" Short,
    /// A year of four digits, and no more, that news writes of.
    "yyyy" FourDigitYear,
    /// Hours and minutes, as a clock shows them.
    "hh" Hours,
    "mm" Minutes,
    /// So many months at the beginning or at the end of a year, the first and the last of them.
    "months of year" MonthsOfYear,
    /// A sign, or `to` or `and`, between the ends of a range, with blanks around it.
    "~" Sign,
    "to" To,
    /// Words between them: between … and, from … to, through.
    "from to" FromTo,
    /// The last year of a season, by two digits: 2023-24.
    "next year" NextYear,
    /// Any other word of the calendar, with what it goes with: 지난달 말, 오는 18일.
    "지난달" Word,

    // What the number says of the date.
    "= year" IsYear,
    /// A year of four digits, or of two.
    "= 년" IsKoreanYear,
    /// 2010, or 90 of the last century.
    "= 년대" IsKoreanDecade,
    /// 15 of the years 1401 to 1500.
    "= century" IsCentury,
    /// 9 of the '90s.
    "= tens of years" IsTens,
    /// The first of three months.
    "= season" IsSeason,
    "= month" IsMonth,
    "= day" IsDay,
    "= quarter" IsQuarter,
    "= half" IsHalf,
    /// The week of a month.
    "= week" IsWeek,
    "= part" IsPart,
    /// Where the date lies: −1 in the past, 1 in the future.
    "= side" IsSide,
    /// So many years, and so on, from publication.
    "years away" YearsAway,
    "decades away" DecadesAway,
    "quarters away" QuartersAway,
    "months away" MonthsAway,
    "weeks away" WeeksAway,
    "weekends away" WeekendsAway,
    "days away" DaysAway,

    // What else is said of the date.
    /// The year is the first of ten.
    "decade" Decade,
    /// The quarter that ends with the month.
    "to month" QuarterToMonth,
    /// The last day of the month.
    "last day" LastDay,
    /// The day before another.
    "eve" Eve,
    /// A day that the text alone does not tell; nothing that was read before counts.
    "open" Open,
    /// The week of publication, where the number is zero.
    "this week" ThisWeek,
    /// It has been, where the clause before tells so and nothing else is told.
    "past" Past,
    /// It lies ahead, where the clause before tells so.
    "ahead" Ahead,

    // Ranges.
    /// What was read is the first end; the last one is read further on.
    "first" First,
    /// The form begins here.
    "from here" FromHere,
    /// The last end takes over from the first what it leaves out, or the first from the last.
    "like first" LikeFirst,
    "like last" LikeLast,
    /// The year of the last end is that of the first, too.
    "year of both" YearOfBoth,
    /// It must have one.
    "a year of both" AYearOfBoth,
    /// The first end takes over the year, if it lies before the last in it.
    "one year" OneYear,
    /// 1~3월: the unit stands once.
    "1~3월" SharedRange,
    /// 지난 3~5월: the same behind a word for its side.
    "지난 3~5월" DirectedRange,
    /// 올해 1~9월: the same within what was read before.
    "올해 1~9월" RangeWithin,
    /// 사흘 전.
    "사흘 전" KoreanAgo,

    // What must be so.
    "1" One,
    "6" Six,
    "10 or more" TenOrMore,
    /// The number has so many digits.
    "four digits" FourDigits,
    "two digits" TwoDigits,
    /// A letter or digit follows, of any script, of ASCII.
    "letter" Letter,
    "ascii letter" AsciiLetter,
    /// The Korean word ends, or goes on with a particle.
    "ends" Ends,
    /// A time of day follows.
    "clock" Clock,
    /// A line begins where the form does.
    "line" Line,
    /// An apostrophe stands before the form.
    "apostrophe" Apostrophe,
    /// The form begins with a capital letter.
    "capital" Capital,
    /// The date has no month.
    "no month" NoMonth,
    /// A part is named in more than five letters.
    "long part" LongPart,
    /// A small letter follows.
    "small letter" SmallLetter,
    /// A sentence begins where the form does.
    "sentence" Sentence,
    /// Another year and a comma stand before the form.
    "listed" Listed,
    /// What stands around tells a day, and no length of time.
    "day told" DayTold,


    /// The date is a month of 1–12, has a year, a day, a day of the month.
    "a month" AMonth,
    "a year" AYear,
    "a day" ADay,
    "a day of month" ADayOfMonth,
    /// The first year lies before the last.
    "years rise" YearsRise,

    // Forms of their own, see there.
    "of year" OfYear,
    "away" Away,
    "relative" Relative,
    "of last year" OfLastYear,
    "ordinal" Ordinal,
    "behind quarter" BehindQuarter,
    "part of" PartOf,
    "named part" NamedPart,
    /// What a part is one of.
    "whole" Whole,
    "month first" MonthFirst,
    "behind month" BehindMonth,
    "day first" DayFirst,
    "nth" Nth,
    "on the nth" OnTheNth,
    "ago" Ago,
    "month told" MonthTold,
    "month first told" MonthFirstTold,
    "year told" YearTold,
    "of a work" OfAWork,
    "preposition" Preposition,
    "article" Article,
    "말" KoreanPart,
    "분기" KoreanPeriod,
    /// A month of the year before it.
    "그해 월" MonthWithin,
    "년 …" WithinYear,
    "월 …" WithinMonth,
    "3일" Korean,
    "(월)" WeekdayInBrackets,
    "stamp" Stamp,
    "stamps" Stamps,
    "5-7 June" English,
    "11/04/2025" Slashed,
    "3/4분기" FromNumber,
    "~14일" LastEnd,
    "11:26" StampClock,
    "2. 17." MonthAndDay,

    "from digit" FromDigit,
    "from letter" FromLetter,
    "second end" SecondEnd,
    "해" KoreanYear,
    "월" KoreanMonth,
    "일" KoreanDay,
    "년 월 일" Written,
    "해 …" WrittenYear,
}

/// Marks a step in a packed form.
const STEP: u8 = 0x80;
/// So many steps there may be.
const STEPS: usize = 0xa0;

/// Makes a form when the program is built.
macro_rules! form {
    ($form:expr) => {{
        const FORM: &str = $form;
        static PACKED: [u8; $crate::grammar::form::pack::<0>(FORM).1] =
            $crate::grammar::form::pack(FORM).0;
        &PACKED
    }};
}
pub(super) use form;

/// The bytes of a form, and how many there are; with `N` zero it counts only.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
pub(super) const fn pack<const N: usize>(form: &str) -> ([u8; N], usize) {
    let form = form.as_bytes();
    let mut packed = [0; N];
    let (mut from, mut at) = (0, 0);
    // Where the sizes of the open brackets and of their last parts stand.
    let (mut open, mut part, mut depth) = ([0; 8], [0; 8], 0);
    while from < form.len() {
        let byte = form[from];
        from += 1;
        match byte {
            b'[' => {
                let mut name = 0;
                while !is_name(form, from, NAMES[name]) {
                    name += 1;
                }
                from += NAMES[name].len() + 1;
                // Behind the last byte are the control characters, which no form holds.
                assert!(name < STEPS);
                at = put(&mut packed, at, STEP.wrapping_add(name as u8));
            }
            b'<' | b'{' => {
                let size = at + 1;
                at = put(&mut packed, at, byte) + 1;
                let (_, mut words) = form.split_at(from);
                while words[0] != byte + 2 {
                    let (c, rest) = code::first(words);
                    let (coded, len) = code::code(c);
                    let mut next = 0;
                    while next < len {
                        at = put(&mut packed, at, coded[next]);
                        next += 1;
                    }
                    words = rest;
                }
                from = form.len() - words.len() + 1;
                close(&mut packed, size, at);
            }
            b'(' | b'!' | b'&' | b'@' => {
                from += (byte != b'(') as usize;
                (open[depth], part[depth]) = (at + 1, at + 2);
                depth += 1;
                at = put(&mut packed, at, byte) + 2;
            }
            b';' => {
                close(&mut packed, part[depth - 1], at);
                part[depth - 1] = at;
                at += 1;
            }
            b')' => {
                depth -= 1;
                close(&mut packed, part[depth], at);
                close(&mut packed, open[depth], at);
            }
            _ => at = put(&mut packed, at, byte),
        }
    }
    (packed, at)
}

/// Puts a byte in its place, and gives the next place.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn put<const N: usize>(packed: &mut [u8; N], at: usize, byte: u8) -> usize {
    if at < N {
        packed[at] = byte;
    }
    at + 1
}

/// Writes at `size` how many bytes follow it, up to `end`.
const fn close<const N: usize>(packed: &mut [u8; N], size: usize, end: usize) {
    let bytes = end - size - 1;
    assert!(bytes < 256);
    put(packed, size, bytes as u8);
}

/// Whether `name` and a bracket stand at `from`.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn is_name(form: &[u8], from: usize, name: &str) -> bool {
    let name = name.as_bytes();
    let mut at = 0;
    while at < name.len() {
        if form[from + at] != name[at] {
            return false;
        }
        at += 1;
    }
    form[from + at] == b']'
}
