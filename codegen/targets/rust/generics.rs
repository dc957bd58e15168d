//! Type parameters, as they stand in a definition, in a reference and in an implementation.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::{Generic, Item, Member};
use super::quoting::{self, Code, code};
use super::ty::{Scope, ident};
use crate::fragment::Fragment;

/// `<T = ()>`, or nothing.
pub fn generics_with_defaults(generics: &[Generic], scope: Scope) -> Code {
    if generics.is_empty() {
        return Fragment::empty();
    }
    let generics = generics.iter().map(|generic| {
        let name = quoting::name(&generic.name);
        match &generic.default {
            Some(ty) => code!("{} = {}", name, ty.code(scope)),
            None => name,
        }
    });
    code!("<{}>", Fragment::joined(generics, ", "))
}

/// `<T>`, or nothing.
pub fn plain_generics(generics: &[Generic]) -> TokenStream {
    quoting::type_tokens(&applied_generics(generics))
}

/// The same as text.
pub fn applied_generics(generics: &[Generic]) -> Code {
    if generics.is_empty() {
        return Fragment::empty();
    }
    let names = generics.iter().map(|generic| quoting::name(&generic.name));
    code!("<{}>", Fragment::joined(names, ", "))
}

/// `<T: Debug>`, or nothing.
pub fn bounded_generics(generics: &[Generic], bound: &TokenStream) -> TokenStream {
    if generics.is_empty() {
        return TokenStream::new();
    }
    let names = generics.iter().map(|generic| ident(&generic.name));
    quote!(<#(#names: #bound),*>)
}

/// The type parameters that some of the fields need.
pub fn used_generics(generics: &[Generic], members: &[&Member]) -> Vec<Generic> {
    let used = |generic: &&Generic| members.iter().any(|member| member.ty.mentions(&generic.name));
    let same = |generic: &Generic| Generic { name: generic.name.clone(), default: generic.default.clone() };
    generics.iter().filter(used).map(same).collect()
}

impl Item {
    /// The type itself, inside its implementations.
    pub fn own_tokens(&self) -> TokenStream {
        quoting::type_tokens(&self.own_code())
    }

    /// The same as text.
    pub fn own_code(&self) -> Code {
        code!("{}{}", quoting::name(&self.name), applied_generics(&self.generics))
    }
}
