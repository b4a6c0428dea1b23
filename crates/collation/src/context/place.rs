//! What a figure is to the others of its clause: what something is compared with, a part of a
//! whole, a whole.

use daejo_figures::Kind;

/// What a figure is to the others of its clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nothing says that it is more than itself.
    #[default]
    Plain,
    /// What another figure is compared with: 1만3500원에서, up from $3.87 billion.
    Base,
    /// Some of what is counted elsewhere: 이 가운데 5명, 12 of them.
    Part,
    /// What a part is of: 118개 가운데.
    Whole,
}

/// Words right behind a figure that is compared with; the first are no words of time or place.
static BEHIND: &str = "에서|이던|였던|보다|에 비해|에 견줘|대비|→| →";

/// Words right before it.
static BEFORE: &str = "from|up from|down from|against|compared with|compared to|versus|vs|vs.";

/// Words before a part, and behind a whole.
static PART: &str = "가운데|중|그중|이중|중에서|중에|of which|of whom|of them|of those|including|among them|among which";

/// Words right behind a part.
static OF: &str = " of them| of those| of whom| of which| of the ";

/// What the figure of `kind` between `before` and `after`, its sentence, is to the others.
pub(super) fn place(kind: Kind, before: &str, after: &str) -> Place {
    if matches!(kind, Kind::Date | Kind::Time | Kind::Rank | Kind::Age) {
        return Place::Plain;
    }
    let before = before.trim_end_matches(['(', ' ', '약', ',']);
    let ends = |words: &str| {
        words.split('|').any(|word| {
            let rest = before.strip_suffix(word);
            rest.is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric()))
        })
    };
    let begins = |words: &str| words.split('|').any(|word| after.starts_with(word));
    let than = before.ends_with(" than")
        && ![
            "more than",
            "less than",
            "fewer than",
            "higher than",
            "rather than",
        ]
        .iter()
        .any(|limit| before.ends_with(limit));
    if begins(BEHIND) || ends(BEFORE) || than {
        Place::Base
    } else if [" 가운데", " 중 ", " 중에"]
        .iter()
        .any(|word| after.starts_with(word))
    {
        Place::Whole
    } else if begins(OF) || near_end(before, PART) {
        Place::Part
    } else {
        Place::Plain
    }
}

/// Words behind a count that end like those for where something is and are none.
static NOWHERE: &str = "때문에|가운데에|중에|만에|동안에|외에|밖에|사이에|전에|후에|뒤에|이에|덕에";

/// Whether a Korean count says at how many things something is done, and not how many there are:
/// 940개 매장에 물건을 넣는다; `after` is what stands behind it in its sentence.
pub(super) fn is_where(kind: Kind, after: &str) -> bool {
    let word = after.strip_prefix(' ').and_then(|it| it.split(' ').next());
    word.is_some_and(|word| {
        kind == Kind::Count
            && word.ends_with('에')
            && !NOWHERE.split('|').any(|other| word.ends_with(other))
    })
}

/// Whether one of `words` ends `before`, or stands a word or two earlier in its clause.
fn near_end(before: &str, words: &str) -> bool {
    let clause = before
        .rsplit([',', ';', '.', '('])
        .next()
        .unwrap_or_default();
    let clause = if clause.trim().is_empty() {
        before
    } else {
        clause
    };
    let mut last = clause.split_ascii_whitespace().rev().take(3);
    let mut single = last.clone();
    single.any(|word| words.split('|').any(|part| part == word))
        || {
            let two = (last.next(), last.next());
            matches!(two, (Some(second), Some(first)) if first == "of" && ["which", "whom", "them", "those"].contains(&second))
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared_with_and_what_is_part() {
        for (before, after, expect) in [
            ("스탠더드 요금을 월 ", "에서 1만5500원으로", Place::Base),
            ("35조3000억 원이던 올해보다 많은 ", "을 쓴다", Place::Plain),
            ("Revenue rose from ", " a year earlier", Place::Base),
            ("It is worth more than ", " a year", Place::Plain),
            ("전국 ", " 가운데 16곳을 닫는다", Place::Whole),
            ("이 가운데 ", "은 어린이다", Place::Part),
            ("killed 14 people, ", " of them children", Place::Part),
        ] {
            assert_eq!(
                place(Kind::Count, before, after),
                expect,
                "{before}…{after}"
            );
        }
        assert_eq!(place(Kind::Date, "from ", " on"), Place::Plain);
    }

    #[test]
    fn how_many_there_are_is_told_from_where_something_is_done() {
        for (after, expect) in [
            (" 매장에 물건을 넣는다", true),
            ("에 돌렸다", false),
            ("가 문을 닫는다", false),
            (" 가운데 16곳", false),
            (" 때문에", false),
            ("에서 16곳으로", false),
        ] {
            assert_eq!(is_where(Kind::Count, after), expect, "{after}");
        }
        assert!(!is_where(Kind::Money, "에 팔았다"));
    }
}
