//! The articles of a set as the dialog has them, and what is done to them.

use std::rc::Rc;

use daejo_articles::{Article, ArticleSet, Kept, Source};
use daejo_engine::intake::Reading;

use super::change::Change;
use crate::wording::fill;

/// What the dialog shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The name of the set.
    pub name: String,
    /// The names of all sets on the device.
    pub names: Vec<String>,
    /// What is typed and not taken yet.
    pub draft: String,
    /// Its articles, in the order in which they are compared.
    pub articles: Vec<Held>,
    /// What has been brought back from the device, if anything was there to bring back.
    pub is_loaded: bool,
    /// How often the reader has asked for more of the articles than are listed.
    pub more: usize,
    /// The article that is unfolded.
    pub unfolded: Option<u32>,
    /// What is going on.
    pub progress: Option<Progress>,
    /// Another tab has changed the set since this one has.
    pub is_elsewhere: bool,
    /// What could not be done, and what was.
    pub notices: Vec<String>,
    /// The article that was taken out last, and its place.
    pub removed: Option<(usize, Held)>,
    /// Number of the next article.
    next: u32,
}

/// An article.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Its number, which it keeps wherever it is moved.
    pub key: u32,
    /// Its source.
    pub kept: Rc<Kept>,
    /// How that is read.
    pub reading: Rc<Reading>,
    /// Whether it is: until the engine has answered, the reading is of an earlier source.
    pub is_read: bool,
}

/// What is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// This one of so many files is read.
    Reading(usize, usize),
    /// The engine compares.
    Comparing,
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A set takes the place of what is there.
    Load(String, Vec<(Kept, Reading)>),
    /// Articles are added.
    Add(Vec<(Kept, Reading)>),
    /// What came with the page is compared again, and nothing else.
    First,
    /// The reader changes an article: this is its source now.
    Change(u32, Kept),
    /// The engine has read this source of an article.
    Read(u32, Source, Rc<Reading>),
    /// An article goes a place forward, or back.
    Move(u32, bool),
    /// An article goes.
    Remove(u32),
    /// The one that went last comes back.
    PutBack,
    /// It is not to come back any more.
    Forget,
    /// An article is unfolded, or folded.
    Unfold(u32),
    /// More articles are listed.
    More,
    /// The set is called otherwise.
    Name(String),
    /// These are the sets on the device.
    Names(Vec<String>),
    /// This is typed.
    Draft(String),
    /// What is going on.
    Progress(Option<Progress>),
    /// Another tab has changed the set; or that has been dealt with.
    Elsewhere(bool),
    /// A sentence for the reader.
    Say(String),
    /// Those sentences have been read.
    Hush,
}

impl State {
    /// The article of a number.
    #[must_use]
    pub fn held(&self, key: u32) -> Option<&Held> {
        self.articles.iter().find(|held| held.key == key)
    }

    /// The sources that are compared.
    #[must_use]
    pub fn compared(&self) -> Vec<Source> {
        let shown = self.articles.iter().filter(|held| !held.kept.is_hidden);
        shown.map(|held| held.kept.source.clone()).collect()
    }

    /// The same as they are read.
    #[must_use]
    pub fn readings(&self) -> Vec<Article> {
        let shown = self.articles.iter().filter(|held| !held.kept.is_hidden);
        shown.map(|held| held.reading.article.clone()).collect()
    }

    /// Those of them that are still to be read.
    #[must_use]
    pub fn unread(&self) -> Vec<(u32, Source)> {
        let shown = self.articles.iter().filter(|held| !held.kept.is_hidden);
        shown
            .filter(|held| !held.is_read)
            .map(|held| (held.key, held.kept.source.clone()))
            .collect()
    }

    /// How many those are.
    #[must_use]
    pub fn shown(&self) -> usize {
        let shown = self.articles.iter().filter(|held| !held.kept.is_hidden);
        shown.count()
    }

