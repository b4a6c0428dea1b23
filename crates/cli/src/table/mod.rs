//! Text for a terminal: tables and lists, as wide as it is, without colour.

mod comparison;
mod conversions;
mod facts;
mod figures;
mod findings;
mod wrap;

use std::io::{self, IsTerminal};

use comfy_table::{ContentArrangement, Table, presets};

pub(crate) use comparison::comparison;
pub(crate) use figures::figures;

/// Columns of an output that is no terminal.
const COLUMNS: u16 = 120;

/// A table between frames of lines.
fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table
}

/// How wide the output may be: the terminal, what `COLUMNS` says of it, or 120.
pub(crate) fn width() -> u16 {
    let terminal = || Table::new().width().filter(|_| io::stdout().is_terminal());
    let told = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
    terminal().or_else(told).unwrap_or(COLUMNS).clamp(60, 240)
}
