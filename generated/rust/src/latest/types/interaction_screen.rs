//! `InteractionScreen`.

use crate::json;

/// What the host page shows for an interaction, in its own words, so that it can be shown
/// again. The widget keeps it and hands it back unchanged.
///
/// Source: page setInteractionActiveScreen (latest, 2026-04-03); vendor type declarations
/// (2026-07-02).
pub type InteractionScreen = json::Map<Option<InteractionScreenValue>>;

/// Either a boolean, a number or a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionScreenValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(json::Number),
    /// A string.
    String(String),
}
