//! What words tell about figures, as data: a row each.

pub(crate) mod concept;
pub(crate) mod ending;
pub(crate) mod everyday;
pub(crate) mod former;
pub(crate) mod institute;
pub(crate) mod name;
pub(crate) mod numbered;
pub(crate) mod place;
pub(crate) mod pollster;
pub(crate) mod role;
pub(crate) mod sound;
pub(crate) mod unit;
pub(crate) mod vague;
