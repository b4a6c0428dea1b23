//! The forms of dates in English and Korean, see [`form`](super::form) for how they are written.

use super::form::form;

/// How a date is written.
type Form = &'static [u8];

// Digits and separators.

/// 2025.11.04 11:26, or a range of two such.
pub(super) static STAMPS: Form = form!("[stamp]([~][first][stamp];)");

/// 2025-11-04T11:26:00, 2025/11/4, 2026. 1. 1.: the last full stop belongs to it when a time follows.
/// Year and month alone could be anything.
pub(super) static STAMP: Form = form!(
    "[yyyy]({.} [n][= month]{.} [n][= day]({.}&([11:26]););\
    {-} [n][= month]{-} [n][= day];/ [n][= month]/ [n][= day])([11:26];)"
);

/// The time of day behind a date, with the blank or T before it.
pub(super) static STAMP_CLOCK: Form = form!("({T};_)[hh]{:}[mm]({:}[mm];)");

/// Month and day as offices write them, `2. 17.(월)~3. 14.(금)`, `11.10(월)`. The day of the week
/// tells them from versions and lists, and belongs to the first end of a range.
pub(super) static DOTTED: Form = form!(
    "([11/04/2025];[2. 17.]&([(월)])([(월)][~][first]([2. 17.];[n][= day]{.}[like first])&([(월)]);))"
);

/// 11.10, 2. 17., 4/22.
pub(super) static MONTH_AND_DAY: Form = form!("[n][= month]({.} ;/)[n][= day]({.};)");

/// 11/04/2025, 21-04-2025: month first, as in America, unless only the second can be one; 4.11.2025: day
/// first, as where dots are written.
pub(super) static SLASHED: Form = form!(
    "([n][= month]/[n][= day]/;[n][= day]/[n][= month]/;\
    [n][= month]{-}[n][= day]{-};[n][= day]{-}[n][= month]{-};\
    [n][= day]{.}[n][= month]{.};[n][= month]{.}[n][= day]{.})[yyyy]!([ascii letter];/;{-};{.}[digit])"
);

/// Digits with a sign, or four of them: a stamp, 1~3월, or English.
pub(super) static SIGNED: Form = form!("([stamps];[1~3월];[5-7 June];[11/04/2025])");

/// Digits with a slash: 11/04/2025, 3/4분기, 4/22(월), 4/25 오후 4시.
pub(super) static WITH_SLASH: Form = form!(
    "([11/04/2025];[3/4분기];[2. 17.]&([(월)])([(월)][~][first][2. 17.]&([(월)]););[2. 17.][clock])"
);

/// Those that are no fraction: 4/22에, 4/22까지.
pub(super) static WITH_DATE_SLASH: Form =
    form!("([11/04/2025];[2. 17.](&([(월)]);[clock];&( {에 |에는 |에도 |부터|까지})))");

// English.

/// What begins with a digit: 5-7 June 2025, between 2021 and 2024, from 2014 to 2018, in 2023-24, 3 November.
pub(super) static DIGIT: Form = form!(
    "([day]([~];[to])[first][day] [month]([of year];)[like last];\
    [year]( [from to][first][year];[~][first]([year];[next year]);/[first][next year])[years rise]!({%| people| residents| workers| employees| jobs| homes| students| units| barrels| tons| tonnes| points| dollars| MW| megawatts| miles})([preposition];[article]);\
    [from digit]([second end];))"
);

/// What begins with a letter: the first nine months of 2025, Nov. 28 - Dec. 2.
pub(super) static LETTER: Form = form!(
    "([from letter]([second end];);\
    (<the> ;)<first|final/last> [months of year] <months of> ([year];<the year>0[years away];[relative])\
    [a year of both])"
);

/// The second end of a range of months or days, which may leave out what the first one says: between
/// November 2024 and April 2025, June 3 to 5, from May to October 2020; `to June 5` is a date of its own.
pub(super) static SECOND_END: Form = form!(
    "([a month]({-to-}; [from to];[~])\
    [first][month]([of year];)[one year][like first];\
    [a day]( [a day of month]<to> &([digit]); [from to];!( [a day of month]<to>)[~])\
    [first][from here]([month first][a day];[day first];[day]([of year];)[like first])[year of both])"
);