    /// Whether it is more than the articles that came with the page, all of them shown.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let mut articles = self.articles.iter();
        articles.any(|held| !held.kept.is_of_edition || held.kept.is_hidden)
    }

    /// The number of figures in the lines of those.
    #[must_use]
    pub fn figures(&self) -> usize {
        let shown = self.articles.iter().filter(|held| !held.kept.is_hidden);
        shown.map(|held| held.reading.figures).sum()
    }

    /// Whether an article is the reader's own.
    #[must_use]
    pub fn has_own(&self) -> bool {
        self.articles.iter().any(|held| !held.kept.is_of_edition)
    }

    /// The set, to be kept.
    #[must_use]
    pub fn set(&self) -> ArticleSet {
        let articles = self.articles.iter();
        ArticleSet {
            name: self.name.clone(),
            articles: articles.map(|held| (*held.kept).clone()).collect(),
        }
    }

    fn hold(&mut self, (kept, reading): (Kept, Reading)) -> Held {
        self.next += 1;
        Held {
            key: self.next,
            kept: Rc::new(kept),
            reading: Rc::new(reading),
            is_read: true,
        }
    }

    /// Adds articles behind the reader's own. With the first of those, the articles that came with
    /// the page leave the comparison: who brings two texts wants these two compared.
    fn add(&mut self, articles: Vec<(Kept, Reading)>) {
        if !self.has_own() {
            for held in &mut self.articles {
                held.kept = Rc::new(Change::Hide(true).of(&held.kept));
            }
        }
        for (mut kept, reading) in articles {
            kept.source.file = self.unused(&kept.source.file);
            let held = self.hold((kept, reading));
            let mut own = self.articles.iter();
            let at = own.position(|held| held.kept.is_of_edition);
            let at = at.unwrap_or(self.articles.len());
            self.articles.insert(at, held);
        }
    }

    /// The name of the next text that has none, by a `template` with its number `{n}`.
    #[must_use]
    pub fn name_of_text(&self, template: &str) -> String {
        let names = (1_u32..).map(|number| fill(template, &[("n", &number.to_string())]));
        let mut unused = names.filter(|name| !self.is_used(name));
        unused.next().unwrap_or_default()
    }

    /// The file of one of the reader's own articles with the text of `source`.
    #[must_use]
    pub fn twin(&self, source: &Source) -> Option<String> {
        let mut own = self.articles.iter().filter(|held| !held.kept.is_of_edition);
        let twin = own.find(|held| is_twin(&held.kept.source, source));
        twin.map(|held| held.kept.source.file.clone())
    }

    /// Leaves what came with the page in the comparison, and nothing else.
    fn go_back(&mut self) {
        for held in &mut self.articles {
            let is_own = !held.kept.is_of_edition;
            held.kept = Rc::new(Change::Hide(is_own).of(&held.kept));
        }
    }

    fn is_used(&self, file: &str) -> bool {
        let mut articles = self.articles.iter();
        articles.any(|held| held.kept.source.file == file)
    }

    /// The name of a file that no other article has: `a.txt`, `a-2.txt`.
    fn unused(&self, file: &str) -> String {
        let (stem, ending) = match file.rfind('.') {
            Some(at) => file.split_at(at),
            None => (file, ""),
        };
        let mut name = file.to_owned();
        let mut number = 1;
        while self.is_used(&name) {
            number += 1;
            name = format!("{stem}-{number}{ending}");
        }
        name
    }

    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut new = self.clone();
        let at = |key: u32| self.articles.iter().position(|held| held.key == key);
        match action {
            Action::Load(name, articles) => {
                new.name = name;
                new.is_loaded = true;
                new.is_elsewhere = false;
                new.unfolded = None;
                new.removed = None;
                new.more = 0;
                let articles = articles.into_iter();
                new.articles = articles.map(|article| new.hold(article)).collect();
            }
            Action::Add(articles) => {
                new.removed = None;
                new.add(articles);
            }
            Action::First => {
                new.removed = None;
                new.go_back();
            }
            Action::Forget => new.removed = None,
            Action::Change(key, kept) => {
                if let Some(held) = at(key).and_then(|at| new.articles.get_mut(at)) {
                    held.is_read &= held.kept.source == kept.source;
                    held.kept = Rc::new(kept);
                }
            }
            Action::Read(key, source, reading) => {
                let held = at(key).and_then(|at| new.articles.get_mut(at));
                if let Some(held) = held.filter(|held| held.kept.source == source) {
                    held.reading = reading;
                    held.is_read = true;
                }
            }
            Action::Move(key, forward) => {
                let from = at(key);
                let to = from.and_then(|at| {
                    if forward {
                        at.checked_sub(1)
                    } else {
                        Some(at + 1)
                    }
                });
                if let (Some(from), Some(to)) = (from, to)
                    && to < new.articles.len()
                {
                    new.articles.swap(from, to);
                }
            }
            Action::Remove(key) => {
                new.removed = at(key).map(|at| (at, new.articles.remove(at)));
            }
            Action::PutBack => {
                if let Some((at, held)) = new.removed.take() {
                    new.articles.insert(at.min(new.articles.len()), held);
                }
            }
            Action::Unfold(key) => new.unfolded = Some(key).filter(|_| self.unfolded != Some(key)),
            Action::More => new.more += 1,
            Action::Name(name) => new.name = name,
            Action::Names(names) => new.names = names,
            Action::Draft(draft) => new.draft = draft,
            Action::Progress(progress) => new.progress = progress,
            Action::Elsewhere(is_elsewhere) => new.is_elsewhere = is_elsewhere,
            Action::Say(sentence) => new.notices.push(sentence),
            Action::Hush => new.notices.clear(),
        }
        new
    }
}

