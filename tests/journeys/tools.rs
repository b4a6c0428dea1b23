//! The tools above the table: searching, typing rates, taking it along.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Scripts, Site, saved};

#[tokio::test]
async fn a_copied_table_can_be_pasted() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.click("#export").await?;
    browser.click("#copy-table").await?;
    browser.reads(".status", "표를 복사했습니다").await?;
    let (text, html) = browser.pasted().await?;
    let won = text
        .lines()
        .find(|line| line.contains("50조 원 ÷ 380억 달러"));
    let cells: Vec<&str> = won.unwrap_or_default().split('\t').collect();
    ensure!(cells.len() == 16, "{text}");
    ensure!(
        cells[3] == "불일치" && cells[9] == "50000000000000",
        "{cells:?}"
    );
    ensure!(cells[11].contains("50조"), "{cells:?}");
    ensure!(html.contains("<table") && html.contains("50조 원 ÷ 380억 달러"));
    browser.close().await
}

#[tokio::test]
async fn a_row_can_be_copied_alone() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.click("[data-verdict=conflict] .copy-row").await?;
    browser.reads(".status", "줄을 복사했습니다").await?;
    let (text, _) = browser.pasted().await?;
    let lines = text.lines().skip(1);
    ensure!(lines.clone().count() > 1, "{text}");
    for line in lines {
        ensure!(line.contains("\t불일치\t"), "{line}");
    }
    browser.close().await
}

#[tokio::test]
async fn a_chosen_cell_can_be_quoted() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mark = ".step[data-file^='001'] .formula a";
    let mark = browser.attribute(mark, "href").await?;
    let cell = ["td a[href='", &mark, "']"].concat();
    browser.click(&cell).await?;
    browser.click(".copy-cell").await?;
    browser.reads(".status", "‘50조 원’").await?;
    let (text, html) = browser.pasted().await?;
    let lines: Vec<&str> = text.lines().collect();
    ensure!(
        html.contains("<blockquote") && html.contains("50조 원"),
        "{html}"
    );
    ensure!(lines.len() == 6 && lines[5].ends_with(&mark), "{text}");
    ensure!(
        lines[0].contains("50조 원 (리뉴타임스, 2025-11-04"),
        "{text}"
    );
    ensure!(
        lines[1].starts_with('“') && lines[1].contains("약 50조 원"),
        "{text}"
    );
    ensure!(lines[2].starts_with("≠ 불일치: "), "{text}");
    ensure!(
        lines[3].contains("50조 원 ÷ 380억 달러 = 1,316원/달러"),
        "{text}"
    );
    ensure!(
        lines[3].contains("≠ 어긋남") && lines[4].contains("글자 "),
        "{text}"
    );
    browser.close().await
}

#[tokio::test]
async fn a_saved_table_opens_in_a_spreadsheet() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let folder = tempfile::tempdir()?;
    browser.save_into(folder.path()).await?;
    browser.click("#export").await?;
    browser.click(".export [title*=CSV]").await?;
    let bytes = saved(folder.path(), ".csv").await?;
    ensure!(bytes.starts_with(&[0xef, 0xbb, 0xbf]), "no byte order mark");
    let text = String::from_utf8(bytes)?;
    let mut lines = text.split("\r\n");
    let heads = lines.next().unwrap_or_default();
    ensure!(heads.ends_with(",환산 판정,출처"), "{heads}");
    ensure!(
        text.contains(",380억 달러,") && text.contains("\"54조 원 ÷ 380억 달러 = 1,421원/달러")
    );

    browser.click(".export [title*=JSON]").await?;
    let json: serde_json::Value = serde_json::from_slice(&saved(folder.path(), ".json").await?)?;
    let rows = json["rows"].as_array().map_or(0, Vec::len);
    ensure!(rows == browser.page().await?.rows.len(), "{rows} rows");
    browser.click(".export [title*=Markdown]").await?;
    let report = String::from_utf8(saved(folder.path(), ".md").await?)?;
    ensure!(report.contains("## ≠ 불일치 · "), "{report}");
    browser.press(ESCAPE).await?;
    browser.has(".export", false).await?;
    ensure!(browser.focused().await? == "export");
    browser.close().await
}

#[tokio::test]
async fn what_is_seen_can_be_shared() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mark = browser.attribute("td a[href^='#fig-002']", "href").await?;
    browser
        .click(&["td a[href='", &mark, "']"].concat())
        .await?;
    browser.arrives_at(mark.trim_start_matches('#')).await?;
    browser.click(".share").await?;
    browser.reads(".status", "링크를 복사했습니다").await?;
    let (address, html) = browser.pasted().await?;
    ensure!(
        address.starts_with(site.url()) && address.contains(&mark),
        "{address}"
    );
    ensure!(
        html.contains("대조 · 기사 속 수치 나란히 보기</a>"),
        "{html}"
    );
    browser
        .open_at(address.trim_start_matches(site.url()))
        .await?;
    browser.arrives_at(mark.trim_start_matches('#')).await?;
    browser.close().await
}

