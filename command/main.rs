//! The command: regenerate the bindings, check that they are fresh, report on the editions, compare
//! two of them, print a schema.

use std::process::ExitCode;

use codegen::Stop;

mod arguments;
mod check;
mod completions;
mod console;
mod diff;
mod explain;
mod generate;
mod init;
mod invocation;
mod outputs;
mod progress;
mod release;
mod report;
mod schema;
mod watch;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use arguments::{Arguments, Verb};
use console::Console;

fn main() -> ExitCode {
    let arguments = Arguments::given();
    let console = Console::new(arguments.manner);
    // Files are written by who has made them: what was freed meanwhile is used again.
    match codegen::at_work(|| console.run(|| run(&console, &arguments))) {
        Ok(code) => code,
        Err(stop) => {
            let code = if matches!(stop, Stop::Failure(_)) { 2 } else { 1 };
            console.complain_of(&stop, arguments.verb.is_none());
            ExitCode::from(code)
        }
    }
}

fn run(console: &Console, arguments: &Arguments) -> Result<ExitCode, Stop> {
    let Arguments { spec, out, verb, .. } = arguments;
    match verb {
        None => generate::run(console, spec, out),
        Some(Verb::Check { format }) => check::run(console, spec, out, *format),
        Some(Verb::Watch) => watch::run(console, spec, out),
        Some(Verb::Report { edition }) => report::run(console, spec, edition.as_deref()),
        Some(Verb::Diff { old, new, format }) => diff::run(console, spec, (old, new), *format),
        Some(Verb::Release { since, draft }) => release::run(console, (spec, out), since.as_deref(), *draft),
        Some(Verb::Explain { code }) => explain::run(console, code.as_deref()),
        Some(Verb::Completions { shell }) => completions::complete(console, *shell),
        Some(Verb::Man { verb }) => completions::man(console, verb.as_deref()),
        Some(Verb::Init { name }) => init::run(console, (spec, out), name),
        Some(Verb::Schema { name, edition, reading, draft }) => {
            let (edition, reading, draft) = (edition.as_deref(), *reading, *draft);
            schema::run(console, spec, &schema::Wanted { name, edition, reading, draft })
        }
    }
}
