//! From what a build has made to what can be put anywhere: on any static host, under any path, on
//! a disk, in a browser's cache for a time without a network.
//!
//! A build gives a page and the files that it names, under plain names. [`Site::published`] makes
//! of them
//!
//! - the *single file*: the page with everything inside ([`single`]);
//! - files whose names hold the hash of what they hold ([`digest`]), so that a cache may keep them
//!   for ever, and a page that says what each of them must be ([`head`]), or whose script does, of
//!   those that it loads when they are needed ([`list`]);
//! - the *service worker* with the list of what to put aside ([`offline`]);
//! - the headers that hosts may send ([`headers`]);
//! - copies compressed beforehand ([`mod@compression`]).
//!
//! All of it follows from the bytes that come in: the same build gives the same bytes.

pub mod compression;
pub mod digest;
mod error;
pub mod head;
pub mod headers;
pub mod licences;
pub mod list;
pub mod offline;
pub mod script;
pub mod single;
mod site;

pub use error::HostingError;
pub use site::{Files, PAGE, SINGLE, Site};
