//! `AttachedData`.

use crate::json;

/// Strings attached to an interaction, by key. No source lists the keys.
///
/// Source: vendor type declarations (2026-07-02).
pub type AttachedData = json::Map<String>;
