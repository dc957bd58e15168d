//! `getConfig`.

use crate::v5_19::types;
use crate::json;

/// `getConfig`: Reads the configuration of the integration, see
/// [`IntegrationConfig`](crate::v5_19::IntegrationConfig).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetConfig {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetConfig {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetConfig {
    const NAME: &'static str = "getConfig";
    const COMMAND: Option<&'static str> = Some("GET_CONFIG");
    type Result = types::IntegrationConfig;
    type Answer = types::OperationResult<types::IntegrationConfig>;
}
