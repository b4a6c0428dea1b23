//! Words beside points of a plane, clear of each other and of the points.

use std::ops::Range;

use crate::label::{Label, Side, fits, scaled};

/// A point with words to stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Where it lies across, as a part of the length.
    pub x: i32,
    /// How wide its words are, in pixels.
    pub width: i32,
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

/// The plane that words have to fit into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plane {
    /// Its width in its own units.
    pub length: i32,
    /// The least number of pixels that this will ever be.
    pub room: i32,
    /// The pixels down that words may take.
    pub down: Range<i32>,
    /// Pixels across, in that room, and down that something else has.
    pub taken: Vec<(Range<i32>, Range<i32>)>,
}

/// Pixels across that a mark takes to either side, and that its words keep from it.
const REACH: i32 = 8;

/// Words `height` pixels high beside each of `points`: level with their point or as near to it as
/// there is room, rather to the right. `None` for words that have no room within twice their
/// height: the picture goes without them.
#[must_use]
pub fn beside(points: &[Point], plane: &Plane, height: i32) -> Vec<Option<Beside>> {
    let (length, room) = (plane.length, plane.room);
    let marks = points.iter().map(|point| {
        let x = scaled(point.x, room, length);
        (x - REACH + 1..x + REACH, point.mark.clone())
    });
    let mut taken = plane.taken.clone();
    taken.extend(marks);
    let mut found = Vec::new();
    for point in points {
        let x = scaled(point.x, room, length);
        let label = Label {
            from: point.x,
            to: point.x,
            width: point.width + REACH,
        };
        let sides = [
            (Side::Right, x + REACH..x + label.width),
            (Side::Left, x - label.width..x - REACH),
        ];
        let sides = sides.map(|it| fits(label, it.0, length, room).then_some(it));
        let place = (0..=height * 2)
            .flat_map(|off| [point.y + off, point.y - off])
            .flat_map(|y| sides.iter().flatten().map(move |side| (y, side)))
            .find_map(|(y, (side, across))| {
                let down = y - height / 2..y + height / 2;
                let is_within = plane.down.start <= down.start && down.end <= plane.down.end;
                let mut others = taken.iter();
                let is_free = others.all(|(x, y)| !meet(x, across) || !meet(y, &down));
                (is_within && is_free).then(|| (across.clone(), down, Beside { side: *side, y }))
            });
        found.push(place.map(|(across, down, place)| {
            taken.push((across, down));
            place
        }));
    }
    found
}

fn meet(one: &Range<i32>, two: &Range<i32>) -> bool {
    one.start < two.end && two.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANE: Plane = Plane {
        length: 1000,
        room: 300,
        down: 0..200,
        taken: Vec::new(),
    };

    /// The words of points, 80 pixels wide and 20 high, in a picture of 300 by 200 pixels.
    fn check(points: &[(i32, i32)], expect: &[Option<(Side, i32)>]) {
        let points: Vec<Point> = points
            .iter()
            .map(|(at, y)| Point {
                x: *at,
                width: 80,
                y: *y,
                mark: y - 5..y + 5,
            })
            .collect();
        let found = beside(&points, &PLANE, 20);
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
        use Side::{Left, Right};
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
        // There is room on its other side.
        check(
            &[(500, 50), (600, 52)],
            &[Some((Left, 50)), Some((Right, 52))],
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
    fn words_keep_from_what_is_taken() {
        let point = Point {
            x: 100,
            width: 80,
            y: 50,
            mark: 45..55,
        };
        let plane = Plane {
            taken: vec![(100..300, 40..60)],
            ..PLANE
        };
        let found = beside(&[point], &plane, 20);
        assert_eq!(
            found,
            [Some(Beside {
                side: Side::Right,
                y: 70
            })]
        );
    }

    #[test]
    fn words_without_room_are_left_out() {
        let points = [(100, 100); 9];
        let points: Vec<Point> = points
            .iter()
            .map(|(at, y)| Point {
                x: *at,
                width: 80,
                y: *y,
                mark: y - 5..y + 5,
            })
            .collect();
        let found = beside(&points, &PLANE, 20);
        assert_eq!(found.iter().flatten().count(), 5);
        let wide = Point {
            x: 500,
            width: 200,
            y: 100,
            mark: 95..105,
        };
        assert_eq!(beside(&[wide], &PLANE, 20), [None]);
    }
}
