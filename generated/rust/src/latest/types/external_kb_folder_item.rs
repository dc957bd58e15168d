//! `ExternalKBFolderItem`.

use crate::json;

/// A folder of an external knowledge base, as an entry of another folder.
///
/// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBFolderItem {
    /// ID of the folder.
    /// [`ON_GET_KNOWLEDGE_BASE_FOLDER`](crate::latest::events::OnGetKnowledgeBaseFolder) asks for
    /// its content by it.
    pub id: String,
    /// Tells folders from articles.
    pub r#type: ExternalKBFolderItemType,
    /// Name of the folder.
    pub title: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBFolderItem {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: ExternalKBFolderItemType::Folder,
            title: title.into(),
            extra: json::Extra::new(),
        }
    }
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalKBFolderItemType {
    /// `folder`
    Folder,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ExternalKBFolderItemType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Folder];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Folder => "folder",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
