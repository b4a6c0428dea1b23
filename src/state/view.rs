//! What of the comparison is shown, and how an address says it.

use crate::facet::{Filter, Order};
use crate::grouping::Groupings;
use crate::page::Page;
use crate::rate::{self, Typed};

/// What of the comparison is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Indices of the documents that are taken into the main event.
    pub included: Vec<usize>,
    /// Which rows are shown.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// The rates that conversions are held against instead of the market's.
    pub rates: Vec<Typed>,
}

/// A [`View`] in the words of an address: `with=003`, `only=v.differing,k.money`, `sort=o.001`,
/// `rate=USD.KRW.1320`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewWords {
    /// Short ids of the documents.
    pub with: Vec<String>,
    /// The choices.
    pub only: Vec<String>,
    /// The order.
    pub sort: Vec<String>,
    /// The rates.
    pub rate: Vec<String>,
}

impl View {
    /// What `words` mean on the page with the documents that they include, or on the base as long
    /// as that has not been made; what the page does not have is passed over.
    #[must_use]
    pub fn read(groupings: &Groupings, words: &ViewWords) -> Self {
        let page = groupings.of(&groupings.read(&words.with));
        let order = words.sort.first().map(|word| Order::read(&page, word));
        Self {
            filter: Filter::read(&page, &words.only),
            order: order.unwrap_or_default(),
            rates: rate::read(&page, &words.rate),
            included: page.included.clone(),
        }
    }

    /// The words for it, on the page that it is of.
    #[must_use]
    pub fn words(&self, page: &Page) -> ViewWords {
        let ids = self.included.iter();
        ViewWords {
            with: ids.filter_map(|at| page.ids.get(*at).cloned()).collect(),
            only: self.filter.words(page),
            sort: self.order.word(page).into_iter().collect(),
            rate: self.rates.iter().map(Typed::word).collect(),
        }
    }
}

impl ViewWords {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    /// The list that a part of an address begins with, and what is behind.
    pub fn part<'a>(&mut self, part: &'a str) -> Option<(&mut Vec<String>, &'a str)> {
        let (key, list) = part.split_once('=')?;
        let own = match key {
            "with" => &mut self.with,
            "only" => &mut self.only,
            "sort" => &mut self.sort,
            "rate" => &mut self.rate,
            _ => return None,
        };
        Some((own, list))
    }

    /// The parts of an address, without what is empty.
    pub fn parts(&self) -> impl Iterator<Item = String> {
        let lists = [
            ("with=", &self.with),
            ("only=", &self.only),
            ("sort=", &self.sort),
            ("rate=", &self.rate),
        ];
        let said = lists.into_iter().filter(|(_, list)| !list.is_empty());
        said.map(|(key, list)| [key, &list.join(",")].concat())
    }
}
