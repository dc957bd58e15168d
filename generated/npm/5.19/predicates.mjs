// Generated from the transcription of the API. Changes belong there.

import { isAbsent, isArray, isInteger, isIntegerKey, isNumber, isObject, isOwn, mayBeNumber, own } from "../runtime/predicates.mjs";

const valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore = /* @__PURE__ */ new Set(["ON_LOGIN", "ON_LOGOUT", "ON_NEW_INTERACTION", "ON_INTERACTION_REMOVED", "ON_INTERACTION_STATE_CHANGE", "ON_ACTIVE_INTERACTION_SWITCHED", "ON_AGENT_STATE_CHANGE", "ON_REQUEST_TRANSFER_DATA", "ON_LOAD_TRANSFER_DATA", "ON_SEARCH_KNOWLEDGE_BASE", "ON_GET_KNOWLEDGE_BASE_ARTICLE", "ON_OPEN_RECORD", "ON_SEARCH_RECORDS", "ON_SHOW_SCREEN", "ON_SCREEN_RECORDING_STATE_CHANGE", "ON_WIDGET_MINIMIZED_CHANGE", "ON_SERVER_ERROR", "ON_SOFTPHONE_STATUS_CHANGE", "ON_AUDIO_DEVICE_CHANGE", "ON_PHONE_CAPABILITIES_CHANGE", "ON_CALL_AUDIO_QUALITY_ALERT", "ON_WEB_SCREEN_POP_CUSTOM", "ON_SAVE_ACTIVITY_RECORD"]);
const isListOfExternalKBSearchResultData = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!ExternalKBSearchResultData(v[i], r)) return false;
  return true;
};
const isRecordOfText = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && typeof v[k] !== "string") return false;
  return true;
};
const isListOfInteractionAssociatedObject = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!InteractionAssociatedObject(v[i], r)) return false;
  return true;
};
const isListOfCallParty = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!CallParty(v[i], r)) return false;
  return true;
};
const isListOfSummaryTopic = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (!SummaryTopic(v[i], r)) return false;
  return true;
};
const valuesFromGetLoginStateOrLoginOrLogoutAndMore = /* @__PURE__ */ new Set(["GET_LOGIN_STATE", "LOGIN", "LOGOUT", "GET_AGENT_STATE", "SET_AGENT_STATE", "ACCEPT_INTERACTION", "REJECT_INTERACTION", "START_CALL", "START_CHAT", "START_EMAIL", "SEND_DTMF", "CONSULT_CALL", "BLIND_TRANSFER", "TRANSFER", "LEAVE_INTERACTION", "COMPLETE_INTERACTION", "LEAVE_AND_COMPLETE_INTERACTION", "SWITCH_ACTIVE_INTERACTION", "INVITE_TO_CALL_CONFERENCE", "REMOVE_FROM_CALL_CONFERENCE", "DESTROY_CALL_CONFERENCE", "MERGE_ALL_CALLS_INTO_CONFERENCE", "GET_TEAMS", "GET_TEAM_MEMBERS", "GET_SERVICES_LIST", "GET_SERVICE", "SET_SERVICE", "GET_DID_LIST", "GET_DID", "SET_DID", "GET_DISPOSITIONS_LIST", "SET_DISPOSITION", "SET_RESCHEDULE", "ADD_NOTE", "UPDATE_NOTE", "REPLACE_NOTE", "GET_CONFIG", "GET_VARIABLES", "SET_VARIABLE", "ADD_INTERACTION_ASSOCIATED_OBJECT", "SET_INTERACTION_ACTIVE_SCREEN", "GET_PHONE_DEVICES_LIST", "GET_PHONE_DEVICE", "SET_PHONE_DEVICE", "SET_CALL_HOLD", "SET_CALL_RECORDING", "SET_CALL_MUTE", "SET_SCREEN_RECORDING_MUTE", "GET_SCREEN_RECORDING_STATE", "SET_WIDGET_MINIMIZED", "SEND_CHAT_MESSAGE", "SUGGEST_CHAT_MESSAGE", "GET_AGENT_NOT_READY_REASONS"]);
const isObjectOf = (v, r) => isObject(v) && (v.not_enough_privileges === 1) && (v.not_logged_in === 2) && (v.invalid_args === 3) && (v.logged_without_phone === 4) && (v.banned === 5) && (v.api_not_answer === 6) && (v.invalid_request === 7) && (v.timeout === 8) && (v.no_chat_in_service === 9) && (v.empty_number === 10) && (v.no_service === 11) && (v.self_call === 12) && (v.no_interaction === 13) && (v.api_method_not_implemented === 14) && (v.not_suitable_state === 15) && (v.no_disposition === 16) && (v.object_not_found === 17) && (v.no_permissions_did_sms === 18) && (v.no_permissions_did_call === 19) && (v.no_channel_in_service === 20) && (v.unknown_error === 99);
const isRecordOfInteger = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !(isInteger(v[k]))) return false;
  return true;
};
const valuesFrom1Or2Or3AndMore = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 99]);
const valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore = /* @__PURE__ */ new Set(["not_enough_privileges", "not_logged_in", "invalid_args", "logged_without_phone", "banned", "api_not_answer", "invalid_request", "timeout", "no_chat_in_service", "empty_number", "no_service", "self_call", "no_interaction", "api_method_not_implemented", "not_suitable_state", "no_disposition", "object_not_found", "no_permissions_did_sms", "no_permissions_did_call", "no_channel_in_service", "unknown_error"]);
const isListOfText = (v, r) => {
  if (!isArray(v)) return false;
  for (let i = 0; i < v.length; i += 1) if (typeof v[i] !== "string") return false;
  return true;
};
const isObjectOf2 = (v, r) => isObject(v) && (v.forced_logout_by_other_client === 100) && (v.forced_logout_by_supervisor === 101) && (v.invalid_request === 102) && (v.phone_not_registered === 103) && (v.phone_not_in_dial_plan === 104) && (v.tenant_disabled === 105) && (v.destination_user_not_logged === 106) && (v.user_disabled_or_deleted === 107) && (v.user_already_logged_in === 108) && (v.invalid_credentials === 109) && (v.other_user_logged_with_phone === 110) && (v.invalid_token === 111) && (v.logged_users_limit_reached === 112) && (v.already_logged_in_with_the_same_session === 113) && (v.not_enough_privileges === 114) && (v.sip_server_error === 200) && (v.unknown_error === 300);
const valuesFrom100Or101Or102AndMore = /* @__PURE__ */ new Set([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 200, 300]);
const valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore = /* @__PURE__ */ new Set(["forced_logout_by_other_client", "forced_logout_by_supervisor", "invalid_request", "phone_not_registered", "phone_not_in_dial_plan", "tenant_disabled", "destination_user_not_logged", "user_disabled_or_deleted", "user_already_logged_in", "invalid_credentials", "other_user_logged_with_phone", "invalid_token", "logged_users_limit_reached", "already_logged_in_with_the_same_session", "not_enough_privileges", "sip_server_error", "unknown_error"]);
const isNumberedOfWebScreenPopSecondaryUrl = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && isIntegerKey(k) && v[k] !== undefined && !WebScreenPopSecondaryUrl(v[k], r)) return false;
  return true;
};
export const AgentState = (v, r) => ((v === "supervising" || v === "ready" || v === "not_ready" || v === "busy" || v === "after_call_work") || (r && typeof v === "string"));
export const AgentStateData = (v, r) =>
  isObject(v) &&
  AgentState(v.state, r) &&
  (typeof v.notReadyReason === "string" || isAbsent(v.notReadyReason, r)) &&
  typeof v.reservedForIncomingInteraction === "boolean";
