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
    /// The name of a saved file, without its ending.
    pub file: &'static str,
    /// The table of `{n}` lines has been copied.
    pub table_copied: &'static str,
    /// The row `{label}` has been copied.
    pub row_copied: &'static str,
    /// The file `{name}` has been saved.
    pub saved: &'static str,
    /// The browser has refused.
    pub refused: &'static str,
    /// Heads of the columns of a sheet.
    pub heads: [&'static str; 16],
    /// The event `{n}`.
    pub event: &'static str,
    /// Where in a text: `{place}`, in characters.
    pub place: &'static str,
}
