//! The command: regenerate the bindings, or check that they are fresh.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use codegen::files::{self, Change, Output};
use codegen::load::Failure;
use codegen::{Stop, build, document};

/// Regenerates the bindings of an API from its YAML transcription.
///
/// Exit code 0: done; 1: the spec has mistakes, or the check found differences; 2: wrong usage, or
/// a file or folder that cannot be read or written.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Folder of the spec: package.yaml and a folder for each edition.
    #[arg(long, value_name = "DIR", default_value = "spec", global = true)]
    spec: PathBuf,
    /// Folder the generated packages are written to.
    #[arg(long, value_name = "DIR", default_value = "generated", global = true)]
    out: PathBuf,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Compares the generated files with what the spec generates; writes nothing.
    Check,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(Stop::Failure(failure)) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
        Err(Stop::Mistakes(sources, mistakes)) => {
            let color = std::io::stderr().is_terminal();
            for mistake in &mistakes {
                eprintln!("{}\n", mistake.render(&sources, color));
            }
            let count = mistakes.len();
            eprintln!(
                "{count} mistake{} in the spec; nothing was written",
                if count == 1 { "" } else { "s" }
            );
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Stop> {
    let generated = build(&arguments.spec)?;
    let count = generated.len() + 1;
    let schema = [("spec.schema.json".to_owned(), document::schema())].into();
    let outputs = [
        Output { folder: arguments.spec.clone(), files: schema, exclusive: false },
        Output { folder: arguments.out.clone(), files: generated, exclusive: true },
    ];
    let mut changes = Vec::new();
    for output in &outputs {
        changes.extend(files::compare(output).map_err(Stop::Failure)?);
    }
    if changes.is_empty() {
        say(&format!("Nothing changed: {count} files are up to date.\n"));
        return Ok(ExitCode::SUCCESS);
    }
    match arguments.verb {
        Some(Verb::Check) => {
            say(&files::render(&changes));
            let (count, differ) =
                (changes.len(), if changes.len() == 1 { "file differs" } else { "files differ" });
            say(&format!("\n{count} {differ} from what the spec generates. Run `cargo run`.\n"));
            Ok(ExitCode::from(1))
        }
        None => write(&outputs[1], &changes).map_err(Stop::Failure),
    }
}

fn write(generated: &Output, changes: &[Change]) -> Result<ExitCode, Failure> {
    files::claim(&generated.folder)?;
    files::write(changes)?;
    for change in changes {
        say(&format!("{}\n", change.past()));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints to standard output. A reader that has gone away, `| head`, is no reason to fail.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
