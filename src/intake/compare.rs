//! Asking the engine: how texts are read, and what comparing them comes to.

use daejo_articles::Source;
use daejo_engine::intake::{Question, Reading, Reply};
use daejo_engine::{Answer, Request, encode};

use crate::engine;

/// What the engine says to `question`; `None` where it cannot be had.
pub async fn asked(question: &Question) -> Option<Reply> {
    let answer = engine::ask(&Request::Intake(encode(question))).await?;
    let Answer::Intake(reply) = answer else {
        return None;
    };
    daejo_engine::decode(&reply)
}

/// How each of these is read.
pub async fn read(sources: Vec<Source>) -> Option<Vec<Reading>> {
    match asked(&Question::Read(sources)).await? {
        Reply::Read(readings) => Some(readings),
        _ => None,
    }
}

/// The answer to comparing these, as the client takes it.
pub async fn compare(sources: Vec<Source>) -> Option<Vec<u8>> {
    let events = Vec::new();
    engine::answer_to(&Request::Compare { sources, events }).await
}
