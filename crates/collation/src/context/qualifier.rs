//! Words next to a figure that make it another one: per unit, on average, so far.

/// The bits of what has come together until then, and may grow.
pub(crate) const SO_FAR: u32 = 4 | UNTIL_NOW;
pub(super) const UNTIL_NOW: u32 = 1 << 13;

/// The bit of what somebody asks for, which is not what is granted.
pub(crate) const ASKED: u32 = 1 << 14;

/// The bit of what is left without a part of it.
pub(crate) const NET: u32 = 1 << 16;

/// The bit of what is aimed at.
pub(crate) const TARGET: u32 = 1 << 17;

/// The bits of what somebody offered at first, and of what was refused.
pub(crate) const OFFERED: u32 = 1 << 20;
const REFUSED: u32 = 1 << 18;

/// The bit of what somebody thinks will be, or plans.
pub(crate) const FORESEEN: u32 = 1 << 19;

/// The bit of what is told as it came out, where something else was thought before.
pub(crate) const ACTUAL: u32 = 1 << 21;

/// The bit of what several make together: 두 호텔의 객실은 합쳐서 405실.
pub(crate) const COMBINED: u32 = 1 << 22;

/// The bit of a day on which shares were traded: what was said that day is another matter.
pub(crate) const TRADED: u32 = 1 << 23;

/// Words of a sentence that tells how shares were traded.
static TRADING: &str = "주가|거래를 마|장을 마|장 마감|종가|장중|유가증권시장|코스피|코스닥|증시에서|shares closed|shares rose|shares fell|shares jumped|shares were|stock closed|stock rose|stock fell|in trading";

/// The bit of a day on which shares were traded, by its sentence.
pub(super) fn traded(before: &str, after: &str) -> u32 {
    let told = |word: &str| [before, after].iter().any(|text| holds(text, word));
    if TRADING.split('|').any(told) {
        TRADED
    } else {
        0
    }
}

/// Whether `text` holds `word` at the beginning of one: 주가, and not 제주가.
fn holds(text: &str, word: &str) -> bool {
    let mut found = text.match_indices(word);
    found.any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric())
    })
}

/// The bit of what is told besides something else: 7만 대도, and not 7만 대도 넘는.
pub(crate) const ALSO: u32 = 1 << 15;

/// What may stand behind 도 where it only says how many there are.
static EVEN: &str = "넘|안|못|채|되|모자|남|웃돌|구하|없|미치|이르지|나오";

/// Words before or behind a figure that make it another one, each a bit.
#[rustfmt::skip]
static QUALIFIERS: &[(u32, &str, bool)] = &[
    // bit, words next to it, whether a Korean one counts before the figure only
    (1, "1인당|인당|명당|시간당|곳당|마리당|대당|주당|개당|평당|가구당|톤당|배럴당|건당|척당|채당|㎡당|달러당|1대당|한 대에|each|apiece|per|a share|a barrel|per unit", true),
    (2, "평균|average|mean|median", false),
    (4, "누적|누계|cumulative|to date", false),
    (UNTIL_NOW, "지금까지|현재까지|올해 들어|올 들어|올겨울|올여름|so far|until now|had widened", false),
    (8, "연간|매년|해마다|연평균|annual|annually|a year|per year|yearly", false),
    (16, "월평균|매달|월간|monthly|a month|per month", false),
    (32, "하루 평균|하루에|일평균|daily|a day|per day", false),
    (ASKED, "구형|요구하|요구한|요구했|요구해|청구했|청구한|달라고|달라”고|달라\"고|달라며|sought|seeking|demanded|demanding|requested|asked for|had asked|asked,|applied for", false),
    (COMBINED, "합쳐서|between them", false),
    (ACTUAL, "실제로|실제 |actually|in fact|in reality", true),
    (NET, "빼고|뺀|제외하고|제외한|보장액|보장 금액|excluding|not counting|guaranteed", false),
    (TARGET, "목표는|목표를|목표로|목표가|목표인|목표치|목표액|목표량|목표주가|목표(|목표:|목표 |목표다|목표했|target", false),
    (OFFERED, "첫 제안|처음 제안|1차 제안|first offer|first bid|initial offer|initial bid|opening bid|earlier offer|earlier bid|has offered|had offered", false),
    (REFUSED, "거절한|거절했|turned down|rejected", false),
    (FORESEEN, "채울 계획|늘릴 계획|늘릴 예정|늘릴 방침|줄일 계획|줄일 방침|올릴 계획|넓힐 계획|까지 늘리기로|것으로 본다|것으로 보인|것으로 보입|것으로 보여|것으로 보며|것으로 보고 |것으로 보고,|것으로 봤|것으로 보았|것으로 예상|것으로 전망|것으로 내다", false),
    (64, "추가|additional|another|further", false),
    (128, "전년|전분기|전월|지난해 같은|작년 같은|전년동기|a year earlier|a year ago|previous|last year", false),
];

/// Words right behind a Korean count, right before an English one, that say what it has come to.
static RISEN: &str = "으로 늘|로 늘|으로 불어|로 불어|으로 집계|로 집계";
static RISEN_TO: &str = "rose to|risen to|climbed to|grew to|grown to|increased to|reached";

/// Whether the words next to a count say what it has come to.
pub(super) fn is_risen(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    // Sixteen families are now out of their homes: fewer were before.
    let end = after
        .char_indices()
        .nth(28)
        .map_or(after.len(), |(at, _)| at);
    let near = after.get(..end).unwrap_or_default();
    near.contains(" are now ")
        || RISEN.split('|').any(|word| after.starts_with(word))
        || RISEN_TO.split('|').any(|word| before.ends_with(word))
}

