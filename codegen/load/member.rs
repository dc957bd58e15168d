//! Members whose keys are indented like their name: one mistake, where each of the keys looks like a member.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::EditionFile;
use crate::document::expression::parse;
use crate::source_map::{FileId, Span};
use crate::yaml::{Content, Kind, Mapping, Node};

use super::section::{below, forget, report_beside};
use super::{Decoded, Wrong};

/// Where members stand: below an item of this head, in this list.
const LISTS: [(&str, &str); 3] = [("types", "fields"), ("events", "parameters"), ("methods", "parameters")];

/// A name with nothing below it, and what stands beside it in place of below.
struct Flat<'n> {
    name: &'n (Node, Node),
    keys: Vec<&'n (Node, Node)>,
}

/// Reports such members of a file, and takes out what looks like members beside them.
pub fn report_flat(id: FileId, decoded: &mut Decoded<'_, EditionFile>, diagnostics: &mut Diagnostics) {
    let Some(Wrong { file, content, mistakes }) = decoded.wrong() else { return };
    for (head, list) in LISTS {
        for (item, value) in below(file, head).into_iter().flat_map(|items| &items.entries) {
            let Content::Mapping(value) = &value.content else { continue };
            let Some(list) = below(value, list) else { continue };
            for Flat { name, keys } in flat(list) {
                report_beside(id, &name.0, &keys[0].0, "a member", diagnostics);
                let names: HashSet<&str> = keys.iter().filter_map(|(key, _)| key.scalar()).collect();
                take_out(content, (head, item.scalar().unwrap_or_default()), &names);
                // The next ones are as flat, and have their keys a second time.
                let firsts: Vec<Span> =
                    keys.iter().map(|(key, _)| diagnostics.sources.shown(id, key.span.clone())).collect();
                diagnostics.withdraw(Rule::DuplicateKey, &firsts);
                let blank = list.entries.iter().filter(|(_, value)| value.is_blank());
                forget(mistakes, keys.into_iter().chain([name]).chain(blank).collect());
            }
        }
    }
}

/// The names that have nothing below them and a description beside them, which is no type.
fn flat(list: &Mapping) -> Vec<Flat<'_>> {
    const KEYS: [&str; 9] = [
        "type",
        "description",
        "unit",
        "sensitive",
        "deprecated",
        "source",
        "lines",
        "open",
        "disagreements",
    ];
    let is_description = |(key, value): &&(Node, Node)| {
        let text = value.scalar().filter(|_| value.kind() == Kind::Text);
        key.scalar() == Some("description") && text.is_some_and(|text| parse(text).is_err())
    };
    let names = list.entries.iter().enumerate().filter(|(_, (_, value))| value.is_blank());
    let flat = names.filter_map(|(index, name)| {
        let beside = list.entries[index + 1..].iter();
        let is_key = |(key, _): &&(Node, Node)| KEYS.contains(&key.scalar().unwrap_or_default());
        let keys: Vec<&(Node, Node)> = beside.take_while(is_key).collect();
        keys.iter().any(is_description).then_some(Flat { name, keys })
    });
    flat.collect()
}

/// Leaves members of an item out.
fn take_out(content: &mut EditionFile, (head, item): (&str, &str), names: &HashSet<&str>) {
    let members = match head {
        "types" => content.types.find_mut(item).and_then(|item| item.fields.as_mut()),
        "events" => content.events.find_mut(item).map(|item| &mut item.parameters),
        _ => content.methods.find_mut(item).map(|item| &mut item.parameters),
    };
    members.into_iter().for_each(|members| members.take_out(names));
}
