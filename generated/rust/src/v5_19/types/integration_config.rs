//! `IntegrationConfig`.

use crate::json;

/// Configuration of the integration. Its content is not documented; look at it before use.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
pub type IntegrationConfig = json::Value;
