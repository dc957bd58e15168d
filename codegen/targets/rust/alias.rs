//! Aliases.

use super::block::Block;
use super::generics::generics_with_defaults;
use super::plan::Item;
use super::quoting::{self, code};
use super::ty::{Scope, Ty};
use crate::markdown::{self, markdown};

/// The alias.
pub fn define(item: &Item, target: &Ty, scope: Scope) -> Vec<Block> {
    let said = || markdown!("Another name for {}.", markdown::code(&target.tokens(scope).to_string()));
    let docs = item.prose.or(said).outer();
    let (attributes, name) = (item.attributes(), quoting::name(&item.name));
    let generics = generics_with_defaults(&item.generics, scope);
    let alias = code!("{}pub type {}{} = {};\n", attributes, name, generics, target.code(scope));
    vec![Block::new(docs, quoting::frame(alias))]
}
