//! `check`: where the disk differs from what the spec generates.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::files::{Change, Comparison, Lock};
use codegen::{Stop, build, stage};

use super::console::Console;
use super::invocation::invocation;
use super::outputs::{Outputs, say_foreign, say_fresh};

mod annotation;
mod difference;
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
    changes: Vec<Change>,
    comparison: Comparison,
}

pub fn run(console: &Console, spec: &Path, out: &Path, format: Format) -> Result<ExitCode, Stop> {
    let checked = check(spec, out);
    let again = invocation(spec, out);
    match format {
        Format::Text => {}
        Format::Json => console.show(&json::render(&checked.as_ref().map(|checked| &checked.changes[..]))),
        Format::Github => {
            console.show(&annotation::render(&checked.as_ref().map(|checked| &checked.changes[..]), &again));
        }
    }
    let Checked { changes, comparison } = match (checked, format) {
        (Ok(checked), _) => checked,
        // They are said already.
        (Err(Stop::Mistakes(..)), Format::Json | Format::Github) => return Ok(ExitCode::from(1)),
        (Err(stop), _) => return Err(stop),
    };
    let (count, differ) = (changes.len(), if changes.len() == 1 { "file differs" } else { "files differ" });
    let sentence = format!("{count} {differ} from what the spec generates. Run `{again}`.\n");
    match (format, changes.as_slice()) {
        (Format::Text, []) => {
            say_fresh(console, &comparison);
            say_foreign(console, &comparison);
        }
        (Format::Text, changes) => {
            console.show(&difference::render(changes, console.shows_in_color()));
            say_foreign(console, &comparison);
            console.show(&format!("\n{sentence}"));
        }
        (Format::Json | Format::Github, []) => {}
        (Format::Json | Format::Github, _) => console.complain(&sentence),
    }
    Ok(ExitCode::from(u8::from(!changes.is_empty())))
}

fn check(spec: &Path, out: &Path) -> Result<Checked, Stop> {
    let outputs = Outputs::find(spec, out).map_err(Stop::Failure)?;
    let _lock = Lock::reading(&outputs.out).map_err(Stop::Failure)?;
    let generated = build(spec)?;
    let compared = || Ok((outputs.compare_schema()?, outputs.compare_generated(generated)?));
    let (schema, comparison) = stage::measure("compare", compared).map_err(Stop::Failure)?;
    let changes = [&schema.changes[..], &comparison.changes].concat();
    Ok(Checked { changes, comparison })
}
