//! `HTMLIFrameElement`.

use crate::json;

/// The element that holds the widget, as the browser defines it.
///
/// Source: page APIMethods, older form (5.19); page APIMethods, newer form (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
pub type HTMLIFrameElement = json::NotJson;
