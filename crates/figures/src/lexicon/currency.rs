//! Currencies that Korean and English news name, by ISO 4217 code.

use super::{Index, Table, lexicon, packed};
use crate::cursor::{Cursor, is_hangul};
use crate::ends::{
    self, first, first_chars, head, last, last_chars, next_part, past, past_blanks, tail,
};
use crate::words::{self, Words, words};

/// A currency and its names, which stand apart by `|`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Currency {
    /// ISO 4217 code.
    pub(crate) code: &'static str,
    /// Words after the numeral: 달러, dollars; ISO code and symbols as well.
    words: &'static str,
    /// Signs before the numeral besides the code: $, US$.
    signs: &'static str,
    /// Words of its hundredth: 센트, cents.
    cents: &'static str,
}

impl Currency {
    /// Moves past one of its signs.
    pub(crate) fn eat_sign(&self, cursor: &mut Cursor<'_>) -> bool {
        let mut signs = self.signs;
        while !signs.is_empty() {
            if cursor.eat(next_part(&mut signs, '|')) {
                return true;
            }
        }
        cursor.eat(self.code)
    }

    /// Words of it and of its hundredth, behind a numeral.
    #[cfg(test)]
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let names = self.words.split('|').chain(self.cents.split('|'));
        names.filter(|word| !word.is_empty())
    }
}

