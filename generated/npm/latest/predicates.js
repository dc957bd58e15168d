// Generated from the transcription of the API. Changes belong there.

"use strict";

const { isAbsent, isArray, isFlag, isInteger, isIntegerKey, isNumber, isObject, isOwn, isText, mayBeFlag, mayBeNumber, mayBeText, own } = require("../runtime/predicates.js");

const isRecordOfText = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !isText(v[k])) return false;
  return true;
};
const valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore = /* @__PURE__ */ new Set(["ON_LOGIN", "ON_LOGOUT", "ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED", "ON_INTERACTION_STATE_CHANGE", "ON_ACTIVE_INTERACTION_SWITCHED", "ON_AGENT_STATE_CHANGE", "ON_REQUEST_TRANSFER_DATA", "ON_LOAD_TRANSFER_DATA", "ON_GET_KNOWLEDGE_BASE_FOLDER", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_OPEN_RECORD", "ON_SEARCH_RECORDS", "ON_SHOW_SCREEN", "ON_SCREEN_RECORDING_STATE_CHANGE", "ON_WIDGET_MINIMIZED_CHANGE", "ON_SERVER_ERROR", "ON_SOFTPHONE_STATUS_CHANGE", "ON_AUDIO_DEVICE_CHANGE", "ON_PHONE_CAPABILITIES_CHANGE", "ON_CALL_AUDIO_QUALITY_ALERT", "ON_SUMMARY_GENERATION_STARTED", "ON_SUMMARY_GENERATION_COMPLETED", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD", "ON_VALIDATE_ASSOCIATED_RECORDS", "ON_REQUEST_RECORD_INFO", "ON_REQUEST_RECORD_ON_SCREEN"]);
const isRecordOfTextOrNumberOrBooleanOrNull = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !(isText(v[k]) || isNumber(v[k]) || isFlag(v[k]) || v[k] === null)) return false;
  return true;
};
const isListOfPhoneData = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!PhoneData(one, r)) return false;
  return true;
};
const isListOfInteractionAssociatedObjectData = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!InteractionAssociatedObjectData(one, r)) return false;
  return true;
};
const isRecordOfTextOrBoolean = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !(isText(v[k]) || isFlag(v[k]))) return false;
  return true;
};
const isListOfCallParty = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!CallParty(one, r)) return false;
  return true;
};
const isListOfChatParty = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!ChatParty(one, r)) return false;
  return true;
};
const isListOfInteractionAssociatedObject = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!InteractionAssociatedObject(one, r)) return false;
  return true;
};
const isListOfText = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!isText(one)) return false;
  return true;
};
const valuesFromChatCenterOrDialpadOrDirectoryAndMore = /* @__PURE__ */ new Set(["chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel", "dialpad-search"]);
const isListOfSummaryTopic = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!SummaryTopic(one, r)) return false;
  return true;
};
const isListOfInteractionData = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!InteractionData(one, r)) return false;
  return true;
};
const valuesFromChatCenterOrDialpadOrDirectoryAndMore2 = /* @__PURE__ */ new Set(["chat-center", "dialpad", "directory", "recent", "favorites", "workitem", "interaction", "contact-profile", "help", "conference", "auto", "integration-api", "internal-chat-page", "topbar", "supervisor-screen", "transfer-panel"]);
const isListOfExternalKBItemData = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!ExternalKBItemData(one, r)) return false;
  return true;
};
const isListOfExternalKBSearchResultData = (v, r) => {
  if (!isArray(v)) return false;
  for (const one of v) if (!ExternalKBSearchResultData(one, r)) return false;
  return true;
};
const valuesFromGetLoginStateOrLoginOrOpenLoginAndMore = /* @__PURE__ */ new Set(["GET_LOGIN_STATE", "LOGIN", "OPEN_LOGIN", "LOGOUT", "GET_AGENT_STATE", "SET_AGENT_STATE", "ACCEPT_INTERACTION", "REJECT_INTERACTION", "START_CALL", "START_CHAT", "START_EMAIL", "SEND_DTMF", "CONSULT_CALL", "BLIND_TRANSFER", "TRANSFER", "LEAVE_INTERACTION", "COMPLETE_INTERACTION", "LEAVE_AND_COMPLETE_INTERACTION", "SWITCH_ACTIVE_INTERACTION", "INVITE_TO_CALL_CONFERENCE", "REMOVE_FROM_CALL_CONFERENCE", "DESTROY_CALL_CONFERENCE", "INVITE_TO_CHAT_CONFERENCE", "REMOVE_FROM_CHAT_CONFERENCE", "MERGE_ALL_CALLS_INTO_CONFERENCE", "GET_TEAMS", "GET_TEAM_MEMBERS", "GET_SERVICES_LIST", "GET_SERVICE", "SET_SERVICE", "GET_DID_LIST", "GET_DID", "SET_DID", "GET_DISPOSITIONS_LIST", "SET_DISPOSITION", "SET_RESCHEDULE", "ADD_NOTE", "UPDATE_NOTE", "REPLACE_NOTE", "GET_CONFIG", "GET_VARIABLES", "SET_VARIABLE", "ADD_INTERACTION_ASSOCIATED_OBJECT", "SET_INTERACTION_ACTIVE_SCREEN", "GET_PHONE_DEVICES_LIST", "GET_PHONE_DEVICE", "SET_PHONE_DEVICE", "SET_CALL_HOLD", "SET_CALL_RECORDING", "SET_CALL_MUTE", "SET_SCREEN_RECORDING_MUTE", "GET_SCREEN_RECORDING_STATE", "SET_WIDGET_MINIMIZED", "SEND_CHAT_MESSAGE", "SUGGEST_CHAT_MESSAGE", "GET_AGENT_NOT_READY_REASONS", "ACTIVATE_PAGE", "GET_INTERACTIONS_STATE", "SET_CALL_RECORDING_MUTE", "SET_DIAL_CANDIDATES"]);
const valuesFromGetLoginStateResponseOrLoginResponseOrOpenLoginResponseAndMore = /* @__PURE__ */ new Set(["GET_LOGIN_STATE_RESPONSE", "LOGIN_RESPONSE", "OPEN_LOGIN_RESPONSE", "LOGOUT_RESPONSE", "GET_AGENT_STATE_RESPONSE", "SET_AGENT_STATE_RESPONSE", "ACCEPT_INTERACTION_RESPONSE", "REJECT_INTERACTION_RESPONSE", "START_CALL_RESPONSE", "START_CHAT_RESPONSE", "START_EMAIL_RESPONSE", "SEND_DTMF_RESPONSE", "CONSULT_CALL_RESPONSE", "BLIND_TRANSFER_RESPONSE", "TRANSFER_RESPONSE", "LEAVE_INTERACTION_RESPONSE", "COMPLETE_INTERACTION_RESPONSE", "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE", "SWITCH_ACTIVE_INTERACTION_RESPONSE", "INVITE_TO_CALL_CONFERENCE_RESPONSE", "REMOVE_FROM_CALL_CONFERENCE_RESPONSE", "DESTROY_CALL_CONFERENCE_RESPONSE", "INVITE_TO_CHAT_CONFERENCE_RESPONSE", "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE", "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE", "GET_TEAMS_RESPONSE", "GET_TEAM_MEMBERS_RESPONSE", "GET_SERVICES_LIST_RESPONSE", "GET_SERVICE_RESPONSE", "SET_SERVICE_RESPONSE", "GET_DID_LIST_RESPONSE", "GET_DID_RESPONSE", "SET_DID_RESPONSE", "GET_DISPOSITIONS_LIST_RESPONSE", "SET_DISPOSITION_RESPONSE", "SET_RESCHEDULE_RESPONSE", "ADD_NOTE_RESPONSE", "UPDATE_NOTE_RESPONSE", "REPLACE_NOTE_RESPONSE", "GET_CONFIG_RESPONSE", "GET_VARIABLES_RESPONSE", "SET_VARIABLE_RESPONSE", "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE", "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE", "GET_PHONE_DEVICES_LIST_RESPONSE", "GET_PHONE_DEVICE_RESPONSE", "SET_PHONE_DEVICE_RESPONSE", "SET_CALL_HOLD_RESPONSE", "SET_CALL_RECORDING_RESPONSE", "SET_CALL_MUTE_RESPONSE", "SET_SCREEN_RECORDING_MUTE_RESPONSE", "GET_SCREEN_RECORDING_STATE_RESPONSE", "SET_WIDGET_MINIMIZED_RESPONSE", "SEND_CHAT_MESSAGE_RESPONSE", "SUGGEST_CHAT_MESSAGE_RESPONSE", "GET_AGENT_NOT_READY_REASONS_RESPONSE", "ACTIVATE_PAGE_RESPONSE", "GET_INTERACTIONS_STATE_RESPONSE", "SET_CALL_RECORDING_MUTE_RESPONSE", "SET_DIAL_CANDIDATES_RESPONSE"]);
const isObjectOf = (v, r) => isObject(v) && (v.not_enough_privileges === 1) && (v.not_logged_in === 2) && (v.invalid_args === 3) && (v.logged_without_phone === 4) && (v.banned === 5) && (v.api_not_answer === 6) && (v.invalid_request === 7) && (v.timeout === 8) && (v.no_chat_in_service === 9) && (v.empty_number === 10) && (v.no_service === 11) && (v.self_call === 12) && (v.no_interaction === 13) && (v.api_method_not_implemented === 14) && (v.not_suitable_state === 15) && (v.no_disposition === 16) && (v.object_not_found === 17) && (v.no_permissions_did_sms === 18) && (v.no_permissions_did_call === 19) && (v.no_channel_in_service === 20) && (v.unknown_error === 99);
const isRecordOfInteger = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !isInteger(v[k])) return false;
  return true;
};
const valuesFrom1Or2Or3AndMore = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99]);
const valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore = /* @__PURE__ */ new Set(["not_enough_privileges", "not_logged_in", "invalid_args", "logged_without_phone", "banned", "api_not_answer", "invalid_request", "timeout", "no_chat_in_service", "empty_number", "no_service", "self_call", "no_interaction", "api_method_not_implemented", "not_suitable_state", "no_disposition", "object_not_found", "no_permissions_did_sms", "no_permissions_did_call", "no_channel_in_service", "unknown_error"]);
const isObjectOf2 = (v, r) => isObject(v) && (v.forced_logout_by_other_client === 100) && (v.forced_logout_by_supervisor === 101) && (v.invalid_request === 102) && (v.phone_not_registered === 103) && (v.phone_not_in_dial_plan === 104) && (v.tenant_disabled === 105) && (v.destination_user_not_logged === 106) && (v.user_disabled_or_deleted === 107) && (v.user_already_logged_in === 108) && (v.invalid_credentials === 109) && (v.other_user_logged_with_phone === 110) && (v.invalid_token === 111) && (v.logged_users_limit_reached === 112) && (v.already_logged_in_with_the_same_session === 113) && (v.not_enough_privileges === 114) && (v.sip_server_error === 200) && (v.unknown_error === 300);
const valuesFrom100Or101Or102AndMore = /* @__PURE__ */ new Set([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 300]);
const valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore = /* @__PURE__ */ new Set(["forced_logout_by_other_client", "forced_logout_by_supervisor", "invalid_request", "phone_not_registered", "phone_not_in_dial_plan", "tenant_disabled", "destination_user_not_logged", "user_disabled_or_deleted", "user_already_logged_in", "invalid_credentials", "other_user_logged_with_phone", "invalid_token", "logged_users_limit_reached", "already_logged_in_with_the_same_session", "not_enough_privileges", "sip_server_error", "unknown_error"]);
const isNumberedOfWebScreenPopSecondaryUrl = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && isIntegerKey(k) && v[k] !== undefined && !WebScreenPopSecondaryUrl(v[k], r)) return false;
  return true;
};
const APIInstanceParams = (v, r) =>
  isObject(v) &&
  isText(v.integrationKey) &&
  isText(v.instanceId) &&
  isText(v.urlParams) &&
  isFlag(v.disableNewInteractionPopup) &&
  isFlag(v.adaptiveWidth);
