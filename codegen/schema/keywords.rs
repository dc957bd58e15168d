//! A JSON Schema under construction: an ordered map of keywords.

use serde_json::{Map, Value, json};

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
const REFERENCE: &str = "$ref";

/// One schema object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema(Map<String, Value>);

impl Schema {
    /// Accepts every value.
    pub fn any() -> Schema {
        Schema::default()
    }

    /// Accepts no value.
    pub fn never() -> Schema {
        Schema::default().with("not", json!({}))
    }

    /// Accepts the values of one JSON type.
    pub fn typed(name: &str) -> Schema {
        Schema::default().with("type", name)
    }

    /// Accepts the integers that survive every JSON reader.
    pub fn integer() -> Schema {
        Schema::typed("integer").with("minimum", -LARGEST).with("maximum", LARGEST)
    }

    pub fn string_enum(values: Vec<String>) -> Schema {
        match values.as_slice() {
            [only] => Schema::typed("string").with("const", only.as_str()),
            _ => Schema::typed("string").with("enum", values),
        }
    }

    pub fn integer_enum(values: Vec<i64>) -> Schema {
        match values.as_slice() {
            [only] => Schema::typed("integer").with("const", *only),
            _ => Schema::typed("integer").with("enum", values),
        }
    }

    pub fn constant(value: bool) -> Schema {
        Schema::typed("boolean").with("const", value)
    }

    /// Accepts what at least one of the arms accepts.
    pub fn any_of(mut arms: Vec<Schema>) -> Schema {
        match arms.len() {
            0 => Schema::never(),
            1 => arms.remove(0),
            _ => Schema::default().with("anyOf", arms),
        }
    }

    pub fn with(mut self, keyword: &str, value: impl Into<Value>) -> Schema {
        self.insert(keyword, value);
        self
    }

    pub fn insert(&mut self, keyword: &str, value: impl Into<Value>) {
        self.0.insert(keyword.to_owned(), value.into());
    }

    /// This schema followed by the keywords of another. Where that refers to a definition, the reference
    /// is put apart: generators make a type of its own of a reference with anything beside it, and
    /// validators of older drafts read nothing beside it.
    pub fn joined(mut self, mut other: Schema) -> Schema {
        if !self.0.is_empty()
            && let Some(target) = other.0.shift_remove(REFERENCE)
        {
            other.insert("allOf", vec![Value::from(Schema::any().with(REFERENCE, target))]);
        }
        self.0.extend(other.0);
        self
    }

    /// Accepts `null` besides.
    ///
    /// `null` joins the `type` where that is all it takes: a validator then reports a wrong value at
    /// its own place and not as a failure of every arm.
    pub fn nullable(mut self) -> Schema {
        if self == Schema::any() || self == Schema::typed("null") {
            return self;
        }
        if self == Schema::never() {
            return Schema::typed("null");
        }
        let only_arms = self.0.len() == 1;
        if let (true, Some(Value::Array(arms))) = (only_arms, self.0.get_mut("anyOf")) {
            arms.push(Schema::typed("null").into());
            return self;
        }
        let blind = self.0.keys().all(|keyword| BLIND_TO_NULL.contains(&keyword.as_str()));
        match self.0.get_mut("type") {
            Some(ty) if blind => {
                *ty = json!([ty.take(), "null"]);
                if let Some(Value::Array(values)) = self.0.get_mut("enum") {
                    values.push(Value::Null);
                }
                self
            }
            _ => Schema::any_of(vec![self, Schema::typed("null")]),
        }
    }
}

impl From<Schema> for Value {
    fn from(schema: Schema) -> Value {
        Value::Object(schema.0)
    }
}
