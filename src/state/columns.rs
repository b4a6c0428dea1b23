//! Which texts stand in the columns.

use super::State;

impl State {
    /// As many columns as wanted, as far as there are documents.
    pub(super) fn resize(&mut self, count: usize) {
        let count = count.clamp(1, self.documents.max(1));
        self.columns.truncate(count);
        let others = (0..self.documents).filter(|it| !self.columns.contains(it));
        let missing = count.saturating_sub(self.columns.len());
        let more: Vec<usize> = others.take(missing).collect();
        self.columns.extend(more);
        let own = self.selection.as_ref().map(|selection| selection.document);
        self.bring(own.or(self.told));
    }

    /// Puts `document` into a column; if another column shows it, the two change places.
    pub(super) fn show(&mut self, column: usize, document: usize) {
        let other = self.column(document);
        let Some(before) = self.columns.get(column).copied() else {
            return;
        };
        if let Some(at) = other.and_then(|other| self.columns.get_mut(other)) {
            *at = before;
        }
        if let Some(at) = self.columns.get_mut(column) {
            *at = document;
        }
        self.is_chosen = true;
        self.turned = Some(column);
    }

    /// Turns to `document`: in its column, or in the last one that is not of the selection.
    pub(super) fn look(&mut self, document: usize) {
        let own = self.selection.as_ref().map(|selection| selection.document);
        let mut columns = self.columns.iter();
        let column = self.column(document);
        let column = column.or_else(|| columns.rposition(|shown| Some(*shown) != own));
        match column.unwrap_or_default() {
            column if self.columns.get(column) == Some(&document) => self.turned = Some(column),
            column if document < self.documents => self.show(column, document),
            _ => {}
        }
    }

    /// The document beside that of a column, first and last being neighbours.
    pub(super) fn neighbour(&self, column: usize, forward: bool) -> Option<usize> {
        let shown = *self.columns.get(column)?;
        let last = self.documents.checked_sub(1)?;
        Some(match (forward, shown) {
            (true, at) if at == last => 0,
            (true, at) => at + 1,
            (false, 0) => last,
            (false, at) => at - 1,
        })
    }

    /// Brings `document` into a column, and then, where facts are synchronised, the others that
    /// state the selected one: in place of those that do not, from the right.
    pub(super) fn bring(&mut self, document: Option<usize>) {
        let stating = self.selection.iter().flat_map(|it| it.stating.clone());
        let others = stating.filter(|it| self.is_synchronised && Some(*it) != document);
        let wanted: Vec<usize> = document.into_iter().chain(others).collect();
        for one in &wanted {
            if self.columns.contains(one) {
                continue;
            }
            let mut columns = self.columns.iter_mut().rev();
            if let Some(place) = columns.find(|it| !wanted.contains(it)) {
                *place = *one;
            } else if Some(*one) == document
                && let Some(last) = self.columns.last_mut()
            {
                *last = *one;
            }
        }
    }
}

/// How many columns a window of this width, in CSS pixels, has room for.
#[must_use]
pub fn columns_within(width: i32) -> usize {
    match width {
        ..800 => 1,
        800..1280 => 2,
        _ => 3,
    }
}
