//! `inviteToChatConference`.

use crate::latest::types;
use crate::json;

/// `inviteToChatConference`: Brings a further agent into a chat, which
/// [`InteractionData.chatParties`](field@crate::latest::InteractionData::chat_parties) then
/// lists.
///
/// Source: page inviteToChatConference (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InviteToChatConference {
    /// ID of the agent as a user, see [`User.id`](field@crate::latest::User::id).
    ///
    /// Sources disagree on its name: page inviteToChatConference (latest) – “agentID in the
    /// signature”; page inviteToChatConference (latest) – “partyId in the parameter table”; vendor
    /// type declarations (2026-07-02) – “partyId”. Decided: agentID. The name is that of the page's
    /// signature. It is the ID of a user and not of a party in the chat, so the other name would
    /// mislead. Only the position counts in a call.
    pub agent_id: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InviteToChatConference {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
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

impl crate::protocol::Method for InviteToChatConference {
    const NAME: &'static str = "inviteToChatConference";
    const COMMAND: Option<&'static str> = Some("INVITE_TO_CHAT_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
