//! Types of `interaction-parts`.

use crate::json;
use crate::wire;

/// Medium of an interaction; many fields are of use for one medium alone.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionType {
    /// `voice`
    #[doc(alias = "voice")]
    Voice,
    /// `chat`
    #[doc(alias = "chat")]
    Chat,
    /// `email`
    #[doc(alias = "email")]
    Email,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionType;
    Voice "voice";
    Chat "chat";
    Email "email";
}

/// State of an interaction on its way from arrival to completion.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionState {
    /// `unknown`
    #[doc(alias = "unknown")]
    Unknown,
    /// `queued`
    #[doc(alias = "queued")]
    Queued,
    /// `ivr`
    #[doc(alias = "ivr")]
    Ivr,
    /// `wrap_up`
    #[doc(alias = "wrap_up")]
    WrapUp,
    /// `wrap_up_hold`
    #[doc(alias = "wrap_up_hold")]
    WrapUpHold,
    /// `delivered`
    #[doc(alias = "delivered")]
    Delivered,
    /// `delivery_pending`
    #[doc(alias = "delivery_pending")]
    DeliveryPending,
    /// `hold`
    #[doc(alias = "hold")]
    Hold,
    /// `completed`
    #[doc(alias = "completed")]
    Completed,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionState;
    Unknown "unknown";
    Queued "queued";
    Ivr "ivr";
    WrapUp "wrap_up";
    WrapUpHold "wrap_up_hold";
    Delivered "delivered";
    DeliveryPending "delivery_pending";
    Hold "hold";
    Completed "completed";
}

/// How an interaction came about, roughly.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionKind {
    /// `unknown`
    #[doc(alias = "unknown")]
    Unknown,
    /// `direct_call`
    #[doc(alias = "direct_call")]
    DirectCall,
    /// `outbound`
    #[doc(alias = "outbound")]
    Outbound,
    /// `scenario`
    #[doc(alias = "scenario")]
    Scenario,
    /// `chat`
    #[doc(alias = "chat")]
    Chat,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionKind;
    Unknown "unknown";
    DirectCall "direct_call";
    Outbound "outbound";
    Scenario "scenario";
    Chat "chat";
}

/// Places from which an interaction can be started;
/// [`InteractionOrigination`](crate::latest::InteractionOrigination) has one more.
#[doc(alias = "JSAPI_InteractionOrigination")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsapiInteractionOrigination {
    /// `chat-center`
    #[doc(alias = "chat-center")]
    ChatCenter,
    /// `dialpad`
    #[doc(alias = "dialpad")]
    Dialpad,
    /// `directory`
    #[doc(alias = "directory")]
    Directory,
    /// `recent`
    #[doc(alias = "recent")]
    Recent,
    /// `favorites`
    #[doc(alias = "favorites")]
    Favorites,
    /// `workitem`
    #[doc(alias = "workitem")]
    Workitem,
    /// `interaction`
    #[doc(alias = "interaction")]
    Interaction,
    /// `contact-profile`
    #[doc(alias = "contact-profile")]
    ContactProfile,
    /// `help`
    #[doc(alias = "help")]
    Help,
    /// `conference`
    #[doc(alias = "conference")]
    Conference,
    /// `auto`
    #[doc(alias = "auto")]
    Auto,
    /// `integration-api`
    #[doc(alias = "integration-api")]
    IntegrationApi,
    /// `internal-chat-page`
    #[doc(alias = "internal-chat-page")]
    InternalChatPage,
    /// `topbar`
    #[doc(alias = "topbar")]
    Topbar,
    /// `supervisor-screen`
    #[doc(alias = "supervisor-screen")]
    SupervisorScreen,
    /// `transfer-panel`
    #[doc(alias = "transfer-panel")]
    TransferPanel,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    JsapiInteractionOrigination;
    ChatCenter "chat-center";
    Dialpad "dialpad";
    Directory "directory";
    Recent "recent";
    Favorites "favorites";
    Workitem "workitem";
    Interaction "interaction";
    ContactProfile "contact-profile";
    Help "help";
    Conference "conference";
    Auto "auto";
    IntegrationApi "integration-api";
    InternalChatPage "internal-chat-page";
    Topbar "topbar";
    SupervisorScreen "supervisor-screen";
    TransferPanel "transfer-panel";
}

