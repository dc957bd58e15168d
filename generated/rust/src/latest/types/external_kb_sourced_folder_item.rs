//! `ExternalKBSourcedFolderItem`.

use crate::latest::ExternalKBFolderItemType;
use crate::json;

/// A folder together with the knowledge base it is from. The declarations write this arm of
/// [`ExternalKBItem`](crate::latest::ExternalKBItem) without a name; the name is ours.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBSourcedFolderItem {
    /// ID of the folder.
    /// [`ON_GET_KNOWLEDGE_BASE_FOLDER`](crate::latest::events::OnGetKnowledgeBaseFolder) asks for
    /// its content by it.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub id: String,
    /// Tells folders from articles.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub r#type: ExternalKBFolderItemType,
    /// Name of the folder.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub title: String,
    /// Where the folder is from. The documentation does not describe the values.
    pub source: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBSourcedFolderItem {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: ExternalKBFolderItemType::Folder,
            title: title.into(),
            source: source.into(),
            extra: json::Extra::new(),
        }
    }
}
