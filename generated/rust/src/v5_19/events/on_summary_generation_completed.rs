//! `ON_SUMMARY_GENERATION_COMPLETED`.

use crate::v5_19::types;
use crate::json;

/// `ON_SUMMARY_GENERATION_COMPLETED`: The AI summary of an interaction is ready, or could not
/// be made. The service needs Historical AI Summary for it.
///
/// A widget of 2023 never raises it: do not wait for it.
///
/// Source: page onSummaryGenerationCompleted (5.19, 2026-02-26).
///
/// Sources disagree on whether it exists: page onSummaryGenerationCompleted (5.19) – “an event
/// of version 5.19”; vendor type declarations (5.19.99) – “not declared”; vendor type
/// declarations (2026-07-02) – “declared”. Decided: an event of this edition. The page was
/// added to the documentation of 5.19 in 2026. A widget of 2023 never raises the event, and a
/// handler for it does no harm.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSummaryGenerationCompleted {
    /// The summary, or the report of the failure.
    pub result: types::InteractionSummaryResult,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSummaryGenerationCompleted {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(result: impl Into<types::InteractionSummaryResult>) -> Self {
        Self {
            result: result.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSummaryGenerationCompleted {
    const NAME: &'static str = "ON_SUMMARY_GENERATION_COMPLETED";
    type Reply = ();
}
