//! Facts of events, from the statements of their articles.

use std::collections::BTreeMap;

use daejo_figures::Kind;

use super::align::align;
use super::cluster::{Cluster, counted_until, toll};
use super::converted::{implied, implied_back, settle};
use super::statement::{Statement, inexactness};
use crate::comparison::{Cell, Document, Fact, Group};
use crate::context::SO_FAR;
use crate::event::Together;
use crate::extent::Extent;
use crate::implied::Implied;
use crate::lexicon::role::{ROLES, Role, RoleName};
use crate::lexicon::vague::VAGUE;
use crate::verdict::{Stated, verdict};

/// The facts of one event: `members` are its articles, in an order that does not depend on how
/// they were given; `statements` are those of all articles.
pub(crate) fn facts(
    event: usize,
    documents: &[Document],
    members: &[usize],
    statements: &[Vec<Statement>],
    together: &Together<'_>,
) -> Vec<Fact> {
    let of_event: Vec<&[Statement]> = members
        .iter()
        .map(|at| statements.get(*at).map(Vec::as_slice).unwrap_or_default())
        .collect();
    let korean: Vec<bool> = members
        .iter()
        .map(|at| {
            documents.get(*at).is_some_and(|document| {
                document.article.language == daejo_articles::Language::Korean
            })
        })
        .collect();
    let mut clusters = align(&of_event, &korean, (members, together));
    let context = Event {
        event,
        documents,
        members,
        statements: &of_event,
    };
    settle(&mut clusters, |cluster| context.conversions(cluster));
    clusters
        .iter()
        .map(|cluster| context.fact(cluster))
        .collect()
}

struct Event<'a> {
    event: usize,
    documents: &'a [Document],
    members: &'a [usize],
    statements: &'a [&'a [Statement]],
}

impl Event<'_> {
    /// The rates of the articles that convert another amount to that of `cluster`.
    fn conversions(&self, cluster: &Cluster) -> Vec<Implied> {
        let members = cluster.members.iter();
        let of = |(member, index): &(usize, usize)| {
            let document = self.documents.get(*self.members.get(*member)?)?;
            implied(
                document,
                &self.statements.get(*member)?.get(*index)?.figures,
            )
        };
        members.filter_map(of).collect()
    }

    fn fact(&self, cluster: &Cluster) -> Fact {
        let mut cells: Vec<Option<Box<Cell>>> = vec![None; self.documents.len()];
        let mut stated: Vec<Stated<'_>> = Vec::new();
        let role = role(cluster);
        let members = || {
            let of = |(member, index): &(usize, usize)| self.statements.get(*member)?.get(*index);
            cluster.members.iter().filter_map(of)
        };
        let until = members().all(|statement| counted_until(&statement.context))
            || members().any(|statement| statement.context.is_running());
        for (member, index) in &cluster.members {
            let (Some(article), Some(statement)) = (
                self.members.get(*member),
                self.statements.get(*member).and_then(|of| of.get(*index)),
            ) else {
                continue;
            };
            let Some(document) = self.documents.get(*article) else {
                continue;
            };
            let lead = lead(document, &statement.figures);
            stated.push(Stated {
                article: *article,
                lead: lead.unwrap_or(0),
                contradiction: statement.contradiction,
                extents: &statement.extents,
                local: statement.context.local_time,
                korean: document.article.language == daejo_articles::Language::Korean,
                toll: until
                    || toll(&cluster.context)
                    || cluster.context.is_as_of
                    || statement.context.qualifiers & SO_FAR != 0,
                as_of: statement.context.as_of,
                published: document
                    .article
                    .published
                    .as_ref()
                    .map(|published| published.interval),
            });
            if let Some(slot) = cells.get_mut(*article) {
                *slot = Some(Box::new(Cell {
                    figures: statement.figures.clone(),
                    lead,
                    contradiction: statement.contradiction,
                    vague: None,
                    implied: cluster.converts.and_then(|_| {
                        let to = implied(document, &statement.figures);
                        to.or_else(|| implied_back(document, &statement.figures))
                    }),
                }));
            }
        }
        let vague = self.vague(role, &mut cells);
        // The order in which statements are held against each other must not show.
        stated.sort_by_key(|stated| stated.article);
        let (verdict, why) = verdict(&stated, vague);
        let kind = self.kind(cluster);
        Fact {
            event: self.event,
            group: group(kind, role, cluster),
            kind,
            role: role.map(RoleName::from),
            converts: cluster.converts,
            cells,
            verdict,
            why,
        }
    }

    fn kind(&self, cluster: &Cluster) -> Kind {
        let (member, index) = cluster.members.first().copied().unwrap_or_default();
        let figure = self
            .statements
            .get(member)
            .and_then(|of| of.get(index))
            .and_then(|statement| statement.figures.first());
        let document = self
            .members
            .get(member)
            .and_then(|at| self.documents.get(*at));
        match (document, figure) {
            (Some(document), Some(figure)) => document
                .figures
                .get(*figure)
                .map_or(cluster.class.0, |figure| figure.mention.kind),
            _ => cluster.class.0,
        }
    }

    /// Fills the cells of articles that state `role` without a number, and counts them.
    fn vague(&self, role: Option<&Role>, cells: &mut [Option<Box<Cell>>]) -> usize {
        let Some((_, phrases)) =
            role.and_then(|role| VAGUE.iter().find(|(name, _)| *name == role.name))
        else {
            return 0;
        };
        let mut count = 0;
        for article in self.members {
            let (Some(slot), Some(document)) =
                (cells.get_mut(*article), self.documents.get(*article))
            else {
                continue;
            };
            if slot.is_some() {
                continue;
            }
            let text = &document.article.text;
            let found = document
                .article
                .lines
                .iter()
                .filter(|line| line.zone.is_article())
                .find_map(|line| {
                    let body = text.get(line.span.clone())?;
                    phrases.iter().find_map(|phrase| {
                        let at = line.span.start + body.find(phrase)?;
                        Some(at..at + phrase.len())
                    })
                });
            if let Some(span) = found {
                *slot = Some(Box::new(Cell {
                    figures: Vec::new(),
                    lead: None,
                    contradiction: None,
                    vague: Some(span),
                    implied: None,
                }));
                count += 1;
            }
        }
        count
    }
}

