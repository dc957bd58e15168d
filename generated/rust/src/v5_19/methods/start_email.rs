//! `startEmail`.

use crate::v5_19::types;
use crate::json;

/// `startEmail`: Starts an outgoing email; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartEmail {
    /// Email address to write to.
    pub email: String,
    /// CRM record to link to the new interaction.
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartEmail {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
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

impl crate::protocol::Method for StartEmail {
    const NAME: &'static str = "startEmail";
    const COMMAND: Option<&'static str> = Some("START_EMAIL");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}
