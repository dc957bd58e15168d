//! `startCall`.

use crate::v5_19::types;
use crate::json;

/// `startCall`: Starts an outgoing call; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
///
/// Source: page startCall (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartCall {
    /// Phone number to call.
    ///
    /// Sources disagree on its name: page startCall (5.19) – “phoneNumber”; vendor type
    /// declarations (5.19.99) – “phonenumber”. Decided: phoneNumber. The name is the page's. Only
    /// the position counts in a call.
    pub phone_number: String,
    /// CRM record to link to the new interaction.
    ///
    /// Sources disagree on its type: page startCall (5.19) – “InteractionAssociatedObject with five
    /// fields”; vendor type declarations (5.19.99) – “InteractionAssociatedObjectData”. Decided:
    /// InteractionAssociatedObjectData. The same five fields; the declarations keep the page's name
    /// for a wider type.
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartCall {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `initialObject`.
    #[must_use]
    pub fn with_initial_object(
        mut self,
        initial_object: types::InteractionAssociatedObjectData,
    ) -> Self {
        self.initial_object = Some(initial_object);
        self
    }
}

impl crate::protocol::Method for StartCall {
    const NAME: &'static str = "startCall";
    const COMMAND: Option<&'static str> = Some("START_CALL");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}