/// Place from which an interaction was started, for the most part a part of the widget.
///
/// Handle `dialpad-search` too if a tenant may still serve an older widget.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionOrigination {
    /// `chat-center`
    #[doc(alias = "chat-center")]
    ChatCenter,
    /// `dialpad`
    #[doc(alias = "dialpad")]
    Dialpad,
    /// `directory`
    #[doc(alias = "directory")]
    Directory,
    /// `recent`
    #[doc(alias = "recent")]
    Recent,
    /// `favorites`
    #[doc(alias = "favorites")]
    Favorites,
    /// `workitem`
    #[doc(alias = "workitem")]
    Workitem,
    /// `interaction`
    #[doc(alias = "interaction")]
    Interaction,
    /// `contact-profile`
    #[doc(alias = "contact-profile")]
    ContactProfile,
    /// `help`
    #[doc(alias = "help")]
    Help,
    /// `conference`
    #[doc(alias = "conference")]
    Conference,
    /// `auto`
    #[doc(alias = "auto")]
    Auto,
    /// `integration-api`
    #[doc(alias = "integration-api")]
    IntegrationApi,
    /// `internal-chat-page`
    #[doc(alias = "internal-chat-page")]
    InternalChatPage,
    /// `topbar`
    #[doc(alias = "topbar")]
    Topbar,
    /// `supervisor-screen`
    #[doc(alias = "supervisor-screen")]
    SupervisorScreen,
    /// `transfer-panel`
    #[doc(alias = "transfer-panel")]
    TransferPanel,
    /// `dialpad-search`: Former place of the dialpad.
    #[doc(alias = "dialpad-search")]
    DialpadSearch,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionOrigination;
    ChatCenter "chat-center";
    Dialpad "dialpad";
    Directory "directory";
    Recent "recent";
    Favorites "favorites";
    Workitem "workitem";
    Interaction "interaction";
    ContactProfile "contact-profile";
    Help "help";
    Conference "conference";
    Auto "auto";
    IntegrationApi "integration-api";
    InternalChatPage "internal-chat-page";
    Topbar "topbar";
    SupervisorScreen "supervisor-screen";
    TransferPanel "transfer-panel";
    DialpadSearch "dialpad-search";
}

wire::widen! {
    JsapiInteractionOrigination => InteractionOrigination;
    ChatCenter => ChatCenter;
    Dialpad => Dialpad;
    Directory => Directory;
    Recent => Recent;
    Favorites => Favorites;
    Workitem => Workitem;
    Interaction => Interaction;
    ContactProfile => ContactProfile;
    Help => Help;
    Conference => Conference;
    Auto => Auto;
    IntegrationApi => IntegrationApi;
    InternalChatPage => InternalChatPage;
    Topbar => Topbar;
    SupervisorScreen => SupervisorScreen;
    TransferPanel => TransferPanel;
}

/// Direction of a call as seen from the contact center.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallDirection {
    /// `inbound`
    #[doc(alias = "inbound")]
    Inbound,
    /// `outbound`
    #[doc(alias = "outbound")]
    Outbound,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallDirection;
    Inbound "inbound";
    Outbound "outbound";
}

/// One of the parties on a call, an agent or an outside party.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallParty {
    /// Unique ID of the party.
    pub id: String,
    /// Name to show for the party.
    pub name: String,
    /// Phone number the party is using.
    pub phone: String,
    /// ID of the party as a user, the one that
    /// [`getTeamMembers`](crate::latest::methods::GetTeamMembers) lists. Absent when the party is
    /// not an internal user.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl CallParty {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            phone: phone.into(),
            user_id: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for CallParty {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            user_id: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    CallParty "CallParty";
    id "id" required wire::Plain<String>;
    name "name" required wire::Plain<String>;
    phone "phone" required wire::Plain<String>;
    user_id "userId" optional wire::Plain<String>;
}

/// One of the parties in a chat.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ChatParty {
    /// ID of the party in the chat, the one that
    /// [`removeFromChatConference`](crate::latest::methods::RemoveFromChatConference) takes; not
    /// the ID of a user.
    pub id: String,
    /// Whether the party is a user of the contact center.
    pub r#type: ChatPartyType,
    /// Name to show for the party.
    pub name: String,
    /// ID of the party as a user, see [`User.id`](field@crate::latest::User::id).
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// ID of the party as a contact.
    #[doc(alias = "contactId")]
    pub contact_id: Option<String>,
    /// Email address of the party.
    pub email: Option<String>,
    /// Phone number of the party.
    pub phone: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ChatParty {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<ChatPartyType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            name: name.into(),
            user_id: None,
            contact_id: None,
            email: None,
            phone: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ChatPartyType>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `contactId`.
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

wire::object! {
    ChatParty "ChatParty";
    id "id" required wire::Plain<String>;
    r#type "type" required wire::Plain<ChatPartyType>;
    name "name" required wire::Plain<String>;
    user_id "userId" optional wire::Plain<String>;
    contact_id "contactId" optional wire::Plain<String>;
    email "email" optional wire::Plain<String>;
    phone "phone" optional wire::Plain<String>;
}

/// Whether a party in a chat belongs to the contact center.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatPartyType {
    /// `internal`
    #[doc(alias = "internal")]
    Internal,
    /// `external`
    #[doc(alias = "external")]
    External,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    ChatPartyType;
    Internal "internal";
    External "external";
}

/// Strings that go with an interaction, by key.
pub type AttachedData = json::Map<String>;
