//! `HTMLIFrameElement`.

use crate::json;

/// The element that holds the widget, as the browser defines it.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
pub type HTMLIFrameElement = json::NotJson;
