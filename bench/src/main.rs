//! The native half of `cargo xtask bench`.

use std::time::Instant;

fn main() {
    let start = Instant::now();
    println!(
        "native\n{}",
        daejo_bench::report(|| start.elapsed().as_secs_f64())
    );
    println!(
        "{}",
        daejo_bench::comparison(|| start.elapsed().as_secs_f64())
    );
}
