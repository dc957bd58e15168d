//! `ON_SUMMARY_GENERATION_STARTED`.

use crate::json;

/// `ON_SUMMARY_GENERATION_STARTED`: An AI summary of an interaction is being made. The service
/// needs Real Time AI Summary / Notes for it.
///
/// Source: page onSummaryGenerationStarted (latest); vendor type declarations (2026-07-02).
///
/// Sources disagree on its name: page onSummaryGenerationStarted (latest) –
/// “OnSummaryGenerationStarted is the type of the handler”; vendor type declarations
/// (2026-07-02) – “OnSummaryGenerationStartedHandler is the type of the handler”. Decided:
/// OnSummaryGenerationStarted. The name is the page's; the declared one is kept as an alias.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSummaryGenerationStarted {
    /// ID of the interaction.
    pub interaction_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSummaryGenerationStarted {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(interaction_id: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSummaryGenerationStarted {
    const NAME: &'static str = "ON_SUMMARY_GENERATION_STARTED";
    type Reply = ();
}
