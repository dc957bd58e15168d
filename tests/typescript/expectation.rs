//! What a program says a compiler will find in it: a comment `// error TS2345: part of message`
//! above the line at fault.

use std::fmt::Write;

use crate::judges::compiler::Diagnostic;
use crate::judges::project::Project;

pub struct Expectation {
    file: String,
    line: usize,
    code: String,
    part: String,
}

/// The expectations of one program.
pub fn read(project: &Project, file: &str) -> Vec<Expectation> {
    let text = project.read(file);
    let lines = text.lines().enumerate();
    let comments = lines.filter_map(|(n, line)| Some((n, line.trim().strip_prefix("// error TS")?)));
    comments
        .map(|(n, comment)| {
            let (code, part) = comment.split_once(": ").expect("an expectation has a code and a message");
            let code = format!("error TS{code}");
            // Lines are counted from one, and the fault is in the line below the comment.
            Expectation { file: file.to_owned(), line: n + 2, code, part: part.to_owned() }
        })
        .collect()
}

/// Whether everything expected was found and nothing else.
pub fn compare(expected: &[Expectation], found: &[Diagnostic]) -> Result<(), String> {
    let fits = |expectation: &Expectation, diagnostic: &Diagnostic| {
        expectation.file == diagnostic.file
            && expectation.line == diagnostic.line
            && expectation.code == diagnostic.code
            && diagnostic.message.contains(&expectation.part)
    };
    let mut difference = String::new();
    for missing in expected.iter().filter(|expectation| !found.iter().any(|found| fits(expectation, found))) {
        let Expectation { file, line, code, part } = missing;
        writeln!(difference, "not reported: {file}({line}): {code}: …{part}…")
            .expect("a string can be written");
    }
    for surplus in found.iter().filter(|found| !expected.iter().any(|expectation| fits(expectation, found))) {
        let Diagnostic { file, line, code, message } = surplus;
        writeln!(difference, "not expected: {file}({line}): {code}: {message}")
            .expect("a string can be written");
    }
    if difference.is_empty() { Ok(()) } else { Err(difference) }
}
