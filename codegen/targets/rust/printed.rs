//! Items as they are printed: once, for the file and the page that show them, and no longer than until both have.

use std::sync::{Arc, Mutex, PoisonError};

use super::quoting::{self, Code};
use super::table::Piece;

/// Items and tables that belong together.
pub struct Printed {
    pub parts: Vec<Code>,
    /// How many of the parts are items; tables follow.
    items: usize,
}

/// What is printed when somebody wants to see it. Two do, the file it stands in and its page, in any order: the
/// first leaves it for the second, which takes it. Whoever comes later prints it again.
#[derive(Default)]
pub struct Print(Mutex<Option<Arc<Printed>>>);

impl Print {
    pub fn take_or(&self, pieces: impl FnOnce() -> Vec<Piece>) -> Arc<Printed> {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        left.take().unwrap_or_else(|| left.insert(Arc::new(Printed::of(pieces()))).clone())
    }
}

impl Printed {
    pub fn of(pieces: Vec<Piece>) -> Printed {
        let items = pieces.iter().take_while(|piece| matches!(piece, Piece::Item(_))).count();
        let print = |piece| match piece {
            Piece::Item(block) => quoting::block(block),
            Piece::Table(table) => quoting::table(table),
        };
        let parts: Vec<Code> = pieces.into_iter().map(print).collect();
        Printed { parts, items }
    }

    /// What is defined: the first item.
    pub fn definition(&self) -> Option<&Code> {
        self.parts.first()
    }

    /// The item before the tables.
    pub fn last_item(&self) -> Option<&Code> {
        self.parts[..self.items].last()
    }
}
