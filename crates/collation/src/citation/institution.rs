//! Sources that are no outlets: 산업예측위원회에 따르면, according to research firm Canalys.

use std::sync::OnceLock;

use super::{Found, Via};
use crate::index::Index;
use crate::sentence::sentence;

/// What follows a source in Korean.
static ACCORDING: &[&str] = &["에 따르면", "에 의하면"];

/// What a document or a finding is called; its source stands before it.
#[rustfmt::skip]
static DOCUMENTS: &[&str] = &[
    "보고서", "자료", "조사", "통계", "집계", "발표", "분석", "공시", "리포트", "설명", "전자공시시스템", "전자공시", "홈페이지", "누리집", "연구", "설문", "설문조사", "성명", "보도자료", "전망", "추산", "데이터", "추정", "결과", "기록", "예측", "전망치", "잠정치", "관측", "백서", "공문", "통계자료", "연구결과", "조사결과",
    "발표한", "공개한", "내놓은", "낸", "펴낸", "작성한", "집계한", "조사한", "발간한", "제출한", "제출받은", "실시한", "분석한", "최근", "이날", "같은 날", "올해", "지난달", "지난해", "최신", "공식", "한", "관련",
];

/// What kind of institution a name behind it is.
#[rustfmt::skip]
static DESCRIPTORS: &[&str] = &[
    "시장조사업체", "시장조사기관", "시장조사회사", "시장 조사업체", "시장분석업체", "조사업체", "조사기관", "조사회사", "리서치업체", "리서치회사", "리서치 업체", "컨설팅업체", "컨설팅회사", "컨설팅사", "분석업체", "분석기관", "기술분석기관", "통계업체", "통계기관", "데이터업체", "데이터분석업체", "정보업체", "금융정보업체", "시장정보업체", "신용평가사", "신용평가기관", "투자은행", "싱크탱크",
    "연구기관", "여론조사기관", "여론조사업체", "여론조사회사", "부동산정보업체", "채용플랫폼", "증권사", "회계법인", "시민단체", "비영리단체", "국제기구", "투자자문사", "기술매체", "정보기술매체", "IT매체", "경제매체", "전문매체", "경제지", "일간지",
];

/// The rows of [`DESCRIPTORS`].
fn descriptors() -> &'static Index<()> {
    static INDEX: OnceLock<Index<()>> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(DESCRIPTORS.iter().map(|word| (*word, ()))))
}

/// What the name of an institution ends in.
#[rustfmt::skip]
static INSTITUTIONS: &[&str] = &[
    "위원회", "연구소", "협회", "재단", "은행", "증권", "대학", "대학교", "공사", "공단", "센터", "기구", "리서치", "인사이트", "협의회", "학회", "연합회", "연맹", "거래소", "본부", "개발원", "진흥원", "감정원", "평가원", "감독원", "감사원", "연구원", "금감원", "금융위", "공정위", "방통위", "과기정통부", "통계청", "기상청", "경찰청", "소방청", "관세청", "국세청", "검찰청", "특허청", "산림청", "교육청", "시청", "도청", "구청", "노동부", "재정부", "산업부", "국방부", "외교부", "국토부",
    "교통부", "보건부", "복지부", "교육부", "환경부", "법무부", "행안부", "식약처", "질병청", "정보원", "소비자원", "상무부", "재무부", "국무부", "에너지부", "한은", "연준", "중앙은행", "법원", "검찰", "경찰", "소방당국", "당국", "정부", "노조", "연합", "인텔리전스", "애널리틱스", "컨설팅", "파트너스", "캐피털", "캐피탈", "글로벌", "파운데이션", "그룹", "총회", "사무국", "공동체", "국회",
];

/// Institutions whose names do not tell.
#[rustfmt::skip]
static KNOWN: &[&str] = &["트렌드포스", "카날리스", "가트너", "옴디아", "무디스", "피치", "골드만삭스", "모건스탠리", "맥킨지", "갤럽", "리얼미터", "한국갤럽", "스태티스타", "센서타워", "와이즈앱", "에프앤가이드", "코트라", "유엔", "세계보건기구"];

/// Words that end like one and name none: a person, or one named earlier.
#[rustfmt::skip]
static NOBODY: &[&str] = &["연구원", "위원회", "연구소", "협회", "재단", "은행", "중앙은행", "증권", "대학", "대학교", "공사", "공단", "센터", "기구", "협의회", "학회", "연합회", "연맹", "거래소", "본부", "리서치", "연합", "컨설팅", "글로벌", "그룹", "사무국", "당국", "노조", "기획부", "영업부"];

/// Parts of a name that the word before belongs to as well: 테크프론티어 인사이트.
#[rustfmt::skip]
static TAILS: &[&str] = &["인사이트", "리서치", "리서치센터", "연구소", "센터", "그룹", "파트너스", "컨설팅", "애널리틱스", "인텔리전스", "글로벌", "증권", "테크놀로지", "마켓", "캐피털", "캐피탈", "재단", "연구센터", "위원회"];

