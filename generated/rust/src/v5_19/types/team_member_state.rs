//! `TeamMemberState`.

use crate::json;

/// Words for the state of a user, as the documentation lists them, blanks included.
/// [`TeamMember.state`](field@crate::v5_19::TeamMember::state) may have others.
///
/// Source: page getTeamMembers (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TeamMemberState {
    /// `offline`
    Offline,
    /// `ready`
    Ready,
    /// `not ready`
    NotReady,
    /// `busy`
    Busy,
    /// `after call work`
    AfterCallWork,
    /// `supervising`
    Supervising,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl TeamMemberState {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Offline,
        Self::Ready,
        Self::NotReady,
        Self::Busy,
        Self::AfterCallWork,
        Self::Supervising,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Offline => "offline",
            Self::Ready => "ready",
            Self::NotReady => "not ready",
            Self::Busy => "busy",
            Self::AfterCallWork => "after call work",
            Self::Supervising => "supervising",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