const APIPacket = (v, r) =>
  isObject(v) &&
  isText(v.instanceId) &&
  isText(v.type) &&
  isText(v.uid) &&
  isArray(v.params) &&
  (isAbsent(v.noHandlers, r) || v.noHandlers === true);
const ActivityRecordInfo = (v, r) =>
  isObject(v) &&
  (isText(v.id) || v.id === null) &&
  mayBeText(v.caseId, r) &&
  mayBeText(v.contactId, r);
const AgentState = (v, r) =>
  ((v === "supervising" || v === "ready" || v === "not_ready" || v === "busy" || v === "after_call_work" || v === "reserved" || v === "ringing") || (r && isText(v)));
const AgentStateData = (v, r) =>
  isObject(v) &&
  AgentState(v.state, r) &&
  isFlag(v.reservedForIncomingInteraction) &&
  mayBeText(v.notReadyReason, r);
const AttachedData = (v, r) =>
  isRecordOfText(v, r);
const CallDirection = (v, r) =>
  ((v === "inbound" || v === "outbound") || (r && isText(v)));
const CallParty = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.name) &&
  isText(v.phone) &&
  mayBeText(v.userId, r);
const CallbackMessage = (v, r) =>
  (valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore.has(v) || (r && isText(v)));
const CallbackMessageWithResponse = (v, r) =>
  ((v === "ON_REQUEST_TRANSFER_DATA" || v === "ON_GET_KNOWLEDGE_BASE_FOLDER" || v === "ON_SEARCH_KNOWLEDGE_BASE" || v === "ON_GET_KNOWLEDGE_BASE_ARTICLE" || v === "ON_WEB_SCREEN_POP_CUSTOM" || v === "ON_SAVE_ACTIVITY_RECORD" || v === "ON_VALIDATE_ASSOCIATED_RECORDS" || v === "ON_REQUEST_RECORD_INFO" || v === "ON_REQUEST_RECORD_ON_SCREEN") || (r && isText(v)));
