//! Ways of reading: how the type of a field is put together, so that an error inside a list or
//! a record carries its place.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::path::{Segment, within};
use super::sensitive::Guard;
use crate::json::{IntegerMap, Key, Map, Name, Presented, Reader, Value, integer_key};

/// How a value is read.
pub(crate) trait Way<'de> {
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

/// An array of what is read in the way `W`.
pub(crate) struct List<W>(PhantomData<W>);

/// `null`, or what is read in the way `W`.
pub(crate) struct Nullable<W>(PhantomData<W>);

/// What is read in the way `W`, in a box.
pub(crate) struct Boxed<W>(PhantomData<W>);

/// A record of what is read in the way `W`.
pub(crate) struct Entries<W>(PhantomData<W>);

/// A record with integer keys of what is read in the way `W`.
pub(crate) struct IntegerEntries<W>(PhantomData<W>);

/// A way as something serde accepts in place of a type.
pub(crate) struct Seed<W>(PhantomData<W>);

impl<W> Seed<W> {
    #[inline]
    pub(crate) fn new() -> Self {
        Seed(PhantomData)
    }
}

impl<'de, W: Way<'de>> DeserializeSeed<'de> for Seed<W> {
    type Value = W::Value;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<W::Value, D::Error> {
        W::read(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Way<'de> for Plain<T> {
    type Value = T;
    const GUARD: Guard = Guard::Off;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Way<'de> for Guarded<T> {
    type Value = T;
    const GUARD: Guard = Guard::On;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Way<'de> for Generic<T> {
    type Value = T;
    const GUARD: Guard = Guard::Unknown;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de, W: Way<'de>> Way<'de> for Boxed<W> {
    type Value = Box<W::Value>;
    const GUARD: Guard = W::GUARD;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        W::read(deserializer).map(Box::new)
    }
}

impl<'de, W: Way<'de>> Way<'de> for Nullable<W> {
    type Value = Option<W::Value>;
    const GUARD: Guard = W::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(Seed::<Self>::new())
    }
}

impl<'de, W: Way<'de>> Visitor<'de> for Seed<Nullable<W>> {
    type Value = Option<W::Value>;
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
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        W::read(deserializer).map(Some)
    }
}

impl<'de, W: Way<'de>> Way<'de> for List<W> {
    type Value = Vec<W::Value>;
    const GUARD: Guard = W::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        W::GUARD.hold(deserializer.deserialize_seq(Seed::<Self>::new()))
    }
}

/// No more elements are made room for in advance than this, whatever the input promises.
const MOST_EXPECTED: usize = 1024;

impl<'de, W: Way<'de>> Visitor<'de> for Seed<List<W>> {
    type Value = Vec<W::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::with_capacity(elements.size_hint().unwrap_or(0).min(MOST_EXPECTED));
        loop {
            match elements.next_element_seed(Seed::<W>::new()) {
                Ok(Some(value)) => values.push(value),
                Ok(None) => return Ok(values),
                Err(error) => return Err(within(error, "", Segment::Index(values.len()))),
            }
        }
    }
}

impl<'de, W: Way<'de>> Way<'de> for Entries<W> {
    type Value = Map<W::Value>;
    const GUARD: Guard = W::GUARD;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        W::GUARD.hold(deserializer.deserialize_map(Seed::<Self>::new()))
    }
}

impl<'de, W: Way<'de>> Visitor<'de> for Seed<Entries<W>> {
    type Value = Map<W::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::with_capacity(members.size_hint().unwrap_or(0).min(MOST_EXPECTED));
        while let Some(Name { key, presents }) = members.next_key()? {
            let read = if presents && pairs.is_empty() {
                W::read(Reader::new(Presented::read(&mut members)?.refuse_number(&self)?))
            } else {
                members.next_value_seed(Seed::<W>::new())
            };
            match read {
                Ok(value) => pairs.push((key, value)),
                Err(error) => return Err(within(error, "", entry::<W>(&key))),
            }
        }
        Ok(Map::from_pairs(pairs))
    }
}

impl<'de, W: Way<'de>> Way<'de> for IntegerEntries<W> {
    type Value = IntegerMap<W::Value>;
    const GUARD: Guard = W::GUARD;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
        W::GUARD.hold(deserializer.deserialize_map(Seed::<Self>::new()))
    }
}

impl<'de, W: Way<'de>> Visitor<'de> for Seed<IntegerEntries<W>> {
    type Value = IntegerMap<W::Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        let mut others: Vec<(Key, Value)> = Vec::new();
        while let Some(Name { key: name, presents }) = members.next_key()? {
            match integer_key(name.as_str()) {
                Some(key) => match members.next_value_seed(Seed::<W>::new()) {
                    Ok(value) => entries.push((key, value)),
                    Err(error) => return Err(within(error, "", entry::<W>(&name))),
                },
                None if presents && entries.is_empty() && others.is_empty() => {
                    others.push((name, Presented::read(&mut members)?.refuse_number(&self)?));
                }
                None => others.push((name, members.next_value()?)),
            }
        }
        Ok(IntegerMap::from_pairs(entries, others))
    }
}

/// The step to an entry; its key is data.
#[cold]
fn entry<'a, 'de, W: Way<'de>>(key: &'a Key) -> Segment<'a> {
    if W::GUARD.hides_names() { Segment::Hidden } else { Segment::Entry(key.as_str()) }
}
