// Generated from the transcription of the API. Changes belong there.

import type * as edition0 from "./5.19/index.js";
import type * as edition1 from "./latest/index.js";

/** The client of each edition. */
export interface Clients {
  "5.19": edition0.AgentDesktopClientAPI;
  latest: edition1.AgentDesktopClientAPI;
}

export type Edition = keyof Clients;

/** A client whose edition is known when the program runs. */
export type AnyClient = Clients[Edition];

/** The events that every edition has: the arguments of any, and a reply that suits all. */
export interface SharedEvents {
  ON_NEW_INTERACTION: { arguments: [newInteraction: edition0.Events["ON_NEW_INTERACTION"]["arguments"][0] | edition1.Events["ON_NEW_INTERACTION"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_NEW_INTERACTION"]["reply"]>, Awaited<edition1.Events["ON_NEW_INTERACTION"]["reply"]>> };
  ON_INTERACTION_REMOVED: { arguments: [interaction: edition0.Events["ON_INTERACTION_REMOVED"]["arguments"][0] | edition1.Events["ON_INTERACTION_REMOVED"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_INTERACTION_REMOVED"]["reply"]>, Awaited<edition1.Events["ON_INTERACTION_REMOVED"]["reply"]>> };
  ON_INTERACTION_STATE_CHANGE: { arguments: [interaction: edition0.Events["ON_INTERACTION_STATE_CHANGE"]["arguments"][0] | edition1.Events["ON_INTERACTION_STATE_CHANGE"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_INTERACTION_STATE_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_INTERACTION_STATE_CHANGE"]["reply"]>> };
  ON_ACTIVE_INTERACTION_SWITCHED: { arguments: [activatedInteractionId: edition0.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"][0] | edition1.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["reply"]>, Awaited<edition1.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["reply"]>> };
  ON_SAVE_ACTIVITY_RECORD: { arguments: [activity: edition0.Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"][0] | edition1.Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>, Awaited<edition1.Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>> };
  ON_CALL_AUDIO_QUALITY_ALERT: { arguments: [callId: edition0.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"][0] | edition1.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"][0], alert: edition0.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"][1] | edition1.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["reply"]>, Awaited<edition1.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["reply"]>> };
  ON_SUMMARY_GENERATION_COMPLETED: { arguments: [summaryData: edition0.Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"][0] | edition1.Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_SUMMARY_GENERATION_COMPLETED"]["reply"]>, Awaited<edition1.Events["ON_SUMMARY_GENERATION_COMPLETED"]["reply"]>> };
  ON_REQUEST_TRANSFER_DATA: { arguments: [interactionId: edition0.Events["ON_REQUEST_TRANSFER_DATA"]["arguments"][0] | edition1.Events["ON_REQUEST_TRANSFER_DATA"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>, Awaited<edition1.Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>> };
  ON_LOAD_TRANSFER_DATA: { arguments: [interactionId: edition0.Events["ON_LOAD_TRANSFER_DATA"]["arguments"][0] | edition1.Events["ON_LOAD_TRANSFER_DATA"]["arguments"][0], data: edition0.Events["ON_LOAD_TRANSFER_DATA"]["arguments"][1] | edition1.Events["ON_LOAD_TRANSFER_DATA"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_LOAD_TRANSFER_DATA"]["reply"]>, Awaited<edition1.Events["ON_LOAD_TRANSFER_DATA"]["reply"]>> };
  ON_SEARCH_KNOWLEDGE_BASE: { arguments: [query: edition0.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"][0] | edition1.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"][0], language?: edition0.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"][1] | edition1.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"][1], folderId?: edition1.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"][2]]; reply: Both<Awaited<edition0.Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>, Awaited<edition1.Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>> };
  ON_GET_KNOWLEDGE_BASE_ARTICLE: { arguments: [articleId: edition0.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"][0] | edition1.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>, Awaited<edition1.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>> };
  ON_OPEN_RECORD: { arguments: [record: edition0.Events["ON_OPEN_RECORD"]["arguments"][0] | edition1.Events["ON_OPEN_RECORD"]["arguments"][0], interactionId?: edition0.Events["ON_OPEN_RECORD"]["arguments"][1] | edition1.Events["ON_OPEN_RECORD"]["arguments"][1], options?: edition1.Events["ON_OPEN_RECORD"]["arguments"][2]]; reply: Both<Awaited<edition0.Events["ON_OPEN_RECORD"]["reply"]>, Awaited<edition1.Events["ON_OPEN_RECORD"]["reply"]>> };
  ON_SEARCH_RECORDS: { arguments: [search: edition0.Events["ON_SEARCH_RECORDS"]["arguments"][0] | edition1.Events["ON_SEARCH_RECORDS"]["arguments"][0], interactionId?: edition0.Events["ON_SEARCH_RECORDS"]["arguments"][1] | edition1.Events["ON_SEARCH_RECORDS"]["arguments"][1], inNewTab?: edition1.Events["ON_SEARCH_RECORDS"]["arguments"][2]]; reply: Both<Awaited<edition0.Events["ON_SEARCH_RECORDS"]["reply"]>, Awaited<edition1.Events["ON_SEARCH_RECORDS"]["reply"]>> };
  ON_SHOW_SCREEN: { arguments: [screen: edition0.Events["ON_SHOW_SCREEN"]["arguments"][0] | edition1.Events["ON_SHOW_SCREEN"]["arguments"][0], interactionId?: edition0.Events["ON_SHOW_SCREEN"]["arguments"][1] | edition1.Events["ON_SHOW_SCREEN"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_SHOW_SCREEN"]["reply"]>, Awaited<edition1.Events["ON_SHOW_SCREEN"]["reply"]>> };
  ON_WEB_SCREEN_POP_CUSTOM: { arguments: [interactionId: edition0.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"][0] | edition1.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"][0], webScreenPop: edition0.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"][1] | edition1.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>, Awaited<edition1.Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>> };
  ON_LOGIN: { arguments: [loginState: edition0.Events["ON_LOGIN"]["arguments"][0] | edition1.Events["ON_LOGIN"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_LOGIN"]["reply"]>, Awaited<edition1.Events["ON_LOGIN"]["reply"]>> };
  ON_LOGOUT: { arguments: []; reply: Both<Awaited<edition0.Events["ON_LOGOUT"]["reply"]>, Awaited<edition1.Events["ON_LOGOUT"]["reply"]>> };
  ON_AGENT_STATE_CHANGE: { arguments: [state: edition0.Events["ON_AGENT_STATE_CHANGE"]["arguments"][0] | edition1.Events["ON_AGENT_STATE_CHANGE"]["arguments"][0], notReadyReason?: edition0.Events["ON_AGENT_STATE_CHANGE"]["arguments"][1] | edition1.Events["ON_AGENT_STATE_CHANGE"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_AGENT_STATE_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_AGENT_STATE_CHANGE"]["reply"]>> };
  ON_SERVER_ERROR: { arguments: [error: edition0.Events["ON_SERVER_ERROR"]["arguments"][0] | edition1.Events["ON_SERVER_ERROR"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_SERVER_ERROR"]["reply"]>, Awaited<edition1.Events["ON_SERVER_ERROR"]["reply"]>> };
  ON_WIDGET_MINIMIZED_CHANGE: { arguments: [widgetMinimized: edition0.Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"][0] | edition1.Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_WIDGET_MINIMIZED_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_WIDGET_MINIMIZED_CHANGE"]["reply"]>> };
  ON_SCREEN_RECORDING_STATE_CHANGE: { arguments: [screenRecordingState: edition0.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"][0] | edition1.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["reply"]>> };
  ON_SOFTPHONE_STATUS_CHANGE: { arguments: [ready: edition0.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"][0] | edition1.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"][0], error?: edition0.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"][1] | edition1.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_SOFTPHONE_STATUS_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_SOFTPHONE_STATUS_CHANGE"]["reply"]>> };
  ON_AUDIO_DEVICE_CHANGE: { arguments: [inputDevice?: edition0.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"][0] | edition1.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"][0], outputDevice?: edition0.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"][1] | edition1.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"][1]]; reply: Both<Awaited<edition0.Events["ON_AUDIO_DEVICE_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_AUDIO_DEVICE_CHANGE"]["reply"]>> };
  ON_PHONE_CAPABILITIES_CHANGE: { arguments: [caps: edition0.Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"][0] | edition1.Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"][0]]; reply: Both<Awaited<edition0.Events["ON_PHONE_CAPABILITIES_CHANGE"]["reply"]>, Awaited<edition1.Events["ON_PHONE_CAPABILITIES_CHANGE"]["reply"]>> };
}

/** The name of an event that every edition has. */
export type SharedEventName = keyof SharedEvents;

/** A handler for an event of any edition: it may get the arguments of each, and its reply suits them all. */
export type SharedHandler<Name extends SharedEventName> = (
  ...args: SharedEvents[Name]["arguments"]
) => SharedEvents[Name]["reply"] | Promise<SharedEvents[Name]["reply"]>;

/** What is of both types. */
type Both<One, Other> = [One] extends [Other] ? One : [Other] extends [One] ? Other : One & Other;

/** What all editions have: the events and methods of every one, the arguments and results of each. */
export type SharedClient = {
  [Member in Exclude<keyof edition0.AgentDesktopClientAPI & keyof edition1.AgentDesktopClientAPI, "on" | "remove">]: AnyClient[Member];
} & {
  on<Name extends SharedEventName>(event: Name, handler: SharedHandler<Name>): void;
  remove<Name extends SharedEventName>(event: Name, handler: SharedHandler<Name>): void;
};
