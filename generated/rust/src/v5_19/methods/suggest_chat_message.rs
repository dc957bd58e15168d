//! `suggestChatMessage`.

use crate::v5_19::types;
use crate::json;

/// `suggestChatMessage`: Puts text into the agent's input field of a chat, without sending it.
///
/// Source: page suggestChatMessage (5.19, 2022-09-16); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SuggestChatMessage {
    /// Text to put there, for the agent to send or to change.
    ///
    /// Sources disagree on its name: page suggestChatMessage (5.19) – “text”; vendor type
    /// declarations (5.19.99) – “message”. Decided: text. The name is the page's. Only the position
    /// counts in a call.
    pub text: String,
    /// Whether to replace what the agent has already typed.
    ///
    /// Sources disagree on its name: page suggestChatMessage (5.19) – “overwrite”; vendor type
    /// declarations (5.19.99) – “allowOverwrite”. Decided: overwrite. The name is the page's. Only
    /// the position counts in a call.
    pub overwrite: Option<bool>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SuggestChatMessage {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            overwrite: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `overwrite`.
    #[must_use]
    pub fn with_overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for SuggestChatMessage {
    const NAME: &'static str = "suggestChatMessage";
    const COMMAND: Option<&'static str> = Some("SUGGEST_CHAT_MESSAGE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
