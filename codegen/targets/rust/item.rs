//! Any item: its definition for readers, and its table for serde.

use std::sync::Arc;

use super::block::Block;
use super::plan::{Item, ItemKind};
use super::printed::Printed;
use super::quoting::{self, Code};
use super::table::Piece;
use super::ty::{ItemRef, Scope};
use super::{alias, answer, object, time, union, value_set};

/// The item: first its definition, then what belongs to it.
fn define(item: &Item, scope: Scope) -> Vec<Block> {
    match &item.kind {
        ItemKind::Object(members) => object::define(item, members, scope),
        ItemKind::Strings(strings) => value_set::define_strings(item, strings),
        ItemKind::Integers(integers) => value_set::define_integers(item, integers),
        ItemKind::Union(union) => union::define(item, union, scope),
        ItemKind::Alias(target) => alias::define(item, target, scope),
    }
}

/// The item, and how it is read and written.
pub fn printed(item: &Item, documented: &str, scope: Scope) -> Arc<Printed> {
    item.print.take_or(|| pieces(item, documented, scope))
}

fn pieces(item: &Item, documented: &str, scope: Scope) -> Vec<Piece> {
    let items = define(item, scope);
    let tables = match &item.kind {
        ItemKind::Object(members) => {
            let times = time::table(&item.own_code(), members);
            std::iter::once(object::wire::table(item, documented, members, scope)).chain(times).collect()
        }
        ItemKind::Strings(strings) => value_set::table_strings(item, strings),
        ItemKind::Integers(integers) => value_set::table_integers(item, integers),
        ItemKind::Union(union) => {
            std::iter::once(union::table(item, union, scope)).chain(answer::table(item, union)).collect()
        }
        ItemKind::Alias(_) => Vec::new(),
    };
    items.into_iter().map(Piece::from).chain(tables.into_iter().map(Piece::from)).collect()
}

impl Item {
    /// The documented name where it is another, and whether it is deprecated.
    pub fn attributes(&self) -> Code {
        let documented = self.documented.as_ref().unwrap_or(&self.name);
        quoting::attributes(documented, &self.name, self.deprecated)
    }
}

/// The names of what an item defines.
pub fn defined(item: &Item) -> Vec<String> {
    let required = match &item.kind {
        ItemKind::Object(members) if object::has_required_structure(members) => {
            Some(object::required_name(item))
        }
        _ => None,
    };
    std::iter::once(item.name.clone()).chain(required).collect()
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
        ItemKind::Union(union) => {
            union.arms.iter().for_each(|arm| arm.ty.items(&mut found));
            names.extend(union.answer.iter().map(|answer| answer.error.clone()));
        }
        ItemKind::Alias(ty) => ty.items(&mut found),
    }
    names.extend(found.into_iter().map(|item| item.name.clone()));
    names
}
