//! What a figure can begin with, for the scan.

use crate::words::{Words, words};

/// Beginnings of Hangul words that a figure can begin with, in order. Those of one syllable must go
/// on as [`SINGLE`] says.
pub(crate) const FIRST: &str = "\
    가을|간밤|겨울|구|그끄|그저|그제|글피|금년|금요|금월|금주|나흘|내년|내달|내일|내주|내후|\
    너댓|너덧|넉|네|네다|네댓|넷|다가|다다|다섯|다음|닷새|대여|두|두서|두세|두어|둘|마흔|만|몇|\
    모레|목요|반년|반세|백|보름|봄에|봄은|봄을|봄이|사|사흘|삼|상반|서너|서른|석|세|셋|수|수요|\
    쉰|스무|스물|십|아홉|아흐|아흔|어저|어제|어젯|여덟|여드|여든|여름|여섯|연말|연초|열|열넷|\
    열댓|열둘|열셋|열아|열이|열하|열흘|엿새|영점|예닐|예순|오|오는|오늘|올|올말|올초|올해|월요|\
    육|이|이달|이레|이번|이틀|일|일고|일곱|일여|일요|일주|일흔|작년|재작|저번|전날|지난|지지|천|\
    칠|토요|팔|하루|하반|한|한나|한두|화요|후년";

/// Numerals of one syllable, and 올; the syllables that go on with a figure right behind them;
/// and those that do in the next word.
pub(crate) const SINGLE: &[(&str, &str, &str)] = &[
    (
        "일이삼사오육칠팔구",
        "십백천만억조경해년개주일분점",
        "십백천만억조경해년개주일분초거영퍼달시",
    ),
    ("수몇", "십백천만억조경해", ""),
    (
        "한두세네열쉰둘셋넷석넉",
        "한두둘세셋네넷다섯여일아명개곳달시해배가차사마주",
        "해달주시개분배번세살명사곳대건장종가마척편권차채쪽페기발그벌켤병잔부통팀경자송포상박군바봉끼\
        컵갑골곡필인쌍조알팩계근평농동표칸점모판단줄접톳두덩다묶꾸숟토움무돈구자문망학",
    ),
    (
        MULTIPLIERS,
        "일이삼사오육칠팔구십백천만억조경해여분원달불엔위유파퍼센한두세네열스서마쉰예아",
        "",
    ),
    (YEAR, "봄여가겨초중말상하", "봄여가겨초중말상하해"),
];
/// Behind these and a blank, anything can go on: 만 원, 천 4백만.
pub(crate) const MULTIPLIERS: &str = "십백천만";
/// 올 상반기, 올 3월.
pub(crate) const YEAR: &str = "올";

/// English words that a figure can begin with, of up to twelve letters, the shorter ones first;
/// `q`, `h` and `fy` before a digit besides.
pub(crate) const FIRST_WORDS: &str = "\
    a|apr|aug|dec|end|feb|jan|jul|jun|mar|may|mid|nov|oct|one|sep|six|ten|the|two|fall|five|\
    four|half|july|june|last|late|next|nine|sept|tens|this|year|april|early|eight|fifth|fifty|\
    final|first|forty|march|ninth|seven|sixth|sixty|tenth|third|three|today|august|autumn|\
    dozens|eighth|eighty|eleven|fiscal|fourth|friday|monday|ninety|second|spring|summer|sunday|\
    thirty|twelve|twenty|winter|current|fifteen|january|october|seventh|seventy|several|sixteen|\
    tenfold|tonight|tuesday|twofold|billions|december|eighteen|february|fivefold|fourfold|\
    fourteen|hundreds|millions|nineteen|november|saturday|thirteen|thursday|tomorrow|september|\
    seventeen|thousands|threefold|trillions|wednesday|yesterday";

/// What may follow `the` at the beginning of a date: the end of, the first half of.
pub(crate) static AFTER_THE: Words = words!(
    "current |day |end|final|last|beginning|start|middle|first|second|third|fourth|March |June |September |December "
);
