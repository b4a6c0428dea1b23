//! Files and pasted texts to sources, or to the sentence that says why not.

use daejo_articles::{
    DecodeError, FileKind, Given, Kept, SetError, Source, decode_unicode, is_blank, is_cp949, tidy,
};
use daejo_engine::intake::{Question, Reply};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{ArrayBuffer, Promise, Uint8Array};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{File, TextDecoder, TextDecoderOptions};

use super::{compare, web};
use crate::wording::{IntakeWords, fill};

/// Bytes of the largest file, a set; of the largest page, which the browser parses in one go; and of
/// the longest text, which is some five hundred times an article.
const LARGEST: f64 = 50e6;
const LARGEST_PAGE: usize = 8_000_000;
const LONGEST: usize = 2_000_000;
/// The same in words, in MB.
const LIMITS: [&str; 3] = ["50", "8", "2"];

/// Why nothing was taken.
pub enum Refusal {
    /// For the reason of this sentence.
    Because(String),
    /// The engine cannot be had.
    NoEngine,
}

/// A file whose bytes were asked for.
pub struct Opened {
    name: String,
    size: f64,
    /// Nothing where there are too many of them.
    bytes: Option<Promise>,
}

impl Opened {
    /// Asks for the bytes of `file`.
    pub fn new(file: &File) -> Self {
        let size = file.size();
        Self {
            name: file.name(),
            size,
            bytes: (size <= LARGEST).then(|| file.array_buffer()),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many bytes were asked for.
    pub fn size(&self) -> f64 {
        if self.bytes.is_some() { self.size } else { 0.0 }
    }
}

/// The articles of `file`.
pub async fn taken(file: Opened, words: &IntakeWords) -> Result<Vec<Kept>, Refusal> {
    let name = file.name;
    let because = |template: &str, limit: &str| {
        Refusal::Because(fill(template, &[("name", &name), ("limit", limit)]))
    };
    let why = &words.refusals;
    let Some(bytes) = file.bytes else {
        return Err(because(why.large, LIMITS[0]));
    };
    let buffer = JsFuture::from(bytes).await;
    let buffer = buffer
        .ok()
        .and_then(|buffer| buffer.dyn_into::<ArrayBuffer>().ok());
    let buffer = buffer.ok_or_else(|| because(why.unreadable, ""))?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    let text = match text(&bytes) {
        Ok(text) => text,
        Err(Fault::Binary) => return Err(because(why.binary, "")),
        Err(Fault::Encoding) => return Err(because(why.encoding, "")),
    };
    if is_blank(&text) {
        return Err(because(why.empty, ""));
    }
    match FileKind::of(&name, &text) {
        FileKind::Set => set(text, words, &name).await,
        FileKind::Page if text.len() > LARGEST_PAGE => Err(because(why.large, LIMITS[1])),
        FileKind::Page => {
            let source = page(&name, &text, false).await?;
            if source.text.is_empty() {
                return Err(because(why.empty, ""));
            }
            Ok(vec![own(source)])
        }
        FileKind::Text if text.len() > LONGEST => Err(because(why.large, LIMITS[2])),
        FileKind::Text => Ok(vec![own(plain(&name, &text))]),
    }
}

/// The article of what was pasted or dropped: of the HTML where it has some text, else of the
/// words.
pub async fn pasted(
    name: &str,
    words: &str,
    html: &str,
    told: &IntakeWords,
) -> Result<Option<Kept>, Refusal> {
    if !html.is_empty() && html.len() <= LARGEST_PAGE {
        let source = page(name, html, true).await?;
        if !source.text.is_empty() {
            return Ok(Some(own(source)));
        }
    }
    if words.len() > LONGEST {
        let values = [("name", name), ("limit", LIMITS[2])];
        return Err(Refusal::Because(fill(told.refusals.large, &values)));
    }
    Ok((!is_blank(words)).then(|| own(plain(name, words))))
}

/// A text as it is, with what it states of itself.
pub fn plain(name: &str, text: &str) -> Source {
    let text = tidy(text.trim_start_matches('\u{FEFF}'));
    Source {
        file: name.to_owned(),
        given: Given::in_markdown(&text),
        text,
    }
}

fn own(source: Source) -> Kept {
    Kept {
        source,
        ..Kept::default()
    }
}

async fn page(name: &str, html: &str, is_excerpt: bool) -> Result<Source, Refusal> {
    let page = web::page(html, is_excerpt).unwrap_or_default();
    match compare::asked(&Question::Page(name.to_owned(), page)).await {
        Some(Reply::Page(source)) => Ok(source),
        _ => Err(Refusal::NoEngine),
    }
}

/// The articles of a set that was exported.
async fn set(json: String, words: &IntakeWords, name: &str) -> Result<Vec<Kept>, Refusal> {
    let why = &words.refusals;
    let (template, what) = match compare::asked(&Question::Set(json)).await {
        Some(Reply::Set(Ok(set))) => return Ok(set.articles),
        Some(Reply::Set(Err(error))) => match error {
            SetError::NoJson | SetError::Foreign => (why.foreign, String::new()),
            SetError::Newer(_) => (why.newer, String::new()),
            SetError::Damaged(what) => (why.damaged, what),
        },
        _ => return Err(Refusal::NoEngine),
    };
    let sentence = fill(template, &[("name", name), ("what", &what)]);
    Err(Refusal::Because(sentence))
}

/// Why bytes are no text.
enum Fault {
    Binary,
    Encoding,
}

/// The text of `bytes`. What is not Unicode the browser decodes, where it looks like Korean.
fn text(bytes: &[u8]) -> Result<String, Fault> {
    match decode_unicode(bytes) {
        Ok(Some((text, _))) => Ok(text),
        Ok(None) if is_cp949(bytes) => korean(bytes).ok_or(Fault::Encoding),
        Err(DecodeError::Nul { .. }) => Err(Fault::Binary),
        _ => Err(Fault::Encoding),
    }
}

fn korean(bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("euc-kr", &options).ok()?;
    decoder
        .decode_with_js_u8_array(&Uint8Array::from(bytes))
        .ok()
}
