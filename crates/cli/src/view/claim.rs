//! Claims without a number, a topic at a time.

use std::collections::{BTreeMap, BTreeSet};

use daejo_collation::{Claim, ClaimGroup, ClaimTopic, Event, Stance};

use super::{View, plain};
use crate::json::article_id;

/// What the articles of an event say of one topic.
pub(crate) struct Group {
    /// `~ 표현이 다름`.
    pub wording: String,
    pub topic: &'static str,
    /// A part for each thing that is said of it: `주장 a2 ‘독점’ ×2`.
    pub said: Vec<String>,
    /// Where they say different things: article and sentence.
    pub quotes: Vec<(String, String)>,
}

/// Articles whose words are told, of those that say the same.
const TOLD: usize = 6;

/// Different words told of one article.
const WORDS: usize = 3;

impl<'c> View<'c> {
    /// What the articles of `event`, the one at `number`, say of each topic.
    pub(crate) fn claim_groups(self, number: usize, event: &Event) -> Vec<Group> {
        let together = self.comparison.findings.events.get(number);
        let groups = together.into_iter().flat_map(|together| &together.claims);
        groups
            .map(|group| Group {
                wording: self.language.wording(group),
                topic: self.topic(group.topic),
                said: self.said_of(event, group),
                quotes: if group.is_disputed() {
                    self.claim_quotes(event, group)
                } else {
                    Vec::new()
                },
            })
            .collect()
    }

    /// The claims of article `at`, a part a topic: `세계 최대·1위: 주장 ‘세계 최대’`.
    pub(crate) fn own_claims(self, at: usize) -> Vec<String> {
        let mut topics: BTreeMap<ClaimTopic, BTreeSet<Stance>> = BTreeMap::new();
        for claim in self.claims(at) {
            topics.entry(claim.topic).or_default().insert(claim.stance);
        }
        let topics = topics.into_iter().map(|(topic, stances)| {
            let said = stances.into_iter().map(|stance| {
                let words = self.words(at, topic, |own| own == stance);
                format!("{} {words}", self.stance(stance))
            });
            let said: Vec<String> = said.collect();
            format!("{}: {}", self.topic(topic), said.join(" / "))
        });
        topics.collect()
    }

    fn claims(self, at: usize) -> &'c [Claim] {
        let found = self.comparison.findings.articles.get(at);
        found.map_or(&[], |found| found.claims.as_slice())
    }

    fn topic(self, topic: ClaimTopic) -> &'static str {
        self.language.pick(topic.ko(), topic.en())
    }

    fn stance(self, stance: Stance) -> &'static str {
        self.language.pick(stance.ko(), stance.en())
    }

    fn stances(self, stances: &BTreeSet<Stance>) -> String {
        if stances.is_empty() {
            return self.language.pick("언급 없음", "not mentioned").to_owned();
        }
        let stances: Vec<&str> = stances.iter().map(|one| self.stance(*one)).collect();
        stances.join(" / ")
    }

    /// What is said of the topic of `group`, each with the articles that say it.
    fn said_of(self, event: &Event, group: &ClaimGroup) -> Vec<String> {
        let mut parts: Vec<String> = by_stances(event, group)
            .into_iter()
            .map(|(stances, articles)| {
                let told = articles.len() <= TOLD && !stances.is_empty();
                let articles = articles.into_iter().map(|at| {
                    let words = self.words(at, group.topic, |_| true);
                    if told {
                        format!("{} {words}", article_id(at))
                    } else {
                        article_id(at)
                    }
                });
                let articles: Vec<String> = articles.collect();
                let gap = if told { ", " } else { " " };
                format!("{}: {}", self.stances(stances), articles.join(gap))
            })
            .collect();
        // Those that say nothing come first of all in the order of what is said.
        if group.stances.iter().any(BTreeSet::is_empty) {
            parts.rotate_left(1);
        }
        parts
    }

    /// The words by which article `at` claims `topic`: `‘독점’ ×2`.
    fn words(self, at: usize, topic: ClaimTopic, of: impl Fn(Stance) -> bool) -> String {
        let text = |claim: &Claim| {
            let document = self.comparison.documents.get(at)?;
            Some(plain(document.article.text.get(claim.span.clone())?))
        };
        let claims = self.claims(at).iter();
        let claims = claims.filter(|claim| claim.topic == topic && of(claim.stance));
        let mut counted: Vec<(String, usize)> = Vec::new();
        for words in claims.filter_map(text) {
            match counted.iter_mut().find(|(known, _)| *known == words) {
                Some((_, times)) => *times += 1,
                None => counted.push((words, 1)),
            }
        }
        let told = counted.iter().take(WORDS).map(|(words, times)| {
            let words = self.language.quoted(words);
            if *times > 1 {
                format!("{words} ×{times}")
            } else {
                words
            }
        });
        told.collect::<Vec<_>>().join(" ")
    }

    /// A sentence for each thing that an article says of the topic; of articles that say the same,
    /// the first ones'.
    fn claim_quotes(self, event: &Event, group: &ClaimGroup) -> Vec<(String, String)> {
        let mut quotes = Vec::new();
        for (_, articles) in by_stances(event, group) {
            let most = if event.documents.len() > TOLD {
                1
            } else {
                TOLD
            };
            for at in articles.into_iter().take(most) {
                let found = self.comparison.findings.articles.get(at);
                let (Some(document), Some(found)) = (self.comparison.documents.get(at), found)
                else {
                    continue;
                };
                for claim in found.said(group.topic, &document.article) {
                    let name =
                        format!("{}, {}", self.name(at, document), self.stance(claim.stance));
                    let sentence = document.article.text.get(claim.sentence.clone());
                    quotes.extend(sentence.map(|sentence| (name, plain(sentence))));
                }
            }
        }
        quotes
    }
}

/// Articles of `event` by what they say of the topic of `group`.
fn by_stances<'g>(event: &Event, group: &'g ClaimGroup) -> Vec<(&'g BTreeSet<Stance>, Vec<usize>)> {
    let mut groups: Vec<(&BTreeSet<Stance>, Vec<usize>)> = Vec::new();
    for (stances, at) in group.stances.iter().zip(&event.documents) {
        match groups.iter_mut().find(|(known, _)| *known == stances) {
            Some((_, articles)) => articles.push(*at),
            None => groups.push((stances, vec![*at])),
        }
    }
    groups.sort();
    groups
}