/// The most exact of `figures`.
fn lead(document: &Document, figures: &[usize]) -> Option<usize> {
    figures
        .iter()
        .copied()
        .filter_map(|at| {
            Some((
                inexactness(&Extent::of(&document.figures.get(at)?.mention)),
                at,
            ))
        })
        .min()
        .map(|(_, at)| at)
}

/// The role that the words around all its mentions tell most.
fn role(cluster: &Cluster) -> Option<&'static Role> {
    let (role, _) = cluster.context.roles.first()?;
    ROLES.get(usize::from(*role))
}

fn group(kind: Kind, role: Option<&Role>, cluster: &Cluster) -> Group {
    use crate::lexicon::role::Family;
    match kind {
        Kind::Date | Kind::Time => Group::Dates,
        Kind::Money if cluster.converts.is_some() => Group::Conversions,
        Kind::Money if role.is_some_and(|role| role.family == Family::Deal) => Group::DealSize,
        _ => Group::Other,
    }
}

/// Sorts facts for a reader and tells every figure its fact.
pub(crate) fn arrange(facts: Vec<Fact>, documents: &mut [Document]) -> Vec<Fact> {
    let mut order: Vec<usize> = (0..facts.len()).collect();
    let key = |fact: &Fact| {
        let first = fact
            .cells
            .iter()
            .enumerate()
            .find_map(|(article, cell)| Some((article, *cell.as_ref()?.figures.first()?)));
        let days = fact
            .cells
            .iter()
            .zip(documents.iter())
            .find_map(|(cell, document)| {
                let figure = document.figures.get(cell.as_ref()?.lead?)?;
                match &figure.mention.value {
                    daejo_figures::Value::Date(date) => date.interval,
                    _ => None,
                }
            });
        let days = days.filter(|_| fact.group == Group::Dates);
        (
            fact.event,
            fact.group,
            days.is_none(),
            days,
            fact.severity(),
            first,
        )
    };
    let keys: Vec<_> = facts.iter().map(key).collect();
    order.sort_by(|one, two| keys.get(*one).cmp(&keys.get(*two)));
    let numbers: BTreeMap<usize, usize> = order
        .iter()
        .enumerate()
        .map(|(new, old)| (*old, new))
        .collect();
    let mut sorted: Vec<(usize, Fact)> = facts
        .into_iter()
        .enumerate()
        .map(|(old, fact)| (numbers.get(&old).copied().unwrap_or(old), fact))
        .collect();
    sorted.sort_by_key(|(new, _)| *new);
    let mut facts: Vec<Fact> = sorted.into_iter().map(|(_, fact)| fact).collect();
    for (index, fact) in facts.iter_mut().enumerate() {
        fact.converts = fact.converts.and_then(|old| numbers.get(&old).copied());
        for (cell, document) in fact.cells.iter().zip(documents.iter_mut()) {
            for at in cell.iter().flat_map(|cell| &cell.figures) {
                if let Some(figure) = document.figures.get_mut(*at) {
                    figure.fact = Some(index);
                }
            }
        }
    }
    facts
}
