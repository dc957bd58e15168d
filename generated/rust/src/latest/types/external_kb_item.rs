//! `ExternalKBItem`.

use crate::latest::{ExternalKBSearchResult, ExternalKBSourcedFolderItem};
use crate::json;

/// An entry of a folder, with the host page it is from. No method or event uses the type;
/// answer with [`ExternalKBItemData`](crate::latest::ExternalKBItemData).
///
/// Source: vendor type declarations (2026-07-02).
///
/// Sources disagree on its type: vendor type declarations (2026-07-02) – “ExternalKBItemData
/// and an object with source”; vendor type declarations (2026-07-02) – “ExternalKBItemData is a
/// union of two types”. Decided: ExternalKBSearchResult \| ExternalKBSourcedFolderItem. A union
/// with a field more is the union of its arms with that field, which is written out here;
/// [`ExternalKBSourcedFolderItem`](crate::latest::ExternalKBSourcedFolderItem) is a name of
/// ours.
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
