// Generated from the transcription of the API. Changes belong there.

import { Failure, Fake } from "../runtime/faking.mjs";
import * as shapes from "./shapes.mjs";

export { silence } from "../runtime/faking.mjs";

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
    ON_NEW_INTERACTION: { arguments: shapes.OnNewInteractionArguments },
    ON_INTERACTION_REMOVED: { arguments: shapes.OnInteractionRemovedArguments },
    ON_INTERACTION_STATE_CHANGE: { arguments: shapes.OnInteractionStateChangeArguments },
    ON_ACTIVE_INTERACTION_SWITCHED: { arguments: shapes.OnActiveInteractionSwitchedArguments },
    ON_SAVE_ACTIVITY_RECORD: { arguments: shapes.OnSaveActivityRecordArguments },
    ON_CALL_AUDIO_QUALITY_ALERT: { arguments: shapes.OnCallAudioQualityAlertArguments },
    ON_SUMMARY_GENERATION_COMPLETED: { arguments: shapes.OnSummaryGenerationCompletedArguments },
    ON_REQUEST_TRANSFER_DATA: { arguments: shapes.OnRequestTransferDataArguments, reply: shapes.OnRequestTransferDataReply },
    ON_LOAD_TRANSFER_DATA: { arguments: shapes.OnLoadTransferDataArguments },
    ON_SEARCH_KNOWLEDGE_BASE: { arguments: shapes.OnSearchKnowledgeBaseArguments, reply: shapes.OnSearchKnowledgeBaseReply },
    ON_GET_KNOWLEDGE_BASE_ARTICLE: { arguments: shapes.OnGetKnowledgeBaseArticleArguments, reply: shapes.OnGetKnowledgeBaseArticleReply },
    ON_OPEN_RECORD: { arguments: shapes.OnOpenRecordArguments },
    ON_SEARCH_RECORDS: { arguments: shapes.OnSearchRecordsArguments },
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
  called: ["startCall", "startChat", "startEmail", "sendDtmf", "consultCall", "blindTransfer", "transfer", "inviteToCallConference", "removeFromCallConference", "destroyCallConference", "mergeAllCallsIntoConference", "setCallHold", "setCallRecording", "setCallMute", "acceptInteraction", "rejectInteraction", "leaveInteraction", "completeInteraction", "leaveAndCompleteInteraction", "switchActiveInteraction", "getDispositionsList", "setDisposition", "setRescheduleWindow", "addNote", "updateNote", "replaceNote", "setVariable", "getVariables", "addInteractionAssociatedObject", "setInteractionActiveScreen", "sendChatMessage", "suggestChatMessage", "getLoginState", "login", "logout", "getAgentState", "setAgentState", "getAgentNotReadyReasons", "getTeams", "getTeamMembers", "getServicesList", "getService", "setService", "getDIDNumbersList", "getDIDNumber", "setDIDNumber", "getConfig", "getPhoneDevicesList", "getPhoneDevice", "setPhoneDevice", "setScreenRecordingMute", "getScreenRecordingState", "setWidgetMinimized"],
  returning: ["injectMessageLogger"],
  calls: shapes.default,
};

export function failure(error, message) {
  return new Failure(api, error, message);
}

export function createFake(options) {
  return new Fake(api, options);
}