/// Whether two articles are one text.
pub fn is_twin(one: &Source, two: &Source) -> bool {
    one.text.trim() == two.text.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(file: &str, is_of_edition: bool) -> (Kept, Reading) {
        let source = Source {
            file: file.to_owned(),
            text: "매출 50조 원\n댓글 3개\n".to_owned(),
            ..Source::default()
        };
        let kept = Kept {
            source: source.clone(),
            is_of_edition,
            ..Kept::default()
        };
        let article = source.read();
        let figures = 1;
        (kept, Reading { article, figures })
    }

    /// A set with two articles of the page, after these actions.
    fn after(actions: Vec<Action>) -> State {
        let edition = ["000.txt", "001.txt"].map(|file| article(file, true));
        let load = Action::Load("글".to_owned(), edition.to_vec());
        let first = State::default().after(load);
        actions
            .into_iter()
            .fold(first, |it, action| it.after(action))
    }

    /// The files in order, those that are compared in brackets.
    fn shown(state: &State) -> String {
        let files = state.articles.iter().map(|held| {
            let file = &held.kept.source.file;
            if held.kept.is_hidden {
                file.clone()
            } else {
                ["[", file, "]"].concat()
            }
        });
        files.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn who_brings_texts_wants_these_compared() {
        let add = |file| Action::Add(vec![article(file, false)]);
        assert_eq!(shown(&after(vec![])), "[000.txt] [001.txt]");
        let one = after(vec![add("a.txt")]);
        assert_eq!(shown(&one), "[a.txt] 000.txt 001.txt");
        let two = after(vec![add("a.txt"), add("a.txt")]);
        assert_eq!(shown(&two), "[a.txt] [a-2.txt] 000.txt 001.txt");
        // An article of the page that was taken back in stays in.
        let back = Change::Hide(false).of(&one.articles[1].kept);
        let mixed = one.after(Action::Change(one.articles[1].key, back));
        let mixed = mixed.after(add("b.txt"));
        assert_eq!(shown(&mixed), "[a.txt] [b.txt] [000.txt] 001.txt");
        assert_eq!(mixed.compared().len(), 3);
        // And back to what came with the page.
        assert_eq!(
            shown(&mixed.after(Action::First)),
            "a.txt b.txt [000.txt] [001.txt]"
        );
    }

    #[test]
    fn one_text_is_no_two_articles() {
        let (kept, _) = article("b.txt", false);
        assert_eq!(after(vec![]).twin(&kept.source), None);
        let own = Action::Add(vec![article("a.txt", false)]);
        assert_eq!(
            after(vec![own]).twin(&kept.source).as_deref(),
            Some("a.txt")
        );
    }

    #[test]
    fn articles_are_moved_and_removed() {
        let state = after(vec![]);
        let [first, second] = [0, 1].map(|at| state.articles[at].key);
        let moved = |key, forward| shown(&state.after(Action::Move(key, forward)));
        assert_eq!(moved(second, true), "[001.txt] [000.txt]");
        assert_eq!(moved(first, false), "[001.txt] [000.txt]");
        assert_eq!(moved(first, true), "[000.txt] [001.txt]");
        assert_eq!(moved(second, false), "[000.txt] [001.txt]");
        let state = state.after(Action::Remove(first));
        assert_eq!(shown(&state), "[001.txt]");
        assert_eq!(shown(&state.after(Action::PutBack)), "[000.txt] [001.txt]");
        assert!(state.after(Action::PutBack).removed.is_none());
    }

    #[test]
    fn an_answer_about_an_earlier_text_is_dropped() {
        let state = after(vec![]);
        let held = &state.articles[0];
        let changed = Change::Text("매출 54조 원".to_owned()).of(&held.kept);
        let (_, reading) = article("000.txt", true);
        let reading = Reading {
            figures: 7,
            ..reading
        };
        let late = Action::Read(held.key, held.kept.source.clone(), Rc::new(reading.clone()));
        let now = Action::Read(held.key, changed.source.clone(), Rc::new(reading));
        let state = state.after(Action::Change(held.key, changed));
        assert_eq!(state.after(late).articles[0].reading.figures, 1);
        assert_eq!(state.after(now).articles[0].reading.figures, 7);
    }
}
