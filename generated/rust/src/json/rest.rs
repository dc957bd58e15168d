//! The arguments beyond the documented ones.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use serde_core::ser::SerializeSeq;

use super::Value;

/// What a list of arguments held beyond the documented ones.
///
/// It also remembers how long the list was, so that a trailing `null` for an optional argument
/// comes back as `null`. That is not compared: what was read equals what was made of the same
/// arguments.
#[derive(Debug, Clone, Default)]
pub struct Rest {
    /// The arguments after the documented ones, in order.
    pub values: Vec<Value>,
    /// How many of the documented arguments were there.
    given: usize,
}

impl Rest {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Rest {
            values: Vec::new(),
            given: 0,
        }
    }

    pub(crate) fn read(given: usize, values: Vec<Value>) -> Self {
        Rest { values, given }
    }

    /// How many of the `documented` arguments are to be written, the last that has a value
    /// being at the place before `present`.
    pub(crate) fn length(&self, documented: usize, present: usize) -> usize {
        if self.values.is_empty() {
            present.max(self.given.min(documented))
        } else {
            documented
        }
    }

    pub(crate) fn write<S: SerializeSeq>(
        &self,
        sequence: &mut S,
    ) -> Result<(), S::Error> {
        self.values.iter().try_for_each(|value| sequence.serialize_element(value))
    }
}

impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl Eq for Rest {}

impl PartialOrd for Rest {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rest {
    fn cmp(&self, other: &Self) -> Ordering {
        self.values.cmp(&other.values)
    }
}

impl Hash for Rest {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.values.hash(state);
    }
}

impl<T: Into<Value>> FromIterator<T> for Rest {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Rest {
            values: values.into_iter().map(Into::into).collect(),
            given: 0,
        }
    }
}

impl From<Vec<Value>> for Rest {
    fn from(values: Vec<Value>) -> Self {
        Rest { values, given: 0 }
    }
}

impl IntoIterator for Rest {
    type Item = Value;
    type IntoIter = std::vec::IntoIter<Value>;
    fn into_iter(self) -> Self::IntoIter {
        self.values.into_iter()
    }
}

impl<'a> IntoIterator for &'a Rest {
    type Item = &'a Value;
    type IntoIter = std::slice::Iter<'a, Value>;
    fn into_iter(self) -> Self::IntoIter {
        self.values.iter()
    }
}
