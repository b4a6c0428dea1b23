//! What the steps of forms read, set and test.

use super::date::{DateExpr, Day, Direction, FARTHEST, Month, Period, Year, one_to, year_of};
use super::form::{Step, form};
use super::range;
use super::reader::{Reader, holds};
use super::{english_date, english_told, forms, korean_day, time};
use crate::cursor::{Cursor, is_space};
use crate::lexicon::calendar::{self, Kind, Part, SEASONS, WEEKDAYS};
use crate::numeral::{Numeral, Script, numeral};
use crate::words::words;

impl Reader<'_> {
    /// One step; `None` where it does not fit.
    pub(super) fn step(&mut self, step: Step) -> Option<()> {
        let number = self.number;
        let date = &mut self.date;
        match step {
            Step::Year => date.year = Some(Year::Written(english_date::year(&mut self.at)?)),
            Step::ShortYear => {
                self.number = english_date::two_digits(&mut self.at)?;
                date.year = Some(Year::Written(2000 + self.number));
            }
            Step::Month => date.month = Some(Month::Written(english_date::month(&mut self.at)?)),
            Step::Day => date.day = Some(Day::Written(english_date::day(&mut self.at)?)),
            Step::Weekday => {
                // Black Friday is a sale of a month.
                holds(!self.at.follows(words!("Black|Cyber|Good|Ash|Super|Giving")))?;
                let row = self.at.eat_english(WEEKDAYS)?;
                date.day = Some(Day::OfWeek(calendar::weekday(row)?));
            }
            Step::Season => {
                let row = self.at.eat_english(SEASONS)?;
                date.period = Some(Period::Season(calendar::first_month(row)?));
            }
            Step::Number => {
                let number = self.numeral().filter(|number| !number.fraction)?;
                self.number = i32::from(number.value.small()?);
                return holds(self.number <= FARTHEST);
            }
            Step::FromDigits | Step::Digits => {
                let from = self.at.pos();
                let number = self.numeral()?;
                self.number = number.calendar_number()?;
                self.digits = number.digits;
                if step == Step::FromDigits {
                    self.start = from;
                    return holds(number.script == Script::Digits && !number.odd);
                }
            }
            Step::Digit => self.number = self.at.digit()?,
            Step::Short => self.number = self.at_most(2)?,
            Step::FourDigitYear => {
                let year = self.at_most(4).filter(|_| self.digits == 4)?;
                self.date.year = Some(Year::Written(year_of(year)?));
            }
            Step::Hours => return holds(self.at_most(2)? < 25),
            Step::Minutes => return holds(self.at_most(2)? < 60 && self.digits == 2),
            Step::MonthsOfYear => {
                let number = self.numeral()?.value.small()?;
                let months = one_to(11, number.into()).filter(|months| *months > 1)?;
                let (first, last) = match self.row {
                    0 => (1, months),
                    _ => (13 - months, 12),
                };
                self.first = Some(DateExpr::of_month(first));
                self.date = DateExpr::of_month(last);
            }
            Step::Sign => return holds(range::separator(&mut self.at)),
            Step::To => return holds(range::to(&mut self.at)),
            Step::FromTo => {
                holds(english_told::joins(self.start(), &mut self.at))?;
                self.at.blanks();
            }
            Step::NextYear => {
                let Some(Year::Written(first)) = self.first?.year else {
                    return None;
                };
                date.year = Some(Year::Written(first + 1));
                return holds(english_date::two_digits(&mut self.at)? == (first + 1) % 100);
            }
            Step::First => self.first = Some(std::mem::take(date)),
            Step::FromHere => self.start = self.at.pos(),
            Step::LikeFirst => date.complete(self.first.as_ref()?),
            Step::LikeLast => self.first.as_mut()?.complete(date),
            Step::YearOfBoth | Step::AYearOfBoth => {
                let first = self.first.as_mut()?;
                first.year = first.year.or(date.year);
                return holds(step == Step::YearOfBoth || first.year.is_some());
            }
            Step::OneYear => {
                let first = self.first.as_mut()?;
                if first.month < date.month {
                    first.year = first.year.or(date.year);
                }
            }
            Step::SharedRange => return self.shared_range(),
            Step::DirectedRange => return self.directed_range(),
            Step::RangeWithin => return self.range_within(),
            Step::KoreanAgo => return self.ago(),
            Step::KoreanWeekday => {
                date.day = Some(Day::OfWeek(korean_day::weekday(&mut self.at)?));
            }
            Step::SinoYear => {
                let number = self.numeral()?;
                let year = korean_day::sino_year(&number)?;
                self.date.year = Some(Year::Written(year));
            }
            Step::HalfOrSeason | Step::BeginningOrEnd | Step::SinoMonth | Step::Word => {
                return self.word(step);
            }
            Step::SinoDay => {
                self.start = self.at.pos();
                let number = self.numeral()?;
                let day = korean_day::sino(&number)?;
                // The last syllable of 이십일 is that of the day, unless 일 follows.
                let joined = !self.at.eat("일");
                holds(self.at.before() == Some('일'))?;
                self.number = day - i32::from(joined);
                let dated = self.date.month.is_some();
                let told = korean_day::is_sino_day(self.start(), self.at, self.number, dated);
                return holds(told);
            }
            Step::IsYear => date.year = Some(Year::Written(number)),
            Step::IsKoreanYear => {
                let century = match (self.digits, number) {
                    (4, 1000..3000) => 0,
                    (2, 0..50) => 2000,
                    (2, _) => 1900,
                    (3, 100..) if korean_day::is_early_year(self.start(), self.at, number) => 0,
                    _ => return None,
                };
                self.date.year = Some(Year::Written(century + number));
            }
            Step::IsKoreanDecade => {
                let century = match (self.digits, number) {
                    (2, 20..) => 1900,
                    (4, _) => 0,
                    _ => return None,
                };
                date.year = Some(Year::Written(century + number));
                return self.step(Step::Decade);
            }
            Step::IsCentury => {
                date.year = Some(Year::Written(one_to(30, number)? * 100 - 99));
                date.period = Some(Period::Century);
            }
            Step::IsTens => {
                let century = if number < 3 { 2000 } else { 1900 };
                date.year = Some(Year::Written(century + number * 10));
                date.period = Some(Period::Decade);
            }
            Step::IsSeason => date.period = Some(Period::Season(number)),
            Step::IsMonth => date.month = Some(Month::Written(one_to(12, number)?)),
            Step::IsDay => {
                date.weekday = match date.day {
                    Some(Day::OfWeek(weekday)) => Some(weekday),
                    _ => korean_day::in_brackets(self.at),
                };
                date.day = Some(Day::Written(one_to(31, number)?));
            }
            Step::IsQuarter => date.period = Some(Period::Quarter(one_to(4, number)?)),
            Step::IsHalf => date.period = Some(Period::Half(one_to(2, number)?)),
            Step::IsWeek => date.period = Some(Period::WeekOfMonth(number)),
            Step::IsPart => date.part = Part::ALL.get(usize::try_from(number).ok()?).copied(),
            Step::IsSide => {
                date.direction = match number {
                    -1 => Some(Direction::Past),
                    1 => Some(Direction::Future),
                    _ => None,
                };
            }
            Step::YearsAway => date.year = Some(Year::Away(number)),
            Step::DecadesAway => {
                date.year = Some(Year::Away(number * 10));
                return holds(number * 10 >= -FARTHEST);
            }
            Step::QuartersAway => date.period = Some(Period::QuarterAway(number)),
            Step::MonthsAway => date.month = Some(Month::Away(number)),
            Step::WeeksAway => date.period = Some(Period::Week(number)),
            Step::WeekendsAway => date.period = Some(Period::Weekend(number)),
            Step::DaysAway => date.day = Some(Day::Away(number)),
            Step::Decade => {
                date.period = Some(Period::Decade);
                return holds(matches!(date.year, Some(Year::Written(year)) if year % 10 == 0));
            }
            Step::QuarterToMonth => {
                let Some(Month::Written(month)) = date.month.take() else {
                    return None;
                };
                date.period = Some(Period::Quarter(month / 3));
                return holds(month % 3 == 0);
            }
            Step::LastDay => date.day = Some(Day::Last),
            Step::Eve => date.day = Some(Day::Eve),
            Step::Open => *date = DateExpr::of_day(Day::Hours),
            Step::ThisWeek if number != 0 => {}
            Step::ThisWeek => date.period = Some(Period::Week(0)),
            Step::Ahead => {
                let of_month = date.month.is_some();
                let (start, end) = (self.start(), self.at);
                let past = || english_told::past(start, end).filter(|_| of_month);
                let told = || english_told::future(start).or_else(past);
                self.date.direction = self.date.direction.or_else(told);
            }
            Step::Past => {
                if date.direction.is_none() && english_told::is_past(self.start()) {
                    self.date.direction = Some(Direction::Past);
                }
            }
            Step::Whole => return self.whole(),
            Step::MonthWithin => {
                let year = self.date.year;
                let month = self.reads(forms::MONTH_WITHIN);
                self.date.year = year;
                return holds(month);
            }
            Step::Ordinal => {
                self.start = self.at.pos();
                return holds(self.reads(forms::ORDINAL));
            }
            _ => {
                return holds(match form_of(step) {
                    Some(form) => self.reads(form),
                    None => self.is_so(step),
                });
            }
        }
        Some(())
    }

    /// Moves past a number of at most so many digits with no further digit behind it.
    fn at_most(&mut self, most: u8) -> Option<i32> {
        let mut value = 0;
        self.digits = 0;
        while let Some(digit) = self.at.digit() {
            holds(self.digits < most)?;
            value = value * 10 + digit;
            self.digits += 1;
        }
        holds(self.digits > 0)?;
        Some(value)
    }

    /// Moves past the numeral that is next.
    fn numeral(&mut self) -> Option<Numeral> {
        let number = numeral(self.at)?;
        self.at = self.at.at(number.end);
        Some(number)
    }

    /// Whether a test holds.
    fn is_so(&self, step: Step) -> bool {
        let (at, date) = (self.at, &self.date);
        match step {
            Step::One => self.number == 1,
            Step::Six => self.number == 6,
            Step::TenOrMore => self.number >= 10,
            Step::FourDigits => self.digits == 4,
            Step::TwoDigits => self.digits <= 2,
            Step::Letter => at.at_word(),
            Step::AsciiLetter => at.at_ascii_word(),
            Step::Ends => korean_day::ends(at),
            Step::Clock => time::behind_date(at).is_some(),
            Step::Line => self.start().before().is_none_or(|c| c == '\n'),
            Step::Apostrophe => self.is_behind_apostrophe(),
            Step::Capital => self.start().peek().is_some_and(|c| c.is_ascii_uppercase()),
            Step::NoMonth => date.month.is_none(),
            Step::LongPart => date.part.is_some() && at.pos() > self.start + 5,
            Step::SmallLetter => at.at_small_letter(),
            Step::Sentence => {
                let before = self.start().back_past(is_space);
                matches!(before.before(), None | Some('.' | '"' | '“'))
            }
            Step::Listed => english_told::is_listed(self.start()),
            Step::AMonth => matches!((date.month, date.day), (Some(Month::Written(_)), None)),
            Step::AYear => date.year.is_some(),
            Step::ADay => date.day.is_some(),
            Step::ADayOfMonth => matches!(date.day, Some(Day::Written(_))),
            Step::YearsRise => self.first.is_some_and(|first| first.year < date.year),
            Step::DayTold => korean_day::is_day(self.start(), at, date.month.is_some()),
            _ => false,
        }
    }

    fn is_behind_apostrophe(&self) -> bool {
        matches!(self.start().before(), Some('\'' | '‘' | '’'))
    }

    /// What a part is one of, which may have a part of its own: early next weekend.
    fn whole(&mut self) -> Option<()> {
        let (start, period, part) = (self.start, self.date.period, self.date.part);
        let whole = self.reads(forms::WHOLE);
        let date = &mut self.date;
        (date.period, date.part) = (period.or(date.period), part);
        self.start = start;
        holds(whole && date.day.is_none())?;
        self.step(Step::Ahead)
    }

    /// A word of the Korean calendar that a step may mean, with what goes with it.
    fn word(&mut self, step: Step) -> Option<()> {
        let (after, word) = self.at.calendar_word()?;
        (self.at, self.number) = (after, word.value.into());
        holds(self.reads(match (step, word.kind) {
            (Step::HalfOrSeason, Kind::Half) => form!("[= half]"),
            (Step::HalfOrSeason, Kind::Season) => form!("[= season][ends]"),
            (Step::BeginningOrEnd, Kind::PartOfYear) => form!("[= part]"),
            (Step::SinoMonth, Kind::MonthOfYear) => forms::SINO_MONTH,
            (Step::HalfOrSeason | Step::BeginningOrEnd | Step::SinoMonth, _) => return None,
            (_, Kind::MonthOfYear) => forms::SINO_MONTH_TOLD,
            (_, Kind::Nth) => forms::NTH_WEEKDAY,
            (_, Kind::Year) => forms::YEAR,
            (_, Kind::YearBeforePart) => forms::YEAR_BEFORE_PART,
            (_, Kind::PartOfYear) => forms::THIS_YEAR_PART,
            (_, Kind::Month) => forms::MONTH,
            (_, Kind::Week) => forms::WEEK,
            (_, Kind::Weekend) => forms::WEEKEND,
            (_, Kind::Quarter) => forms::QUARTER_AWAY,
            (_, Kind::Day) => forms::DAY,
            (_, Kind::Eve) => forms::EVE,
            (_, Kind::This | Kind::Past | Kind::Future) if begins_date(after) => forms::DIRECTED,
            _ => return None,
        }))?;
        let date = &mut self.date;
        match word.kind {
            // 이월 is mostly what is carried over.
            Kind::MonthOfYear if step == Step::Word && word.value < 3 => {
                return holds(date.day.is_some());
            }
            Kind::Past => date.direction = Some(Direction::Past),
            Kind::Future => date.direction = Some(Direction::Future),
            Kind::This => {
                date.direction = Some(Direction::Nearest);
                match date.day {
                    // The one of this week, past or to come.
                    Some(Day::OfWeek(_)) => date.period = Some(Period::Week(0)),
                    // 이번 3일 is three days.
                    Some(_) => return None,
                    None => {}
                }
                return holds(date.year.is_none() && korean_day::ends(self.at));
            }
            _ => {}
        }
        Some(())
    }
}

