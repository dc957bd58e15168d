//! `ON_REQUEST_TRANSFER_DATA`.

use crate::v5_19::types;
use crate::json;

/// `ON_REQUEST_TRANSFER_DATA`: The agent is about to transfer an interaction, and the widget
/// asks for data to send along; `null` for none.
///
/// Source: page onRequestTransferData (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its result: page onRequestTransferData (5.19) – “DataToTransfer, which
/// is any, or a promise of it”; vendor type declarations (5.19.99) –
/// “SyncAsyncResult\<CustomTransferData\>”; vendor example of an embedding page (2024-02-23) –
/// “null”. Decided: CustomTransferData \| null. The record is the narrower reading, and it is
/// what arrives with [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData). The
/// `null` departs from that reading: the vendor's own page answers it, and the documentation's
/// `any` allows it.
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
