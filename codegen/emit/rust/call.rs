//! Events and methods: structures of arguments, and the enumeration of all events.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::sentence;
use super::edition::neighbours;
use super::item;
use super::object::{debug, field, set};
use super::plan::{Call, Edition, Presence};
use super::source::{Occurrences, Source, head};
use super::ty::{Scope, ident};
use crate::markdown::{code, markdown};

/// The structure of one event or method.
pub fn define(edition: &Edition<'_>, call: &Call, scope: Scope) -> Source {
    let mut items = vec![structure(call, scope), construct(call, scope), implement(call, scope)];
    items.extend(call.items.iter().flat_map(|own| item::define(own, scope)));
    let mut source = Source::new(&head(markdown!("{}.", code(&call.documented))));
    source.items(&items, &imports(edition, &items, Vec::new()));
    source
}

/// Its reading and writing.
pub fn wire(edition: &Edition<'_>, call: &Call, scope: Scope) -> Source {
    let mut items = vec![read(call), read_arguments(call, scope), write(call)];
    items.extend(call.items.iter().flat_map(|own| item::wire(own, &call.documented, scope)));
    // Types of the edition are named with their module here.
    let own = |name: &String| call.items.iter().any(|item| item.name == *name);
    let mut names = vec![call.name.clone()];
    names.extend(neighbours(&items, &call.items).into_iter().filter(own));
    let (module, home) = (ident(&edition.module), home(scope));
    let mut source = Source::new(&head(markdown!("Reading and writing {}.", code(&call.documented))));
    source.wire_items(&items, &imports(edition, &items, vec![(quote!(crate::#module::#home), names)]));
    source
}

fn home(scope: Scope) -> proc_macro2::Ident {
    ident(match scope {
        Scope::Events => "events",
        Scope::Methods => "methods",
        Scope::Types => "types",
    })
}

fn imports(
    edition: &Edition<'_>,
    items: &[TokenStream],
    mut neighbours: Vec<(TokenStream, Vec<String>)>,
) -> Vec<(TokenStream, Vec<String>)> {
    if Occurrences::of(&quote!(#(#items)*)).start_path("types") {
        let module = ident(&edition.module);
        neighbours.push((quote!(crate::#module), vec!["types".to_owned()]));
    }
    neighbours
}

fn structure(call: &Call, scope: Scope) -> TokenStream {
    let name = ident(&call.name);
    let docs = call.prose.tokens();
    let deprecated = call.deprecated.then(|| quote!(#[deprecated]));
    let fields = call.arguments.iter().map(|own| field(own, scope));
    let derived = debug::derived(&call.arguments);
    let redacted = debug::redacted(&call.name, &[], &call.arguments, Some("rest"));
    quote! {
        #docs
        #deprecated
        #derived
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Arguments after the documented ones, in order; they are written back.
            pub rest: json::Rest,
        }
        #redacted
    }
}

fn construct(call: &Call, scope: Scope) -> TokenStream {
    let name = ident(&call.name);
    let taken = call.arguments.iter().filter(|own| own.presence == Presence::Required).map(|own| {
        let field = ident(&own.name);
        let (ty, _) = own.ty.parameter(&field, scope);
        quote!(#field: #ty)
    });
    let values = call.arguments.iter().map(|own| {
        let field = ident(&own.name);
        let value = match own.presence {
            Presence::Required => own.ty.parameter(&field, scope).1,
            _ => quote!(None),
        };
        set(&field, &value)
    });
    let setters = call.arguments.iter().filter(|own| own.presence != Presence::Required).map(|own| {
        let field = ident(&own.name);
        let setter = quote::format_ident!("with_{}", super::names::plain(&own.name));
        let (ty, value) = own.ty.parameter(&field, scope);
        let docs = sentence(markdown!("Sets {}.", code(&own.documented)));
        quote! {
            #docs
            #[must_use]
            pub fn #setter(mut self, #field: #ty) -> Self {
                self.#field = Some(#value);
                self
            }
        }
    });
    let default = call.arguments.iter().all(|own| own.presence != Presence::Required).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            /// Makes one of the required arguments; the optional ones are absent.
            #[must_use]
            #[allow(clippy::too_many_arguments)]
            pub fn new(#(#taken),*) -> Self {
                Self { #(#values,)* rest: json::Rest::new() }
            }
            #(#setters)*
        }
        #default
    }
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

/// Arguments are not asked for as a list: they tell their places themselves, while the elements of a list
/// that is asked for as such may get theirs from whoever reads the list. Nor as a tuple, which a format
/// that does not describe itself would read without the length that was written.
fn read(call: &Call) -> TokenStream {
    let name = ident(&call.name);
    quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<__D: Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                deserializer.deserialize_any(wire::ArgumentsVisitor::new())
            }
        }
    }
}

fn read_arguments(call: &Call, scope: Scope) -> TokenStream {
    let (name, documented) = (ident(&call.name), call.documented.as_str());
    let values = call.arguments.iter().map(|own| {
        let (field, way, argument) = (ident(&own.name), own.way(scope), own.documented.as_str());
        match own.presence {
            Presence::Required => quote!(#field: arguments.required::<#way>(#argument)?),
            Presence::Optional => quote!(#field: arguments.optional::<#way>(#argument)?),
            Presence::OptionalOrNull => quote!(#field: arguments.next::<#way>(#argument)?),
        }
    });
    let mutable = (!call.arguments.is_empty()).then(|| quote!(mut));
    quote! {
        impl<'de> wire::Positional<'de> for #name {
            const NAME: &'static str = #documented;

            fn read<__A: wire::SeqAccess<'de>>(#mutable arguments: wire::Arguments<__A, Self>) -> Result<Self, __A::Error> {
                Ok(Self { #(#values,)* rest: arguments.rest()? })
            }
        }
    }
}

fn write(call: &Call) -> TokenStream {
    let name = ident(&call.name);
    let count = Literal::usize_unsuffixed(call.arguments.len());
    let there = call.arguments.iter().map(|own| {
        let field = ident(&own.name);
        match own.presence {
            Presence::Required => quote!(true),
            _ => quote!(self.#field.is_some()),
        }
    });
    let elements = call.arguments.iter().enumerate().map(|(place, own)| {
        let field = ident(&own.name);
        let element = quote!(list.serialize_element(&self.#field)?;);
        match own.presence {
            Presence::Required => element,
            _ => {
                let place = Literal::usize_unsuffixed(place);
                quote!(if length > #place { #element })
            }
        }
    });
    quote! {
        impl Serialize for #name {
            fn serialize<__S: Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                use serde_core::ser::SerializeSeq;
                let length = self.rest.length(#count, wire::present(&[#(#there),*]));
                let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
                #(#elements)*
                self.rest.write(&mut list)?;
                list.end()
            }
        }
    }
}

/// The module of all events or methods.
pub fn list(edition: &Edition<'_>, calls: &[Call], scope: Scope) -> Source {
    let sentence = match scope {
        Scope::Events => "The events: for each a structure of the arguments its handler is given.",
        _ => "The methods: for each a structure of its parameters.",
    };
    let mut source = Source::new(&head(sentence));
    let modules: Vec<_> = calls.iter().map(|call| ident(&call.module)).collect();
    source.group(&modules.iter().map(|module| quote!(mod #module;)).collect::<Vec<_>>());
    source.group(&modules.iter().map(|module| quote!(pub use #module::*;)).collect::<Vec<_>>());
    if scope == Scope::Events {
        let items = super::any_event::define(calls);
        source.items(&items, &imports(edition, &items, Vec::new()));
    }
    source
}

/// The module of their reading and writing.
pub fn list_wire(edition: &Edition<'_>, calls: &[Call], scope: Scope) -> Source {
    let sentence = match scope {
        Scope::Events => "How the events are read and written.",
        _ => "How the methods are read and written.",
    };
    let mut source = Source::new(&head(sentence));
    let modules: Vec<_> = calls.iter().map(|call| ident(&call.module)).collect();
    source.group(&modules.iter().map(|module| quote!(mod #module;)).collect::<Vec<_>>());
    if scope == Scope::Events {
        let items = super::any_event::wire(calls);
        let module = ident(&edition.module);
        let mut names = vec!["AnyEvent".to_owned()];
        names.extend(calls.iter().map(|call| call.name.clone()));
        source.wire_items(&items, &[(quote!(crate::#module::events), names)]);
    }
    source
}
