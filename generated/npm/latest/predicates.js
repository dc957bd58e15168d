// Generated from the transcription of the API. Changes belong there.

"use strict";

const { isAbsent, isArray, isInteger, isIntegerKey, isNumber, isObject, isOwn, mayBeNumber, own } = require("../runtime/predicates.js");

const { AttachedData, CallDirection, CallParty, CustomTransferData, DIDNumber, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, InitiateResult, IntegrationConfig, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnPhoneCapabilitiesChangeArguments, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnScreenRecordingStateChangeArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OperationSuccess, PhoneCapabilities, PhoneDevice, PhoneDeviceData, RescheduleData, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServiceData, SummaryTopic, SyncAsyncResult, Team, WebScreenPop, WebScreenPopSecondaryUrl } = require("../5.19/predicates.js");

const isListOfAnything = (v) => isArray(v);
const valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore = /* @__PURE__ */ new Set(["ON_LOGIN", "ON_LOGOUT", "ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED", "ON_INTERACTION_STATE_CHANGE", "ON_ACTIVE_INTERACTION_SWITCHED", "ON_AGENT_STATE_CHANGE", "ON_REQUEST_TRANSFER_DATA", "ON_LOAD_TRANSFER_DATA", "ON_GET_KNOWLEDGE_BASE_FOLDER", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_OPEN_RECORD", "ON_SEARCH_RECORDS", "ON_SHOW_SCREEN", "ON_SCREEN_RECORDING_STATE_CHANGE", "ON_WIDGET_MINIMIZED_CHANGE", "ON_SERVER_ERROR", "ON_SOFTPHONE_STATUS_CHANGE", "ON_AUDIO_DEVICE_CHANGE", "ON_PHONE_CAPABILITIES_CHANGE", "ON_CALL_AUDIO_QUALITY_ALERT", "ON_SUMMARY_GENERATION_STARTED", "ON_SUMMARY_GENERATION_COMPLETED", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD", "ON_VALIDATE_ASSOCIATED_RECORDS", "ON_REQUEST_RECORD_INFO", "ON_REQUEST_RECORD_ON_SCREEN"]);
const isListOfPhoneData = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!PhoneData(v[i], r)) return false;
  return true;
};
const isListOfInteractionAssociatedObjectData = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!InteractionAssociatedObjectData(v[i], r)) return false;
  return true;
};
const isRecordOfTextOrBoolean = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !((typeof v[k] === "string" || typeof v[k] === "boolean"))) return false;
  return true;
};
const isListOfCallParty = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!CallParty(v[i], r)) return false;
  return true;
};
const isListOfChatParty = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!ChatParty(v[i], r)) return false;
  return true;
};
const isListOfInteractionAssociatedObject = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!InteractionAssociatedObject(v[i], r)) return false;
  return true;
};
const isListOfText = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (typeof v[i] !== "string") return false;
  return true;
};
const valuesFromChatCenterOrDialpadOrDirectoryAndMore = /* @__PURE__ */ new Set(["chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel", "dialpad-search"]);
const isListOfInteractionData = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!InteractionData(v[i], r)) return false;
  return true;
};
const valuesFromChatCenterOrDialpadOrDirectoryAndMore2 = /* @__PURE__ */ new Set(["chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel"]);
const isListOfExternalKBSearchResultData = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!ExternalKBSearchResultData(v[i], r)) return false;
  return true;
};
const valuesFromGetLoginStateOrLoginOrOpenLoginAndMore = /* @__PURE__ */ new Set(["GET_LOGIN_STATE", "LOGIN", "OPEN_LOGIN", "LOGOUT", "GET_AGENT_STATE", "SET_AGENT_STATE", "ACCEPT_INTERACTION", "REJECT_INTERACTION", "START_CALL", "START_CHAT", "START_EMAIL", "SEND_DTMF", "CONSULT_CALL", "BLIND_TRANSFER", "TRANSFER", "LEAVE_INTERACTION", "COMPLETE_INTERACTION", "LEAVE_AND_COMPLETE_INTERACTION", "SWITCH_ACTIVE_INTERACTION", "INVITE_TO_CALL_CONFERENCE", "REMOVE_FROM_CALL_CONFERENCE", "DESTROY_CALL_CONFERENCE", "INVITE_TO_CHAT_CONFERENCE", "REMOVE_FROM_CHAT_CONFERENCE", "MERGE_ALL_CALLS_INTO_CONFERENCE", "GET_TEAMS", "GET_TEAM_MEMBERS", "GET_SERVICES_LIST", "GET_SERVICE", "SET_SERVICE", "GET_DID_LIST", "GET_DID", "SET_DID", "GET_DISPOSITIONS_LIST", "SET_DISPOSITION", "SET_RESCHEDULE", "ADD_NOTE", "UPDATE_NOTE", "REPLACE_NOTE", "GET_CONFIG", "GET_VARIABLES", "SET_VARIABLE", "ADD_INTERACTION_ASSOCIATED_OBJECT", "SET_INTERACTION_ACTIVE_SCREEN", "GET_PHONE_DEVICES_LIST", "GET_PHONE_DEVICE", "SET_PHONE_DEVICE", "SET_CALL_HOLD", "SET_CALL_RECORDING", "SET_CALL_MUTE", "SET_SCREEN_RECORDING_MUTE", "GET_SCREEN_RECORDING_STATE", "SET_WIDGET_MINIMIZED", "SEND_CHAT_MESSAGE", "SUGGEST_CHAT_MESSAGE", "GET_AGENT_NOT_READY_REASONS", "ACTIVATE_PAGE", "GET_INTERACTIONS_STATE", "SET_CALL_RECORDING_MUTE", "SET_DIAL_CANDIDATES"]);
const valuesFromGetLoginStateResponseOrLoginResponseOrOpenLoginResponseAndMore = /* @__PURE__ */ new Set(["GET_LOGIN_STATE_RESPONSE", "LOGIN_RESPONSE", "OPEN_LOGIN_RESPONSE", "LOGOUT_RESPONSE", "GET_AGENT_STATE_RESPONSE", "SET_AGENT_STATE_RESPONSE", "ACCEPT_INTERACTION_RESPONSE", "REJECT_INTERACTION_RESPONSE", "START_CALL_RESPONSE", "START_CHAT_RESPONSE", "START_EMAIL_RESPONSE", "SEND_DTMF_RESPONSE", "CONSULT_CALL_RESPONSE", "BLIND_TRANSFER_RESPONSE", "TRANSFER_RESPONSE", "LEAVE_INTERACTION_RESPONSE", "COMPLETE_INTERACTION_RESPONSE", "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE", "SWITCH_ACTIVE_INTERACTION_RESPONSE", "INVITE_TO_CALL_CONFERENCE_RESPONSE", "REMOVE_FROM_CALL_CONFERENCE_RESPONSE", "DESTROY_CALL_CONFERENCE_RESPONSE", "INVITE_TO_CHAT_CONFERENCE_RESPONSE", "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE", "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE", "GET_TEAMS_RESPONSE", "GET_TEAM_MEMBERS_RESPONSE", "GET_SERVICES_LIST_RESPONSE", "GET_SERVICE_RESPONSE", "SET_SERVICE_RESPONSE", "GET_DID_LIST_RESPONSE", "GET_DID_RESPONSE", "SET_DID_RESPONSE", "GET_DISPOSITIONS_LIST_RESPONSE", "SET_DISPOSITION_RESPONSE", "SET_RESCHEDULE_RESPONSE", "ADD_NOTE_RESPONSE", "UPDATE_NOTE_RESPONSE", "REPLACE_NOTE_RESPONSE", "GET_CONFIG_RESPONSE", "GET_VARIABLES_RESPONSE", "SET_VARIABLE_RESPONSE", "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE", "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE", "GET_PHONE_DEVICES_LIST_RESPONSE", "GET_PHONE_DEVICE_RESPONSE", "SET_PHONE_DEVICE_RESPONSE", "SET_CALL_HOLD_RESPONSE", "SET_CALL_RECORDING_RESPONSE", "SET_CALL_MUTE_RESPONSE", "SET_SCREEN_RECORDING_MUTE_RESPONSE", "GET_SCREEN_RECORDING_STATE_RESPONSE", "SET_WIDGET_MINIMIZED_RESPONSE", "SEND_CHAT_MESSAGE_RESPONSE", "SUGGEST_CHAT_MESSAGE_RESPONSE", "GET_AGENT_NOT_READY_REASONS_RESPONSE", "ACTIVATE_PAGE_RESPONSE", "GET_INTERACTIONS_STATE_RESPONSE", "SET_CALL_RECORDING_MUTE_RESPONSE", "SET_DIAL_CANDIDATES_RESPONSE"]);
const valuesFrom1Or2Or3AndMore = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99]);
const valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore = /* @__PURE__ */ new Set(["not_enough_privileges", "not_logged_in", "invalid_args", "logged_without_phone", "banned", "api_not_answer", "invalid_request", "timeout", "no_chat_in_service", "empty_number", "no_service", "self_call", "no_interaction", "api_method_not_implemented", "not_suitable_state", "no_disposition", "object_not_found", "no_permissions_did_sms", "no_permissions_did_call", "no_channel_in_service", "unknown_error"]);
const valuesFrom100Or101Or102AndMore = /* @__PURE__ */ new Set([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 300]);
const valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore = /* @__PURE__ */ new Set(["forced_logout_by_other_client", "forced_logout_by_supervisor", "invalid_request", "phone_not_registered", "phone_not_in_dial_plan", "tenant_disabled", "destination_user_not_logged", "user_disabled_or_deleted", "user_already_logged_in", "invalid_credentials", "other_user_logged_with_phone", "invalid_token", "logged_users_limit_reached", "already_logged_in_with_the_same_session", "not_enough_privileges", "sip_server_error", "unknown_error"]);
const APIInstanceParams = (v, r) =>
  isObject(v) &&
  typeof v.integrationKey === "string" &&
  typeof v.instanceId === "string" &&
  typeof v.urlParams === "string" &&
  typeof v.disableNewInteractionPopup === "boolean" &&
  typeof v.adaptiveWidth === "boolean";
