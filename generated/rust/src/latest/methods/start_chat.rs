//! `startChat`.

use crate::latest::types;
use crate::json;

/// `startChat`: Starts a chat over one of the channels; look at
/// [`InitiateResult.id`](field@crate::latest::InitiateResult::id) for what came of it.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartChat {
    /// Channel the chat goes over.
    pub channel: types::ChatChannelType,
    /// Phone number or user ID to start the chat with.
    ///
    /// Source: vendor type declarations (2026-07-02); forms of the vendor's example page
    /// (2026-07-24).
    pub address: String,
    /// CRM records to link to the new interaction, one or several.
    pub associated_objects: Option<types::InitialObjects>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartChat {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        channel: impl Into<types::ChatChannelType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            address: address.into(),
            associated_objects: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `associatedObjects`.
    #[must_use]
    pub fn with_associated_objects(
        mut self,
        associated_objects: impl Into<types::InitialObjects>,
    ) -> Self {
        self.associated_objects = Some(associated_objects.into());
        self
    }
}

impl crate::protocol::Method for StartChat {
    const NAME: &'static str = "startChat";
    const COMMAND: Option<&'static str> = Some("START_CHAT");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}
