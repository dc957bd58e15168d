//! `AttachedData`.

use crate::json;

/// Strings that go with an interaction, by key.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its type: page onSaveActivityRecord (5.19) – “named, not defined”;
/// vendor type declarations (5.19.99) – “Record\<string, string\>”. Decided: Record\<string,
/// string\>. The page names the type without defining it; the declarations define it.
pub type AttachedData = json::Map<String>;
