//! The verbs of the command line, one file each.

pub mod arguments;
pub mod check;
pub mod completions;
pub mod console;
pub mod diff;
pub mod explain;
pub mod generate;
pub mod init;
mod invocation;
mod outputs;
mod progress;
pub mod release;
pub mod report;
pub mod schema;
pub mod watch;
