//! Events and methods: structures of arguments.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::sentence;
use super::object::{debug, field, set};
use super::plan::{Call, Presence};
use super::printed::Printed;
use super::quoting;
use super::table::{Piece, Table};
use super::ty::{Scope, ident};
use super::{item, object, time};
use crate::markdown::{code, markdown};

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

fn structure(call: &Call, scope: Scope) -> TokenStream {
    let name = ident(&call.name);
    let docs = call.prose.tokens();
    let deprecated = call.deprecated.then(|| quote!(#[deprecated]));
    let fields = call.arguments.iter().map(|argument| field(argument, scope));
    let derived = debug::derived(&call.arguments);
    let alias = quoting::alias(&call.documented, &call.name);
    quote! {
        #docs
        #alias
        #deprecated
        #derived
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Arguments after the documented ones, in order; they are written back.
            pub rest: json::Rest,
        }
    }
}

fn construct(call: &Call, scope: Scope) -> TokenStream {
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
    let setters =
        call.arguments.iter().filter(|argument| argument.presence != Presence::Required).map(|argument| {
            let field = ident(&argument.name);
            let setter = quote::format_ident!("with_{}", super::names::plain(&argument.name));
            let (ty, value) = argument.ty.parameter(&field, scope);
            let docs = sentence(markdown!("Sets {}.", code(&argument.documented)));
            quote! {
                #docs
                #[must_use]
                pub fn #setter(mut self, #field: #ty) -> Self {
                    self.#field = Some(#value);
                    self
                }
            }
        });
    quote! {
        impl #name {
            /// Makes one of the required arguments; the optional ones are absent.
            #[must_use]
            pub fn new(#(#taken),*) -> Self {
                Self { #(#values,)* rest: json::Rest::new() }
            }
            #(#setters)*
        }
    }
}

fn default(call: &Call) -> Option<TokenStream> {
    let name = ident(&call.name);
    let required: Vec<_> =
        call.arguments.iter().filter(|argument| argument.presence == Presence::Required).collect();
    if required.is_empty() {
        return Some(quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    let fields = call.arguments.iter().map(|argument| {
        let value = match argument.presence {
            Presence::Required => quote!(Default::default()),
            _ => quote!(None),
        };
        set(&ident(&argument.name), &value)
    });
    object::have_defaults(&required).then(|| {
        quote! {
            /// What is required is empty, zero or `false`.
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self { #(#fields,)* rest: json::Rest::new() }
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
