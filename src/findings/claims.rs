//! Claims without a number, what each article of an event says of a topic.

use daejo_collation::{Claim, ClaimGroup, Event, Verdict, Wording as Alike};
use yew::prelude::*;

use super::{QUOTED, names, others, whose};
use crate::page::Page;
use crate::table::{shaped, stamp};
use crate::wording::fill;

/// A line a topic, those first of which articles say different things.
pub fn lines(page: &Page) -> Vec<Html> {
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
fn line(page: &Page, event: &Event, group: &ClaimGroup) -> Html {
    let wording = page.wording;
    let words = wording.findings();
    let of = |at: &usize| {
        let claims = page.comparison.findings.articles.get(*at)?.claims.iter();
        let claims: Vec<&Claim> = claims.filter(|it| it.topic == group.topic).collect();
        (!claims.is_empty()).then_some((*at, claims))
    };
    let told: Vec<(usize, Vec<&Claim>)> = event.documents.iter().filter_map(of).collect();
    let more = told.len().saturating_sub(QUOTED);
    let [alike, different] = words.alike;
    let verdict = match group.wording {
        _ if told.len() == 1 => stamp(Verdict::Single, wording),
        Alike::Alike => shaped("agree", alike),
        Alike::Different => shaped("compatible", different),
    };
    let silent = event.documents.iter().filter(|at| of(at).is_none());
    let silent = names(page, silent.copied());
    html! {
        <>
            { verdict }
            { " " }
            <strong>{ wording.pick(group.topic.ko(), group.topic.en()) }</strong>
            <dl>
                { for told.iter().take(QUOTED).map(|(at, claims)| said(page, *at, claims)) }
            </dl>
            { others(page, more) }
            if !silent.is_empty() {
                <p class="hint">{ fill(words.silent, &[("list", &silent)]) }</p>
            }
        </>
    }
}

/// How an article puts it: each thing that it says, with the first sentence that says so.
fn said(page: &Page, at: usize, claims: &[&Claim]) -> Html {
    let wording = page.wording;
    let Some((_, document)) = page.document(at) else {
        return html! {};
    };
    let text = &document.article.text;
    let mut told: Vec<&Claim> = Vec::new();
    for claim in claims {
        if told.iter().all(|known| known.stance != claim.stance) {
            told.push(claim);
        }
    }
    html! {
        <>
            <dt>{ whose(page, at) }</dt>
            { for told.into_iter().map(|claim| html! {
                <dd>
                    { wording.pick(claim.stance.ko(), claim.stance.en()) }
                    { ": " }
                    <q lang={wording.foreign(document.article.language)}>
                        { text.get(claim.sentence.clone()).map(|it| it.trim().to_owned()) }
                    </q>
                </dd>
            }) }
        </>
    }
}