export const AttachedData = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && typeof v[k] !== "string") return false;
  return true;
};
export const CallDirection = (v, r) => ((v === "inbound" || v === "outbound") || (r && typeof v === "string"));
export const CallParty = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.name === "string" &&
  typeof v.phone === "string" &&
  (typeof v.userId === "string" || isAbsent(v.userId, r));
export const CallbackMessage = (v, r) => (valuesFromOnLoginOrOnLogoutOrOnNewInteractionAndMore.has(v) || (r && typeof v === "string"));
export const CallbackMessageWithResponse = (v, r) => ((v === "ON_REQUEST_TRANSFER_DATA" || v === "ON_SEARCH_KNOWLEDGE_BASE" || v === "ON_GET_KNOWLEDGE_BASE_ARTICLE" || v === "ON_WEB_SCREEN_POP_CUSTOM") || (r && typeof v === "string"));
export const CallbackMethodsReturnTypeMap = (v, r) =>
  isObject(v) &&
  (r ? v.ON_LOGIN === null : false) &&
  (r ? v.ON_LOGOUT === null : false) &&
  (r ? v.ON_NEW_INTERACTION === null : false) &&
  (r ? v.ON_INTERACTION_REMOVED === null : false) &&
  (r ? v.ON_INTERACTION_STATE_CHANGE === null : false) &&
  (r ? v.ON_ACTIVE_INTERACTION_SWITCHED === null : false) &&
  (r ? v.ON_AGENT_STATE_CHANGE === null : false) &&
  CustomTransferData(v.ON_REQUEST_TRANSFER_DATA, r) &&
  (r ? v.ON_LOAD_TRANSFER_DATA === null : false) &&
  isListOfExternalKBSearchResultData(v.ON_SEARCH_KNOWLEDGE_BASE, r) &&
  (ExternalKBArticleData(v.ON_GET_KNOWLEDGE_BASE_ARTICLE, r) || v.ON_GET_KNOWLEDGE_BASE_ARTICLE === null) &&
  (r ? v.ON_OPEN_RECORD === null : false) &&
  (r ? v.ON_SEARCH_RECORDS === null : false) &&
  (r ? v.ON_SHOW_SCREEN === null : false) &&
  (r ? v.ON_SCREEN_RECORDING_STATE_CHANGE === null : false) &&
  (r ? v.ON_WIDGET_MINIMIZED_CHANGE === null : false) &&
  (r ? v.ON_SERVER_ERROR === null : false) &&
  (r ? v.ON_SOFTPHONE_STATUS_CHANGE === null : false) &&
  (r ? v.ON_AUDIO_DEVICE_CHANGE === null : false) &&
  (r ? v.ON_PHONE_CAPABILITIES_CHANGE === null : false) &&
  (r ? v.ON_CALL_AUDIO_QUALITY_ALERT === null : false) &&
  typeof v.ON_WEB_SCREEN_POP_CUSTOM === "boolean" &&
  (r ? v.ON_SAVE_ACTIVITY_RECORD === null : false);
