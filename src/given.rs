//! What is known of an article besides its text: to ask the engine about it again.

use daejo_articles::{Given, Source};
use daejo_collation::Document;
use daejo_figures::calendar::Interval;

/// What was given for the article of `document`, or would have to be, to read it the same again.
///
/// A date that the comparison has inferred from the other articles was not given: the engine
/// infers it again.
#[must_use]
pub fn of(document: &Document) -> Given {
    let mut given = Source::from(&document.article).given;
    if document.witness.is_some() {
        given.published = None;
    }
    given
}

/// The days of an interval as ISO 8601 writes them: `2025-11-03/2025-11-04`.
///
/// ```
/// use daejo::given::days;
/// use daejo_figures::calendar::Interval;
/// let year = Interval::of_year(2025).unwrap();
/// assert_eq!(days(year), "2025-01-01/2025-12-31");
/// ```
#[must_use]
pub fn days(interval: Interval) -> String {
    let [start, end] = [interval.start, interval.end].map(daejo_figures::calendar::iso);
    format!("{start}/{end}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_articles::{Article, GivenDate, GivenLine, Language, Zone, read};
    use daejo_collation::compare;

    fn of_article(article: &Article) -> Given {
        of(&compare(vec![article.clone()]).documents[0])
    }

    #[test]
    fn a_date_that_was_inferred_is_not_given() {
        let text =
            "서울전자는 네덜란드 회사와 7년간 380억 달러 규모의 반도체 공급 계약을 체결했다고";
        let dated = format!("입력 2025.11.04 09:00\n\n{text} 2025년 11월 3일 밝혔다.\n");
        let undated = format!("{text} 3일 밝혔다.\n");
        let articles = [("a.txt", dated), ("b.txt", undated)]
            .map(|(file, text)| read(file, text, None).unwrap());
        let comparison = compare(articles.to_vec());
        let document = &comparison.documents[1];
        assert!(document.witness.is_some() && document.article.published.is_some());
        assert_eq!(of(document).published, None);
    }

    #[test]
    fn reading_again_gives_the_same_article() {
        let text = "두 회사는 7년간 380억 달러 규모의 계약을 맺었다고 3일 밝혔다.\n";
        for inferred in [false, true] {
            let given = Given {
                title: Some("제목".to_owned()),
                outlet: Some("신문".to_owned()),
                author: None,
                source: Some("https://example.com/".to_owned()),
                language: Some(Language::Korean),
                published: Some(GivenDate {
                    interval: Interval::of_months(2025, 11, 11).unwrap(),
                    inferred,
                    note: Some("까닭".to_owned()),
                }),
                lines: vec![GivenLine {
                    line: 0,
                    zone: Zone::Heading,
                    reason: None,
                }],
            };
            let article = read("a.txt", text.to_owned(), Some(&given)).unwrap();
            assert_eq!(of_article(&article), given);
            assert_eq!(
                read("a.txt", text.to_owned(), Some(&of_article(&article))).unwrap(),
                article
            );
        }
    }
}
