//! News agencies and outlets by the names and the domains they are cited with.

use std::sync::OnceLock;

use crate::index::Index;

/// A news agency or an outlet.
#[derive(Debug, PartialEq, Eq)]
pub struct Outlet {
    /// The canonical name: lower-case Latin letters, or Korean.
    pub key: &'static str,
    /// Its name in Korean.
    pub ko: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// Names it is cited with, apart by `|`, besides those.
    names: &'static str,
    /// Domains it publishes under, apart by `|`.
    domains: &'static str,
}

const fn row(
    key: &'static str,
    ko: &'static str,
    en: &'static str,
    names: &'static str,
    domains: &'static str,
) -> Outlet {
    Outlet {
        key,
        ko,
        en,
        names,
        domains,
    }
}

/// A row each.
#[rustfmt::skip]
static OUTLETS: &[Outlet] = &[
    row("reuters", "로이터", "Reuters", "로이터통신|로이터 통신|톰슨로이터|Thomson Reuters", "reuters.com"),
    row("bloomberg", "블룸버그", "Bloomberg", "블룸버그통신|블룸버그 통신|블룸버그뉴스|블룸버그 뉴스|블룸버그TV|Bloomberg News|Bloomberg TV", "bloomberg.com"),
    row("ap", "AP", "The Associated Press", "AP통신|AP 통신|Associated Press|에이피통신", "apnews.com|ap.org"),
    row("afp", "AFP", "AFP", "AFP통신|AFP 통신|Agence France-Presse", "afp.com"),
    row("upi", "UPI", "UPI", "UPI통신|UPI 통신", "upi.com"),
    row("dpa", "dpa", "dpa", "DPA통신|dpa통신|DPA 통신|dpa 통신", "dpa.com"),
    row("wsj", "월스트리트저널", "The Wall Street Journal", "월스트리트 저널|WSJ|Wall Street Journal", "wsj.com"),
    row("ft", "파이낸셜타임스", "Financial Times", "파이낸셜 타임스|파이낸셜타임즈|파이낸셜 타임즈|FT", "ft.com"),
    row("nyt", "뉴욕타임스", "The New York Times", "뉴욕 타임스|뉴욕타임즈|뉴욕 타임즈|NYT|New York Times", "nytimes.com"),
    row("washington post", "워싱턴포스트", "The Washington Post", "워싱턴 포스트|WP|Washington Post", "washingtonpost.com"),
    row("la times", "LA타임스", "Los Angeles Times", "로스앤젤레스타임스|로스앤젤레스 타임스|LA Times", "latimes.com"),
    row("usa today", "USA투데이", "USA Today", "USA 투데이", "usatoday.com"),
    row("cnbc", "CNBC", "CNBC", "씨엔비씨", "cnbc.com"),
    row("cnn", "CNN", "CNN", "CNN방송|CNN 방송", "cnn.com"),
    row("bbc", "BBC", "BBC", "BBC방송|BBC 방송|BBC News", "bbc.com|bbc.co.uk"),
    row("abc news", "ABC방송", "ABC News", "ABC뉴스|ABC 뉴스|ABC 방송", "abcnews.go.com"),
    row("nbc news", "NBC방송", "NBC News", "NBC뉴스|NBC 뉴스|NBC 방송", "nbcnews.com"),
    row("cbs news", "CBS뉴스", "CBS News", "CBS 뉴스", "cbsnews.com"),
    row("fox news", "폭스뉴스", "Fox News", "폭스 뉴스|폭스비즈니스|Fox Business", "foxnews.com|foxbusiness.com"),
    row("npr", "NPR", "NPR", "미 공영라디오 NPR", "npr.org"),
    row("guardian", "가디언", "The Guardian", "더가디언|더 가디언|일간 가디언", "theguardian.com"),
    row("times of london", "더타임스", "The Times of London", "더 타임스|Times of London", "thetimes.co.uk|thetimes.com"),
    row("telegraph", "텔레그래프", "The Telegraph", "더텔레그래프|Daily Telegraph", "telegraph.co.uk"),
    row("economist", "이코노미스트", "The Economist", "디이코노미스트", "economist.com"),
    row("fortune", "포천", "Fortune magazine", "포춘지|경제지 포춘|포천지", "fortune.com"),
    row("forbes", "포브스", "Forbes", "포브스지", "forbes.com"),
    row("barrons", "배런스", "Barron's", "배런즈", "barrons.com"),
    row("marketwatch", "마켓워치", "MarketWatch", "마켓 워치", "marketwatch.com"),
    row("business insider", "비즈니스인사이더", "Business Insider", "비즈니스 인사이더", "businessinsider.com"),
    row("axios", "악시오스", "Axios", "액시오스", "axios.com"),
    row("politico", "폴리티코", "Politico", "POLITICO", "politico.com|politico.eu"),
    row("semafor", "세마포", "Semafor", "세마포르", "semafor.com"),
    row("the verge", "더버지", "The Verge", "더 버지|IT매체 버지", "theverge.com"),
    row("the information", "디인포메이션", "The Information", "디 인포메이션|더인포메이션|더 인포메이션", "theinformation.com"),
    row("techcrunch", "테크크런치", "TechCrunch", "테크 크런치", "techcrunch.com"),
    row("wired", "와이어드", "Wired magazine", "와이어드지", "wired.com"),
    row("ars technica", "아스테크니카", "Ars Technica", "아스 테크니카", "arstechnica.com"),
    row("engadget", "엔가젯", "Engadget", "인가젯", "engadget.com"),
    row("tom's hardware", "톰스하드웨어", "Tom's Hardware", "톰스 하드웨어", "tomshardware.com"),
    row("404 media", "404미디어", "404 Media", "404 미디어", "404media.co"),
    row("nikkei", "닛케이", "Nikkei", "니혼게이자이신문|니혼게이자이 신문|니혼게이자이|닛케이신문|닛케이아시아|닛케이 아시아|일본경제신문|Nikkei Asia|Nikkei Asian Review", "nikkei.com"),
    row("yomiuri", "요미우리신문", "The Yomiuri Shimbun", "요미우리|Yomiuri", "yomiuri.co.jp"),
    row("asahi", "아사히신문", "The Asahi Shimbun", "아사히 신문|Asahi", "asahi.com"),
    row("mainichi", "마이니치신문", "The Mainichi", "마이니치|Mainichi", "mainichi.jp"),
    row("nhk", "NHK", "NHK", "NHK방송|NHK 방송", "nhk.or.jp"),
    row("kyodo", "교도통신", "Kyodo News", "교도 통신|Kyodo", "kyodonews.net|kyodonews.jp"),
    row("xinhua", "신화통신", "Xinhua", "신화 통신|신화사|Xinhua News Agency", "xinhuanet.com|news.cn"),
    row("cctv", "중국중앙TV", "CCTV", "중국중앙방송|CCTV방송|중국 중앙TV", "cctv.com"),
    row("global times", "글로벌타임스", "Global Times", "글로벌 타임스|환구시보", "globaltimes.cn"),
    row("people's daily", "인민일보", "People's Daily", "런민일보", "people.com.cn"),
    row("caixin", "차이신", "Caixin", "차이신글로벌", "caixin.com|caixinglobal.com"),
    row("scmp", "사우스차이나모닝포스트", "South China Morning Post", "사우스차이나 모닝포스트|SCMP", "scmp.com"),
    row("digitimes", "디지타임스", "DigiTimes", "디지타임즈|DIGITIMES", "digitimes.com"),
    row("tass", "타스통신", "TASS", "타스 통신|타스", "tass.com|tass.ru"),
    row("al jazeera", "알자지라", "Al Jazeera", "알자지라방송|알자지라 방송", "aljazeera.com"),
    row("le monde", "르몽드", "Le Monde", "르몽드지", "lemonde.fr"),
    row("handelsblatt", "한델스블라트", "Handelsblatt", "한델스블랏", "handelsblatt.com"),
    row("spiegel", "슈피겔", "Der Spiegel", "슈피겔지|Spiegel", "spiegel.de"),
    row("yonhap", "연합뉴스", "Yonhap", "Yonhap News Agency|Yonhap News|연합뉴스TV", "yna.co.kr|yonhapnews.co.kr"),
    row("newsis", "뉴시스", "Newsis", "", "newsis.com"),
    row("news1", "뉴스1", "News1", "", "news1.kr"),
    row("chosun", "조선일보", "The Chosun Ilbo", "Chosun Ilbo", "chosun.com"),
    row("joongang", "중앙일보", "JoongAng Ilbo", "중앙 일보|Korea JoongAng Daily", "joongang.co.kr"),
    row("donga", "동아일보", "The Dong-A Ilbo", "Dong-A Ilbo", "donga.com"),
    row("hankyoreh", "한겨레", "The Hankyoreh", "한겨레신문|Hankyoreh", "hani.co.kr"),
    row("hankyung", "한국경제", "The Korea Economic Daily", "한국경제신문|한경|Korea Economic Daily", "hankyung.com"),
    row("maekyung", "매일경제", "Maeil Business Newspaper", "매경|매일경제신문|Maeil Business", "mk.co.kr"),
    row("sedaily", "서울경제", "Seoul Economic Daily", "서울경제신문", "sedaily.com"),
    row("chosunbiz", "조선비즈", "ChosunBiz", "", "biz.chosun.com"),
    row("etnews", "전자신문", "ETNews", "Electronic Times", "etnews.com"),
    row("zdnet korea", "지디넷코리아", "ZDNet Korea", "ZDNet 코리아", "zdnet.co.kr"),
    row("korea herald", "코리아헤럴드", "The Korea Herald", "Korea Herald", "koreaherald.com"),
    row("kbs", "KBS", "KBS", "", "kbs.co.kr"),
    row("ytn", "YTN", "YTN", "", "ytn.co.kr"),
];