export const ChatChannelType = (v, r) => ((v === "telegram" || v === "line" || v === "facebook" || v === "web" || v === "nexmo" || v === "sms" || v === "viber" || v === "twitter" || v === "wechat") || (r && typeof v === "string"));
export const CustomTransferData = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !((typeof v[k] === "string" || isNumber(v[k]) || typeof v[k] === "boolean" || v[k] === null))) return false;
  return true;
};
export const DIDNumber = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.number === "string" &&
  typeof v.isSMS === "boolean" &&
  typeof v.isVoice === "boolean";
export const DataToTransfer = (v, r) => CustomTransferData(v, r);
export const DispositionData = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.code === "string" &&
  typeof v.name === "string" &&
  DispositionType(v.type, r);
export const DispositionTarget = (v, r) =>
  isObject(v) &&
  (typeof v.service === "string" || isAbsent(v.service, r)) &&
  (typeof v.interactionId === "string" || isAbsent(v.interactionId, r));
export const DispositionType = (v, r) => ((v === "SUCCESS" || v === "FAILURE" || v === "CONTINUE" || v === "SPAM" || v === "DO_NOT_CALL") || (r && typeof v === "string"));
export const ExternalKBArticle = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.title === "string" &&
  typeof v.keywords === "string" &&
  typeof v.answer === "string" &&
  typeof v.notes === "string" &&
  typeof v.language === "string" &&
  typeof v.createdByUser === "string" &&
  typeof v.lastEditedByUser === "string" &&
  isRecordOfText(v.customFields, r) &&
  typeof v.source === "string";
