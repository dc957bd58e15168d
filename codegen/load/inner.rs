//! Items that are indented like what the item above has: one mistake, where all keys stand in one mapping twice.

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::EditionFile;
use crate::source_map::{FileId, Span};
use crate::yaml::{Complaint, Content, Mapping, Mistake, Node, Problem};

use super::section::{below, forget};
use super::{Decoded, Wrong};

/// Reports such items of a file; their names count as those of items that could not be read.
pub fn report_inner(id: FileId, decoded: &mut Decoded<'_, EditionFile>, diagnostics: &mut Diagnostics) {
    let Some(Wrong { file, content, mistakes }) = decoded.wrong() else { return };
    let sources = diagnostics.sources;
    let complaints = &sources.files[id.0].complaints;
    if complaints.is_empty() {
        return;
    }
    for head in ["types", "events", "methods"] {
        for (item, value) in below(file, head).into_iter().flat_map(|items| &items.entries) {
            let Content::Mapping(keys) = &value.content else { continue };
            let Some(inner) = keys.entries.iter().find(|entry| is_name(entry, mistakes)) else {
                continue;
            };
            let firsts = doubled(keys, &inner.0, complaints);
            if firsts.is_empty() {
                continue;
            }
            let firsts: Vec<Span> =
                firsts.into_iter().map(|key| sources.shown(id, key.span.clone())).collect();
            diagnostics.withdraw(Rule::DuplicateKey, &firsts);
            forget(mistakes, vec![inner]);
            let (name, above) = (inner.0.scalar().unwrap_or_default(), item.scalar().unwrap_or_default());
            let title = format!("`{name}` is indented like what `{above}` has");
            diagnostics
                .report_at(
                    Rule::WrongSection,
                    sources.shown(id, inner.0.span.clone()),
                    title,
                    "not a key of an item",
                )
                .help(format!("indent it like `{above}`, and what stands below it as much less"))
                .related(sources.shown(id, item.span.clone()), "the item above");
            let broken = match head {
                "types" => &mut content.types.broken,
                "events" => &mut content.events.broken,
                _ => &mut content.methods.broken,
            };
            broken.push(name.to_owned());
        }
    }
}

/// Whether an entry is a key that nobody knows, with nothing after it.
fn is_name((key, value): &(Node, Node), mistakes: &[Mistake]) -> bool {
    let is_it =
        |mistake: &Mistake| mistake.span == key.span && matches!(mistake.problem, Problem::UnknownKey { .. });
    value.is_blank() && mistakes.iter().any(is_it)
}

/// The keys of a mapping that stand in it again after a name.
fn doubled<'n>(keys: &'n Mapping, name: &Node, complaints: &[Complaint]) -> Vec<&'n Node> {
    let again = |key: &Node| {
        complaints.iter().any(|complaint| match complaint {
            Complaint::DuplicateKey { first, span, .. } => *first == key.span && span.start > name.span.start,
            _ => false,
        })
    };
    keys.entries.iter().map(|(key, _)| key).filter(|key| again(key)).collect()
}
