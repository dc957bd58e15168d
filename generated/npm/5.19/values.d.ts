// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** The edition of the API that this module is of. */
export declare const edition: "5.19";

/** All editions that the package has. */
export declare const editions: readonly ["5.19", "latest"];

/** Every event by its name: whether it needs a reply, and its parameters. */
export declare const events: { readonly [Name in keyof api.Events]: EventFacts<Name, EventTable[Name][0], EventTable[Name][1]> };
interface EventTable {
  ON_NEW_INTERACTION: [false, ["newInteraction"]];
  ON_INTERACTION_REMOVED: [false, ["removedInteraction"]];
  ON_INTERACTION_STATE_CHANGE: [false, ["interaction"]];
  ON_ACTIVE_INTERACTION_SWITCHED: [false, ["activatedInteractionId"]];
  ON_SAVE_ACTIVITY_RECORD: [false, ["activity"]];
  ON_CALL_AUDIO_QUALITY_ALERT: [false, ["callId", "alert"]];
  ON_SUMMARY_GENERATION_COMPLETED: [false, ["result"]];
  ON_REQUEST_TRANSFER_DATA: [true, ["interactionId"]];
  ON_LOAD_TRANSFER_DATA: [false, ["interactionId", "data"]];
  ON_SEARCH_KNOWLEDGE_BASE: [true, ["query", "language"]];
  ON_GET_KNOWLEDGE_BASE_ARTICLE: [true, ["articleId"]];
  ON_OPEN_RECORD: [false, ["record", "interactionId"]];
  ON_SEARCH_RECORDS: [false, ["search", "interactionId"]];
  ON_SHOW_SCREEN: [false, ["screen", "interactionId"]];
  ON_WEB_SCREEN_POP_CUSTOM: [true, ["itemId", "webScreenPop"]];
  ON_LOGIN: [false, ["loginState"]];
  ON_LOGOUT: [false, []];
  ON_AGENT_STATE_CHANGE: [false, ["state", "notReadyReason"]];
  ON_SERVER_ERROR: [false, ["errorData"]];
  ON_WIDGET_MINIMIZED_CHANGE: [false, ["widgetMinimized"]];
  ON_SCREEN_RECORDING_STATE_CHANGE: [false, ["screenRecordingState"]];
  ON_SOFTPHONE_STATUS_CHANGE: [false, ["ready", "error"]];
  ON_AUDIO_DEVICE_CHANGE: [false, ["inputDevice", "outputDevice"]];
  ON_PHONE_CAPABILITIES_CHANGE: [false, ["caps"]];
}

