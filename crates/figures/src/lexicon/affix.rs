//! Words around a figure that make it approximate or a limit.

use super::Table;
use crate::mention::Bound::{self, AtLeast, AtMost};
use crate::words::{Words, words};

/// What a word around a figure says: a limit and whether it is excluded, or `None` for about.
pub(crate) type Says = Option<(Bound, bool)>;

/// What the rows of [`BEFORE`] and [`BEHIND`] say.
static SAYS: [Says; 5] = [
    None,
    Some((AtLeast, false)),
    Some((AtLeast, true)),
    Some((AtMost, false)),
    Some((AtMost, true)),
];

/// Words before a figure: it is approximate, or a limit. A row for each of [`SAYS`].
pub(super) static BEFORE: Words = words!(
    "\
    약|대략|어림잡아|얼추|줄잡아|거의|약約|約|about|some|roughly|nearly|around|approximately|\
    almost|an estimated|estimated|~|∼|circa;\
    최소|최소한|적어도|이르면|적게는|at least|since|from|no less than|not less than|\
    upwards of;\
    more than|over|exceeding|has passed|have passed|has now passed|has surpassed|surpassing;\
    최대|늦어도|많게는|up to|at most|by|until|within|no more than|not more than|as much as|\
    as many as;\
    fewer than|less than|under|below;"
);

/// Of those before a figure, the ones that limit dates but say nothing of amounts (`by 20 percent` is a change).
pub(crate) static DATES_ONLY: Words = words!("by|from|since|until");

/// Words behind a figure, in rows like those. A particle may stand between it and a limit.
pub(super) static BEHIND: Words = words!(
    "\
    가량|정도|안팎|남짓|쯤|꼴|내외|가까이|가까운|여|-odd;\
    이상|돌파|첫 돌파|부터|이후|or more|-plus|+;\
    초과|넘는|넘어|넘은|넘게|넘긴|넘겼|넘었|넘을|넘고|웃도|웃돌;\
    이하|이내|안에|내에|까지|한도|or less|or fewer;\
    미만|밑도|밑돌;"
);

/// Hangul behind 선, as in 200억 달러선, that makes another word of it.
pub(crate) static LEVEL_NOT_BEFORE: Words = words!("수|거|박|정|언|물|배|택|도");

/// The longest of the words before a figure of which `fits` tells how long it is at the end of
/// `text`, and what it says.
pub(crate) fn before(text: &str, fits: &dyn Fn(&str) -> Option<usize>) -> Option<(usize, Says)> {
    let (len, row) = Table::Before.longest_that(text, fits)?;
    Some((len, *SAYS.get(row)?))
}

/// The longest of the words behind a figure with which `text` begins, by its length, and what it
/// says.
pub(crate) fn behind(text: &str) -> Option<(usize, Says)> {
    let (len, row) = Table::Behind.longest(text)?;
    Some((len, *SAYS.get(row)?))
}

/// Particles that may stand between a figure and the word that limits it.
pub(crate) static PARTICLES: Words = words!("을를이가은는에의대");

/// Words behind an amount by which something has changed, not what it stands at.
pub(crate) static CHANGES: Words =
    words!("오른|내린|오르|내리|상승|하락|높은|낮은|뛴|떨어|급등|급락|올라|내려");

/// Words that turn an amount into another currency in running text: 원화로 환산하면, 우리 돈.
pub(crate) static CONVERTERS: Words = words!(
    "\
    환산하면|환산 시|환산해|환산한|환산|한화|원화로|우리 돈|우리돈|한국 돈|한국돈|우리나라 돈|미화로|달러로|\
    달러화로|엔화로|유로화로|위안화로|equivalent to|equivalent of|equivalent|or about|or roughly|or some|or nearly|or almost|or just over|or just under|or more than|or close to|\
    or around|worth|which is|works out at|works out to|works out as|comes to|comes out at|converts to|converted|translates to|translates into|equal to|about|roughly"
);

/// Words that may stand between an amount and its conversion in running text besides those.
pub(crate) static CONVERSION_FILLERS: Words = words!(
    "\
    약|대략|로|으로|을|를|은|는|이|가|인|의|에|돈|현재 환율|환율|기준|하면|시|,|무려|총|규모|\
    상당|치면|따지면|계산하면|바꾸면|now|which|that|today's rate|today’s rate|current rates|or|the|an|a|at|around|some|nearly|almost|current|exchange rates|–|-|—"
);

/// Between a conversion and the amount behind it: Y에 해당하는 X, 우리 돈 Y인 X.
pub(crate) static CONVERTED_BEHIND: Words = words!(
    "\
    에 해당하는|에 달하는|에 상당하는|에 이르는|에 맞먹는|에 준하는|인|가량인|정도인|상당의|\
    상당인"
);

/// Words that may stand with an amount in the brackets of a conversion: 한화 약 50조 원.
pub(crate) static CONVERSION_WORDS: Words = words!(
    "\
    한화로|한화|원화로|원화|우리 돈으로|우리 돈|우리돈|한국 돈으로|한국 돈|한국돈|우리나라 돈으로|미화로|미화|달러화로|\
    엔화로|환산하면|계산하면|치면|따지면|바꾸면|환산 시|현재 환율로|현재 환율 기준|당시 환율로|환율 기준|당시 환율 기준|약|\
    대략|총|기준|규모|상당|가량|남짓|정도|쯤|꼴|안팎|이상|이하|수준|어치|에 달하는|에 해당|about|or|around|\
    approximately|roughly|some|equivalent to|equal to|worth|nearly|more than|over|\
    at current exchange rates|at current rates|at the current rate|at the current exchange rate|at the time|at today's rate|at today’s rate|equivalent|then|당시|~|≈|=|∼|,|-"
);
