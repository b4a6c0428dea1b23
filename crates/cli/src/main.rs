//! The `daejo` command.

use std::{env, io, process::ExitCode};

fn main() -> ExitCode {
    daejo_cli::run(env::args_os(), &mut io::stdout().lock())
}
