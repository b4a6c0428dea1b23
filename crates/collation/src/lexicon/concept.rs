//! Common words of news that say the same, in Korean and English: a row a meaning.
//!
//! A row is words with `|` between, in small letters, and is called by its first one. English words are
//! compared whole and by their stems; a Korean one with `~` behind is the beginning of a word, as
//! the stems of verbs are.

/// The table, each line one string: a blank between two rows.
#[rustfmt::skip]
static CONCEPTS: &[&str] = &[
    // Companies and money.
    "company|회사|기업|업체|firm government|정부 factory|공장|plant|fab|팹|생산라인 bank|은행 economy|경제 sales|매출|매출액|revenue|turnover operating-profit|영업이익|영업익 net-profit|순이익|당기순이익 operating-loss|영업손실|영업적자",
    "net-loss|순손실 profit|이익|earn|earning|earnings|벌~ loss|손실|적자|적자를 cost|비용|expense|bill|사업비|공사비|들여|들어간~|든다|드는 price|가격|값|분양가|판매가|단가|값이|요금제 fee|수수료|요금|통행료|이용료|fare|사용료 fine|과징금|벌금|과태료|penalty",
    "share|주식|주가|stock dividend|배당|배당금 invest|투자|투자액|투자금|투자하~|투자한~|investment|spend|spent|spending|쏟~|쓴다|쓰기~ saving|save|절감|아낀~|아끼~|줄일 loan|대출|융자|lend|lending debt|부채|빚|차입금|채무",
    "valuation|기업가치|시가총액|시총|valued|valuing|value|몸값|가치 budget|예산|예산안|본예산 tax|세금|세율|과세 premium|프리미엄|웃돈 discount|할인 salary|연봉|임금|급여|주급|wage|pay bonus|보너스|성과급|상여금|add-on|incentive",
    "deal|계약|거래|contract|agreement|체결한~ order|수주|주문|발주|ordered|수주액|주문한~|따냈~|따낸~|따내~|win|주문액 buy|인수|매입|acquire|acquisition|takeover|purchase|구매|사들~|구입|구입하~|사기로|산다|들여온~|들여오~|bought|매수",
    "sell|매각|판매|판매량|팔아|팔~|sold|매도|파는|판다 stake|지분|holding|보유|보유하~|own offer|제안|공개매수|bid|제의 backlog|잔고|수주잔고|일감 raise|조달|조달액|조달했~|유치|funding fund|자금|기금|펀드",
    "forecast|전망|예보|예보됐~|예보된~|전망치|예상|예상치|예측|expect|expected|outlook|project|추정|추산|내다봤~|내다보~ target|목표|goal|aim|목표치 market|시장 growth|성장|성장률|grow|grew|expand|expanding",
    "rise|증가|늘~|상승|올라~|올랐~|오른|오르~|increase|jump|climb|surge|gain|rose|risen|급등|뛰~|뛴|higher|인상|인상률|인상폭|인상하~|인상한~|올리~|올린~|올려~|hike|raising|불어~|커졌~|급증",
    "fall|감소|줄~|하락|내렸~|내린~|떨어~|drop|decline|slip|fell|fallen|decrease|급락|lower|급감|낮추~|낮춘~|낮췄~|낮아~|빠졌~|빠진~|lowered|shrink|줄어~ rate|금리|기준금리|rates inflation|물가|물가상승률",
    "close-of-trade|마감|마감했~|마쳤~|종가|closing|closed currency|환율|원화|won support|지지|지지율|지지도|찬성|backing approve|긍정|잘하고|approval disapprove|부정|못하고|잘못하고|disapproval response|응답률|응답 error|표본오차|오차범위",
    "fuel|연료|연료비|유류비 export|수출|수출액 unemployment|실업|실업률|jobless charge|부담|부담한~|부담하~|bear compensation|보상|배상|배상금|보상금|damages aid|지원금|지원|지원한~|subsidy|보조금|support-fund|지원액",
    "donation|성금|기부|기부금|donate|donated option|옵션|권리|optional list-price|정가|list instalment|할부|분할|installment wholesale|도매|도매가 cash|현금",
    // People.
    "people|사람|인원|국민|시민|person resident|주민|거주민|이웃 worker|직원|임직원|근로자|employee|staff|종사자|노동자|인력|workforce|labour|labor|노동|workers customer|고객|이용자|사용자|가입자|user|subscriber|고객사|client",
    "patient|환자|participant|참가자|투약군 passenger|승객|탑승객|여객|carry|carried|태운|탑승자|탑승|aboard|타고|rider",
    "dead|사망|사망자|숨졌~|숨진~|숨지~|희생자|killed|kill|killing|died|death|toll|목숨|사상자|casualties|fatality|fatalities|lives injured|부상|부상자|다친~|다쳤~|다치~|hurt|wounded|injury|injuring|중상|경상|다쳐|부상을",
    "missing|실종|실종자|unaccounted evacuated|대피|대피한~|대피했~|피했다|피신|evacuate|displaced|fled|left-home|대피령 shelter|대피소|이재민 rescue|구조|구조된|구조됐~|구조했~|rescued|saved firefighter|소방관|소방대원|진화대원|대원 voter|유권자",
    "respondent|응답자 household|가구|세대|home|homes|주택|집|house|아파트|apartment adult|성인 child|어린이|아동|children|아이 student|학생|pupil|신입생|수험생 teacher|교사|교원 shareholder|주주|investor|투자자 analyst|애널리스트|증권가|증권사",
    "founder|창업자|설립자 player|선수 season|시즌 match|경기|appearance|games|game goals|골|득점",
    // Things and happenings.
    "building|건물|건축물|structure collapse|붕괴|무너졌~|무너진~|무너져|flatten|flattened|collapsed bridge|다리|교량 road|도로|highway rain|비가|비|강수량|강우량|폭우|rainfall|호우|집중호우|물폭탄 wind|바람|풍속|초속|강풍",
    "electricity|전력|전기|power outage|정전|blackout aftershock|여진 depth|깊이|deep fire|화재|불이|불|blaze|불길 burn|불탔~|불에|탔다|소실|소실됐~|burned|burnt|scorched|destroyed|전소 landslide|산사태|mudslide",
    "storm|태풍|typhoon|hurricane|폭풍 crash|사고|추락|accident recall|리콜|시정조치 replace|교체|대체|replacement launch|발사|쏘아|발사체|출시|출시한~|출시하~|개봉|release|debut flight|비행|항공편|비행편",
    "aircraft|항공기|여객기|plane|jet|비행기|중대형기 fleet|기단|보유기|함대 vehicle|차량|자동차|car|승용차|승합차 train|열차|기차 vessel|선박|배|ship|함정|boat|어선 server|서버 malware|악성코드 hack|해킹|해커|hacker|hackers|intruder|intruders|침투",
    "leak|유출|유출된|유출됐~|breach|stolen|빠져나갔~ chip|칩|반도체|semiconductor battery|배터리|전지|이차전지|cell storage|저장|저장장치 capacity|용량|생산능력|발전용량 output|생산|생산량|production|produce|생산된|만들어진|만든|built|make",
    "shop|매장|점포|store|대리점|지점|branch|outlet area|면적|부지|site supplier|공급사|협력사|부품사 deliver|인도|인도된다|인도한다|인도될|납품|delivery|deliveries|arrive|arriving|받으면|받는다|출하|shipment|넘겨받~",
    "complete|완공|준공|완공한|완공하고|마무리|마무리될|끝낼|completion|finish|done|closing-deal|끝난다|끝나~|마친~|마치~ start|시작|착공|개시|가동|begin|began|시작해서|착공하고|들어간다|들어갔~|시작된~|시작했~|시작한~ end|종료|만료|expire|기한",
    "announce|발표|밝혔다|unveil|공개|공시|공시했다 sign|체결|서명|맺었~|맺은 report|신고|신고가|신고는|신고를|접수 detect|발견|발견했~|detected|discover|discovered|감지 average|평균 total|총|모두|합계|합쳐|전체 record|역대|사상 quarter|분기",
    "annual|연간|매년|해마다|annually monthly|매달|월간 weekly|매주|주간 weight|무게|체중|몸무게 trial|임상|시험|임상시험|study placebo|위약|가짜약|dummy drug|약|치료제|신약|의약품 vaccine|백신 infection|감염|확진|확진자|infected|cases|case",
    "symptom|증상 side-effect|부작용|이상반응 election|선거|총선|대선|지방선거 vote|투표|표|ballot seat|좌석|의석|좌석당 court|법원|재판부 prison|징역|금고형|jail supply|공급|공급량 road-map|로드맵 satellite|위성 ship-lng|운반선|lng선|carrier",
    "earthquake|지진|quake|tremor|shaking|shake wildfire|산불 flood|홍수|침수|flooding data-centre|데이터센터|datacenter|datacentre cloud|클라우드 reactor|원전|원자로|nuclear rocket|로켓 oil|원유|유가 dollar|달러 bond|국채|채권",
    "gpu|그래픽처리장치|gpus early|이른|초기 additional|추가|추가로|another|further|extra|더 replacement-cost|교체비 expand-plan|확대|확장|증설|확대한다|expansion improve|개선|개선된|better",
    "cut|인하|감축|줄인|cuts|cutting|삭감|slash|trim|reduction|reduce|shed hold|동결|유지|유지했~|unchanged review|심사|검토",
    // News of every kind.
    "police|경찰|officer suspect|용의자|피의자 arrest|체포|구속|arrested lawsuit|소송|sue|sued appeal|항소|상고 judge|판사 minister|장관 president|대통령 parliament|국회|의회|congress airport|공항 port|항만|부두|dock",
    "museum|박물관|미술관 theft|절도|도난|훔친~|훔쳐~|robbery|heist ticket|입장권|티켓 prize|상금 winner|우승|champion sponsor|후원|스폰서 club|구단 heat|폭염|더위|heatwave temperature|기온|수은주 warning|경보|특보|주의보|alert hospital|병원",
    "livestock|가축|폐사한~|폐사했~ poultry|닭|가금류|chickens pig|돼지 issue|발행|발행액|발행한~|issued demand|수요|수요예측 maturity|만기 refinance|차환 interest-income|이자이익 delinquency|연체|연체율 buyback|자사주|repurchase",
    "attendance|관중|관객|crowd hour|시간당 tenure|임기 resign|사임|사퇴|quit delay|지연|연기|delayed|미뤘~|미룬~|밀린|미뤄~|postpone cancel|취소|결항|cancelled|canceled|철회|무산|백지화|scrap limit|한도|상한|cap minimum|최저|하한|floor",
    "insurance|보험|보험금|insurer pension|연금 rent|임대료|월세 school|학교",
    // Technology and health.
    "software|소프트웨어 app|애플리케이션 platform|플랫폼 service|서비스 subscription|구독|구독료|subscribe account|계정|계좌 password|비밀번호 personal|개인정보|개인 phone|전화|휴대전화|스마트폰|smartphone|휴대폰|mobile network|네트워크|통신망",
    "spectrum|주파수 ai|인공지능|artificial robot|로봇 memory|메모리|dram|d램 panel|패널|디스플레이|display equipment|장비|설비|시설|facility engine|엔진 orbit|궤도 disease|질병|질환|illness admit|입원|hospitalised|hospitalized",
    "dose|회분|투여|투약|도즈 inoculation|접종|예방접종|jab|shot|vaccination efficacy|효능|효과|예방효과|effective obesity|비만 surgery|수술 outpatient|외래 emergency|응급실|응급|긴급 quarantine|격리 outbreak|집단감염|발병",
    "flu|독감|인플루엔자|influenza|조류독감 cull|살처분",
];

/// The rows, each words of one meaning with `|` between.
pub(crate) fn concepts() -> impl Iterator<Item = &'static str> {
    CONCEPTS.iter().flat_map(|line| line.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_meaning() {
        let mut seen = std::collections::BTreeMap::new();
        for row in concepts() {
            for word in row.split('|') {
                assert_eq!(word, word.to_lowercase(), "{word}");
                assert_eq!(seen.insert(word, row), None, "{word}");
            }
        }
    }
}
