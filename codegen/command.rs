//! The verbs of the command line, one file each.

use std::io::Write;

pub mod check;
pub mod diff;
pub mod explain;
pub mod generate;
pub mod init;
mod outputs;
pub mod report;
pub mod schema;

/// Prints to standard output. A reader that has gone away, `| head`, is no reason to fail.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
