//! Blank values: a key is there, and nothing stands after it.
//!
//! YAML reads nothing as null, and null is a type; only a written one may mean that.

use crate::diagnostic::{Diagnostics, Rule};
use crate::source_map::{FileId, Place};

use super::node::{Content, Node};

/// Keys under which names of the author's own stand.
const NAMES: [&str; 10] = [
    "sources",
    "glossary",
    "types",
    "events",
    "methods",
    "parameters",
    "properties",
    "fields",
    "values",
    "codes",
];

/// Those of them under which a name may be followed by its type alone.
const MEMBERS: [&str; 3] = ["parameters", "properties", "fields"];

/// Keys whose value is a type.
const TYPES: [&str; 4] = ["type", "reply", "result", "returns"];

/// Reports the blank values of a file, except where nothing is a value: a list of no items, a value
/// of an enumeration without a description.
pub fn report(file: FileId, diagnostics: &mut Diagnostics) {
    if let Some(root) = &diagnostics.sources.files[file.0].root {
        item(root, &Place::root(file), diagnostics);
    }
}

/// The keys of an item are those of the format.
fn item(node: &Node, place: &Place, diagnostics: &mut Diagnostics) {
    match &node.content {
        Content::Mapping(entries) => {
            for (key, value) in entries {
                let Some(key) = key.scalar() else { continue };
                let place = place.at(key);
                if NAMES.contains(&key) {
                    names(key, value, &place, diagnostics);
                } else if is_blank(value) {
                    say(key, TYPES.contains(&key), &place, diagnostics);
                } else {
                    item(value, &place, diagnostics);
                }
            }
        }
        Content::Sequence(items) => {
            for (index, node) in items.iter().enumerate() {
                item(node, &place.item(index), diagnostics);
            }
        }
        Content::Scalar { .. } => {}
    }
}

fn names(list: &str, node: &Node, place: &Place, diagnostics: &mut Diagnostics) {
    let Content::Mapping(entries) = &node.content else { return };
    for (name, value) in entries {
        let Some(name) = name.scalar() else { continue };
        let place = place.at(name);
        if MEMBERS.contains(&list) && is_blank(value) {
            say(name, true, &place, diagnostics);
        } else {
            item(value, &place, diagnostics);
        }
    }
}

fn is_blank(node: &Node) -> bool {
    matches!(&node.content, Content::Scalar { text, plain: true, .. } if text.is_empty())
}

fn say(key: &str, is_type: bool, place: &Place, diagnostics: &mut Diagnostics) {
    let (label, help) = match is_type {
        true => ("a type is missing", "write `null` if the value is null"),
        false => ("a value is missing", "write one, or leave the key out"),
    };
    let title = format!("nothing stands after `{key}`");
    diagnostics.report(Rule::BlankValue, &place.key(), title, label).help(help);
}