/// Whether something like a date stands behind the blanks at `cursor`: most of what is told of, as
/// in 이번 계약, is none.
fn begins_date(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    numeral(cursor).is_some() || korean_day::begins(cursor)
}

/// The form that a step stands for.
fn form_of(step: Step) -> Option<&'static [u8]> {
    Some(match step {
        Step::Stamps => forms::STAMPS,
        Step::Stamp => forms::STAMP,
        Step::StampClock => forms::STAMP_CLOCK,
        Step::MonthAndDay => forms::MONTH_AND_DAY,
        Step::Slashed => forms::SLASHED,
        Step::English => forms::DIGIT,
        Step::FromDigit => forms::FROM_DIGIT,
        Step::FromLetter => forms::FROM_LETTER,
        Step::SecondEnd => forms::SECOND_END,
        Step::FromNumber => forms::FROM_NUMBER,
        Step::LastEnd => forms::LAST_END,
        Step::Korean => forms::KOREAN,
        Step::WeekdayInBrackets => forms::WEEKDAY_IN_BRACKETS,
        Step::OfYear => forms::OF_YEAR,
        Step::Away => forms::AWAY,
        Step::Relative => forms::RELATIVE,
        Step::OfLastYear => forms::OF_LAST_YEAR,
        Step::BehindQuarter => forms::BEHIND_QUARTER,
        Step::PartOf => forms::PART_OF,
        Step::NamedPart => forms::NAMED_PART,
        Step::MonthFirst => forms::MONTH_FIRST,
        Step::BehindMonth => forms::BEHIND_MONTH,
        Step::DayFirst => forms::DAY_FIRST,
        Step::Nth => forms::NTH,
        Step::OnTheNth => forms::ON_THE_NTH,
        Step::Ago => forms::AGO,
        Step::MonthTold => forms::MONTH_TOLD,
        Step::MonthFirstTold => forms::MONTH_FIRST_TOLD,
        Step::YearTold => forms::YEAR_TOLD,
        Step::OfAWork => forms::OF_A_WORK,
        Step::Preposition => forms::PREPOSITION,
        Step::Article => forms::ARTICLE,
        Step::KoreanPart => forms::KOREAN_PART,
        Step::KoreanPeriod => forms::KOREAN_PERIOD,
        Step::WithinYear => forms::WITHIN_YEAR,
        Step::WithinMonth => forms::WITHIN_MONTH,
        Step::KoreanYear => forms::KOREAN_YEAR,
        Step::KoreanMonth => forms::KOREAN_MONTH,
        Step::KoreanDay => forms::KOREAN_DAY,
        Step::Written => forms::WRITTEN,
        Step::WrittenYear => forms::WRITTEN_YEAR,
        _ => return None,
    })
}
