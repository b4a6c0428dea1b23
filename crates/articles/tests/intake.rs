//! Whatever a reader brings gives an article or a reason.

#![allow(clippy::string_slice, reason = "a test may fail")]
use daejo_articles::{
    ArticleSet, Block, Head, Kept, Place, SetError, Source, WebPage, Zone, decode, is_cp949, tidy,
};
use proptest::prelude::*;

/// Characters that show nothing and are no white space, as far as the tests make any.
const INVISIBLE: &str = "\u{AD}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{180E}\u{2800}\u{FEFF}\u{200B}";

fn place() -> impl Strategy<Value = Place> {
    use Place::{Article, Beside, Body, Caption, Comments, Foot, Menu, Open};
    prop::sample::select(vec![
        Open, Article, Body, Menu, Beside, Comments, Foot, Caption,
    ])
}

fn block() -> impl Strategy<Value = Block> {
    let tag = prop::sample::select(vec!["p", "h1", "h2", "li", "div"]);
    let sentence =
        "두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.";
    let text = prop_oneof![
        Just(sentence.to_owned()),
        "\\PC{0,40}",
        "[ \u{200B}\n\u{2028}]{0,3}"
    ];
    (tag, place(), 0_u32..3, text, 0_u32..200).prop_map(|(tag, place, region, text, linked)| {
        Block {
            tag: tag.to_owned(),
            place,
            region,
            text,
            linked,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_page_is_an_article_of_its_blocks(
        blocks in prop::collection::vec(block(), 0..40),
        data in "\\PC{0,60}",
        metas in prop::collection::vec(("[a-z:_]{0,24}", "\\PC{0,40}"), 0..6),
        is_excerpt: bool,
    ) {
        let head = Head { data: vec![data], metas, ..Head::default() };
        let texts: Vec<String> = blocks.iter().map(|block| block.text.clone()).collect();
        let source = WebPage { head, blocks, is_excerpt }.source("a.html");
        let article = source.clone().read();
        prop_assert_eq!(&article.text, &source.text);
        // Every word of the page is in a line, and no line is of two blocks.
        let is_seen = |c: &char| !c.is_whitespace() && !INVISIBLE.contains(*c);
        let words = |text: &str| -> String { tidy(text).chars().filter(is_seen).collect() };
        let of_blocks: String = texts.iter().map(|text| words(text)).collect();
        prop_assert_eq!(words(&article.text), of_blocks);
        for said in &source.given.lines {
            let line = article.lines.get(said.line).expect("a line that is not there");
            prop_assert!(line.is_given && line.zone == said.zone);
        }
    }

    #[test]
    fn any_text_is_a_set_or_none_of_ours(text in "\\PC{0,200}") {
        prop_assert!(matches!(
            ArticleSet::read(&text),
            Err(SetError::NoJson | SetError::Foreign)
        ));
    }

    #[test]
    fn any_damage_to_a_set_is_refused_or_harmless(at in 0_usize..400, byte: u8) {
        let text = "본문 380억 달러\n".to_owned();
        let source = Source { file: "a.txt".to_owned(), text, ..Source::default() };
        let articles = vec![Kept { source, ..Kept::default() }];
        let mut json = ArticleSet { name: "이름".to_owned(), articles }.written().into_bytes();
        if let Some(place) = json.get_mut(at) {
            *place = byte;
        }
        if let Ok((json, _)) = decode(&json)
            && let Ok(set) = ArticleSet::read(&json)
        {
            prop_assert_eq!(ArticleSet::read(&set.written()), Ok(set));
        }
    }

    #[test]
    fn any_bytes_are_text_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = is_cp949(&bytes);
        if let Ok((text, _)) = decode(&bytes) {
            let source = Source { text: tidy(&text), ..Source::default() };
            let article = source.clone().read();
            prop_assert!(article.lines.iter().all(|line| source.text.get(line.span.clone()).is_some()));
        }
    }
}

fn told(blocks: &[(&str, Place, &str, u32)]) -> Vec<(String, Zone)> {
    let blocks = blocks.iter().map(|(tag, place, text, linked)| Block {
        tag: (*tag).to_owned(),
        place: *place,
        text: (*text).to_owned(),
        linked: *linked,
        region: 0,
    });
    let page = WebPage {
        blocks: blocks.collect(),
        ..WebPage::default()
    };
    let article = page.source("a.html").read();
    let lines = article.lines.iter();
    lines
        .map(|line| (article.text[line.span.clone()].to_owned(), line.zone))
        .collect()
}

#[test]
fn the_article_is_found_where_no_element_says_so() {
    let prose =
        "두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.";
    let menu: Vec<(&str, Place, &str, u32)> = vec![("li", Place::Open, "경제", 2); 15];
    let mut blocks = menu.clone();
    blocks.push(("h1", Place::Open, "두 회사, 반도체 계약", 0));
    blocks.push(("p", Place::Open, prose, 0));
    blocks.push(("p", Place::Open, "계약은 내년에 끝난다.", 0));
    blocks.push(("p", Place::Open, prose, 4));
    blocks.extend(menu);
    blocks.push(("p", Place::Open, "서울시 중구 새벽로 1", 0));
    let lines = told(&blocks);
    let own: Vec<&str> = lines
        .iter()
        .filter(|(_, zone)| zone.is_article())
        .map(|(text, _)| text.as_str())
        .collect();
    assert_eq!(
        own,
        [
            "두 회사, 반도체 계약",
            prose,
            "계약은 내년에 끝난다.",
            prose
        ]
    );
    assert_eq!(lines[15].1, Zone::Title);
}

#[test]
fn a_line_that_is_a_link_is_left_out() {
    let prose =
        "두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.";
    let lines = told(&[
        ("p", Place::Open, prose, 3),
        ("p", Place::Open, "다른 기사 17억 원 투자", 10),
        ("p", Place::Open, prose, 0),
    ]);
    let zones: Vec<Zone> = lines.into_iter().map(|(_, zone)| zone).collect();
    assert_eq!(zones, [Zone::Body, Zone::Related, Zone::Body]);
}

#[test]
fn what_a_page_puts_beside_its_article_is_left_out_with_the_reason() {
    let prose =
        "두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.";
    let lines = told(&[
        ("p", Place::Menu, "정치", 2),
        ("p", Place::Body, prose, 0),
        ("p", Place::Beside, prose, 0),
        ("p", Place::Comments, "댓글 3개", 0),
        ("p", Place::Foot, "서울시 중구", 0),
    ]);
    let zones: Vec<Zone> = lines.into_iter().map(|(_, zone)| zone).collect();
    assert_eq!(
        zones,
        [
            Zone::Nav,
            Zone::Body,
            Zone::Related,
            Zone::Comments,
            Zone::Copyright
        ]
    );
}

/// The lines of a page that count as the article, by a line `|`.
#[cfg(feature = "html")]
fn kept(html: &str) -> String {
    let article = WebPage::parse(html, false).source("a.html").read();
    let lines = article.lines.iter().filter(|line| line.zone.is_article());
    let lines: Vec<&str> = lines.map(|line| &article.text[line.span.clone()]).collect();
    lines.join("|")
}

#[cfg(feature = "html")]
const PROSE: &str =
    "두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.";

#[cfg(feature = "html")]
#[test]
fn the_words_under_a_picture_are_no_line_of_the_article() {
    for caption in [
        "<figure><figcaption><p>2024년 문을 연 공장</p></figcaption></figure>",
        "<div class='img_desc'>2024년 문을 연 공장</div>",
        "<p class=caption>2024년 문을 연 공장</p>",
    ] {
        let html = format!("<h1>계약</h1><article><p>{PROSE}</p>{caption}<p>{PROSE}</p></article>");
        assert_eq!(kept(&html), ["계약", PROSE, PROSE].join("|"), "{caption}");
    }
}

#[cfg(feature = "html")]
#[test]
fn what_a_word_processor_has_written_is_an_article_as_a_whole() {
    let body = format!("<p><b>계약</b></p><p>{PROSE}</p><p>- 인도는 2029년 6월까지</p>");
    let expect = ["계약", PROSE, "- 인도는 2029년 6월까지"].join("|");
    for name in [
        "generator content='Microsoft Word 15'",
        "ProgId content=Word.Document",
    ] {
        let html = format!("<head><meta name={name}></head><body>{body}");
        assert_eq!(kept(&html), expect, "{name}");
    }
    assert_ne!(kept(&body), expect);
}
