//! What an alias of the spec becomes: an item of its own, an alias in Rust, or a structure.

use crate::model::kind::{Kinds, Numbers, Strings, kinds};
use crate::model::{Api, Shape, Type, TypeId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// An enumeration under the alias' own name; whether other types convert into it.
    Item,
    /// A type alias.
    Alias,
    /// A structure, since it contains itself.
    Newtype,
}

/// For each type, its form if it is an alias.
pub fn find_forms(api: &Api) -> Vec<Option<Form>> {
    let first: Vec<Option<Form>> = api
        .types
        .iter()
        .map(|definition| match &definition.shape {
            Shape::Alias(target) if is_item(api, target) => Some(Form::Item),
            Shape::Alias(_) => Some(Form::Alias),
            _ => None,
        })
        .collect();
    let contains_itself = |id: usize| {
        let mut seen = vec![false; api.types.len()];
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            let Shape::Alias(target) = &api.types[next].shape else { continue };
            let mut named = Vec::new();
            collect(target, &mut named);
            for TypeId(found) in named {
                if found == id {
                    return true;
                }
                if first[found] == Some(Form::Alias) && !std::mem::replace(&mut seen[found], true) {
                    open.push(found);
                }
            }
        }
        false
    };
    (0..api.types.len())
        .map(|id| match first[id] {
            Some(Form::Alias) if contains_itself(id) => Some(Form::Newtype),
            form => form,
        })
        .collect()
}

/// Whether a type expression is an enumeration of its own, and `null` is not among its arms.
fn is_item(api: &Api, ty: &Type) -> bool {
    if !matches!(ty, Type::Union(_) | Type::Literal(_)) || single_arm(api, ty).is_some() {
        return false;
    }
    let kinds = kinds(api, ty);
    !kinds.null && !kinds.undefined && needs_item(api, &kinds)
}

/// Whether the forms need an enumeration that the spec does not name.
pub fn needs_item(api: &Api, kinds: &Kinds) -> bool {
    if kinds.any || kinds.ambiguity(api).is_some() {
        return false;
    }
    kinds.arms() > 1
        || matches!(kinds.string, Some(Strings::Values(_)))
        || matches!(kinds.number, Some(Numbers::Values(_)))
}

/// The only arm of a union that has a JSON form other than `null`, unless it is a literal.
pub fn single_arm<'a>(api: &Api, ty: &'a Type) -> Option<&'a Type> {
    let Type::Union(arms) = ty else { return None };
    let mut arms = arms.iter().filter(|arm| kinds(api, arm).arms() > 0);
    let arm = arms.next()?;
    (arms.next().is_none() && !matches!(arm, Type::Literal(_))).then_some(arm)
}

fn collect(ty: &Type, found: &mut Vec<TypeId>) {
    match ty {
        Type::Array(inside) | Type::Record(inside) | Type::IntegerRecord(inside) => collect(inside, found),
        Type::Union(arms) => arms.iter().for_each(|arm| collect(arm, found)),
        Type::Named(id, arguments) => {
            found.push(*id);
            arguments.iter().for_each(|argument| collect(argument, found));
        }
        _ => {}
    }
}
