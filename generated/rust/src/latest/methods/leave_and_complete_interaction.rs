//! `leaveAndCompleteInteraction`.

use crate::latest::types;
use crate::json;

/// `leaveAndCompleteInteraction`: Takes the agent out of an interaction and completes it, in
/// one step.
///
/// Source: vendor type declarations (2026-07-02).
///
/// Sources disagree on its parameters: vendor type declarations (2026-07-02) – “disposition,
/// note and interactionId”; test harness written against the adapter script of widget 2.0 –
/// “interactionId comes first”. Decided: disposition, note and interactionId. The third-party
/// source says of itself that its labels are guesses on minified code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LeaveAndCompleteInteraction {
    /// ID, code or name of the disposition to set.
    ///
    /// Source: forms of the vendor's example page (2026-07-24); vendor type declarations
    /// (2026-07-02).
    pub disposition: Option<String>,
    /// Note to add.
    pub note: Option<String>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl LeaveAndCompleteInteraction {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            disposition: None,
            note: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `disposition`.
    #[must_use]
    pub fn with_disposition(mut self, disposition: impl Into<String>) -> Self {
        self.disposition = Some(disposition.into());
        self
    }
    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}
impl Default for LeaveAndCompleteInteraction {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for LeaveAndCompleteInteraction {
    const NAME: &'static str = "leaveAndCompleteInteraction";
    const COMMAND: Option<&'static str> = Some("LEAVE_AND_COMPLETE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
