//! Words beside what they name, without running into each other.

use std::cmp::Reverse;

/// A label that begins at what it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where that lies, as a part of the length of the picture.
    pub at: i32,
    /// How wide the words are, in pixels.
    pub width: i32,
}

/// A label in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where the words begin or end, as a part of the length.
    pub at: i32,
    /// On which side of that place they stand.
    pub side: Side,
    /// The row, from 0.
    pub row: usize,
}

/// On which side of a place words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// They begin there.
    Right,
    /// They end there.
    Left,
}

/// Pixels kept free between labels of a row.
const GAP: i32 = 8;

/// Puts labels into rows, the rightmost first: one that has no room beside those goes lower, and
/// the lines down to it pass them on the left. Returned in the order given.
///
/// `length` is that of the picture in its own units, `room` the least number of pixels that it
/// will ever have. What does not run into each other there does not in any wider picture.
///
/// ```
/// use daejo_plot::{Label, place};
///
/// let labels = [100, 200, 900].map(|at| Label { at, width: 60 });
/// let rows: Vec<usize> = place(&labels, 1000, 300).iter().map(|label| label.row).collect();
/// assert_eq!(rows, [1, 0, 0]);
/// ```
#[must_use]
pub fn place(labels: &[Label], length: i32, room: i32) -> Vec<Placed> {
    let mut order: Vec<(usize, Label)> = labels.iter().copied().enumerate().collect();
    order.sort_by_key(|(index, label)| (Reverse(label.at), *index));
    let mut taken: Vec<(usize, i32, i32)> = Vec::new();
    let mut placed: Vec<(usize, Placed)> = Vec::new();
    for (index, label) in order {
        let (at, side, from) = aside(label, length, room);
        let to = from + label.width;
        let free = |row: usize| {
            let mut same = taken.iter().filter(|(of, ..)| *of == row);
            same.all(|(_, start, end)| to + GAP <= *start || *end + GAP <= from)
        };
        // One row more than there are labels is always free.
        let row = (0..=labels.len()).find(|row| free(*row));
        let row = row.unwrap_or_default();
        taken.push((row, from, to));
        placed.push((index, Placed { at, side, row }));
    }
    placed.sort_by_key(|(index, _)| *index);
    placed.into_iter().map(|(_, placed)| placed).collect()
}

/// The place of a label, its side and its first pixel: to the right of what it names; to the left
/// where the picture ends; at the picture's end where neither has room.
pub(crate) fn aside(label: Label, length: i32, room: i32) -> (i32, Side, i32) {
    let length = length.max(1);
    let pixel = scaled(label.at, room, length);
    if pixel + label.width <= room {
        (label.at, Side::Right, pixel)
    } else if pixel >= label.width {
        (label.at, Side::Left, pixel - label.width)
    } else {
        let from = (room - label.width).max(0);
        (scaled(from, length, room.max(1)), Side::Right, from)
    }
}

pub(crate) fn scaled(value: i32, by: i32, of: i32) -> i32 {
    let scaled = i64::from(value) * i64::from(by) / i64::from(of);
    i32::try_from(scaled).unwrap_or(i32::MAX)
}

/// The width of `text` at a size in pixels: not less than what a browser makes of it. East Asian
/// characters are as wide as high, the others a good half of that.
///
/// ```
/// use daejo_plot::width;
/// assert_eq!(width("54조 원", 12), 44);
/// ```
#[must_use]
pub fn width(text: &str, size: i32) -> i32 {
    let tenths: i32 = text.chars().map(tenths).sum();
    (tenths * size + 9) / 10
}

/// The width of a character in tenths of its height.
fn tenths(c: char) -> i32 {
    match c {
        ' ' | ',' | '.' | '·' | '(' | ')' | 'i' | 'l' => 4,
        'A'..='Z' | '%' | '~' => 7,
        '\u{1100}'.. => 10,
        _ => 6,
    }
}

