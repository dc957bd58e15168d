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

export declare const isInitOptions: Is<InitOptions>;
export declare const assertInitOptions: Assert<InitOptions>;
export declare const explainInitOptions: Explain;
export declare const isMessageLogger: Is<MessageLogger>;
export declare const assertMessageLogger: Assert<MessageLogger>;
export declare const explainMessageLogger: Explain;
export declare const isSyncAsyncResult: Is<SyncAsyncResult>;
export declare const assertSyncAsyncResult: Assert<SyncAsyncResult>;
export declare const explainSyncAsyncResult: Explain;
export declare const isIntegrationConfig: Is<IntegrationConfig>;
export declare const assertIntegrationConfig: Assert<IntegrationConfig>;
export declare const explainIntegrationConfig: Explain;
export declare const isInteractionType: Is<InteractionType>;
export declare const assertInteractionType: Assert<InteractionType>;
export declare const explainInteractionType: Explain;
export declare const isInteractionState: Is<InteractionState>;
export declare const assertInteractionState: Assert<InteractionState>;
export declare const explainInteractionState: Explain;
export declare const isInteractionKind: Is<InteractionKind>;
export declare const assertInteractionKind: Assert<InteractionKind>;
export declare const explainInteractionKind: Explain;
export declare const isJSAPI_InteractionOrigination: Is<JSAPI_InteractionOrigination>;
export declare const assertJSAPI_InteractionOrigination: Assert<JSAPI_InteractionOrigination>;
export declare const explainJSAPI_InteractionOrigination: Explain;
export declare const isInteractionOrigination: Is<InteractionOrigination>;
export declare const assertInteractionOrigination: Assert<InteractionOrigination>;
export declare const explainInteractionOrigination: Explain;
export declare const isCallDirection: Is<CallDirection>;
export declare const assertCallDirection: Assert<CallDirection>;
export declare const explainCallDirection: Explain;
export declare const isCallParty: Is<CallParty>;
export declare const assertCallParty: Assert<CallParty>;
export declare const explainCallParty: Explain;
export declare const isChatParty: Is<ChatParty>;
export declare const assertChatParty: Assert<ChatParty>;
export declare const explainChatParty: Explain;
export declare const isChatPartyType: Is<ChatPartyType>;
export declare const assertChatPartyType: Assert<ChatPartyType>;
export declare const explainChatPartyType: Explain;
export declare const isAttachedData: Is<AttachedData>;
export declare const assertAttachedData: Assert<AttachedData>;
export declare const explainAttachedData: Explain;
export declare const isInteractionData: Is<InteractionData>;
export declare const assertInteractionData: Assert<InteractionData>;
export declare const explainInteractionData: Explain;
export declare const isInteractionActivityData: Is<InteractionActivityData>;
export declare const assertInteractionActivityData: Assert<InteractionActivityData>;
export declare const explainInteractionActivityData: Explain;
export declare const isInteractionsState: Is<InteractionsState>;
export declare const assertInteractionsState: Assert<InteractionsState>;
export declare const explainInteractionsState: Explain;
export declare const isKBFolderOptions: Is<KBFolderOptions>;
export declare const assertKBFolderOptions: Assert<KBFolderOptions>;
export declare const explainKBFolderOptions: Explain;
export declare const isExternalKBArticleItem: Is<ExternalKBArticleItem>;
export declare const assertExternalKBArticleItem: Assert<ExternalKBArticleItem>;
export declare const explainExternalKBArticleItem: Explain;
export declare const isExternalKBFolderItem: Is<ExternalKBFolderItem>;
export declare const assertExternalKBFolderItem: Assert<ExternalKBFolderItem>;
export declare const explainExternalKBFolderItem: Explain;
export declare const isExternalKBItemData: Is<ExternalKBItemData>;
export declare const assertExternalKBItemData: Assert<ExternalKBItemData>;
export declare const explainExternalKBItemData: Explain;
export declare const isExternalKBSearchResultData: Is<ExternalKBSearchResultData>;
export declare const assertExternalKBSearchResultData: Assert<ExternalKBSearchResultData>;
export declare const explainExternalKBSearchResultData: Explain;
export declare const isExternalKBSearchResult: Is<ExternalKBSearchResult>;
export declare const assertExternalKBSearchResult: Assert<ExternalKBSearchResult>;
export declare const explainExternalKBSearchResult: Explain;
export declare const isExternalKBItem: Is<ExternalKBItem>;
export declare const assertExternalKBItem: Assert<ExternalKBItem>;
export declare const explainExternalKBItem: Explain;
export declare const isExternalKBSourcedFolderItem: Is<ExternalKBSourcedFolderItem>;
export declare const assertExternalKBSourcedFolderItem: Assert<ExternalKBSourcedFolderItem>;
export declare const explainExternalKBSourcedFolderItem: Explain;
export declare const isExternalKBArticleData: Is<ExternalKBArticleData>;
export declare const assertExternalKBArticleData: Assert<ExternalKBArticleData>;
export declare const explainExternalKBArticleData: Explain;
export declare const isExternalKBArticle: Is<ExternalKBArticle>;
export declare const assertExternalKBArticle: Assert<ExternalKBArticle>;
export declare const explainExternalKBArticle: Explain;
export declare const isRequestMessage: Is<RequestMessage>;
export declare const assertRequestMessage: Assert<RequestMessage>;
export declare const explainRequestMessage: Explain;
export declare const isRequestResponseMessage: Is<RequestResponseMessage>;
export declare const assertRequestResponseMessage: Assert<RequestResponseMessage>;
export declare const explainRequestResponseMessage: Explain;
export declare const isCallbackMessage: Is<CallbackMessage>;
export declare const assertCallbackMessage: Assert<CallbackMessage>;
export declare const explainCallbackMessage: Explain;
export declare const isCallbackMessageWithResponse: Is<CallbackMessageWithResponse>;
export declare const assertCallbackMessageWithResponse: Assert<CallbackMessageWithResponse>;
export declare const explainCallbackMessageWithResponse: Explain;
export declare const isCallbackResponseMessage: Is<CallbackResponseMessage>;
export declare const assertCallbackResponseMessage: Assert<CallbackResponseMessage>;
export declare const explainCallbackResponseMessage: Explain;
export declare const isInitiateResult: Is<InitiateResult>;
export declare const assertInitiateResult: Assert<InitiateResult>;
export declare const explainInitiateResult: Explain;
export declare const isChatChannelType: Is<ChatChannelType>;
export declare const assertChatChannelType: Assert<ChatChannelType>;
export declare const explainChatChannelType: Explain;
export declare const isCustomTransferData: Is<CustomTransferData>;
export declare const assertCustomTransferData: Assert<CustomTransferData>;
export declare const explainCustomTransferData: Explain;
export declare const isInitialObjects: Is<InitialObjects>;
export declare const assertInitialObjects: Assert<InitialObjects>;
export declare const explainInitialObjects: Explain;
export declare const isPhoneDevice: Is<PhoneDevice>;
export declare const assertPhoneDevice: Assert<PhoneDevice>;
export declare const explainPhoneDevice: Explain;
export declare const isPhoneDeviceData: Is<PhoneDeviceData>;
export declare const assertPhoneDeviceData: Assert<PhoneDeviceData>;
export declare const explainPhoneDeviceData: Explain;
export declare const isPhoneCapabilities: Is<PhoneCapabilities>;
export declare const assertPhoneCapabilities: Assert<PhoneCapabilities>;
export declare const explainPhoneCapabilities: Explain;
export declare const isScreenRecordingState: Is<ScreenRecordingState>;
export declare const assertScreenRecordingState: Assert<ScreenRecordingState>;
export declare const explainScreenRecordingState: Explain;
export declare const isDialCandidate: Is<DialCandidate>;
export declare const assertDialCandidate: Assert<DialCandidate>;
export declare const explainDialCandidate: Explain;
export declare const isPhoneData: Is<PhoneData>;
export declare const assertPhoneData: Assert<PhoneData>;
export declare const explainPhoneData: Explain;
export declare const isPhoneType: Is<PhoneType>;
export declare const assertPhoneType: Assert<PhoneType>;
export declare const explainPhoneType: Explain;
export declare const isContactDetails: Is<ContactDetails>;
export declare const assertContactDetails: Assert<ContactDetails>;
export declare const explainContactDetails: Explain;
export declare const isInteractionAssociatedObjectsData: Is<InteractionAssociatedObjectsData>;
export declare const assertInteractionAssociatedObjectsData: Assert<InteractionAssociatedObjectsData>;
export declare const explainInteractionAssociatedObjectsData: Explain;
export declare const isInteractionAssociatedObjectData: Is<InteractionAssociatedObjectData>;
export declare const assertInteractionAssociatedObjectData: Assert<InteractionAssociatedObjectData>;
export declare const explainInteractionAssociatedObjectData: Explain;
export declare const isInteractionAssociatedObject: Is<InteractionAssociatedObject>;
export declare const assertInteractionAssociatedObject: Assert<InteractionAssociatedObject>;
export declare const explainInteractionAssociatedObject: Explain;
export declare const isRecordInfoRequest: Is<RecordInfoRequest>;
export declare const assertRecordInfoRequest: Assert<RecordInfoRequest>;
export declare const explainRecordInfoRequest: Explain;
export declare const isRecordsValidationResult: Is<RecordsValidationResult>;
export declare const assertRecordsValidationResult: Assert<RecordsValidationResult>;
export declare const explainRecordsValidationResult: Explain;
export declare const isOpenRecordOptions: Is<OpenRecordOptions>;
export declare const assertOpenRecordOptions: Assert<OpenRecordOptions>;
export declare const explainOpenRecordOptions: Explain;
export declare const isInteractionScreen: Is<InteractionScreen>;
export declare const assertInteractionScreen: Assert<InteractionScreen>;
export declare const explainInteractionScreen: Explain;
export declare const isSearchRecordsQuery: Is<SearchRecordsQuery>;
export declare const assertSearchRecordsQuery: Assert<SearchRecordsQuery>;
export declare const explainSearchRecordsQuery: Explain;
export declare const isActivityRecordInfo: Is<ActivityRecordInfo>;
export declare const assertActivityRecordInfo: Assert<ActivityRecordInfo>;
export declare const explainActivityRecordInfo: Explain;
export declare const isOperationResult: Is<OperationResult>;
export declare const assertOperationResult: Assert<OperationResult>;
export declare const explainOperationResult: Explain;
export declare const isOperationSuccess: Is<OperationSuccess>;
export declare const assertOperationSuccess: Assert<OperationSuccess>;
export declare const explainOperationSuccess: Explain;
export declare const isOperationFailure: Is<OperationFailure>;
export declare const assertOperationFailure: Assert<OperationFailure>;
export declare const explainOperationFailure: Explain;
export declare const isResultStatus: Is<ResultStatus>;
export declare const assertResultStatus: Assert<ResultStatus>;
export declare const explainResultStatus: Explain;
export declare const isResultError: Is<ResultError>;
export declare const assertResultError: Assert<ResultError>;
export declare const explainResultError: Explain;
export declare const isResultErrorCodes: Is<ResultErrorCodes>;
export declare const assertResultErrorCodes: Assert<ResultErrorCodes>;
export declare const explainResultErrorCodes: Explain;
export declare const isWebScreenPop: Is<WebScreenPop>;
export declare const assertWebScreenPop: Assert<WebScreenPop>;
export declare const explainWebScreenPop: Explain;
export declare const isWebScreenPopSecondaryUrl: Is<WebScreenPopSecondaryUrl>;
export declare const assertWebScreenPopSecondaryUrl: Assert<WebScreenPopSecondaryUrl>;
export declare const explainWebScreenPopSecondaryUrl: Explain;
export declare const isServiceData: Is<ServiceData>;
export declare const assertServiceData: Assert<ServiceData>;
export declare const explainServiceData: Explain;
export declare const isDIDNumber: Is<DIDNumber>;
export declare const assertDIDNumber: Assert<DIDNumber>;
export declare const explainDIDNumber: Explain;
export declare const isDispositionTarget: Is<DispositionTarget>;
export declare const assertDispositionTarget: Assert<DispositionTarget>;
export declare const explainDispositionTarget: Explain;
export declare const isDispositionData: Is<DispositionData>;
export declare const assertDispositionData: Assert<DispositionData>;
export declare const explainDispositionData: Explain;
export declare const isDispositionType: Is<DispositionType>;
export declare const assertDispositionType: Assert<DispositionType>;
export declare const explainDispositionType: Explain;
export declare const isRescheduleData: Is<RescheduleData>;
export declare const assertRescheduleData: Assert<RescheduleData>;
export declare const explainRescheduleData: Explain;
export declare const isLoginData: Is<LoginData>;
export declare const assertLoginData: Assert<LoginData>;
export declare const explainLoginData: Explain;
export declare const isLoginStateData: Is<LoginStateData>;
export declare const assertLoginStateData: Assert<LoginStateData>;
export declare const explainLoginStateData: Explain;
export declare const isAgentState: Is<AgentState>;
export declare const assertAgentState: Assert<AgentState>;
export declare const explainAgentState: Explain;
export declare const isAgentStateData: Is<AgentStateData>;
export declare const assertAgentStateData: Assert<AgentStateData>;
export declare const explainAgentStateData: Explain;
export declare const isServerErrorData: Is<ServerErrorData>;
export declare const assertServerErrorData: Assert<ServerErrorData>;
export declare const explainServerErrorData: Explain;
export declare const isServerErrorCodes: Is<ServerErrorCodes>;
export declare const assertServerErrorCodes: Assert<ServerErrorCodes>;
export declare const explainServerErrorCodes: Explain;
export declare const isInteractionSummaryResult: Is<InteractionSummaryResult>;
export declare const assertInteractionSummaryResult: Assert<InteractionSummaryResult>;
export declare const explainInteractionSummaryResult: Explain;
export declare const isInteractionSummary: Is<InteractionSummary>;
export declare const assertInteractionSummary: Assert<InteractionSummary>;
export declare const explainInteractionSummary: Explain;
export declare const isInteractionSummaryFailed: Is<InteractionSummaryFailed>;
export declare const assertInteractionSummaryFailed: Assert<InteractionSummaryFailed>;
export declare const explainInteractionSummaryFailed: Explain;
export declare const isSummaryTopic: Is<SummaryTopic>;
export declare const assertSummaryTopic: Assert<SummaryTopic>;
export declare const explainSummaryTopic: Explain;
export declare const isTeam: Is<Team>;
export declare const assertTeam: Assert<Team>;
export declare const explainTeam: Explain;
export declare const isUser: Is<User>;
export declare const assertUser: Assert<User>;
export declare const explainUser: Explain;
export declare const isUserState: Is<UserState>;
export declare const assertUserState: Assert<UserState>;
export declare const explainUserState: Explain;
export declare const isAPIPacket: Is<APIPacket>;
export declare const assertAPIPacket: Assert<APIPacket>;
export declare const explainAPIPacket: Explain;
export declare const isAPIInstanceParams: Is<APIInstanceParams>;
export declare const assertAPIInstanceParams: Assert<APIInstanceParams>;
export declare const explainAPIInstanceParams: Explain;
export declare const isOnNewInteractionArguments: Is<Events["ON_NEW_INTERACTION"]["arguments"]>;
export declare const assertOnNewInteractionArguments: Assert<Events["ON_NEW_INTERACTION"]["arguments"]>;
export declare const explainOnNewInteractionArguments: Explain;
export declare const isOnInteractionRemovedArguments: Is<Events["ON_INTERACTION_REMOVED"]["arguments"]>;
export declare const assertOnInteractionRemovedArguments: Assert<Events["ON_INTERACTION_REMOVED"]["arguments"]>;
export declare const explainOnInteractionRemovedArguments: Explain;
export declare const isOnInteractionStateChangeArguments: Is<Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>;
export declare const assertOnInteractionStateChangeArguments: Assert<Events["ON_INTERACTION_STATE_CHANGE"]["arguments"]>;
export declare const explainOnInteractionStateChangeArguments: Explain;
export declare const isOnActiveInteractionSwitchedArguments: Is<Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>;
export declare const assertOnActiveInteractionSwitchedArguments: Assert<Events["ON_ACTIVE_INTERACTION_SWITCHED"]["arguments"]>;
export declare const explainOnActiveInteractionSwitchedArguments: Explain;
export declare const isOnSaveActivityRecordArguments: Is<Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>;
export declare const assertOnSaveActivityRecordArguments: Assert<Events["ON_SAVE_ACTIVITY_RECORD"]["arguments"]>;
export declare const explainOnSaveActivityRecordArguments: Explain;
export declare const isOnSaveActivityRecordReply: Is<Awaited<Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>>;
export declare const assertOnSaveActivityRecordReply: Assert<Awaited<Events["ON_SAVE_ACTIVITY_RECORD"]["reply"]>>;
export declare const explainOnSaveActivityRecordReply: Explain;
export declare const isOnCallAudioQualityAlertArguments: Is<Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>;
export declare const assertOnCallAudioQualityAlertArguments: Assert<Events["ON_CALL_AUDIO_QUALITY_ALERT"]["arguments"]>;
export declare const explainOnCallAudioQualityAlertArguments: Explain;
export declare const isOnSummaryGenerationStartedArguments: Is<Events["ON_SUMMARY_GENERATION_STARTED"]["arguments"]>;
export declare const assertOnSummaryGenerationStartedArguments: Assert<Events["ON_SUMMARY_GENERATION_STARTED"]["arguments"]>;
export declare const explainOnSummaryGenerationStartedArguments: Explain;
export declare const isOnSummaryGenerationCompletedArguments: Is<Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>;
export declare const assertOnSummaryGenerationCompletedArguments: Assert<Events["ON_SUMMARY_GENERATION_COMPLETED"]["arguments"]>;
export declare const explainOnSummaryGenerationCompletedArguments: Explain;
export declare const isOnGetKnowledgeBaseFolderArguments: Is<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["arguments"]>;
export declare const assertOnGetKnowledgeBaseFolderArguments: Assert<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["arguments"]>;
export declare const explainOnGetKnowledgeBaseFolderArguments: Explain;
export declare const isOnGetKnowledgeBaseFolderReply: Is<Awaited<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["reply"]>>;
export declare const assertOnGetKnowledgeBaseFolderReply: Assert<Awaited<Events["ON_GET_KNOWLEDGE_BASE_FOLDER"]["reply"]>>;
export declare const explainOnGetKnowledgeBaseFolderReply: Explain;
export declare const isOnSearchKnowledgeBaseArguments: Is<Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>;
export declare const assertOnSearchKnowledgeBaseArguments: Assert<Events["ON_SEARCH_KNOWLEDGE_BASE"]["arguments"]>;
export declare const explainOnSearchKnowledgeBaseArguments: Explain;
export declare const isOnSearchKnowledgeBaseReply: Is<Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>;
export declare const assertOnSearchKnowledgeBaseReply: Assert<Awaited<Events["ON_SEARCH_KNOWLEDGE_BASE"]["reply"]>>;
export declare const explainOnSearchKnowledgeBaseReply: Explain;
export declare const isOnGetKnowledgeBaseArticleArguments: Is<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>;
export declare const assertOnGetKnowledgeBaseArticleArguments: Assert<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["arguments"]>;
export declare const explainOnGetKnowledgeBaseArticleArguments: Explain;
export declare const isOnGetKnowledgeBaseArticleReply: Is<Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>;
export declare const assertOnGetKnowledgeBaseArticleReply: Assert<Awaited<Events["ON_GET_KNOWLEDGE_BASE_ARTICLE"]["reply"]>>;
export declare const explainOnGetKnowledgeBaseArticleReply: Explain;
export declare const isOnRequestTransferDataArguments: Is<Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>;
export declare const assertOnRequestTransferDataArguments: Assert<Events["ON_REQUEST_TRANSFER_DATA"]["arguments"]>;
export declare const explainOnRequestTransferDataArguments: Explain;
export declare const isOnRequestTransferDataReply: Is<Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>;
export declare const assertOnRequestTransferDataReply: Assert<Awaited<Events["ON_REQUEST_TRANSFER_DATA"]["reply"]>>;
export declare const explainOnRequestTransferDataReply: Explain;
export declare const isOnLoadTransferDataArguments: Is<Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>;
export declare const assertOnLoadTransferDataArguments: Assert<Events["ON_LOAD_TRANSFER_DATA"]["arguments"]>;
export declare const explainOnLoadTransferDataArguments: Explain;
export declare const isOnOpenRecordArguments: Is<Events["ON_OPEN_RECORD"]["arguments"]>;
export declare const assertOnOpenRecordArguments: Assert<Events["ON_OPEN_RECORD"]["arguments"]>;
export declare const explainOnOpenRecordArguments: Explain;
export declare const isOnSearchRecordsArguments: Is<Events["ON_SEARCH_RECORDS"]["arguments"]>;
export declare const assertOnSearchRecordsArguments: Assert<Events["ON_SEARCH_RECORDS"]["arguments"]>;
export declare const explainOnSearchRecordsArguments: Explain;
export declare const isOnValidateAssociatedRecordsArguments: Is<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["arguments"]>;
export declare const assertOnValidateAssociatedRecordsArguments: Assert<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["arguments"]>;
export declare const explainOnValidateAssociatedRecordsArguments: Explain;
export declare const isOnValidateAssociatedRecordsReply: Is<Awaited<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["reply"]>>;
export declare const assertOnValidateAssociatedRecordsReply: Assert<Awaited<Events["ON_VALIDATE_ASSOCIATED_RECORDS"]["reply"]>>;
export declare const explainOnValidateAssociatedRecordsReply: Explain;
export declare const isOnRequestRecordInfoArguments: Is<Events["ON_REQUEST_RECORD_INFO"]["arguments"]>;
export declare const assertOnRequestRecordInfoArguments: Assert<Events["ON_REQUEST_RECORD_INFO"]["arguments"]>;
export declare const explainOnRequestRecordInfoArguments: Explain;
export declare const isOnRequestRecordInfoReply: Is<Awaited<Events["ON_REQUEST_RECORD_INFO"]["reply"]>>;
export declare const assertOnRequestRecordInfoReply: Assert<Awaited<Events["ON_REQUEST_RECORD_INFO"]["reply"]>>;
export declare const explainOnRequestRecordInfoReply: Explain;
export declare const isOnRequestRecordOnScreenArguments: Is<Events["ON_REQUEST_RECORD_ON_SCREEN"]["arguments"]>;
export declare const assertOnRequestRecordOnScreenArguments: Assert<Events["ON_REQUEST_RECORD_ON_SCREEN"]["arguments"]>;
export declare const explainOnRequestRecordOnScreenArguments: Explain;
export declare const isOnRequestRecordOnScreenReply: Is<Awaited<Events["ON_REQUEST_RECORD_ON_SCREEN"]["reply"]>>;
export declare const assertOnRequestRecordOnScreenReply: Assert<Awaited<Events["ON_REQUEST_RECORD_ON_SCREEN"]["reply"]>>;
export declare const explainOnRequestRecordOnScreenReply: Explain;
export declare const isOnShowScreenArguments: Is<Events["ON_SHOW_SCREEN"]["arguments"]>;
export declare const assertOnShowScreenArguments: Assert<Events["ON_SHOW_SCREEN"]["arguments"]>;
export declare const explainOnShowScreenArguments: Explain;
export declare const isOnWebScreenPopCustomArguments: Is<Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>;
export declare const assertOnWebScreenPopCustomArguments: Assert<Events["ON_WEB_SCREEN_POP_CUSTOM"]["arguments"]>;
export declare const explainOnWebScreenPopCustomArguments: Explain;
export declare const isOnWebScreenPopCustomReply: Is<Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>;
export declare const assertOnWebScreenPopCustomReply: Assert<Awaited<Events["ON_WEB_SCREEN_POP_CUSTOM"]["reply"]>>;
export declare const explainOnWebScreenPopCustomReply: Explain;
export declare const isOnLoginArguments: Is<Events["ON_LOGIN"]["arguments"]>;
export declare const assertOnLoginArguments: Assert<Events["ON_LOGIN"]["arguments"]>;
export declare const explainOnLoginArguments: Explain;
export declare const isOnLogoutArguments: Is<Events["ON_LOGOUT"]["arguments"]>;
export declare const assertOnLogoutArguments: Assert<Events["ON_LOGOUT"]["arguments"]>;
export declare const explainOnLogoutArguments: Explain;
export declare const isOnAgentStateChangeArguments: Is<Events["ON_AGENT_STATE_CHANGE"]["arguments"]>;
export declare const assertOnAgentStateChangeArguments: Assert<Events["ON_AGENT_STATE_CHANGE"]["arguments"]>;
export declare const explainOnAgentStateChangeArguments: Explain;
export declare const isOnServerErrorArguments: Is<Events["ON_SERVER_ERROR"]["arguments"]>;
export declare const assertOnServerErrorArguments: Assert<Events["ON_SERVER_ERROR"]["arguments"]>;
export declare const explainOnServerErrorArguments: Explain;
export declare const isOnWidgetMinimizedChangeArguments: Is<Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>;
export declare const assertOnWidgetMinimizedChangeArguments: Assert<Events["ON_WIDGET_MINIMIZED_CHANGE"]["arguments"]>;
export declare const explainOnWidgetMinimizedChangeArguments: Explain;
export declare const isOnScreenRecordingStateChangeArguments: Is<Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>;
export declare const assertOnScreenRecordingStateChangeArguments: Assert<Events["ON_SCREEN_RECORDING_STATE_CHANGE"]["arguments"]>;
export declare const explainOnScreenRecordingStateChangeArguments: Explain;
export declare const isOnSoftphoneStatusChangeArguments: Is<Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>;
export declare const assertOnSoftphoneStatusChangeArguments: Assert<Events["ON_SOFTPHONE_STATUS_CHANGE"]["arguments"]>;
export declare const explainOnSoftphoneStatusChangeArguments: Explain;
export declare const isOnAudioDeviceChangeArguments: Is<Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>;
export declare const assertOnAudioDeviceChangeArguments: Assert<Events["ON_AUDIO_DEVICE_CHANGE"]["arguments"]>;
export declare const explainOnAudioDeviceChangeArguments: Explain;
export declare const isOnPhoneCapabilitiesChangeArguments: Is<Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>;
export declare const assertOnPhoneCapabilitiesChangeArguments: Assert<Events["ON_PHONE_CAPABILITIES_CHANGE"]["arguments"]>;
export declare const explainOnPhoneCapabilitiesChangeArguments: Explain;
