//! `suggestChatMessage`.

use crate::latest::types;
use crate::json;

/// `suggestChatMessage`: Puts text into the agent's input field of a chat, without sending it.
///
/// Source: vendor type declarations (2026-07-02); page suggestChatMessage (5.19, 2022-09-16).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SuggestChatMessage {
    /// Text to put there, for the agent to send or to change.
    pub message: String,
    /// Whether to replace what the agent has already typed.
    pub allow_overwrite: Option<bool>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SuggestChatMessage {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            allow_overwrite: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `allowOverwrite`.
    #[must_use]
    pub fn with_allow_overwrite(mut self, allow_overwrite: bool) -> Self {
        self.allow_overwrite = Some(allow_overwrite);
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
