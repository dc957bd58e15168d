//! The command: regenerate the bindings, check that they are fresh, report on the editions, compare
//! two of them.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use codegen::Stop;
use codegen::diagnostic::summary;

mod command;

use command::{check, diff, generate, report};

/// Regenerates the bindings of an API from its YAML transcription.
///
/// Exit code 0: done; 1: the spec has mistakes, or the check found differences; 2: wrong usage, no
/// spec, or an output folder that cannot be read or written.
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
        #[arg(long, value_enum, default_value_t = report::Format::Text)]
        format: report::Format,
    },
    /// Says what changed between two editions, and whom it breaks.
    ///
    /// Editions are named as in the spec, or by the path of a folder: `diff 5.19 latest`,
    /// `diff ../before/spec/5.19 5.19`. Two folders of whole specs are compared edition by edition.
    Diff {
        old: String,
        new: String,
        #[arg(long, value_enum, default_value_t = diff::Format::Text)]
        format: diff::Format,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let Arguments { spec, out, verb } = &arguments;
    let outcome = match verb {
        None => generate::run(spec, out),
        Some(Verb::Check) => check::run(spec, out),
        Some(Verb::Report { edition, format }) => report::run(spec, edition.as_deref(), *format),
        Some(Verb::Diff { old, new, format }) => diff::run(spec, old, new, *format),
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
            let unwritten = if verb.is_none() { "; nothing was written" } else { "" };
            eprintln!("{count} mistake{plural} in the spec{unwritten}");
            ExitCode::from(1)
        }
    }
}
