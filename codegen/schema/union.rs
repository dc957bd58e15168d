//! A union as a schema: one schema for each kind of JSON value, objects by their tag.

use std::borrow::Cow;

use crate::model::kind::{Booleans, Kinds, Numbers, Strings, Tag, numbers, strings};
use crate::model::{Type, TypeId};

use super::expression::Writer;
use super::keywords::Schema;

impl<'a> Writer<'a> {
    /// What any of the kinds accepts.
    pub fn forms(&mut self, kinds: &Kinds) -> Schema<'a> {
        let mut forms = Vec::new();
        forms.extend(kinds.string.as_ref().map(|closed| self.strings(closed)));
        forms.extend(kinds.number.as_ref().map(|closed| self.numbers(closed)));
        forms.extend(kinds.boolean.map(booleans));
        forms.extend(self.objects(kinds));
        for record in &kinds.records {
            forms.push(self.expression(record));
        }
        for element in &kinds.arrays {
            forms.push(Schema::typed("array").with("items", self.expression(element)));
        }
        let absent = forms.is_empty() && kinds.undefined;
        match Schema::any_of(forms) {
            union if kinds.null => union.nullable(),
            union if absent => self.reading.optional(union),
            union => union,
        }
    }

    fn strings(&self, closed: &Strings) -> Schema<'a> {
        match closed {
            Strings::Any => Schema::typed("string"),
            Strings::Enumeration(id) => Schema::reference(&self.api[*id].name),
            Strings::CodeNames(id) => Schema::reference(format!("{}.name", self.api[*id].name)),
            Strings::Values(_) => {
                self.reading.strings(strings(self.api, closed).into_iter().map(Cow::from).collect())
            }
        }
    }

    fn numbers(&self, closed: &Numbers) -> Schema<'a> {
        match closed {
            Numbers::Any => Schema::typed("number"),
            Numbers::Integers => Schema::integer(),
            Numbers::Codes(id) => Schema::reference(format!("{}.code", self.api[*id].name)),
            Numbers::Values(_) => self.reading.integers(numbers(self.api, closed)),
        }
    }

    fn objects(&mut self, kinds: &Kinds) -> Vec<Schema<'a>> {
        match kinds.tag(self.api) {
            Some(tag) if kinds.objects.len() > 1 => vec![self.tagged(&kinds.objects, &tag)],
            _ => kinds.objects.iter().map(|(id, arguments)| self.object_arm(*id, arguments)).collect(),
        }
    }

    /// Objects told apart by a tag, which each arm has as a constant. A tolerant reader takes any other
    /// tag besides.
    fn tagged(&mut self, objects: &[(TypeId, Vec<Type>)], tag: &Tag) -> Schema<'a> {
        let mut arms = Vec::new();
        for ((id, arguments), values) in objects.iter().zip(&tag.values) {
            arms.push(match self.reading.opens(values) {
                true => self.recognized(*id, arguments, &tag.field, values),
                false => self.object_arm(*id, arguments),
            });
        }
        arms.extend(self.unrecognized(objects, tag));
        Schema::any_of(arms)
    }

    fn object_arm(&mut self, id: TypeId, arguments: &[Type]) -> Schema<'a> {
        self.expression(&Type::Named(id, arguments.to_vec()))
    }
}

fn booleans<'a>(known: Booleans) -> Schema<'a> {
    match known {
        Booleans::Both => Schema::typed("boolean"),
        Booleans::Only(value) => Schema::constant(value),
    }
}
