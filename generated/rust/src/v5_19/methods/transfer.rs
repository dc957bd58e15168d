//! `transfer`.

use crate::v5_19::types;
use crate::json;

/// `transfer`: Completes a transfer after a consultation, see
/// [`consultCall`](crate::v5_19::methods::ConsultCall).
///
/// Leave `mainCallId` and `consultCallId` out: they were dropped on 2023-01-18.
///
/// Source: page transfer (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its parameters: page transfer (5.19) and vendor type declarations
/// (5.19.99) – “customTransferData, mainCallId and consultCallId”; vendor type declarations
/// (5.19.99) – “customTransferData”. Decided: customTransferData, and both IDs as optional
/// parameters. What only one side has is kept, though what may be sent is wider by that: the
/// page declares the two IDs, describes them and passes them in its sample; the declarations
/// had them up to 2023-01-13 and dropped them on 2023-01-18, in their last version of this
/// edition. Leaving them out is always right.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Transfer {
    /// Data for the party that takes over, which gets them with the event
    /// [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    ///
    /// Sources disagree on its type: page transfer (5.19) and vendor type declarations (5.19.99) –
    /// “CustomTransferData in the declaration”; page transfer (5.19) – “String in the parameter
    /// table”. Decided: CustomTransferData. The declaration wins over the table.
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction to transfer; the active one when it is left out. A widget newer than
    /// January 2023 may ignore it.
    ///
    /// Source: page transfer (5.19); vendor type declarations (5.19.99, 2023-01-13).
    pub main_call_id: Option<String>,
    /// ID of the interaction of the consultation; that of the active one when it is left out. A
    /// widget newer than January 2023 may ignore it.
    ///
    /// Source: page transfer (5.19); vendor type declarations (5.19.99, 2023-01-13).
    pub consult_call_id: Option<String>,
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
            main_call_id: None,
            consult_call_id: None,
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
    /// Sets `mainCallId`.
    #[must_use]
    pub fn with_main_call_id(mut self, main_call_id: impl Into<String>) -> Self {
        self.main_call_id = Some(main_call_id.into());
        self
    }
    /// Sets `consultCallId`.
    #[must_use]
    pub fn with_consult_call_id(mut self, consult_call_id: impl Into<String>) -> Self {
        self.consult_call_id = Some(consult_call_id.into());
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
