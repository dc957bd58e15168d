//! The module `testing`: a client with nothing behind it.

use crate::fragment::Fragment;
use crate::model::envelope::envelope;
use crate::model::kind::kinds;
use crate::model::{Api, Client, Event, Method, Outcome, TypeId};
use crate::schema;

use super::super::names;
use super::super::quoting::{self, Code, code};
use super::constant::Constant;
use super::guards::Names;
use super::{Module, results};

/// What the module is called.
pub const NAME: &str = "testing";

const SCRIPT: &str = include_str!("../text/testing.mjs");
const DECLARATIONS: &str = include_str!("../text/testing.d.ts");

/// An edition with a client that has events and whose answers are of two kinds; `names` are those of its shapes.
pub fn module(api: &Api, names: &Names<'_>) -> Option<Module> {
    let client = api.client.as_ref().filter(|_| !api.events.is_empty() && !api.methods.is_empty())?;
    let envelope = envelope(api)?;
    let table = envelope.table(api);
    let text = |text: &Option<String>| text.as_deref().map_or(Constant::Absent, Constant::Text).value();
    let script = [
        ("codes", codes(api, table)),
        ("global", Constant::texts(client.global.iter().map(String::as_str)).value()),
        ("timeout", timeout(client, "Infinity")),
        ("properties", properties(api, client)),
        ("unanswered", text(&client.unanswered)),
        ("unimplemented", text(&client.unimplemented)),
        ("succeeded", results::succeeded(api, &envelope)?),
        ("failed", results::failed(api, &envelope)?),
        ("events", events(api, names)),
        ("methods", methods(api)),
    ];
    let table = table.map(|table| quoting::identifier(names::of_type(&api[table])));
    let declarations = [
        ("interface", code!("api.{}", quoting::identifier(&client.interface))),
        ("error", table.map_or("string".into(), |table| code!("keyof api.{}", table))),
        ("timeout", timeout(client, "never")),
    ];
    Some(Module {
        name: NAME,
        about: "a client without a tenant",
        script: Code::filled(SCRIPT, &script),
        required: None,
        declarations: Code::filled(DECLARATIONS, &declarations),
    })
}

fn codes(api: &Api, table: Option<TypeId>) -> Code {
    let codes = table.map_or(&[][..], |table| api.codes(table));
    let entries = codes.iter().map(|code| (code.name.as_str(), Constant::Number(code.code)));
    Constant::Object(entries.collect()).value()
}

/// A call of which no source says how long it waits waits for ever.
fn timeout(client: &Client, unless_said: &'static str) -> Code {
    client.timeout.map_or(unless_said.into(), |milliseconds| code!("{}", i64::from(milliseconds)))
}

/// The properties that may be null are so without a page.
fn properties(api: &Api, client: &Client) -> Code {
    let nullable = client.properties.iter().filter(|property| kinds(api, &property.ty).null);
    let entries: Vec<Code> =
        nullable.map(|property| code!("{}: null", quoting::key(&property.name))).collect();
    if entries.is_empty() { "{}".into() } else { code!("{{ {} }}", Fragment::joined(entries, ", ")) }
}

fn events(api: &Api, names: &Names<'_>) -> Code {
    let shape = |key: String| names.get(key.as_str()).map(|name| code!("shapes.{}", name));
    let event = |event: &Event| {
        let arguments = shape(schema::names::event(&event.name, "arguments"));
        let reply = shape(schema::names::event(&event.name, "reply")).filter(|_| event.reply.is_some());
        let parts = arguments.map(|code| code!("arguments: {}", code)).into_iter();
        let can_be_nothing = event.reply.as_ref().is_some_and(|reply| kinds(api, reply).undefined);
        let nothing = can_be_nothing.then(|| "canBeNothing: true".into());
        let parts = parts.chain(reply.map(|code| code!("reply: {}", code))).chain(nothing);
        code!("    {}: {{ {} }},", quoting::key(&event.name), Fragment::joined(parts, ", "))
    };
    Fragment::joined(api.events.iter().map(event), "\n")
}

/// Those whose outcome a caller waits for, and those that give it at once.
fn methods(api: &Api) -> Code {
    let named = |is_called: bool| {
        let is_such = move |method: &&Method| matches!(method.outcome, Outcome::Result(_)) == is_called;
        Constant::texts(api.methods.iter().filter(is_such).map(|method| method.name.as_str())).value()
    };
    code!("called: {},\n  returning: {},", named(true), named(false))
}