/** Every method by its name: the name of its request, if it sends one, and its parameters. */
export declare const methods: { readonly [Name in keyof api.Methods]: MethodFacts<Name, MethodTable[Name][0], MethodTable[Name][1]> };
interface MethodTable {
  startCall: ["START_CALL", ["phoneNumber", "initialObject"]];
  startChat: ["START_CHAT", ["channel", "address", "initialObject"]];
  startEmail: ["START_EMAIL", ["email", "initialObject"]];
  sendDtmf: ["SEND_DTMF", ["dtmf", "interactionId"]];
  consultCall: ["CONSULT_CALL", ["phone"]];
  blindTransfer: ["BLIND_TRANSFER", ["phone", "customTransferData", "interactionId"]];
  transfer: ["TRANSFER", ["customTransferData", "mainCallId", "consultCallId"]];
  inviteToCallConference: ["INVITE_TO_CALL_CONFERENCE", ["phone", "customTransferData", "interactionId"]];
  removeFromCallConference: ["REMOVE_FROM_CALL_CONFERENCE", ["partyId", "interactionId"]];
  destroyCallConference: ["DESTROY_CALL_CONFERENCE", ["interactionId"]];
  mergeAllCallsIntoConference: ["MERGE_ALL_CALLS_INTO_CONFERENCE", ["customTransferData"]];
  setCallHold: ["SET_CALL_HOLD", ["state", "interactionId"]];
  setCallRecording: ["SET_CALL_RECORDING", ["state", "interactionId"]];
  setCallMute: ["SET_CALL_MUTE", ["state", "interactionId"]];
  acceptInteraction: ["ACCEPT_INTERACTION", ["interactionId"]];
  rejectInteraction: ["REJECT_INTERACTION", ["interactionId"]];
  leaveInteraction: ["LEAVE_INTERACTION", ["interactionId"]];
  completeInteraction: ["COMPLETE_INTERACTION", ["interactionId"]];
  leaveAndCompleteInteraction: ["LEAVE_AND_COMPLETE_INTERACTION", ["disposition", "note", "interactionId"]];
  switchActiveInteraction: ["SWITCH_ACTIVE_INTERACTION", ["interactionId"]];
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
  sendChatMessage: ["SEND_CHAT_MESSAGE", ["text", "interactionId"]];
  suggestChatMessage: ["SUGGEST_CHAT_MESSAGE", ["text", "overwrite", "interactionId"]];
  getLoginState: ["GET_LOGIN_STATE", []];
  login: ["LOGIN", ["loginData", "force"]];
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

/** Place from which an interaction was started, for the most part a part of the widget. */
export declare const InteractionOrigination: {
  readonly dialpad: "dialpad";
  readonly "dialpad-search": "dialpad-search";
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
};
export type InteractionOrigination = api.InteractionOrigination;

/** Direction of a call as seen from the contact center. */
export declare const CallDirection: {
  readonly inbound: "inbound";
  readonly outbound: "outbound";
};
export type CallDirection = api.CallDirection;

/**
 * Name of the request that a method sends, its command; the answer has the same name followed by
 * `_RESPONSE`.
 */
export declare const RequestMessage: {
  readonly GET_LOGIN_STATE: "GET_LOGIN_STATE";
  readonly LOGIN: "LOGIN";
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
};
export type RequestMessage = api.RequestMessage;

/** Name of an event, without {@link Events.ON_SUMMARY_GENERATION_COMPLETED}, which came later. */
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
  readonly ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM";
  readonly ON_SAVE_ACTIVITY_RECORD: "ON_SAVE_ACTIVITY_RECORD";
};
export type CallbackMessage = api.CallbackMessage;

/** Name of an event whose answer the widget waits for. */
export declare const CallbackMessageWithResponse: {
  readonly ON_REQUEST_TRANSFER_DATA: "ON_REQUEST_TRANSFER_DATA";
  readonly ON_SEARCH_KNOWLEDGE_BASE: "ON_SEARCH_KNOWLEDGE_BASE";
  readonly ON_GET_KNOWLEDGE_BASE_ARTICLE: "ON_GET_KNOWLEDGE_BASE_ARTICLE";
  readonly ON_WEB_SCREEN_POP_CUSTOM: "ON_WEB_SCREEN_POP_CUSTOM";
};
export type CallbackMessageWithResponse = api.CallbackMessageWithResponse;

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
 * State an agent can be in. A host page can set two of them, see
 * {@link AgentDesktopClientAPI.setAgentState}.
 */
export declare const AgentState: {
  readonly supervising: "supervising";
  readonly ready: "ready";
  readonly not_ready: "not_ready";
  readonly busy: "busy";
  readonly after_call_work: "after_call_work";
};
export type AgentState = api.AgentState;

/** Errors of the server, by name, and their numbers. */
export declare const ServerErrorCodes: Readonly<api.ServerErrorCodes>;
export type ServerErrorCodes = api.ServerErrorCodes;

/** Words for the state of a user, blanks included; {@link TeamMember.state} may have others. */
export declare const TeamMemberState: {
  readonly offline: "offline";
  readonly ready: "ready";
  readonly "not ready": "not ready";
  readonly busy: "busy";
  readonly "after call work": "after call work";
  readonly supervising: "supervising";
};
export type TeamMemberState = api.TeamMemberState;

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
