//! The reader's choice on the device. Where a browser keeps nothing, nothing is remembered.

use web_sys::Storage;

use crate::wording::{NumberStyle, Wording};

/// Key of the choice; `assets/boot.js` looks for it.
const KEY: &str = "daejo";

/// What was chosen before; `None` where nothing is known.
pub fn load() -> Option<&'static Wording> {
    parse(&storage()?.get_item(KEY).ok()??)
}

/// Remembers `wording`.
pub fn save(wording: &Wording) -> Option<()> {
    storage()?.set_item(KEY, &text(wording)).ok()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Language and style of numbers: `en digits`.
fn text(wording: &Wording) -> String {
    [wording.tag, " ", name(wording.style)].concat()
}

/// What [`text`] has written. Of what is not understood, what the page has by itself.
fn parse(text: &str) -> Option<&'static Wording> {
    let (tag, style) = text.split_once(' ')?;
    let style = NumberStyle::ALL.into_iter().find(|it| name(*it) == style);
    Some(Wording::of(tag, style.unwrap_or_default()))
}

fn name(style: NumberStyle) -> &'static str {
    match style {
        NumberStyle::Written => "written",
        NumberStyle::Digits => "digits",
        NumberStyle::Short => "short",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_remembered() {
        for wording in Wording::all() {
            assert_eq!(parse(&text(wording)), Some(wording));
        }
    }

    #[test]
    fn anything_else_does_no_harm() {
        use crate::wording::{EN, KO};
        for (text, expect) in [
            ("", None),
            ("en", None),
            ("en x", Some(&EN)),
            ("fr written", Some(&KO)),
        ] {
            assert_eq!(parse(text), expect, "{text}");
        }
    }
}
