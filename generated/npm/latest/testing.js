// Generated from the transcription of the API. Changes belong there.

"use strict";

const { Failure, Fake } = require("../runtime/faking.js");
const shapes = require("./shapes.js");

const { silence } = require("../runtime/faking.js");

const codes = { not_enough_privileges: 1, not_logged_in: 2, invalid_args: 3, logged_without_phone: 4, banned: 5, api_not_answer: 6, invalid_request: 7, timeout: 8, no_chat_in_service: 9, empty_number: 10, no_service: 11, self_call: 12, no_interaction: 13, api_method_not_implemented: 14, not_suitable_state: 15, no_disposition: 16, object_not_found: 17, no_permissions_did_sms: 18, no_permissions_did_call: 19, no_channel_in_service: 20, unknown_error: 99 };

const api = {
  codes,
  properties: {},
  global: ["brightpattern", "AdApi"],
  timeout: 20000,
  unanswered: "api_not_answer",
  unimplemented: "api_method_not_implemented",
  succeeded: (data) => ({ status: "success", data: data }),
  failed: (name, message) => ({ status: "error", error: { code: codes[name], name: name, message: message } }),
  events: {
    ON_NEW_INTERACTION: { arguments: shapes.OnNewInteractionArguments },
    ON_INTERACTION_REMOVED: { arguments: shapes.OnInteractionRemovedArguments },
    ON_INTERACTION_STATE_CHANGE: { arguments: shapes.OnInteractionStateChangeArguments },
    ON_ACTIVE_INTERACTION_SWITCHED: { arguments: shapes.OnActiveInteractionSwitchedArguments },
    ON_SAVE_ACTIVITY_RECORD: { arguments: shapes.OnSaveActivityRecordArguments, reply: shapes.OnSaveActivityRecordReply, canBeNothing: true },
    ON_CALL_AUDIO_QUALITY_ALERT: { arguments: shapes.OnCallAudioQualityAlertArguments },
    ON_SUMMARY_GENERATION_STARTED: { arguments: shapes.OnSummaryGenerationStartedArguments },
    ON_SUMMARY_GENERATION_COMPLETED: { arguments: shapes.OnSummaryGenerationCompletedArguments },
    ON_GET_KNOWLEDGE_BASE_FOLDER: { arguments: shapes.OnGetKnowledgeBaseFolderArguments, reply: shapes.OnGetKnowledgeBaseFolderReply },
    ON_SEARCH_KNOWLEDGE_BASE: { arguments: shapes.OnSearchKnowledgeBaseArguments, reply: shapes.OnSearchKnowledgeBaseReply },
    ON_GET_KNOWLEDGE_BASE_ARTICLE: { arguments: shapes.OnGetKnowledgeBaseArticleArguments, reply: shapes.OnGetKnowledgeBaseArticleReply },
    ON_REQUEST_TRANSFER_DATA: { arguments: shapes.OnRequestTransferDataArguments, reply: shapes.OnRequestTransferDataReply },
    ON_LOAD_TRANSFER_DATA: { arguments: shapes.OnLoadTransferDataArguments },
    ON_OPEN_RECORD: { arguments: shapes.OnOpenRecordArguments },
    ON_SEARCH_RECORDS: { arguments: shapes.OnSearchRecordsArguments },
    ON_VALIDATE_ASSOCIATED_RECORDS: { arguments: shapes.OnValidateAssociatedRecordsArguments, reply: shapes.OnValidateAssociatedRecordsReply },
    ON_REQUEST_RECORD_INFO: { arguments: shapes.OnRequestRecordInfoArguments, reply: shapes.OnRequestRecordInfoReply },
    ON_REQUEST_RECORD_ON_SCREEN: { arguments: shapes.OnRequestRecordOnScreenArguments, reply: shapes.OnRequestRecordOnScreenReply },
    ON_SHOW_SCREEN: { arguments: shapes.OnShowScreenArguments },
    ON_WEB_SCREEN_POP_CUSTOM: { arguments: shapes.OnWebScreenPopCustomArguments, reply: shapes.OnWebScreenPopCustomReply },
    ON_LOGIN: { arguments: shapes.OnLoginArguments },
    ON_LOGOUT: { arguments: shapes.OnLogoutArguments },
    ON_AGENT_STATE_CHANGE: { arguments: shapes.OnAgentStateChangeArguments },
    ON_SERVER_ERROR: { arguments: shapes.OnServerErrorArguments },
    ON_WIDGET_MINIMIZED_CHANGE: { arguments: shapes.OnWidgetMinimizedChangeArguments },
    ON_SCREEN_RECORDING_STATE_CHANGE: { arguments: shapes.OnScreenRecordingStateChangeArguments },
    ON_SOFTPHONE_STATUS_CHANGE: { arguments: shapes.OnSoftphoneStatusChangeArguments },
    ON_AUDIO_DEVICE_CHANGE: { arguments: shapes.OnAudioDeviceChangeArguments },
    ON_PHONE_CAPABILITIES_CHANGE: { arguments: shapes.OnPhoneCapabilitiesChangeArguments },
  },
  called: ["startCall", "startChat", "startEmail", "sendDtmf", "consultCall", "blindTransfer", "transfer", "inviteToCallConference", "removeFromCallConference", "destroyCallConference", "mergeAllCallsIntoConference", "setCallHold", "setCallRecording", "setCallMute", "setCallRecordingMute", "setDialCandidates", "acceptInteraction", "rejectInteraction", "leaveInteraction", "completeInteraction", "leaveAndCompleteInteraction", "switchActiveInteraction", "getInteractionsState", "getDispositionsList", "setDisposition", "setRescheduleWindow", "addNote", "updateNote", "replaceNote", "setVariable", "getVariables", "addInteractionAssociatedObject", "setInteractionActiveScreen", "sendChatMessage", "suggestChatMessage", "inviteToChatConference", "removeFromChatConference", "getLoginState", "login", "openLogin", "logout", "getAgentState", "setAgentState", "getAgentNotReadyReasons", "getTeams", "getTeamMembers", "getServicesList", "getService", "setService", "getDIDNumbersList", "getDIDNumber", "setDIDNumber", "getConfig", "getPhoneDevicesList", "getPhoneDevice", "setPhoneDevice", "setScreenRecordingMute", "getScreenRecordingState", "setWidgetMinimized", "activatePage"],
  returning: ["injectMessageLogger"],
  calls: shapes.default,
};

function failure(error, message) {
  return new Failure(api, error, message);
}

function createFake(options) {
  return new Fake(api, options);
}

module.exports = { silence, failure, createFake };
