//! `startChat`.

use crate::v5_19::types;
use crate::json;

/// `startChat`: Starts a chat over one of the channels; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
///
/// On a tenant that follows the page `data` may be null: test it before reading `data.id`.
///
/// Source: page startChat (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its name: page startChat (5.19) – “startChat in the heading and in the
/// example”; page startChat (5.19) – “startSMSChat in the signature”; vendor type declarations
/// (5.19.99) – “startChat”. Decided: startChat. An early build of the adapter has a command
/// `START_SMS_CHAT`, so the signature is that of the method's predecessor.
///
/// Sources disagree on its result: page startChat (5.19) – “null”; vendor type declarations
/// (5.19.99) – “InitiateResult”. Decided: InitiateResult. This departs from the wider reading
/// for what is received, which would allow `null` as well: the signature on the page is that of
/// the predecessor, as its name shows, and says nothing about this method. The two methods
/// beside it, [`startCall`](crate::v5_19::methods::StartCall) and
/// [`startEmail`](crate::v5_19::methods::StartEmail), give the same result.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartChat {
    /// Channel the chat goes over.
    pub channel: types::ChatChannelType,
    /// Phone number or user ID to start the chat with.
    ///
    /// Source: page startChat (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18);
    /// forms of the vendor's example page (2023-01-18).
    pub address: String,
    /// CRM record to link to the new interaction.
    ///
    /// Sources disagree on its type: page startChat (5.19) – “InteractionAssociatedObject with five
    /// fields”; vendor type declarations (5.19.99) – “InteractionAssociatedObjectData”. Decided:
    /// InteractionAssociatedObjectData. The same five fields; the declarations keep the page's name
    /// for a wider type.
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
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
            initial_object: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `initialObject`.
    #[must_use]
    pub fn with_initial_object(
        mut self,
        initial_object: types::InteractionAssociatedObjectData,
    ) -> Self {
        self.initial_object = Some(initial_object);
        self
    }
}

impl crate::protocol::Method for StartChat {
    const NAME: &'static str = "startChat";
    const COMMAND: Option<&'static str> = Some("START_CHAT");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}
