//! `addInteractionAssociatedObject`.

use crate::v5_19::types;
use crate::json;

/// `addInteractionAssociatedObject`: Links a CRM record to an interaction, which then lists it,
/// see
/// [`InteractionAssociatedObjectsData.list`](field@crate::v5_19::InteractionAssociatedObjectsData::list).
///
/// Source: page addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AddInteractionAssociatedObject {
    /// The record, as the CRM has it.
    ///
    /// Sources disagree on its type: page addInteractionAssociatedObject (5.19) –
    /// “InteractionAssociatedObject with five fields”; vendor type declarations (5.19.99) –
    /// “InteractionAssociatedObjectData”. Decided: InteractionAssociatedObjectData. The same five
    /// fields; the declarations keep the page's name for a wider type.
    pub object: types::InteractionAssociatedObjectData,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl AddInteractionAssociatedObject {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(object: types::InteractionAssociatedObjectData) -> Self {
        Self {
            object,
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

impl crate::protocol::Method for AddInteractionAssociatedObject {
    const NAME: &'static str = "addInteractionAssociatedObject";
    const COMMAND: Option<&'static str> = Some("ADD_INTERACTION_ASSOCIATED_OBJECT");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