/// From a digit: 2025, in 2026, 1990s, the '90s, 3Q25, 4th quarter 2018, 3 November 2025.
pub(super) static FROM_DIGIT: Form = form!(
    "([ago];\
    [year](({-}; ;)({Q}[digit][= quarter];{H}[digit][= half])!([ascii letter]);{s|'s|’s}[decade]!([letter]);({s|'s|’s};)[year told]);\
    [apostrophe][digit]<0s>[= tens of years];\
    !([apostrophe])([digit]({Q}[= quarter];{H}[= half])[behind quarter];!({5})[ordinal];[day first];[on the nth]))"
);

/// From a letter: Q3 2025, H1 2026, FY25, last Thursday; at the beginning of a line Q1. is a question. The
/// Monday of `Monday, October 13` is that day.
pub(super) static FROM_LETTER: Form = form!(
    "({Q}[digit][= quarter]!([line]{.})[behind quarter];\
    {H}[digit][= half]!([line]{.})[behind quarter];\
    {FY}([year];[short year]);\
    <fiscal year|fiscal> ([year];[short year]);\
    [month first];[part of];[ordinal];[of last year];[relative];\
    [weekday][capital]!(({,};) ([month] [day];[day] (<of> ;)[month]))[ahead](({,};) (<the> ;)[nth];( (<of> ;)[away] <week>[weeks away];));\
    [ago])"
);

/// The 15th, which a day of the week may stand before: a day of a month that nothing names. But the 9th
/// Circuit, on the 15th floor, on the 11th, 12th and 13th floors.
pub(super) static NTH: Form = form!(
    "[n]{st|nd|rd|th}[= day]!({-}; (<of> ;)[month];({,};) (<and> ;)[n]{st|nd|rd|th})\
    (!(_[letter]);&(_<in|at|as|after|when|with|that|to|and|for|by|from|before|until>))"
);

/// on the 3rd (local time), by, until or from the 15th of next month.
pub(super) static ON_THE_NTH: Form = form!(
    "^<on the|by the|until the|from the>([n]{st|nd|rd|th}[= day] <of> [away] <month>[months away];[nth])[ahead]"
);

/// Behind a date, its year: , 2025; of 2025; last year.
pub(super) static OF_YEAR: Form =
    form!("({,} [year]; (<of|of fiscal> ;)([year];<last year|this year|next year>#-[years away]))");

/// November 2025, November 3, 2025, the December quarter.
pub(super) static MONTH_FIRST: Form = form!(
    "(<the>_[month](!({,})[of year];&( {quarter})[behind month]);\
    [month]( <the> [n]{st|nd|rd|th}[= day][ahead]([of year];);!({,})[of year];[behind month]))"
);

/// Behind a month without a year: quarter, 3, 2025; for January delivery; in May.
pub(super) static BEHIND_MONTH: Form = form!(
    "[ahead]( <quarter>[to month]([of year];);({-}; )[day]([of year];);\
    &(_{delivery|contract|futures|Brent|WTI|crude|wheat|corn|soybean|soybeans|palm|cocoa|coffee|arabica|\
    robusta|sugar|cotton|gold|silver|copper|gasoline|diesel|natural gas|canola|lean hogs|live cattle|rubber})\
    1[= side];\
    [month told])"
);

/// A month that has neither day nor year: since May, April's rise, a December cut, the July-September
/// period; but the Fourth of July is a holiday.
pub(super) static MONTH_TOLD: Form = form!(
    "[past](^<wettest|driest|hottest|warmest|coldest|sunniest>;[month first told];[preposition]!(^<fourth of>);&({'s|’s});[article];\
    &(({-to-};[~])[month] (<period|quarter|months|season|half>;[year]));&( <through|thru> [month]))"
);

/// At the beginning of a sentence: July rain of 92 mm, October figures show.
pub(super) static MONTH_FIRST_TOLD: Form = form!(
    "[sentence]&( {rain |rains |snow |weather |figures are|figures show|figures were|data |exports|imports|inflation})"
);

/// A number that is a year: in 2026, the 2024 election, 2024, 2023 and 2022; but not a town of 2150
/// people. At the beginning of a sentence: 2025 was the hottest year.
pub(super) static YEAR_TOLD: Form = form!(
    "!([letter];{%|$|-|.|,}[digit]; <gmt|utc|kst|jst|est|edt>)\
    ([of a work];[sentence]&({ was | is | will | has | saw | marks | brought | began | ended });\
    !(^<of|to|by>{ people| residents| inhabitants| workers| employees| jobs| homes| seats| beds| students})\
    ([preposition];[listed]&(({,};) (<and>;) [year]));[article])"
);

