//! Values in words: numbers, amounts, rates and dates as the page writes them.
//!
//! Digits are moved, never computed with: the engine's decimals are exact, and stay so.

pub mod number;
pub mod value;
