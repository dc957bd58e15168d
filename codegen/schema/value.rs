//! What stands under a keyword of a schema.

use std::borrow::Cow;

use super::keywords::Schema;

/// The value of a keyword.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Text(Cow<'a, str>),
    /// A definition, by its key. Where that stands is for the one who lays it out.
    Reference(Cow<'a, str>),
    Schema(Schema<'a>),
    /// Schemas by names that are not keywords.
    Named(Vec<(Cow<'a, str>, Schema<'a>)>),
    List(Vec<Value<'a>>),
}

impl<'a> Value<'a> {
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Value::Integer(value) => Some(*value),
            _ => None,
        }
    }

    pub fn as_schema(&self) -> Option<&Schema<'a>> {
        match self {
            Value::Schema(schema) => Some(schema),
            _ => None,
        }
    }

    pub fn as_list(&self) -> Option<&[Value<'a>]> {
        match self {
            Value::List(values) => Some(values),
            _ => None,
        }
    }

    pub fn as_named(&self) -> Option<&[(Cow<'a, str>, Schema<'a>)]> {
        match self {
            Value::Named(schemas) => Some(schemas),
            _ => None,
        }
    }

    /// Calls with the key of every definition that something in it refers to.
    pub fn each_reference<'s>(&'s self, found: &mut impl FnMut(&'s str)) {
        match self {
            Value::Reference(key) => found(key),
            Value::Schema(schema) => schema.each_reference(found),
            Value::Named(schemas) => schemas.iter().for_each(|(_, schema)| schema.each_reference(found)),
            Value::List(values) => values.iter().for_each(|value| value.each_reference(found)),
            Value::Null | Value::Boolean(_) | Value::Integer(_) | Value::Text(_) => {}
        }
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Value::Boolean(value)
    }
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Value::Integer(value)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<Schema<'a>> for Value<'a> {
    fn from(schema: Schema<'a>) -> Self {
        Value::Schema(schema)
    }
}

impl<'a, T: Into<Value<'a>>> From<Vec<T>> for Value<'a> {
    fn from(values: Vec<T>) -> Self {
        Value::List(values.into_iter().map(Into::into).collect())
    }
}

impl<'a> FromIterator<(Cow<'a, str>, Schema<'a>)> for Value<'a> {
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Schema<'a>)>>(schemas: I) -> Self {
        Value::Named(schemas.into_iter().collect())
    }
}
