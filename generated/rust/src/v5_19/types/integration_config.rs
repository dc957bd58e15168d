//! `IntegrationConfig`.

use crate::json;

/// Configuration of the integration, of any shape: check it before use.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
pub type IntegrationConfig = json::Value;
