//! `report`: what each edition holds, where it comes from and what the sources disagree on.

use std::path::Path;
use std::process::ExitCode;

use codegen::{Stop, edition, report, understand};

use super::console::Console;

pub fn run(console: &Console, spec: &Path, only: Option<&str>) -> Result<ExitCode, Stop> {
    let package = understand(spec)?;
    let editions = match only {
        Some(name) => std::slice::from_ref(edition::find(&package, spec, name).map_err(Stop::Failure)?),
        None => &package.editions,
    };
    console.show(&editions.iter().map(report::text).collect::<Vec<_>>().join("\n\n"));
    Ok(ExitCode::SUCCESS)
}
