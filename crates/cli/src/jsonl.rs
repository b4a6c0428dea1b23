//! `daejo figures --jsonl`: a stream of texts in, a stream of figures out, a line each.

use std::io::{self, BufRead, Write};

use daejo_articles::{Basis, Evidence, Published, read_as_body};
use daejo_collation::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::json;

/// A line of the input.
#[derive(Deserialize)]
struct Request {
    /// Any JSON value; it comes back as it was.
    id: Value,
    text: String,
    /// When the text was published: a day, a month or days.
    #[serde(default)]
    published: Option<String>,
}

/// A line of the output for a line that was understood.
#[derive(Serialize)]
struct Response<M> {
    id: Value,
    mentions: M,
}

/// A line of the output for one that was not.
#[derive(Serialize)]
struct Refusal {
    id: (),
    error: String,
}

/// How a stream ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Every line was understood.
    Clean,
    /// Some line was not; its place in the output says why.
    Refused,
}

/// Reads `input` to its end and writes a line for every line that is not blank. No more than
/// one line is held at a time.
///
/// # Errors
///
/// Where the input cannot be read or the output not written.
pub(crate) fn run(mut input: impl BufRead, mut output: impl Write) -> io::Result<Outcome> {
    let mut outcome = Outcome::Clean;
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            match answer(&line) {
                Ok(answer) => writeln!(output, "{answer}")?,
                Err(error) => {
                    outcome = Outcome::Refused;
                    let refusal = Refusal { id: (), error };
                    writeln!(output, "{}", json::to_json(&refusal))?;
                }
            }
        }
        line.clear();
    }
    output.flush()?;
    Ok(outcome)
}

/// The answer to one line, or why there is none.
fn answer(line: &[u8]) -> Result<String, String> {
    let request: Request = serde_json::from_slice(line)
        .map_err(|error| format!("not an object {{\"id\", \"text\", \"published\"}}: {error}"))?;
    let published = match request.published.as_deref().map(daejo_articles::parse_days) {
        Some(Err(error)) => return Err(format!("published {error}")),
        Some(Ok(days)) => Some(days),
        None => None,
    };
    // A text of several lines is a page, whose boilerplate is told apart; a line is a sentence.
    let page = request.text.trim().contains('\n');
    let article = if page {
        daejo_articles::read("", request.text.clone(), None).ok()
    } else {
        None
    };
    let mut article = article.unwrap_or_else(|| read_as_body("", request.text));
    if let Some(interval) = published {
        let (basis, evidence) = (Basis::Given, Evidence::Given);
        article.published = Some(Published {
            interval,
            basis,
            evidence,
            note: None,
        });
    }
    let document = Document::read(article);
    Ok(json::to_json(&Response {
        id: request.id,
        mentions: json::mentions(&document),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &str) -> (Vec<Value>, Outcome) {
        let mut output = Vec::new();
        let outcome = run(input.as_bytes(), &mut output).unwrap();
        let output = String::from_utf8(output).unwrap();
        (
            output
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect(),
            outcome,
        )
    }

    #[test]
    fn a_line_for_each_line_in_order() {
        let (answers, outcome) = answers(concat!(
            r#"{"id": "a", "text": "7년 380억 달러", "published": null}"#,
            "\n\n",
            r#"{"id": 2, "text": "내년 말까지", "published": "2025-11-04"}"#,
            "\n",
        ));
        assert_eq!(outcome, Outcome::Clean);
        assert_eq!(answers.len(), 2);
        assert_eq!(answers[0]["id"], "a");
        assert_eq!(answers[0]["mentions"][1]["value"], "38000000000");
        assert_eq!(answers[1]["id"], 2);
        assert_eq!(
            answers[1]["mentions"][0]["iso_interval"]["end"],
            "2026-12-31"
        );
    }

    #[test]
    fn a_line_that_is_no_request_is_refused_and_the_run_goes_on() {
        for line in [
            "{",
            "[]",
            "3",
            r#"{"id": 1}"#,
            r#"{"text": "x"}"#,
            r#"{"id": 1, "text": "x", "published": "soon"}"#,
        ] {
            let (answers, outcome) = answers(&format!("{line}\n{{\"id\": 1, \"text\": \"3%\"}}\n"));
            assert_eq!(outcome, Outcome::Refused, "{line}");
            assert_eq!(answers[0]["id"], Value::Null, "{line}");
            assert!(answers[0]["error"].is_string(), "{line}");
            assert_eq!(answers[1]["mentions"][0]["kind"], "percent");
        }
    }

    #[test]
    fn the_boilerplate_of_a_page_is_told_apart() {
        let (answers, _) = answers(
            r#"{"id": 1, "text": "매출은 38억 원으로 지난해보다 늘었다고 회사는 밝혔다.\n댓글 3개\n"}"#,
        );
        let mentions = answers[0]["mentions"].as_array().unwrap();
        assert_eq!(mentions[0]["in_boilerplate"], false);
        assert_eq!(mentions.last().unwrap()["in_boilerplate"], true);
    }
}
