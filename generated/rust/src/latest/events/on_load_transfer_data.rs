//! `ON_LOAD_TRANSFER_DATA`.

use crate::latest::types;
use crate::json;

/// `ON_LOAD_TRANSFER_DATA`: An interaction was transferred to the agent together with data: the
/// answer to [`ON_REQUEST_TRANSFER_DATA`](crate::latest::events::OnRequestTransferData), or
/// what was passed to the method that transferred it.
///
/// Source: vendor type declarations (2026-07-02); page onRequestTransferData (5.19,
/// 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLoadTransferData {
    /// ID of the interaction that was transferred.
    pub interaction_id: String,
    /// What the host page on the other side sent along.
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
