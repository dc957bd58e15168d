//! The log: one JSON object a line, on the standard error.

use tracing_subscriber::filter::LevelFilter;

pub fn start(level: LevelFilter) {
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_max_level(level)
        .with_writer(std::io::stderr)
        .init();
}
