//! Raw bytes in, articles out.
//!
//! A scraped page holds more than its article. This crate decodes the bytes, cuts the text
//! into lines, says of each line what it is (its [`Zone`]) and why, and takes title, outlet,
//! author, source, language and publication date from the text, each with its evidence.

mod article;
mod zone;

pub use article::{Article, Basis, Evidence, Language, Line, Published, Stated};
pub use zone::{Reason, Zone};
