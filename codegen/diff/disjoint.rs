//! Whether two editions have any value of a type in common.

use std::collections::BTreeMap;

use crate::model::kind::kinds;
use crate::model::{Api, Field, Shape, Type, TypeId};

/// What was found of the types of two editions.
pub struct Disjoint<'a> {
    old: &'a Api,
    new: &'a Api,
    /// By pairs of types; one that is looked into has no member yet that is in the way.
    known: BTreeMap<(TypeId, TypeId), Option<&'a str>>,
}

impl<'a> Disjoint<'a> {
    pub fn new(old: &'a Api, new: &'a Api) -> Self {
        Disjoint { old, new, known: BTreeMap::new() }
    }

    /// The member of two object types of which no value is right in both, as one of them requires it.
    pub fn member(&mut self, old: TypeId, new: TypeId) -> Option<&'a str> {
        if let Some(known) = self.known.get(&(old, new)) {
            return *known;
        }
        self.known.insert((old, new), None);
        let found = self.find(old, new);
        self.known.insert((old, new), found);
        found
    }

    fn find(&mut self, old: TypeId, new: TypeId) -> Option<&'a str> {
        let (Shape::Object(before), Shape::Object(after)) = (&self.old[old].shape, &self.new[new].shape)
        else {
            return None;
        };
        let fields: BTreeMap<&str, &Field> =
            after.fields.iter().map(|field| (field.name.as_str(), field)).collect();
        let apart = before.fields.iter().find(|field| {
            let other = fields.get(field.name.as_str());
            other.is_some_and(|other| self.is_disjoint(field, other))
        });
        apart.map(|field| field.name.as_str())
    }

    fn is_disjoint(&mut self, old: &Field, new: &Field) -> bool {
        if old.optional && new.optional {
            return false;
        }
        let (before, after) = (kinds(self.old, &old.ty), kinds(self.new, &new.ty));
        let is_open = [&before, &after].into_iter().any(|kinds| kinds.any || kinds.parameter.is_some());
        let is_null = (before.null || old.optional) && (after.null || new.optional);
        let is_scalar = before.boolean.is_some() && after.boolean.is_some()
            || before.number.is_some() && after.number.is_some()
            || before.string.is_some() && after.string.is_some();
        let is_list = !before.arrays.is_empty() && !after.arrays.is_empty();
        let has_records = !before.records.is_empty() || !after.records.is_empty();
        if is_open || is_null || is_scalar || is_list || has_records {
            return false;
        }
        if is_no_json(&old.ty) || is_no_json(&new.ty) {
            return false;
        }
        let pairs =
            before.objects.iter().flat_map(|one| after.objects.iter().map(move |other| (one.0, other.0)));
        !pairs.into_iter().any(|(one, other)| self.member(one, other).is_none())
    }
}

/// Whether it is what no text of JSON says.
fn is_no_json(ty: &Type) -> bool {
    matches!(ty, Type::Function(_) | Type::Promise(_) | Type::Undefined | Type::Void)
}
