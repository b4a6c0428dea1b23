//! Date stamps: the `입력 2025.11.04 11:26` and `Published Aug 6, 2024` of a page's own lines.
//!
//! Not for running text, whose dates are figures. A stamp states a full day; `2일 전` and a
//! date without a year state none, and a slashed date counts only where day and month cannot
//! be confused.

use std::ops::Range;

use daejo_figures::calendar::Date;

mod date;

use crate::line::is_hangul;
use crate::words::{Words, words};
use date::{Piece, date, tokens};

/// What a stamp says happened that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The article was entered, published, sent out. The one to prefer.
    Entered,
    /// The stamp does not say.
    Plain,
    /// The article was changed.
    Changed,
}

/// A day as stamped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// The day.
    pub day: Date,
    /// What happened.
    pub kind: Kind,
    /// Bytes of the line: the date itself.
    pub span: Range<usize>,
}

/// The stamps of a line, and what else the line holds.
#[derive(Debug, Default)]
pub(crate) struct Stamps {
    /// In the order of the line.
    pub found: Vec<Stamp>,
    /// Letters that belong to no stamp, Hangul twice.
    pub rest: usize,
    /// Whether the line is a date, with nothing before it and a separator behind, if anything.
    pub leading: bool,
}

impl Stamps {
    /// Whether a word such as 입력 or "Updated" stands by one of the dates.
    pub(crate) fn are_labelled(&self) -> bool {
        self.found.iter().any(|stamp| stamp.kind != Kind::Plain)
    }
}

/// Words that label a stamp.
const LABELS: &[(Kind, Words)] = &[
    (
        Kind::Entered,
        words![
            "입력",
            "입력일",
            "입력시간",
            "기사입력",
            "지면",
            "지면보기",
            "기사원문",
            "최초입력",
            "작성",
            "작성일",
            "기사작성",
            "등록",
            "등록일",
            "기사등록",
            "게재",
            "게재일",
            "게시",
            "게시일",
            "승인",
            "기사승인",
            "발행",
            "발행일",
            "송고",
            "송고시간",
            "배포",
            "배포일",
            "배포일시",
            "보도",
            "보도시점",
            "보도일시",
            "published",
            "posted",
            "created",
            "filed",
            "issued",
            "released",
        ],
    ),
    (
        Kind::Changed,
        words![
            "수정",
            "수정일",
            "최종수정",
            "기사수정",
            "업데이트",
            "최종업데이트",
            "갱신",
            "updated",
            "update",
            "modified",
            "edited",
            "revised",
        ],
    ),
];

/// Words that belong to a stamp without labelling it: times of day, weekdays, time zones.
const COMPANIONS: Words = words![
    "오전",
    "오후",
    "시",
    "분",
    "초",
    "월",
    "화",
    "수",
    "목",
    "금",
    "토",
    "일",
    "월요일",
    "화요일",
    "수요일",
    "목요일",
    "금요일",
    "토요일",
    "일요일",
    "일시",
    "현지시간",
    "면",
    "자",
    "t",
    "z",
    "am",
    "pm",
    "a",
    "p",
    "m",
    "at",
    "on",
    "first",
    "last",
    "kst",
    "utc",
    "gmt",
    "est",
    "edt",
    "et",
    "pst",
    "pdt",
    "pt",
    "bst",
    "cet",
    "jst",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Reads the stamps of `line`.
pub(crate) fn read(line: &str) -> Stamps {
    let tokens = tokens(line);
    let mut stamps = Stamps::default();
    let mut label = Kind::Plain;
    // Whether only labels and companions stand before, and whether a date was just read.
    let (mut fresh, mut after_date) = (true, false);
    let mut rest = tokens.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        if let Some((day, length)) = date(rest) {
            let end = length
                .checked_sub(1)
                .and_then(|last| rest.get(last))
                .unwrap_or(first);
            stamps.leading |= fresh && stamps.found.is_empty();
            stamps.found.push(Stamp {
                day,
                kind: label,
                span: first.span.start..end.span.end,
            });
            (label, after_date) = (Kind::Plain, true);
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        rest = tail;
        let Piece::Word(word) = &first.piece else {
            if matches!(first.piece, Piece::Mark('|' | '/' | '·' | '│' | '｜' | ',')) {
                after_date = false;
            }
            continue;
        };
        if let Some(kind) = label_of(word) {
            // "2025/11/04 11:26 송고": the label may follow its date.
            match stamps.found.last_mut() {
                Some(last) if after_date && last.kind == Kind::Plain && tail.is_empty() => {
                    last.kind = kind
                }
                _ => label = kind,
            }
        } else if !COMPANIONS.has(word) {
            fresh = false;
            if after_date {
                stamps.leading = false;
            }
            stamps.rest += word
                .chars()
                .map(|c| 1 + usize::from(is_hangul(c)))
                .sum::<usize>();
        }
    }
    stamps
}

fn label_of(word: &str) -> Option<Kind> {
    LABELS
        .iter()
        .find(|(_, words)| words.has(word))
        .map(|&(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use daejo_figures::calendar::iso;

    use super::*;

    /// The stamps of `line` as `kind date`, in order.
    fn check(line: &str, expect: &[&str]) {
        let found: Vec<String> = read(line)
            .found
            .iter()
            .map(|s| format!("{:?} {}", s.kind, iso(s.day)))
            .collect();
        assert_eq!(found, expect, "{line}");
    }

    #[test]
    fn every_form_of_a_date() {
        for line in [
            "2024.08.06 11:26",
            "2024. 8. 6.",
            "2024-08-06",
            "2024년 8월 6일",
            "2024년8월6일(화)",
            "2024/08/06",
            "2024-08-06T11:26:00+09:00",
            "6 Aug 2024 | Energy Desk",
            "Tue, 6 Aug 2024",
            "6th August 2024",
            "6-Aug-2024",
            "August 6, 2024",
            "Aug. 6, 2024",
            "Aug 6th, 2024 at 11:26 AM ET",
            "AUG 6 2024",
        ] {
            check(line, &["Plain 2024-08-06"]);
        }
        check("13/8/2024", &["Plain 2024-08-13"]);
        check("8/13/2024", &["Plain 2024-08-13"]);
    }

    #[test]
    fn what_states_no_day() {
        for line in [
            "2일 전",
            "8/6/2024",
            "2024.13.01",
            "2025.02.29",
            "November 2024",
            "11월 4일",
            "v2024.1",
            "192.168.10.1",
        ] {
            check(line, &[]);
        }
    }

    #[test]
    fn labels_before_and_behind() {
        check(
            "작성 2025.11.04 11:26 수정 2025.11.05 09:00",
            &["Entered 2025-11-04", "Changed 2025-11-05"],
        );
        check(
            "입력 : 2025-11-04 오전 11:26 | 최종수정 2025-11-05",
            &["Entered 2025-11-04", "Changed 2025-11-05"],
        );
        check("2025/11/04 11:26 송고", &["Entered 2025-11-04"]);
        check("보도 일시: 2025. 11. 4.(화)", &["Entered 2025-11-04"]);
        check(
            "Updated Aug 7, 2024, 1:00 PM; first published Aug 6, 2024",
            &["Changed 2024-08-07", "Entered 2024-08-06"],
        );
    }

    #[test]
    fn a_date_leads_its_line_or_not() {
        assert!(read("Tue, 6 Aug 2024 | Energy Desk").leading);
        assert!(read("2025.11.04 11:26").leading);
        assert!(!read("2025년 11월 3일 오픈AI와 AWS 계약").leading);
        assert!(!read("지난 2025.11.04").leading);
    }
}
