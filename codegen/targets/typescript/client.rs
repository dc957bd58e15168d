//! The client: its interface, its constructor and the augmentation of the global object.

use heck::ToUpperCamelCase;

use crate::model::{Api, Client, Event};

use super::GENERATED;
use super::definition::write_field;
use super::docs::comment;
use super::expression::Scope;
use super::method::write_member;
use super::names;
use super::quoting::{self, Code, Words, code};
use super::signature::{describe, write_list, write_signature};
use super::writer::{Writer, spaced};
use crate::fragment::Fragment;

const LISTENERS: &str = include_str!("text/listeners.d.ts");
/// A page that is faster than the script finds nothing.
const AFTER_THE_SCRIPT: &str = "/** Is there once the script has run. */";
const SEVERAL_EVENTS: &str = include_str!("text/several-events.txt");

pub fn write_client(api: &Api, client: &Client, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.item(&client.docs);
        comment.deprecated(&client.docs);
    });
    let interface = quoting::identifier(&client.interface);
    writer.block(code!("export interface {} {{", interface), "}", |writer| {
        if !api.events.is_empty() {
            spaced(writer, &api.events, |writer, event| write_listener(api, event, writer));
            writer.blank();
            writer.lines(&Code::filled(LISTENERS, &[("example", several_events(api))]));
        }
        let mut first = api.events.is_empty();
        let mut space = |writer: &mut Writer| {
            if !std::mem::take(&mut first) {
                writer.blank();
            }
        };
        for property in &client.properties {
            space(writer);
            write_field(api, &Scope::new(api), property, writer);
        }
        for method in &api.methods {
            space(writer);
            write_member(api, method, writer);
        }
    });
    writer.blank();
    comment(api, writer, |comment| {
        comment.paragraph(|words| {
            words.plain("Constructs ");
            words.link(quoting::link(&client.interface));
            words.plain(".");
        });
    });
    let constructor = quoting::identifier(&client.constructor);
    writer.block(code!("export interface {} {{", constructor), "}", |writer| {
        comment(api, writer, |comment| {
            describe(comment, &client.parameters);
        });
        write_signature(api, "new ", &client.parameters, code!(": {};", interface), writer);
        writer.blank();
        writer.line("/** What all clients have in common, as for every class. */");
        writer.line(code!("prototype: {};", interface));
    });
}

/// The registration for one event: where its name is typed, its own text is shown.
fn write_listener(api: &Api, event: &Event, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.part(&event.docs, None);
        comment.handler(event);
        comment.answer(event);
        comment.deprecated(&event.docs);
    });
    let scope = Scope::new(api);
    let parameters = Fragment::joined(scope.parameters(&event.parameters), ", ");
    let reply = event.reply.as_ref().map_or(names::ANYTHING.into(), |reply| scope.reply(Some(reply)));
    let arguments =
        [code!("event: {}", quoting::literal(&event.name)), code!("handler: ({}) => {}", parameters, reply)];
    write_list("on(".into(), &arguments, "): void;".into(), writer);
}

/// One handler for two events that ask for no reply, to end a comment with.
fn several_events(api: &Api) -> Code {
    let mut names = api.events.iter().filter(|event| event.reply.is_none()).map(|event| &event.name);
    match (names.next(), names.next()) {
        (Some(first), Some(second)) => {
            let [first, second] = [first, second].map(|name| quoting::literal_in_comment(name));
            Code::filled(SEVERAL_EVENTS.trim_end(), &[("first", first), ("second", second)])
        }
        _ => Fragment::empty(),
    }
}

/// The path of the constructor as a program writes it: `window.brightpattern.AdApi`.
pub fn global_path(client: &Client) -> Code {
    let members = client.global.iter().map(|name| quoting::member(name));
    Fragment::joined(std::iter::once("window".into()).chain(members), "")
}

/// The file that declares the constructor on the global object of a page, and everything the
/// edition declares besides: a program needs no second import. `module` is the module the edition
/// is declared in.
pub fn global(client: &Client, module: &str) -> Option<Code> {
    let (first, inner) = client.global.split_first()?;
    let mut writer = Writer::default();
    writer.line(GENERATED);
    writer.blank();
    let (constructor, module) = (quoting::identifier(&client.constructor), quoting::literal(module));
    writer.line(code!("import type {{ {} }} from {};", constructor, module));
    writer.blank();
    writer.line(code!("export * from {};", module));
    writer.blank();
    let owner = namespace(first, &client.constructor);
    let declared = match inner.split_first() {
        None => constructor,
        Some(_) => quoting::identifier(&owner),
    };
    writer.block("declare global {", "}", |writer| {
        if let Some((name, inner)) = inner.split_first() {
            writer.line("/** What the script puts there; a page that puts more there declares it in this interface. */");
            writer.block(code!("interface {} {{", declared), "}", |writer| {
                write_path(name, inner, &client.constructor, writer);
            });
            writer.blank();
        }
        writer.block("interface Window {", "}", |writer| {
            writer.line(AFTER_THE_SCRIPT);
            writer.line(code!("{}: {};", quoting::property(first), declared));
        });
        // By another name it is reached through `window` alone.
        if !names::is_reserved_word(first) {
            writer.blank();
            writer.line(AFTER_THE_SCRIPT);
            writer.line(code!("var {}: {};", quoting::identifier(first), declared));
        }
    });
    Some(writer.finish())
}

/// The name of the global interface of the property that a script adds to the global object.
/// One like the constructor's would hide it.
fn namespace(property: &str, constructor: &str) -> String {
    let name = format!("{}Namespace", property.to_upper_camel_case());
    if name == constructor { format!("{name}OfPage") } else { name }
}

fn write_path(name: &str, inner: &[String], constructor: &str, writer: &mut Writer) {
    let (property, class) = (quoting::property(name), quoting::identifier(constructor));
    match inner.split_first() {
        None => {
            let mut words = Words::default();
            words.plain("Constructs the client, see ");
            words.link(quoting::link(constructor));
            words.plain(".");
            words.lines(usize::MAX, "").iter().for_each(|line| writer.line(quoting::comment(line)));
            writer.line(code!("{}: {};", property, class));
        }
        Some((name, inner)) => writer.block(code!("{}: {{", property), "};", |writer| {
            write_path(name, inner, constructor, writer);
        }),
    }
}
