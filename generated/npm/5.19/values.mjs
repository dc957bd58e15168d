// Generated from the transcription of the API. Changes belong there.

function frozen(value) {
  if (typeof value === "object") {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

export function nameOf(table, number) {
  return Object.keys(table).find((name) => table[name] === number);
}

export const edition = /* @__PURE__ */ frozen("5.19");

export const editions = /* @__PURE__ */ frozen(["5.19", "latest"]);

export const events = /* @__PURE__ */ frozen({
  ON_NEW_INTERACTION: { name: "ON_NEW_INTERACTION", needsReply: false, parameters: ["newInteraction"] },
  ON_INTERACTION_REMOVED: { name: "ON_INTERACTION_REMOVED", needsReply: false, parameters: ["removedInteraction"] },
  ON_INTERACTION_STATE_CHANGE: { name: "ON_INTERACTION_STATE_CHANGE", needsReply: false, parameters: ["interaction"] },
  ON_ACTIVE_INTERACTION_SWITCHED: { name: "ON_ACTIVE_INTERACTION_SWITCHED", needsReply: false, parameters: ["activatedInteractionId"] },
  ON_SAVE_ACTIVITY_RECORD: { name: "ON_SAVE_ACTIVITY_RECORD", needsReply: false, parameters: ["activity"] },
  ON_CALL_AUDIO_QUALITY_ALERT: { name: "ON_CALL_AUDIO_QUALITY_ALERT", needsReply: false, parameters: ["callId", "alert"] },
  ON_SUMMARY_GENERATION_COMPLETED: { name: "ON_SUMMARY_GENERATION_COMPLETED", needsReply: false, parameters: ["result"] },
  ON_REQUEST_TRANSFER_DATA: { name: "ON_REQUEST_TRANSFER_DATA", needsReply: true, parameters: ["interactionId"] },
  ON_LOAD_TRANSFER_DATA: { name: "ON_LOAD_TRANSFER_DATA", needsReply: false, parameters: ["interactionId", "data"] },
  ON_SEARCH_KNOWLEDGE_BASE: { name: "ON_SEARCH_KNOWLEDGE_BASE", needsReply: true, parameters: ["query", "language"] },
  ON_GET_KNOWLEDGE_BASE_ARTICLE: { name: "ON_GET_KNOWLEDGE_BASE_ARTICLE", needsReply: true, parameters: ["articleId"] },
  ON_OPEN_RECORD: { name: "ON_OPEN_RECORD", needsReply: false, parameters: ["record", "interactionId"] },
  ON_SEARCH_RECORDS: { name: "ON_SEARCH_RECORDS", needsReply: false, parameters: ["search", "interactionId"] },
  ON_SHOW_SCREEN: { name: "ON_SHOW_SCREEN", needsReply: false, parameters: ["screen", "interactionId"] },
  ON_WEB_SCREEN_POP_CUSTOM: { name: "ON_WEB_SCREEN_POP_CUSTOM", needsReply: true, parameters: ["itemId", "webScreenPop"] },
  ON_LOGIN: { name: "ON_LOGIN", needsReply: false, parameters: ["loginState"] },
  ON_LOGOUT: { name: "ON_LOGOUT", needsReply: false, parameters: [] },
  ON_AGENT_STATE_CHANGE: { name: "ON_AGENT_STATE_CHANGE", needsReply: false, parameters: ["state", "notReadyReason"] },
  ON_SERVER_ERROR: { name: "ON_SERVER_ERROR", needsReply: false, parameters: ["errorData"] },
  ON_WIDGET_MINIMIZED_CHANGE: { name: "ON_WIDGET_MINIMIZED_CHANGE", needsReply: false, parameters: ["widgetMinimized"] },
  ON_SCREEN_RECORDING_STATE_CHANGE: { name: "ON_SCREEN_RECORDING_STATE_CHANGE", needsReply: false, parameters: ["screenRecordingState"] },
  ON_SOFTPHONE_STATUS_CHANGE: { name: "ON_SOFTPHONE_STATUS_CHANGE", needsReply: false, parameters: ["ready", "error"] },
  ON_AUDIO_DEVICE_CHANGE: { name: "ON_AUDIO_DEVICE_CHANGE", needsReply: false, parameters: ["inputDevice", "outputDevice"] },
  ON_PHONE_CAPABILITIES_CHANGE: { name: "ON_PHONE_CAPABILITIES_CHANGE", needsReply: false, parameters: ["caps"] },
});

export const methods = /* @__PURE__ */ frozen({
  startCall: { name: "startCall", command: "START_CALL", parameters: ["phoneNumber", "initialObject"] },
  startChat: { name: "startChat", command: "START_CHAT", parameters: ["channel", "address", "initialObject"] },
  startEmail: { name: "startEmail", command: "START_EMAIL", parameters: ["email", "initialObject"] },
  sendDtmf: { name: "sendDtmf", command: "SEND_DTMF", parameters: ["dtmf", "interactionId"] },
  consultCall: { name: "consultCall", command: "CONSULT_CALL", parameters: ["phone"] },
  blindTransfer: { name: "blindTransfer", command: "BLIND_TRANSFER", parameters: ["phone", "customTransferData", "interactionId"] },
  transfer: { name: "transfer", command: "TRANSFER", parameters: ["customTransferData", "mainCallId", "consultCallId"] },
  inviteToCallConference: { name: "inviteToCallConference", command: "INVITE_TO_CALL_CONFERENCE", parameters: ["phone", "customTransferData", "interactionId"] },
  removeFromCallConference: { name: "removeFromCallConference", command: "REMOVE_FROM_CALL_CONFERENCE", parameters: ["partyId", "interactionId"] },
  destroyCallConference: { name: "destroyCallConference", command: "DESTROY_CALL_CONFERENCE", parameters: ["interactionId"] },
  mergeAllCallsIntoConference: { name: "mergeAllCallsIntoConference", command: "MERGE_ALL_CALLS_INTO_CONFERENCE", parameters: ["customTransferData"] },
  setCallHold: { name: "setCallHold", command: "SET_CALL_HOLD", parameters: ["state", "interactionId"] },
  setCallRecording: { name: "setCallRecording", command: "SET_CALL_RECORDING", parameters: ["state", "interactionId"] },
  setCallMute: { name: "setCallMute", command: "SET_CALL_MUTE", parameters: ["state", "interactionId"] },
  acceptInteraction: { name: "acceptInteraction", command: "ACCEPT_INTERACTION", parameters: ["interactionId"] },
  rejectInteraction: { name: "rejectInteraction", command: "REJECT_INTERACTION", parameters: ["interactionId"] },
  leaveInteraction: { name: "leaveInteraction", command: "LEAVE_INTERACTION", parameters: ["interactionId"] },
  completeInteraction: { name: "completeInteraction", command: "COMPLETE_INTERACTION", parameters: ["interactionId"] },
  leaveAndCompleteInteraction: { name: "leaveAndCompleteInteraction", command: "LEAVE_AND_COMPLETE_INTERACTION", parameters: ["disposition", "note", "interactionId"] },
  switchActiveInteraction: { name: "switchActiveInteraction", command: "SWITCH_ACTIVE_INTERACTION", parameters: ["interactionId"] },
  getDispositionsList: { name: "getDispositionsList", command: "GET_DISPOSITIONS_LIST", parameters: ["target"] },
  setDisposition: { name: "setDisposition", command: "SET_DISPOSITION", parameters: ["disposition", "interactionId"] },
  setRescheduleWindow: { name: "setRescheduleWindow", command: "SET_RESCHEDULE", parameters: ["rescheduleData", "interactionId"] },
  addNote: { name: "addNote", command: "ADD_NOTE", parameters: ["note", "interactionId"] },
  updateNote: { name: "updateNote", command: "UPDATE_NOTE", parameters: ["note", "interactionId"] },
  replaceNote: { name: "replaceNote", command: "REPLACE_NOTE", parameters: ["note", "interactionId"] },
  setVariable: { name: "setVariable", command: "SET_VARIABLE", parameters: ["key", "value", "interactionId"] },
  getVariables: { name: "getVariables", command: "GET_VARIABLES", parameters: ["keys", "interactionId"] },
  addInteractionAssociatedObject: { name: "addInteractionAssociatedObject", command: "ADD_INTERACTION_ASSOCIATED_OBJECT", parameters: ["object", "interactionId"] },
  setInteractionActiveScreen: { name: "setInteractionActiveScreen", command: "SET_INTERACTION_ACTIVE_SCREEN", parameters: ["screenData", "interactionId"] },
  sendChatMessage: { name: "sendChatMessage", command: "SEND_CHAT_MESSAGE", parameters: ["text", "interactionId"] },
  suggestChatMessage: { name: "suggestChatMessage", command: "SUGGEST_CHAT_MESSAGE", parameters: ["text", "overwrite", "interactionId"] },
  getLoginState: { name: "getLoginState", command: "GET_LOGIN_STATE", parameters: [] },
  login: { name: "login", command: "LOGIN", parameters: ["loginData", "force"] },
  logout: { name: "logout", command: "LOGOUT", parameters: [] },
  getAgentState: { name: "getAgentState", command: "GET_AGENT_STATE", parameters: [] },
  setAgentState: { name: "setAgentState", command: "SET_AGENT_STATE", parameters: ["state", "notReadyReason"] },
  getAgentNotReadyReasons: { name: "getAgentNotReadyReasons", command: "GET_AGENT_NOT_READY_REASONS", parameters: [] },
  getTeams: { name: "getTeams", command: "GET_TEAMS", parameters: [] },
  getTeamMembers: { name: "getTeamMembers", command: "GET_TEAM_MEMBERS", parameters: ["teamId"] },
  getServicesList: { name: "getServicesList", command: "GET_SERVICES_LIST", parameters: [] },
  getService: { name: "getService", command: "GET_SERVICE", parameters: [] },
  setService: { name: "setService", command: "SET_SERVICE", parameters: ["service"] },
  getDIDNumbersList: { name: "getDIDNumbersList", command: "GET_DID_LIST", parameters: [] },
  getDIDNumber: { name: "getDIDNumber", command: "GET_DID", parameters: [] },
  setDIDNumber: { name: "setDIDNumber", command: "SET_DID", parameters: ["did"] },
  getConfig: { name: "getConfig", command: "GET_CONFIG", parameters: [] },
  getPhoneDevicesList: { name: "getPhoneDevicesList", command: "GET_PHONE_DEVICES_LIST", parameters: [] },
  getPhoneDevice: { name: "getPhoneDevice", command: "GET_PHONE_DEVICE", parameters: [] },
  setPhoneDevice: { name: "setPhoneDevice", command: "SET_PHONE_DEVICE", parameters: ["phoneDevice"] },
  setScreenRecordingMute: { name: "setScreenRecordingMute", command: "SET_SCREEN_RECORDING_MUTE", parameters: ["state"] },
  getScreenRecordingState: { name: "getScreenRecordingState", command: "GET_SCREEN_RECORDING_STATE", parameters: [] },
  setWidgetMinimized: { name: "setWidgetMinimized", command: "SET_WIDGET_MINIMIZED", parameters: ["state"] },
  injectMessageLogger: { name: "injectMessageLogger", command: undefined, parameters: ["callback"] },
});

export const InteractionType = /* @__PURE__ */ frozen({
  voice: "voice",
  chat: "chat",
  email: "email",
});

export const InteractionState = /* @__PURE__ */ frozen({
  unknown: "unknown",
  queued: "queued",
  ivr: "ivr",
  wrap_up: "wrap_up",
  wrap_up_hold: "wrap_up_hold",
  delivered: "delivered",
  delivery_pending: "delivery_pending",
  hold: "hold",
  completed: "completed",
});

export const InteractionOrigination = /* @__PURE__ */ frozen({
  dialpad: "dialpad",
  "dialpad-search": "dialpad-search",
  directory: "directory",
  recent: "recent",
  favorites: "favorites",
  workitem: "workitem",
  interaction: "interaction",
  "contact-profile": "contact-profile",
  help: "help",
  conference: "conference",
  auto: "auto",
  "integration-api": "integration-api",
});

export const CallDirection = /* @__PURE__ */ frozen({
  inbound: "inbound",
  outbound: "outbound",
});

export const RequestMessage = /* @__PURE__ */ frozen({
  GET_LOGIN_STATE: "GET_LOGIN_STATE",
  LOGIN: "LOGIN",
  LOGOUT: "LOGOUT",
  GET_AGENT_STATE: "GET_AGENT_STATE",
  SET_AGENT_STATE: "SET_AGENT_STATE",
  ACCEPT_INTERACTION: "ACCEPT_INTERACTION",
  REJECT_INTERACTION: "REJECT_INTERACTION",
  START_CALL: "START_CALL",
  START_CHAT: "START_CHAT",
  START_EMAIL: "START_EMAIL",
  SEND_DTMF: "SEND_DTMF",
  CONSULT_CALL: "CONSULT_CALL",
  BLIND_TRANSFER: "BLIND_TRANSFER",
  TRANSFER: "TRANSFER",
  LEAVE_INTERACTION: "LEAVE_INTERACTION",
  COMPLETE_INTERACTION: "COMPLETE_INTERACTION",
  LEAVE_AND_COMPLETE_INTERACTION: "LEAVE_AND_COMPLETE_INTERACTION",
  SWITCH_ACTIVE_INTERACTION: "SWITCH_ACTIVE_INTERACTION",
  INVITE_TO_CALL_CONFERENCE: "INVITE_TO_CALL_CONFERENCE",
  REMOVE_FROM_CALL_CONFERENCE: "REMOVE_FROM_CALL_CONFERENCE",
  DESTROY_CALL_CONFERENCE: "DESTROY_CALL_CONFERENCE",
  MERGE_ALL_CALLS_INTO_CONFERENCE: "MERGE_ALL_CALLS_INTO_CONFERENCE",
  GET_TEAMS: "GET_TEAMS",
  GET_TEAM_MEMBERS: "GET_TEAM_MEMBERS",
  GET_SERVICES_LIST: "GET_SERVICES_LIST",
  GET_SERVICE: "GET_SERVICE",
  SET_SERVICE: "SET_SERVICE",
  GET_DID_LIST: "GET_DID_LIST",
  GET_DID: "GET_DID",
  SET_DID: "SET_DID",
  GET_DISPOSITIONS_LIST: "GET_DISPOSITIONS_LIST",
  SET_DISPOSITION: "SET_DISPOSITION",
  SET_RESCHEDULE: "SET_RESCHEDULE",
  ADD_NOTE: "ADD_NOTE",
  UPDATE_NOTE: "UPDATE_NOTE",
  REPLACE_NOTE: "REPLACE_NOTE",
  GET_CONFIG: "GET_CONFIG",
  GET_VARIABLES: "GET_VARIABLES",
  SET_VARIABLE: "SET_VARIABLE",
  ADD_INTERACTION_ASSOCIATED_OBJECT: "ADD_INTERACTION_ASSOCIATED_OBJECT",
  SET_INTERACTION_ACTIVE_SCREEN: "SET_INTERACTION_ACTIVE_SCREEN",
  GET_PHONE_DEVICES_LIST: "GET_PHONE_DEVICES_LIST",
  GET_PHONE_DEVICE: "GET_PHONE_DEVICE",
  SET_PHONE_DEVICE: "SET_PHONE_DEVICE",
  SET_CALL_HOLD: "SET_CALL_HOLD",
  SET_CALL_RECORDING: "SET_CALL_RECORDING",
  SET_CALL_MUTE: "SET_CALL_MUTE",
  SET_SCREEN_RECORDING_MUTE: "SET_SCREEN_RECORDING_MUTE",
  GET_SCREEN_RECORDING_STATE: "GET_SCREEN_RECORDING_STATE",
  SET_WIDGET_MINIMIZED: "SET_WIDGET_MINIMIZED",
  SEND_CHAT_MESSAGE: "SEND_CHAT_MESSAGE",
  SUGGEST_CHAT_MESSAGE: "SUGGEST_CHAT_MESSAGE",
  GET_AGENT_NOT_READY_REASONS: "GET_AGENT_NOT_READY_REASONS",
});

export const CallbackMessage = /* @__PURE__ */ frozen({
  ON_LOGIN: "ON_LOGIN",
  ON_LOGOUT: "ON_LOGOUT",
  ON_NEW_INTERACTION: "ON_NEW_INTERACTION",
  ON_INTERACTION_REMOVED: "ON_INTERACTION_REMOVED",
  ON_INTERACTION_STATE_CHANGE: "ON_INTERACTION_STATE_CHANGE",
  ON_ACTIVE_INTERACTION_SWITCHED: "ON_ACTIVE_INTERACTION_SWITCHED",
  ON_AGENT_STATE_CHANGE: "ON_AGENT_STATE_CHANGE",
  ON_REQUEST_TRANSFER_DATA: "ON_REQUEST_TRANSFER_DATA",
  ON_LOAD_TRANSFER_DATA: "ON_LOAD_TRANSFER_DATA",
  ON_SEARCH_KNOWLEDGE_BASE: "ON_SEARCH_KNOWLEDGE_BASE",
  ON_GET_KNOWLEDGE_BASE_ARTICLE: "ON_GET_KNOWLEDGE_BASE_ARTICLE",
  ON_OPEN_RECORD: "ON_OPEN_RECORD",
  ON_SEARCH_RECORDS: "ON_SEARCH_RECORDS",
  ON_SHOW_SCREEN: "ON_SHOW_SCREEN",
  ON_SCREEN_RECORDING_STATE_CHANGE: "ON_SCREEN_RECORDING_STATE_CHANGE",
  ON_WIDGET_MINIMIZED_CHANGE: "ON_WIDGET_MINIMIZED_CHANGE",
  ON_SERVER_ERROR: "ON_SERVER_ERROR",
  ON_SOFTPHONE_STATUS_CHANGE: "ON_SOFTPHONE_STATUS_CHANGE",
  ON_AUDIO_DEVICE_CHANGE: "ON_AUDIO_DEVICE_CHANGE",
  ON_PHONE_CAPABILITIES_CHANGE: "ON_PHONE_CAPABILITIES_CHANGE",
  ON_CALL_AUDIO_QUALITY_ALERT: "ON_CALL_AUDIO_QUALITY_ALERT",
  ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM",
  ON_SAVE_ACTIVITY_RECORD: "ON_SAVE_ACTIVITY_RECORD",
});

export const CallbackMessageWithResponse = /* @__PURE__ */ frozen({
  ON_REQUEST_TRANSFER_DATA: "ON_REQUEST_TRANSFER_DATA",
  ON_SEARCH_KNOWLEDGE_BASE: "ON_SEARCH_KNOWLEDGE_BASE",
  ON_GET_KNOWLEDGE_BASE_ARTICLE: "ON_GET_KNOWLEDGE_BASE_ARTICLE",
  ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM",
});

export const ChatChannelType = /* @__PURE__ */ frozen({
  telegram: "telegram",
  line: "line",
  facebook: "facebook",
  web: "web",
  nexmo: "nexmo",
  sms: "sms",
  viber: "viber",
  twitter: "twitter",
  wechat: "wechat",
});

export const PhoneDevice = /* @__PURE__ */ frozen({
  phone_type_browser: "phone_type_browser",
  phone_type_external: "phone_type_external",
  phone_type_hard_custom: "phone_type_hard_custom",
  phone_type_hard_default: "phone_type_hard_default",
  phone_type_nailed: "phone_type_nailed",
  phone_type_none: "phone_type_none",
  phone_type_soft_secure: "phone_type_soft_secure",
  phone_type_microsoft_teams: "phone_type_microsoft_teams",
  phone_type_soft_unsecure: "phone_type_soft_unsecure",
});

export const ResultStatus = /* @__PURE__ */ frozen({
  success: "success",
  error: "error",
});

export const ResultErrorCodes = /* @__PURE__ */ frozen({
  not_enough_privileges: 1,
  not_logged_in: 2,
  invalid_args: 3,
  logged_without_phone: 4,
  banned: 5,
  api_not_answer: 6,
  invalid_request: 7,
  timeout: 8,
  no_chat_in_service: 9,
  empty_number: 10,
  no_service: 11,
  self_call: 12,
  no_interaction: 13,
  api_method_not_implemented: 14,
  not_suitable_state: 15,
  no_disposition: 16,
  object_not_found: 17,
  no_permissions_did_sms: 18,
  no_permissions_did_call: 19,
  no_channel_in_service: 20,
  unknown_error: 99,
});

export const DispositionType = /* @__PURE__ */ frozen({
  SUCCESS: "SUCCESS",
  FAILURE: "FAILURE",
  CONTINUE: "CONTINUE",
  SPAM: "SPAM",
  DO_NOT_CALL: "DO_NOT_CALL",
});

export const AgentState = /* @__PURE__ */ frozen({
  supervising: "supervising",
  ready: "ready",
  not_ready: "not_ready",
  busy: "busy",
  after_call_work: "after_call_work",
});

export const ServerErrorCodes = /* @__PURE__ */ frozen({
  forced_logout_by_other_client: 100,
  forced_logout_by_supervisor: 101,
  invalid_request: 102,
  phone_not_registered: 103,
  phone_not_in_dial_plan: 104,
  tenant_disabled: 105,
  destination_user_not_logged: 106,
  user_disabled_or_deleted: 107,
  user_already_logged_in: 108,
  invalid_credentials: 109,
  other_user_logged_with_phone: 110,
  invalid_token: 111,
  logged_users_limit_reached: 112,
  already_logged_in_with_the_same_session: 113,
  not_enough_privileges: 114,
  sip_server_error: 200,
  unknown_error: 300,
});

export const TeamMemberState = /* @__PURE__ */ frozen({
  offline: "offline",
  ready: "ready",
  "not ready": "not ready",
  busy: "busy",
  "after call work": "after call work",
  supervising: "supervising",
});
