//! Claims without a number, what each article of an event says of a topic.

use daejo_collation::{ClaimGroup, Event, Verdict, Wording as Alike};

use super::line::{Line, Piece};
use super::names;
use crate::page::Page;
use crate::wording::fill;

/// A line a topic, those first of which articles say different things.
pub fn lines(page: &Page) -> Vec<Line> {
    let comparison = &page.comparison;
    let groups = page.matrices.iter().flat_map(|matrix| {
        let event = comparison.events.get(matrix.event);
        let found = comparison.findings.events.get(matrix.event);
        let groups = found.into_iter().flat_map(|it| &it.claims);
        event
            .into_iter()
            .flat_map(move |event| groups.clone().map(move |it| (event, it)))
    });
    groups
        .map(|(event, group)| line(page, event, group))
        .collect()
}

/// `~ 표현이 다름 독점·단독`, and below it the words and the sentence of each article; what one alone
/// says is no difference.
fn line(page: &Page, event: &Event, group: &ClaimGroup) -> Line {
    let wording = page.wording;
    let words = wording.findings();
    let [alike, different] = words.alike;
    let (name, shown) = match group.wording {
        _ if group.is_single() => {
            let single = wording.verdict(Verdict::Single);
            ("single", single.map_or(("", ""), |it| (it.shape, it.name)))
        }
        Alike::Alike => ("agree", alike),
        Alike::Different => ("compatible", different),
    };
    let articles = event.documents.iter().zip(&group.stances);
    let silent = articles.filter(|(_, stances)| stances.is_empty());
    let silent = names(page, silent.map(|(at, _)| *at));
    Line {
        pieces: vec![
            Piece::Verdict(name, shown),
            Piece::Words(" ".to_owned()),
            Piece::Topic(wording.pick(group.topic.ko(), group.topic.en())),
        ],
        below: event
            .documents
            .iter()
            .filter_map(|at| said(page, *at, group))
            .collect(),
        note: (!silent.is_empty()).then(|| fill(words.silent, &[("list", &silent)])),
    }
}

/// How an article puts it: each thing that it says, with a sentence that says so.
fn said(page: &Page, document: usize, group: &ClaimGroup) -> Option<Line> {
    let found = page.comparison.findings.articles.get(document)?;
    let (_, of) = page.document(document)?;
    let said = found.said(group.topic, &of.article);
    if said.is_empty() {
        return None;
    }
    let mut pieces = vec![Piece::Outlet(document)];
    for (at, claim) in said.into_iter().enumerate() {
        let stance = page.wording.pick(claim.stance.ko(), claim.stance.en());
        let before = if at == 0 { ": " } else { " · " };
        pieces.push(Piece::Words([before, stance, " "].concat()));
        let span = claim.sentence.clone();
        pieces.push(Piece::Quote { document, span });
    }
    Some(Line::of(pieces))
}
