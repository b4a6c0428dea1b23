//! Sentences of an article that tell of another event, which came before and is like its own.

use std::ops::Range;

use daejo_articles::Article;

use crate::sentence::sentence;

/// What a Korean one begins with, 이에 or 이보다 before it or not.
const EARLIER: &str = "앞서 ";

/// Words that end in 도 and do not say `too`: provinces, islands, what is measured.
const OTHER_WORDS: &str = "북도 남도 경기도 강원도 충청도 전라도 경상도 제주도 울릉도 거제도 강화도 만족도 난이도 인지도 선호도 신뢰도 \
    완성도 속도 온도 농도 밀도 강도 빈도 각도 고도 습도 정도 태도 제도 한도 보도 용도";

/// What stands behind the other place that an English one begins with.
const WHERE: &str = ", where ";

/// Bytes at the beginning of an article, which name the places of its own event.
const BEGINNING: usize = 300;

/// How many words of it say whom or where the other event befell.
const WORDS: usize = 6;

/// The sentences of `article` that tell of the like that happened to others, or elsewhere: `앞서
/// 지난 18일 해랑시에서도 드론이 떨어졌다`, `In England, where a hoard has just been valued, …`; in order. What they
/// hold is not what the article is about.
pub(super) fn asides(article: &Article) -> Vec<Range<usize>> {
    let text = article.text.as_str();
    let mut found = Vec::new();
    for line in article.lines.iter().filter(|line| line.zone.is_article()) {
        let of_line = text.get(line.span.clone()).unwrap_or_default();
        for (word, tells) in [
            (EARLIER, tells_of_another as fn(&str, &str) -> bool),
            (WHERE, is_elsewhere),
        ] {
            for (at, word) in of_line.match_indices(word) {
                let at = line.span.start + at;
                let sentence = sentence(text, &line.span, &(at..at + word.len()));
                let told = text.get(sentence.clone()).unwrap_or_default();
                if tells(told, text) {
                    found.push(sentence);
                }
            }
        }
    }
    found.sort_by_key(|aside| aside.start);
    found.dedup();
    found
}

/// Whether an English sentence begins with a place that the beginning of `text` does not name: In England,
/// where.
fn is_elsewhere(sentence: &str, text: &str) -> bool {
    let place = sentence
        .strip_prefix("In ")
        .and_then(|it| it.split_once(WHERE));
    place.is_some_and(|(place, _)| {
        let mut words = place.split(' ');
        words.clone().count() <= 3
            && words.all(|word| word.starts_with(char::is_uppercase))
            && text.find(place).is_some_and(|at| at >= BEGINNING)
    })
}

/// Whether a Korean sentence begins with what was before, and one of its first words says `too`: 앞서
/// 해랑시에서도, 이에 앞서 다온디스플레이도.
fn tells_of_another(sentence: &str, _: &str) -> bool {
    /// The shortest, in syllables: shorter ones are other words, as 보도 and 제도.
    const SHORTEST: usize = 4;
    let Some((before, rest)) = sentence.split_once(EARLIER) else {
        return false;
    };
    let mut words = rest.split_whitespace().take(WORDS);
    ["", "이에 ", "이보다 "].contains(&before)
        && words.any(|word| {
            let other = OTHER_WORDS.split(' ').any(|other| word.ends_with(other));
            word.ends_with('도') && !other && word.chars().count() >= SHORTEST
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_to_others_before_is_aside() {
        let too = |sentence| tells_of_another(sentence, "");
        assert!(too("앞서 지난 18일 해랑시에서도 드론 47대가 떨어졌다."));
        assert!(too("앞서 다온디스플레이도 3일 평결을 받았다."));
        assert!(!too("앞서 경기도 화성시 공장에서 23명이 숨졌다."));
        assert!(!too("앞서 회사는 만족도 조사를 했다."));
        let elsewhere = |sentence: &str| {
            let text = ["A ".repeat(BEGINNING), sentence.to_owned()].concat();
            is_elsewhere(sentence, &text)
        };
        assert!(elsewhere(
            "In New South Wales, where a hoard was found, he shares."
        ));
        assert!(!elsewhere("In a field near Diss, where it lay, he dug."));
        assert!(!elsewhere("In England"));
        assert!(!is_elsewhere(
            "In Gaza, where 40 died, rain fell.",
            "Gaza: 40 dead. In Gaza, where 40 died"
        ));
        assert!(!too("앞서 회사는 지난 3일 보도 자료를 냈다."));
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