const APIPacket = (v, r) =>
  isObject(v) &&
  typeof v.instanceId === "string" &&
  typeof v.type === "string" &&
  typeof v.uid === "string" &&
  isListOfAnything(v.params, r) &&
  (isAbsent(v.noHandlers, r) || v.noHandlers === true);
const ActivityRecordInfo = (v, r) =>
  isObject(v) &&
  (typeof v.id === "string" || v.id === null) &&
  (typeof v.caseId === "string" || isAbsent(v.caseId, r)) &&
  (typeof v.contactId === "string" || isAbsent(v.contactId, r));
const AgentState = (v, r) => ((v === "supervising" || v === "ready" || v === "not_ready" || v === "busy" || v === "after_call_work" || v === "reserved" || v === "ringing") || (r && typeof v === "string"));
const AgentStateData = (v, r) =>
  isObject(v) &&
  AgentState(v.state, r) &&
  typeof v.reservedForIncomingInteraction === "boolean" &&
  (typeof v.notReadyReason === "string" || isAbsent(v.notReadyReason, r));
const CallbackMessage = (v, r) => (valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore.has(v) || (r && typeof v === "string"));
const CallbackMessageWithResponse = (v, r) => ((v === "ON_REQUEST_TRANSFER_DATA" || v === "ON_GET_KNOWLEDGE_BASE_FOLDER" || v === "ON_SEARCH_KNOWLEDGE_BASE" || v === "ON_GET_KNOWLEDGE_BASE_ARTICLE" || v === "ON_WEB_SCREEN_POP_CUSTOM" || v === "ON_SAVE_ACTIVITY_RECORD" || v === "ON_VALIDATE_ASSOCIATED_RECORDS" || v === "ON_REQUEST_RECORD_INFO" || v === "ON_REQUEST_RECORD_ON_SCREEN") || (r && typeof v === "string"));
const CallbackResponseMessage = (v, r) => ((v === "ON_REQUEST_TRANSFER_DATA_RESPONSE" || v === "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE" || v === "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE" || v === "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE" || v === "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE" || v === "ON_SAVE_ACTIVITY_RECORD_RESPONSE" || v === "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE" || v === "ON_REQUEST_RECORD_INFO_RESPONSE" || v === "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE") || (r && typeof v === "string"));
const ChatChannelType = (v, r) => ((v === "telegram" || v === "line" || v === "facebook" || v === "web" || v === "nexmo" || v === "sms" || v === "viber" || v === "twitter" || v === "wechat" || v === "whatsapp" || v === "ms_teams") || (r && typeof v === "string"));
const ChatParty = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  ChatPartyType(v.type, r) &&
  typeof v.name === "string" &&
  (typeof v.userId === "string" || isAbsent(v.userId, r)) &&
  (typeof v.contactId === "string" || isAbsent(v.contactId, r)) &&
  (typeof v.email === "string" || isAbsent(v.email, r)) &&
  (typeof v.phone === "string" || isAbsent(v.phone, r));
