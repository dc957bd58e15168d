//! What decoding found wrong, said for the person who wrote the file.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule, nearest};
use crate::document::{EditionFile, Entries, Fault};
use crate::load::node::Complaint;
use crate::source_map::{FileId, Place, SourceFile, SourceMap, Span, Step};

use super::character::{INVISIBLE, NO_SPACE};
use super::syntax;

/// Reports what is wrong with the YAML of a file.
pub fn report_text(id: FileId, file: &SourceFile, diagnostics: &mut Diagnostics) {
    let span = |range: &std::ops::Range<usize>| Span { file: id, start: range.start, end: range.end };
    if let Some(error) = &file.syntax_error {
        let guess = syntax::guess(&file.text, error);
        let diagnostic =
            diagnostics.report_at(Rule::YamlSyntax, span(&guess.at), "this is not YAML", guess.label);
        diagnostic.help = guess.help;
    }
    for complaint in &file.complaints {
        match complaint {
            Complaint::DuplicateKey { key, span: second, first } => {
                let title = format!("the key `{key}` stands twice in one mapping");
                diagnostics
                    .report_at(Rule::DuplicateKey, span(second), title, "here again")
                    .related(span(first), "first here");
            }
            Complaint::Unsupported { what, span: at } => {
                let title = format!("{what} is not allowed in a spec");
                let label = match *what {
                    INVISIBLE => "remove it",
                    NO_SPACE => "write a space",
                    _ => "write the value out",
                };
                diagnostics.report_at(Rule::UnsupportedYaml, span(at), title, label);
            }
            Complaint::Ambiguous { text, span: at } => {
                let title = format!("YAML 1.1 and YAML 1.2 read `{text}` differently");
                let plain = match text.to_ascii_lowercase().as_str() {
                    "y" | "yes" | "on" => "`true`".to_owned(),
                    "n" | "no" | "off" => "`false`".to_owned(),
                    _ => format!("`{}`", text.trim_start_matches(['0', '+']).replace('_', "")),
                };
                let number = text.bytes().all(|byte| byte.is_ascii_digit() || b"_+".contains(&byte));
                let word = text.bytes().all(|byte| byte.is_ascii_alphabetic());
                let octal = i64::from_str_radix(text, 8).ok().filter(|_| text.starts_with('0'));
                let help = if let Some(octal) = octal {
                    format!(
                        "write {plain} for the number, or `{octal}` if it is octal; \"{text}\" for the text"
                    )
                } else if number || word {
                    format!("write \"{text}\" for the text, {plain} for the value")
                } else {
                    format!("write \"{text}\"")
                };
                diagnostics
                    .report_at(Rule::AmbiguousScalar, span(at), title, "say which of them is meant")
                    .help(help);
            }
        }
    }
}

/// Reports the entries of an edition file that could not be decoded.
pub fn report_entries(file: FileId, content: &EditionFile, diagnostics: &mut Diagnostics) {
    let root = Place::root(file);
    report_all(&root.at("sources"), &content.sources, diagnostics);
    report_all(&root.at("glossary"), &content.glossary, diagnostics);
    if let Some(client) = &content.client {
        report_all(&root.at("client").at("parameters"), &client.parameters, diagnostics);
        report_all(&root.at("client").at("properties"), &client.properties, diagnostics);
    }
    report_all(&root.at("types"), &content.types, diagnostics);
    for (name, definition) in &content.types.items {
        let place = root.at("types").at(name);
        if let Some(fields) = &definition.fields {
            report_all(&place.at("fields"), fields, diagnostics);
        }
        if let Some(values) = &definition.values {
            report_all(&place.at("values"), &values.0, diagnostics);
        }
        if let Some(codes) = &definition.codes {
            report_all(&place.at("codes"), codes, diagnostics);
        }
    }
    report_all(&root.at("events"), &content.events, diagnostics);
    for (name, event) in &content.events.items {
        report_all(&root.at("events").at(name).at("parameters"), &event.parameters, diagnostics);
    }
    report_all(&root.at("methods"), &content.methods, diagnostics);
    for (name, method) in &content.methods.items {
        report_all(&root.at("methods").at(name).at("parameters"), &method.parameters, diagnostics);
    }
}

fn report_all<T>(place: &Place, entries: &Entries<T>, diagnostics: &mut Diagnostics) {
    for (name, fault) in &entries.faults {
        report(&place.at(name), fault, diagnostics);
    }
}

