// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** Values of a type, or the arguments of an event; each call makes a new one. */
export interface Sample<T> {
  /** What must be there, and nothing in lists and records. */
  minimal(): T;
  /** All members of the type, and what is in them to some depth. */
  full(): T;
}

export declare const InitOptions: Sample<api.InitOptions>;

export declare const IntegrationConfig: Sample<api.IntegrationConfig>;

export declare const InteractionData: Sample<api.InteractionData>;

export declare const InteractionType: Sample<api.InteractionType>;

export declare const InteractionState: Sample<api.InteractionState>;

export declare const InteractionOrigination: Sample<api.InteractionOrigination>;

export declare const CallDirection: Sample<api.CallDirection>;

export declare const CallParty: Sample<api.CallParty>;

export declare const AttachedData: Sample<api.AttachedData>;

export declare const ExternalKBSearchResultData: Sample<api.ExternalKBSearchResultData>;

export declare const ExternalKBSearchResult: Sample<api.ExternalKBSearchResult>;

export declare const ExternalKBArticleData: Sample<api.ExternalKBArticleData>;

export declare const ExternalKBArticle: Sample<api.ExternalKBArticle>;

export declare const RequestMessage: Sample<api.RequestMessage>;

export declare const CallbackMessage: Sample<api.CallbackMessage>;

export declare const CallbackMessageWithResponse: Sample<api.CallbackMessageWithResponse>;

export declare const InitiateResult: Sample<api.InitiateResult>;

export declare const ChatChannelType: Sample<api.ChatChannelType>;

export declare const CustomTransferData: Sample<api.CustomTransferData>;

export declare const DataToTransfer: Sample<api.DataToTransfer>;

export declare const PhoneDevice: Sample<api.PhoneDevice>;

export declare const PhoneDeviceData: Sample<api.PhoneDeviceData>;

export declare const PhoneCapabilities: Sample<api.PhoneCapabilities>;

export declare const ScreenRecordingState: Sample<api.ScreenRecordingState>;

export declare const InteractionAssociatedObjectsData: Sample<api.InteractionAssociatedObjectsData>;

export declare const InteractionAssociatedObjectData: Sample<api.InteractionAssociatedObjectData>;

export declare const InteractionAssociatedObject: Sample<api.InteractionAssociatedObject>;

export declare const InteractionScreen: Sample<api.InteractionScreen>;

export declare const SearchRecordsQuery: Sample<api.SearchRecordsQuery>;

export declare const OperationFailure: Sample<api.OperationFailure>;

export declare const ResultStatus: Sample<api.ResultStatus>;

export declare const ResultError: Sample<api.ResultError>;

export declare const ResultErrorCodes: Sample<api.ResultErrorCodes>;

export declare const WebScreenPop: Sample<api.WebScreenPop>;

export declare const WebScreenPopSecondaryUrl: Sample<api.WebScreenPopSecondaryUrl>;

export declare const ServiceData: Sample<api.ServiceData>;

export declare const DIDNumber: Sample<api.DIDNumber>;

export declare const DispositionTarget: Sample<api.DispositionTarget>;

export declare const DispositionData: Sample<api.DispositionData>;

export declare const DispositionType: Sample<api.DispositionType>;

export declare const RescheduleData: Sample<api.RescheduleData>;

export declare const LoginData: Sample<api.LoginData>;

export declare const LoginStateData: Sample<api.LoginStateData>;

export declare const AgentState: Sample<api.AgentState>;

export declare const AgentStateData: Sample<api.AgentStateData>;

export declare const ServerErrorData: Sample<api.ServerErrorData>;

export declare const ServerErrorCodes: Sample<api.ServerErrorCodes>;

export declare const InteractionSummaryResult: Sample<api.InteractionSummaryResult>;

export declare const InteractionSummary: Sample<api.InteractionSummary>;

export declare const InteractionSummaryFailed: Sample<api.InteractionSummaryFailed>;

export declare const SummaryTopic: Sample<api.SummaryTopic>;

export declare const Team: Sample<api.Team>;

export declare const TeamMember: Sample<api.TeamMember>;

export declare const User: Sample<api.User>;

export declare const TeamMemberState: Sample<api.TeamMemberState>;

export declare const UserState: Sample<api.UserState>;

export declare const ON_NEW_INTERACTION: Sample<api.Events["ON_NEW_INTERACTION"]["arguments"]>;

export declare const ON_INTERACTION_REMOVED: Sample<api.Events["ON_INTERACTION_REMOVED"]["arguments"]>;

export declare const ON_INTERACTION_STATE_CHANGE: Sample<api.Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>;

export declare const ON_ACTIVE_INTERACTION_SWITCHED: Sample<api.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>;

export declare const ON_SAVE_ACTIVITY_RECORD: Sample<api.Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>;

export declare const ON_CALL_AUDIO_QUALITY_ALERT: Sample<api.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>;

export declare const ON_SUMMARY_GENERATION_COMPLETED: Sample<api.Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>;

export declare const ON_REQUEST_TRANSFER_DATA: Sample<api.Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>;

export declare const ON_LOAD_TRANSFER_DATA: Sample<api.Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>;

export declare const ON_SEARCH_KNOWLEDGE_BASE: Sample<api.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>;

export declare const ON_GET_KNOWLEDGE_BASE_ARTICLE: Sample<api.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>;

export declare const ON_OPEN_RECORD: Sample<api.Events["ON_OPEN_RECORD"]["arguments"]>;

export declare const ON_SEARCH_RECORDS: Sample<api.Events["ON_SEARCH_RECORDS"]["arguments"]>;

export declare const ON_SHOW_SCREEN: Sample<api.Events["ON_SHOW_SCREEN"]["arguments"]>;

export declare const ON_WEB_SCREEN_POP_CUSTOM: Sample<api.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>;

export declare const ON_LOGIN: Sample<api.Events["ON_LOGIN"]["arguments"]>;

export declare const ON_LOGOUT: Sample<api.Events["ON_LOGOUT"]["arguments"]>;

export declare const ON_AGENT_STATE_CHANGE: Sample<api.Events["ON_AGENT_STATE_CHANGE"]["arguments"]>;

export declare const ON_SERVER_ERROR: Sample<api.Events["ON_SERVER_ERROR"]["arguments"]>;

export declare const ON_WIDGET_MINIMIZED_CHANGE: Sample<api.Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>;

export declare const ON_SCREEN_RECORDING_STATE_CHANGE: Sample<api.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>;

export declare const ON_SOFTPHONE_STATUS_CHANGE: Sample<api.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>;

export declare const ON_AUDIO_DEVICE_CHANGE: Sample<api.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>;

export declare const ON_PHONE_CAPABILITIES_CHANGE: Sample<api.Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>;
