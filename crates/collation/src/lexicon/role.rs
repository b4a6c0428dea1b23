//! What a figure is about: its role, told by words near it.
//!
//! A row: name, Korean and English label, kinds of figures, Korean words, English words. A
//! Korean word is found anywhere in a word of the text (시장점유율 holds 점유율), the longest
//! first; an English one is compared whole, plain plurals and verb endings aside, and may be
//! two words.

use std::borrow::Cow;

use daejo_figures::Kind;
use serde::{Deserialize, Serialize};

/// What a fact is about, as it is told: a role without the words that tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleName {
    /// The name used in JSON.
    pub name: Cow<'static, str>,
    /// What a Korean reader is told.
    pub ko: Cow<'static, str>,
    /// What an English reader is told.
    pub en: Cow<'static, str>,
}

impl From<&'static Role> for RoleName {
    fn from(role: &'static Role) -> Self {
        let [name, ko, en] = [role.name, role.ko, role.en].map(Cow::Borrowed);
        Self { name, ko, en }
    }
}

/// A role of figures.
#[derive(Debug)]
pub(crate) struct Role {
    /// The name used in JSON.
    pub name: &'static str,
    /// What a Korean reader is told.
    pub ko: &'static str,
    /// What an English reader is told.
    pub en: &'static str,
    /// The kinds of figures that can play it, as bits.
    kinds: u32,
    /// Roles of one family are told apart by degree only: a contract, an investment.
    pub(crate) family: Family,
    pub(crate) korean: &'static str,
    pub(crate) english: &'static str,
}

impl Role {
    /// Whether it is itself a share of a whole, not only what a share or a change is of.
    pub(crate) fn is_share(&self) -> bool {
        self.kinds & bit(Kind::Ratio) != 0
    }

    /// Whether what plays it is still to come.
    pub(crate) fn is_ahead(&self) -> bool {
        self.name == "forecast"
    }

    /// Whether a count of `people`, or of things, can play it: the dead are no houses.
    pub(crate) fn counts(&self, people: Option<bool>) -> bool {
        let other = match people {
            Some(true) => OF_THINGS,
            Some(false) => OF_PEOPLE,
            None => 0,
        };
        self.kinds & other == 0
    }

    /// Whether figures of `kind` can play it.
    pub(crate) fn fits(&self, kind: Kind) -> bool {
        self.kinds & bit(kind) != 0
    }
}

/// The bits that only people, only things have.
const OF_PEOPLE: u32 = 1 << 31;
const OF_THINGS: u32 = 1 << 30;

/// Kinship of roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// No kin.
    None,
    /// Money that changes hands in a deal.
    Deal,
    /// A level that is measured again and again: revenue, exports, prices.
    Level,
    /// How much a level has grown or fallen.
    Change,
    /// A count that grows while an event lasts.
    Toll,
    /// What happens on a day.
    Event,
}

const fn bit(kind: Kind) -> u32 {
    1 << (kind as u32)
}

const MONEY: u32 = bit(Kind::Money);
const SHARE: u32 = bit(Kind::Percent) | bit(Kind::PercentagePoint) | bit(Kind::Ratio);
const COUNT: u32 = bit(Kind::Count) | bit(Kind::Number);
const DAYS: u32 = bit(Kind::Date) | bit(Kind::Time);
const LENGTH: u32 = bit(Kind::Duration);
const TIMES: u32 = bit(Kind::Multiple);
const SIZE: u32 = bit(Kind::Measure) | bit(Kind::Power);
const PLACE: u32 = bit(Kind::Rank);
/// Figures of this role count people; or things only. Bits that no kind has.
const PEOPLE: u32 = COUNT | OF_PEOPLE;
const THINGS: u32 = COUNT | OF_THINGS;
/// A change of a level is a percentage, or points of one.
const OF_LEVEL: u32 = bit(Kind::Percent) | bit(Kind::PercentagePoint);
const LEVEL: u32 = MONEY | COUNT | OF_LEVEL | TIMES | PLACE;
const CASH: u32 = MONEY | OF_LEVEL | TIMES | PLACE;

