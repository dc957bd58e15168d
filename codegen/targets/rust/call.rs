//! Events and methods: structures of arguments.

use proc_macro2::TokenStream;
use quote::quote;

use super::block::Block;
use super::object::{debug, field, set, setter};
use super::plan::{Call, Presence};
use super::printed::Printed;
use super::quoting;
use super::table::{Piece, Table};
use super::ty::{Scope, ident};
use super::{item, object, time};

/// The field for what a structure of arguments does not know.
const REST: &str = "    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
";

/// The structure of one event or method, and the types that exist only for it.
pub fn printed(call: &Call, scope: Scope) -> Vec<&Printed> {
    let head = call.printed.get_or_init(|| Printed::of(pieces(call, scope)));
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
    let name = ident(&call.name);
    pieces.extend(time::table(&quote!(#name), &call.arguments).map(Piece::from));
    pieces
}

/// The names of what it defines.
pub fn defined(call: &Call) -> Vec<String> {
    std::iter::once(call.name.clone()).chain(call.items.iter().flat_map(item::defined)).collect()
}

fn table(call: &Call, scope: Scope) -> Table {
    let (name, documented) = (ident(&call.name), call.documented.as_str());
    let rows = object::wire::rows(&call.arguments, scope);
    Table::new(quote!(wire::arguments), quote!(#name #documented)).with(rows)
}

fn structure(call: &Call, scope: Scope) -> Block {
    let name = ident(&call.name);
    let deprecated = call.deprecated.then(|| quote!(#[deprecated]));
    let fields = call.arguments.iter().map(|argument| field(argument, scope));
    let derived = debug::derived(&call.arguments);
    let alias = quoting::alias(&call.documented, &call.name);
    let structure = quote! {
        #alias
        #deprecated
        #derived
        #[non_exhaustive]
        pub struct #name {}
    };
    Block::new(call.prose.outer(), structure).with(fields).with([REST.into()])
}

fn construct(call: &Call, scope: Scope) -> Block {
    let name = ident(&call.name);
    let taken =
        call.arguments.iter().filter(|argument| argument.presence == Presence::Required).map(|argument| {
            let field = ident(&argument.name);
            let (ty, _) = argument.ty.parameter(&field, scope);
            quote!(#field: #ty)
        });
    let values = call.arguments.iter().map(|argument| {
        let field = ident(&argument.name);
        let value = match argument.presence {
            Presence::Required => argument.ty.parameter(&field, scope).1,
            _ => quote!(None),
        };
        set(&field, &value)
    });
    let optional = call.arguments.iter().filter(|argument| argument.presence != Presence::Required);
    let setters = optional.map(|argument| setter(argument, scope));
    let constructors = quote! {
        impl #name {
            /// Makes one of the required arguments; the optional ones are absent.
            #[must_use]
            pub fn new(#(#taken),*) -> Self {
                Self { #(#values,)* rest: json::Rest::new() }
            }
        }
    };
    Block::from(constructors).with(setters)
}

fn default(call: &Call) -> Option<TokenStream> {
    let name = ident(&call.name);
    call.arguments.iter().all(|argument| argument.presence != Presence::Required).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
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
