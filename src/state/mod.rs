//! What the reader of the page has chosen: a fact, and the texts beside each other.
//!
//! A page without a script has none of it: the first state is that of the prerendered page.

pub mod arrival;
mod columns;
pub mod place;
pub mod view;

use std::ops::Range;
use std::rc::Rc;

use yew::Reducible;

use crate::facet::{Filter, Order};
use crate::rate::Typed;
pub use columns::columns_within;
use view::View;

/// What the document in a column is changed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A key of the page, which goes on hearing its keys: a list of texts has keys of its own.
    Key,
    /// The list of texts.
    List,
    /// The button for the next one, or for the one before.
    Button {
        /// The next.
        forward: bool,
    },
}

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// How many documents there are.
    documents: usize,
    /// Indices of the documents in the columns, from left to right; none before the page has come
    /// to life, where every text is shown whole.
    pub columns: Vec<usize>,
    /// The number of columns or one of them was chosen, and does not follow the window.
    pub is_chosen: bool,
    /// A fact that is chosen, or scrolled to, brings its sentences to the same height in every column.
    pub is_synchronised: bool,
    /// The fact that is looked at.
    pub selection: Option<Selection>,
    /// What of the comparison is shown.
    pub view: View,
    /// The column whose document has just been changed by hand.
    pub turned: Option<usize>,
    /// What it was changed with, and what goes on changing it.
    pub by: By,
    /// Id of the element that the address has just led to.
    pub arrived: Option<String>,
    /// Index of a document and bytes of its text: the words that it has led to.
    pub words: Option<(usize, Range<usize>)>,
    /// What has become of the comparison that was asked for.
    pub progress: Progress,
    /// Index of the document whose words the address leads to: it stays in a column.
    pub told: Option<usize>,
    /// How many pieces of a fresh page are in the document.
    pub pieces: usize,
    /// How often the address has led somewhere: to follow the same link again is a change, too.
    arrivals: u32,
}

/// What becomes of a comparison that the engine is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// None is, or it is shown.
    #[default]
    None,
    /// It is asked for.
    Asked,
    /// It could not be had.
    Failed,
}

/// What an address means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Id of an element.
    pub anchor: String,
    /// Index of the document that it is in.
    pub document: Option<usize>,
    /// Index of a document and bytes of its text: the words that are meant.
    pub words: Option<(usize, Range<usize>)>,
    /// The fact that it is about.
    pub selection: Option<Selection>,
    /// Indices of the documents in the columns.
    pub columns: Option<Vec<usize>>,
    /// What of the comparison is shown: the facts are of its page.
    pub view: View,
    /// The link by which a text was come to has the focus.
    pub is_at_link: bool,
}

/// A fact, looked at from a place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Index of the fact.
    pub fact: usize,
    /// Index of the document.
    pub document: usize,
    /// Id of the mark there.
    pub mark: String,
    /// Id of the cell that it is of, or of the row where it is of none: the way back.
    pub cell: String,
    /// Indices of the documents that state the fact.
    pub stating: Vec<usize>,
}

/// What happens to a [`State`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The window has room for this many columns.
    Fit(usize),
    /// The reader wants this many columns.
    Count(usize),
    /// The reader wants a document in a column.
    Show {
        /// The column.
        column: usize,
        /// The document.
        document: usize,
    },
    /// The reader wants the next document in a column, or the one before.
    Turn {
        /// The column.
        column: usize,
        /// The next.
        forward: bool,
    },
    /// The reader wants a document in sight, whatever column it takes.
    Look(usize),
    /// The reader wants these rows.
    Choose(Filter),
    /// The reader wants the rows in this order.
    Sort(Order),
    /// The reader wants conversions held against these rates.
    Rate(Vec<Typed>),
    /// The engine is asked for another comparison, or has been.
    Compute(Progress),
    /// Facts are, or are not, to be brought to the same height.
    Synchronise(bool),
    /// The address names a place.
    Arrive(Box<Arrival>),
    /// One more piece of a fresh page comes.
    Grow,
}

impl Action {
    /// Whether other texts come into the columns.
    #[must_use]
    pub fn changes_texts(&self) -> bool {
        matches!(
            self,
            Self::Count(_) | Self::Show { .. } | Self::Turn { .. } | Self::Look(_)
        )
    }
}

