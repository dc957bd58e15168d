//! Unions of objects that are told apart by the value of one member, the tag.

use serde_core::de::{DeserializeSeed, Error as _, MapAccess};
use serde_core::{Deserialize, Deserializer, de};

use crate::json::{Key, Map, Reader, Value, deduplicate};

/// A tag as it was read.
#[derive(PartialEq)]
pub(crate) enum Tag {
    Bool(bool),
    String(String),
}

/// A tag to be compared.
pub(crate) enum TagRef<'a> {
    Bool(bool),
    String(&'a str),
}

impl Tag {
    pub(crate) fn borrow(&self) -> TagRef<'_> {
        match self {
            Tag::Bool(value) => TagRef::Bool(*value),
            Tag::String(value) => TagRef::String(value),
        }
    }

    /// The error for a tag that no object of the union has.
    #[cold]
    pub(crate) fn refuse<E: de::Error>(&self, union: &str, name: &str, expected: &str) -> E {
        let error = match self {
            Tag::Bool(value) => E::custom(format_args!("expected {expected}, found {value}")),
            Tag::String(value) => E::custom(format_args!("expected {expected}, found {value:?}")),
        };
        super::within(error, union, super::Segment::Field(name))
    }
}

/// Reads a tag; holds what is expected, in words.
struct TagSeed(&'static str);

impl<'de> DeserializeSeed<'de> for TagSeed {
    type Value = Tag;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl de::Visitor<'_> for TagSeed {
    type Value = Tag;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Tag, E> {
        Ok(Tag::Bool(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Tag, E> {
        Ok(Tag::String(value.to_owned()))
    }
}

/// An object whose tag is known: the members before the tag, the tag, and those still to be
/// read. Nothing is kept when the tag comes first.
pub(crate) struct Tagged<A> {
    name: &'static str,
    before: std::vec::IntoIter<(Key, Value)>,
    value: Option<Value>,
    rest: A,
    tag: Value,
    /// The member being read is another of the tag's name.
    repeated: bool,
}

/// Reads an object as far as its tag.
pub(crate) fn read_tag<'de, A: MapAccess<'de>>(
    union: &'static str,
    name: &'static str,
    expected: &'static str,
    mut rest: A,
) -> Result<(Tag, Tagged<A>), A::Error> {
    let mut before: Vec<(Key, Value)> = Vec::new();
    while let Some(member) = rest.next_key::<Key>()? {
        if member != *name {
            before.push((member, rest.next_value()?));
            continue;
        }
        let tag: Tag = rest
            .next_value_seed(TagSeed(expected))
            .map_err(|error| super::within(error, union, super::Segment::Field(name)))?;
        let value = match &tag {
            Tag::Bool(value) => Value::Bool(*value),
            Tag::String(value) => Value::String(value.clone()),
        };
        before.push((member, value.clone()));
        deduplicate(&mut before);
        return Ok((tag, Tagged { name, before: before.into_iter(), value: None, rest, tag: value, repeated: false }));
    }
    Err(A::Error::custom(format_args!("{union}: missing field `{name}`")))
}

impl<'de, A: MapAccess<'de>> Tagged<A> {
    /// All members, for an object of an unknown kind.
    pub(crate) fn into_map(self) -> Result<Map<Value>, A::Error> {
        Map::deserialize(de::value::MapAccessDeserializer::new(self))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Tagged<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            return seed.deserialize(Reader::new(Value::String(name.into()))).map(Some);
        }
        let Some(name) = self.rest.next_key::<Key>()? else { return Ok(None) };
        self.repeated = name == *self.name;
        seed.deserialize(Reader::new(Value::String(name.into()))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        if let Some(value) = self.value.take() {
            return seed.deserialize(Reader::new(value));
        }
        if !self.repeated {
            return self.rest.next_value_seed(seed);
        }
        // The kind of the object was decided by the first tag; another one cannot change it.
        let value: Value = self.rest.next_value()?;
        if value != self.tag {
            return Err(A::Error::custom(format_args!("expected one `{}`, found two that differ", self.name)));
        }
        seed.deserialize(Reader::new(value))
    }
}
