//! What the page has just done, for eyes and for ears.

use yew::prelude::*;

/// Says a sentence to the reader: a component finds it in its context.
#[derive(Clone, PartialEq)]
pub struct Say(Callback<String>);

impl Say {
    /// Says `sentence`, instead of what was said before.
    pub fn say(&self, sentence: String) {
        self.0.emit(sentence);
    }
}

/// Properties of [`Announced`].
#[derive(Properties, PartialEq)]
pub struct AnnouncedProps {
    /// What may have something to say.
    pub children: Html,
}

/// A live region, and a context in which components can speak through it.
#[component]
pub fn Announced(props: &AnnouncedProps) -> Html {
    let said = use_state(|| (0_usize, String::new()));
    let say = {
        let said = said.clone();
        // The number makes the same sentence, said again, a new one.
        let count = use_mut_ref(|| 0_usize);
        use_callback((), move |sentence: String, ()| {
            let mut count = count.borrow_mut();
            *count += 1;
            said.set((*count, sentence));
        })
    };
    let (number, sentence) = &*said;
    html! {
        <ContextProvider<Say> context={Say(say)}>
            { props.children.clone() }
            <p class="status" role="status">
                if *number > 0 {
                    <span key={*number}>{ sentence.clone() }</span>
                }
            </p>
        </ContextProvider<Say>>
    }
}

/// The way to speak to the reader; outside of [`Announced`] nobody hears.
#[hook]
pub fn use_say() -> Say {
    use_context().unwrap_or(Say(Callback::noop()))
}