const CallbackResponseMessage = (v, r) =>
  ((v === "ON_REQUEST_TRANSFER_DATA_RESPONSE" || v === "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE" || v === "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE" || v === "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE" || v === "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE" || v === "ON_SAVE_ACTIVITY_RECORD_RESPONSE" || v === "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE" || v === "ON_REQUEST_RECORD_INFO_RESPONSE" || v === "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE") || (r && isText(v)));
const ChatChannelType = (v, r) =>
  ((v === "telegram" || v === "line" || v === "facebook" || v === "web" || v === "nexmo" || v === "sms" || v === "viber" || v === "twitter" || v === "wechat" || v === "whatsapp" || v === "ms_teams") || (r && isText(v)));
const ChatParty = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  ChatPartyType(v.type, r) &&
  isText(v.name) &&
  mayBeText(v.userId, r) &&
  mayBeText(v.contactId, r) &&
  mayBeText(v.email, r) &&
  mayBeText(v.phone, r);
const ChatPartyType = (v, r) =>
  ((v === "internal" || v === "external") || (r && isText(v)));
const ContactDetails = (v, r) =>
  isObject(v) &&
  mayBeText(v.firstName, r) &&
  mayBeText(v.lastName, r);
const CustomTransferData = (v, r) =>
  isRecordOfTextOrNumberOrBooleanOrNull(v, r);
