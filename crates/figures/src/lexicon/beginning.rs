//! What a figure can begin with, for the scan.

use crate::words::{Words, words};

/// Beginnings of Hangul words that a figure can begin with. Those of one syllable must go on as
/// [`SINGLE`] says.
pub(crate) const FIRST: &str = "\
    일|이|삼|사|오|육|칠|팔|구|십|백|천|만|수|몇|한|두|세|네|열|쉰|둘|셋|넷|석|넉|올|\
    일주|일곱|일여|일고|이달|이번|이틀|이레|사흘|오늘|오는|어젯|간밤|한두|한나|두세|두서|네댓|네다|다섯|\
    다음|다가|다다|여섯|여덟|여드|여름|아홉|아흔|아흐|열흘|열하|열이|열둘|열셋|열넷|열아|스물|스무|서른|\
    서너|마흔|예순|예닐|너댓|대여|올해|올초|올말|내년|내후|내일|내달|내주|금년|금월|금주|작년|\
    재작|지난|지지|연초|연말|어제|어저|그제|그저|그끄|모레|글피|하루|하반|나흘|닷새|엿새|보름|상반|\
    월요|화요|수요|목요|금요|토요|일요|봄에|봄이|봄은|봄을|전날|가을|겨울|후년|반년|반세|일흔|여든|저번|열댓|너덧|두어|영점";

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

/// English words that a figure can begin with, of up to twelve letters; `q`, `h` and `fy` before
/// a digit besides.
pub(crate) const FIRST_WORDS: &str = "\
    a|apr|april|aug|august|autumn|billions|dec|december|current|dozens|early|eight|eighteen|eighty|eleven|end|fall|feb|\
    february|fifteen|fifty|final|first|fiscal|five|fivefold|forty|four|fourfold|fourteen|fourth|friday|half|\
    hundreds|jan|january|jul|july|jun|june|last|late|mar|march|may|mid|millions|monday|next|nine|\
    nineteen|ninety|nov|november|oct|october|one|saturday|second|fifth|sixth|seventh|eighth|ninth|tenth|sep|sept|september|seven|\
    seventeen|seventy|several|six|sixteen|sixty|spring|summer|sunday|ten|tenfold|tens|the|third|thirteen|thirty|\
    this|thousands|three|threefold|thursday|today|tomorrow|tonight|trillions|tuesday|twelve|twenty|two|\
    twofold|wednesday|winter|year|yesterday";

/// What may follow `the` at the beginning of a date: the end of, the first half of.
pub(crate) static AFTER_THE: Words = words!(
    "current |day |end|final|last|beginning|start|middle|first|second|third|fourth|March |June |September |December "
);
