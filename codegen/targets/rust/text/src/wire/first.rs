//! The first member of an object, which says what kind of thing it is.

use std::marker::PhantomData;

use serde_core::de::{self, DeserializeSeed, MapAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use crate::json::{
    Name, NameReader, NameVisitor, Numeral, Presented, PreviewName, Reader, Value,
};

/// What stands in the place of the first name.
pub(crate) enum FirstName {
    /// The tag is shown before the members.
    Tag,
    Name(Name),
}

impl<'de> Deserialize<'de> for FirstName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(FirstNameVisitor)
    }
}

struct FirstNameVisitor;

impl<'de> Visitor<'de> for FirstNameVisitor {
    type Value = FirstName;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }
    fn visit_unit<E>(self) -> Result<FirstName, E> {
        Ok(FirstName::Tag)
    }
    fn visit_str<E: de::Error>(self, name: &str) -> Result<FirstName, E> {
        NameVisitor.visit_str(name).map(FirstName::Name)
    }
    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<FirstName, E> {
        NameVisitor.visit_borrowed_str(name).map(FirstName::Name)
    }
    fn visit_string<E: de::Error>(self, name: String) -> Result<FirstName, E> {
        NameVisitor.visit_string(name).map(FirstName::Name)
    }
}

/// What a map turned out to be.
pub(crate) enum Found<A> {
    Number(Numeral),
    Object(Seen<A>),
}

/// An object whose first name has been seen.
pub(crate) struct Seen<A> {
    first: Option<FirstName>,
    value: Option<Value>,
    rest: A,
}

/// Tells a number that comes as a map from an object, where a union has both.
pub(crate) fn look<'de, A: MapAccess<'de>>(mut rest: A) -> Result<Found<A>, A::Error> {
    let first = rest.next_key::<FirstName>()?;
    let mut value = None;
    if let Some(FirstName::Name(Name { presents: true, .. })) = first {
        let presented = Presented::read(&mut rest)?;
        if let Some(number) = presented.number {
            return Ok(Found::Number(number));
        }
        value = Some(presented.value);
    }
    Ok(Found::Object(Seen { first, value, rest }))
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Seen<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(FirstName::Tag) => seed.deserialize(PreviewName(PhantomData)).map(Some),
            Some(FirstName::Name(name)) => {
                seed.deserialize(NameReader::new(name.key)).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(Reader::new(value)),
            None => self.rest.next_value_seed(seed),
        }
    }
}