export const ExternalKBArticleData = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.title === "string" &&
  typeof v.keywords === "string" &&
  typeof v.answer === "string" &&
  typeof v.notes === "string" &&
  typeof v.language === "string" &&
  typeof v.createdByUser === "string" &&
  typeof v.lastEditedByUser === "string" &&
  isRecordOfText(v.customFields, r);
export const ExternalKBSearchResult = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.text === "string" &&
  typeof v.title === "string" &&
  typeof v.source === "string";
export const ExternalKBSearchResultData = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.text === "string" &&
  typeof v.title === "string";
const HTMLElement = (v, r) => false;
const HTMLIFrameElement = (v, r) => false;
export const InitOptions = (v, r) =>
  isObject(v) &&
  (typeof v.integrationKey === "string" || isAbsent(v.integrationKey, r)) &&
  (isAbsent(v.adcFrame, r) || HTMLIFrameElement(v.adcFrame, r)) &&
  (isAbsent(v.mountRoot, r) || HTMLElement(v.mountRoot, r)) &&
  (typeof v.standalone === "boolean" || isAbsent(v.standalone, r)) &&
  (typeof v.disableNewInteractionPopup === "boolean" || isAbsent(v.disableNewInteractionPopup, r)) &&
  (typeof v.adaptiveWidth === "boolean" || isAbsent(v.adaptiveWidth, r));
export const InitiateResult = (v, r) =>
  isObject(v) &&
  (typeof v.id === "string" || v.id === null) &&
  (typeof v.error === "string" || isAbsent(v.error, r));
export const IntegrationConfig = (v, r) => true;
export const InteractionAssociatedObject = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.type === "string" &&
  typeof v.displayName === "string" &&
  typeof v.displayType === "string" &&
  isRecordOfText(v.customFields, r) &&
  typeof v.source === "string";
export const InteractionAssociatedObjectData = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.type === "string" &&
  typeof v.displayName === "string" &&
  typeof v.displayType === "string" &&
  isRecordOfText(v.customFields, r);
export const InteractionAssociatedObjectsData = (v, r) =>
  isObject(v) &&
  isListOfInteractionAssociatedObject(v.list, r) &&
  (typeof v.selected === "string" || v.selected === null);
export const InteractionData = (v, r) =>
  isObject(v) &&
  typeof v.interactionId === "string" &&
  InteractionState(v.state, r) &&
  InteractionType(v.type, r) &&
  typeof v.subject === "string" &&
  InteractionAssociatedObjectsData(v.associatedObjects, r) &&
  isListOfCallParty(v.callParties, r) &&
  typeof v.callMuted === "boolean" &&
  typeof v.callRecording === "boolean" &&
  AttachedData(v.attachedData, r) &&
  (typeof v.phoneNumber === "string" || isAbsent(v.phoneNumber, r)) &&
  (typeof v.email === "string" || isAbsent(v.email, r)) &&
  (isAbsent(v.callDirection, r) || CallDirection(v.callDirection, r)) &&
  mayBeNumber(v.startTime, r) &&
  mayBeNumber(v.endTime, r) &&
  mayBeNumber(v.duration, r) &&
  (typeof v.description === "string" || isAbsent(v.description, r)) &&
  (typeof v.disposition === "string" || isAbsent(v.disposition, r)) &&
  (typeof v.globalInteractionId === "string" || isAbsent(v.globalInteractionId, r)) &&
  (typeof v.service === "string" || isAbsent(v.service, r)) &&
  (typeof v.playbackUrl === "string" || isAbsent(v.playbackUrl, r)) &&
  (typeof v.recordingUrl === "string" || isAbsent(v.recordingUrl, r)) &&
  (typeof v.DNIS === "string" || isAbsent(v.DNIS, r)) &&
  (typeof v.ANI === "string" || isAbsent(v.ANI, r)) &&
  (isAbsent(v.origination, r) || InteractionOrigination(v.origination, r)) &&
  (typeof v.agentId === "string" || isAbsent(v.agentId, r)) &&
  (typeof v.transferANI === "string" || isAbsent(v.transferANI, r));
