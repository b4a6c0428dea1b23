//! The phrases themselves, as tables. A new phrase is a string in a list, a new kind of line a
//! group.

use super::{Group, Opens, Place};
use crate::words::words;
use crate::zone::{Cause, Zone};

pub(crate) mod hints;
pub(crate) mod interface;
mod lists;
mod menus;
mod notices;

/// What a group is where it says nothing else.
pub(super) const PLAIN: Group = Group {
    zone: Zone::Nav,
    reason: Cause {
        ko: "사이트 메뉴",
        en: "the site's menu",
    },
    place: Place::Outside,
    opens: Opens::Nothing,
    whole: words![],
    prefix: words![],
    suffix: words![],
    contains: words![],
    counted: words![],
};

/// All groups. Of two that fit a line the one that comes first counts.
pub(super) fn groups() -> impl Iterator<Item = &'static Group> {
    notices::GROUPS
        .iter()
        .chain(lists::GROUPS)
        .chain(menus::GROUPS)
}
