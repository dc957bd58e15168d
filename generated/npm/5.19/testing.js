// Generated from the transcription of the API. Changes belong there.

"use strict";

const { Fake } = require("../runtime/faking.js");
const guards = require("./guards.js");
const tolerant = require("./guards.tolerant.js");

const { silence } = require("../runtime/faking.js");

const codes = { not_enough_privileges: 1, not_logged_in: 2, invalid_args: 3, logged_without_phone: 4, banned: 5, api_not_answer: 6, invalid_request: 7, timeout: 8, no_chat_in_service: 9, empty_number: 10, no_service: 11, self_call: 12, no_interaction: 13, api_method_not_implemented: 14, not_suitable_state: 15, no_disposition: 16, object_not_found: 17, no_permissions_did_sms: 18, no_permissions_did_call: 19, no_channel_in_service: 20, unknown_error: 99 };

const api = {
  codes,
  properties: { adcFrame: null },
  global: ["brightpattern", "AdApi"],
  timeout: Infinity,
  unanswered: "api_not_answer",
  unimplemented: "api_method_not_implemented",
  succeeded: (data) => ({ status: "success", data: data }),
  failed: (name, message) => ({ status: "error", error: { code: codes[name], name: name, message: message } }),
  events: {
    ON_NEW_INTERACTION: { arguments: tolerant.explainOnNewInteractionArguments },
    ON_INTERACTION_REMOVED: { arguments: tolerant.explainOnInteractionRemovedArguments },
    ON_INTERACTION_STATE_CHANGE: { arguments: tolerant.explainOnInteractionStateChangeArguments },
    ON_ACTIVE_INTERACTION_SWITCHED: { arguments: tolerant.explainOnActiveInteractionSwitchedArguments },
    ON_SAVE_ACTIVITY_RECORD: { arguments: tolerant.explainOnSaveActivityRecordArguments },
    ON_CALL_AUDIO_QUALITY_ALERT: { arguments: tolerant.explainOnCallAudioQualityAlertArguments },
    ON_SUMMARY_GENERATION_COMPLETED: { arguments: tolerant.explainOnSummaryGenerationCompletedArguments },
    ON_REQUEST_TRANSFER_DATA: { arguments: tolerant.explainOnRequestTransferDataArguments, reply: guards.explainOnRequestTransferDataReply },
    ON_LOAD_TRANSFER_DATA: { arguments: tolerant.explainOnLoadTransferDataArguments },
    ON_SEARCH_KNOWLEDGE_BASE: { arguments: tolerant.explainOnSearchKnowledgeBaseArguments, reply: guards.explainOnSearchKnowledgeBaseReply },
    ON_GET_KNOWLEDGE_BASE_ARTICLE: { arguments: tolerant.explainOnGetKnowledgeBaseArticleArguments, reply: guards.explainOnGetKnowledgeBaseArticleReply },
    ON_OPEN_RECORD: { arguments: tolerant.explainOnOpenRecordArguments },
    ON_SEARCH_RECORDS: { arguments: tolerant.explainOnSearchRecordsArguments },
    ON_SHOW_SCREEN: { arguments: tolerant.explainOnShowScreenArguments },
    ON_WEB_SCREEN_POP_CUSTOM: { arguments: tolerant.explainOnWebScreenPopCustomArguments, reply: guards.explainOnWebScreenPopCustomReply },
    ON_LOGIN: { arguments: tolerant.explainOnLoginArguments },
    ON_LOGOUT: { arguments: tolerant.explainOnLogoutArguments },
    ON_AGENT_STATE_CHANGE: { arguments: tolerant.explainOnAgentStateChangeArguments },
    ON_SERVER_ERROR: { arguments: tolerant.explainOnServerErrorArguments },
    ON_WIDGET_MINIMIZED_CHANGE: { arguments: tolerant.explainOnWidgetMinimizedChangeArguments },
    ON_SCREEN_RECORDING_STATE_CHANGE: { arguments: tolerant.explainOnScreenRecordingStateChangeArguments },
    ON_SOFTPHONE_STATUS_CHANGE: { arguments: tolerant.explainOnSoftphoneStatusChangeArguments },
    ON_AUDIO_DEVICE_CHANGE: { arguments: tolerant.explainOnAudioDeviceChangeArguments },
    ON_PHONE_CAPABILITIES_CHANGE: { arguments: tolerant.explainOnPhoneCapabilitiesChangeArguments },
  },
  methods: {
    startCall: { isCalled: true },
    startChat: { isCalled: true },
    startEmail: { isCalled: true },
    sendDtmf: { isCalled: true },
    consultCall: { isCalled: true },
    blindTransfer: { isCalled: true },
    transfer: { isCalled: true },
    inviteToCallConference: { isCalled: true },
    removeFromCallConference: { isCalled: true },
    destroyCallConference: { isCalled: true },
    mergeAllCallsIntoConference: { isCalled: true },
    setCallHold: { isCalled: true },
    setCallRecording: { isCalled: true },
    setCallMute: { isCalled: true },
    acceptInteraction: { isCalled: true },
    rejectInteraction: { isCalled: true },
    leaveInteraction: { isCalled: true },
    completeInteraction: { isCalled: true },
    leaveAndCompleteInteraction: { isCalled: true },
    switchActiveInteraction: { isCalled: true },
    getDispositionsList: { isCalled: true },
    setDisposition: { isCalled: true },
    setRescheduleWindow: { isCalled: true },
    addNote: { isCalled: true },
    updateNote: { isCalled: true },
    replaceNote: { isCalled: true },
    setVariable: { isCalled: true },
    getVariables: { isCalled: true },
    addInteractionAssociatedObject: { isCalled: true },
    setInteractionActiveScreen: { isCalled: true },
    sendChatMessage: { isCalled: true },
    suggestChatMessage: { isCalled: true },
    getLoginState: { isCalled: true },
    login: { isCalled: true },
    logout: { isCalled: true },
    getAgentState: { isCalled: true },
    setAgentState: { isCalled: true },
    getAgentNotReadyReasons: { isCalled: true },
    getTeams: { isCalled: true },
    getTeamMembers: { isCalled: true },
    getServicesList: { isCalled: true },
    getService: { isCalled: true },
    setService: { isCalled: true },
    getDIDNumbersList: { isCalled: true },
    getDIDNumber: { isCalled: true },
    setDIDNumber: { isCalled: true },
    getConfig: { isCalled: true },
    getPhoneDevicesList: { isCalled: true },
    getPhoneDevice: { isCalled: true },
    setPhoneDevice: { isCalled: true },
    setScreenRecordingMute: { isCalled: true },
    getScreenRecordingState: { isCalled: true },
    setWidgetMinimized: { isCalled: true },
    injectMessageLogger: { isCalled: false },
  },
};

function createFake(options) {
  return new Fake(api, options);
}

module.exports = { silence, createFake };
