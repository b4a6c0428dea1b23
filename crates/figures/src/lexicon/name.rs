//! Names that hold a number and state none.

use super::Table;
use crate::words::{self, Words, words};

/// Indices and lists: the words before, and the numbers that belong to the names.
static NAMES: &[(Words, &[u16])] = &[
    (words!("포춘|Fortune"), &[50, 100, 500, 1000]),
    (words!("포천"), &[100, 500, 1000]),
    (words!("포브스|Forbes"), &[400, 500, 2000]),
    (words!("Global"), &[500, 2000]),
    (words!("S&P"), &[100, 400, 500, 600]),
    (words!("S&P글로벌"), &[500]),
    (words!("닛케이"), &[225, 400]),
    (words!("Nikkei"), &[225]),
    (words!("코스피|KOSPI"), &[50, 100, 200]),
    (words!("코스닥|KOSDAQ"), &[150]),
    (words!("러셀|Russell"), &[1000, 2000, 3000]),
    (words!("나스닥|Nasdaq"), &[100]),
    (words!("FTSE"), &[100, 250]),
    (words!("CSI"), &[300, 500]),
    (words!("스톡스|Stoxx|STOXX"), &[50, 600]),
    (words!("CAC"), &[40]),
    (words!("ASX"), &[50, 100, 200, 300]),
    (words!("IBEX"), &[35]),
    (words!("OMX|OMXS|OMXC|OMXH"), &[30]),
    (words!("TSX"), &[60]),
    (words!("Nifty"), &[50]),
    (words!("Sensex"), &[30]),
    (words!("TOPIX|Topix"), &[100]),
    (words!("DAX"), &[30, 40]),
    (words!("ISO"), &[9001, 14001, 27001]),
    (words!("Route"), &[66]),
];

/// No name of the table holds a smaller number.
const SMALLEST: i32 = 30;

/// Whether `number` behind `text` belongs to a name of the table.
pub(crate) fn is_name(text: &str, number: i32) -> bool {
    if number < SMALLEST {
        return false;
    }
    let text = crate::ends::tight(text);
    let named = |numbers: &[u16]| numbers.iter().any(|named| i32::from(*named) == number);
    NAMES
        .iter()
        .any(|row| named(row.1) && words::ends(text, row.0))
}

/// Names of indices whose levels are figures without a unit.
pub(super) static INDICES: Words = words!(
    "\
    코스피|코스닥|나스닥|다우|S&P|닛케이|항셍|상하이|선전|지수|토픽스|유로스톡스|러셀|KOSPI|\
    Kospi|KOSDAQ|Kosdaq|Nasdaq|NASDAQ|Dow|Nikkei|Hang Seng|FTSE|DAX|CAC|Stoxx|STOXX|index|Index|\
    Topix|Russell|인덱스|VIX|PMI|BSI|Sensex|Nifty|\
    PSI|PSI-20|IBEX|ASX|TSX|AEX|Straits Times|Bovespa|자취안|SCFI|BDI"
);

/// Whether the name of an index begins `text`.
pub(crate) fn begins_with_index(text: &str) -> bool {
    Table::Indices.longest(text).is_some()
}

/// English words before a number that is a label, not a count.
pub(crate) static LABELS: Words = words!(
    "\
    section|suite|route|form|page|pages|chapter|article|figure|table|room|flight|highway|gate|\
    level|phase|part|item|rule|title|type|class|version|model|channel|unit|apartment|floor|line|\
    lane|pier|platform|track|box|id|code|apollo|mission|day|week|round|game|lot|bus|train|ward|\
    district|precinct|act|bill|resolution|no|nos|number|rev|grade"
);

/// English plurals without an s.
static PLURALS: Words = words!(
    "\
    people|men|women|children|grandchildren|great-grandchildren|staff|police|personnel|aircraft|fish|sheep|feet|teeth|mice|cattle|\
    crew|dead|injured|wounded|missing|others|killed|hurt|sickened|arrested|rescued|displaced|homeless"
);

/// Words for laws, before the number of an article: 형법 250조.
pub(crate) static LAWS: Words = words!("법|법률|헌법|규칙|조례|시행령|규정|협약|조약");

