//! The names of the members of an object, as they are read.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Error, Visitor};
use serde_core::Deserializer;

use super::members::Object;
use crate::json::{presents, Name};

/// The index of a member that the type does not name.
pub(super) const UNKNOWN: usize = usize::MAX;

/// Reads a name as its index in `MEMBERS`; one that the type does not know is put aside.
pub(super) struct KeySeed<'a, T> {
    /// The index after the one last found.
    next: usize,
    unknown: &'a mut Name,
    object: PhantomData<T>,
}

impl<'a, T> KeySeed<'a, T> {
    #[inline]
    pub(super) fn new(next: usize, unknown: &'a mut Name) -> Self {
        KeySeed {
            next,
            unknown,
            object: PhantomData,
        }
    }
}

impl<'de, T: Object<'de>> KeySeed<'_, T> {
    /// The index of a name in `MEMBERS`. Producers mostly keep to the documented order.
    #[inline]
    fn index(&self, name: &str) -> Option<usize> {
        if T::is_at(self.next, name.as_bytes()) {
            Some(self.next)
        } else {
            T::find(name)
        }
    }
}

/// Out of the way of the usual case: most members have a documented name.
#[inline(never)]
fn put_aside(unknown: &mut Name, name: &str, presents: bool) -> usize {
    *unknown = Name {
        key: name.into(),
        presents,
    };
    UNKNOWN
}

/// Whether this is how `serde_json` gives the names in a slice of bytes. It makes sure that each of them is
/// UTF-8, a sixteenth of all the work, unless it is asked for bytes; a name that equals a documented one needs
/// no such look. The name of a type is no promise: where it becomes another, names are read as from anybody.
#[inline]
fn is_slice_of_json<D>() -> bool {
    let name = type_name::<D>();
    name.starts_with("serde_json::de::MapKey<")
        && (name.ends_with("::SliceRead>") || name.ends_with("::SliceRead<'_>>"))
}

impl<'de, T: Object<'de>> DeserializeSeed<'de> for KeySeed<'_, T> {
    type Value = usize;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<usize, D::Error> {
        if is_slice_of_json::<D>() {
            return deserializer.deserialize_bytes(Unchecked(self));
        }
        // Not as an identifier: some formats write those in another way than texts. Not as a `str`:
        // some give no long text unless it may be owned.
        deserializer.deserialize_string(self)
    }
}

impl<'de, T: Object<'de>> Visitor<'de> for KeySeed<'_, T> {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.index(name).unwrap_or_else(|| put_aside(self.unknown, name, false)))
    }
    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<usize, E> {
        Ok(self
            .index(name)
            .unwrap_or_else(|| put_aside(self.unknown, name, presents(name))))
    }
    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        self.visit_str(text(name)?)
    }
}

/// The same for a name between quotes of JSON that nobody has looked through yet.
struct Unchecked<'a, T>(KeySeed<'a, T>);

impl<'de, T: Object<'de>> Visitor<'de> for Unchecked<'_, T> {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }
    #[inline]
    fn visit_borrowed_bytes<E: Error>(self, name: &'de [u8]) -> Result<usize, E> {
        if T::is_at(self.0.next, name) {
            return Ok(self.0.next);
        }
        let text = text(name)?;
        match T::find(text) {
            Some(index) => Ok(index),
            None if name.iter().any(|byte| *byte < b' ') => {
                Err(E::custom("a control character in the name of a member"))
            }
            None => Ok(put_aside(self.0.unknown, text, presents(text))),
        }
    }
    /// It had escapes, which may stand for control characters: one that stands there as itself, beside an
    /// escape, cannot be told from them, and is read.
    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        self.0.visit_bytes(name)
    }
}

fn text<E: Error>(name: &[u8]) -> Result<&str, E> {
    std::str::from_utf8(name).map_err(|_| {
        E::custom("expected the name of a member, found bytes that are not text")
    })
}
