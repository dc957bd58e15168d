//! Items as they are printed: once, however many files show them.

use super::quoting::{self, Code};
use super::table::Piece;

/// Items and tables that belong together.
pub struct Printed {
    pub parts: Vec<Code>,
    /// How many of the parts are items; tables follow.
    items: usize,
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
