//! Which types have something sensitive in them, however deep.

use crate::model::walk::Position;
use crate::model::{Api, Shape, Type};

/// For each type, whether a sensitive field is in it.
pub fn find(api: &Api) -> Vec<bool> {
    let mut found = vec![false; api.types.len()];
    let mut users = vec![Vec::new(); api.types.len()];
    let mut open = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let mut note = |ty: &Type| visit(ty, &mut |used| users[used].push(index));
        match &definition.shape {
            Shape::Object(object) => {
                object.fields.iter().for_each(|field| note(&field.ty));
                if object.fields.iter().any(|field| field.docs.sensitive) {
                    open.push(index);
                }
            }
            Shape::Alias(target) => note(target),
            Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
        }
    }
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut found[index], true) {
            open.extend(&users[index]);
        }
    }
    found
}

/// Whether such a type is in an expression.
pub fn is_in(ty: &Type, sensitive: &[bool]) -> bool {
    let mut found = false;
    visit(ty, &mut |used| found |= sensitive[used]);
    found
}

/// The types whose values are in those of an expression.
fn visit(ty: &Type, seen: &mut dyn FnMut(usize)) {
    ty.reach(Position::is_in_value, &mut |id, _| seen(id.0));
}
