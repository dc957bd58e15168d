//! How a run is begun, as it is told to somebody who is to begin one.

use std::path::Path;

use codegen::files;

/// What cargo tells a program that it runs.
const PACKAGE: &str = "CARGO_PKG_NAME";

/// A run with these folders, by cargo if this one was begun so.
pub fn invocation(spec: &Path, out: &Path) -> String {
    words(is_of_cargo(), spec, out)
}

/// What the name of a rule follows in a run that explains it.
pub fn explain() -> String {
    let (program, before) = program(is_of_cargo());
    format!("{program}{before} explain")
}

fn is_of_cargo() -> bool {
    std::env::var_os(PACKAGE).is_some_and(|name| name == env!("CARGO_PKG_NAME"))
}

/// The program, and what is between it and what it is told.
fn program(is_of_cargo: bool) -> (&'static str, &'static str) {
    if is_of_cargo { ("cargo run", " --") } else { (env!("CARGO_BIN_NAME"), "") }
}

fn words(is_of_cargo: bool, spec: &Path, out: &Path) -> String {
    let (program, before) = program(is_of_cargo);
    let option = |name: &str, path: &Path, default: &str| match path == Path::new(default) {
        true => String::new(),
        false => format!(" {name} {}", word(&files::shown(path))),
    };
    let options = option("--spec", spec, "spec") + &option("--out", out, "generated");
    if options.is_empty() { program.to_owned() } else { format!("{program}{before}{options}") }
}

/// A path as a word of a command line.
fn word(path: &str) -> String {
    if path.contains([' ', '\'', '&', ';', '(', ')']) { format!("\"{path}\"") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::words;

    #[test]
    fn a_run_is_told_as_it_would_be_begun() {
        let (spec, out) = (Path::new("spec"), Path::new("generated"));
        let elsewhere = Path::new("elsewhere");
        assert_eq!(words(true, spec, out), "cargo run");
        assert_eq!(words(true, elsewhere, out), "cargo run -- --spec elsewhere");
        assert_eq!(words(false, spec, out), "agent-desktop-bindings");
        assert_eq!(words(false, spec, elsewhere), "agent-desktop-bindings --out elsewhere");
        let blank = Path::new("my api");
        assert_eq!(words(false, blank, out), "agent-desktop-bindings --spec \"my api\"");
    }
}
