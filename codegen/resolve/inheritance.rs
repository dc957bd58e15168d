//! "All fields of X and also": every type gets its inherited members.

use crate::model::{EnumValue, Field, Shape, TypeDefinition, TypeId};

use super::scope::Scope;

/// Adds inherited members before the own ones, in the order of `extends`.
pub fn complete(types: &mut [TypeDefinition], scope: &Scope) {
    let completed: Vec<Shape> = (0..types.len()).map(|index| complete_shape(types, TypeId(index))).collect();
    for ((definition, shape), declared) in types.iter_mut().zip(completed).zip(&scope.types) {
        debug_assert_eq!(definition.name, declared.name);
        definition.shape = shape;
    }
}

fn complete_shape(types: &[TypeDefinition], id: TypeId) -> Shape {
    let mut shape = types[id.0].shape.clone();
    match &mut shape {
        Shape::Object(object) => object.fields = fields(types, id),
        Shape::Enum(enumeration) => enumeration.values = values(types, id),
        Shape::Codes(_) | Shape::Alias(_) | Shape::Host => {}
    }
    shape
}

fn fields(types: &[TypeDefinition], id: TypeId) -> Vec<Field> {
    let Shape::Object(object) = &types[id.0].shape else { return Vec::new() };
    let mut all = Vec::new();
    for base in &object.extends {
        for field in fields(types, *base) {
            let field = Field { inherited_from: field.inherited_from.or(Some(*base)), ..field };
            // What two bases have from one is inherited once.
            let is_known =
                |known: &Field| known.name == field.name && known.inherited_from == field.inherited_from;
            if !all.iter().any(is_known) {
                all.push(field);
            }
        }
    }
    all.extend(object.fields.iter().cloned());
    all
}

fn values(types: &[TypeDefinition], id: TypeId) -> Vec<EnumValue> {
    let Shape::Enum(enumeration) = &types[id.0].shape else { return Vec::new() };
    let mut all = Vec::new();
    for base in &enumeration.extends {
        for value in values(types, *base) {
            let value = EnumValue { inherited_from: value.inherited_from.or(Some(*base)), ..value };
            let is_known = |known: &EnumValue| {
                known.value == value.value && known.inherited_from == value.inherited_from
            };
            if !all.iter().any(is_known) {
                all.push(value);
            }
        }
    }
    all.extend(enumeration.values.iter().cloned());
    all
}
