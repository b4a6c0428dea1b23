//! The same in Chromium, Firefox and WebKit: what the page is for, and what is left of it where
//! something that it needs is missing.

mod broken;
mod whole;

/// Makes a test of each journey in each browser; `cargo xtask test` leaves out, by the names of these
/// modules, the browsers that are not there.
macro_rules! everywhere {
    ($($journey:ident),+) => {
        everywhere!(chromium Chromium $($journey)+);
        everywhere!(firefox Firefox $($journey)+);
        everywhere!(webkit WebKit $($journey)+);
    };
    ($module:ident $kind:ident $($journey:ident)+) => {
        mod $module {
            $(
                #[tokio::test]
                async fn $journey() -> anyhow::Result<()> {
                    super::$journey(daejo_e2e::Kind::$kind).await
                }
            )+
        }
    };
}

use everywhere;
