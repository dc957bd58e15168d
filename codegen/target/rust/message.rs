//! The module of all messages of an edition: those of calls, events and their answers, and the packets
//! they travel in.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::{Call, Edition, ItemKind, Member, Presence};
use super::source::{Occurrences, Source, head};
use super::table::Table;
use super::ty::{Scope, ident};
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
    let used = Occurrences::of(&pieces);
    let own = ident(&edition.module);
    let path = format!("crate::{}", edition.module);
    let types = used.start_path("types").then(|| (path, quote!(use crate::#own as types;)));
    let mut source = Source::new(&head("The messages: calls, events, and what is answered."));
    source.pieces(&pieces, &used, types.into_iter().collect());
    Some(source)
}

fn table(edition: &Edition<'_>, messages: &Messages) -> Table {
    let (suffix, answer, reply) =
        (&messages.suffix, ident(messages.answer.word()), ident(messages.reply.word()));
    let calls = edition.methods.iter().filter_map(|own| {
        let (name, command) = (ident(&own.name), own.command.as_ref()?);
        Some(quote!(call #name #command))
    });
    let of = |kind: &'static str, own: &Call| {
        let (kind, name, documented) = (ident(kind), ident(&own.name), &own.documented);
        quote!(#kind #name #documented)
    };
    let (asked, told): (Vec<&Call>, Vec<&Call>) = edition.events.iter().partition(|own| waits(edition, own));
    Table::new(quote!(wire::messages), quote!(#suffix answer #answer reply #reply))
        .with(calls)
        .with(told.into_iter().map(|own| of("event", own)))
        .with(asked.into_iter().map(|own| of("request", own)))
        .with(any(edition))
}

/// Whether somebody waits for the answer to an event.
pub fn waits(edition: &Edition<'_>, event: &Call) -> bool {
    let Origin::Event(id) = event.origin else { return false };
    edition.api.events.get(id.0).is_some_and(|own| own.reply.is_some())
}

/// The enumeration of all events, if there are any.
fn any(edition: &Edition<'_>) -> Option<TokenStream> {
    (!edition.events.is_empty()).then(|| quote!(any AnyEvent))
}

/// The table of the packets.
fn packets(edition: &Edition<'_>, packet: Packet) -> Option<Table> {
    let item =
        edition.types.iter().flat_map(|own| &own.items).find(|own| own.origin == Origin::Type(packet.ty))?;
    let ItemKind::Object(members) = &item.kind else { return None };
    let own = [packet.name, packet.id, packet.content];
    let [name, id, content] = own.map(|index| members.get(index).map(|member| ident(&member.name)));
    let (ty, name, id, content) = (ident(&item.name), name?, id?, content?);
    let others = members.iter().enumerate().filter(|(index, _)| !own.contains(index)).map(|(_, own)| own);
    let (required, optional): (Vec<&Member>, Vec<&Member>) =
        others.partition(|own| own.presence == Presence::Required);
    let required = required.into_iter().map(|own| {
        let (name, ty) = (ident(&own.name), own.ty.tokens(Scope::Events));
        let how = ident(if own.ty.converts() { "into" } else { "plain" });
        quote!(required #how #name #ty)
    });
    let optional = optional.into_iter().map(|own| {
        let name = ident(&own.name);
        quote!(optional #name)
    });
    let table = Table::new(quote!(wire::packets), quote!(#ty #name #id #content));
    Some(table.with(required).with(optional).with(any(edition)))
}
