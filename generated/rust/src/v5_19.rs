//! Agent Desktop client-side JavaScript API, edition 5.19.
//!
//! How a page, usually a CRM, talks to the Agent Desktop widget it embeds: by a client object,
//! whose methods it calls and at which it registers handlers for events.
//!
//! A handler stays registered until it is removed with the same event and function. Calls wait
//! until the widget is connected.
//!
//! On the wire a call has the name of its command, an answer that name and `_RESPONSE`, also
//! the answer to an event.
//!
//! Register only one handler for an event that is answered.
//!
//! Unanswered calls end with `api_not_answer`, in widget 2.0 after 20 s.

mod client;
pub mod events;
mod events_interactions;
mod events_records;
mod events_session;
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

pub use client::{
    CallbackMethodsReturnTypeMap, CallbackMethodsReturnTypeMapRequired, HTMLElement,
    HTMLIFrameElement, InitOptions, IntegrationConfig, MessageLogger, SyncAsyncResult,
};
pub use interactions::{
    AttachedData, CallDirection, CallParty, InteractionData, InteractionDataRequired,
    InteractionOrigination, InteractionState, InteractionType,
};
pub use knowledge_base::{
    ExternalKBArticle, ExternalKBArticleData, ExternalKBArticleDataRequired,
    ExternalKBArticleRequired, ExternalKBSearchResult, ExternalKBSearchResultData,
    ExternalKBSearchResultRequired,
};
pub use messages::{CallbackMessage, CallbackMessageWithResponse, RequestMessage};
pub use outgoing::{
    ChatChannelType, CustomTransferData, CustomTransferDataValue, DataToTransfer,
    InitiateResult,
};
pub use phone::{
    PhoneCapabilities, PhoneCapabilitiesRequired, PhoneDevice, PhoneDeviceData,
    ScreenRecordingState,
};
pub use records::{
    InteractionAssociatedObject, InteractionAssociatedObjectData,
    InteractionAssociatedObjectDataRequired, InteractionAssociatedObjectRequired,
    InteractionAssociatedObjectsData, InteractionScreen, InteractionScreenValue,
    SearchRecordsQuery,
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
pub use teams::{
    Team, TeamMember, TeamMemberRequired, TeamMemberState, User, UserState,
};
