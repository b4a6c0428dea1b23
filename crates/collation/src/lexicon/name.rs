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
    ("korea", "한국|korea|southkorea|대한민국"), ("us", "미국|us|usa|unitedstates|america"), ("japan", "일본|japan"), ("china", "중국|china"), ("germany", "독일|germany"),
    ("france", "프랑스|france"), ("britain", "영국|britain|uk|england"), ("italy", "이탈리아|italy"), ("spain", "스페인|spain"), ("india", "india"), ("russia", "러시아|russia"),
    ("ukraine", "우크라이나|ukraine"), ("taiwan", "대만|taiwan"), ("vietnam", "베트남|vietnam"), ("turkey", "튀르키예|터키|turkey|turkiye"), ("iran", "이란|iran"), ("israel", "이스라엘|israel"),
    ("canada", "캐나다|canada"), ("australia", "호주|australia"), ("brazil", "브라질|brazil"), ("mexico", "멕시코|mexico"), ("indonesia", "인도네시아|indonesia"), ("philippines", "필리핀|philippines"),
    ("thailand", "태국|thailand"), ("poland", "폴란드|poland"), ("czech", "체코|czech"), ("qatar", "카타르|qatar"), ("saudi", "사우디아라비아|사우디|saudi"), ("uae", "아랍에미리트|uae"),
    ("seoul", "서울|seoul"), ("busan", "부산|busan"), ("incheon", "인천|incheon"), ("tokyo", "도쿄|tokyo"), ("beijing", "베이징|beijing"), ("newyork", "뉴욕|newyork"),
    ("london", "런던|london"), ("paris", "파리|paris"), ("texas", "텍사스|texas"), ("california", "캘리포니아|california"), ("arizona", "애리조나|arizona"),
    ("altman", "올트먼|알트만|altman"), ("musk", "머스크|musk"), ("trump", "트럼프|trump"), ("powell", "파월|powell"), ("chatgpt", "챗gpt|chatgpt"),
];

/// The name that `way`, in small letters and without blanks, is a way of writing.
pub(crate) fn canonical(way: &str) -> Option<&'static str> {
    NAMES
        .iter()
        .find(|(_, ways)| ways.split('|').any(|entry| entry == way))
        .map(|(name, _)| *name)
}

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
        assert_eq!(canonical("아마존웹서비스"), Some("aws"));
    }
}
