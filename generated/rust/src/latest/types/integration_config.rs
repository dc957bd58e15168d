//! `IntegrationConfig`.

use crate::json;

/// Configuration of the integration, of any shape: check it before use.
///
/// Source: vendor type declarations (2026-07-02).
pub type IntegrationConfig = json::Value;
