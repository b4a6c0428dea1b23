//! Words that news of any matter has: an article that shares them with another tells of the same thing no
//! more than any two do.
//!
//! Each came in six of a hundred sets of articles or more, of those in `tests/sets`. A word of a row in
//! the table of meanings stands for all of its row.

/// Korean words, as they stand without their particles.
#[rustfmt::skip]
pub(crate) static KOREAN: &str = "가까운 거쳐 걱정 고개 관계자 그런데 그친다 기대 기록 나눠 나라 나섰다 나온 나온다 나왔다 낡은 내놓 내는 내린 넘는다 높은 다만 다시 다음 달라 당부 대부분 대상 대신 대책 대표 대형 도시 되풀이 두고 뒤에 들어 따로 마련 마지막 만큼 말한다 먼저 목소리 문제 반발 \
    방안 보고 보내 보냈다 보면 분석 사설 사실 사업 사이 상대 상반기 새로 생각 소식 손에 수입 숫자 시간 실제 썼다 아직 안에 안팎 알려졌다 앞서 앞에서 앞으로 약속 어떻게 어렵다 어제 언제 업계 없었다 없이 영향 오늘 오래 오후 올라 올렸다 우려 운영 위험 의견 이달 \
    이름 이미 일부 자리 작년 잡았다 장치 전날 전문가 전에 점유율 제대 조금 주인 주장 준비 지금 지난달 지역 지적 차례 처음 최고 크게 크다 평가 필요 하반기 한꺼번 해당 행사 현장 확보 확인";

/// English words, of which all forms count.
#[rustfmt::skip]
pub(crate) static ENGLISH: &str = "above account across add additional admit again against age agency agree aid air aircraft all already among amount analyst announce annual apply \
    approve april area ask august authority average away backlog bank below bidder board book borrow bring brought budget build building burn bus buy call \
    came cancel capacity cash cause cent change charge chief child city close-of-trade club coast come company compare compensation competition complete \
    concert continue cost council country court cover crash crew currency customer cut daily damage data dawn dead deal debt december decide delay deliver \
    demand deploy design detect distance doctor dollar domestic down driver due each early effect efficacy eight elderly electricity emergency end enough \
    equipment establish euro evening every executive export extinguish factory fail fall family far farmer fear february fee feet fine fire firefighter \
    five follow forecast foreigner four free friday full fund give go gone good government ground group growth half hand held high hit hold hope hospital \
    hour household impose include inflation injured inspection insurance interest invest investigate january join july june just keep kilometre know \
    largest late later launch leak leave let licence lift like limit line list-price loan local-time long look loss made maker man march margin market \
    match meeting member metre miles minister ministry minute missing monday morning mountain move much my nationwide near need never new night nine \
    nobody north nothing nov november now number oct october off offer office officials old once only open operating-profit operator option order other \
    outage output overseas owner parliament part pass passenger patient payment people phone place point police port press previous price profit promise \
    proportion put quarter rain raise ran rate reach receive record refund regulator repair replace report require rescue research resident rest \
    restaurant result return review rise rival road room roughly route run safety salary sales same saturday saving school sea season seat see seen sell september \
    service set seven share shareholder shop sign six small some south speed spring stake stand standard start state stay still stood stop student such \
    summer sunday supermarket supply support survey take talk tally target tax teacher temperature term third three through thursday ticket time tonne too total \
    town trade train trial truck tuesday turn union unit until use valuation vehicle vessel village visitor volume vote wait warning water way wednesday \
    weight well went why wide wind winter wire within without woman work worker world yet";
