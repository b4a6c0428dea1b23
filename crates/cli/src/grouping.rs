//! Which articles are on one event, where the reader says so.

use std::fmt;
use std::path::{Path, PathBuf};

use daejo_collation::Event;

/// What the reader says of each file, in their order: the number of its event, or nothing.
#[derive(Debug, Default)]
pub(crate) struct Grouping(Vec<Option<usize>>);

/// Why `--event` does not say which articles are together.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum GroupingError {
    /// It names what is none of the files.
    Unknown(String),
    /// Several of the files are called so.
    Ambiguous(String),
    /// It names a file twice.
    Twice(String),
}

impl fmt::Display for GroupingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => {
                write!(
                    f,
                    "--event names {name:?}, which is none of the files given"
                )
            }
            Self::Ambiguous(name) => write!(
                f,
                "--event names {name:?}, as several of the files are called; write its whole path"
            ),
            Self::Twice(name) => write!(
                f,
                "--event names {name:?} twice; a file belongs to one event"
            ),
        }
    }
}

impl Grouping {
    /// All of `count` files are on one event.
    pub(crate) fn one_event(count: usize) -> Self {
        Self(vec![Some(0); count])
    }

    /// The files that each of `events` names, between commas, are on one event. A file is named
    /// by its path as given, or by its name where only one is called so.
    pub(crate) fn of(events: &[String], files: &[PathBuf]) -> Result<Self, GroupingError> {
        let mut told = vec![None; files.len()];
        for (number, event) in events.iter().enumerate() {
            for name in event.split(',').map(str::trim) {
                let at = find(name, files)?;
                match told.get_mut(at) {
                    Some(slot @ None) => *slot = Some(number),
                    _ => return Err(GroupingError::Twice(name.to_owned())),
                }
            }
        }
        Ok(Self(told))
    }

    /// What it says of a file counts for each article in it: `counts` has their numbers.
    pub(crate) fn of_articles(self, counts: &[usize]) -> Self {
        let each = self.0.into_iter().zip(counts);
        let told = each.flat_map(|(told, &count)| std::iter::repeat_n(told, count));
        Self(told.collect())
    }

    /// What it says of each article; of each file, until [`Grouping::of_articles`].
    pub(crate) fn events(&self) -> &[Option<usize>] {
        &self.0
    }

    /// Whether it is the reader who has put the articles of `event` together.
    pub(crate) fn tells(&self, event: &Event) -> bool {
        let first = event.documents.first();
        first.is_some_and(|at| self.0.get(*at).is_some_and(Option::is_some))
    }
}

fn find(name: &str, files: &[PathBuf]) -> Result<usize, GroupingError> {
    let all = || files.iter().enumerate();
    let by_path: Vec<usize> = all()
        .filter(|(_, file)| file.as_os_str() == name)
        .map(|(at, _)| at)
        .collect();
    let by_name = || {
        all()
            .filter(|(_, file)| Path::file_name(file).is_some_and(|own| own == name))
            .map(|(at, _)| at)
            .collect()
    };
    let found: Vec<usize> = if by_path.is_empty() {
        by_name()
    } else {
        by_path
    };
    match found.as_slice() {
        [] => Err(GroupingError::Unknown(name.to_owned())),
        [at] => Ok(*at),
        _ => Err(GroupingError::Ambiguous(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(events: &[&str]) -> Result<Vec<Option<usize>>, String> {
        let files = ["a.txt", "x/b.txt", "x/c.txt", "y/c.txt", "-"].map(PathBuf::from);
        let events: Vec<String> = events.iter().map(|event| (*event).to_owned()).collect();
        let grouping = Grouping::of(&events, &files).map_err(|error| error.to_string())?;
        Ok(grouping.0)
    }

    #[test]
    fn files_are_named_by_path_or_name() {
        for (events, expect) in [
            (&[][..], [None; 5]),
            (&["a.txt,b.txt"], [Some(0), Some(0), None, None, None]),
            (
                &["a.txt, -", "x/b.txt,y/c.txt"],
                [Some(0), Some(1), None, Some(1), Some(0)],
            ),
            (&["x/c.txt"], [None, None, Some(0), None, None]),
        ] {
            assert_eq!(of(events).as_deref(), Ok(&expect[..]), "{events:?}");
        }
    }

    #[test]
    fn what_names_no_file_is_refused_in_a_sentence() {
        for (events, part) in [
            (
                &["a.txt,d.txt"][..],
                "\"d.txt\", which is none of the files",
            ),
            (&["a.txt,"], "\"\", which is none of the files"),
            (
                &["c.txt,a.txt"],
                "\"c.txt\", as several of the files are called",
            ),
            (&["a.txt,a.txt"], "\"a.txt\" twice"),
            (&["a.txt,b.txt", "x/b.txt"], "\"x/b.txt\" twice"),
        ] {
            let error = of(events).unwrap_err();
            assert!(error.contains(part), "{events:?}: {error}");
        }
    }
}
