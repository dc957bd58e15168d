//! The index of the search: a script, which a page can load from the disk.

use serde_json::{Value, json};

use super::prose;
use super::quoting::{Script, data};
use super::uses::whole;
use super::view::{Edition, Kind, View};
use crate::fragment::fragment;

/// What can be found: `[name, kind, where, about]`, the kind by its place among those of [`KINDS`].
pub fn index(edition: &Edition<'_>) -> Script {
    let view = View::of(edition, edition.page("index.html"));
    let entry = |(item, docs): (crate::model::Origin, &crate::model::Docs)| {
        let is_part = whole(item) != item;
        let kind = if is_part { PART } else { place(Kind::of(item)) };
        json!([edition.full_name(item), kind, view.item(item), prose::summary(&view, &docs.description)])
    };
    let entries: Vec<Value> = edition.described().into_iter().map(entry).collect();
    fragment!(super::quoting::JavaScript: "window.referenceIndex = {};\n", data(&entries.into()))
}

const PART: usize = 4;

fn place(kind: Kind) -> usize {
    match kind {
        Kind::Type => 0,
        Kind::Event => 1,
        Kind::Method => 2,
        Kind::Client => 3,
    }
}
