//! The index of the search: a script, which a page can load from the disk.

use std::collections::BTreeMap;

use serde::Serialize;

use super::prose;
use super::quoting::{Script, data};
use super::view::{Edition, View, linked};
use crate::model::{Docs, Origin};

/// What can be found: `[name, kind, where, about, words]`, the words those of people who do not know the
/// name, with bars between them.
pub fn index(edition: &Edition<'_>) -> Script {
    let view = View::of(edition, edition.page("index.html"));
    let mut words: BTreeMap<Origin, Vec<&str>> = BTreeMap::new();
    for term in &edition.api.terms {
        term.of.iter().for_each(|link| words.entry(linked(*link)).or_default().push(&term.words));
    }
    let entry = |(item, docs): (Origin, &Docs)| {
        let about = prose::summary(&view, &docs.description);
        let words = words.get(&item).map(|words| words.join("|"));
        Entry(edition.full_name(item), kind(item), view.item(item), about, words)
    };
    let mut index = Script::from("window.referenceIndex = [");
    for (place, described) in edition.described().into_iter().enumerate() {
        index.push_fixed(if place > 0 { "," } else { "" });
        index.push(&data(&entry(described)));
    }
    index.push_fixed("];\n");
    index
}

/// What is known of an item.
#[derive(Serialize)]
struct Entry(String, usize, String, String, #[serde(skip_serializing_if = "Option::is_none")] Option<String>);

/// The place of a kind among those the script knows.
fn kind(item: Origin) -> usize {
    match item {
        Origin::Type(_) => 0,
        Origin::Event(_) => 1,
        Origin::Method(_) => 2,
        Origin::Client => 3,
        Origin::Field(..) | Origin::Property(_) => 4,
        Origin::EventParameter(..) | Origin::MethodParameter(..) | Origin::ConstructorParameter(_) => 5,
        Origin::Value(..) => 6,
    }
}
