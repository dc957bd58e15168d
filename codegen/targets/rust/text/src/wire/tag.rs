//! Unions of objects that are told apart by the value of one member, the tag.

use serde_core::de::{DeserializeSeed, MapAccess, Unexpected};
use serde_core::{de, Deserialize, Deserializer};

use super::first::FirstName;
use super::path::{missing, two, within};
use crate::json::{Key, Map, Name, NameReader, Presented, Reader, Step, Value};

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

    pub(crate) fn is_boolean(&self) -> bool {
        matches!(self, Tag::Bool(_))
    }

    /// The error for a tag that no object of the union has.
    #[cold]
    pub(crate) fn refuse<E: de::Error>(
        &self,
        union: &'static str,
        name: &'static str,
        expected: &str,
    ) -> E {
        let found = match self {
            Tag::Bool(value) => Unexpected::Bool(*value),
            Tag::String(value) => Unexpected::Str(value),
        };
        within(E::invalid_type(found, &expected), union, Step::Field(name))
    }

    fn to_value(&self) -> Value {
        match self {
            Tag::Bool(value) => Value::Bool(*value),
            Tag::String(value) => Value::String(value.clone()),
        }
    }
}

/// Reads a tag; holds what is expected, in words.
struct TagSeed(&'static str);

impl<'de> DeserializeSeed<'de> for TagSeed {
    type Value = Tag;
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Tag, D::Error> {
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
    union: &'static str,
    name: &'static str,
    before: std::vec::IntoIter<(Key, Value)>,
    value: Option<Value>,
    rest: A,
    tag: Value,
    /// The tag was shown, and stands among the members still to be read.
    awaited: bool,
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
    let mut next = rest.next_key::<FirstName>()?;
    while let Some(member) = next {
        let awaited = match member {
            FirstName::Tag => true,
            FirstName::Name(other) if other.key == *name => {
                before.push((other.key, Value::Null));
                false
            }
            FirstName::Name(other) => {
                let value = if other.presents && before.is_empty() {
                    Presented::read(&mut rest)?.refuse_number(&"an object")?
                } else {
                    rest.next_value()?
                };
                before.push((other.key, value));
                next = rest.next_key::<Name>()?.map(FirstName::Name);
                continue;
            }
        };
        let tag: Tag = rest
            .next_value_seed(TagSeed(expected))
            .map_err(|error| within(error, union, Step::Field(name)))?;
        let value = tag.to_value();
        if let Some((_, place)) = before.last_mut() {
            *place = value.clone();
        }
        // Whoever reads them sees to it that of equal names the last counts.
        let before = before.into_iter();
        return Ok((
            tag,
            Tagged {
                union,
                name,
                before,
                value: None,
                rest,
                tag: value,
                awaited,
                repeated: false,
            },
        ));
    }
    Err(missing(union, name))
}

impl<'de, A: MapAccess<'de>> Tagged<A> {
    /// All members, for an object of an unknown kind.
    pub(crate) fn into_map(self) -> Result<Map<Value>, A::Error> {
        Map::deserialize(de::value::MapAccessDeserializer::new(self))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Tagged<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            return seed.deserialize(NameReader::new(name)).map(Some);
        }
        match self.rest.next_key::<Key>()? {
            Some(name) => {
                self.repeated = name == *self.name;
                seed.deserialize(NameReader::new(name)).map(Some)
            }
            None if self.awaited => Err(missing(self.union, self.name)),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, A::Error> {
        if let Some(value) = self.value.take() {
            return seed.deserialize(Reader::new(value));
        }
        if !self.repeated {
            return self.rest.next_value_seed(seed);
        }
        self.awaited = false;
        // The kind of the object was decided by the first tag; another one cannot change it.
        let value: Value = self.rest.next_value()?;
        if value != self.tag {
            return Err(two(self.name));
        }
        seed.deserialize(Reader::new(value))
    }
}
