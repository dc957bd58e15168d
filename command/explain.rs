//! `explain`: what a rule says, and why.

use std::process::ExitCode;

use codegen::Stop;
use codegen::diagnostic::explanation;
use codegen::load::Failure;

use super::console::Console;

pub fn run(console: &Console, code: Option<&str>) -> Result<ExitCode, Stop> {
    // As it stands in a message, `error[bad-name]`.
    let code = code.map(|code| code.trim_start_matches("error[").trim_end_matches(']'));
    console.show(&match code {
        None => explanation::list(),
        Some(code) => match explanation::find(code) {
            Ok(rule) => explanation::of(rule).text(),
            Err(meant) => return Err(Stop::Failure(unknown(code, meant.map(|rule| rule.name())))),
        },
    });
    Ok(ExitCode::SUCCESS)
}

fn unknown(code: &str, meant: Option<&str>) -> Failure {
    let help = match meant {
        Some(name) => format!("did you mean `{name}`?"),
        None => "`explain` alone lists them".to_owned(),
    };
    Failure(format!("there is no rule `{code}`; {help}"))
}
