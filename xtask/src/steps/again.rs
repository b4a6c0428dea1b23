//! Another try for journeys that failed while others ran beside them.
//!
//! A browser that gets no processor for seconds, or whose driver gives up, fails a journey that
//! the page is not to blame for. What the page is to blame for fails alone as well.

use std::process::Command;

use anyhow::Result;

use crate::{process, tally::Tally};

/// Where more than these fail, it is no accident.
const FEW: usize = 3;

/// Runs `tests` and counts them like [`count`](super::count); if a few fail, runs these once more, one
/// at a time, says which hold then, and counts them by that.
///
/// # Errors
///
/// When many fail, or one fails twice.
pub fn count_with_another_try(tests: &Command, tally: &mut Tally) -> Result<()> {
    let run = |alone: &[String], tally: &mut Tally| {
        let mut tests = process::like(tests);
        if !alone.is_empty() {
            tests.args(["--test-threads=1", "--exact"]).args(alone);
        }
        let mut failed = Vec::new();
        let result = super::count_reading(&mut tests, tally, |line| failed.extend(failed_in(line)));
        Outcome { result, failed }
    };
    with_another_try(run, tally)
}

/// What became of tests: the names of those that failed are among it, if tests failed.
struct Outcome {
    result: Result<()>,
    failed: Vec<String>,
}

/// `run` runs the tests of these names, or all if none is named, and counts them.
fn with_another_try(
    mut run: impl FnMut(&[String], &mut Tally) -> Outcome,
    tally: &mut Tally,
) -> Result<()> {
    let Outcome { result, failed } = run(&[], tally);
    if result.is_ok() || failed.is_empty() || failed.len() > FEW {
        return result;
    }
    let names = failed.join(", ");
    eprintln!("another try, one at a time, for {names}");
    let mut second = Tally::default();
    let Outcome { result, .. } = run(&failed, &mut second);
    tally.passed += second.passed;
    tally.failed = tally.failed.saturating_sub(second.passed);
    if result.is_ok() {
        eprintln!("{names}: failed beside others, held alone; the first report is above");
    }
    result
}

/// The name of the test of which `line` says that it failed.
fn failed_in(line: &str) -> Option<String> {
    let (name, end) = line.strip_prefix("test ")?.split_once(" ... ")?;
    (end == "FAILED").then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn a_failed_test_is_named() {
        let check = |line, expected: Option<&str>| {
            assert_eq!(failed_in(line).as_deref(), expected, "{line}");
        };
        check(
            "test keys::the_help_sheet ... FAILED",
            Some("keys::the_help_sheet"),
        );
        check("test keys::the_help_sheet ... ok", None);
        check(
            "test keys::the_help_sheet has been running for over 60 seconds",
            None,
        );
        check("test result: FAILED. 2 passed; 3 failed; 0 ignored", None);
    }

    /// Runs five tests that hold and these that fail; alone, as many of them hold. Whether they hold
    /// in the end, how they are counted, and which had another try.
    fn tried(fail: &[&str], hold_alone: u32) -> (bool, String, Vec<String>) {
        let mut tally = Tally::default();
        let mut again = Vec::new();
        let all: Vec<String> = fail.iter().map(|&name| name.to_owned()).collect();
        let count = all.len() as u32;
        let run = |alone: &[String], tally: &mut Tally| {
            again.extend_from_slice(alone);
            let failed = if alone.is_empty() {
                count
            } else {
                count - hold_alone
            };
            tally.failed = failed;
            tally.passed = if alone.is_empty() { 5 } else { hold_alone };
            let result = if failed == 0 {
                Ok(())
            } else {
                Err(anyhow!("it failed"))
            };
            Outcome {
                result,
                failed: all.clone(),
            }
        };
        let holds = with_another_try(run, &mut tally).is_ok();
        (holds, tally.to_string(), again)
    }

    #[test]
    fn what_holds_needs_no_other_try() {
        let (holds, tally, again) = tried(&[], 0);
        assert!(holds && again.is_empty());
        assert_eq!(tally, "5 passed, 0 failed, 0 skipped");
    }

    #[test]
    fn a_few_that_hold_alone_hold() {
        let (holds, tally, again) = tried(&["a::one", "b::two"], 2);
        assert!(holds);
        assert_eq!(tally, "7 passed, 0 failed, 0 skipped");
        assert_eq!(again, ["a::one", "b::two"]);
    }

    #[test]
    fn what_fails_twice_fails() {
        let (holds, tally, _) = tried(&["a::one", "b::two"], 1);
        assert!(!holds);
        assert_eq!(tally, "6 passed, 1 failed, 0 skipped");
    }

    #[test]
    fn many_have_no_other_try() {
        let (holds, tally, again) = tried(&["a", "b", "c", "d"], 4);
        assert!(!holds && again.is_empty());
        assert_eq!(tally, "5 passed, 4 failed, 0 skipped");
    }
}
