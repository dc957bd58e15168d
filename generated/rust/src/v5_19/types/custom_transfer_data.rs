//! `CustomTransferData`.

use crate::json;

/// Data that travel with a transfer or an invitation, by key: one level of strings, numbers and
/// booleans. The host pages on both sides agree on the keys. In TypeScript declare such data
/// with `type`: an `interface` does not fit a record.
///
/// Source: page transfer (5.19); page inviteToCallConference (5.19); vendor type declarations
/// (5.19.99, 2023-01-18); forms of the vendor's example page (2023-01-18).
///
/// Sources disagree on its type: forms of the vendor's example page (2023-01-18) and vendor
/// type declarations (5.19.99) – “one level of plain values”; vendor's adapter bundle for
/// Microsoft Dynamics, before 2021 – “a nested object was sent”. Decided: Record\<string,
/// string \| number \| boolean \| undefined \| null\>. What may be sent is the narrower
/// reading, and the bundle that sent more is older than 2021.
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
