//! Types of `teams`.

use crate::json;
use crate::wire;

/// A team of users in the contact center.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Team {
    /// ID of the team, which [`getTeamMembers`](crate::v5_19::methods::GetTeamMembers) takes.
    pub id: String,
    /// Name to show for the team.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Whether the logged-in user supervises the team.
    #[doc(alias = "isSupervised")]
    pub is_supervised: bool,
    /// Number of users in the team.
    #[doc(alias = "usersCount")]
    pub users_count: Option<json::Number>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl Team {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        is_supervised: bool,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            is_supervised,
            users_count: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `isSupervised`.
    #[inline]
    #[must_use]
    pub fn with_is_supervised(mut self, is_supervised: bool) -> Self {
        self.is_supervised = is_supervised;
        self
    }

    /// Sets `usersCount`.
    #[must_use]
    pub fn with_users_count(mut self, users_count: impl json::IntoNumber) -> Self {
        self.users_count = json::given(users_count, 1);
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for Team {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            display_name: Default::default(),
            is_supervised: Default::default(),
            users_count: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    Team "Team";
    id "id" required wire::Plain<String>;
    display_name "displayName" required wire::Plain<String>;
    is_supervised "isSupervised" required wire::Plain<bool>;
    users_count "usersCount" optional wire::Plain<json::Number>;
}

/// A user as a member of a team.
///
/// [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct TeamMember {
    /// ID of the user; [`CallParty.userId`](field@crate::v5_19::CallParty::user_id) refers to it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::v5_19::Team::id).
    #[doc(alias = "teamId")]
    pub team_id: String,
    /// Given name of the user.
    #[doc(alias = "firstName")]
    pub first_name: String,
    /// Family name of the user.
    #[doc(alias = "lastName")]
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now.
    ///
    /// Treat it as text: four vocabularies exist, such as `not_ready`, `not ready` and `away`.
    pub state: UserState,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl TeamMember {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: TeamMemberRequired) -> Self {
        Self {
            id: required.id,
            team_id: required.team_id,
            first_name: required.first_name,
            last_name: required.last_name,
            phone: required.phone,
            state: required.state,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `teamId`.
    #[must_use]
    pub fn with_team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = team_id.into();
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<UserState>) -> Self {
        self.state = state.into();
        self
    }
}

/// The required fields of a [`TeamMember`], which [`TeamMember::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct TeamMemberRequired {
    /// ID of the user; [`CallParty.userId`](field@crate::v5_19::CallParty::user_id) refers to it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::v5_19::Team::id).
    pub team_id: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now.
    pub state: UserState,
}

impl From<TeamMemberRequired> for TeamMember {
    #[inline]
    fn from(required: TeamMemberRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for TeamMember {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            team_id: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            phone: Default::default(),
            state: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    TeamMember "TeamMember";
    id "id" required wire::Plain<String>;
    team_id "teamId" required wire::Plain<String>;
    first_name "firstName" required wire::Plain<String>;
    last_name "lastName" required wire::Plain<String>;
    phone "phone" required wire::Plain<String>;
    state "state" required wire::Plain<String>;
}

/// Another name of [`TeamMember`](crate::v5_19::TeamMember).
pub type User = TeamMember;

/// Words for the state of a user, blanks included;
/// [`TeamMember.state`](field@crate::v5_19::TeamMember::state) may have others.
///
/// [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TeamMemberState {
    /// `offline`
    #[doc(alias = "offline")]
    Offline,
    /// `ready`
    #[doc(alias = "ready")]
    Ready,
    /// `not ready`
    #[doc(alias = "not ready")]
    NotReady,
    /// `busy`
    #[doc(alias = "busy")]
    Busy,
    /// `after call work`
    #[doc(alias = "after call work")]
    AfterCallWork,
    /// `supervising`
    #[doc(alias = "supervising")]
    Supervising,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    TeamMemberState;
    Offline "offline";
    Ready "ready";
    NotReady "not ready";
    Busy "busy";
    AfterCallWork "after call work";
    Supervising "supervising";
}

/// State of a user, as free text; compare [`TeamMemberState`](crate::v5_19::TeamMemberState).
pub type UserState = String;
