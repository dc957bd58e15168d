//! The way to the value that is wrong.

use std::fmt::{self, Write};
use std::iter::Rev;
use std::slice;

use serde_core::{Serialize, Serializer};

use super::Step;

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Segment<'a> {
    /// The member of an object.
    Member(&'a str),
    /// The element of an array.
    Index(usize),
    /// A member whose name must not be shown, for it may be something sensitive.
    Hidden,
}

/// The steps from the value that was read to the one that is wrong.
///
/// It prints as JavaScript has it, `callParties[0].phone`, and as nothing when it is the whole value.
#[derive(Debug, Clone)]
pub struct Path<'a>(Rev<slice::Iter<'a, Step>>);

impl<'a> Path<'a> {
    /// Of steps, the last one first.
    pub(super) fn new(steps: &'a [Step]) -> Self {
        Path(steps.iter().rev())
    }
}

impl<'a> Iterator for Path<'a> {
    type Item = Segment<'a>;
    fn next(&mut self) -> Option<Segment<'a>> {
        self.0.next().map(Step::segment)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Path<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(Step::segment)
    }
}

impl ExactSizeIterator for Path<'_> {}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut path = String::new();
        for step in self.0.clone() {
            write!(path, "{step}")?;
        }
        f.write_str(path.strip_prefix('.').unwrap_or(&path))
    }
}

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Member(name) => f.write_str(name),
            Segment::Index(index) => index.fmt(f),
            Segment::Hidden => f.write_char('…'),
        }
    }
}

/// A name or a number, as in the path that GraphQL gives with an error.
impl Serialize for Segment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Segment::Member(name) => serializer.serialize_str(name),
            Segment::Index(index) => index.serialize(serializer),
            Segment::Hidden => serializer.serialize_char('…'),
        }
    }
}
