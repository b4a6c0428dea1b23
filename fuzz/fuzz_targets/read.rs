//! Any bytes, decoded as UTF-8 with replacement characters, are read: nothing panics, spans lie
//! in order on character boundaries and within the text, and a figure of two dates does not run
//! backwards.
#![no_main]

use daejo_figures::calendar::{Interval, parse_iso};
use daejo_figures::{Value, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let published = bytes.len() % 2 == 0;
    let published = parse_iso("2025-11-04").filter(|_| published).map(Interval::of_day);
    let reading = read(&text, published);
    let mut end = 0;
    for (at, mention) in reading.mentions.iter().enumerate() {
        let span = mention.span.clone();
        assert!(span.start >= end && span.start < span.end, "order");
        assert!(text.get(span.clone()).is_some(), "character boundaries");
        assert!(mention.pair.is_none_or(|base| base != at && base < reading.mentions.len()));
        if let Value::Date(date) = &mention.value {
            assert!(date.interval.is_none_or(|days| days.start <= days.end));
        }
        end = span.end;
    }
    for note in &reading.notes {
        assert!(text.get(note.span.clone()).is_some(), "notes");
    }
});