impl Outlet {
    fn all_names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let bare = self
            .en
            .strip_prefix("The ")
            .filter(|_| !self.is_common_word());
        [self.ko, self.en]
            .into_iter()
            .chain(bare)
            .chain(self.names.split('|'))
            .filter(|name| !name.is_empty())
    }

    /// Without its article the name is a word like others: information, verge, times.
    fn is_common_word(&self) -> bool {
        self.en.split(' ').count() == 2
            && matches!(self.key, "the verge" | "the information" | "telegraph")
    }

    /// The outlet that publishes under `host`, which is in lower case: the one with the
    /// longest domain.
    pub(super) fn of_host(host: &str) -> Option<&'static Self> {
        let length = |outlet: &&'static Self| {
            let own = outlet
                .domains
                .split('|')
                .filter(|domain| is_domain(host, domain));
            own.map(str::len).max().unwrap_or(0)
        };
        OUTLETS
            .iter()
            .max_by_key(length)
            .filter(|outlet| length(outlet) > 0)
    }

    /// The outlet called `name`, whole.
    pub(super) fn of_name(name: &str) -> Option<&'static Self> {
        let name = name.trim();
        let called =
            |outlet: &&'static Self| outlet.all_names().any(|own| own.eq_ignore_ascii_case(name));
        OUTLETS.iter().find(called)
    }
}

