//! Words beside points of a plane, clear of each other and of the points.

use std::ops::Range;

use crate::label::{Label, Side, aside, scaled};

/// A point with words to stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Where it lies across, as a part of the length, and how wide its words are.
    pub label: Label,
    /// The pixel where it lies down.
    pub y: i32,
    /// The pixels down that its mark takes.
    pub mark: Range<i32>,
}

/// Where the words of a point stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// On which side of the point.
    pub side: Side,
    /// The pixel down of their middle.
    pub y: i32,
}

/// Pixels across that a mark takes to either side, and that its words keep from it.
const REACH: i32 = 8;

/// Words `height` pixels high beside each of `points`, between the pixels `within` down: level
/// with their point or as near to it as there is room. `None` for words that have no room within
/// three times their height: the picture goes without them.
///
/// `length` and `room` are as for [`crate::place`].
#[must_use]
pub fn beside(
    points: &[Point],
    length: i32,
    room: i32,
    height: i32,
    within: &Range<i32>,
) -> Vec<Option<Beside>> {
    let mut taken: Vec<(Range<i32>, Range<i32>)> = points
        .iter()
        .map(|point| {
            let x = scaled(point.label.at, room, length.max(1));
            (x - REACH + 1..x + REACH, point.mark.clone())
        })
        .collect();
    let mut found = Vec::new();
    for point in points {
        let label = Label {
            width: point.label.width + REACH,
            ..point.label
        };
        let x = scaled(label.at, room, length.max(1));
        let (_, side, from) = aside(label, length, room);
        // Words that have no room on either side would lie on their point.
        let level = from == x || from + label.width == x;
        let across = match side {
            Side::Right => from + REACH..from + label.width,
            Side::Left => from..from + label.width - REACH,
        };
        let y = (0..=height * 3)
            .flat_map(|off| [point.y + off, point.y - off])
            .find(|y| {
                let down = y - height / 2..y + height / 2;
                let mut others = taken.iter();
                within.start <= down.start
                    && down.end <= within.end
                    && others.all(|(x, y)| !meet(x, &across) || !meet(y, &down))
            });
        let place = y.filter(|_| level).map(|y| Beside { side, y });
        if let Some(place) = place {
            taken.push((across, place.y - height / 2..place.y + height / 2));
        }
        found.push(place);
    }
    found
}

fn meet(one: &Range<i32>, two: &Range<i32>) -> bool {
    one.start < two.end && two.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of points, 80 pixels wide and 20 high, in a picture of 300 by 200 pixels.
    fn check(points: &[(i32, i32)], expect: &[Option<(Side, i32)>]) {
        let points: Vec<Point> = points
            .iter()
            .map(|(at, y)| Point {
                label: Label { at: *at, width: 80 },
                y: *y,
                mark: y - 5..y + 5,
            })
            .collect();
        let found = beside(&points, 1000, 300, 20, &(0..200));
        let found: Vec<_> = found
            .iter()
            .map(|place| place.map(|place| (place.side, place.y)))
            .collect();
        assert_eq!(found, expect, "{points:?}");
    }

    #[test]
    fn words_are_level_with_their_point() {
        use Side::{Left, Right};
        check(&[], &[]);
        check(
            &[(100, 50), (900, 50)],
            &[Some((Right, 50)), Some((Left, 50))],
        );
        check(
            &[(100, 50), (100, 70)],
            &[Some((Right, 50)), Some((Right, 70))],
        );
    }

    #[test]
    fn words_give_way_to_words_and_to_points() {
        use Side::Right;
        check(
            &[(100, 50), (100, 60)],
            &[Some((Right, 50)), Some((Right, 70))],
        );
        check(
            &[(100, 50), (100, 50)],
            &[Some((Right, 50)), Some((Right, 70))],
        );
        // The second point lies where the words of the first would.
        check(
            &[(100, 50), (200, 52)],
            &[Some((Right, 37)), Some((Right, 57))],
        );
    }

    #[test]
    fn words_stay_in_the_picture() {
        use Side::Right;
        check(
            &[(100, 3), (100, 199)],
            &[Some((Right, 10)), Some((Right, 190))],
        );
    }

    #[test]
    fn words_without_room_are_left_out() {
        let points = [(100, 100); 9];
        let points: Vec<Point> = points
            .iter()
            .map(|(at, y)| Point {
                label: Label { at: *at, width: 80 },
                y: *y,
                mark: y - 5..y + 5,
            })
            .collect();
        let found = beside(&points, 1000, 300, 20, &(0..200));
        assert_eq!(found.iter().flatten().count(), 7);
        let wide = Point {
            label: Label {
                at: 500,
                width: 200,
            },
            y: 100,
            mark: 95..105,
        };
        assert_eq!(beside(&[wide], 1000, 300, 20, &(0..200)), [None]);
    }
}
