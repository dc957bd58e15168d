//! `inviteToCallConference`.

use crate::v5_19::types;
use crate::json;

/// `inviteToCallConference`: Adds a party to a call; a call of two parties becomes a
/// conference.
///
/// Source: page inviteToCallConference (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InviteToCallConference {
    /// Phone number of the party to add.
    pub phone: String,
    /// Data for the party that joins, one level of plain values.
    ///
    /// Sources disagree on its type: page inviteToCallConference (5.19) and vendor type
    /// declarations (5.19.99) – “CustomTransferData in the declaration”; page
    /// inviteToCallConference (5.19) – “Various in the parameter table”. Decided:
    /// CustomTransferData. The declaration wins over the table.
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InviteToCallConference {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            custom_transfer_data: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
        self
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for InviteToCallConference {
    const NAME: &'static str = "inviteToCallConference";
    const COMMAND: Option<&'static str> = Some("INVITE_TO_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
