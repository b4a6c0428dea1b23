//! Raw bytes in, articles out.
//!
//! A scraped page holds more than its article. This crate decodes the bytes ([`decode`]), cuts
//! the text into lines, says of each line what it is (its [`Zone`]) and why, and takes title,
//! outlet, author, source, language and publication date from the text, each with its evidence
//! ([`read`]). Nothing is invented: what a text does not state stays `None`.
//!
//! # How a page is read
//!
//! 1. `line` cuts the text and notes how each line looks: long or short, how it ends.
//! 2. `sign` tells what a line is by itself: a date stamp, a byline, an address, or a phrase
//!    of the lexicon. The phrases are data, in `lexicon/phrases/`. Where none of these fits,
//!    what the line is made of (words of buttons, menus and offers) and what it does (it tells, or
//!    calls) come to a doubt.
//! 3. `layout` finds the article's paragraphs and judges the lines around and between them by
//!    their place. A line that nothing speaks against stays with the article. One with a figure and
//!    a doubt is held against the paragraphs: the more words they share, the more doubt it may bear.
//! 4. `metadata` reads the lines whose zones are now known.
//!
//! # What a text does not hold
//!
//! With the feature `folder`, `load_folder` reads a folder of `*.txt` and an optional
//! `articles.toml` beside them, `load_settings` the latter alone. An entry a file, every key but
//! `file` optional, unknown keys refused:
//!
//! ```toml
//! [[article]]
//! file = "a.txt"
//! title = "The headline"
//! outlet = "The Outlet"
//! author = "Jane Doe"
//! source = "https://example.com/a"
//! language = "en"            # or "ko"
//! published = 2025-11-04     # or a string: "2025-11-04", a month, "2025-11", or days,
//!                            # "2025-11-04/2025-11-06"
//! inferred = true            # the date was reasoned out, not read; shown as such
//! note = "Speaks of 'yesterday', which other articles date to 3 November."
//! ```
//!
//! Texts are a line of plain text, not empty and without control characters; a source is a web
//! address with a host.
//!
//! What is given wins over what the text states; only an inferred date never replaces a stated
//! one.
//!
//! # Features
//!
//! - `intake`: articles from pages of the web, and sets of articles as files.
//! - `html`: parses such pages where no browser does.
//! - `legacy-encodings`: CP949 and EUC-KR.
//! - `folder`: `load_folder` and `load_settings`, with `legacy-encodings`.

mod article;
mod days;
mod decode;
#[cfg(feature = "folder")]
mod folder;
mod layout;
mod lexicon;
mod line;
#[cfg(feature = "intake")]
mod markdown;
mod metadata;
mod read;
#[cfg(feature = "intake")]
mod set;
mod sign;
mod source;
mod stamp;
mod tidy;
#[cfg(feature = "intake")]
mod web;
mod words;
mod zone;

pub use article::{Article, Basis, Evidence, Language, Line, Published, Stated};
pub use days::{DaysError, parse_days};
#[cfg(feature = "legacy-encodings")]
pub use decode::Cp949Fault;
pub use decode::{DecodeError, Encoding, Utf16Fault, decode, decode_unicode, is_cp949};
#[cfg(feature = "folder")]
pub use folder::{LoadError, Loaded, SETTINGS, Warning, load_folder, load_settings};
pub use read::{Given, GivenDate, GivenLine, ReadError, read, read_as_body};
#[cfg(feature = "intake")]
pub use set::{ArticleSet, Kept, SetError};
pub use source::Source;
pub use tidy::{is_blank, tidy};
#[cfg(feature = "intake")]
pub use web::{Block, FileKind, Head, Names, Outline, Place, WebPage, inert};
pub use zone::{Reason, Zone};
