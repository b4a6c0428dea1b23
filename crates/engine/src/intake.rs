//! Questions about articles that a reader takes in, before they are compared.

use daejo_articles::{Article, ArticleSet, SetError, Source, WebPage};
use daejo_figures::read;
use serde::{Deserialize, Serialize};

use crate::choice::{Choice, choose};

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// How these are read.
    Read(Vec<Source>),
    /// What of a page of the web, from a file of this name, is an article.
    Page(String, WebPage),
    /// Which of these, at most so many, a page is to show. They have been read before.
    Choose(Vec<Article>, usize),
    /// The articles of a set, as a file holds it.
    Set(String),
    /// The file of a set.
    File(ArticleSet),
    /// The page as one file, this one, with a set inside.
    InPage(ArticleSet, String),
}

/// What the engine says to a [`Question`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// To [`Question::Read`], each in its place.
    Read(Vec<Reading>),
    /// To [`Question::Page`].
    Page(Source),
    /// To [`Question::Choose`].
    Chosen(Choice),
    /// To [`Question::Set`].
    Set(Result<ArticleSet, SetError>),
    /// To [`Question::File`].
    File(String),
    /// To [`Question::InPage`]; nothing where it is no such page.
    InPage(Option<String>),
    /// The question was none.
    NotUnderstood,
}

/// How a text is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The article.
    pub article: Article,
    /// Figures in its own lines.
    pub figures: usize,
}

/// The reply to `question`.
#[must_use]
pub fn respond(question: Question) -> Reply {
    match question {
        Question::Read(sources) => {
            let readings = sources.into_iter().map(reading);
            Reply::Read(readings.collect())
        }
        Question::Page(file, page) => Reply::Page(page.source(&file)),
        Question::Choose(articles, most) => Reply::Chosen(choose(articles, most)),
        Question::Set(json) => Reply::Set(ArticleSet::read(&json)),
        Question::File(set) => Reply::File(set.written()),
        Question::InPage(set, page) => Reply::InPage(set.in_page(&page)),
    }
}

fn reading(source: Source) -> Reading {
    let article = source.read();
    let own = article.lines.iter().filter(|line| line.zone.is_article());
    let texts = own.filter_map(|line| article.text.get(line.span.clone()));
    let figures = texts.map(|text| read(text, None).mentions.len()).sum();
    Reading { article, figures }
}
