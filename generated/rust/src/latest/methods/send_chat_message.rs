//! `sendChatMessage`.

use crate::latest::types;
use crate::json;

/// `sendChatMessage`: Sends a message into a chat in the name of the agent.
///
/// Source: vendor type declarations (2026-07-02); page sendChatMessage (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SendChatMessage {
    /// Text of the message.
    pub message: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SendChatMessage {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for SendChatMessage {
    const NAME: &'static str = "sendChatMessage";
    const COMMAND: Option<&'static str> = Some("SEND_CHAT_MESSAGE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
