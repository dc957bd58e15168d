//! `removeFromCallConference`.

use crate::latest::types;
use crate::json;

/// `removeFromCallConference`: Removes a party from a conference call, see
/// [`InteractionData.callParties`](field@crate::latest::InteractionData::call_parties) for who
/// is in it.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RemoveFromCallConference {
    /// ID of the party, see [`CallParty.id`](field@crate::latest::CallParty::id).
    pub party_id: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl RemoveFromCallConference {
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

impl crate::protocol::Method for RemoveFromCallConference {
    const NAME: &'static str = "removeFromCallConference";
    const COMMAND: Option<&'static str> = Some("REMOVE_FROM_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
