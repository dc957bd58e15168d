//! `setVariable`.

use crate::latest::types;
use crate::json;

/// `setVariable`: Sets a variable of the scenario that handles an interaction.
///
/// Source: page setVariable (latest, 2026-04-03); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetVariable {
    /// Name of the variable, as the scenario has it.
    pub key: String,
    /// Text that the variable is to hold.
    pub value: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetVariable {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
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

impl crate::protocol::Method for SetVariable {
    const NAME: &'static str = "setVariable";
    const COMMAND: Option<&'static str> = Some("SET_VARIABLE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
