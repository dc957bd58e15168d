//! `ON_ACTIVE_INTERACTION_SWITCHED`.

use crate::json;

/// `ON_ACTIVE_INTERACTION_SWITCHED`: Another interaction became the active one, the one that
/// methods mean without an ID; or none is active any more.
///
/// Source: page onActiveInteractionSwitch (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnActiveInteractionSwitched {
    /// ID of the interaction that is active now; `null` when none is.
    pub activated_interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnActiveInteractionSwitched {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(activated_interaction_id: Option<String>) -> Self {
        Self {
            activated_interaction_id,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnActiveInteractionSwitched {
    const NAME: &'static str = "ON_ACTIVE_INTERACTION_SWITCHED";
    type Reply = ();
}
