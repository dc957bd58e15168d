// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** The edition of the API that this module is of. */
export declare const edition: "latest";

/** All editions that the package has. */
export declare const editions: readonly ["5.19", "latest"];

/** Every event by its name: whether it needs a reply, and its parameters. */
export declare const events: { readonly [Name in keyof api.Events]: EventFacts<Name, EventTable[Name][0], EventTable[Name][1]> };
interface EventTable {
  ON_NEW_INTERACTION: [false, ["newInteraction"]];
  ON_INTERACTION_REMOVED: [false, ["interaction"]];
  ON_INTERACTION_STATE_CHANGE: [false, ["interaction"]];
  ON_ACTIVE_INTERACTION_SWITCHED: [false, ["activatedInteractionId"]];
  ON_SAVE_ACTIVITY_RECORD: [true, ["activity"]];
  ON_CALL_AUDIO_QUALITY_ALERT: [false, ["callId", "alert"]];
  ON_SUMMARY_GENERATION_STARTED: [false, ["interactionId"]];
  ON_SUMMARY_GENERATION_COMPLETED: [false, ["summaryData"]];
  ON_GET_KNOWLEDGE_BASE_FOLDER: [true, ["options"]];
  ON_SEARCH_KNOWLEDGE_BASE: [true, ["query", "language", "folderId"]];
  ON_GET_KNOWLEDGE_BASE_ARTICLE: [true, ["articleId"]];
  ON_REQUEST_TRANSFER_DATA: [true, ["interactionId"]];
  ON_LOAD_TRANSFER_DATA: [false, ["interactionId", "data"]];
  ON_OPEN_RECORD: [false, ["record", "interactionId", "options"]];
  ON_SEARCH_RECORDS: [false, ["search", "interactionId", "inNewTab"]];
  ON_VALIDATE_ASSOCIATED_RECORDS: [true, ["interactionId", "records"]];
  ON_REQUEST_RECORD_INFO: [true, ["payload"]];
  ON_REQUEST_RECORD_ON_SCREEN: [true, []];
  ON_SHOW_SCREEN: [false, ["screen", "interactionId"]];
  ON_WEB_SCREEN_POP_CUSTOM: [true, ["interactionId", "webScreenPop"]];
  ON_LOGIN: [false, ["loginState"]];
  ON_LOGOUT: [false, []];
  ON_AGENT_STATE_CHANGE: [false, ["state", "notReadyReason"]];
  ON_SERVER_ERROR: [false, ["error"]];
  ON_WIDGET_MINIMIZED_CHANGE: [false, ["widgetMinimized"]];
  ON_SCREEN_RECORDING_STATE_CHANGE: [false, ["screenRecordingState"]];
  ON_SOFTPHONE_STATUS_CHANGE: [false, ["ready", "error"]];
  ON_AUDIO_DEVICE_CHANGE: [false, ["inputDevice", "outputDevice"]];
  ON_PHONE_CAPABILITIES_CHANGE: [false, ["caps"]];
}

