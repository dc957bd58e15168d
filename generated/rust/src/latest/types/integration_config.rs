//! `IntegrationConfig`.

use crate::json;

/// Configuration of the integration. Its content is not documented; look at it before use.
///
/// Source: vendor type declarations (2026-07-02).
pub type IntegrationConfig = json::Value;
