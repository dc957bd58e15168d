//! `check`: where the disk differs from what the spec generates.

use std::path::Path;
use std::process::ExitCode;

use codegen::files::{self, Lock};
use codegen::{Stop, build};

use super::outputs::{Outputs, say_foreign, say_fresh};
use super::say;

pub fn run(spec: &Path, out: &Path) -> Result<ExitCode, Stop> {
    let outputs = Outputs::find(spec, out).map_err(Stop::Failure)?;
    let _lock = Lock::reading(&outputs.out).map_err(Stop::Failure)?;
    let generated = build(spec)?;
    let files = generated.len();
    let schema = outputs.compare_schema().map_err(Stop::Failure)?;
    let comparison = outputs.compare_generated(generated).map_err(Stop::Failure)?;
    let changes = [&schema.changes[..], &comparison.changes].concat();
    if changes.is_empty() {
        say_fresh(files);
        say_foreign(&comparison);
        return Ok(ExitCode::SUCCESS);
    }
    say(&files::render(&changes));
    say_foreign(&comparison);
    let (count, differ) = (changes.len(), if changes.len() == 1 { "file differs" } else { "files differ" });
    say(&format!("\n{count} {differ} from what the spec generates. Run `cargo run`.\n"));
    Ok(ExitCode::from(1))
}
