//! What `check` has found, as workflow commands: GitHub Actions shows them beside the lines.
//!
//! Nothing of a file gets into the log but through `data` and `property`: a line of it could be a command.

use codegen::Stop;
use codegen::diagnostic::location::{Location, Locator};
use codegen::diagnostic::{Diagnostic, summary};
use codegen::files::{Change, ChangeKind};
use codegen::source_map::SourceMap;

use super::difference;
use crate::invocation;

/// As many of a step are shown.
const SHOWN: usize = 10;

/// `again` is how what differs is written anew.
pub fn render(found: &Result<&[Change], &Stop>, again: &str) -> String {
    match found {
        Ok(changes) => stale(changes, again),
        Err(Stop::Mistakes(sources, mistakes)) => wrong(sources, mistakes),
        Err(Stop::Failure(failure)) => command("", &failure.to_string()),
    }
}

fn stale(changes: &[Change], again: &str) -> String {
    let mut out: String =
        changes.iter().take(room(changes.len())).map(|change| stale_file(change, again)).collect();
    out.push_str(&rest(changes.len(), "files differ"));
    out
}

fn stale_file(change: &Change, again: &str) -> String {
    let (kind, path) = (change.kind.name(), change.file());
    let place = format!("file={},line={},title={kind}", property(&path), difference::first_line(change));
    let sentence = match change.kind {
        ChangeKind::Missing { .. } => "the spec generates this file, and it is not there",
        ChangeKind::Changed { .. } => "this is not what the spec generates",
        ChangeKind::Orphaned => "nothing generates this file any more",
    };
    command(&place, &format!("{path}: {sentence}; run `{again}` and commit the result"))
}

fn wrong(sources: &SourceMap, mistakes: &[Diagnostic]) -> String {
    let mut locator = Locator::new(sources);
    let first: Vec<&Diagnostic> = summary::first_of_each_rule(mistakes, SHOWN).collect();
    let first = first.iter().take(room(mistakes.len()));
    let mut out: String = first.map(|mistake| wrong_place(mistake, &mut locator)).collect();
    out.push_str(&rest(mistakes.len(), "mistakes"));
    out
}

fn wrong_place(mistake: &Diagnostic, locator: &mut Locator) -> String {
    let Location { file, line, column, end_line, end_column } = locator.locate(&mistake.span);
    let rule = mistake.rule.name();
    let mut place = format!("file={},line={line},endLine={end_line}", property(file));
    // Columns count in one line only, and the last one is marked too.
    if line == end_line {
        place.push_str(&format!(",col={column},endColumn={}", column.max(end_column.saturating_sub(1))));
    }
    place.push_str(&format!(",title={rule}"));
    let help = mistake.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let more = format!("\nfor more: `{} {rule}`", invocation::explain());
    command(&place, &format!("{}{help}{more}", mistake.sentence()))
}

/// How many of so many are shown; the last annotation counts the rest.
fn room(count: usize) -> usize {
    if count > SHOWN { SHOWN - 1 } else { SHOWN }
}

fn rest(count: usize, what: &str) -> String {
    match count.checked_sub(room(count)) {
        None | Some(0) => String::new(),
        Some(more) => command("", &format!("{more} more {what}")),
    }
}

fn command(properties: &str, message: &str) -> String {
    let blank = if properties.is_empty() { "" } else { " " };
    format!("::error{blank}{properties}::{}\n", data(message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
