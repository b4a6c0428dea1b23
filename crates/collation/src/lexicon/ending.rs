//! Endings that leave the same word: particles and verb endings of Korean, plurals of English.

/// Korean endings, the longer first among those of one last syllable is not needed: the
/// longest that fits is taken.
#[rustfmt::skip]
pub(crate) static KOREAN: &str = "으로부터 에서부터 에게서 에서는 에서도 에서의 으로는 으로도 으로의 으로서 으로써 이라는 이라고 이라며 이라면 까지는 까지도 까지의 부터는 \
    과의 와의 에는 에도 에서 에게 으로 부터 까지 보다 처럼 만큼 마다 라는 라고 라며 이나 이며 이고 이다 인데 로는 로서 로의 로도 에만 의 은 는 이 가 을 를 에 와 과 도 로 만 나 며 인 들 들은 들이 들의 들을 \
    했다고 했다는 했다 했으며 했고 했던 했지만 했습니다 했는데요 했는데 하는 하며 하고 하기로 하기 하면 해야 하여 하지만 하면서 하게 한다고 한다는 한다 한 할 해 합니다 했을 하던 하다 하자 \
    됐다고 됐다 됐으며 됐고 됐던 되는 되며 되고 되면서 된다고 된다 된 될 돼 됩니다 됐습니다 되어 되었다 되었습니다 시켰다 시키는 시킬 시킨 시키고 \
    이었다 였다 입니다 이라 라 이자 적인 적으로 적 였던 이던 께서 에선 에게는 께";

/// Korean words that tell nothing of what a figure is about.
#[rustfmt::skip]
pub(crate) static KOREAN_STOP: &str = "있다 있는 있으며 있고 있어 없는 없다 이번 이날 당시 최근 현재 지난 오는 올해 지난해 내년 약 총 등 및 또 또한 이어 그 이 것 수 더 가장 통해 위해 대해 대한 따르면 따라 \
    밝혔다 밝힌 전했다 말했다 설명했다 기자 뉴스 것으로 것이다 것은 한편 특히 이에 이를 이는 그는 그러나 하지만 반면 때문 때문에 정도 규모 수준 이상 이하 미만 최대 최소 각각 모두 함께 이후 이전 관련 달하는 달한다 \
    나타났다 예정이다 예정 계획이다 계획 방침이다 것 우리 여러 다른 같은 이같은 위한 라고 이라고 밖에 가운데 중 간 내 외 측 전 \
    에서 에서는 에서도 보다 까지 까지의 부터 으로 으로는 으로도 로는 였다 였고 였으며 이었다 이다 이며 이고 예요 이에요 입니다 이라고 이라는 라고 라는 이던 였던 의 씩 만에 과의 와의 이나 이상의 같은 되는 된다 이른다 위해선 쯤 넘게 가까이 넘는 넘은 달했다 그쳤다 수준으로 \
    했다 했고 한다 하고 하는 한다고 됐다 된다 됩니다 합니다 했습니다 있었다 있다고 있습니다 없다고 않다 않고 않아 않은 않는 않는다 않았다 못했다 아니 아니다 것 것이 것을 것도 이들 이런 그런 그래 본다 봤다 보인다 왔다 많다 많은 \
    만이다 만의 셈 셈이다 이라 씨는 씨가 원을 원이 원의 원에 원은 원이다 원이었다 원으 명이 명은 명을 명의 명으 곳은 곳이 점은 다고 라면 으면 는데 어요 해요 네요 에요 니다 하나 정말 그리 이렇게 그렇게";

/// English words that tell nothing of it.
#[rustfmt::skip]
pub(crate) static ENGLISH_STOP: &str = "a an the and or but of in on at to for from by with as is are was were be been being it its this that these those which who whom whose will would could should may might can \
    has have had do does did not no nor so than then there here into over under about around nearly almost more less least most up out per also after before during while when where what how if because since between \
    he she they we you his her their our your i us him them one two new said says say according told mr mrs ms year years month months day days week weeks last next first second percent million billion trillion";

/// The stem of a Korean word: without the longest ending that leaves two characters or more.
pub(crate) fn korean_stem(word: &str) -> &str {
    let count = word.chars().count();
    if count < 3 {
        return word;
    }
    let mut best = word;
    for length in 1..=4.min(count - 2) {
        let Some((at, _)) = word.char_indices().nth(count - length) else {
            continue;
        };
        let (stem, ending) = word.split_at(at);
        if has(KOREAN, ending) {
            best = stem;
        }
    }
    best
}

/// The stem of an English word in small letters: without the ends of plurals and verbs.
pub(crate) fn english_stem(word: &str) -> &str {
    let strip =
        |ending: &str, least: usize| word.strip_suffix(ending).filter(|stem| stem.len() >= least);
    if let Some(stem) = strip("ies", 3).or_else(|| strip("ied", 3)) {
        return stem;
    }
    let keeps_s = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    for ending in ["sses", "ches", "shes", "xes"] {
        if let Some(stem) = word.strip_suffix("es").filter(|_| word.ends_with(ending)) {
            return stem;
        }
    }
    if !keeps_s
        && !word.ends_with("ings")
        && let Some(stem) = strip("s", 3)
    {
        return stem
            .strip_suffix('e')
            .filter(|stem| stem.len() >= 4)
            .unwrap_or(stem);
    }
    let stem = strip("ings", 4)
        .or_else(|| strip("ing", 4))
        .or_else(|| strip("ed", 4))
        .unwrap_or(word);
    let stem = stem
        .strip_suffix('e')
        .filter(|stem| stem.len() >= 4)
        .unwrap_or(stem);
    let stem = stem
        .strip_suffix('y')
        .filter(|stem| stem.len() >= 3)
        .unwrap_or(stem);
    doubled(stem)
}

/// Without the second of two equal consonants that a verb ending leaves: shipp, stopp.
fn doubled(stem: &str) -> &str {
    let mut back = stem.bytes().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(before))
            if last == before && stem.len() > 4 && b"bdgmnprt".contains(&last) =>
        {
            stem.strip_suffix(char::from(last)).unwrap_or(stem)
        }
        _ => stem,
    }
}

/// Whether `list`, of words with blanks between, holds `word`.
pub(crate) fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn korean_stems() {
        for (word, stem) in [
            ("계약을", "계약"),
            ("체결했다고", "체결"),
            ("확장도", "확장"),
            ("구축되고", "구축"),
            ("데이터센터에서", "데이터센터"),
            ("아마존의", "아마존"),
            ("매출", "매출"),
            ("오픈AI가", "오픈AI"),
            ("독점적인", "독점"),
            ("증가했으며", "증가"),
        ] {
            assert_eq!(korean_stem(word), stem, "{word}");
        }
    }

    #[test]
    fn english_stems() {
        for (word, other) in [
            ("announced", "announce"),
            ("deals", "deal"),
            ("companies", "company"),
            ("shipped", "ship"),
            ("prices", "priced"),
            ("expanding", "expand"),
            ("invests", "invested"),
            ("glasses", "glass"),
            ("buildings", "building"),
        ] {
            assert_eq!(english_stem(word), english_stem(other), "{word} {other}");
        }
    }
}
