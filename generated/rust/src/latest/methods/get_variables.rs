//! `getVariables`.

use crate::latest::types;
use crate::json;

/// `getVariables`: Reads variables of the scenario that handles an interaction, by name.
///
/// Source: page getVariables (latest, 2026-04-02); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetVariables {
    /// Names of the variables to read, as the scenario has them.
    pub keys: Vec<String>,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetVariables {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(keys: impl Into<Vec<String>>) -> Self {
        Self {
            keys: keys.into(),
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

impl crate::protocol::Method for GetVariables {
    const NAME: &'static str = "getVariables";
    const COMMAND: Option<&'static str> = Some("GET_VARIABLES");
    type Result = json::Map<String>;
    type Answer = types::OperationResult<json::Map<String>>;
}
