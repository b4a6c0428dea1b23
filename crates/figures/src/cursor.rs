//! A place in the text that rules read from and move on.

use std::cell::Cell;

use crate::ends::{common, first, first_chars, head, last, last_chars, tail, tight, trimmed};
use crate::lexicon::calendar::{Word, korean};
use crate::numeral::Numeral;
use crate::words::{self, Words};

/// A reading position; cheap to copy, so that a rule tries and gives up by dropping its copy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'t> {
    source: &'t Source<'t>,
    pos: usize,
}

/// What stood at a place when a numeral was looked for there.
pub(crate) type Lookup = Option<Numeral>;

/// The word of the calendar at a place, with its length.
type CalendarWord = Option<(usize, Word)>;

/// A text, and what was looked up in it last, by places: many rules ask for what stands at the
/// same place.
#[derive(Debug, Default)]
pub(crate) struct Source<'t> {
    text: &'t str,
    /// Places of `numerals`, from one.
    places: [Cell<usize>; 4],
    numerals: [Cell<Option<Lookup>>; 4],
    next: Cell<usize>,
    word: Cell<Option<(usize, CalendarWord)>>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            ..Default::default()
        }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// At byte `pos`, which lies on a character boundary.
    pub(crate) fn at(&self, pos: usize) -> Cursor<'_> {
        Cursor { source: self, pos }
    }

    /// The numeral at `pos`, which `read` finds.
    pub(crate) fn numeral(&self, pos: usize, read: impl FnOnce() -> Lookup) -> Lookup {
        let known = self.places.iter().position(|place| place.get() == pos + 1);
        if let Some(lookup) = known.and_then(|at| self.numerals.get(at)?.get()) {
            return lookup;
        }
        let lookup = read();
        let next = self.next.get();
        self.next.set((next + 1) % self.places.len());
        if let (Some(place), Some(numeral)) = (self.places.get(next), self.numerals.get(next)) {
            place.set(pos + 1);
            numeral.set(Some(lookup));
        }
        lookup
    }
}

impl<'t> Cursor<'t> {
    /// The text and what is known of it.
    pub(crate) fn source(&self) -> &'t Source<'t> {
        self.source
    }

    /// The Korean word of the calendar that is next, with the place behind it.
    pub(crate) fn calendar_word(&self) -> Option<(Self, Word)> {
        let cell = &self.source.word;
        let known = cell.get().filter(|known| known.0 == self.pos);
        let found = known.map_or_else(|| korean(self.rest()), |known| known.1);
        cell.set(Some((self.pos, found)));
        found.map(|(len, word)| (self.at(self.pos + len), word))
    }

    pub(crate) fn pos(&self) -> usize {
        self.pos
    }

    /// The same text, at another place.
    pub(crate) fn at(&self, pos: usize) -> Self {
        Self { pos, ..*self }
    }

