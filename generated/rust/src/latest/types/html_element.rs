//! `HTMLElement`.

use crate::json;

/// An element of the host page, as the browser defines it.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
pub type HTMLElement = json::NotJson;
