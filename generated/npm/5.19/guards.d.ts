// Generated from the transcription of the API. Changes belong there.

import type {
  InitOptions,
  MessageLogger,
  SyncAsyncResult,
  IntegrationConfig,
  CallbackMethodsReturnTypeMap,
  InteractionData,
  InteractionType,
  InteractionState,
  InteractionOrigination,
  CallDirection,
  CallParty,
  AttachedData,
  ExternalKBSearchResultData,
  ExternalKBSearchResult,
  ExternalKBArticleData,
  ExternalKBArticle,
  RequestMessage,
  CallbackMessage,
  CallbackMessageWithResponse,
  InitiateResult,
  ChatChannelType,
  CustomTransferData,
  DataToTransfer,
  PhoneDevice,
  PhoneDeviceData,
  PhoneCapabilities,
  ScreenRecordingState,
  InteractionAssociatedObjectsData,
  InteractionAssociatedObjectData,
  InteractionAssociatedObject,
  InteractionScreen,
  SearchRecordsQuery,
  OperationResult,
  OperationSuccess,
  OperationFailure,
  ResultStatus,
  ResultError,
  ResultErrorCodes,
  WebScreenPop,
  WebScreenPopSecondaryUrl,
  ServiceData,
  DIDNumber,
  DispositionTarget,
  DispositionData,
  DispositionType,
  RescheduleData,
  LoginData,
  LoginStateData,
  AgentState,
  AgentStateData,
  ServerErrorData,
  ServerErrorCodes,
  InteractionSummaryResult,
  InteractionSummary,
  InteractionSummaryFailed,
  SummaryTopic,
  Team,
  TeamMember,
  User,
  TeamMemberState,
  UserState,
  Events,
} from "./index.js";

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

export declare function isInitOptions(value: unknown): value is InitOptions;
export declare function assertInitOptions(value: unknown): asserts value is InitOptions;
export declare function explainInitOptions(value: unknown): Explanation | undefined;

export declare function isMessageLogger(value: unknown): value is MessageLogger;
export declare function assertMessageLogger(value: unknown): asserts value is MessageLogger;
export declare function explainMessageLogger(value: unknown): Explanation | undefined;

export declare function isSyncAsyncResult(value: unknown): value is SyncAsyncResult;
export declare function assertSyncAsyncResult(value: unknown): asserts value is SyncAsyncResult;
export declare function explainSyncAsyncResult(value: unknown): Explanation | undefined;

export declare function isIntegrationConfig(value: unknown): value is IntegrationConfig;
export declare function assertIntegrationConfig(value: unknown): asserts value is IntegrationConfig;
export declare function explainIntegrationConfig(value: unknown): Explanation | undefined;

export declare function isCallbackMethodsReturnTypeMap(value: unknown): value is CallbackMethodsReturnTypeMap;
export declare function assertCallbackMethodsReturnTypeMap(value: unknown): asserts value is CallbackMethodsReturnTypeMap;
export declare function explainCallbackMethodsReturnTypeMap(value: unknown): Explanation | undefined;

export declare function isInteractionData(value: unknown): value is InteractionData;
export declare function assertInteractionData(value: unknown): asserts value is InteractionData;
export declare function explainInteractionData(value: unknown): Explanation | undefined;

export declare function isInteractionType(value: unknown): value is InteractionType;
export declare function assertInteractionType(value: unknown): asserts value is InteractionType;
export declare function explainInteractionType(value: unknown): Explanation | undefined;

export declare function isInteractionState(value: unknown): value is InteractionState;
export declare function assertInteractionState(value: unknown): asserts value is InteractionState;
export declare function explainInteractionState(value: unknown): Explanation | undefined;

export declare function isInteractionOrigination(value: unknown): value is InteractionOrigination;
export declare function assertInteractionOrigination(value: unknown): asserts value is InteractionOrigination;
export declare function explainInteractionOrigination(value: unknown): Explanation | undefined;

export declare function isCallDirection(value: unknown): value is CallDirection;
export declare function assertCallDirection(value: unknown): asserts value is CallDirection;
export declare function explainCallDirection(value: unknown): Explanation | undefined;

