//! The words that tie figures together, as tables.

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Up,
    Down,
}

/// Words of rising and falling, as far as their stem.
#[rustfmt::skip]
static DIRECTIONS: &[(Direction, &[&str])] = &[
    (Direction::Up, &[
        "늘어", "늘었", "늘린", "늘려", "늘릴", "늘렸", "늘게", "늘고", "늘며", "늘 ", "늘면서", "증가", "증액", "증원", "오르", "오른", "올랐", "올라", "올린", "올려", "올렸", "올릴", "인상", "상승", "상향", "뛰", "뛴", "뛸", "급등", "급증", "폭증",
        "폭등", "성장", "확대", "불어", "불었", "커졌", "커진", "커질", "많", "높", "크다", "큰 ", "비싸", "비싼", "웃돌", "웃도", "치솟", "끌어올", "신장", "더 늘",
        "rose", "rise", "rises", "rising", "risen", "grew", "grow", "grows", "growth", "grown", "jumped", "jump", "climbed", "climb", "gained", "gain", "up",
        "increased", "increase", "increases", "surged", "surge", "soared", "higher", "more", "raised", "widened", "expanded", "advanced", "added",
    ]),
    (Direction::Down, &[
        "줄어", "줄었", "줄인", "줄여", "줄일", "줄였", "줄게", "줄고", "줄며", "줄 ", "감소", "감액", "감원", "내리", "내린", "내렸", "내려", "인하", "하락", "하향", "떨어", "급락", "급감", "폭락", "축소", "낮", "적은", "적다", "적었", "적어", "작다", "작은", "밑돌", "밑도",
        "절감", "단축", "끌어내", "쪼그라", "위축", "깎", "싸다", "싼 ", "빠졌", "빠진", "후퇴",
        "fell", "fall", "falls", "falling", "fallen", "dropped", "drop", "declined", "decline", "decreased", "decrease", "down", "slid", "slumped", "slump", "lost",
        "sank", "plunged", "lower", "less", "fewer", "cut", "narrowed", "shrank", "shrunk", "reduced", "reduction",
    ]),
];

/// The direction of the first word of one in `text`.
pub(super) fn direction(text: &str) -> Option<Direction> {
    let words = DIRECTIONS.iter().flat_map(|(direction, words)| {
        let place = |word: &&str| find_word(text, word).map(|at| (at, *direction));
        words.iter().filter_map(place)
    });
    words
        .min_by_key(|(at, _)| *at)
        .map(|(_, direction)| direction)
}

/// What may stand between a change and the word that tells its direction: 8%가량을 더 늘렸다.
#[rustfmt::skip]
static BEFORE_DIRECTION: &[&str] = &[
    "이나", "나", "을", "를", "이", "가", "의", "도", "은", "는", "넘게", "이상", "이하", "미만", "가까이", "가까운", "으로", "로", "까지", "만큼", "이상의", "에 가깝게", "에 육박하는", "가", "폭으로", "포인트",
    "or more",
];

/// The direction that `text` begins with; brackets and words of extent may stand before it.
pub(super) fn direction_at_start(text: &str) -> Option<Direction> {
    let mut rest = text.trim_start();
    loop {
        let word = |(direction, words): &(Direction, &[&str])| {
            let begins = words.iter().any(|word| begins_with(rest, word));
            begins.then_some(*direction)
        };
        if let Some(direction) = DIRECTIONS.iter().find_map(word) {
            return Some(direction);
        }
        let bracket = rest.strip_prefix('(').and_then(|inside| inside.find(')'));
        let fillers = FILLERS.iter().chain(BEFORE_DIRECTION);
        let longest = fillers.filter(|word| begins_with(rest, word));
        let length = match bracket {
            Some(close) => close + 2,
            None => longest.map(|word| word.len()).max()?,
        };
        rest = rest.get(length..)?.trim_start();
    }
}