const DIDNumber = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.number) &&
  isFlag(v.isSMS) &&
  isFlag(v.isVoice);
const DialCandidate = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.displayName) &&
  isListOfPhoneData(v.phones, r) &&
  isListOfInteractionAssociatedObjectData(v.associatedObjects, r) &&
  mayBeText(v.email, r) &&
  mayBeText(v.avatarUrl, r);
const DispositionData = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.code) &&
  isText(v.name) &&
  DispositionType(v.type, r);
const DispositionTarget = (v, r) =>
  isObject(v) &&
  mayBeText(v.service, r) &&
  mayBeText(v.interactionId, r);
const DispositionType = (v, r) =>
  ((v === "SUCCESS" || v === "FAILURE" || v === "CONTINUE" || v === "SPAM" || v === "DO_NOT_CALL") || (r && isText(v)));
const ExternalKBArticle = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.title) &&
  isText(v.keywords) &&
  isText(v.answer) &&
  isText(v.notes) &&
  isText(v.language) &&
  isText(v.createdByUser) &&
  isText(v.lastEditedByUser) &&
  isRecordOfText(v.customFields, r) &&
  isText(v.source);
const ExternalKBArticleData = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.title) &&
  isText(v.keywords) &&
  isText(v.answer) &&
  isText(v.notes) &&
  isText(v.language) &&
  isText(v.createdByUser) &&
  isText(v.lastEditedByUser) &&
  isRecordOfText(v.customFields, r);
const ExternalKBArticleItem = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  ((v.type === "article") || (r && isText(v.type))) &&
  isText(v.title) &&
  isText(v.text);
const RecognizedExternalKBArticleItem = (v, r) =>
  isObject(v) &&
  (v.type === "article") &&
  isText(v.id) &&
  isText(v.title) &&
  isText(v.text);
const ExternalKBFolderItem = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  ((v.type === "folder") || (r && isText(v.type))) &&
  isText(v.title);
const RecognizedExternalKBFolderItem = (v, r) =>
  isObject(v) &&
  (v.type === "folder") &&
  isText(v.id) &&
  isText(v.title);
const ExternalKBItem = (v, r) =>
  (r ? (RecognizedExternalKBSearchResult(v, r) || RecognizedExternalKBSourcedFolderItem(v, r) || UnrecognizedExternalKBItem(v, r)) : (ExternalKBSearchResult(v, r) || ExternalKBSourcedFolderItem(v, r)));
const UnrecognizedExternalKBItem = (v, r) =>
  isObject(v) &&
  isText(v.type) && !(v.type === "article" || v.type === "folder");
const ExternalKBItemData = (v, r) =>
  (r ? (RecognizedExternalKBArticleItem(v, r) || RecognizedExternalKBFolderItem(v, r) || UnrecognizedExternalKBItemData(v, r)) : (ExternalKBArticleItem(v, r) || ExternalKBFolderItem(v, r)));
const UnrecognizedExternalKBItemData = (v, r) =>
  isObject(v) &&
  isText(v.type) && !(v.type === "article" || v.type === "folder");
const ExternalKBSearchResult = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  ((v.type === "article") || (r && isText(v.type))) &&
  isText(v.title) &&
  isText(v.text) &&
  isText(v.source);
const RecognizedExternalKBSearchResult = (v, r) =>
  isObject(v) &&
  (v.type === "article") &&
  isText(v.id) &&
  isText(v.title) &&
  isText(v.text) &&
  isText(v.source);
const ExternalKBSearchResultData = (v, r) =>
  ExternalKBArticleItem(v, r);
const ExternalKBSourcedFolderItem = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  ((v.type === "folder") || (r && isText(v.type))) &&
  isText(v.title) &&
  isText(v.source);
const RecognizedExternalKBSourcedFolderItem = (v, r) =>
  isObject(v) &&
  (v.type === "folder") &&
  isText(v.id) &&
  isText(v.title) &&
  isText(v.source);
const HTMLElement = (v, r) =>
  false;
const HTMLIFrameElement = (v, r) =>
  false;
const InitOptions = (v, r) =>
  isObject(v) &&
  mayBeText(v.integrationKey, r) &&
  (isAbsent(v.adcFrame, r) || HTMLIFrameElement(v.adcFrame, r)) &&
  (isAbsent(v.mountRoot, r) || HTMLElement(v.mountRoot, r)) &&
  mayBeFlag(v.standalone, r) &&
  mayBeFlag(v.disableNewInteractionPopup, r) &&
  mayBeFlag(v.adaptiveWidth, r);
