//! Entries in the order in which they were put in, found by their key.
//!
//! Few entries are a vector that is searched from the front: nothing is faster, and nothing takes
//! less space. More of them are kept in search trees, by key and by place, so that nobody can slow
//! a table down by choosing its keys.

mod entries;
mod many;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use entries::Entries;
pub use entries::{IntoIter, Iter, IterMut};
use many::Many;

/// The most entries that are searched one by one.
const FEW: usize = 32;

/// Entries of distinct keys, in order.
#[derive(Clone)]
pub struct Ordered<K, T>(Form<K, T>);

#[derive(Clone)]
enum Form<K, T> {
    Few(Vec<(K, T)>),
    Many(Box<Many<K, T>>),
}

impl<K, T> Ordered<K, T> {
    pub(super) const fn new() -> Self {
        Ordered(Form::Few(Vec::new()))
    }

    /// Room for more than a few is made as they come.
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Ordered(Form::Few(Vec::with_capacity(capacity.min(FEW))))
    }

    pub(super) fn len(&self) -> usize {
        match &self.0 {
            Form::Few(entries) => entries.len(),
            Form::Many(many) => many.entries.len(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline]
    pub(super) fn iter(&self) -> Iter<'_, K, T> {
        match &self.0 {
            Form::Few(entries) => Entries::Few(entries.iter()),
            Form::Many(many) => Entries::Many(many.entries.values()),
        }
    }

    pub(super) fn iter_mut(&mut self) -> IterMut<'_, K, T> {
        match &mut self.0 {
            Form::Few(entries) => Entries::Few(entries.iter_mut()),
            Form::Many(many) => Entries::Many(many.entries.values_mut()),
        }
    }
}

/// Whether two of a few pairs have the same key.
#[inline]
fn is_repeated<K: Eq, T>(pairs: &[(K, T)]) -> bool {
    let mut earlier = pairs.iter().enumerate();
    earlier.any(|(n, (key, _))| pairs[..n].iter().any(|(other, _)| other == key))
}

impl<K: Ord + Clone, T> Ordered<K, T> {
    /// Of pairs with the same key, keeps the last value at the first place.
    pub(super) fn from_pairs(pairs: Vec<(K, T)>) -> Self {
        if pairs.len() > FEW || is_repeated(&pairs) {
            Ordered::merge(pairs)
        } else {
            Ordered(Form::Few(pairs))
        }
    }

    /// Appends an entry to a new table, without looking for another of its key and without regard to
    /// their number, until [`Ordered::settle`] makes up for it.
    #[inline]
    pub(super) fn push(&mut self, key: K, value: T) {
        match &mut self.0 {
            Form::Few(entries) => entries.push((key, value)),
            Form::Many(_) => drop(self.insert(key, value)),
        }
    }

    /// Merges the entries that were appended.
    pub(super) fn settle(&mut self) {
        match &mut self.0 {
            Form::Few(entries) if entries.len() > FEW || is_repeated(entries) => {
                *self = Ordered::merge(std::mem::take(entries));
            }
            _ => {}
        }
    }

    #[cold]
    fn merge(pairs: Vec<(K, T)>) -> Self {
        let mut merged = Ordered::new();
        pairs.into_iter().for_each(|(key, value)| drop(merged.insert(key, value)));
        merged
    }

    pub(super) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&T>
    where
        K: Borrow<Q> + PartialEq<Q>,
    {
        self.get_entry(key).map(|(_, value)| value)
    }

    pub(super) fn get_entry<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&(K, T)>
    where
        K: Borrow<Q> + PartialEq<Q>,
    {
        match &self.0 {
            Form::Few(entries) => entries.iter().find(|(name, _)| *name == *key),
            Form::Many(many) => many.entries.get(many.places.get(key)?),
        }
    }

    pub(super) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut T>
    where
        K: Borrow<Q> + PartialEq<Q>,
    {
        match &mut self.0 {
            Form::Few(entries) => entries
                .iter_mut()
                .find(|(name, _)| *name == *key)
                .map(|(_, value)| value),
            Form::Many(many) => {
                many.entries.get_mut(many.places.get(key)?).map(|(_, value)| value)
            }
        }
    }