fn is_domain(host: &str, domain: &str) -> bool {
    let sub = host.strip_suffix(domain);
    sub.is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
}

/// The names of all outlets.
fn index() -> &'static Index<&'static Outlet> {
    static INDEX: OnceLock<Index<&'static Outlet>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let names = |outlet: &'static Outlet| outlet.all_names().map(move |name| (name, outlet));
        Index::new(OUTLETS.iter().flat_map(names))
    })
}

/// The outlets that `text` names, with the bytes of the names, in order; of names within one
/// another the longest.
pub(super) fn named(text: &str) -> Vec<(usize, usize, &'static Outlet)> {
    let places = index().places(text).into_iter();
    let mut found: Vec<(usize, usize, &'static Outlet)> = places
        .map(|(span, outlet)| (span.start, span.end, outlet))
        .filter(|(at, end, _)| stands_alone(text, *at, *end))
        .collect();
    found.sort_by(|one, two| one.0.cmp(&two.0).then(two.1.cmp(&one.1)));
    let mut behind = 0;
    found.retain(|(at, end, _)| {
        let free = *at >= behind;
        if free {
            behind = *end;
        }
        free
    });
    found
}

/// Whether no letter stands before, and behind a Latin name no Latin letter.
fn stands_alone(text: &str, at: usize, end: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let behind = text.get(end..).unwrap_or_default();
    let latin = text
        .get(..end)
        .is_some_and(|head| head.ends_with(|c: char| c.is_ascii()));
    let open =
        !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '/' | '@'));
    open && !(latin
        && behind.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.' && is_host(behind)))
}

/// `CNN.com` is an address.
fn is_host(behind: &str) -> bool {
    let rest = behind.get(1..).unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_domains_are_of_one_outlet_each() {
        let mut owners = std::collections::BTreeMap::new();
        for outlet in OUTLETS {
            for name in outlet.all_names().chain(outlet.domains.split('|')) {
                let owner = owners.insert(name, outlet.key);
                assert!(owner.is_none_or(|owner| owner == outlet.key), "{name}");
            }
        }
        assert!(OUTLETS.len() >= 60);
    }

    #[test]
    fn hosts() {
        let key = |host| Outlet::of_host(host).map(|outlet| outlet.key);
        assert_eq!(key("www.theverge.com"), Some("the verge"));
        assert_eq!(key("biz.chosun.com"), Some("chosunbiz"));
        assert_eq!(key("www.chosun.com"), Some("chosun"));
        assert_eq!(key("notft.com"), None);
    }

    #[test]
    fn names_stand_alone() {
        let keys = |text| {
            named(text)
                .iter()
                .map(|found| found.2.key)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            keys("로이터통신은 블룸버그 통신을 인용해"),
            ["reuters", "bloomberg"]
        );
        assert_eq!(keys("The Wall Street Journal said"), ["wsj"]);
        assert_eq!(keys("SOFT AFTER SAP, CNN.com"), Vec::<&str>::new());
        assert_eq!(keys("on the verge of, information"), Vec::<&str>::new());
    }
}
