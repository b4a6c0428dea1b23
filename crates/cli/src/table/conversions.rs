//! Conversions, with the rate that they imply and the market's.

use super::new_table;
use super::wrap::wrap;
use crate::view::View;

/// A row a conversion, the wrong ones first; nothing where there is none.
pub(super) fn conversions(view: View<'_>, width: u16) -> Option<String> {
    let conversions = view.conversions();
    if conversions.is_empty() {
        return None;
    }
    let mut table = new_table();
    table.set_width(width);
    table.set_header(view.conversion_heads());
    for shown in conversions {
        table.add_row([
            shown.verdict,
            shown.article,
            format!("{}\n= {}\n({})", shown.formula, shown.rate, shown.interval),
            shown.market,
            shown.deviation,
            shown.at_market,
        ]);
    }
    let heading = view.language.pick("■ 환산", "■ Conversions");
    let mut text = format!("{heading}\n{table}");
    if let Some(source) = view.rates_source() {
        text.push('\n');
        text.push_str(&wrap(source, width, 2));
    }
    Some(text)
}