/// Adnominal forms between a change and what it led to: 8% 늘어난 108억 원.
#[rustfmt::skip]
static CHANGED: &[&str] = &[
    "늘어난", "늘린", "증가한", "증액한", "증액된", "오른", "올린", "인상한", "인상된", "상승한", "상향된", "뛴", "급등한", "급증한", "폭증한", "성장한", "확대된", "확대한", "불어난", "커진",
    "많은", "높은", "큰", "비싼", "웃도는", "웃돈", "신장한", "더 많은", "더 높은", "증가된",
    "줄어든", "줄인", "감소한", "감액된", "내린", "인하된", "인하한", "하락한", "하향된", "떨어진", "급락한", "급감한", "축소된", "축소한", "낮은", "적은", "작은", "밑도는", "밑돈", "낮아진", "높아진", "깎인", "싼",
];

/// Words that may stand between any two figures of a statement.
#[rustfmt::skip]
static FILLERS: &[&str] = &[
    "약", "무려", "총", "가량", "수준", "규모", "정도", "안팎", "여", "선", "대", "내외", "말", "초", "기준", "현재", "올해", "지난해", "작년", "내년", "전년", "이듬해", "같은 기간", "동기", "최근", "이번",
    "상반기", "하반기", "까지", "에는", "에", "엔", "다시", "각각", "더", "또",
    "about", "around", "roughly", "some", "nearly", "almost", "in", "a record", "year on year", "year-on-year", "by", "the", "this year", "last year", "now",
    "a year earlier", "a year ago", "the previous year", "the year before", "the prior year", "as of", "at the end of",
];

/// What a year ago, a quarter ago or another base is called.
#[rustfmt::skip]
static BASES: &[(&str, &str)] = &[
    ("전년 같은 기간", "year"), ("전년 동기", "year"), ("전년동기", "year"), ("지난해 같은 기간", "year"), ("작년 같은 기간", "year"), ("지난해 동기", "year"), ("작년 동기", "year"), ("1년 전", "year"), ("전년", "year"), ("지난해", "year"), ("작년", "year"),
    ("전 분기", "quarter"), ("전분기", "quarter"), ("직전 분기", "quarter"), ("지난 분기", "quarter"), ("전월", "month"), ("지난달", "month"), ("전달", "month"), ("전주", "week"), ("지난주", "week"), ("전날", "day"), ("전 거래일", "day"), ("전일", "day"),
    ("이전", "before"), ("기존", "before"), ("종전", "before"), ("당초", "before"),
];

/// The base that `text` names last, by its kind.
pub(super) fn base(text: &str) -> Option<&'static str> {
    let found = BASES
        .iter()
        .filter_map(|(word, kind)| text.rfind(word).map(|at| (at + word.len(), *kind)));
    found.max_by_key(|(end, _)| *end).map(|(_, kind)| kind)
}

/// What must stand between two figures, and what else may.
pub(super) struct Link {
    /// One of these must.
    needs: &'static [&'static str],
    /// These may.
    takes: &'static [&'static str],
}