/// “Blue Hour” (1961), 〈기생충〉(2019): the year of a work, behind its title; that of what is held against
/// another: (2023: £81m).
pub(super) static OF_A_WORK: Form =
    form!("(^{”(|” (|’(|’ (|\"(|\" (|'(|' (|〉(|》(|』(|」(|〉 (|》 (}&({)});^{(}&({: }))");

/// What stands before a bare year or month.
pub(super) static PREPOSITION: Form = form!(
    "^<compared with|compared to|as early as|as late as|as soon as|starting|beginning|ending|in|on|due|\
    since|since at least|by|until|till|of|from|during|before|after|for|through|to|and|fiscal|year|late|\
    early|between|come|behind|ahead of|versus>"
);

/// What stands around one that qualifies: the 2024 election, its 2025 budget, expected 2026 earnings.
pub(super) static ARTICLE: Form = form!(
    "((^<the|its|their|our|his|her|whose|a>;^{'s |’s })&(_[small letter]);\
    &( {earnings|sales|revenue|profit|results|guidance|forecast|budget|season|general election|launch|release|debut|target|deadline|election|opening}))"
);

/// 3 November 2025, 3rd of November.
pub(super) static DAY_FIRST: Form =
    form!("[day]( (<of> ;)[month][ahead]([of year];);{-}[month]{-}[year])");

/// Before a unit of time: last, this, next.
pub(super) static AWAY: Form =
    form!("<last/this past|this/current/the current|next/this coming>#-");

/// last year's fourth quarter, this year’s first half.
pub(super) static OF_LAST_YEAR: Form = form!(
    "<last year|this year|next year>#-[years away]{'s|’s} <first/1st|second/2nd|third/3rd|fourth/4th>#+({-};_)\
    (<quarter>[= quarter];<half>[= half]!({-}))"
);

/// yesterday, last year, next month, this week, last Thursday, next January 1.
pub(super) static RELATIVE: Form = form!(
    "((<the> ;)<day before yesterday|yesterday/last night|\
    today/tonight/this morning/this afternoon/this evening|tomorrow|day after tomorrow>#--[days away];\
    [away] (<year|month|week|weekend|quarter>\
    @([years away];[months away];[weeks away]( (<on> ;)[weekday];);[weekends away];[quarters away]);\
    [= side]([season];[weekday][this week];[month]( [day];))))"
);

/// second-quarter revenue, 4th quarter 2018, the third week of September, the first Tuesday in
/// November, the last day of June.
pub(super) static ORDINAL: Form = form!(
    "(<the> ;)<first/1st|second/2nd|third/3rd|fourth/4th|fifth/5th|last/final>#+({-};_)\
    (<quarter/qtr>[= quarter][ahead]([of year];);<half>[= half][ahead]([of year];);\
    (<week>[= week];<day>[6][last day];[= week][weekday]) <of|in> \
    ([away] (<month>[months away];[= side][month]!( [day]));[month]([of year];))[ahead])"
);

/// Behind Q3, a year: 25, 2025. In Q3 FY26 it is not told whose year that is, and when it begins.
pub(super) static BEHIND_QUARTER: Form = form!(
    "([short year][10 or more];!([ascii letter])( {FY}([year];[short year])[open];{-}[year];([of year];)))"
);

/// late 2026, early next year, mid-2025, the end of 2026, the first half of 2025, spring of 2027,
/// by year-end.
pub(super) static PART_OF: Form = form!(
    "(^<by|at|before|until|till|through|since><year-end|the year-end>0[years away]2[= part]([of year];);[named part] (<the> ;)(<fiscal> ;)\
    ([year]({s}([decade];);)!([letter]);\
    [long part]<year|month|quarter>0@([years away];[months away];[quarters away]);\
    [whole]))"
);

/// A half, season or part of a year.
pub(super) static NAMED_PART: Form = form!(
    "(<the first half of/first half of|the second half of/second half of>#+[= half];\
    [season] (<of>;);\
    <mid|end>#+{-}[= part];\
    <early/the beginning of/the start of|mid/the middle of|late/the end of/end of>#[= part])"
);