/** Every method by its name: the name of its request, if it sends one, and its parameters. */
export declare const methods: { readonly [Name in keyof api.Methods]: MethodFacts<Name, MethodTable[Name][0], MethodTable[Name][1]> };
interface MethodTable {
  startCall: ["START_CALL", ["phonenumber", "associatedObjects"]];
  startChat: ["START_CHAT", ["channel", "address", "associatedObjects"]];
  startEmail: ["START_EMAIL", ["email", "associatedObjects"]];
  sendDtmf: ["SEND_DTMF", ["dtmf", "interactionId"]];
  consultCall: ["CONSULT_CALL", ["phone"]];
  blindTransfer: ["BLIND_TRANSFER", ["phone", "customTransferData", "interactionId"]];
  transfer: ["TRANSFER", ["customTransferData"]];
  inviteToCallConference: ["INVITE_TO_CALL_CONFERENCE", ["phone", "customTransferData", "interactionId"]];
  removeFromCallConference: ["REMOVE_FROM_CALL_CONFERENCE", ["partyId", "interactionId"]];
  destroyCallConference: ["DESTROY_CALL_CONFERENCE", ["interactionId"]];
  mergeAllCallsIntoConference: ["MERGE_ALL_CALLS_INTO_CONFERENCE", ["customTransferData"]];
  setCallHold: ["SET_CALL_HOLD", ["state", "interactionId"]];
  setCallRecording: ["SET_CALL_RECORDING", ["state", "interactionId"]];
  setCallMute: ["SET_CALL_MUTE", ["state", "interactionId"]];
  setCallRecordingMute: ["SET_CALL_RECORDING_MUTE", ["state", "interactionId"]];
  setDialCandidates: ["SET_DIAL_CANDIDATES", ["candidates"]];
  acceptInteraction: ["ACCEPT_INTERACTION", ["interactionId"]];
  rejectInteraction: ["REJECT_INTERACTION", ["interactionId"]];
  leaveInteraction: ["LEAVE_INTERACTION", ["interactionId"]];
  completeInteraction: ["COMPLETE_INTERACTION", ["interactionId"]];
  leaveAndCompleteInteraction: ["LEAVE_AND_COMPLETE_INTERACTION", ["disposition", "note", "interactionId"]];
  switchActiveInteraction: ["SWITCH_ACTIVE_INTERACTION", ["interactionId"]];
  getInteractionsState: ["GET_INTERACTIONS_STATE", []];
  getDispositionsList: ["GET_DISPOSITIONS_LIST", ["target"]];
  setDisposition: ["SET_DISPOSITION", ["disposition", "interactionId"]];
  setRescheduleWindow: ["SET_RESCHEDULE", ["rescheduleData", "interactionId"]];
  addNote: ["ADD_NOTE", ["note", "interactionId"]];
  updateNote: ["UPDATE_NOTE", ["note", "interactionId"]];
  replaceNote: ["REPLACE_NOTE", ["note", "interactionId"]];
  setVariable: ["SET_VARIABLE", ["key", "value", "interactionId"]];
  getVariables: ["GET_VARIABLES", ["keys", "interactionId"]];
  addInteractionAssociatedObject: ["ADD_INTERACTION_ASSOCIATED_OBJECT", ["object", "interactionId"]];
  setInteractionActiveScreen: ["SET_INTERACTION_ACTIVE_SCREEN", ["screenData", "interactionId"]];
  sendChatMessage: ["SEND_CHAT_MESSAGE", ["message", "interactionId"]];
  suggestChatMessage: ["SUGGEST_CHAT_MESSAGE", ["message", "allowOverwrite", "interactionId"]];
  inviteToChatConference: ["INVITE_TO_CHAT_CONFERENCE", ["agentID", "interactionId"]];
  removeFromChatConference: ["REMOVE_FROM_CHAT_CONFERENCE", ["partyId", "interactionId"]];
  getLoginState: ["GET_LOGIN_STATE", []];
  login: ["LOGIN", ["loginData", "force"]];
  openLogin: ["OPEN_LOGIN", []];
  logout: ["LOGOUT", []];
  getAgentState: ["GET_AGENT_STATE", []];
  setAgentState: ["SET_AGENT_STATE", ["state", "notReadyReason"]];
  getAgentNotReadyReasons: ["GET_AGENT_NOT_READY_REASONS", []];
  getTeams: ["GET_TEAMS", []];
  getTeamMembers: ["GET_TEAM_MEMBERS", ["teamId"]];
  getServicesList: ["GET_SERVICES_LIST", []];
  getService: ["GET_SERVICE", []];
  setService: ["SET_SERVICE", ["service"]];
  getDIDNumbersList: ["GET_DID_LIST", []];
  getDIDNumber: ["GET_DID", []];
  setDIDNumber: ["SET_DID", ["did"]];
  getConfig: ["GET_CONFIG", []];
  getPhoneDevicesList: ["GET_PHONE_DEVICES_LIST", []];
  getPhoneDevice: ["GET_PHONE_DEVICE", []];
  setPhoneDevice: ["SET_PHONE_DEVICE", ["phoneDevice"]];
  setScreenRecordingMute: ["SET_SCREEN_RECORDING_MUTE", ["state"]];
  getScreenRecordingState: ["GET_SCREEN_RECORDING_STATE", []];
  setWidgetMinimized: ["SET_WIDGET_MINIMIZED", ["state"]];
  activatePage: ["ACTIVATE_PAGE", []];
  injectMessageLogger: [undefined, ["callback"]];
}