/// `A에서 B`
pub(super) static FROM_TO: Link = Link {
    needs: &["에서"],
    takes: &[],
};
/// `B로 R`
pub(super) static BECOMES: Link = Link {
    needs: &["으로", "로", "으로,", "로,"],
    takes: &[],
};
/// `A보다 R`
#[rustfmt::skip]
pub(super) static THAN: Link = Link {
    needs: &["보다", "보다도", "보다는", "대비", "에 비해", "에 비하면", "과 비교해", "와 비교해", "과 비교하면", "와 비교하면"],
    takes: &[")", "같은 기간"],
};
/// `R 늘어난 B`
pub(super) static CHANGED_TO: Link = Link {
    needs: CHANGED,
    takes: &[],
};
/// `B(전년 A)`
#[rustfmt::skip]
pub(super) static BEFORE_IN_BRACKETS: Link = Link {
    needs: &["("],
    takes: &["전년 같은 기간", "전년 동기", "전년동기", "지난해 같은 기간", "작년 같은 기간", "지난해 동기", "작년 동기", "전 분기", "전분기", "직전 분기", "전월", "지난달", "전달", "이전", "기존", "종전", "당초", "은", "는", ":"],
};
/// `B로 전년 A`
#[rustfmt::skip]
pub(super) static AGAINST: Link = Link {
    needs: &["으로", "로", "으로,", "로,", "은", "는", "을 기록해", "를 기록해", "을 기록하며", "를 기록하며", "을 기록해,", "을 올려", "을 달성해", "이며", "이며,", "인데", "를 올려", "를 달성해"],
    takes: &["전년 같은 기간", "전년 동기", "전년동기", "지난해 같은 기간", "작년 같은 기간", "지난해 동기", "작년 동기", "전 분기", "전분기", "직전 분기", "전월", "지난달", "전달", "이전", "기존", "종전", "당초", "시장 전망치", "전망치", "시장 예상치", "예상치", "컨센서스", "목표", "목표치", "인", "(", "의"],
};
/// `A의 R` of a part or a multiple.
pub(super) static OF: Link = Link {
    needs: &["의", "중", "가운데", "중에서", "가운데서", "대비"],
    takes: &["전체"],
};
/// `R인 B`
#[rustfmt::skip]
pub(super) static IS: Link = Link { needs: &["인", "에 해당하는", "에 달하는", "에 이르는", "에 가까운", "에 육박하는", "수준인", "가량인"], takes: &[] };
/// `W 중 P`
#[rustfmt::skip]
pub(super) static OUT_OF: Link = Link {
    needs: &["중", "가운데", "중에서", "가운데서", "of the", "of", "out of the", "out of", "중 절반이 넘는"],
    takes: &["모두", "people", "respondents", "companies", "students", "patients"],
};
/// `P(30%)`
#[rustfmt::skip]
pub(super) static IN_BRACKETS: Link = Link {
    needs: &["("],
    takes: &["or", "전체의", "people", "respondents", "companies", "students", "patients", "adults", "voters"],
};
/// `3 of 10, or 30%`
pub(super) static THAT_IS: Link = Link {
    needs: &[
        "으로",
        "로",
        "으로 전체의",
        "로 전체의",
        ", or",
        ", 즉",
        "이며 전체의",
    ],
    takes: &[],
};
/// `rose 12% to B`
pub(super) static TO: Link = Link {
    needs: &["to"],
    takes: &[],
};
/// `from A`
#[rustfmt::skip]
pub(super) static FROM: Link = Link {
    needs: &["from", "compared with", "compared to", "versus", "against"],
    takes: &[",", "up", "down"],
};
/// `B, up 12%`
#[rustfmt::skip]
pub(super) static MOVED: Link = Link {
    needs: &[", up", "up", ", down", "down", ", a rise of", ", an increase of", ", a gain of", ", a drop of", ", a fall of", ", a decline of", ", a decrease of", ", an", ", a", "(up", "(down", ", or", ", a jump of"],
    takes: &[","],
};

impl Link {
    /// Whether `gap` is made of words of this link and of fillers, and of a needed one.
    pub(super) fn joins(&self, gap: &str) -> bool {
        let mut rest = gap.trim_start();
        let mut needed = false;
        while !rest.is_empty() {
            let longest = |words: &[&str]| {
                let fit = words.iter().filter(|word| begins_with(rest, word));
                fit.map(|word| word.len()).max().unwrap_or(0)
            };
            let need = longest(self.needs);
            let other = longest(self.takes).max(longest(FILLERS));
            let length = need.max(other);
            if length == 0 {
                return false;
            }
            needed |= need == length;
            rest = rest.get(length..).unwrap_or_default().trim_start();
        }
        needed
    }
}

/// Words behind a figure that make it approximate and that are no part of it.
#[rustfmt::skip]
static NEARLY: &[&str] = &["가까이", "가까운", "가깝", "에 가까", "에 가깝", "에 육박", "육박", "에 근접", "에 못 미치", "에 조금", "쯤", "가량", "정도", "에 약간", "남짓"];

