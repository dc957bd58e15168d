//! `InteractionOrigination`.

use crate::json;

/// Place from which an interaction was started, for the most part a part of the widget.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); page onInteractionEnd (5.19,
/// 2024-05-29); page onInteractionStateChange (5.19); page onNewInteraction (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionOrigination {
    /// `dialpad`
    Dialpad,
    /// `dialpad-search`
    DialpadSearch,
    /// `directory`
    Directory,
    /// `recent`
    Recent,
    /// `favorites`
    Favorites,
    /// `workitem`
    Workitem,
    /// `interaction`
    Interaction,
    /// `contact-profile`
    ContactProfile,
    /// `help`
    Help,
    /// `conference`
    Conference,
    /// `auto`
    Auto,
    /// `integration-api`
    IntegrationApi,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionOrigination {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Dialpad,
        Self::DialpadSearch,
        Self::Directory,
        Self::Recent,
        Self::Favorites,
        Self::Workitem,
        Self::Interaction,
        Self::ContactProfile,
        Self::Help,
        Self::Conference,
        Self::Auto,
        Self::IntegrationApi,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dialpad => "dialpad",
            Self::DialpadSearch => "dialpad-search",
            Self::Directory => "directory",
            Self::Recent => "recent",
            Self::Favorites => "favorites",
            Self::Workitem => "workitem",
            Self::Interaction => "interaction",
            Self::ContactProfile => "contact-profile",
            Self::Help => "help",
            Self::Conference => "conference",
            Self::Auto => "auto",
            Self::IntegrationApi => "integration-api",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