const InitialObjects = (v, r) =>
  (InteractionAssociatedObjectData(v, r) || isListOfInteractionAssociatedObjectData(v, r));
const InitiateResult = (v, r) =>
  isObject(v) &&
  (isText(v.id) || v.id === null) &&
  mayBeText(v.error, r);
const IntegrationConfig = (v, r) =>
  true;
const InteractionActivityData = (v, r) =>
  isObject(v) &&
  isText(v.interactionId) &&
  mayBeText(v.globalInteractionId, r) &&
  InteractionState(v.state, r) &&
  InteractionType(v.type, r) &&
  InteractionAssociatedObjectsData(v.associatedObjects, r) &&
  AttachedData(v.attachedData, r) &&
  isFlag(v.internal) &&
  (isAbsent(v.interactionKind, r) || InteractionKind(v.interactionKind, r)) &&
  mayBeText(v.phoneNumber, r) &&
  mayBeText(v.email, r) &&
  (isAbsent(v.callDirection, r) || CallDirection(v.callDirection, r)) &&
  mayBeNumber(v.startTime, r) &&
  mayBeNumber(v.endTime, r) &&
  mayBeNumber(v.duration, r) &&
  mayBeText(v.description, r) &&
  mayBeText(v.disposition, r) &&
  mayBeText(v.service, r) &&
  mayBeText(v.playbackUrl, r) &&
  mayBeText(v.recordingUrl, r) &&
  mayBeText(v.DNIS, r) &&
  mayBeText(v.ANI, r) &&
  (isAbsent(v.origination, r) || InteractionOrigination(v.origination, r)) &&
  (isAbsent(v.formValues, r) || isRecordOfTextOrBoolean(v.formValues, r)) &&
  isText(v.contactName) &&
  isText(v.subject) &&
  isListOfCallParty(v.callParties, r) &&
  isFlag(v.callMuted) &&
  isFlag(v.callRecording) &&
  isListOfChatParty(v.chatParties, r);
const InteractionAssociatedObject = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.type) &&
  isText(v.displayName) &&
  isText(v.displayType) &&
  isRecordOfText(v.customFields, r) &&
  isText(v.source);
const InteractionAssociatedObjectData = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.type) &&
  isText(v.displayName) &&
  isText(v.displayType) &&
  isRecordOfText(v.customFields, r);
const InteractionAssociatedObjectsData = (v, r) =>
  isObject(v) &&
  isListOfInteractionAssociatedObject(v.list, r) &&
  isListOfText(v.selected, r);
const InteractionData = (v, r) =>
  isObject(v) &&
  isText(v.interactionId) &&
  mayBeText(v.globalInteractionId, r) &&
  InteractionState(v.state, r) &&
  InteractionType(v.type, r) &&
  isListOfCallParty(v.callParties, r) &&
  isFlag(v.callMuted) &&
  isFlag(v.callRecording) &&
  isListOfChatParty(v.chatParties, r) &&
  AttachedData(v.attachedData, r) &&
  isFlag(v.internal) &&
  (isAbsent(v.interactionKind, r) || InteractionKind(v.interactionKind, r)) &&
  mayBeText(v.phoneNumber, r) &&
  mayBeText(v.email, r) &&
  (isAbsent(v.callDirection, r) || CallDirection(v.callDirection, r)) &&
  mayBeNumber(v.startTime, r) &&
  mayBeNumber(v.endTime, r) &&
  mayBeNumber(v.duration, r) &&
  mayBeText(v.description, r) &&
  mayBeText(v.disposition, r) &&
  mayBeText(v.service, r) &&
  mayBeText(v.playbackUrl, r) &&
  mayBeText(v.recordingUrl, r) &&
  mayBeText(v.DNIS, r) &&
  mayBeText(v.ANI, r) &&
  (isAbsent(v.origination, r) || InteractionOrigination(v.origination, r)) &&
  isText(v.subject) &&
  InteractionAssociatedObjectsData(v.associatedObjects, r);
const InteractionKind = (v, r) =>
  ((v === "unknown" || v === "direct_call" || v === "outbound" || v === "scenario" || v === "chat") || (r && isText(v)));
const InteractionOrigination = (v, r) =>
  (valuesFromChatCenterOrDialpadOrDirectoryAndMore.has(v) || (r && isText(v)));
const InteractionScreen = (v, r) =>
  isRecordOfTextOrNumberOrBooleanOrNull(v, r);
const InteractionState = (v, r) =>
  ((v === "unknown" || v === "queued" || v === "ivr" || v === "wrap_up" || v === "wrap_up_hold" || v === "delivered" || v === "delivery_pending" || v === "hold" || v === "completed") || (r && isText(v)));
const InteractionSummary = (v, r) =>
  isObject(v) &&
  v.success === true &&
  isText(v.interactionId) &&
  isListOfSummaryTopic(v.topics, r);
const InteractionSummaryFailed = (v, r) =>
  isObject(v) &&
  v.success === false &&
  isText(v.interactionId) &&
  isText(v.errorCode);
