//! An edition of many long articles on one event, made up.
//!
//! Half of the figures are of facts that all articles state, some of them otherwise than the
//! others; half are an article's own. They stand as dense as in the articles of `seeds/`, about
//! five to a thousand characters.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use daejo_e2e::Site;
use tempfile::TempDir;

/// How many articles there are, and how many characters each has at least.
const ARTICLES: u32 = 30;
const LENGTH: usize = 20_000;

/// Facts of the event; `{}` differs between articles where there is one.
const SHARED: &[&str] = &[
    "두 회사는 7년간 380억 달러(약 {}조 원) 규모의 클라우드 계약을 맺었다고 3일 밝혔다.",
    "계약한 용량은 2026년 말까지 모두 구축된다.",
    "이날 나래클라우드의 주가는 4.{}% 오른 채 거래를 마쳤다.",
    "한빛소프트의 올해 매출은 200억 달러에 이를 전망이다.",
    "나래클라우드의 세계 시장 점유율은 3{}%로 업계 1위다.",
    "한빛소프트는 1조4000억 달러를 들여 30GW의 설비를 갖추겠다고 밝힌 바 있다.",
    "이번 계약으로 그래픽처리장치 2{}만 장이 새로 쓰인다.",
    "두 회사의 협의는 지난해 3월에 시작됐다.",
];

/// Figures of an article's own.
const OWN: &[&str] = &[
    "{who} 측은 {place} 설비에 {n}억 달러를 더 투자한다고 설명했다.",
    "{place} 지역의 전력 수요는 한 해 전보다 {n}% 늘었다.",
    "{who}에 따르면 관련 인력은 {n}명 수준이다.",
    "{place} 설비의 넓이는 {n}㎡에 이른다.",
    "{who} 측은 상반기 영업이익이 {n}억 원이라고 공시했다.",
];

/// Sentences without figures.
const PLAIN: &[&str] = &[
    "{who} 관계자는 안정적인 설비를 미리 확보하는 일이 무엇보다 중요하다고 강조했다.",
    "업계에서는 {place} 지역을 둘러싼 경쟁이 한층 치열해질 것으로 내다보고 있다.",
    "다만 막대한 비용을 어떻게 마련할지에 대한 우려도 {who} 안팎에서 여전히 나온다.",
    "{who} 측은 시장의 의문에 대해 장기적인 수요가 충분하다는 말을 되풀이했다.",
    "{place} 주민들은 설비가 들어서는 데 따른 환경 영향을 꼼꼼히 따져 달라고 요구했다.",
    "전문가들은 {who} 같은 회사가 늘어나면서 산업의 지형이 바뀔 수 있다고 분석했다.",
];

const WHO: &[&str] = &[
    "한빛소프트",
    "나래클라우드",
    "다온반도체",
    "가람전력",
    "라온증권",
];
const PLACES: &[&str] = &["새만금", "해남", "오하이오", "텍사스", "싱가포르", "더블린"];

/// Numbers without a pattern, the same in every run (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn one_of(&mut self, list: &[&'static str]) -> &'static str {
        list.get(self.below(list.len()))
            .copied()
            .unwrap_or_default()
    }
}

fn sentence(dice: &mut Dice) -> String {
    match dice.below(16) {
        0 => {
            let differs = ["0", "1", "4"];
            dice.one_of(SHARED).replace("{}", dice.one_of(&differs))
        }
        1 => dice.one_of(OWN).to_owned(),
        _ => dice.one_of(PLAIN).to_owned(),
    }
    .replace("{who}", dice.one_of(WHO))
    .replace("{place}", dice.one_of(PLACES))
    .replace("{n}", &(dice.below(90_000) + 100).to_string())
}

/// The text of an article, its first paragraph on the event.
fn article(number: u32) -> String {
    let mut dice = Dice(u64::from(number) + 1);
    let won = ["50", "52", "54"]
        .get(dice.below(3))
        .copied()
        .unwrap_or_default();
    let lead = SHARED
        .first()
        .copied()
        .unwrap_or_default()
        .replace("{}", won);
    let mut text = format!(
        "한빛소프트, 나래클라우드와 380억 달러 계약\n\n입력 2025.11.04 09:{:02}\n\n한빛소프트와 \
         나래클라우드가 손을 잡았다. {lead}\n",
        number % 60
    );
    let mut length = text.chars().count();
    while length < LENGTH {
        let sentences: Vec<_> = (0..4).map(|_| sentence(&mut dice)).collect();
        let paragraph = format!("\n{}\n", sentences.join(" "));
        length += paragraph.chars().count();
        text.push_str(&paragraph);
    }
    text
}

/// The built site with this edition instead of the articles of `seeds/`.
///
/// # Errors
///
/// When there is no built site, or the articles cannot be rendered into it.
pub fn site() -> Result<Site> {
    let seeds = tempfile::tempdir()?;
    for number in 0..ARTICLES {
        let file = seeds.path().join(format!("{number:03}_made_up.txt"));
        fs::write(file, article(number))?;
    }
    let copy = Site::copy()?;
    let page = copy.path().join("index.html");
    fs::write(&page, template(&fs::read_to_string(&page)?)?)?;
    prerender(&seeds, &page)?;
    Site::serve_copy(copy)
}

/// The page as Trunk has made it, before articles and the data about them were put into it.
fn template(page: &str) -> Result<String> {
    let (head, data) = page
        .split_once("<script type=\"application/ld+json\">")
        .context("no data about the page")?;
    let (_, rest) = data
        .split_once("</script>")
        .context("the data have no end")?;
    let (body, rest) = rest
        .split_once("<div id=\"app\"")
        .context("no app in the page")?;
    let (before, after) = body.split_once("</head>").context("no head")?;
    let edition = "<meta name=\"edition\" content=\"./edition.bin\" /></head>";
    let (_, end) = rest.split_once("</body>").context("the page has no end")?;
    let app = "<div id=\"app\" data-seal=\"\"><!-- app --></div><!-- colophon --></body>";
    Ok([head, "<!-- metadata -->", before, edition, after, app, end].concat())
}

fn prerender(seeds: &TempDir, page: &Path) -> Result<()> {
    let root = daejo_e2e::root()?;
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--release", "--features", "prerender"])
        .args(["--bin", "prerender", "--", "--seeds"])
        .arg(seeds.path())
        .arg("--page")
        .arg(page)
        .current_dir(root)
        .output()
        .context("cannot start cargo")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "the edition cannot be rendered: {said}"
    );
    Ok(())
}
