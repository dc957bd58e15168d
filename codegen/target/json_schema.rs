//! The JSON Schema emitter: for each edition one bundle for the documented contract and one for what
//! the Rust types accept, draft 2020-12.
//!
//! Invariant: a bundle is a collection of definitions. Its root accepts every value, since nothing
//! says which of the definitions a document is meant to follow; users refer to `<$id>#/$defs/<key>`.

mod definition;
mod expression;
mod member;
mod names;
mod prose;
mod reading;
mod schema;
mod union;

use crate::content::{Content, Contents};
use crate::files::Files;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::{Api, Package, Shape, Type, TypeId, docs, notation};

use definition::Entries;
use expression::{Writer, default_arguments};
use reading::Reading;
use schema::Schema;

const README: &str = include_str!("json_schema/text/README.md");

pub fn emit(package: &Package) -> Files {
    let mut contents = Contents::default();
    for api in &package.editions {
        for reading in [Reading::Documented, Reading::Tolerant] {
            contents.add(names::path(api, package, reading), bundle(api, package, reading));
        }
    }
    contents.add("README.md", readme(package));
    contents.into_files()
}

/// The documented contract of an edition, which other packages ship too.
pub fn documented(api: &Api, package: &Package) -> Content {
    bundle(api, package, Reading::Documented)
}

/// What a tolerant reader of an edition accepts, for the same packages.
pub fn tolerant(api: &Api, package: &Package) -> Content {
    bundle(api, package, Reading::Tolerant)
}

fn bundle(api: &Api, package: &Package, reading: Reading) -> Content {
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

fn readme(package: &Package) -> Fragments {
    let root = &package.editions[package.root];
    let key = match (root.events.first(), root.types.first()) {
        (Some(event), _) => format!("{}.arguments", event.name),
        (None, Some(definition)) => definition.name.clone(),
        (None, None) => String::new(),
    };
    let row = |api: &Api| {
        let link = |reading| {
            let path = names::path(api, package, reading);
            markdown!("[{}]({})", markdown::text(&path), markdown::destination(&path))
        };
        let (documented, tolerant) = (link(Reading::Documented), link(Reading::Tolerant));
        markdown!("| {} | {} | {} |", markdown::text(&api.edition), documented, tolerant)
    };
    let path = names::path(root, package, Reading::Documented);
    let notice = package.notice.as_ref().map(|notice| markdown!("\n{}\n", markdown::text(notice)));
    let values = [
        ("title", markdown::text(&root.title)),
        ("editions", Fragment::joined(package.editions.iter().map(row), "\n")),
        ("path", markdown::destination(&path)),
        ("reference", markdown::destination(&names::reference(&key))),
        ("notice", notice.unwrap_or_else(Fragment::empty)),
    ];
    Fragment::filled(README, &values)
}
