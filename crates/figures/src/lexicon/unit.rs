//! Units and classifiers behind a numeral, but for currencies and words of the calendar.

use super::{Index, Table, lexicon, packed};
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
    /// Hangul that makes another word of it when it follows at once.
    not_before: Words,
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
    kind: Kind,
    symbol: &'static str,
    pub(crate) takes: Takes,
    /// Its names, apart by `|`.
    pub(crate) words: &'static str,
    /// Hangul that makes another word of it when it follows at once, apart by `|`.
    not_before: &'static str,
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

use Kind::{
    Age, Count, Duration, Measure, Multiple, Number, Percent, PercentagePoint, Power, Rank,
};
use Takes::{Any, Digits, Native, Sino};

const fn row(
    kind: Kind,
    symbol: &'static str,
    takes: Takes,
    words: &'static str,
    not_before: &'static str,
) -> Row {
    Row {
        kind,
        symbol,
        takes,
        words,
        not_before,
    }
}

/// A unit that has no words of its own.
pub(super) const fn wordless(kind: Kind, symbol: &'static str) -> Unit {
    Unit {
        kind,
        symbol,
        takes: Digits,
        not_before: Words(&[]),
    }
}

/// One row per unit. The longest word that fits wins, whatever the order of the rows.
#[rustfmt::skip]
pub(crate) const UNITS: &[Row] = &[
    row(Percent, "%", Sino, "%|％|퍼센트|percent|per cent|pct", ""),
    row(Percent, "%", Digits, "프로", " |그|젝|야|농|축|필|세|듀|토|골|선|게|리|기|구|배|복|모|덕|맥|스|바|테|탁|파|히|판|레|텍|필"),
    row(PercentagePoint, "pp", Digits, "%포인트|%p|%P|% 포인트|퍼센트포인트|％포인트|percentage points|percentage point|percentage-point|pp", ""),
    row(PercentagePoint, "bp", Digits, "bp|bps|베이시스포인트|basis points|basis point|basis-point", ""),

    row(Duration, "year", Native, "해", "외|당|결|소|석|서|킹|안|군|양|도"),
    row(Duration, "year", Sino, "년|years|year", "대|도|생|석|외"),
    row(Duration, "decade", Native, "decades|decade", ""),
    row(Duration, "century", Native, "centuries", ""),
    row(Duration, "quarter", Native, "개 분기|개분기|분기|quarters", ""),
    row(Duration, "month", Sino, "개월|months|month", ""),
    row(Duration, "month", Native, "달", "러|성|려|라|리|콤|아|걀"),
    row(Duration, "week", Any, "주|주일|weeks|week", "택|식|가|주|년|기|장|문|자|의보|의사항|의력|요|도권|도하|도적|도로|도한|도해|력|인"),
    row(Duration, "day", Sino, "일|days|day|거래일|영업일", "반|본|치|단|자리|정|요일|대"),
    row(Duration, "hour", Native, "시간|hours|hour|hrs|hr|h", ""),
    row(Duration, "minute", Sino, "분|minutes|minute|mins|min", "기|야|석|할|위|류|명"),
    row(Duration, "second", Sino, "초|seconds|second|secs|sec", "등|과|기|반|대|중"),

    row(Power, "W", Digits, "W|와트|watts|watt", ""),
    row(Power, "kW", Digits, "kW|㎾|킬로와트|kilowatts|kilowatt", "시"),
    row(Power, "MW", Digits, "MW|㎿|메가와트|megawatts|megawatt", "시"),
    row(Power, "GW", Digits, "GW|기가와트|gigawatts|gigawatt", "시"),
    row(Power, "TW", Digits, "TW|테라와트|terawatts", "시"),

    row(Measure, "kWh", Digits, "kWh|㎾h|킬로와트시", ""),
    row(Measure, "Wh", Digits, "Wh|와트시", ""),
    row(Measure, "MWh", Digits, "MWh|메가와트시|megawatt-hours", ""),
    row(Measure, "GWh", Digits, "GWh|기가와트시|gigawatt-hours", ""),
    row(Measure, "TWh", Digits, "TWh|테라와트시|terawatt-hours", ""),
    row(Measure, "mm", Digits, "mm|㎜|밀리미터|millimetres|millimeters|millimetre|millimeter", ""),
    row(Measure, "cm", Digits, "cm|㎝|센티미터|센치미터|센티|센치|centimetres|centimeters|centimetre|centimeter", ""),
    row(Measure, "m", Digits, "m|미터|metres|meters|metre|meter", ""),
    row(Measure, "km", Digits, "km|㎞|킬로미터|킬로|kilometres|kilometers|kilometre|kilometer", ""),
    row(Measure, "mi", Digits, "마일|miles|mile|mi", "리지"),
    row(Measure, "km/h", Digits, "km/h|㎞/h|kph|kmh|kmph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour", ""),
    row(Measure, "m/s", Digits, "m/s|㎧|metres per second|meters per second", ""),
    row(Measure, "m2", Digits, "㎡|m²|m2|제곱미터|평방미터|평방 미터|square metres|square meters|square metre|square meter|square-metre|square-meter|sq m", ""),
    row(Measure, "cm2", Digits, "㎠|cm²|cm2|제곱센티미터", ""),
    row(Measure, "km2", Digits, "㎢|km²|km2|제곱킬로미터|평방킬로미터|square kilometres|square kilometers|sq km", ""),
    row(Measure, "kV", Digits, "kV|㎸|킬로볼트|kilovolts|kilovolt", ""),
    row(Measure, "V", Digits, "V|볼트|volts|volt", ""),
    row(Measure, "kPa", Digits, "kPa|㎪|킬로파스칼|kilopascals", ""),
    row(Measure, "lux", Digits, "럭스|lux", ""),
    row(Measure, "pyeong", Native, "평", "가|균|택|생|화|소"),
    row(Measure, "ha", Digits, "ha|㏊|헥타르|hectares|hectare", ""),
    row(Measure, "acre", Digits, "에이커|acres|acre", ""),
    row(Measure, "g", Digits, "g|그램|그람|grams|gram", ""),
    row(Measure, "kg", Digits, "kg|㎏|킬로그램|kilograms|kilogram|kilos", ""),
    row(Measure, "t", Digits, "t|톤|미터톤|tonnes|tonne|metric tons|metric ton", ""),
    row(Measure, "ton", Digits, "tons|ton", ""),
    row(Measure, "L", Digits, "ℓ|L|리터|litres|liters|litre|liter", ""),
    row(Measure, "barrel", Digits, "배럴|barrels|barrel|bpd|b/d", ""),
    row(Measure, "degC", Digits, "℃|°C|°|C|° Celsius|degree Celsius|degrees Celsius|degrees C|degrees|Celsius", ""),
    row(Measure, "degC", Digits, "도", "시|지사|움|심|민|면|전|착|달|망|내|의회|덕|약|쿄|합|청|루|0|1|2|3|4|5|6|7|8|9"),
    row(Measure, "hPa", Digits, "hPa|헥토파스칼", ""),
    row(Measure, "kcal", Digits, "kcal|칼로리|킬로칼로리", ""),
    row(Measure, "kL", Digits, "㎘|kL|킬로리터|kiloliters|kilolitres", ""),
    row(Measure, "hL", Digits, "헥토리터|hectolitres|hectoliters", ""),
    row(Measure, "ml", Digits, "ml|mL|㎖|밀리리터|미리리터|millilitres|milliliters|millilitre|milliliter", ""),
    row(Measure, "mg", Digits, "mg|㎎|밀리그램|milligrams|milligram", ""),
    row(Measure, "m3", Digits, "㎥|m³|m3|세제곱미터|입방미터|cubic metres|cubic meters", ""),
    row(Measure, "ug", Digits, "㎍|µg|μg|마이크로그램|micrograms|microgram|mcg", ""),
    row(Measure, "ug/m3", Digits, "㎍/㎥|µg/m³|μg/m³", ""),
    row(Measure, "ppm", Digits, "ppm", ""),
    row(Measure, "dB", Digits, "dB|㏈|데시벨|decibels", ""),
    row(Measure, "Hz", Digits, "Hz|헤르츠", ""),
    row(Measure, "kHz", Digits, "kHz|㎑|킬로헤르츠", ""),
    row(Measure, "MHz", Digits, "MHz|㎒|메가헤르츠", ""),
    row(Measure, "GHz", Digits, "GHz|㎓|기가헤르츠", ""),
    row(Measure, "nit", Digits, "니트|nits", "웨"),
    row(Measure, "nm", Digits, "㎚|나노미터|nanometers|nanometres", ""),
    row(Measure, "psi", Digits, "psi", ""),
    row(Measure, "rpm", Digits, "rpm", ""),
    row(Measure, "ft", Digits, "feet|foot|ft|피트", ""),
    row(Measure, "ft3", Digits, "cubic feet|cubic foot|입방피트|입방 피트", ""),
    row(Measure, "yd", Digits, "야드|yards|yard", ""),
    row(Measure, "ft2", Digits, "square feet|square foot|square-foot|sq ft", ""),
    row(Measure, "mi2", Digits, "square miles|square mile|square-mile", ""),
    row(Measure, "gal", Digits, "gallons|gallon|gal|갤런|갤론", ""),
    row(Measure, "in", Digits, "inches|인치|inch", ""),
    row(Measure, "lb", Digits, "lbs|lb", ""),
    row(Measure, "oz", Digits, "ounces|ounce|oz|온스", ""),
    row(Measure, "GB", Digits, "GB|기가바이트", ""),
    row(Measure, "TB", Digits, "TB|테라바이트", ""),
    row(Measure, "MB", Digits, "MB|메가바이트", ""),
    row(Measure, "mph", Digits, "mph|miles per hour|miles an hour", ""),
    row(Measure, "knot", Digits, "노트|knots", "북|르"),
    row(Measure, "TEU", Digits, "TEU", ""),
    row(Measure, "CGT", Digits, "CGT", ""),
    row(Measure, "ly", Digits, "광년|light-years|light years", ""),
    row(Measure, "hp", Digits, "마력|horsepower", ""),
    row(Measure, "nmi", Digits, "해리|nautical miles", ""),
    row(Measure, "kgf·m", Digits, "kg·m|㎏·m|kgf·m|㎏f·m", ""),
    row(Measure, "mg/dL", Digits, "mg/dL|㎎/㎗|㎎/dL", ""),
    row(Measure, "mmHg", Digits, "mmHg|㎜Hg", ""),
    row(Measure, "mSv", Digits, "mSv|밀리시버트", ""),
    row(Measure, "Bq", Digits, "Bq|㏃|베크렐", ""),
    row(Measure, "cc", Digits, "cc|㏄", ""),
    row(Measure, "ct", Digits, "캐럿|carats|carat|-carat", ""),
    row(Measure, "PB", Digits, "PB|페타바이트", ""),
    row(Measure, "Gbps", Digits, "Gbps", ""),
    row(Measure, "bushel", Digits, "부셸|bushels", ""),
    row(Measure, "km/L", Digits, "㎞/ℓ|㎞/L|km/L|km/ℓ", ""),
    row(Measure, "km/kWh", Digits, "㎞/kWh|km/kWh|㎞/㎾h", ""),
    row(Measure, "kg/m2", Digits, "㎏/㎡|kg/㎡|kg/m²", ""),
    row(Measure, "mAh", Digits, "mAh", ""),
    row(Measure, "DWT", Digits, "DWT|dwt", ""),
    row(Measure, "degF", Digits, "℉|°F|° Fahrenheit|degree Fahrenheit|degrees Fahrenheit|degrees F|Fahrenheit|F", ""),

    row(Multiple, "x", Native, "배|x|times|fold", " out of|럴|당|터|우|송|경|달|포|치|출"),
    row(Rank, "", Native, "번째", ""),
    row(Rank, "", Digits, "st place|nd place|rd place|th place", ""),
    row(Rank, "", Digits, "등", "급|기|록|장|교|의|이 |을 "),
    row(Rank, "", Digits, "위", "안|원|험|해|기|한|치|성|전"),
    row(Age, "year", Native, "세|살|years of age|years old|-year-old|year-old|-year-olds|year-olds", "대|계|금|력|기|트"),
    row(Number, "point", Digits, "포인트|points", ""),

    row(Count, "명", Native, "명|여명", "령|분|단|예|확"),
    row(Count, "사람", Native, "사람", ""),
    row(Count, "인", Digits, "인", "상|자|기|원|조|프라|공|터|하|력|구|식|정|사|수|재|승|치|승"),
    row(Count, "개", Native, "개", "월|국|사|년|발|인|별|편|혁|최|선|정|통|막|입|시|봉|척|장"),
    row(Count, "개국", Native, "개국", ""),
    row(Count, "개사", Native, "개사", ""),
    row(Count, "곳", Native, "곳", "곳"),
    row(Count, "대", Native, "대", "표|기업|통령|출|비|응|상|학|형|규모|부분|신|책|과|그룹|선|중교|중적|여|만|도시|나무|인관|인배|인원|이란"),
    row(Count, "건", Native, "건", "설|물|강|축"),
    row(Count, "장", Native, "장", "관|기|치|소|비|점|착|애|르|차"),
    row(Count, "종", Native, "종", "목|류|합|교|료|전|로|업|사"),
    row(Count, "가구", Native, "가구", ""),
    row(Count, "칸", Native, "칸", "막|영|느|델|쿤|국|토|타|방"),
    row(Count, "농가", Native, "농가", ""),
    row(Count, "동", Native, "동", ""),
    row(Count, "호", Digits, "호", "선|실|차|기|수|주|남|황|텔|봉|응|환|평|출|소"),
    row(Count, "세대", Native, "세대", ""),
    row(Count, "마리", Native, "마리", ""),
    row(Count, "척", Native, "척", "추|도"),
    row(Count, "편", Native, "편", "집|의점|성|차|입|리|지"),
    row(Count, "권", Native, "권", "한|리|력|고|위|총"),
    row(Count, "회", Digits, "회", "말|초|사|의실|의장|의록|의를|의에|의가|장|원|담|복|계|견|동|피|화|차"),
    row(Count, "차례", Native, "차례", ""),
    row(Count, "번", Native, "번", "호|째|역|영|지|식|개|방|길|대|버스|마"),
    row(Count, "채", Native, "채", "권|용|널|택|무|팅"),
    row(Count, "쪽", Native, "쪽|페이지", ""),
    row(Count, "가지", Native, "가지", "고|는|며|게"),
    row(Count, "표", Native, "표", "준|시|현|면|결|정|지|본|어|방|적|기|출"),
    row(Count, "문", Digits, "문", "제|화|장|서|의|자|항|턱|학|구"),
    row(Count, "기", Native, "기", "업|관|간|록|술|자|준|사|존|획|본|타|반|여|온|가바|가비|가와|가급|가 인|가 와|가헤|가톤"),
    row(Count, "발", Native, "발", "표|전|생|행|달|언|견|명|효|사|주|급"),
    row(Count, "그루", Native, "그루", ""),
    row(Count, "벌", Native, "벌", "금|어|써|이|인|었|점|떼"),
    row(Count, "켤레", Native, "켤레", ""),
    row(Count, "병", Native, "병", "원|력|사|상|역|행|들|합"),
    row(Count, "잔", Native, "잔", "액|여|류|고|디"),
    row(Count, "석", Digits, "석", "유|탄|방|사|패|권"),
    row(Count, "좌석", Digits, "좌석", ""),
    row(Count, "부", Native, "부", "동산|문|산|채|장|담|족|터|분|지|사|상|당|품|정|인|모|작|리|총|위"),
    row(Count, "통", Native, "통", "화|신|계|상|합|일|로|령|제|해|과|보|역|증"),
    row(Count, "층", Digits, "층", "간|에|의"),
    row(Count, "팀", Native, "팀", "장|원"),
    row(Count, "경기", Native, "경기", "도|침|부|지|력|장"),
    row(Count, "개소", Digits, "개소|개교", ""),
    row(Count, "자루", Native, "자루", ""),
    row(Count, "송이", Native, "송이", "버섯"),
    row(Count, "포기", Native, "포기", ""),
    row(Count, "상자", Native, "상자|박스", ""),
    row(Count, "군데", Native, "군데", ""),
    row(Count, "바퀴", Native, "바퀴", "벌레"),
    row(Count, "그릇", Native, "그릇|접시", ""),
    row(Count, "봉지", Native, "봉지", ""),
    row(Count, "컵", Native, "컵", "라면|대회"),
    row(Count, "갑", Native, "갑", "부|작|질"),
    row(Count, "점", Native, "점", "포|검|령|유|수|심|등|차|주|점|거|선|만|진|화|프"),
    row(Count, "골", Native, "골", "프|목|드|든|대|키|반|격|문|절"),
    row(Count, "실", Digits, "실", "시|점|책|투|장|적|내|외|업|수|습|험|제|질|력|패|종|현|행|은|사|존|물|거|속|탄|증|명|언|망|권"),
    row(Count, "편성", Native, "편성", ""),
    row(Count, "이닝", Digits, "이닝", ""),
    row(Count, "홈런", Digits, "홈런", ""),
    row(Count, "안타", Digits, "안타", ""),
    row(Count, "타점", Digits, "타점", ""),
    row(Count, "득점", Digits, "득점", ""),
    row(Count, "량", Digits, "량", ""),
    row(Count, "도즈", Digits, "도즈|회분", ""),
    row(Count, "홀", Digits, "홀", "로|대|딩"),
    row(Duration, "year", Digits, "주년|주기", ""),
    row(Count, "매", Digits, "매", "년|월|일|주|출|입|각|매|수|도|장|체|치|우|개|력|번|진|니|달"),
    row(Count, "화소", Digits, "화소|픽셀", ""),
    row(Count, "뷰", Digits, "뷰", "티|어|페"),
    row(Count, "곡", Native, "곡", "물|선|예|괭|창|성|식|류|절"),
    row(Count, "면", Digits, "면", "적|제|접|담|허|세|역|목|모|밀|회|장|도|톱"),
    row(Count, "끼", Native, "끼", "리|치"),
    row(Count, "학급", Digits, "학급", ""),
    row(Count, "필지", Native, "필지", ""),
    row(Count, "보", Digits, "보", "다|도|고|험|안|유|호|통|장|상|급|증|수|이|여|낸|내"),
    row(Count, "근", Native, "근", "로|무|본|거|처|대|육|접|방|간|절|래|소|원|황|시|위|교|린|해|속|심|력|현|신"),
    row(Count, "인분", Native, "인분", ""),
    row(Count, "쌍", Native, "쌍", "둥|방|용"),
    row(Count, "조각", Native, "조각", ""),
    row(Count, "계단", Native, "계단", ""),
    row(Count, "알", Native, "알", "려|고|파|아|게|레|루|짜|선"),
    row(Count, "팩", Native, "팩", "트|터|스"),
    row(Count, "단위", Digits, "단위", ""),
    row(Count, "모", Native, "모", "두|든|녀|델|터|임|습|집|자|양|교|르|씨| 씨"),
    row(Count, "판", Native, "판", "사|단|매|결|정|관|도|교|본|례|승|가름|세| 승| 붙| 대| 벌"),
    row(Count, "단", Native, "단", "체|계|지|어|독|가|기|순|락|원|장|속|서|위|면|말|식|연|도|번"),
    row(Count, "줄", Native, "줄", "기|거|어|이는|일|인|였|곧|임|서|로|다|지| 요| 평"),
    row(Count, "접", Native, "접", "촉|근|속|수|종|대|전|점|시"),
    row(Count, "다발", Native, "톳|두름|덩이|덩어리|다발|묶음|꾸러미|포대|가마|가마니|숟갈|모금|토막|움큼|무더기", ""),
    row(Count, "돈", Native, "돈", "을|이 |으|도|벌|독|가"),
    row(Count, "구", Native, "구", "역|간|조|매|성|체|단|청|내|장|의|민|입|인|속|글|급|축|분|한|하|도|석"),
    row(Count, "여 개", Digits, "여 개|여개", "월|국"),
];

