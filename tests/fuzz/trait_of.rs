//! Which traits a type has, decided where the type is named: the method of `Of` is found before that
//! of a reference to it.

use std::cmp::Ordering;
use std::hash::Hash;

use crate::meter::CountingHasher;

pub struct Of<'a, T>(pub &'a T);

pub trait Hashes {
    fn hash_into(&self, hasher: &mut CountingHasher) -> bool;
}

impl<T: Hash> Hashes for Of<'_, T> {
    fn hash_into(&self, hasher: &mut CountingHasher) -> bool {
        self.0.hash(hasher);
        true
    }
}

pub trait NoHash {
    fn hash_into(&self, _: &mut CountingHasher) -> bool {
        false
    }
}

impl<T> NoHash for &Of<'_, T> {}

pub trait Compares<T> {
    fn is_equal(&self, other: &T) -> bool;
}

impl<T: Ord> Compares<T> for Of<'_, T> {
    fn is_equal(&self, other: &T) -> bool {
        self.0.cmp(other) == Ordering::Equal
    }
}

pub trait NoOrder<T> {
    fn is_equal(&self, _: &T) -> bool {
        true
    }
}

impl<T> NoOrder<T> for &Of<'_, T> {}