/// `text` cut so that it is no wider than `room` at a size in pixels, with an ellipsis where it
/// was cut.
///
/// ```
/// use daejo_plot::shorten;
/// assert_eq!(shorten("서울경제", 12, 60), "서울경제");
/// assert_eq!(shorten("대한민국 정책브리핑", 12, 60), "대한민국…");
/// ```
#[must_use]
pub fn shorten(text: &str, size: i32, room: i32) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        if width(&short, size) + size > room {
            short.pop();
            break;
        }
    }
    short.truncate(short.trim_end().len());
    short + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(labels: &[(i32, i32)], expect: &[(i32, Side, usize)]) {
        let labels: Vec<Label> = labels
            .iter()
            .map(|(at, width)| Label {
                at: *at,
                width: *width,
            })
            .collect();
        let placed = place(&labels, 1000, 300);
        let placed: Vec<_> = placed.iter().map(|it| (it.at, it.side, it.row)).collect();
        assert_eq!(placed, expect, "{labels:?}");
    }

    #[test]
    fn labels_stand_to_the_right_while_there_is_room() {
        use Side::{Left, Right};
        check(&[], &[]);
        check(&[(0, 50)], &[(0, Right, 0)]);
        check(&[(900, 30)], &[(900, Right, 0)]);
        check(&[(900, 31)], &[(900, Left, 0)]);
        check(&[(1000, 300)], &[(1000, Left, 0)]);
        // No room on either side.
        check(&[(500, 200)], &[(333, Right, 0)]);
        check(&[(500, 400)], &[(0, Right, 0)]);
    }

    #[test]
    fn labels_of_one_place_stand_below_each_other() {
        use Side::Right;
        check(
            &[(100, 50), (100, 50), (100, 50)],
            &[(100, Right, 0), (100, Right, 1), (100, Right, 2)],
        );
    }

    #[test]
    fn the_left_one_gives_way() {
        use Side::{Left, Right};
        check(&[(100, 60), (200, 60)], &[(100, Right, 1), (200, Right, 0)]);
        // 30 + 52 + 8 pixels end where the next begins.
        check(&[(100, 52), (300, 60)], &[(100, Right, 0), (300, Right, 0)]);
        check(&[(100, 53), (300, 60)], &[(100, Right, 1), (300, Right, 0)]);
        check(&[(600, 60), (950, 60)], &[(600, Right, 1), (950, Left, 0)]);
    }

    #[test]
    fn what_has_room_in_a_narrow_picture_has_it_in_a_wide_one() {
        let labels: Vec<Label> = (0..40)
            .map(|at| Label {
                at: at * 25,
                width: 20 + at * 7 % 90,
            })
            .collect();
        let placed = place(&labels, 1000, 280);
        for room in [280, 300, 640, 1400] {
            let boxes = labels.iter().zip(&placed).map(|(label, placed)| {
                let pixel = placed.at * room / 1000;
                let from = match placed.side {
                    Side::Right => pixel,
                    Side::Left => pixel - label.width,
                };
                (placed.row, from, from + label.width)
            });
            let boxes: Vec<_> = boxes.collect();
            for (index, (row, from, to)) in boxes.iter().enumerate() {
                assert!(*from >= 0 && *to <= room, "{index} at {room}");
                for (other, start, end) in boxes.iter().skip(index + 1) {
                    let apart = other != row || to <= start || end <= from;
                    assert!(apart, "{index} at {room}");
                }
            }
        }
    }

    #[test]
    fn names_are_cut_at_whole_characters() {
        assert_eq!(shorten("HyperAI초신경", 12, 200), "HyperAI초신경");
        assert_eq!(shorten("HyperAI초신경", 12, 78), "HyperAI초…");
        assert_eq!(shorten("", 12, 0), "");
        assert_eq!(shorten("가", 12, 0), "…");
        assert_eq!(width("…", 12), 12);
    }
}
