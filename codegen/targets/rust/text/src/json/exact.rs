//! Numbers as `serde_json` presents them when its feature `arbitrary_precision` is on.
//!
//! Any dependency of a program may switch it on. A number then comes as a map of one member, whose
//! name is fixed and whose value is the number as it was written. An object of a record may look
//! the same; what tells them apart is that the name of a number is a constant, and so borrowed,
//! while its value is a text of its own: in a record both come in the same way. The buffers of serde keep
//! that difference.

use serde_core::de::{self, MapAccess, Unexpected, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::value::{How, ValueVisitor};
use super::{Key, Numeral, Value};

/// The name of the only member.
const NAME: &str = "$serde_json::private::Number";

/// What is expected in place of `1e400`.
pub(super) const IN_RANGE: &str = "a number that 64 bits hold";

/// The name of a member, and whether a number may stand under it.
#[derive(Default)]
pub(crate) struct Name {
    pub(crate) key: Key,
    pub(crate) presents: bool,
}

impl<'de> Deserialize<'de> for Name {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(NameVisitor)
    }
}

pub(crate) struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(Name {
            key: name.into(),
            presents: false,
        })
    }

    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name, E> {
        Ok(Name {
            key: name.into(),
            presents: presents(name),
        })
    }

    fn visit_string<E>(self, name: String) -> Result<Name, E> {
        Ok(Name {
            key: name.into(),
            presents: false,
        })
    }
}

/// Whether a number may stand under a borrowed name.
#[inline]
pub(crate) fn presents(name: &str) -> bool {
    name == NAME
}

/// What stands under a name that may present a number: any value, and the number it then is.
pub(crate) struct Presented {
    pub(crate) value: Value,
    pub(crate) number: Option<Numeral>,
}

impl Presented {
    /// Reads the value under the name.
    #[cold]
    pub(crate) fn read<'de, A: MapAccess<'de>>(
        members: &mut A,
    ) -> Result<Self, A::Error> {
        // A buffer knows its length, and lends the texts it owns; a text that was written with
        // escapes is lent too, by who does not know the length.
        let buffered = members.size_hint().is_some();
        let mut how = How::Borrowed;
        let value = members.next_value_seed(ValueVisitor(&mut how))?;
        let number = match (&value, how) {
            (Value::String(text), How::Owned) => parse(text)?,
            (Value::String(text), How::Lent) if buffered => parse(text)?,
            _ => None,
        };
        Ok(Presented { value, number })
    }

    /// The value, unless it is a number, which is not what `expected` is.
    pub(crate) fn refuse_number<E: de::Error>(
        self,
        expected: &dyn de::Expected,
    ) -> Result<Value, E> {
        match self.number {
            Some(number) => Err(E::invalid_type(number.unexpected(), expected)),
            None => Ok(self.value),
        }
    }
}

/// Gives the number that a map presents to a visitor that takes no map.
pub(crate) fn visit_number<'de, A, V>(
    mut members: A,
    visitor: V,
) -> Result<V::Value, A::Error>
where
    A: MapAccess<'de>,
    V: Visitor<'de>,
{
    if members.next_key::<Name>()?.is_some_and(|name| name.presents) {
        if let Some(number) = Presented::read(&mut members)?.number {
            return number.visit(visitor);
        }
    }
    Err(de::Error::invalid_type(Unexpected::Map, &visitor))
}

/// The number that is written so, if it is one; an error if no value holds it.
pub(crate) fn parse<E: de::Error>(text: &str) -> Result<Option<Numeral>, E> {
    if let Ok(value) = text.parse::<u64>() {
        return Ok(Some(value.into()));
    }
    if let Ok(value) = text.parse::<i64>() {
        return Ok(Some(value.into()));
    }
    // What Rust reads as a number and JSON does not has letters: `inf`, `NaN`.
    let is_json = text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit())
        && !text.contains(|c: char| c.is_alphabetic() && !matches!(c, 'e' | 'E'));
    match text.parse::<f64>() {
        Ok(value) if is_json => match Numeral::try_from(value) {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(E::invalid_value(Unexpected::Other(text), &IN_RANGE)),
        },
        _ => Ok(None),
    }
}
