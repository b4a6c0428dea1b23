//! Words beside what they name, without running into each other.

/// What is to be labelled, and how wide its words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where it begins, as a part of the length of the picture.
    pub from: i32,
    /// Where it ends; the same for a point.
    pub to: i32,
    /// How wide the words are, in pixels, with what they keep from it.
    pub width: i32,
}

/// A label in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Where the words begin or end, as a part of the length.
    pub at: i32,
    /// On which side of that place they stand.
    pub side: Side,
    /// The row, from 0, of the words and of what they name.
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

/// Puts bars and points with their words into rows, in the order given: one behind the one before
/// where it has room there, else a row lower.
///
/// `length` is that of the picture in its own units, `room` the least number of pixels that it
/// will ever have. What does not run into each other there does not in any wider picture.
///
/// ```
/// use daejo_plot::{Label, place};
///
/// let labels = [100, 200, 700].map(|at| Label { from: at, to: at, width: 60 });
/// let rows: Vec<usize> = place(&labels, 1000, 300).iter().map(|label| label.row).collect();
/// assert_eq!(rows, [0, 1, 1]);
/// ```
#[must_use]
pub fn place(labels: &[Label], length: i32, room: i32) -> Vec<Placed> {
    let mut row = 0;
    // Where what stands in the row ends.
    let mut end = None;
    let mut placed = Vec::new();
    for label in labels {
        let (at, side) = aside(*label, length, room);
        let [from, to, place] = [label.from, label.to, at].map(|at| scaled(at, room, length));
        let (start, stop) = match side {
            Side::Right => (from.min(place), to.max(place + label.width)),
            Side::Left => (place - label.width, to),
        };
        if end.is_some_and(|end| start < end + GAP) {
            row += 1;
        }
        end = Some(stop);
        placed.push(Placed { at, side, row });
    }
    placed
}

/// Where words begin or end: to the right of what they name; to the left where the picture ends;
/// over it, at the picture's end, where neither has room.
fn aside(label: Label, length: i32, room: i32) -> (i32, Side) {
    if fits(label, Side::Right, length, room) {
        (label.to, Side::Right)
    } else if fits(label, Side::Left, length, room) {
        (label.from, Side::Left)
    } else {
        let from = (room - label.width).max(0);
        (scaled(from, length, room), Side::Right)
    }
}

/// Whether the picture has room for words on this side of what they name.
pub(crate) fn fits(label: Label, side: Side, length: i32, room: i32) -> bool {
    match side {
        Side::Right => scaled(label.to, room, length) + label.width <= room,
        Side::Left => scaled(label.from, room, length) >= label.width,
    }
}

pub(crate) fn scaled(value: i32, by: i32, of: i32) -> i32 {
    let scaled = i64::from(value) * i64::from(by) / i64::from(of.max(1));
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
        'A'..='Z' | '%' | '~' | '−' | '≠' => 7,
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

    use Side::{Left, Right};

    /// Places bars, from, to and the width of their words, in a picture of 300 pixels.
    fn check(labels: &[(i32, i32, i32)], expect: &[(i32, Side, usize)]) {
        let labels: Vec<Label> = labels
            .iter()
            .map(|&(from, to, width)| Label { from, to, width })
            .collect();
        let placed = place(&labels, 1000, 300);
        let placed: Vec<_> = placed.iter().map(|it| (it.at, it.side, it.row)).collect();
        assert_eq!(placed, expect, "{labels:?}");
    }

    #[test]
    fn words_stand_to_the_right_while_there_is_room() {
        check(&[], &[]);
        check(&[(0, 0, 50)], &[(0, Right, 0)]);
        check(&[(100, 500, 150)], &[(500, Right, 0)]);
        check(&[(600, 900, 30)], &[(900, Right, 0)]);
        check(&[(600, 900, 31)], &[(600, Left, 0)]);
        check(&[(1000, 1000, 300)], &[(1000, Left, 0)]);
        // No room on either side.
        check(&[(500, 500, 200)], &[(333, Right, 0)]);
        check(&[(500, 500, 400)], &[(0, Right, 0)]);
        check(&[(0, 1000, 100)], &[(666, Right, 0)]);
    }

    #[test]
    fn what_would_meet_stands_below() {
        let same = (100, 100, 50);
        check(
            &[same, same, same],
            &[(100, Right, 0), (100, Right, 1), (100, Right, 2)],
        );
        // 30 + 52 + 8 pixels end where the next begins.
        check(
            &[(100, 100, 52), (300, 300, 60)],
            &[(100, Right, 0), (300, Right, 0)],
        );
        check(
            &[(100, 100, 53), (300, 300, 60)],
            &[(100, Right, 0), (300, Right, 1)],
        );
        // The words of the second lie over the bar of the first, or before its own.
        check(
            &[(0, 900, 20), (950, 950, 60)],
            &[(900, Right, 0), (950, Left, 1)],
        );
    }

    #[test]
    fn what_has_room_in_a_narrow_picture_has_it_in_a_wide_one() {
        let labels: Vec<Label> = (0..40)
            .map(|at| Label {
                from: at * 25,
                to: (at * 25 + at % 4 * 30).min(1000),
                width: 20 + at * 7 % 90,
            })
            .collect();
        let placed = place(&labels, 1000, 280);
        for room in [280, 300, 640, 1400] {
            let boxes = labels.iter().zip(&placed).map(|(label, placed)| {
                let [from, to, at] = [label.from, label.to, placed.at].map(|it| it * room / 1000);
                match placed.side {
                    Right => (placed.row, from, to.max(at + label.width)),
                    Left => (placed.row, at - label.width, to),
                }
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
