//! Events and methods: structures of arguments.

use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::block::Block;
use super::object::constructor::{self, set, setter};
use super::object::{debug, field};
use super::plan::{Call, Member, Presence};
use super::printed::Printed;
use super::quoting::{self, Code, code};
use super::table::{Piece, Table};
use super::ty::{Scope, ident};
use super::{item, object, time};

/// What is said of a constructor.
const NEW: &str = "Makes one from its required arguments; optional ones are absent.";

/// The field for what a structure of arguments does not know.
const REST: &str = "    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
";

/// The structure of one event or method, and the types that exist only for it.
pub fn printed(call: &Call, scope: Scope) -> Vec<Arc<Printed>> {
    let head = call.print.take_or(|| pieces(call, scope));
    let items = call.items.iter().map(|item| item::printed(item, &call.documented, scope));
    std::iter::once(head).chain(items).collect()
}

fn pieces(call: &Call, scope: Scope) -> Vec<Piece> {
    let redacted = debug::redacted(&call.name, &[], &call.arguments, Some(debug::Last::Rest));
    let mut pieces = vec![structure(call, scope).into()];
    pieces.extend(redacted.map(Piece::from));
    pieces.push(construct(call, scope).into());
    pieces.extend(default(call).map(Piece::from));
    pieces.push(implement(call, scope).into());
    pieces.push(table(call, scope).into());
    pieces.extend(time::table(&quoting::name(&call.name), &call.arguments).map(Piece::from));
    pieces
}

/// The names of what it defines.
pub fn defined(call: &Call) -> Vec<String> {
    std::iter::once(call.name.clone()).chain(call.items.iter().flat_map(item::defined)).collect()
}

fn table(call: &Call, scope: Scope) -> Table {
    let (name, documented) = (quoting::name(&call.name), quoting::literal(&call.documented));
    let rows = object::wire::rows(&call.arguments, scope);
    Table::new("wire::arguments", code!("{} {}", name, documented)).with(rows)
}

fn structure(call: &Call, scope: Scope) -> Block {
    let attributes = quoting::attributes(&call.documented, &call.name, call.deprecated);
    let fields = call.arguments.iter().map(|argument| field(argument, scope));
    let derived = debug::derived(&call.arguments, false);
    let name = quoting::name(&call.name);
    let structure = code!("{}{}#[non_exhaustive]\npub struct {} {{}}\n", attributes, derived, name);
    Block::new(call.prose.outer(), quoting::frame(structure)).with(fields).with([REST.into()])
}

fn construct(call: &Call, scope: Scope) -> Block {
    let parameters = required(call).map(|argument| {
        let name = quoting::name(&argument.name);
        code!("{}: {}", name, argument.ty.parameter(&name, scope).0)
    });
    let values = values(call, |argument, name| argument.ty.parameter(name, scope).1);
    let constructor = constructor::new(NEW, parameters.collect(), values);
    let optional = call.arguments.iter().filter(|argument| argument.presence != Presence::Required);
    let setters = optional.map(|argument| setter(argument, scope));
    let frame = code!("impl {} {{}}\n", quoting::name(&call.name));
    Block::from(quoting::frame(frame)).with([constructor]).with(setters)
}

fn required(call: &Call) -> impl Iterator<Item = &Member> {
    call.arguments.iter().filter(|argument| argument.presence == Presence::Required)
}

/// The arguments with their values: a required one is what `given` says.
fn values(call: &Call, given: impl Fn(&Member, &Code) -> Code) -> Vec<Code> {
    let value = |argument: &Member| {
        let name = quoting::name(&argument.name);
        let value = match argument.presence {
            Presence::Required => given(argument, &name),
            _ => "None".into(),
        };
        set(&name, &value)
    };
    call.arguments.iter().map(value).chain(["rest: json::Rest::new()".into()]).collect()
}

/// The default, if each of the required arguments has one.
fn default(call: &Call) -> Option<Block> {
    let required: Vec<_> = required(call).collect();
    object::have_defaults(&required).then(|| {
        let fields = || values(call, |_, _| "Default::default()".into());
        let frame = code!("impl Default for {} {{}}\n", quoting::name(&call.name));
        constructor::default(frame, (!required.is_empty()).then(fields))
    })
}

fn implement(call: &Call, scope: Scope) -> TokenStream {
    let (name, documented) = (ident(&call.name), call.documented.as_str());
    let (result, answer) = (call.result.tokens(scope), call.answer.tokens(scope));
    if scope == Scope::Events {
        return quote! {
            impl crate::protocol::Event for #name {
                const NAME: &'static str = #documented;
                type Reply = #result;
            }
        };
    }
    let command = match &call.command {
        Some(command) => quote!(Some(#command)),
        None => quote!(None),
    };
    quote! {
        impl crate::protocol::Method for #name {
            const NAME: &'static str = #documented;
            const COMMAND: Option<&'static str> = #command;
            type Result = #result;
            type Answer = #answer;
        }
    }
}
