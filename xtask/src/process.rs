//! Other programs: started, shown, waited for.

use std::{
    env,
    ffi::OsString,
    io::{self, BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// A command for `program`, with `folders` searched before those of PATH, by the program and
/// by all that it starts.
pub fn command(program: &str, folders: &[PathBuf]) -> Command {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&inherited));
    // A folder whose name holds the separator cannot be listed: PATH is then left as it is.
    let path: OsString = env::join_paths(all).unwrap_or(inherited);
    // Looked up here, because Windows searches the PATH of this process.
    let program = which::which_in(program, Some(&path), ".").unwrap_or_else(|_| program.into());
    let mut command = Command::new(program);
    command.env("PATH", path);
    command
}

/// A command that does the same as `command`, still to be run.
pub fn like(command: &Command) -> Command {
    let mut other = Command::new(command.get_program());
    other.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => other.env(name, value),
            None => other.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        other.current_dir(folder);
    }
    other
}

/// The cargo that runs this task.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs `command`, which shares our terminal.
///
/// # Errors
///
/// When it cannot be started or does not succeed; its own output says why.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = show(command);
    eprintln!("\n$ {shown}");
    let status = command
        .status()
        .with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Runs `command` like [`run`] and hands every line of its standard output to `line` as it
/// passes through.
///
/// # Errors
///
/// As [`run`].
pub fn run_reading(command: &mut Command, line: impl FnMut(&str)) -> Result<()> {
    run_piped(command.stdout(Stdio::piped()), |child| {
        let output = child.stdout.take();
        output.map_or(Ok(()), |output| pass(output, io::stdout().lock(), line))
    })
}

/// Runs `command` like [`run`] and hands every line of its standard error to `line` as it
/// passes through.
///
/// # Errors
///
/// As [`run`].
pub fn run_reading_errors(command: &mut Command, line: impl FnMut(&str)) -> Result<()> {
    run_piped(command.stderr(Stdio::piped()), |child| {
        let errors = child.stderr.take();
        errors.map_or(Ok(()), |errors| pass(errors, io::stderr().lock(), line))
    })
}

fn run_piped(command: &mut Command, pass: impl FnOnce(&mut Child) -> io::Result<()>) -> Result<()> {
    let shown = show(command);
    eprintln!("\n$ {shown}");
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start `{shown}`"))?;
    pass(&mut child)?;
    let status = child
        .wait()
        .with_context(|| format!("cannot wait for `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Copies `from` to `to`, a line at a time, and hands each to `line`.
fn pass(from: impl Read, mut to: impl Write, mut line: impl FnMut(&str)) -> io::Result<()> {
    let mut from = BufReader::new(from);
    // Bytes, since a test may print what is not UTF-8.
    let mut bytes = Vec::new();
    while from.read_until(b'\n', &mut bytes)? > 0 {
        to.write_all(&bytes)?;
        to.flush()?;
        line(String::from_utf8_lossy(&bytes).trim_end());
        bytes.clear();
    }
    Ok(())
}

/// What `command` prints on its standard output, or `None` if it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as one would type it: the program without its folder, then the arguments.
fn show(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program
        .file_stem()
        .unwrap_or(program.as_os_str())
        .to_os_string();
    std::iter::once(name)
        .chain(command.get_args().map(ToOwned::to_owned))
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("/usr/local/bin/trunk");
        command.args(["build", "--release"]);
        assert_eq!(show(&command), "trunk build --release");
    }

    #[test]
    fn a_command_can_be_had_again() {
        let mut command = Command::new("trunk");
        command.arg("build").env("LANG", "C").env_remove("NO_COLOR");
        command.current_dir("/");
        let other = like(&command);
        assert_eq!(format!("{other:?}"), format!("{command:?}"));
        assert_eq!(other.get_current_dir(), command.get_current_dir());
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program"))
            .unwrap_err()
            .to_string();
        assert_eq!(error, "cannot start `no-such-program`");
    }

    #[test]
    fn lines_are_handed_on() {
        let mut lines = Vec::new();
        run_reading(cargo().arg("--version"), |line| lines.push(line.to_owned())).unwrap();
        assert_eq!(lines.len(), 1);
        assert!(lines[0].starts_with("cargo "));
    }

    #[test]
    fn lines_of_errors_are_handed_on() {
        let mut lines = Vec::new();
        let mut cargo = cargo();
        let failed = run_reading_errors(cargo.arg("no-such-command"), |line| {
            lines.push(line.to_owned());
        });
        assert!(failed.is_err());
        assert!(lines.iter().any(|line| line.contains("no-such-command")));
    }
}
