//! A figure as a line of text: `380억 달러 = money 38000000000 USD, about`.

use daejo_figures::{Mention, Value};

/// What `mention`, one of `all` in `text`, states.
pub fn figure(text: &str, mention: &Mention, all: &[Mention]) -> String {
    let surface = |mention: &Mention| text[mention.span.clone()].to_owned();
    let value = match &mention.value {
        Value::Quantity(quantity) => {
            let hi = quantity.hi.map(|hi| {
                let below = if quantity.hi_open { "<" } else { "" };
                format!("…{below}{}", hi.normalize())
            });
            let unit = quantity.unit.as_ref().map(|unit| format!(" {unit}"));
            let (hi, unit) = (hi.unwrap_or_default(), unit.unwrap_or_default());
            format!("{}{hi}{unit}", quantity.value.normalize())
        }
        Value::Date(date) => date
            .interval
            .map_or_else(|| "?".into(), |days| days.to_string()),
        Value::Clock { hour, minute, last } => {
            let last = last.map(|(hour, minute)| format!("…{hour:02}:{minute:02}"));
            format!("{hour:02}:{minute:02}{}", last.unwrap_or_default())
        }
        Value::Ratio {
            numerator,
            denominator,
        } => format!("{numerator}/{denominator}"),
    };
    let mut shown = format!("{} = {} {value}", surface(mention), mention.kind.name());
    if mention.approx {
        shown.push_str(", about");
    }
    if let Some(bound) = mention.bound {
        let strict = if mention.strict { " strictly" } else { "" };
        shown.push_str(&format!(", {}{strict}", bound.name()));
    }
    if let Some(base) = mention.pair {
        shown.push_str(&format!(", converts {}", surface(&all[base])));
    }
    shown
}
