//! What holds for every text, whatever it says.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may panic"
)]
#![cfg(not(target_arch = "wasm32"))]

use daejo_figures::calendar::{Interval, parse_iso};
use daejo_figures::{Value, read};
use proptest::prelude::*;

/// Pieces that figures are made of, in any order: far denser than news.
fn figure_like() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "3",
        "12",
        "1,234",
        "7.5",
        "2025",
        "３８０",
        "0",
        "99999999999999999999999999",
        "십",
        "백",
        "천",
        "만",
        "억",
        "조",
        "경",
        "해",
        "수",
        "몇",
        "여",
        "이",
        "한",
        "열네",
        "약",
        "최대",
        "이상",
        "달러",
        "원",
        "$",
        "US$",
        "€",
        "%",
        "%포인트",
        "년",
        "월",
        "일",
        "개월",
        "시간",
        "명",
        "개",
        "배",
        "위",
        "말",
        "초",
        "분기",
        "상반기",
        "올해",
        "내년",
        "지난",
        "오는",
        "전",
        "후",
        "(",
        ")",
        "~",
        "∼",
        "-",
        "–",
        ",",
        ".",
        " ",
        "\u{a0}",
        "\n",
        "대",
        "선",
        "당",
        "million",
        "bn",
        "two",
        "and a half",
        "Nov.",
        "May",
        "last",
        "Thursday",
        "Q3",
        "ago",
        "://",
        "GPT",
        "😀",
        "é",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let published = parse_iso("2025-11-04").map(Interval::of_day);
    for published in [None, published] {
        let reading = read(text, published);
        let mut end = 0;
        for (at, mention) in reading.mentions.iter().enumerate() {
            let span = mention.span.clone();
            prop_assert!(span.start < span.end, "an empty span");
            prop_assert!(
                text.get(span.clone()).is_some(),
                "{span:?} cuts a character"
            );
            prop_assert!(end <= span.start, "{span:?} overlaps the figure before");
            prop_assert!(
                !text[span.clone()].contains('\n'),
                "{span:?} runs over lines"
            );
            end = span.end;
            prop_assert!(
                mention
                    .pair
                    .is_none_or(|base| base != at && base < reading.mentions.len()),
                "a conversion of itself"
            );
            if let Value::Date(date) = &mention.value {
                prop_assert!(date.interval.is_none_or(|days| days.start <= days.end));
            }
        }
        for note in &reading.notes {
            prop_assert!(text.get(note.span.clone()).is_some());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn spans_lie_in_order_on_character_boundaries(text in figure_like()) {
        check(&text)?;
    }

    #[test]
    fn any_text_is_read(text in "\\PC*") {
        check(&text)?;
    }

    /// A figure found in a text is found again, with its value, when the text stands alone.
    #[test]
    fn money_reads_back(jo in 0_u64..10_000, eok in 1_u64..10_000) {
        let text = if jo == 0 { format!("{eok}억 원") } else { format!("{jo}조 {eok}억 원") };
        let reading = read(&text, None);
        prop_assert_eq!(reading.mentions.len(), 1);
        let Value::Quantity(quantity) = &reading.mentions[0].value else { panic!("no amount") };
        let expected = u128::from(jo) * 1_000_000_000_000 + u128::from(eok) * 100_000_000;
        prop_assert_eq!(quantity.value.normalize().to_string(), expected.to_string());
    }
}
