//! `ON_LOAD_TRANSFER_DATA`.

use crate::latest::types;
use crate::json;

/// `ON_LOAD_TRANSFER_DATA`: An interaction was transferred to the agent together with data.
/// They are what the other side answered to
/// [`ON_REQUEST_TRANSFER_DATA`](crate::latest::events::OnRequestTransferData) or passed to the
/// method it used.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLoadTransferData {
    /// ID of the interaction.
    pub interaction_id: String,
    /// The data that came with it.
    pub data: types::CustomTransferData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLoadTransferData {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        interaction_id: impl Into<String>,
        data: impl Into<types::CustomTransferData>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            data: data.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnLoadTransferData {
    const NAME: &'static str = "ON_LOAD_TRANSFER_DATA";
    type Reply = ();
}
