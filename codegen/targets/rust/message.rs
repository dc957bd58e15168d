//! The module of all messages of an edition: those of calls, events and their answers, and the packets
//! they travel in.

use quote::quote;

use super::plan::{Call, Edition, ItemKind, Member, Presence};
use super::printed::Printed;
use super::quoting::{self, Code, code};
use super::source::{Source, head};
use super::table::Table;
use super::ty::{Scope, ident};
use super::word::Words;
use crate::model::{Messages, Origin, Packet};

/// What is known of the messages of an edition.
pub fn messages<'a>(edition: &Edition<'a>) -> Option<&'a Messages> {
    edition.api.client.as_ref()?.messages.as_ref()
}

/// The module.
pub fn module(edition: &Edition<'_>) -> Option<Source> {
    let messages = messages(edition)?;
    let mut pieces = vec![table(edition, messages).into()];
    if let Some(packet) = messages.packet {
        pieces.extend(packets(edition, packet).map(Into::into));
    }
    let printed = Printed::of(pieces);
    let words = Words::of([&printed], []);
    let module = ident(&edition.module);
    let path = format!("crate::{}", edition.module);
    let types = words.start_path("types").then(|| (path, quote!(use crate::#module as types;)));
    let mut source = Source::new(&head("The messages: calls, events, and what is answered."));
    source.items(&[&printed], &words, types.into_iter().collect());
    Some(source)
}

fn table(edition: &Edition<'_>, messages: &Messages) -> Table {
    let suffix = quoting::literal(&messages.suffix);
    let (answer, reply) = (quoting::name(messages.answer.word()), quoting::name(messages.reply.word()));
    let calls = edition.methods.iter().filter_map(|method| {
        let (name, command) = (quoting::name(&method.name), method.command.as_ref()?);
        Some(code!("call {} {}", name, quoting::literal(command)))
    });
    let of = |kind: &'static str, call: &Call| {
        code!("{} {} {}", kind, quoting::name(&call.name), quoting::literal(&call.documented))
    };
    let (asked, told): (Vec<&Call>, Vec<&Call>) =
        edition.events.iter().partition(|event| waits(edition, event));
    Table::new("wire::messages", code!("{} answer {} reply {}", suffix, answer, reply))
        .with(calls)
        .with(told.into_iter().map(|event| of("event", event)))
        .with(asked.into_iter().map(|event| of("request", event)))
        .with(any(edition))
}

/// Whether somebody waits for the answer to an event.
pub fn waits(edition: &Edition<'_>, event: &Call) -> bool {
    let Origin::Event(id) = event.origin else { return false };
    edition.api.events.get(id.0).is_some_and(|event| event.reply.is_some())
}

/// The enumeration of all events, if there are any.
fn any(edition: &Edition<'_>) -> Option<Code> {
    (!edition.events.is_empty()).then(|| "any AnyEvent".into())
}

/// The table of the packets.
fn packets(edition: &Edition<'_>, packet: Packet) -> Option<Table> {
    let item = edition
        .types
        .iter()
        .flat_map(|documented| &documented.items)
        .find(|item| item.origin == Origin::Type(packet.ty))?;
    let ItemKind::Object(members) = &item.kind else { return None };
    let roles = [packet.name, packet.id, packet.content];
    let [name, id, content] = roles.map(|index| members.get(index).map(|member| quoting::name(&member.name)));
    let (ty, name, id, content) = (quoting::name(&item.name), name?, id?, content?);
    let others =
        members.iter().enumerate().filter(|(index, _)| !roles.contains(index)).map(|(_, field)| field);
    let (required, optional): (Vec<&Member>, Vec<&Member>) =
        others.partition(|member| member.presence == Presence::Required);
    let required = required.into_iter().map(|field| {
        let (name, ty) = (quoting::name(&field.name), field.ty.code(Scope::Events));
        code!("required {} {} {}", if field.ty.converts() { "into" } else { "plain" }, name, ty)
    });
    let optional = optional.into_iter().map(|field| code!("optional {}", quoting::name(&field.name)));
    let table = Table::new("wire::packets", code!("{} {} {} {}", ty, name, id, content));
    Some(table.with(required).with(optional).with(any(edition)))
}
