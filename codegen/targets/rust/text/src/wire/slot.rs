//! Where the values of the members of an object go.

use std::fmt;

use serde_core::de::{DeserializeSeed, Visitor};
use serde_core::Deserializer;

use super::decoder::Decoder;

/// Where the value of a member goes. It is put there while it is read: moving it through the results
/// of all functions on the way would cost more than many a value itself.
///
/// serde's function for it is one for all members of an object that are read by the same decoder: written
/// out for each of them, the reading of a large object would leave the processor's instruction cache.
pub(super) struct Slot<'a, 'de, C: Decoder<'de>>(pub(super) &'a mut Option<C::Value>);

impl<'de, C: Decoder<'de>> DeserializeSeed<'de> for Slot<'_, 'de, C> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        fill(self.0, C::read(deserializer)?);
        Ok(())
    }
}

/// The same for a value that may be `null`; whether it is.
pub(super) struct OptionalSlot<'a, 'de, C: Decoder<'de>>(
    pub(super) &'a mut Option<C::Value>,
);

impl<'de, C: Decoder<'de>> DeserializeSeed<'de> for OptionalSlot<'_, 'de, C> {
    type Value = bool;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, C: Decoder<'de>> Visitor<'de> for OptionalSlot<'_, 'de, C> {
    type Value = bool;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    #[inline]
    fn visit_none<E>(self) -> Result<bool, E> {
        *self.0 = None;
        Ok(true)
    }
    #[inline]
    fn visit_unit<E>(self) -> Result<bool, E> {
        *self.0 = None;
        Ok(true)
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<bool, D::Error> {
        fill(self.0, C::read(deserializer)?);
        Ok(false)
    }
}

/// Puts a value where there is none yet; of a repeated member the last value counts.
#[inline]
fn fill<V>(slot: &mut Option<V>, value: V) {
    if slot.is_some() {
        clear(slot);
    }
    // Nothing is left to be dropped here, which makes this a plain move.
    std::mem::forget(slot.replace(value));
}

#[cold]
fn clear<V>(slot: &mut Option<V>) {
    *slot = None;
}
