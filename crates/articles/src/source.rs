//! An article as it was got: its text, and what is known besides.

use serde::{Deserialize, Serialize};

use crate::article::{Article, Basis, Evidence, Stated};
use crate::line::cut;
use crate::read::{Given, GivenDate, GivenLine, complete, read, read_as_body};

/// A text to read an article from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its file, without folders.
    pub file: String,
    /// Its text, decoded.
    pub text: String,
    /// What is known about it besides.
    pub given: Given,
}

impl From<&Article> for Source {
    /// What was given for `article`, or would have to be, to read it the same again.
    fn from(article: &Article) -> Self {
        let value = |fact: &Option<Stated<String>>| {
            let given = fact.as_ref().filter(|it| it.evidence == Evidence::Given);
            given.map(|fact| fact.value.clone())
        };
        let published = article.published.as_ref();
        let published = published.filter(|it| it.evidence == Evidence::Given);
        let lines = article.lines.iter().enumerate();
        let lines = lines.filter(|(_, line)| line.is_given);
        let lines = lines.map(|(at, line)| GivenLine {
            line: at,
            zone: line.zone,
            reason: line.reason.clone(),
        });
        let given = Given {
            title: value(&article.title),
            outlet: value(&article.outlet),
            author: value(&article.author),
            source: value(&article.source),
            // A given language leaves no trace; the language that was found does no harm.
            language: Some(article.language),
            published: published.map(|published| GivenDate {
                interval: published.interval,
                inferred: published.basis == Basis::Inferred,
                note: published.note.clone(),
            }),
            lines: lines.collect(),
        };
        Self {
            file: article.file.clone(),
            text: article.text.clone(),
            given,
        }
    }
}

impl Source {
    /// The article of this text; all of the text is its body where the rules find none in it, so
    /// that no article that was asked about is missing.
    ///
    /// ```
    /// use daejo_articles::{Source, Zone};
    /// let source = Source { text: "매출 50조 원".to_owned(), ..Source::default() };
    /// assert_eq!(source.read().lines[0].zone, Zone::Body);
    /// ```
    #[must_use]
    pub fn read(self) -> Article {
        match read(&self.file, self.text.clone(), Some(&self.given)) {
            Ok(article) => article,
            Err(_) => {
                let mut article = read_as_body(&self.file, self.text);
                for said in &self.given.lines {
                    if let Some(line) = article.lines.get_mut(said.line) {
                        line.zone = said.zone;
                        line.reason.clone_from(&said.reason);
                        line.is_given = true;
                    }
                }
                complete(&mut article, &self.given);
                article
            }
        }
    }

    /// Gives it another text. What was said of lines is kept for those that are in both, each in
    /// its turn.
    pub fn rewrite(&mut self, text: String) {
        let lines = |text: &str| -> Vec<String> {
            let lines = cut(text).filter_map(|span| text.get(span));
            lines.map(str::to_owned).collect()
        };
        let [before, after] = [&self.text, &text].map(|text| lines(text));
        let mut said = std::mem::take(&mut self.given.lines);
        said.sort_by_key(|line| line.line);
        let mut at = 0;
        let kept = said.into_iter().filter_map(|said| {
            let words = before.get(said.line)?;
            let found = after.iter().skip(at).position(|line| line == words)?;
            at += found + 1;
            Some(GivenLine {
                line: at - 1,
                ..said
            })
        });
        self.given.lines = kept.collect();
        self.text = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Zone;

    const TEXT: &str = "광고입니다\n\n두 회사는 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.\n\n댓글 3개\n";

    fn said(line: usize, zone: Zone) -> GivenLine {
        GivenLine {
            line,
            zone,
            reason: None,
        }
    }

    fn zones(lines: Vec<GivenLine>, text: &str) -> Vec<(Zone, bool)> {
        let source = Source {
            text: text.to_owned(),
            given: Given {
                lines,
                ..Given::default()
            },
            ..Source::default()
        };
        let lines = source.read().lines.into_iter();
        lines.map(|line| (line.zone, line.is_given)).collect()
    }

    #[test]
    fn what_is_said_of_a_line_wins() {
        let by_rules = zones(Vec::new(), TEXT);
        assert_eq!(by_rules[2], (Zone::Comments, false));
        let restored = zones(vec![said(2, Zone::Body)], TEXT);
        assert_eq!(restored[2], (Zone::Body, true));
        let removed = zones(vec![said(1, Zone::Ad)], "매출 50조 원\n매출 54조 원\n");
        assert_eq!(removed, [(Zone::Body, false), (Zone::Ad, true)]);
    }

    #[test]
    fn lines_keep_what_was_said_of_them_when_others_change() {
        let mut source = Source {
            text: TEXT.to_owned(),
            given: Given {
                lines: vec![said(2, Zone::Body), said(0, Zone::Ad)],
                ..Given::default()
            },
            ..Source::default()
        };
        source.rewrite(TEXT.replace("광고입니다", "새 줄"));
        assert_eq!(source.given.lines, [said(2, Zone::Body)]);
        source.rewrite(["앞줄\n", TEXT].concat());
        assert_eq!(source.given.lines, [said(3, Zone::Body)]);
    }
}
