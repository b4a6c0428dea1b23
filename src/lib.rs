//! The page: articles side by side, with a table of the figures they state.
//!
//! The components render the same tree twice, at build time and in the browser. They neither
//! compute nor read text: the crates do, and [`mod@format`] puts values into words.

pub mod anchor;
pub mod app;
#[cfg(feature = "prerender")]
pub mod bare;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "prerender")]
mod colophon;
mod desk;
pub mod edition;
mod element;
mod engine;
pub mod evidence;
pub mod export;
pub mod facet;
mod findings;
#[cfg(test)]
mod fixture;
mod foot;
pub mod format;
mod frame;
pub mod given;
#[cfg(feature = "prerender")]
pub mod glue;
pub mod grouping;
#[cfg(feature = "intake")]
pub mod intake;
mod keys;
pub mod market;
pub mod matrix;
#[cfg(feature = "prerender")]
pub mod metadata;
pub mod page;
mod part;
pub mod phrase;
mod picture;
mod preference;
#[cfg(feature = "prerender")]
pub mod publish;
pub mod rate;
pub mod raw;
mod reader;
mod recount;
pub mod seal;
pub mod search;
#[cfg(feature = "prerender")]
pub mod site;
mod sources;
pub mod state;
mod status;
mod summary;
mod table;
mod toolbar;
pub mod wording;
