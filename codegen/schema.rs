//! The JSON Schema of an edition: one bundle for the documented contract and one for what a tolerant
//! reader accepts, draft 2020-12.
//!
//! Invariant: a bundle is a collection of definitions. Its root accepts every value, since nothing
//! says which of the definitions a document is meant to follow; users refer to `<$id>#/$defs/<key>`.

mod definition;
mod draft_07;
mod expression;
mod keywords;
mod member;
pub mod names;
mod prose;
mod reading;
mod union;

pub use draft_07::Host;
pub use reading::Reading;

use serde_json::Value;

use crate::content::Content;
use crate::model::{Api, Docs, Package, Shape, Type, TypeId, docs, notation};

use definition::Entries;
use draft_07::Translator;
use expression::{Writer, default_arguments};
use keywords::Schema;

/// All definitions of an edition, in one of the two readings.
pub fn bundle(api: &Api, package: &Package, reading: Reading) -> Content {
    let about = match reading {
        Reading::Documented => "The contract as documented: value sets are closed.",
        Reading::Tolerant => {
            "What a tolerant reader accepts: beyond the documented contract, values of newer releases, \
             `null` for what may be absent, and further arguments."
        }
    };
    let root = Schema::any()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", names::id(api, package, reading))
        .with("title", format!("{}, {}{}", api.title, api.edition, reading.mark()))
        .with("description", introduction(api, about));
    let root = prose::comment(api, root, &api.disagreements).with("$defs", bundled(api, reading));
    Value::from(root).into()
}

/// The same definitions in draft 07, by their keys in a bundle, for another document.
pub fn definitions_07(api: &Api, reading: Reading, host: &Host) -> Vec<(String, Value)> {
    let entries = definitions(api, reading);
    let translator = Translator::new(host, entries.iter().map(|(key, _)| key));
    entries.into_iter().map(|(key, schema)| (key, translator.translate(schema.into()))).collect()
}

/// What is said about an item, empty if nothing is.
pub fn description(api: &Api, docs: &Docs) -> String {
    prose::description(api, docs, prose::Extras::default())
}

/// What is said about an edition, and about the document it is said in.
pub fn introduction(api: &Api, about: &str) -> String {
    let advice = docs::advice(&api.disagreements).map(|advice| prose::text(api, advice));
    std::iter::once(prose::text(api, &api.description))
        .chain(advice)
        .chain([about.to_owned()])
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn bundled(api: &Api, reading: Reading) -> Schema {
    let mut bundled = Schema::any();
    for (key, schema) in definitions(api, reading) {
        bundled.insert(&key, schema);
    }
    bundled
}

/// Types in document order, each followed by its uses with arguments, then events, methods and the
/// constructor.
fn definitions(api: &Api, reading: Reading) -> Entries {
    let mut writer = Writer::new(api, reading);
    let mut types: Vec<Entries> = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let id = TypeId(index);
        let schema = writer.definition(id, &default_arguments(api, id));
        let mut entries = vec![(definition.name.clone(), schema)];
        if let Shape::Codes(codes) = &definition.shape {
            entries.extend(writer.codes(definition, codes));
        }
        types.push(entries);
    }
    let mut members: Entries = Vec::new();
    for event in &api.events {
        members.extend(writer.event(event));
    }
    for method in &api.methods {
        members.extend(writer.method(method, api.client.as_ref()));
    }
    if let Some(client) = &api.client {
        members.extend(writer.constructor(client));
    }
    add_instances(&mut writer, &mut types);
    types.into_iter().flatten().chain(members).collect()
}

/// Writes every use of a generic type with arguments; writing one may discover others.
fn add_instances(writer: &mut Writer<'_>, types: &mut [Entries]) {
    while let Some((id, arguments)) = writer.uses.next() {
        let schema = writer.definition(id, &arguments);
        let spelled = notation::expression(writer.api, &[], &Type::Named(id, arguments.clone()));
        let schema = Schema::any().with("title", spelled).joined(schema);
        types[id.0].push((names::instance(writer.api, id, &arguments), schema));
    }
}
