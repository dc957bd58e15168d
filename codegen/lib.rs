//! Turns a YAML transcription of an API of types, events and methods into bindings: a Rust crate,
//! an npm types package and JSON Schema.
//!
//! [`build`] is the whole of it: load, resolve, check, emit. What it returns is written or
//! compared by [`files`], the only part that touches the output folder.

use std::path::Path;

use diagnostic::{Diagnostic, Diagnostics};
use files::Files;
use load::{Failure, Layout};
use model::Package;
use source_map::SourceMap;

pub mod character;
pub mod check;
pub mod content;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod edition;

mod file_name;
pub mod files;
mod fragment;
mod license;
pub mod load;
mod markdown;
pub mod model;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod source_map;
mod spelling;
pub mod target;
mod terminal;
pub mod yaml;

/// Why there is nothing to emit.
#[derive(Debug)]
pub enum Stop {
    /// Something outside the spec's text.
    Failure(Failure),
    /// Mistakes in the spec.
    Mistakes(SourceMap, Vec<Diagnostic>),
}

/// Reads a spec folder and returns all generated files, by path below the output folder.
pub fn build(spec: &Path) -> Result<Files, Stop> {
    Ok(generate(&understand(spec)?))
}

/// All generated files of a model, by path below the output folder.
pub fn generate(package: &Package) -> Files {
    let mut files = target::emit(package);
    files.extend(report::report(package));
    files
}

/// Reads a spec folder and returns its model, if it breaks no rule.
pub fn understand(spec: &Path) -> Result<Package, Stop> {
    let (sources, layout) = load::read(spec).map_err(Stop::Failure)?;
    interpret(sources, &layout)
}

/// The model of a spec that was read, if it breaks no rule.
///
/// A stage goes on with what the one before could make sense of, so that one run reports a
/// mistake in every entry.
pub fn interpret(sources: SourceMap, layout: &Layout) -> Result<Package, Stop> {
    let mut diagnostics = Diagnostics::new(&sources);
    let document = load::load(layout, &mut diagnostics);
    let resolved = resolve::resolve(&document, &mut diagnostics);
    if let Some((package, places)) = &resolved {
        check::check(package, places, &mut diagnostics);
    }
    let mistakes = diagnostics.into_sorted();
    match resolved {
        Some((package, _)) if mistakes.is_empty() => Ok(package),
        _ => Err(Stop::Mistakes(sources, mistakes)),
    }
}
