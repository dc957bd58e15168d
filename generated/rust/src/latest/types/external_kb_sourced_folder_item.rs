//! `ExternalKBSourcedFolderItem`.

use crate::latest::ExternalKBFolderItemType;
use crate::json;

/// A folder, with the host page it is from. The name is ours.
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
    /// Integration key of the host page the folder is from, see
    /// [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “source, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the
    /// integration key, for an article”. Decided: the integration key. The same field for a folder.
    /// The bundle is older than 2021: evidence of what it means, not of what a widget of this
    /// edition sends.
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