/// One row per currency; an English name takes an s as well. Longer names win over shorter ones wherever both fit (캐나다 달러
/// over 달러), so the order of the rows does not matter.
#[rustfmt::skip]
pub(crate) const CURRENCIES: &[Currency] = &[
    Currency { code: "USD", words: "$|US$|달러|미국 달러|미국달러|미 달러|美 달러|불|弗|dollar|US dollar|U.S. dollar|bucks", signs: "$|＄|US$|U.S.$", cents: "센트|cent|¢|US cent" },
    Currency { code: "KRW", words: "원|₩|won|Korean won|South Korean won", signs: "₩|￦|W", cents: "" },
    Currency { code: "JPY", words: "엔|엔화|円|yen|Japanese yen", signs: "¥|￥|JP¥", cents: "" },
    Currency { code: "CNY", words: "위안|위안화|중국 위안|위엔|元|yuan|Chinese yuan|renminbi|RMB|rmb", signs: "RMB|CN¥", cents: "" },
    Currency { code: "EUR", words: "유로|€|euro", signs: "€", cents: "유로센트|euro cents" },
    Currency { code: "GBP", words: "파운드|영국 파운드|£|pound|sterling|pounds sterling", signs: "£|￡", cents: "펜스|페니|pence|penny" },
    Currency { code: "CHF", words: "프랑|스위스프랑|스위스 프랑|Swiss franc|franc", signs: "SFr", cents: "" },
    Currency { code: "CAD", words: "캐나다 달러|캐나다달러|Canadian dollar", signs: "C$|CA$|C $|c $", cents: "" },
    Currency { code: "AUD", words: "호주 달러|호주달러|Australian dollar", signs: "A$|AU$", cents: "Australian cent" },
    Currency { code: "NZD", words: "뉴질랜드 달러|뉴질랜드달러|New Zealand dollars", signs: "NZ$", cents: "" },
    Currency { code: "HKD", words: "홍콩 달러|홍콩달러|Hong Kong dollar", signs: "HK$|HK $|hk $", cents: "" },
    Currency { code: "SGD", words: "싱가포르 달러|싱가포르달러|Singapore dollar", signs: "S$|SG$", cents: "" },
    Currency { code: "TWD", words: "대만 달러|대만달러|신타이완 달러|Taiwan dollars|New Taiwan dollars", signs: "NT$", cents: "" },
    Currency { code: "INR", words: "루피|인도 루피|Indian rupees|rupee|Rs", signs: "₹|Rs.|Rs", cents: "" },
    Currency { code: "IDR", words: "루피아|rupiah", signs: "Rp", cents: "" },
    Currency { code: "VND", words: "동|베트남 동|dong", signs: "₫", cents: "" },
    Currency { code: "THB", words: "바트|밧|baht", signs: "฿", cents: "" },
    Currency { code: "PHP", words: "필리핀 페소|Philippine pesos", signs: "₱", cents: "" },
    Currency { code: "MYR", words: "링깃|Malaysian ringgit|ringgit|RM", signs: "RM", cents: "sen" },
    Currency { code: "RUB", words: "루블|ruble|rouble", signs: "₽", cents: "" },
    Currency { code: "UAH", words: "흐리우냐|hryvnia", signs: "₴", cents: "" },
    Currency { code: "TRY", words: "리라|튀르키예 리라|lira", signs: "₺", cents: "" },
    Currency { code: "BRL", words: "헤알|reais", signs: "R$", cents: "" },
    Currency { code: "MXN", words: "페소|멕시코 페소|Mexican pesos|peso", signs: "MX$", cents: "" },
    Currency { code: "ARS", words: "아르헨티나 페소|Argentine pesos", signs: "", cents: "" },
    Currency { code: "ZAR", words: "랜드|남아공 랜드|rand", signs: "", cents: "" },
    Currency { code: "SEK", words: "스웨덴 크로나|크로나|Swedish kronor|Swedish krona|Swedish crowns|kronor|krona", signs: "SKr", cents: "" },
    Currency { code: "NOK", words: "노르웨이 크로네|Norwegian kroner|Norwegian krone|Norwegian crowns", signs: "", cents: "" },
    Currency { code: "DKK", words: "덴마크 크로네|크로네|Danish kroner|Danish krone|Danish crowns|kroner|krone|crowns", signs: "", cents: "" },
    Currency { code: "PLN", words: "즈워티|zloty", signs: "zł", cents: "" },
    Currency { code: "CZK", words: "코루나|체코 코루나|koruna|Czech crowns", signs: "", cents: "" },
    Currency { code: "HUF", words: "포린트|forint", signs: "", cents: "" },
    Currency { code: "ILS", words: "셰켈|shekel", signs: "₪", cents: "" },
    Currency { code: "SAR", words: "리얄|사우디 리얄|Saudi riyal|riyal", signs: "", cents: "" },
    Currency { code: "AED", words: "디르함|dirham", signs: "", cents: "" },
    Currency { code: "KWD", words: "쿠웨이트 디나르|디나르|Kuwaiti dinar|dinar", signs: "", cents: "" },
    Currency { code: "QAR", words: "카타르 리얄|Qatari riyal", signs: "", cents: "" },
    Currency { code: "EGP", words: "이집트 파운드|Egyptian pound", signs: "", cents: "" },
    Currency { code: "LBP", words: "레바논 파운드|Lebanese pound", signs: "", cents: "" },
    Currency { code: "IRR", words: "리알|이란 리알|rial", signs: "", cents: "" },
    Currency { code: "BGN", words: "레프|Bulgarian lev", signs: "", cents: "" },
    Currency { code: "RON", words: "레우|Romanian lei", signs: "", cents: "" },
    Currency { code: "PKR", words: "파키스탄 루피|Pakistani rupees", signs: "", cents: "" },
    Currency { code: "LKR", words: "스리랑카 루피|Sri Lankan rupees", signs: "", cents: "" },
    Currency { code: "BDT", words: "타카|taka", signs: "", cents: "" },
    Currency { code: "MMK", words: "짯|kyat", signs: "", cents: "" },
    Currency { code: "KHR", words: "캄보디아 리엘|리엘|riel", signs: "", cents: "" },
    Currency { code: "LAK", words: "라오스 킵|킵|₭|kip", signs: "₭", cents: "" },
    Currency { code: "MNT", words: "투그릭|₮|tugrik", signs: "₮", cents: "" },
    Currency { code: "UZS", words: "숨|우즈베키스탄 숨", signs: "", cents: "" },
    Currency { code: "GEL", words: "라리|₾|lari", signs: "₾", cents: "" },
    Currency { code: "NGN", words: "나이라|naira", signs: "₦", cents: "" },
    Currency { code: "KES", words: "케냐 실링|실링|Kenyan shillings|shillings", signs: "", cents: "" },
    Currency { code: "XOF", words: "세파프랑|CFA franc", signs: "CFA", cents: "" },
    Currency { code: "CLP", words: "칠레 페소|Chilean pesos", signs: "", cents: "" },
    Currency { code: "COP", words: "콜롬비아 페소|Colombian pesos", signs: "", cents: "" },
    Currency { code: "PEN", words: "솔|페루 솔|Peruvian soles|soles", signs: "", cents: "" },
    Currency { code: "CRC", words: "콜론|₡|colones", signs: "₡", cents: "" },
    Currency { code: "DEM", words: "마르크|독일 마르크|Deutsche marks|German marks", signs: "DM", cents: "" },
    Currency { code: "ESP", words: "페세타|pesetas", signs: "", cents: "" },
    Currency { code: "FIM", words: "핀란드 마르카|마르카|Finnish markka|markka", signs: "", cents: "" },
    Currency { code: "NLG", words: "길더|휠던|네덜란드 길더|네덜란드 휠던|guilders|Dutch guilders", signs: "", cents: "" },
    Currency { code: "ISK", words: "아이슬란드 크로나|Icelandic krona|Icelandic kronur|krónur|króna", signs: "", cents: "" },
    Currency { code: "UYU", words: "우루과이 페소|Uruguayan pesos", signs: "", cents: "" },
    Currency { code: "DOP", words: "도미니카 페소|Dominican pesos", signs: "", cents: "" },
    Currency { code: "NPR", words: "네팔 루피|Nepali rupees|Nepalese rupees", signs: "", cents: "" },
    Currency { code: "IQD", words: "이라크 디나르|Iraqi dinars", signs: "", cents: "" },
    Currency { code: "JOD", words: "요르단 디나르|Jordanian dinars", signs: "", cents: "" },
    Currency { code: "RSD", words: "세르비아 디나르|Serbian dinars", signs: "", cents: "" },
    Currency { code: "TND", words: "튀니지 디나르|Tunisian dinars", signs: "", cents: "" },
    Currency { code: "DZD", words: "알제리 디나르|Algerian dinars", signs: "", cents: "" },
    Currency { code: "LYD", words: "리비아 디나르|Libyan dinars", signs: "", cents: "" },
    Currency { code: "BHD", words: "바레인 디나르|Bahraini dinars", signs: "", cents: "" },
    Currency { code: "KZT", words: "텡게|tenge", signs: "₸", cents: "" },
    Currency { code: "MAD", words: "모로코 디르함|Moroccan dirham", signs: "", cents: "" },
    Currency { code: "MZN", words: "메티칼|metical|meticais", signs: "", cents: "" },
    Currency { code: "GHS", words: "가나 세디|Ghanaian cedi|Ghana cedi|cedi", signs: "", cents: "" },
    Currency { code: "ETB", words: "에티오피아 비르|Ethiopian birr|birr", signs: "", cents: "" },
    Currency { code: "TZS", words: "탄자니아 실링|Tanzanian shilling", signs: "", cents: "" },
    Currency { code: "UGX", words: "우간다 실링|Ugandan shilling", signs: "", cents: "" },
    Currency { code: "SOS", words: "소말리아 실링|Somali shilling", signs: "", cents: "" },
    Currency { code: "ZMW", words: "잠비아 콰차|Zambian kwacha|kwacha", signs: "", cents: "" },
    Currency { code: "MWK", words: "말라위 콰차|Malawian kwacha|Malawi kwacha", signs: "", cents: "" },
    Currency { code: "AOA", words: "앙골라 콴자|Angolan kwanza|kwanza", signs: "", cents: "" },
    Currency { code: "RWF", words: "르완다 프랑|Rwandan franc", signs: "", cents: "" },
    Currency { code: "CDF", words: "콩고 프랑|Congolese franc", signs: "", cents: "" },
    Currency { code: "XAF", words: "중앙아프리카 세파프랑|Central African franc", signs: "", cents: "" },
    Currency { code: "MGA", words: "아리아리|ariary", signs: "", cents: "" },
    Currency { code: "BWP", words: "보츠와나 풀라|Botswana pula", signs: "", cents: "" },
    Currency { code: "GMD", words: "달라시|dalasi", signs: "", cents: "" },
    Currency { code: "SLE", words: "시에라리온 리온|leones", signs: "", cents: "" },
    Currency { code: "MUR", words: "모리셔스 루피|Mauritian rupee", signs: "", cents: "" },
    Currency { code: "MVR", words: "루피야|몰디브 루피야|rufiyaa", signs: "", cents: "" },
    Currency { code: "SDG", words: "수단 파운드|Sudanese pound", signs: "", cents: "" },
    Currency { code: "SYP", words: "시리아 파운드|Syrian pound", signs: "", cents: "" },
    Currency { code: "OMR", words: "오만 리알|Omani rial", signs: "", cents: "" },
    Currency { code: "YER", words: "예멘 리알|Yemeni rial", signs: "", cents: "" },
    Currency { code: "AFN", words: "아프가니스탄 아프가니|afghanis", signs: "", cents: "" },
    Currency { code: "AZN", words: "마나트|아제르바이잔 마나트|Azerbaijani manat|manat", signs: "", cents: "" },
    Currency { code: "TMT", words: "투르크메니스탄 마나트|Turkmen manat", signs: "", cents: "" },
    Currency { code: "AMD", words: "아르메니아 드람|Armenian dram", signs: "", cents: "" },
    Currency { code: "KGS", words: "키르기스스탄 솜|Kyrgyz som", signs: "", cents: "" },
    Currency { code: "TJS", words: "소모니|somoni", signs: "", cents: "" },
    Currency { code: "BYN", words: "벨라루스 루블|Belarusian ruble|Belarusian rouble", signs: "", cents: "" },
    Currency { code: "MDL", words: "몰도바 레우|Moldovan lei", signs: "", cents: "" },
    Currency { code: "ALL", words: "알바니아 레크|Albanian lek", signs: "", cents: "" },
    Currency { code: "MKD", words: "마케도니아 데나르|Macedonian denar", signs: "", cents: "" },
    Currency { code: "BAM", words: "태환 마르카|convertible mark", signs: "", cents: "" },
    Currency { code: "MOP", words: "파타카|마카오 파타카|pataca", signs: "", cents: "" },
    Currency { code: "BND", words: "브루나이 달러|Brunei dollar", signs: "", cents: "" },
    Currency { code: "PGK", words: "파푸아뉴기니 키나|Papua New Guinea kina", signs: "", cents: "" },
    Currency { code: "FJD", words: "피지 달러|Fijian dollar|Fiji dollar", signs: "", cents: "" },
    Currency { code: "JMD", words: "자메이카 달러|Jamaican dollar", signs: "", cents: "" },
    Currency { code: "TTD", words: "트리니다드토바고 달러|Trinidad and Tobago dollar", signs: "", cents: "" },
    Currency { code: "CUP", words: "쿠바 페소|Cuban peso", signs: "", cents: "" },
    Currency { code: "BOB", words: "볼리비아노|boliviano", signs: "", cents: "" },
    Currency { code: "PYG", words: "파라과이 과라니|guaranies|guaranis", signs: "", cents: "" },
    Currency { code: "VES", words: "볼리바르|bolivars|bolivares|bolívares", signs: "", cents: "" },
    Currency { code: "GTQ", words: "과테말라 케찰|quetzales", signs: "", cents: "" },
    Currency { code: "HNL", words: "렘피라|lempira", signs: "", cents: "" },
    Currency { code: "NIO", words: "니카라과 코르도바|Nicaraguan cordoba", signs: "", cents: "" },
    Currency { code: "PAB", words: "파나마 발보아|balboas", signs: "", cents: "" },
    Currency { code: "HTG", words: "아이티 구르드|gourdes", signs: "", cents: "" },
    Currency { code: "KPW", words: "북한 원|북한원|North Korean won", signs: "", cents: "" },
    Currency { code: "XPF", words: "CFP 프랑|CFP franc", signs: "", cents: "" },
    Currency { code: "BTN", words: "눌트럼|ngultrum", signs: "", cents: "" },
];

