// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** The edition of the API that this module is of. */
export declare const edition: "5.19";

/** All editions that the package has. */
export declare const editions: readonly ["5.19", "latest"];

/** Every event by its name: whether the widget needs a reply, and its parameters. */
export declare const events: {
  /** A new interaction was connected to the agent. */
  readonly ON_NEW_INTERACTION: EventFacts<"ON_NEW_INTERACTION", false, ["newInteraction"]>;
  /** An interaction is over and no longer among the agent's; also called onInteractionEnd. */
  readonly ON_INTERACTION_REMOVED: EventFacts<"ON_INTERACTION_REMOVED", false, ["removedInteraction"]>;
  /** An interaction went into another state, see {@link InteractionState}. */
  readonly ON_INTERACTION_STATE_CHANGE: EventFacts<"ON_INTERACTION_STATE_CHANGE", false, ["interaction"]>;
  /**
   * Another interaction became the active one, the one that methods mean without an ID; or none is
   * active any more.
   */
  readonly ON_ACTIVE_INTERACTION_SWITCHED: EventFacts<"ON_ACTIVE_INTERACTION_SWITCHED", false, ["activatedInteractionId"]>;
  /**
   * The activity record of an ended interaction should be saved, usually in the CRM. The data are
   * those of {@link Events.ON_INTERACTION_REMOVED}.
   */
  readonly ON_SAVE_ACTIVITY_RECORD: EventFacts<"ON_SAVE_ACTIVITY_RECORD", false, ["activity"]>;
  /** An alert about the audio quality of a call was raised or cleared. */
  readonly ON_CALL_AUDIO_QUALITY_ALERT: EventFacts<"ON_CALL_AUDIO_QUALITY_ALERT", false, ["callId", "alert"]>;
  /**
   * The AI summary of an interaction is ready, or could not be made. The service needs Historical
   * AI Summary for it.
   */
  readonly ON_SUMMARY_GENERATION_COMPLETED: EventFacts<"ON_SUMMARY_GENERATION_COMPLETED", false, ["result"]>;
  /**
   * The agent is about to transfer an interaction, and the widget asks for data to send along;
   * `null` for none.
   */
  readonly ON_REQUEST_TRANSFER_DATA: EventFacts<"ON_REQUEST_TRANSFER_DATA", true, ["interactionId"]>;
  /**
   * An interaction was transferred to the agent with data: the answer to
   * {@link Events.ON_REQUEST_TRANSFER_DATA}, or what the method that transferred it was given.
   */
  readonly ON_LOAD_TRANSFER_DATA: EventFacts<"ON_LOAD_TRANSFER_DATA", false, ["interactionId", "data"]>;
  /**
   * The agent searches the external knowledge base and the widget asks for the results; `null` for
   * none.
   */
  readonly ON_SEARCH_KNOWLEDGE_BASE: EventFacts<"ON_SEARCH_KNOWLEDGE_BASE", true, ["query", "language"]>;
  /**
   * The agent opens an article of the external knowledge base and the widget asks for it; `null` if
   * there is none.
   */
  readonly ON_GET_KNOWLEDGE_BASE_ARTICLE: EventFacts<"ON_GET_KNOWLEDGE_BASE_ARTICLE", true, ["articleId"]>;
  /** The host page should show a CRM record. */
  readonly ON_OPEN_RECORD: EventFacts<"ON_OPEN_RECORD", false, ["record", "interactionId"]>;
  /** The host page should show the results of a search among its CRM records. */
  readonly ON_SEARCH_RECORDS: EventFacts<"ON_SEARCH_RECORDS", false, ["search", "interactionId"]>;
  /**
   * An interaction became the active one: show again what was stored for it with
   * {@link AgentDesktopClientAPI.setInteractionActiveScreen}.
   */
  readonly ON_SHOW_SCREEN: EventFacts<"ON_SHOW_SCREEN", false, ["screen", "interactionId"]>;
  /**
   * A scenario wants a web page or a text to be shown. Answer `true` to show it yourself, `false`
   * to leave it to the widget.
   */
  readonly ON_WEB_SCREEN_POP_CUSTOM: EventFacts<"ON_WEB_SCREEN_POP_CUSTOM", true, ["itemId", "webScreenPop"]>;
  /** An agent logged in; the handler gets who it is. */
  readonly ON_LOGIN: EventFacts<"ON_LOGIN", false, ["loginState"]>;
  /** No agent is logged in any more, see {@link AgentDesktopClientAPI.getLoginState}. */
  readonly ON_LOGOUT: EventFacts<"ON_LOGOUT", false, []>;
  /** The agent went into another state. */
  readonly ON_AGENT_STATE_CHANGE: EventFacts<"ON_AGENT_STATE_CHANGE", false, ["state", "notReadyReason"]>;
  /** The server reported an error that concerns the agent's session or the whole system. */
  readonly ON_SERVER_ERROR: EventFacts<"ON_SERVER_ERROR", false, ["errorData"]>;
  /** The widget was minimized or restored, see {@link AgentDesktopClientAPI.setWidgetMinimized}. */
  readonly ON_WIDGET_MINIMIZED_CHANGE: EventFacts<"ON_WIDGET_MINIMIZED_CHANGE", false, ["widgetMinimized"]>;
  /** The recording of the agent's screen was started, stopped, muted or unmuted. */
  readonly ON_SCREEN_RECORDING_STATE_CHANGE: EventFacts<"ON_SCREEN_RECORDING_STATE_CHANGE", false, ["screenRecordingState"]>;
  /** The softphone became ready, or is no longer ready. */
  readonly ON_SOFTPHONE_STATUS_CHANGE: EventFacts<"ON_SOFTPHONE_STATUS_CHANGE", false, ["ready", "error"]>;
  /** The device for audio input or output is another one now. */
  readonly ON_AUDIO_DEVICE_CHANGE: EventFacts<"ON_AUDIO_DEVICE_CHANGE", false, ["inputDevice", "outputDevice"]>;
  /** What the agent may do with the phone changed. */
  readonly ON_PHONE_CAPABILITIES_CHANGE: EventFacts<"ON_PHONE_CAPABILITIES_CHANGE", false, ["caps"]>;
};

