//! Entries in search trees, by key and by place.

use std::collections::BTreeMap;

#[derive(Clone)]
pub(super) struct Many<K, T> {
    pub(super) entries: BTreeMap<u64, (K, T)>,
    pub(super) places: BTreeMap<K, u64>,
    /// A place after all others.
    next: u64,
}

impl<K: Ord, T> Many<K, T> {
    pub(super) const fn new() -> Self {
        Many {
            entries: BTreeMap::new(),
            places: BTreeMap::new(),
            next: 0,
        }
    }

    /// Adds an entry whose key is new.
    pub(super) fn push(&mut self, key: K, value: T)
    where
        K: Clone,
    {
        self.places.insert(key.clone(), self.next);
        self.entries.insert(self.next, (key, value));
        self.next += 1;
    }
}
