//! Types with numbers as their values, or codes without any: one mistake, in place of one for every name.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::EditionFile;
use crate::source_map::FileId;
use crate::yaml::{Content, Kind, Node};

use super::section::{below, forget};
use super::{Decoded, Wrong};

/// Reports such types of a file, and leaves them out.
pub fn report_forms(id: FileId, decoded: &mut Decoded<'_, EditionFile>, diagnostics: &mut Diagnostics) {
    let Some(Wrong { file, content, mistakes }) = decoded.wrong() else { return };
    let mut out = HashSet::new();
    for (name, item) in below(file, "types").into_iter().flat_map(|types| &types.entries) {
        let (Some(name), Content::Mapping(item)) = (name.scalar(), &item.content) else { continue };
        let found = item.entries.iter().find_map(|entry| Some((entry, other_form(entry)?)));
        let Some((list, (has, other))) = found.filter(|(_, (_, other))| item.find(other).is_none()) else {
            continue;
        };
        let key = list.0.scalar().unwrap_or_default();
        let title = format!("the `{key}` of `{name}` have {has}");
        let span = diagnostics.sources.shown(id, list.0.span.clone());
        diagnostics
            .report_at(Rule::WrongValue, span, title, format!("such names are `{other}`"))
            .help(format!("write `{other}:` in its place"));
        forget(mistakes, vec![list]);
        out.insert(name);
    }
    content.types.take_out(&out);
}

/// What all names of a list have, if that makes it one of another form, and that form.
fn other_form((key, value): &(Node, Node)) -> Option<(&'static str, &'static str)> {
    let Content::Mapping(list) = &value.content else { return None };
    let is_code = |value: &Node| match &value.content {
        Content::Mapping(code) => code.find("code").is_some(),
        Content::Scalar(_) | Content::Sequence(_) => value.kind() == Kind::Number,
    };
    // A number in quotes was meant to be one.
    let is_quoted =
        |value: &Node| value.scalar().is_some_and(|text| text.starts_with(|c: char| c.is_ascii_digit()));
    let mut values = list.entries.iter().map(|(_, value)| value);
    match key.scalar()? {
        _ if list.entries.len() < 2 => None,
        "values" if values.all(is_code) => Some(("numbers", "codes")),
        "codes" if values.all(|value| !is_code(value) && !is_quoted(value)) => Some(("no numbers", "values")),
        _ => None,
    }
}
