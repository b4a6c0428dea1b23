//! Whom an article names, in whatever script.

use std::collections::BTreeMap;

use crate::lexicon::sound::Sound;
use crate::term::{Key, Token};

/// Consonants from which a name that sounds the same is hardly another.
const LONG: u32 = 4;

/// How much there is of [`Sounds`](super::sign::Sign::Sounds) where two articles of two languages have no name,
/// one, or two and more in common; and where one of them is long.
const HEARD: [f32; 3] = [-0.3, 0.5, 2.5];
const HEARD_LONG: f32 = 1.5;

/// The names of an article.
pub(super) struct Named {
    pub korean: bool,
    /// Words of the first lines that no table knows.
    pub first: Vec<Key>,
    /// What names sound like that come again, or stand in the first lines.
    pub sounds: Vec<Sound>,
}

impl Named {
    /// Of the words of an article, whose first lines end at byte `end`.
    pub fn of(tokens: &[Token], end: usize, korean: bool) -> Self {
        let mut heard: BTreeMap<Sound, u32> = BTreeMap::new();
        for token in tokens {
            for sound in token.sounds.iter().flatten() {
                *heard.entry(*sound).or_default() += if token.start < end { 2 } else { 1 };
            }
        }
        let again = heard.into_iter().filter(|(_, times)| *times > 1);
        let first = tokens.iter().take_while(|token| token.start < end);
        // Korean writes its names like its other words.
        let first = first.filter(|token| token.strange && (korean || token.name));
        Self {
            korean,
            first: first.filter_map(|token| token.key).collect(),
            sounds: again.map(|(sound, _)| sound).collect(),
        }
    }

    /// The names of two languages that sound alike.
    fn alike(&self, other: &Self) -> impl Iterator<Item = &Sound> + Clone {
        let mixed = self.korean != other.korean;
        let among = move |sound: &&Sound| mixed && other.sounds.binary_search(sound).is_ok();
        self.sounds.iter().filter(among)
    }

    /// How many of them there are.
    pub fn count_alike(&self, other: &Self) -> usize {
        self.alike(other).count()
    }

    /// What it tells that names of two languages sound alike, or that none does, in points.
    pub fn heard(&self, other: &Self) -> f32 {
        if self.korean == other.korean || self.sounds.is_empty() || other.sounds.is_empty() {
            return 0.0;
        }
        let heard = self.alike(other);
        let long = heard.clone().any(|sound| sound.length() >= LONG);
        let [none, one, more] = HEARD;
        let points = match heard.count() {
            0 => none,
            1 => one,
            _ => more,
        };
        points + if long { HEARD_LONG } else { 0.0 }
    }
}
