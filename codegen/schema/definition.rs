//! The definition of a type as a schema.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::model::kind::{Strings, kinds, substitute};
use crate::model::remarks::Rank;
use crate::model::{
    Code, Docs, EnumValue, Enumeration, Field, Literal, Object, Shape, Type, TypeDefinition, TypeId, notation,
};

use super::expression::{Writer, default_arguments};
use super::keywords::Schema;
use super::prose::{self, Extras};
use super::reading::Reading;
use super::value::Value;

/// Keys of the schemas a definition yields, and the schemas.
pub type Entries<'a> = Vec<(String, Schema<'a>)>;

impl<'a> Writer<'a> {
    /// A type with these arguments.
    pub fn definition(&mut self, id: TypeId, arguments: &[Type]) -> Schema<'a> {
        let definition = &self.api[id];
        let (schema, mut paragraphs) = match &definition.shape {
            Shape::Object(object) => {
                (self.object(object, arguments, None), self.inheritance("fields", &object.extends))
            }
            Shape::Enum(enumeration) => (self.enumeration(enumeration), self.values(enumeration)),
            Shape::Codes(codes) => (self.table(codes), Vec::new()),
            Shape::Alias(target) => (self.expression(&substitute(target, arguments)), Vec::new()),
            Shape::Host => (Schema::never(), vec!["No JSON value is of this type.".to_owned()]),
        };
        if !arguments.is_empty() {
            let spelled = notation::expression(self.api, &[], &Type::Named(id, arguments.to_vec()));
            paragraphs.insert(0, format!("This is {}.", prose::code(&spelled)));
        }
        // The source of a generic type is named once.
        let is_first = arguments == default_arguments(self.api, id);
        let rank = if is_first { Rank::Whole } else { Rank::Part };
        self.annotate(schema, &definition.docs, Extras { paragraphs, ..Extras::none(rank) })
    }

    /// The names and the numbers of a code table.
    pub fn codes(&self, definition: &'a TypeDefinition, codes: &'a [Code]) -> Entries<'a> {
        let name = prose::code(&definition.name);
        let names = codes.iter().map(|code| code.name.as_str().into()).collect();
        let mut known = HashSet::new();
        let numbers = codes.iter().map(|code| code.code).filter(|number| known.insert(*number)).collect();
        let item = |code: &Code| {
            prose::item(self.api, &format!("{} ({})", code.code, prose::code(&code.name)), &code.docs)
        };
        let pairs: Vec<String> = codes.iter().map(item).collect();
        vec![
            (
                format!("{}.name", definition.name),
                Schema::any()
                    .with("description", format!("A name in {name}."))
                    .joined(self.reading.strings(names)),
            ),
            (
                format!("{}.code", definition.name),
                Schema::any()
                    .with("description", format!("A number in {name}.\n\n{}", pairs.join("\n")))
                    .joined(self.reading.integers(numbers)),
            ),
        ]
    }

    pub fn annotate(&self, schema: Schema<'a>, docs: &'a Docs, extras: Extras<'_>) -> Schema<'a> {
        prose::annotations(self.api, docs, extras).joined(schema)
    }

    /// Inherited fields are listed with the others and not reached through `allOf`: one flat object
    /// reports each mistake once, at its place, and is what other generators understand.
    /// As an arm of a union it has its tag, a field and what that may be, as a constant.
    pub fn object(
        &mut self,
        object: &'a Object,
        arguments: &[Type],
        tag: Option<(&str, &[Literal])>,
    ) -> Schema<'a> {
        let mut members = Members::with_capacity(object.fields.len());
        for field in &object.fields {
            let schema = match tag {
                Some((name, values)) if name == field.name => self.tag(values, &field.docs),
                _ => self.field(field, arguments),
            };
            members.add(&field.name, field.optional, schema);
        }
        members.into_schema()
    }

    fn field(&mut self, field: &'a Field, arguments: &[Type]) -> Schema<'a> {
        let ty = substitute(&field.ty, arguments);
        let schema = if field.optional { self.optional(&ty) } else { self.expression(&ty) };
        let extras = Extras { unit: field.unit.as_ref(), ..Extras::none(Rank::Part) };
        self.annotate(self.concealed(schema, &field.docs, &ty), &field.docs, extras)
    }

    /// A sensitive text is one that a form hides while it is typed.
    pub fn concealed(&self, schema: Schema<'a>, docs: &Docs, ty: &Type) -> Schema<'a> {
        let is_text = || matches!(kinds(self.api, ty).string, Some(Strings::Any));
        if docs.sensitive && is_text() { schema.with("format", "password") } else { schema }
    }

    fn enumeration(&self, enumeration: &'a Enumeration) -> Schema<'a> {
        self.reading.strings(enumeration.values.iter().map(|value| value.value.as_str().into()).collect())
    }

    /// The table itself, as an object. The tolerant reading takes whatever names have integers.
    fn table(&self, codes: &'a [Code]) -> Schema<'a> {
        if self.reading == Reading::Tolerant {
            return Schema::typed("object").with("additionalProperties", Schema::integer());
        }
        let mut members = Members::with_capacity(codes.len());
        for code in codes {
            let number = Schema::integer_enum(vec![code.code]);
            let schema = self.annotate(number, &code.docs, Extras::none(Rank::Part));
            members.add(&code.name, false, schema);
        }
        members.into_schema()
    }

    fn inheritance(&self, what: &str, extends: &[TypeId]) -> Vec<String> {
        match extends {
            [] => Vec::new(),
            _ => vec![format!("Has all {what} of {}.", prose::type_names(self.api, extends))],
        }
    }

    fn values(&self, enumeration: &Enumeration) -> Vec<String> {
        let mut paragraphs = self.inheritance("values", &enumeration.extends);
        let told = |docs: &Docs| {
            !docs.description.is_empty() || docs.deprecated.is_some() || docs.advice().next().is_some()
        };
        if enumeration.values.iter().any(|value| told(&value.docs)) {
            let item = |value: &EnumValue| prose::item(self.api, &prose::code(&value.value), &value.docs);
            paragraphs.push(enumeration.values.iter().map(item).collect::<Vec<_>>().join("\n"));
        }
        paragraphs
    }
}

/// Exactly these literals.
pub fn literals<'a>(values: &[Literal]) -> Schema<'a> {
    let mut strings = Vec::new();
    let mut forms = Vec::new();
    for literal in values {
        match literal {
            Literal::String(value) => strings.push(value.clone().into()),
            Literal::Integer(value) => forms.push(Schema::integer_enum(vec![*value])),
            Literal::Boolean(value) => forms.push(Schema::constant(*value)),
        }
    }
    if !strings.is_empty() {
        forms.insert(0, Schema::string_enum(strings));
    }
    Schema::any_of(forms)
}

/// An object with a member of this schema, if it has a member of this name.
pub fn member<'a>(name: impl Into<Cow<'a, str>>, schema: Schema<'a>) -> Schema<'a> {
    let name = name.into();
    let (mut properties, mut patterns) = (Vec::new(), Vec::new());
    match hidden(&name) {
        Some(pattern) => patterns.push((pattern.into(), schema)),
        None => properties.push((name, schema)),
    }
    // Strict validators want `properties` where members are required.
    let member = Schema::any().with("properties", Value::Named(properties));
    if patterns.is_empty() { member } else { member.with("patternProperties", Value::Named(patterns)) }
}

/// Validators in JavaScript leave `__proto__` out of `properties`, where it is not a member of its own
/// like the others; a pattern reaches it.
fn hidden(name: &str) -> Option<&'static str> {
    (name == "__proto__").then_some("^__proto__$")
}

/// The members of an object schema.
pub struct Members<'a> {
    properties: Vec<(Cow<'a, str>, Schema<'a>)>,
    patterns: Vec<(Cow<'a, str>, Schema<'a>)>,
    required: Vec<&'a str>,
}

impl<'a> Members<'a> {
    /// No members, with room for so many.
    pub fn with_capacity(count: usize) -> Self {
        let (properties, patterns) = (Vec::with_capacity(count), Vec::new());
        Members { properties, patterns, required: Vec::new() }
    }

    pub fn add(&mut self, name: &'a str, optional: bool, schema: Schema<'a>) {
        match hidden(name) {
            Some(pattern) => self.patterns.push((pattern.into(), schema)),
            None => self.properties.push((name.into(), schema)),
        }
        if !optional {
            self.required.push(name);
        }
    }

    pub fn into_schema(self) -> Schema<'a> {
        let mut schema = Schema::typed("object").with("properties", Value::Named(self.properties));
        if !self.patterns.is_empty() {
            schema.insert("patternProperties", Value::Named(self.patterns));
        }
        if !self.required.is_empty() {
            schema.insert("required", self.required);
        }
        schema
    }
}