const ChatPartyType = (v, r) => ((v === "internal" || v === "external") || (r && typeof v === "string"));
const ContactDetails = (v, r) =>
  isObject(v) &&
  (typeof v.firstName === "string" || isAbsent(v.firstName, r)) &&
  (typeof v.lastName === "string" || isAbsent(v.lastName, r));
const DialCandidate = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.displayName === "string" &&
  isListOfPhoneData(v.phones, r) &&
  isListOfInteractionAssociatedObjectData(v.associatedObjects, r) &&
  (typeof v.email === "string" || isAbsent(v.email, r)) &&
  (typeof v.avatarUrl === "string" || isAbsent(v.avatarUrl, r));
const ExternalKBArticleItem = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  ((v.type === "article") || (r && typeof v.type === "string")) &&
  typeof v.title === "string" &&
  typeof v.text === "string";
const RecognizedExternalKBArticleItem = (v, r) =>
  isObject(v) &&
  (v.type === "article") &&
  typeof v.id === "string" &&
  typeof v.title === "string" &&
  typeof v.text === "string";
const ExternalKBFolderItem = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  ((v.type === "folder") || (r && typeof v.type === "string")) &&
  typeof v.title === "string";
const RecognizedExternalKBFolderItem = (v, r) =>
  isObject(v) &&
  (v.type === "folder") &&
  typeof v.id === "string" &&
  typeof v.title === "string";
