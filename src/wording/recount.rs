//! The words for computing the page again on the reader's device.

/// The words in one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct RecountWords {
    /// The button.
    pub ask: &'static str,
    /// While it computes.
    pub asked: &'static str,
    /// All came out as the page shows it: `{figures}` figures, `{facts}` facts.
    pub same: &'static str,
    /// Something came out otherwise.
    pub other: &'static str,
    /// The engine could not be loaded.
    pub failed: &'static str,
}

/// In Korean.
pub static RECOUNT_KO: RecountWords = RecountWords {
    ask: "이 기기에서 다시 계산해 확인",
    asked: "본문에서 수치를 다시 읽어 계산하는 중입니다…",
    same: "이 기기에서 본문의 수치 {figures}개와 항목 {facts}개를 다시 계산했고, 모두 이 페이지와 같습니다.",
    other: "이 기기에서 다시 계산한 값이 이 페이지와 다릅니다. 페이지를 새로 고쳐 주세요.",
    failed: "다시 계산하지 못했습니다. 계산에 쓸 파일을 받지 못했으니 연결을 살핀 뒤 다시 눌러 주세요.",
};

/// In English.
pub static RECOUNT_EN: RecountWords = RecountWords {
    ask: "Compute again on this device",
    asked: "Reading the texts and computing again…",
    same: "Computed again on this device: {figures} figures and {facts} facts, all as this page shows them.",
    other: "Computed again on this device, something comes out otherwise: reload the page.",
    failed: "Could not compute again: the files for it did not arrive. Check the connection and try again.",
};
