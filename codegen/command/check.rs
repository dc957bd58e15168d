//! `check`: where the disk differs from what the spec generates.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::files::{self, Change, Comparison, Files, Lock};
use codegen::{Stop, build};

use super::console::Console;
use super::outputs::{Outputs, say_foreign, say_fresh};

mod annotation;
mod json;

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One object: what differs and the mistakes of the spec.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}

/// What a run would change.
struct Checked {
    generated: Files,
    changes: Vec<Change>,
    comparison: Comparison,
}

pub fn run(console: &Console, spec: &Path, out: &Path, format: Format) -> Result<ExitCode, Stop> {
    let checked = check(spec, out);
    match format {
        Format::Text => {}
        Format::Json => console.say(&json::render(&checked.as_ref().map(|checked| &checked.changes[..]))),
        Format::Github => {
            console.say(&annotation::render(&checked.as_ref().map(|checked| &checked.changes[..])));
        }
    }
    let Checked { generated, changes, comparison } = match (checked, format) {
        (Ok(checked), _) => checked,
        // They are said already.
        (Err(Stop::Mistakes(..)), Format::Json | Format::Github) => return Ok(ExitCode::from(1)),
        (Err(stop), _) => return Err(stop),
    };
    let is_text = matches!(format, Format::Text);
    if is_text && changes.is_empty() {
        say_fresh(console, &generated);
    }
    if is_text && !changes.is_empty() {
        console.say(&files::render(&changes, console.says_in_color()));
    }
    if is_text {
        say_foreign(console, &comparison);
    }
    if changes.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let (count, differ) = (changes.len(), if changes.len() == 1 { "file differs" } else { "files differ" });
    let sentence = format!("{count} {differ} from what the spec generates. Run `cargo run`.\n");
    match format {
        Format::Text => console.say(&format!("\n{sentence}")),
        Format::Json | Format::Github => console.complain(&sentence),
    }
    Ok(ExitCode::from(1))
}

fn check(spec: &Path, out: &Path) -> Result<Checked, Stop> {
    let outputs = Outputs::find(spec, out).map_err(Stop::Failure)?;
    let _lock = Lock::reading(&outputs.out).map_err(Stop::Failure)?;
    let generated = build(spec)?;
    let schema = outputs.compare_schema().map_err(Stop::Failure)?;
    let comparison = outputs.compare_generated(&generated).map_err(Stop::Failure)?;
    let changes = [&schema.changes[..], &comparison.changes].concat();
    Ok(Checked { generated, changes, comparison })
}
