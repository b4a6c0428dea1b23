//! Words for what was, will be, or was meant, at another time than the article's own.

/// In Korean, wherever they stand; in English, in small letters.
static WORDS: [&str; 2] = [
    "지난해|작년|전년|전분기|지난 분기|전월|지난달|전날|당초|애초|종전|기존|직전|이전|앞서|지금|현재|이미|그동안|누적|원래|내년|예상|전망|목표",
    "last year|last month|last quarter|a year ago|year earlier|earlier|previous|prior|originally|initial|until now|so far|currently|already|to date|next year|expected|forecast|estimate|target",
];

/// Which of the words a sentence says, a bit each: figures of sentences that say others are told
/// of other times.
pub(crate) fn times(sentence: &str) -> u64 {
    let small = sentence.to_lowercase();
    let words = WORDS.iter().flat_map(|words| words.split('|'));
    words.fold(0, |bits, word| bits << 1 | u64::from(small.contains(word)))
}
