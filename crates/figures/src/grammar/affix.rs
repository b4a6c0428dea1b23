//! What stands around a figure: approximators and limits.

use std::ops::Range;

use crate::cursor::{Cursor, Source, is_word};
use crate::ends::{first, head, last, tail, tight, until};
use crate::lexicon::affix::{self as lexicon, DATES_ONLY, LEVEL_NOT_BEFORE, PARTICLES, Says};
use crate::mention::{Bound, Kind};
use crate::words::{self, Words, words};

/// What the words around a figure say of its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Affix {
    pub(crate) approx: bool,
    /// The limit, and whether it is excluded.
    pub(crate) bound: Option<(Bound, bool)>,
}

/// Reads the words around the figure at `span`. `floor` is the end of the figure before.
pub(crate) fn around(source: &Source<'_>, span: &Range<usize>, kind: Kind, floor: usize) -> Affix {
    let mut affix = Affix::default();
    before(
        tail(head(source.text(), span.start), floor),
        kind,
        &mut affix,
    );
    behind(source.at(span.end), span.start, kind, &mut affix);
    affix
}

/// Words before, nearest first: `최대 약`, `(한화 약`.
fn before(text: &str, kind: Kind, affix: &mut Affix) {
    let mut text = text;
    for _ in 0..3 {
        text = tight(text);
        let fits = |word: &str| {
            let fits = strip_word(text, word).is_some()
                && (kind == Kind::Date || !words::has(DATES_ONLY, word))
                // A deal over seven years lasts seven, not more; and who took over 14 months ago has done so
                // then.
                && (word != "over"
                    || kind != Kind::Duration && !(kind == Kind::Date && words::ends(text, TAKEN)));
            fits.then_some(word.len())
        };
        let Some((len, says)) = lexicon::before(text, &fits) else {
            return;
        };
        match says {
            // ~3일 is the end of a range, not an approximation.
            None => {
                let end = matches!(kind, Kind::Date | Kind::Time)
                    && matches!(last(text), Some('~' | '∼'));
                affix.approx |= !end;
            }
            limit => affix.bound = affix.bound.or(limit),
        }
        text = head(text, text.len() - len);
    }
}

/// What somebody does over, which is no limit.
static TAKEN: Words = words!("took over|take over|takes over|taken over|taking over|handed over");

/// `text` without `word` at its end, where that is a word of its own.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(word.len())?;
    if !tail(text, at).eq_ignore_ascii_case(word) {
        return None;
    }
    let head = head(text, at);
    let bounded = !first(word).is_some_and(is_word) || !last(head).is_some_and(is_word);
    bounded.then_some(head)
}

/// Words behind: `가량`, `선`, `이상`, `를 넘어서는`, `까지`.
fn behind(start: Cursor<'_>, span_start: usize, kind: Kind, affix: &mut Affix) {
    let mut cursor = start;
    // 2022년 6월(110.0%) 이후
    if kind == Kind::Date && cursor.peek() == Some('(') {
        let bracket = until(cursor.rest(), |c| matches!(c, ')' | '\n'));
        let after = cursor.at(cursor.pos() + bracket.len());
        if after.begins(words!(")이후|) 이후|)까지|)부터")) {
            cursor = after;
            cursor.bump();
        }
    }
    // 3년치가량의 일감
    if kind == Kind::Duration
        && cursor.begins(words!("치"))
        && word_behind(cursor.at(cursor.pos() + "치".len())).is_some()
    {
        cursor.bump();
    }
    let mut found = word_behind(cursor);
    for _ in 0..2 {
        if let Some((after, None)) = found {
            // 3일여 is no approximation of a day.
            affix.approx |= kind != Kind::Date || start.peek() != Some('여');
            cursor = after;
        } else if cursor.eat("선") {
            // 200억 달러선
            affix.approx |= !cursor.begins(LEVEL_NOT_BEFORE);
        } else if kind == Kind::Money
            && words::begins_with(cursor.rest(), " 선")
            && cursor.begins(words!(" 선으로| 선에서| 선까지| 선을| 선이다| 선이었| 선."))
        {
            affix.approx = true;
            break;
        } else {
            break;
        }
        found = word_behind(cursor);
    }
    let mut limit = found.and_then(|found| found.1);
    if limit.is_none() && cursor.at_hangul() {
        let mut next = cursor;
        if next.peek().is_some_and(|c| words::holds(PARTICLES, c)) && next.bump().is_some() {
            // 30%를 넘는; but 에 이상 has nothing to do with the figure.
            next.blanks();
            let other = next.peek() == Some('이');
            limit = word_behind(next)
                .and_then(|found| found.1)
                .filter(|_| !other);
        }
    }
    // 9%까지 떨어졌다: that is what it has come to.
    let moved = || {
        let mut until = cursor;
        until.eat("대");
        !matches!(kind, Kind::Date | Kind::Time) && until.begins(REACHED)
    };
    // 상단을 5.6% 웃도는: by so much.
    let by = || {
        kind == Kind::Percent
            && cursor.begins(words!(" 웃도| 웃돌| 밑도| 밑돌"))
            && cursor.at(span_start).tight().touches(words!("을|를"))
    };
    affix.bound = affix.bound.or_else(|| limit.filter(|_| !moved() && !by()));
}

/// 까지, and how something has moved.
static REACHED: Words = words!(
    "까지 떨어졌|까지 떨어진|까지 올랐|까지 오른|까지 올라섰|까지 올라갔|까지 치솟았|까지 치솟은|까지 내려갔|까지 내려왔|까지 내렸|까지 내린|까지 밀렸|까지 밀린|\
    까지 줄었|까지 줄어든|까지 줄어들|까지 늘었|까지 늘어난|까지 늘어났|까지 불어났|까지 불어난|까지 뛰었|까지 뛴|까지 하락했|까지 상승했|까지 추락했|까지 폭락했|까지 급등했|까지 급락했|\
    까지 올렸|까지 늘렸|까지 줄였"
);

/// The word of the table behind `cursor`, a blank before it or not.
fn word_behind(mut cursor: Cursor<'_>) -> Option<(Cursor<'_>, Says)> {
    if cursor.blanks() && cursor.eat_word(words!("or so")) {
        return Some((cursor, None));
    }
    let (len, says) = lexicon::behind(cursor.rest())?;
    let word = head(cursor.rest(), len);
    let after = cursor.at(cursor.pos() + len);
    // 여 is "and odd" at the end of its word; 여성 and 여러 are other words.
    let other = word == "여"
        && !after.goes_on_with(words!("간만의에를을가이는"), words!(""))
        && after.at_hangul();
    // 5m 가까이에 서 있었다 tells where.
    let near = words::begins_with(word, "가까")
        && after.begins(words!("에| 있| 서| 다가| 가| 붙|서| 지점| 곳"));
    // 500%+1,800만 원 is a sum.
    let sum = word == "+" && after.peek().is_some_and(|c| c.is_ascii_digit());
    (!other && !near && !sum).then_some((after, says))
}
