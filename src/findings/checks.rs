//! The arithmetic of the articles, computed again.

use daejo_collation::{Check, CheckVerdict, Token};

use super::documents;
use super::line::{Line, Piece, words};
use crate::format::number;
use crate::page::Page;

/// A line a statement, what does not add up first.
pub fn lines(page: &Page) -> Vec<Line> {
    let found = documents(page).flat_map(|at| {
        let found = page.comparison.findings.articles.get(at);
        let checks = found.into_iter().flat_map(|it| &it.checks);
        checks.map(move |check| (at, check))
    });
    let mut found: Vec<(usize, &Check)> = found.collect();
    found.sort_by_key(|(_, check)| std::cmp::Reverse(check.verdict));
    let lines = found.into_iter().map(|(at, check)| line(page, at, check));
    lines.collect()
}

/// `= 맞음 리뉴타임스 배수: 120만 개 ÷ 40만 개 = 3 ↔ ‘3배’`.
fn line(page: &Page, document: usize, check: &Check) -> Line {
    let wording = page.wording;
    let (name, shape) = match check.verdict {
        CheckVerdict::Holds => ("agree", "="),
        CheckVerdict::Roughly => ("compatible", "~"),
        CheckVerdict::Off => ("conflict", "≠"),
    };
    let word = wording.pick(check.verdict.ko(), check.verdict.en());
    let plain = |words: &str| Piece::Words(words.to_owned());
    let figure = |figure| Piece::Figure { document, figure };
    let tokens = check.formula.tokens().into_iter();
    let mut formula: Vec<Piece> = tokens
        .map(|token| match token {
            Token::Figure(at) => figure(at),
            Token::Number(number) => Piece::Words(number::grouped(number)),
            Token::Written(date) => Piece::Words(date),
            Token::Sign(sign) => plain(sign.spaced()),
        })
        .collect();
    formula.push(Piece::Words(
        [" = ", &number::grouped(check.result())].concat(),
    ));
    let stated = check.stated.figure.map_or_else(
        || {
            let span = check.stated.span.clone();
            let text = page.document(document).map(|(_, it)| words(it, &span));
            let label = ["‘", text.unwrap_or_default(), "’"].concat();
            Piece::Mentioned {
                document,
                span,
                label,
            }
        },
        figure,
    );
    let kind = wording.pick(check.kind.ko(), check.kind.en());
    Line::of(vec![
        Piece::Verdict(name, (shape, word)),
        plain(" "),
        Piece::Outlet(document),
        Piece::Words([" ", kind, ": "].concat()),
        Piece::Formula(formula),
        plain(" ↔ "),
        stated,
    ])
}
