//! Without a verb: writes what the spec generates.

use std::path::Path;
use std::process::ExitCode;

use codegen::files::{self, FileSystem, Lock, Spool};
use codegen::load::Failure;
use codegen::{Stop, build_into, stage};

use super::console::Console;
use super::outputs::{Outputs, say_changes, say_foreign, say_fresh};

pub fn run(console: &Console, spec: &Path, out: &Path) -> Result<ExitCode, Stop> {
    let outputs = Outputs::find(spec, out).map_err(Stop::Failure)?;
    // Locked before the spec is read: the last run that is let in has read the latest spec.
    let lock = Lock::writing(&outputs.out).map_err(Stop::Failure)?;
    let generated = Spool::default();
    build_into(spec, &generated)?;
    write(console, &outputs, lock, generated).map_err(Stop::Failure)?;
    Ok(ExitCode::SUCCESS)
}

fn write(console: &Console, outputs: &Outputs, lock: Option<Lock>, generated: Spool) -> Result<(), Failure> {
    let disk = &mut FileSystem;
    let mut schema = outputs.compare_schema()?;
    let _lock = match lock {
        Some(lock) => lock,
        None => Lock::making(&outputs.out, disk)?,
    };
    let comparison = stage::measure("compare", || outputs.compare_generated(generated.into_texts()))?;
    let mut schema_lock = None;
    if !schema.changes.is_empty() {
        schema_lock = Lock::writing(&outputs.spec)?;
        schema = outputs.compare_schema()?;
    }
    stage::measure("write", || files::write(&[&comparison, &schema], disk))?;
    drop(schema_lock);
    say_changes(console, &schema.changes);
    say_changes(console, &comparison.changes);
    if schema.changes.is_empty() && comparison.changes.is_empty() {
        say_fresh(console, &comparison);
    }
    say_foreign(console, &comparison);
    Ok(())
}
