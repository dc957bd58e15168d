//! A generic type that contains itself does so with the same arguments, or there is no end of types.

use crate::diagnostic::Rule;
use crate::model::graph::components;
use crate::model::walk::Position;
use crate::model::{Shape, Type, TypeDefinition, TypeId};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_growth(&mut self, places: &[Place]) {
        let references = self.api.types.iter().map(|definition| {
            let mut found = Vec::new();
            visit(definition, &mut |id, _| found.push(id.0));
            found
        });
        let components = components(&references.collect::<Vec<_>>());
        for (index, place) in places.iter().enumerate() {
            let mut grows = false;
            visit(&self.api.types[index], &mut |id, arguments| {
                grows |= arguments.iter().any(is_built_on_parameter) && components[id.0] == components[index];
            });
            if grows {
                let title =
                    format!("`{}` contains itself with ever larger arguments", self.api.types[index].name);
                self.diagnostics
                    .report(Rule::EndlessType, &place.key(), title, "this has no end of types in it")
                    .help("refer to it with its own parameters as they are");
            }
        }
    }
}

/// `T[]`, not `T` and not `string[]`.
fn is_built_on_parameter(ty: &Type) -> bool {
    fn mentions(ty: &Type) -> bool {
        let children = ty.children();
        let mut held = children.iter().filter(|(position, _)| position.is_held());
        matches!(ty, Type::Parameter(_)) || held.any(|(_, child)| mentions(child))
    }
    !matches!(ty, Type::Parameter(_)) && mentions(ty)
}

/// Every reference to a named type in a definition.
fn visit(definition: &TypeDefinition, seen: &mut dyn FnMut(TypeId, &[Type])) {
    match &definition.shape {
        Shape::Object(object) => {
            object.fields.iter().for_each(|field| field.ty.reach(Position::is_held, seen))
        }
        Shape::Alias(ty) => ty.reach(Position::is_held, seen),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
}
