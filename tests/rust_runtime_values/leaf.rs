//! A value that counts what is done with it.

use std::cell::Cell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

thread_local! {
    /// What was done with all of them.
    pub static WORK: Cell<usize> = const { Cell::new(0) };
}

/// Counts what is done with it.
pub struct Leaf(pub u8);

fn count() {
    WORK.set(WORK.get() + 1);
}

impl Clone for Leaf {
    fn clone(&self) -> Self {
        count();
        Leaf(self.0)
    }
}

impl Drop for Leaf {
    fn drop(&mut self) {
        count();
    }
}

impl fmt::Debug for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        count();
        self.0.fmt(f)
    }
}

impl PartialEq for Leaf {
    fn eq(&self, other: &Self) -> bool {
        count();
        self.0 == other.0
    }
}

impl Eq for Leaf {}

impl PartialOrd for Leaf {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Leaf {
    fn cmp(&self, other: &Self) -> Ordering {
        count();
        self.0.cmp(&other.0)
    }
}

impl Hash for Leaf {
    fn hash<H: Hasher>(&self, state: &mut H) {
        count();
        self.0.hash(state);
    }
}
