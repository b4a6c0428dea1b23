//! Units and classifiers behind a numeral, but for currencies and words of the calendar.

use super::units::UNITS;
use super::{Index, Table, lexicon, packed};
use crate::ends::{first, next_part, tail};
use crate::mention::Kind;
use crate::words::{self, Words, words};

/// A unit: what a numeral before it counts or measures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) kind: Kind,
    /// The unit as CONVENTIONS of the schema name it; for counts the classifier itself.
    pub(crate) symbol: &'static str,
    /// Numerals that it takes.
    pub(crate) takes: Takes,
    /// Syllables that make another word of it when they follow at once, and what else does.
    not_before: (Words, Words),
}

impl Unit {
    /// Whether it is a length of time, whose words name dates as well.
    pub(crate) fn is_calendar(&self) -> bool {
        self.kind == Kind::Duration
    }
}

/// A row of [`UNITS`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(super) kind: Kind,
    /// Empty if it is the first of its names; ranks have none.
    pub(super) symbol: &'static str,
    pub(crate) takes: Takes,
    /// Its names, apart by `|`.
    pub(crate) words: &'static str,
    /// Syllables that make another word of it when they follow at once; behind a `|` words that do.
    pub(super) not_before: &'static str,
}

/// Which numerals a unit takes. Single Hangul syllables are too often something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Digits, and Hangul numerals that hold a multiplier.
    Digits,
    /// Those, and native numerals: 열네 명, 네 배.
    Native,
    /// Those, and single Sino-Korean syllables: 삼 년, 육 개월.
    Sino,
    /// All of them: 두 주, 삼 주.
    Any,
}

impl Takes {
    pub(crate) fn native(self) -> bool {
        matches!(self, Self::Native | Self::Any)
    }

    pub(crate) fn sino_syllable(self) -> bool {
        matches!(self, Self::Sino | Self::Any)
    }
}

/// A unit that has no words of its own.
pub(super) const fn wordless(kind: Kind, symbol: &'static str) -> Unit {
    Unit {
        kind,
        symbol,
        takes: Takes::Digits,
        not_before: (Words(&[]), Words(&[])),
    }
}

/// Shares: 주 behind more than weeks come to.
pub(crate) static SHARES: Unit = wordless(Kind::Count, "주");

/// Cars that have run into one another: 9중 추돌.
pub(crate) static PILE_UP: Unit = wordless(Kind::Count, "중");

/// How often something was done: times where nothing has grown so.
pub(crate) static TIMES: Unit = wordless(Kind::Count, "time");

/// People, politely: 분 behind a native numeral, which minutes do not take.
pub(crate) static PEOPLE: Unit = Unit {
    takes: Takes::Native,
    ..wordless(Kind::Count, "분")
};

/// The words of [`UNITS`], packed: symbols and names.
static NAMES: Words = words!(packed::text(&NAME_BYTES));
const NAME_BYTES: [u8; packed::length(&COLUMNS.0)] = packed::pack(&COLUMNS.0);
/// What makes other words of them, packed.
static NOT_BEFORE: Words = words!(packed::text(&NOT_BEFORE_BYTES));
const NOT_BEFORE_BYTES: [u8; packed::length(&COLUMNS.1)] = packed::pack(&COLUMNS.1);
/// The rest of them.
static KINDS: [(Kind, Takes); UNITS.len()] = COLUMNS.2;

type Columns<const N: usize> = (
    [[&'static str; 2]; N],
    [[&'static str; 1]; N],
    [(Kind, Takes); N],
);
const COLUMNS: Columns<{ UNITS.len() }> = columns();

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn columns() -> Columns<{ UNITS.len() }> {
    const ROWS: usize = UNITS.len();
    let (mut names, mut not_before) = ([[""; 2]; ROWS], [[""]; ROWS]);
    let mut kinds = [(Kind::Number, Takes::Any); ROWS];
    let mut at = 0;
    while at < ROWS {
        let row = UNITS[at];
        names[at] = [row.symbol, row.words];
        not_before[at] = [row.not_before];
        kinds[at] = (row.kind, row.takes);
        at += 1;
    }
    (names, not_before, kinds)
}

/// The units with their names added to `index`.
pub(super) fn units(index: &mut Index) -> Vec<Unit> {
    let (mut names, mut not_before) = (NAMES.decoded(), NOT_BEFORE);
    let mut units = Vec::with_capacity(UNITS.len());
    for (kind, takes) in KINDS {
        let mut name = || next_part(&mut names, packed::END);
        let (mut symbol, words) = (name(), name());
        let mut other_words = not_before.next_part(packed::END);
        if symbol.is_empty() && kind != Kind::Rank {
            symbol = next_part(&mut { words }, '|');
        }
        index.add(Table::Units, words, units.len());
        units.push(Unit {
            kind,
            symbol,
            takes,
            not_before: (other_words.next_part('|'), other_words),
        });
    }
    units
}

/// The unit that begins `text`, with its length in bytes.
pub(crate) fn unit(text: &str) -> Option<(usize, &'static Unit)> {
    let (len, row) = Table::Units.longest(text)?;
    let unit = lexicon().units.get(row)?;
    let after = tail(text, len);
    // 3주가량 is no 주가, 12주가 지나면 none either, 23벌이었다 no 벌이.
    static PARTICLES: Words = words!(
        "가량|가까이|가 고비|가 가장|가 되|가 된|가 될|가 소요|가 지나|가 지난|가 걸|가 넘|가 남|이었|이다|이라|이며|입니다"
    );
    let (syllables, words) = unit.not_before;
    let goes_on =
        first(after).is_some_and(|c| words::holds(syllables, c)) || words::begins(after, words);
    if goes_on && !words::begins(after, PARTICLES) {
        return None;
    }
    Some((len, unit))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_unit_behind_a_numeral() {
        let symbol = |text| unit(text).map(|(_, unit)| unit.symbol);
        assert_eq!(symbol("%포인트"), Some("pp"));
        assert_eq!(symbol("%를"), Some("%"));
        assert_eq!(symbol("개월 만에"), Some("month"));
        assert_eq!(symbol("개의"), Some("개"));
        assert_eq!(symbol("GWh"), Some("GWh"));
        assert_eq!(symbol("대 기업"), Some("대"));
        assert_eq!(symbol("대기업"), None);
        assert_eq!(symbol("배럴"), Some("barrel"));
        assert_eq!(symbol("배가량"), Some("x"));
        assert_eq!(symbol("million"), None);
    }
}
