//! Where in a text the reader was.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// Where in a text the reader was when it noticed what is wrong.
///
/// It is no part of what is wrong, which is the same of a text and of a value: any two are equal.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Position {
    /// From one; zero where it is not known.
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// Whether the text ends there, and early.
    pub(crate) is_end: bool,
}

impl PartialEq for Position {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Position {}

impl PartialOrd for Position {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Position {
    fn cmp(&self, _: &Self) -> Ordering {
        Ordering::Equal
    }
}

impl Hash for Position {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
