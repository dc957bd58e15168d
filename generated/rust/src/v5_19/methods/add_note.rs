//! `addNote`.

use crate::v5_19::types;
use crate::json;

/// `addNote`: Adds a note to an interaction.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AddNote {
    /// Text of the note.
    pub note: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl AddNote {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
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

impl crate::protocol::Method for AddNote {
    const NAME: &'static str = "addNote";
    const COMMAND: Option<&'static str> = Some("ADD_NOTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
