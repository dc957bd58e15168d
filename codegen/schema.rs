//! The JSON Schema of an edition: one bundle for the documented contract and one for what a tolerant
//! reader accepts, draft 2020-12.
//!
//! Invariant: a bundle is a collection of definitions. Its root accepts every value, since nothing
//! says which of the definitions a document is meant to follow; users refer to `<$id>#/$defs/<key>`.

mod definition;
mod expression;
mod keywords;
mod member;
pub mod names;
mod prose;
mod reading;
mod union;

pub use reading::Reading;

use crate::content::Content;
use crate::model::{Api, Package, Shape, Type, TypeId, docs, notation};

use definition::Entries;
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
    let advice = docs::advice(&api.disagreements).map(|advice| prose::text(api, advice));
    let description = std::iter::once(prose::text(api, &api.description))
        .chain(advice)
        .chain([about.to_owned()])
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    let root = Schema::any()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", names::id(api, package, reading))
        .with("title", format!("{}, {}{}", api.title, api.edition, reading.mark()))
        .with("description", description);
    let root = prose::comment(api, root, &api.disagreements).with("$defs", definitions(api, reading));
    serde_json::Value::from(root).into()
}

/// Types in document order, each followed by its uses with arguments, then events, methods and the
/// constructor.
fn definitions(api: &Api, reading: Reading) -> Schema {
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

    let mut definitions = Schema::any();
    for (key, schema) in types.into_iter().flatten().chain(members) {
        definitions.insert(&key, schema);
    }
    definitions
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