const fn role(
    name: &'static str,
    labels: (&'static str, &'static str),
    kinds: u32,
    family: Family,
    korean: &'static str,
    english: &'static str,
) -> Role {
    Role {
        name,
        ko: labels.0,
        en: labels.1,
        kinds,
        family,
        korean,
        english,
    }
}

/// The table. Where two roles have words at the same distance, the earlier row wins.
#[rustfmt::skip]
pub(crate) static ROLES: &[Role] = &[
    // Money of companies.
    role("operating_profit", ("영업이익", "operating profit"), CASH, Family::Level, "영업이익 영업손실 영업적자 영업익", "operating profit|operating income|operating loss"),
    role("net_profit", ("순이익", "net profit"), CASH, Family::Level, "순이익 순손실", "net profit|net income|net loss|net earnings"),
    role("margin", ("이익률", "margin"), SHARE, Family::Level, "이익률 마진", "margin"),
    role("profit", ("이익", "profit"), CASH, Family::Level, "이익 흑자 수익", "profit|earning"),
    role("loss", ("손실", "loss"), CASH, Family::Level, "손실 적자", "loss|deficit"),
    role("revenue", ("매출", "revenue"), CASH, Family::Level, "매출", "revenue|sales|turnover"),
    role("valuation", ("기업가치", "valuation"), CASH, Family::Level, "기업가치 시가총액 시총 몸값", "valuation|valued|market value|market cap|market capitalisation|market capitalization"),
    role("share_price", ("주가", "share price"), CASH, Family::Level, "주가 공모가 주당 종가", "share price|stock price|per share|a share|share|stock"),
    role("dividend", ("배당", "dividend"), CASH, Family::Level, "배당", "dividend"),
    role("cost", ("비용", "cost"), CASH, Family::Level, "비용 원가 공사비 사업비 경비 제작비 건설비 개발비", "cost|expense"),
    role("price", ("가격", "price"), CASH, Family::Level, "가격 분양가 판매가 출고가 요금 값 단가 매매가 전셋값 통행료 입장료 운임 등록금", "price|priced|fare"),
    role("dues", ("보증금", "deposit"), MONEY, Family::Level, "보증금 월세 임대료", "deposit|rent"),
    role("salary", ("임금", "pay"), CASH, Family::Level, "연봉 임금 급여 월급 주급", "salary|wage|pay packet|weekly pay"),
    role("bonus", ("보너스", "bonus"), MONEY, Family::Level, "보너스 성과급", "bonus|add ons|signing bonus"),
    role("budget", ("예산", "budget"), CASH, Family::Level, "예산 재정 추경", "budget"),
    role("tax", ("세금", "tax"), CASH, Family::Level, "세수 세금 관세 소득세 법인세 과세", "tax|tariff|duty"),
    role("debt", ("부채", "debt"), CASH, Family::Level, "부채 대출 빚 차입 채무 융자", "debt|loan|borrowing"),
    role("fine", ("과징금", "fine"), MONEY | COUNT, Family::Level, "과징금 벌금 과태료", "fine|penalty"),
    role("damage", ("피해", "damage"), MONEY, Family::Level, "피해액 재산피해 재산 피해", "damage"),
    role("compensation", ("보상", "compensation"), MONEY, Family::Level, "보상 배상 위약금", "compensation|refund|breakup fee|break fee|termination fee"),
    role("fee", ("수수료", "fee"), MONEY, Family::Level, "수수료", "fee"),
    role("saving", ("절감", "saving"), MONEY | SHARE, Family::Level, "절감 절약", "saving"),
    role("backlog", ("수주 잔고", "backlog"), LEVEL | SIZE | LENGTH, Family::Level, "잔고", "backlog|order book"),
    role("donation", ("성금", "donation"), MONEY, Family::Level, "성금 기부", "donation|donate"),
    role("aid", ("지원금", "aid"), MONEY, Family::Level, "지원금 교부세 보조금", "aid|grant|subsidy|relief"),
    role("exports", ("수출", "exports"), LEVEL, Family::Level, "수출", "export"),
    role("imports", ("수입", "imports"), LEVEL, Family::Level, "수입액 수입량", "import"),
    role("surplus", ("흑자", "surplus"), LEVEL, Family::Level, "무역수지 경상수지", "surplus|trade balance"),
    role("prize", ("상금", "prize"), MONEY, Family::Level, "상금", "prize"),
    role("market_size", ("시장 규모", "market size"), MONEY | COUNT, Family::Level, "시장", "market size|market|industry"),
    role("transfer_fee", ("이적료", "transfer fee"), MONEY, Family::Deal, "이적료", "transfer fee|release clause"),
    role("acquisition", ("인수", "acquisition"), MONEY, Family::Deal, "인수 합병 매각 공개매수", "acquisition|acquire|takeover|buyout|merger|bid|offer|buy|purchase"),
    role("option", ("옵션", "option"), COUNT | MONEY, Family::None, "옵션 권리", "option"),
    role("order", ("수주", "order"), MONEY | COUNT, Family::Deal, "수주 발주 주문 따냈 따내", "order"),
    role("bond", ("채권", "bond"), MONEY, Family::Deal, "회사채 채권 국채", "bond|note"),
    role("buyback", ("자사주", "buyback"), MONEY, Family::Deal, "자사주", "buyback|repurchase"),
    role("sponsorship", ("후원", "sponsorship"), MONEY, Family::Deal, "후원 스폰서", "sponsor|sponsorship"),
    role("funding", ("자금 조달", "funding"), MONEY, Family::Deal, "조달 유치 펀딩 공모", "raise|funding|financing|proceeds"),
    role("investment", ("투자", "investment"), CASH, Family::Deal, "투자 출자 투입 베팅", "invest|investment|spend|spending|capex"),
    role("deal_size", ("계약 규모", "deal size"), MONEY, Family::Deal, "계약 협약 파트너십 동맹 딜 거래", "deal|contract|agreement|partnership|accord|pact"),
    // Shares of a whole.
    role("market_share", ("점유율", "market share"), SHARE, Family::Level, "점유율", "market share"),
    role("stake", ("지분 보유", "stake|own|holding"), SHARE | MONEY | COUNT, Family::Level, "지분 보유", "stake|own|holding"),
    role("vote_share", ("득표율", "vote share"), SHARE, Family::Level, "득표 지지율 지지도", "vote|support|rating"),
    role("approval", ("긍정 평가", "approval"), SHARE, Family::Level, "긍정 잘하고 찬성", "approval|approve|in favour|in favor"),
    role("disapproval", ("부정 평가", "disapproval"), SHARE, Family::Level, "부정 잘못하고 못하고", "disapproval|disapprove"),
    role("gap", ("격차", "gap"), OF_LEVEL, Family::Level, "격차 차이", "gap|lead"),
    role("turnout", ("투표율", "turnout"), SHARE, Family::Level, "투표율", "turnout"),
    role("response_rate", ("응답률", "response rate"), SHARE, Family::Level, "응답률", "response rate"),
    role("sampling_error", ("표본오차", "margin of error"), SHARE, Family::Level, "표본오차 오차범위", "margin of error"),
    role("confidence", ("신뢰수준", "confidence"), SHARE, Family::None, "신뢰수준 신뢰도", "confidence"),
    role("interest_rate", ("금리", "interest rate"), SHARE, Family::Level, "금리 이자율 이율", "interest rate|policy rate|rate|yield"),
    role("inflation", ("물가", "inflation"), SHARE | COUNT, Family::Level, "물가 인플레", "inflation|cpi|consumer price"),
    role("gdp", ("경제 규모", "gdp"), LEVEL, Family::Level, "국내총생산", "gdp"),
    role("unemployment", ("실업률", "unemployment"), SHARE | COUNT, Family::Level, "실업", "unemployment|jobless"),
    role("discount", ("할인", "discount"), SHARE | MONEY, Family::Level, "할인", "discount|off"),
    role("premium", ("프리미엄", "premium"), SHARE | MONEY, Family::Level, "프리미엄 웃돈 할증", "premium"),
    role("probability", ("확률", "probability"), SHARE, Family::None, "확률 가능성", "probability|chance|odds|likelihood"),
    role("containment", ("진화율", "containment"), SHARE, Family::Toll, "진화율", "contained|containment"),
    role("efficacy", ("효과", "efficacy"), SHARE, Family::Level, "효능 효과 예방률", "efficacy|effective"),
    role("progress", ("공정률", "progress"), SHARE, Family::Toll, "공정률 진척률 개표율", "counted"),
    // People and things.
    role("deaths", ("사망", "deaths"), PEOPLE, Family::Toll, "사망 숨지 숨진 숨졌 숨져 희생 목숨 돌아가", "dead|killed|kill|death|died|dy|fatality|life|toll"),
    role("injured", ("부상", "injured"), PEOPLE, Family::Toll, "부상 다쳤 다치 다친 다쳐 중상 경상 병원 화상 연기를 치료", "injured|injury|wounded|hurt|hospitalised|hospitalized"),
    role("casualties", ("사상", "casualties"), PEOPLE, Family::Toll, "사상자 인명피해", "casualty"),
    role("survivors", ("생존", "survivors"), PEOPLE, Family::Toll, "생존", "survived|survivor|surviving"),
    role("missing", ("실종", "missing"), PEOPLE, Family::Toll, "실종 행방 연락이 찾지", "missing|unaccounted"),
    role("rescued", ("구조", "rescued"), PEOPLE, Family::Toll, "구조", "rescued|rescue|saved"),
    role("evacuated", ("대피", "evacuated"), PEOPLE, Family::Toll, "대피 이재민 피신", "evacuated|evacuee|displaced|evacuate|shelter|homeless"),
    role("affected", ("피해자", "affected"), PEOPLE, Family::Toll, "피해자 유출", "affected|exposed|stolen|leaked|compromised"),
    role("cases", ("환자", "cases"), PEOPLE, Family::Toll, "확진 감염 환자", "case|infected|infection"),
    role("aboard", ("탑승", "aboard"), PEOPLE, Family::None, "탑승 승객 승선 승무원", "aboard|on board|passenger|crew"),
    role("outage", ("정전", "without power"), COUNT, Family::Toll, "정전 전기가 단전", "outage|blackout|without power|without electricity"),
    role("cancellations", ("취소", "cancellations"), THINGS, Family::Toll, "결항", "cancelled|canceled|cancellation|grounded"),
    role("flooded", ("침수", "flooded"), THINGS, Family::Toll, "침수 잠겼 잠긴", "flooded|flooding|inundated|submerged"),
    role("livestock", ("가축 피해", "livestock"), THINGS, Family::Toll, "폐사 가축", "livestock|poultry|animal"),
    role("mobilised", ("투입 인력", "mobilised"), COUNT, Family::Toll, "소방 헬기 진화인력 대원", "firefighter|helicopter|soldier|rescuer|personnel"),
    role("buildings", ("건물 피해", "buildings"), THINGS, Family::Toll, "건물 주택이 주택 가옥", "building|structure|house|destroyed|flattened"),
    role("attendance", ("관중", "attendance"), PEOPLE, Family::None, "관중 관객", "attendance|crowd|spectator|moviegoer"),
    role("population", ("인구", "population"), PEOPLE, Family::Level, "인구 주민", "population|resident|inhabitant"),
    role("visitors", ("방문객", "visitors"), PEOPLE, Family::Level, "방문객 관람객 관광객 이용객 입장객", "visitor|tourist|traveler|traveller"),
    role("students", ("학생", "students"), PEOPLE, Family::None, "학생 신입생 수험생", "student|pupil|enrollment|enrolment"),
    role("union", ("조합원", "union members"), PEOPLE, Family::None, "조합원 노조원", "union"),
    role("layoffs", ("감원", "layoffs"), PEOPLE | SHARE, Family::None, "감원 해고 감축", "layoff|job cut"),
    role("head_count", ("고용", "jobs"), PEOPLE | SHARE, Family::Level, "직원 고용 일자리 채용 임직원 종사자", "employee|job|worker|staff|hire|employ"),
    role("customers", ("고객", "customers"), PEOPLE | SHARE, Family::Level, "고객 이용자 사용자 가입자 회원", "customer|user|subscriber|member"),
    role("respondents", ("응답자", "respondents"), PEOPLE, Family::None, "응답자 조사대상 참가자 성인 유권자", "respondent|participant|patient|volunteer|adult|voter"),
    role("households", ("세대", "households"), COUNT, Family::None, "가구 세대", "household|apartment|unit"),
    role("bid_ratio", ("경쟁률", "competition"), TIMES | COUNT | SHARE | bit(Kind::Ratio), Family::Level, "경쟁률", "oversubscribed|subscription"),
    role("chips", ("칩", "chips"), THINGS, Family::None, "GPU 그래픽처리장치 칩 반도체 가속기 웨이퍼", "gpu|chip|accelerator|wafer"),
    role("parameters", ("파라미터", "parameters"), COUNT, Family::None, "파라미터 매개변수", "parameter"),
    role("ships", ("선박", "ships"), THINGS, Family::None, "선박 운반선 컨테이너선 유조선", "ship|vessel|carrier|tanker"),
    role("aircraft", ("항공기", "aircraft"), THINGS, Family::None, "항공기 여객기 기단", "aircraft|jet|plane"),
    role("vehicles", ("차량", "vehicles"), THINGS, Family::None, "차량 승용차 전기차", "vehicle|car|suv|ev"),
    role("stores", ("점포", "stores"), THINGS, Family::None, "매장 점포 지점", "store|branch|outlet|location"),
    role("seats", ("좌석", "seats"), COUNT, Family::None, "좌석 객석 의석", "seat"),
    role("trips", ("운행", "trips"), COUNT, Family::None, "운항 운행 노선", "flight|trip|route"),
    role("break_even", ("손익분기점", "break-even"), MONEY | COUNT, Family::None, "손익분기점", "break even"),
    role("shares", ("주식 수", "shares"), COUNT, Family::None, "주식 신주 발행주식", "share"),
    // Sizes.
    role("capacity", ("용량", "capacity"), SIZE | COUNT, Family::Level, "용량 생산능력 발전용량 규모의", "capacity"),
    role("production", ("생산", "output"), SIZE | COUNT | LEVEL, Family::Level, "생산 생산량 발전량", "production|output|produce|generate"),
    role("burnt_area", ("피해 면적", "burnt area"), SIZE, Family::Toll, "산림 소실 불탔 태웠 불에 피해 영향구역 영향", "burn|burned|burnt|scorched"),
    role("rainfall", ("강수량", "rainfall"), SIZE, Family::Toll, "강수량 강우량 비가", "rain|rainfall"),
    role("length", ("길이", "length"), SIZE, Family::None, "길이 높이 너비", "length|height|tall|wide"),
    role("reserves", ("비축", "reserves"), SIZE | COUNT | MONEY, Family::Level, "매장량 비축 재고", "reserve|stockpile|inventory"),
    role("harvest", ("수확", "harvest"), SIZE, Family::Level, "수확 재배", "harvest|crop"),
    role("area", ("면적", "area"), SIZE, Family::None, "면적 부지", "area|site|plot"),
    role("magnitude", ("규모", "magnitude"), COUNT | bit(Kind::Measure), Family::None, "규모 진도", "magnitude"),
    role("depth", ("깊이", "depth"), SIZE, Family::None, "깊이", "depth|deep"),
    role("distance", ("거리", "distance"), SIZE, Family::None, "거리 떨어진 항속", "distance|away|range|from"),
    role("temperature", ("기온", "temperature"), SIZE, Family::None, "기온", "temperature"),
    role("speed", ("속도", "speed"), SIZE, Family::None, "속도 풍속 시속", "speed|wind"),
    role("gust", ("순간풍속", "gust"), SIZE, Family::None, "순간최대풍속 최대순간풍속 순간풍속 돌풍", "gust"),
    role("weight", ("무게", "weight"), SIZE, Family::None, "무게", "weigh|weight"),
    // What news counts and measures besides.
    role("delays", ("지연", "delays"), THINGS | LENGTH, Family::Toll, "지연 연착 늦어지", "delayed|delay"),
    role("stranded", ("고립", "stranded"), PEOPLE, Family::Toll, "고립 갇힌 갇혔 묶였 묶인", "stranded|trapped|stuck"),
    role("arrests", ("체포", "arrests"), PEOPLE, Family::Toll, "체포 검거 연행 입건", "arrested|arrest|detained"),
    role("spilled", ("유출량", "spilled"), SIZE, Family::Toll, "유출 흘러나", "spill|spilled|leak|leaked|escaped"),
    role("recovered", ("회수", "recovered"), SIZE | MONEY | COUNT, Family::Toll, "회수 수거 되찾", "recovered|recover|retrieved"),
    role("births", ("출생", "births"), PEOPLE, Family::Level, "출생 신생아", "birth|born|newborn|baby"),
    role("marriages", ("혼인", "marriages"), COUNT, Family::Level, "혼인 결혼", "marriage|wedding"),
    role("signatures", ("서명", "signatures"), COUNT, Family::Toll, "서명 청원", "signature|petition"),
    role("reports", ("신고", "reports"), THINGS, Family::Toll, "신고 민원 제보", "complaint|emergency call"),
    role("applicants", ("신청", "applicants"), COUNT, Family::None, "신청 지원자 응시자 응모 청약", "applicant|applied|application|entrant"),
    // Changes of a level.
    role("growth", ("성장", "growth"), LEVEL | SIZE, Family::Change, "성장률 성장", "growth|grow|grew|grown|expanding"),
    role("rise", ("증가", "rise"), LEVEL | SIZE, Family::Change, "증가 늘어 늘었 늘린 늘린다 상승 올랐 오른 올린 올려 급등 인상 뛰었 뛴", "rise|rose|risen|increase|gain|climb|jump|surge|hike|higher"),
    role("fall", ("감소", "fall"), LEVEL | SIZE, Family::Change, "감소 줄어 줄었 줄인 하락 내렸 내린 내려 급락 떨어졌 인하 급감", "fall|fell|fallen|decline|decrease|drop|slump|slip|lower|reduce|lost|plunge"),
    // Lengths of time.
    role("streak", ("연속", "streak"), LENGTH, Family::None, "연속 만에 만의", "consecutive|straight|row|since"),
    role("sentence", ("형량", "sentence"), LENGTH, Family::None, "징역 금고형 형량", "sentence|sentenced|prison|jail"),
    role("warranty", ("보증 기간", "warranty"), LENGTH, Family::None, "보증", "warranty"),
    role("deal_term", ("계약 기간", "contract term"), LENGTH, Family::Deal, "계약 기간 협약 지속 거치", "contract|deal|agreement|term|partnership|pact"),
    role("closure", ("중단 기간", "closure"), LENGTH, Family::None, "정지 중단 파업 휴업", "suspension|suspended|closure|closed|strike|stoppage|walkout"),
    role("travel_time", ("걸리는 시간", "time taken"), LENGTH, Family::None, "걸리 걸렸 소요", "take|took"),
    role("guarantee", ("보장 기간", "guarantee"), LENGTH, Family::None, "보장 유지", "guarantee|guaranteed|keep"),
    role("follow_up", ("관찰 기간", "follow-up"), LENGTH, Family::None, "관찰 추적 임상", "follow up|trial|study"),
    // What happens on a day.
    role("announcement", ("발표", "announcement"), DAYS, Family::Event, "발표 밝혔 밝힌 전했 알렸 체결 공시 서명 맺", "announce|announced|announcement|said|say|sign|signed|unveil|report|reported|statement|disclose|agreed"),
    role("completion", ("완료", "completion"), DAYS, Family::Event, "완공 준공 구축 완료 배포 마무리 마칠 마친 종결 끝낼 끝내", "complete|completion|deploy|deployed|finish|close|finalise|finalize|operational"),
    role("start", ("시작", "start"), DAYS, Family::Event, "착공 시작 개시 가동 돌입 착수", "start|begin|began|construction|ground|operate|operation"),
    role("expansion", ("확장", "expansion"), DAYS, Family::Event, "확장 증설 확대", "expand|expansion|grow|extend|extension"),
    role("launch", ("출시", "launch"), DAYS, Family::Event, "출시 공개 선보 발사", "launch|release|debut|introduce|lift off|liftoff"),
    role("opening", ("개통", "opening"), DAYS, Family::Event, "개통 개장 개관 개막 개점 개봉", "open|opening"),
    role("ruling", ("판결", "ruling"), DAYS, Family::Event, "선고 판결 공판 재판", "ruling|verdict|hearing|trial"),
    role("arrest", ("체포", "arrest"), DAYS, Family::Event, "체포 구속 기소", "arrest|arrested|charged|detained"),
    role("founding", ("설립", "founding"), DAYS, Family::Event, "설립 창업했 창업한 창업해 창립 출범", "found|founded|establish|established"),
    role("delivery", ("인도", "delivery"), DAYS, Family::Event, "인도 납품 입주 공급", "deliver|delivery|delivered|arrive"),
    role("expiry", ("만료", "expiry"), DAYS, Family::Event, "만료 종료 해지 마감 시한 기한", "expire|expiry|end|deadline|until"),
    role("occurrence", ("발생", "occurrence"), DAYS, Family::Event, "발생 일어났 일어난 났다 추락 침몰 붕괴 폭발", "struck|occur|happen|hit|crash|broke|erupt|explosion|blast"),
    role("effect", ("시행", "effect"), DAYS, Family::Event, "시행 적용 발효", "effect|effective|apply"),
    role("ballot", ("선거", "election"), DAYS, Family::Event, "선거 투표 총선 대선", "election|poll|ballot|vote"),
    role("survey", ("조사", "survey"), DAYS, Family::Event, "조사 여론조사 설문", "survey|interview|conducted"),
    role("listing", ("상장", "listing"), DAYS, Family::Event, "상장 청약", "listing|ipo|debut|trading"),
    role("meeting", ("회의", "meeting"), DAYS, Family::Event, "회의 회담 총회 열린 열렸 개최", "meeting|meet|met|held|hold"),
    role("payment", ("지급", "payment"), DAYS, Family::Event, "지급 납부", "payment|paid|payable"),
    role("forecast", ("전망", "forecast"), DAYS, Family::Event, "전망 예상", "forecast|expect|target|project|projected"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_and_every_row_has_words() {
        for (at, role) in ROLES.iter().enumerate() {
            assert!(
                ROLES[..at].iter().all(|other| other.name != role.name),
                "{}",
                role.name
            );
            assert!(
                !role.korean.is_empty() && !role.english.is_empty(),
                "{}",
                role.name
            );
            assert!(
                !role.korean.contains('|') && !role.english.contains(','),
                "{}",
                role.name
            );
        }
    }
}
