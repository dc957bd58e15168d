//! `transfer`.

use crate::latest::types;
use crate::json;

/// `transfer`: Completes a transfer after a consultation, see
/// [`consultCall`](crate::latest::methods::ConsultCall).
///
/// Source: vendor type declarations (2026-07-02); page transfer (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Transfer {
    /// Data for the party that takes over, which gets them with the event
    /// [`ON_LOAD_TRANSFER_DATA`](crate::latest::events::OnLoadTransferData).
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
