//! `CustomTransferData`.

use crate::json;

/// Data that travel with a transfer or an invitation, by key: strings, numbers and booleans.
/// The host pages on both sides agree on the keys. In TypeScript an object of an `interface`
/// does not fit a record; declare its shape with `type`.
///
/// Source: vendor type declarations (2026-07-02).
pub type CustomTransferData = json::Map<Option<CustomTransferDataValue>>;

/// Either a boolean, a number or a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomTransferDataValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(json::Number),
    /// A string.
    String(String),
}
