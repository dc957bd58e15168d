//! Any item: its definition for readers, and its code for serde.

use proc_macro2::TokenStream;

use super::plan::{Item, ItemKind};
use super::ty::{ItemRef, Scope};
use super::{alias, object, open, union};

/// What a reader of the types sees.
pub fn define(item: &Item, scope: Scope) -> Vec<TokenStream> {
    match &item.kind {
        ItemKind::Object(members) => object::define(item, members, scope),
        ItemKind::Strings(strings) => open::define_strings(item, strings),
        ItemKind::Integers(integers) => open::define_integers(item, integers),
        ItemKind::Union(own) => union::define(item, own, scope),
        ItemKind::Alias(target) => alias::define(item, target, scope),
    }
}

/// Reading, writing and conversions.
pub fn wire(item: &Item, documented: &str, scope: Scope) -> Vec<TokenStream> {
    match &item.kind {
        ItemKind::Object(members) => object::wire::wire(item, documented, members, scope),
        ItemKind::Strings(strings) => open::wire_strings(item, strings),
        ItemKind::Integers(integers) => open::wire_integers(item, integers),
        ItemKind::Union(own) => union::wire(item, own, scope),
        ItemKind::Alias(_) => Vec::new(),
    }
}

/// The names of the items that an item mentions, its own included.
pub fn mentioned(item: &Item) -> Vec<String> {
    let mut found: Vec<&ItemRef> = Vec::new();
    item.generics.iter().filter_map(|generic| generic.default.as_ref()).for_each(|ty| ty.items(&mut found));
    let mut names = vec![item.name.clone()];
    match &item.kind {
        ItemKind::Object(members) => members.iter().for_each(|member| member.ty.items(&mut found)),
        ItemKind::Strings(strings) => {
            names.extend(strings.bases.iter().map(|base| base.name.clone()));
            names.extend(strings.codes.iter().map(|pairs| pairs.name.clone()));
        }
        ItemKind::Integers(integers) => names.extend(integers.strings.iter().map(|pairs| pairs.name.clone())),
        ItemKind::Union(own) => own.arms.iter().for_each(|arm| arm.ty.items(&mut found)),
        ItemKind::Alias(ty) => ty.items(&mut found),
    }
    names.extend(found.into_iter().map(|item| item.name.clone()));
    names
}
