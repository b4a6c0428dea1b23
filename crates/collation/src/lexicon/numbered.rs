//! What has a number for a name: 2호선, 3공구.

/// Words behind such a number.
static NUMBERED: [&str; 5] = ["호선", "공구", "호기", "구역", "블록"];

/// The number with its word, without what follows it or 제 before it; `None` for any other word.
pub(crate) fn numbered(word: &str) -> Option<&str> {
    let word = word.strip_prefix('제').unwrap_or(word);
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let of = NUMBERED.iter().find(|of| rest.starts_with(**of))?;
    let end = word.len() - rest.len() + of.len();
    (rest.len() < word.len()).then(|| word.get(..end))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_name_before_some_words() {
        for (word, name) in [
            ("2호선은", Some("2호선")),
            ("제3공구", Some("3공구")),
            ("호선", None),
            ("17곳으로", None),
        ] {
            assert_eq!(numbered(word), name, "{word}");
        }
    }
}
