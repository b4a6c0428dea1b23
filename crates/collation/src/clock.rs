//! Times of day as minutes, from how they are written and from the standard form.

/// Minutes of the day of 오후 3시 12분, where the minute is told.
pub(crate) fn korean_minutes(surface: &str) -> Option<i32> {
    let (before, after) = surface.split_once('시')?;
    let (minute, _) = after.trim_start().split_once('분')?;
    let minute: i32 = minute.trim().parse().ok()?;
    let hour = before
        .trim_end()
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()?;
    let hour: i32 = hour.parse().ok()?;
    let later = before.contains("오후") || before.contains("저녁") || before.contains("밤");
    let early = before.contains("오전") || before.contains("새벽");
    let hour = match hour {
        12 if early => 0,
        _ if later && hour < 12 => hour + 12,
        _ => hour,
    };
    Some(hour * 60 + minute)
}

/// Minutes of the day of an ISO time: 552 of `2025-03-07T09:12`.
pub(crate) fn minutes(iso: &str) -> Option<i32> {
    let (hour, minute) = iso.split_once('T')?.1.split_once(':')?;
    Some(hour.parse::<i32>().ok()? * 60 + minute.parse::<i32>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_of_a_day() {
        for (surface, minutes) in [
            ("3일 오전 9시 3분", Some(543)),
            ("3일 오후 9시7분", Some(1267)),
            ("3일 오전 12시 30분", Some(30)),
            ("3일 오후 3시", None),
            ("지난 3일", None),
        ] {
            assert_eq!(korean_minutes(surface), minutes, "{surface}");
        }
    }
}
