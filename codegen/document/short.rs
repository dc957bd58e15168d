//! Values with a short form: a text, a number or nothing instead of a mapping.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, Error, Visitor};
use serde::{Deserialize, Deserializer};

use crate::safe_integer;

use super::{Answer, Code, Entries, EnumValue, Member, TypeText, Unit};

/// What a value with a short form can be written as.
pub trait Short: Sized {
    /// The short form in words.
    const EXPECTING: &'static str;
    /// JSON Schema types of the short form.
    const KINDS: &'static [&'static str];
    /// How large an integer may be, and how small.
    const LARGEST: Option<i64> = None;
    /// What is missing where nothing stands, unless nothing is a value.
    const MISSING: Option<&'static str> = Some("value");
    /// Reads the short form; `None` when this scalar is none.
    fn short(scalar: Scalar) -> Option<Self>;

    /// What stands for a value that is wrong; nobody uses it.
    fn instead() -> Option<Self> {
        [Scalar::Text(String::new()), Scalar::Integer(0)].into_iter().find_map(Self::short)
    }
}

/// A scalar as YAML reads it.
pub enum Scalar {
    Null,
    Boolean(bool),
    Integer(i64),
    Text(String),
}

/// The short form or the mapping.
#[derive(Debug, Clone)]
pub struct ShortOr<T>(pub T);

impl Short for Member {
    const EXPECTING: &'static str = "a type expression or a mapping";
    const KINDS: &'static [&'static str] = &["string", "null", "boolean", "integer"];
    const MISSING: Option<&'static str> = Some("type");

    fn short(scalar: Scalar) -> Option<Self> {
        let ty = TypeText::short(scalar)?;
        Some(Member {
            ty,
            description: None,
            unit: None,
            sensitive: false,
            deprecated: None,
            source: None,
            lines: Entries::default(),
            open: None,
            disagreements: Vec::new(),
            names: Entries::default(),
        })
    }
}

impl Short for TypeText {
    const EXPECTING: &'static str = "a type expression";
    const KINDS: &'static [&'static str] = &["string", "null", "boolean", "integer"];
    const MISSING: Option<&'static str> = Some("type");

    fn short(scalar: Scalar) -> Option<Self> {
        Some(TypeText(match scalar {
            Scalar::Null => "null".to_owned(),
            Scalar::Boolean(value) => value.to_string(),
            Scalar::Integer(value) => value.to_string(),
            Scalar::Text(text) => text,
        }))
    }
}

impl Short for Answer {
    const EXPECTING: &'static str = "a type expression or a mapping";
    const KINDS: &'static [&'static str] = TypeText::KINDS;
    const MISSING: Option<&'static str> = TypeText::MISSING;

    fn short(scalar: Scalar) -> Option<Self> {
        Some(Answer { ty: TypeText::short(scalar)?, open: None })
    }
}

impl Short for Unit {
    const EXPECTING: &'static str = "the name of a unit or a mapping";
    const KINDS: &'static [&'static str] = &["string"];

    fn short(scalar: Scalar) -> Option<Self> {
        match scalar {
            Scalar::Text(name) => Some(Unit { name, evidence: None }),
            _ => None,
        }
    }
}

impl Short for EnumValue {
    const EXPECTING: &'static str = "a description, a mapping or nothing";
    const KINDS: &'static [&'static str] = &["string", "null"];
    const MISSING: Option<&'static str> = None;

    fn short(scalar: Scalar) -> Option<Self> {
        match scalar {
            Scalar::Null => Some(EnumValue::default()),
            Scalar::Text(text) => Some(EnumValue { description: Some(text), ..EnumValue::default() }),
            _ => None,
        }
    }
}

impl Short for Code {
    const EXPECTING: &'static str = "an integer or a mapping";
    const KINDS: &'static [&'static str] = &["integer"];
    const LARGEST: Option<i64> = Some(safe_integer::LARGEST);

    fn short(scalar: Scalar) -> Option<Self> {
        match scalar {
            Scalar::Integer(code) => Some(Code {
                code,
                description: None,
                deprecated: None,
                source: None,
                lines: Entries::default(),
                open: None,
                disagreements: Vec::new(),
                names: Entries::default(),
            }),
            _ => None,
        }
    }
}

