//! The words of the pictures.

use super::Wording;

/// The words of the pictures in one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct PictureWords {
    /// Heading of the pictures.
    pub heading: &'static str,
    /// What an interval strip shows, for ears: a `{list}` of who states what.
    pub strip: &'static str,
    /// In a strip, what an amount is at the market's rate, from `{low}` to `{high}`.
    pub at_market: &'static str,
    /// The same at a rate that the reader has typed.
    pub at_typed: &'static str,
    /// An outlet `{name}` states a `{value}`.
    pub states: &'static str,
    /// Heading of the rates of two currencies, `{pair}`.
    pub rates: &'static str,
    /// How to read the picture of rates.
    pub rates_note: &'static str,
    /// Beside the market's line.
    pub market: &'static str,
    /// Beside the line of a rate that the reader has typed, `{rate}`.
    pub typed: &'static str,
    /// A point of the picture in words: `{name}`, the `{day}` of its article, what it implies.
    pub point: &'static str,
    /// Heading of the time line.
    pub timeline: &'static str,
    /// How to read the time line.
    pub timeline_note: &'static str,
    /// When an article was published, `{days}`.
    pub published: &'static str,
    /// The dates of an article: its `{name}`, a `{list}`.
    pub dates: &'static str,
    /// The months of a year, in short.
    pub months: [&'static str; 12],
    /// A year `{y}`, in short.
    pub year: &'static str,
}

impl Wording {
    /// The words of the pictures.
    #[must_use]
    pub fn pictures(&self) -> &'static PictureWords {
        if self.tag == "en" { &EN } else { &KO }
    }
}

static KO: PictureWords = PictureWords {
    heading: "그림으로 보기",
    strip: "값의 구간: {list}",
    at_market: "시장 환율로 {low}~{high}",
    at_typed: "입력한 환율로 {low}~{high}",
    states: "{name} {value}",
    rates: "기사 속 환율과 시장 환율, {pair}",
    rates_note: "점은 기사의 환산에서 나오는 환율, 세로 막대는 반올림이 허용하는 폭, 선은 시장 환율입니다.",
    market: "시장 환율",
    typed: "입력한 환율 {rate}",
    point: "{name}, {day} 보도: {rate}, {interval}, {verdict}",
    timeline: "기사 속 날짜와 기간",
    timeline_note: "◆ 보도일 · ● 하루 · 막대는 기간입니다. 막대 끝의 세로줄은 그때까지, 화살표는 그 뒤로도 이어짐을 뜻합니다.",
    published: "보도 {days}",
    dates: "{name}: {list}",
    months: [
        "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월",
    ],
    year: "{y}년",
};

static EN: PictureWords = PictureWords {
    heading: "In pictures",
    strip: "Intervals: {list}",
    at_market: "market rate: {low}–{high}",
    at_typed: "your rate: {low}–{high}",
    states: "{name} {value}",
    rates: "Rates implied by the articles, and the market’s: {pair}",
    rates_note: "A point is the rate that a conversion implies, its bar what rounding allows, the line the market’s rate.",
    market: "market",
    typed: "typed rate {rate}",
    point: "{name}, published {day}: {rate}, {interval}, {verdict}",
    timeline: "Dates in the articles",
    timeline_note: "◆ published · ● a day · a bar is a period: a stroke at its end means by then, an arrow from then on.",
    published: "published {days}",
    dates: "{name}: {list}",
    months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    year: "{y}",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_fill_the_same_places() {
        let places = |words: &PictureWords| {
            let PictureWords {
                strip,
                at_market,
                at_typed,
                states,
                rates,
                typed,
                point,
                published,
                dates,
                year,
                ..
            } = *words;
            [
                strip, at_market, at_typed, states, rates, typed, point, published, dates, year,
            ]
            .map(|template| {
                let mut names: Vec<&str> = template
                    .split('{')
                    .skip(1)
                    .filter_map(|part| part.split_once('}'))
                    .map(|(name, _)| name)
                    .collect();
                names.sort_unstable();
                names
            })
        };
        assert_eq!(places(&KO), places(&EN));
    }
}