/// Whether the words behind a figure say that it is not quite so.
pub(crate) fn says_nearly(after: &str) -> bool {
    let after = after.trim_start();
    NEARLY.iter().any(|word| after.starts_with(word))
}

/// Words behind a change that make it one of each year or step, not of the whole.
#[rustfmt::skip]
static EACH_TIME: &[&str] = &["씩", "annually", "annualised", "annualized", "a year,", "a year.", "per year", "each year", "every year", "a month", "per month", "a quarter"];

/// Whether the words behind a figure say that it is one of several like it.
pub(super) fn says_each(after: &str) -> bool {
    let after = after.trim_start();
    EACH_TIME.iter().any(|word| after.starts_with(word))
}

/// Words behind a change that give it a base of its own: up 38% from a year ago.
#[rustfmt::skip]
static OWN_BASE: &[&str] = &["from", "on", "over", "against", "compared", "versus", "than", "more than", "relative to", "year on year", "year-on-year", "quarter on quarter"];

/// Whether the words behind a figure give it a base of its own.
pub(super) fn has_own_base(after: &str) -> bool {
    let after = after.trim_start();
    OWN_BASE.iter().any(|word| begins_with(after, word))
}

/// Words for a multiple without a numeral, behind `A에서 B로` or before `from A to B`: in
/// hundredths.
#[rustfmt::skip]
pub(super) static MULTIPLES: &[(&str, i64)] = &[
    ("절반", 50), ("반토막", 50), ("반 토막", 50), ("갑절", 200), ("곱절", 200),
    ("doubled", 200), ("doubling", 200), ("double", 200), ("tripled", 300), ("tripling", 300), ("triple", 300), ("trebled", 300), ("quadrupled", 400), ("quadrupling", 400), ("quintupled", 500), ("halved", 50), ("halving", 50),
];

/// What stands before or behind a total: it closes a list.
#[rustfmt::skip]
pub(super) static TOTALS: &[&str] = &[
    "총", "모두", "합계", "도합", "합쳐", "합치면", "합해", "합하면", "합산", "합친", "통틀어", "다 합",
    "for a total of", "a total of", "total of", "totaling", "totalling", "combined", "in total", "altogether", "in all",
];

/// Words in a list that say that it is not one of parts.
#[rustfmt::skip]
pub(super) static NO_LIST: &[&str] = &[
    "보다", "에서", "대비", "에 비해", "중 ", "가운데", "포함", "이상", "이하", "전년", "지난해", "작년", "늘", "줄", "증가", "감소", "씩", "까지", "부터", "목표", "전망", "예상", "뿐", "했", "됐", "였", "었", "지만", "제외", "빼", "배 ",
    "of which", "including", "rose", "fell", "compared", "than", "up ", "down ", "each", "excluding", "but", "while", "after", "before", "out of", "more", "less",
];

/// Words of shares, and of change: shares of a whole are listed with the first alone.
#[rustfmt::skip]
pub(super) static SHARE_WORDS: &[&str] = &[
    "비중", "점유율", "지분", "비율", "차지", "구성", "응답", "나눠", "배분", "찬성", "반대", "share", "stake", "owns", "split", "account", "responded",
];

/// What makes a price one of each: the word, and the unit of what is counted, `|` between.
#[rustfmt::skip]
pub(super) static EACH: &[(&str, &str)] = &[
    ("대당", "대"), ("한 대에", "대"), ("1인당", "명|인|사람"), ("한 명당", "명|인|사람"), ("한 사람당", "명|인|사람"), ("1명당", "명|인|사람"), ("인당", "명|인|사람"), ("개당", "개"), ("한 개에", "개"), ("주당", "주"), ("1주당", "주"), ("건당", "건"), ("장당", "장"),
    ("곳당", "곳"), ("가구당", "가구"), ("1가구당", "가구"), ("권당", "권"), ("마리당", "마리"), ("척당", "척"), ("톤당", "t"), ("배럴당", "barrel"), ("기당", "기"), ("채당", "채"), ("병당", "병"), ("회당", "회"), ("편당", "편"), ("평당", "pyeong"),
    ("매년", "year"), ("연간", "year"), ("해마다", "year"), ("1년에", "year"), ("매월", "month"), ("매달", "month"), ("다달이", "month"), ("한 달에", "month"), ("월", "month"), ("연", "year"), ("매일", "day"), ("하루", "day"), ("하루에", "day"), ("매주", "week"),
];

