//! The words of the help sheet and of the keys.

use daejo_collation::ConversionVerdict;

/// The words of the help sheet and of the keys.
#[derive(Debug, PartialEq, Eq)]
pub struct KeyWords {
    /// The button that opens the sheet, and its heading.
    pub help: &'static str,
    /// The button that closes it.
    pub close: &'static str,
    /// Heading of the list of keys.
    pub keys: &'static str,
    /// Keys, and what they do.
    pub list: &'static [(&'static [&'static str], &'static str)],
    /// The switch for the keys of one letter.
    pub switch: &'static str,
    /// Under the switch: when keys are not heard.
    pub switch_hint: &'static str,
    /// Heading of the verdicts on facts.
    pub verdicts: &'static str,
    /// Heading of the verdicts on conversions.
    pub conversions: &'static str,
    /// What they mean.
    pub conversion_meanings: &'static [(ConversionVerdict, &'static str)],
    /// The `{n}`th of `{all}` disagreements is shown.
    pub disagreement: &'static str,
    /// There is none.
    pub no_disagreement: &'static str,
}

/// In Korean.
pub static KEYS_KO: KeyWords = KeyWords {
    help: "도움말",
    close: "닫기",
    keys: "단축키",
    list: &[
        (&["n", "p"], "다음 불일치, 이전 불일치 (어긋난 환산 포함)"),
        (&["1", "…", "9"], "그 순서의 기사를 본문에 보이기"),
        (&["/"], "찾기"),
        (&["?"], "이 도움말"),
        (&["Esc"], "문장에서 표의 칸으로 돌아가기"),
    ],
    switch: "한 글자 단축키 쓰기",
    switch_hint: "글을 쓰는 동안이나 Ctrl·Alt·⌘와 함께 누를 때는 쓰이지 않습니다. 이 설정은 이 기기에만 저장합니다.",
    verdicts: "판정 읽기",
    conversions: "환산 판정 읽기",
    conversion_meanings: &[
        (
            ConversionVerdict::Ok,
            "그날 시장 환율과 3% 안에서 맞습니다.",
        ),
        (
            ConversionVerdict::Coarse,
            "3% 넘게 다르지만, 반올림으로 설명됩니다.",
        ),
        (
            ConversionVerdict::Off,
            "반올림을 감안해도 시장 환율과 20%까지 다릅니다.",
        ),
        (ConversionVerdict::Wrong, "시장 환율과 20% 넘게 다릅니다."),
        (
            ConversionVerdict::NoRate,
            "그 통화나 날짜의 환율을 몰라 견주지 못했습니다.",
        ),
    ],
    disagreement: "불일치 {n} / {all}",
    no_disagreement: "보이는 항목 가운데 불일치가 없습니다.",
};

/// In English.
pub static KEYS_EN: KeyWords = KeyWords {
    help: "Help",
    close: "Close",
    keys: "Keys",
    list: &[
        (
            &["n", "p"],
            "Next and previous disagreement, conversions that are off included",
        ),
        (
            &["1", "…", "9"],
            "Show the article of that number in the reader",
        ),
        (&["/"], "Search"),
        (&["?"], "This help"),
        (&["Esc"], "From a sentence back to its cell"),
    ],
    switch: "Use the keys of one letter",
    switch_hint: "They are not heard while you type, nor together with Ctrl, Alt or ⌘. Remembered on this device only.",
    verdicts: "Reading the verdicts",
    conversions: "Reading the verdicts on conversions",
    conversion_meanings: &[
        (
            ConversionVerdict::Ok,
            "Within 3 % of the market's rate of the day.",
        ),
        (
            ConversionVerdict::Coarse,
            "More than 3 % from it, as rounding explains.",
        ),
        (
            ConversionVerdict::Off,
            "Up to 20 % from it, rounding allowed for.",
        ),
        (ConversionVerdict::Wrong, "More than 20 % from it."),
        (
            ConversionVerdict::NoRate,
            "No rate is known for the currency or the day.",
        ),
    ],
    disagreement: "Disagreement {n} of {all}",
    no_disagreement: "No disagreement among the rows shown.",
};
