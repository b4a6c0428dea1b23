//! Words around a number that make its unit, or another one of it.

use super::unit::{Unit, wordless};
use crate::ends::{ends_with, next_part};
use crate::mention::Kind::{Measure, Number};
use crate::words::{Words, words};

/// Words before a measure that make another unit of it, a speed of a distance: the word, the
/// unit behind the number, that of both.
const SPEEDS: &str = "\
    시속 km km/h|시속 m m/h|시속 mi mph|초속 m m/s|초속 km km/s|분속 m m/min|화씨 degC degF|\
    북위 degC deg|남위 degC deg|동경 degC deg|서경 degC deg";

/// The unit that the end of `text` makes of the one of the measure behind it, see [`SPEEDS`].
pub(crate) fn speed(text: &str, unit: &str) -> Option<&'static str> {
    let mut rows = SPEEDS;
    while !rows.is_empty() {
        let mut row = next_part(&mut rows, '|');
        let (word, of) = (next_part(&mut row, ' '), next_part(&mut row, ' '));
        if of == unit && ends_with(text, word) {
            return Some(row);
        }
    }
    None
}

/// What follows an age group: 30대 남성, but 20대를 양산한다.
pub(crate) static AGE_GROUP: Words = words!(
    "\
    남|여|청년|초반|중반|후반|직장인|부부|이상|이하|미만|고객|층|투자자|노동|취업|인구|들|\
    학생|주부|가구주|젊은|사이|비중|환자|근로자|실업|고용|유권자|응답자|사용자|이용자|승객|손님|용의자|피의자|농민|농장주|라이더|유튜버|배우|가수|감독|작가|교수|개발자|연구원|창업자|제자|아들|딸|엄마|아빠|자매|동생|무직|은퇴|자영업|외국인|한국인|중국인|일본인|지원자|참가자|소비|입원|확진|피해자|가해자|범인|나이|에 이른|에 접어|에 들어|어민|선원|주민|시민|노인|가장|점주|기사|교사|의사|간호사|공무원|경찰|등산객|관광객|보행자|사망자|실종자|운전자|회사원|부모|자녀|형제|은 |\
    숨진|사망|구속|체포|검거|입건|징역|실형|의 지지|에서는|였다|였으|였고"
);

/// Words before a number that need no unit behind it, apart by `|`: 마하 5, 규모 5.8.
pub(crate) static SCALES: &[(Words, Unit)] = &[
    (words!("마하|Mach"), wordless(Measure, "Mach")),
    (
        words!("규모|magnitude|Magnitude|magnitude of|Magnitude of|measured at|measuring"),
        wordless(Number, ""),
    ),
];
