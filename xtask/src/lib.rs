//! The part of the project's tasks that the end-to-end tests share: a static file server, how the
//! browser is started.

pub mod chromium;
pub mod static_site;
