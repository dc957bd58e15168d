//! Which type parameters a definition still has once what JSON cannot carry is gone.
//!
//! Rust refuses parameters that are not used, so a parameter that occurs only in a function or a
//! promise is dropped from the item and from every reference to it.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::model::kind::kinds;
use crate::model::{Api, Shape, Type, TypeId};

/// For each type, for each of its parameters, whether it is used.
pub fn find_used(api: &Api) -> Vec<Vec<bool>> {
    let mut used: Vec<Vec<bool>> =
        api.types.iter().map(|definition| vec![false; definition.parameters.len()]).collect();
    loop {
        let mut grown = false;
        for place in 0..api.types.len() {
            for parameter in mentioned(api, TypeId(place), &used) {
                if let Some(mark) = used[place].get_mut(parameter) {
                    grown |= !std::mem::replace(mark, true);
                }
            }
        }
        if !grown {
            return used;
        }
    }
}

fn mentioned(api: &Api, id: TypeId, used: &[Vec<bool>]) -> Vec<usize> {
    let mut found = Vec::new();
    match &api[id].shape {
        Shape::Object(object) => {
            object.fields.iter().for_each(|field| visit(api, &field.ty, used, &mut found))
        }
        Shape::Alias(target) => visit(api, target, used, &mut found),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
    found
}

/// Collects the parameters a type expression uses.
pub fn visit(api: &Api, ty: &Type, used: &[Vec<bool>], found: &mut Vec<usize>) {
    match ty {
        Type::Parameter(index) => found.push(*index),
        Type::Array(inside) | Type::Record(inside) | Type::IntegerRecord(inside) => {
            visit(api, inside, used, found)
        }
        Type::Named(id, arguments) => arguments
            .iter()
            .zip(&used[id.0])
            .filter(|(_, used)| **used)
            .for_each(|(argument, _)| visit(api, argument, used, found)),
        Type::Union(arms) => {
            let kinds = kinds(api, ty);
            if !kinds.any && kinds.ambiguity(api).is_none() {
                arms.iter().for_each(|arm| visit(api, arm, used, found));
            }
        }
        Type::String
        | Type::Number
        | Type::Integer
        | Type::Boolean
        | Type::Null
        | Type::Undefined
        | Type::Void
        | Type::Any
        | Type::Unknown
        | Type::Literal(_)
        | Type::CodeName(_)
        | Type::CodeNumber(_)
        | Type::Promise(_)
        | Type::Function(_) => {}
    }
}
