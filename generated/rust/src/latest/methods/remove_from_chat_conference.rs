//! `removeFromChatConference`.

use crate::latest::types;
use crate::json;

/// `removeFromChatConference`: Removes a party from a chat, named by its ID there.
///
/// Source: page removeFromChatConference (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RemoveFromChatConference {
    /// ID of the party in the chat, see [`ChatParty.id`](field@crate::latest::ChatParty::id); not
    /// the ID it was invited with.
    pub party_id: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl RemoveFromChatConference {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(party_id: impl Into<String>) -> Self {
        Self {
            party_id: party_id.into(),
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

impl crate::protocol::Method for RemoveFromChatConference {
    const NAME: &'static str = "removeFromChatConference";
    const COMMAND: Option<&'static str> = Some("REMOVE_FROM_CHAT_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
