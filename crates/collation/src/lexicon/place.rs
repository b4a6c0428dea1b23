//! Provinces, cities and counties of Korea: two fires in different places are two events.

/// Names that stand alone or with 시, 군, 도, 구 behind.
#[rustfmt::skip]
static PLACES: &str = "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 \
    수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 남양주 오산 시흥 군포 의왕 하남 용인 파주 김포 양주 포천 여주 춘천 원주 강릉 태백 속초 삼척 \
    청주 충주 제천 천안 보령 아산 서산 논산 계룡 당진 전주 군산 익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항 경주 김천 안동 구미 영주 영천 문경 경산 \
    창원 진주 통영 김해 밀양 거제 양산 서귀포 강화 옹진 달성 군위 울주 연천 가평 양평 홍천 횡성 영월 평창 철원 화천 양구 양양 보은 옥천 영동 증평 진천 괴산 단양 \
    금산 부여 청양 홍성 태안 완주 진안 무주 임실 순창 고창 부안 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 완도 신안 의성 청송 영덕 청도 칠곡 예천 봉화 \
    울진 울릉 의령 함안 창녕 하동 산청 함양 거창 합천";

/// Names that are words as well, and count with 시 or 군 behind only: 예산군.
#[rustfmt::skip]
static WITH_SUFFIX: &str = "예산 구리 화성 공주 고령 음성 장수 영광 장성 이천 사천 고성 진도 인제 상주 안성 기장 동해 성주 정선 서천 남해 영양";

/// Whether a Korean stem names a place in Korea.
pub(crate) fn is_place(stem: &str) -> bool {
    let among = |list: &str, name: &str| list.split_ascii_whitespace().any(|place| place == name);
    if among(PLACES, stem) {
        return true;
    }
    ["시", "군", "도", "구", "광역시", "특별시"]
        .iter()
        .any(|suffix| {
            stem.strip_suffix(suffix)
                .is_some_and(|name| among(PLACES, name) || among(WITH_SUFFIX, name))
        })
}

/// The place without 시, 군, 도, 구.
pub(crate) fn bare(stem: &str) -> &str {
    if stem.chars().count() < 3 {
        return stem;
    }
    ["광역시", "특별시", "시", "군", "도", "구"]
        .iter()
        .find_map(|suffix| stem.strip_suffix(suffix))
        .unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for stem in ["여수", "안동시", "예산군", "부산광역시", "경북"] {
            assert!(is_place(stem), "{stem}");
        }
        for stem in ["예산", "화성", "영광", "고령", "시장"] {
            assert!(!is_place(stem), "{stem}");
        }
        assert_eq!(bare("안동시"), "안동");
    }
}