export const InteractionOrigination = (v, r) => ((v === "dialpad" || v === "dialpad-search" || v === "directory" || v === "recent" || v === "favorites" || v === "workitem" || v === "interaction" || v === "contact-profile" || v === "help" || v === "conference" || v === "auto" || v === "integration-api") || (r && typeof v === "string"));
export const InteractionScreen = (v, r) => {
  if (!isObject(v)) return false;
  for (const k in v) if (isOwn(v, k) && v[k] !== undefined && !((typeof v[k] === "string" || isNumber(v[k]) || typeof v[k] === "boolean" || v[k] === null))) return false;
  return true;
};
export const InteractionState = (v, r) => ((v === "unknown" || v === "queued" || v === "ivr" || v === "wrap_up" || v === "wrap_up_hold" || v === "delivered" || v === "delivery_pending" || v === "hold" || v === "completed") || (r && typeof v === "string"));
export const InteractionSummary = (v, r) =>
  isObject(v) &&
  v.success === true &&
  typeof v.interactionId === "string" &&
  isListOfSummaryTopic(v.topics, r);
export const InteractionSummaryFailed = (v, r) =>
  isObject(v) &&
  v.success === false &&
  typeof v.interactionId === "string" &&
  typeof v.errorCode === "string";
export const InteractionSummaryResult = (v, r) => (InteractionSummary(v, r) || InteractionSummaryFailed(v, r));
export const InteractionType = (v, r) => ((v === "voice" || v === "chat" || v === "email") || (r && typeof v === "string"));
export const LoginData = (v, r) =>
  isObject(v) &&
  typeof v.username === "string" &&
  typeof v.password === "string" &&
  (typeof v.tenant === "string" || isAbsent(v.tenant, r));
export const LoginStateData = (v, r) =>
  isObject(v) &&
  typeof v.isLoggedIn === "boolean" &&
  (typeof v.agentId === "string" || isAbsent(v.agentId, r)) &&
  (typeof v.username === "string" || isAbsent(v.username, r)) &&
  (typeof v.sessionId === "string" || isAbsent(v.sessionId, r));
