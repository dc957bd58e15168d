//! `ExternalKBItemData`.

use crate::latest::{ExternalKBArticleItem, ExternalKBFolderItem};
use crate::json;

/// An entry of a folder, an article or another folder. The field `type` tells them apart.
///
/// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalKBItemData {
    /// An object whose `type` is `article`.
    ExternalKBArticleItem(ExternalKBArticleItem),
    /// An object whose `type` is `folder`.
    ExternalKBFolderItem(ExternalKBFolderItem),
    /// An object of a kind that is not documented, as it came.
    Unrecognized(json::UnrecognizedObject<Self>),
}
