//! A type expression as a program that uses the crate writes it.

use super::plan::Origin;
use super::plan::lower::{Lowering, Place};
use super::ty::Scope;
use crate::model::{Api, Type, TypeId};

/// The Rust type of an expression without free type parameters, the edition's types and the module
/// `json` being in scope. `None` if it has a part that only the item around it gives a name.
pub fn expression(api: &Api, ty: &Type) -> Option<String> {
    let place = Place {
        name: "Unnamed".to_owned(),
        scope: Scope::Types,
        definition: None,
        owner: None,
        origin: Origin::Type(TypeId(0)),
    };
    let mut unnamed = Vec::new();
    let lowered = Lowering::new(api).lower(ty, &place, &mut unnamed);
    unnamed.is_empty().then(|| lowered.tokens(Scope::Types).to_string())
}