export const MessageLogger = (v, r) => false;
export const OnActiveInteractionSwitchedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && (typeof v[0] === "string" || v[0] === null));
export const OnAgentStateChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && AgentState(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnAudioDeviceChangeArguments = (v, r) => (isArray(v) && (r || v.length <= 2) && (v.length <= 0 || (typeof v[0] === "string" || (r && v[0] === null))) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnCallAudioQualityAlertArguments = (v, r) => (isArray(v) && v.length >= 2 && (r || v.length <= 2) && typeof v[0] === "string" && typeof v[1] === "boolean");
export const OnGetKnowledgeBaseArticleArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && typeof v[0] === "string");
export const OnGetKnowledgeBaseArticleReply = (v, r) => (ExternalKBArticleData(v, r) || v === null);
export const OnInteractionRemovedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
export const OnInteractionStateChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
export const OnLoadTransferDataArguments = (v, r) => (isArray(v) && v.length >= 2 && (r || v.length <= 2) && typeof v[0] === "string" && CustomTransferData(v[1], r));
export const OnLoginArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && LoginStateData(v[0], r));
export const OnLogoutArguments = (v, r) => (isArray(v) && (r || v.length <= 0));
export const OnNewInteractionArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
export const OnOpenRecordArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && InteractionAssociatedObjectData(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnPhoneCapabilitiesChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && PhoneCapabilities(v[0], r));
export const OnRequestTransferDataArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && typeof v[0] === "string");
export const OnRequestTransferDataReply = (v, r) => (CustomTransferData(v, r) || v === null);
export const OnSaveActivityRecordArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionData(v[0], r));
export const OnScreenRecordingStateChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && ScreenRecordingState(v[0], r));
export const OnSearchKnowledgeBaseArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && typeof v[0] === "string" && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnSearchKnowledgeBaseReply = (v, r) => (isListOfExternalKBSearchResultData(v, r) || v === null);
export const OnSearchRecordsArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && SearchRecordsQuery(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnServerErrorArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && ServerErrorData(v[0], r));
export const OnShowScreenArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && InteractionScreen(v[0], r) && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnSoftphoneStatusChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 2) && typeof v[0] === "boolean" && (v.length <= 1 || (typeof v[1] === "string" || (r && v[1] === null))));
export const OnSummaryGenerationCompletedArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && InteractionSummaryResult(v[0], r));
export const OnWebScreenPopCustomArguments = (v, r) => (isArray(v) && v.length >= 2 && (r || v.length <= 2) && typeof v[0] === "string" && WebScreenPop(v[1], r));
export const OnWebScreenPopCustomReply = (v, r) => typeof v === "boolean";
export const OnWidgetMinimizedChangeArguments = (v, r) => (isArray(v) && v.length >= 1 && (r || v.length <= 1) && typeof v[0] === "boolean");
export const OperationFailure = (v, r) =>
  isObject(v) &&
  ((v.status === "error") || (r && typeof v.status === "string")) &&
  ResultError(v.error, r);
const RecognizedOperationFailure = (v, r) =>
  isObject(v) &&
  (v.status === "error") &&
  ResultError(v.error, r);
export const OperationResult = (v, r) => (r ? (RecognizedOperationSuccess(v, r) || RecognizedOperationFailure(v, r) || UnrecognizedOperationResult(v, r)) : (OperationSuccess(v, r) || OperationFailure(v, r)));
const UnrecognizedOperationResult = (v, r) =>
  isObject(v) &&
  typeof v.status === "string" && !(v.status === "success" || v.status === "error");
export const OperationSuccess = (v, r) =>
  isObject(v) &&
  ((v.status === "success") || (r && typeof v.status === "string")) &&
  v.data === null;
const RecognizedOperationSuccess = (v, r) =>
  isObject(v) &&
  (v.status === "success") &&
  v.data === null;
export const PhoneCapabilities = (v, r) =>
  isObject(v) &&
  typeof v.canDial === "boolean" &&
  typeof v.canAnswer === "boolean" &&
  typeof v.canHold === "boolean" &&
  typeof v.canRetrieve === "boolean";
export const PhoneDevice = (v, r) => ((v === "phone_type_browser" || v === "phone_type_external" || v === "phone_type_hard_custom" || v === "phone_type_hard_default" || v === "phone_type_nailed" || v === "phone_type_none" || v === "phone_type_soft_secure" || v === "phone_type_microsoft_teams" || v === "phone_type_soft_unsecure") || (r && typeof v === "string"));
export const PhoneDeviceData = (v, r) =>
  isObject(v) &&
  PhoneDevice(v.type, r) &&
  (typeof v.phone === "string" || isAbsent(v.phone, r));
export const RequestMessage = (v, r) => (valuesFromGetLoginStateOrLoginOrLogoutAndMore.has(v) || (r && typeof v === "string"));
export const RescheduleData = (v, r) =>
  isObject(v) &&
  typeof v.numberToDial === "string" &&
  typeof v.fromTime === "string" &&
  typeof v.untilTime === "string" &&
  (typeof v.timezoneCode === "string" || isAbsent(v.timezoneCode, r));
