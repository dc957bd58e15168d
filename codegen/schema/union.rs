//! A union as a schema: one schema for each kind of JSON value, objects by their tag.

use crate::model::kind::{Booleans, Kinds, Numbers, Strings, Tag, numbers, strings};
use crate::model::{Literal, Type, TypeId};

use super::definition::member;
use super::expression::{Writer, reference};
use super::keywords::Schema;

impl Writer<'_> {
    /// What any of the kinds accepts.
    pub fn forms(&mut self, kinds: &Kinds) -> Schema {
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

    fn strings(&self, closed: &Strings) -> Schema {
        match closed {
            Strings::Any => Schema::typed("string"),
            Strings::Enumeration(id) => reference(&self.api[*id].name),
            Strings::CodeNames(id) => reference(&format!("{}.name", self.api[*id].name)),
            Strings::Values(_) => self.reading.strings(strings(self.api, closed)),
        }
    }

    fn numbers(&self, closed: &Numbers) -> Schema {
        match closed {
            Numbers::Any => Schema::typed("number"),
            Numbers::Integers => Schema::integer(),
            Numbers::Codes(id) => reference(&format!("{}.code", self.api[*id].name)),
            Numbers::Values(_) => self.reading.integers(numbers(self.api, closed)),
        }
    }

    fn objects(&mut self, kinds: &Kinds) -> Vec<Schema> {
        match kinds.tag(self.api) {
            Some(tag) if kinds.objects.len() > 1 => vec![self.tagged(&kinds.objects, &tag)],
            _ => kinds.objects.iter().map(|(id, arguments)| self.object_arm(*id, arguments)).collect(),
        }
    }

    /// Objects told apart by a tag: the tag chooses the one arm that has to fit. A validator then
    /// reports what is wrong in that arm, where a choice of alternatives would report all of them.
    fn tagged(&mut self, objects: &[(TypeId, Vec<Type>)], tag: &Tag) -> Schema {
        let mut arms = Vec::new();
        for ((id, arguments), values) in objects.iter().zip(&tag.values) {
            let chosen = member(&tag.field, literals(values)).with("required", vec![tag.field.as_str()]);
            arms.push(Schema::any().with("if", chosen).with("then", self.object_arm(*id, arguments)));
        }
        let known = self.tag_values(&tag.values.concat());
        Schema::typed("object")
            .joined(member(&tag.field, known))
            .with("required", vec![tag.field.as_str()])
            .with("allOf", arms)
    }

    /// Every value the tag may have.
    fn tag_values(&self, literals: &[Literal]) -> Schema {
        let mut strings = Vec::new();
        let mut truths = Vec::new();
        for literal in literals {
            match literal {
                Literal::String(value) => strings.push(value.clone()),
                Literal::Boolean(value) => truths.push(Booleans::Only(*value)),
                Literal::Integer(_) => {}
            }
        }
        let mut forms = Vec::new();
        if !strings.is_empty() {
            forms.push(self.reading.strings(strings));
        }
        match truths.as_slice() {
            [] => {}
            [only] => forms.push(booleans(*only)),
            _ => forms.push(booleans(Booleans::Both)),
        }
        Schema::any_of(forms)
    }

    fn object_arm(&mut self, id: TypeId, arguments: &[Type]) -> Schema {
        self.expression(&Type::Named(id, arguments.to_vec()))
    }
}

fn booleans(known: Booleans) -> Schema {
    match known {
        Booleans::Both => Schema::typed("boolean"),
        Booleans::Only(value) => Schema::constant(value),
    }
}

/// Exactly these literals.
fn literals(values: &[Literal]) -> Schema {
    let values: Vec<serde_json::Value> = values.iter().map(value).collect();
    match values.as_slice() {
        [only] => Schema::any().with("const", only.clone()),
        _ => Schema::any().with("enum", values),
    }
}

fn value(literal: &Literal) -> serde_json::Value {
    match literal {
        Literal::String(value) => value.as_str().into(),
        Literal::Integer(value) => (*value).into(),
        Literal::Boolean(value) => (*value).into(),
    }
}
