//! `diff`: what changed between two editions, and whom it breaks.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::{Stop, edition};

use super::console::Console;

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

pub fn run(
    console: &Console,
    spec: &Path,
    (old, new): (&str, &str),
    format: Format,
) -> Result<ExitCode, Stop> {
    let release = edition::compare(spec, old, new)?;
    console.show(&match format {
        Format::Text => release.text(),
        Format::Json => release.json(),
    });
    Ok(ExitCode::SUCCESS)
}