/// Reports why a value could not be decoded.
pub fn report(place: &Place, fault: &Fault, diagnostics: &mut Diagnostics) {
    let place = fault.path.iter().fold(place.clone(), |place, step| match step {
        Step::Key(key) => place.at(key),
        Step::Index(index) => place.item(*index),
    });
    let message = strip_path(&fault.message);
    if let Some(key) = fault.unknown_key() {
        let place = match place.path.last() {
            Some(Step::Key(last)) if last == key => place.key(),
            _ => place.at(key).key(),
        };
        let known = fault.known_keys();
        let title = format!("there is no key `{key}` here");
        let label =
            if known.is_empty() { "no key is known here".to_owned() } else { "unknown key".to_owned() };
        let advice = bare_key(&place, key, diagnostics.sources);
        let diagnostic = diagnostics.report(Rule::UnknownKey, &place, title, label);
        match advice {
            Some(help) => drop(diagnostic.help(help)),
            None => suggest(diagnostic, key, &known),
        }
    } else if let Some(key) = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next())
    {
        let title = format!("the key `{key}` is missing");
        diagnostics.report(Rule::MissingKey, &place.key(), title, format!("needs `{key}`"));
    } else if let Some(rest) = message.strip_prefix("unknown variant `") {
        let word = rest.split('`').next().unwrap_or_default();
        let known = quoted(rest.split_once("expected").map_or("", |(_, known)| known));
        let title = format!("`{word}` is not a word known here");
        suggest(diagnostics.report(Rule::WrongValue, &place, title, "unknown word"), word, &known);
    } else {
        let (found, expected) = message
            .strip_prefix("invalid type: ")
            .or_else(|| message.strip_prefix("invalid value: "))
            .and_then(|rest| rest.split_once(", expected "))
            .unwrap_or((message, ""));
        let expected = match expected {
            "a string" => "a text".to_owned(),
            "a sequence" => "a list".to_owned(),
            "i64" => "an integer".to_owned(),
            _ if expected.starts_with("struct ") => "a mapping".to_owned(),
            _ => expected.to_owned(),
        };
        let sources = diagnostics.sources;
        let span = sources.span(&place);
        let written = &sources.files[span.file.0].text[span.start..span.end];
        let diagnostic = if expected.is_empty() {
            diagnostics.report(Rule::WrongValue, &place, message, "this value")
        } else if expected.starts_with("an integer") && is_huge(written) {
            let title = format!("{written} is too large");
            diagnostics.report(Rule::WrongValue, &place, title, "expected a smaller integer")
        } else {
            let shown = if is_null(written) { format!("`{written}`") } else { name_kind(found) };
            let title = format!("{shown} stands where {expected} belongs");
            diagnostics.report(Rule::WrongValue, &place, title, format!("expected {expected}"))
        };
        if let Some(help) = advice(found, &expected, written, &place) {
            diagnostic.help(help);
        }
    }
}

/// What to do about a key that has no value, not even a colon: between brackets, a comma ends a value.
fn bare_key(place: &Place, key: &str, sources: &SourceMap) -> Option<String> {
    let span = sources.span(place);
    let after = &sources.files[span.file.0].text[span.end..];
    if !after.trim_start().starts_with([',', '}']) {
        return None;
    }
    Some(match key.split_once(':') {
        Some((key, value)) => format!("put a space after the colon: `{key}: {}`", value.trim_start()),
        None => "between brackets a comma ends a value; quote a text or type that has one".to_owned(),
    })
}

/// Whether a text is what YAML reads as null.
fn is_null(text: &str) -> bool {
    ["null", "Null", "NULL", "~"].contains(&text)
}

/// Whether a text is a number that JavaScript does not keep to the last digit.
fn is_huge(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|number| number.abs() >= 9_007_199_254_740_992.0)
}

/// What to do about a value of the wrong kind.
fn advice(found: &str, expected: &str, written: &str, place: &Place) -> Option<String> {
    let no_text = ["map", "sequence", "unit value"].contains(&found) && !is_null(written);
    let is_text = expected == "a text" && !no_text;
    let help = match place.path.as_slice() {
        [.., Step::Key(key)] if is_text && key == "deprecated" => {
            "say why not to use it, and what to use instead"
        }
        [Step::Key(key)] if is_text && key == "version" => {
            let rest = ".0".repeat(2_usize.saturating_sub(written.matches('.').count()));
            return Some(format!("the version of the packages has three numbers: \"{written}{rest}\""));
        }
        _ if is_text => "quote it to make it a text",
        _ if !expected.starts_with("an integer") => return None,
        _ if is_huge(written) => "beyond 2^53 − 1, the numbers of JavaScript are no longer exact",
        _ if written.trim_matches(['"', '\'']).parse::<i64>().is_ok() => "write an integer without quotes",
        _ => return None,
    };
    Some(help.to_owned())
}

fn suggest(diagnostic: &mut Diagnostic, written: &str, known: &[&str]) {
    match nearest(written, known.iter().copied()) {
        Some(candidate) => diagnostic.help(format!("did you mean `{candidate}`?")),
        None if known.is_empty() => diagnostic,
        None => {
            let known: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
            diagnostic.help(format!("expected one of {}", known.join(", ")))
        }
    };
}

/// The decoder may put the path before the message; the place says it already.
fn strip_path(message: &str) -> &str {
    const STARTS: [&str; 5] =
        ["unknown field", "missing field", "unknown variant", "invalid type", "invalid value"];
    STARTS.iter().filter_map(|start| message.find(start)).min().map_or(message, |at| &message[at..])
}

fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn name_kind(found: &str) -> String {
    match found {
        "map" => "a mapping".to_owned(),
        "sequence" => "a list".to_owned(),
        "unit value" => "nothing".to_owned(),
        _ => match found.split_once(' ') {
            Some(("integer" | "string" | "boolean", value)) => value.to_owned(),
            Some(("floating", value)) => value.trim_start_matches("point ").to_owned(),
            _ => found.to_owned(),
        },
    }
}
