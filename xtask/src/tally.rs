//! Counts of tests.

use std::{fmt, ops::AddAssign};

/// How many tests passed, failed and were skipped.
///
/// Its text is the closing line of a test run: `123 passed, 0 failed, 2 skipped`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that held.
    pub passed: u32,
    /// Tests that did not.
    pub failed: u32,
    /// Tests that were not run because they are marked as ignored.
    pub skipped: u32,
}

impl Tally {
    /// Reads the line with which a test binary ends, as libtest and wasm-bindgen-test write
    /// it: `test result: ok. 5 passed; 0 failed; 1 ignored; …`. Any other line gives `None`.
    pub fn read(line: &str) -> Option<Self> {
        let (_, counts) = line
            .trim()
            .strip_prefix("test result: ")?
            .split_once(". ")?;
        let mut tally = Self::default();
        for part in counts.split(';') {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => tally.passed = number.parse().ok()?,
                Some((number, "failed")) => tally.failed = number.parse().ok()?,
                Some((number, "ignored")) => tally.skipped = number.parse().ok()?,
                // Measured, filtered out, the time taken.
                _ => {}
            }
        }
        Some(tally)
    }

    /// Whether no test was counted.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(u32, u32, u32)>) {
        let expected = expected.map(|(passed, failed, skipped)| Tally {
            passed,
            failed,
            skipped,
        });
        assert_eq!(Tally::read(line), expected, "{line}");
    }

    #[test]
    fn closing_lines_are_read() {
        check(
            "test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
             finished in 0.01s",
            Some((5, 0, 1)),
        );
        check(
            "test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 7 filtered out; \
             finished in 1.20s",
            Some((2, 3, 0)),
        );
        // wasm-bindgen-test
        check(
            "test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out",
            Some((4, 0, 0)),
        );
    }

    #[test]
    fn other_lines_are_not() {
        check("test tally::tests::closing_lines_are_read ... ok", None);
        check("running 5 tests", None);
        check("5 passed; 0 failed", None);
        check("", None);
    }

    #[test]
    fn the_closing_line_of_the_run() {
        let mut tally = Tally {
            passed: 120,
            failed: 0,
            skipped: 2,
        };
        tally += Tally {
            passed: 3,
            failed: 0,
            skipped: 0,
        };
        assert_eq!(tally.to_string(), "123 passed, 0 failed, 2 skipped");
    }
}
