//! How many texts stand side by side, and whether facts bring them together.

use yew::prelude::*;

use crate::state::Action;
use crate::wording::{Wording, fill};

/// The numbers of columns to choose from.
const COUNTS: [usize; 4] = [1, 2, 3, 5];

/// Buttons for the number of columns, as many as `documents` make sense of, and a switch.
pub fn tools(
    (columns, documents): (usize, usize),
    is_synchronised: bool,
    wording: &Wording,
    on_action: &Callback<Action>,
) -> Html {
    let counts = COUNTS.into_iter().filter(|count| *count <= documents);
    html! {
        <div class="tools">
            <div class="counts" role="group" aria-label={wording.columns}>
                <span aria-hidden="true">{ wording.columns }</span>
                { for counts.map(|count| {
                    let number = count.to_string();
                    let name = fill(wording.column_count, &[("n", &number)]);
                    html! {
                        <button type="button" key={count} aria-label={name}
                            aria-pressed={pressed(count == columns)}
                            onclick={on_action.reform(move |_| Action::Count(count))}>
                            { number }
                        </button>
                    }
                }) }
            </div>
            <button type="button" class="synchronise" title={wording.synchronise.1}
                aria-pressed={pressed(is_synchronised)}
                onclick={on_action.reform(move |_| Action::Synchronise(!is_synchronised))}>
                { wording.synchronise.0 }
            </button>
        </div>
    }
}

fn pressed(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
