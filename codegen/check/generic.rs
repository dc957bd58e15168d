//! A generic type that contains itself does so with the same arguments, or there is no end of types.

use crate::diagnostic::Rule;
use crate::model::graph::components;
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
        match ty {
            Type::Parameter(_) => true,
            Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner) => {
                mentions(inner)
            }
            Type::Union(parts) | Type::Named(_, parts) => parts.iter().any(mentions),
            _ => false,
        }
    }
    !matches!(ty, Type::Parameter(_)) && mentions(ty)
}

/// Every reference to a named type in a definition.
fn visit(definition: &TypeDefinition, seen: &mut dyn FnMut(TypeId, &[Type])) {
    match &definition.shape {
        Shape::Object(object) => object.fields.iter().for_each(|field| visit_type(&field.ty, seen)),
        Shape::Alias(ty) => visit_type(ty, seen),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
}

fn visit_type(ty: &Type, seen: &mut dyn FnMut(TypeId, &[Type])) {
    match ty {
        Type::Named(id, arguments) => {
            seen(*id, arguments);
            arguments.iter().for_each(|argument| visit_type(argument, seen));
        }
        Type::Union(arms) => arms.iter().for_each(|arm| visit_type(arm, seen)),
        Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner) => {
            visit_type(inner, seen)
        }
        _ => {}
    }
}
