//! Types: one declaration for each definition of an edition.

use crate::model::{Api, Code, Docs, EnumValue, Enumeration, Field, Object, Shape, TypeId, TypeParameter};

use super::docs::Comment;
use super::expression::Scope;
use super::names;
use super::writer::{Writer, spaced};

pub fn write_types(api: &Api, writer: &mut Writer) {
    spaced(writer, (0..api.types.len()).map(TypeId), |writer, id| write_type(api, id, writer));
}

fn write_type(api: &Api, id: TypeId, writer: &mut Writer) {
    let definition = &api[id];
    let mut comment = Comment::new(api);
    comment.text(&definition.docs.description);
    if let Shape::Enum(enumeration) = &definition.shape {
        list_values(enumeration, &mut comment);
    }
    comment.remarks(&definition.docs, None, None);
    comment.deprecated(&definition.docs);
    comment.write(writer);

    let scope = Scope::of_definition(api, id);
    let head = format!("{}{}", definition.name, type_parameters(&scope, api, id));
    match &definition.shape {
        Shape::Object(object) => write_object(api, &scope, &head, object, &definition.docs, writer),
        Shape::Enum(enumeration) => write_union(&head, enumeration_arms(api, enumeration), writer),
        Shape::Codes(codes) => write_codes(api, &head, codes, &definition.docs, writer),
        Shape::Alias(ty) => write_union(&head, scope.arms(ty), writer),
        Shape::Host => write_host(&definition.name, writer),
    }
}

fn type_parameters(scope: &Scope, api: &Api, id: TypeId) -> String {
    let parameter = |parameter: &TypeParameter| match &parameter.default {
        Some(default) => format!("{} = {}", parameter.name, scope.ty(default)),
        None => parameter.name.clone(),
    };
    let parameters: Vec<String> = api[id].parameters.iter().map(parameter).collect();
    if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) }
}

/// An alias and not an interface: its values can be used where a record is wanted, a
/// `Record<string, unknown>`, which those of an interface cannot.
fn write_object(api: &Api, scope: &Scope, head: &str, object: &Object, docs: &Docs, writer: &mut Writer) {
    let parents: Vec<&str> = object.extends.iter().map(|parent| api[*parent].name.as_str()).collect();
    let own: Vec<&Field> = object.fields.iter().filter(|field| field.inherited_from.is_none()).collect();
    match (parents.is_empty(), own.is_empty()) {
        (true, true) => return writer.line(&format!("export type {head} = {{}};")),
        (false, true) => return writer.line(&format!("export type {head} = {};", parents.join(" & "))),
        _ => {}
    }
    let parents: String = parents.iter().map(|parent| format!("{parent} & ")).collect();
    writer.block(&format!("export type {head} = {parents}{{"), "};", |writer| {
        spaced(writer, own, |writer, field| write_field(api, scope, field, docs, writer));
    });
}

/// A property of an object or of the client.
pub fn write_field(api: &Api, scope: &Scope, field: &Field, owner: &Docs, writer: &mut Writer) {
    let mut comment = Comment::of(api, &field.docs, field.unit.as_ref(), Some(owner));
    comment.deprecated(&field.docs);
    comment.write(writer);
    let mark = if field.optional { "?" } else { "" };
    writer.line(&format!("{}{mark}: {};", names::property(&field.name), scope.ty(&field.ty)));
}

fn write_codes(api: &Api, head: &str, codes: &[Code], owner: &Docs, writer: &mut Writer) {
    writer.block(&format!("export type {head} = {{"), "};", |writer| {
        for code in codes {
            let mut comment = Comment::of(api, &code.docs, None, Some(owner));
            comment.deprecated(&code.docs);
            comment.write(writer);
            writer.line(&format!("readonly {}: {};", names::property(&code.name), code.code));
        }
    });
}

/// The global type, found by its constructor: a program compiled without the library that
/// declares it can still use the other types.
fn write_host(name: &str, writer: &mut Writer) {
    writer.line(&format!("type {name} ="));
    writer.line(&format!(
        "  typeof globalThis extends {{ {name}: {{ prototype: infer Host }} }} ? Host : unknown;"
    ));
}

fn enumeration_arms(api: &Api, enumeration: &Enumeration) -> Vec<String> {
    let parents = enumeration.extends.iter().map(|parent| api[*parent].name.clone());
    parents.chain(own_values(enumeration).map(|value| names::quoted(&value.value))).collect()
}

fn own_values(enumeration: &Enumeration) -> impl Iterator<Item = &EnumValue> {
    enumeration.values.iter().filter(|value| value.inherited_from.is_none())
}

/// The members of a union cannot carry a comment an editor would show, so what is said about a
/// value stands in the comment of the type.
fn list_values(enumeration: &Enumeration, comment: &mut Comment) {
    let said = |docs: &Docs| {
        !docs.description.is_empty() || docs.deprecated.is_some() || !docs.disagreements.is_empty()
    };
    for value in own_values(enumeration).filter(|value| said(&value.docs)) {
        comment.entry(&names::quoted(&value.value), &value.docs);
    }
}

/// On one line if it fits, otherwise one arm a line.
fn write_union(head: &str, arms: Vec<String>, writer: &mut Writer) {
    let line = match arms.as_slice() {
        [] => format!("export type {head} = never;"),
        arms => format!("export type {head} = {};", arms.join(" | ")),
    };
    if arms.len() < 2 || line.chars().count() <= writer.room() {
        return writer.line(&line);
    }
    writer.line(&format!("export type {head} ="));
    let last = arms.len() - 1;
    for (n, arm) in arms.iter().enumerate() {
        writer.line(&format!("  | {arm}{}", if n == last { ";" } else { "" }));
    }
}