/// What an institution does in a sentence in which it is the subject.
#[rustfmt::skip]
static FINDING: &[&str] = &["전망", "예측", "집계", "분석", "추산", "추정", "조사", "보고", "발표", "내다봤", "밝혔", "평가했", "지적했", "예상"];

/// The institutions that a line cites.
pub(super) fn institutions(line: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for according in ACCORDING {
        let places = line.match_indices(according).map(|(at, _)| at);
        found.extend(places.filter_map(|at| korean(line, at)));
    }
    let places = descriptors().places(line).into_iter();
    found.extend(places.filter_map(|(span, ())| described(line, span.end)));
    let places = find_ignoring_case(line, "according to");
    found.extend(places.into_iter().filter_map(|at| english(line, at)));
    found
}

/// The institution that stands before 에 따르면 at `at`.
fn korean(line: &str, at: usize) -> Option<Found> {
    let before = without_gloss(line.get(..at)?);
    let quoted = before.trim_end_matches(CLOSING);
    let before = without_title(before).trim_end_matches(CLOSING);
    let mut back = before.char_indices().rev();
    let begin = back
        .by_ref()
        .take(FAR)
        .find(|(_, c)| BREAKS.contains(c))
        .map(|(at, c)| at + c.len_utf8());
    // Without a break: as far as a name and its paper may reach.
    let begin = begin.or_else(|| back.next().map(|(at, _)| at)).unwrap_or(0);
    let mut words: Vec<_> = words(before, begin).collect();
    let mut last = words.pop()?;
    let mut of_document = before.len() < quoted.len();
    while DOCUMENTS.contains(&last.1) || is_day(last.1) {
        of_document = true;
        last = words.pop()?;
    }
    let (mut start, mut name) = last;
    if of_document {
        name = without_particle(name);
    }
    let end = start + name.len();
    let described = |words: &[(usize, &str)]| {
        let last = words.last();
        last.is_some_and(|(_, word)| DESCRIPTORS.iter().any(|own| word.ends_with(own)))
    };
    let known = KNOWN.contains(&name)
        || INSTITUTIONS.iter().any(|own| name.ends_with(own))
        || is_ministry(name)
        || is_latin_name(name);
    let mut accepted = (known && !NOBODY.contains(&name)) || described(&words);
    // 테크프론티어 인사이트, Boston Consulting: the words before belong to the name.
    for _ in 0..2 {
        let tail = TAILS.contains(&name) || is_latin_name(name);
        let Some((at, word)) = words.last().copied().filter(|_| tail) else {
            break;
        };
        let part = if is_latin_name(name) {
            is_latin_name(word)
        } else {
            !described(&words) && word.chars().count() > 1 && without_particle(word) == word
        };
        if !part {
            break;
        }
        (start, name) = (at, word);
        words.pop();
        accepted = true;
    }
    let label = line.get(start..end)?;
    let long_enough = label.chars().count() >= 2;
    (accepted && long_enough).then(|| Found::named(label, start..end, Via::Said))
}

/// How far before 에 따르면 its source may begin, in characters.
const FAR: usize = 80;

/// What ends the words before a source.
#[rustfmt::skip]
static BREAKS: &[char] = &[',', '“', '”', '"', '‘', '’', '\'', '.', '(', ')', '…', '>', ':', ';', '?', '!'];

/// What may close a name: ‘가트너’에 따르면.
static CLOSING: &[char] = &['’', '\'', '”', '"', '」', '》'];

/// The first words of `text` from byte `begin` on, with the bytes at which they begin.
fn words(text: &str, begin: usize) -> impl Iterator<Item = (usize, &str)> {
    let rest = text.get(begin..).unwrap_or_default();
    let pieces = rest.split_inclusive(char::is_whitespace);
    let placed = pieces.scan(begin, |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece.trim()))
    });
    placed.filter(|(_, word)| !word.is_empty())
}

/// `before` without brackets at its end: `산업예측위원회(Industry Forecast Council)`.
fn without_gloss(before: &str) -> &str {
    let bare = before.trim_end();
    let Some(inside) = bare.strip_suffix(')') else {
        return bare;
    };
    let open = inside
        .char_indices()
        .rev()
        .take(60)
        .find(|(_, c)| *c == '(');
    open.and_then(|(at, _)| inside.get(..at))
        .unwrap_or(bare)
        .trim_end()
}