/// Codes that are no signs: other words stand before numbers in the same letters, as in COP 29.
static NO_SIGNS: Words = words!("COP|PEN|DEM|ESP|FIM|NLG");
/// Codes that are other names, of firms most of all, before a number and behind it: AMD 4%, NIO 300.
static NO_CODES: Words =
    words!("ALL|AMD|AZN|BAM|BOB|BTN|CUP|GMD|HTG|MAD|MDL|MGA|MOP|NIO|PAB|PGK|SLE|SOS|TMT");

/// [`CURRENCIES`], packed.
static PACKED: Words = words!(packed::text(&BYTES));
const BYTES: [u8; packed::length(&STRINGS)] = packed::pack(&STRINGS);
const STRINGS: [[&str; 4]; CURRENCIES.len()] = strings();

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn strings() -> [[&'static str; 4]; CURRENCIES.len()] {
    let mut strings = [[""; 4]; CURRENCIES.len()];
    let mut row = 0;
    while row < CURRENCIES.len() {
        let of = &CURRENCIES[row];
        strings[row] = [of.code, of.words, of.signs, of.cents];
        row += 1;
    }
    strings
}

/// The currencies, with what they are called added to `index`.
pub(super) fn currencies(index: &mut Index) -> Vec<Currency> {
    let mut fields = PACKED.decoded();
    let mut currencies = Vec::with_capacity(CURRENCIES.len());
    for row in 0..CURRENCIES.len() {
        let mut field = || next_part(&mut fields, packed::END);
        let currency = Currency {
            code: field(),
            words: field(),
            signs: field(),
            cents: field(),
        };
        // Two numbers a currency: the words of the whole unit, and those of its hundredth.
        index.add(Table::Money, currency.words, row * 2);
        let coded = !words::has(NO_CODES, currency.code);
        if coded {
            index.add(Table::Money, currency.code, row * 2);
        }
        index.add(Table::Money, currency.cents, row * 2 + 1);
        index.add(Table::MoneyEnds, currency.words, row);
        index.add(Table::Signs, currency.signs, row);
        if coded && !words::has(NO_SIGNS, currency.code) {
            index.add(Table::Signs, currency.code, row);
        }
        currencies.push(currency);
    }
    currencies
}

/// Words that begin like a currency and are none: 원칙, 동네.
static OTHER_WORDS: Words = words!(
    "\
    원칙|원전|원자|원유|원인|원장|원숭이|원료|원천|원고|원작|원하|원형|원정|원내|원룸|원탁|원통|\
    원화 환율|불가|불법|불안|불황|불교|불참|불출|불량|불공정|불편|불만|동안|동네|동시|동일|동기|\
    동안에|동물|동양|동맹|동쪽|동행|동반|동참|엔진|엔지니어|엔비디아|엔터|프랑스|랜드마크|숨지|\
    숨진|숨졌|숨져|숨겨|숨어|숨은|숨긴|숨을|숨이|콜론나|라리가|솔루|솔직|솔선|솔로|솔찬|솔바|\
    솔잎|솔향|레프트"
);

/// The row of [`SHARED`] for crowns by their own name, which two countries have: kroner, 크로네.
const KRONER: &str = "kroner";

/// Currencies whose name several countries share: which it is by the country, or its city, that the
/// text has named last. A row of names for each of the codes, which stand apart by blanks.
#[rustfmt::skip]
static SHARED: &[(&str, Words, &str)] = &[
    ("DKK", words!("노르웨이/오슬로/Norway/Norwegian/Oslo|스웨덴/스톡홀름/Sweden/Swedish|아이슬란드/Iceland/Reykjav|체코/Czech/Prague|덴마크/코펜하겐/Denmark/Danish"),
        "NOK SEK ISK CZK DKK"),
    (KRONER, words!("노르웨이/오슬로/Norway/Norwegian/Oslo|덴마크/코펜하겐/Denmark/Danish/Copenhagen"), "NOK DKK"),
    ("MXN", words!("필리핀/마닐라/Philippine/Manila/MANILA/Filipino|아르헨티나/Argentin/Buenos Aires|칠레/Chile/Santiago|콜롬비아/Colombia/Bogot|\
        우루과이/Uruguay|도미니카/Dominican|멕시코/Mexic"), "PHP ARS CLP COP UYU DOP MXN"),
    ("INR", words!("파키스탄/Pakistan/Karachi|스리랑카/Sri Lanka/Colombo|네팔/Nepal/Kathmandu|인도/India/Mumbai/Delhi"), "PKR LKR NPR INR"),
    ("KWD", words!("이라크/바그다드/Iraq/Baghdad|요르단/Jordan|세르비아/Serbia/Belgrade|튀니지/Tunisia|알제리/Algeria|리비아/Libya|\
        바레인/Bahrain"), "IQD JOD RSD TND DZD LYD BHD"),
    ("GBP", words!("이집트/카이로/Egypt/Cairo|레바논/Leban/Beirut|영국/런던/Brit/London/U.K./UK"), "EGP LBP GBP"),
    ("KES", words!("우간다/Uganda/Kampala|탄자니아/Tanzania/Dodoma|소말리아/Somali/Mogadishu|케냐/Kenya/Nairobi"), "UGX TZS SOS KES"),
    ("CHF", words!("르완다/Rwanda/Kigali|콩고/Congo/Kinshasa|스위스/Swiss/Switzerland/Zurich/Geneva"), "RWF CDF CHF"),
    ("ZMW", words!("말라위/Malawi/Lilongwe|잠비아/Zambia/Lusaka"), "MWK ZMW"),
    ("AED", words!("모로코/Morocc/Rabat/Casablanca|아랍에미리트/두바이/아부다비/Emirat/Dubai/Abu Dhabi"), "MAD AED"),
    ("IRR", words!("오만 정부/무스카트/Oman/Muscat|예멘/Yemen/Sanaa|이란/테헤란/Iran/Tehran"), "OMR YER IRR"),
    ("RUB", words!("벨라루스/민스크/Belarus/Minsk|러시아/모스크바/Russia/Moscow"), "BYN RUB"),
    ("AZN", words!("투르크메니스탄/Turkmen/Ashgabat|아제르바이잔/Azerbaijan/Baku"), "TMT AZN"),
];

/// Those of which the last country in the row has by far the most: it must be named nowhere near for another.
const SHY: [&str; 7] = ["KES", "CHF", "ZMW", "AED", "IRR", "RUB", "AZN"];

/// The currency in a row of the countries that share the name of a currency, by its `codes`.
fn of_country(row: usize, codes: &str) -> Option<&'static Currency> {
    let code = tail(codes, row * "KRW ".len());
    let mut currencies = lexicon().currencies.iter();
    currencies.find(|currency| words::begins_with(code, currency.code))
}

