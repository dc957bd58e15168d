//! `MessageLogger`.

use crate::json;

/// Function that is shown every message between the host page and the widget, in both
/// directions. It gets the name of the message, followed by `_RESPONSE` for an answer, and its
/// content.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18); vendor example of an embedding page
/// (2024-02-23); test harness written against the adapter script of widget 2.0.
pub type MessageLogger = json::NotJson;
