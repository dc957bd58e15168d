//! Types: one declaration for each definition of an edition.

use crate::model::{self, Api, Docs, EnumValue, Enumeration, Field, Object, Shape, TypeId, TypeParameter};

use super::docs::{Comment, comment};
use super::expression::Scope;
use super::names;
use super::quoting::{self, Code, code};
use super::usage::Usage;
use super::writer::{Writer, spaced};
use crate::fragment::Fragment;

pub fn write_types(api: &Api, writer: &mut Writer) {
    let usage = Usage::of(api);
    spaced(writer, (0..api.types.len()).map(TypeId), |writer, id| write_type(api, id, &usage, writer));
}

pub fn write_type(api: &Api, id: TypeId, usage: &Usage, writer: &mut Writer) {
    let definition = &api[id];
    comment(api, writer, |comment| {
        comment.text(&definition.docs.description);
        if let Shape::Enum(enumeration) = &definition.shape {
            list_values(enumeration, comment);
        }
        comment.remarks(&definition.docs);
        comment.deprecated(&definition.docs);
    });

    let scope = Scope::of_definition(api, id);
    let name = quoting::identifier(names::of_type(definition));
    let head = code!("{}{}", name, type_parameters(&scope, api, id));
    match &definition.shape {
        Shape::Object(object) => {
            let members = Members {
                scope,
                fields: object.fields.iter().filter(|field| field.inherited_from.is_none()).collect(),
                lacking: usage.lacking(id),
                is_sent: usage.is_sent(id),
            };
            write_object(api, head, object, &members, writer);
        }
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

/// What stands between the braces of an object type.
struct Members<'a> {
    scope: Scope<'a>,
    fields: Vec<&'a Field>,
    lacking: &'a [&'a str],
    is_sent: bool,
}

/// An alias and not an interface: its values can be used where a record is wanted, a
/// `Record<string, unknown>`, which those of an interface cannot.
fn write_object(api: &Api, head: Code, object: &Object, members: &Members, writer: &mut Writer) {
    let parents = object.extends.iter().map(|parent| quoting::identifier(names::of_type(&api[*parent])));
    let parents = Fragment::joined(parents, " & ");
    match (parents.is_empty(), members.fields.is_empty() && members.lacking.is_empty()) {
        (true, true) => return writer.line(code!("export type {} = {{}};", head)),
        (false, true) => return writer.line(code!("export type {} = {};", head, parents)),
        _ => {}
    }
    let and = if parents.is_empty() { "" } else { " & " };
    writer.block(code!("export type {} = {}{}{{", head, parents, and), "};", |writer| {
        spaced(writer, &members.fields, |writer, field| {
            write_member(api, &members.scope, field, members.is_sent, writer);
        });
        // Without a comment: where a program asks before it knows the arm, editors show that of the other one.
        for name in members.lacking {
            writer.blank();
            writer.line(code!("{}?: undefined;", quoting::property(name)));
        }
    });
}

/// A property of the client.
pub fn write_field(api: &Api, scope: &Scope, field: &Field, writer: &mut Writer) {
    write_member(api, scope, field, false, writer);
}

/// A property. An optional one that is sent may be `undefined` as well: it is not written then.
fn write_member(api: &Api, scope: &Scope, field: &Field, is_sent: bool, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.part(&field.docs, field.unit.as_ref());
        comment.deprecated(&field.docs);
    });
    let mark = if field.optional { "?" } else { "" };
    let ty = if field.optional && is_sent { scope.or_undefined(&field.ty) } else { scope.ty(&field.ty) };
    writer.line(code!("{}{}: {};", quoting::property(&field.name), mark, ty));
}

fn write_codes(api: &Api, head: Code, codes: &[model::Code], writer: &mut Writer) {
    writer.block(code!("export type {} = {{", head), "};", |writer| {
        for code in codes {
            comment(api, writer, |comment| {
                comment.part(&code.docs, None);
                comment.deprecated(&code.docs);
            });
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
        arms => code!("export type {} = {};", head, Fragment::joined(arms, " | ")),
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
