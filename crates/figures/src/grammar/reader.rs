//! Reads a text by the forms of dates.

use super::date::DateExpr;
use super::form::Step;
use crate::cursor::Cursor;
use crate::words::{self, Words};

/// What was read so far of a date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'t> {
    /// The place behind it.
    pub(super) at: Cursor<'t>,
    pub(super) date: DateExpr,
    /// The first end, where it is a range; then `date` is the last one.
    pub(super) first: Option<DateExpr>,
    /// Where the form begins.
    pub(super) start: usize,
    /// The number that steps mean.
    pub(super) number: i32,
    /// How many digits it has.
    pub(super) digits: u8,
    /// The row of the words that were read last.
    pub(super) row: i32,
}

impl<'t> Reader<'t> {
    pub(super) fn new(start: Cursor<'t>) -> Self {
        Self {
            at: start,
            date: DateExpr::default(),
            first: None,
            start: start.pos(),
            number: 0,
            digits: 0,
            row: 0,
        }
    }

    /// What the `form` reads at `start`.
    pub(super) fn of(start: Cursor<'t>, form: &'static [u8]) -> Option<Self> {
        let mut reader = Self::new(start);
        reader.reads(form).then_some(reader)
    }

    /// Where the form begins.
    pub(super) fn start(&self) -> Cursor<'t> {
        self.at.at(self.start)
    }

    /// Reads what `form` says, if the text goes on like that; if not, the reader is spoilt.
    pub(super) fn reads(&mut self, form: &'static [u8]) -> bool {
        let mut rest = form;
        while let Some((element, behind)) = rest.split_first() {
            rest = behind;
            let fits = match element {
                b'<' | b'{' => self.passes(sized(&mut rest), how(*element)),
                b'(' => self.reads_one_of(sized(&mut rest)),
                b'!' => !self.clone().reads_one_of(sized(&mut rest)),
                b'&' => self.clone().reads_one_of(sized(&mut rest)),
                b'^' => {
                    let kind = rest.split_off_first();
                    let words = Words(sized(&mut rest));
                    let start = self.start();
                    match kind {
                        Some(b'<') => start.follows(words),
                        _ => start.touches(words),
                    }
                }
                b'@' => {
                    let mut forms = sized(&mut rest);
                    let mut form = forms;
                    for _ in 0..=self.row {
                        form = sized(&mut forms);
                    }
                    self.reads(form)
                }
                _ => self.takes(*element).is_some(),
            };
            if !fits {
                return false;
            }
        }
        true
    }

    fn passes(&mut self, words: &'static [u8], how: u8) -> bool {
        let row = self.at.past(Words(words), how);
        self.row = row as i32 - 1;
        row > 0
    }

    fn reads_one_of(&mut self, forms: &'static [u8]) -> bool {
        let mut rest = forms;
        while !rest.is_empty() {
            let form = sized(&mut rest);
            // Most that does not fit is told by the words that it begins with.
            if let [kind @ (b'{' | b'<'), size, words @ ..] = form
                && let Some(words) = words.get(..usize::from(*size))
                && words::longest(self.at.rest(), Words(words), how(*kind)) == 0
            {
                continue;
            }
            let mut next = *self;
            if next.reads(form) {
                *self = next;
                return true;
            }
        }
        false
    }

    /// An element of a form that is one byte.
    fn takes(&mut self, element: u8) -> Option<()> {
        match element {
            b' ' => {
                self.at.blanks();
            }
            b'_' => return holds(self.at.blanks()),
            b'/' => return holds(self.at.eat("/")),
            b'#' => self.number = self.row,
            b'+' => self.number += 1,
            b'-' => self.number -= 1,
            b'~' => self.number = -self.number,
            b'0'..=b'9' => self.number = i32::from(element - b'0'),
            _ => return self.step(Step::of(element)?),
        }
        Some(())
    }
}

/// Takes what stands behind its size off `form`.
fn sized(form: &mut &'static [u8]) -> &'static [u8] {
    let (size, behind) = form.split_first().unwrap_or((&0, &[]));
    let (body, rest) = behind
        .split_at_checked(usize::from(*size))
        .unwrap_or_default();
    *form = rest;
    body
}

/// How words in brackets of this kind are compared.
fn how(kind: u8) -> u8 {
    if kind == b'<' {
        words::ENGLISH
    } else {
        words::EXACT
    }
}

/// Something where it holds.
pub(super) fn holds(holds: bool) -> Option<()> {
    holds.then_some(())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::cursor::Source;
    use crate::grammar::date::{Day, Month, Year};
    use crate::grammar::form::form;

    /// How many bytes of `text`, from byte `at` on, `form` reads, and what it says of the date.
    fn read(text: &str, at: usize, form: &'static [u8]) -> Option<(usize, DateExpr)> {
        let source = Source::new(text);
        let reader = Reader::of(source.at(at), form)?;
        Some((reader.at.pos() - at, reader.date))
    }

    #[test]
    fn a_form_says_what_stands_there_and_what_it_means() {
        let form = form!("[month] [day]({,} [year];)");
        let (len, date) = read("Nov. 3, 2025 in", 0, form).unwrap();
        assert_eq!(len, "Nov. 3, 2025".len());
        assert_eq!(date.year, Some(Year::Written(2025)));
        assert_eq!(date.month, Some(Month::Written(11)));
        assert_eq!(date.day, Some(Day::Written(3)));
        // What fits in part of the brackets only is left.
        let (len, date) = read("Nov. 3, then", 0, form).unwrap();
        assert_eq!((len, date.year), ("Nov. 3".len(), None));
        assert!(read("3 November", 0, form).is_none());
    }

    #[test]
    fn rows_of_words_are_numbers() {
        let form = form!("<last|this|next>#-_<year|month>@([years away];[months away])");
        let (_, date) = read("Next year", 0, form).unwrap();
        assert_eq!(date.year, Some(Year::Away(1)));
        let (_, date) = read("last month", 0, form).unwrap();
        assert_eq!(date.month, Some(Month::Away(-1)));
        assert!(read("last months", 0, form).is_none());
        assert!(read("lastmonth", 0, form).is_none());
    }

    #[test]
    fn what_stands_around_must_fit_and_is_not_read() {
        let form = form!("^<in|since>!({20})[year]&( {was})");
        assert_eq!(read("in 1997 was", 3, form).map(|found| found.0), Some(4));
        assert!(read("in 2025 was", 3, form).is_none());
        assert!(read("in 1997 is", 3, form).is_none());
        assert!(read("the 1997 was", 4, form).is_none());
    }
}
