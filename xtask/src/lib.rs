//! The part of the project's tasks that the end-to-end tests share: a static file server.

pub mod static_site;