/// Units of counts and lengths of time that a price may be multiplied by.
#[rustfmt::skip]
pub(super) static TIMES_EACH: &[&str] = &["씩", "짜리"];

/// Whether `text` begins with `word`: an English one whole, in whatever case.
pub(super) fn begins_with(text: &str, word: &str) -> bool {
    let Some(head) = text.get(..word.len()) else {
        return false;
    };
    let letter = |c: char| c.is_ascii_alphabetic();
    head.eq_ignore_ascii_case(word)
        && !(word.ends_with(letter)
            && text
                .get(word.len()..)
                .is_some_and(|rest| rest.starts_with(letter)))
}

/// Whether `text` ends with `word`: an English one whole, in whatever case.
pub(super) fn ends_with(text: &str, word: &str) -> bool {
    let Some(start) = text.len().checked_sub(word.len()) else {
        return false;
    };
    let letter = |c: char| c.is_ascii_alphabetic();
    let (Some(head), Some(end)) = (text.get(..start), text.get(start..)) else {
        return false;
    };
    end.eq_ignore_ascii_case(word) && !(word.starts_with(letter) && head.ends_with(letter))
}

/// Where `word` stands in `text`: an English one whole.
pub(super) fn find_word(text: &str, word: &str) -> Option<usize> {
    let letter = |c: char| c.is_ascii_alphabetic();
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let rest = text.get(*at..).unwrap_or_default();
        begins_with(rest, word) && !(word.starts_with(letter) && before.ends_with(letter))
    })
}

/// Whether one of `words` stands in `text`.
pub(super) fn holds_one(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| find_word(text, word).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_made_of_its_words_and_fillers() {
        for (link, gap) in [
            (&FROM_TO, "에서  말 "),
            (&FROM_TO, " 수준에서 약 "),
            (&BECOMES, "로 "),
            (&BECOMES, " 규모로, 약 "),
            (&THAN, ") 대비 약 "),
            (&CHANGED_TO, " 늘어난 "),
            (&BEFORE_IN_BRACKETS, "(전년 동기 "),
            (&TO, " to a record "),
        ] {
            assert!(link.joins(gap), "{gap}");
        }
        for (link, gap) in [
            (&FROM_TO, "에서 열린 "),
            (&FROM_TO, ", "),
            (&BECOMES, "로 추산되는 비용의 "),
            (&THAN, "보다 영업이익이 "),
            (&TO, " together "),
        ] {
            assert!(!link.joins(gap), "{gap}");
        }
    }

    #[test]
    fn the_first_word_of_direction_counts() {
        assert_eq!(direction("가량 증가할 것으로"), Some(Direction::Up));
        assert_eq!(direction(" 줄어 늘 것이라는"), Some(Direction::Down));
        assert_eq!(direction(" of upper"), None);
        assert_eq!(direction("를 기록했다"), None);
    }

    #[test]
    fn the_direction_of_a_change_stands_straight_behind_it() {
        for up in ["가량 증가할", "를 더 늘렸다", "(4조 원) 많다", " increase"] {
            assert_eq!(direction_at_start(up), Some(Direction::Up), "{up}");
        }
        for other in [" 지분을 늘렸다", "를 기록했다", " and rose", ""] {
            assert_eq!(direction_at_start(other), None, "{other}");
        }
    }

    #[test]
    fn the_last_base_counts() {
        assert_eq!(base("전년 동기보다 전 분기"), Some("quarter"));
        assert_eq!(base("전년 동기"), Some("year"));
        assert_eq!(base("매출"), None);
    }
}
