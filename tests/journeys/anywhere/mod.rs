//! The same in Chromium, Firefox and WebKit: what the page is for, and what is left of it where
//! something that it needs is missing.

mod broken;
mod scrolling;
mod whole;

/// Makes a test of each journey in each browser; of the last ones in those beside WebKit, or beside
/// Chromium, which
/// makes them in other modules. `cargo xtask test` leaves out, by the names of these modules, the
/// browsers that are not there.
macro_rules! journeys {
    (@ $module:ident $kind:ident $($journey:ident)+) => {
        mod $module {
            $(
                #[tokio::test]
                async fn $journey() -> anyhow::Result<()> {
                    super::$journey(daejo_e2e::Kind::$kind).await
                }
            )+
        }
    };
    (everywhere: $($journey:ident),+; beside_webkit: $($other:ident),+) => {
        journeys!(@ chromium Chromium $($journey)+ $($other)+);
        journeys!(@ firefox Firefox $($journey)+ $($other)+);
        journeys!(@ webkit WebKit $($journey)+);
    };
    (everywhere: $($journey:ident),+; beside_chromium: $($other:ident),*) => {
        journeys!(@ chromium Chromium $($journey)+);
        journeys!(@ firefox Firefox $($journey)+ $($other)*);
        journeys!(@ webkit WebKit $($journey)+ $($other)*);
    };
}

pub(crate) use journeys;