/** Medium of an interaction; many fields are of use for one medium alone. */
export declare const InteractionType: {
  readonly voice: "voice";
  readonly chat: "chat";
  readonly email: "email";
};
export type InteractionType = api.InteractionType;

/** State of an interaction on its way from arrival to completion. */
export declare const InteractionState: {
  readonly unknown: "unknown";
  readonly queued: "queued";
  readonly ivr: "ivr";
  readonly wrap_up: "wrap_up";
  readonly wrap_up_hold: "wrap_up_hold";
  readonly delivered: "delivered";
  readonly delivery_pending: "delivery_pending";
  readonly hold: "hold";
  readonly completed: "completed";
};
export type InteractionState = api.InteractionState;

/** How an interaction came about, roughly. */
export declare const InteractionKind: {
  readonly unknown: "unknown";
  readonly direct_call: "direct_call";
  readonly outbound: "outbound";
  readonly scenario: "scenario";
  readonly chat: "chat";
};
export type InteractionKind = api.InteractionKind;

/** Places from which an interaction can be started; {@link InteractionOrigination} has one more. */
export declare const JSAPI_InteractionOrigination: {
  readonly "chat-center": "chat-center";
  readonly dialpad: "dialpad";
  readonly directory: "directory";
  readonly recent: "recent";
  readonly favorites: "favorites";
  readonly workitem: "workitem";
  readonly interaction: "interaction";
  readonly "contact-profile": "contact-profile";
  readonly help: "help";
  readonly conference: "conference";
  readonly auto: "auto";
  readonly "integration-api": "integration-api";
  readonly "internal-chat-page": "internal-chat-page";
  readonly topbar: "topbar";
  readonly "supervisor-screen": "supervisor-screen";
  readonly "transfer-panel": "transfer-panel";
};
export type JSAPI_InteractionOrigination = api.JSAPI_InteractionOrigination;

/** Place from which an interaction was started, for the most part a part of the widget. */
export declare const InteractionOrigination: {
  readonly "chat-center": "chat-center";
  readonly dialpad: "dialpad";
  readonly directory: "directory";
  readonly recent: "recent";
  readonly favorites: "favorites";
  readonly workitem: "workitem";
  readonly interaction: "interaction";
  readonly "contact-profile": "contact-profile";
  readonly help: "help";
  readonly conference: "conference";
  readonly auto: "auto";
  readonly "integration-api": "integration-api";
  readonly "internal-chat-page": "internal-chat-page";
  readonly topbar: "topbar";
  readonly "supervisor-screen": "supervisor-screen";
  readonly "transfer-panel": "transfer-panel";
  /** Former place of the dialpad. */
  readonly "dialpad-search": "dialpad-search";
};
export type InteractionOrigination = api.InteractionOrigination;

/** Direction of a call as seen from the contact center. */
export declare const CallDirection: {
  readonly inbound: "inbound";
  readonly outbound: "outbound";
};
export type CallDirection = api.CallDirection;

/** Whether a party in a chat belongs to the contact center. */
export declare const ChatPartyType: {
  readonly internal: "internal";
  readonly external: "external";
};
export type ChatPartyType = api.ChatPartyType;

