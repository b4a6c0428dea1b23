//! The tools in Korean.

use super::tools::{RateWords, Tools};

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
    rates: RateWords {
        name: "환율 넣기",
        label: "1{base} =",
        reset: "시장 환율로 되돌리기",
        no_number: "수로 읽을 수 없습니다. 1,400처럼 적어 주세요.",
        not_positive: "0보다 큰 수를 적어 주세요.",
        recalculated: "입력한 환율 기준으로 다시 계산했습니다: ",
        market: "시장 환율 기준으로 계산합니다.",
        held: "입력한 환율 기준 {price}",
        deviation: "입력한 환율 대비",
        amount: "입력한 환율이면 {low}~{high}",
    },
    event: "사건 {n}",
    place: "글자 {place}",
};