    /// All that follows.
    #[cfg_attr(lean, optimize(speed))]
    pub(crate) fn rest(&self) -> &'t str {
        tail(self.source.text, self.pos)
    }

    /// All that stands before.
    #[cfg_attr(lean, optimize(speed))]
    pub(crate) fn behind(&self) -> &'t str {
        head(self.source.text, self.pos)
    }

    /// The next character.
    #[cfg_attr(lean, optimize(speed))]
    #[cfg_attr(not(lean), inline(always))]
    pub(crate) fn peek(&self) -> Option<char> {
        let bytes = self.source.text.as_bytes().get(self.pos..)?;
        common(bytes).or_else(|| first(self.rest()))
    }

    /// Whether the next character is a digit, ASCII or full-width.
    pub(crate) fn at_digit(self) -> bool {
        self.peek().and_then(digit_value).is_some()
    }

    /// Whether the next character is a Hangul syllable.
    pub(crate) fn at_hangul(self) -> bool {
        self.peek().is_some_and(is_hangul)
    }

    /// Whether the next character is a letter or digit of any script.
    pub(crate) fn at_word(self) -> bool {
        self.peek().is_some_and(is_word)
    }

    /// Whether the next character is a letter or digit of ASCII.
    pub(crate) fn at_ascii_word(self) -> bool {
        self.peek().is_some_and(is_ascii_word)
    }

    /// Whether the next character is a small letter of ASCII.
    pub(crate) fn at_small_letter(self) -> bool {
        self.peek().is_some_and(|c| c.is_ascii_lowercase())
    }

    /// Moves past a digit, and gives its value.
    pub(crate) fn digit(&mut self) -> Option<i32> {
        let next = self.peek()?;
        let digit = digit_value(next)?;
        self.pos += next.len_utf8();
        i32::try_from(digit).ok()
    }

    /// The character before.
    pub(crate) fn before(&self) -> Option<char> {
        last(self.behind())
    }

    pub(crate) fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.pos += next.len_utf8();
        Some(next)
    }

    /// The place before the blanks that stand before.
    pub(crate) fn tight(self) -> Self {
        self.at(self.before_blanks())
    }

    #[inline(never)]
    fn before_blanks(self) -> usize {
        tight(self.behind()).len()
    }

    /// The place before the characters that stand before and that `drop` takes.
    pub(crate) fn back_past(self, drop: fn(char) -> bool) -> Self {
        self.at(self.before_these(drop))
    }

    #[inline(never)]
    fn before_these(self, drop: fn(char) -> bool) -> usize {
        trimmed(self.behind(), drop).len()
    }

    /// Moves past `word` if it is next.
    #[inline(always)]
    pub(crate) fn eat(&mut self, word: &str) -> bool {
        let found = self.has(word);
        if found {
            self.pos += word.len();
        }
        found
    }

    fn has(self, word: &str) -> bool {
        words::begins_with(self.rest(), word)
    }

    /// Moves past the longest of `words` that is next, and returns its row in the list (see
    /// [`words`]).
    #[inline(always)]
    pub(crate) fn eat_any(&mut self, words: Words) -> Option<usize> {
        self.past(words, words::EXACT).checked_sub(1)
    }

    /// The same for English words, compared without case, that end at a word boundary.
    #[inline(always)]
    pub(crate) fn eat_english(&mut self, words: Words) -> Option<usize> {
        self.past(words, words::ENGLISH).checked_sub(1)
    }

    /// Whether it moves past one of the English `words`.
    #[inline(always)]
    pub(crate) fn eat_word(&mut self, words: Words) -> bool {
        self.past(words, words::ENGLISH) > 0
    }

    /// The row from one on, zero for none: less to hand over at each call than an option.
    #[inline(never)]
    pub(crate) fn past(&mut self, words: Words, how: u8) -> usize {
        let found = words::longest(self.rest(), words, how);
        self.pos += found % words::ROW;
        found / words::ROW
    }

    /// Whether one of the ASCII `words` stands before, a word of its own and apart by blanks;
    /// compared without case.
    pub(crate) fn follows(&self, words: Words) -> bool {
        let behind = self.behind();
        let near = tight(behind);
        near.len() < behind.len()
            && words::before_english_ending(near, words)
                .is_some_and(|head| !last(head).is_some_and(is_word))
    }

    /// Whether one of `words` is next.
    pub(crate) fn begins(&self, words: Words) -> bool {
        words::begins(self.rest(), words)
    }

    /// Whether one of `words` stands right before.
    pub(crate) fn touches(&self, words: Words) -> bool {
        words::ends(self.behind(), words)
    }

    /// Whether one of `words` stands before, apart by blanks or not.
    pub(crate) fn comes_after(&self, words: Words) -> bool {
        self.tight().touches(words)
    }

    /// Whether one of `words` stands in the last `reach` characters before.
    pub(crate) fn is_near(&self, reach: usize, words: Words) -> bool {
        words::within(last_chars(self.behind(), reach), words)
    }

    /// Whether one of `words` stands in the `reach` characters that follow.
    pub(crate) fn is_soon(&self, reach: usize, words: Words) -> bool {
        words::within(first_chars(self.rest(), reach), words)
    }

    /// Whether the next character is one of `syllables`, or one of `words` is next.
    pub(crate) fn goes_on_with(&self, syllables: Words, words: Words) -> bool {
        self.peek().is_some_and(|c| words::holds(syllables, c)) || self.begins(words)
    }

    /// Moves past blanks, and characters that nobody sees, within the line, at most three: a figure is not torn wider apart.
    #[inline(always)]
    pub(crate) fn blanks(&mut self) -> bool {
        let start = self.pos;
        self.pos = self.behind_blanks();
        self.pos > start
    }

    #[cfg_attr(lean, optimize(speed))]
    fn behind_blanks(mut self) -> usize {
        for _ in 0..3 {
            // Most of what follows is told by its first byte.
            match self.source.text.as_bytes().get(self.pos) {
                Some(b' ') => self.pos += 1,
                Some(b'!'..=b'~' | 0xea..=0xed) | None => break,
                Some(_) => match self.peek() {
                    Some(c) if is_blank(c) || is_hidden(c) => self.pos += c.len_utf8(),
                    _ => break,
                },
            }
        }
        self.pos
    }
}

