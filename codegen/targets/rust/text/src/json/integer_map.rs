//! The type `Record<number, T>`.

use std::fmt;

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

mod entry;

pub use entry::IntegerEntry;

use super::ordered::{self, Ordered};
use super::{Key, Map, Value};
use crate::wire::{Argument, Decoder, IntegerEntries};

/// Values under integer keys, in order: the members of a JSON object whose names are integers.
///
/// A name is an integer when it is written as JavaScript writes one, `7` and `-7`, not `07`,
/// `+7` or `7.0`, and has fifteen digits at most, so that a number holds it exactly. Members
/// under other names are kept in [`others`](Self::others) and written back after the entries.
///
/// Small and large ones are as fast, and compared in the same way, as a [`Map`].
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IntegerMap<T> {
    entries: Ordered<i64, T>,
    /// The members whose names are not integers.
    pub others: Map<Value>,
}

impl<T> IntegerMap<T> {
    /// A map without entries.
    #[must_use]
    pub const fn new() -> Self {
        IntegerMap {
            entries: Ordered::new(),
            others: Map::new(),
        }
    }

    /// Number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries; there may be [`others`](Self::others).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether there is an entry of this key.
    #[must_use]
    pub fn contains_key(&self, key: i64) -> bool {
        self.get(key).is_some()
    }

    /// The value of this key.
    #[must_use]
    pub fn get(&self, key: i64) -> Option<&T> {
        self.entries.get(&key)
    }

    /// The value of this key, to be changed.
    pub fn get_mut(&mut self, key: i64) -> Option<&mut T> {
        self.entries.get_mut(&key)
    }

    /// Adds an entry at the end, or replaces the value of the one of this key and returns it.
    pub fn insert(&mut self, key: i64, value: impl Into<T>) -> Option<T> {
        self.entries.insert(key, value.into())
    }

    /// The place of a key, whether there is an entry of it or not.
    pub fn entry(&mut self, key: i64) -> IntegerEntry<'_, T> {
        IntegerEntry::new(&mut self.entries, key)
    }

    /// Takes an entry out; the others keep their order.
    pub fn remove(&mut self, key: i64) -> Option<T> {
        self.entries.remove(&key)
    }

    /// Takes an entry out, with its key.
    pub fn remove_entry(&mut self, key: i64) -> Option<(i64, T)> {
        self.entries.remove_entry(&key)
    }

    /// Takes all entries out, and the [`others`](Self::others).
    pub fn clear(&mut self) {
        *self = IntegerMap::new();
    }

    /// The entries in order.
    #[must_use]
    pub fn iter(
        &self,
    ) -> impl DoubleEndedIterator<Item = (i64, &T)> + ExactSizeIterator {
        self.entries.iter().map(|(key, value)| (*key, value))
    }

    /// The entries in order, their values to be changed.
    pub fn iter_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = (i64, &mut T)> + ExactSizeIterator {
        self.entries.iter_mut().map(|(key, value)| (*key, value))
    }

    /// The keys in order.
    #[must_use]
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = i64> + ExactSizeIterator + '_ {
        self.iter().map(|(key, _)| key)
    }

    /// The values in the order of their keys.
    #[must_use]
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.iter().map(|(_, value)| value)
    }

    /// The values in the order of their keys, to be changed.
    pub fn values_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// The keys in order, without their values.
    pub fn into_keys(self) -> impl DoubleEndedIterator<Item = i64> + ExactSizeIterator {
        self.entries.into_iter().map(|(key, _)| key)
    }

    /// The values in the order of their keys, without these.
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = T> + ExactSizeIterator {
        self.entries.into_iter().map(|(_, value)| value)
    }

    /// Keeps the entries for which `keeps` is true, and the [`others`](Self::others).
    pub fn retain(&mut self, mut keeps: impl FnMut(i64, &mut T) -> bool) {
        self.entries.retain(|key, value| keeps(*key, value));
    }

    /// Of pairs with the same key, keeps the last value at the first place.
    pub(crate) fn from_pairs(entries: Vec<(i64, T)>, others: Vec<(Key, Value)>) -> Self {
        IntegerMap {
            entries: Ordered::from_pairs(entries),
            others: Map::from_pairs(others),
        }
    }
}

/// The integer that is the name of a member, if the name is one.
pub(crate) fn integer_key(name: &str) -> Option<i64> {
    const MOST_DIGITS: usize = 15;
    let digits = name.strip_prefix('-').unwrap_or(name);
    let key: i64 = name.parse().ok()?;
    (digits.len() <= MOST_DIGITS && key.to_string() == name).then_some(key)
}

impl<T> Default for IntegerMap<T> {
    fn default() -> Self {
        IntegerMap::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for IntegerMap<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).entries(&self.others).finish()
    }
}

impl<T> std::ops::Index<i64> for IntegerMap<T> {
    type Output = T;
    /// The value of this key.
    ///
    /// # Panics
    ///
    /// When there is none.
    fn index(&self, key: i64) -> &T {
        self.get(key).unwrap_or_else(|| panic!("no entry of {key}"))
    }
}

impl<T> From<std::collections::BTreeMap<i64, T>> for IntegerMap<T> {
    fn from(entries: std::collections::BTreeMap<i64, T>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T, S> From<std::collections::HashMap<i64, T, S>> for IntegerMap<T> {
    fn from(entries: std::collections::HashMap<i64, T, S>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<i64>, V: Into<T>, T> FromIterator<(K, V)> for IntegerMap<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
        IntegerMap::from_pairs(entries.collect(), Vec::new())
    }
}

impl<K: Into<i64>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for IntegerMap<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<i64>, V: Into<T>, T> Extend<(K, V)> for IntegerMap<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.entries.insert(key.into(), value.into());
        }
    }
}

/// The entries, without the [`others`](IntegerMap::others).
impl<T> IntoIterator for IntegerMap<T> {
    type Item = (i64, T);
    type IntoIter = ordered::IntoIter<i64, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a IntegerMap<T> {
    type Item = (i64, &'a T);
    type IntoIter =
        std::iter::Map<ordered::Iter<'a, i64, T>, fn(&'a (i64, T)) -> (i64, &'a T)>;
    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(key, value)| (*key, value))
    }
}

impl<'a, T> IntoIterator for &'a mut IntegerMap<T> {
    type Item = (i64, &'a mut T);
    type IntoIter = std::iter::Map<
        ordered::IterMut<'a, i64, T>,
        fn(&'a mut (i64, T)) -> (i64, &'a mut T),
    >;
    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter_mut().map(|(key, value)| (*key, value))
    }
}

impl<T: Serialize> Serialize for IntegerMap<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len() + self.others.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(&key.to_string(), value)?;
        }
        for (name, value) in &self.others {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for IntegerMap<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IntegerEntries::<Argument<T>>::read(deserializer)
    }
}