export declare function isCallParty(value: unknown): value is CallParty;
export declare function assertCallParty(value: unknown): asserts value is CallParty;
export declare function explainCallParty(value: unknown): Explanation | undefined;

export declare function isAttachedData(value: unknown): value is AttachedData;
export declare function assertAttachedData(value: unknown): asserts value is AttachedData;
export declare function explainAttachedData(value: unknown): Explanation | undefined;

export declare function isExternalKBSearchResultData(value: unknown): value is ExternalKBSearchResultData;
export declare function assertExternalKBSearchResultData(value: unknown): asserts value is ExternalKBSearchResultData;
export declare function explainExternalKBSearchResultData(value: unknown): Explanation | undefined;

export declare function isExternalKBSearchResult(value: unknown): value is ExternalKBSearchResult;
export declare function assertExternalKBSearchResult(value: unknown): asserts value is ExternalKBSearchResult;
export declare function explainExternalKBSearchResult(value: unknown): Explanation | undefined;

export declare function isExternalKBArticleData(value: unknown): value is ExternalKBArticleData;
export declare function assertExternalKBArticleData(value: unknown): asserts value is ExternalKBArticleData;
export declare function explainExternalKBArticleData(value: unknown): Explanation | undefined;

export declare function isExternalKBArticle(value: unknown): value is ExternalKBArticle;
export declare function assertExternalKBArticle(value: unknown): asserts value is ExternalKBArticle;
export declare function explainExternalKBArticle(value: unknown): Explanation | undefined;

export declare function isRequestMessage(value: unknown): value is RequestMessage;
export declare function assertRequestMessage(value: unknown): asserts value is RequestMessage;
export declare function explainRequestMessage(value: unknown): Explanation | undefined;

export declare function isCallbackMessage(value: unknown): value is CallbackMessage;
export declare function assertCallbackMessage(value: unknown): asserts value is CallbackMessage;
export declare function explainCallbackMessage(value: unknown): Explanation | undefined;

export declare function isCallbackMessageWithResponse(value: unknown): value is CallbackMessageWithResponse;
export declare function assertCallbackMessageWithResponse(value: unknown): asserts value is CallbackMessageWithResponse;
export declare function explainCallbackMessageWithResponse(value: unknown): Explanation | undefined;

export declare function isInitiateResult(value: unknown): value is InitiateResult;
export declare function assertInitiateResult(value: unknown): asserts value is InitiateResult;
export declare function explainInitiateResult(value: unknown): Explanation | undefined;

export declare function isChatChannelType(value: unknown): value is ChatChannelType;
export declare function assertChatChannelType(value: unknown): asserts value is ChatChannelType;
export declare function explainChatChannelType(value: unknown): Explanation | undefined;

export declare function isCustomTransferData(value: unknown): value is CustomTransferData;
export declare function assertCustomTransferData(value: unknown): asserts value is CustomTransferData;
export declare function explainCustomTransferData(value: unknown): Explanation | undefined;

export declare function isDataToTransfer(value: unknown): value is DataToTransfer;
export declare function assertDataToTransfer(value: unknown): asserts value is DataToTransfer;
export declare function explainDataToTransfer(value: unknown): Explanation | undefined;

export declare function isPhoneDevice(value: unknown): value is PhoneDevice;
export declare function assertPhoneDevice(value: unknown): asserts value is PhoneDevice;
export declare function explainPhoneDevice(value: unknown): Explanation | undefined;

export declare function isPhoneDeviceData(value: unknown): value is PhoneDeviceData;
export declare function assertPhoneDeviceData(value: unknown): asserts value is PhoneDeviceData;
export declare function explainPhoneDeviceData(value: unknown): Explanation | undefined;

export declare function isPhoneCapabilities(value: unknown): value is PhoneCapabilities;
export declare function assertPhoneCapabilities(value: unknown): asserts value is PhoneCapabilities;
export declare function explainPhoneCapabilities(value: unknown): Explanation | undefined;

export declare function isScreenRecordingState(value: unknown): value is ScreenRecordingState;
export declare function assertScreenRecordingState(value: unknown): asserts value is ScreenRecordingState;
export declare function explainScreenRecordingState(value: unknown): Explanation | undefined;

