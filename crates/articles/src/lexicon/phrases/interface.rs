//! What the buttons, boxes and menus of news sites are called. A word of these proves nothing:
//! articles are written about subscriptions as well. That a line is made of them does (see
//! `sign::made`).

use crate::words::{Words, words};

/// What readers can do, and what is counted of that.
#[rustfmt::skip]
pub(crate) static TOOLS: Words = words![
    // what readers did
    "전화", "대표전화", "팩스", "tel", "fax", "phone", "조회", "조회수", "읽음", "추천수", "공감", "비공감", "댓글", "답글", "공유", "스크랩",
    "반응", "응원", "팔로워", "팔로우", "구독", "구독자", "구독자수",
    "좋아요", "싫어요", "훈훈해요", "슬퍼요", "화나요", "놀라워요", "기뻐요", "유익해요", "후속강추", "최고예요", "감동이에요", "👍", "👎", "💬", "❤",
    "♥", "👏", "🔁", "★",
    // what they can do
    "로그인", "로그아웃", "회원가입", "마이페이지", "알림", "더보기", "전체보기", "보내기", "복사", "인쇄", "프린트", "글자크기", "글씨크기", "다크모드",
    "듣기", "재생", "재생수", "재생속도", "배속", "자동재생", "ai요약", "읽어주는뉴스", "읽는시간", "소요시간", "북마크", "최신순", "과거순", "추천순",
    "공감순", "정렬", "url", "sns", "pdf", "링크",
    "구독신청", "구독중", "구독하기", "구독권", "뉴스레터", "앱다운로드", "다운로드", "기자페이지", "프로필", "이메일", "메일", "기사제보", "고객센터", "채널",
    "채널추가", "카카오톡", "카톡", "유튜브", "페이스북", "인스타그램", "인스타", "트위터", "네이버", "블로그", "밴드", "텔레그램",
    "전체메뉴", "전체기사", "전체서비스", "메뉴", "지면", "지면보기", "지면신문", "신문보기", "최신기사", "속보창", "속보", "랭킹", "랭킹뉴스", "연재",
    "기획", "포토", "화보", "동영상", "그래픽", "카드뉴스", "인포그래픽", "팟캐스트", "my뉴스", "이전글", "다음글", "다음뉴스", "네이버뉴스", "목록",
    "투표", "설문", "결과보기", "퀴즈", "편성표", "다시보기", "생방송", "온에어", "24시",
    "likes", "dislike", "dislikes", "shares", "share", "tweet", "tweets", "retweets", "reposts", "views",
    "comments", "comment", "replies", "reply", "followers", "following", "follow", "subscribers", "upvotes",
    "votes", "claps", "reactions",
    "facebook", "twitter", "linkedin", "whatsapp", "telegram", "reddit", "instagram", "youtube", "tiktok",
    "bluesky", "threads", "email", "copy link", "bookmark", "listen", "pause", "mute", "replay",
    "log in", "login", "sign in", "sign out", "sign up", "log out", "register", "subscribe", "subscription",
    "my account", "account", "profile", "notifications", "settings", "menu", "sections", "newsletters",
    "newsletter", "e-paper", "e-edition", "e-editions", "podcasts", "videos", "video", "photos", "gallery",
    "audio", "article", "articles", "stories", "min read", "read time", "sort by", "newest", "oldest",
    "load more", "show more", "see more", "see all", "edition", "crosswords", "puzzles", "games",
    "obituaries", "classifieds", "skip to content", "caption", "get the app", "download", "donate",
];

/// The parts of a paper, as its menu has them.
#[rustfmt::skip]
pub(crate) static SECTIONS: Words = words![
    "정치", "경제", "사회", "국제", "세계", "문화", "연예", "스포츠", "산업", "증권", "금융", "부동산", "과학", "기술", "테크", "오피니언", "칼럼",
    "사설", "기업", "글로벌", "종합", "생활", "건강", "의료", "전국", "지역", "날씨", "방송", "가요", "영화", "음악", "해외", "야구", "축구",
    "골프", "농구", "배구", "마켓", "재테크", "라이프", "여행", "인물", "인사", "부고", "교육", "환경", "노동", "법조", "북한", "국방", "외교",
    "소비자", "유통", "자동차", "바이오", "게임", "만화", "운세", "사람", "특집", "창간", "피플", "이슈", "핫이슈", "트렌드", "머니", "정책", "뉴스",
    "뉴스홈", "연예홈", "스타", "드라마", "공연", "전시", "코인", "가상자산", "보험", "카드", "은행", "세무", "행정", "english", "eng", "中文",
    "日本語", "한국어",
    "home", "news", "sport", "sports", "weather", "shop", "earth", "travel", "world", "business", "tech",
    "technology", "markets", "opinion", "culture", "politics", "science", "health", "local", "money", "style",
    "food", "arts", "lifestyle", "entertainment", "education", "environment", "climate", "economy", "finance",
    "companies", "media", "energy", "property", "jobs", "events", "magazine", "live", "radio", "football",
    "cricket", "golf", "tennis", "rugby", "banking", "payments", "crypto", "insurtech", "startups", "fintech",
    "investing", "personal finance", "real estate", "autos", "cars", "books", "music", "film", "africa",
    "asia", "europe", "americas", "community", "trending", "features", "columns", "deals", "research",
    "security", "policy",
];

/// What an offer is put in, and small words of buttons.
#[rustfmt::skip]
pub(crate) static OFFERS: Words = words![
    "무료", "유료", "할인", "특가", "혜택", "증정", "쿠폰", "포인트", "가입", "신청", "이용", "무제한", "프리미엄", "디지털", "종이신문", "첫달",
    "첫구매", "연간", "회원", "전용", "후원", "이벤트", "마감", "선착순", "사전등록", "참가비", "수강료", "상담", "문의", "최저가", "구매", "구매하기",
    "배송", "한정", "경품", "지금", "오늘만", "오늘", "매일", "클릭", "결제", "해지", "체험", "모집", "접수", "남은", "개월", "월", "앱", "설치",
    "다운", "광고", "스폰서", "협찬", "제휴", "특강", "세미나", "강연", "분양", "렌트", "대출", "한도", "예상번호", "로또", "당첨", "정답",
    "받기", "하기", "보기", "가기", "읽기", "남기기", "담기", "열기", "닫기", "허용", "거부", "설정", "예상", "여성", "남성", "이전", "다음",
    "참여", "크게", "작게", "주소", "저장", "신고", "요약", "음성", "영상", "검색", "제보", "전체", "오늘의", "이기사", "기사", "기자", "시간전",
    "분전", "추천", "인기", "최신", "주요", "관련", "많이본",
    "free", "trial", "offer", "offers", "deal", "sale", "discount", "off", "unlock", "unlimited", "access",
    "premium", "plan", "annual", "monthly", "a week", "a month", "per month", "a year", "digital", "now",
    "today", "only", "just", "from", "get", "try", "join", "become", "your", "you", "our", "upgrade",
    "limited time", "buy", "order", "book", "claim", "compare", "quotes", "ends", "ending", "tickets",
    "members", "member", "supporter", "support", "app", "ads", "sponsored", "partner", "partners", "promoted",
    "paid", "vote", "poll", "quiz", "enter", "accept", "cookies", "enjoy", "cancel", "anytime", "months",
    "weeks", "first", "for", "the", "and", "with", "this", "ago", "hours", "mins",
    "view", "read", "play", "close", "open", "show", "hide", "more", "all", "like", "report", "save", "saved",
    "saves", "story", "link", "copy", "skip", "watch", "gift", "reads", "hits", "latest", "pin", "pins",
    "speed", "search", "print",
];
