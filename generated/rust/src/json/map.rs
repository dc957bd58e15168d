//! The type `Record<string, T>`.

use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::Key;
use crate::wire::{Argument, Entries, Way};

/// Named values in order: the members of a JSON object that is used as a table.
///
/// A vector of pairs. Two maps are equal when they have the same entries in any order. Of
/// entries with the same name the last value counts, at the place of the first, as in
/// JavaScript.
#[derive(Clone)]
pub struct Map<T>(Vec<(Key, T)>);

impl<T> Map<T> {
    /// A map without entries.
    pub const fn new() -> Self {
        Map(Vec::new())
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is an entry of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| *key == *name).map(|(_, value)| value)
    }

    /// The value of this name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.iter_mut().find(|(key, _)| *key == *name).map(|(_, value)| value)
    }

    /// Adds an entry at the end, or replaces the value of the one of this name and returns it.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(old) => Some(std::mem::replace(old, value)),
            None => {
                self.0.push((name.into(), value));
                None
            }
        }
    }

    /// Takes an entry out; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let place = self.0.iter().position(|(key, _)| *key == *name)?;
        Some(self.0.remove(place).1)
    }

    /// Takes all entries out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps the entries for which `keeps` is true.
    pub fn retain(&mut self, mut keeps: impl FnMut(&str, &mut T) -> bool) {
        self.0.retain_mut(|(name, value)| keeps(name.as_str(), value));
    }

    /// The entries in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> + ExactSizeIterator {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The entries in order, their values to be changed.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&str, &mut T)> + ExactSizeIterator {
        self.0.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The values in the order of their names.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.iter().map(|(_, value)| value)
    }

    /// The pairs; whoever collected them has seen to it that no name occurs twice.
    pub(crate) fn from_pairs(pairs: Vec<(Key, T)>) -> Self {
        Map(pairs)
    }

    /// Appends an entry without looking for another of its name.
    pub(crate) fn push(&mut self, name: Key, value: T) {
        self.0.push((name, value));
    }

    pub(crate) fn deduplicate(&mut self) {
        deduplicate(&mut self.0);
    }
}

/// Of pairs with the same key, keeps the last value at the first place.
pub(crate) fn deduplicate<K: Ord, T>(pairs: &mut Vec<(K, T)>) {
    // Few keys are compared each with each; for many, sorting shows the equal ones.
    let repeated = if pairs.len() <= 16 {
        pairs.iter().enumerate().any(|(n, (key, _))| pairs[..n].iter().any(|(earlier, _)| earlier == key))
    } else {
        let mut keys: Vec<&K> = pairs.iter().map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys.windows(2).any(|two| two[0] == two[1])
    };
    if repeated {
        merge(pairs);
    }
}

#[cold]
fn merge<K: Ord, T>(pairs: &mut Vec<(K, T)>) {
    let mut places = std::collections::BTreeMap::new();
    let mut values: Vec<Option<T>> = Vec::new();
    for (key, value) in pairs.drain(..) {
        let place = *places.entry(key).or_insert(values.len());
        if place == values.len() {
            values.push(Some(value));
        } else {
            values[place] = Some(value);
        }
    }
    let mut keys: Vec<(usize, K)> = places.into_iter().map(|(key, place)| (place, key)).collect();
    keys.sort_unstable_by_key(|(place, _)| *place);
    pairs.extend(keys.into_iter().zip(values).filter_map(|((_, key), value)| Some((key, value?))));
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

impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // The same order is the usual case, and is decided without looking anything up.
        if self.0 == other.0 {
            return true;
        }
        let sorted = |map: &'_ Self| {
            let mut places: Vec<usize> = (0..map.len()).collect();
            places.sort_unstable_by(|one, two| map.0[*one].0.cmp(&map.0[*two].0));
            places
        };
        sorted(self).into_iter().zip(sorted(other)).all(|(one, two)| self.0[one] == other.0[two])
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

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(entries: I) -> Self {
        let mut map = Map(entries.into_iter().map(|(name, value)| (name.into().into(), value)).collect());
        map.deduplicate();
        map
    }
}

impl<K: Into<String>, T> Extend<(K, T)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, T)>>(&mut self, entries: I) {
        self.0.extend(entries.into_iter().map(|(name, value)| (name.into().into(), value)));
        self.deduplicate();
    }
}

impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().map(|(name, value)| (name, value.into())).collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::iter::Map<std::vec::IntoIter<(Key, T)>, fn((Key, T)) -> (String, T)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|(name, value)| (name.into(), value))
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (Key, T)>, fn(&'a (Key, T)) -> (&'a str, &'a T)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Entries::<Argument<T>>::read(deserializer)
    }
}
