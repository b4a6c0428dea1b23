//! What the page has just done, for eyes and for ears.

use std::cell::RefCell;

use yew::prelude::*;

thread_local! {
    /// What the live region hears with: a page has one.
    static HEARS: RefCell<Option<Callback<String>>> = const { RefCell::new(None) };
}

/// Says `sentence` to the reader, instead of what was said before; where no page is alive, nobody
/// hears.
pub fn say(sentence: String) {
    let hears = HEARS.with_borrow(Clone::clone);
    if let Some(hears) = hears {
        hears.emit(sentence);
    }
}

/// The live region.
#[component]
pub fn Status() -> Html {
    let said = use_state(|| (0_usize, String::new()));
    let setter = said.setter();
    use_effect_with((), move |()| {
        // The number makes the same sentence, said again, a new one.
        let count = RefCell::new(0_usize);
        let hears = Callback::from(move |sentence| {
            let number = count.replace_with(|count| *count + 1) + 1;
            setter.set((number, sentence));
        });
        HEARS.set(Some(hears));
    });
    let (number, sentence) = &*said;
    html! {
        <p class="status" role="status">
            if *number > 0 {
                <span key={*number}>{ sentence.clone() }</span>
            }
        </p>
    }
}
