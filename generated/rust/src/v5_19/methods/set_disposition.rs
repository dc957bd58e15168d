//! `setDisposition`.

use crate::v5_19::types;
use crate::json;

/// `setDisposition`: Sets the disposition, the outcome, of an interaction.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDisposition {
    /// ID, code or name of the disposition, see
    /// [`getDispositionsList`](crate::v5_19::methods::GetDispositionsList).
    ///
    /// Source: forms of the vendor's example page (2023-01-18); vendor type declarations (5.19.99,
    /// 2023-01-18).
    pub disposition: String,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetDisposition {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(disposition: impl Into<String>) -> Self {
        Self {
            disposition: disposition.into(),
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

impl crate::protocol::Method for SetDisposition {
    const NAME: &'static str = "setDisposition";
    const COMMAND: Option<&'static str> = Some("SET_DISPOSITION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