export const ResultError = (v, r) =>
  isObject(v) &&
  ResultErrorCodesCode(v.code, r) &&
  ResultErrorCodesName(v.name, r) &&
  (typeof v.message === "string" || isAbsent(v.message, r));
export const ResultErrorCodes = (v, r) => (r ? isRecordOfInteger(v, r) : isObjectOf(v, r));
const ResultErrorCodesCode = (v, r) => (valuesFrom1Or2Or3AndMore.has(v) || (r && isInteger(v)));
const ResultErrorCodesName = (v, r) => (valuesFromNotEnoughPrivilegesOrNotLoggedInOrInvalidArgsAndMore.has(v) || (r && typeof v === "string"));
export const ResultStatus = (v, r) => ((v === "success" || v === "error") || (r && typeof v === "string"));
export const ScreenRecordingState = (v, r) =>
  isObject(v) &&
  typeof v.allowed === "boolean" &&
  typeof v.active === "boolean" &&
  typeof v.muted === "boolean";
export const SearchRecordsQuery = (v, r) =>
  isObject(v) &&
  typeof v.text === "string" &&
  isListOfText(v.types, r);
export const ServerErrorCodes = (v, r) => (r ? isRecordOfInteger(v, r) : isObjectOf2(v, r));
const ServerErrorCodesCode = (v, r) => (valuesFrom100Or101Or102AndMore.has(v) || (r && isInteger(v)));
const ServerErrorCodesName = (v, r) => (valuesFromForcedLogoutByOtherClientOrForcedLogoutBySupervisorOrInvalidRequestAndMore.has(v) || (r && typeof v === "string"));
export const ServerErrorData = (v, r) =>
  isObject(v) &&
  ServerErrorCodesCode(v.code, r) &&
  ServerErrorCodesName(v.name, r) &&
  isNumber(v.timestamp) &&
  (typeof v.message === "string" || isAbsent(v.message, r));
export const ServiceData = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.name === "string" &&
  typeof v.useDispositions === "boolean" &&
  typeof v.requireDisposition === "boolean";
export const SummaryTopic = (v, r) =>
  isObject(v) &&
  typeof v.name === "string" &&
  typeof v.value === "string";
export const SyncAsyncResult = (v, r) => (r ? v === null : false);
export const Team = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.displayName === "string" &&
  typeof v.isSupervised === "boolean" &&
  mayBeNumber(v.usersCount, r);
export const TeamMember = (v, r) =>
  isObject(v) &&
  typeof v.id === "string" &&
  typeof v.teamId === "string" &&
  typeof v.firstName === "string" &&
  typeof v.lastName === "string" &&
  typeof v.phone === "string" &&
  UserState(v.state, r);
export const TeamMemberState = (v, r) => ((v === "offline" || v === "ready" || v === "not ready" || v === "busy" || v === "after call work" || v === "supervising") || (r && typeof v === "string"));
export const User = (v, r) => TeamMember(v, r);
export const UserState = (v, r) => typeof v === "string";
export const WebScreenPop = (v, r) =>
  isObject(v) &&
  ((v.action === "OPEN_WEB_PAGE" || v.action === "DISPLAY_TEXT") || (r && typeof v.action === "string")) &&
  typeof v.url === "string" &&
  typeof v.content === "string" &&
  typeof v.label === "string" &&
  typeof v.popUponAnswer === "boolean" &&
  typeof v.keepPopupOpenAfterFinish === "boolean" &&
  typeof v.popup === "boolean" &&
  (isAbsent(v.secondaryUrls, r) || isNumberedOfWebScreenPopSecondaryUrl(v.secondaryUrls, r));
export const WebScreenPopSecondaryUrl = (v, r) =>
  isObject(v) &&
  (typeof v.label === "string" || isAbsent(v.label, r)) &&
  (typeof v.url === "string" || isAbsent(v.url, r));
