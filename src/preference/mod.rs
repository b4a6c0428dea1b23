//! What the reader has chosen for the page itself: its language, and how it writes numbers.
//!
//! The prerendered page is Korean, and so is the client's first render. A choice changes words
//! only: the page that speaks otherwise has the same comparison.

mod language;
mod numbers;
mod store;

use std::rc::Rc;

use yew::prelude::*;

use crate::foot;
use crate::page::Page;
use crate::wording::Wording;
pub use language::language_switch;
pub use numbers::number_styles;

/// The page as the reader wants it worded, and the way to choose that. The device remembers it.
#[hook]
pub fn use_preference(page: &Rc<Page>) -> (Rc<Page>, Callback<&'static Wording>) {
    let chosen = use_state_eq(|| page.wording);
    let worded = use_worded(page, *chosen);
    {
        let chosen = chosen.clone();
        // After the first render, which has to be that of the build.
        use_effect_with((), move |()| {
            if let Some(wording) = store::load() {
                chosen.set(wording);
            }
        });
    }
    use_effect_with(*chosen, |wording| {
        announce(wording);
    });
    let choose = use_callback((), move |wording: &'static Wording, ()| {
        store::save(wording);
        chosen.set(wording);
    });
    (worded, choose)
}

/// The page in these words.
#[hook]
pub fn use_worded(page: &Rc<Page>, wording: &'static Wording) -> Rc<Page> {
    let worded = use_memo((page.clone(), wording), |(page, wording)| {
        Page::worded(page, wording)
    });
    (*worded).clone()
}

/// Tells the browser the language of the page, and its title.
fn announce(wording: &Wording) -> Option<()> {
    let document = web_sys::window()?.document()?;
    document.set_title(wording.title);
    let root = document.document_element()?;
    root.set_attribute("lang", wording.tag).ok()?;
    foot::speak(&document, wording.tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Record, records};
    use crate::format::value;
    use crate::market::Rates;
    use crate::wording::{KO, NumberStyle};
    use daejo_articles::read;
    use daejo_collation::compare_at;
    use daejo_figures::Kind;

    fn page() -> Rc<Page> {
        let articles = [
            (
                "a.txt",
                "입력 2025.11.04 09:00\n\n오픈AI는 AWS와 7년간 380억 달러(약 50조 원) 규모의 계약을 맺었다. \
                 칩 수십만 개를 2026년 말까지 받는다. 시장 규모는 1조 달러를 넘는다.\n",
            ),
            (
                "b.txt",
                "입력 2025.11.04 09:00\n\nOpenAI signed a seven-year, $38 billion (54 trillion won) deal with AWS on Nov. 3. \
                 It has 1.2 million customers in 3 countries.\n",
            ),
        ];
        let articles = articles.map(|(file, text)| read(file, text.to_owned(), None).unwrap());
        Rc::new(Page::new(
            compare_at(
                articles.to_vec(),
                &crate::fixture::Won("1439.19589", "1430.02431"),
            ),
            Rates::default(),
        ))
    }

    /// What of the records is not words of the page.
    fn facts(records: Vec<Record>) -> Vec<String> {
        let rows = records.into_iter().flat_map(|record| {
            let verdict = record.verdict;
            let statements = record.statements.into_iter();
            statements.map(move |it| {
                let held: Vec<_> = it.conversions.iter().map(|held| held.verdict).collect();
                let words = (it.article, it.written, it.quote, it.source);
                format!(
                    "{verdict:?} {words:?} {:?} {:?} {:?} {held:?}",
                    it.value, it.unit, it.place
                )
            })
        });
        rows.collect()
    }

    #[test]
    fn another_wording_changes_words_only() {
        let page = page();
        let before = facts(records(&page));
        assert!(before.len() > 5, "{before:#?}");
        let mut labels = Vec::new();
        for wording in Wording::all() {
            let other = Page::worded(&page, wording);
            let [one, two] = [&page, &other].map(|it| format!("{:?}", it.comparison));
            assert_eq!(one, two);
            assert_eq!(facts(records(&other)), before);
            let label = records(&other).remove(0).label;
            assert!(!labels.contains(&label), "{label}");
            labels.push(label);
        }
        assert!(std::ptr::eq(&*Page::worded(&page, &KO), &*page));
    }

    #[test]
    fn what_the_page_writes_reads_as_the_value_it_is_of() {
        let page = page();
        let mut read = 0;
        for document in &page.comparison.documents {
            let own = document.figures.iter().map(|figure| &figure.mention);
            let kinds = [Kind::Money, Kind::Duration, Kind::Percent];
            for mention in own.filter(|it| kinds.contains(&it.kind)) {
                // Letters are for the page alone: 54T is no amount in a text.
                let wordings = Wording::all().filter(|it| it.style != NumberStyle::Short);
                for wording in wordings {
                    let label = value::label(mention, "", wording);
                    let again = daejo_figures::read(&label, None).mentions;
                    let values = again.iter().map(|it| (it.kind, it.value.clone()));
                    let values: Vec<_> = values.collect();
                    assert_eq!(values.len(), 1, "{label}");
                    assert_eq!(normal(&again[0]), normal(mention), "{label}");
                    read += 1;
                }
            }
        }
        assert!(read >= 4 * 5, "{read}");
    }

    /// Number and unit: not the last place that was written, which each wording has its own of.
    fn normal(mention: &daejo_figures::Mention) -> String {
        match &mention.value {
            daejo_figures::Value::Quantity(it) => {
                format!("{} {:?} {:?}", it.value.normalize(), it.hi, it.unit)
            }
            other => format!("{other:?}"),
        }
    }
}
