//! The index of the search: a script, which a page can load from the disk.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::prose;
use super::quoting::{Script, data};
use super::view::{Edition, View, linked};
use crate::fragment::fragment;
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
        let mut entry =
            vec![json!(edition.full_name(item)), json!(kind(item)), json!(view.item(item)), json!(about)];
        entry.extend(words.get(&item).map(|words| json!(words.join("|"))));
        Value::from(entry)
    };
    let entries: Vec<Value> = edition.described().into_iter().map(entry).collect();
    fragment!(super::quoting::JavaScript: "window.referenceIndex = {};\n", data(&entries.into()))
}

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
