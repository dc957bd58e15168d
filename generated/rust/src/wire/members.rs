//! Reading the members of an object.

use std::fmt;
use std::marker::PhantomData;

use serde_core::Deserializer;
use serde_core::de::{DeserializeSeed, MapAccess, Visitor};

use super::path::{Segment, within};
use super::way::{Nullable, Seed, Way};
use crate::json::{Extra, Value};

/// An object type: its members and how they are read.
pub(crate) trait Object<'de>: Sized {
    /// The documented name.
    const NAME: &'static str;
    /// The names of the members, as documented.
    const MEMBERS: &'static [&'static str];

    /// The place of a name in `MEMBERS`.
    fn find(name: &str) -> Option<usize>;

    /// Reads all members.
    fn read<A: MapAccess<'de>>(members: Members<A, Self>) -> Result<Self, A::Error>;
}

/// What serde asks to read an object.
pub(crate) struct ObjectVisitor<T>(PhantomData<T>);

impl<T> ObjectVisitor<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        ObjectVisitor(PhantomData)
    }
}

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }
    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Members { access, next: 0, extra: Extra::new(), object: PhantomData })
    }
}

/// The members of an object while they are read.
pub(crate) struct Members<A, T> {
    access: A,
    /// The place after the one last found: producers write members in the documented order.
    next: usize,
    extra: Extra,
    object: PhantomData<T>,
}

impl<'de, A: MapAccess<'de>, T: Object<'de>> Members<A, T> {
    /// The place of the next member that the type names; others are kept on the way.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            match self.access.next_key_seed(KeySeed::<T> { next: self.next, object: PhantomData })? {
                Some(Key::Known(place)) => {
                    self.next = place + 1;
                    return Ok(Some(place));
                }
                Some(Key::Unknown(name)) => self.keep(name)?,
                None => return Ok(None),
            }
        }
    }

    fn keep(&mut self, name: String) -> Result<(), A::Error> {
        match self.access.next_value() {
            Ok(value) => {
                self.extra.push(name, value);
                Ok(())
            }
            Err(error) => Err(within(error, T::NAME, Segment::Field(&name))),
        }
    }

    /// The value of the member last found.
    #[inline]
    pub(crate) fn value<W: Way<'de>>(&mut self) -> Result<Option<W::Value>, A::Error> {
        match self.access.next_value_seed(Seed::<W>::new()) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(self.locate(error)),
        }
    }

    /// The value of the member last found, which may be absent but not `null`; a `null` is
    /// remembered.
    #[inline]
    pub(crate) fn optional<W: Way<'de>>(&mut self) -> Result<Option<W::Value>, A::Error> {
        match self.access.next_value_seed(Seed::<Nullable<W>>::new()) {
            Ok(Some(value)) => Ok(Some(value)),
            Ok(None) => {
                self.extra.push(T::MEMBERS[self.next - 1].to_owned(), Value::Null);
                Ok(None)
            }
            Err(error) => Err(self.locate(error)),
        }
    }

    /// What was read of a member that must not be missing.
    #[inline]
    pub(crate) fn required<V>(&self, value: Option<V>, name: &'static str) -> Result<V, A::Error> {
        value.ok_or_else(|| missing::<A::Error>(T::NAME, name))
    }

    /// The members that the type does not name.
    #[inline]
    pub(crate) fn extra(mut self) -> Extra {
        self.extra.deduplicate();
        self.extra
    }

    #[cold]
    fn locate(&self, error: A::Error) -> A::Error {
        within(error, T::NAME, Segment::Field(T::MEMBERS[self.next - 1]))
    }
}

#[cold]
fn missing<E: serde_core::de::Error>(object: &str, name: &str) -> E {
    E::custom(format_args!("{object}: missing field `{name}`"))
}

enum Key {
    Known(usize),
    Unknown(String),
}

struct KeySeed<T> {
    next: usize,
    object: PhantomData<T>,
}

impl<'de, T: Object<'de>> DeserializeSeed<'de> for KeySeed<T> {
    type Value = Key;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, T: Object<'de>> Visitor<'de> for KeySeed<T> {
    type Value = Key;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        if T::MEMBERS.get(self.next).is_some_and(|expected| *expected == name) {
            return Ok(Key::Known(self.next));
        }
        Ok(T::find(name).map_or_else(|| Key::Unknown(name.to_owned()), Key::Known))
    }
    fn visit_bytes<E: serde_core::de::Error>(self, name: &[u8]) -> Result<Key, E> {
        match std::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Err(E::custom("expected the name of a member, found bytes that are not text")),
        }
    }
}
