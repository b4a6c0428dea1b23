//! What a figure can begin with, for the scan.

use super::calendar::{KOREAN_WORDS, MONTHS, SEASONS, WEEKDAYS};
use crate::numeral::{english, korean};
use crate::words::{Words, words};

/// Lists of words that a figure can begin with, in Hangul, by their first two syllables, and in
/// English; those of one syllable must go on as [`SINGLE`] says.
pub(crate) static LISTS: [Words; 10] = [
    KOREAN_WORDS,
    WEEKDAYS,
    MONTHS,
    SEASONS,
    korean::TENS,
    korean::NEIGHBOURS,
    english::ONES,
    english::TENS,
    english::VAGUE,
    OTHERS,
];

/// Words that no other table has; `q`, `h` and `fy` before a digit besides.
const OTHERS: Words = words!(
    "\
    봄에|봄은|봄을|봄이|다섯|여섯|일곱|여덟|아홉|영점|열댓|두서|여남은|오전|오후|새벽|아침|저녁|정오|자정|a|the|mid|end|year|half|last|late|next|this|early|final|current|fiscal|day|\
    noon|midday|midnight|quarter|\
    first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dozens|several|\
    today|tonight|tomorrow|yesterday|twofold|threefold|fourfold|fivefold|tenfold|sixfold|sevenfold|eightfold|ninefold"
);

/// Numerals of one syllable, and 올; the syllables that go on with a figure right behind them;
/// and those that do in the next word.
pub(crate) static SINGLE: &[[Words; 3]] = &[
    [
        words!("일이삼사오육칠팔구"),
        words!("십백천만억조경해년개주일분초점리킬센파달남"),
        words!("십백천만억조경해년개주일분초거영퍼달시밀센데미킬키마그리헥갤파남"),
    ],
    [words!("수몇"), words!("십백천만억조경해"), words!("")],
    [
        words!("한두세네열쉰둘셋넷석넉"),
        words!("한두둘세셋네넷다섯여일아명개곳달시해배가차사마주컵근"),
        words!(
            "\
            해달주시개분배번세살명사곳대건장종가마척편권차채쪽페기발그벌켤병잔부통팀경자송포상박군바봉끼\
            컵캔갑골곡필인쌍조알팩계근평농동표칸점모판단줄접톳두덩다묶꾸숟토움무돈구자문망학반뿌겹날폭꼬남품홀타"
        ),
    ],
    [
        MULTIPLIERS,
        words!(
            "일이삼사오육칠팔구십백천만억조경해여분원달불엔위유파퍼센한두세네열스서마쉰예아년개주초등"
        ),
        words!(""),
    ],
    [
        YEAR,
        words!("봄여가겨초중말상하"),
        words!("봄여가겨초중말상하해"),
    ],
    [words!("반"), words!(""), words!("리마갤세")],
    [words!("첫"), words!(""), words!("번")],
];
/// Behind these and a blank, anything can go on: 만 원, 천 4백만.
pub(crate) const MULTIPLIERS: Words = words!("십백천만");
/// 올 상반기, 올 3월.
pub(crate) const YEAR: Words = words!("올");

/// What may follow `the` at the beginning of a date: the end of, the first half of.
pub(crate) static AFTER_THE: Words = words!(
    "current |day |end|final|last|beginning|start|middle|first|second|third|fourth|March |June |September |December "
);