/** Name of the request that a method sends, its command. */
export declare const RequestMessage: {
  readonly GET_LOGIN_STATE: "GET_LOGIN_STATE";
  readonly LOGIN: "LOGIN";
  readonly OPEN_LOGIN: "OPEN_LOGIN";
  readonly LOGOUT: "LOGOUT";
  readonly GET_AGENT_STATE: "GET_AGENT_STATE";
  readonly SET_AGENT_STATE: "SET_AGENT_STATE";
  readonly ACCEPT_INTERACTION: "ACCEPT_INTERACTION";
  readonly REJECT_INTERACTION: "REJECT_INTERACTION";
  readonly START_CALL: "START_CALL";
  readonly START_CHAT: "START_CHAT";
  readonly START_EMAIL: "START_EMAIL";
  readonly SEND_DTMF: "SEND_DTMF";
  readonly CONSULT_CALL: "CONSULT_CALL";
  readonly BLIND_TRANSFER: "BLIND_TRANSFER";
  readonly TRANSFER: "TRANSFER";
  readonly LEAVE_INTERACTION: "LEAVE_INTERACTION";
  readonly COMPLETE_INTERACTION: "COMPLETE_INTERACTION";
  readonly LEAVE_AND_COMPLETE_INTERACTION: "LEAVE_AND_COMPLETE_INTERACTION";
  readonly SWITCH_ACTIVE_INTERACTION: "SWITCH_ACTIVE_INTERACTION";
  readonly INVITE_TO_CALL_CONFERENCE: "INVITE_TO_CALL_CONFERENCE";
  readonly REMOVE_FROM_CALL_CONFERENCE: "REMOVE_FROM_CALL_CONFERENCE";
  readonly DESTROY_CALL_CONFERENCE: "DESTROY_CALL_CONFERENCE";
  readonly INVITE_TO_CHAT_CONFERENCE: "INVITE_TO_CHAT_CONFERENCE";
  readonly REMOVE_FROM_CHAT_CONFERENCE: "REMOVE_FROM_CHAT_CONFERENCE";
  readonly MERGE_ALL_CALLS_INTO_CONFERENCE: "MERGE_ALL_CALLS_INTO_CONFERENCE";
  readonly GET_TEAMS: "GET_TEAMS";
  readonly GET_TEAM_MEMBERS: "GET_TEAM_MEMBERS";
  readonly GET_SERVICES_LIST: "GET_SERVICES_LIST";
  readonly GET_SERVICE: "GET_SERVICE";
  readonly SET_SERVICE: "SET_SERVICE";
  readonly GET_DID_LIST: "GET_DID_LIST";
  readonly GET_DID: "GET_DID";
  readonly SET_DID: "SET_DID";
  readonly GET_DISPOSITIONS_LIST: "GET_DISPOSITIONS_LIST";
  readonly SET_DISPOSITION: "SET_DISPOSITION";
  readonly SET_RESCHEDULE: "SET_RESCHEDULE";
  readonly ADD_NOTE: "ADD_NOTE";
  readonly UPDATE_NOTE: "UPDATE_NOTE";
  readonly REPLACE_NOTE: "REPLACE_NOTE";
  readonly GET_CONFIG: "GET_CONFIG";
  readonly GET_VARIABLES: "GET_VARIABLES";
  readonly SET_VARIABLE: "SET_VARIABLE";
  readonly ADD_INTERACTION_ASSOCIATED_OBJECT: "ADD_INTERACTION_ASSOCIATED_OBJECT";
  readonly SET_INTERACTION_ACTIVE_SCREEN: "SET_INTERACTION_ACTIVE_SCREEN";
  readonly GET_PHONE_DEVICES_LIST: "GET_PHONE_DEVICES_LIST";
  readonly GET_PHONE_DEVICE: "GET_PHONE_DEVICE";
  readonly SET_PHONE_DEVICE: "SET_PHONE_DEVICE";
  readonly SET_CALL_HOLD: "SET_CALL_HOLD";
  readonly SET_CALL_RECORDING: "SET_CALL_RECORDING";
  readonly SET_CALL_MUTE: "SET_CALL_MUTE";
  readonly SET_SCREEN_RECORDING_MUTE: "SET_SCREEN_RECORDING_MUTE";
  readonly GET_SCREEN_RECORDING_STATE: "GET_SCREEN_RECORDING_STATE";
  readonly SET_WIDGET_MINIMIZED: "SET_WIDGET_MINIMIZED";
  readonly SEND_CHAT_MESSAGE: "SEND_CHAT_MESSAGE";
  readonly SUGGEST_CHAT_MESSAGE: "SUGGEST_CHAT_MESSAGE";
  readonly GET_AGENT_NOT_READY_REASONS: "GET_AGENT_NOT_READY_REASONS";
  readonly ACTIVATE_PAGE: "ACTIVATE_PAGE";
  readonly GET_INTERACTIONS_STATE: "GET_INTERACTIONS_STATE";
  readonly SET_CALL_RECORDING_MUTE: "SET_CALL_RECORDING_MUTE";
  readonly SET_DIAL_CANDIDATES: "SET_DIAL_CANDIDATES";
};
export type RequestMessage = api.RequestMessage;

