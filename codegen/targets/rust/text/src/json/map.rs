//! The type `Record<string, T>`.

use std::fmt;

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

mod convert;
mod entry;
mod place;

pub use entry::{Entry, OccupiedEntry, VacantEntry};

use super::ordered::{self, Ordered};
use super::{Key, Value};
use crate::wire::{Argument, Decoder, Entries};

/// Named values in order: the members of a JSON object that is used as a table.
///
/// Two maps are equal when they have the same entries in any order; they are compared and hashed
/// by their entries in the order of the names. Of entries with the same name the last value
/// counts, at the place of the first, as in JavaScript.
///
/// Names and values are given as whatever converts into them, `map.insert("a", 1)`; so `"a".into()`
/// would be of no certain type. What a map holds is said where nothing else says it: a
/// `Map::<String>::new()`, or a `json::Map`, which is one of values of any shape.
///
/// A small map is a vector of pairs. In a larger one an entry is found, added and taken out in
/// logarithmic time, whatever the names are.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Map<T = Value>(Ordered<Key, T>);

impl<T> Map<T> {
    /// A map without entries.
    #[must_use]
    pub const fn new() -> Self {
        Map(Ordered::new())
    }

    /// A map without entries, with room for some.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Map(Ordered::with_capacity(capacity))
    }

    /// Number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is an entry of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)
    }

    /// The entry of this name.
    #[must_use]
    pub fn get_key_value(&self, name: &str) -> Option<(&str, &T)> {
        self.0.get_entry(name).map(|(name, value)| (name.as_str(), value))
    }

    /// The value of this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.get_mut(name)
    }

    /// Adds an entry at the end, or replaces the value of the one of this name and returns it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<T>) -> Option<T> {
        self.0.insert(name.into().into(), value.into())
    }

    /// The place of a name, whether there is an entry of it or not.
    pub fn entry(&mut self, name: impl Into<String>) -> Entry<'_, T> {
        Entry::new(self, name.into())
    }

    /// Takes an entry out; the others keep their order.
    #[doc(alias = "shift_remove")]
    #[doc(alias = "swap_remove")]
    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.0.remove(name)
    }

    /// Takes an entry out, with its name.
    pub fn remove_entry(&mut self, name: &str) -> Option<(String, T)> {
        self.0.remove_entry(name).map(|(name, value)| (name.into(), value))
    }

    /// Takes all entries out of another map and adds them at the end, as [`insert`](Self::insert) does.
    pub fn append(&mut self, other: &mut Map<T>) {
        self.extend(std::mem::take(other));
    }

    /// Takes all entries out.
    pub fn clear(&mut self) {
        self.0 = Ordered::new();
    }

    /// Keeps the entries for which `keeps` is true.
    pub fn retain(&mut self, mut keeps: impl FnMut(&str, &mut T) -> bool) {
        self.0.retain(|name, value| keeps(name.as_str(), value));
    }

    /// The entries in order.
    #[must_use]
    pub fn iter(
        &self,
    ) -> impl DoubleEndedIterator<Item = (&str, &T)> + ExactSizeIterator + Clone {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The entries in order, their values to be changed.
    pub fn iter_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = (&str, &mut T)> + ExactSizeIterator {
        self.0.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names in order.
    #[must_use]
    pub fn keys(
        &self,
    ) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator + Clone {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The values in the order of their names.
    #[must_use]
    pub fn values(
        &self,
    ) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        self.0.iter().map(|(_, value)| value)
    }

    /// The values in the order of their names, to be changed.
    pub fn values_mut(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = &mut T> + ExactSizeIterator {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// The names in order, without their values.
    #[must_use]
    pub fn into_keys(
        self,
    ) -> impl DoubleEndedIterator<Item = String> + ExactSizeIterator {
        self.0.into_iter().map(|(name, _)| name.into())
    }

    /// The values in the order of their names, without these.
    #[must_use]
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = T> + ExactSizeIterator {
        self.0.into_iter().map(|(_, value)| value)
    }

    /// Of pairs with the same name, keeps the last value at the first place.
    #[inline]
    pub(crate) fn from_pairs(pairs: Vec<(Key, T)>) -> Self {
        Map(Ordered::from_pairs(pairs))
    }

    /// Appends an entry without looking for another of its name, until [`Map::settle`] does.
    #[inline]
    pub(super) fn push(&mut self, name: Key, value: T) {
        self.0.push(name, value);
    }

    /// Merges the entries that were appended.
    pub(super) fn settle(&mut self) {
        self.0.settle();
    }

    /// The entries as they are kept.
    pub(crate) fn into_entries(self) -> ordered::IntoIter<Key, T> {
        self.0.into_iter()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Map::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T> std::ops::Index<&str> for Map<T> {
    type Output = T;
    /// The value of this name.
    ///
    /// # Panics
    ///
    /// When there is none.
    fn index(&self, name: &str) -> &T {
        self.get(name).unwrap_or_else(|| panic!("no entry named {name:?}"))
    }
}

impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Map::from_pairs(
            entries
                .into_iter()
                .map(|(name, value)| (name.into().into(), value.into()))
                .collect(),
        )
    }
}

impl<K: Into<String>, V: Into<T>, T> Extend<(K, V)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (name, value) in entries {
            self.0.insert(name.into().into(), value.into());
        }
    }
}

impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter =
        std::iter::Map<ordered::IntoIter<Key, T>, fn((Key, T)) -> (String, T)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|(name, value)| (name.into(), value))
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter =
        std::iter::Map<ordered::Iter<'a, Key, T>, fn(&'a (Key, T)) -> (&'a str, &'a T)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<'a, T> IntoIterator for &'a mut Map<T> {
    type Item = (&'a str, &'a mut T);
    type IntoIter = std::iter::Map<
        ordered::IterMut<'a, Key, T>,
        fn(&'a mut (Key, T)) -> (&'a str, &'a mut T),
    >;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut().map(|(name, value)| (name.as_str(), value))
    }
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        let mut written = Ok(());
        // Not `try_for_each`: this is one loop for each form of the table.
        self.0.iter().for_each(|(name, value)| {
            if written.is_ok() {
                written = map.serialize_entry(name, value);
            }
        });
        written?;
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Entries::<Argument<T>>::read(deserializer)
    }
}