/** Every method by its name: the name of its request, if it sends one, and its parameters. */
export declare const methods: {
  /** Starts an outgoing call; look at {@link InitiateResult.id} for what came of it. */
  readonly startCall: MethodFacts<"startCall", "START_CALL", ["phoneNumber", "initialObject"]>;
  /**
   * Starts a chat over one of the channels; look at {@link InitiateResult.id} for what came of it.
   */
  readonly startChat: MethodFacts<"startChat", "START_CHAT", ["channel", "address", "initialObject"]>;
  /** Starts an outgoing email; look at {@link InitiateResult.id} for what came of it. */
  readonly startEmail: MethodFacts<"startEmail", "START_EMAIL", ["email", "initialObject"]>;
  /** Sends DTMF tones, such as an extension, into a call. */
  readonly sendDtmf: MethodFacts<"sendDtmf", "SEND_DTMF", ["dtmf", "interactionId"]>;
  /**
   * Starts a consultation call, to be followed by {@link AgentDesktopClientAPI.transfer} as a rule.
   */
  readonly consultCall: MethodFacts<"consultCall", "CONSULT_CALL", ["phone"]>;
  /** Transfers a call without consulting the party that takes over. */
  readonly blindTransfer: MethodFacts<"blindTransfer", "BLIND_TRANSFER", ["phone", "customTransferData", "interactionId"]>;
  /** Completes a transfer after a consultation, see {@link AgentDesktopClientAPI.consultCall}. */
  readonly transfer: MethodFacts<"transfer", "TRANSFER", ["customTransferData", "mainCallId", "consultCallId"]>;
  /** Adds a party to a call; a call of two parties becomes a conference. */
  readonly inviteToCallConference: MethodFacts<"inviteToCallConference", "INVITE_TO_CALL_CONFERENCE", ["phone", "customTransferData", "interactionId"]>;
  /**
   * Removes a party from a conference call, see {@link InteractionData.callParties} for who is in
   * it.
   */
  readonly removeFromCallConference: MethodFacts<"removeFromCallConference", "REMOVE_FROM_CALL_CONFERENCE", ["partyId", "interactionId"]>;
  /** Ends a conference call. */
  readonly destroyCallConference: MethodFacts<"destroyCallConference", "DESTROY_CALL_CONFERENCE", ["interactionId"]>;
  /** Merges all of the agent's calls into one conference. */
  readonly mergeAllCallsIntoConference: MethodFacts<"mergeAllCallsIntoConference", "MERGE_ALL_CALLS_INTO_CONFERENCE", ["customTransferData"]>;
  /**
   * Puts a call on hold or takes it off hold, see {@link PhoneCapabilities} for what is possible.
   */
  readonly setCallHold: MethodFacts<"setCallHold", "SET_CALL_HOLD", ["state", "interactionId"]>;
  /** Starts or stops the recording of a call, see {@link InteractionData.callRecording}. */
  readonly setCallRecording: MethodFacts<"setCallRecording", "SET_CALL_RECORDING", ["state", "interactionId"]>;
  /** Mutes a call or ends the muting, see {@link InteractionData.callMuted}. */
  readonly setCallMute: MethodFacts<"setCallMute", "SET_CALL_MUTE", ["state", "interactionId"]>;
  /** Accepts an interaction that is offered to the agent. */
  readonly acceptInteraction: MethodFacts<"acceptInteraction", "ACCEPT_INTERACTION", ["interactionId"]>;
  /** Rejects an interaction that is offered to the agent. */
  readonly rejectInteraction: MethodFacts<"rejectInteraction", "REJECT_INTERACTION", ["interactionId"]>;
  /** Takes the agent out of an interaction. */
  readonly leaveInteraction: MethodFacts<"leaveInteraction", "LEAVE_INTERACTION", ["interactionId"]>;
  /**
   * Completes an interaction. A service may require a disposition first, see
   * {@link ServiceData.requireDisposition}.
   */
  readonly completeInteraction: MethodFacts<"completeInteraction", "COMPLETE_INTERACTION", ["interactionId"]>;
  /** Takes the agent out of an interaction and completes it, in one step. */
  readonly leaveAndCompleteInteraction: MethodFacts<"leaveAndCompleteInteraction", "LEAVE_AND_COMPLETE_INTERACTION", ["disposition", "note", "interactionId"]>;
  /** Makes an interaction the active one, the one that methods mean without an ID. */
  readonly switchActiveInteraction: MethodFacts<"switchActiveInteraction", "SWITCH_ACTIVE_INTERACTION", ["interactionId"]>;
  /** Lists the dispositions allowed for a service or an interaction. */
  readonly getDispositionsList: MethodFacts<"getDispositionsList", "GET_DISPOSITIONS_LIST", ["target"]>;
  /** Sets the disposition, the outcome, of an interaction. */
  readonly setDisposition: MethodFacts<"setDisposition", "SET_DISPOSITION", ["disposition", "interactionId"]>;
  /**
   * Says when to try a record of an outbound campaign again, until changed or the interaction is
   * completed; the disposition must not be final, see {@link DispositionType | "CONTINUE"}.
   */
  readonly setRescheduleWindow: MethodFacts<"setRescheduleWindow", "SET_RESCHEDULE", ["rescheduleData", "interactionId"]>;
  /** Adds a note to an interaction. */
  readonly addNote: MethodFacts<"addNote", "ADD_NOTE", ["note", "interactionId"]>;
  /** Changes the note of an interaction. */
  readonly updateNote: MethodFacts<"updateNote", "UPDATE_NOTE", ["note", "interactionId"]>;
  /** Puts another note in the place of that of an interaction. */
  readonly replaceNote: MethodFacts<"replaceNote", "REPLACE_NOTE", ["note", "interactionId"]>;
  /** Sets a variable of the scenario that handles an interaction. */
  readonly setVariable: MethodFacts<"setVariable", "SET_VARIABLE", ["key", "value", "interactionId"]>;
  /** Reads variables of the scenario that handles an interaction, by name. */
  readonly getVariables: MethodFacts<"getVariables", "GET_VARIABLES", ["keys", "interactionId"]>;
  /**
   * Links a CRM record to an interaction, which then lists it, see
   * {@link InteractionAssociatedObjectsData.list}.
   */
  readonly addInteractionAssociatedObject: MethodFacts<"addInteractionAssociatedObject", "ADD_INTERACTION_ASSOCIATED_OBJECT", ["object", "interactionId"]>;
  /**
   * Stores what the page shows for an interaction; {@link Events.ON_SHOW_SCREEN} gives it back when
   * the agent switches back to it.
   */
  readonly setInteractionActiveScreen: MethodFacts<"setInteractionActiveScreen", "SET_INTERACTION_ACTIVE_SCREEN", ["screenData", "interactionId"]>;
  /** Sends a message into a chat in the name of the agent. */
  readonly sendChatMessage: MethodFacts<"sendChatMessage", "SEND_CHAT_MESSAGE", ["text", "interactionId"]>;
  /** Puts text into the agent's input field of a chat, without sending it. */
  readonly suggestChatMessage: MethodFacts<"suggestChatMessage", "SUGGEST_CHAT_MESSAGE", ["text", "overwrite", "interactionId"]>;
  /** Reads whether an agent is logged in, and who it is. */
  readonly getLoginState: MethodFacts<"getLoginState", "GET_LOGIN_STATE", []>;
  /** Logs an agent in with name and password, compare {@link Events.ON_LOGIN}. */
  readonly login: MethodFacts<"login", "LOGIN", ["loginData", "force"]>;
  /** Logs the agent out, compare {@link Events.ON_LOGOUT}. */
  readonly logout: MethodFacts<"logout", "LOGOUT", []>;
  /** Reads the state of the agent; {@link Events.ON_AGENT_STATE_CHANGE} tells when it changes. */
  readonly getAgentState: MethodFacts<"getAgentState", "GET_AGENT_STATE", []>;
  /** Puts the agent into another state, such as ready. */
  readonly setAgentState: MethodFacts<"setAgentState", "SET_AGENT_STATE", ["state", "notReadyReason"]>;
  /** Lists the reasons for not being ready that the contact center has configured. */
  readonly getAgentNotReadyReasons: MethodFacts<"getAgentNotReadyReasons", "GET_AGENT_NOT_READY_REASONS", []>;
  /** Lists teams, whose members {@link AgentDesktopClientAPI.getTeamMembers} lists. */
  readonly getTeams: MethodFacts<"getTeams", "GET_TEAMS", []>;
  /** Lists the users that are in a team. */
  readonly getTeamMembers: MethodFacts<"getTeamMembers", "GET_TEAM_MEMBERS", ["teamId"]>;
  /** Lists services, of which {@link AgentDesktopClientAPI.setService} selects one. */
  readonly getServicesList: MethodFacts<"getServicesList", "GET_SERVICES_LIST", []>;
  /**
   * Reads the selected service, compare {@link AgentDesktopClientAPI.setService}; `null` when none
   * is.
   */
  readonly getService: MethodFacts<"getService", "GET_SERVICE", []>;
  /** Selects a service, or clears the selection. */
  readonly setService: MethodFacts<"setService", "SET_SERVICE", ["service"]>;
  /** Lists the DID numbers the agent can use for outgoing interactions. */
  readonly getDIDNumbersList: MethodFacts<"getDIDNumbersList", "GET_DID_LIST", []>;
  /**
   * Reads the selected DID number, compare {@link AgentDesktopClientAPI.setDIDNumber}; `null` when
   * none is.
   */
  readonly getDIDNumber: MethodFacts<"getDIDNumber", "GET_DID", []>;
  /** Selects the DID number for outgoing interactions, or clears the selection. */
  readonly setDIDNumber: MethodFacts<"setDIDNumber", "SET_DID", ["did"]>;
  /** Reads the configuration of the integration, see {@link IntegrationConfig}. */
  readonly getConfig: MethodFacts<"getConfig", "GET_CONFIG", []>;
  /**
   * Lists the kinds of phone device to choose from, see
   * {@link AgentDesktopClientAPI.setPhoneDevice}.
   */
  readonly getPhoneDevicesList: MethodFacts<"getPhoneDevicesList", "GET_PHONE_DEVICES_LIST", []>;
  /** Reads on which device the agent takes calls. */
  readonly getPhoneDevice: MethodFacts<"getPhoneDevice", "GET_PHONE_DEVICE", []>;
  /** Chooses the device on which the agent takes calls. */
  readonly setPhoneDevice: MethodFacts<"setPhoneDevice", "SET_PHONE_DEVICE", ["phoneDevice"]>;
  /**
   * Mutes the recording of the agent's screen or ends the muting, see
   * {@link ScreenRecordingState.muted}.
   */
  readonly setScreenRecordingMute: MethodFacts<"setScreenRecordingMute", "SET_SCREEN_RECORDING_MUTE", ["state"]>;
  /** Reads whether the agent's screen may be and is being recorded. */
  readonly getScreenRecordingState: MethodFacts<"getScreenRecordingState", "GET_SCREEN_RECORDING_STATE", []>;
  /** Minimizes or restores the widget, compare {@link Events.ON_WIDGET_MINIMIZED_CHANGE}. */
  readonly setWidgetMinimized: MethodFacts<"setWidgetMinimized", "SET_WIDGET_MINIMIZED", ["state"]>;
  /**
   * Registers a function that is shown every message between page and widget. The method itself
   * sends nothing.
   */
  readonly injectMessageLogger: MethodFacts<"injectMessageLogger", undefined, ["callback"]>;
};

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
export declare const ResultErrorCodes: {
  readonly not_enough_privileges: 1;
  readonly not_logged_in: 2;
  readonly invalid_args: 3;
  readonly logged_without_phone: 4;
  readonly banned: 5;
  /** The widget did not answer the call in time. */
  readonly api_not_answer: 6;
  readonly invalid_request: 7;
  readonly timeout: 8;
  readonly no_chat_in_service: 9;
  readonly empty_number: 10;
  readonly no_service: 11;
  readonly self_call: 12;
  readonly no_interaction: 13;
  readonly api_method_not_implemented: 14;
  readonly not_suitable_state: 15;
  readonly no_disposition: 16;
  readonly object_not_found: 17;
  readonly no_permissions_did_sms: 18;
  readonly no_permissions_did_call: 19;
  readonly no_channel_in_service: 20;
  readonly unknown_error: 99;
};
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
export declare const ServerErrorCodes: {
  readonly forced_logout_by_other_client: 100;
  readonly forced_logout_by_supervisor: 101;
  readonly invalid_request: 102;
  readonly phone_not_registered: 103;
  readonly phone_not_in_dial_plan: 104;
  readonly tenant_disabled: 105;
  readonly destination_user_not_logged: 106;
  readonly user_disabled_or_deleted: 107;
  /**
   * The user is logged in elsewhere; call {@link AgentDesktopClientAPI.login} again with `force`.
   */
  readonly user_already_logged_in: 108;
  readonly invalid_credentials: 109;
  readonly other_user_logged_with_phone: 110;
  readonly invalid_token: 111;
  readonly logged_users_limit_reached: 112;
  readonly already_logged_in_with_the_same_session: 113;
  readonly not_enough_privileges: 114;
  readonly sip_server_error: 200;
  readonly unknown_error: 300;
};
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
