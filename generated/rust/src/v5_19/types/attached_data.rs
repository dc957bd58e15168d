//! `AttachedData`.

use crate::json;

/// Strings attached to an interaction, by key. No source lists the keys. The page
/// onSaveActivityRecord names the type without defining it.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
pub type AttachedData = json::Map<String>;
