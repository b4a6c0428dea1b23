//! The words of the tools above the table, and of what they give.

/// The words of the tools.
#[derive(Debug, PartialEq, Eq)]
pub struct Tools {
    /// What the bar of tools is, for ears.
    pub name: &'static str,
    /// Before the buttons that take the table along.
    pub export: &'static str,
    /// The button that copies the table.
    pub copy_table: &'static str,
    /// What a button saves as a `{format}`, for ears.
    pub save: &'static str,
    /// The button of a row that copies it, and what it is for ears.
    pub copy_row: (&'static str, &'static str),
    /// The button of the chosen cell that copies it.
    pub copy_cell: &'static str,
    /// The name of a saved file, without its ending.
    pub file: &'static str,
    /// The table of `{n}` lines has been copied.
    pub table_copied: &'static str,
    /// The row `{label}` has been copied.
    pub row_copied: &'static str,
    /// The cell that says `{written}` has been copied.
    pub cell_copied: &'static str,
    /// The file `{name}` has been saved.
    pub saved: &'static str,
    /// The browser has refused.
    pub refused: &'static str,
    /// Heads of the columns of a sheet.
    pub heads: [&'static str; 16],
    /// The fields for exchange rates.
    pub rates: RateWords,
    /// The search.
    pub search: SearchWords,
    /// The choice of how numbers are written.
    pub numbers: NumberWords,
    /// Giving the address to others.
    pub share: ShareWords,
    /// The event `{n}`.
    pub event: &'static str,
    /// Where in a text: `{place}`, in characters.
    pub place: &'static str,
}

/// The words of the fields for exchange rates.
#[derive(Debug, PartialEq, Eq)]
pub struct RateWords {
    /// Before the fields.
    pub name: &'static str,
    /// Before a field: one of the currency `{base}`.
    pub label: &'static str,
    /// In an empty field: the market's `{rate}`.
    pub hint: &'static str,
    /// The button that goes back to the market's rates.
    pub reset: &'static str,
    /// What is typed is no number.
    pub no_number: &'static str,
    /// What is typed is not above zero.
    pub not_positive: &'static str,
    /// Before the rates that the page has been recalculated with.
    pub recalculated: &'static str,
    /// The page is at the market's rates.
    pub market: &'static str,
    /// The typed `{price}` that a conversion is held against.
    pub held: &'static str,
    /// `{percent}` off the typed rate.
    pub deviation: &'static str,
    /// What an amount is at the typed rate, from `{low}` to `{high}`.
    pub amount: &'static str,
}

/// The words of the button that gives the address to others.
#[derive(Debug, PartialEq, Eq)]
pub struct ShareWords {
    /// The button.
    pub name: &'static str,
    /// The address has been copied.
    pub copied: &'static str,
    /// No address leads to the reader's own articles: what to do instead.
    pub own: &'static str,
    /// Nor to a file of the reader's disk.
    pub file: &'static str,
}

/// The words of the search.
#[derive(Debug, PartialEq, Eq)]
pub struct SearchWords {
    /// Before the field.
    pub name: &'static str,
    /// In the empty field: what can be looked for.
    pub hint: &'static str,
    /// What the lists of what was found are, for ears.
    pub results: &'static str,
    /// `{n}` rows.
    pub rows: &'static str,
    /// `{n}` sentences.
    pub sentences: &'static str,
    /// `{n}` rows more than are shown.
    pub more_rows: &'static str,
    /// `{n}` sentences more than are shown.
    pub more: &'static str,
    /// Nothing was found.
    pub nothing: &'static str,
}

/// The words of the choice of how numbers are written.
#[derive(Debug, PartialEq, Eq)]
pub struct NumberWords {
    /// Before the list.
    pub name: &'static str,
    /// The styles, by example, in the order of [`super::NumberStyle::ALL`].
    pub styles: [&'static str; 3],
}
