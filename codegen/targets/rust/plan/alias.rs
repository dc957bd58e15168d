//! What an alias of the spec becomes: an item of its own or an alias in Rust.

use crate::model::kind::{Kinds, kinds};
use crate::model::{Api, Shape, Type};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// An enumeration under the alias' own name.
    Item,
    /// A type alias.
    Alias,
}

/// For each type, its form if it is an alias.
pub fn find_forms(api: &Api) -> Vec<Option<Form>> {
    let form = |target| if is_item(api, target) { Form::Item } else { Form::Alias };
    let definitions = api.types.iter();
    definitions
        .map(|definition| match &definition.shape {
            Shape::Alias(target) => Some(form(target)),
            _ => None,
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
    !kinds.any && kinds.ambiguity(api).is_none() && kinds.is_choice()
}

/// The only arm of a union that has a JSON form other than `null`, unless it is a literal.
pub fn single_arm<'a>(api: &Api, ty: &'a Type) -> Option<&'a Type> {
    let Type::Union(arms) = ty else { return None };
    let mut arms = arms.iter().filter(|arm| kinds(api, arm).arms() > 0);
    let arm = arms.next()?;
    (arms.next().is_none() && !matches!(arm, Type::Literal(_))).then_some(arm)
}
