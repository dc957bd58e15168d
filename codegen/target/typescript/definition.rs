//! Types: one declaration for each definition of an edition.

use crate::model::{self, Api, Docs, EnumValue, Enumeration, Field, Object, Shape, TypeId, TypeParameter};

use super::docs::Comment;
use super::expression::Scope;
use super::names;
use super::quoting::{self, Code, code};
use super::writer::{Writer, spaced};
use crate::fragment::Fragment;

pub fn write_types(api: &Api, writer: &mut Writer) {
    spaced(writer, (0..api.types.len()).map(TypeId), |writer, id| write_type(api, id, writer));
}

pub fn write_type(api: &Api, id: TypeId, writer: &mut Writer) {
    let definition = &api[id];
    let mut comment = Comment::new(api);
    comment.text(&definition.docs.description);
    if let Shape::Enum(enumeration) = &definition.shape {
        list_values(enumeration, &mut comment);
    }
    comment.remarks(&definition.docs);
    comment.deprecated(&definition.docs);
    comment.write(writer);

    let scope = Scope::of_definition(api, id);
    let name = quoting::identifier(names::of_type(definition));
    let head = code!("{}{}", name, type_parameters(&scope, api, id));
    match &definition.shape {
        Shape::Object(object) => write_object(api, &scope, head, object, writer),
        Shape::Enum(enumeration) => write_union(head, enumeration_arms(api, enumeration), writer),
        Shape::Codes(codes) => write_codes(api, head, codes, writer),
        Shape::Alias(ty) => write_union(head, scope.arms(ty), writer),
        Shape::Host => write_host(&name, &quoting::identifier(&definition.name), writer),
    }
}

fn type_parameters(scope: &Scope, api: &Api, id: TypeId) -> Code {
    let parameter = |parameter: &TypeParameter| {
        let name = quoting::identifier(&parameter.name);
        match &parameter.default {
            Some(default) => code!("{} = {}", name, scope.ty(default)),
            None => name,
        }
    };
    match api[id].parameters.as_slice() {
        [] => Fragment::empty(),
        parameters => code!("<{}>", Fragment::joined(parameters.iter().map(parameter), ", ")),
    }
}

/// An alias and not an interface: its values can be used where a record is wanted, a
/// `Record<string, unknown>`, which those of an interface cannot.
fn write_object(api: &Api, scope: &Scope, head: Code, object: &Object, writer: &mut Writer) {
    let parents = object.extends.iter().map(|parent| quoting::identifier(names::of_type(&api[*parent])));
    let parents = Fragment::joined(parents, " & ");
    let own: Vec<&Field> = object.fields.iter().filter(|field| field.inherited_from.is_none()).collect();
    match (parents.is_empty(), own.is_empty()) {
        (true, true) => return writer.line(code!("export type {} = {{}};", head)),
        (false, true) => return writer.line(code!("export type {} = {};", head, parents)),
        _ => {}
    }
    let and = if parents.is_empty() { "" } else { " & " };
    writer.block(code!("export type {} = {}{}{{", head, parents, and), "};", |writer| {
        spaced(writer, own, |writer, field| write_field(api, scope, field, writer));
    });
}

/// A property of an object or of the client.
pub fn write_field(api: &Api, scope: &Scope, field: &Field, writer: &mut Writer) {
    let mut comment = Comment::of(api, &field.docs, field.unit.as_ref());
    comment.deprecated(&field.docs);
    comment.write(writer);
    let mark = if field.optional { "?" } else { "" };
    writer.line(code!("{}{}: {};", quoting::property(&field.name), mark, scope.ty(&field.ty)));
}

fn write_codes(api: &Api, head: Code, codes: &[model::Code], writer: &mut Writer) {
    writer.block(code!("export type {} = {{", head), "};", |writer| {
        for code in codes {
            let mut comment = Comment::of(api, &code.docs, None);
            comment.deprecated(&code.docs);
            comment.write(writer);
            writer.line(code!("readonly {}: {};", quoting::property(&code.name), code.code));
        }
    });
}

/// The global type, found by its constructor: a program compiled without the library that
/// declares it can still use the other types.
fn write_host(name: &Code, constructor: &Code, writer: &mut Writer) {
    writer.line(code!("type {} =", name));
    writer.line(code!(
        "  typeof globalThis extends {{ {}: {{ prototype: infer Host }} }} ? Host : unknown;",
        constructor
    ));
}

fn enumeration_arms(api: &Api, enumeration: &Enumeration) -> Vec<Code> {
    let parents = enumeration.extends.iter().map(|parent| quoting::identifier(names::of_type(&api[*parent])));
    parents.chain(own_values(enumeration).map(|value| quoting::literal(&value.value))).collect()
}

fn own_values(enumeration: &Enumeration) -> impl Iterator<Item = &EnumValue> {
    enumeration.values.iter().filter(|value| value.inherited_from.is_none())
}

/// The members of a union cannot carry a comment an editor would show, so what is said about a
/// value stands in the comment of the type.
fn list_values(enumeration: &Enumeration, comment: &mut Comment) {
    let said = |docs: &Docs| {
        !docs.description.is_empty() || docs.deprecated.is_some() || docs.advice().next().is_some()
    };
    let told = own_values(enumeration).filter(|value| said(&value.docs));
    for (index, value) in told.enumerate() {
        comment.entry(quoting::literal(&value.value).as_str(), &value.docs, index == 0);
    }
}

/// On one line if it fits, otherwise one arm a line.
fn write_union(head: Code, arms: Vec<Code>, writer: &mut Writer) {
    let line = match arms.as_slice() {
        [] => code!("export type {} = never;", head),
        arms => code!("export type {} = {};", head, Fragment::joined(arms.iter().cloned(), " | ")),
    };
    if arms.len() < 2 || line.width() <= writer.room() {
        return writer.line(line);
    }
    writer.line(code!("export type {} =", head));
    let last = arms.len() - 1;
    for (n, arm) in arms.iter().enumerate() {
        writer.line(code!("  | {}{}", arm, if n == last { ";" } else { "" }));
    }
}
