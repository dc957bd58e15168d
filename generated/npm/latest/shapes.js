// Generated from the transcription of the API. Changes belong there.

"use strict";

const a = require("../runtime/shapes.js");
const is = require("./predicates.js");

const { AttachedData, CallDirection, CallParty, CustomTransferData, DIDNumber, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, InitiateResult, IntegrationConfig, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnPhoneCapabilitiesChangeArguments, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnScreenRecordingStateChangeArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OperationSuccess, PhoneCapabilities, PhoneDevice, PhoneDeviceData, RescheduleData, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServiceData, SummaryTopic, SyncAsyncResult, Team, WebScreenPop, WebScreenPopSecondaryUrl } = require("../5.19/shapes.js");

const APIInstanceParams = () => a.named("APIInstanceParams", is.APIInstanceParams, a.object({
  integrationKey: a.text,
  instanceId: a.text,
  urlParams: a.text,
  disableNewInteractionPopup: a.flag,
  adaptiveWidth: a.flag,
}));
const APIPacket = () => a.named("APIPacket", is.APIPacket, a.object({
  instanceId: a.text,
  type: a.text,
  uid: a.text,
  params: a.list(a.anything),
  noHandlers: a.optional(a.exactly(true)),
}));
const ActivityRecordInfo = () => a.named("ActivityRecordInfo", is.ActivityRecordInfo, a.object({
  id: a.either(a.text, a.none),
  caseId: a.optional(a.text),
  contactId: a.optional(a.text),
}));
const AgentState = () => a.named("AgentState", is.AgentState, a.among("supervising", "ready", "not_ready", "busy", "after_call_work", "reserved", "ringing"));
const AgentStateData = () => a.named("AgentStateData", is.AgentStateData, a.object({
  state: AgentState,
  reservedForIncomingInteraction: a.flag,
  notReadyReason: a.optional(a.text),
}));
const CallbackMessage = () => a.named("CallbackMessage", is.CallbackMessage, a.among("ON_LOGIN", "ON_LOGOUT", "ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED", "ON_INTERACTION_STATE_CHANGE", "ON_ACTIVE_INTERACTION_SWITCHED", "ON_AGENT_STATE_CHANGE", "ON_REQUEST_TRANSFER_DATA", "ON_LOAD_TRANSFER_DATA", "ON_GET_KNOWLEDGE_BASE_FOLDER", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_OPEN_RECORD", "ON_SEARCH_RECORDS", "ON_SHOW_SCREEN", "ON_SCREEN_RECORDING_STATE_CHANGE", "ON_WIDGET_MINIMIZED_CHANGE", "ON_SERVER_ERROR", "ON_SOFTPHONE_STATUS_CHANGE", "ON_AUDIO_DEVICE_CHANGE", "ON_PHONE_CAPABILITIES_CHANGE", "ON_CALL_AUDIO_QUALITY_ALERT", "ON_SUMMARY_GENERATION_STARTED", "ON_SUMMARY_GENERATION_COMPLETED", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD", "ON_VALIDATE_ASSOCIATED_RECORDS", "ON_REQUEST_RECORD_INFO", "ON_REQUEST_RECORD_ON_SCREEN"));
const CallbackMessageWithResponse = () => a.named("CallbackMessageWithResponse", is.CallbackMessageWithResponse, a.among("ON_REQUEST_TRANSFER_DATA", "ON_GET_KNOWLEDGE_BASE_FOLDER", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD", "ON_VALIDATE_ASSOCIATED_RECORDS", "ON_REQUEST_RECORD_INFO", "ON_REQUEST_RECORD_ON_SCREEN"));
const CallbackResponseMessage = () => a.named("CallbackResponseMessage", is.CallbackResponseMessage, a.among("ON_REQUEST_TRANSFER_DATA_RESPONSE", "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE", "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE", "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE", "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE", "ON_SAVE_ACTIVITY_RECORD_RESPONSE", "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE", "ON_REQUEST_RECORD_INFO_RESPONSE", "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE"));
const ChatChannelType = () => a.named("ChatChannelType", is.ChatChannelType, a.among("telegram", "line", "facebook", "web", "nexmo", "sms", "viber", "twitter", "wechat", "whatsapp", "ms_teams"));
const ChatParty = () => a.named("ChatParty", is.ChatParty, a.object({
  id: a.text,
  type: ChatPartyType,
  name: a.text,
  userId: a.optional(a.text),
  contactId: a.optional(a.text),
  email: a.optional(a.text),
  phone: a.optional(a.text),
}));
const ChatPartyType = () => a.named("ChatPartyType", is.ChatPartyType, a.among("internal", "external"));
const ContactDetails = () => a.named("ContactDetails", is.ContactDetails, a.object({
  firstName: a.optional(a.text),
  lastName: a.optional(a.text),
}));
const DialCandidate = () => a.named("DialCandidate", is.DialCandidate, a.object({
  id: a.text,
  displayName: a.text,
  phones: a.list(PhoneData),
  associatedObjects: a.list(InteractionAssociatedObjectData),
  email: a.optional(a.text),
  avatarUrl: a.optional(a.text),
}));
const ExternalKBArticleItem = () => a.named("ExternalKBArticleItem", is.ExternalKBArticleItem, a.object({
  id: a.text,
  type: a.among("article"),
  title: a.text,
  text: a.text,
}));
const RecognizedExternalKBArticleItem = () => a.named("ExternalKBArticleItem", undefined, a.object({
  id: a.text,
  type: a.exactly("article"),
  title: a.text,
  text: a.text,
}));
const ExternalKBFolderItem = () => a.named("ExternalKBFolderItem", is.ExternalKBFolderItem, a.object({
  id: a.text,
  type: a.among("folder"),
  title: a.text,
}));
const RecognizedExternalKBFolderItem = () => a.named("ExternalKBFolderItem", undefined, a.object({
  id: a.text,
  type: a.exactly("folder"),
  title: a.text,
}));
const ExternalKBItem = () => a.named("ExternalKBItem", is.ExternalKBItem, a.byReading(a.tagged("type", [ExternalKBSearchResult, ExternalKBSourcedFolderItem]), a.tagged("type", [RecognizedExternalKBSearchResult, RecognizedExternalKBSourcedFolderItem], UnrecognizedExternalKBItem)));
const UnrecognizedExternalKBItem = () => a.named("", undefined, a.object({
  type: a.unlike("article", "folder"),
}));
const ExternalKBItemData = () => a.named("ExternalKBItemData", is.ExternalKBItemData, a.byReading(a.tagged("type", [ExternalKBArticleItem, ExternalKBFolderItem]), a.tagged("type", [RecognizedExternalKBArticleItem, RecognizedExternalKBFolderItem], UnrecognizedExternalKBItemData)));
const UnrecognizedExternalKBItemData = () => a.named("", undefined, a.object({
  type: a.unlike("article", "folder"),
}));
const ExternalKBSearchResult = () => a.named("ExternalKBSearchResult", is.ExternalKBSearchResult, a.object({
  id: a.text,
  type: a.among("article"),
  title: a.text,
  text: a.text,
  source: a.text,
}));
const RecognizedExternalKBSearchResult = () => a.named("ExternalKBSearchResult", undefined, a.object({
  id: a.text,
  type: a.exactly("article"),
  title: a.text,
  text: a.text,
  source: a.text,
}));
const ExternalKBSearchResultData = () => a.named("ExternalKBSearchResultData", is.ExternalKBSearchResultData, ExternalKBArticleItem);
const ExternalKBSourcedFolderItem = () => a.named("ExternalKBSourcedFolderItem", is.ExternalKBSourcedFolderItem, a.object({
  id: a.text,
  type: a.among("folder"),
  title: a.text,
  source: a.text,
}));
const RecognizedExternalKBSourcedFolderItem = () => a.named("ExternalKBSourcedFolderItem", undefined, a.object({
  id: a.text,
  type: a.exactly("folder"),
  title: a.text,
  source: a.text,
}));
const HTMLElement = () => a.named("HTMLElement", undefined, a.nothing);
const HTMLIFrameElement = () => a.named("HTMLIFrameElement", undefined, a.nothing);
const InitOptions = () => a.named("InitOptions", is.InitOptions, a.object({
  integrationKey: a.optional(a.text),
  adcFrame: a.optional(HTMLIFrameElement),
  mountRoot: a.optional(HTMLElement),
  standalone: a.optional(a.flag),
  disableNewInteractionPopup: a.optional(a.flag),
  adaptiveWidth: a.optional(a.flag),
}));
const InitialObjects = () => a.named("InitialObjects", is.InitialObjects, a.either(InteractionAssociatedObjectData, a.list(InteractionAssociatedObjectData)));
const InteractionActivityData = () => a.named("InteractionActivityData", is.InteractionActivityData, a.object({
  interactionId: a.text,
  globalInteractionId: a.optional(a.text),
  state: InteractionState,
  type: InteractionType,
  associatedObjects: InteractionAssociatedObjectsData,
  attachedData: AttachedData,
  internal: a.flag,
  interactionKind: a.optional(InteractionKind),
  phoneNumber: a.optional(a.text),
  email: a.optional(a.text),
  callDirection: a.optional(CallDirection),
  startTime: a.optional(a.number),
  endTime: a.optional(a.number),
  duration: a.optional(a.number),
  description: a.optional(a.text),
  disposition: a.optional(a.text),
  service: a.optional(a.text),
  playbackUrl: a.optional(a.text),
  recordingUrl: a.optional(a.text),
  DNIS: a.optional(a.text),
  ANI: a.optional(a.text),
  origination: a.optional(InteractionOrigination),
  formValues: a.optional(a.record(a.either(a.text, a.flag))),
  contactName: a.text,
  subject: a.text,
  callParties: a.list(CallParty),
  callMuted: a.flag,
  callRecording: a.flag,
  chatParties: a.list(ChatParty),
}));
const InteractionAssociatedObjectsData = () => a.named("InteractionAssociatedObjectsData", is.InteractionAssociatedObjectsData, a.object({
  list: a.list(InteractionAssociatedObject),
  selected: a.list(a.text),
}));
const InteractionData = () => a.named("InteractionData", is.InteractionData, a.object({
  interactionId: a.text,
  globalInteractionId: a.optional(a.text),
  state: InteractionState,
  type: InteractionType,
  callParties: a.list(CallParty),
  callMuted: a.flag,
  callRecording: a.flag,
  chatParties: a.list(ChatParty),
  attachedData: AttachedData,
  internal: a.flag,
  interactionKind: a.optional(InteractionKind),
  phoneNumber: a.optional(a.text),
  email: a.optional(a.text),
  callDirection: a.optional(CallDirection),
  startTime: a.optional(a.number),
  endTime: a.optional(a.number),
  duration: a.optional(a.number),
  description: a.optional(a.text),
  disposition: a.optional(a.text),
  service: a.optional(a.text),
  playbackUrl: a.optional(a.text),
  recordingUrl: a.optional(a.text),
  DNIS: a.optional(a.text),
  ANI: a.optional(a.text),
  origination: a.optional(InteractionOrigination),
  subject: a.text,
  associatedObjects: InteractionAssociatedObjectsData,
}));
const InteractionKind = () => a.named("InteractionKind", is.InteractionKind, a.among("unknown", "direct_call", "outbound", "scenario", "chat"));
const InteractionOrigination = () => a.named("InteractionOrigination", is.InteractionOrigination, a.among("chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel", "dialpad-search"));
const InteractionsState = () => a.named("InteractionsState", is.InteractionsState, a.object({
  activeInteractionId: a.either(a.text, a.none),
  interactions: a.list(InteractionData),
}));
const JSAPI_InteractionOrigination = () => a.named("JSAPI_InteractionOrigination", is.JSAPI_InteractionOrigination, a.among("chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel"));
const KBFolderOptions = () => a.named("KBFolderOptions", is.KBFolderOptions, a.object({
  language: a.optional(a.text),
  folderId: a.optional(a.text),
}));
const OnAgentStateChangeArguments = () => a.named("OnAgentStateChange", is.OnAgentStateChangeArguments, a.tuple(1, [["state", AgentState], ["notReadyReason", a.nullable(a.text)]]));
const OnGetKnowledgeBaseFolderArguments = () => a.named("OnGetKnowledgeBaseFolder", is.OnGetKnowledgeBaseFolderArguments, a.tuple(1, [["options", KBFolderOptions]]));
const OnGetKnowledgeBaseFolderReply = () => a.named("ON_GET_KNOWLEDGE_BASE_FOLDER", is.OnGetKnowledgeBaseFolderReply, a.list(ExternalKBItemData));
const OnInteractionRemovedArguments = () => a.named("OnInteractionRemoved", is.OnInteractionRemovedArguments, a.tuple(1, [["interaction", InteractionData]]));
const OnInteractionStateChangeArguments = () => a.named("OnInteractionStateChange", is.OnInteractionStateChangeArguments, a.tuple(1, [["interaction", InteractionData]]));
const OnNewInteractionArguments = () => a.named("OnNewInteraction", is.OnNewInteractionArguments, a.tuple(1, [["newInteraction", InteractionData]]));
const OnOpenRecordArguments = () => a.named("OnOpenRecord", is.OnOpenRecordArguments, a.tuple(1, [["record", InteractionAssociatedObjectData], ["interactionId", a.nullable(a.text)], ["options", a.nullable(OpenRecordOptions)]]));
const OnRequestRecordInfoArguments = () => a.named("OnRequestRecordInfo", is.OnRequestRecordInfoArguments, a.tuple(1, [["payload", RecordInfoRequest]]));
const OnRequestRecordInfoReply = () => a.named("ON_REQUEST_RECORD_INFO", is.OnRequestRecordInfoReply, a.either(InteractionAssociatedObjectData, a.none));
const OnRequestRecordOnScreenArguments = () => a.named("OnRequestRecordOnScreen", is.OnRequestRecordOnScreenArguments, a.tuple(0, []));
const OnRequestRecordOnScreenReply = () => a.named("ON_REQUEST_RECORD_ON_SCREEN", is.OnRequestRecordOnScreenReply, a.either(InteractionAssociatedObjectData, a.none));
const OnSaveActivityRecordArguments = () => a.named("OnSaveActivityRecord", is.OnSaveActivityRecordArguments, a.tuple(1, [["activity", InteractionActivityData]]));
const OnSaveActivityRecordReply = () => a.named("ON_SAVE_ACTIVITY_RECORD", is.OnSaveActivityRecordReply, a.nullable(ActivityRecordInfo));
const OnSearchKnowledgeBaseArguments = () => a.named("OnSearchKnowledgeBase", is.OnSearchKnowledgeBaseArguments, a.tuple(1, [["query", a.text], ["language", a.nullable(a.text)], ["folderId", a.nullable(a.text)]]));
const OnSearchKnowledgeBaseReply = () => a.named("ON_SEARCH_KNOWLEDGE_BASE", is.OnSearchKnowledgeBaseReply, a.either(a.list(ExternalKBSearchResultData), a.none));
const OnSearchRecordsArguments = () => a.named("OnSearchRecords", is.OnSearchRecordsArguments, a.tuple(1, [["search", SearchRecordsQuery], ["interactionId", a.nullable(a.text)], ["inNewTab", a.nullable(a.flag)]]));
const OnServerErrorArguments = () => a.named("OnServerError", is.OnServerErrorArguments, a.tuple(1, [["error", ServerErrorData]]));
const OnSummaryGenerationCompletedArguments = () => a.named("OnSummaryGenerationCompleted", is.OnSummaryGenerationCompletedArguments, a.tuple(1, [["summaryData", InteractionSummaryResult]]));
const OnSummaryGenerationStartedArguments = () => a.named("OnSummaryGenerationStarted", is.OnSummaryGenerationStartedArguments, a.tuple(1, [["interactionId", a.text]]));
const OnValidateAssociatedRecordsArguments = () => a.named("OnValidateAssociatedRecords", is.OnValidateAssociatedRecordsArguments, a.tuple(2, [["interactionId", a.text], ["records", InteractionAssociatedObjectsData]]));
const OnValidateAssociatedRecordsReply = () => a.named("ON_VALIDATE_ASSOCIATED_RECORDS", is.OnValidateAssociatedRecordsReply, RecordsValidationResult);
const OnWebScreenPopCustomArguments = () => a.named("OnWebScreenPopCustom", is.OnWebScreenPopCustomArguments, a.tuple(2, [["interactionId", a.text], ["webScreenPop", WebScreenPop]]));
const OpenRecordOptions = () => a.named("OpenRecordOptions", is.OpenRecordOptions, a.object({
  inNewTab: a.flag,
  source: a.among("user", "scenario"),
}));
const OperationFailure = () => a.named("OperationFailure", is.OperationFailure, a.object({
  status: a.among("error"),
  error: ResultError,
}));
const RecognizedOperationFailure = () => a.named("OperationFailure", undefined, a.object({
  status: a.exactly("error"),
  error: ResultError,
}));
const OperationResult = () => a.named("OperationResult", is.OperationResult, a.byReading(a.tagged("status", [OperationSuccess, OperationFailure]), a.tagged("status", [RecognizedOperationSuccess, RecognizedOperationFailure], UnrecognizedOperationResult)));
const UnrecognizedOperationResult = () => a.named("", undefined, a.object({
  status: a.unlike("success", "error"),
}));
const RecognizedOperationSuccess = () => a.named("OperationSuccess", undefined, a.object({
  status: a.exactly("success"),
  data: a.none,
}));
const PhoneData = () => a.named("PhoneData", is.PhoneData, a.object({
  number: a.text,
  type: PhoneType,
  displayType: a.optional(a.text),
}));
const PhoneType = () => a.named("PhoneType", is.PhoneType, a.among("mobile", "business", "home", "fax", "other"));
const RecordInfoRequest = () => a.named("RecordInfoRequest", is.RecordInfoRequest, a.object({
  id: a.text,
  type: a.text,
}));
const RecordsValidationResult = () => a.named("RecordsValidationResult", is.RecordsValidationResult, a.object({
  valid: a.flag,
  message: a.optional(a.text),
}));
const RequestMessage = () => a.named("RequestMessage", is.RequestMessage, a.among("GET_LOGIN_STATE", "LOGIN", "OPEN_LOGIN", "LOGOUT", "GET_AGENT_STATE", "SET_AGENT_STATE", "ACCEPT_INTERACTION", "REJECT_INTERACTION", "START_CALL", "START_CHAT", "START_EMAIL", "SEND_DTMF", "CONSULT_CALL", "BLIND_TRANSFER", "TRANSFER", "LEAVE_INTERACTION", "COMPLETE_INTERACTION", "LEAVE_AND_COMPLETE_INTERACTION", "SWITCH_ACTIVE_INTERACTION", "INVITE_TO_CALL_CONFERENCE", "REMOVE_FROM_CALL_CONFERENCE", "DESTROY_CALL_CONFERENCE", "INVITE_TO_CHAT_CONFERENCE", "REMOVE_FROM_CHAT_CONFERENCE", "MERGE_ALL_CALLS_INTO_CONFERENCE", "GET_TEAMS", "GET_TEAM_MEMBERS", "GET_SERVICES_LIST", "GET_SERVICE", "SET_SERVICE", "GET_DID_LIST", "GET_DID", "SET_DID", "GET_DISPOSITIONS_LIST", "SET_DISPOSITION", "SET_RESCHEDULE", "ADD_NOTE", "UPDATE_NOTE", "REPLACE_NOTE", "GET_CONFIG", "GET_VARIABLES", "SET_VARIABLE", "ADD_INTERACTION_ASSOCIATED_OBJECT", "SET_INTERACTION_ACTIVE_SCREEN", "GET_PHONE_DEVICES_LIST", "GET_PHONE_DEVICE", "SET_PHONE_DEVICE", "SET_CALL_HOLD", "SET_CALL_RECORDING", "SET_CALL_MUTE", "SET_SCREEN_RECORDING_MUTE", "GET_SCREEN_RECORDING_STATE", "SET_WIDGET_MINIMIZED", "SEND_CHAT_MESSAGE", "SUGGEST_CHAT_MESSAGE", "GET_AGENT_NOT_READY_REASONS", "ACTIVATE_PAGE", "GET_INTERACTIONS_STATE", "SET_CALL_RECORDING_MUTE", "SET_DIAL_CANDIDATES"));
const RequestResponseMessage = () => a.named("RequestResponseMessage", is.RequestResponseMessage, a.among("GET_LOGIN_STATE_RESPONSE", "LOGIN_RESPONSE", "OPEN_LOGIN_RESPONSE", "LOGOUT_RESPONSE", "GET_AGENT_STATE_RESPONSE", "SET_AGENT_STATE_RESPONSE", "ACCEPT_INTERACTION_RESPONSE", "REJECT_INTERACTION_RESPONSE", "START_CALL_RESPONSE", "START_CHAT_RESPONSE", "START_EMAIL_RESPONSE", "SEND_DTMF_RESPONSE", "CONSULT_CALL_RESPONSE", "BLIND_TRANSFER_RESPONSE", "TRANSFER_RESPONSE", "LEAVE_INTERACTION_RESPONSE", "COMPLETE_INTERACTION_RESPONSE", "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE", "SWITCH_ACTIVE_INTERACTION_RESPONSE", "INVITE_TO_CALL_CONFERENCE_RESPONSE", "REMOVE_FROM_CALL_CONFERENCE_RESPONSE", "DESTROY_CALL_CONFERENCE_RESPONSE", "INVITE_TO_CHAT_CONFERENCE_RESPONSE", "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE", "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE", "GET_TEAMS_RESPONSE", "GET_TEAM_MEMBERS_RESPONSE", "GET_SERVICES_LIST_RESPONSE", "GET_SERVICE_RESPONSE", "SET_SERVICE_RESPONSE", "GET_DID_LIST_RESPONSE", "GET_DID_RESPONSE", "SET_DID_RESPONSE", "GET_DISPOSITIONS_LIST_RESPONSE", "SET_DISPOSITION_RESPONSE", "SET_RESCHEDULE_RESPONSE", "ADD_NOTE_RESPONSE", "UPDATE_NOTE_RESPONSE", "REPLACE_NOTE_RESPONSE", "GET_CONFIG_RESPONSE", "GET_VARIABLES_RESPONSE", "SET_VARIABLE_RESPONSE", "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE", "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE", "GET_PHONE_DEVICES_LIST_RESPONSE", "GET_PHONE_DEVICE_RESPONSE", "SET_PHONE_DEVICE_RESPONSE", "SET_CALL_HOLD_RESPONSE", "SET_CALL_RECORDING_RESPONSE", "SET_CALL_MUTE_RESPONSE", "SET_SCREEN_RECORDING_MUTE_RESPONSE", "GET_SCREEN_RECORDING_STATE_RESPONSE", "SET_WIDGET_MINIMIZED_RESPONSE", "SEND_CHAT_MESSAGE_RESPONSE", "SUGGEST_CHAT_MESSAGE_RESPONSE", "GET_AGENT_NOT_READY_REASONS_RESPONSE", "ACTIVATE_PAGE_RESPONSE", "GET_INTERACTIONS_STATE_RESPONSE", "SET_CALL_RECORDING_MUTE_RESPONSE", "SET_DIAL_CANDIDATES_RESPONSE"));
const ResultError = () => a.named("ResultError", is.ResultError, a.object({
  code: ResultErrorCodesCode,
  name: ResultErrorCodesName,
  message: a.optional(a.text),
}));
const ResultErrorCodesCode = () => a.named("ResultErrorCodes", undefined, a.among(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99));
const ResultErrorCodesName = () => a.named("ResultErrorCodes", undefined, a.among("not_enough_privileges", "not_logged_in", "invalid_args", "logged_without_phone", "banned", "api_not_answer", "invalid_request", "timeout", "no_chat_in_service", "empty_number", "no_service", "self_call", "no_interaction", "api_method_not_implemented", "not_suitable_state", "no_disposition", "object_not_found", "no_permissions_did_sms", "no_permissions_did_call", "no_channel_in_service", "unknown_error"));
const ServerErrorCodesCode = () => a.named("ServerErrorCodes", undefined, a.among(100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 300));
const ServerErrorCodesName = () => a.named("ServerErrorCodes", undefined, a.among("forced_logout_by_other_client", "forced_logout_by_supervisor", "invalid_request", "phone_not_registered", "phone_not_in_dial_plan", "tenant_disabled", "destination_user_not_logged", "user_disabled_or_deleted", "user_already_logged_in", "invalid_credentials", "other_user_logged_with_phone", "invalid_token", "logged_users_limit_reached", "already_logged_in_with_the_same_session", "not_enough_privileges", "sip_server_error", "unknown_error"));
const ServerErrorData = () => a.named("ServerErrorData", is.ServerErrorData, a.object({
  code: ServerErrorCodesCode,
  name: ServerErrorCodesName,
  timestamp: a.number,
  message: a.optional(a.text),
}));
const User = () => a.named("User", is.User, a.object({
  id: a.text,
  teamId: a.text,
  firstName: a.text,
  lastName: a.text,
  phone: a.text,
  state: UserState,
}));
const UserState = () => a.named("UserState", is.UserState, a.among("supervising", "ready", "not_ready", "busy", "after_call_work", "reserved", "ringing", "offline"));
/** What methods take, and what they give. */
const calls = () => ({
  startCall: [a.tuple(1, [["phonenumber", a.text], ["associatedObjects", a.optional(InitialObjects)]]), InitiateResult],
  startChat: [a.tuple(2, [["channel", ChatChannelType], ["address", a.text], ["associatedObjects", a.optional(InitialObjects)]]), InitiateResult],
  startEmail: [a.tuple(1, [["email", a.text], ["associatedObjects", a.optional(InitialObjects)]]), InitiateResult],
  sendDtmf: [a.tuple(1, [["dtmf", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  consultCall: [a.tuple(1, [["phone", a.text]]), a.none],
  blindTransfer: [a.tuple(1, [["phone", a.text], ["customTransferData", a.optional(CustomTransferData)], ["interactionId", a.optional(a.text)]]), a.none],
  transfer: [a.tuple(0, [["customTransferData", a.optional(CustomTransferData)]]), a.none],
  inviteToCallConference: [a.tuple(1, [["phone", a.text], ["customTransferData", a.optional(CustomTransferData)], ["interactionId", a.optional(a.text)]]), a.none],
  removeFromCallConference: [a.tuple(1, [["partyId", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  destroyCallConference: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  mergeAllCallsIntoConference: [a.tuple(0, [["customTransferData", a.optional(CustomTransferData)]]), a.none],
  setCallHold: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setCallRecording: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setCallMute: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setCallRecordingMute: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setDialCandidates: [a.tuple(1, [["candidates", a.list(DialCandidate)]]), a.none],
  acceptInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  rejectInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  leaveInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  completeInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  leaveAndCompleteInteraction: [a.tuple(0, [["disposition", a.optional(a.text)], ["note", a.optional(a.text)], ["interactionId", a.optional(a.text)]]), a.none],
  switchActiveInteraction: [a.tuple(1, [["interactionId", a.text]]), a.none],
  getInteractionsState: [a.tuple(0, []), InteractionsState],
  getDispositionsList: [a.tuple(1, [["target", DispositionTarget]]), a.list(DispositionData)],
  setDisposition: [a.tuple(1, [["disposition", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  setRescheduleWindow: [a.tuple(1, [["rescheduleData", RescheduleData], ["interactionId", a.optional(a.text)]]), a.none],
  addNote: [a.tuple(1, [["note", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  updateNote: [a.tuple(1, [["note", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  replaceNote: [a.tuple(1, [["note", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  setVariable: [a.tuple(2, [["key", a.text], ["value", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  getVariables: [a.tuple(1, [["keys", a.list(a.text)], ["interactionId", a.optional(a.text)]]), a.record(a.text)],
  addInteractionAssociatedObject: [a.tuple(1, [["object", InteractionAssociatedObjectData], ["interactionId", a.optional(a.text)]]), a.none],
  setInteractionActiveScreen: [a.tuple(1, [["screenData", InteractionScreen], ["interactionId", a.optional(a.text)]]), a.none],
  sendChatMessage: [a.tuple(1, [["message", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  suggestChatMessage: [a.tuple(1, [["message", a.text], ["allowOverwrite", a.optional(a.flag)], ["interactionId", a.optional(a.text)]]), a.none],
  inviteToChatConference: [a.tuple(1, [["agentID", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  removeFromChatConference: [a.tuple(1, [["partyId", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  getLoginState: [a.tuple(0, []), LoginStateData],
  login: [a.tuple(1, [["loginData", LoginData], ["force", a.optional(a.flag)]]), a.none],
  openLogin: [a.tuple(0, []), a.none],
  logout: [a.tuple(0, []), a.none],
  getAgentState: [a.tuple(0, []), AgentStateData],
  setAgentState: [a.tuple(1, [["state", AgentState], ["notReadyReason", a.optional(a.text)]]), a.none],
  getAgentNotReadyReasons: [a.tuple(0, []), a.list(a.text)],
  getTeams: [a.tuple(0, []), a.list(Team)],
  getTeamMembers: [a.tuple(1, [["teamId", a.text]]), a.list(User)],
  getServicesList: [a.tuple(0, []), a.list(ServiceData)],
  getService: [a.tuple(0, []), a.either(ServiceData, a.none)],
  setService: [a.tuple(1, [["service", a.either(a.text, a.none)]]), a.none],
  getDIDNumbersList: [a.tuple(0, []), a.list(DIDNumber)],
  getDIDNumber: [a.tuple(0, []), a.either(DIDNumber, a.none)],
  setDIDNumber: [a.tuple(1, [["did", a.either(a.text, a.none)]]), a.none],
  getConfig: [a.tuple(0, []), IntegrationConfig],
  getPhoneDevicesList: [a.tuple(0, []), a.list(PhoneDevice)],
  getPhoneDevice: [a.tuple(0, []), PhoneDeviceData],
  setPhoneDevice: [a.tuple(1, [["phoneDevice", PhoneDeviceData]]), a.none],
  setScreenRecordingMute: [a.tuple(1, [["state", a.flag]]), a.none],
  getScreenRecordingState: [a.tuple(0, []), ScreenRecordingState],
  setWidgetMinimized: [a.tuple(1, [["state", a.flag]]), a.none],
  activatePage: [a.tuple(0, []), a.none],
  injectMessageLogger: [a.tuple(1, [["callback", a.callable]]), a.byReading(a.nothing, a.none)],
});

module.exports = { AttachedData, CallDirection, CallParty, CustomTransferData, DIDNumber, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, InitiateResult, IntegrationConfig, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnPhoneCapabilitiesChangeArguments, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnScreenRecordingStateChangeArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OperationSuccess, PhoneCapabilities, PhoneDevice, PhoneDeviceData, RescheduleData, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServiceData, SummaryTopic, SyncAsyncResult, Team, WebScreenPop, WebScreenPopSecondaryUrl, APIInstanceParams, APIPacket, ActivityRecordInfo, AgentState, AgentStateData, CallbackMessage, CallbackMessageWithResponse, CallbackResponseMessage, ChatChannelType, ChatParty, ChatPartyType, ContactDetails, DialCandidate, ExternalKBArticleItem, ExternalKBFolderItem, ExternalKBItem, ExternalKBItemData, ExternalKBSearchResult, ExternalKBSearchResultData, ExternalKBSourcedFolderItem, InitOptions, InitialObjects, InteractionActivityData, InteractionAssociatedObjectsData, InteractionData, InteractionKind, InteractionOrigination, InteractionsState, JSAPI_InteractionOrigination, KBFolderOptions, OnAgentStateChangeArguments, OnGetKnowledgeBaseFolderArguments, OnGetKnowledgeBaseFolderReply, OnInteractionRemovedArguments, OnInteractionStateChangeArguments, OnNewInteractionArguments, OnOpenRecordArguments, OnRequestRecordInfoArguments, OnRequestRecordInfoReply, OnRequestRecordOnScreenArguments, OnRequestRecordOnScreenReply, OnSaveActivityRecordArguments, OnSaveActivityRecordReply, OnSearchKnowledgeBaseArguments, OnSearchKnowledgeBaseReply, OnSearchRecordsArguments, OnServerErrorArguments, OnSummaryGenerationCompletedArguments, OnSummaryGenerationStartedArguments, OnValidateAssociatedRecordsArguments, OnValidateAssociatedRecordsReply, OnWebScreenPopCustomArguments, OpenRecordOptions, OperationFailure, OperationResult, PhoneData, PhoneType, RecordInfoRequest, RecordsValidationResult, RequestMessage, RequestResponseMessage, ResultError, ServerErrorData, User, UserState, default: calls };