    /// Adds an entry at the end, or replaces the value of the one of this key and returns it.
    pub(super) fn insert(&mut self, key: K, value: T) -> Option<T> {
        if let Some(old) = self.get_mut(&key) {
            return Some(std::mem::replace(old, value));
        }
        match &mut self.0 {
            Form::Few(entries) if entries.len() < FEW => entries.push((key, value)),
            Form::Few(entries) => {
                let mut many = Box::new(Many::new());
                std::mem::take(entries)
                    .into_iter()
                    .for_each(|(key, value)| many.push(key, value));
                many.push(key, value);
                self.0 = Form::Many(many);
            }
            Form::Many(many) => many.push(key, value),
        }
        None
    }

    /// Takes an entry out; the others keep their order.
    pub(super) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<T>
    where
        K: Borrow<Q> + PartialEq<Q>,
    {
        self.remove_entry(key).map(|(_, value)| value)
    }

    pub(super) fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, T)>
    where
        K: Borrow<Q> + PartialEq<Q>,
    {
        match &mut self.0 {
            Form::Few(entries) => {
                let place = entries.iter().position(|(name, _)| *name == *key)?;
                Some(entries.remove(place))
            }
            Form::Many(many) => many.entries.remove(&many.places.remove(key)?),
        }
    }

    pub(super) fn retain(&mut self, mut keeps: impl FnMut(&K, &mut T) -> bool) {
        match &mut self.0 {
            Form::Few(entries) => entries.retain_mut(|(key, value)| keeps(key, value)),
            Form::Many(many) => {
                let places = &mut many.places;
                many.entries.retain(|_, (key, value)| {
                    let kept = keeps(key, value);
                    if !kept {
                        places.remove(key);
                    }
                    kept
                });
            }
        }
    }

    /// The entries from the place `first` on, by their keys.
    fn sorted(&self, first: usize) -> Vec<(&K, &T)> {
        let mut entries: Vec<(&K, &T)> =
            self.iter().skip(first).map(|(key, value)| (key, value)).collect();
        entries.sort_unstable_by_key(|(key, _)| *key);
        entries
    }
}

impl<K, T> Default for Ordered<K, T> {
    fn default() -> Self {
        Ordered::new()
    }
}

/// The order does not count. No value is compared twice: values may hold tables themselves, and
/// two comparisons at each level would double the work with every level.
impl<K: Ord + Clone, T: PartialEq> PartialEq for Ordered<K, T> {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        // The same order is the usual case, and needs no sorting.
        let mut alike = 0;
        for ((key, value), (other_key, other_value)) in self.iter().zip(other.iter()) {
            if key != other_key {
                break;
            }
            if value != other_value {
                return false;
            }
            alike += 1;
        }
        if alike == self.len() {
            return true;
        }
        let (mine, others) = (self.sorted(alike), other.sorted(alike));
        mine.iter().zip(&others).all(|((key, _), (other_key, _))| key == other_key)
            && mine
                .iter()
                .zip(&others)
                .all(|((_, value), (_, other_value))| value == other_value)
    }
}

impl<K: Ord + Clone, T: Eq> Eq for Ordered<K, T> {}

/// As lists of entries that are sorted by their keys.
impl<K: Ord + Clone, T: PartialOrd> PartialOrd for Ordered<K, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let (mine, others) = (self.sorted(0), other.sorted(0));
        for ((key, value), (other_key, other_value)) in mine.into_iter().zip(others) {
            match key.cmp(other_key) {
                Ordering::Equal => match value.partial_cmp(other_value) {
                    Some(Ordering::Equal) => {}
                    different => return different,
                },
                different => return Some(different),
            }
        }
        Some(self.len().cmp(&other.len()))
    }
}

impl<K: Ord + Clone, T: Ord> Ord for Ordered<K, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mine, others) = (self.sorted(0), other.sorted(0));
        let differences = mine.into_iter().zip(others).map(
            |((key, value), (other_key, other_value))| {
                key.cmp(other_key).then_with(|| value.cmp(other_value))
            },
        );
        differences
            .into_iter()
            .find(|order| order.is_ne())
            .unwrap_or_else(|| self.len().cmp(&other.len()))
    }
}

impl<K: Ord + Clone + Hash, T: Hash> Hash for Ordered<K, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.len().hash(state);
        self.sorted(0).hash(state);
    }
}

impl<K, T> IntoIterator for Ordered<K, T> {
    type Item = (K, T);
    type IntoIter = IntoIter<K, T>;
    fn into_iter(self) -> Self::IntoIter {
        match self.0 {
            Form::Few(entries) => Entries::Few(entries.into_iter()),
            Form::Many(many) => Entries::Many(many.entries.into_values()),
        }
    }
}
