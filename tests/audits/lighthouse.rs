//! The page in the eyes of Lighthouse, as search engines and browsers' makers see it.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Site, given};
use serde_json::Value;
use xtask::chromium;

/// What has to be flawless: it does not depend on the computer.
const FLAWLESS: &[&str] = &["accessibility", "best-practices", "seo"];

/// What is printed as well: metrics of a simulated connection.
const METRICS: &[&str] = &[
    "largest-contentful-paint",
    "cumulative-layout-shift",
    "total-blocking-time",
];

#[tokio::test]
async fn a_desktop_finds_no_flaw() -> Result<()> {
    judge("desktop", &["--preset=desktop"]).await
}

#[tokio::test]
async fn a_telephone_finds_no_flaw() -> Result<()> {
    judge("mobile", &[]).await
}

async fn judge(name: &str, arguments: &[&str]) -> Result<()> {
    // As a web host sends it: its metrics are those of what goes over the wire.
    let site = Site::serve("/")?;
    let folder = tempfile::tempdir()?;
    let report = folder.path().join("report.json");
    run(&report, site.url(), arguments).await?;
    let report: Value = serde_json::from_slice(&std::fs::read(&report)?)?;
    let mut lines = vec![format!("Lighthouse, {name}:")];
    let score = |name: &str| report.pointer(&format!("/categories/{name}/score"));
    for category in FLAWLESS.iter().chain(&["performance"]) {
        let score = score(category).and_then(Value::as_f64);
        let score = score.with_context(|| format!("there is no score of {category}"))?;
        lines.push(format!("  {category}: {:.0}", score * 100.0));
    }
    for metric in METRICS {
        let shown = report.pointer(&format!("/audits/{metric}/displayValue"));
        lines.push(format!(
            "  {metric}: {}",
            shown.and_then(Value::as_str).unwrap_or("?")
        ));
    }
    println!("{}", lines.join("\n"));
    for category in FLAWLESS {
        let flaws = flaws(&report, category);
        ensure!(
            score(category).and_then(Value::as_f64) == Some(1.0),
            "{name}: {category} is not 100: {flaws:#?}"
        );
    }
    Ok(())
}

/// The audits of a category that do not hold and count for its score, with the first element of
/// each.
fn flaws(report: &Value, category: &str) -> Vec<String> {
    let audits = report.pointer(&format!("/categories/{category}/auditRefs"));
    let audits = audits.and_then(Value::as_array).into_iter().flatten();
    let counted = audits.filter(|audit| audit.get("weight").and_then(Value::as_f64) > Some(0.0));
    let results = counted.filter_map(|audit| {
        let id = audit.get("id")?.as_str()?;
        report.get("audits")?.get(id)
    });
    let fails = |result: &&Value| {
        let score = result.get("score").and_then(Value::as_f64);
        score.is_some_and(|score| score < 1.0)
    };
    results
        .filter(fails)
        .map(|result| {
            let items = result.pointer("/details/items").and_then(Value::as_array);
            let first = |of: &str| {
                let part = result.pointer(&format!("/details/items/0/node/{of}"));
                part.and_then(Value::as_str).unwrap_or("?")
            };
            let title = result.get("title").and_then(Value::as_str);
            format!(
                "{} {} times, such as {}: {}",
                title.unwrap_or("?"),
                items.map_or(0, Vec::len),
                first("selector"),
                first("explanation")
            )
        })
        .collect()
}

async fn run(report: &Path, url: &str, arguments: &[&str]) -> Result<()> {
    let mut lighthouse = Command::new(given("DAEJO_NODE")?);
    lighthouse
        .arg(given("DAEJO_AUDITS")?.join("lighthouse/cli/index.js"))
        .args([
            url,
            "--quiet",
            "--output=json",
            "--no-enable-error-reporting",
        ])
        .arg(format!("--output-path={}", report.display()))
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg(format!("--chrome-flags={}", chromium::ARGUMENTS.join(" ")))
        .args(arguments)
        .env("CHROME_PATH", given("CHROME")?);
    let output = tokio::task::spawn_blocking(move || lighthouse.output()).await?;
    let output = output.context("Node does not start")?;
    ensure!(
        output.status.success(),
        "Lighthouse failed: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}
