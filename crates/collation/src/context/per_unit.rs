//! What is no fact of its own: a length of time or one of a thing that something is told per, and
//! what a kind of thing is called by.

use daejo_figures::{Decimal, Kind, Value};

use crate::comparison::Document;

/// What stands behind a year or a day that lasts: 하루 만에, 한 해 동안.
static LASTS: &str = "만 동안 간 뒤 후 전 앞 이후 넘 이상 이내 안 내 째 가까이 가량 정도 짜리 남짓 반 사이 늦 빨 일찍 지나 걸 더 이른 빠른";

/// Bytes between one of a thing and what it costs: a word and its particle.
const PRICED: usize = 20;

/// Whether figure `at` of `document` is a length of time that others are told per, in a word of
/// Korean (한 해 900억 원, 하루 평균), or that something is called by (4년제 대학); or one of a thing
/// that is priced (한 끼 3800원).
pub(super) fn is_per_unit(document: &Document, at: usize) -> bool {
    let Some(figure) = document.figures.get(at) else {
        return false;
    };
    let Value::Quantity(quantity) = &figure.mention.value else {
        return false;
    };
    let text = document.article.text.get(figure.mention.span.end..);
    let behind = text.unwrap_or_default();
    let surface = document.surface(figure);
    let word = surface.starts_with("한 ") || surface == "하루";
    if figure.mention.kind == Kind::Count {
        // 한 끼 3800원, 한 병에 6000원, 맥주 한 병을 6000원에: what it costs stands behind.
        let next = document.figures.get(at + 1).filter(|next| {
            let gap = next.mention.span.start.checked_sub(figure.mention.span.end);
            next.mention.kind == Kind::Money && gap.is_some_and(|gap| gap <= PRICED)
        });
        return word && quantity.value == Decimal::ONE && next.is_some();
    }
    if figure.mention.kind != Kind::Duration {
        return false;
    }
    if behind.starts_with('제') {
        return true;
    }
    let behind = behind.trim_start();
    word && quantity.value == Decimal::ONE && !LASTS.split(' ').any(|word| behind.starts_with(word))
}

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use super::*;

    #[test]
    fn what_others_are_told_per_is_told_from_what_lasts() {
        for (text, expect) in [
            ("회사는 한 해 900억 원을 더 거둔다.", vec![true, false]),
            ("회사는 한 해 동안 900억 원을 거뒀다.", vec![false, false]),
            ("4년제 대학 136곳이 올렸다.", vec![true, false]),
            ("임기는 4년이다.", vec![false]),
            ("초등 급식은 한 끼 3800원이다.", vec![true, false]),
            ("맥주 한 병을 6000원에 판다.", vec![true, false]),
            ("한 명이 숨졌다. 벌금은 300만 원이다.", vec![false, false]),
        ] {
            let document = Document::read(read_as_body("a.txt", text.into()));
            let found: Vec<bool> = (0..document.figures.len())
                .map(|at| is_per_unit(&document, at))
                .collect();
            assert_eq!(found, expect, "{text}");
        }
    }
}