struct ShortVisitor<T>(PhantomData<T>);

impl<T: Short> ShortVisitor<T> {
    fn scalar<E: Error>(&self, scalar: Scalar, found: serde::de::Unexpected) -> Result<T, E> {
        T::short(scalar).ok_or_else(|| E::invalid_type(found, &T::EXPECTING))
    }
}

macro_rules! visit_scalars {
    () => {
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str(T::EXPECTING)
        }

        fn visit_none<E: Error>(self) -> Result<T, E> {
            match T::MISSING {
                Some(missing) => Err(E::missing_field(missing)),
                None => self.scalar(Scalar::Null, serde::de::Unexpected::Unit),
            }
        }

        fn visit_unit<E: Error>(self) -> Result<T, E> {
            self.scalar(Scalar::Null, serde::de::Unexpected::Unit)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
            self.scalar(Scalar::Boolean(value), serde::de::Unexpected::Bool(value))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
            self.scalar(Scalar::Integer(value), serde::de::Unexpected::Signed(value))
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
            self.scalar(Scalar::Text(value.to_owned()), serde::de::Unexpected::Str(value))
        }
    };
}

impl<'de, T: Short + DeserializeOwned> Visitor<'de> for ShortVisitor<T> {
    type Value = T;

    visit_scalars!();

    fn visit_newtype_struct<D: Deserializer<'de>>(self, mapping: D) -> Result<T, D::Error> {
        T::deserialize(mapping)
    }
}

/// Reads a value; what is wrong is noted by then, and what stands here for it is not used.
fn value<'de, T: Short, D, V>(deserializer: D, visitor: V) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    V: Visitor<'de, Value = T>,
{
    deserializer.deserialize_any(visitor).or_else(|error| T::instead().ok_or(error))
}

impl<'de, T: Short + DeserializeOwned> Deserialize<'de> for ShortOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        value(deserializer, ShortVisitor(PhantomData)).map(ShortOr)
    }
}

impl<T: Short + JsonSchema> JsonSchema for ShortOr<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("ShortOr_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<T>();
        let mut short = json_schema!({ "type": T::KINDS, "description": T::EXPECTING });
        if let Some(largest) = T::LARGEST {
            short.insert("minimum".to_owned(), (-largest).into());
            short.insert("maximum".to_owned(), largest.into());
        }
        json_schema!({ "anyOf": [short, long] })
    }
}

/// Only the short form.
struct OnlyShort<T>(PhantomData<T>);

impl<T: Short> OnlyShort<T> {
    fn scalar<E: Error>(&self, scalar: Scalar, found: serde::de::Unexpected) -> Result<T, E> {
        ShortVisitor(PhantomData::<T>).scalar(scalar, found)
    }
}

impl<T: Short> Visitor<'_> for OnlyShort<T> {
    type Value = T;

    visit_scalars!();
}

impl<'de> Deserialize<'de> for TypeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        value(deserializer, OnlyShort(PhantomData))
    }
}

impl JsonSchema for TypeText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "TypeText".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": TypeText::KINDS, "description": TypeText::EXPECTING })
    }
}

/// A key that is there has a value, also when it is null: `fields:`, `result: null`.
pub fn given<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    struct Given<T>(PhantomData<T>);
    impl<'de, T: DeserializeOwned> Visitor<'de> for Given<T> {
        type Value = Option<T>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a value")
        }

        fn visit_none<E>(self) -> Result<Option<T>, E> {
            Ok(None)
        }

        fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
            T::deserialize(serde::de::value::UnitDeserializer::new()).map(Some)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
            T::deserialize(deserializer).map(Some)
        }
    }
    deserializer.deserialize_option(Given(PhantomData))
}

/// A text that YAML may have read as a number, a boolean or nothing.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    TypeText::deserialize(deserializer).map(|text| text.0)
}