/** Name of the answer to a request: that of the request followed by `_RESPONSE`. */
export declare const RequestResponseMessage: {
  readonly GET_LOGIN_STATE_RESPONSE: "GET_LOGIN_STATE_RESPONSE";
  readonly LOGIN_RESPONSE: "LOGIN_RESPONSE";
  readonly OPEN_LOGIN_RESPONSE: "OPEN_LOGIN_RESPONSE";
  readonly LOGOUT_RESPONSE: "LOGOUT_RESPONSE";
  readonly GET_AGENT_STATE_RESPONSE: "GET_AGENT_STATE_RESPONSE";
  readonly SET_AGENT_STATE_RESPONSE: "SET_AGENT_STATE_RESPONSE";
  readonly ACCEPT_INTERACTION_RESPONSE: "ACCEPT_INTERACTION_RESPONSE";
  readonly REJECT_INTERACTION_RESPONSE: "REJECT_INTERACTION_RESPONSE";
  readonly START_CALL_RESPONSE: "START_CALL_RESPONSE";
  readonly START_CHAT_RESPONSE: "START_CHAT_RESPONSE";
  readonly START_EMAIL_RESPONSE: "START_EMAIL_RESPONSE";
  readonly SEND_DTMF_RESPONSE: "SEND_DTMF_RESPONSE";
  readonly CONSULT_CALL_RESPONSE: "CONSULT_CALL_RESPONSE";
  readonly BLIND_TRANSFER_RESPONSE: "BLIND_TRANSFER_RESPONSE";
  readonly TRANSFER_RESPONSE: "TRANSFER_RESPONSE";
  readonly LEAVE_INTERACTION_RESPONSE: "LEAVE_INTERACTION_RESPONSE";
  readonly COMPLETE_INTERACTION_RESPONSE: "COMPLETE_INTERACTION_RESPONSE";
  readonly LEAVE_AND_COMPLETE_INTERACTION_RESPONSE: "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE";
  readonly SWITCH_ACTIVE_INTERACTION_RESPONSE: "SWITCH_ACTIVE_INTERACTION_RESPONSE";
  readonly INVITE_TO_CALL_CONFERENCE_RESPONSE: "INVITE_TO_CALL_CONFERENCE_RESPONSE";
  readonly REMOVE_FROM_CALL_CONFERENCE_RESPONSE: "REMOVE_FROM_CALL_CONFERENCE_RESPONSE";
  readonly DESTROY_CALL_CONFERENCE_RESPONSE: "DESTROY_CALL_CONFERENCE_RESPONSE";
  readonly INVITE_TO_CHAT_CONFERENCE_RESPONSE: "INVITE_TO_CHAT_CONFERENCE_RESPONSE";
  readonly REMOVE_FROM_CHAT_CONFERENCE_RESPONSE: "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE";
  readonly MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE: "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE";
  readonly GET_TEAMS_RESPONSE: "GET_TEAMS_RESPONSE";
  readonly GET_TEAM_MEMBERS_RESPONSE: "GET_TEAM_MEMBERS_RESPONSE";
  readonly GET_SERVICES_LIST_RESPONSE: "GET_SERVICES_LIST_RESPONSE";
  readonly GET_SERVICE_RESPONSE: "GET_SERVICE_RESPONSE";
  readonly SET_SERVICE_RESPONSE: "SET_SERVICE_RESPONSE";
  readonly GET_DID_LIST_RESPONSE: "GET_DID_LIST_RESPONSE";
  readonly GET_DID_RESPONSE: "GET_DID_RESPONSE";
  readonly SET_DID_RESPONSE: "SET_DID_RESPONSE";
  readonly GET_DISPOSITIONS_LIST_RESPONSE: "GET_DISPOSITIONS_LIST_RESPONSE";
  readonly SET_DISPOSITION_RESPONSE: "SET_DISPOSITION_RESPONSE";
  readonly SET_RESCHEDULE_RESPONSE: "SET_RESCHEDULE_RESPONSE";
  readonly ADD_NOTE_RESPONSE: "ADD_NOTE_RESPONSE";
  readonly UPDATE_NOTE_RESPONSE: "UPDATE_NOTE_RESPONSE";
  readonly REPLACE_NOTE_RESPONSE: "REPLACE_NOTE_RESPONSE";
  readonly GET_CONFIG_RESPONSE: "GET_CONFIG_RESPONSE";
  readonly GET_VARIABLES_RESPONSE: "GET_VARIABLES_RESPONSE";
  readonly SET_VARIABLE_RESPONSE: "SET_VARIABLE_RESPONSE";
  readonly ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE: "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE";
  readonly SET_INTERACTION_ACTIVE_SCREEN_RESPONSE: "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE";
  readonly GET_PHONE_DEVICES_LIST_RESPONSE: "GET_PHONE_DEVICES_LIST_RESPONSE";
  readonly GET_PHONE_DEVICE_RESPONSE: "GET_PHONE_DEVICE_RESPONSE";
  readonly SET_PHONE_DEVICE_RESPONSE: "SET_PHONE_DEVICE_RESPONSE";
  readonly SET_CALL_HOLD_RESPONSE: "SET_CALL_HOLD_RESPONSE";
  readonly SET_CALL_RECORDING_RESPONSE: "SET_CALL_RECORDING_RESPONSE";
  readonly SET_CALL_MUTE_RESPONSE: "SET_CALL_MUTE_RESPONSE";
  readonly SET_SCREEN_RECORDING_MUTE_RESPONSE: "SET_SCREEN_RECORDING_MUTE_RESPONSE";
  readonly GET_SCREEN_RECORDING_STATE_RESPONSE: "GET_SCREEN_RECORDING_STATE_RESPONSE";
  readonly SET_WIDGET_MINIMIZED_RESPONSE: "SET_WIDGET_MINIMIZED_RESPONSE";
  readonly SEND_CHAT_MESSAGE_RESPONSE: "SEND_CHAT_MESSAGE_RESPONSE";
  readonly SUGGEST_CHAT_MESSAGE_RESPONSE: "SUGGEST_CHAT_MESSAGE_RESPONSE";
  readonly GET_AGENT_NOT_READY_REASONS_RESPONSE: "GET_AGENT_NOT_READY_REASONS_RESPONSE";
  readonly ACTIVATE_PAGE_RESPONSE: "ACTIVATE_PAGE_RESPONSE";
  readonly GET_INTERACTIONS_STATE_RESPONSE: "GET_INTERACTIONS_STATE_RESPONSE";
  readonly SET_CALL_RECORDING_MUTE_RESPONSE: "SET_CALL_RECORDING_MUTE_RESPONSE";
  readonly SET_DIAL_CANDIDATES_RESPONSE: "SET_DIAL_CANDIDATES_RESPONSE";
};
export type RequestResponseMessage = api.RequestResponseMessage;

