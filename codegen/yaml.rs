//! YAML: a text becomes a tree of nodes that know where they stand, and a tree becomes a value of
//! any type that serde can read.
//!
//! Nobody else knows YAML. What is wrong is data: what stood there, what was expected, where.

pub use complaint::{Complaint, SECOND_DOCUMENT};
pub use decoder::{APART, decode};
pub use encoding::Unreadable;
pub use mistake::{BOOLEAN, INTEGER, Kind, LIST, MAPPING_OF_NAMES, Mistake, Problem, TEXT};
pub use node::{Content, Mapping, Node, Scalar, Sequence, Style, Value};
pub use tree::{Refusal, SyntaxError, parse};

mod alignment;
pub mod character;
mod complaint;
mod decoder;
pub mod encoding;
mod keys;
mod mistake;
mod node;
mod scalar;
pub mod syntax;
mod tree;
