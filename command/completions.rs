//! `completions` and `man`: what a shell and a manual need to know of the command line.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;
use codegen::load::Failure;
use codegen::{Stop, edition};

use super::arguments::Arguments;
use super::console::Console;

pub fn complete(console: &Console, shell: Shell) -> Result<ExitCode, Stop> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), env!("CARGO_BIN_NAME"), &mut script);
    console.show(&String::from_utf8_lossy(&script));
    Ok(ExitCode::SUCCESS)
}

/// The page of the whole command, or that of a verb.
pub fn man(console: &Console, verb: Option<&str>) -> Result<ExitCode, Stop> {
    let mut page = Vec::new();
    let failed = |error| Stop::Failure(Failure(format!("cannot write the manual page: {error}")));
    let mut command = Arguments::command();
    // Verbs have the options that all of them have.
    command.build();
    if let Some(verb) = verb {
        command = find(&command, verb).map_err(Stop::Failure)?.clone();
    }
    clap_mangen::Man::new(command).render(&mut page).map_err(failed)?;
    console.show(&String::from_utf8_lossy(&page));
    Ok(ExitCode::SUCCESS)
}

fn find<'c>(command: &'c clap::Command, verb: &str) -> Result<&'c clap::Command, Failure> {
    command.find_subcommand(verb).ok_or_else(|| {
        let help = edition::suggest(verb, command.get_subcommands().map(clap::Command::get_name));
        Failure(format!("there is no verb `{verb}`{help}"))
    })
}