/// Words for a part of those counted, right before a Korean figure or right behind an English one,
/// each row a bit: the women among the dead are not all of them.
static GROUPS: &[(u32, &str, &str)] = &[
    (256, "여성 여자 여학생", "women|woman|female|females|girls"),
    (512, "남성 남자 남학생", "men|man|male|males|boys"),
    (
        1024,
        "어린이 아동 미성년자 영유아",
        "child|children|minors|infants",
    ),
    (
        2048,
        "외국인 중국인 일본인 미국인 러시아인 베트남인 태국인 라오스인",
        "foreigners|foreign",
    ),
    (4096, "한국인 내국인", "koreans|locals"),
];

/// The bits of a figure that counts people by a group word.
pub(crate) const OF_GROUP: u32 = 0b1_1111 << 8;

/// The bit of the group that a number of people is told of: of the last word of `before` or the
/// first of `after`, without the particle.
pub(super) fn group(before: &str, after: &str) -> u32 {
    let last = before
        .trim_end_matches([' ', '(', ':'])
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let last = last.trim_end_matches(['은', '는', '이', '가', '도']);
    let first = after
        .strip_prefix(' ')
        .and_then(|after| after.split(|c: char| !c.is_alphanumeric()).next())
        .unwrap_or_default();
    let row = GROUPS.iter().find(|(_, korean, english)| {
        korean.split(' ').any(|word| word == last)
            || english
                .split('|')
                .any(|word| word.eq_ignore_ascii_case(first))
    });
    row.map_or(0, |(bit, ..)| *bit)
}

/// Bits of the words next to the figure that make it another one.
pub(super) fn qualifiers(before: &str, after: &str) -> u32 {
    let (near, clause) = (last(before, NEXT), last(before, CLAUSE));
    let to = after
        .char_indices()
        .nth(NEXT)
        .map_or(after.len(), |(at, _)| at);
    let after = after.get(..to).unwrap_or_default();
    let behind = after.strip_prefix("도 ");
    let also = behind.is_some_and(|behind| !EVEN.split('|').any(|word| behind.starts_with(word)));
    let mut bits = if also { ALSO } else { 0 };
    let [near, clause, after] = [near, clause, after].map(|text| (text, Letters::of(text)));
    for (bit, words, in_front) in QUALIFIERS {
        let said = words.split('|').any(|word| {
            let has = |(text, letters): &(&str, Letters)| {
                // Most words are told apart by their first letter.
                letters.has_first_of(word)
                    && if word.is_ascii() {
                        holds_word(text, word)
                    } else {
                        begins_word(text, word)
                    }
            };
            // Has so far been promised $2.1 billion: what is told of is all before.
            has(if bit & (SO_FAR | OFFERED) == 0 {
                &near
            } else {
                &clause
            }) || (!*in_front || word.is_ascii() && *bit != ACTUAL) && has(&after)
        });
        if said {
            bits |= bit;
        }
    }
    // What was refused had been offered.
    if bits & REFUSED != 0 {
        bits |= OFFERED;
    }
    bits
}

/// The letters of a text, in a few bits: several share one.
struct Letters([u64; 4]);

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self([0; 4]);
        for c in text.chars() {
            let (word, bit) = place_of(c);
            if let Some(bits) = letters.0.get_mut(word) {
                *bits |= 1 << bit;
            }
        }
        letters
    }

    /// Whether the text may hold `word`.
    fn has_first_of(&self, word: &str) -> bool {
        let first = word.chars().next().map(place_of);
        first.is_some_and(|(word, bit)| self.0.get(word).is_some_and(|bits| bits >> bit & 1 == 1))
    }
}

/// The bit of a letter, small or capital.
fn place_of(c: char) -> (usize, u32) {
    let number = u32::from(c.to_ascii_lowercase()) % 256;
    ((number / 64) as usize, number % 64)
}

/// The last characters of `text`: so many, and one more.
pub(super) fn last(text: &str, count: usize) -> &str {
    let from = text.char_indices().rev().nth(count);
    text.get(from.map_or(0, |(at, _)| at)..).unwrap_or_default()
}

/// How many characters on either side count as next to a figure.
const NEXT: usize = 14;

/// The same of words for what there is so far, or was offered first, which stand further off.
const CLAUSE: usize = 60;

/// Whether a word of `text` begins with the Korean `word`: 주당, and not 민주당.
fn begins_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|before| before.is_alphabetic())
    })
}

/// Whether `text` holds the English `word`, whole, in small letters or capitals.
fn holds_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let letter = |at: Option<usize>| {
        at.and_then(|at| text.get(at))
            .is_some_and(u8::is_ascii_alphabetic)
    };
    text.windows(word.len()).enumerate().any(|(at, window)| {
        window.eq_ignore_ascii_case(word)
            && !letter(at.checked_sub(1))
            && !letter(Some(at + word.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_the_word_next_to_the_figure() {
        for (before, after, bit) in [
            ("숨진 사람은 여성 ", ", 남성 39명이다", 256),
            ("여성 85명, 남성 ", "이다", 512),
            ("사망자 가운데 중국인이 ", "이었다", 2048),
            ("The dead include ", " women and ", 256),
            ("killed ", " people, 12 of them children", 0),
            ("여성 가운데 사망자는 ", "이다", 0),
        ] {
            assert_eq!(group(before, after), bit, "{before}…{after}");
        }
    }
}
