//! Events: the map from names to arguments and replies, and the type of each handler.

use crate::model::{Api, Event};

use super::docs::comment;
use super::expression::Scope;
use super::names;
use super::quoting::{self, code};
use super::signature::{describe, write_alias, write_tuple};
use super::writer::{Writer, spaced};

const EVENT_HANDLER: &str = include_str!("text/event-handler.d.ts");

const DESCRIPTION: &str = "\
    Every event by its name: the arguments its handlers get and the reply they give. Where nobody \
    waits for a reply it is unknown, and a handler may return anything.";

pub fn write_events(api: &Api, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.paragraph(|words| words.plain(DESCRIPTION));
    });
    writer.block(code!("export interface {} {{", names::EVENTS), "}", |writer| {
        spaced(writer, &api.events, |writer, event| write_entry(api, event, writer));
    });
    writer.blank();
    writer.lines(&EVENT_HANDLER.into());
    writer.blank();
    spaced(writer, &api.events, |writer, event| write_handler(api, event, writer));
}

fn write_entry(api: &Api, event: &Event, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.text(&event.docs.description);
        comment.paragraph(|words| {
            words.plain("Handler: ");
            words.markup(quoting::link(&event.handler));
            words.suffix(".");
        });
        comment.deprecated(&event.docs);
    });
    writer.block(code!("{}: {{", quoting::property(&event.name)), "};", |writer| {
        write_tuple(api, "arguments", &event.parameters, writer);
        let reply = event.reply.as_ref().map(|reply| Scope::new(api).reply(Some(reply)));
        writer.line(code!("reply: {};", reply.unwrap_or(names::ANYTHING.into())));
    });
}

pub fn write_handler(api: &Api, event: &Event, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.paragraph(|words| {
            words.plain("Handles ");
            words.code(&event.name);
            words.plain(".");
        });
        comment.item(&event.docs);
        describe(comment, &event.parameters);
        comment.deprecated(&event.docs);
    });
    let reply = Scope::new(api).reply(event.reply.as_ref());
    let handler = quoting::identifier(&event.handler);
    let head = code!("export type {}", handler);
    write_alias(api, head, &event.parameters, code!(" => {};", reply), writer);
    for alias in &event.handler_aliases {
        writer.blank();
        comment(api, writer, |comment| {
            comment.paragraph(|words| {
                words.plain("Another name of ");
                words.link(quoting::link(&event.handler));
                words.plain(".");
            });
        });
        writer.line(code!("export type {} = {};", quoting::identifier(alias), handler));
    }
}
