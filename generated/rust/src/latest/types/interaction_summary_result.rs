//! `InteractionSummaryResult`.

use crate::latest::{InteractionSummary, InteractionSummaryFailed};

/// What came of summarizing an interaction. The field `success` tells a summary from a failure.
///
/// Source: vendor type declarations (2026-07-02); page onSummaryGenerationCompleted (5.19,
/// 2026-02-26).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionSummaryResult {
    /// An object whose `success` is `true`.
    InteractionSummary(InteractionSummary),
    /// An object whose `success` is `false`.
    InteractionSummaryFailed(InteractionSummaryFailed),
}
