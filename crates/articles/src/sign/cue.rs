//! The looks by which a line is known without a phrase, as tables.

use super::byline::{
    is_age, is_date_line, is_dated_byline, is_english_byline, is_labelled_stamp, is_reporter,
    is_signature, is_stamped_line,
};
use super::notice::{is_about_itself, is_caption, is_copyright, is_helpline};
use super::related::{is_related_link, is_teasers};
use super::widget::{
    is_bargain, is_clock, is_counter_with_words, is_offer, is_ranking, is_ticker, is_weather,
};
use super::{
    Sign, is_address, is_ads_txt, is_breadcrumb, is_counter, is_email, is_sales_line, is_script,
    is_tags,
};
use crate::lexicon::{Opens, Place};
use crate::line::Look;
use crate::stamp::Stamps;
use crate::zone::{Cause, Zone};

/// How it is told whether a line looks so.
#[derive(Clone, Copy)]
pub(super) enum Holds {
    /// By the line.
    Line(fn(&str, Look) -> bool),
    /// By its dates as well.
    Stamps(fn(&str, Look, &Stamps) -> bool),
}

/// A look by which a line is known without a phrase.
pub(super) struct Cue {
    pub holds: Holds,
    zone: Zone,
    place: Place,
    reason: Cause,
}

impl Cue {
    const fn new(
        holds: fn(&str, Look) -> bool,
        zone: Zone,
        place: Place,
        ko: &'static str,
        en: &'static str,
    ) -> Self {
        Self::of(Holds::Line(holds), zone, place, ko, en)
    }

    const fn of(
        holds: Holds,
        zone: Zone,
        place: Place,
        ko: &'static str,
        en: &'static str,
    ) -> Self {
        Self {
            holds,
            zone,
            place,
            reason: Cause { ko, en },
        }
    }

    /// The sign of a line that looks so.
    pub(super) fn sign(&self) -> Sign {
        Sign {
            zone: self.zone,
            reason: self.reason,
            place: self.place,
            opens: Opens::Nothing,
        }
    }
}

/// What is looked for before the phrases.
#[rustfmt::skip]
pub(super) const CODES: &[Cue] = &[
    Cue::new(is_ads_txt, Zone::Ad, Place::Anywhere, "광고 코드 (ads.txt)", "advertising code (ads.txt)"),
    Cue::new(is_script, Zone::Ad, Place::Anywhere, "스크립트 코드", "script code"),
    Cue::new(is_email, Zone::Email, Place::Anywhere, "전자우편 주소만 있는 줄", "an e-mail address alone"),
    Cue::new(is_address, Zone::Source, Place::Outside, "웹 주소만 있는 줄", "a web address alone"),
    Cue::new(is_tags, Zone::Related, Place::Anywhere, "태그", "tags"),
    Cue::new(is_clock, Zone::Nav, Place::Anywhere, "시각이나 재생 시간만 있는 줄", "a time alone"),
    Cue::new(is_counter, Zone::Nav, Place::Outside, "숫자만 있는 줄 (댓글 수 따위)", "a number alone (a counter)"),
];

/// What is looked for where no phrase fits.
#[rustfmt::skip]
pub(super) const FORMS: &[Cue] = &[
    Cue::of(Holds::Stamps(is_labelled_stamp), Zone::Byline, Place::Anywhere, "입력·수정 시각", "date stamp"),
    Cue::of(Holds::Stamps(is_date_line), Zone::Byline, Place::Outside, "날짜 줄", "a date line"),
    Cue::of(Holds::Stamps(is_dated_byline), Zone::Byline, Place::Anywhere, "기자 이름과 날짜", "the writer's name and a date"),
    Cue::new(is_age, Zone::Byline, Place::Outside, "올린 지 얼마나 되었는지", "the article's age"),
    Cue::new(is_reporter, Zone::Byline, Place::Anywhere, "기자 이름", "the writer's name"),
    Cue::of(Holds::Stamps(is_stamped_line), Zone::Byline, Place::Outside, "이름과 날짜·시각", "names, a date and a time"),
    Cue::new(is_english_byline, Zone::Byline, Place::Outside, "기자 이름", "the writer's name"),
    Cue::new(is_signature, Zone::Byline, Place::Outside, "전자우편 주소로 끝나는 서명", "a signature with an e-mail address"),
    Cue::new(is_copyright, Zone::Copyright, Place::Anywhere, "저작권 표시", "a copyright line"),
    Cue::new(is_caption, Zone::Copyright, Place::Anywhere, "사진 설명", "a caption"),
    Cue::new(is_teasers, Zone::Related, Place::Anywhere, "다른 기사 제목들", "headlines of other articles"),
    Cue::new(is_ranking, Zone::Related, Place::Anywhere, "다른 기사 제목들", "headlines of other articles"),
    Cue::new(is_counter_with_words, Zone::Nav, Place::Anywhere, "읽는 시간·조회 수 따위", "reading time or a counter"),
    Cue::new(is_ticker, Zone::Nav, Place::Outside, "시세 상자", "a box with the market's levels"),
    Cue::new(is_weather, Zone::Nav, Place::Outside, "날씨 상자", "a box with the weather"),
    Cue::new(is_about_itself, Zone::Copyright, Place::Anywhere, "이 기사에 대한 알림", "a note on the article itself"),
    Cue::new(is_helpline, Zone::Nav, Place::Anywhere, "도움을 청할 전화", "where to ask for help"),
    Cue::new(is_sales_line, Zone::Ad, Place::Anywhere, "상담 전화가 있는 광고", "an advertisement with a telephone number"),
    Cue::new(is_bargain, Zone::Ad, Place::Anywhere, "값을 내린다는 광고", "an advertisement of a bargain"),
    Cue::new(is_offer, Zone::Ad, Place::Anywhere, "구독·체험 안내", "an offer of the site"),
    Cue::new(is_related_link, Zone::Related, Place::Anywhere, "다른 기사로 가는 고리", "a link to another article"),
    Cue::new(is_breadcrumb, Zone::Nav, Place::Outside, "메뉴 경로", "breadcrumbs"),
];
