//! Every type has a value that ends: a required field does not lead back to its own type.

use crate::diagnostic::Rule;
use crate::model::{Shape, Type};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_values_exist(&mut self, places: &[Place]) {
        // What can be made of what can be made, until nothing is added.
        let mut finite = vec![false; self.api.types.len()];
        loop {
            let next: Vec<bool> =
                self.api.types.iter().map(|definition| ends(&definition.shape, &finite)).collect();
            if next == finite {
                break;
            }
            finite = next;
        }
        for (index, place) in places.iter().enumerate().filter(|(index, _)| !finite[*index]) {
            let title = format!("no value of `{}` ends", self.api.types[index].name);
            self.diagnostics
                .report(Rule::EndlessType, &place.key(), title, "a required field leads back to this type")
                .help("make a field on the way optional, nullable or a list");
        }
    }
}

fn ends(shape: &Shape, finite: &[bool]) -> bool {
    match shape {
        Shape::Object(object) => {
            object.fields.iter().all(|field| field.optional || type_ends(&field.ty, finite))
        }
        Shape::Alias(ty) => type_ends(ty, finite),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => true,
    }
}

fn type_ends(ty: &Type, finite: &[bool]) -> bool {
    match ty {
        Type::Named(id, arguments) => {
            finite[id.0] && arguments.iter().all(|argument| type_ends(argument, finite))
        }
        Type::Union(arms) => arms.iter().any(|arm| type_ends(arm, finite)),
        _ => true,
    }
}
