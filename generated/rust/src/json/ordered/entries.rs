//! The entries of a table, one by one.

use std::collections::btree_map;
use std::{slice, vec};

pub type Iter<'a, K, T> =
    Entries<slice::Iter<'a, (K, T)>, btree_map::Values<'a, u64, (K, T)>>;
pub type IterMut<'a, K, T> =
    Entries<slice::IterMut<'a, (K, T)>, btree_map::ValuesMut<'a, u64, (K, T)>>;
pub type IntoIter<K, T> =
    Entries<vec::IntoIter<(K, T)>, btree_map::IntoValues<u64, (K, T)>>;

/// The entries of either form, one by one.
#[derive(Debug, Clone)]
pub enum Entries<F, M> {
    Few(F),
    Many(M),
}

impl<F: Iterator, M: Iterator<Item = F::Item>> Iterator for Entries<F, M> {
    type Item = F::Item;

    #[inline]
    fn next(&mut self) -> Option<F::Item> {
        match self {
            Entries::Few(entries) => entries.next(),
            Entries::Many(entries) => entries.next(),
        }
    }

    fn nth(&mut self, place: usize) -> Option<F::Item> {
        match self {
            Entries::Few(entries) => entries.nth(place),
            Entries::Many(entries) => entries.nth(place),
        }
    }

    // One loop for each form, in place of a look at the form for each entry.
    #[inline]
    fn fold<B, G: FnMut(B, F::Item) -> B>(self, start: B, each: G) -> B {
        match self {
            Entries::Few(entries) => entries.fold(start, each),
            Entries::Many(entries) => entries.fold(start, each),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Entries::Few(entries) => entries.size_hint(),
            Entries::Many(entries) => entries.size_hint(),
        }
    }
}

impl<F, M> DoubleEndedIterator for Entries<F, M>
where
    F: DoubleEndedIterator,
    M: DoubleEndedIterator<Item = F::Item>,
{
    fn next_back(&mut self) -> Option<F::Item> {
        match self {
            Entries::Few(entries) => entries.next_back(),
            Entries::Many(entries) => entries.next_back(),
        }
    }
}

impl<F: ExactSizeIterator, M: ExactSizeIterator<Item = F::Item>> ExactSizeIterator
    for Entries<F, M>
{
}
