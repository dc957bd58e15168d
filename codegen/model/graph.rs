//! Which types contain themselves by value, and so need an indirection where a language lays
//! values out inline.

use super::{Api, Shape, Type, TypeId};

/// Whether a value of type `from` can hold a value of type `to` without an array, a record or
/// a promise in between.
pub fn contains(api: &Api, from: TypeId, to: TypeId) -> bool {
    let mut seen = vec![false; api.types.len()];
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        for next in parts(api, id) {
            if next == to {
                return true;
            }
            if !std::mem::replace(&mut seen[next.0], true) {
                open.push(next);
            }
        }
    }
    false
}

fn parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    match &api[id].shape {
        Shape::Object(object) => object.fields.iter().for_each(|field| inline(&field.ty, &mut found)),
        Shape::Alias(ty) => inline(ty, &mut found),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
    found
}

fn inline(ty: &Type, found: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id, arguments) => {
            found.push(*id);
            arguments.iter().for_each(|argument| inline(argument, found));
        }
        Type::Union(arms) => arms.iter().for_each(|arm| inline(arm, found)),
        _ => {}
    }
}