/// What a part is one of: next year, November, the third quarter, summer.
pub(super) static WHOLE: Form =
    form!("([relative];[month]([of year];);[ordinal][no month];!({fall})[season]([of year];))");

/// five years ago, a week ago.
pub(super) static AGO: Form = form!(
    "(<a>1;[number]) <years/year|months/month|weeks/week|days/day|decades/decade>(&( <ago>)~;&( <from now|hence>))\
    @([years away];[months away];[weeks away];[days away];[decades away]) <ago|from now|hence>"
);

// Korean.

/// A Korean date from a word: 사흘 전, 내년 말, 오는 20~22일.
pub(super) static KOREAN_DATE: Form = form!("([지난 3~5월];([사흘 전];[3일])[~14일])");

/// A Korean date from a number: 2025년 11월 3일, 3년 전, 3분기 초.
pub(super) static FROM_NUMBER: Form = form!("([사흘 전];[년 월 일];[분기]([말];))[~14일]");

/// The same where 년, 월 or 일 follows the number, which tells most of what it can be.
pub(super) static FROM_LENGTH: Form = form!("[사흘 전](!( {말})[년 …];)[~14일]");
pub(super) static FROM_YEAR: Form = form!("([사흘 전](!( {말})[년 …];);[해 …])[~14일]");
pub(super) static FROM_MONTH: Form = form!("[월][~14일]");
pub(super) static FROM_DAY: Form = form!("([사흘 전];[일])[~14일]");

/// From a word of the calendar: 지난 3~5월, 사흘 전, 상반기 말.
pub(super) static FROM_WORD: Form =
    form!("([지난 3~5월];([사흘 전];[지난달];[상반기]!( {내내})([말];))[~14일])");

/// Behind a Korean date the last end of a range, if there is one: 10일(월)~14일(금).
pub(super) static LAST_END: Form = form!("([올해 1~9월];([(월)];)[~][first][3일][like first];)");

/// The day of the week in brackets.
pub(super) static WEEKDAY_IN_BRACKETS: Form = form!(" {(}{월|화|수|목|금|토|일}{)}");

/// One date: 3분기 초, 지난 10월, 2025년 11월 3일, 수요일.
pub(super) static KOREAN: Form = form!("([지난달];[년 월 일];[분기]([말];);[요일][ends])");

/// The first number of a range and the sign behind it.
pub(super) static RANGE: Form = form!("[digits][~]");

/// The last year of a range, by two digits.
pub(super) static SHORT_YEAR: Form = form!("[digits]{년|시즌|학년도}");

/// Behind a year, half, quarter or month: 초, 중순, 말.
pub(super) static KOREAN_PART: Form =
    form!(" {초/초반/초순|중반/중순|말/후반/하순}#[= part]!({다})[ends]");

/// 1분기, 3사분기, 3/4분기, 상반기, 봄; not 3분기 연속.
pub(super) static KOREAN_PERIOD: Form = form!(
    "([상반기];\
    ([digits]({분기|사분기|·4분기};/{4분기};_{분기|사분기}[ends]!( {동안|이상}));{일분기|이분기|삼분기}#+[ends])\
    !( {연속|만에|째|내리})[= quarter])"
);

/// Behind a year: 3분기, 연말, 11월 3일, 첫째 주, 말.
pub(super) static WITHIN_YEAR: Form = form!(
    "(&( [digit]) ([그해 월];[분기]([말];)); [상반기]([말];); [연말];[말]; [삼월]; &({일분|이분|삼분})[분기]([말];); \
    ({의} ;)({마지막} {주}6[= week]9+++[= month];\
    {첫째/첫 번째/첫번째/첫|둘째/두 번째/두번째|셋째/세 번째/세번째|넷째/네 번째/네번째}#+ {주}!({의|민|력|식|택|경|권|요})[= week]1[= month])\
    !({가|인|자|간|면|로|도|와})[ends])"
);

/// Behind a month: 3일, 셋째 주, 둘째 화요일, 첫째 주 목요일, 마지막 날, 말.
pub(super) static WITHIN_MONTH: Form = form!(
    "( [일]; ({의} ;){첫째/첫/첫 번째/첫번째|둘째/두 번째/두번째|셋째/세 번째/세번째|넷째/네 번째/네번째|다섯째|마지막}#+ \
    ({주}[= week]( [요일];);[= week][요일];{날}([1][= day];[6][last day]))[ends];[말])"
);

