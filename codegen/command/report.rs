//! `report`: what each edition holds, where it comes from and what the sources disagree on.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::{Stop, edition, report, understand};

use super::say;

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Text,
    Markdown,
}

pub fn run(spec: &Path, only: Option<&str>, format: Format) -> Result<ExitCode, Stop> {
    let package = understand(spec)?;
    let editions = match only {
        Some(name) => std::slice::from_ref(edition::find(&package, spec, name).map_err(Stop::Failure)?),
        None => &package.editions,
    };
    let print = match format {
        Format::Text => report::text,
        Format::Markdown => report::markdown,
    };
    say(&editions.iter().map(print).collect::<Vec<_>>().join("\n\n"));
    Ok(ExitCode::SUCCESS)
}
