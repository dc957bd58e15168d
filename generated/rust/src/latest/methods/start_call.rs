//! `startCall`.

use crate::latest::types;
use crate::json;

/// `startCall`: Starts an outgoing call; look at
/// [`InitiateResult.id`](field@crate::latest::InitiateResult::id) for what came of it.
///
/// Source: vendor type declarations (2026-07-02); page startCall (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartCall {
    /// Phone number to call.
    pub phonenumber: String,
    /// CRM records to link to the new interaction, one or several.
    pub associated_objects: Option<types::InitialObjects>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartCall {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(phonenumber: impl Into<String>) -> Self {
        Self {
            phonenumber: phonenumber.into(),
            associated_objects: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `associatedObjects`.
    #[must_use]
    pub fn with_associated_objects(
        mut self,
        associated_objects: impl Into<types::InitialObjects>,
    ) -> Self {
        self.associated_objects = Some(associated_objects.into());
        self
    }
}

impl crate::protocol::Method for StartCall {
    const NAME: &'static str = "startCall";
    const COMMAND: Option<&'static str> = Some("START_CALL");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}
