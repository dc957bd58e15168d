//! Items as they are put together: a frame, which is laid out as a whole, and rows inside it, which are alike
//! and stand by themselves.

use proc_macro2::TokenStream;

use super::quoting::{self, Code};

/// An item.
pub struct Block {
    /// Its comment.
    pub docs: Code,
    /// All of it but for the comment and the rows, laid out.
    pub frame: Code,
    /// What stands between the braces, which are empty in the frame.
    pub rows: Vec<Code>,
}

/// What the rows of an item are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    Fields,
    Variants,
    Functions,
}

impl Block {
    pub fn new(docs: Code, frame: Code) -> Block {
        Block { docs, frame, rows: Vec::new() }
    }

    pub fn with(mut self, rows: impl IntoIterator<Item = Code>) -> Block {
        self.rows.extend(rows);
        self
    }
}

/// An item that is all frame.
impl From<TokenStream> for Block {
    fn from(frame: TokenStream) -> Block {
        Block::from(quoting::tokens(frame))
    }
}

impl From<Code> for Block {
    fn from(frame: Code) -> Block {
        Block::new(quoting::comment(&[]), frame)
    }
}
