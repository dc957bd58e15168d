//! `blindTransfer`.

use crate::latest::types;
use crate::json;

/// `blindTransfer`: Transfers a call without consulting the party that takes over.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct BlindTransfer {
    /// Phone number of the party that is to take over.
    pub phone: String,
    /// Data to send along, one level of plain values. A party that takes over gets them with the
    /// event [`ON_LOAD_TRANSFER_DATA`](crate::latest::events::OnLoadTransferData).
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl BlindTransfer {
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

impl crate::protocol::Method for BlindTransfer {
    const NAME: &'static str = "blindTransfer";
    const COMMAND: Option<&'static str> = Some("BLIND_TRANSFER");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
