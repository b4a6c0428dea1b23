//! Logistic regression, by which the tables of signs are learned.
#![allow(
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    reason = "tests may panic"
)]

/// How much there is of each sign in a pair, whether it is one, and how much it counts.
pub(crate) type Sample<const SIGNS: usize> = ([f32; SIGNS], bool, f64);

/// The points by which `samples` are told best, drawn to `prior` by `held`, the inverse of a variance for
/// each sign; by Newton's method.
pub(crate) fn fit<const SIGNS: usize>(
    samples: &[Sample<SIGNS>],
    prior: &[f64; SIGNS],
    held: &[f64; SIGNS],
) -> [f64; SIGNS] {
    let mut told = *prior;
    let cost = |told: &[f64; SIGNS]| {
        let wrong: f64 = samples
            .iter()
            .map(|(signs, same, counts)| {
                let points = points(told, signs) * if *same { -1.0 } else { 1.0 };
                let lost = if points > 30.0 {
                    points
                } else {
                    points.exp().ln_1p()
                };
                lost * counts
            })
            .sum();
        let drawn: f64 = (0..SIGNS)
            .map(|at| held[at] * (told[at] - prior[at]).powi(2) / 2.0)
            .sum();
        wrong + drawn
    };
    for _ in 0..25 {
        let mut slope = [0.0; SIGNS];
        let mut curve = vec![[0.0; SIGNS]; SIGNS];
        for (signs, same, counts) in samples {
            let points = points(&told, signs);
            let likely = 1.0 / (1.0 + (-points).exp());
            let wrong = (likely - f64::from(u8::from(*same))) * counts;
            let sure = (likely * (1.0 - likely)).max(1e-6) * counts;
            let there: Vec<usize> = (0..SIGNS).filter(|at| signs[*at] != 0.0).collect();
            for one in &there {
                let much = f64::from(signs[*one]);
                slope[*one] += wrong * much;
                for two in &there {
                    curve[*one][*two] += sure * much * f64::from(signs[*two]);
                }
            }
        }
        for at in 0..SIGNS {
            slope[at] += held[at] * (told[at] - prior[at]);
            curve[at][at] += held[at];
        }
        let step = solve(curve, slope);
        // A step too far is halved until it is one forward.
        let mut part = 1.0;
        let before = cost(&told);
        while part > 1e-4 {
            let mut next = told;
            for at in 0..SIGNS {
                next[at] -= part * step[at];
            }
            if cost(&next) <= before {
                told = next;
                break;
            }
            part /= 2.0;
        }
        if step.iter().all(|step| step.abs() * part < 1e-6) {
            break;
        }
    }
    told
}

/// What `signs` tell together.
pub(crate) fn points<const SIGNS: usize>(told: &[f64; SIGNS], signs: &[f32; SIGNS]) -> f64 {
    let signs = told.iter().zip(signs);
    signs.map(|(told, sign)| told * f64::from(*sign)).sum()
}

/// Solves a system of equations, the matrix being symmetric and positive.
fn solve<const SIGNS: usize>(
    mut matrix: Vec<[f64; SIGNS]>,
    mut right: [f64; SIGNS],
) -> [f64; SIGNS] {
    for at in 0..SIGNS {
        for row in at + 1..SIGNS {
            let part = matrix[row][at] / matrix[at][at];
            if part != 0.0 {
                for column in at..SIGNS {
                    matrix[row][column] -= part * matrix[at][column];
                }
                right[row] -= part * right[at];
            }
        }
    }
    for at in (0..SIGNS).rev() {
        let known: f64 = (at + 1..SIGNS).map(|to| matrix[at][to] * right[to]).sum();
        right[at] = (right[at] - known) / matrix[at][at];
    }
    right
}

#[test]
fn what_tells_two_kinds_apart_is_learned() {
    let samples = [1.0, 2.0, 3.0, -1.0, -2.0, -3.0].map(|much| ([1.0, much], much > 0.0, 1.0));
    let [always, much] = fit(&samples, &[0.0; 2], &[0.01, 1.0]);
    assert!(always.abs() < 0.01 && much > 0.5, "{always} {much}");
}