/// What the Korean names in [`SHARED`] begin with.
static STARTS: Words = words!(
    "네노덴도두러런레르리마말멕모무민바벨세소스아알영예오요우이인잠체칠카케코콜콩탄테투튀파필"
);
/// The first two syllables of them: most words begin with one of those.
static BEGINNINGS: Words = words!(
    "네팔|노르|덴마|도미|두바|러시|런던|레바|르완|리비|마닐|말라|멕시|모로|모스|무스|민스|바그|바레|벨라|세르|소말|스리|스웨|스위|스톡|아랍|아르|아부|아이|아제|알제|영국|예멘|오만|오슬|요르|우간|우루|이라|이란|이집|인도|잠비|체코|칠레|카이|케냐|코펜|콜롬|콩고|탄자|테헤|투르|튀니|파키|필리"
);

/// 11억 노르웨이크로네, 3 million Chilean pesos: the currency behind the name of its country.
fn with_country(text: &str) -> Option<(usize, Denomination)> {
    // Hardly a unit begins as a country does.
    let begins = |c: &char| {
        c.is_ascii_uppercase() || words::holds(STARTS, *c) && words::begins(text, BEGINNINGS)
    };
    first(text).filter(begins)?;
    let (currency, len) = SHARED.iter().find_map(|(_, names, codes)| {
        let (row, len) = words::beginning(text, *names)?;
        Some((of_country(row, codes)?, len))
    })?;
    // The rest of Chilean, and the blank.
    let rest = past_blanks(past(tail(text, len), |c| c.is_ascii_lowercase()));
    let (len, _) = Table::Money.longest(rest)?;
    let denomination = Denomination {
        currency,
        cents: false,
    };
    Some((text.len() - rest.len() + len, denomination))
}

