//! The members of an object that its type does not name.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::ser::SerializeMap;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Error, Key, Map, Value};

/// Members that an object had and its type does not name, in their order.
///
/// They are written back after the named members. An optional member that came as `null` is
/// remembered here too, and comes back as `null` unless the field is given a value: an entry
/// with the name of a field that has a value is not written.
///
/// `extra["name"]` is `null` where there is no such member.
///
/// It takes the space of one pointer.
#[derive(Clone, Default)]
pub struct Extra(#[allow(clippy::box_collection)] Option<Box<Map<Value>>>);

static NOTHING: Map<Value> = Map::new();

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Extra(None)
    }

    /// Whether there are no members.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// The members, to be changed.
    pub fn as_map_mut(&mut self) -> &mut Map<Value> {
        self.0.get_or_insert_default()
    }

    /// Adds or replaces a member, and returns what it replaced.
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Option<Value> {
        self.as_map_mut().insert(name, value.into())
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let removed = self.0.as_mut()?.remove(name);
        if self.is_empty() {
            self.0 = None;
        }
        removed
    }

    /// Appends a member without looking for another of its name, until [`Extra::settle`] does.
    #[inline]
    pub(crate) fn push(&mut self, name: Key, value: Value) {
        self.as_map_mut().push(name, value);
    }

    /// Of the members that were appended and have the same name, keeps the last value at the first
    /// place.
    pub(crate) fn settle(&mut self) {
        if let Some(members) = &mut self.0 {
            members.settle();
        }
    }

    /// Drops the members that `keeps` does not, which is no type of its own: there is one for each type
    /// that is read.
    pub(crate) fn keep_only(&mut self, keeps: &dyn Fn(&str) -> bool) {
        if let Some(members) = &mut self.0 {
            members.retain(|name, _| keeps(name));
        }
        if self.is_empty() {
            self.0 = None;
        }
    }

    /// Number of members besides those that `written` names.
    #[inline]
    pub(crate) fn count(&self, written: impl Fn(&str) -> bool) -> usize {
        if self.0.is_none() {
            0
        } else {
            self.iter().filter(|(name, _)| !written(name)).count()
        }
    }

    /// Writes the members besides those that `written` names.
    #[inline]
    pub(crate) fn write<M: SerializeMap>(
        &self,
        map: &mut M,
        written: impl Fn(&str) -> bool,
    ) -> Result<(), M::Error> {
        if self.0.is_none() {
            return Ok(());
        }
        self.iter()
            .filter(|(name, _)| !written(name))
            .try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

impl std::ops::Deref for Extra {
    type Target = Map<Value>;
    fn deref(&self) -> &Map<Value> {
        self.0.as_deref().unwrap_or(&NOTHING)
    }
}

/// The member of a name, `null` if there is none.
impl std::ops::Index<&str> for Extra {
    type Output = Value;
    fn index(&self, name: &str) -> &Value {
        static NULL: Value = Value::Null;
        self.get(name).unwrap_or(&NULL)
    }
}

/// The member of a name, which is added as `null` if there is none.
impl std::ops::IndexMut<&str> for Extra {
    fn index_mut(&mut self, name: &str) -> &mut Value {
        self.as_map_mut().entry(name).or_default()
    }
}

impl std::ops::DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Map<Value> {
        self.as_map_mut()
    }
}

// Compared as the members are: an empty map in a box is no members too.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Extra {}

impl PartialOrd for Extra {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Extra {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// The members of an object.
impl TryFrom<Value> for Extra {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self, Error> {
        Map::try_from(value).map(Extra::from)
    }
}

impl From<Map<Value>> for Extra {
    fn from(members: Map<Value>) -> Self {
        Extra((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = <&'a Map<Value> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        (&**self).into_iter()
    }
}

impl<'a> IntoIterator for &'a mut Extra {
    type Item = (&'a str, &'a mut Value);
    type IntoIter = <&'a mut Map<Value> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.as_map_mut().into_iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = <Map<Value> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        Map::from(self).into_iter()
    }
}

impl From<Extra> for Map<Value> {
    fn from(extra: Extra) -> Self {
        extra.0.map_or_else(Map::new, |members| *members)
    }
}

impl From<Extra> for Value {
    fn from(extra: Extra) -> Self {
        Value::Object(extra.into())
    }
}

impl<T: Into<Value>, S> From<std::collections::HashMap<String, T, S>> for Extra {
    fn from(members: std::collections::HashMap<String, T, S>) -> Self {
        members.into_iter().collect()
    }
}

impl<T: Into<Value>> From<std::collections::BTreeMap<String, T>> for Extra {
    fn from(members: std::collections::BTreeMap<String, T>) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Extra {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        self.as_map_mut().extend(members);
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        members.into_iter().collect::<Map<Value>>().into()
    }
}

/// As an object of its own.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Extra::from)
    }
}
