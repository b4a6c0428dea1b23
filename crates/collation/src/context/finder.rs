//! Collecting what a sentence says around a figure.

use daejo_figures::Kind;

use super::{BOUNDARY, Context};
use crate::comparison::Document;
use crate::lexicon::institute::is_institute;
use crate::lexicon::numbered::numbered;
use crate::lexicon::role::{Family, ROLES};
use crate::term::Token;

/// How many words on a side are the nearest.
const NEAREST: usize = 2;

/// How many words may stand between a figure and the word for whose it is; the same in a headline,
/// where a genitive is more often of something else.
pub(super) const OWNED: (u32, u32) = (14, 5);

/// What a part of a compound counts.
const PART: f32 = 0.6;

/// Collects from the words of a sentence, from the figure outwards.
pub(super) struct Finder<'d> {
    pub document: &'d Document,
    pub kind: Kind,
    /// Whether it counts people, or things; `None`: either.
    pub people: Option<bool>,
    pub at: usize,
    pub reached: bool,
    /// How many words may stand between the figure and the word for whose it is.
    pub owned: u32,
    pub context: Context,
}

/// Whether a sentence may tell of a word as of somebody: 대한모터스는, Aerolux, and not 것은.
fn is_told_of(token: &Token, surface: &str) -> bool {
    let says_so = || token.topic && surface.chars().nth(2).is_some() && !is_institute(surface);
    token.is_name_like() && (surface.starts_with(|c: char| c.is_ascii_uppercase()) || says_so())
}

/// Whether a particle says that something happens at a place: 고흥에는, 하동에서.
fn is_scene(place: &str) -> bool {
    ["에", "에는", "엔", "에서", "에서는", "에선"]
        .iter()
        .any(|particle| place.ends_with(particle))
}

impl Finder<'_> {
    /// `distance`: what lies between the figure and the first word.
    pub fn walk<'t>(
        &mut self,
        tokens: impl Iterator<Item = &'t Token>,
        before: bool,
        mut distance: u32,
    ) {
        let mut skipped = 0u32;
        let mut level = 0.0f32;
        let mut crossed = false;
        let mut close = 0;
        let mut is_time = false;
        let mut tokens = tokens.peekable();
        while let Some(token) = tokens.next() {
            let surface = self.document.article.text.get(token.start..token.end);
            let surface = surface.unwrap_or_default();
            // A comma stands before its word: going back it is met behind the word.
            if !before && token.apart {
                // 영업이익 2조 원, 순이익 1조 원: behind a comma the next is told.
                distance += if token.comma { 2 * BOUNDARY } else { BOUNDARY };
            }
            // A verb that joins ends the clause before.
            if before && token.joins {
                distance += BOUNDARY;
            }
            // Words that tell nothing hardly part others.
            let tells = token.key.is_some() || token.roles.iter().next().is_some();
            skipped += u32::from(!tells);
            distance += u32::from(tells || skipped.is_multiple_of(2));
            if let Some(kind) = self.figure_at(token) {
                // Another amount may be what a word is told of; a date is told of both.
                let rival = kind == self.kind;
                distance += if rival { BOUNDARY } else { 0 };
                crossed |= rival;
                continue;
            }
            #[expect(clippy::cast_precision_loss, reason = "a number of words is small")]
            let near = 4.0 / (3.0 + distance as f32);
            self.context.expected |= token.expects && near > 0.2;
            if let Some(key) = token.key {
                self.context.terms.push((key, near));
                if close < NEAREST && !crossed {
                    close += 1;
                    self.context.nearest.push(key);
                }
                // 상륙 때 중심기압, 상륙 당시: going back, the word for the time comes first.
                if is_time && self.context.when.is_none() {
                    self.context.when = Some(key);
                }
                if before && distance <= self.owned && numbered(surface).is_some() {
                    self.context.whose.push(key);
                }
                if before && token.strange {
                    // 12만평 넓이의: what a figure is of is nobody.
                    let measured = tokens
                        .peek()
                        .is_some_and(|next| self.figure_at(next).is_some());
                    if distance <= self.owned && surface.ends_with('의') && !measured {
                        self.context.whose.push(key);
                    } else if token.topic && is_institute(surface) {
                        self.context.tellers.push(key);
                    }
                }
                if before && distance <= self.owned && is_told_of(token, surface) {
                    self.context.holders.push(key);
                }
                if token.institute {
                    self.context.tellers.push(key);
                }
                if before && token.purpose && self.context.purpose.is_none() {
                    self.context.purpose = Some(key);
                }
                if before && token.place && self.context.scene.is_none() && is_scene(surface) {
                    self.context.scene = Some(key);
                }
                if before && token.topic && self.context.topics.is_empty() {
                    self.context.topics.push(key);
                    self.context.abroad = Some(key).filter(|_| token.place);
                }
                for part in token.parts.iter().flatten() {
                    self.context.terms.push((*part, near * PART));
                }
                self.context.sounds.extend(token.sounds.iter().flatten());
                if token.name {
                    self.context.names.push(key);
                    if before && self.context.subject.is_none() {
                        self.context.subject = Some(key);
                    }
                }
            }
            let times = ["때", "당시"];
            is_time = before
                && times.iter().any(|word| surface.starts_with(word))
                && !surface.starts_with("때문");
            for role in token.roles.iter() {
                let Some(row) = ROLES
                    .get(usize::from(role))
                    .filter(|row| row.fits(self.kind) && row.counts(self.people))
                else {
                    continue;
                };
                let weight = near
                    * side(
                        row.family,
                        (self.kind, self.reached),
                        before,
                        distance,
                        crossed,
                    );
                // 매출 8% 증가: the percentage is no revenue, it is a change of one.
                let of_level = matches!(self.kind, Kind::Percent | Kind::PercentagePoint)
                    && row.family != Family::Change
                    && !row.is_share();
                self.context
                    .roles
                    .push((role, if of_level { weight * 0.4 } else { weight }));
                if row.family == Family::Level && weight > level {
                    level = weight;
                    self.context.level = Some(role);
                }
            }
            if before && token.apart || !before && token.joins {
                distance += BOUNDARY;
            }
        }
    }

    /// The kind of another figure that a word belongs to.
    fn figure_at(&self, token: &Token) -> Option<Kind> {
        let figures = &self.document.figures;
        let next = figures.partition_point(|figure| figure.mention.span.end <= token.start);
        figures
            .get(next)
            .filter(|figure| next != self.at && figure.mention.span.start < token.end)
            .map(|figure| figure.mention.kind)
    }
}

/// How much a word of a role says of a figure on its side.
fn side(
    family: Family,
    (kind, reached): (Kind, bool),
    before: bool,
    distance: u32,
    crossed: bool,
) -> f32 {
    let crossing = if crossed { 0.7 } else { 1.0 };
    let side = match family {
        // 8.3% 증가: the word follows at once; of money it is what has grown that counts.
        Family::Change
            if !matches!(kind, Kind::Percent | Kind::PercentagePoint | Kind::Multiple) =>
        {
            if !before && distance <= 1 && !reached {
                0.9
            } else {
                0.3
            }
        }
        Family::Change => 1.1,
        // 매출은 3조 원: before; 3조 원의 매출, $3bn in revenue: behind, near.
        Family::Level | Family::Toll | Family::Deal | Family::None if !before && distance > 3 => {
            0.6
        }
        // 주민 320명 대피: what has befallen them says more than who they are.
        Family::Toll if !before && distance <= 2 => 2.0,
        // Of one day only what is done then is told.
        Family::Event if before && kind == Kind::Date => 0.8,
        _ => 1.0,
    };
    side * crossing
}
