//! What the page is, for machines: JSON-LD in the words of schema.org.
//!
//! A `Dataset` that is based on the articles. It is no `ClaimReview`: the page says where articles
//! differ, not who is right.

use daejo_articles::{Article, Basis, Evidence};

use crate::export::json::{list, object, string};
use crate::page::Page;

/// The block to put into the head of the page. Its type is none that a browser would run, so the
/// content policy lets it be.
#[must_use]
pub fn block(page: &Page) -> String {
    let json = dataset(page);
    ["<script type=\"application/ld+json\">", &json, "</script>"].concat()
}

fn dataset(page: &Page) -> String {
    let wording = page.wording;
    let articles = page.comparison.documents.iter();
    let articles = articles.map(|document| article(&document.article));
    object(&[
        ("@context", string("https://schema.org")),
        ("@type", string("Dataset")),
        ("name", string(wording.title)),
        ("description", string(wording.purpose)),
        ("inLanguage", string(wording.tag)),
        ("isBasedOn", list(articles, "")),
    ])
}

/// What is known of an article; a date only where it is one day, and not inferred.
fn article(article: &Article) -> String {
    let of = |name, words: Option<&str>| Some((name, string(words?)));
    let published = article.published.as_ref();
    let published = published
        .filter(|it| it.basis != Basis::Inferred && it.interval.is_day())
        .map(|it| it.interval.to_string());
    let publisher = article.outlet.as_ref().map(|outlet| {
        let members = [
            ("@type", string("Organization")),
            ("name", string(&outlet.value)),
        ];
        ("publisher", object(&members))
    });
    let stated = [
        of("@type", Some("NewsArticle")),
        of("headline", article.title.as_ref().map(|it| &*it.value)),
        publisher,
        of("datePublished", published.as_deref()),
        // An address that the text itself names is of what it rests on.
        article.source.as_ref().and_then(|it| {
            let is_own = it.evidence == Evidence::Given;
            of(if is_own { "url" } else { "citation" }, Some(&*it.value))
        }),
        of("inLanguage", Some(article.language.tag())),
    ];
    object(&stated.into_iter().flatten().collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::market::Rates;
    use daejo_articles::{Given, read};
    use daejo_collation::compare;

    #[test]
    fn a_dataset_that_is_based_on_the_articles() {
        let given = Given {
            outlet: Some("</script><신문>".to_owned()),
            source: Some("https://example.com/a".to_owned()),
            ..Given::default()
        };
        let dated = "입력 2025.11.04 09:00\n\n두 회사는 380억 달러 규모의 계약을 맺었다.\n";
        let articles = [
            read("a.txt", dated.to_owned(), Some(&given)),
            read("b.txt", "Two firms signed a $38bn deal.\n".to_owned(), None),
        ];
        let articles = articles.map(Result::unwrap).to_vec();
        let block = block(&Page::new(compare(articles), Rates::default()));
        let json = block.strip_prefix("<script type=\"application/ld+json\">");
        let json = json.unwrap().strip_suffix("</script>").unwrap();
        // Nothing of an article ends the block.
        assert!(!json.contains('<'), "{json}");
        let [one, two] = json
            .split_once("\"isBasedOn\":[")
            .and_then(|(_, list)| list.split_once("},{\"@type\":\"NewsArticle\""))
            .map(<[&str; 2]>::from)
            .unwrap();
        for part in [
            r#""publisher":{"@type":"Organization","name":"\u003c/script>\u003c신문>"}"#,
            r#""datePublished":"2025-11-04""#,
            r#""url":"https://example.com/a","inLanguage":"ko""#,
        ] {
            assert!(one.contains(part), "{part}: {one}");
        }
        assert_eq!(two, r#","inLanguage":"en"}]}"#);
    }
}