impl State {
    /// The state of a page of this many documents, before it has come to life.
    #[must_use]
    pub fn new(documents: usize) -> Self {
        Self {
            documents,
            columns: Vec::new(),
            is_chosen: false,
            is_synchronised: true,
            selection: None,
            view: View::default(),
            turned: None,
            by: By::List,
            arrived: None,
            words: None,
            told: None,
            progress: Progress::None,
            pieces: 1,
            arrivals: 0,
        }
    }

    /// Whether a script runs.
    #[must_use]
    pub fn is_live(&self) -> bool {
        !self.columns.is_empty()
    }

    /// The column of a document; `None` if it is not shown.
    #[must_use]
    pub fn column(&self, document: usize) -> Option<usize> {
        self.columns.iter().position(|shown| *shown == document)
    }

    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut new = self.clone();
        // Neither of these moves a text.
        if !matches!(action, Action::Grow | Action::Synchronise(_)) {
            new.turned = None;
            new.by = match &action {
                Action::Look(_) => By::Key,
                Action::Turn { forward, .. } => By::Button { forward: *forward },
                _ => By::List,
            };
            new.arrived = None;
            new.words = None;
        }
        match action {
            Action::Fit(count) => {
                if !new.is_chosen {
                    new.resize(count);
                }
            }
            Action::Count(count) => {
                new.is_chosen = true;
                new.resize(count);
            }
            Action::Show { column, document } => new.show(column, document),
            Action::Turn { column, forward } => {
                if let Some(document) = new.neighbour(column, forward) {
                    new.show(column, document);
                }
            }
            Action::Look(document) => new.look(document),
            Action::Choose(filter) => new.view.filter = filter,
            Action::Sort(order) => new.view.order = order,
            Action::Rate(rates) => new.view.rates = rates,
            Action::Compute(progress) => new.progress = progress,
            Action::Synchronise(on) => new.is_synchronised = on,
            Action::Grow => new.pieces += 1,
            Action::Arrive(arrival) => {
                new.arrived = Some(arrival.anchor).filter(|anchor| !anchor.is_empty());
                // Who goes back to where nothing was selected, goes back to the table.
                if new.arrived.is_none() && arrival.selection.is_none() && !arrival.is_at_link {
                    let left = self.selection.as_ref();
                    new.arrived = left.map(|selection| selection.cell.clone());
                }
                new.told = arrival.words.as_ref().map(|(document, _)| *document);
                new.words = arrival.words;
                new.arrivals = self.arrivals.wrapping_add(1);
                new.selection = arrival.selection;
                new.view = arrival.view;
                // An address that names the columns is of a view as it was.
                match arrival.columns {
                    Some(columns) => {
                        new.is_chosen = true;
                        new.columns = columns;
                        // Whoever has written it by hand wants to see the words, too.
                        if new.told.is_some() {
                            new.bring(new.told);
                        }
                    }
                    None => new.bring(arrival.document),
                }
            }
        }
        new
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The arrival at a place of `document` whose fact these documents state.
    fn arrive(document: usize, stating: &[usize]) -> Action {
        Action::Arrive(Box::new(Arrival {
            document: Some(document),
            selection: Some(Selection {
                fact: 0,
                document,
                mark: String::new(),
                cell: "cell-1-000".to_owned(),
                stating: stating.to_vec(),
            }),
            ..Arrival::default()
        }))
    }

    /// The columns of five documents after these actions.
    fn columns(actions: Vec<Action>) -> Vec<usize> {
        let first = State::new(5);
        assert!(!first.is_live());
        actions
            .into_iter()
            .fold(first, |state, action| state.after(action))
            .columns
    }

    #[test]
    fn columns_follow_the_window_until_they_are_chosen() {
        use Action::{Count, Fit, Show, Turn};
        let show = |column, document| Show { column, document };
        let turn = |column, forward| Turn { column, forward };
        for (actions, expect) in [
            (vec![Fit(3)], vec![0, 1, 2]),
            (vec![Fit(9)], vec![0, 1, 2, 3, 4]),
            (vec![Fit(0)], vec![0]),
            (vec![Fit(3), Fit(1), Fit(2)], vec![0, 1]),
            (vec![Fit(3), Count(2), Fit(3)], vec![0, 1]),
            (vec![Fit(2), show(1, 4)], vec![0, 4]),
            (vec![Fit(2), show(1, 0)], vec![1, 0]),
            (vec![Fit(2), show(7, 4)], vec![0, 1]),
            (vec![Fit(2), show(1, 4), Count(3)], vec![0, 4, 1]),
            (vec![Fit(1), turn(0, true)], vec![1]),
            (vec![Fit(1), turn(0, false)], vec![4]),
            (vec![Fit(1), turn(0, false), turn(0, true)], vec![0]),
        ] {
            assert_eq!(columns(actions.clone()), expect, "{actions:?}");
        }
    }

