// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** What is wrong with a value, and where. */
export interface Explanation {
  /** The place in the value: `callParties[0].phone`; empty for the value itself. */
  readonly path: string;
  /** The same as a JSON Pointer: `/callParties/0/phone`. */
  readonly pointer: string;
  /** `InteractionData.callParties[0].phone: expected a string, found 1204` */
  readonly message: string;
}

/** What the assertions throw. */
export declare class GuardError extends TypeError {
  readonly name: "GuardError";
  readonly path: string;
  readonly pointer: string;
}

/** Whether a value is of a type. */
export type Is<T> = (value: unknown) => value is T;

/** Throws a {@link GuardError} unless a value is of a type. */
export type Assert<T> = (value: unknown) => asserts value is T;

/** What is wrong with a value, if it is not of a type. */
export type Explain = (value: unknown) => Explanation | undefined;

export declare const isInitOptions: Is<api.InitOptions>, assertInitOptions: Assert<api.InitOptions>, explainInitOptions: Explain;
export declare const isMessageLogger: Is<api.MessageLogger>, assertMessageLogger: Assert<api.MessageLogger>, explainMessageLogger: Explain;
export declare const isSyncAsyncResult: Is<api.SyncAsyncResult>, assertSyncAsyncResult: Assert<api.SyncAsyncResult>, explainSyncAsyncResult: Explain;
export declare const isIntegrationConfig: Is<api.IntegrationConfig>, assertIntegrationConfig: Assert<api.IntegrationConfig>, explainIntegrationConfig: Explain;
export declare const isCallbackMethodsReturnTypeMap: Is<api.CallbackMethodsReturnTypeMap>, assertCallbackMethodsReturnTypeMap: Assert<api.CallbackMethodsReturnTypeMap>, explainCallbackMethodsReturnTypeMap: Explain;
export declare const isInteractionData: Is<api.InteractionData>, assertInteractionData: Assert<api.InteractionData>, explainInteractionData: Explain;
export declare const isInteractionType: Is<api.InteractionType>, assertInteractionType: Assert<api.InteractionType>, explainInteractionType: Explain;
export declare const isInteractionState: Is<api.InteractionState>, assertInteractionState: Assert<api.InteractionState>, explainInteractionState: Explain;
export declare const isInteractionOrigination: Is<api.InteractionOrigination>, assertInteractionOrigination: Assert<api.InteractionOrigination>, explainInteractionOrigination: Explain;
export declare const isCallDirection: Is<api.CallDirection>, assertCallDirection: Assert<api.CallDirection>, explainCallDirection: Explain;
export declare const isCallParty: Is<api.CallParty>, assertCallParty: Assert<api.CallParty>, explainCallParty: Explain;
export declare const isAttachedData: Is<api.AttachedData>, assertAttachedData: Assert<api.AttachedData>, explainAttachedData: Explain;
export declare const isExternalKBSearchResultData: Is<api.ExternalKBSearchResultData>, assertExternalKBSearchResultData: Assert<api.ExternalKBSearchResultData>, explainExternalKBSearchResultData: Explain;
export declare const isExternalKBSearchResult: Is<api.ExternalKBSearchResult>, assertExternalKBSearchResult: Assert<api.ExternalKBSearchResult>, explainExternalKBSearchResult: Explain;
export declare const isExternalKBArticleData: Is<api.ExternalKBArticleData>, assertExternalKBArticleData: Assert<api.ExternalKBArticleData>, explainExternalKBArticleData: Explain;
export declare const isExternalKBArticle: Is<api.ExternalKBArticle>, assertExternalKBArticle: Assert<api.ExternalKBArticle>, explainExternalKBArticle: Explain;
export declare const isRequestMessage: Is<api.RequestMessage>, assertRequestMessage: Assert<api.RequestMessage>, explainRequestMessage: Explain;
export declare const isCallbackMessage: Is<api.CallbackMessage>, assertCallbackMessage: Assert<api.CallbackMessage>, explainCallbackMessage: Explain;
export declare const isCallbackMessageWithResponse: Is<api.CallbackMessageWithResponse>, assertCallbackMessageWithResponse: Assert<api.CallbackMessageWithResponse>, explainCallbackMessageWithResponse: Explain;
export declare const isInitiateResult: Is<api.InitiateResult>, assertInitiateResult: Assert<api.InitiateResult>, explainInitiateResult: Explain;
export declare const isChatChannelType: Is<api.ChatChannelType>, assertChatChannelType: Assert<api.ChatChannelType>, explainChatChannelType: Explain;
export declare const isCustomTransferData: Is<api.CustomTransferData>, assertCustomTransferData: Assert<api.CustomTransferData>, explainCustomTransferData: Explain;
export declare const isDataToTransfer: Is<api.DataToTransfer>, assertDataToTransfer: Assert<api.DataToTransfer>, explainDataToTransfer: Explain;
export declare const isPhoneDevice: Is<api.PhoneDevice>, assertPhoneDevice: Assert<api.PhoneDevice>, explainPhoneDevice: Explain;
export declare const isPhoneDeviceData: Is<api.PhoneDeviceData>, assertPhoneDeviceData: Assert<api.PhoneDeviceData>, explainPhoneDeviceData: Explain;
export declare const isPhoneCapabilities: Is<api.PhoneCapabilities>, assertPhoneCapabilities: Assert<api.PhoneCapabilities>, explainPhoneCapabilities: Explain;
export declare const isScreenRecordingState: Is<api.ScreenRecordingState>, assertScreenRecordingState: Assert<api.ScreenRecordingState>, explainScreenRecordingState: Explain;
export declare const isInteractionAssociatedObjectsData: Is<api.InteractionAssociatedObjectsData>, assertInteractionAssociatedObjectsData: Assert<api.InteractionAssociatedObjectsData>, explainInteractionAssociatedObjectsData: Explain;
export declare const isInteractionAssociatedObjectData: Is<api.InteractionAssociatedObjectData>, assertInteractionAssociatedObjectData: Assert<api.InteractionAssociatedObjectData>, explainInteractionAssociatedObjectData: Explain;
export declare const isInteractionAssociatedObject: Is<api.InteractionAssociatedObject>, assertInteractionAssociatedObject: Assert<api.InteractionAssociatedObject>, explainInteractionAssociatedObject: Explain;
export declare const isInteractionScreen: Is<api.InteractionScreen>, assertInteractionScreen: Assert<api.InteractionScreen>, explainInteractionScreen: Explain;
export declare const isSearchRecordsQuery: Is<api.SearchRecordsQuery>, assertSearchRecordsQuery: Assert<api.SearchRecordsQuery>, explainSearchRecordsQuery: Explain;
export declare const isOperationResult: Is<api.OperationResult>, assertOperationResult: Assert<api.OperationResult>, explainOperationResult: Explain;
export declare const isOperationSuccess: Is<api.OperationSuccess>, assertOperationSuccess: Assert<api.OperationSuccess>, explainOperationSuccess: Explain;
export declare const isOperationFailure: Is<api.OperationFailure>, assertOperationFailure: Assert<api.OperationFailure>, explainOperationFailure: Explain;
export declare const isResultStatus: Is<api.ResultStatus>, assertResultStatus: Assert<api.ResultStatus>, explainResultStatus: Explain;
export declare const isResultError: Is<api.ResultError>, assertResultError: Assert<api.ResultError>, explainResultError: Explain;
export declare const isResultErrorCodes: Is<api.ResultErrorCodes>, assertResultErrorCodes: Assert<api.ResultErrorCodes>, explainResultErrorCodes: Explain;
export declare const isWebScreenPop: Is<api.WebScreenPop>, assertWebScreenPop: Assert<api.WebScreenPop>, explainWebScreenPop: Explain;
export declare const isWebScreenPopSecondaryUrl: Is<api.WebScreenPopSecondaryUrl>, assertWebScreenPopSecondaryUrl: Assert<api.WebScreenPopSecondaryUrl>, explainWebScreenPopSecondaryUrl: Explain;
export declare const isServiceData: Is<api.ServiceData>, assertServiceData: Assert<api.ServiceData>, explainServiceData: Explain;
export declare const isDIDNumber: Is<api.DIDNumber>, assertDIDNumber: Assert<api.DIDNumber>, explainDIDNumber: Explain;
export declare const isDispositionTarget: Is<api.DispositionTarget>, assertDispositionTarget: Assert<api.DispositionTarget>, explainDispositionTarget: Explain;
export declare const isDispositionData: Is<api.DispositionData>, assertDispositionData: Assert<api.DispositionData>, explainDispositionData: Explain;
export declare const isDispositionType: Is<api.DispositionType>, assertDispositionType: Assert<api.DispositionType>, explainDispositionType: Explain;
export declare const isRescheduleData: Is<api.RescheduleData>, assertRescheduleData: Assert<api.RescheduleData>, explainRescheduleData: Explain;
export declare const isLoginData: Is<api.LoginData>, assertLoginData: Assert<api.LoginData>, explainLoginData: Explain;
export declare const isLoginStateData: Is<api.LoginStateData>, assertLoginStateData: Assert<api.LoginStateData>, explainLoginStateData: Explain;
export declare const isAgentState: Is<api.AgentState>, assertAgentState: Assert<api.AgentState>, explainAgentState: Explain;
export declare const isAgentStateData: Is<api.AgentStateData>, assertAgentStateData: Assert<api.AgentStateData>, explainAgentStateData: Explain;
export declare const isServerErrorData: Is<api.ServerErrorData>, assertServerErrorData: Assert<api.ServerErrorData>, explainServerErrorData: Explain;
export declare const isServerErrorCodes: Is<api.ServerErrorCodes>, assertServerErrorCodes: Assert<api.ServerErrorCodes>, explainServerErrorCodes: Explain;
export declare const isInteractionSummaryResult: Is<api.InteractionSummaryResult>, assertInteractionSummaryResult: Assert<api.InteractionSummaryResult>, explainInteractionSummaryResult: Explain;
export declare const isInteractionSummary: Is<api.InteractionSummary>, assertInteractionSummary: Assert<api.InteractionSummary>, explainInteractionSummary: Explain;
export declare const isInteractionSummaryFailed: Is<api.InteractionSummaryFailed>, assertInteractionSummaryFailed: Assert<api.InteractionSummaryFailed>, explainInteractionSummaryFailed: Explain;
export declare const isSummaryTopic: Is<api.SummaryTopic>, assertSummaryTopic: Assert<api.SummaryTopic>, explainSummaryTopic: Explain;
export declare const isTeam: Is<api.Team>, assertTeam: Assert<api.Team>, explainTeam: Explain;
export declare const isTeamMember: Is<api.TeamMember>, assertTeamMember: Assert<api.TeamMember>, explainTeamMember: Explain;
export declare const isUser: Is<api.User>, assertUser: Assert<api.User>, explainUser: Explain;
export declare const isTeamMemberState: Is<api.TeamMemberState>, assertTeamMemberState: Assert<api.TeamMemberState>, explainTeamMemberState: Explain;
export declare const isUserState: Is<api.UserState>, assertUserState: Assert<api.UserState>, explainUserState: Explain;
export declare const isOnNewInteractionArguments: Is<api.Events["ON_NEW_INTERACTION"]["arguments"]>, assertOnNewInteractionArguments: Assert<api.Events["ON_NEW_INTERACTION"]["arguments"]>, explainOnNewInteractionArguments: Explain;
export declare const isOnInteractionRemovedArguments: Is<api.Events["ON_INTERACTION_REMOVED"]["arguments"]>, assertOnInteractionRemovedArguments: Assert<api.Events["ON_INTERACTION_REMOVED"]["arguments"]>, explainOnInteractionRemovedArguments: Explain;
export declare const isOnInteractionStateChangeArguments: Is<api.Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>, assertOnInteractionStateChangeArguments: Assert<api.Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>, explainOnInteractionStateChangeArguments: Explain;
export declare const isOnActiveInteractionSwitchedArguments: Is<api.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>, assertOnActiveInteractionSwitchedArguments: Assert<api.Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>, explainOnActiveInteractionSwitchedArguments: Explain;
export declare const isOnSaveActivityRecordArguments: Is<api.Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>, assertOnSaveActivityRecordArguments: Assert<api.Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>, explainOnSaveActivityRecordArguments: Explain;
export declare const isOnCallAudioQualityAlertArguments: Is<api.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>, assertOnCallAudioQualityAlertArguments: Assert<api.Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>, explainOnCallAudioQualityAlertArguments: Explain;
export declare const isOnSummaryGenerationCompletedArguments: Is<api.Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>, assertOnSummaryGenerationCompletedArguments: Assert<api.Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>, explainOnSummaryGenerationCompletedArguments: Explain;
export declare const isOnRequestTransferDataArguments: Is<api.Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>, assertOnRequestTransferDataArguments: Assert<api.Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>, explainOnRequestTransferDataArguments: Explain;
export declare const isOnRequestTransferDataReply: Is<Awaited<api.Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>, assertOnRequestTransferDataReply: Assert<Awaited<api.Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>, explainOnRequestTransferDataReply: Explain;
export declare const isOnLoadTransferDataArguments: Is<api.Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>, assertOnLoadTransferDataArguments: Assert<api.Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>, explainOnLoadTransferDataArguments: Explain;
export declare const isOnSearchKnowledgeBaseArguments: Is<api.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>, assertOnSearchKnowledgeBaseArguments: Assert<api.Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>, explainOnSearchKnowledgeBaseArguments: Explain;
export declare const isOnSearchKnowledgeBaseReply: Is<Awaited<api.Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>, assertOnSearchKnowledgeBaseReply: Assert<Awaited<api.Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>, explainOnSearchKnowledgeBaseReply: Explain;
export declare const isOnGetKnowledgeBaseArticleArguments: Is<api.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>, assertOnGetKnowledgeBaseArticleArguments: Assert<api.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>, explainOnGetKnowledgeBaseArticleArguments: Explain;
export declare const isOnGetKnowledgeBaseArticleReply: Is<Awaited<api.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>, assertOnGetKnowledgeBaseArticleReply: Assert<Awaited<api.Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>, explainOnGetKnowledgeBaseArticleReply: Explain;
export declare const isOnOpenRecordArguments: Is<api.Events["ON_OPEN_RECORD"]["arguments"]>, assertOnOpenRecordArguments: Assert<api.Events["ON_OPEN_RECORD"]["arguments"]>, explainOnOpenRecordArguments: Explain;
export declare const isOnSearchRecordsArguments: Is<api.Events["ON_SEARCH_RECORDS"]["arguments"]>, assertOnSearchRecordsArguments: Assert<api.Events["ON_SEARCH_RECORDS"]["arguments"]>, explainOnSearchRecordsArguments: Explain;
export declare const isOnShowScreenArguments: Is<api.Events["ON_SHOW_SCREEN"]["arguments"]>, assertOnShowScreenArguments: Assert<api.Events["ON_SHOW_SCREEN"]["arguments"]>, explainOnShowScreenArguments: Explain;
export declare const isOnWebScreenPopCustomArguments: Is<api.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>, assertOnWebScreenPopCustomArguments: Assert<api.Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>, explainOnWebScreenPopCustomArguments: Explain;
export declare const isOnWebScreenPopCustomReply: Is<Awaited<api.Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>, assertOnWebScreenPopCustomReply: Assert<Awaited<api.Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>, explainOnWebScreenPopCustomReply: Explain;
export declare const isOnLoginArguments: Is<api.Events["ON_LOGIN"]["arguments"]>, assertOnLoginArguments: Assert<api.Events["ON_LOGIN"]["arguments"]>, explainOnLoginArguments: Explain;
export declare const isOnLogoutArguments: Is<api.Events["ON_LOGOUT"]["arguments"]>, assertOnLogoutArguments: Assert<api.Events["ON_LOGOUT"]["arguments"]>, explainOnLogoutArguments: Explain;
export declare const isOnAgentStateChangeArguments: Is<api.Events["ON_AGENT_STATE_CHANGE"]["arguments"]>, assertOnAgentStateChangeArguments: Assert<api.Events["ON_AGENT_STATE_CHANGE"]["arguments"]>, explainOnAgentStateChangeArguments: Explain;
export declare const isOnServerErrorArguments: Is<api.Events["ON_SERVER_ERROR"]["arguments"]>, assertOnServerErrorArguments: Assert<api.Events["ON_SERVER_ERROR"]["arguments"]>, explainOnServerErrorArguments: Explain;
export declare const isOnWidgetMinimizedChangeArguments: Is<api.Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>, assertOnWidgetMinimizedChangeArguments: Assert<api.Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>, explainOnWidgetMinimizedChangeArguments: Explain;
export declare const isOnScreenRecordingStateChangeArguments: Is<api.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>, assertOnScreenRecordingStateChangeArguments: Assert<api.Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>, explainOnScreenRecordingStateChangeArguments: Explain;
export declare const isOnSoftphoneStatusChangeArguments: Is<api.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>, assertOnSoftphoneStatusChangeArguments: Assert<api.Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>, explainOnSoftphoneStatusChangeArguments: Explain;
export declare const isOnAudioDeviceChangeArguments: Is<api.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>, assertOnAudioDeviceChangeArguments: Assert<api.Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>, explainOnAudioDeviceChangeArguments: Explain;
export declare const isOnPhoneCapabilitiesChangeArguments: Is<api.Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>, assertOnPhoneCapabilitiesChangeArguments: Assert<api.Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>, explainOnPhoneCapabilitiesChangeArguments: Explain;
