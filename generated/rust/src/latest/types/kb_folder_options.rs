//! `KBFolderOptions`.

use crate::json;

/// Which folder of the external knowledge base the widget wants to show.
///
/// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct KBFolderOptions {
    /// Language chosen in the widget; only content in it is wanted.
    pub language: Option<String>,
    /// ID of the folder. Absent for the root of the knowledge base.
    pub folder_id: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl KBFolderOptions {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            language: None,
            folder_id: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `folderId`.
    #[must_use]
    pub fn with_folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl Default for KBFolderOptions {
    fn default() -> Self {
        Self::new()
    }
}
