//! The fields in which the reader types rates.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{RateError, Typed, pairs, parse};
use crate::element::focus;
use crate::format::{number, value};
use crate::page::Page;
use crate::status::say;
use crate::wording::{Wording, fill};

/// Properties of [`RateFields`].
#[derive(Properties, PartialEq)]
pub struct RateFieldsProps {
    /// The page at the market's rates.
    pub page: Rc<Page>,
    /// The rates that hold now.
    pub typed: Vec<Typed>,
    /// Takes the rates that are typed.
    pub onchange: Callback<Vec<Typed>>,
}

/// A field for each pair of currencies, and a button that empties them.
#[component]
pub fn RateFields(props: &RateFieldsProps) -> Html {
    let wording = props.page.wording;
    let words = &wording.tools.rates;
    let pairs = use_memo(props.page.clone(), |page| pairs(page));
    let written = use_state(Vec::<String>::new);
    let texts: Rc<Vec<String>> = Rc::new(texts(&pairs, &written, &props.typed, wording));
    let set = {
        let pairs = pairs.clone();
        let onchange = props.onchange.clone();
        Callback::from(move |new: Vec<String>| {
            let typed = typed(&pairs, &new, wording);
            say(match typed.is_empty() {
                true => words.market.to_owned(),
                false => [words.recalculated, &named(&typed, wording)].concat(),
            });
            onchange.emit(typed);
            written.set(new);
        })
    };
    let reset = {
        let (set, count) = (set.clone(), pairs.len());
        Callback::from(move |_: MouseEvent| {
            // The button goes.
            focus("#rate-0");
            set.emit(vec![String::new(); count]);
        })
    };
    if pairs.is_empty() {
        return html! {};
    }
    html! {
        <div class="tool rates-typed" role="group" aria-labelledby="rates-name">
            <span class="tool-name" id="rates-name">{ words.name }</span>
            { for pairs.iter().zip(&*texts).enumerate().map(|(at, (pair, text))| {
                let (set, texts) = (set.clone(), texts.clone());
                let oninput = Callback::from(move |event: InputEvent| {
                    let field: HtmlInputElement = event.target_unchecked_into();
                    let mut new = (*texts).clone();
                    if let Some(text) = new.get_mut(at) {
                        *text = field.value();
                    }
                    set.emit(new);
                });
                field(&props.page, (at, pair), text, oninput)
            }) }
            if texts.iter().any(|text| !text.is_empty()) {
                <button type="button" class="reset" onclick={reset}>{ words.reset }</button>
            }
        </div>
    }
}

/// `1달러 = [1,439.2] 원`; what is wrong with what is typed.
fn field(
    page: &Page,
    (at, pair): (usize, &[String; 2]),
    text: &str,
    oninput: Callback<InputEvent>,
) -> Html {
    let wording = page.wording;
    let words = &wording.tools.rates;
    let [base, quote] = pair.each_ref().map(|code| value::currency(code, wording));
    let id = ["rate-", &at.to_string()].concat();
    let error = match parse(text, &units(pair, wording)) {
        Ok(_) => None,
        Err(RateError::NoNumber) => Some(words.no_number),
        Err(RateError::NotPositive) => Some(words.not_positive),
    };
    let message = [&id, "-error"].concat();
    html! {
        <span class="rate-field" key={at}>
            <label for={id.clone()}>{ fill(words.label, &[("base", base)]) }</label>
            { " " }
            <input {id} type="text" inputmode="decimal" autocomplete="off" size="14"
                placeholder={market(page, pair)} value={text.to_owned()} {oninput}
                aria-invalid={error.map(|_| "true")}
                aria-describedby={error.map(|_| message.clone())} />
            { " " }
            <span>{ quote.to_owned() }</span>
            if let Some(error) = error {
                <span class="error" id={message}>{ error }</span>
            }
        </span>
    }
}

/// What the fields of `pairs` hold: what was `written` into them, unless an address has come with
/// another rate since.
fn texts(
    pairs: &[[String; 2]],
    written: &[String],
    typed: &[Typed],
    wording: &Wording,
) -> Vec<String> {
    let text = |(at, pair): (usize, &[String; 2])| {
        let written = written.get(at).map(String::as_str).unwrap_or_default();
        let rate = |it: &&Typed| [&it.base, &it.quote] == pair.each_ref();
        let holds = typed.iter().find(rate).map(|it| it.rate);
        let read = parse(written, &units(pair, wording)).ok().flatten();
        if read == holds {
            written.to_owned()
        } else {
            holds.map(number::grouped).unwrap_or_default()
        }
    };
    pairs.iter().enumerate().map(text).collect()
}

/// The names of the currency that the price of a pair may be followed by.
fn units<'a>([_, quote]: &'a [String; 2], wording: &'a Wording) -> [&'a str; 2] {
    [value::currency(quote, wording), quote]
}

/// The rates that are typed, without what is none.
fn typed(pairs: &[[String; 2]], texts: &[String], wording: &Wording) -> Vec<Typed> {
    let typed = pairs.iter().zip(texts).filter_map(|(pair, text)| {
        let rate = parse(text, &units(pair, wording)).ok()??;
        let [base, quote] = pair.clone();
        Some(Typed { base, quote, rate })
    });
    typed.collect()
}

fn named(typed: &[Typed], wording: &Wording) -> String {
    let prices = typed.iter();
    let prices = prices.map(|it| value::price(it.rate, &it.base, &it.quote, wording));
    prices.collect::<Vec<_>>().join(", ")
}

/// In an empty field: the market's rate of the first conversion of a pair.
fn market(page: &Page, [base, quote]: &[String; 2]) -> Option<String> {
    let mut conversions = page.conversions.iter();
    let of = conversions.find(|it| it.market.is_some() && it.implied.pair() == [base, quote]);
    let rate = number::grouped(of?.shown_market()?.rate);
    Some(fill(page.wording.tools.rates.hint, &[("rate", &rate)]))
}