export declare function isInteractionAssociatedObjectsData(value: unknown): value is InteractionAssociatedObjectsData;
export declare function assertInteractionAssociatedObjectsData(value: unknown): asserts value is InteractionAssociatedObjectsData;
export declare function explainInteractionAssociatedObjectsData(value: unknown): Explanation | undefined;

export declare function isInteractionAssociatedObjectData(value: unknown): value is InteractionAssociatedObjectData;
export declare function assertInteractionAssociatedObjectData(value: unknown): asserts value is InteractionAssociatedObjectData;
export declare function explainInteractionAssociatedObjectData(value: unknown): Explanation | undefined;

export declare function isInteractionAssociatedObject(value: unknown): value is InteractionAssociatedObject;
export declare function assertInteractionAssociatedObject(value: unknown): asserts value is InteractionAssociatedObject;
export declare function explainInteractionAssociatedObject(value: unknown): Explanation | undefined;

export declare function isInteractionScreen(value: unknown): value is InteractionScreen;
export declare function assertInteractionScreen(value: unknown): asserts value is InteractionScreen;
export declare function explainInteractionScreen(value: unknown): Explanation | undefined;

export declare function isSearchRecordsQuery(value: unknown): value is SearchRecordsQuery;
export declare function assertSearchRecordsQuery(value: unknown): asserts value is SearchRecordsQuery;
export declare function explainSearchRecordsQuery(value: unknown): Explanation | undefined;

export declare function isOperationResult(value: unknown): value is OperationResult;
export declare function assertOperationResult(value: unknown): asserts value is OperationResult;
export declare function explainOperationResult(value: unknown): Explanation | undefined;

export declare function isOperationSuccess(value: unknown): value is OperationSuccess;
export declare function assertOperationSuccess(value: unknown): asserts value is OperationSuccess;
export declare function explainOperationSuccess(value: unknown): Explanation | undefined;

export declare function isOperationFailure(value: unknown): value is OperationFailure;
export declare function assertOperationFailure(value: unknown): asserts value is OperationFailure;
export declare function explainOperationFailure(value: unknown): Explanation | undefined;

export declare function isResultStatus(value: unknown): value is ResultStatus;
export declare function assertResultStatus(value: unknown): asserts value is ResultStatus;
export declare function explainResultStatus(value: unknown): Explanation | undefined;

export declare function isResultError(value: unknown): value is ResultError;
export declare function assertResultError(value: unknown): asserts value is ResultError;
export declare function explainResultError(value: unknown): Explanation | undefined;

export declare function isResultErrorCodes(value: unknown): value is ResultErrorCodes;
export declare function assertResultErrorCodes(value: unknown): asserts value is ResultErrorCodes;
export declare function explainResultErrorCodes(value: unknown): Explanation | undefined;

export declare function isWebScreenPop(value: unknown): value is WebScreenPop;
export declare function assertWebScreenPop(value: unknown): asserts value is WebScreenPop;
export declare function explainWebScreenPop(value: unknown): Explanation | undefined;

export declare function isWebScreenPopSecondaryUrl(value: unknown): value is WebScreenPopSecondaryUrl;
export declare function assertWebScreenPopSecondaryUrl(value: unknown): asserts value is WebScreenPopSecondaryUrl;
export declare function explainWebScreenPopSecondaryUrl(value: unknown): Explanation | undefined;

export declare function isServiceData(value: unknown): value is ServiceData;
export declare function assertServiceData(value: unknown): asserts value is ServiceData;
export declare function explainServiceData(value: unknown): Explanation | undefined;

export declare function isDIDNumber(value: unknown): value is DIDNumber;
export declare function assertDIDNumber(value: unknown): asserts value is DIDNumber;
export declare function explainDIDNumber(value: unknown): Explanation | undefined;

export declare function isDispositionTarget(value: unknown): value is DispositionTarget;
export declare function assertDispositionTarget(value: unknown): asserts value is DispositionTarget;
export declare function explainDispositionTarget(value: unknown): Explanation | undefined;

