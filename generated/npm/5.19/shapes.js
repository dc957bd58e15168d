// Generated from the transcription of the API. Changes belong there.

"use strict";

const a = require("../runtime/shapes.js");
const is = require("./predicates.js");

const AgentState = () => a.named("AgentState", is.AgentState, a.among("supervising", "ready", "not_ready", "busy", "after_call_work"));
const AgentStateData = () => a.named("AgentStateData", is.AgentStateData, a.object({
  state: AgentState,
  notReadyReason: a.optional(a.text),
  reservedForIncomingInteraction: a.flag,
}));
const AttachedData = () => a.named("AttachedData", is.AttachedData, a.record(a.text));
const CallDirection = () => a.named("CallDirection", is.CallDirection, a.among("inbound", "outbound"));
const CallParty = () => a.named("CallParty", is.CallParty, a.object({
  id: a.text,
  name: a.text,
  phone: a.text,
  userId: a.optional(a.text),
}));
const CallbackMessage = () => a.named("CallbackMessage", is.CallbackMessage, a.among("ON_LOGIN", "ON_LOGOUT", "ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED", "ON_INTERACTION_STATE_CHANGE", "ON_ACTIVE_INTERACTION_SWITCHED", "ON_AGENT_STATE_CHANGE", "ON_REQUEST_TRANSFER_DATA", "ON_LOAD_TRANSFER_DATA", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_OPEN_RECORD", "ON_SEARCH_RECORDS", "ON_SHOW_SCREEN", "ON_SCREEN_RECORDING_STATE_CHANGE", "ON_WIDGET_MINIMIZED_CHANGE", "ON_SERVER_ERROR", "ON_SOFTPHONE_STATUS_CHANGE", "ON_AUDIO_DEVICE_CHANGE", "ON_PHONE_CAPABILITIES_CHANGE", "ON_CALL_AUDIO_QUALITY_ALERT", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD"));
const CallbackMessageWithResponse = () => a.named("CallbackMessageWithResponse", is.CallbackMessageWithResponse, a.among("ON_REQUEST_TRANSFER_DATA", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_WEB_SCREEN_POP_CUSTOM"));
const CallbackMethodsReturnTypeMap = () => a.named("CallbackMethodsReturnTypeMap", is.CallbackMethodsReturnTypeMap, a.object({
  ON_LOGIN: a.byReading(a.nothing, a.none),
  ON_LOGOUT: a.byReading(a.nothing, a.none),
  ON_NEW_INTERACTION: a.byReading(a.nothing, a.none),
  ON_INTERACTION_REMOVED: a.byReading(a.nothing, a.none),
  ON_INTERACTION_STATE_CHANGE: a.byReading(a.nothing, a.none),
  ON_ACTIVE_INTERACTION_SWITCHED: a.byReading(a.nothing, a.none),
  ON_AGENT_STATE_CHANGE: a.byReading(a.nothing, a.none),
  ON_REQUEST_TRANSFER_DATA: CustomTransferData,
  ON_LOAD_TRANSFER_DATA: a.byReading(a.nothing, a.none),
  ON_SEARCH_KNOWLEDGE_BASE: a.list(ExternalKBSearchResultData),
  ON_GET_KNOWLEDGE_BASE_ARTICLE: a.either(ExternalKBArticleData, a.none),
  ON_OPEN_RECORD: a.byReading(a.nothing, a.none),
  ON_SEARCH_RECORDS: a.byReading(a.nothing, a.none),
  ON_SHOW_SCREEN: a.byReading(a.nothing, a.none),
  ON_SCREEN_RECORDING_STATE_CHANGE: a.byReading(a.nothing, a.none),
  ON_WIDGET_MINIMIZED_CHANGE: a.byReading(a.nothing, a.none),
  ON_SERVER_ERROR: a.byReading(a.nothing, a.none),
  ON_SOFTPHONE_STATUS_CHANGE: a.byReading(a.nothing, a.none),
  ON_AUDIO_DEVICE_CHANGE: a.byReading(a.nothing, a.none),
  ON_PHONE_CAPABILITIES_CHANGE: a.byReading(a.nothing, a.none),
  ON_CALL_AUDIO_QUALITY_ALERT: a.byReading(a.nothing, a.none),
  ON_WEB_SCREEN_POP_CUSTOM: a.flag,
  ON_SAVE_ACTIVITY_RECORD: a.byReading(a.nothing, a.none),
}));
const ChatChannelType = () => a.named("ChatChannelType", is.ChatChannelType, a.among("telegram", "line", "facebook", "web", "nexmo", "sms", "viber", "twitter", "wechat"));
const CustomTransferData = () => a.named("CustomTransferData", is.CustomTransferData, a.record(a.either(a.text, a.number, a.flag, a.none)));
const DIDNumber = () => a.named("DIDNumber", is.DIDNumber, a.object({
  id: a.text,
  number: a.text,
  isSMS: a.flag,
  isVoice: a.flag,
}));
const DataToTransfer = () => a.named("DataToTransfer", is.DataToTransfer, CustomTransferData);
const DispositionData = () => a.named("DispositionData", is.DispositionData, a.object({
  id: a.text,
  code: a.text,
  name: a.text,
  type: DispositionType,
}));
const DispositionTarget = () => a.named("DispositionTarget", is.DispositionTarget, a.object({
  service: a.optional(a.text),
  interactionId: a.optional(a.text),
}));
const DispositionType = () => a.named("DispositionType", is.DispositionType, a.among("SUCCESS", "FAILURE", "CONTINUE", "SPAM", "DO_NOT_CALL"));
const ExternalKBArticle = () => a.named("ExternalKBArticle", is.ExternalKBArticle, a.object({
  id: a.text,
  title: a.text,
  keywords: a.text,
  answer: a.text,
  notes: a.text,
  language: a.text,
  createdByUser: a.text,
  lastEditedByUser: a.text,
  customFields: a.record(a.text),
  source: a.text,
}));
const ExternalKBArticleData = () => a.named("ExternalKBArticleData", is.ExternalKBArticleData, a.object({
  id: a.text,
  title: a.text,
  keywords: a.text,
  answer: a.text,
  notes: a.text,
  language: a.text,
  createdByUser: a.text,
  lastEditedByUser: a.text,
  customFields: a.record(a.text),
}));
const ExternalKBSearchResult = () => a.named("ExternalKBSearchResult", is.ExternalKBSearchResult, a.object({
  id: a.text,
  text: a.text,
  title: a.text,
  source: a.text,
}));
const ExternalKBSearchResultData = () => a.named("ExternalKBSearchResultData", is.ExternalKBSearchResultData, a.object({
  id: a.text,
  text: a.text,
  title: a.text,
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
const InitiateResult = () => a.named("InitiateResult", is.InitiateResult, a.object({
  id: a.either(a.text, a.none),
  error: a.optional(a.text),
}));
const IntegrationConfig = () => a.named("IntegrationConfig", is.IntegrationConfig, a.anything);
const InteractionAssociatedObject = () => a.named("InteractionAssociatedObject", is.InteractionAssociatedObject, a.object({
  id: a.text,
  type: a.text,
  displayName: a.text,
  displayType: a.text,
  customFields: a.record(a.text),
  source: a.text,
}));
const InteractionAssociatedObjectData = () => a.named("InteractionAssociatedObjectData", is.InteractionAssociatedObjectData, a.object({
  id: a.text,
  type: a.text,
  displayName: a.text,
  displayType: a.text,
  customFields: a.record(a.text),
}));
const InteractionAssociatedObjectsData = () => a.named("InteractionAssociatedObjectsData", is.InteractionAssociatedObjectsData, a.object({
  list: a.list(InteractionAssociatedObject),
  selected: a.either(a.text, a.none),
}));
const InteractionData = () => a.named("InteractionData", is.InteractionData, a.object({
  interactionId: a.text,
  state: InteractionState,
  type: InteractionType,
  subject: a.text,
  associatedObjects: InteractionAssociatedObjectsData,
  callParties: a.list(CallParty),
  callMuted: a.flag,
  callRecording: a.flag,
  attachedData: AttachedData,
  phoneNumber: a.optional(a.text),
  email: a.optional(a.text),
  callDirection: a.optional(CallDirection),
  startTime: a.optional(a.number),
  endTime: a.optional(a.number),
  duration: a.optional(a.number),
  description: a.optional(a.text),
  disposition: a.optional(a.text),
  globalInteractionId: a.optional(a.text),
  service: a.optional(a.text),
  playbackUrl: a.optional(a.text),
  recordingUrl: a.optional(a.text),
  DNIS: a.optional(a.text),
  ANI: a.optional(a.text),
  origination: a.optional(InteractionOrigination),
  agentId: a.optional(a.text),
  transferANI: a.optional(a.text),
}));
const InteractionOrigination = () => a.named("InteractionOrigination", is.InteractionOrigination, a.among("dialpad", "dialpad-search", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api"));
const InteractionScreen = () => a.named("InteractionScreen", is.InteractionScreen, a.record(a.either(a.text, a.number, a.flag, a.none)));
const InteractionState = () => a.named("InteractionState", is.InteractionState, a.among("unknown", "queued", "ivr", "wrap_up", "wrap_up_hold", "delivered", "delivery_pending", "hold", "completed"));
const InteractionSummary = () => a.named("InteractionSummary", is.InteractionSummary, a.object({
  interactionId: a.text,
  success: a.exactly(true),
  topics: a.list(SummaryTopic),
}));
const InteractionSummaryFailed = () => a.named("InteractionSummaryFailed", is.InteractionSummaryFailed, a.object({
  interactionId: a.text,
  success: a.exactly(false),
  errorCode: a.text,
}));
const InteractionSummaryResult = () => a.named("InteractionSummaryResult", is.InteractionSummaryResult, a.tagged("success", [InteractionSummary, InteractionSummaryFailed]));
const InteractionType = () => a.named("InteractionType", is.InteractionType, a.among("voice", "chat", "email"));
const LoginData = () => a.named("LoginData", is.LoginData, a.object({
  username: a.text,
  password: a.sensitive(a.text),
  tenant: a.optional(a.text),
}));
const LoginStateData = () => a.named("LoginStateData", is.LoginStateData, a.object({
  isLoggedIn: a.flag,
  agentId: a.optional(a.text),
  username: a.optional(a.text),
  sessionId: a.optional(a.text),
}));
const MessageLogger = () => a.named("MessageLogger", is.MessageLogger, a.nothing);
const OnActiveInteractionSwitchedArguments = () => a.named("OnActiveInteractionSwitched", is.OnActiveInteractionSwitchedArguments, a.tuple(1, [["activatedInteractionId", a.either(a.text, a.none)]]));
const OnAgentStateChangeArguments = () => a.named("OnAgentStateChange", is.OnAgentStateChangeArguments, a.tuple(1, [["state", AgentState], ["notReadyReason", a.nullable(a.text)]]));
const OnAudioDeviceChangeArguments = () => a.named("OnAudioDeviceChange", is.OnAudioDeviceChangeArguments, a.tuple(0, [["inputDevice", a.nullable(a.text)], ["outputDevice", a.nullable(a.text)]]));
const OnCallAudioQualityAlertArguments = () => a.named("OnCallAudioQualityAlert", is.OnCallAudioQualityAlertArguments, a.tuple(2, [["callId", a.text], ["alert", a.flag]]));
const OnGetKnowledgeBaseArticleArguments = () => a.named("OnGetKnowledgeBaseArticle", is.OnGetKnowledgeBaseArticleArguments, a.tuple(1, [["articleId", a.text]]));
const OnGetKnowledgeBaseArticleReply = () => a.named("ON_GET_KNOWLEDGE_BASE_ARTICLE", is.OnGetKnowledgeBaseArticleReply, a.either(ExternalKBArticleData, a.none));
const OnInteractionRemovedArguments = () => a.named("OnInteractionRemoved", is.OnInteractionRemovedArguments, a.tuple(1, [["removedInteraction", InteractionData]]));
const OnInteractionStateChangeArguments = () => a.named("OnInteractionStateChange", is.OnInteractionStateChangeArguments, a.tuple(1, [["interaction", InteractionData]]));
const OnLoadTransferDataArguments = () => a.named("OnLoadTransferData", is.OnLoadTransferDataArguments, a.tuple(2, [["interactionId", a.text], ["data", CustomTransferData]]));
const OnLoginArguments = () => a.named("OnLogin", is.OnLoginArguments, a.tuple(1, [["loginState", LoginStateData]]));
const OnLogoutArguments = () => a.named("OnLogout", is.OnLogoutArguments, a.tuple(0, []));
const OnNewInteractionArguments = () => a.named("OnNewInteraction", is.OnNewInteractionArguments, a.tuple(1, [["newInteraction", InteractionData]]));
const OnOpenRecordArguments = () => a.named("OnOpenRecord", is.OnOpenRecordArguments, a.tuple(1, [["record", InteractionAssociatedObjectData], ["interactionId", a.nullable(a.text)]]));
const OnPhoneCapabilitiesChangeArguments = () => a.named("OnPhoneCapabilitiesChange", is.OnPhoneCapabilitiesChangeArguments, a.tuple(1, [["caps", PhoneCapabilities]]));
const OnRequestTransferDataArguments = () => a.named("OnRequestTransferData", is.OnRequestTransferDataArguments, a.tuple(1, [["interactionId", a.text]]));
const OnRequestTransferDataReply = () => a.named("ON_REQUEST_TRANSFER_DATA", is.OnRequestTransferDataReply, a.either(CustomTransferData, a.none));
const OnSaveActivityRecordArguments = () => a.named("OnSaveActivityRecord", is.OnSaveActivityRecordArguments, a.tuple(1, [["activity", InteractionData]]));
const OnScreenRecordingStateChangeArguments = () => a.named("OnScreenRecordingStateChange", is.OnScreenRecordingStateChangeArguments, a.tuple(1, [["screenRecordingState", ScreenRecordingState]]));
const OnSearchKnowledgeBaseArguments = () => a.named("OnSearchKnowledgeBase", is.OnSearchKnowledgeBaseArguments, a.tuple(1, [["query", a.text], ["language", a.nullable(a.text)]]));
const OnSearchKnowledgeBaseReply = () => a.named("ON_SEARCH_KNOWLEDGE_BASE", is.OnSearchKnowledgeBaseReply, a.either(a.list(ExternalKBSearchResultData), a.none));
const OnSearchRecordsArguments = () => a.named("OnSearchRecords", is.OnSearchRecordsArguments, a.tuple(1, [["search", SearchRecordsQuery], ["interactionId", a.nullable(a.text)]]));
const OnServerErrorArguments = () => a.named("OnServerError", is.OnServerErrorArguments, a.tuple(1, [["errorData", ServerErrorData]]));
const OnShowScreenArguments = () => a.named("OnShowScreen", is.OnShowScreenArguments, a.tuple(1, [["screen", InteractionScreen], ["interactionId", a.nullable(a.text)]]));
const OnSoftphoneStatusChangeArguments = () => a.named("OnSoftphoneStatusChange", is.OnSoftphoneStatusChangeArguments, a.tuple(1, [["ready", a.flag], ["error", a.nullable(a.text)]]));
const OnSummaryGenerationCompletedArguments = () => a.named("OnSummaryGenerationCompleted", is.OnSummaryGenerationCompletedArguments, a.tuple(1, [["result", InteractionSummaryResult]]));
const OnWebScreenPopCustomArguments = () => a.named("OnWebScreenPopCustom", is.OnWebScreenPopCustomArguments, a.tuple(2, [["itemId", a.text], ["webScreenPop", WebScreenPop]]));
const OnWebScreenPopCustomReply = () => a.named("ON_WEB_SCREEN_POP_CUSTOM", is.OnWebScreenPopCustomReply, a.flag);
const OnWidgetMinimizedChangeArguments = () => a.named("OnWidgetMinimizedChange", is.OnWidgetMinimizedChangeArguments, a.tuple(1, [["widgetMinimized", a.flag]]));
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
const OperationSuccess = () => a.named("OperationSuccess", is.OperationSuccess, a.object({
  status: a.among("success"),
  data: a.none,
}));
const RecognizedOperationSuccess = () => a.named("OperationSuccess", undefined, a.object({
  status: a.exactly("success"),
  data: a.none,
}));
const PhoneCapabilities = () => a.named("PhoneCapabilities", is.PhoneCapabilities, a.object({
  canDial: a.flag,
  canAnswer: a.flag,
  canHold: a.flag,
  canRetrieve: a.flag,
}));
const PhoneDevice = () => a.named("PhoneDevice", is.PhoneDevice, a.among("phone_type_browser", "phone_type_external", "phone_type_hard_custom", "phone_type_hard_default", "phone_type_nailed", "phone_type_none", "phone_type_soft_secure", "phone_type_microsoft_teams", "phone_type_soft_unsecure"));
const PhoneDeviceData = () => a.named("PhoneDeviceData", is.PhoneDeviceData, a.object({
  type: PhoneDevice,
  phone: a.optional(a.text),
}));
const RequestMessage = () => a.named("RequestMessage", is.RequestMessage, a.among("GET_LOGIN_STATE", "LOGIN", "LOGOUT", "GET_AGENT_STATE", "SET_AGENT_STATE", "ACCEPT_INTERACTION", "REJECT_INTERACTION", "START_CALL", "START_CHAT", "START_EMAIL", "SEND_DTMF", "CONSULT_CALL", "BLIND_TRANSFER", "TRANSFER", "LEAVE_INTERACTION", "COMPLETE_INTERACTION", "LEAVE_AND_COMPLETE_INTERACTION", "SWITCH_ACTIVE_INTERACTION", "INVITE_TO_CALL_CONFERENCE", "REMOVE_FROM_CALL_CONFERENCE", "DESTROY_CALL_CONFERENCE", "MERGE_ALL_CALLS_INTO_CONFERENCE", "GET_TEAMS", "GET_TEAM_MEMBERS", "GET_SERVICES_LIST", "GET_SERVICE", "SET_SERVICE", "GET_DID_LIST", "GET_DID", "SET_DID", "GET_DISPOSITIONS_LIST", "SET_DISPOSITION", "SET_RESCHEDULE", "ADD_NOTE", "UPDATE_NOTE", "REPLACE_NOTE", "GET_CONFIG", "GET_VARIABLES", "SET_VARIABLE", "ADD_INTERACTION_ASSOCIATED_OBJECT", "SET_INTERACTION_ACTIVE_SCREEN", "GET_PHONE_DEVICES_LIST", "GET_PHONE_DEVICE", "SET_PHONE_DEVICE", "SET_CALL_HOLD", "SET_CALL_RECORDING", "SET_CALL_MUTE", "SET_SCREEN_RECORDING_MUTE", "GET_SCREEN_RECORDING_STATE", "SET_WIDGET_MINIMIZED", "SEND_CHAT_MESSAGE", "SUGGEST_CHAT_MESSAGE", "GET_AGENT_NOT_READY_REASONS"));
const RescheduleData = () => a.named("RescheduleData", is.RescheduleData, a.object({
  numberToDial: a.text,
  fromTime: a.text,
  untilTime: a.text,
  timezoneCode: a.optional(a.text),
}));
const ResultError = () => a.named("ResultError", is.ResultError, a.object({
  code: ResultErrorCodesCode,
  name: ResultErrorCodesName,
  message: a.optional(a.text),
}));
const ResultErrorCodes = () => a.named("ResultErrorCodes", is.ResultErrorCodes, a.byReading(a.object({ not_enough_privileges: a.exactly(1), not_logged_in: a.exactly(2), invalid_args: a.exactly(3), logged_without_phone: a.exactly(4), banned: a.exactly(5), api_not_answer: a.exactly(6), invalid_request: a.exactly(7), timeout: a.exactly(8), no_chat_in_service: a.exactly(9), empty_number: a.exactly(10), no_service: a.exactly(11), self_call: a.exactly(12), no_interaction: a.exactly(13), api_method_not_implemented: a.exactly(14), not_suitable_state: a.exactly(15), no_disposition: a.exactly(16), object_not_found: a.exactly(17), no_permissions_did_sms: a.exactly(18), no_permissions_did_call: a.exactly(19), no_channel_in_service: a.exactly(20), unknown_error: a.exactly(99), }), a.record(a.integer)));
const ResultErrorCodesCode = () => a.named("ResultErrorCodes", undefined, a.among(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99));
const ResultErrorCodesName = () => a.named("ResultErrorCodes", undefined, a.among("not_enough_privileges", "not_logged_in", "invalid_args", "logged_without_phone", "banned", "api_not_answer", "invalid_request", "timeout", "no_chat_in_service", "empty_number", "no_service", "self_call", "no_interaction", "api_method_not_implemented", "not_suitable_state", "no_disposition", "object_not_found", "no_permissions_did_sms", "no_permissions_did_call", "no_channel_in_service", "unknown_error"));
const ResultStatus = () => a.named("ResultStatus", is.ResultStatus, a.among("success", "error"));
const ScreenRecordingState = () => a.named("ScreenRecordingState", is.ScreenRecordingState, a.object({
  allowed: a.flag,
  active: a.flag,
  muted: a.flag,
}));
const SearchRecordsQuery = () => a.named("SearchRecordsQuery", is.SearchRecordsQuery, a.object({
  text: a.text,
  types: a.list(a.text),
}));
const ServerErrorCodes = () => a.named("ServerErrorCodes", is.ServerErrorCodes, a.byReading(a.object({ forced_logout_by_other_client: a.exactly(100), forced_logout_by_supervisor: a.exactly(101), invalid_request: a.exactly(102), phone_not_registered: a.exactly(103), phone_not_in_dial_plan: a.exactly(104), tenant_disabled: a.exactly(105), destination_user_not_logged: a.exactly(106), user_disabled_or_deleted: a.exactly(107), user_already_logged_in: a.exactly(108), invalid_credentials: a.exactly(109), other_user_logged_with_phone: a.exactly(110), invalid_token: a.exactly(111), logged_users_limit_reached: a.exactly(112), already_logged_in_with_the_same_session: a.exactly(113), not_enough_privileges: a.exactly(114), sip_server_error: a.exactly(200), unknown_error: a.exactly(300), }), a.record(a.integer)));
const ServerErrorCodesCode = () => a.named("ServerErrorCodes", undefined, a.among(100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 300));
const ServerErrorCodesName = () => a.named("ServerErrorCodes", undefined, a.among("forced_logout_by_other_client", "forced_logout_by_supervisor", "invalid_request", "phone_not_registered", "phone_not_in_dial_plan", "tenant_disabled", "destination_user_not_logged", "user_disabled_or_deleted", "user_already_logged_in", "invalid_credentials", "other_user_logged_with_phone", "invalid_token", "logged_users_limit_reached", "already_logged_in_with_the_same_session", "not_enough_privileges", "sip_server_error", "unknown_error"));
const ServerErrorData = () => a.named("ServerErrorData", is.ServerErrorData, a.object({
  code: ServerErrorCodesCode,
  name: ServerErrorCodesName,
  timestamp: a.number,
  message: a.optional(a.text),
}));
const ServiceData = () => a.named("ServiceData", is.ServiceData, a.object({
  id: a.text,
  name: a.text,
  useDispositions: a.flag,
  requireDisposition: a.flag,
}));
const SummaryTopic = () => a.named("SummaryTopic", is.SummaryTopic, a.object({
  name: a.text,
  value: a.text,
}));
const SyncAsyncResult = () => a.named("SyncAsyncResult", is.SyncAsyncResult, a.byReading(a.nothing, a.none));
const Team = () => a.named("Team", is.Team, a.object({
  id: a.text,
  displayName: a.text,
  isSupervised: a.flag,
  usersCount: a.optional(a.number),
}));
const TeamMember = () => a.named("TeamMember", is.TeamMember, a.object({
  id: a.text,
  teamId: a.text,
  firstName: a.text,
  lastName: a.text,
  phone: a.text,
  state: UserState,
}));
const TeamMemberState = () => a.named("TeamMemberState", is.TeamMemberState, a.among("offline", "ready", "not ready", "busy", "after call work", "supervising"));
const User = () => a.named("User", is.User, TeamMember);
const UserState = () => a.named("UserState", is.UserState, a.text);
const WebScreenPop = () => a.named("WebScreenPop", is.WebScreenPop, a.object({
  action: a.among("OPEN_WEB_PAGE", "DISPLAY_TEXT"),
  url: a.text,
  content: a.text,
  label: a.text,
  popUponAnswer: a.flag,
  keepPopupOpenAfterFinish: a.flag,
  popup: a.flag,
  secondaryUrls: a.optional(a.numbered(WebScreenPopSecondaryUrl)),
}));
const WebScreenPopSecondaryUrl = () => a.named("WebScreenPopSecondaryUrl", is.WebScreenPopSecondaryUrl, a.object({
  label: a.optional(a.text),
  url: a.optional(a.text),
}));
/** What methods take, and what they give. */
const calls = () => ({
  startCall: [a.tuple(1, [["phoneNumber", a.text], ["initialObject", a.optional(InteractionAssociatedObjectData)]]), InitiateResult],
  startChat: [a.tuple(2, [["channel", ChatChannelType], ["address", a.text], ["initialObject", a.optional(InteractionAssociatedObjectData)]]), InitiateResult],
  startEmail: [a.tuple(1, [["email", a.text], ["initialObject", a.optional(InteractionAssociatedObjectData)]]), InitiateResult],
  sendDtmf: [a.tuple(1, [["dtmf", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  consultCall: [a.tuple(1, [["phone", a.text]]), a.none],
  blindTransfer: [a.tuple(1, [["phone", a.text], ["customTransferData", a.optional(CustomTransferData)], ["interactionId", a.optional(a.text)]]), a.none],
  transfer: [a.tuple(0, [["customTransferData", a.optional(CustomTransferData)], ["mainCallId", a.optional(a.text)], ["consultCallId", a.optional(a.text)]]), a.none],
  inviteToCallConference: [a.tuple(1, [["phone", a.text], ["customTransferData", a.optional(CustomTransferData)], ["interactionId", a.optional(a.text)]]), a.none],
  removeFromCallConference: [a.tuple(1, [["partyId", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  destroyCallConference: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  mergeAllCallsIntoConference: [a.tuple(0, [["customTransferData", a.optional(CustomTransferData)]]), a.none],
  setCallHold: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setCallRecording: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  setCallMute: [a.tuple(1, [["state", a.flag], ["interactionId", a.optional(a.text)]]), a.none],
  acceptInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  rejectInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  leaveInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  completeInteraction: [a.tuple(0, [["interactionId", a.optional(a.text)]]), a.none],
  leaveAndCompleteInteraction: [a.tuple(0, [["disposition", a.optional(a.text)], ["note", a.optional(a.text)], ["interactionId", a.optional(a.text)]]), a.none],
  switchActiveInteraction: [a.tuple(1, [["interactionId", a.text]]), a.none],
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
  sendChatMessage: [a.tuple(1, [["text", a.text], ["interactionId", a.optional(a.text)]]), a.none],
  suggestChatMessage: [a.tuple(1, [["text", a.text], ["overwrite", a.optional(a.flag)], ["interactionId", a.optional(a.text)]]), a.none],
  getLoginState: [a.tuple(0, []), LoginStateData],
  login: [a.tuple(1, [["loginData", LoginData], ["force", a.optional(a.flag)]]), a.none],
  logout: [a.tuple(0, []), a.none],
  getAgentState: [a.tuple(0, []), AgentStateData],
  setAgentState: [a.tuple(1, [["state", a.among("ready", "not_ready")], ["notReadyReason", a.optional(a.text)]]), a.none],
  getAgentNotReadyReasons: [a.tuple(0, []), a.list(a.text)],
  getTeams: [a.tuple(0, []), a.list(Team)],
  getTeamMembers: [a.tuple(1, [["teamId", a.text]]), a.list(TeamMember)],
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
  injectMessageLogger: [a.tuple(1, [["callback", a.callable]]), a.byReading(a.nothing, a.none)],
});

module.exports = { AgentState, AgentStateData, AttachedData, CallDirection, CallParty, CallbackMessage, CallbackMessageWithResponse, CallbackMethodsReturnTypeMap, ChatChannelType, CustomTransferData, DIDNumber, DataToTransfer, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, ExternalKBSearchResult, ExternalKBSearchResultData, InitOptions, InitiateResult, IntegrationConfig, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionAssociatedObjectsData, InteractionData, InteractionOrigination, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAgentStateChangeArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnInteractionRemovedArguments, OnInteractionStateChangeArguments, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnNewInteractionArguments, OnOpenRecordArguments, OnPhoneCapabilitiesChangeArguments, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnSaveActivityRecordArguments, OnScreenRecordingStateChangeArguments, OnSearchKnowledgeBaseArguments, OnSearchKnowledgeBaseReply, OnSearchRecordsArguments, OnServerErrorArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnSummaryGenerationCompletedArguments, OnWebScreenPopCustomArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OperationFailure, OperationResult, OperationSuccess, PhoneCapabilities, PhoneDevice, PhoneDeviceData, RequestMessage, RescheduleData, ResultError, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServerErrorData, ServiceData, SummaryTopic, SyncAsyncResult, Team, TeamMember, TeamMemberState, User, UserState, WebScreenPop, WebScreenPopSecondaryUrl, default: calls };
