//! Names that hold a number and state none.

/// Indices and lists: the word before, and the number that belongs to the name.
#[rustfmt::skip]
pub(crate) static NAMES: &[(&str, &[u16])] = &[
    ("포춘", &[50, 100, 500, 1000]), ("포천", &[100, 500, 1000]), ("포브스", &[400, 500, 2000]),
    ("Fortune", &[50, 100, 500, 1000]), ("Forbes", &[400, 500, 2000]), ("Global", &[500, 2000]),
    ("S&P", &[100, 400, 500, 600]), ("S&P글로벌", &[500]), ("닛케이", &[225, 400]), ("Nikkei", &[225]),
    ("코스피", &[50, 100, 200]), ("KOSPI", &[50, 100, 200]), ("코스닥", &[150]), ("KOSDAQ", &[150]),
    ("러셀", &[1000, 2000, 3000]), ("Russell", &[1000, 2000, 3000]), ("나스닥", &[100]), ("Nasdaq", &[100]),
    ("FTSE", &[100, 250]), ("CSI", &[300, 500]), ("스톡스", &[50, 600]), ("Stoxx", &[50, 600]), ("STOXX", &[50, 600]),
    ("CAC", &[40]), ("DAX", &[30, 40]), ("ISO", &[9001, 14001, 27001]), ("Route", &[66]), ("유로스톡스", &[50, 600]),
];

/// Whether `number` behind `text` belongs to a name of the table.
pub(crate) fn is_name(text: &str, number: u16) -> bool {
    let text = text.trim_end_matches(crate::cursor::is_blank);
    NAMES
        .iter()
        .any(|(name, numbers)| numbers.contains(&number) && text.ends_with(name))
}

/// Names of indices whose levels are figures without a unit.
#[rustfmt::skip]
pub(crate) static INDICES: &[&str] = &[
    "코스피", "코스닥", "나스닥", "다우", "S&P", "닛케이", "항셍", "상하이", "선전", "지수", "토픽스", "유로스톡스", "러셀",
    "KOSPI", "Kospi", "KOSDAQ", "Kosdaq", "Nasdaq", "NASDAQ", "Dow", "Nikkei", "Hang Seng", "FTSE", "DAX", "CAC", "Stoxx",
    "STOXX", "index", "Index", "Topix", "Russell",
];

/// English words before a number that is a label, not a count.
#[rustfmt::skip]
pub(crate) static LABELS: &[&str] = &[
    "section", "suite", "route", "form", "page", "pages", "chapter", "article", "figure", "table", "room", "flight", "highway",
    "gate", "level", "phase", "part", "item", "rule", "title", "type", "class", "version", "model", "channel", "unit", "apartment",
    "floor", "line", "lane", "pier", "platform", "track", "box", "id", "code", "apollo", "mission", "day", "week", "round",
    "game", "lot", "bus", "train", "ward", "district", "precinct", "act", "bill", "resolution", "no", "nos", "number", "rev",
];

/// English plurals without an s.
#[rustfmt::skip]
pub(crate) static PLURALS: &[&str] = &[
    "people", "men", "women", "children", "staff", "police", "personnel", "aircraft", "fish", "sheep", "feet", "teeth", "mice",
    "cattle", "crew", "dead", "injured", "wounded", "missing", "others",
];
