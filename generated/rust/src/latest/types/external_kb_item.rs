//! `ExternalKBItem`.

use crate::latest::{ExternalKBSearchResult, ExternalKBSourcedFolderItem};
use crate::json;

/// An entry of a folder together with the knowledge base it is from. No method or event uses
/// the type. The declarations write it as all fields of
/// [`ExternalKBItemData`](crate::latest::ExternalKBItemData) and `source`; as that is a union,
/// the two arms are written out here,
/// [`ExternalKBSearchResult`](crate::latest::ExternalKBSearchResult) and
/// [`ExternalKBSourcedFolderItem`](crate::latest::ExternalKBSourcedFolderItem).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalKBItem {
    /// An object whose `type` is `article`.
    ExternalKBSearchResult(ExternalKBSearchResult),
    /// An object whose `type` is `folder`.
    ExternalKBSourcedFolderItem(ExternalKBSourcedFolderItem),
    /// An object of a kind that is not documented, as it came.
    Unrecognized(json::UnrecognizedObject<Self>),
}
