//! Aliases that lead back to themselves and so stand for nothing.

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::{Api, Shape, Type, TypeId, kind};

use super::scope::Scope;

/// Reports circular aliases; each then stands for `any`, so that looking through aliases ends.
pub fn break_cycles(api: &mut Api, scope: &Scope, diagnostics: &mut Diagnostics) {
    // First those that are nothing but each other; only then may an alias be looked through.
    for follow in [direct as fn(&Api, TypeId) -> Vec<TypeId>, transparent] {
        for index in 0..api.types.len() {
            let id = TypeId(index);
            if !matches!(api[id].shape, Shape::Alias(_)) || !leads_back(api, id, follow) {
                continue;
            }
            let declared = &scope.types[index];
            let title = format!("the type `{}` is defined by itself", declared.name);
            diagnostics
                .report(Rule::CircularType, &declared.place.at("type"), title, "this leads back to where it came from")
                .help("a type may contain itself in a field of an object, or in an arm of a union of different kinds");
            api.types[index].shape = Shape::Alias(Type::Any);
        }
    }
}

fn leads_back(api: &Api, start: TypeId, follow: fn(&Api, TypeId) -> Vec<TypeId>) -> bool {
    let mut seen = vec![false; api.types.len()];
    let mut open = follow(api, start);
    while let Some(id) = open.pop() {
        if id == start {
            return true;
        }
        if !std::mem::replace(&mut seen[id.0], true) {
            open.extend(follow(api, id));
        }
    }
    false
}

/// The aliases an alias consists of, without anything in between.
fn direct(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    if let Shape::Alias(ty) = &api[id].shape {
        mentioned(ty, false, &mut found);
    }
    found
}

/// The aliases an alias mentions, unless it is a union that is a type of its own.
fn transparent(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    if let Shape::Alias(ty) = &api[id].shape
        && kind::kinds(api, ty).arms() < 2
    {
        mentioned(ty, true, &mut found);
    }
    found
}

fn mentioned(ty: &Type, inside: bool, found: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id, arguments) => {
            found.push(*id);
            arguments.iter().for_each(|argument| mentioned(argument, inside, found));
        }
        Type::Union(arms) => arms.iter().for_each(|arm| mentioned(arm, inside, found)),
        Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner)
            if inside =>
        {
            mentioned(inner, inside, found);
        }
        _ => {}
    }
}