/// Whether the name of a currency names its country: Danish crowns, 노르웨이 크로네.
fn is_of_country(name: &str) -> bool {
    first(name).is_some_and(|c| c.is_ascii_uppercase()) || name.contains(' ')
}

/// The currency of a country that has its `name` in common with `currency`, if the text `behind` names
/// one: the last, or else one that the article begins with.
fn shared(currency: &Currency, name: &str, behind: &str) -> Option<&'static Currency> {
    let own = currency.code == "DKK" && !words::begins_with(name, "crown");
    let row = if own { KRONER } else { currency.code };
    let (_, countries, codes) = SHARED.iter().find(|shared| shared.0 == row)?;
    let last = |text| words::last_within(text, *countries);
    // 770 crowns (about 1,100 Swedish crowns): a bracket tells of another.
    let named = |text| {
        let (at, found) = last(text)?;
        let closed = words::first_within(tail(text, at), words!(")")).is_some();
        let open = words::last_within(head(text, at), words!("("));
        match open.filter(|_| closed) {
            Some((open, _)) => last(head(text, open)),
            None => Some((at, found)),
        }
    };
    // Russia lends Belarus roubles: where the country that is meant as a rule is named, it is meant.
    if SHY.contains(&row) {
        let (mut names, mut own) = (*countries, Words(&[]));
        while !names.0.is_empty() {
            own = names.next_part('|');
        }
        let near = [last_chars(behind, 200), first_chars(behind, 200)];
        if near.iter().any(|text| words::within(text, own)) {
            return None;
        }
    }
    let near = named(last_chars(behind, 120));
    let (_, (row, _)) = near.or_else(|| named(first_chars(behind, 200)))?;
    of_country(row, codes)
}

