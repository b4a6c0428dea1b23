//! The tools in Korean.

use super::tools::Tools;

/// The Korean tools.
pub static TOOLS: Tools = Tools {
    name: "도구",
    export: "내보내기",
    copy_table: "표 복사",
    save: "표를 {format} 파일로 저장",
    copy_row: ("복사", "이 줄 복사"),
    file: "대조-수치표",
    table_copied: "표를 복사했습니다({n}줄). 스프레드시트나 문서에 붙여 넣으세요.",
    row_copied: "‘{label}’ 줄을 복사했습니다.",
    saved: "{name} 파일로 저장합니다.",
    refused: "브라우저가 허락하지 않아 가져가지 못했습니다.",
    heads: [
        "사건",
        "항목",
        "값",
        "판정",
        "판정 이유",
        "매체",
        "기사 날짜",
        "적힌 표현",
        "읽은 값",
        "수·날짜",
        "단위",
        "근거 문장",
        "위치(글자)",
        "계산·근거",
        "환산 판정",
        "출처",
    ],
    event: "사건 {n}",
    place: "글자 {place}",
};
