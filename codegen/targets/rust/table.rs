//! Tables: how a type is read and written, as the rows of a macro of the runtime.

use proc_macro2::TokenStream;

use super::block::Block;

/// What stands in a file: an item, or a table.
pub enum Piece {
    Item(Block),
    Table(Table),
}

/// A call of a macro of the module `wire`, a line for each row.
pub struct Table {
    /// The macro, by its path.
    pub path: TokenStream,
    pub rows: Vec<TokenStream>,
}

impl Table {
    pub fn new(path: TokenStream, head: TokenStream) -> Table {
        Table { path, rows: vec![head] }
    }

    pub fn with(mut self, rows: impl IntoIterator<Item = TokenStream>) -> Table {
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
