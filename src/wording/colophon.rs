//! The words about the edition at the foot of the page: they are of the build, not of the client.

/// The words in one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct ColophonWords {
    /// BCP 47 tag of the language.
    pub tag: &'static str,
    /// What the part of the page is, for ears.
    pub name: &'static str,
    /// Version `{version}` of commit `{commit}`, with exchange rates until `{day}`.
    pub edition: &'static str,
    /// Where the build did not know its commit.
    pub unknown: &'static str,
    /// The link that saves the page as one file.
    pub save: &'static str,
    /// The links to the comparison as JSON and as CSV.
    pub data: [&'static str; 2],
    /// The link to the licences.
    pub licences: &'static str,
    /// By state, what is said of offline use: its files are on their way, they are there (a new edition
    /// may be), they are not, the page is one file.
    pub states: [(&'static str, &'static str); 5],
    /// There is a new edition; the button that takes it.
    pub renewed: [&'static str; 2],
}

/// In the languages of the interface, the first one first.
pub static COLOPHONS: [ColophonWords; 2] = [
    ColophonWords {
        tag: "ko",
        name: "이 판에 대하여",
        edition: "대조 {version} · 커밋 {commit} · 환율 {day}까지",
        unknown: "알 수 없음",
        save: "파일 하나로 저장",
        data: ["수치 JSON", "수치 CSV"],
        licences: "사용한 소프트웨어의 라이선스",
        states: [
            ("fetching", "오프라인에서 쓸 파일을 받는 중입니다."),
            ("ready", "오프라인 준비됨 — 네트워크 없이도 열립니다."),
            ("update", "오프라인 준비됨 — 네트워크 없이도 열립니다."),
            (
                "failed",
                "오프라인에서 쓸 파일을 다 저장하지 못했습니다. 네트워크가 있을 때는 그대로 쓸 수 있습니다.",
            ),
            (
                "file",
                "이 파일 하나에 모두 들어 있어 네트워크 없이 열리며, 아무 데도 접속하지 않습니다.",
            ),
        ],
        renewed: ["새 판이 있습니다.", "새 판으로 바꾸기"],
    },
    ColophonWords {
        tag: "en",
        name: "About this edition",
        edition: "Daejo {version} · commit {commit} · exchange rates until {day}",
        unknown: "unknown",
        save: "Save as one file",
        data: ["Figures as JSON", "Figures as CSV"],
        licences: "Licences of the software used",
        states: [
            ("fetching", "Fetching the files for offline use."),
            (
                "ready",
                "Ready for offline use — it opens without a network.",
            ),
            (
                "update",
                "Ready for offline use — it opens without a network.",
            ),
            (
                "failed",
                "Not all files for offline use could be kept. With a network, everything works.",
            ),
            (
                "file",
                "Everything is in this one file: it opens without a network and connects to nothing.",
            ),
        ],
        renewed: ["A new edition is ready.", "Change to the new edition"],
    },
];
