//! Aliases, and structures around aliases that contain themselves.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::code;
use super::object::{bounded_generics, generics_with_defaults, plain_generics};
use super::plan::Item;
use super::ty::{Scope, Ty, ident};

/// The alias.
pub fn define(item: &Item, target: &Ty, scope: Scope) -> Vec<TokenStream> {
    let (name, ty) = (ident(&item.name), target.tokens(scope));
    let docs = item.prose.or(&format!("Another name for {}.", code(&ty.to_string()))).tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    vec![quote!(#docs #deprecated pub type #name #generics = #ty;)]
}

/// The structure.
pub fn define_newtype(item: &Item, inside: &Ty, scope: Scope) -> Vec<TokenStream> {
    let (name, ty) = (ident(&item.name), inside.tokens(scope));
    let docs = item.prose.or("A type that contains itself.").tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    vec![quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name #generics(pub #ty);
    }]
}

/// Reading, writing and conversions of the structure.
pub fn wire_newtype(item: &Item, inside: &Ty, scope: Scope) -> Vec<TokenStream> {
    let own = item.own_tokens();
    let (ty, way) = (inside.tokens(scope), inside.way(scope));
    let plain = plain_generics(&item.generics);
    let reading = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    let writing = bounded_generics(&item.generics, None, quote!(Serialize));
    vec![
        quote! {
            impl #reading Deserialize<'de> for #own {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    <#way as wire::Way>::read(deserializer).map(Self)
                }
            }
        },
        quote! {
            impl #writing Serialize for #own {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.0.serialize(serializer)
                }
            }
        },
        quote! {
            impl #plain From<#ty> for #own {
                fn from(value: #ty) -> Self {
                    Self(value)
                }
            }
        },
    ]
}
