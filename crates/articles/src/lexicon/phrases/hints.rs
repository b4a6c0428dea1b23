//! Words of a page's own voice. None of them proves anything: articles are written about
//! subscriptions and coupons as well. Several in a line that is no plain sentence do (see
//! `sign::weighed`).

use crate::words::{Words, words};

/// What no article says.
#[rustfmt::skip]
pub(crate) static SURE: Words = words![
    "필자개인의의견", "필자의개인의견", "필자개인의견해", "본지의편집방향", "본지편집방향",
    "기사듣기", "기사읽는시간", "자동재생", "편집자주", "바로잡습니다", "알려왔습니다", "분양문의", "화면갈무리", "원문보기", "입력시간", "(광고)", "앱으로열기", "앱에서보면", "쿠키를사용",
    "이기사의태그", "이시각주요", "다른기사보기", "섹션별랭킹", "많이본", "접근성품질인증", "기사사용료", "댓글비율", "시사퀴즈", "기계번역", "독립언론", "후원이기자", "즉시사용가능", "접수번호2", "tv편성표", "다음방송",
    "open in app", "today's paper", "e-paper", "quotes delayed", "delayed quotes", "terms of use apply", "market data provided", "forward-looking statements", "earlier version of", "old and may contain", "views are personal", "readers' editor", "may not be rewritten",
    "media relations:", "found this respectful", "ai-generated summary", "in this story", "jobs near you", "in your inbox", "will match every", "partners store", "cancel anytime", "create an account", "this article is more than", "this story is more than", "epaper plan", "free webinar",
    "👍", "👎", "💬", "포인트받기", "도움말=", "참고문헌", "영상캡처", "뉴스이용료", "저작권문의", "여론조사개요", "심의위원회홈페이지", "접근성인증", "비공감", "show thumbnails", "download our app", "register now", "paid post", "now hiring", "apply in person", "best credit cards", "exclusive for members", "chart:", "topics:", "earn a commission", "comments closed", "community rules", "sign up for the ", "(comparison rate",
];

/// What articles hardly ever say.
#[rustfmt::skip]
pub(crate) static STRONG: Words = words![
    // reading and playing
    "재생속도", "배속", "재생중", "다음곡", "자막뉴스", "읽는시간", "원고길이", "지면pdf", "오늘의신문", "글자크기",
    "더보기", "더보기·", "이전기사", "다음기사", "이전회", "다음회", "이어보기", "연재더", "지역판선택", "날짜별기사", "랭킹뉴스", "집계]", "팟캐스트",
    // readers and accounts
    "구독중", "구독자", "팔로워", "조회수", "로그인하면", "무료기사", "회원전용", "건너뛸", "채널추가", "카톡방", "앱설치", "알림받기", "레터는",
    // what is sold
    "무료체험", "무이자할부", "사전등록", "얼리버드", "기프티콘", "약정시", "결합상품", "할인권", "예상번호", "남은시간", "남은자리", "사은품", "지연시세", "전일대비",
    "이벤트응모", "응모하", "스폰서콘텐츠", "기획·광고]", "제휴]", "채용]", "신간안내", "환율우대", "파트너스활동", "수강모집", "강좌모집", "신청하면", "접수7", "수습기자",
    // notices
    "편집자주]", "바로잡습니다]", "알려왔습니다]", "정정합니다", "재편집한", "신문윤리강령", "기획취재지원", "예측정보", "회사소개]", "시청가", "서버점검", "호외발행", "상담전화", "상담을받", "이용약관", "처리방침", "쿠키사용", "노출됩니다", "보내드려요", "보내드립", "현재사실과", "신뢰수준±", 
    // rights and sources
    "무단사용", "저작권법제", "캡처,", "그래픽=", "엠바고", "배포/", "ⓒ시청자", "©시청자", "제공처",
    // letters
    "제보하기", "독자투고", "궂긴소식", "최신글", "카톡'", "팩스0",
    // readers' say
    "답글", "베플", "별점", "댓글정책", "댓글서비스", "비속어", "님·", "투표]", "찬성하시나요", "추천합니다", "참여1", "부고]", "포토]", "영상]",
    // English
    "skip to", "log in", "sign in", "sign up for", "subscribers from", "subscribe now", "subscribe to", "subscribe for", "up next", "now playing", "text size", "photo 1 of", "edition|", "aqi ", "digital access",
    "earn commission", "on this page", "seats limited", "webinar", "sponsored|", "use code", "intro apr", "for members:",
    "help us reach", "give $", "free article", "access information on your device", "form 10-k", "learn more at", "editor's note", "earlier version", 
    "registered in england", "vat gb", "rni no", "cin u", "got a tip", "tips@", "write to the editor", "max 250 words", "join the conversation", "comments close", "poll:", "read also", "podcast ep", "see all", "watch:", "press photo", "photo:", "wire)--", "via press", 
];

/// What they say now and then.
#[rustfmt::skip]
pub(crate) static WEAK: Words = words![
    "무료", "할인", "신청", "접수", "모집", "선착순", "증정", "쿠폰", "이벤트", "퀴즈", "정가", "구독", "회원", "앱", "포인트", "카카오", "보험료", "수수료", "종목", "로또", "당첨", "발표", "매주", "강좌", "체험", "포럼",
    "적립", "추첨", "지연될", "특가", "이메일",
    "투자판단", "댓글", "공감", "추천", "랭킹", "별세", "발인", "투표", "참여", "응답률", "표본", "기준", "사진", "그래픽", "영상", "포토", "디자이너", "제공", "기자", "제보", "문의", "홈페이지", "자세히", "동의", "저장", "허용", "거부", "변경", "중단", "유효기간", "인증", "준수", "배포", "본기사", "이기사", "이영상", "이신문", "이보도자료", "본콘텐츠", "작성된", "기사가", "정답", "감사드립", "출입", "연재", "처음", "총", "외", "키워드", "투자", "시세", "맑음", "흐림", "미세먼지", "강수확률", "코스피", "코스닥",
    "dow", "s&p", "nasdaq", "sale:", "get ", "save ", "free ", "your", "our ", "you ", "we ", "members", "months", "readers", "subscribers", "rated", "app", "deal", "offer", "sponsored", "ad ", "stories", "podcast", "video", "photo", "gallery", "comments", "hrs ago", "share", "ago", "notices", "obituaries", "weather", "correction", "clarification", "updated", "first published", "about ", "founded in", "headquartered", "customers", "covers", "on the beat", "24 hours a day", "floor", "risks", "credit", "courtesy", "file -", "file)", "moving average", "newsletter", "supporters", "votes", "reply", "data:", "thumbnails",
];