/// Shares: 주 behind more than weeks come to.
pub(crate) static SHARES: Unit = wordless(Count, "주");

/// People, politely: 분 behind a native numeral, which minutes do not take.
pub(crate) static PEOPLE: Unit = Unit {
    takes: Native,
    ..wordless(Count, "분")
};

/// Symbols and words of [`UNITS`], packed.
static PACKED: &str = packed::text(&BYTES);
static BYTES: [u8; packed::length(&STRINGS)] = packed::pack(&STRINGS);
const STRINGS: [[&str; 2]; UNITS.len()] = columns().0;
/// What makes other words of them.
static OTHER_WORDS: [u8; packed::length_of_lists(&LISTS)] = packed::pack_lists(&LISTS);
const LISTS: [&str; UNITS.len()] = columns().1;
/// The rest of them.
static KINDS: [(Kind, Takes); UNITS.len()] = columns().2;

type Columns<const N: usize> = (
    [[&'static str; 2]; N],
    [&'static str; N],
    [(Kind, Takes); N],
);

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn columns() -> Columns<{ UNITS.len() }> {
    const ROWS: usize = UNITS.len();
    let (mut strings, mut lists) = ([[""; 2]; ROWS], [""; ROWS]);
    let mut kinds = [(Number, Any); ROWS];
    let mut at = 0;
    while at < ROWS {
        let row = UNITS[at];
        strings[at] = [row.symbol, row.words];
        lists[at] = row.not_before;
        kinds[at] = (row.kind, row.takes);
        at += 1;
    }
    (strings, lists, kinds)
}

/// The units with their names added to `index`.
pub(super) fn units(index: &mut Index) -> Vec<Unit> {
    let mut fields = PACKED.split(packed::END);
    let mut lists = OTHER_WORDS.as_slice();
    let mut units = Vec::with_capacity(UNITS.len());
    for (kind, takes) in KINDS {
        let symbol = fields.next().unwrap_or_default();
        index.add(Table::Units, fields.next().unwrap_or_default(), units.len());
        units.push(Unit {
            kind,
            symbol,
            takes,
            not_before: packed::next_list(&mut lists),
        });
    }
    units
}

/// The unit that begins `text`, with its length in bytes.
pub(crate) fn unit(text: &str) -> Option<(usize, &'static Unit)> {
    let (word, row) = Table::Units.longest(text)?;
    let unit = lexicon().units.get(row)?;
    let after = text.get(word.len()..).unwrap_or_default();
    // 3주가량 is no 주가, 12주가 지나면 none either, 23벌이었다 no 벌이.
    static PARTICLES: Words =
        words!("가량|가까이|가 지나|가 지난|가 걸|가 넘|가 남|이었|이다|이라|이며|입니다");
    if words::begins(after, unit.not_before) && !words::begins(after, PARTICLES) {
        return None;
    }
    Some((word.len(), unit))
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
