//! Decoders: how the value of a field is read, put together like its type, so that an error inside
//! a list or a record carries its place.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::path::within;
use super::room::{expect, push};
use super::sensitive::Guard;
use crate::json::{
    integer_key, IntegerMap, Key, Map, Name, Presented, Reader, Step, Value,
};

/// How a value is read.
pub(crate) trait Decoder<'de> {
    type Value;
    /// Whether something sensitive is in such a value.
    const GUARD: Guard;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error>;
}

/// As the type itself says.
pub(crate) struct Plain<T>(PhantomData<T>);

/// As the type itself says; something sensitive is in it.
pub(crate) struct Guarded<T>(PhantomData<T>);

/// As the type itself says; its arguments are not known.
pub(crate) struct Generic<T>(PhantomData<T>);

/// An array of what the decoder `C` reads.
pub(crate) struct List<C>(PhantomData<C>);

/// `null`, or what the decoder `C` reads.
pub(crate) struct Nullable<C>(PhantomData<C>);

/// What the decoder `C` reads, in a box.
pub(crate) struct Boxed<C>(PhantomData<C>);

/// A record of what the decoder `C` reads.
pub(crate) struct Entries<C>(PhantomData<C>);

/// A record with integer keys of what the decoder `C` reads.
pub(crate) struct IntegerEntries<C>(PhantomData<C>);

/// A decoder as something serde accepts in place of a type.
pub(crate) struct Seed<C>(PhantomData<C>);

impl<C> Seed<C> {
    #[inline]
    pub(crate) fn new() -> Self {
        Seed(PhantomData)
    }
}

impl<'de, C: Decoder<'de>> DeserializeSeed<'de> for Seed<C> {
    type Value = C::Value;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<C::Value, D::Error> {
        C::read(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Decoder<'de> for Plain<T> {
    type Value = T;
    const GUARD: Guard = Guard::Off;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Decoder<'de> for Guarded<T> {
    type Value = T;
    const GUARD: Guard = Guard::On;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Decoder<'de> for Generic<T> {
    type Value = T;
    const GUARD: Guard = Guard::Unknown;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, C: Decoder<'de>> Decoder<'de> for Boxed<C> {
    type Value = Box<C::Value>;
    const GUARD: Guard = C::GUARD;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        C::read(deserializer).map(Box::new)
    }
}

impl<'de, C: Decoder<'de>> Decoder<'de> for Nullable<C> {
    type Value = Option<C::Value>;
    const GUARD: Guard = C::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(Seed::<Self>::new())
    }
}

impl<'de, C: Decoder<'de>> Visitor<'de> for Seed<Nullable<C>> {
    type Value = Option<C::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    #[inline]
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    #[inline]
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        C::read(deserializer).map(Some)
    }
}

impl<'de, C: Decoder<'de>> Decoder<'de> for List<C> {
    type Value = Vec<C::Value>;
    const GUARD: Guard = C::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        C::GUARD.hold(deserializer.deserialize_seq(Seed::<Self>::new()))
    }
}

impl<'de, C: Decoder<'de>> Visitor<'de> for Seed<List<C>> {
    type Value = Vec<C::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(
        self,
        mut elements: A,
    ) -> Result<Self::Value, A::Error> {
        let mut values = expect(elements.size_hint());
        loop {
            match elements.next_element_seed(Seed::<C>::new()) {
                Ok(Some(value)) => push(&mut values, value),
                Ok(None) => return Ok(values),
                Err(error) => return Err(within(error, "", Step::Index(values.len()))),
            }
        }
    }
}

impl<'de, C: Decoder<'de>> Decoder<'de> for Entries<C> {
    type Value = Map<C::Value>;
    const GUARD: Guard = C::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        C::GUARD.hold(deserializer.deserialize_map(Seed::<Self>::new()))
    }
}

impl<'de, C: Decoder<'de>> Visitor<'de> for Seed<Entries<C>> {
    type Value = Map<C::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    #[inline]
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut members: A,
    ) -> Result<Self::Value, A::Error> {
        let mut pairs = expect(members.size_hint());
        while let Some(Name { key, presents }) = members.next_key()? {
            let read = if presents && pairs.is_empty() {
                C::read(Reader::new(
                    Presented::read(&mut members)?.refuse_number(&self)?,
                ))
            } else {
                members.next_value_seed(Seed::<C>::new())
            };
            match read {
                Ok(value) => push(&mut pairs, (key, value)),
                Err(error) => return Err(within(error, "", entry::<C>(&key))),
            }
        }
        Ok(Map::from_pairs(pairs))
    }
}

impl<'de, C: Decoder<'de>> Decoder<'de> for IntegerEntries<C> {
    type Value = IntegerMap<C::Value>;
    const GUARD: Guard = C::GUARD;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        C::GUARD.hold(deserializer.deserialize_map(Seed::<Self>::new()))
    }
}

impl<'de, C: Decoder<'de>> Visitor<'de> for Seed<IntegerEntries<C>> {
    type Value = IntegerMap<C::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(
        self,
        mut members: A,
    ) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        let mut others: Vec<(Key, Value)> = Vec::new();
        while let Some(Name { key: name, presents }) = members.next_key()? {
            match integer_key(name.as_str()) {
                Some(key) => match members.next_value_seed(Seed::<C>::new()) {
                    Ok(value) => entries.push((key, value)),
                    Err(error) => return Err(within(error, "", entry::<C>(&name))),
                },
                None if presents && entries.is_empty() && others.is_empty() => {
                    others.push((
                        name,
                        Presented::read(&mut members)?.refuse_number(&self)?,
                    ));
                }
                None => others.push((name, members.next_value()?)),
            }
        }
        Ok(IntegerMap::from_pairs(entries, others))
    }
}

/// The step to an entry; its key is data.
#[cold]
fn entry<'de, C: Decoder<'de>>(key: &Key) -> Step {
    if C::GUARD.hides_names() {
        Step::Hidden
    } else {
        Step::Entry(key.as_str().into())
    }
}