const ExternalKBItem = (v, r) => (r ? (RecognizedExternalKBSearchResult(v, r) || RecognizedExternalKBSourcedFolderItem(v, r) || UnrecognizedExternalKBItem(v, r)) : (ExternalKBSearchResult(v, r) || ExternalKBSourcedFolderItem(v, r)));
const UnrecognizedExternalKBItem = (v, r) =>
  isObject(v) &&
  typeof v.type === "string" && !(v.type === "article" || v.type === "folder");
const ExternalKBItemData = (v, r) => (r ? (RecognizedExternalKBArticleItem(v, r) || RecognizedExternalKBFolderItem(v, r) || UnrecognizedExternalKBItemData(v, r)) : (ExternalKBArticleItem(v, r) || ExternalKBFolderItem(v, r)));
const UnrecognizedExternalKBItemData = (v, r) =>
  isObject(v) &&
  typeof v.type === "string" && !(v.type === "article" || v.type === "folder");
const ExternalKBSearchResult = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  ((v.type === "article") || (r && typeof v.type === "string")) &&
  typeof v.title === "string" &&
  typeof v.text === "string" &&
  typeof v.source === "string";
const RecognizedExternalKBSearchResult = (v, r) =>
  isObject(v) &&
  (v.type === "article") &&
  typeof v.id === "string" &&
  typeof v.title === "string" &&
  typeof v.text === "string" &&
  typeof v.source === "string";
const ExternalKBSearchResultData = (v, r) => ExternalKBArticleItem(v, r);
const ExternalKBSourcedFolderItem = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  ((v.type === "folder") || (r && typeof v.type === "string")) &&
  typeof v.title === "string" &&
  typeof v.source === "string";
const RecognizedExternalKBSourcedFolderItem = (v, r) =>
  isObject(v) &&
  (v.type === "folder") &&
  typeof v.id === "string" &&
  typeof v.title === "string" &&
  typeof v.source === "string";
const HTMLElement = (v, r) => false;
const HTMLIFrameElement = (v, r) => false;
const InitOptions = (v, r) =>
  isObject(v) &&
  (typeof v.integrationKey === "string" || isAbsent(v.integrationKey, r)) &&
  (isAbsent(v.adcFrame, r) || HTMLIFrameElement(v.adcFrame, r)) &&
  (isAbsent(v.mountRoot, r) || HTMLElement(v.mountRoot, r)) &&
  (typeof v.standalone === "boolean" || isAbsent(v.standalone, r)) &&
  (typeof v.disableNewInteractionPopup === "boolean" || isAbsent(v.disableNewInteractionPopup, r)) &&
  (typeof v.adaptiveWidth === "boolean" || isAbsent(v.adaptiveWidth, r));
