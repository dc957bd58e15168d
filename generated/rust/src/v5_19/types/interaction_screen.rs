//! `InteractionScreen`.

use crate::json;

/// What the host page shows for an interaction, in its own words, so that it can be shown
/// again. The widget keeps it and hands it back unchanged.
///
/// Source: page setInteractionActiveScreen (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
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
