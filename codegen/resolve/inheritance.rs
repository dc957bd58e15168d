//! "All fields of X and also": every type gets its inherited members.

use std::collections::HashSet;

use crate::model::graph::{bottom_up, components};
use crate::model::{EnumValue, Field, Shape, TypeDefinition, TypeId};

/// Adds inherited members before the own ones, in the order of `extends`; what two bases have from
/// one is inherited once.
pub fn complete(types: &mut [TypeDefinition]) {
    let bases =
        types.iter().map(|definition| extended(&definition.shape).iter().map(|base| base.0).collect());
    for index in bottom_up(&components(&bases.collect::<Vec<_>>())) {
        let bases = extended(&types[index].shape).to_vec();
        match &types[index].shape {
            Shape::Object(_) => {
                let inherited = inherited_fields(types, &bases);
                if let Shape::Object(object) = &mut types[index].shape {
                    object.fields.splice(0..0, inherited);
                }
            }
            Shape::Enum(_) => {
                let inherited = inherited_values(types, &bases);
                if let Shape::Enum(enumeration) = &mut types[index].shape {
                    enumeration.values.splice(0..0, inherited);
                }
            }
            Shape::Codes(_) | Shape::Alias(_) | Shape::Host => {}
        }
    }
}

fn extended(shape: &Shape) -> &[TypeId] {
    match shape {
        Shape::Object(object) => &object.extends,
        Shape::Enum(enumeration) => &enumeration.extends,
        Shape::Codes(_) | Shape::Alias(_) | Shape::Host => &[],
    }
}

fn inherited_fields(types: &[TypeDefinition], bases: &[TypeId]) -> Vec<Field> {
    let mut known = HashSet::new();
    let mut inherited = Vec::new();
    for base in bases {
        let Shape::Object(object) = &types[base.0].shape else { continue };
        for field in &object.fields {
            let origin = field.inherited_from.unwrap_or(*base);
            if known.insert((&field.name, origin)) {
                inherited.push(Field { inherited_from: Some(origin), ..field.clone() });
            }
        }
    }
    inherited
}

fn inherited_values(types: &[TypeDefinition], bases: &[TypeId]) -> Vec<EnumValue> {
    let mut known = HashSet::new();
    let mut inherited = Vec::new();
    for base in bases {
        let Shape::Enum(enumeration) = &types[base.0].shape else { continue };
        for value in &enumeration.values {
            let origin = value.inherited_from.unwrap_or(*base);
            if known.insert((&value.value, origin)) {
                inherited.push(EnumValue { inherited_from: Some(origin), ..value.clone() });
            }
        }
    }
    inherited
}