const InitialObjects = (v, r) => (InteractionAssociatedObjectData(v, r) || isListOfInteractionAssociatedObjectData(v, r));
const InteractionActivityData = (v, r) =>
  isObject(v) &&
  typeof v.interactionId === "string" &&
  (typeof v.globalInteractionId === "string" || isAbsent(v.globalInteractionId, r)) &&
  InteractionState(v.state, r) &&
  InteractionType(v.type, r) &&
  InteractionAssociatedObjectsData(v.associatedObjects, r) &&
  AttachedData(v.attachedData, r) &&
  typeof v.internal === "boolean" &&
  (isAbsent(v.interactionKind, r) || InteractionKind(v.interactionKind, r)) &&
  (typeof v.phoneNumber === "string" || isAbsent(v.phoneNumber, r)) &&
  (typeof v.email === "string" || isAbsent(v.email, r)) &&
  (isAbsent(v.callDirection, r) || CallDirection(v.callDirection, r)) &&
  mayBeNumber(v.startTime, r) &&
  mayBeNumber(v.endTime, r) &&
  mayBeNumber(v.duration, r) &&
  (typeof v.description === "string" || isAbsent(v.description, r)) &&
  (typeof v.disposition === "string" || isAbsent(v.disposition, r)) &&
  (typeof v.service === "string" || isAbsent(v.service, r)) &&
  (typeof v.playbackUrl === "string" || isAbsent(v.playbackUrl, r)) &&
  (typeof v.recordingUrl === "string" || isAbsent(v.recordingUrl, r)) &&
  (typeof v.DNIS === "string" || isAbsent(v.DNIS, r)) &&
  (typeof v.ANI === "string" || isAbsent(v.ANI, r)) &&
  (isAbsent(v.origination, r) || InteractionOrigination(v.origination, r)) &&
  (isAbsent(v.formValues, r) || isRecordOfTextOrBoolean(v.formValues, r)) &&
  typeof v.contactName === "string" &&
  typeof v.subject === "string" &&
  isListOfCallParty(v.callParties, r) &&
  typeof v.callMuted === "boolean" &&
  typeof v.callRecording === "boolean" &&
  isListOfChatParty(v.chatParties, r);
const InteractionAssociatedObjectsData = (v, r) =>
  isObject(v) &&
  isListOfInteractionAssociatedObject(v.list, r) &&
  isListOfText(v.selected, r);
const InteractionData = (v, r) =>
  isObject(v) &&
  typeof v.interactionId === "string" &&
  (typeof v.globalInteractionId === "string" || isAbsent(v.globalInteractionId, r)) &&
  InteractionState(v.state, r) &&
  InteractionType(v.type, r) &&
  isListOfCallParty(v.callParties, r) &&
  typeof v.callMuted === "boolean" &&
  typeof v.callRecording === "boolean" &&
  isListOfChatParty(v.chatParties, r) &&
  AttachedData(v.attachedData, r) &&
  typeof v.internal === "boolean" &&
  (isAbsent(v.interactionKind, r) || InteractionKind(v.interactionKind, r)) &&
  (typeof v.phoneNumber === "string" || isAbsent(v.phoneNumber, r)) &&
  (typeof v.email === "string" || isAbsent(v.email, r)) &&
  (isAbsent(v.callDirection, r) || CallDirection(v.callDirection, r)) &&
  mayBeNumber(v.startTime, r) &&
  mayBeNumber(v.endTime, r) &&
  mayBeNumber(v.duration, r) &&
  (typeof v.description === "string" || isAbsent(v.description, r)) &&
  (typeof v.disposition === "string" || isAbsent(v.disposition, r)) &&
  (typeof v.service === "string" || isAbsent(v.service, r)) &&
  (typeof v.playbackUrl === "string" || isAbsent(v.playbackUrl, r)) &&
  (typeof v.recordingUrl === "string" || isAbsent(v.recordingUrl, r)) &&
  (typeof v.DNIS === "string" || isAbsent(v.DNIS, r)) &&
  (typeof v.ANI === "string" || isAbsent(v.ANI, r)) &&
  (isAbsent(v.origination, r) || InteractionOrigination(v.origination, r)) &&
  typeof v.subject === "string" &&
  InteractionAssociatedObjectsData(v.associatedObjects, r);
