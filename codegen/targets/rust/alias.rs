//! Aliases.

use quote::quote;

use super::block::Block;
use super::generics::generics_with_defaults;
use super::plan::Item;
use super::quoting;
use super::ty::{Scope, Ty, ident};
use crate::markdown::{code, markdown};

/// The alias.
pub fn define(item: &Item, target: &Ty, scope: Scope) -> Vec<Block> {
    let (name, ty) = (ident(&item.name), target.tokens(scope));
    let docs = item.prose.or(|| markdown!("Another name for {}.", code(&ty.to_string()))).outer();
    let alias = item.documented.as_ref().and_then(|documented| quoting::alias(documented, &item.name));
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    vec![Block::new(docs, quote!(#alias #deprecated pub type #name #generics = #ty;))]
}
