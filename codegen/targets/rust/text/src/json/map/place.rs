//! Entries by their place in a map, and what changes the order.

use std::cmp::Ordering;

use super::Map;

impl<T> Map<T> {
    /// The first entry.
    #[must_use]
    pub fn first(&self) -> Option<(&str, &T)> {
        self.iter().next()
    }

    /// The first entry, its value to be changed.
    pub fn first_mut(&mut self) -> Option<(&str, &mut T)> {
        self.iter_mut().next()
    }

    /// The last entry.
    #[must_use]
    pub fn last(&self) -> Option<(&str, &T)> {
        self.iter().next_back()
    }

    /// The last entry, its value to be changed.
    pub fn last_mut(&mut self) -> Option<(&str, &mut T)> {
        self.iter_mut().next_back()
    }

    /// The entry at a place. In a large map it is counted off from the first one.
    #[must_use]
    pub fn get_index(&self, place: usize) -> Option<(&str, &T)> {
        self.iter().nth(place)
    }

    /// The entry at a place, its value to be changed, as [`get_index`](Self::get_index) finds it.
    pub fn get_index_mut(&mut self, place: usize) -> Option<(&str, &mut T)> {
        self.iter_mut().nth(place)
    }

    /// The place of the entry of this name, looked for from the first one on.
    #[must_use]
    pub fn get_index_of(&self, name: &str) -> Option<usize> {
        self.keys().position(|key| key == name)
    }

    /// Takes the last entry out.
    pub fn pop(&mut self) -> Option<(String, T)> {
        let name = self.keys().next_back()?.to_owned();
        self.remove_entry(&name)
    }

    /// Takes all entries out, one by one; those that nobody takes are dropped.
    pub fn drain(
        &mut self,
    ) -> impl DoubleEndedIterator<Item = (String, T)> + ExactSizeIterator {
        std::mem::take(self).into_iter()
    }

    /// Puts the entries into the order of their names.
    pub fn sort_keys(&mut self) {
        self.sort_by(|one, _, other, _| one.cmp(other));
    }

    /// Puts the entries into an order; equals keep theirs.
    pub fn sort_by(&mut self, mut compare: impl FnMut(&str, &T, &str, &T) -> Ordering) {
        let mut pairs: Vec<_> = std::mem::take(self).into_entries().collect();
        pairs.sort_by(|(one, its), (other, others)| {
            compare(one.as_str(), its, other.as_str(), others)
        });
        *self = Map::from_pairs(pairs);
    }
}

/// The value of this name, to be changed.
///
/// # Panics
///
/// When there is none: an entry is added by [`insert`](Map::insert) and by [`entry`](Map::entry).
impl<T> std::ops::IndexMut<&str> for Map<T> {
    fn index_mut(&mut self, name: &str) -> &mut T {
        self.get_mut(name).unwrap_or_else(|| panic!("no entry named {name:?}"))
    }
}
