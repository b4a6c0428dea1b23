//! Taking the table along: on the clipboard, or as a file.
//!
//! [`record`] gathers what a row shows and rests on; the serialisers are functions of that.
//! `deliver` hands their text to the browser.

mod cell;
mod copy;
mod deliver;
pub(crate) mod json;
mod lines;
mod markdown;
mod record;
mod share;
mod sheet;
mod toolbar;

pub use cell::{CopyCell, CopyCellProps};
pub use copy::copy_row;
pub use deliver::save;
pub use json::json;
pub use lines::{csv, html, tsv};
pub use markdown::markdown;
pub use record::{Held, Normal, Record, Statement, record, records};
pub use share::share;
pub use sheet::{Field, Sheet};
pub use toolbar::{Export, ExportProps};
