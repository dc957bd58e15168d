//! `setRescheduleWindow`.

use crate::v5_19::types;
use crate::json;

/// `setRescheduleWindow`: Says when a record of an outbound campaign is to be tried again; the
/// disposition must not be final, see
/// [`DispositionType.CONTINUE`](crate::v5_19::DispositionType::Continue). The data are kept
/// until they are changed or the interaction is completed.
///
/// Source: page setRescheduleWindow (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetRescheduleWindow {
    /// The number to dial and the window in which to dial it.
    pub reschedule_data: types::RescheduleData,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetRescheduleWindow {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(reschedule_data: types::RescheduleData) -> Self {
        Self {
            reschedule_data,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for SetRescheduleWindow {
    const NAME: &'static str = "setRescheduleWindow";
    const COMMAND: Option<&'static str> = Some("SET_RESCHEDULE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