const InteractionKind = (v, r) => ((v === "unknown" || v === "direct_call" || v === "outbound" || v === "scenario" || v === "chat") || (r && typeof v === "string"));
const InteractionOrigination = (v, r) => (valuesFromChatCenterOrDialpadOrDirectoryAndMore.has(v) || (r && typeof v === "string"));
const InteractionsState = (v, r) =>
  isObject(v) &&
  (typeof v.activeInteractionId === "string" || v.activeInteractionId === null) &&
  isListOfInteractionData(v.interactions, r);
const JSAPI_InteractionOrigination = (v, r) => (valuesFromChatCenterOrDialpadOrDirectoryAndMore2.has(v) || (r && typeof v === "string"));
const KBFolderOptions = (v, r) =>
  isObject(v) &&
  (typeof v.language === "string" || isAbsent(v.language, r)) &&
  (typeof v.folderId === "string" || isAbsent(v.folderId, r));
const OnAgentStateChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && AgentState(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
const OnGetKnowledgeBaseFolderArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && KBFolderOptions(v[0], r));
const OnGetKnowledgeBaseFolderReply = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!ExternalKBItemData(v[i], r)) return false;
  return true;
};
const OnInteractionRemovedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnInteractionStateChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnNewInteractionArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnOpenRecordArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 3) && InteractionAssociatedObjectData(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))) && (v.length <= 2 || (OpenRecordOptions(v[2], r) || (r && v[2] === null))));
const OnRequestRecordInfoArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && RecordInfoRequest(v[0], r));
const OnRequestRecordInfoReply = (v, r) => (InteractionAssociatedObjectData(v, r) || v === null);
const OnRequestRecordOnScreenArguments = (v, r) => (isArray(v) && (r || v.length <= 0));
const OnRequestRecordOnScreenReply = (v, r) => (InteractionAssociatedObjectData(v, r) || v === null);
const OnSaveActivityRecordArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionActivityData(v[0], r));
const OnSaveActivityRecordReply = (v, r) => (ActivityRecordInfo(v, r) || (r && v === null));
const OnSearchKnowledgeBaseArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 3) && typeof v[0] === "string" && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))) && (v.length <= 2 || (typeof v[2] === "string" || (r && v[2] === null))));
const OnSearchKnowledgeBaseReply = (v, r) => (isListOfExternalKBSearchResultData(v, r) || v === null);
const OnSearchRecordsArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 3) && SearchRecordsQuery(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))) && (v.length <= 2 || (typeof v[2] === "boolean" || (r && v[2] === null))));
const OnServerErrorArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && ServerErrorData(v[0], r));
const OnSummaryGenerationCompletedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionSummaryResult(v[0], r));
const OnSummaryGenerationStartedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && typeof v[0] === "string");
const OnValidateAssociatedRecordsArguments = (v, r) => (isArray(v) && v.length >= 2 && (r || v.length <= 2) && typeof v[0] === "string" && InteractionAssociatedObjectsData(v[1], r));
const OnValidateAssociatedRecordsReply = (v, r) => RecordsValidationResult(v, r);
const OnWebScreenPopCustomArguments = (v, r) => (isArray(v) && v.length >= 2 && (r || v.length <= 2) && typeof v[0] === "string" && WebScreenPop(v[1], r));
const OpenRecordOptions = (v, r) =>
  isObject(v) &&
  typeof v.inNewTab === "boolean" &&
  ((v.source === "user" || v.source === "scenario") || (r && typeof v.source === "string"));
const OperationFailure = (v, r) =>
  isObject(v) &&
  ((v.status === "error") || (r && typeof v.status === "string")) &&
  ResultError(v.error, r);
const RecognizedOperationFailure = (v, r) =>
  isObject(v) &&
  (v.status === "error") &&
  ResultError(v.error, r);
const OperationResult = (v, r) => (r ? (RecognizedOperationSuccess(v, r) || RecognizedOperationFailure(v, r) || UnrecognizedOperationResult(v, r)) : (OperationSuccess(v, r) || OperationFailure(v, r)));
const UnrecognizedOperationResult = (v, r) =>
  isObject(v) &&
  typeof v.status === "string" && !(v.status === "success" || v.status === "error");
const RecognizedOperationSuccess = (v, r) =>
  isObject(v) &&
  (v.status === "success") &&
  v.data === null;
const PhoneData = (v, r) =>
  isObject(v) &&
  typeof v.number === "string" &&
  PhoneType(v.type, r) &&
  (typeof v.displayType === "string" || isAbsent(v.displayType, r));
