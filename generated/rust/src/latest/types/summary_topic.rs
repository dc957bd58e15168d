//! `SummaryTopic`.

use crate::json;

/// One topic of a summary.
///
/// Source: vendor type declarations (2026-07-02); page onSummaryGenerationCompleted (5.19,
/// 2026-02-26).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SummaryTopic {
    /// Heading of the topic.
    pub name: String,
    /// Text of the summary on this topic.
    pub value: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl SummaryTopic {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            extra: json::Extra::new(),
        }
    }
}
