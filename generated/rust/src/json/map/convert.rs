//! Maps to and from those of Rust, and of `serde_json`.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use super::Map;

impl<T> From<BTreeMap<String, T>> for Map<T> {
    fn from(members: BTreeMap<String, T>) -> Self {
        members.into_iter().collect()
    }
}

impl<T, S> From<HashMap<String, T, S>> for Map<T> {
    fn from(members: HashMap<String, T, S>) -> Self {
        members.into_iter().collect()
    }
}

impl<T> From<Map<T>> for BTreeMap<String, T> {
    fn from(map: Map<T>) -> Self {
        map.into_iter().collect()
    }
}

impl<T, S: BuildHasher + Default> From<Map<T>> for HashMap<String, T, S> {
    fn from(map: Map<T>) -> Self {
        map.into_iter().collect()
    }
}

#[cfg(feature = "serde_json")]
impl<T: From<serde_json::Value>> From<serde_json::Map<String, serde_json::Value>>
    for Map<T>
{
    fn from(members: serde_json::Map<String, serde_json::Value>) -> Self {
        members.into_iter().map(|(name, value)| (name, T::from(value))).collect()
    }
}

#[cfg(feature = "serde_json")]
impl<T: Into<serde_json::Value>> From<Map<T>>
    for serde_json::Map<String, serde_json::Value>
{
    fn from(map: Map<T>) -> Self {
        map.into_iter().map(|(name, value)| (name, value.into())).collect()
    }
}
