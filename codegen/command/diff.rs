//! `diff`: what changed between two editions, and whom it breaks.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::{Stop, edition};

use super::say;

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

pub fn run(spec: &Path, old: &str, new: &str, format: Format) -> Result<ExitCode, Stop> {
    let release = edition::compare(spec, old, new)?;
    say(&match format {
        Format::Text => release.text(),
        Format::Json => release.json(),
    });
    Ok(ExitCode::SUCCESS)
}