/** Name of an event, on the wire and for `on`. */
export declare const CallbackMessage: {
  readonly ON_LOGIN: "ON_LOGIN";
  readonly ON_LOGOUT: "ON_LOGOUT";
  readonly ON_NEW_INTERACTION: "ON_NEW_INTERACTION";
  readonly ON_INTERACTION_REMOVED: "ON_INTERACTION_REMOVED";
  readonly ON_INTERACTION_STATE_CHANGE: "ON_INTERACTION_STATE_CHANGE";
  readonly ON_ACTIVE_INTERACTION_SWITCHED: "ON_ACTIVE_INTERACTION_SWITCHED";
  readonly ON_AGENT_STATE_CHANGE: "ON_AGENT_STATE_CHANGE";
  readonly ON_REQUEST_TRANSFER_DATA: "ON_REQUEST_TRANSFER_DATA";
  readonly ON_LOAD_TRANSFER_DATA: "ON_LOAD_TRANSFER_DATA";
  readonly ON_GET_KNOWLEDGE_BASE_FOLDER: "ON_GET_KNOWLEDGE_BASE_FOLDER";
  readonly ON_SEARCH_KNOWLEDGE_BASE: "ON_SEARCH_KNOWLEDGE_BASE";
  readonly ON_GET_KNOWLEDGE_BASE_ARTICLE: "ON_GET_KNOWLEDGE_BASE_ARTICLE";
  readonly ON_OPEN_RECORD: "ON_OPEN_RECORD";
  readonly ON_SEARCH_RECORDS: "ON_SEARCH_RECORDS";
  readonly ON_SHOW_SCREEN: "ON_SHOW_SCREEN";
  readonly ON_SCREEN_RECORDING_STATE_CHANGE: "ON_SCREEN_RECORDING_STATE_CHANGE";
  readonly ON_WIDGET_MINIMIZED_CHANGE: "ON_WIDGET_MINIMIZED_CHANGE";
  readonly ON_SERVER_ERROR: "ON_SERVER_ERROR";
  readonly ON_SOFTPHONE_STATUS_CHANGE: "ON_SOFTPHONE_STATUS_CHANGE";
  readonly ON_AUDIO_DEVICE_CHANGE: "ON_AUDIO_DEVICE_CHANGE";
  readonly ON_PHONE_CAPABILITIES_CHANGE: "ON_PHONE_CAPABILITIES_CHANGE";
  readonly ON_CALL_AUDIO_QUALITY_ALERT: "ON_CALL_AUDIO_QUALITY_ALERT";
  readonly ON_SUMMARY_GENERATION_STARTED: "ON_SUMMARY_GENERATION_STARTED";
  readonly ON_SUMMARY_GENERATION_COMPLETED: "ON_SUMMARY_GENERATION_COMPLETED";
  readonly ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM";
  readonly ON_SAVE_ACTIVITY_RECORD: "ON_SAVE_ACTIVITY_RECORD";
  readonly ON_VALIDATE_ASSOCIATED_RECORDS: "ON_VALIDATE_ASSOCIATED_RECORDS";
  readonly ON_REQUEST_RECORD_INFO: "ON_REQUEST_RECORD_INFO";
  readonly ON_REQUEST_RECORD_ON_SCREEN: "ON_REQUEST_RECORD_ON_SCREEN";
};
export type CallbackMessage = api.CallbackMessage;

