//! `InteractionType`.

use crate::json;

/// Medium of an interaction; many fields are of use for one medium alone.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); page onInteractionEnd (5.19,
/// 2024-05-29); page onInteractionStateChange (5.19); page onNewInteraction (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionType {
    /// `voice`
    Voice,
    /// `chat`
    Chat,
    /// `email`
    Email,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Voice, Self::Chat, Self::Email];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Voice => "voice",
            Self::Chat => "chat",
            Self::Email => "email",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
