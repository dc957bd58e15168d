//! Tables: how a type is read and written, as the rows of a macro of the runtime.

use proc_macro2::TokenStream;

/// What stands in a file: an item, or a table.
pub enum Piece {
    Item(TokenStream),
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

impl From<TokenStream> for Piece {
    fn from(tokens: TokenStream) -> Piece {
        Piece::Item(tokens)
    }
}

impl From<Table> for Piece {
    fn from(table: Table) -> Piece {
        Piece::Table(table)
    }
}