#[tokio::test]
async fn a_typed_rate_changes_the_verdicts() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let step = ".step[data-file^='001']";
    let before = browser.text_of(step).await?;
    ensure!(
        before.contains("어긋남") && before.contains("−8.0%"),
        "{before}"
    );

    browser.type_into("#rate-0", "1,320").await?;
    browser.reads(step, "입력한 환율 기준 1,320원/달러").await?;
    let typed = browser.text_of(step).await?;
    ensure!(
        typed.contains("맞음") && typed.contains("입력한 환율 대비 −0.3%"),
        "{typed}"
    );
    ensure!(typed.contains("입력한 환율이면 50"), "{typed}");
    let other = browser.text_of(".step[data-file^='002']").await?;
    ensure!(other.contains("어긋남"), "{other}");
    browser.reads(".status", "입력한 환율 기준").await?;
    browser.click("#export").await?;
    browser.click("#copy-table").await?;
    browser.reads(".status", "표를 복사했습니다").await?;
    ensure!(
        browser
            .pasted()
            .await?
            .0
            .contains("입력한 환율 기준 1,320원/달러")
    );

    browser.address_says("rate=USD.KRW.1320").await?;
    let address = ["#", &browser.fragment().await?].concat();

    browser.click(".reset").await?;
    browser.reads(step, "−8.0%").await?;
    ensure!(browser.text_of(step).await? == before);
    ensure!(browser.text_of("#rate-0").await?.is_empty());

    browser.open_at(&address).await?;
    browser.reads(step, "입력한 환율 기준 1,320원/달러").await?;
    ensure!(browser.text_of("#rate-0").await? == "1,320");
    browser.click(".reset").await?;
    browser.reads(step, "−8.0%").await?;

    browser.type_into("#rate-0", "없음").await?;
    browser.reads(".error", "수로 읽을 수 없습니다").await?;
    ensure!(browser.text_of(step).await? == before);

    // The strip above the texts is reckoned with it, too.
    browser.open_at(&address).await?;
    browser.click("[data-verdict=conflict] td[id] a").await?;
    let strip = ".strip .steps";
    browser
        .reads(strip, "입력한 환율 기준 1,320원/달러")
        .await?;
    let formula = browser.text_of(strip).await?;
    ensure!(!formula.contains("시장 환율"), "{formula}");
    browser.close().await
}

#[tokio::test]
async fn numbers_are_found_by_their_value() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.press("/").await?;
    ensure!(browser.focused().await? == "search");
    let mut before = String::new();
    for query in ["$38bn", "38000000000", "380억 달러"] {
        browser.type_into("#search", query).await?;
        browser
            .reads(".results .rows", "계약 규모 380억 달러")
            .await?;
        let found = browser.text_of(".results").await?;
        for outlet in ["리뉴타임스", "서울경제", "(000)"] {
            ensure!(found.contains(outlet), "{query}: {found}");
        }
        ensure!(before.is_empty() || before == found, "{query}: {found}");
        before = found;
        browser.press(ESCAPE).await?;
        ensure!(browser.text_of("#search").await?.is_empty());
    }
    browser.close().await
}

#[tokio::test]
async fn what_is_found_leads_to_its_place() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.type_into("#search", "$38bn").await?;
    browser.reads(".found", "항목").await?;
    let row = browser.page().await?;
    let row = row
        .rows
        .iter()
        .find(|row| row.label == "380억 달러" && row.event == 0);
    let id = row.map(|row| row.id.clone()).unwrap_or_default();
    browser.click(&format!(".results a[href='#{id}']")).await?;
    browser.arrives_at(&id).await?;
    let link = ".results .sentences a[href^='#fig-001']";
    let mark = browser.attribute(link, "href").await?;
    let mark = mark.trim_start_matches('#');
    browser.click(link).await?;
    browser.arrives_at(mark).await?;
    browser.highlights_sentence_of(mark).await?;
    browser.click("#search").await?;
    browser.press(ESCAPE).await?;
    ensure!(browser.text_of("#search").await?.is_empty());

    // No link leads to a sentence without figures: its words are selected.
    browser.type_into("#search", "충분한칩").await?;
    browser.reads(".found", "문장 1").await?;
    browser.click(".results .sentences a").await?;
    let selected = browser.selected().await?;
    ensure!(selected == "충분한 칩", "{selected}");
    browser.close().await
}

#[tokio::test]
async fn without_scripts_there_are_no_tools() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::Off).await?;
    ensure!(!browser.shows(".tools button").await? && !browser.shows(".copy-row").await?);
    browser.close().await?;
    let browser = Browser::open(&site, Scripts::On).await?;
    ensure!(browser.shows(".tools button").await?);
    browser.close().await
}
