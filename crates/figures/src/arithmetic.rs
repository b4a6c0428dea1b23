//! Arithmetic with decimals, compiled once.
//!
//! The checked operations of [`Decimal`] are compiled anew, some kilobyte each, wherever they are
//! called. Code that a browser loads calls these instead; what cannot be written is `None` here, too.

use rust_decimal::Decimal;

/// The four operations.
///
/// ```
/// use daejo_figures::{Arithmetic, Decimal};
///
/// assert_eq!(Decimal::TEN.over(Decimal::TWO), Some(Decimal::from(5)));
/// assert_eq!(Decimal::TEN.over(Decimal::ZERO), None);
/// assert_eq!(Decimal::MAX.plus(Decimal::ONE), None);
/// ```
pub trait Arithmetic: Sized {
    /// The sum.
    fn plus(self, other: Self) -> Option<Self>;

    /// The difference.
    fn minus(self, other: Self) -> Option<Self>;

    /// The product.
    fn times(self, other: Self) -> Option<Self>;

    /// The quotient; `None` by zero as well.
    fn over(self, other: Self) -> Option<Self>;
}

impl Arithmetic for Decimal {
    #[inline(never)]
    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    #[inline(never)]
    fn minus(self, other: Self) -> Option<Self> {
        self.checked_sub(other)
    }

    #[inline(never)]
    fn times(self, other: Self) -> Option<Self> {
        self.checked_mul(other)
    }

    #[inline(never)]
    fn over(self, other: Self) -> Option<Self> {
        self.checked_div(other)
    }
}
