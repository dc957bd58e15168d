//! `setAgentState`.

use crate::v5_19::types;
use crate::json;

/// `setAgentState`: Puts the agent into another state, such as ready.
///
/// Source: page setAgentState (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetAgentState {
    /// State to put the agent into.
    ///
    /// The page documents `ready` and `not_ready` alone; the declarations accept every
    /// [`AgentState`](crate::v5_19::AgentState).
    ///
    /// Sources disagree on its type: page setAgentState (5.19) – “AgentState with the values ready
    /// and not_ready”; vendor type declarations (5.19.99) – “AgentState with five values”. Decided:
    /// "ready" \| "not_ready". What may be sent is the narrower reading.
    pub state: SetAgentStateState,
    /// Why the agent is not ready, one of
    /// [`getAgentNotReadyReasons`](crate::v5_19::methods::GetAgentNotReadyReasons).
    ///
    /// Pass a reason with `not_ready`: a note on the page calls it needed.
    ///
    /// Sources disagree on its presence: page setAgentState (5.19) and vendor type declarations
    /// (5.19.99) – “optional in the declaration”; page setAgentState (5.19) – “needed for not_ready
    /// in a note”. Decided: optional. It is needed for one of the two states alone, which an
    /// optional parameter allows.
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetAgentState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: impl Into<SetAgentStateState>) -> Self {
        Self {
            state: state.into(),
            not_ready_reason: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `notReadyReason`.
    #[must_use]
    pub fn with_not_ready_reason(mut self, not_ready_reason: impl Into<String>) -> Self {
        self.not_ready_reason = Some(not_ready_reason.into());
        self
    }
}

impl crate::protocol::Method for SetAgentState {
    const NAME: &'static str = "setAgentState";
    const COMMAND: Option<&'static str> = Some("SET_AGENT_STATE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SetAgentStateState {
    /// `ready`
    Ready,
    /// `not_ready`
    NotReady,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl SetAgentStateState {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Ready, Self::NotReady];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not_ready",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