/// What an amount of money is written in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Denomination {
    pub(crate) currency: &'static Currency,
    /// Hundredths of it.
    pub(crate) cents: bool,
}

/// The currency word that begins `text`, with its length in bytes. Behind a large number it is
/// one whatever follows: 14조 원인 is no cause (원인).
pub(crate) fn word(text: &str, large: bool) -> Option<(usize, Denomination)> {
    word_behind(text, large, "")
}

/// The same behind the text `behind`, which may name the country whose currency it is.
pub(crate) fn word_behind(text: &str, large: bool, behind: &str) -> Option<(usize, Denomination)> {
    let Some((len, number)) = Table::Money.longest(text) else {
        return with_country(text);
    };
    let goes_on = || first(tail(text, len)).is_some_and(is_hangul);
    if !large && goes_on() && words::begins(text, OTHER_WORDS) {
        return None;
    }
    let named = lexicon().currencies.get(number / 2)?;
    let denomination = Denomination {
        // A name with its country in it is one of its own: 노르웨이 크로네.
        currency: if is_of_country(head(text, len)) {
            named
        } else {
            shared(named, text, behind).unwrap_or(named)
        },
        cents: number % 2 == 1,
    };
    Some((len, denomination))
}

/// The currency word that ends `text`, with what stands before it.
pub(crate) fn word_before(text: &str) -> Option<(&str, &'static Currency)> {
    let ends = |word: &str| ends::ends_with(text, word).then_some(word.len());
    let (len, row) = Table::MoneyEnds.longest_that(text, &ends)?;
    let behind = head(text, text.len() - len);
    let named = lexicon().currencies.get(row)?;
    let name = tail(text, behind.len());
    let of_country = shared(named, name, behind).filter(|_| !is_of_country(name));
    Some((behind, of_country.unwrap_or(named)))
}

