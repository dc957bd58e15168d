//! Values of documented sets that are not documented.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde_core::{Serialize, Serializer};

use super::{Integer, Map, Value};

/// A string that is none of the documented values of `E`.
///
/// Only the conversion of a string to `E` makes one, so it never holds a documented value.
// Boxed twice so that an enum with this variant takes two words.
pub struct Unrecognized<E>(Box<Box<str>>, PhantomData<fn() -> E>);

impl<E> Unrecognized<E> {
    #[cold]
    pub(crate) fn new(value: &str) -> Self {
        Unrecognized(Box::new(value.into()), PhantomData)
    }

    /// The string as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<E> AsRef<str> for Unrecognized<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E> PartialEq<str> for Unrecognized<E> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<E> PartialEq<&str> for Unrecognized<E> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<E> From<Unrecognized<E>> for String {
    fn from(value: Unrecognized<E>) -> Self {
        (*value.0).into()
    }
}

impl<E> fmt::Display for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// An integer that is none of the documented values of `E`.
///
/// Only the conversion of an integer to `E` makes one, so it never holds a documented value.
pub struct UnrecognizedInteger<E>(Integer, PhantomData<fn() -> E>);

impl<E> UnrecognizedInteger<E> {
    pub(crate) fn new(value: Integer) -> Self {
        UnrecognizedInteger(value, PhantomData)
    }

    /// The integer as it came.
    #[must_use]
    pub fn get(&self) -> Integer {
        self.0
    }
}

impl<E> Clone for UnrecognizedInteger<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for UnrecognizedInteger<E> {}

impl<E> PartialEq<i64> for UnrecognizedInteger<E> {
    fn eq(&self, other: &i64) -> bool {
        self.0 == *other
    }
}

impl<E> From<UnrecognizedInteger<E>> for i64 {
    fn from(value: UnrecognizedInteger<E>) -> Self {
        value.0.get()
    }
}

impl<E> fmt::Display for UnrecognizedInteger<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An object that is none of the documented kinds of `E`.
///
/// Only reading an `E` makes one, so it never holds a documented kind.
pub struct UnrecognizedObject<E>(Map<Value>, PhantomData<fn() -> E>);

impl<E> UnrecognizedObject<E> {
    pub(crate) fn new(members: Map<Value>) -> Self {
        UnrecognizedObject(members, PhantomData)
    }

    /// The members of the object.
    #[must_use]
    pub fn members(&self) -> &Map<Value> {
        &self.0
    }
}

impl<E> Serialize for UnrecognizedObject<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

// Derived, these would ask the same of `E`.
macro_rules! implement {
    ($($name:ident)*) => { $(
        impl<E> fmt::Debug for $name<E> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )* };
}
implement!(Unrecognized UnrecognizedInteger UnrecognizedObject);

macro_rules! clone {
    ($($name:ident)*) => { $(
        impl<E> Clone for $name<E> {
            fn clone(&self) -> Self {
                $name(self.0.clone(), PhantomData)
            }
        }
    )* };
}
clone!(Unrecognized UnrecognizedObject);

macro_rules! compare {
    ($($name:ident)*) => { $(
        impl<E> PartialEq for $name<E> {
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }
        impl<E> Eq for $name<E> {}
        impl<E> PartialOrd for $name<E> {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
        impl<E> Ord for $name<E> {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.cmp(&other.0)
            }
        }
        impl<E> Hash for $name<E> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.hash(state);
            }
        }
    )* };
}
compare!(Unrecognized UnrecognizedInteger UnrecognizedObject);
