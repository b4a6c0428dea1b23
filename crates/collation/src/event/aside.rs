//! Sentences of an article that tell of another event, which came before and is like its own.

use std::ops::Range;

use daejo_articles::Article;

use crate::sentence::sentence;

/// What such a sentence begins with.
const BEFORE: [&str; 3] = ["앞서 ", "이에 앞서 ", "이보다 앞서 "];

/// What stands behind the other place that an English one begins with.
const WHERE: &str = ", where ";

/// How many words of it say whom or where the other event befell.
const WORDS: usize = 6;

/// The sentences of `article` that tell of the like that happened to others, or elsewhere: `앞서
/// 지난 18일 해랑시에서도 드론이 떨어졌다`, `In England, where a hoard has just been valued, …`. What they hold
/// is not what the article is about.
pub(super) fn asides(article: &Article) -> Vec<Range<usize>> {
    let text = article.text.as_str();
    let lines = article.lines.iter().filter(|line| line.zone.is_article());
    let found = lines.flat_map(|line| {
        let of_line = text.get(line.span.clone()).unwrap_or_default();
        let places = of_line.match_indices(BEFORE[0]);
        let places = places.chain(of_line.match_indices(WHERE));
        places.filter_map(|(at, word)| {
            let at = line.span.start + at;
            let sentence = sentence(text, &line.span, &(at..at + word.len()));
            let told = text.get(sentence.clone())?;
            let korean = BEFORE.iter().find_map(|word| told.strip_prefix(word));
            let aside = korean.is_some_and(tells_of_another) || is_elsewhere(told);
            aside.then_some(sentence)
        })
    });
    found.collect()
}

/// Whether an English sentence begins with another place: In England, where.
fn is_elsewhere(sentence: &str) -> bool {
    let place = sentence
        .strip_prefix("In ")
        .and_then(|it| it.split(WHERE).next());
    place.is_some_and(|place| {
        let mut words = place.split(' ');
        place.len() + "In ".len() < sentence.len()
            && words.clone().count() <= 3
            && words.all(|word| word.starts_with(char::is_uppercase))
    })
}

/// Whether one of the first words says `too`: 해랑시에서도, 다온디스플레이도.
fn tells_of_another(sentence: &str) -> bool {
    /// The shortest, in syllables: shorter ones are other words, as 보도 and 제도.
    const SHORTEST: usize = 3;
    let mut words = sentence.split_whitespace().take(WORDS);
    words.any(|word| word.ends_with('도') && word.chars().count() >= SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_to_others_before_is_aside() {
        assert!(tells_of_another(
            "지난 18일 해랑시에서도 드론 47대가 떨어졌다."
        ));
        assert!(tells_of_another("다온디스플레이도 3일 평결을 받았다."));
        assert!(is_elsewhere(
            "In New South Wales, where a hoard was found, he shares."
        ));
        assert!(!is_elsewhere("In a field near Diss, where it lay, he dug."));
        assert!(!is_elsewhere("In England"));
        assert!(!tells_of_another("회사는 지난 3일 보도 자료를 냈다."));
        let article = daejo_articles::read_as_body(
            "a.txt",
            "드론이 또 떨어졌다. 이에 앞서 해랑시에서도 3명이 다쳤다. 군은 앞서 공연도 미뤘다."
                .into(),
        );
        let found = asides(&article);
        let told: Vec<&str> = found
            .iter()
            .map(|aside| &article.text[aside.clone()])
            .collect();
        assert_eq!(told, ["이에 앞서 해랑시에서도 3명이 다쳤다."]);
    }
}
