//! The module `results`: the data of a call, or an error with the reason.

use crate::fragment::Fragment;
use crate::model::envelope::{Envelope, Role, envelope, roles};
use crate::model::{Api, Type, TypeId};

use super::super::names;
use super::super::quoting::{self, Code, code};
use super::Module;

/// What the module is called.
pub const NAME: &str = "results";

const SCRIPT: &str = include_str!("../text/results.mjs");
const DECLARATIONS: &str = include_str!("../text/results.d.ts");

/// An edition whose answers are of two kinds.
pub fn module(api: &Api) -> Option<Module> {
    let envelope = envelope(api)?;
    let success = tag(api, envelope.success.object, &envelope)?;
    let data = &envelope.success.field(api)?.name;
    let failure = &envelope.failure.field(api)?.name;
    // By the module that has them: one may be called `Error`, as something else is here.
    let type_name = |id: TypeId| code!("api.{}", quoting::identifier(names::of_type(&api[id])));
    let [wrapper, ok, error] = [envelope.wrapper, envelope.success.object, envelope.error].map(type_name);
    let field = |is| envelope.field(api, is).map(|field| &field.name);
    let [name, number, message] = [Role::is_name, Role::is_code, Role::is_message].map(field);
    let read = |name: Option<&String>| {
        name.map_or("undefined".into(), |name| code!("own(reason, {})", quoting::literal(name)))
    };
    let ty = |name: Option<&String>| {
        name.map_or("undefined".into(), |name| code!("{}[{}]", error, quoting::literal(name)))
    };
    let class = quoting::literal("CallError");
    let script = [
        ("failure", quoting::literal(failure)),
        ("message", read(message)),
        ("name", read(name)),
        ("code", read(number)),
        ("tag", quoting::literal(&envelope.tag)),
        ("success", success),
        ("data", quoting::member(data)),
    ];
    let declarations = [
        ("names", example(api, &envelope)),
        ("name", name.map_or("\"CallError\"".into(), |_| code!("{} | {}", ty(name), class))),
        ("code", ty(number)),
        ("error", error),
        ("wrapper", wrapper),
        ("ok", ok),
    ];
    Some(Module {
        name: NAME,
        about: "the data of an answer, or an error",
        script: Code::filled(SCRIPT, &script),
        required: None,
        declarations: Code::filled(DECLARATIONS, &declarations),
    })
}

/// What the types of answers are called, and those of calls that succeeded.
pub fn names(api: &Api) -> Option<(Code, Code)> {
    let envelope = envelope(api)?;
    let name = |id: TypeId| quoting::identifier(names::of_type(&api[id]));
    Some((name(envelope.wrapper), name(envelope.success.object)))
}

/// The tag of one kind of answers.
fn tag(api: &Api, id: TypeId, envelope: &Envelope) -> Option<Code> {
    let field = api.fields(id).iter().find(|field| field.name == envelope.tag)?;
    if let Type::Literal(literal) = &field.ty { Some(quoting::of_literal(literal)) } else { None }
}

/// The answer to a call that succeeded, with its `data`.
pub fn succeeded(api: &Api, envelope: &Envelope) -> Option<Code> {
    let data = &envelope.success.field(api)?.name;
    Some(code!(
        "{{ {}: {}, {}: data }}",
        quoting::key(&envelope.tag),
        tag(api, envelope.success.object, envelope)?,
        quoting::key(data)
    ))
}

/// The answer to a call that failed, with the `name` of the error, its number in `codes` and a `message`.
pub fn failed(api: &Api, envelope: &Envelope) -> Option<Code> {
    let failure = &envelope.failure.field(api)?.name;
    let members =
        api.fields(envelope.error).iter().zip(roles(api, envelope.error)).filter_map(|(field, role)| {
            let name = quoting::key(&field.name);
            Some(match role {
                Role::Name(_) => code!("{}: name", name),
                Role::Code(_) => code!("{}: codes[name]", name),
                Role::Message => code!("{}: message", name),
                Role::Other => return None,
            })
        });
    let error = Fragment::joined(members, ", ");
    let tag = code!("{}: {}", quoting::key(&envelope.tag), tag(api, envelope.failure.object, envelope)?);
    Some(code!("{{ {}, {}: {{ {} }} }}", tag, quoting::key(failure), error))
}

/// A name of an error, as the text of a comment.
fn example(api: &Api, envelope: &Envelope) -> Code {
    let first = envelope.table(api).and_then(|table| api.codes(table).first());
    first.map_or("no error has one".into(), |code| quoting::literal_in_comment(&code.name))
}