const InteractionSummaryResult = (v, r) =>
  (InteractionSummary(v, r) || InteractionSummaryFailed(v, r));
const InteractionType = (v, r) =>
  ((v === "voice" || v === "chat" || v === "email") || (r && isText(v)));
const InteractionsState = (v, r) =>
  isObject(v) &&
  (isText(v.activeInteractionId) || v.activeInteractionId === null) &&
  isListOfInteractionData(v.interactions, r);
const JSAPI_InteractionOrigination = (v, r) =>
  (valuesFromChatCenterOrDialpadOrDirectoryAndMore2.has(v) || (r && isText(v)));
const KBFolderOptions = (v, r) =>
  isObject(v) &&
  mayBeText(v.language, r) &&
  mayBeText(v.folderId, r);
const LoginData = (v, r) =>
  isObject(v) &&
  isText(v.username) &&
  isText(v.password) &&
  mayBeText(v.tenant, r);
const LoginStateData = (v, r) =>
  isObject(v) &&
  isFlag(v.isLoggedIn) &&
  mayBeText(v.agentId, r) &&
  mayBeText(v.username, r) &&
  mayBeText(v.sessionId, r);
const MessageLogger = (v, r) =>
  false;
const OnActiveInteractionSwitchedArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && (isText(v[0]) || v[0] === null));
const OnAgentStateChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 2) && AgentState(v[0], r) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))));
const OnAudioDeviceChangeArguments = (v, r) =>
  (isArray(v) && (r || v.length <= 2) && (v.length <= 0 || (isText(v[0]) || (r && v[0] === null))) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))));
const OnCallAudioQualityAlertArguments = (v, r) =>
  (isArray(v) && v.length >= 2 && (r || v.length <= 2) && isText(v[0]) && isFlag(v[1]));
const OnGetKnowledgeBaseArticleArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && isText(v[0]));
const OnGetKnowledgeBaseArticleReply = (v, r) =>
  (ExternalKBArticleData(v, r) || v === null);
const OnGetKnowledgeBaseFolderArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && KBFolderOptions(v[0], r));
const OnGetKnowledgeBaseFolderReply = (v, r) =>
  isListOfExternalKBItemData(v, r);
const OnInteractionRemovedArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnInteractionStateChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnLoadTransferDataArguments = (v, r) =>
  (isArray(v) && v.length >= 2 && (r || v.length <= 2) && isText(v[0]) && CustomTransferData(v[1], r));
const OnLoginArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && LoginStateData(v[0], r));
const OnLogoutArguments = (v, r) =>
  (isArray(v) && (r || v.length <= 0));
const OnNewInteractionArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
const OnOpenRecordArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 3) && InteractionAssociatedObjectData(v[0], r) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))) && (v.length <= 2 || (OpenRecordOptions(v[2], r) || (r && v[2] === null))));
const OnPhoneCapabilitiesChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && PhoneCapabilities(v[0], r));
const OnRequestRecordInfoArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && RecordInfoRequest(v[0], r));
const OnRequestRecordInfoReply = (v, r) =>
  (InteractionAssociatedObjectData(v, r) || v === null);
const OnRequestRecordOnScreenArguments = (v, r) =>
  (isArray(v) && (r || v.length <= 0));
const OnRequestRecordOnScreenReply = (v, r) =>
  (InteractionAssociatedObjectData(v, r) || v === null);
const OnRequestTransferDataArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && isText(v[0]));
const OnRequestTransferDataReply = (v, r) =>
  (CustomTransferData(v, r) || v === null);
const OnSaveActivityRecordArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionActivityData(v[0], r));
const OnSaveActivityRecordReply = (v, r) =>
  (ActivityRecordInfo(v, r) || (r && v === null));
const OnScreenRecordingStateChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && ScreenRecordingState(v[0], r));
const OnSearchKnowledgeBaseArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 3) && isText(v[0]) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))) && (v.length <= 2 || (isText(v[2]) || (r && v[2] === null))));
const OnSearchKnowledgeBaseReply = (v, r) =>
  (isListOfExternalKBSearchResultData(v, r) || v === null);
const OnSearchRecordsArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 3) && SearchRecordsQuery(v[0], r) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))) && (v.length <= 2 || (isFlag(v[2]) || (r && v[2] === null))));
const OnServerErrorArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && ServerErrorData(v[0], r));
const OnShowScreenArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 2) && InteractionScreen(v[0], r) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))));
const OnSoftphoneStatusChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 2) && isFlag(v[0]) && (v.length <= 1 || (isText(v[1]) || (r && v[1] === null))));
const OnSummaryGenerationCompletedArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionSummaryResult(v[0], r));
const OnSummaryGenerationStartedArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && isText(v[0]));
const OnValidateAssociatedRecordsArguments = (v, r) =>
  (isArray(v) && v.length >= 2 && (r || v.length <= 2) && isText(v[0]) && InteractionAssociatedObjectsData(v[1], r));
