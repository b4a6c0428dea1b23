//! The part of the project's tasks that the end-to-end tests share: a static file server, the
//! compression that a web server sends files with, how the browser is started.

pub mod chromium;
pub mod compression;
pub mod static_site;
