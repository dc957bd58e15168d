//! The command: regenerate the bindings, check that they are fresh, report on the editions, compare
//! two of them.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use codegen::diagnostic::summary;
use codegen::files::{self, Change, Output};
use codegen::load::Failure;
use codegen::{Stop, build, document, edition, report, understand};

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
    /// Says what each edition holds, where it comes from and what the sources disagree on.
    Report {
        /// Only this edition.
        edition: Option<String>,
        #[arg(long, value_enum, default_value_t = Page::Text)]
        format: Page,
    },
    /// Says what changed between two editions, and whom it breaks.
    ///
    /// Editions are named as in the spec, or by the path of a folder: `diff 5.19 latest`,
    /// `diff ../before/spec/5.19 5.19`. Two folders of whole specs are compared edition by edition.
    Diff {
        old: String,
        new: String,
        #[arg(long, value_enum, default_value_t = Listing::Text)]
        format: Listing,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Page {
    Text,
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Listing {
    Text,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.verb {
        None => generate(&arguments, false),
        Some(Verb::Check) => generate(&arguments, true),
        Some(Verb::Report { edition, format }) => tell(&arguments.spec, edition.as_deref(), *format),
        Some(Verb::Diff { old, new, format }) => compare(&arguments.spec, old, new, *format),
    };
    match outcome {
        Ok(code) => code,
        Err(Stop::Failure(failure)) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
        Err(Stop::Mistakes(sources, mistakes)) => {
            let color = std::io::stderr().is_terminal();
            eprint!("{}", summary::render(&mistakes, &sources, color));
            let count = mistakes.len();
            let plural = if count == 1 { "" } else { "s" };
            let unwritten = if arguments.verb.is_none() { "; nothing was written" } else { "" };
            eprintln!("{count} mistake{plural} in the spec{unwritten}");
            ExitCode::from(1)
        }
    }
}

/// Writes what the spec generates, or only says where the disk differs from it.
fn generate(arguments: &Arguments, is_check: bool) -> Result<ExitCode, Stop> {
    files::keep_apart(&arguments.spec, &arguments.out).map_err(Stop::Failure)?;
    let generated = build(&arguments.spec)?;
    files::claim(&arguments.out).map_err(Stop::Failure)?;
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
    if !is_check {
        return write(&outputs[1], &changes).map_err(Stop::Failure);
    }
    say(&files::render(&changes));
    let (count, differ) = (changes.len(), if changes.len() == 1 { "file differs" } else { "files differ" });
    say(&format!("\n{count} {differ} from what the spec generates. Run `cargo run`.\n"));
    Ok(ExitCode::from(1))
}

fn write(generated: &Output, changes: &[Change]) -> Result<ExitCode, Failure> {
    files::write(&generated.folder, changes)?;
    for change in changes {
        say(&format!("{}\n", change.past()));
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(spec: &Path, only: Option<&str>, format: Page) -> Result<ExitCode, Stop> {
    let package = understand(spec)?;
    let editions = match only {
        Some(name) => std::slice::from_ref(edition::find(&package, spec, name).map_err(Stop::Failure)?),
        None => &package.editions,
    };
    let print = match format {
        Page::Text => report::text,
        Page::Markdown => report::markdown,
    };
    say(&editions.iter().map(print).collect::<Vec<_>>().join("\n\n"));
    Ok(ExitCode::SUCCESS)
}

fn compare(spec: &Path, old: &str, new: &str, format: Listing) -> Result<ExitCode, Stop> {
    let release = edition::compare(spec, old, new)?;
    say(&match format {
        Listing::Text => release.text(),
        Listing::Json => release.json(),
    });
    Ok(ExitCode::SUCCESS)
}

/// Prints to standard output. A reader that has gone away, `| head`, is no reason to fail.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
