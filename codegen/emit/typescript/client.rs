//! The client: its interface, its constructor and the augmentation of the global object.

use crate::model::{Api, Client};

use super::GENERATED;
use super::definition::write_field;
use super::docs::Comment;
use super::expression::Scope;
use super::method::write_member;
use super::names;
use super::signature::{describe, write_signature};
use super::writer::Writer;

const LISTENERS: &str = include_str!("../text/npm/listeners.d.ts");
const SEVERAL_EVENTS: &str = include_str!("../text/npm/several-events.txt");

pub fn write_client(api: &Api, client: &Client, writer: &mut Writer) {
    let mut comment = Comment::of(api, &client.docs, None, None);
    comment.deprecated(&client.docs);
    comment.write(writer);
    writer.block(&format!("export interface {} {{", client.interface), "}", |writer| {
        if !api.events.is_empty() {
            writer.lines(&LISTENERS.replace("{example}", &several_events(api)));
        }
        let mut first = api.events.is_empty();
        let mut space = |writer: &mut Writer| {
            if !std::mem::take(&mut first) {
                writer.blank();
            }
        };
        for property in &client.properties {
            space(writer);
            write_field(api, &Scope::new(api), property, &client.docs, writer);
        }
        for method in &api.methods {
            space(writer);
            write_member(api, method, writer);
        }
    });
    writer.blank();
    writer.line(&format!("/** Constructs {{@link {}}}. */", client.interface));
    writer.block(&format!("export interface {} {{", client.constructor), "}", |writer| {
        let mut comment = Comment::new(api);
        describe(&mut comment, &client.parameters);
        comment.write(writer);
        write_signature(api, "new ", &client.parameters, &format!(": {};", client.interface), writer);
        writer.blank();
        writer.line("/** What all clients have in common, as for every class. */");
        writer.line(&format!("prototype: {};", client.interface));
    });
}

/// One handler for two events that ask for no reply, to end a comment with.
fn several_events(api: &Api) -> String {
    let mut names = api.events.iter().filter(|event| event.reply.is_none()).map(|event| &event.name);
    match (names.next(), names.next()) {
        (Some(first), Some(second)) => SEVERAL_EVENTS
            .trim_end()
            .replace("{first}", &names::quoted_in_comment(first))
            .replace("{second}", &names::quoted_in_comment(second)),
        _ => String::new(),
    }
}

/// The path of the constructor as a program writes it: `window.brightpattern.AdApi`.
pub fn global_path(client: &Client) -> String {
    let members = client.global.iter().map(|name| names::member(name));
    std::iter::once("window".to_owned()).chain(members).collect()
}

/// The file that declares the constructor on the global object of a page, and everything the
/// edition declares besides: a program needs no second import. `module` is the module the edition
/// is declared in.
pub fn global(client: &Client, module: &str) -> Option<String> {
    let (first, inner) = client.global.split_first()?;
    let mut writer = Writer::default();
    writer.line(GENERATED);
    writer.blank();
    writer.line(&format!("import type {{ {} }} from {};", client.constructor, names::quoted(module)));
    writer.blank();
    writer.line(&format!("export * from {};", names::quoted(module)));
    writer.blank();
    writer.block("declare global {", "}", |writer| {
        writer.block("interface Window {", "}", |writer| {
            write_path(first, inner, &client.constructor, writer);
        });
    });
    Some(writer.finish())
}

fn write_path(name: &str, inner: &[String], constructor: &str, writer: &mut Writer) {
    let property = names::property(name);
    match inner.split_first() {
        None => {
            writer.line(&format!("/** Constructs the client, see {{@link {constructor}}}. */"));
            writer.line(&format!("{property}: {constructor};"));
        }
        Some((name, inner)) => writer.block(&format!("{property}: {{"), "};", |writer| {
            write_path(name, inner, constructor, writer);
        }),
    }
}
