//! A JSON Schema under construction: keywords in their order.

use std::borrow::Cow;

use super::value::Value;
use crate::safe_integer::LARGEST;

/// Keywords beside which `null` may join the `type`: they say nothing about `null`, or can list it.
const BLIND_TO_NULL: [&str; 13] = [
    "type",
    "enum",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "minimum",
    "maximum",
    "examples",
];

/// The keyword that refers to a definition.
pub const REFERENCE: &str = "$ref";

/// One schema object. An edition has very many of them, which are held while outputs are made: what the model
/// has is borrowed from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema<'a>(Vec<(&'static str, Value<'a>)>);

impl<'a> Schema<'a> {
    /// Accepts every value.
    pub fn any() -> Self {
        Schema::default()
    }

    /// Accepts no value.
    pub fn never() -> Self {
        Schema::any().with("not", Schema::any())
    }

    /// Accepts the values of one JSON type.
    pub fn typed(name: &'static str) -> Self {
        Schema::any().with("type", name)
    }

    /// Accepts the integers that survive every JSON reader.
    pub fn integer() -> Self {
        Schema::typed("integer").with("minimum", -LARGEST).with("maximum", LARGEST)
    }

    pub fn string_enum(values: Vec<Cow<'a, str>>) -> Self {
        Schema::typed("string").one_of(values)
    }

    pub fn integer_enum(values: Vec<i64>) -> Self {
        Schema::typed("integer").one_of(values)
    }

    fn one_of(self, mut values: Vec<impl Into<Value<'a>>>) -> Self {
        match values.pop() {
            Some(only) if values.is_empty() => self.with("const", only),
            last => {
                values.extend(last);
                self.with("enum", values)
            }
        }
    }

    pub fn constant(value: bool) -> Self {
        Schema::typed("boolean").with("const", value)
    }

    /// Accepts what the definition of this key does.
    pub fn reference(key: impl Into<Cow<'a, str>>) -> Self {
        Schema::any().with(REFERENCE, Value::Reference(key.into()))
    }

    /// Accepts what at least one of the arms accepts.
    pub fn any_of(mut arms: Vec<Self>) -> Self {
        match arms.len() {
            0 => Schema::never(),
            1 => arms.remove(0),
            _ => Schema::any().with("anyOf", arms),
        }
    }

    pub fn with(mut self, keyword: &'static str, value: impl Into<Value<'a>>) -> Self {
        self.insert(keyword, value);
        self
    }

    pub fn insert(&mut self, keyword: &'static str, value: impl Into<Value<'a>>) {
        let value = value.into();
        match self.get_mut(keyword) {
            Some(known) => *known = value,
            None => {
                // There are few keywords in a schema: room for more would be most of what is held.
                self.0.reserve_exact(1);
                self.0.push((keyword, value));
            }
        }
    }

    pub fn remove(&mut self, keyword: &str) -> Option<Value<'a>> {
        let place = self.0.iter().position(|(known, _)| *known == keyword)?;
        Some(self.0.remove(place).1)
    }

    pub fn get(&self, keyword: &str) -> Option<&Value<'a>> {
        self.0.iter().find(|(known, _)| *known == keyword).map(|(_, value)| value)
    }

    fn get_mut(&mut self, keyword: &str) -> Option<&mut Value<'a>> {
        self.0.iter_mut().find(|(known, _)| *known == keyword).map(|(_, value)| value)
    }

    pub fn keywords(&self) -> impl Iterator<Item = (&'static str, &Value<'a>)> + Clone {
        self.0.iter().map(|(keyword, value)| (*keyword, value))
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value<'a>> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// What the one schema of a list under a keyword refers to.
    pub fn only_target(&self, keyword: &str) -> Option<&str> {
        match self.get(keyword)?.as_list()? {
            [Value::Schema(only)] => only.target(),
            _ => None,
        }
    }

    /// The key of the definition that it refers to.
    pub fn target(&self) -> Option<&str> {
        match self.get(REFERENCE)? {
            Value::Reference(key) => Some(key),
            _ => None,
        }
    }

    /// Calls with the key of every definition that something in it refers to.
    pub fn each_reference<'s>(&'s self, found: &mut impl FnMut(&'s str)) {
        self.0.iter().for_each(|(_, value)| value.each_reference(found));
    }

    /// This schema followed by the keywords of another. Where that refers to a definition, the reference
    /// is put apart: generators make a type of its own of a reference with anything beside it, and
    /// validators of older drafts read nothing beside it.
    pub fn joined(mut self, mut other: Self) -> Self {
        if self.0.is_empty() {
            return other;
        }
        if let Some(target) = other.remove(REFERENCE) {
            other.insert("allOf", vec![Schema::any().with(REFERENCE, target)]);
        }
        self.0.reserve_exact(other.0.len());
        other.0.into_iter().for_each(|(keyword, value)| self.insert(keyword, value));
        self
    }

    /// Accepts `null` besides.
    ///
    /// `null` joins the `type` where that is all it takes: a validator then reports a wrong value at
    /// its own place and not as a failure of every arm.
    pub fn nullable(mut self) -> Self {
        if self == Schema::any() || self == Schema::typed("null") {
            return self;
        }
        if self == Schema::never() {
            return Schema::typed("null");
        }
        let only_arms = self.0.len() == 1;
        if let (true, Some(Value::List(arms))) = (only_arms, self.get_mut("anyOf")) {
            arms.push(Schema::typed("null").into());
            return self;
        }
        let blind = self.0.iter().all(|(keyword, _)| BLIND_TO_NULL.contains(keyword));
        match self.get_mut("type") {
            Some(ty) if blind => {
                *ty = vec![std::mem::replace(ty, Value::Null), "null".into()].into();
                if let Some(Value::List(values)) = self.get_mut("enum") {
                    values.push(Value::Null);
                }
                self
            }
            _ => Schema::any_of(vec![self, Schema::typed("null")]),
        }
    }
}
