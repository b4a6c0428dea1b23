//! Ranges: 3~4조 원, 50억~60억 달러, €1.5-2bn, between $3m and $4m.

use crate::cursor::Cursor;

/// Moves past a sign that stands between the ends of a range.
pub(crate) fn separator(cursor: &mut Cursor<'_>) -> bool {
    let mut next = *cursor;
    next.blanks();
    let found = next
        .eat_any(&["~", "∼", "〜", "～", "–", "—", "-", "−"])
        .is_some();
    if found {
        next.blanks();
        *cursor = next;
    }
    found
}