export declare function isDispositionData(value: unknown): value is DispositionData;
export declare function assertDispositionData(value: unknown): asserts value is DispositionData;
export declare function explainDispositionData(value: unknown): Explanation | undefined;

export declare function isDispositionType(value: unknown): value is DispositionType;
export declare function assertDispositionType(value: unknown): asserts value is DispositionType;
export declare function explainDispositionType(value: unknown): Explanation | undefined;

export declare function isRescheduleData(value: unknown): value is RescheduleData;
export declare function assertRescheduleData(value: unknown): asserts value is RescheduleData;
export declare function explainRescheduleData(value: unknown): Explanation | undefined;

export declare function isLoginData(value: unknown): value is LoginData;
export declare function assertLoginData(value: unknown): asserts value is LoginData;
export declare function explainLoginData(value: unknown): Explanation | undefined;

export declare function isLoginStateData(value: unknown): value is LoginStateData;
export declare function assertLoginStateData(value: unknown): asserts value is LoginStateData;
export declare function explainLoginStateData(value: unknown): Explanation | undefined;

export declare function isAgentState(value: unknown): value is AgentState;
export declare function assertAgentState(value: unknown): asserts value is AgentState;
export declare function explainAgentState(value: unknown): Explanation | undefined;

export declare function isAgentStateData(value: unknown): value is AgentStateData;
export declare function assertAgentStateData(value: unknown): asserts value is AgentStateData;
export declare function explainAgentStateData(value: unknown): Explanation | undefined;

export declare function isServerErrorData(value: unknown): value is ServerErrorData;
export declare function assertServerErrorData(value: unknown): asserts value is ServerErrorData;
export declare function explainServerErrorData(value: unknown): Explanation | undefined;

export declare function isServerErrorCodes(value: unknown): value is ServerErrorCodes;
export declare function assertServerErrorCodes(value: unknown): asserts value is ServerErrorCodes;
export declare function explainServerErrorCodes(value: unknown): Explanation | undefined;

export declare function isInteractionSummaryResult(value: unknown): value is InteractionSummaryResult;
export declare function assertInteractionSummaryResult(value: unknown): asserts value is InteractionSummaryResult;
export declare function explainInteractionSummaryResult(value: unknown): Explanation | undefined;

export declare function isInteractionSummary(value: unknown): value is InteractionSummary;
export declare function assertInteractionSummary(value: unknown): asserts value is InteractionSummary;
export declare function explainInteractionSummary(value: unknown): Explanation | undefined;

export declare function isInteractionSummaryFailed(value: unknown): value is InteractionSummaryFailed;
export declare function assertInteractionSummaryFailed(value: unknown): asserts value is InteractionSummaryFailed;
export declare function explainInteractionSummaryFailed(value: unknown): Explanation | undefined;

export declare function isSummaryTopic(value: unknown): value is SummaryTopic;
export declare function assertSummaryTopic(value: unknown): asserts value is SummaryTopic;
export declare function explainSummaryTopic(value: unknown): Explanation | undefined;

export declare function isTeam(value: unknown): value is Team;
export declare function assertTeam(value: unknown): asserts value is Team;
export declare function explainTeam(value: unknown): Explanation | undefined;

export declare function isTeamMember(value: unknown): value is TeamMember;
export declare function assertTeamMember(value: unknown): asserts value is TeamMember;
export declare function explainTeamMember(value: unknown): Explanation | undefined;

export declare function isUser(value: unknown): value is User;
export declare function assertUser(value: unknown): asserts value is User;
export declare function explainUser(value: unknown): Explanation | undefined;

export declare function isTeamMemberState(value: unknown): value is TeamMemberState;
export declare function assertTeamMemberState(value: unknown): asserts value is TeamMemberState;
export declare function explainTeamMemberState(value: unknown): Explanation | undefined;

export declare function isUserState(value: unknown): value is UserState;
export declare function assertUserState(value: unknown): asserts value is UserState;
export declare function explainUserState(value: unknown): Explanation | undefined;

export declare function isOnNewInteractionArguments(value: unknown): value is Events["ON_NEW_INTERACTION"]["arguments"];
export declare function assertOnNewInteractionArguments(value: unknown): asserts value is Events["ON_NEW_INTERACTION"]["arguments"];
export declare function explainOnNewInteractionArguments(value: unknown): Explanation | undefined;