/// `before` without the title of a paper in quotation marks at its end, if its source stands
/// before it: `통계청이 발표한 ‘10월 물가 동향’`.
fn without_title(before: &str) -> &str {
    let Some(inside) = before.strip_suffix(CLOSING) else {
        return before;
    };
    let opening = ['‘', '\'', '“', '"', '「', '《'];
    let mut back = inside.char_indices().rev().take(40);
    let open = back.find(|(_, c)| opening.contains(c));
    let head = open.and_then(|(at, _)| inside.get(..at));
    let head = head.unwrap_or_default().trim_end();
    let last = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    if DOCUMENTS.contains(&last) || last.ends_with('의') {
        head
    } else {
        before
    }
}

/// 기획재정부, 산업통상부: of four syllables or more.
fn is_ministry(name: &str) -> bool {
    name.ends_with('부') && name.chars().count() >= 4
}

fn without_particle(word: &str) -> &str {
    let bare = ["에서", "이", "가", "의", "은", "는"]
        .iter()
        .find_map(|particle| word.strip_suffix(particle));
    bare.filter(|bare| bare.chars().count() > 1).unwrap_or(word)
}

/// `3일` between a source and its paper.
fn is_day(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// A name in Latin letters, but no title and no abbreviation for a thing.
fn is_latin_name(word: &str) -> bool {
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let others = [
        "CEO", "CFO", "COO", "CTO", "AI", "IT", "PR", "SNS", "GPU", "IR", "FAQ", "MOU",
    ];
    word.is_ascii()
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && letters >= 2
        && !others.contains(&word)
}

/// The institution whose kind ends at `at`: 시장조사기관 카날리스는 … 전망했다.
fn described(line: &str, at: usize) -> Option<Found> {
    let rest = line.get(at..)?;
    if !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let mut start = None;
    for (begin, word) in words(line, at).take(3) {
        let open = word.trim_start_matches(['‘', '\'', '“', '"', '《', '「']);
        let begin = begin + (word.len() - open.len());
        let start = *start.get_or_insert(begin);
        let name_end = open.find(['(', '’', '\'', '”', '"', '》', '」']);
        let bare = match name_end {
            // 카날리스(Canalys)는: the particle stands behind the brackets.
            Some(end) => open.get(..end)?,
            None => without_particle(open),
        };
        let subject = name_end.is_some() || bare.len() < open.len() && !open.ends_with("에서");
        if subject {
            let end = begin + bare.len();
            let label = line.get(start..end)?;
            let sentence = sentence(line, &(0..line.len()), &(start..end));
            let says = line.get(end..sentence.end)?;
            let finds = FINDING.iter().any(|verb| says.contains(verb));
            let name = label.chars().count() >= 2;
            return (finds && name).then(|| Found::named(label, start..end, Via::Said));
        }
        let goes_on = open.ends_with(|c: char| c.is_alphanumeric())
            && !open.ends_with(['에', '을', '를', '로', '와', '과', '도', '면', '한', '인']);
        if !goes_on {
            return None;
        }
    }
    None
}

/// Words behind `according to` that name nobody, and days.
#[rustfmt::skip]
static NO_NAME: &[&str] = &[
    "people", "person", "sources", "source", "officials", "someone", "him", "her", "them", "insiders", "employees", "those", "plan", "schedule", "court", "law",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "I", "Mr", "Ms", "Mrs",
];

/// The institution behind `according to`, which ends at `at`: a run of capitalised words.
fn english(line: &str, at: usize) -> Option<Found> {
    let mut run: Option<(usize, usize)> = None;
    let mut joining = None;
    for (begin, word) in words(line, at).take(14) {
        let open = word.trim_start_matches(['“', '"', '‘', '(']);
        let begin = begin + (word.len() - open.len());
        let bare = open.trim_end_matches([',', '.', ';', ':', '”', '"', '’', ')', '?', '!']);
        let owner = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s"));
        let name = owner.unwrap_or(bare);
        let small = matches!(name, "of" | "for" | "and" | "&" | "the" | "on");
        if NO_NAME.contains(&name) {
            break;
        }
        if name.starts_with(|c: char| c.is_uppercase()) {
            let start = run.map_or(begin, |(start, _)| start);
            run = Some((start, begin + name.len()));
            joining = None;
        } else if run.is_some() && (!small || joining == Some(2)) {
            break;
        } else if run.is_some() {
            joining = Some(joining.unwrap_or(0) + 1);
        }
        let ends = bare.len() < open.len() || owner.is_some();
        if ends {
            break;
        }
    }
    let (start, end) = run?;
    let label = line.get(start..end)?;
    let label_bare = label.strip_prefix("The ").unwrap_or(label);
    let known = super::Outlet::of_name(label).is_some();
    let (start, label) = if known {
        (start, label)
    } else {
        (end - label_bare.len(), label_bare)
    };
    (label.len() >= 2).then(|| Found::named(label, start..end, Via::Said))
}

/// Where `word` ends in `line`, in whatever case.
fn find_ignoring_case(line: &str, word: &str) -> Vec<usize> {
    line.to_ascii_lowercase()
        .match_indices(word)
        .map(|(at, found)| at + found.len())
        .collect()
}
