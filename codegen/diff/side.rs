//! One edition as a side of a comparison: its types answer to the names they have in the other.

use std::collections::BTreeMap;

use crate::model::{Api, Field, Shape, Type, TypeId, kind, notation};

use super::direction::{Direction, directions};

pub struct Side<'a> {
    pub api: &'a Api,
    directions: Vec<Direction>,
    /// The name of each type; for one that was renamed, the new one.
    keys: Vec<&'a str>,
    ids: BTreeMap<&'a str, TypeId>,
}

/// The two sides, with types that were merely renamed under one name.
pub fn sides<'a>(old: &'a Api, new: &'a Api) -> (Side<'a>, Side<'a>) {
    let mut keys: Vec<&str> = old.types.iter().map(|definition| definition.name.as_str()).collect();
    for (id, name) in renamed(old, new) {
        keys[id.0] = name;
    }
    (
        Side::new(old, keys),
        Side::new(new, new.types.iter().map(|definition| definition.name.as_str()).collect()),
    )
}

impl<'a> Side<'a> {
    fn new(api: &'a Api, keys: Vec<&'a str>) -> Side<'a> {
        let mut ids = BTreeMap::new();
        for (index, key) in keys.iter().enumerate() {
            let renamed = *key != api.types[index].name;
            // A type that took over the name of its alias stands for both.
            if renamed || !ids.contains_key(key) {
                ids.insert(*key, TypeId(index));
            }
        }
        Side { api, directions: directions(api), keys, ids }
    }

    pub fn key(&self, id: TypeId) -> &'a str {
        self.keys[id.0]
    }

    pub fn id(&self, key: &str) -> Option<TypeId> {
        self.ids.get(key).copied()
    }

    pub fn direction(&self, id: TypeId) -> Direction {
        self.directions[id.0]
    }

    /// What an alias stands for, through other aliases; anything else stands for itself.
    pub fn target(&self, ty: &Type) -> Type {
        if let Type::Named(id, arguments) = ty
            && let Shape::Alias(target) = &self.api[*id].shape
        {
            return self.target(&kind::substitute(target, arguments));
        }
        ty.clone()
    }
}

/// Types of the old edition that the new one has under another name.
fn renamed<'a>(old: &Api, new: &'a Api) -> Vec<(TypeId, &'a str)> {
    let has = |api: &Api, name: &str| api.types.iter().any(|definition| definition.name == name);
    let removed = || {
        (0..old.types.len()).map(TypeId).filter(|id| {
            !matches!(old[*id].shape, Shape::Alias(_) | Shape::Host) && !has(new, &old[*id].name)
        })
    };
    let added: Vec<TypeId> =
        (0..new.types.len()).map(TypeId).filter(|id| !has(old, &new[*id].name)).collect();
    let alike = |id: TypeId| {
        let wanted = members(old, id);
        added.iter().copied().filter(|other| members(new, *other) == wanted).collect::<Vec<_>>()
    };
    let mut pairs = Vec::new();
    for id in removed() {
        if let Some(name) = former_alias(old, id, new) {
            pairs.push((id, name));
        } else if members(old, id).len() > 1
            && let [one] = alike(id).as_slice()
            && removed().filter(|other| alike(*other).contains(one)).count() == 1
        {
            pairs.push((id, new[*one].name.as_str()));
        }
    }
    pairs
}

/// The alias of a type that the new edition has as a type of its own.
fn former_alias<'a>(old: &Api, id: TypeId, new: &'a Api) -> Option<&'a str> {
    let mut aliases = old.types.iter().filter(
        |definition| matches!(&definition.shape, Shape::Alias(Type::Named(target, _)) if *target == id),
    );
    aliases.find_map(|alias| {
        let same = new.types.iter().find(|definition| definition.name == alias.name)?;
        (!matches!(same.shape, Shape::Alias(_))).then_some(same.name.as_str())
    })
}

/// What a type consists of, to be compared with another.
fn members(api: &Api, id: TypeId) -> Vec<String> {
    let definition = &api[id];
    match &definition.shape {
        Shape::Object(object) => {
            let field = |field: &Field| {
                let ty = notation::expression(api, &definition.parameters, &field.ty);
                format!("{}{}: {ty}", field.name, if field.optional { "?" } else { "" })
            };
            object.fields.iter().map(field).collect()
        }
        Shape::Enum(enumeration) => enumeration.values.iter().map(|value| value.value.clone()).collect(),
        Shape::Codes(codes) => codes.iter().map(|code| format!("{} = {}", code.name, code.code)).collect(),
        Shape::Alias(_) | Shape::Host => Vec::new(),
    }
}