export declare function isOnInteractionRemovedArguments(value: unknown): value is Events["ON_INTERACTION_REMOVED"]["arguments"];
export declare function assertOnInteractionRemovedArguments(value: unknown): asserts value is Events["ON_INTERACTION_REMOVED"]["arguments"];
export declare function explainOnInteractionRemovedArguments(value: unknown): Explanation | undefined;

export declare function isOnInteractionStateChangeArguments(value: unknown): value is Events["ON_INTERACTION_STATE_CHANGE"]["arguments"];
export declare function assertOnInteractionStateChangeArguments(value: unknown): asserts value is Events["ON_INTERACTION_STATE_CHANGE"]["arguments"];
export declare function explainOnInteractionStateChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnActiveInteractionSwitchedArguments(value: unknown): value is Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"];
export declare function assertOnActiveInteractionSwitchedArguments(value: unknown): asserts value is Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"];
export declare function explainOnActiveInteractionSwitchedArguments(value: unknown): Explanation | undefined;

export declare function isOnSaveActivityRecordArguments(value: unknown): value is Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"];
export declare function assertOnSaveActivityRecordArguments(value: unknown): asserts value is Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"];
export declare function explainOnSaveActivityRecordArguments(value: unknown): Explanation | undefined;

export declare function isOnCallAudioQualityAlertArguments(value: unknown): value is Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"];
export declare function assertOnCallAudioQualityAlertArguments(value: unknown): asserts value is Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"];
export declare function explainOnCallAudioQualityAlertArguments(value: unknown): Explanation | undefined;

export declare function isOnSummaryGenerationCompletedArguments(value: unknown): value is Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"];
export declare function assertOnSummaryGenerationCompletedArguments(value: unknown): asserts value is Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"];
export declare function explainOnSummaryGenerationCompletedArguments(value: unknown): Explanation | undefined;

export declare function isOnRequestTransferDataArguments(value: unknown): value is Events["ON_REQUEST_TRANSFER_DATA"]["arguments"];
export declare function assertOnRequestTransferDataArguments(value: unknown): asserts value is Events["ON_REQUEST_TRANSFER_DATA"]["arguments"];
export declare function explainOnRequestTransferDataArguments(value: unknown): Explanation | undefined;

export declare function isOnRequestTransferDataReply(value: unknown): value is Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>;
export declare function assertOnRequestTransferDataReply(value: unknown): asserts value is Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>;
export declare function explainOnRequestTransferDataReply(value: unknown): Explanation | undefined;

export declare function isOnLoadTransferDataArguments(value: unknown): value is Events["ON_LOAD_TRANSFER_DATA"]["arguments"];
export declare function assertOnLoadTransferDataArguments(value: unknown): asserts value is Events["ON_LOAD_TRANSFER_DATA"]["arguments"];
export declare function explainOnLoadTransferDataArguments(value: unknown): Explanation | undefined;

export declare function isOnSearchKnowledgeBaseArguments(value: unknown): value is Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"];
export declare function assertOnSearchKnowledgeBaseArguments(value: unknown): asserts value is Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"];
export declare function explainOnSearchKnowledgeBaseArguments(value: unknown): Explanation | undefined;

export declare function isOnSearchKnowledgeBaseReply(value: unknown): value is Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>;
export declare function assertOnSearchKnowledgeBaseReply(value: unknown): asserts value is Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>;
export declare function explainOnSearchKnowledgeBaseReply(value: unknown): Explanation | undefined;

export declare function isOnGetKnowledgeBaseArticleArguments(value: unknown): value is Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"];
export declare function assertOnGetKnowledgeBaseArticleArguments(value: unknown): asserts value is Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"];
export declare function explainOnGetKnowledgeBaseArticleArguments(value: unknown): Explanation | undefined;

export declare function isOnGetKnowledgeBaseArticleReply(value: unknown): value is Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>;
export declare function assertOnGetKnowledgeBaseArticleReply(value: unknown): asserts value is Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>;
export declare function explainOnGetKnowledgeBaseArticleReply(value: unknown): Explanation | undefined;

