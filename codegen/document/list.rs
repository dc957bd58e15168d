//! Lists with another way to write them: one name for a list of one, a mapping for described values.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::entries::Apart;
use super::{Entries, EnumValue, ShortOr};
use crate::yaml::LIST;

/// One name or a list of names.
#[derive(Debug, Clone, Default)]
pub struct Names(pub Vec<String>);

/// What is not known: one question or a list of questions.
#[derive(Debug, Clone, Default)]
pub struct Questions(pub Vec<String>);

macro_rules! one_or_several {
    ($name:ident, $expecting:literal) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // What is wrong is noted by then, and what stands here for it is not used.
                Ok($name(deserializer.deserialize_any(TextsVisitor($expecting)).unwrap_or_default()))
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let several = json_schema!({ "type": "array", "items": { "type": "string" }, "minItems": 1 });
                json_schema!({ "anyOf": [{ "type": "string" }, several] })
            }
        }
    };
}

one_or_several!(Names, "a name or a list of names");
one_or_several!(Questions, "a text or a list of texts");

struct TextsVisitor(&'static str);

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E>(self, value: &str) -> Result<Vec<String>, E> {
        Ok(vec![value.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<String>, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = seq.next_element()? {
            texts.push(text);
        }
        if texts.is_empty() { Err(A::Error::invalid_length(0, &self)) } else { Ok(texts) }
    }
}

/// A list that must be there and have something in it.
pub fn filled<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Filled<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Filled<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str(LIST)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = seq.next_element()? {
                items.push(item);
            }
            if items.is_empty() { Err(A::Error::invalid_length(0, &self)) } else { Ok(items) }
        }
    }
    // What is wrong is noted by then, and what stands here for it is not used.
    Ok(deserializer.deserialize_any(Filled(PhantomData)).unwrap_or_default())
}

/// The values of an enumeration: a list of texts, or a mapping that describes them.
#[derive(Debug, Clone, Default)]
pub struct Values(pub Entries<ShortOr<EnumValue>>);

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValuesVisitor;
        impl<'de> Visitor<'de> for ValuesVisitor {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a list of values, or a mapping of values to descriptions")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Values, A::Error> {
                let mut entries = Entries::default();
                while let Some(Apart(value)) = seq.next_element::<Apart<String>>()? {
                    entries.items.extend(value.map(|value| (value, ShortOr(EnumValue::default()))));
                }
                Ok(Values(entries))
            }

            fn visit_unit<E>(self) -> Result<Values, E> {
                Ok(Values::default())
            }

            fn visit_none<E>(self) -> Result<Values, E> {
                Ok(Values::default())
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, described: D) -> Result<Values, D::Error> {
                Entries::deserialize(described).map(Values)
            }
        }
        // What is wrong is noted by then, and what stands here for it is not used.
        Ok(deserializer.deserialize_any(ValuesVisitor).unwrap_or_default())
    }
}

impl JsonSchema for Values {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Values".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let described = generator.subschema_for::<Entries<ShortOr<EnumValue>>>();
        json_schema!({ "anyOf": [{ "type": "array", "items": { "type": "string" }, "uniqueItems": true }, described] })
    }
}
