//! Accessible in every view, at every width, in both colour schemes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, SCHEMES, Scheme, Scripts, Site, Stage, View, Violation, WINDOWS};

#[tokio::test]
async fn axe_finds_nothing_in_any_view() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mut found = Found::default();
    for &(width, height) in WINDOWS {
        for &view in View::ALL {
            for &scheme in SCHEMES {
                browser.resize(width, height, scheme).await?;
                // Once for both schemes: what is shown does not depend on them.
                if Some(&scheme) == SCHEMES.first() && !browser.show(view).await? {
                    println!("there is no view {} to judge", view.name());
                    break;
                }
                let place = format!("{} at {width} px, {}", view.name(), scheme.name());
                found.add(&place, browser.violations().await?);
            }
        }
    }
    ensure!(found.0.is_empty(), "{}", found.told());
    browser.close().await
}

/// A saved web page whose date is not known, and a text.
const ARTICLES: [&str; 2] = [
    include_str!("../journeys/pages/hanbit.html"),
    "한빛전자가 두리소프트와 7년간 420억 달러 규모의 계약을 체결했다고 2025년 11월 3일 발표했다.\n",
];

#[tokio::test]
async fn axe_finds_nothing_in_the_dialog_for_own_articles() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mut found = Found::default();
    for &(width, height) in WINDOWS {
        for &stage in Stage::ALL {
            browser.resize(width, height, Scheme::Light).await?;
            browser.show_dialog(stage, ARTICLES).await?;
            for &scheme in SCHEMES {
                browser.resize(width, height, scheme).await?;
                let place = format!("{} at {width} px, {}", stage.name(), scheme.name());
                found.add(&place, browser.violations().await?);
            }
        }
    }
    ensure!(found.0.is_empty(), "{}", found.told());
    browser.close().await
}

#[tokio::test]
async fn axe_finds_what_is_wrong() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.spoil("h1", "aria-hidden", "perhaps").await?;
    let violations = browser.violations().await?;
    let rules: Vec<_> = violations.iter().map(|one| one.rule.as_str()).collect();
    ensure!(rules.contains(&"aria-valid-attr-value"), "{rules:?}");
    browser.close().await
}

/// How many elements that break a rule are shown.
const SHOWN: usize = 5;

/// The rules that are broken, with the views in which they are and the elements that break them.
#[derive(Default)]
struct Found(BTreeMap<String, (Vec<String>, BTreeSet<String>)>);

impl Found {
    fn add(&mut self, view: &str, violations: Vec<Violation>) {
        for Violation { rule, help, places } in violations {
            let (views, all) = self.0.entry(format!("{rule} ({help})")).or_default();
            views.push(view.to_owned());
            all.extend(places.into_iter().map(|place| place.replace('\n', " ")));
        }
    }

    fn told(&self) -> String {
        let rules = self.0.iter().map(|(rule, (views, places))| {
            let shown: Vec<_> = places.iter().take(SHOWN).map(String::as_str).collect();
            let (views, count) = (views.join("; "), places.len());
            format!(
                "{rule}, in {views}: {count} elements, such as\n  {}",
                shown.join("\n  ")
            )
        });
        rules.collect::<Vec<_>>().join("\n")
    }
}