/// A blank within a line: the space, the tab, the no-break space of scraped pages, the wide
/// blank of CJK text and the thin ones of typesetters.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}'
    )
}

/// A character without width, or one that steers the direction of writing: pages hold them
/// within numbers, where nobody sees them.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// A precomposed Hangul syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// A letter or digit of any script; most are Hangul or ASCII, which is quick to tell.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        '가'..='힣' => true,
        _ => !is_sign(c),
    }
}

/// Neither letter nor digit, of what is not ASCII. The standard library's tables of all letters are
/// larger than the whole grammar of dates.
#[inline(never)]
fn is_sign(c: char) -> bool {
    matches!(
        c,
        // Signs of Latin scripts, but for ª, ², ³, µ, ¹, º and the fractions; accents by themselves.
        '\u{80}'..='\u{a9}'
        | '\u{ab}'..='\u{b1}'
        | '\u{b4}'
        | '\u{b6}'..='\u{b8}'
        | '\u{bb}' | '\u{bf}' | '\u{d7}' | '\u{f7}'
        | '\u{2c2}'..='\u{36f}'
        // ฿, blanks, dashes, quotation marks, currency signs.
        | '\u{e3f}'
        | '\u{2000}'..='\u{206f}'
        | '\u{20a0}'..='\u{2101}'
        // Of the signs like letters: ℃, ℉, №, ™.
        | '\u{2103}' | '\u{2109}' | '\u{2116}' | '\u{2122}'
        // Arrows, operators, frames, dingbats, but for numbers and letters in circles.
        | '\u{218a}'..='\u{245f}'
        | '\u{2500}'..='\u{2775}'
        | '\u{2794}'..='\u{2bff}'
        // CJK punctuation, letters in brackets, units in one character.
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{302a}'..='\u{3040}'
        | '\u{30fb}'
        | '\u{3200}'..='\u{3250}'
        | '\u{3260}'..='\u{33ff}'
        // Private use, forms of punctuation, emoji.
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}'
        | '\u{ffe0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1faff}'
    )
}

/// A letter of any script.
pub(crate) fn is_letter(c: char) -> bool {
    is_word(c) && digit_value(c).is_none()
}

/// A blank or the end of a line.
pub(crate) fn is_space(c: char) -> bool {
    c <= ' ' || is_blank(c)
}

/// A letter or digit of an ASCII word.
pub(crate) fn is_ascii_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// The value of an ASCII or full-width decimal digit.
pub(crate) fn digit_value(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn letters_and_digits_are_those_of_unicode_in_the_scripts_of_news() {
        let latin = '\0'..='\u{2c1}';
        let greek_and_cyrillic = '\u{388}'..='\u{3f5}';
        let signs = '\u{2000}'..='\u{206f}';
        let (numbers, more_signs) = ('\u{2160}'..='\u{2188}', '\u{2190}'..='\u{249b}');
        let kana = '\u{3000}'..='\u{3020}';
        let (ideographs, hangul) = ('\u{4e00}'..='\u{9fff}', '\u{ac00}'..='\u{d7a3}');
        let wide = '\u{ff00}'..='\u{ffbe}';
        let scripts = [
            latin,
            greek_and_cyrillic,
            signs,
            numbers,
            more_signs,
            kana,
            ideographs,
            hangul,
            wide,
        ];
        let other = |c: &char| is_word(*c) != c.is_alphanumeric();
        // Places in the alphabet that no letter has yet.
        let others: Vec<char> = scripts.into_iter().flatten().filter(other).collect();
        assert_eq!(others, ['\u{38b}', '\u{38d}', '\u{3a2}']);
    }
}