export declare function isOnOpenRecordArguments(value: unknown): value is Events["ON_OPEN_RECORD"]["arguments"];
export declare function assertOnOpenRecordArguments(value: unknown): asserts value is Events["ON_OPEN_RECORD"]["arguments"];
export declare function explainOnOpenRecordArguments(value: unknown): Explanation | undefined;

export declare function isOnSearchRecordsArguments(value: unknown): value is Events["ON_SEARCH_RECORDS"]["arguments"];
export declare function assertOnSearchRecordsArguments(value: unknown): asserts value is Events["ON_SEARCH_RECORDS"]["arguments"];
export declare function explainOnSearchRecordsArguments(value: unknown): Explanation | undefined;

export declare function isOnShowScreenArguments(value: unknown): value is Events["ON_SHOW_SCREEN"]["arguments"];
export declare function assertOnShowScreenArguments(value: unknown): asserts value is Events["ON_SHOW_SCREEN"]["arguments"];
export declare function explainOnShowScreenArguments(value: unknown): Explanation | undefined;

export declare function isOnWebScreenPopCustomArguments(value: unknown): value is Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"];
export declare function assertOnWebScreenPopCustomArguments(value: unknown): asserts value is Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"];
export declare function explainOnWebScreenPopCustomArguments(value: unknown): Explanation | undefined;

export declare function isOnWebScreenPopCustomReply(value: unknown): value is Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>;
export declare function assertOnWebScreenPopCustomReply(value: unknown): asserts value is Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>;
export declare function explainOnWebScreenPopCustomReply(value: unknown): Explanation | undefined;

export declare function isOnLoginArguments(value: unknown): value is Events["ON_LOGIN"]["arguments"];
export declare function assertOnLoginArguments(value: unknown): asserts value is Events["ON_LOGIN"]["arguments"];
export declare function explainOnLoginArguments(value: unknown): Explanation | undefined;

export declare function isOnLogoutArguments(value: unknown): value is Events["ON_LOGOUT"]["arguments"];
export declare function assertOnLogoutArguments(value: unknown): asserts value is Events["ON_LOGOUT"]["arguments"];
export declare function explainOnLogoutArguments(value: unknown): Explanation | undefined;

export declare function isOnAgentStateChangeArguments(value: unknown): value is Events["ON_AGENT_STATE_CHANGE"]["arguments"];
export declare function assertOnAgentStateChangeArguments(value: unknown): asserts value is Events["ON_AGENT_STATE_CHANGE"]["arguments"];
export declare function explainOnAgentStateChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnServerErrorArguments(value: unknown): value is Events["ON_SERVER_ERROR"]["arguments"];
export declare function assertOnServerErrorArguments(value: unknown): asserts value is Events["ON_SERVER_ERROR"]["arguments"];
export declare function explainOnServerErrorArguments(value: unknown): Explanation | undefined;

export declare function isOnWidgetMinimizedChangeArguments(value: unknown): value is Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"];
export declare function assertOnWidgetMinimizedChangeArguments(value: unknown): asserts value is Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"];
export declare function explainOnWidgetMinimizedChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnScreenRecordingStateChangeArguments(value: unknown): value is Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"];
export declare function assertOnScreenRecordingStateChangeArguments(value: unknown): asserts value is Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"];
export declare function explainOnScreenRecordingStateChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnSoftphoneStatusChangeArguments(value: unknown): value is Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"];
export declare function assertOnSoftphoneStatusChangeArguments(value: unknown): asserts value is Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"];
export declare function explainOnSoftphoneStatusChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnAudioDeviceChangeArguments(value: unknown): value is Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"];
export declare function assertOnAudioDeviceChangeArguments(value: unknown): asserts value is Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"];
export declare function explainOnAudioDeviceChangeArguments(value: unknown): Explanation | undefined;

export declare function isOnPhoneCapabilitiesChangeArguments(value: unknown): value is Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"];
export declare function assertOnPhoneCapabilitiesChangeArguments(value: unknown): asserts value is Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"];
export declare function explainOnPhoneCapabilitiesChangeArguments(value: unknown): Explanation | undefined;
