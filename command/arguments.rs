//! The arguments of the command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::LazyLock;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
use codegen::document;

use super::console::{Color, Manner};
use super::{check, diff, schema};

/// Of the program, and of the format of a spec that it reads.
static VERSION: LazyLock<String> =
    LazyLock::new(|| format!("{} (spec format {})", env!("CARGO_PKG_VERSION"), document::FORMAT));

/// Regenerates the bindings of an API from its YAML transcription.
///
/// Exit code 0: done; 1: the spec has mistakes, or the check found differences; 2: wrong usage, no
/// spec, or an output folder that cannot be read or written.
#[derive(Parser)]
#[command(version = VERSION.as_str())]
pub struct Arguments {
    /// Folder of the spec: package.yaml and a folder for each edition.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, default_value = "spec", global = true)]
    pub spec: PathBuf,
    /// Folder the generated packages are written to.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath, default_value = "generated", global = true)]
    pub out: PathBuf,
    #[command(flatten)]
    pub manner: Manner,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

impl Arguments {
    /// Those the program was called with. What is wrong with them, and the help, have the colours they ask for.
    pub fn given() -> Arguments {
        let arguments: Vec<OsString> = std::env::args_os().collect();
        let command = Arguments::command().color(color(&arguments).into());
        let told = |matches: ArgMatches| Arguments::from_arg_matches(&matches);
        command.try_get_matches_from(arguments).and_then(told).unwrap_or_else(|error| error.exit())
    }
}

/// The colours that are asked for, whatever the other arguments are: read before them, and as far as it can be.
fn color(arguments: &[OsString]) -> Color {
    let words: Vec<&str> = arguments.iter().map_while(|argument| argument.to_str()).collect();
    let mut asked =
        words.iter().enumerate().filter_map(|(place, word)| match word.strip_prefix("--color")? {
            "" => words.get(place + 1).copied(),
            value => value.strip_prefix('='),
        });
    asked.next_back().and_then(|word| Color::from_str(word, false).ok()).unwrap_or_default()
}

#[derive(Subcommand)]
pub enum Verb {
    /// Compares the generated files with what the spec generates; writes nothing.
    Check {
        #[arg(long, value_enum, default_value_t = check::Format::Text)]
        format: check::Format,
    },
    /// Writes what the spec generates whenever it is saved, until Ctrl-C.
    ///
    /// Mistakes are shown and nothing is written until they are mended.
    Watch,
    /// Says what each edition holds, where it comes from and what the sources disagree on.
    Report {
        /// Only this edition.
        edition: Option<String>,
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
    /// Prepares a release: its version, a draft of its entry in CHANGELOG.md, and a trial of publishing.
    ///
    /// The version is the one that the changes since the last tag `v…` ask for. Nothing is published; that is
    /// done for a tag.
    Release {
        /// The release before, as git calls it; the last tag `v…` if not given.
        #[arg(long, value_name = "REVISION")]
        since: Option<String>,
        /// Nothing but the version and the entry: does not pack, build and try.
        #[arg(long)]
        draft: bool,
    },
    /// Says what a rule is about, with a wrong and a right example.
    ///
    /// Rules are named in messages, `error[unknown-type]`: `explain unknown-type`.
    Explain {
        /// Name of a rule; without it, all are listed.
        code: Option<String>,
    },
    /// Writes a small spec to begin with, for packages of this name.
    ///
    /// Into the folder of `--spec`, which must be empty or not there.
    Init {
        /// Of the packages: lower-case words joined by `-`.
        name: String,
    },
    /// Prints the JSON Schema of one type, event or method.
    ///
    /// With nothing but what it reaches: `schema InteractionData`, `schema ON_SAVE_ACTIVITY_RECORD
    /// --reading tolerant --draft 07`. Any key of `$defs` in a bundle is a name too.
    Schema {
        name: String,
        /// Of this edition; of the one at the root of the packages if not given.
        #[arg(long)]
        edition: Option<String>,
        #[arg(long, value_enum, default_value_t = schema::Reading::Documented)]
        reading: schema::Reading,
        /// Of JSON Schema. What draft 07 cannot say stands in `$comment`.
        #[arg(long, value_enum, default_value_t = schema::Draft::Latest)]
        draft: schema::Draft,
    },
    /// Prints a script that completes this command in a shell.
    ///
    /// For bash: `source <(agent-desktop-bindings completions bash)`.
    Completions { shell: Shell },
    /// Prints a manual page, in roff.
    ///
    /// `man check` is that of a verb. To read one: `agent-desktop-bindings man | man -l -`.
    Man {
        /// The verb; without it, the page of the whole command.
        verb: Option<String>,
    },
}