const PhoneType = (v, r) => ((v === "mobile" || v === "business" || v === "home" || v === "fax" || v === "other") || (r && typeof v === "string"));
const RecordInfoRequest = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.type === "string";
const RecordsValidationResult = (v, r) =>
  isObject(v) &&
  typeof v.valid === "boolean" &&
  (typeof v.message === "string" || isAbsent(v.message, r));
const RequestMessage = (v, r) => (valuesFromGetLoginStateOrLoginOrOpenLoginAndMore.has(v) || (r && typeof v === "string"));
const RequestResponseMessage = (v, r) => (valuesFromGetLoginStateResponseOrLoginResponseOrOpenLoginResponseAndMore.has(v) || (r && typeof v === "string"));
const ResultError = (v, r) =>
  isObject(v) &&
  ResultErrorCodesCode(v.code, r) &&
  ResultErrorCodesName(v.name, r) &&
  (typeof v.message === "string" || isAbsent(v.message, r));
const ResultErrorCodesCode = (v, r) => (valuesFrom1Or2Or3AndMore.has(v) || (r && isInteger(v)));
const ResultErrorCodesName = (v, r) => (valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore.has(v) || (r && typeof v === "string"));
const ServerErrorCodesCode = (v, r) => (valuesFrom100Or101Or102AndMore.has(v) || (r && isInteger(v)));
const ServerErrorCodesName = (v, r) => (valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore.has(v) || (r && typeof v === "string"));
const ServerErrorData = (v, r) =>
  isObject(v) &&
  ServerErrorCodesCode(v.code, r) &&
  ServerErrorCodesName(v.name, r) &&
  isNumber(v.timestamp) &&
  (typeof v.message === "string" || isAbsent(v.message, r));
const User = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.teamId === "string" &&
  typeof v.firstName === "string" &&
  typeof v.lastName === "string" &&
  typeof v.phone === "string" &&
  UserState(v.state, r);
const UserState = (v, r) => ((v === "supervising" || v === "ready" || v === "not_ready" || v === "busy" || v === "after_call_work" || v === "reserved" || v === "ringing" || v === "offline") || (r && typeof v === "string"));

module.exports = { AttachedData, CallDirection, CallParty, CustomTransferData, DIDNumber, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, InitiateResult, IntegrationConfig, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnPhoneCapabilitiesChangeArguments, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnScreenRecordingStateChangeArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OperationSuccess, PhoneCapabilities, PhoneDevice, PhoneDeviceData, RescheduleData, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServiceData, SummaryTopic, SyncAsyncResult, Team, WebScreenPop, WebScreenPopSecondaryUrl, APIInstanceParams, APIPacket, ActivityRecordInfo, AgentState, AgentStateData, CallbackMessage, CallbackMessageWithResponse, CallbackResponseMessage, ChatChannelType, ChatParty, ChatPartyType, ContactDetails, DialCandidate, ExternalKBArticleItem, ExternalKBFolderItem, ExternalKBItem, ExternalKBItemData, ExternalKBSearchResult, ExternalKBSearchResultData, ExternalKBSourcedFolderItem, InitOptions, InitialObjects, InteractionActivityData, InteractionAssociatedObjectsData, InteractionData, InteractionKind, InteractionOrigination, InteractionsState, JSAPI_InteractionOrigination, KBFolderOptions, OnAgentStateChangeArguments, OnGetKnowledgeBaseFolderArguments, OnGetKnowledgeBaseFolderReply, OnInteractionRemovedArguments, OnInteractionStateChangeArguments, OnNewInteractionArguments, OnOpenRecordArguments, OnRequestRecordInfoArguments, OnRequestRecordInfoReply, OnRequestRecordOnScreenArguments, OnRequestRecordOnScreenReply, OnSaveActivityRecordArguments, OnSaveActivityRecordReply, OnSearchKnowledgeBaseArguments, OnSearchKnowledgeBaseReply, OnSearchRecordsArguments, OnServerErrorArguments, OnSummaryGenerationCompletedArguments, OnSummaryGenerationStartedArguments, OnValidateAssociatedRecordsArguments, OnValidateAssociatedRecordsReply, OnWebScreenPopCustomArguments, OpenRecordOptions, OperationFailure, OperationResult, PhoneData, PhoneType, RecordInfoRequest, RecordsValidationResult, RequestMessage, RequestResponseMessage, ResultError, ServerErrorData, User, UserState };
