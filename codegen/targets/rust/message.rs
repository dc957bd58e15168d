//! The module of all messages of an edition: those of calls, events and their answers, and the packets
//! they travel in.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::{Call, Edition, ItemKind, Member, Presence};
use super::printed::Printed;
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
    let words = Words::of([&printed]);
    let module = ident(&edition.module);
    let path = format!("crate::{}", edition.module);
    let types = words.start_path("types").then(|| (path, quote!(use crate::#module as types;)));
    let mut source = Source::new(&head("The messages: calls, events, and what is answered."));
    source.items(&[&printed], &words, types.into_iter().collect());
    Some(source)
}

fn table(edition: &Edition<'_>, messages: &Messages) -> Table {
    let (suffix, answer, reply) =
        (&messages.suffix, ident(messages.answer.word()), ident(messages.reply.word()));
    let calls = edition.methods.iter().filter_map(|method| {
        let (name, command) = (ident(&method.name), method.command.as_ref()?);
        Some(quote!(call #name #command))
    });
    let of = |kind: &'static str, call: &Call| {
        let (kind, name, documented) = (ident(kind), ident(&call.name), &call.documented);
        quote!(#kind #name #documented)
    };
    let (asked, told): (Vec<&Call>, Vec<&Call>) =
        edition.events.iter().partition(|event| waits(edition, event));
    Table::new(quote!(wire::messages), quote!(#suffix answer #answer reply #reply))
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
fn any(edition: &Edition<'_>) -> Option<TokenStream> {
    (!edition.events.is_empty()).then(|| quote!(any AnyEvent))
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
    let [name, id, content] = roles.map(|index| members.get(index).map(|member| ident(&member.name)));
    let (ty, name, id, content) = (ident(&item.name), name?, id?, content?);
    let others =
        members.iter().enumerate().filter(|(index, _)| !roles.contains(index)).map(|(_, field)| field);
    let (required, optional): (Vec<&Member>, Vec<&Member>) =
        others.partition(|member| member.presence == Presence::Required);
    let required = required.into_iter().map(|field| {
        let (name, ty) = (ident(&field.name), field.ty.tokens(Scope::Events));
        let how = ident(if field.ty.converts() { "into" } else { "plain" });
        quote!(required #how #name #ty)
    });
    let optional = optional.into_iter().map(|field| {
        let name = ident(&field.name);
        quote!(optional #name)
    });
    let table = Table::new(quote!(wire::packets), quote!(#ty #name #id #content));
    Some(table.with(required).with(optional).with(any(edition)))
}
