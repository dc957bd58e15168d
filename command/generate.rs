//! Without a verb: writes what the spec generates.

use std::path::Path;
use std::process::ExitCode;

use codegen::files::{self, FileSystem, Lock, Spool, Stamp};
use codegen::load::Failure;
use codegen::{Stop, build_into, stage};

use super::console::Console;
use super::outputs::{Outputs, say_changes, say_foreign, say_fresh, say_unchanged};

pub fn run(console: &Console, spec: &Path, out: &Path) -> Result<ExitCode, Stop> {
    let outputs = Outputs::find(spec, out).map_err(Stop::Failure)?;
    // Locked before the spec is read: the last run that is let in has read the latest spec.
    let lock = Lock::writing(&outputs.out).map_err(Stop::Failure)?;
    // Looked at before anything is read: what changes meanwhile looks different from it.
    let stamp = lock.as_ref().and_then(|_| Stamp::of(&outputs.spec, &outputs.out));
    if stamp.as_ref().is_some_and(Stamp::is_known) {
        say_unchanged(console);
        return Ok(ExitCode::SUCCESS);
    }
    let generated = Spool::new(tempfile::tempfile);
    build_into(spec, &generated)?;
    let nothing_to_do = write(console, &outputs, lock, generated).map_err(Stop::Failure)?;
    if let Some(stamp) = stamp.filter(|_| nothing_to_do) {
        stamp.keep();
    }
    Stamp::make_room(&outputs.out);
    Ok(ExitCode::SUCCESS)
}

/// Whether there was nothing to do or to say.
fn write(
    console: &Console,
    outputs: &Outputs,
    lock: Option<Lock>,
    generated: Spool,
) -> Result<bool, Failure> {
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
    let is_fresh = schema.changes.is_empty() && comparison.changes.is_empty();
    if is_fresh {
        say_fresh(console, &comparison);
    }
    say_foreign(console, &comparison);
    Ok(is_fresh && comparison.foreign.is_empty())
}