    #[test]
    fn a_text_stays_in_sight_while_its_words_are_looked_at() {
        let words = |columns| {
            Action::Arrive(Box::new(Arrival {
                words: Some((3, 0..4)),
                columns,
                ..Arrival::default()
            }))
        };
        let first = words(Some(vec![0, 1, 2]));
        assert_eq!(columns(vec![Action::Fit(3), first.clone()]), [0, 1, 3]);
        let fewer = vec![Action::Fit(3), first, Action::Count(2)];
        assert_eq!(columns(fewer), [0, 3]);
    }

    #[test]
    fn a_text_that_is_looked_for_takes_no_place_from_the_selected_one() {
        use Action::{Fit, Look};
        for (actions, expect, turned) in [
            (vec![Fit(3), Look(1)], vec![0, 1, 2], Some(1)),
            (vec![Fit(3), Look(4)], vec![0, 1, 4], Some(2)),
            (
                vec![Fit(3), arrive(2, &[2]), Look(4)],
                vec![0, 4, 2],
                Some(1),
            ),
            (vec![Fit(1), arrive(2, &[2]), Look(4)], vec![4], Some(0)),
            (vec![Fit(2), Look(5)], vec![0, 1], None),
        ] {
            let first = State::new(5);
            let state = actions
                .iter()
                .cloned()
                .fold(first, |it, action| it.after(action));
            assert_eq!(state.by, By::Key);
            let found = (state.columns, state.turned);
            assert_eq!(found, (expect, turned), "{actions:?}");
        }
    }

    #[test]
    fn a_fact_brings_the_texts_that_state_it() {
        use Action::{Arrive, Fit, Synchronise};
        let columns_named = Arrive(Box::new(Arrival {
            columns: Some(vec![4, 0]),
            ..Arrival::default()
        }));
        let heading = Arrive(Box::new(Arrival {
            document: Some(4),
            ..Arrival::default()
        }));
        for (actions, expect) in [
            (vec![Fit(3), arrive(4, &[4])], vec![0, 1, 4]),
            (vec![Fit(3), arrive(1, &[1, 3, 4])], vec![4, 1, 3]),
            (vec![Fit(1), arrive(2, &[0, 2])], vec![2]),
            (vec![Fit(2), arrive(4, &[0, 1, 4])], vec![0, 4]),
            (
                vec![Fit(3), Synchronise(false), arrive(3, &[0, 3, 4])],
                vec![0, 1, 3],
            ),
            (vec![Fit(3), columns_named], vec![4, 0]),
            (vec![Fit(3), heading], vec![0, 1, 4]),
            (vec![arrive(3, &[3]), Fit(2)], vec![0, 3]),
        ] {
            assert_eq!(columns(actions.clone()), expect, "{actions:?}");
        }
    }

    #[test]
    fn an_address_that_names_the_columns_is_of_a_view_as_it_was() {
        let Action::Arrive(mut arrival) = arrive(0, &[0, 2]) else {
            return;
        };
        arrival.columns = Some(vec![3]);
        assert_eq!(columns(vec![Action::Fit(1), Action::Arrive(arrival)]), [3]);
    }

    #[test]
    fn who_goes_back_to_no_place_goes_back_to_the_table() {
        let nowhere = Action::Arrive(Box::default());
        let first = State::new(5).after(Action::Fit(3));
        let arrived = |state: &State| state.after(nowhere.clone()).arrived;
        assert_eq!(arrived(&first), None);
        let selected = first.after(arrive(0, &[0]));
        assert_eq!(arrived(&selected).as_deref(), Some("cell-1-000"));
        // The link by which a text was come to is the way back instead.
        let at_link = Action::Arrive(Box::new(Arrival {
            is_at_link: true,
            ..Arrival::default()
        }));
        assert_eq!(selected.after(at_link).arrived, None);
    }
}
