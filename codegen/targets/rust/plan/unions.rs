//! Enumerations for unions: open sets of literals, and unions proper.

use std::collections::BTreeSet;

use super::super::docs::Prose;
use super::super::names;
use super::super::printed::Print;
use super::super::ty::Ty;
use super::alias::needs_item;
use super::lower::{Lowering, Place, lower_boolean};
use super::{Arm, ArmKind, Generic, Integers, Item, ItemKind, Strings, Union, Variant};
use crate::model::kind::{Kinds, Numbers, Strings as StringForms};
use crate::model::{Shape, Type};

impl Lowering<'_> {
    /// The enumeration for forms that need one, named after the place.
    pub fn define(
        &self,
        forms: &Kinds,
        place: &Place<'_>,
        generics: Vec<Generic>,
        items: &mut Vec<Item>,
    ) -> Item {
        let kind = match (forms.arms(), &forms.string, &forms.number) {
            (1, Some(StringForms::Values(values)), _) => {
                ItemKind::Strings(Strings { values: strings(values, place), bases: Vec::new(), codes: None })
            }
            (1, _, Some(Numbers::Values(values))) => {
                ItemKind::Integers(Integers { values: integers(values, place), strings: None })
            }
            _ => ItemKind::Union(self.union(forms, place, items)),
        };
        Item {
            name: place.name.clone(),
            documented: None,
            generics,
            prose: Prose::default(),
            deprecated: false,
            origin: place.origin,
            kind,
            print: Print::default(),
        }
    }

    fn union(&self, forms: &Kinds, place: &Place<'_>, items: &mut Vec<Item>) -> Union {
        let tag = (forms.objects.len() > 1).then(|| forms.tag(self.api)).flatten();
        let mut arms = Vec::new();
        let mut known = BTreeSet::new();
        // A type may be called like another arm.
        let mut add = |name: &str, kind, ty, tags| {
            let mut name = name.to_owned();
            while names::TAKEN_VARIANTS.contains(&name.as_str()) || !known.insert(name.clone()) {
                name.push_str("Object");
            }
            arms.push(Arm { name, kind, ty, tags });
        };
        if let Some(boolean) = forms.boolean {
            add("Boolean", ArmKind::Boolean, lower_boolean(boolean), Vec::new());
        }
        if let Some(numbers) = &forms.number {
            let part = Kinds { number: Some(numbers.clone()), ..Kinds::default() };
            add("Number", ArmKind::Number, self.part(&part, &place.part("Number"), items), Vec::new());
        }
        if let Some(strings) = &forms.string {
            let part = Kinds { string: Some(strings.clone()), ..Kinds::default() };
            add("String", ArmKind::String, self.part(&part, &place.part("String"), items), Vec::new());
        }
        for element in &forms.arrays {
            let ty = self.lower(&Type::Array(Box::new(element.clone())), &place.part("Array"), items);
            add("Array", ArmKind::Array, ty, Vec::new());
        }
        for (index, (id, arguments)) in forms.objects.iter().enumerate() {
            let ty = self.lower(&Type::Named(*id, arguments.clone()), place, items);
            let tags = tag.as_ref().and_then(|tag| tag.values.get(index)).cloned().unwrap_or_default();
            let name = match self.api[*id].shape {
                Shape::Codes(_) => "Record".to_owned(),
                _ => self.name(*id),
            };
            add(&name, ArmKind::Object, ty, tags);
        }
        for record in &forms.records {
            add("Record", ArmKind::Object, self.lower(record, &place.part("Record"), items), Vec::new());
        }
        Union { arms, tag: tag.map(|tag| tag.field), answer: None }
    }

    fn part(&self, forms: &Kinds, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        if !needs_item(self.api, forms) {
            return self.lower_kind(forms, place, items);
        }
        let item = self.define(forms, place, Vec::new(), items);
        let ty = self.open(item.name.clone(), place.scope);
        items.push(item);
        ty
    }
}

fn strings(values: &[String], place: &Place<'_>) -> Vec<Variant<String>> {
    let variant = |value: &String| Variant {
        name: names::variant(value),
        value: value.clone(),
        prose: Prose::default(),
        deprecated: false,
        origin: place.origin,
    };
    values.iter().map(variant).collect()
}

fn integers(values: &[i64], place: &Place<'_>) -> Vec<Variant<i64>> {
    let variant = |value: &i64| Variant {
        name: names::integer_variant(*value),
        value: *value,
        prose: Prose::default(),
        deprecated: false,
        origin: place.origin,
    };
    values.iter().map(variant).collect()
}
