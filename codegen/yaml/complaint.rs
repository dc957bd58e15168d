//! What well-formed YAML may have and a spec may not.

use std::ops::Range;

use super::mistake::Kind;

/// Something that well-formed YAML may have and a spec may not.
#[derive(Debug, Clone, PartialEq)]
pub enum Complaint {
    /// The key stands in the same mapping already, at `first`.
    DuplicateKey { key: String, span: Range<usize>, first: Range<usize> },
    /// An anchor, an alias, a tag, a merge key or a second document.
    Unsupported { what: &'static str, span: Range<usize> },
    /// A character that nobody sees, as it stands or by an escape in the text at this place.
    Invisible { character: char, span: Range<usize> },
    /// A scalar that YAML 1.1 and YAML 1.2 read differently.
    Ambiguous { text: String, span: Range<usize> },
    /// A text between quotes that YAML takes for a part of it.
    Typographic { inside: String, span: Range<usize> },
    /// A text between brackets that begins with the mark of a block.
    BlockMark { span: Range<usize> },
    /// A line that begins with a dash and is a part of a text.
    Dash { span: Range<usize> },
    /// What follows a text and is a comment by a blank alone.
    Comment { span: Range<usize> },
    /// A key that YAML takes for something else than a text.
    OddKey { span: Range<usize>, kind: Kind },
}

/// What stands for a document after the first one.
pub const SECOND_DOCUMENT: &str = "a second document";
