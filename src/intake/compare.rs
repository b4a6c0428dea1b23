//! Asking the engine: how texts are read, and what comparing them comes to.

use daejo_articles::Source;
use daejo_engine::intake::{Question, Reading, Reply};
use daejo_engine::{Answer, Request, encode};

use crate::engine;

/// What the engine says to `question`, which it is asked at once; `None` where it cannot be had.
pub fn asked(question: &Question) -> impl Future<Output = Option<Reply>> + use<> {
    let answer = engine::answer_to(&Request::Intake(encode(question)));
    async move {
        let Answer::Intake(reply) = daejo_engine::decode(&answer.await?)? else {
            return None;
        };
        daejo_engine::decode(&reply)
    }
}

/// How each of these is read.
pub fn read(sources: Vec<Source>) -> impl Future<Output = Option<Vec<Reading>>> {
    let reply = asked(&Question::Read(sources));
    async move {
        match reply.await? {
            Reply::Read(readings) => Some(readings),
            _ => None,
        }
    }
}

/// The answer to comparing these, as the client takes it.
pub async fn compare(sources: Vec<Source>) -> Option<Vec<u8>> {
    let events = Vec::new();
    engine::answer_to(&Request::Compare { sources, events }).await
}
