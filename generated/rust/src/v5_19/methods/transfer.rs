//! `transfer`.

use crate::v5_19::types;
use crate::json;

/// `transfer`: Completes a transfer after a consultation, see
/// [`consultCall`](crate::v5_19::methods::ConsultCall).
///
/// Source: page transfer (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// The sources disagree about its parameters: page transfer (5.19); vendor type declarations
/// (5.19.99) – `customTransferData, mainCallId and consultCallId`; vendor type declarations
/// (5.19.99) – `customTransferData`. Decided: `customTransferData`. What may be sent is the
/// narrower reading. The two IDs were dropped from the declarations on 2023-01-18; without them
/// the active call and its consultation are meant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    /// Data for the party that takes over. It gets them with the event
    /// [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    ///
    /// The sources disagree about its type: page transfer (5.19); vendor type declarations
    /// (5.19.99) – `CustomTransferData in the declaration`; page transfer (5.19) –
    /// `String in the parameter table`. Decided: `CustomTransferData`. The declaration wins over
    /// the table.
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl Transfer {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            custom_transfer_data: None,
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
}
impl Default for Transfer {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for Transfer {
    const NAME: &'static str = "transfer";
    const COMMAND: Option<&'static str> = Some("TRANSFER");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
