//! Cargo, which compiles the generated crates and the programs that read with them.

use std::path::Path;
use std::process::{Command, Stdio};

/// A command of cargo in a folder. All share a target folder, and so the dependencies; cargo builds for one
/// of them at a time.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).args(["--quiet", "--offline", "--target-dir"]);
    command.arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("reader"));
    command.current_dir(folder).stdin(Stdio::null());
    command
}
