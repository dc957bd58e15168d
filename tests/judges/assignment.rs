//! The judge who follows the TypeScript declarations: a JSON text is a TypeScript type as it
//! stands, and a variable of that type is assigned to one of the type in question. So nothing is
//! widened, and nothing is refused merely because it was written down on the spot.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::compiler::Diagnostic;
use super::node;

/// A question: the module that declares the type, the type with `Api.` before every name, a JSON
/// text.
pub type Question<'a> = (&'a str, &'a str, String);

/// The native compiler: the others take three times as long for the same answers.
const COMPILER: &str = "typescript-7.0";

const OPTIONS: [&str; 13] = [
    "--noEmit",
    "--pretty",
    "false",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "false",
    "--noErrorTruncation",
    "false",
    "--target",
    "es2022",
    "--module",
    "esnext",
];

/// For each question what the compiler says against the assignment, if anything. The modules are
/// relative to the folder, and so is what is written there.
pub fn ask(folder: &Path, questions: &[Question<'_>]) -> Vec<Option<String>> {
    let mut answers = vec![None; questions.len()];
    let mut files: Vec<(String, Vec<usize>)> = Vec::new();
    let mut text = String::new();
    let mut open: Option<&str> = None;
    for (index, (module, ty, value)) in questions.iter().enumerate() {
        if open != Some(module) {
            close(folder, &mut files, &mut text);
            open = Some(module);
            files.push((format!("judged{}.ts", files.len()), vec![]));
            writeln!(text, "import type * as Api from {module:?};").expect("a string takes any text");
        }
        // The separators that JSON allows in a string would end the line.
        let value = value.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
        writeln!(text, "declare const v{index}: {value};").expect("a string takes any text");
        writeln!(text, "export const t{index}: {ty} = v{index};").expect("a string takes any text");
        if let Some((_, lines)) = files.last_mut() {
            lines.push(index);
        }
    }
    close(folder, &mut files, &mut text);
    for diagnostic in compile(folder, &files) {
        let Some((_, lines)) = files.iter().find(|(name, _)| *name == diagnostic.file) else {
            panic!("an error outside of what is judged: {diagnostic:?}");
        };
        // Line 1 is the import, then two lines for each question, the assignment being the second.
        assert!(diagnostic.line >= 3 && diagnostic.line % 2 == 1, "a question is wrong: {diagnostic:?}");
        let answer = &mut answers[lines[(diagnostic.line - 3) / 2]];
        *answer = Some(format!("{}: {}", diagnostic.code, diagnostic.message));
    }
    answers
}

fn close(folder: &Path, files: &mut [(String, Vec<usize>)], text: &mut String) {
    if let Some((name, _)) = files.last() {
        fs::write(folder.join(name), &*text).expect("the folder can be written");
    }
    text.clear();
}

fn compile(folder: &Path, files: &[(String, Vec<usize>)]) -> Vec<Diagnostic> {
    let tsc = node::folder().join("node_modules").join(COMPILER).join("bin/tsc");
    let output =
        node::node(folder, &tsc, OPTIONS.into_iter().chain(files.iter().map(|(name, _)| name.as_str())));
    let printed = node::printed(&output);
    let found = Diagnostic::parse(&printed);
    assert!(output.status.success() == found.is_empty(), "the compiler failed:\n{printed}");
    found
}
