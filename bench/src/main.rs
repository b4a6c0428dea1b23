//! The native half of `cargo xtask bench`.

use std::time::Instant;

fn main() {
    let start = Instant::now();
    let now = || start.elapsed().as_secs_f64();
    println!("native");
    for part in daejo_bench::report(now) {
        print!("{part}");
    }
    println!("{}", daejo_bench::comparison(now));
}
