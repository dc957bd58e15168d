//! The types of two editions, definition by definition.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeSet;

use crate::model::{Object, Shape, Type, TypeDefinition, TypeId, TypeParameter, notation};

use super::change::{Item, Section, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::member;
use super::rule::Kind;
use super::side::Side;

impl Comparison<'_> {
    pub fn compare_types(&mut self) {
        for index in 0..self.old.api.types.len() {
            let id = TypeId(index);
            match self.new.id(self.old.key(id)) {
                // The alias whose name another type took over is that type now.
                Some(_) if self.old.id(self.old.key(id)) != Some(id) => {}
                Some(other) => self.compare_definition(id, other),
                None => {
                    let (subject, direction) = (whole(&self.old, id), self.old.direction(id));
                    let form = form(&self.old, id);
                    self.add(&subject, Kind::TypeRemoved, Some(form), None, direction);
                }
            }
        }
        for index in 0..self.new.api.types.len() {
            let id = TypeId(index);
            if self.old.id(self.new.key(id)).is_none() {
                let (subject, direction) = (whole(&self.new, id), self.new.direction(id));
                let form = form(&self.new, id);
                self.add(&subject, Kind::TypeAdded, None, Some(form), direction);
            }
        }
    }

    fn compare_definition(&mut self, id: TypeId, other: TypeId) {
        let (old_api, new_api) = (self.old.api, self.new.api);
        let (old, new) = (&old_api[id], &new_api[other]);
        let (at, direction) = (whole(&self.new, other), self.old.direction(id));
        self.scope = [&old.parameters, &new.parameters];
        if old.name != new.name {
            let [from, to] = [old, new].map(|definition| Some(definition.name.clone()));
            self.add(&at, Kind::TypeRenamed, from, to, direction);
        }
        self.compare_type_parameters(&at, old, new, direction);
        self.compare_names(&at, &old.names, &new.names, direction);
        self.compare_docs(&at, &old.docs, &new.docs, direction);
        match (&old.shape, &new.shape) {
            (Shape::Alias(old), Shape::Alias(new)) => self.compare_type(&at, direction, old, new),
            _ => match (declared(&self.old, id), declared(&self.new, other)) {
                (Some(Shape::Object(old)), Some(Shape::Object(new))) => {
                    self.compare_objects(&at, direction, old, new);
                }
                (Some(Shape::Enum(old)), Some(Shape::Enum(new))) => {
                    self.compare_values(&at, direction, old, new);
                    self.compare_bases(&at, direction, &old.extends, &new.extends);
                }
                (Some(Shape::Codes(old)), Some(Shape::Codes(new))) => {
                    self.compare_codes(&at, direction, old, new);
                }
                (Some(Shape::Host), Some(Shape::Host)) => {}
                _ => {
                    let (old, new) = (expression(&old_api[id], id), expression(&new_api[other], other));
                    self.compare_type(&at, direction, &old, &new);
                }
            },
        }
        self.scope = [&[], &[]];
    }

    fn compare_type_parameters(
        &mut self,
        at: &Subject,
        old: &TypeDefinition,
        new: &TypeDefinition,
        direction: Direction,
    ) {
        let defaults = |side: &Side, definition: &TypeDefinition| -> Vec<Option<String>> {
            let print = |ty: &Type| notation::expression(side.api, &definition.parameters, ty);
            definition.parameters.iter().map(|parameter| parameter.default.as_ref().map(print)).collect()
        };
        let (before, after) = (defaults(&self.old, old), defaults(&self.new, new));
        if before == after {
            return;
        }
        let goes_on = before.len() <= after.len()
            && before.iter().zip(&after).all(|(before, after)| before.is_none() || before == after)
            && after[before.len()..].iter().all(Option::is_some);
        let kind = if goes_on { Kind::ParameterOfTypeAdded } else { Kind::ParametersOfTypeChanged };
        let (old, new) = (head(&self.old, old), head(&self.new, new));
        self.add(at, kind, Some(old), Some(new), direction);
    }

    fn compare_objects(&mut self, at: &Subject, direction: Direction, old: &Object, new: &Object) {
        let (before, after) = (bases(&self.old, &old.extends), bases(&self.new, &new.extends));
        let shared: BTreeSet<&str> = before.intersection(&after).copied().collect();
        let old = member::fields(&self.old, &old.fields, &[]);
        let new = member::fields(&self.new, &new.fields, &[]);
        self.compare_own_fields(at, direction, &old, &new, &shared);
        let is_own = |member: &&member::Member| member.base.is_none();
        if old.iter().all(|member| is_own(&member)) && new.iter().all(|member| is_own(&member)) {
            self.compare_order(at, direction, &old, &new);
        }
    }
}

/// The shape of a type, or of the type it is another name of.
fn declared<'a>(side: &Side<'a>, id: TypeId) -> Option<&'a Shape> {
    let Type::Named(id, _) = side.target(&Type::Named(id, Vec::new())) else { return None };
    Some(&side.api[id].shape)
}

/// A definition as an expression: what an alias stands for, any other type itself.
fn expression(definition: &TypeDefinition, id: TypeId) -> Type {
    match &definition.shape {
        Shape::Alias(target) => target.clone(),
        Shape::Object(_) | Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {
            Type::Named(id, (0..definition.parameters.len()).map(Type::Parameter).collect())
        }
    }
}

/// Everything a type extends, through what that extends.
pub fn bases<'a>(side: &Side<'a>, extends: &[TypeId]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open = extends.to_vec();
    while let Some(id) = open.pop() {
        if found.insert(side.key(id)) {
            match &side.api[id].shape {
                Shape::Object(object) => open.extend(&object.extends),
                Shape::Enum(enumeration) => open.extend(&enumeration.extends),
                Shape::Codes(_) | Shape::Alias(_) | Shape::Host => {}
            }
        }
    }
    found
}

fn whole(side: &Side, id: TypeId) -> Subject {
    let name = side.api[id].name.clone();
    Subject { section: Section::Types, of: name.clone(), item: Item::Type, name }
}

/// A type with its parameters: `OperationResult<T = null>`.
fn head(side: &Side, definition: &TypeDefinition) -> String {
    let parameter = |parameter: &TypeParameter| match &parameter.default {
        Some(ty) => {
            format!("{} = {}", parameter.name, notation::expression(side.api, &definition.parameters, ty))
        }
        None => parameter.name.clone(),
    };
    match definition.parameters.as_slice() {
        [] => definition.name.clone(),
        parameters => {
            format!(
                "{}<{}>",
                definition.name,
                parameters.iter().map(parameter).collect::<Vec<_>>().join(", ")
            )
        }
    }
}

/// What a type is, in a few words.
fn form(side: &Side, id: TypeId) -> String {
    let definition = &side.api[id];
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    match &definition.shape {
        Shape::Object(object) => format!("object of {}", count(object.fields.len(), "field")),
        Shape::Enum(enumeration) => format!("enumeration of {}", count(enumeration.values.len(), "value")),
        Shape::Codes(codes) => format!("table of {}", count(codes.len(), "code")),
        Shape::Alias(ty) => notation::expression(side.api, &definition.parameters, ty),
        Shape::Host => "type of the host environment".to_owned(),
    }
}
