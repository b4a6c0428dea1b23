//! Common words of news that say the same, in Korean and English: a row a meaning.
//!
//! A row is words with `|` between, in small letters, and is called by its first one. English words are
//! compared whole and by their stems; a Korean one with `~` behind is the beginning of a word, as
//! the stems of verbs are.

/// The table, each line one string: a blank between two rows.
#[rustfmt::skip]
static CONCEPTS: &[&str] = &[
    // Companies and money.
    "company|회사|기업|업체|firm|법인|대기업|중소기업|기업들 government|정부 factory|공장|plant|fab|팹|생산라인 bank|은행 economy|경제 sales|매출|매출액|revenue|turnover|판매액|takings operating-profit|영업이익|영업익 net-profit|순이익|당기순이익 operating-loss|영업손실|영업적자",
    "net-loss|순손실 profit|이익|earn|earning|earnings|벌~|거둔~|거뒀~|벌어들인~ loss|손실|적자|적자를|lost|lose|losing|잃~|손해 cost|비용|expense|bill|사업비|공사비|들여|들어간~|든다|드는|총사업비|투자비|제작비|건설비|개발비|경비|설치비 price|가격|값|분양가|단가|값이|요금제|판매가격|시세|가격표 fee|수수료|요금|통행료|이용료|fare|사용료|배달료|입장료|rates-charged fine|과징금|벌금|과태료|penalty|fined|penalised|penalized|벌칙금",
    "share|주식|주가|stock dividend|배당|배당금 invest|투자|투자액|투자금|투자하~|투자한~|investment|spend|spent|spending|쏟~|쓴다|쓰기~ saving|save|절감|아낀~|아끼~|줄일 loan|대출|융자|lend|lending|여신 debt|부채|빚|차입금|채무",
    "valuation|기업가치|시가총액|시총|valued|valuing|value|몸값|가치 budget|예산|예산안|본예산 tax|세금|세율|과세 premium|프리미엄|웃돈 discount|할인 salary|연봉|임금|급여|주급|wage|pay|월급|일당|pays bonus|보너스|성과급|상여금|add-on|incentive",
    "deal|계약|거래|contract|agreement|체결한~|협약|협정|pact|accord order|수주|주문|발주|ordered|수주액|주문한~|따냈~|따낸~|따내~|win|주문액|주문받~|발주한~ buy|인수|매입|acquire|acquisition|takeover|purchase|구매|사들~|구입|구입하~|사기로|산다|들여온~|들여오~|bought|매수|사는|샀다|사서|되사~",
    "sell|매각|판매|판매량|팔아|팔~|sold|매도|파는|판다|팔린|되판~|매도한~ stake|지분|holding|보유|보유하~|own|가진|갖고|갖는|갖게|shareholding offer|제안|공개매수|bid|제의|내놓~|내놨~|내건|propose|proposal|제시한~|제시했~|제시하~|제시된~|제시 backlog|잔고|수주잔고|일감 raise|조달|조달액|조달했~|유치|funding|모으~|모은~|모았~|모아 fund|자금|기금|펀드",
    "forecast|전망|예보|예보됐~|예보된~|전망치|예상|예상치|예측|expect|expected|outlook|project|추정|추산|내다봤~|내다보~|predict|predicted|내다본~|예상한~|estimate|estimated|reckon|reckoned|예측한~|전망한~ target|목표|goal|aim|목표치|목표다|목표로|목표는 market|시장 growth|성장|성장률|grow|grew|expand|expanding|성장한~|성장했~",
    "rise|증가|늘~|상승|올라~|올랐~|오른|오르~|increase|jump|climb|surge|gain|rose|risen|급등|뛰~|뛴|higher|인상|인상률|인상폭|인상하~|인상한~|올리~|올린~|올려~|hike|raising|불어~|커졌~|급증|높아~|높였~|높인~|치솟~|껑충|뛰었~|widen|widened|soar|soared|상승폭|오름폭|커진~",
    "fall|감소|줄~|하락|내렸~|내린~|떨어~|drop|decline|slip|fell|fallen|decrease|급락|lower|급감|낮추~|낮춘~|낮췄~|낮아~|빠졌~|빠진~|lowered|shrink|줄어~|쪼그라~|plunge|plunged|shrank|slid|slide|tumble|tumbled|감소한~|감소했~|하락한~|하락했~|내려가~|내려갔~|내려간~|내려섰~|내려앉~ rate|금리|기준금리|rates|연리 inflation|물가|물가상승률",
    "close-of-trade|마감|마감했~|마쳤~|종가|closing|closed currency|환율|원화|won support|지지|지지율|지지도|찬성|backing approve|긍정|잘하고|approval disapprove|부정|못하고|잘못하고|disapproval response|응답률|응답|응답한~|응답했~|respond|responded error|표본오차|오차범위",
    "fuel|연료|연료비|유류비 export|수출|수출액 unemployment|실업|실업률|jobless charge|부담|부담한~|부담하~|bear compensation|보상|배상|배상금|보상금|damages aid|지원금|지원|지원한~|subsidy|보조금|support-fund|지원액|grant|grants|relief|장려금|지원책",
    "donation|성금|기부|기부금|donate|donated|gift|기증|기증한~|쾌척 option|옵션|권리|optional list-price|정가|list instalment|할부|분할|installment wholesale|도매|도매가 cash|현금",
    // People.
    "people|사람|인원|국민|시민|person|persons|인파 resident|주민|거주민|이웃|입주민|islander|islanders|townspeople|villager|villagers|군민|구민|도민 worker|직원|임직원|근로자|employee|staff|종사자|노동자|인력|workforce|labour|labor|노동|workers|인부|작업자|job|일자리|고용|고용한~|고용된~|hire|hired|hiring|채용~|뽑는|뽑을|뽑기로|employ|employed|employment|일하~|일한~|근무|근무하~|근무한~|position customer|고객|이용자|사용자|가입자|user|subscriber|고객사|client|회원|subscribers|소비자|consumer",
    "patient|환자|participant|참가자|투약군 passenger|승객|탑승객|여객|carry|carried|태운|탑승자|탑승|aboard|타고|rider|승선|승선자|travellers|travelers",
    "dead|사망|사망자|숨졌~|숨진~|숨지~|희생자|killed|kill|killing|died|death|toll|목숨|사상자|casualties|fatality|fatalities|lives|숨져|희생|사망한~|사망했~|perished injured|부상|부상자|다친~|다쳤~|다치~|hurt|wounded|injury|injuring|중상|경상|다쳐|부상을|다쳐서|부상한~|부상했~|상처",
    "missing|실종|실종자|unaccounted|행방불명|실종된~|연락두절 evacuated|대피|대피한~|대피했~|피했다|피신|evacuate|displaced|fled|left-home|대피령|피한|피난|피난민|evacuation|evacuee shelter|대피소|이재민 rescue|구조|구조된|구조됐~|구조했~|rescued|saved|구해~|구출~|구한|pulled-out firefighter|소방관|소방대원|진화대원|대원|소방|소방대 voter|유권자",
    "respondent|응답자 household|가구|세대|home|homes|주택|집|house|아파트|apartment|flat|flats|condo|빌라|dwelling|dwellings|housing adult|성인 child|어린이|아동|children|아이|kid|kids|유아 student|학생|pupil|신입생|수험생|초등학생|중학생|고등학생|대학생|재학생|전교생|enrolment|enrollment|enroll|enrol|enrolled|등록생 teacher|교사|교원|교직원|교수|professor shareholder|주주|investor|투자자 analyst|애널리스트|증권가|증권사|연구원|strategist",
    "founder|창업자|설립자 player|선수 season|시즌 match|경기|appearance|games|game goals|골|득점",
    // Things and happenings.
    "building|건물|건축물|structure|청사|빌딩|건물들|buildings collapse|붕괴|무너졌~|무너진~|무너져|flatten|flattened|collapsed bridge|다리|교량 road|도로|highway rain|비가|비|강수량|강우량|폭우|rainfall|호우|집중호우|물폭탄|빗줄기|물벼락|소나기|downpour wind|바람|풍속|초속|강풍|gust|gusts|돌풍",
    "electricity|전력|전기|power outage|정전|blackout aftershock|여진 depth|깊이|deep fire|화재|불이|불|blaze|불길|불은|불을|불로|화염|큰불|flames|flame burn|불탔~|불에|탔다|소실|소실됐~|burned|burnt|scorched|destroyed|전소 landslide|산사태|mudslide",
    "storm|태풍|typhoon|hurricane|폭풍 crash|사고|추락|accident|충돌|충돌한~|충돌했~|들이받~|collision|collide|collided|부딪~|wreck recall|리콜|시정조치 replace|교체|대체|replacement|바꾸~|바꿔~|바꾼~|replaced launch|발사|쏘아|발사체|출시|출시한~|출시하~|개봉|release|debut|쐈~|발사한~|발사했~|liftoff|lift-off|선보이~|선보인~|쏘는|쏜|쏘았~ flight|비행|항공편|비행편",
    "aircraft|항공기|여객기|plane|jet|비행기|중대형기|airliner fleet|기단|보유기|함대 vehicle|차량|자동차|car|승용차|승합차|suv|vans|van train|열차|기차 vessel|선박|배|ship|함정|boat|어선|여객선|페리|ferry|화물선|freighter|경비함정|trawler|어선들|유람선 server|서버 malware|악성코드 hack|해킹|해커|hacker|hackers|intruder|intruders|침투",
    "leak|유출|유출된|유출됐~|breach|stolen|빠져나갔~|leaked|exposed|유출한~|새어~ chip|칩|반도체|semiconductor battery|배터리|전지|이차전지|cell storage|저장|저장장치 capacity|용량|생산능력|발전용량|처리능력|수용|수용하~ output|생산|생산량|production|produce|생산된|만들어진|만든|built|make|만들어~|만드는|제조|제조한~|생산하~|생산한~|assemble|assembled|조립",
    "shop|매장|점포|store|대리점|지점|branch|outlet area|면적|부지|site|넓이|연면적|땅|땅에|땅을|acreage|토지 supplier|공급사|협력사|부품사 deliver|인도|인도된다|인도한다|인도될|납품|delivery|deliveries|arrive|arriving|받으면|받는다|출하|shipment|넘겨받~|인도하~|인도했~|납품한~|넘겨주~",
    "complete|완공|준공|완공한|완공하고|마무리|마무리될|끝낼|completion|finish|done|closing-deal|끝난다|끝나~|마친~|마치~|끝내~|끝냈~|완료~|준공한~|준공됐~|완공됐~|마쳤다 start|시작|착공|개시|가동|begin|began|시작해서|착공하고|들어간다|들어갔~|시작된~|시작했~|시작한~|착수~|시작하~|started|나선다|돌입~|개시한~ end|종료|만료|expire|기한|종료한~|종료됐~|만료되~|만료된~",
    "announce|발표|unveil|공개|공시|공시했다|알렸~|disclose|disclosed|reveal|revealed|발표한~|발표했~ sign|체결|서명|맺었~|맺은|서명한~|서명했~|체결했~|체결됐~|계약서 report|신고|신고가|신고는|신고를|접수 detect|발견|발견했~|detected|discover|discovered|감지|found|find|찾아~|찾은~|찾았~ average|평균 total|합계|합쳐|전체|전부|합치~|합친~|합하~|더하~|더한~|누적|cumulative|combined|altogether|overall|통틀어|도합 record|역대|사상|최다|최고치|최고가|신기록|highest quarter|분기",
    "annual|연간|매년|해마다|annually|yearly|한해|per-year monthly|매달|월간|다달~|매월 weekly|매주|주간 weight|무게|체중|몸무게|weigh|weighed|weighing|mass|중량|질량 trial|임상|시험|임상시험|study placebo|위약|가짜약|dummy drug|치료제|신약|의약품|medicine|pill|pills|알약|복용 vaccine|백신 infection|감염|확진|확진자|infected|cases|case",
    "symptom|증상 side-effect|부작용|이상반응 election|선거|총선|대선|지방선거 vote|투표|표|ballot|득표|투표한~|표결|voted|voting|votes|투표율 seat|좌석|의석|좌석당 court|법원|재판부 prison|징역|금고형|jail|sentence|sentenced|선고한~|선고했~|선고|선고받~|실형|형량 supply|공급|공급량|공급한~|공급하~|공급된~ road-map|로드맵 satellite|위성 ship-lng|운반선|lng선|carrier",
    "earthquake|지진|quake|tremor|shaking|shake wildfire|산불 flood|홍수|침수|flooding|물에|잠긴~|잠겼~|물난리|floodwater|floodwaters data-centre|데이터센터|datacenter|datacentre cloud|클라우드 reactor|원전|원자로|nuclear rocket|로켓 oil|원유|유가 dollar|달러 bond|국채|채권",
    "gpu|그래픽처리장치|gpus early|이른|초기 additional|추가|추가로|another|further|extra|추가한~|추가된~|덧붙~ replacement-cost|교체비 expand-plan|확대|확장|증설|확대한다|expansion improve|개선|개선된|better",
    "cut|인하|감축|줄인|cuts|cutting|삭감|slash|trim|reduction|reduce|shed|깎아~|깎은~|깎이~|깎인~|감면|줄인다|줄였~|줄이기로 hold|동결|유지|유지했~|unchanged|동결한~|동결했~ review|심사|검토",
    // News of every kind.
    "police|경찰|officer|경찰서|경찰청|officers suspect|용의자|피의자 arrest|체포|구속|arrested|붙잡~|붙잡힌~|검거~|detained|detain|체포한~|체포됐~|구속된~|구속됐~ lawsuit|소송|sue|sued appeal|항소|상고 judge|판사 minister|장관 president|대통령 parliament|국회|의회|congress airport|공항 port|항만|부두|dock",
    "museum|박물관|미술관|gallery theft|절도|도난|훔친~|훔쳐~|robbery|heist|steal|stole|털린|raider|raiders|burglar|burglars|thief|thieves|도둑|도난당~ ticket|입장권|티켓|표값|예매 prize|상금 winner|우승|champion sponsor|후원|스폰서 club|구단|team|팀 heat|폭염|더위|heatwave temperature|기온|수은주|온도|수온|영하|degrees|thermometer|온도계 warning|경보|특보|주의보|alert hospital|병원|clinic|의료원",
    "livestock|가축|폐사한~|폐사했~ poultry|닭|가금류|chickens pig|돼지 issue|발행|발행액|발행한~|issued demand|수요|수요예측 maturity|만기 refinance|차환 interest-income|이자이익 delinquency|연체|연체율 buyback|자사주|repurchase",
    "attendance|관중|관객|crowd|spectator|spectators|관람 hour|시간당 tenure|임기 resign|사임|사퇴|quit delay|지연|연기|delayed|미뤘~|미룬~|밀린|미뤄~|postpone|늦어~|늦춰~|늦춘~|늦췄~|지연된~|지연됐~ cancel|취소|결항|cancelled|canceled|철회|무산|백지화|scrap|취소한~|취소됐~|취소된~|call-off|결항한~|결항됐~ limit|한도|상한|cap minimum|최저|하한|floor",
    "insurance|보험|보험금|insurer|보험료|보험사 pension|연금 rent|임대료|월세|임차료|전세 school|학교|초등학교|중학교|고등학교|초등|중학|고교",
    // Technology and health.
    "software|소프트웨어 app|애플리케이션 platform|플랫폼 service|서비스 subscription|구독|구독료|subscribe account|계정|계좌 password|비밀번호 personal|개인정보|개인 phone|전화|휴대전화|스마트폰|smartphone|휴대폰|mobile network|네트워크|통신망",
    "spectrum|주파수 ai|인공지능|artificial robot|로봇 memory|메모리|dram|d램 panel|패널|디스플레이|display equipment|장비|설비|시설|facility|설비를 engine|엔진 orbit|궤도 disease|질병|질환|illness admit|입원|hospitalised|hospitalized|입원한~|치료~|treated|treatment|treat",
    "dose|회분|투여|투약|도즈 inoculation|접종|예방접종|jab|shot|vaccination efficacy|효능|효과|예방효과|effective obesity|비만 surgery|수술 outpatient|외래 emergency|응급실|응급|긴급 quarantine|격리 outbreak|집단감염|발병",
    "flu|독감|인플루엔자|influenza|조류독감 cull|살처분",
    // Amounts and shares.
    "amount|금액|액수|총액|sum|money|돈|worth volume|물량|분량|quantity proportion|비율|비중|차지|차지하~|차지한~|percentage|몫 rest|나머지|remaining|남은~|remainder|남은 previous|종전|직전|earlier|former|기존 result|결과|실적|results",
    "payment|지급|지급한~|지급하~|지불~|납부~|치르~|치른~|치렀~|paid|paying|payable|냈다|낸다|내야|내고|payout receive|받은|받을|받았~|받는|수령|received|receiving|got|get|getting|받아 give|주는|준다|주고|주기로|줬~|gave|given|giving|제공~|provide|provided",
    "borrow|lease|빌리~|빌려~|빌린~|임차|leased|leasing|borrowed impose|부과~|매기~|매긴~|매겼~|levy|imposed|물리는|물린다|물릴|물리기로 refund|환불|환급|reimburse|refunded|돌려준~|돌려주~ deposit|예금|예치|deposits capital|자본|자본금 asset|자산|assets interest|이자 margin|이익률|영업이익률|마진",
    "upfront|계약금|down-payment|upfront-payment balance|잔금|잔액 milestone|마일스톤 royalty|로열티|royalties surplus|흑자|수지 tariff|관세|duty|duties index|지수|코스피 listing|상장|ipo|listed|flotation|기업공개 merger|합병|통합|merge|merged|combine|합친다 subsidiary|자회사 parent-company|모회사",
    "private-equity|사모펀드 bankruptcy|파산|회생|receivership|insolvency|insolvent creditor|채권자|creditors audit|감사|감사원|auditor|auditors wholesale-auction|경매|낙찰|낙찰가|auction|hammer|낙찰된~|낙찰됐~ bidder|입찰|입찰자|응찰|tender competition|경쟁|경쟁률|compete rival|경쟁사|competitor|competitors tourism|관광|tourist-trade",
    // Sizes and speeds.
    "long|길이|length|길다|길어 wide|너비|폭|폭은|width|breadth high|높이|height altitude|고도|상공 distance|거리 diameter|지름|직경 thick|두께|thickness surface|지상|지표|수면 below|아래|밑|밑으|beneath|underneath underground|지하 speed|속도|시속|최고속도|mph",
    "term|기간|period|동안|duration|length-of-time daily|하루|매일|날마다|일일|per-day morning|아침|오전 night|밤|야간|overnight|밤사이|밤새|nights dawn|새벽 weekend|주말 summer|여름|여름철 winter|겨울|겨울철 spring|봄|봄철 autumn|가을|가을철",
    "local-time|현지시간|현지|local korean-time|한국시간",
    // What is done and decided.
    "agree|합의|합의한~|합의했~|agreed|동의|settle|settled|settlement ask|요구|요구한~|요구했~|요구하~|요청~|asked|want|wanted|seek|sought|demanded decide|결정|결정한~|결정했~|의결|의결한~|의결했~|확정~|정했~|정해~|decision|decided|통과|통과된~|통과했~|가결|가결했~|처리한~",
    "licence|면허|허가|인가|license|permit|permission|인허가|licensed allow|허용|허용한~|allowed ban|금지|금지한~|banned|prohibit|prohibited require|의무|의무화|must|required|mandatory effect|시행|시행하~|시행된~|발효|적용|적용하~|적용된~ apply|신청|신청한~|신청했~|지원자|applicant|applicants|application|applied|응모 talk|협상|교섭|negotiation|negotiations|talks|negotiate|bargaining",
    "strike|파업|walkout|strik|쟁의 union|노조|노동조합|unions layoff|감원|해고|layoffs|정리해고|희망퇴직|redundancy|redundancies|laid-off survey|설문|설문조사|여론조사|poll|polled tally|집계|집계한~|집계됐~|집계된~|개표|counted|count data|자료|통계|statistics standard|기준|기준치|criteria|threshold compare|견주~|비교|비교한~|compared",
    "open|열었~|열린~|열리~|열고|열어|연다|여는|열기로|개장~|개관~|개점~|개통~|opening|opened|reopen|reopened|reopening|재개|재개한~ stop|멈추~|멈춰~|멈춘~|멈췄~|중단|중단한~|중단됐~|중단된~|stopped|halt|halted|suspend|suspended|suspension|정지 continue|이어지~|이어진~|이어졌~|계속|지속|지속된~|lasted|lasting take|걸리~|걸린~|걸렸~|took|taken|소요",
    "use|쓰는|쓰이~|사용|사용한~|이용|used|using|uses deploy|투입|투입한~|투입됐~|동원|동원한~|동원됐~|보내~|보낸~|mobilise|mobilize|mobilised|mobilized|sent|send|dispatch|dispatched|파견|deployed return|돌아오~|돌아온~|돌아왔~|반환|returned|귀국|되돌~|복귀 leave|떠나~|떠난~|떠났~|left|leaving|출발|출발한~|depart|departed|출항",
    "move|옮기~|옮긴~|옮겼~|옮겨~|relocate|relocated|moved|relocation join|참여|참여한~|참여했~|참여하~|참가|participate|joined|taking-part build|짓는|짓고|짓기|짓기로|지어~|지은~|지었~|건설|건설한~|건설하~|공사|construction|건립|들어서~|들어선~|들어설|세우~|세운~|세웠~|세워~|조성|조성한~|신축 install|설치|설치한~|설치하~|설치된~|installed|fitted",
    "repair|수리|보수공사|복구|repaired|restore|restored|restoration|복원|정비|fix|fixed design|설계|디자인|designed inspection|점검|검사|inspect|inspected|inspector|inspectors safety|안전|safe damage|피해|피해액|손상|damaged|파손|파손된~ property|재산 cause|원인|caused|causes investigate|조사|수사|investigation|inquiry|probe|investigator|investigators|조사한~ meeting|회의|총회|회견|meet|met board|이사회|directors council|시의회|군의회|구의회|도의회|councillors",
    "authority|당국|authorities|관계당국 regulator|금융당국|금융감독원|금감원|watchdog|regulators|규제당국|공정위|공정거래위원회 establish|설립|설립된~|설립한~|설립됐~|창립|창업|founded|창단|established|founding|출범|출범한~ survive|생존|생존자|살아남~|alive|survivor|survivors|survived extinguish|진화|진화한~|껐~|끄고|꺼졌~|put-out|doused|contained visitor|방문객|관람객|관광객|이용객|tourist|tourists|손님|guest|guests|입장객|visitors|방문한~",
    "crew|승무원|선원|sailor|sailors victim|피해자|victims age|나이|연령|aged woman|여성|women|여자|female man|남성|men|남자|male elderly|노인|고령|고령자|어르신|older|senior youth|청년 family|가족|유족|families|bereaved parent|학부모|부모|parents birth|신생아|출생아|출생|births|born|태어난~ marriage|혼인|결혼|couple|couples|부부 foreigner|외국인|foreign|foreigners",
    "nurse|간호사 doctor|의사|의료진|doctors bed|병상|침상 cancer|암 poisoning|식중독|중독 food|식품|음식|음식물 fraud|사기|defraud|swindle illegal|불법|위법|illegally violation|위반|위반한~|violate|violated seize|압수|압수한~|적발|적발한~|적발된~|seized|seizure smuggle|밀수|밀반입|smuggled|smuggling prosecutor|검찰|prosecutors probation|집행유예|suspended-sentence against|반대|oppose|opposed|opposition",
    // Land, water, plants, animals.
    "farmer|농민|농가|farm|농장|농업인|grower|growers|farms|농업|agriculture|재배 fisherman|어민|어업인|fishery|수산|fishermen|fisheries crop|작물|농작물|harvest|수확|수확량|harvested rice|쌀|벼 egg|달걀|계란|알 fruit|과일 vegetable|채소 meat|고기|육류 milk|우유 fish|물고기|생선 water|용수|수돗물|수도|drinking-water|물이|물로 sea|바다|해상|해역|ocean|offshore|앞바다 coast|해안|바닷가|연안|shore|beach|해변|해수욕장",
    "island|섬 river|강 lake|호수|저수지|reservoir|reservoirs dam|댐 mountain|산악|산봉우리|mountains forest|숲|산림|woodland tree|나무|trees village|마을 mine|광산|갱도|mining|탄광|colliery miner|광부|miners steel|철강|제철 copper|구리 gold|황금|금값 lithium|리튬 coal|석탄 gas|가스|천연가스 petrol|휘발유|gasoline solar|태양광 wind-farm|풍력 hydrogen|수소 carbon|탄소|온실가스|emission|emissions|배출|배출량 waste|폐기물|쓰레기|rubbish|garbage|trash|refuse plastic|플라스틱",
    "snow|적설|적설량|폭설|대설|snowfall animal|동물|animals dog|개가|강아지|dogs whale|고래|whales 곰|bears bee|벌|bees|꿀벌 bone|뼈|bones fossil|화석|fossils dinosaur|공룡 tomb|무덤|고분|tombs",
    // Roads, rails, houses of every kind.
    "container|컨테이너|containers box|상자|boxes truck|트럭|화물차|lorry|trucks|lorries bus|버스|시내버스|셔틀버스|buses subway|지하철|metro|도시철도|tube tram|트램|노면전차|trams rail|철도|railway|railroad station|정거장|기차역|전철역|stations route|노선|항로|routes tunnel|터널 lane|차로|차선 runway|활주로 driver|운전기사|운전사|운전자|기관사|motorist|drivers freight|화물|cargo|운송 trip|여행|travel|trips hotel|호텔|숙박|hotels room|객실|rooms",
    "restaurant|식당|음식점|restaurants cafe|카페|cafes supermarket|마트|대형마트|grocer|편의점|supermarkets warehouse|창고|warehouses tower|탑|towers castle|성곽|castles church|교회|성당|cathedral temple|사찰|절이 library|도서관|libraries university|대학|대학교|college|universities stadium|경기장|구장|arena|돔구장 zoo|동물원 pool|수영장",
    // Art, sport, science.
    "film|영화|movie|films concert|공연|콘서트|concerts festival|축제 album|앨범|음반 book|책|도서|books painting|그림|회화|paintings artist|작가|화가|artists exhibition|전시|전시회|exhibit marathon|마라톤 runner|주자|runners swim|수영|swimmer|swam coach|코치 medal|메달|medals asteroid|소행성 telescope|망원경 capsule|캡슐 probe-ship|탐사선|spacecraft sample|표본|시료|samples crater|분화구 volcano|화산 eruption|분화|erupt|erupted",
    "research|연구|researchers|researcher|연구팀|연구진|scientist|scientists|과학자 scholar|장학금|scholarship soldier|군인|장병|soldiers|troops|병력 weapon|무기|weapons missile|미사일|missiles tank|전차|tanks howitzer|자주포|howitzers frigate|호위함|frigates submarine|잠수함|submarines drone|드론|drones helicopter|헬기|헬리콥터|helicopters crane|크레인|cranes",
    "europe|유럽|european asia|아시아|asian africa|아프리카|african world|세계|global|worldwide|전세계 nationwide|전국|national overseas|해외|abroad domestic|국내|home-market",
    // Besides.
    "shut|닫~|폐쇄~|폐점|폐업|휴업|shutdown|shutting|closure cut-off|끊기~|끊겼~|끊긴~ apple|apples",
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
