//! `AttachedData`.

use crate::json;

/// Strings that go with an interaction, by key.
///
/// Source: vendor type declarations (2026-07-02).
pub type AttachedData = json::Map<String>;
