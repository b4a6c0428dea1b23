//! The words for taking in a reader's own articles. They are in the module that does it, and in
//! no other.

/// The words in one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct IntakeWords {
    /// Whether they are Korean.
    pub is_korean: bool,
    /// Heading of the dialog.
    pub heading: &'static str,
    /// That nothing leaves the device.
    pub promise: &'static str,
    /// The button that closes.
    pub close: &'static str,
    /// The help: its name, and what happens, a sentence a line.
    pub help: (&'static str, &'static [&'static str]),
    /// The button that compares what came with the page again.
    pub first: &'static str,
    /// Before the field for a text.
    pub paste: &'static str,
    /// In the field.
    pub paste_hint: &'static str,
    /// The button that takes the text of the field.
    pub take: &'static str,
    /// The button that chooses files.
    pub pick: &'static str,
    /// What files, and how else.
    pub pick_hint: &'static str,
    /// Heading of the reader's own articles: `{n}`.
    pub own: &'static str,
    /// Heading of those that came with the page: `{n}`.
    pub edition: &'static str,
    /// After the first article: what to do next.
    pub next: &'static str,
    /// Before the first: what to do.
    pub begin: &'static str,
    /// The button that compares `{n}` articles.
    pub compare: &'static str,
    /// The same while there are none.
    pub compare_none: &'static str,
    /// Nothing is to be compared.
    pub nothing: &'static str,
    /// The articles have `{n}` figures, and no more than `{limit}` can be compared.
    pub too_many_figures: &'static str,
    /// Of `{n}` articles, on `{events}` events, the page shows `{limit}`.
    pub shown_part: &'static str,
    /// While files are read: `{n}` of `{of}`.
    pub reading: &'static str,
    /// While the engine compares.
    pub comparing: &'static str,
    /// The button that stops it.
    pub stop: &'static str,
    /// It was stopped.
    pub stopped: &'static str,
    /// The engine could not be loaded.
    pub no_engine: &'static str,
    /// Of an article: whether it is compared.
    pub shown: &'static str,
    /// Up, down, out of the set.
    pub moves: [&'static str; 3],
    /// `{title}` is out of the set; the button that puts it back.
    pub removed: [&'static str; 2],
    /// `{lines}` lines are the article's, `{removed}` are not, `{figures}` figures.
    pub counts: &'static str,
    /// The same without lines that are not.
    pub counts_all: &'static str,
    /// The button that unfolds what was taken as what.
    pub preview: &'static str,
    /// Labels of title, outlet, date, text.
    pub fields: [&'static str; 4],
    /// Where the title of `{file}` or the outlet is not known.
    pub unknown: [&'static str; 2],
    /// The date is not known, and what that means.
    pub no_date: &'static str,
    /// What the date rests on: the page's `{note}`, the text, the reader.
    pub bases: [&'static str; 3],
    /// Over the lines: what is struck through.
    pub lines_hint: &'static str,
    /// On a line: take it back, take it out.
    pub line: [&'static str; 2],
    /// Why a line is out that the reader took out.
    pub by_reader: &'static str,
    /// The button that shows the text as a field.
    pub edit: &'static str,
    /// The sets: heading, label of the name, the button for a new one.
    pub sets: [&'static str; 3],
    /// The name of the first set.
    pub first_set: &'static str,
    /// Save the set as a file; save the page with it as one file; take all away.
    pub keep: [&'static str; 3],
    /// The page as one file cannot be had.
    pub no_page: &'static str,
    /// The articles are those of the file that the page is.
    pub in_file: &'static str,
    /// Before all is taken away; its two buttons.
    pub clear: [&'static str; 3],
    /// All is taken away.
    pub cleared: &'static str,
    /// The name of a saved set, without its ending.
    pub file: &'static str,
    /// A set was saved as `{name}`.
    pub saved: &'static str,
    /// The browser refuses to save.
    pub not_saved: &'static str,
    /// The button that takes the sentences away.
    pub hush: &'static str,
    /// `{n}` lines more than are shown.
    pub more_lines: &'static str,
    /// The button that lists more articles, of `{n}`.
    pub more_articles: &'static str,
    /// The name of the `{n}`th text that was pasted.
    pub text_file: &'static str,
    /// Nothing can be kept on this device.
    pub no_store: &'static str,
    /// The device has no room for what was just added.
    pub no_room: &'static str,
    /// The last change is not kept, since the engine did not arrive.
    pub unkept: &'static str,
    /// The browser has lost the set `{name}`.
    pub evicted: &'static str,
    /// The set `{name}` was changed in another tab; the two ways to go on.
    pub elsewhere: [&'static str; 3],
    /// The kept set `{name}` cannot be read, and stays as it is.
    pub unread_set: &'static str,
    /// What is kept could not be taken away.
    pub not_cleared: &'static str,
    /// Why a file is none of the articles; `{name}` is the file.
    pub refusals: Refusals,
}

/// Why something is not taken in.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusals {
    /// It is no text.
    pub binary: &'static str,
    /// Its encoding is not known.
    pub encoding: &'static str,
    /// It holds nothing.
    pub empty: &'static str,
    /// It is larger than `{limit}` MB.
    pub large: &'static str,
    /// There are more than `{limit}` articles.
    pub many: &'static str,
    /// It is the same text as `{other}`.
    pub twin: &'static str,
    /// The browser cannot read it.
    pub unreadable: &'static str,
    /// JSON of another program.
    pub foreign: &'static str,
    /// A set of a later version.
    pub newer: &'static str,
    /// A set that is damaged: `{what}`.
    pub damaged: &'static str,
}

impl IntakeWords {
    /// Those of the language of a BCP 47 tag.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        if tag.starts_with("en") { &EN } else { &KO }
    }
}

static KO: IntakeWords = IntakeWords {
    is_korean: true,
    heading: "내 글 비교하기",
    promise: "넣은 글은 이 기기를 떠나지 않습니다. 계산도 이 기기에서 합니다.",
    close: "닫기",
    help: (
        "도움말",
        &[
            "기사 본문을 복사해 붙여 넣고 ‘이 글 넣기’를 누릅니다. 같은 일을 다룬 글을 하나 더 넣고 ‘비교하기’를 누르면, 두 글의 수치가 나란히 놓입니다.",
            "웹 페이지를 저장한 파일(.html)이나 글 파일(.txt, .md)을 끌어다 놓아도 됩니다. 메뉴, 광고, 댓글처럼 기사가 아닌 줄은 빼고, 뺀 줄은 까닭과 함께 보여 줍니다. 되살릴 수도 있습니다.",
            "‘내년’, ‘지난 3일’ 같은 말은 기사 날짜가 있어야 며칠인지 알 수 있습니다. 날짜를 찾지 못하면 알려 드립니다.",
            "글은 이 브라우저에만 저장되고 어디로도 보내지 않습니다. 페이지의 보안 규칙이 다른 곳으로 보내는 일 자체를 막습니다.",
        ],
    ),
    paste: "기사 본문 붙여 넣기",
    paste_hint: "제목과 본문을 그대로 붙여 넣으세요.",
    take: "이 글 넣기",
    pick: "파일 고르기…",
    pick_hint: "파일을 끌어다 놓아도 됩니다 (.txt .md .html .json)",
    own: "넣은 글 {n}건",
    edition: "처음부터 실려 있던 기사 {n}건",
    first: "처음 기사 비교로 돌아가기",
    next: "넣었습니다. 견줄 글을 하나 더 넣어 주세요.",
    begin: "같은 일을 다룬 글을 두 건 넣으면 견줄 수 있습니다.",
    compare: "{n}건 비교하기",
    compare_none: "비교하기",
    nothing: "비교할 글을 넣어 주세요.",
    too_many_figures: "비교에 넣은 글의 수치가 모두 {n}개입니다. {limit}개까지 견줄 수 있으니 몇 건을 빼 주세요.",
    shown_part: "{n}건을 모두 견주었습니다(사건 {events}개). 한 화면에는 {limit}건까지 놓을 수 있어, 값이 다른 항목이 많은 사건부터 놓았습니다. 다른 글을 보려면 아래에서 비교에 넣을 글을 고르세요.",
    reading: "{of}건 중 {n}건째 읽는 중…",
    comparing: "비교하는 중…",
    stop: "멈추기",
    stopped: "멈췄습니다. 그때까지 읽은 글은 남아 있습니다.",
    no_engine: "계산에 쓸 파일을 받지 못했습니다. 연결을 살핀 뒤 다시 해 주세요. 넣은 글은 그대로 있습니다.",
    shown: "비교에 넣기",
    moves: ["앞으로", "뒤로", "빼기"],
    removed: ["뺐습니다: {title}", "되돌리기"],
    counts: "본문 {lines}줄 · 뺀 줄 {removed} · 수치 {figures}개",
    counts_all: "본문 {lines}줄 · 수치 {figures}개",
    preview: "살펴보고 고치기",
    fields: ["제목", "매체", "기사 날짜", "본문"],
    unknown: ["제목 미상 ({file})", "출처 미상"],
    no_date: "기사 날짜를 찾지 못했습니다. 적어 주면 ‘내년’, ‘지난 3일’ 같은 말이 며칠인지 계산합니다.",
    bases: [
        "페이지에 적힌 날짜: {note}",
        "본문에 적힌 날짜",
        "직접 적은 날짜",
    ],
    lines_hint: "줄을 그은 것은 기사가 아니라고 보아 뺀 줄입니다.",
    line: ["되살리기", "빼기"],
    by_reader: "직접 뺀 줄",
    edit: "본문 고치기",
    sets: ["모음", "모음 이름", "새 모음"],
    first_set: "내 글",
    keep: [
        "모음을 파일로 내보내기",
        "이 글이 든 페이지를 파일로 저장",
        "모두 지우기",
    ],
    no_page: "페이지 파일을 받지 못해 저장하지 못했습니다. 연결을 살핀 뒤 다시 해 주세요.",
    in_file: "이 파일에 든 글입니다. 고친 것을 남기려면 ‘모음’에서 페이지를 파일로 다시 저장하세요.",
    clear: [
        "이 브라우저에 저장한 글과 모음을 모두 지웁니다. 되돌릴 수 없습니다.",
        "모두 지웁니다",
        "그만두기",
    ],
    cleared: "모두 지웠습니다.",
    file: "대조-모음",
    saved: "{name} 파일로 저장합니다.",
    not_saved: "브라우저가 허락하지 않아 저장하지 못했습니다.",
    hush: "알겠습니다",
    more_lines: "그 밖에 {n}줄이 더 있습니다.",
    more_articles: "나머지 {n}건도 보기",
    text_file: "글-{n}.txt",
    no_store: "이 브라우저에는 글을 저장할 수 없습니다. 창을 닫으면 사라지니, 남기려면 모음을 파일로 내보내세요.",
    no_room: "저장 공간이 모자라 마지막에 고친 것은 저장하지 못했습니다. 창을 닫기 전에 모음을 파일로 내보내세요.",
    unkept: "저장에 쓸 파일을 받지 못해 마지막에 고친 것은 저장하지 못했습니다. 연결을 살핀 뒤 한 번 더 고치거나, 모음을 파일로 내보내세요.",
    evicted: "브라우저가 저장해 둔 모음 ‘{name}’을 지웠습니다. 내보낸 파일이 있으면 다시 넣어 주세요.",
    elsewhere: [
        "모음 ‘{name}’이 다른 탭에서 바뀌었습니다. 이 탭에서 고친 것은 아직 저장하지 않았습니다.",
        "다른 탭의 것을 불러오기",
        "이 탭의 글을 새 모음으로 저장",
    ],
    unread_set: "저장된 모음 ‘{name}’을 이 페이지가 읽지 못합니다. 그대로 남겨 두고 새 모음을 엽니다. 페이지를 새로 고치면 읽을 수도 있습니다.",
    not_cleared: "브라우저가 허락하지 않아 지우지 못했습니다. 브라우저 설정에서 이 사이트의 데이터를 지워 주세요.",
    refusals: Refusals {
        binary: "‘{name}’에는 글이 없습니다. 한글·워드·PDF 문서라면 글만 복사해 붙여 넣어 주세요.",
        encoding: "‘{name}’의 글자를 읽을 수 없습니다. UTF-8로 저장해 다시 넣어 주세요.",
        empty: "‘{name}’은 비어 있습니다.",
        large: "‘{name}’은 {limit}MB보다 커서 넣지 않았습니다.",
        many: "글은 {limit}건까지 넣을 수 있습니다. ‘{name}’부터는 넣지 않았습니다.",
        twin: "‘{name}’은 이미 있는 ‘{other}’과 같은 글이라 넣지 않았습니다.",
        unreadable: "‘{name}’ 파일을 브라우저가 열지 못했습니다.",
        foreign: "‘{name}’은 대조에서 내보낸 모음이 아닙니다.",
        newer: "‘{name}’은 더 새로운 대조에서 내보낸 모음이라 읽을 수 없습니다. 페이지를 새로 고쳐 보세요.",
        damaged: "‘{name}’은 손상된 모음입니다: {what}",
    },
};

static EN: IntakeWords = IntakeWords {
    is_korean: false,
    heading: "Compare your own articles",
    promise: "What you add does not leave this device. It is computed here, too.",
    close: "Close",
    help: (
        "Help",
        &[
            "Copy the text of an article, paste it and press “Add this text”. Add another on the same story and press “Compare”: their figures stand side by side.",
            "You can also drop a saved web page (.html) or a text file (.txt, .md). Menus, advertising, comments and other lines that are not the article are left out and shown with the reason; you can take them back.",
            "Words like “next year” or “last Thursday” need the date of the article. Where none is found, you are told.",
            "The texts are kept in this browser only and sent nowhere: the page's security rules make sending impossible.",
        ],
    ),
    paste: "Paste the text of an article",
    paste_hint: "Paste headline and text as they are.",
    take: "Add this text",
    pick: "Choose files…",
    pick_hint: "Or drop them here (.txt .md .html .json)",
    own: "Your articles: {n}",
    edition: "Articles that came with the page: {n}",
    first: "Back to the articles that came with the page",
    next: "Added. Now add one to compare it with.",
    begin: "Add two articles on the same story to compare them.",
    compare: "Compare {n}",
    compare_none: "Compare",
    nothing: "Add an article to compare.",
    too_many_figures: "These articles hold {n} figures. Up to {limit} can be compared: leave some out.",
    shown_part: "All {n} were compared ({events} events). The page shows up to {limit} side by side: those of the events with the most differences. To see others, choose below what to compare.",
    reading: "Reading {n} of {of}…",
    comparing: "Comparing…",
    stop: "Stop",
    stopped: "Stopped. What was read until then is kept.",
    no_engine: "The files for it did not arrive. Check the connection and try again; your articles are kept.",
    shown: "Compare",
    moves: ["Earlier", "Later", "Remove"],
    removed: ["Removed: {title}", "Undo"],
    counts: "{lines} lines · {removed} left out · {figures} figures",
    counts_all: "{lines} lines · {figures} figures",
    preview: "Check and correct",
    fields: ["Headline", "Outlet", "Date of the article", "Text"],
    unknown: ["No title ({file})", "Outlet unknown"],
    no_date: "No date found. With one, words like “next year” or “last Thursday” can be placed.",
    bases: [
        "Date on the page: {note}",
        "Date in the text",
        "Date you gave",
    ],
    lines_hint: "Lines struck through were left out as not part of the article.",
    line: ["Take back", "Leave out"],
    by_reader: "Left out by you",
    edit: "Edit the text",
    sets: ["Sets", "Name of the set", "New set"],
    first_set: "My articles",
    keep: [
        "Export the set as a file",
        "Save the page with these articles",
        "Clear everything",
    ],
    no_page: "The page could not be had as a file. Check the connection and try again.",
    in_file: "These articles are in this file. To keep what you change, save the page again under “Sets”.",
    clear: [
        "This deletes all articles and sets kept in this browser. It cannot be undone.",
        "Clear everything",
        "Keep them",
    ],
    cleared: "Everything is cleared.",
    file: "daejo-set",
    saved: "Saving {name}.",
    not_saved: "The browser did not allow saving.",
    hush: "OK",
    more_lines: "{n} more lines.",
    more_articles: "List the other {n}",
    text_file: "text-{n}.txt",
    no_store: "This browser keeps nothing. The articles are gone when you close the window; export the set to keep them.",
    no_room: "There is no room left: the last change is not kept. Export the set before you close the window.",
    unkept: "The last change is not kept: the files for it did not arrive. Check the connection and change something again, or export the set.",
    evicted: "The browser has removed the set “{name}” that it kept. If you have exported it, add the file again.",
    elsewhere: [
        "The set “{name}” was changed in another tab. What you changed in this tab is not kept yet.",
        "Take the other tab’s articles",
        "Keep this tab’s articles as a new set",
    ],
    unread_set: "This page cannot read the kept set “{name}”. It stays as it is, and a new set is opened. Reloading the page may help.",
    not_cleared: "The browser did not allow it. Clear the data of this site in the browser's settings.",
    refusals: Refusals {
        binary: "“{name}” holds no text. From a PDF or a Word document, copy the text and paste it.",
        encoding: "The characters of “{name}” cannot be read. Save it as UTF-8 and try again.",
        empty: "“{name}” is empty.",
        large: "“{name}” is larger than {limit} MB and was not added.",
        many: "A set holds up to {limit} articles. “{name}” and what follows were not added.",
        twin: "“{name}” is the same text as “{other}” and was not added.",
        unreadable: "The browser could not open “{name}”.",
        foreign: "“{name}” is not a set exported from Daejo.",
        newer: "“{name}” was exported from a newer Daejo. Reload the page and try again.",
        damaged: "“{name}” is damaged: {what}",
    },
};