/// Generations that are called by numbers: 3040세대, 86세대.
pub(crate) static GENERATIONS: &[i32] = &[86, 386, 486, 586, 2030, 3040, 4050, 5060, 6070];

/// Nouns behind `N대`, where it is the N largest, or the Nth of a line, and not N machines.
pub(crate) static RANKED_NOUNS: Words = words!(
    "\
    은행|시중은행|그룹|기업|대기업|금융|거래소|과제|핵심|이동통신|이통|통신|재벌|광역시|도시|\
    국가|강국|산업|전략|원칙|의제|종목|지수|업체|제조사|건설사|증권사|보험사|항공사|천왕|명문|\
    시장|리그|메이저|수출|교역|품목|공약|개혁|비전|국회|총선|대선|대통령|회장|의회|총장|사장|\
    빅테크|정유|로펌|회계법인|병원|대학|가족|악재|호재|요인|축|분야|부문|권역|사업|플랫폼|배터리|\
    반도체|완성차|투자은행|백화점|편의점|신용|포털|방산|조선|철강|일간지|기획사|엔터"
);

/// Nouns behind `N번`, where it is the number of something and not so many times.
pub(crate) static NUMBERED_NOUNS: Words = words!(
    "\
    선수|유니폼|타자|출구|출국장|입국장|탑승동|버스|농어촌버스|마을버스|시내버스|광역버스|국도|고속도로|홀|트랙|후보|주자|문항|게이트|승강장|플랫폼|지방도|환자|\
    확진자|레인|검사대|창구|부두|선석|활주로|계류장|컨베이어|탑승구|좌석|채널|콜센터|아이언|우드|교차로|나들목|노선|치아|어금니|갑판|홈|교향곡"
);

/// Nouns behind `N기`, where it is the Nth term or wave of something and not so many; apart by `|`.
pub(crate) static TERM_NOUNS: Words =
    words!("신도시|내각|행정부|정부|지도부|체제|집권|출범|위원|인수위|임기|참모");

/// Nouns behind a large number without a classifier, where it counts them: 14억 인구; apart by `|`.
pub(crate) static COUNTED_NOUNS: Words = words!(
    "인구|팔로워|다운로드|조회수|누적 관객|관람객|승객|국민|인도인|중국인|관중|가입자|이용자|사용자|구독자|신도|관객|회원|소비자|러너|시민|관광객|고객|팬|독자|유권자|근로자|노인|청년|학생|주민"
);

/// Common family names, for an age in brackets: 홍길동(54) 의원.
pub(crate) static FAMILY_NAMES: Words = words!(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원"
);

/// Nouns behind `N종`, where it is the class of a licence or of land and not so many kinds.
pub(crate) static CLASSED_NOUNS: Words = words!("보통|대형|소형|특수|근린|일반주거|전용주거|면허");

/// Nouns behind `N층`, where it is the Nth floor and not so many; apart by `|`.
pub(crate) static ROOMS: Words = words!(
    "라운지|세미나|회의|대회의|소회의|브리핑|사무|강당|로비|식당|창|베란다|계단|상황|화장실|옥상|난간|집|상가|주택|외벽|주차장|객실|병동|병실|거실|옥외|점포|음식점|연회|대강당|매장|카페|복도|안방"
);

/// English words that stand before a count though they begin a sentence with a capital.
pub(crate) static BEFORE_COUNTS: Words = words!(
    "\
    in|about|some|over|under|nearly|around|roughly|at|with|for|by|of|to|from|after|and|but|only|\
    just|all|another|these|those|its|their|the|than|least|most|between|almost|approximately|\
    within|on|as|more|fewer|less|when|while|the|out|or|if|that|is|are|were|was|has|have|had|\
    among|across|up|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
);

/// Whether an English word in small letters looks like a plural noun.
pub(crate) fn is_plural(word: &str) -> bool {
    static SINGULAR: Words = words!(
        "\
        across|versus|perhaps|always|towards|besides|meters|metres|is|was|has|this|us|as|its|his|\
        does|plus|less"
    );
    let regular =
        word.len() > 3 && words::ends(word, words!("s")) && !words::ends(word, words!("ss"));
    (regular && !words::has(SINGULAR, word)) || words::has(PLURALS, word)
}
