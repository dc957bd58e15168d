//! Keys that nobody knows: what was meant by one, most likely.

use crate::diagnostic::Diagnostic;
use crate::document;
use crate::source_map::{SourceMap, Span};

/// What other formats call a key of this one; the first that is known where it stands is meant.
const FOREIGN: [(&[&str], &str); 10] = [
    (&["params", "arguments", "args"], "parameters"),
    (&["properties", "members", "attributes", "props"], "fields"),
    (&["enum", "constants", "options"], "values"),
    (&["result", "results", "returns", "return", "response", "answer"], "reply"),
    (&["return", "response", "answer", "reply"], "result"),
    (&["inherits", "inherit", "base", "parent", "implements", "allOf"], "extends"),
    (&["alias", "oneOf", "anyOf"], "type"),
    (&["summary", "doc", "docs", "text", "note", "notes", "comment", "comments"], "description"),
    (&["secret", "password", "writeOnly"], "sensitive"),
    (&["callback", "listener"], "handler"),
];

/// Suggests a key, or says what has a key of this name, or lists those that there are.
pub fn suggest(
    diagnostic: &mut Diagnostic,
    span: &Span,
    key: &str,
    known: &'static [&'static str],
    sources: &SourceMap,
) {
    if !diagnostic.is_shown {
        return;
    }
    if let Some(help) = bare(span, key, known, sources).or_else(|| foreign(key, known)) {
        diagnostic.help(help);
        return;
    }
    if diagnostic.suggest(key, known.iter().copied()).help.is_some() {
        return;
    }
    match document::owners(key).as_slice() {
        [] if key.contains(' ') => {
            let help = "indent a text that goes on more than its key, and quote it if it has a colon in it";
            diagnostic.help(help);
        }
        [] if is_mapping(span, sources) && known.contains(&"fields") => {
            diagnostic.help("a field stands under `fields`, indented more");
        }
        [] if is_mapping(span, sources) && known.contains(&"parameters") => {
            diagnostic.help("a parameter stands under `parameters`, indented more");
        }
        [] => drop(diagnostic.suggest_or_list(key, known.iter().copied())),
        owners => drop(diagnostic.help(format!("`{key}` is a key of {}", owners.join(", or of ")))),
    }
}

/// Whether a mapping follows a key, as a field or a parameter is one.
fn is_mapping(span: &Span, sources: &SourceMap) -> bool {
    let rest = sources.files[span.file.0].text[span.end..].lines().next().unwrap_or_default();
    rest.strip_prefix(':').is_some_and(|rest| rest.trim().is_empty() || rest.trim().starts_with('{'))
}

/// What to write for a key of another format.
fn foreign(key: &str, known: &[&str]) -> Option<String> {
    // Only a field and a parameter have units.
    let is_member = known.contains(&"unit");
    let help = match key {
        "optional" | "required" if is_member => "a `?` after the name makes it optional: `name?`",
        "required" if known.contains(&"fields") => "a field without a `?` after its name is required",
        "since" | "until" | "added" | "removed" => {
            "an edition is a folder: what it does not have yet, or any more, is left out of its files"
        }
        "nullable" | "null" if is_member => "write `T | null` as its `type`",
        "enum" | "values" if is_member => "declare a type with `values`, and write its name as the `type`",
        "items" if is_member => "write `T[]` as the `type` of a list of `T`",
        "$ref" | "ref" if is_member => "write the name of the type as its `type`",
        "default" if is_member => "say in its `description` what it is without a value",
        "example" | "examples" if is_member => {
            "`examples` stand at the top of a file, by the name of the field"
        }
        "description" if known == ["type", "open"] => {
            "what comes back is said in the description of the whole"
        }
        _ if known == ["type", "open"] => "an object has a name of its own under `types`",
        _ => {
            let mut meant =
                FOREIGN.iter().filter(|(foreign, own)| foreign.contains(&key) && known.contains(own));
            return meant.next().map(|(_, own)| format!("did you mean `{own}`?"));
        }
    };
    Some(help.to_owned())
}

/// What to do about a key that has no value, not even a colon: between brackets, a comma ends a value.
fn bare(span: &Span, key: &str, known: &[&str], sources: &SourceMap) -> Option<String> {
    let after = &sources.files[span.file.0].text[span.end..];
    if !after.trim_start().starts_with([',', '}']) {
        return None;
    }
    Some(match key.split_once(':') {
        Some((key, value)) => format!("put a space after the colon: `{key}: {}`", value.trim_start()),
        None if let Some((word, value)) = key.split_once(' ')
            && known.contains(&word) =>
        {
            format!("put a colon after the key: `{word}: {value}`")
        }
        None => {
            "between brackets a comma ends a value; quote a text or type that has one; a list has `[` and `]`"
                .to_owned()
        }
    })
}
