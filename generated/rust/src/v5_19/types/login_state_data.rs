//! `LoginStateData`.

use crate::json;

/// Whether an agent is logged in, and who.
///
/// Source: page getLoginState (5.19, 2024-05-29); page onLogin (5.19, 2024-05-29); vendor type
/// declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LoginStateData {
    /// Whether an agent is logged in.
    pub is_logged_in: bool,
    /// ID of the logged-in agent. Absent when nobody is logged in, or when the agent lacks the
    /// privilege for it.
    pub agent_id: Option<String>,
    /// Login name of the logged-in agent. Absent like
    /// [`LoginStateData.agentId`](field@crate::v5_19::LoginStateData::agent_id).
    pub username: Option<String>,
    /// ID of the login session. Absent like
    /// [`LoginStateData.agentId`](field@crate::v5_19::LoginStateData::agent_id).
    pub session_id: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl LoginStateData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(is_logged_in: bool) -> Self {
        Self {
            is_logged_in,
            agent_id: None,
            username: None,
            session_id: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `agentId`.
    #[must_use]
    pub fn with_agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `sessionId`.
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}
