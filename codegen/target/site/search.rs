//! The index of the search: a script, which a page can load from the disk.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::prose;
use super::quoting::{Script, data};
use super::uses::whole;
use super::view::{Edition, Kind, View, linked};
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
        let kind = if whole(item) == item { place(Kind::of(item)) } else { PART };
        let about = prose::summary(&view, &docs.description);
        let mut entry =
            vec![json!(edition.full_name(item)), json!(kind), json!(view.item(item)), json!(about)];
        entry.extend(words.get(&item).map(|words| json!(words.join("|"))));
        Value::from(entry)
    };
    let entries: Vec<Value> = edition.described().into_iter().map(entry).collect();
    fragment!(super::quoting::JavaScript: "window.referenceIndex = {};\n", data(&entries.into()))
}

/// The place of a part among the kinds that the script knows, after those of items.
const PART: usize = 4;

fn place(kind: Kind) -> usize {
    match kind {
        Kind::Type => 0,
        Kind::Event => 1,
        Kind::Method => 2,
        Kind::Client => 3,
    }
}
