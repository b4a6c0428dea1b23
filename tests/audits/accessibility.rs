//! Accessible in every view, at every width, in both colour schemes.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, SCHEMES, Scripts, Site, View, Violation, WINDOWS};

#[tokio::test]
async fn axe_finds_nothing_in_any_view() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let mut found = Vec::new();
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
                let violations = browser.violations().await?;
                found.extend(violations.iter().map(|one| told(&place, one)));
            }
        }
    }
    ensure!(found.is_empty(), "{}", found.join("\n"));
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

/// A violation in words, with the first of its places.
fn told(place: &str, violation: &Violation) -> String {
    let Violation { rule, help, places } = violation;
    let first: Vec<_> = places
        .iter()
        .take(3)
        .map(|at| at.replace('\n', " "))
        .collect();
    let count = places.len();
    format!(
        "{place}: {rule} ({help}), {count} times, such as\n    {}",
        first.join("\n    ")
    )
}
