//! The module `results`: the data of a call, or an error with the reason.

use crate::fragment::Fragment;
use crate::model::envelope::{Envelope, Role, envelope, roles};
use crate::model::{Api, Literal, Shape, Type, TypeId};

use super::super::names;
use super::super::quoting::{self, Code, code};
use super::Module;

const SCRIPT: &str = include_str!("../text/results.mjs");
const DECLARATIONS: &str = include_str!("../text/results.d.ts");

/// An edition whose answers are of two kinds.
pub fn module(api: &Api) -> Option<Module> {
    let envelope = envelope(api)?;
    let success = tag(api, &envelope)?;
    let fields = |id: TypeId| match &api[id].shape {
        Shape::Object(object) => object.fields.as_slice(),
        _ => &[],
    };
    let data = &fields(envelope.success.object).get(envelope.success.field)?.name;
    let failure = &fields(envelope.failure.object).get(envelope.failure.field)?.name;
    let type_name = |id: TypeId| quoting::identifier(names::of_type(&api[id]));
    let [wrapper, ok, error] = [envelope.wrapper, envelope.success.object, envelope.error].map(type_name);
    let roles = roles(api, envelope.error);
    let field = |is: fn(&Role) -> bool| {
        let index = roles.iter().position(is)?;
        fields(envelope.error).get(index).map(|field| &field.name)
    };
    let name = field(|role| matches!(role, Role::Name(_)));
    let number = field(|role| matches!(role, Role::Code(_)));
    let message = field(|role| matches!(role, Role::Message));
    let read = |name: Option<&String>| {
        name.map_or("undefined".into(), |name| code!("own(reason, {})", quoting::literal(name)))
    };
    let ty = |name: Option<&String>| {
        name.map_or("undefined".into(), |name| code!("{}[{}]", error, quoting::literal(name)))
    };
    let class = quoting::literal("CallError");
    let script = [
        ("failure", quoting::literal(failure)),
        ("message", code!("{} ?? {} ?? \"the answer is not documented\"", read(message), read(name))),
        ("name", code!("{} ?? {}", read(name), class)),
        ("code", read(number)),
        ("tag", quoting::literal(&envelope.tag)),
        ("success", success),
        ("data", quoting::member(data)),
    ];
    let declarations = [
        ("imports", Fragment::joined([wrapper.clone(), ok.clone(), error.clone()], ", ")),
        ("names", example(api, &roles)),
        ("name", name.map_or("\"CallError\"".into(), |_| code!("{} | {}", ty(name), class))),
        ("code", ty(number)),
        ("error", error.clone()),
        ("wrapper", wrapper),
        ("ok", ok),
    ];
    Some(Module {
        name: "results",
        script: Code::filled(SCRIPT, &script),
        declarations: Code::filled(DECLARATIONS, &declarations),
    })
}

/// The tag of a call that succeeded.
fn tag(api: &Api, envelope: &Envelope) -> Option<Code> {
    let Shape::Object(object) = &api[envelope.success.object].shape else { return None };
    let field = object.fields.iter().find(|field| field.name == envelope.tag)?;
    match &field.ty {
        Type::Literal(Literal::String(text)) => Some(quoting::literal(text)),
        Type::Literal(Literal::Integer(number)) => Some(code!("{}", *number)),
        Type::Literal(Literal::Boolean(true)) => Some("true".into()),
        Type::Literal(Literal::Boolean(false)) => Some("false".into()),
        _ => None,
    }
}

/// A name of an error, as the text of a comment.
fn example(api: &Api, roles: &[Role]) -> Code {
    let table = roles.iter().find_map(|role| match role {
        Role::Name(table) => Some(*table),
        _ => None,
    });
    let first = table.and_then(|table| match &api[table].shape {
        Shape::Codes(codes) => codes.first(),
        _ => None,
    });
    first.map_or("no error has one".into(), |code| quoting::literal_in_comment(&code.name))
}
