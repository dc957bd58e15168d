// Generated from the transcription of the API. Changes belong there.

function frozen(value) {
  if (typeof value === "object") {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function facts(fact, table) {
  const entry = ([name, [value, ...parameters]]) => [name, { name, [fact]: value, parameters }];
  return frozen(Object.fromEntries(Object.entries(table).map(entry)));
}

export function nameOf(table, number) {
  return Object.keys(table).find((name) => table[name] === number);
}

export const edition = /* @__PURE__ */ frozen("5.19");

export const editions = /* @__PURE__ */ frozen(["5.19", "latest"]);

export const events = /* @__PURE__ */ facts("needsReply", {
  ON_NEW_INTERACTION: [false, "newInteraction"],
  ON_INTERACTION_REMOVED: [false, "removedInteraction"],
  ON_INTERACTION_STATE_CHANGE: [false, "interaction"],
  ON_ACTIVE_INTERACTION_SWITCHED: [false, "activatedInteractionId"],
  ON_SAVE_ACTIVITY_RECORD: [false, "activity"],
  ON_CALL_AUDIO_QUALITY_ALERT: [false, "callId", "alert"],
  ON_SUMMARY_GENERATION_COMPLETED: [false, "result"],
  ON_REQUEST_TRANSFER_DATA: [true, "interactionId"],
  ON_LOAD_TRANSFER_DATA: [false, "interactionId", "data"],
  ON_SEARCH_KNOWLEDGE_BASE: [true, "query", "language"],
  ON_GET_KNOWLEDGE_BASE_ARTICLE: [true, "articleId"],
  ON_OPEN_RECORD: [false, "record", "interactionId"],
  ON_SEARCH_RECORDS: [false, "search", "interactionId"],
  ON_SHOW_SCREEN: [false, "screen", "interactionId"],
  ON_WEB_SCREEN_POP_CUSTOM: [true, "itemId", "webScreenPop"],
  ON_LOGIN: [false, "loginState"],
  ON_LOGOUT: [false],
  ON_AGENT_STATE_CHANGE: [false, "state", "notReadyReason"],
  ON_SERVER_ERROR: [false, "errorData"],
  ON_WIDGET_MINIMIZED_CHANGE: [false, "widgetMinimized"],
  ON_SCREEN_RECORDING_STATE_CHANGE: [false, "screenRecordingState"],
  ON_SOFTPHONE_STATUS_CHANGE: [false, "ready", "error"],
  ON_AUDIO_DEVICE_CHANGE: [false, "inputDevice", "outputDevice"],
  ON_PHONE_CAPABILITIES_CHANGE: [false, "caps"],
});

export const methods = /* @__PURE__ */ facts("command", {
  startCall: ["START_CALL", "phoneNumber", "initialObject"],
  startChat: ["START_CHAT", "channel", "address", "initialObject"],
  startEmail: ["START_EMAIL", "email", "initialObject"],
  sendDtmf: ["SEND_DTMF", "dtmf", "interactionId"],
  consultCall: ["CONSULT_CALL", "phone"],
  blindTransfer: ["BLIND_TRANSFER", "phone", "customTransferData", "interactionId"],
  transfer: ["TRANSFER", "customTransferData", "mainCallId", "consultCallId"],
  inviteToCallConference: ["INVITE_TO_CALL_CONFERENCE", "phone", "customTransferData", "interactionId"],
  removeFromCallConference: ["REMOVE_FROM_CALL_CONFERENCE", "partyId", "interactionId"],
  destroyCallConference: ["DESTROY_CALL_CONFERENCE", "interactionId"],
  mergeAllCallsIntoConference: ["MERGE_ALL_CALLS_INTO_CONFERENCE", "customTransferData"],
  setCallHold: ["SET_CALL_HOLD", "state", "interactionId"],
  setCallRecording: ["SET_CALL_RECORDING", "state", "interactionId"],
  setCallMute: ["SET_CALL_MUTE", "state", "interactionId"],
  acceptInteraction: ["ACCEPT_INTERACTION", "interactionId"],
  rejectInteraction: ["REJECT_INTERACTION", "interactionId"],
  leaveInteraction: ["LEAVE_INTERACTION", "interactionId"],
  completeInteraction: ["COMPLETE_INTERACTION", "interactionId"],
  leaveAndCompleteInteraction: ["LEAVE_AND_COMPLETE_INTERACTION", "disposition", "note", "interactionId"],
  switchActiveInteraction: ["SWITCH_ACTIVE_INTERACTION", "interactionId"],
  getDispositionsList: ["GET_DISPOSITIONS_LIST", "target"],
  setDisposition: ["SET_DISPOSITION", "disposition", "interactionId"],
  setRescheduleWindow: ["SET_RESCHEDULE", "rescheduleData", "interactionId"],
  addNote: ["ADD_NOTE", "note", "interactionId"],
  updateNote: ["UPDATE_NOTE", "note", "interactionId"],
  replaceNote: ["REPLACE_NOTE", "note", "interactionId"],
  setVariable: ["SET_VARIABLE", "key", "value", "interactionId"],
  getVariables: ["GET_VARIABLES", "keys", "interactionId"],
  addInteractionAssociatedObject: ["ADD_INTERACTION_ASSOCIATED_OBJECT", "object", "interactionId"],
  setInteractionActiveScreen: ["SET_INTERACTION_ACTIVE_SCREEN", "screenData", "interactionId"],
  sendChatMessage: ["SEND_CHAT_MESSAGE", "text", "interactionId"],
  suggestChatMessage: ["SUGGEST_CHAT_MESSAGE", "text", "overwrite", "interactionId"],
  getLoginState: ["GET_LOGIN_STATE"],
  login: ["LOGIN", "loginData", "force"],
  logout: ["LOGOUT"],
  getAgentState: ["GET_AGENT_STATE"],
  setAgentState: ["SET_AGENT_STATE", "state", "notReadyReason"],
  getAgentNotReadyReasons: ["GET_AGENT_NOT_READY_REASONS"],
  getTeams: ["GET_TEAMS"],
  getTeamMembers: ["GET_TEAM_MEMBERS", "teamId"],
  getServicesList: ["GET_SERVICES_LIST"],
  getService: ["GET_SERVICE"],
  setService: ["SET_SERVICE", "service"],
  getDIDNumbersList: ["GET_DID_LIST"],
  getDIDNumber: ["GET_DID"],
  setDIDNumber: ["SET_DID", "did"],
  getConfig: ["GET_CONFIG"],
  getPhoneDevicesList: ["GET_PHONE_DEVICES_LIST"],
  getPhoneDevice: ["GET_PHONE_DEVICE"],
  setPhoneDevice: ["SET_PHONE_DEVICE", "phoneDevice"],
  setScreenRecordingMute: ["SET_SCREEN_RECORDING_MUTE", "state"],
  getScreenRecordingState: ["GET_SCREEN_RECORDING_STATE"],
  setWidgetMinimized: ["SET_WIDGET_MINIMIZED", "state"],
  injectMessageLogger: [undefined, "callback"],
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
