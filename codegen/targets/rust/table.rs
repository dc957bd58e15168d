//! Tables: how a type is read and written, as the rows of a macro of the runtime.

use proc_macro2::TokenStream;

use super::block::Block;
use super::quoting::Code;

/// What stands in a file: an item, or a table.
pub enum Piece {
    Item(Block),
    Table(Table),
}

/// A call of a macro of the module `wire`, a line for each row.
pub struct Table {
    /// The macro, by its path.
    pub path: &'static str,
    pub rows: Vec<Code>,
}

impl Table {
    pub fn new(path: &'static str, head: Code) -> Table {
        Table { path, rows: vec![head] }
    }

    pub fn with(mut self, rows: impl IntoIterator<Item = Code>) -> Table {
        self.rows.extend(rows);
        self
    }
}

impl From<Block> for Piece {
    fn from(block: Block) -> Piece {
        Piece::Item(block)
    }
}

impl From<TokenStream> for Piece {
    fn from(tokens: TokenStream) -> Piece {
        Piece::Item(tokens.into())
    }
}

impl From<Table> for Piece {
    fn from(table: Table) -> Piece {
        Piece::Table(table)
    }
}
