//! Communicator Widget SDK, edition latest.
//!
//! How a page, usually a CRM, talks to the Communicator Widget it embeds: by a client object,
//! whose methods it calls and at which it registers handlers for events. It was called Agent
//! Desktop client-side JavaScript API before.
//!
//! A handler stays registered until it is removed with the same event and function. Calls wait
//! until the widget is connected.
//!
//! On the wire a call has the name of its command, an answer that name and `_RESPONSE`, see
//! [`APIPacket`](crate::latest::APIPacket).
//!
//! Register only one handler for an event that is answered.
//!
//! Unanswered calls end with `api_not_answer`, in widget 2.0 after 20 s.

mod client;
pub mod events;
mod events_interactions;
mod events_knowledge_base;
mod events_records;
mod events_session;
mod interaction_parts;
mod interactions;
mod knowledge_base;
pub mod message;
mod messages;
pub mod methods;
mod methods_calls;
mod methods_interactions;
mod methods_session;
mod outgoing;
mod phone;
mod records;
mod results;
#[cfg(feature = "testing")]
mod samples;
mod screen_pops;
mod services;
mod session;
mod summaries;
mod teams;
mod wire;

pub use client::{
    HTMLElement, HTMLIFrameElement, InitOptions, IntegrationConfig, MessageLogger,
    SyncAsyncResult,
};
pub use interaction_parts::{
    AttachedData, CallDirection, CallParty, ChatParty, ChatPartyType, InteractionKind,
    InteractionOrigination, InteractionState, InteractionType,
    JsapiInteractionOrigination,
};
pub use interactions::{
    InteractionActivityData, InteractionActivityDataFormValues,
    InteractionActivityDataRequired, InteractionData, InteractionDataRequired,
    InteractionsState,
};
pub use knowledge_base::{
    ExternalKBArticle, ExternalKBArticleData, ExternalKBArticleDataRequired,
    ExternalKBArticleItem, ExternalKBArticleItemType, ExternalKBArticleRequired,
    ExternalKBFolderItem, ExternalKBFolderItemType, ExternalKBItem, ExternalKBItemData,
    ExternalKBSearchResult, ExternalKBSearchResultData, ExternalKBSearchResultRequired,
    ExternalKBSourcedFolderItem, KBFolderOptions,
};
pub use messages::{
    CallbackMessage, CallbackMessageWithResponse, CallbackResponseMessage,
    RequestMessage, RequestResponseMessage,
};
pub use outgoing::{
    ChatChannelType, CustomTransferData, CustomTransferDataValue, InitialObjects,
    InitiateResult,
};
pub use phone::{
    ContactDetails, DialCandidate, DialCandidateRequired, PhoneCapabilities,
    PhoneCapabilitiesRequired, PhoneData, PhoneDevice, PhoneDeviceData, PhoneType,
    ScreenRecordingState,
};
pub use records::{
    ActivityRecordInfo, InteractionAssociatedObject, InteractionAssociatedObjectData,
    InteractionAssociatedObjectDataRequired, InteractionAssociatedObjectRequired,
    InteractionAssociatedObjectsData, InteractionScreen, InteractionScreenValue,
    OpenRecordOptions, OpenRecordOptionsSource, RecordInfoRequest,
    RecordsValidationResult, SearchRecordsQuery,
};
pub use results::{
    OperationFailure, OperationFailureStatus, OperationResult, OperationSuccess,
    OperationSuccessStatus, ResultError, ResultErrorCode, ResultErrorName, ResultStatus,
};
pub use screen_pops::{
    WebScreenPop, WebScreenPopAction, WebScreenPopRequired, WebScreenPopSecondaryUrl,
};
pub use services::{
    DIDNumber, DIDNumberRequired, DispositionData, DispositionDataRequired,
    DispositionTarget, DispositionType, RescheduleData, ServiceData,
    ServiceDataRequired,
};
pub use session::{
    AgentState, AgentStateData, LoginData, LoginStateData, ServerErrorCode,
    ServerErrorData, ServerErrorName,
};
pub use summaries::{
    InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, SummaryTopic,
};
pub use teams::{Team, User, UserRequired, UserState};
pub use wire::{
    APIInstanceParams, APIInstanceParamsRequired, APIPacket, APIPacketRequired,
};
