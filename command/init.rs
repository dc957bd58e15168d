//! `init`: a small spec to begin with.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::Diagnostic;
use codegen::files::{self, FileSystem, Files, Folder, Lock};
use codegen::load::{self, Failure};
use codegen::{Stop, document, interpret};

use super::console::Console;
use super::invocation::invocation;
use super::outputs::say_changes;

const EDITION: &str = "1.0/api.yaml";
const PACKAGE: &str = include_str!("text/package.yaml");
const API: &str = include_str!("text/api.yaml");

pub fn run(console: &Console, (spec, out): (&Path, &Path), name: &str) -> Result<ExitCode, Stop> {
    let files = begin(name).map_err(Stop::Failure)?;
    write(console, spec, &files).map_err(Stop::Failure)?;
    let (edition, again) = (files::shown(&spec.join(EDITION)), invocation(spec, out));
    console.say(&format!("\nNow put your API into {edition} and run `{again}`.\n"));
    Ok(ExitCode::SUCCESS)
}

/// The spec of a package of this name. Whether it can be one says what would read it.
fn begin(name: &str) -> Result<Files, Failure> {
    let package = PACKAGE.replace("NAME", &serde_json::Value::from(name).to_string());
    let spec = [("package.yaml", package), (EDITION, API.to_owned())];
    let bytes = spec.iter().map(|(path, text)| ((*path).to_owned(), text.clone().into_bytes()));
    let (sources, layout) = load::read_from(&bytes.collect::<BTreeMap<_, _>>())?;
    if let Err(Stop::Mistakes(_, mistakes)) = interpret(sources, &layout) {
        return Err(Failure(mistakes.iter().take(1).map(Diagnostic::sentence).collect()));
    }
    let schema = (document::SCHEMA, document::schema());
    Ok(spec.into_iter().chain([schema]).map(|(path, text)| (path.to_owned(), text)).collect())
}

fn write(console: &Console, spec: &Path, files: &Files) -> Result<(), Failure> {
    let (folder, disk) = (Folder::find(spec)?, &mut FileSystem);
    let _lock = Lock::making(&folder, disk)?;
    let comparison = files::compare_empty(&folder, files)?;
    files::write(&[&comparison], disk)?;
    say_changes(console, &comparison.changes);
    Ok(())
}
