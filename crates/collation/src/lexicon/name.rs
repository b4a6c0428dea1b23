//! Names that Korean and English news write in different ways: a row a name.
//!
//! `name: ways`, in small letters, `|` between; blanks inside a way are left out. The rows are
//! not needed for names that both texts write alike, nor for those that a text glosses itself:
//! `앤트로픽(Anthropic)`.

/// The table.
#[rustfmt::skip]
pub(crate) static NAMES: &[(&str, &str)] = &[
    ("openai", "오픈ai|openai"), ("amazon", "아마존|amazon"), ("aws", "아마존웹서비스|aws|amazonwebservices"),
    ("microsoft", "마이크로소프트|microsoft|ms"), ("google", "구글|google"), ("alphabet", "알파벳|alphabet"), ("apple", "애플|apple"),
    ("meta", "메타|meta"), ("nvidia", "엔비디아|nvidia"), ("tesla", "테슬라|tesla"), ("oracle", "오라클|oracle"), ("intel", "인텔|intel"),
    ("tsmc", "대만반도체|tsmc"), ("amd", "에이엠디|amd"), ("anthropic", "앤트로픽|앤스로픽|anthropic"), ("softbank", "소프트뱅크|softbank"),
    ("netflix", "넷플릭스|netflix"), ("disney", "디즈니|disney"), ("boeing", "보잉|boeing"), ("airbus", "에어버스|airbus"), ("spacex", "스페이스x|spacex"),
    ("samsung", "삼성전자|삼성|samsung|samsungelectronics"), ("skhynix", "sk하이닉스|하이닉스|skhynix|hynix"), ("hyundai", "현대차|현대자동차|현대|hyundai|hyundaimotor"),
    ("kia", "기아|kia"), ("lg", "lg전자|lg|엘지"), ("lges", "lg에너지솔루션|lgenergysolution|lges"), ("posco", "포스코|posco"), ("naver", "네이버|naver"), ("kakao", "카카오|kakao"),
    ("coupang", "쿠팡|coupang"), ("toyota", "도요타|토요타|toyota"), ("honda", "혼다|honda"), ("sony", "소니|sony"), ("byd", "비야디|byd"), ("catl", "닝더스다이|catl"),
    ("volkswagen", "폭스바겐|폴크스바겐|volkswagen|vw"), ("bmw", "비엠더블유|bmw"), ("mercedes", "메르세데스벤츠|벤츠|mercedes"), ("ford", "포드|ford"), ("gm", "제너럴모터스|gm|generalmotors"),
    ("pfizer", "화이자|pfizer"), ("moderna", "모더나|moderna"), ("novonordisk", "노보노디스크|novonordisk|novo"), ("lilly", "일라이릴리|lilly|elililly"),
    ("blackrock", "블랙록|blackrock"), ("goldman", "골드만삭스|goldman|goldmansachs"), ("jpmorgan", "jp모건|jpmorgan"), ("nasdaq", "나스닥|nasdaq"),
    ("fed", "연준|연방준비제도|fed|federalreserve"), ("ecb", "유럽중앙은행|ecb"), ("bok", "한국은행|한은|bok|bankofkorea"), ("boj", "일본은행|boj|bankofjapan"),
    ("imf", "국제통화기금|imf"), ("oecd", "경제협력개발기구|oecd"), ("who", "세계보건기구|who"), ("nasa", "나사|nasa|미항공우주국"), ("eu", "유럽연합|eu"), ("un", "유엔|un"),
    ("korea", "한국|korea|southkorea|대한민국|korean|koreans|southkorean|한국인"), ("us", "미국|us|usa|unitedstates|america|american|americans|미국인"), ("japan", "일본|japan|japanese|일본인"), ("china", "중국|china|chinese|중국인"), ("germany", "독일|germany|german|germans"),
    ("france", "프랑스|france|french"), ("britain", "영국|britain|uk|england|british|briton|britons"), ("italy", "이탈리아|italy|italian|italians"), ("spain", "스페인|spain|spanish"), ("india", "india|indian|indians"), ("russia", "러시아|russia|russian|russians"),
    ("ukraine", "우크라이나|ukraine|ukrainian|ukrainians"), ("taiwan", "대만|taiwan|taiwanese"), ("vietnam", "베트남|vietnam|vietnamese"), ("turkey", "튀르키예|터키|turkey|turkiye|turkish"), ("iran", "이란|iran|iranian|iranians"), ("israel", "이스라엘|israel|israeli|israelis"),
    ("canada", "캐나다|canada|canadian|canadians"), ("australia", "호주|australia|australian|australians"), ("brazil", "브라질|brazil|brazilian|brazilians|브라질인"), ("mexico", "멕시코|mexico|mexican|mexicans"), ("indonesia", "인도네시아|indonesia|indonesian|indonesians"), ("philippines", "필리핀|philippines|philippine|filipino|filipinos"),
    ("thailand", "태국|thailand|thai"), ("poland", "폴란드|poland|polish"), ("czech", "체코|czech"), ("qatar", "카타르|qatar|qatari"), ("saudi", "사우디아라비아|사우디|saudi|saudiarabia|saudis"), ("uae", "아랍에미리트|uae|emirati"),
    ("seoul", "서울|seoul"), ("busan", "부산|busan"), ("incheon", "인천|incheon"), ("tokyo", "도쿄|tokyo"), ("beijing", "베이징|beijing"), ("newyork", "뉴욕|newyork"),
    ("london", "런던|london"), ("paris", "파리|paris"), ("texas", "텍사스|texas"), ("california", "캘리포니아|california"), ("arizona", "애리조나|arizona"),
    ("denmark", "덴마크|denmark|danish|danes"), ("sweden", "스웨덴|sweden|swedish|swede|swedes"), ("norway", "노르웨이|norway|norwegian|norwegians"),
    ("finland", "핀란드|finland|finnish|finns"), ("iceland", "아이슬란드|iceland|icelandic|icelander|icelanders"),
    ("netherlands", "네덜란드|netherlands|dutch"), ("belgium", "벨기에|belgium|belgian|belgians"), ("switzerland", "스위스|switzerland|swiss"),
    ("austria", "오스트리아|austria|austrian|austrians"), ("ireland", "아일랜드|ireland|irish"), ("scotland", "스코틀랜드|scotland|scottish|scots"),
    ("wales", "웨일스|wales|welsh"), ("portugal", "포르투갈|portugal|portuguese"), ("greece", "그리스|greece|greek|greeks"),
    ("hungary", "헝가리|hungary|hungarian|hungarians"), ("romania", "루마니아|romania|romanian|romanians"), ("bulgaria", "불가리아|bulgaria|bulgarian|bulgarians"),
    ("serbia", "세르비아|serbia|serbian"), ("croatia", "크로아티아|croatia|croatian"), ("slovenia", "슬로베니아|slovenia|slovenian|slovene"),
    ("slovakia", "슬로바키아|slovakia|slovak"), ("estonia", "에스토니아|estonia|estonian"), ("latvia", "라트비아|latvia|latvian"),
    ("lithuania", "리투아니아|lithuania|lithuanian"), ("egypt", "이집트|egypt|egyptian|egyptians"), ("morocco", "모로코|morocco|moroccan"),
    ("kenya", "케냐|kenya|kenyan|kenyans"), ("nigeria", "나이지리아|nigeria|nigerian|nigerians"), ("ethiopia", "에티오피아|ethiopia|ethiopian"),
    ("ghana", "가나|ghana|ghanaian"), ("southafrica", "남아프리카공화국|남아공"), ("argentina", "아르헨티나|argentina|argentine|argentinian"),
    ("chile", "칠레|chile|chilean|chileans"), ("peru", "페루|peru|peruvian|peruvians"), ("colombia", "콜롬비아|colombia|colombian|colombians"),
    ("venezuela", "베네수엘라|venezuela|venezuelan"), ("cuba", "쿠바|cuba|cuban"), ("nepal", "네팔|nepal|nepali|nepalese"),
    ("pakistan", "파키스탄|pakistan|pakistani"), ("bangladesh", "방글라데시|bangladesh|bangladeshi"), ("srilanka", "스리랑카|srilanka"),
    ("myanmar", "미얀마|myanmar|burma|burmese"), ("cambodia", "캄보디아|cambodia|cambodian"), ("laos", "라오스|laos|laotian"),
    ("malaysia", "말레이시아|malaysia|malaysian|malaysians"), ("singapore", "싱가포르|singapore|singaporean"), ("mongolia", "몽골|mongolia|mongolian"),
    ("kazakhstan", "카자흐스탄|kazakhstan|kazakh"), ("uzbekistan", "우즈베키스탄|uzbekistan|uzbek"), ("newzealand", "뉴질랜드|newzealand"), ("hongkong", "홍콩|hongkong"),
    ("iraq", "이라크|iraq|iraqi|iraqis"), ("syria", "시리아|syria|syrian|syrians"), ("lebanon", "레바논|lebanon|lebanese"), ("jordan", "요르단"),
    ("afghanistan", "아프가니스탄|afghanistan|afghan|afghans"), ("daegu", "대구|daegu"), ("gwangju", "광주|gwangju"),
    ("ulsan", "울산|ulsan"), ("sejong", "세종|sejong"), ("jeju", "제주|제주도|jeju"), ("suwon", "수원|suwon"), ("changwon", "창원|changwon"), ("pohang", "포항|pohang"),
    ("yeosu", "여수|yeosu"), ("gangneung", "강릉|gangneung"), ("pyeongtaek", "평택|pyeongtaek"),
    ("gimpo", "김포|gimpo"), ("shanghai", "상하이|shanghai"), ("moscow", "모스크바|moscow"), ("berlin", "베를린|berlin"), ("rome", "로마|rome"),
    ("madrid", "마드리드|madrid"), ("vienna", "빈시|vienna"), ("brussels", "브뤼셀|brussels"), ("geneva", "제네바|geneva"), ("sydney", "시드니|sydney"),
    ("melbourne", "멜버른|melbourne"), ("osaka", "오사카|osaka"), ("bangkok", "방콕|bangkok"), ("hanoi", "하노이|hanoi"), ("manila", "마닐라|manila"),
    ("jakarta", "자카르타|jakarta"), ("delhi", "델리|뉴델리|delhi"), ("mumbai", "뭄바이|mumbai"), ("dubai", "두바이|dubai"), ("washington", "워싱턴|washington"),
    ("chicago", "시카고|chicago"), ("boston", "보스턴|boston"), ("seattle", "시애틀|seattle"), ("houston", "휴스턴|houston"), ("losangeles", "로스앤젤레스|losangeles"),
    ("sanfrancisco", "샌프란시스코|sanfrancisco"), ("ohio", "오하이오|오하이오주|ohio"), ("georgia", "조지아|조지아주|georgia"), ("florida", "플로리다|florida"),
    ("toronto", "토론토|toronto"), ("vancouver", "밴쿠버|vancouver"),
    ("altman", "올트먼|알트만|altman"), ("musk", "머스크|musk"), ("trump", "트럼프|trump"), ("powell", "파월|powell"), ("chatgpt", "챗gpt|chatgpt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_of_writing_has_two_names() {
        let mut seen = std::collections::BTreeMap::new();
        for (name, ways) in NAMES {
            for way in ways.split('|') {
                assert_eq!(way, way.to_lowercase(), "{way}");
                assert_eq!(seen.insert(way, name), None, "{way}");
            }
        }
    }
}
