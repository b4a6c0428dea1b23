//! What a figure is to the others of its clause: what something is compared with, a part of a
//! whole, a whole.

use daejo_figures::Kind;

/// What a figure is to the others of its clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nothing says that it is more than itself.
    #[default]
    Plain,
    /// What another figure is compared with, or has passed: 1만3500원에서, up from $3.87 billion, the old mark of
    /// 72 days.
    Base,
    /// Some of what is counted elsewhere: 이 가운데 5명, 12 of them.
    Part,
    /// What a part is of: 118개 가운데.
    Whole,
    /// By how much something was passed: broke the record by 12 seconds.
    Margin,
}

/// Words right behind a figure that is compared with; the first are no words of time or place.
static BEHIND: &str = "에서|이던|였던|보다|에 비해|에 견줘|대비|→| →";

/// Words right before it.
static BEFORE: &str = "from|up from|down from|against|compared with|compared to|versus|vs|vs.";

/// Words shortly before what has been passed: eclipsing the 77 days, beating forecasts of $1.2bn.
static PASSED: &str = "beating|beats|beaten|eclipsing|eclipsed|eclipses|bettering|bettered|betters|surpassing|surpassed|surpasses";

/// And those that say so of a record only: broke the mark of 72 days, 종전 최고인 72일.
static BROKEN: &str =
    "breaking|broke|topping|topped|smashing|smashed|beat|previous|old|former|종전|이전|기존";
static RECORD: &str = "record|mark|best|forecast|forecasts|estimate|estimates|expectations|최고인|최고|기록인|기록|최다인|최저인";

/// Words right behind what has been passed.
static BEATEN: &str = "을 깨고|를 깨고|을 깬|를 깬|을 깼|를 깼|을 갈아치|를 갈아치|을 뛰어넘|를 뛰어넘|을 경신|를 경신|을 새로 썼|를 새로 썼";

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
    let near = |before: &str| {
        near_end(before, PASSED, REACH)
            || near_end(before, BROKEN, REACH) && near_end(before, RECORD, REACH)
    };
    // Sales that topped $5bn are more than that: only what is known has been passed.
    let known = before.ends_with(" the") || before.ends_with(" of") || before.ends_with('인');
    let passed = begins(BEATEN) || known && near(before);
    // He broke it by 12 seconds: by how much is not what was.
    let by = before.strip_suffix(" by");
    if begins(BEHIND) || ends(BEFORE) || than || passed {
        Place::Base
    } else if by.is_some_and(near) {
        Place::Margin
    } else if [" 가운데", " 중 ", " 중에"]
        .iter()
        .any(|word| after.starts_with(word))
    {
        Place::Whole
    } else if begins(OF) || near_end(before, PART, NEAR) {
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

/// How many words back one may stand that says what a figure is; and that something was passed.
const NEAR: usize = 3;
const REACH: usize = 5;

/// Whether one of `words` is among the last `most` of `before`, in its clause.
fn near_end(before: &str, words: &str, most: usize) -> bool {
    let clause = before
        .rsplit([',', ';', '.', '('])
        .next()
        .unwrap_or_default();
    let clause = if clause.trim().is_empty() {
        before
    } else {
        clause
    };
    let mut last = clause.split_ascii_whitespace().rev().take(most);
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
            (
                "Tern arrived, eclipsing the ",
                " a crew needed",
                Place::Base,
            ),
            (
                "They beat by six days the old mark of ",
                " set in 2016",
                Place::Base,
            ),
            ("He broke the course record by ", ".", Place::Margin),
            ("Rotich pulled away to win by ", ".", Place::Plain),
            (
                "beating analysts' forecasts of ",
                " for the year",
                Place::Base,
            ),
            ("Sales topped ", " for the first time", Place::Plain),
            ("It broke up after ", "", Place::Plain),
            ("Fire broke out in a block of ", " flats", Place::Plain),
            ("the former head of ", " bakeries", Place::Plain),
            ("주민 ", "을 깨워 내보냈다", Place::Plain),
            ("종전 최고인 ", "를 앞질렀다", Place::Base),
            ("3년 전의 ", "를 깼다", Place::Base),
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
