//! `ON_SUMMARY_GENERATION_COMPLETED`.

use crate::latest::types;
use crate::json;

/// `ON_SUMMARY_GENERATION_COMPLETED`: The AI summary of an interaction is ready, or could not
/// be made. The service needs Historical AI Summary for it.
///
/// Source: vendor type declarations (2026-07-02); page onSummaryGenerationCompleted (5.19,
/// 2026-02-26).
///
/// Sources disagree on its name: page onSummaryGenerationCompleted (5.19) –
/// “OnSummaryGenerationCompleted is the type of the handler”; vendor type declarations
/// (2026-07-02) – “OnSummaryGenerationCompletedHandler is the type of the handler”. Decided:
/// OnSummaryGenerationCompletedHandler. The page belongs to the edition before; no page of this
/// one was found. Its name is kept as an alias.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSummaryGenerationCompleted {
    /// The summary, or the report of the failure.
    ///
    /// Sources disagree on its name: page onSummaryGenerationCompleted (5.19) – “result”; vendor
    /// type declarations (2026-07-02) – “summaryData”. Decided: summaryData. The page belongs to
    /// the edition before. Only the position counts in a call.
    pub summary_data: types::InteractionSummaryResult,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSummaryGenerationCompleted {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(summary_data: impl Into<types::InteractionSummaryResult>) -> Self {
        Self {
            summary_data: summary_data.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSummaryGenerationCompleted {
    const NAME: &'static str = "ON_SUMMARY_GENERATION_COMPLETED";
    type Reply = ();
}
