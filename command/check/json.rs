//! What `check` has found, as JSON. Programs read it: keys are added, never renamed.

use codegen::Stop;
use codegen::diagnostic::location::{Location, Locator};
use codegen::diagnostic::{Diagnostic, summary};
use codegen::files::Change;
use codegen::source_map::SourceMap;
use serde_json::{Value, json};

use super::difference;

/// Of more mistakes of a rule, and of more files, only the number is given.
const LISTED: usize = 1_000;

pub fn render(found: &Result<&[Change], &Stop>) -> String {
    let none = json!([]);
    let (files, mistakes, failure) = match found {
        Ok(changes) => (changes.iter().take(LISTED).map(file).collect(), none, Value::Null),
        Err(Stop::Mistakes(sources, mistakes)) => (none, list(sources, mistakes), Value::Null),
        Err(Stop::Failure(failure)) => (none.clone(), none, failure.to_string().into()),
    };
    let counts = match found {
        Ok(changes) => (changes.len(), 0),
        Err(Stop::Mistakes(_, mistakes)) => (0, mistakes.len()),
        Err(Stop::Failure(_)) => (0, 0),
    };
    let found = json!({
        "files": files,
        "fileCount": counts.0,
        "mistakes": mistakes,
        "mistakeCount": counts.1,
        "failure": failure,
    });
    format!("{found:#}\n")
}

fn file(change: &Change) -> Value {
    json!({ "file": change.file(), "kind": change.kind.name(), "line": difference::first_line(change) })
}

fn list(sources: &SourceMap, mistakes: &[Diagnostic]) -> Value {
    let mut locator = Locator::new(sources);
    let first = summary::first_of_each_rule(mistakes, LISTED);
    first.map(|mistake| describe(mistake, &mut locator)).collect()
}

fn describe(mistake: &Diagnostic, locator: &mut Locator) -> Value {
    let Location { file, line, column, end_line, end_column } = locator.locate(&mistake.span);
    let related = mistake.related.as_ref().map(|(span, label)| {
        let place = locator.locate(span);
        json!({ "file": place.file, "line": place.line, "column": place.column, "message": label })
    });
    json!({
        "file": file,
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
        "rule": mistake.rule.name(),
        "message": mistake.title,
        "label": mistake.label,
        "help": mistake.help,
        "related": related,
    })
}
