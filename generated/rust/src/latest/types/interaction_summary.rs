//! `InteractionSummary`.

use crate::latest::SummaryTopic;
use crate::json;

/// An AI summary of an interaction.
///
/// Source: vendor type declarations (2026-07-02); page onSummaryGenerationCompleted (5.19,
/// 2026-02-26).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionSummary {
    /// ID of the interaction that was summarized.
    pub interaction_id: String,
    /// Says that there is a summary.
    pub success: json::True,
    /// The summary, topic by topic.
    pub topics: Vec<SummaryTopic>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionSummary {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        topics: impl Into<Vec<SummaryTopic>>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            success: json::True,
            topics: topics.into(),
            extra: json::Extra::new(),
        }
    }
}
