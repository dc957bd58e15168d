//! `ON_REQUEST_TRANSFER_DATA`.

use crate::latest::types;
use crate::json;

/// `ON_REQUEST_TRANSFER_DATA`: The agent is about to transfer an interaction, and the widget
/// asks for data to send along; `null` for none.
///
/// Source: vendor type declarations (2026-07-02); page onRequestTransferData (5.19,
/// 2024-05-29).
///
/// Sources disagree on its result: vendor type declarations (2026-07-02) –
/// “SyncAsyncResult\<CustomTransferData\>”; vendor example of an embedding page (2026-07-06) –
/// “null”. Decided: CustomTransferData \| null. The `null` departs from the narrower reading:
/// the vendor's own page answers it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestTransferData {
    /// ID of the interaction that is to be transferred.
    pub interaction_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestTransferData {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(interaction_id: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnRequestTransferData {
    const NAME: &'static str = "ON_REQUEST_TRANSFER_DATA";
    type Reply = Option<types::CustomTransferData>;
}