/// The currency sign or code that ends `text`, with its length in bytes.
pub(crate) fn sign(text: &str) -> Option<(usize, &'static Currency)> {
    // Signs end in few characters; most text is turned away here.
    let end = last(text)?;
    let lower = end.is_ascii_lowercase() && !matches!(end, 's' | 'p' | 'r');
    if lower || end.is_ascii_digit() || is_hangul(end) {
        return None;
    }
    let ends = |sign: &str| ends_with_sign(text, sign).then_some(sign.len());
    let (len, row) = Table::Signs.longest_that(text, &ends)?;
    Some((len, lexicon().currencies.get(row)?))
}

fn ends_with_sign(text: &str, sign: &str) -> bool {
    let at = text.len().saturating_sub(sign.len());
    let is_letter = |c: char| c.is_ascii_alphanumeric();
    // Signs that begin with a letter stand apart from others.
    tail(text, at) == sign
        && !(first(sign).is_some_and(is_letter) && last(head(text, at)).is_some_and(is_letter))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn words_after_the_numeral() {
        let code = |text| word(text, false).map(|(_, d)| (d.currency.code, d.cents));
        assert_eq!(code("달러에"), Some(("USD", false)));
        assert_eq!(code("캐나다 달러"), Some(("CAD", false)));
        assert_eq!(code("센트"), Some(("USD", true)));
        assert_eq!(code("원을"), Some(("KRW", false)));
        assert_eq!(code("원칙"), None);
        assert_eq!(
            word("원인 100억", true).map(|(len, _)| len),
            Some("원".len())
        );
        assert_eq!(code("dollars,"), Some(("USD", false)));
        assert_eq!(code("wonder"), None);
    }

    #[test]
    fn a_currency_begins_with_its_country() {
        let named = |text: &str| with_country(text).map(|(_, d)| d.currency.code);
        for (_, countries, codes) in SHARED {
            for name in words::each(*countries) {
                let (row, _) = words::beginning(name, *countries).unwrap();
                let code = codes.split(' ').nth(row);
                assert_eq!(named(&format!("{name} 달러")), code, "{name}");
            }
        }
        assert_eq!(named("태국 달러"), None);
    }

    #[test]
    fn signs_before_the_numeral() {
        let code = |text| sign(text).map(|(_, c)| c.code);
        assert_eq!(code("at $"), Some("USD"));
        assert_eq!(code("of HK$"), Some("HKD"));
        assert_eq!(code("CNY"), Some("CNY"));
        assert_eq!(code("XCNY"), None);
        assert_eq!(code("약"), None);
    }

    #[test]
    fn codes_are_iso_4217() {
        for currency in CURRENCIES {
            assert!(
                currency.code.len() == 3 && currency.code.bytes().all(|b| b.is_ascii_uppercase())
            );
        }
    }
}
