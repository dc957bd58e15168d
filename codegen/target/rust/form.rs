//! An item by itself, without comments, for whoever shows it.

use proc_macro2::TokenStream;
use syn::{Attribute, Item};

use super::plan::{Call, Edition};
use super::quoting;
use super::ty::Scope;
use super::{call, item};
use crate::form::Form;
use crate::model::Origin;

/// What somebody would look up: a type with those that exist only for it, an event, a method.
pub fn form(edition: &Edition<'_>, origin: Origin) -> Option<Form> {
    let tokens = match origin {
        Origin::Type(id) => edition.types[id.0]
            .items
            .iter()
            .flat_map(|item| item::define(item, Scope::Types).into_iter().take(1))
            .collect(),
        Origin::Event(id) => call_tokens(&edition.events[id.0], Scope::Events),
        Origin::Method(id) => call_tokens(&edition.methods[id.0], Scope::Methods),
        Origin::Client
        | Origin::ConstructorParameter(_)
        | Origin::Property(_)
        | Origin::Field(..)
        | Origin::Value(..)
        | Origin::EventParameter(..)
        | Origin::MethodParameter(..) => return None,
    };
    Some(Form { language: "Rust", rank: 1, text: printed(tokens)? })
}

fn call_tokens(call: &Call, scope: Scope) -> TokenStream {
    let items = call.items.iter().flat_map(|item| item::define(item, scope).into_iter().take(1));
    [call::structure(call, scope), call::implement(call, scope)].into_iter().chain(items).collect()
}

/// The items without comments and what is derived, an empty line between them.
fn printed(tokens: TokenStream) -> Option<String> {
    let file: syn::File = syn::parse2(tokens).ok()?;
    let items = file.items.into_iter().map(|item| {
        let bare = bare(item);
        quoting::tokens(&quote::quote!(#bare)).into_text()
    });
    Some(items.collect::<Vec<_>>().join("\n"))
}

fn bare(mut item: Item) -> Item {
    match &mut item {
        Item::Struct(structure) => {
            keep(&mut structure.attrs);
            structure.fields.iter_mut().for_each(|field| keep(&mut field.attrs));
        }
        Item::Enum(enumeration) => {
            keep(&mut enumeration.attrs);
            enumeration.variants.iter_mut().for_each(|variant| keep(&mut variant.attrs));
        }
        Item::Type(alias) => keep(&mut alias.attrs),
        _ => {}
    }
    item
}

/// Of the attributes those that change what one may write.
fn keep(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| {
        attribute.path().is_ident("non_exhaustive") || attribute.path().is_ident("deprecated")
    });
}