/** Name of an event whose answer the widget waits for. */
export declare const CallbackMessageWithResponse: {
  readonly ON_REQUEST_TRANSFER_DATA: "ON_REQUEST_TRANSFER_DATA";
  readonly ON_GET_KNOWLEDGE_BASE_FOLDER: "ON_GET_KNOWLEDGE_BASE_FOLDER";
  readonly ON_SEARCH_KNOWLEDGE_BASE: "ON_SEARCH_KNOWLEDGE_BASE";
  readonly ON_GET_KNOWLEDGE_BASE_ARTICLE: "ON_GET_KNOWLEDGE_BASE_ARTICLE";
  readonly ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM";
  readonly ON_SAVE_ACTIVITY_RECORD: "ON_SAVE_ACTIVITY_RECORD";
  readonly ON_VALIDATE_ASSOCIATED_RECORDS: "ON_VALIDATE_ASSOCIATED_RECORDS";
  readonly ON_REQUEST_RECORD_INFO: "ON_REQUEST_RECORD_INFO";
  readonly ON_REQUEST_RECORD_ON_SCREEN: "ON_REQUEST_RECORD_ON_SCREEN";
};
export type CallbackMessageWithResponse = api.CallbackMessageWithResponse;

/** Name of the answer to an event: that of the event followed by `_RESPONSE`. */
export declare const CallbackResponseMessage: {
  readonly ON_REQUEST_TRANSFER_DATA_RESPONSE: "ON_REQUEST_TRANSFER_DATA_RESPONSE";
  readonly ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE: "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE";
  readonly ON_SEARCH_KNOWLEDGE_BASE_RESPONSE: "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE";
  readonly ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE: "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE";
  readonly ON_WEB_SCREEN_POP_CUSTOM_RESPONSE: "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE";
  readonly ON_SAVE_ACTIVITY_RECORD_RESPONSE: "ON_SAVE_ACTIVITY_RECORD_RESPONSE";
  readonly ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE: "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE";
  readonly ON_REQUEST_RECORD_INFO_RESPONSE: "ON_REQUEST_RECORD_INFO_RESPONSE";
  readonly ON_REQUEST_RECORD_ON_SCREEN_RESPONSE: "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE";
};
export type CallbackResponseMessage = api.CallbackResponseMessage;

