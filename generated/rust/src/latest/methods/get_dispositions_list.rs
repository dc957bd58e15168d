//! `getDispositionsList`.

use crate::latest::types;
use crate::json;

/// `getDispositionsList`: Lists the dispositions allowed for a service or an interaction.
///
/// Source: vendor type declarations (2026-07-02); page getDispositionsList (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDispositionsList {
    /// The service or the interaction; an empty object means the active interaction.
    pub target: types::DispositionTarget,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDispositionsList {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(target: types::DispositionTarget) -> Self {
        Self {
            target,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for GetDispositionsList {
    const NAME: &'static str = "getDispositionsList";
    const COMMAND: Option<&'static str> = Some("GET_DISPOSITIONS_LIST");
    type Result = Vec<types::DispositionData>;
    type Answer = types::OperationResult<Vec<types::DispositionData>>;
}
