//! The type that wraps the result of every call.

use super::super::ty::{ItemRef, Scope, Ty};
use super::Origin;
use super::lower::{Lowering, Place};
use crate::model::Type;

/// The result of a method in its envelope.
pub fn answer(lowering: &Lowering<'_>, result: Ty) -> Ty {
    let Some(envelope) = lowering.api.client.as_ref().and_then(|client| client.result) else { return result };
    let generics = lowering.generics(envelope);
    let names: Vec<String> = generics.iter().map(|generic| generic.name.clone()).collect();
    let free = names.iter().cloned().map(Ty::Parameter).collect();
    let place = Place {
        name: String::new(),
        scope: Scope::Types,
        definition: Some(&lowering.api[envelope]),
        owner: None,
        origin: Origin::Type(envelope),
    };
    let parameters = (0..lowering.api[envelope].parameters.len()).map(Type::Parameter).collect();
    let ty = lowering.lower(&Type::Named(envelope, parameters), &place, &mut Vec::new());
    let ty = match ty {
        Ty::Item(item) => Ty::Item(ItemRef { arguments: free, ..item }),
        other => other,
    };
    // The result takes the first place; further parameters keep their defaults.
    let mut arguments = vec![result];
    arguments.extend(generics.into_iter().skip(1).map(|generic| generic.default.unwrap_or(Ty::Unit)));
    ty.substitute(&names, &arguments)
}