/** Channel a chat goes over. */
export declare const ChatChannelType: {
  readonly telegram: "telegram";
  readonly line: "line";
  readonly facebook: "facebook";
  readonly web: "web";
  readonly nexmo: "nexmo";
  readonly sms: "sms";
  readonly viber: "viber";
  readonly twitter: "twitter";
  readonly wechat: "wechat";
  readonly whatsapp: "whatsapp";
  readonly ms_teams: "ms_teams";
};
export type ChatChannelType = api.ChatChannelType;

/** Kind of device on which an agent takes calls. */
export declare const PhoneDevice: {
  readonly phone_type_browser: "phone_type_browser";
  readonly phone_type_external: "phone_type_external";
  readonly phone_type_hard_custom: "phone_type_hard_custom";
  readonly phone_type_hard_default: "phone_type_hard_default";
  readonly phone_type_nailed: "phone_type_nailed";
  readonly phone_type_none: "phone_type_none";
  readonly phone_type_soft_secure: "phone_type_soft_secure";
  readonly phone_type_microsoft_teams: "phone_type_microsoft_teams";
  readonly phone_type_soft_unsecure: "phone_type_soft_unsecure";
};
export type PhoneDevice = api.PhoneDevice;

/** What a phone number is for. */
export declare const PhoneType: {
  readonly mobile: "mobile";
  readonly business: "business";
  readonly home: "home";
  readonly fax: "fax";
  readonly other: "other";
};
export type PhoneType = api.PhoneType;

/** Whether a method call succeeded. */
export declare const ResultStatus: {
  readonly success: "success";
  readonly error: "error";
};
export type ResultStatus = api.ResultStatus;

/** Errors of method calls, by name, and their numbers. */
export declare const ResultErrorCodes: Readonly<api.ResultErrorCodes>;
export type ResultErrorCodes = api.ResultErrorCodes;

/** Category of a disposition, the kind of outcome it stands for. */
export declare const DispositionType: {
  readonly SUCCESS: "SUCCESS";
  readonly FAILURE: "FAILURE";
  /** To be tried again. Call {@link AgentDesktopClientAPI.setRescheduleWindow} afterwards. */
  readonly CONTINUE: "CONTINUE";
  readonly SPAM: "SPAM";
  readonly DO_NOT_CALL: "DO_NOT_CALL";
};
export type DispositionType = api.DispositionType;

/**
 * State an agent can be in; for which of them can be set see
 * {@link AgentDesktopClientAPI.setAgentState}.
 */
export declare const AgentState: {
  readonly supervising: "supervising";
  readonly ready: "ready";
  readonly not_ready: "not_ready";
  readonly busy: "busy";
  readonly after_call_work: "after_call_work";
  readonly reserved: "reserved";
  readonly ringing: "ringing";
};
export type AgentState = api.AgentState;

/** Errors of the server, by name, and their numbers. */
export declare const ServerErrorCodes: Readonly<api.ServerErrorCodes>;
export type ServerErrorCodes = api.ServerErrorCodes;

/** State of a user, `offline` beside the states of an agent. */
export declare const UserState: {
  readonly supervising: "supervising";
  readonly ready: "ready";
  readonly not_ready: "not_ready";
  readonly busy: "busy";
  readonly after_call_work: "after_call_work";
  readonly reserved: "reserved";
  readonly ringing: "ringing";
  readonly offline: "offline";
};
export type UserState = api.UserState;

/** What is known of an event. */
export interface EventFacts<Name, NeedsReply, Parameters> {
  readonly name: Name;
  /** Whether the reply of a handler is awaited. */
  readonly needsReply: NeedsReply;
  /** The names of the arguments that handlers get. */
  readonly parameters: Readonly<Parameters>;
}

/** What is known of a method. */
export interface MethodFacts<Name, Command, Parameters> {
  readonly name: Name;
  /** The name of the request that it sends. */
  readonly command: Command;
  readonly parameters: Readonly<Parameters>;
}

/** The name of a number in a table of names and numbers, if the table has it. */
export declare function nameOf<Table extends object>(table: Table, number: number): (keyof Table & string) | undefined;