/// 11월 3일, 11월 초; 1월물 is the next one.
pub(super) static KOREAN_MONTH: Form = form!(
    "[from digits]({월};_{월}[ends]([a year];&({에|부터|까지});&(_[digits] {일})))[= month]\
    (&({물| 인도분})1[= side];)([월 …];)"
);

/// 시월 십오일, 내년 삼월.
pub(super) static SINO_MONTH: Form = form!("[= month]([월 …];)[ends]");
/// 시월에, 시월 십오일; but 오월동주.
pub(super) static SINO_MONTH_TOLD: Form =
    form!("[= month]([월 …];&({에 |에는 |에도 |부터|까지}))[ends]");

/// 3일, 27일 수요일; not 3일간. In Hangul: 칠일 목요일, 구월 십일.
pub(super) static KOREAN_DAY: Form = form!(
    "([from digits][two digits]({일};[a month]_{일})(_[요일][ends];)[= day][day told];[십오일](_[요일][ends];)[= day])"
);

/// Dates that begin with a number: 2025년 …, 11월 …, 3일.
pub(super) static WRITTEN: Form = form!("([월];[일];[해 …])");

/// 2025년 …, 이천십오년, 1990년대 초, 2024 회계연도, 15세기; not 3세기 만에.
pub(super) static WRITTEN_YEAR: Form = form!(
    "([해]([년 …];);\
    [from digits]({년대}[= 년대]([말];);[four digits] {학년도|회계연도|시즌}[= year];\
    {세기}[two digits]!(^{기원전 |기원전})!( {만에|동안|전|후|뒤|넘|이상|연속|가까|에 걸|폭스|째|간})[= century]([말];)[ends]))"
);

/// A year: 2025년, 2025 년, 이천십오년; one of two digits behind an apostrophe or before a month; one
/// of three, 668년에.
pub(super) static KOREAN_YEAR: Form = form!(
    "([from digits](!({년대}){년도|년}(!([two digits]);[apostrophe];&( [digits]{월}[= month]))[= 년];\
    [four digits]_{년도|년}[= 년]);[이천십오]{년})"
);

/// A month behind a year, which may be said once more: 올해 2025년 11월.
pub(super) static MONTH_WITHIN: Form = form!("([월];[해] [월])");

/// So long before or after something: 3년, 두 달.
pub(super) static LENGTH: Form = form!("[number] {년|개월/달|주일/주|일|시간|분}");

/// Behind words that lie that way: 지난 10월, 오는 18일, 지난 월요일, 지난 2023년.
pub(super) static DIRECTED: Form = form!(" ([요일];[분기]([말];);[년 월 일];[삼월])");

// What goes with a word of the calendar.

/// 내년, 내년 상반기.
pub(super) static YEAR: Form = form!("[years away]([년 …];)[ends]");
/// 올 하반기.
pub(super) static YEAR_BEFORE_PART: Form = form!("[years away][년 …][ends]");
/// 연말.
pub(super) static THIS_YEAR_PART: Form = form!("[= part]0[years away][ends]");
/// 지난달, 다음 달 4일.
pub(super) static MONTH: Form = form!("[months away]([월 …];)[ends]");
/// 다음 주, 지난주 금요일, 다음 주 초.
pub(super) static WEEK: Form =
    form!("[weeks away]( [요일][ends]; {말}!({다})[ends][weekends away];([말];)[ends])");
/// 둘째 토요일, 셋째 주 화요일: of this month, where nothing before tells of another count; but 매월 둘째
/// 토요일, 휴전 뒤 두 번째 토요일.
pub(super) static NTH_WEEKDAY: Form =
    form!("([sentence];[line];^{고 |와 |과 |, |에는 })[= week]0[months away]( {주};) [요일][ends]");
/// 이번 주말.
pub(super) static WEEKEND: Form = form!("[weekends away][ends]");
/// 다음 분기, 이번 분기 말.
pub(super) static QUARTER_AWAY: Form = form!("[quarters away]([말];)[ends]");
/// 어제; but 엊그제 같다.
pub(super) static DAY: Form = form!("[days away][ends]!( {같})");
/// 전날 오후 3시.
pub(super) static EVE: Form = form!("[eve][clock]");
