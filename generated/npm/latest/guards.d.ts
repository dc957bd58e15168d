// Generated from the transcription of the API. Changes belong there.

import type {
  InitOptions,
  MessageLogger,
  SyncAsyncResult,
  IntegrationConfig,
  InteractionType,
  InteractionState,
  InteractionKind,
  JSAPI_InteractionOrigination,
  InteractionOrigination,
  CallDirection,
  CallParty,
  ChatParty,
  ChatPartyType,
  AttachedData,
  InteractionData,
  InteractionActivityData,
  InteractionsState,
  KBFolderOptions,
  ExternalKBArticleItem,
  ExternalKBFolderItem,
  ExternalKBItemData,
  ExternalKBSearchResultData,
  ExternalKBSearchResult,
  ExternalKBItem,
  ExternalKBSourcedFolderItem,
  ExternalKBArticleData,
  ExternalKBArticle,
  RequestMessage,
  RequestResponseMessage,
  CallbackMessage,
  CallbackMessageWithResponse,
  CallbackResponseMessage,
  InitiateResult,
  ChatChannelType,
  CustomTransferData,
  InitialObjects,
  PhoneDevice,
  PhoneDeviceData,
  PhoneCapabilities,
  ScreenRecordingState,
  DialCandidate,
  PhoneData,
  PhoneType,
  ContactDetails,
  InteractionAssociatedObjectsData,
  InteractionAssociatedObjectData,
  InteractionAssociatedObject,
  RecordInfoRequest,
  RecordsValidationResult,
  OpenRecordOptions,
  InteractionScreen,
  SearchRecordsQuery,
  ActivityRecordInfo,
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
  User,
  UserState,
  APIPacket,
  APIInstanceParams,
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

/** Whether a value is of a type. */
export type Is<T> = (value: unknown) => value is T;

/** Throws a {@link GuardError} unless a value is of a type. */
export type Assert<T> = (value: unknown) => asserts value is T;

/** What is wrong with a value, if it is not of a type. */
export type Explain = (value: unknown) => Explanation | undefined;

export declare const isInitOptions: Is<InitOptions>, assertInitOptions: Assert<InitOptions>, explainInitOptions: Explain;
export declare const isMessageLogger: Is<MessageLogger>, assertMessageLogger: Assert<MessageLogger>, explainMessageLogger: Explain;
export declare const isSyncAsyncResult: Is<SyncAsyncResult>, assertSyncAsyncResult: Assert<SyncAsyncResult>, explainSyncAsyncResult: Explain;
export declare const isIntegrationConfig: Is<IntegrationConfig>, assertIntegrationConfig: Assert<IntegrationConfig>, explainIntegrationConfig: Explain;
export declare const isInteractionType: Is<InteractionType>, assertInteractionType: Assert<InteractionType>, explainInteractionType: Explain;
export declare const isInteractionState: Is<InteractionState>, assertInteractionState: Assert<InteractionState>, explainInteractionState: Explain;
export declare const isInteractionKind: Is<InteractionKind>, assertInteractionKind: Assert<InteractionKind>, explainInteractionKind: Explain;
export declare const isJSAPI_InteractionOrigination: Is<JSAPI_InteractionOrigination>, assertJSAPI_InteractionOrigination: Assert<JSAPI_InteractionOrigination>, explainJSAPI_InteractionOrigination: Explain;
export declare const isInteractionOrigination: Is<InteractionOrigination>, assertInteractionOrigination: Assert<InteractionOrigination>, explainInteractionOrigination: Explain;
export declare const isCallDirection: Is<CallDirection>, assertCallDirection: Assert<CallDirection>, explainCallDirection: Explain;
export declare const isCallParty: Is<CallParty>, assertCallParty: Assert<CallParty>, explainCallParty: Explain;
export declare const isChatParty: Is<ChatParty>, assertChatParty: Assert<ChatParty>, explainChatParty: Explain;
export declare const isChatPartyType: Is<ChatPartyType>, assertChatPartyType: Assert<ChatPartyType>, explainChatPartyType: Explain;
export declare const isAttachedData: Is<AttachedData>, assertAttachedData: Assert<AttachedData>, explainAttachedData: Explain;
export declare const isInteractionData: Is<InteractionData>, assertInteractionData: Assert<InteractionData>, explainInteractionData: Explain;
export declare const isInteractionActivityData: Is<InteractionActivityData>, assertInteractionActivityData: Assert<InteractionActivityData>, explainInteractionActivityData: Explain;
export declare const isInteractionsState: Is<InteractionsState>, assertInteractionsState: Assert<InteractionsState>, explainInteractionsState: Explain;
export declare const isKBFolderOptions: Is<KBFolderOptions>, assertKBFolderOptions: Assert<KBFolderOptions>, explainKBFolderOptions: Explain;
export declare const isExternalKBArticleItem: Is<ExternalKBArticleItem>, assertExternalKBArticleItem: Assert<ExternalKBArticleItem>, explainExternalKBArticleItem: Explain;
export declare const isExternalKBFolderItem: Is<ExternalKBFolderItem>, assertExternalKBFolderItem: Assert<ExternalKBFolderItem>, explainExternalKBFolderItem: Explain;
export declare const isExternalKBItemData: Is<ExternalKBItemData>, assertExternalKBItemData: Assert<ExternalKBItemData>, explainExternalKBItemData: Explain;
export declare const isExternalKBSearchResultData: Is<ExternalKBSearchResultData>, assertExternalKBSearchResultData: Assert<ExternalKBSearchResultData>, explainExternalKBSearchResultData: Explain;
export declare const isExternalKBSearchResult: Is<ExternalKBSearchResult>, assertExternalKBSearchResult: Assert<ExternalKBSearchResult>, explainExternalKBSearchResult: Explain;
export declare const isExternalKBItem: Is<ExternalKBItem>, assertExternalKBItem: Assert<ExternalKBItem>, explainExternalKBItem: Explain;
export declare const isExternalKBSourcedFolderItem: Is<ExternalKBSourcedFolderItem>, assertExternalKBSourcedFolderItem: Assert<ExternalKBSourcedFolderItem>, explainExternalKBSourcedFolderItem: Explain;
export declare const isExternalKBArticleData: Is<ExternalKBArticleData>, assertExternalKBArticleData: Assert<ExternalKBArticleData>, explainExternalKBArticleData: Explain;
export declare const isExternalKBArticle: Is<ExternalKBArticle>, assertExternalKBArticle: Assert<ExternalKBArticle>, explainExternalKBArticle: Explain;
export declare const isRequestMessage: Is<RequestMessage>, assertRequestMessage: Assert<RequestMessage>, explainRequestMessage: Explain;
export declare const isRequestResponseMessage: Is<RequestResponseMessage>, assertRequestResponseMessage: Assert<RequestResponseMessage>, explainRequestResponseMessage: Explain;
export declare const isCallbackMessage: Is<CallbackMessage>, assertCallbackMessage: Assert<CallbackMessage>, explainCallbackMessage: Explain;
export declare const isCallbackMessageWithResponse: Is<CallbackMessageWithResponse>, assertCallbackMessageWithResponse: Assert<CallbackMessageWithResponse>, explainCallbackMessageWithResponse: Explain;
export declare const isCallbackResponseMessage: Is<CallbackResponseMessage>, assertCallbackResponseMessage: Assert<CallbackResponseMessage>, explainCallbackResponseMessage: Explain;
export declare const isInitiateResult: Is<InitiateResult>, assertInitiateResult: Assert<InitiateResult>, explainInitiateResult: Explain;
export declare const isChatChannelType: Is<ChatChannelType>, assertChatChannelType: Assert<ChatChannelType>, explainChatChannelType: Explain;
export declare const isCustomTransferData: Is<CustomTransferData>, assertCustomTransferData: Assert<CustomTransferData>, explainCustomTransferData: Explain;
export declare const isInitialObjects: Is<InitialObjects>, assertInitialObjects: Assert<InitialObjects>, explainInitialObjects: Explain;
export declare const isPhoneDevice: Is<PhoneDevice>, assertPhoneDevice: Assert<PhoneDevice>, explainPhoneDevice: Explain;
export declare const isPhoneDeviceData: Is<PhoneDeviceData>, assertPhoneDeviceData: Assert<PhoneDeviceData>, explainPhoneDeviceData: Explain;
export declare const isPhoneCapabilities: Is<PhoneCapabilities>, assertPhoneCapabilities: Assert<PhoneCapabilities>, explainPhoneCapabilities: Explain;
export declare const isScreenRecordingState: Is<ScreenRecordingState>, assertScreenRecordingState: Assert<ScreenRecordingState>, explainScreenRecordingState: Explain;
export declare const isDialCandidate: Is<DialCandidate>, assertDialCandidate: Assert<DialCandidate>, explainDialCandidate: Explain;
export declare const isPhoneData: Is<PhoneData>, assertPhoneData: Assert<PhoneData>, explainPhoneData: Explain;
export declare const isPhoneType: Is<PhoneType>, assertPhoneType: Assert<PhoneType>, explainPhoneType: Explain;
export declare const isContactDetails: Is<ContactDetails>, assertContactDetails: Assert<ContactDetails>, explainContactDetails: Explain;
export declare const isInteractionAssociatedObjectsData: Is<InteractionAssociatedObjectsData>, assertInteractionAssociatedObjectsData: Assert<InteractionAssociatedObjectsData>, explainInteractionAssociatedObjectsData: Explain;
export declare const isInteractionAssociatedObjectData: Is<InteractionAssociatedObjectData>, assertInteractionAssociatedObjectData: Assert<InteractionAssociatedObjectData>, explainInteractionAssociatedObjectData: Explain;
export declare const isInteractionAssociatedObject: Is<InteractionAssociatedObject>, assertInteractionAssociatedObject: Assert<InteractionAssociatedObject>, explainInteractionAssociatedObject: Explain;
export declare const isRecordInfoRequest: Is<RecordInfoRequest>, assertRecordInfoRequest: Assert<RecordInfoRequest>, explainRecordInfoRequest: Explain;
export declare const isRecordsValidationResult: Is<RecordsValidationResult>, assertRecordsValidationResult: Assert<RecordsValidationResult>, explainRecordsValidationResult: Explain;
export declare const isOpenRecordOptions: Is<OpenRecordOptions>, assertOpenRecordOptions: Assert<OpenRecordOptions>, explainOpenRecordOptions: Explain;
export declare const isInteractionScreen: Is<InteractionScreen>, assertInteractionScreen: Assert<InteractionScreen>, explainInteractionScreen: Explain;
export declare const isSearchRecordsQuery: Is<SearchRecordsQuery>, assertSearchRecordsQuery: Assert<SearchRecordsQuery>, explainSearchRecordsQuery: Explain;
export declare const isActivityRecordInfo: Is<ActivityRecordInfo>, assertActivityRecordInfo: Assert<ActivityRecordInfo>, explainActivityRecordInfo: Explain;
export declare const isOperationResult: Is<OperationResult>, assertOperationResult: Assert<OperationResult>, explainOperationResult: Explain;
export declare const isOperationSuccess: Is<OperationSuccess>, assertOperationSuccess: Assert<OperationSuccess>, explainOperationSuccess: Explain;
export declare const isOperationFailure: Is<OperationFailure>, assertOperationFailure: Assert<OperationFailure>, explainOperationFailure: Explain;
export declare const isResultStatus: Is<ResultStatus>, assertResultStatus: Assert<ResultStatus>, explainResultStatus: Explain;
export declare const isResultError: Is<ResultError>, assertResultError: Assert<ResultError>, explainResultError: Explain;
export declare const isResultErrorCodes: Is<ResultErrorCodes>, assertResultErrorCodes: Assert<ResultErrorCodes>, explainResultErrorCodes: Explain;
export declare const isWebScreenPop: Is<WebScreenPop>, assertWebScreenPop: Assert<WebScreenPop>, explainWebScreenPop: Explain;
export declare const isWebScreenPopSecondaryUrl: Is<WebScreenPopSecondaryUrl>, assertWebScreenPopSecondaryUrl: Assert<WebScreenPopSecondaryUrl>, explainWebScreenPopSecondaryUrl: Explain;
export declare const isServiceData: Is<ServiceData>, assertServiceData: Assert<ServiceData>, explainServiceData: Explain;
export declare const isDIDNumber: Is<DIDNumber>, assertDIDNumber: Assert<DIDNumber>, explainDIDNumber: Explain;
export declare const isDispositionTarget: Is<DispositionTarget>, assertDispositionTarget: Assert<DispositionTarget>, explainDispositionTarget: Explain;
export declare const isDispositionData: Is<DispositionData>, assertDispositionData: Assert<DispositionData>, explainDispositionData: Explain;
export declare const isDispositionType: Is<DispositionType>, assertDispositionType: Assert<DispositionType>, explainDispositionType: Explain;
export declare const isRescheduleData: Is<RescheduleData>, assertRescheduleData: Assert<RescheduleData>, explainRescheduleData: Explain;
export declare const isLoginData: Is<LoginData>, assertLoginData: Assert<LoginData>, explainLoginData: Explain;
export declare const isLoginStateData: Is<LoginStateData>, assertLoginStateData: Assert<LoginStateData>, explainLoginStateData: Explain;
export declare const isAgentState: Is<AgentState>, assertAgentState: Assert<AgentState>, explainAgentState: Explain;
export declare const isAgentStateData: Is<AgentStateData>, assertAgentStateData: Assert<AgentStateData>, explainAgentStateData: Explain;
export declare const isServerErrorData: Is<ServerErrorData>, assertServerErrorData: Assert<ServerErrorData>, explainServerErrorData: Explain;
export declare const isServerErrorCodes: Is<ServerErrorCodes>, assertServerErrorCodes: Assert<ServerErrorCodes>, explainServerErrorCodes: Explain;
export declare const isInteractionSummaryResult: Is<InteractionSummaryResult>, assertInteractionSummaryResult: Assert<InteractionSummaryResult>, explainInteractionSummaryResult: Explain;
export declare const isInteractionSummary: Is<InteractionSummary>, assertInteractionSummary: Assert<InteractionSummary>, explainInteractionSummary: Explain;
export declare const isInteractionSummaryFailed: Is<InteractionSummaryFailed>, assertInteractionSummaryFailed: Assert<InteractionSummaryFailed>, explainInteractionSummaryFailed: Explain;
export declare const isSummaryTopic: Is<SummaryTopic>, assertSummaryTopic: Assert<SummaryTopic>, explainSummaryTopic: Explain;
export declare const isTeam: Is<Team>, assertTeam: Assert<Team>, explainTeam: Explain;
export declare const isUser: Is<User>, assertUser: Assert<User>, explainUser: Explain;
export declare const isUserState: Is<UserState>, assertUserState: Assert<UserState>, explainUserState: Explain;
export declare const isAPIPacket: Is<APIPacket>, assertAPIPacket: Assert<APIPacket>, explainAPIPacket: Explain;
export declare const isAPIInstanceParams: Is<APIInstanceParams>, assertAPIInstanceParams: Assert<APIInstanceParams>, explainAPIInstanceParams: Explain;
export declare const isOnNewInteractionArguments: Is<Events["ON_NEW_INTERACTION"]["arguments"]>, assertOnNewInteractionArguments: Assert<Events["ON_NEW_INTERACTION"]["arguments"]>, explainOnNewInteractionArguments: Explain;
export declare const isOnInteractionRemovedArguments: Is<Events["ON_INTERACTION_REMOVED"]["arguments"]>, assertOnInteractionRemovedArguments: Assert<Events["ON_INTERACTION_REMOVED"]["arguments"]>, explainOnInteractionRemovedArguments: Explain;
export declare const isOnInteractionStateChangeArguments: Is<Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>, assertOnInteractionStateChangeArguments: Assert<Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>, explainOnInteractionStateChangeArguments: Explain;
export declare const isOnActiveInteractionSwitchedArguments: Is<Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>, assertOnActiveInteractionSwitchedArguments: Assert<Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>, explainOnActiveInteractionSwitchedArguments: Explain;
export declare const isOnSaveActivityRecordArguments: Is<Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>, assertOnSaveActivityRecordArguments: Assert<Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>, explainOnSaveActivityRecordArguments: Explain;
export declare const isOnSaveActivityRecordReply: Is<Awaited<Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>>, assertOnSaveActivityRecordReply: Assert<Awaited<Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>>, explainOnSaveActivityRecordReply: Explain;
export declare const isOnCallAudioQualityAlertArguments: Is<Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>, assertOnCallAudioQualityAlertArguments: Assert<Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>, explainOnCallAudioQualityAlertArguments: Explain;
export declare const isOnSummaryGenerationStartedArguments: Is<Events["ON_SUMMARY_GENERATION_STARTED"]["arguments"]>, assertOnSummaryGenerationStartedArguments: Assert<Events["ON_SUMMARY_GENERATION_STARTED"]["arguments"]>, explainOnSummaryGenerationStartedArguments: Explain;
export declare const isOnSummaryGenerationCompletedArguments: Is<Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>, assertOnSummaryGenerationCompletedArguments: Assert<Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>, explainOnSummaryGenerationCompletedArguments: Explain;
export declare const isOnGetKnowledgeBaseFolderArguments: Is<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["arguments"]>, assertOnGetKnowledgeBaseFolderArguments: Assert<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["arguments"]>, explainOnGetKnowledgeBaseFolderArguments: Explain;
export declare const isOnGetKnowledgeBaseFolderReply: Is<Awaited<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["reply"]>>, assertOnGetKnowledgeBaseFolderReply: Assert<Awaited<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["reply"]>>, explainOnGetKnowledgeBaseFolderReply: Explain;
export declare const isOnSearchKnowledgeBaseArguments: Is<Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>, assertOnSearchKnowledgeBaseArguments: Assert<Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>, explainOnSearchKnowledgeBaseArguments: Explain;
export declare const isOnSearchKnowledgeBaseReply: Is<Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>, assertOnSearchKnowledgeBaseReply: Assert<Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>, explainOnSearchKnowledgeBaseReply: Explain;
export declare const isOnGetKnowledgeBaseArticleArguments: Is<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>, assertOnGetKnowledgeBaseArticleArguments: Assert<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>, explainOnGetKnowledgeBaseArticleArguments: Explain;
export declare const isOnGetKnowledgeBaseArticleReply: Is<Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>, assertOnGetKnowledgeBaseArticleReply: Assert<Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>, explainOnGetKnowledgeBaseArticleReply: Explain;
export declare const isOnRequestTransferDataArguments: Is<Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>, assertOnRequestTransferDataArguments: Assert<Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>, explainOnRequestTransferDataArguments: Explain;
export declare const isOnRequestTransferDataReply: Is<Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>, assertOnRequestTransferDataReply: Assert<Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>, explainOnRequestTransferDataReply: Explain;
export declare const isOnLoadTransferDataArguments: Is<Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>, assertOnLoadTransferDataArguments: Assert<Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>, explainOnLoadTransferDataArguments: Explain;
export declare const isOnOpenRecordArguments: Is<Events["ON_OPEN_RECORD"]["arguments"]>, assertOnOpenRecordArguments: Assert<Events["ON_OPEN_RECORD"]["arguments"]>, explainOnOpenRecordArguments: Explain;
export declare const isOnSearchRecordsArguments: Is<Events["ON_SEARCH_RECORDS"]["arguments"]>, assertOnSearchRecordsArguments: Assert<Events["ON_SEARCH_RECORDS"]["arguments"]>, explainOnSearchRecordsArguments: Explain;
export declare const isOnValidateAssociatedRecordsArguments: Is<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["arguments"]>, assertOnValidateAssociatedRecordsArguments: Assert<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["arguments"]>, explainOnValidateAssociatedRecordsArguments: Explain;
export declare const isOnValidateAssociatedRecordsReply: Is<Awaited<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["reply"]>>, assertOnValidateAssociatedRecordsReply: Assert<Awaited<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["reply"]>>, explainOnValidateAssociatedRecordsReply: Explain;
export declare const isOnRequestRecordInfoArguments: Is<Events["ON_REQUEST_RECORD_INFO"]["arguments"]>, assertOnRequestRecordInfoArguments: Assert<Events["ON_REQUEST_RECORD_INFO"]["arguments"]>, explainOnRequestRecordInfoArguments: Explain;
export declare const isOnRequestRecordInfoReply: Is<Awaited<Events["ON_REQUEST_RECORD_INFO"]["reply"]>>, assertOnRequestRecordInfoReply: Assert<Awaited<Events["ON_REQUEST_RECORD_INFO"]["reply"]>>, explainOnRequestRecordInfoReply: Explain;
export declare const isOnRequestRecordOnScreenArguments: Is<Events["ON_REQUEST_RECORD_ON_SCREEN"]["arguments"]>, assertOnRequestRecordOnScreenArguments: Assert<Events["ON_REQUEST_RECORD_ON_SCREEN"]["arguments"]>, explainOnRequestRecordOnScreenArguments: Explain;
export declare const isOnRequestRecordOnScreenReply: Is<Awaited<Events["ON_REQUEST_RECORD_ON_SCREEN"]["reply"]>>, assertOnRequestRecordOnScreenReply: Assert<Awaited<Events["ON_REQUEST_RECORD_ON_SCREEN"]["reply"]>>, explainOnRequestRecordOnScreenReply: Explain;
export declare const isOnShowScreenArguments: Is<Events["ON_SHOW_SCREEN"]["arguments"]>, assertOnShowScreenArguments: Assert<Events["ON_SHOW_SCREEN"]["arguments"]>, explainOnShowScreenArguments: Explain;
export declare const isOnWebScreenPopCustomArguments: Is<Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>, assertOnWebScreenPopCustomArguments: Assert<Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>, explainOnWebScreenPopCustomArguments: Explain;
export declare const isOnWebScreenPopCustomReply: Is<Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>, assertOnWebScreenPopCustomReply: Assert<Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>, explainOnWebScreenPopCustomReply: Explain;
export declare const isOnLoginArguments: Is<Events["ON_LOGIN"]["arguments"]>, assertOnLoginArguments: Assert<Events["ON_LOGIN"]["arguments"]>, explainOnLoginArguments: Explain;
export declare const isOnLogoutArguments: Is<Events["ON_LOGOUT"]["arguments"]>, assertOnLogoutArguments: Assert<Events["ON_LOGOUT"]["arguments"]>, explainOnLogoutArguments: Explain;
export declare const isOnAgentStateChangeArguments: Is<Events["ON_AGENT_STATE_CHANGE"]["arguments"]>, assertOnAgentStateChangeArguments: Assert<Events["ON_AGENT_STATE_CHANGE"]["arguments"]>, explainOnAgentStateChangeArguments: Explain;
export declare const isOnServerErrorArguments: Is<Events["ON_SERVER_ERROR"]["arguments"]>, assertOnServerErrorArguments: Assert<Events["ON_SERVER_ERROR"]["arguments"]>, explainOnServerErrorArguments: Explain;
export declare const isOnWidgetMinimizedChangeArguments: Is<Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>, assertOnWidgetMinimizedChangeArguments: Assert<Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>, explainOnWidgetMinimizedChangeArguments: Explain;
export declare const isOnScreenRecordingStateChangeArguments: Is<Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>, assertOnScreenRecordingStateChangeArguments: Assert<Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>, explainOnScreenRecordingStateChangeArguments: Explain;
export declare const isOnSoftphoneStatusChangeArguments: Is<Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>, assertOnSoftphoneStatusChangeArguments: Assert<Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>, explainOnSoftphoneStatusChangeArguments: Explain;
export declare const isOnAudioDeviceChangeArguments: Is<Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>, assertOnAudioDeviceChangeArguments: Assert<Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>, explainOnAudioDeviceChangeArguments: Explain;
export declare const isOnPhoneCapabilitiesChangeArguments: Is<Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>, assertOnPhoneCapabilitiesChangeArguments: Assert<Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>, explainOnPhoneCapabilitiesChangeArguments: Explain;
