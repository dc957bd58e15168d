//! Links in documentation: paths that rustdoc follows.

use super::given;
use super::names;
use super::plan::lower::Lowering;
use super::quoting;
use crate::fragment::Fragment;
use crate::markdown::{Fragments, code, markdown};
use crate::model::{Api, Link, Shape, TypeId};

/// The documented name as code, which leads to the item.
pub fn link(lowering: &Lowering<'_>, link: Link) -> Fragments {
    let api = lowering.api;
    let (text, kind, path) = match link {
        Link::Type(id) => of_type(lowering, id),
        Link::Field(id, index) => match &api[id].shape {
            Shape::Object(object) if index < object.fields.len() => {
                let field = &object.fields[index];
                let name = given::name(&field.names).map_or_else(|| names::field(&field.name), names::given);
                // A method may have the same name.
                (member(api, id, &field.name), "field@", vec![type_name(lowering, id), name])
            }
            _ => of_type(lowering, id),
        },
        Link::Value(id, index) => match value_names(&api[id].shape).into_iter().nth(index) {
            Some((value, variant)) => (member(api, id, &value), "", vec![type_name(lowering, id), variant]),
            None => of_type(lowering, id),
        },
        Link::Event(id) => {
            let event = &api.events[id.0];
            let name = given::name(&event.names).map_or_else(|| names::call(&event.name), names::given);
            (event.name.clone(), "", vec!["events".to_owned(), name])
        }
        Link::Method(id) => {
            let method = &api.methods[id.0];
            let name = given::name(&method.names).map_or_else(|| names::call(&method.name), names::given);
            (method.name.clone(), "", vec!["methods".to_owned(), name])
        }
    };
    let path = std::iter::once(names::edition(&api.edition)).chain(path);
    let path = path.map(|segment| quoting::path_segment(&segment));
    markdown!("[{}]({}crate::{})", code(&text), kind, Fragment::joined(path, "::"))
}

fn of_type(lowering: &Lowering<'_>, id: TypeId) -> (String, &'static str, Vec<String>) {
    (lowering.api[id].name.clone(), "", vec![type_name(lowering, id)])
}

fn member(api: &Api, id: TypeId, name: &str) -> String {
    format!("{}.{name}", api[id].name)
}

fn type_name(lowering: &Lowering<'_>, id: TypeId) -> String {
    match &lowering.api[id].shape {
        Shape::Codes(_) => lowering.code_names(id).1,
        _ => lowering.name(id),
    }
}

fn value_names(shape: &Shape) -> Vec<(String, String)> {
    match shape {
        Shape::Enum(enumeration) => enumeration
            .values
            .iter()
            .map(|value| {
                let name =
                    given::name(&value.names).map_or_else(|| names::variant(&value.value), names::given);
                (value.value.clone(), name)
            })
            .collect(),
        Shape::Codes(codes) => codes
            .iter()
            .map(|code| {
                let name = given::name(&code.names).map_or_else(|| names::variant(&code.name), names::given);
                (code.name.clone(), name)
            })
            .collect(),
        _ => Vec::new(),
    }
}