const OnValidateAssociatedRecordsReply = (v, r) =>
  RecordsValidationResult(v, r);
const OnWebScreenPopCustomArguments = (v, r) =>
  (isArray(v) && v.length >= 2 && (r || v.length <= 2) && isText(v[0]) && WebScreenPop(v[1], r));
const OnWebScreenPopCustomReply = (v, r) =>
  isFlag(v);
const OnWidgetMinimizedChangeArguments = (v, r) =>
  (isArray(v) && v.length >= 1 && (r || v.length <= 1) && isFlag(v[0]));
const OpenRecordOptions = (v, r) =>
  isObject(v) &&
  isFlag(v.inNewTab) &&
  ((v.source === "user" || v.source === "scenario") || (r && isText(v.source)));
const OperationFailure = (v, r) =>
  isObject(v) &&
  ((v.status === "error") || (r && isText(v.status))) &&
  ResultError(v.error, r);
const RecognizedOperationFailure = (v, r) =>
  isObject(v) &&
  (v.status === "error") &&
  ResultError(v.error, r);
const OperationResult = (v, r) =>
  (r ? (RecognizedOperationSuccess(v, r) || RecognizedOperationFailure(v, r) || UnrecognizedOperationResult(v, r)) : (OperationSuccess(v, r) || OperationFailure(v, r)));
const UnrecognizedOperationResult = (v, r) =>
  isObject(v) &&
  isText(v.status) && !(v.status === "success" || v.status === "error");
const OperationSuccess = (v, r) =>
  isObject(v) &&
  ((v.status === "success") || (r && isText(v.status))) &&
  v.data === null;
const RecognizedOperationSuccess = (v, r) =>
  isObject(v) &&
  (v.status === "success") &&
  v.data === null;
const PhoneCapabilities = (v, r) =>
  isObject(v) &&
  isFlag(v.canDial) &&
  isFlag(v.canAnswer) &&
  isFlag(v.canHold) &&
  isFlag(v.canRetrieve);
const PhoneData = (v, r) =>
  isObject(v) &&
  isText(v.number) &&
  PhoneType(v.type, r) &&
  mayBeText(v.displayType, r);
const PhoneDevice = (v, r) =>
  ((v === "phone_type_browser" || v === "phone_type_external" || v === "phone_type_hard_custom" || v === "phone_type_hard_default" || v === "phone_type_nailed" || v === "phone_type_none" || v === "phone_type_soft_secure" || v === "phone_type_microsoft_teams" || v === "phone_type_soft_unsecure") || (r && isText(v)));
const PhoneDeviceData = (v, r) =>
  isObject(v) &&
  PhoneDevice(v.type, r) &&
  mayBeText(v.phone, r);
const PhoneType = (v, r) =>
  ((v === "mobile" || v === "business" || v === "home" || v === "fax" || v === "other") || (r && isText(v)));
const RecordInfoRequest = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.type);
const RecordsValidationResult = (v, r) =>
  isObject(v) &&
  isFlag(v.valid) &&
  mayBeText(v.message, r);
const RequestMessage = (v, r) =>
  (valuesFromGetLoginStateOrLoginOrOpenLoginAndMore.has(v) || (r && isText(v)));
const RequestResponseMessage = (v, r) =>
  (valuesFromGetLoginStateResponseOrLoginResponseOrOpenLoginResponseAndMore.has(v) || (r && isText(v)));
const RescheduleData = (v, r) =>
  isObject(v) &&
  isText(v.numberToDial) &&
  isText(v.fromTime) &&
  isText(v.untilTime) &&
  mayBeText(v.timezoneCode, r);
const ResultError = (v, r) =>
  isObject(v) &&
  ResultErrorCodesCode(v.code, r) &&
  ResultErrorCodesName(v.name, r) &&
  mayBeText(v.message, r);
const ResultErrorCodes = (v, r) =>
  (r ? isRecordOfInteger(v, r) : isObjectOf(v, r));
const ResultErrorCodesCode = (v, r) =>
  (valuesFrom1Or2Or3AndMore.has(v) || (r && isInteger(v)));
const ResultErrorCodesName = (v, r) =>
  (valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore.has(v) || (r && isText(v)));
const ResultStatus = (v, r) =>
  ((v === "success" || v === "error") || (r && isText(v)));
const ScreenRecordingState = (v, r) =>
  isObject(v) &&
  isFlag(v.allowed) &&
  isFlag(v.active) &&
  isFlag(v.muted);
const SearchRecordsQuery = (v, r) =>
  isObject(v) &&
  isText(v.text) &&
  isListOfText(v.types, r);
const ServerErrorCodes = (v, r) =>
  (r ? isRecordOfInteger(v, r) : isObjectOf2(v, r));
const ServerErrorCodesCode = (v, r) =>
  (valuesFrom100Or101Or102AndMore.has(v) || (r && isInteger(v)));
const ServerErrorCodesName = (v, r) =>
  (valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore.has(v) || (r && isText(v)));
