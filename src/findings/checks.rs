//! The arithmetic of the articles, computed again.

use daejo_collation::{Check, CheckVerdict, Document, Token};
use yew::prelude::*;

use super::{documents, whose};
use crate::format::number;
use crate::page::Page;
use crate::table::{operand, shaped};

/// A line a statement, what does not add up first.
pub fn lines(page: &Page) -> Vec<Html> {
    let found = documents(page).flat_map(|at| {
        let found = page.comparison.findings.articles.get(at);
        let checks = found.into_iter().flat_map(|it| &it.checks);
        checks.map(move |check| (at, check))
    });
    let mut found: Vec<(usize, &Check)> = found.collect();
    found.sort_by_key(|(_, check)| std::cmp::Reverse(check.verdict));
    let lines = found.into_iter().filter_map(|(at, check)| {
        let (_, document) = page.document(at)?;
        Some(line(page, (at, document), check))
    });
    lines.collect()
}

/// `= 맞음 리뉴타임스 배수: 120만 개 ÷ 40만 개 = 3 ↔ ‘3배’`.
fn line(page: &Page, (at, document): (usize, &Document), check: &Check) -> Html {
    let wording = page.wording;
    let (name, shape) = match check.verdict {
        CheckVerdict::Holds => ("agree", "="),
        CheckVerdict::Roughly => ("compatible", "~"),
        CheckVerdict::Off => ("conflict", "≠"),
    };
    let word = wording.pick(check.verdict.ko(), check.verdict.en());
    let stated = document.article.text.get(check.stated.span.clone());
    let figure = |figure: usize| operand(page, at, figure);
    html! {
        <>
            { shaped(name, (shape, word)) }
            { " " }
            { whose(page, at) }
            { " " }
            { wording.pick(check.kind.ko(), check.kind.en()) }
            { ": " }
            <span class="formula">
                { for check.formula.tokens().into_iter().map(|token| match token {
                    Token::Figure(at) => html! { { for figure(at) } },
                    Token::Number(number) => html! { number::grouped(number) },
                    Token::Sign(sign) => html! { sign.spaced() },
                }) }
                { " = " }
                { number::grouped(check.result()) }
            </span>
            { " ↔ " }
            if let Some(at) = check.stated.figure {
                { for figure(at) }
            } else {
                <q lang={wording.foreign(document.article.language)}>{ stated }</q>
            }
        </>
    }
}
