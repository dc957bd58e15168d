//! `ON_GET_KNOWLEDGE_BASE_FOLDER`.

use crate::latest::types;
use crate::json;

/// `ON_GET_KNOWLEDGE_BASE_FOLDER`: The agent opens a folder of the external knowledge base and
/// the widget asks for its content.
///
/// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnGetKnowledgeBaseFolder {
    /// Which folder, and in which language.
    pub options: types::KBFolderOptions,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnGetKnowledgeBaseFolder {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(options: types::KBFolderOptions) -> Self {
        Self {
            options,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnGetKnowledgeBaseFolder {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_FOLDER";
    type Reply = Vec<types::ExternalKBItemData>;
}