const ServerErrorData = (v, r) =>
  isObject(v) &&
  ServerErrorCodesCode(v.code, r) &&
  ServerErrorCodesName(v.name, r) &&
  isNumber(v.timestamp) &&
  mayBeText(v.message, r);
const ServiceData = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.name) &&
  isFlag(v.useDispositions) &&
  isFlag(v.requireDisposition);
const SummaryTopic = (v, r) =>
  isObject(v) &&
  isText(v.name) &&
  isText(v.value);
const SyncAsyncResult = (v, r) =>
  (r ? v === null : false);
const Team = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.displayName) &&
  isFlag(v.isSupervised) &&
  mayBeNumber(v.usersCount, r);
const User = (v, r) =>
  isObject(v) &&
  isText(v.id) &&
  isText(v.teamId) &&
  isText(v.firstName) &&
  isText(v.lastName) &&
  isText(v.phone) &&
  UserState(v.state, r);
const UserState = (v, r) =>
  ((v === "supervising" || v === "ready" || v === "not_ready" || v === "busy" || v === "after_call_work" || v === "reserved" || v === "ringing" || v === "offline") || (r && isText(v)));
const WebScreenPop = (v, r) =>
  isObject(v) &&
  ((v.action === "OPEN_WEB_PAGE" || v.action === "DISPLAY_TEXT") || (r && isText(v.action))) &&
  isText(v.url) &&
  isText(v.content) &&
  isText(v.label) &&
  isFlag(v.popUponAnswer) &&
  isFlag(v.keepPopupOpenAfterFinish) &&
  isFlag(v.popup) &&
  (isAbsent(v.secondaryUrls, r) || isNumberedOfWebScreenPopSecondaryUrl(v.secondaryUrls, r));
const WebScreenPopSecondaryUrl = (v, r) =>
  isObject(v) &&
  mayBeText(v.label, r) &&
  mayBeText(v.url, r);

module.exports = { APIInstanceParams, APIPacket, ActivityRecordInfo, AgentState, AgentStateData, AttachedData, CallDirection, CallParty, CallbackMessage, CallbackMessageWithResponse, CallbackResponseMessage, ChatChannelType, ChatParty, ChatPartyType, ContactDetails, CustomTransferData, DIDNumber, DialCandidate, DispositionData, DispositionTarget, DispositionType, ExternalKBArticle, ExternalKBArticleData, ExternalKBArticleItem, ExternalKBFolderItem, ExternalKBItem, ExternalKBItemData, ExternalKBSearchResult, ExternalKBSearchResultData, ExternalKBSourcedFolderItem, InitOptions, InitialObjects, InitiateResult, IntegrationConfig, InteractionActivityData, InteractionAssociatedObject, InteractionAssociatedObjectData, InteractionAssociatedObjectsData, InteractionData, InteractionKind, InteractionOrigination, InteractionScreen, InteractionState, InteractionSummary, InteractionSummaryFailed, InteractionSummaryResult, InteractionType, InteractionsState, JSAPI_InteractionOrigination, KBFolderOptions, LoginData, LoginStateData, MessageLogger, OnActiveInteractionSwitchedArguments, OnAgentStateChangeArguments, OnAudioDeviceChangeArguments, OnCallAudioQualityAlertArguments, OnGetKnowledgeBaseArticleArguments, OnGetKnowledgeBaseArticleReply, OnGetKnowledgeBaseFolderArguments, OnGetKnowledgeBaseFolderReply, OnInteractionRemovedArguments, OnInteractionStateChangeArguments, OnLoadTransferDataArguments, OnLoginArguments, OnLogoutArguments, OnNewInteractionArguments, OnOpenRecordArguments, OnPhoneCapabilitiesChangeArguments, OnRequestRecordInfoArguments, OnRequestRecordInfoReply, OnRequestRecordOnScreenArguments, OnRequestRecordOnScreenReply, OnRequestTransferDataArguments, OnRequestTransferDataReply, OnSaveActivityRecordArguments, OnSaveActivityRecordReply, OnScreenRecordingStateChangeArguments, OnSearchKnowledgeBaseArguments, OnSearchKnowledgeBaseReply, OnSearchRecordsArguments, OnServerErrorArguments, OnShowScreenArguments, OnSoftphoneStatusChangeArguments, OnSummaryGenerationCompletedArguments, OnSummaryGenerationStartedArguments, OnValidateAssociatedRecordsArguments, OnValidateAssociatedRecordsReply, OnWebScreenPopCustomArguments, OnWebScreenPopCustomReply, OnWidgetMinimizedChangeArguments, OpenRecordOptions, OperationFailure, OperationResult, OperationSuccess, PhoneCapabilities, PhoneData, PhoneDevice, PhoneDeviceData, PhoneType, RecordInfoRequest, RecordsValidationResult, RequestMessage, RequestResponseMessage, RescheduleData, ResultError, ResultErrorCodes, ResultStatus, ScreenRecordingState, SearchRecordsQuery, ServerErrorCodes, ServerErrorData, ServiceData, SummaryTopic, SyncAsyncResult, Team, User, UserState, WebScreenPop, WebScreenPopSecondaryUrl };
