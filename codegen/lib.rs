//! Turns a YAML transcription of an API of types, events and methods into bindings: a Rust crate,
//! npm packages, JSON Schema, AsyncAPI documents and reference pages.
//!
//! [`build`] is the whole of it: load, resolve, check, emit. What it returns is written or
//! compared by [`files`], the only part that touches the output folder.

use std::path::Path;

use content::Sink;
use diagnostic::{Diagnostic, Diagnostics};
use files::Files;
use load::{Failure, Layout};
use model::Package;
use source_map::SourceMap;
use targets::Planned;

pub mod character;
pub mod check;
mod choice;
mod concurrent;
pub mod content;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod edition;
pub mod example;
mod file_name;
pub mod files;
pub mod form;
mod fragment;
pub mod json;
mod license;
pub mod load;
mod markdown;
pub mod model;
mod npm_manifest;
mod object_prototype;
pub mod objection;
pub mod reference;
pub mod report;
pub mod resolve;
mod safe_integer;
pub mod schema;
pub mod source_map;
mod spelling;
pub mod stage;
pub mod targets;
pub mod terminal;
mod uri;
pub mod yaml;

pub use concurrent::at_work;

/// The program that all of this is for, as it is called.
pub const PROGRAM: &str = "agent-desktop-bindings";

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
    let (files, outcome) = content::gather(|sink| build_into(spec, sink));
    outcome.map(|()| files)
}

/// The same, but every file is handed over as soon as it is made.
pub fn build_into(spec: &Path, sink: &dyn Sink) -> Result<(), Stop> {
    let build = || {
        let (sources, layout) = read(spec)?;
        make(sources, &layout, |package, plans| targets::write(package, plans, sink)).map(drop)
    };
    at_work(build)
}

fn read(spec: &Path) -> Result<(SourceMap, Layout), Stop> {
    stage::measure("read", || load::read(spec)).map_err(Stop::Failure)
}

/// All generated files of a model, by path below the output folder.
pub fn generate(package: &Package) -> Files {
    targets::emit(package)
}

/// Reads a spec folder and returns its model, if it breaks no rule.
pub fn understand(spec: &Path) -> Result<Package, Stop> {
    let (sources, layout) = read(spec)?;
    interpret(sources, &layout)
}

/// The model of a spec that was read, if it breaks no rule and no target objects to it.
pub fn interpret(sources: SourceMap, layout: &Layout) -> Result<Package, Stop> {
    make(sources, layout, |_, _| ()).map(|(package, ())| package)
}

/// The outputs, as far as a spec gives names in them.
fn outputs() -> Vec<check::Output> {
    let output = |target: &dyn targets::Target| {
        let audience = target.audience()?;
        Some(check::Output { key: audience.key, name: audience.name, named: target.named() })
    };
    targets::TARGETS.into_iter().filter_map(output).collect()
}

/// The model of a spec that was read, and what is made of it and the plans of all targets.
///
/// A stage goes on with what the one before could make sense of, so that one run reports a
/// mistake in every entry.
fn make<T>(
    sources: SourceMap,
    layout: &Layout,
    then: impl FnOnce(&Package, &[Planned<'_>]) -> T,
) -> Result<(Package, T), Stop> {
    let mut diagnostics = Diagnostics::new(&sources);
    let resolved = stage::measure("resolve", || {
        let document = load::load(layout, &mut diagnostics);
        resolve::resolve(&document, &mut diagnostics)
    });
    let Some((package, places)) = resolved else {
        let mistakes = diagnostics.into_sorted();
        return Err(Stop::Mistakes(sources, mistakes));
    };
    stage::measure("check", || {
        check::check(&package, &places, &mut diagnostics);
        check::check_names(&package, &places, &outputs(), &mut diagnostics);
    });
    let made = {
        let basis = targets::Basis::of(&package);
        let plans = targets::plan(&package, &basis);
        for planned in &plans {
            check::report(planned.plan.objections(), &package, &places, &mut diagnostics);
        }
        if !diagnostics.is_empty() {
            let mistakes = diagnostics.into_sorted();
            return Err(Stop::Mistakes(sources, mistakes));
        }
        // Only mistakes are shown in the text of the spec, and outputs need the room.
        drop((diagnostics, places));
        drop(sources);
        then(&package, &plans)
    };
    Ok((package, made))
}
