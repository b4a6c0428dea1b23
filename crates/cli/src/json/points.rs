//! Where something stands in a text.

use std::ops::Range;

use serde::Serialize;

/// `start` and `end` count Unicode code points, `bstart` and `bend` bytes.
#[derive(Serialize)]
pub(super) struct Place {
    start: usize,
    end: usize,
    bstart: usize,
    bend: usize,
}

/// Turns byte offsets into code points, in one pass over the text as long as they rise.
pub(super) struct CodePoints<'t> {
    text: &'t str,
    byte: usize,
    points: usize,
}

impl<'t> CodePoints<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            byte: 0,
            points: 0,
        }
    }

    pub(super) fn place(&mut self, span: &Range<usize>) -> Place {
        Place {
            start: self.at(span.start),
            end: self.at(span.end),
            bstart: span.start,
            bend: span.end,
        }
    }

    fn at(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            *self = Self::new(self.text);
        }
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.points += between.chars().count();
        self.byte = byte;
        self.points
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_may_fall_again() {
        let mut points = CodePoints::new("가🚀a나");
        let mut at = |byte| points.at(byte);
        assert_eq!(
            [at(3), at(7), at(0), at(8), at(3), at(11)],
            [1, 2, 0, 3, 1, 4]
        );
    }
}
