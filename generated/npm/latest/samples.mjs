// Generated from the transcription of the API. Changes belong there.

function sample(minimal, full = minimal) {
  return Object.freeze({ minimal: () => JSON.parse(minimal), full: () => JSON.parse(full) });
}

export { InitOptions, IntegrationConfig, InteractionType, InteractionState, CallDirection, CallParty, AttachedData, ExternalKBArticleData, ExternalKBArticle, RequestMessage, CallbackMessage, CallbackMessageWithResponse, InitiateResult, ChatChannelType, CustomTransferData, PhoneDevice, PhoneDeviceData, PhoneCapabilities, ScreenRecordingState, InteractionAssociatedObjectData, InteractionAssociatedObject, InteractionScreen, SearchRecordsQuery, OperationFailure, ResultStatus, ResultError, ResultErrorCodes, WebScreenPop, WebScreenPopSecondaryUrl, ServiceData, DIDNumber, DispositionTarget, DispositionData, DispositionType, RescheduleData, LoginData, LoginStateData, AgentState, ServerErrorData, ServerErrorCodes, InteractionSummaryResult, InteractionSummary, InteractionSummaryFailed, SummaryTopic, Team, User, ON_ACTIVE_INTERACTION_SWITCHED, ON_CALL_AUDIO_QUALITY_ALERT, ON_SUMMARY_GENERATION_COMPLETED, ON_GET_KNOWLEDGE_BASE_ARTICLE, ON_REQUEST_TRANSFER_DATA, ON_LOAD_TRANSFER_DATA, ON_SHOW_SCREEN, ON_LOGIN, ON_LOGOUT, ON_AGENT_STATE_CHANGE, ON_SERVER_ERROR, ON_WIDGET_MINIMIZED_CHANGE, ON_SCREEN_RECORDING_STATE_CHANGE, ON_SOFTPHONE_STATUS_CHANGE, ON_AUDIO_DEVICE_CHANGE, ON_PHONE_CAPABILITIES_CHANGE } from "../5.19/samples.mjs";

export const InteractionKind = /* @__PURE__ */ sample('"unknown"');
export const JSAPI_InteractionOrigination = /* @__PURE__ */ sample('"chat-center"');
export const InteractionOrigination = /* @__PURE__ */ sample('"chat-center"');
export const ChatParty = /* @__PURE__ */ sample(
  '{"id":"id-1","type":"internal","name":"Ada Example"}',
  '{"id":"id-1","type":"internal","name":"Ada Example","userId":"user-9","contactId":"contact-42","email":"ada@example.com","phone":"+16505550142"}',
);
export const ChatPartyType = /* @__PURE__ */ sample('"internal"');
export const InteractionData = /* @__PURE__ */ sample(
  '{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[],"attachedData":{},"internal":false,"subject":"Question about an invoice","associatedObjects":{"list":[],"selected":[]}}',
  '{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}],"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}}',
);
export const InteractionActivityData = /* @__PURE__ */ sample(
  '{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","associatedObjects":{"list":[],"selected":[]},"attachedData":{},"internal":false,"contactName":"Ada Example","subject":"Question about an invoice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[]}',
  '{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]},"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","formValues":{"key":"form values"},"contactName":"Ada Example","subject":"Question about an invoice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}]}',
);
export const InteractionsState = /* @__PURE__ */ sample(
  '{"activeInteractionId":"8a1f6c52-0001","interactions":[]}',
  '{"activeInteractionId":"8a1f6c52-0001","interactions":[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}],"attachedData":{"key":"attached data"},"internal":true,"subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}}]}',
);
export const KBFolderOptions = /* @__PURE__ */ sample(
  '{}',
  '{"language":"en","folderId":"kb-folder-3"}',
);
export const ExternalKBArticleItem = /* @__PURE__ */ sample('{"id":"id-1","type":"article","title":"Opening hours","text":"Opening hours"}');
export const ExternalKBFolderItem = /* @__PURE__ */ sample('{"id":"id-1","type":"folder","title":"Opening hours"}');
export const ExternalKBItemData = /* @__PURE__ */ sample('{"id":"id-1","type":"article","title":"Opening hours","text":"Opening hours"}');
export const ExternalKBSearchResultData = /* @__PURE__ */ sample('{"id":"id-1","type":"article","title":"Opening hours","text":"Opening hours"}');
export const ExternalKBSearchResult = /* @__PURE__ */ sample('{"id":"id-1","type":"article","title":"Opening hours","text":"Opening hours","source":"my-crm"}');
export const ExternalKBItem = /* @__PURE__ */ sample('{"id":"id-1","type":"article","title":"Opening hours","text":"Opening hours","source":"my-crm"}');
export const ExternalKBSourcedFolderItem = /* @__PURE__ */ sample('{"id":"id-1","type":"folder","title":"Opening hours","source":"my-crm"}');
export const RequestResponseMessage = /* @__PURE__ */ sample('"GET_LOGIN_STATE_RESPONSE"');
export const CallbackResponseMessage = /* @__PURE__ */ sample('"ON_REQUEST_TRANSFER_DATA_RESPONSE"');
export const InitialObjects = /* @__PURE__ */ sample(
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{}}',
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"}}',
);
export const DialCandidate = /* @__PURE__ */ sample(
  '{"id":"id-1","displayName":"Ada Example","phones":[],"associatedObjects":[]}',
  '{"id":"id-1","displayName":"Ada Example","phones":[{"number":"+18005550100","type":"mobile"}],"associatedObjects":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"}}],"email":"ada@example.com","avatarUrl":"https://example.com/avatar.png"}',
);
export const PhoneData = /* @__PURE__ */ sample(
  '{"number":"+18005550100","type":"mobile"}',
  '{"number":"+18005550100","type":"mobile","displayType":"Contact"}',
);
export const PhoneType = /* @__PURE__ */ sample('"mobile"');
export const ContactDetails = /* @__PURE__ */ sample(
  '{}',
  '{"firstName":"Ada","lastName":"Example"}',
);
export const InteractionAssociatedObjectsData = /* @__PURE__ */ sample(
  '{"list":[],"selected":[]}',
  '{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}',
);
export const RecordInfoRequest = /* @__PURE__ */ sample('{"id":"id-1","type":"type"}');
export const RecordsValidationResult = /* @__PURE__ */ sample(
  '{"valid":false}',
  '{"valid":true,"message":"Please try again later."}',
);
export const OpenRecordOptions = /* @__PURE__ */ sample(
  '{"inNewTab":false,"source":"user"}',
  '{"inNewTab":true,"source":"user"}',
);
export const ActivityRecordInfo = /* @__PURE__ */ sample(
  '{"id":"id-1"}',
  '{"id":"id-1","caseId":"case-310","contactId":"contact-42"}',
);
export const AgentStateData = /* @__PURE__ */ sample(
  '{"state":"ready","reservedForIncomingInteraction":false}',
  '{"state":"ready","reservedForIncomingInteraction":true,"notReadyReason":"Lunch"}',
);
export const UserState = /* @__PURE__ */ sample('"supervising"');
export const APIInstanceParams = /* @__PURE__ */ sample(
  '{"integrationKey":"my-crm","instanceId":"instance-1","urlParams":"url params","disableNewInteractionPopup":false,"adaptiveWidth":false}',
  '{"integrationKey":"my-crm","instanceId":"instance-1","urlParams":"url params","disableNewInteractionPopup":true,"adaptiveWidth":true}',
);
export const ON_NEW_INTERACTION = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[],"attachedData":{},"internal":false,"subject":"Question about an invoice","associatedObjects":{"list":[],"selected":[]}}]',
  '[{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}],"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}}]',
);
export const ON_INTERACTION_REMOVED = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[],"attachedData":{},"internal":false,"subject":"Question about an invoice","associatedObjects":{"list":[],"selected":[]}}]',
  '[{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}],"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}}]',
);
export const ON_INTERACTION_STATE_CHANGE = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[],"attachedData":{},"internal":false,"subject":"Question about an invoice","associatedObjects":{"list":[],"selected":[]}}]',
  '[{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}],"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}}]',
);
export const ON_SAVE_ACTIVITY_RECORD = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","associatedObjects":{"list":[],"selected":[]},"attachedData":{},"internal":false,"contactName":"Ada Example","subject":"Question about an invoice","callParties":[],"callMuted":false,"callRecording":false,"chatParties":[]}]',
  '[{"interactionId":"8a1f6c52-0001","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","state":"delivered","type":"voice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]},"attachedData":{"key":"attached data"},"internal":true,"interactionKind":"unknown","phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"chat-center","formValues":{"key":"form values"},"contactName":"Ada Example","subject":"Question about an invoice","callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"chatParties":[{"id":"id-1","type":"internal","name":"Ada Example"}]}]',
);
export const ON_SUMMARY_GENERATION_STARTED = /* @__PURE__ */ sample(
  '["some text"]',
  '["8a1f6c52-0001"]',
);
export const ON_GET_KNOWLEDGE_BASE_FOLDER = /* @__PURE__ */ sample(
  '[{}]',
  '[{"language":"en","folderId":"kb-folder-3"}]',
);
export const ON_SEARCH_KNOWLEDGE_BASE = /* @__PURE__ */ sample(
  '["some text"]',
  '["opening hours","en","kb-folder-3"]',
);
export const ON_OPEN_RECORD = /* @__PURE__ */ sample(
  '[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{}}]',
  '[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"}},"8a1f6c52-0001",{"inNewTab":true,"source":"user"}]',
);
export const ON_SEARCH_RECORDS = /* @__PURE__ */ sample(
  '[{"text":"Opening hours","types":[]}]',
  '[{"text":"Opening hours","types":["types"]},"8a1f6c52-0001",true]',
);
export const ON_VALIDATE_ASSOCIATED_RECORDS = /* @__PURE__ */ sample(
  '["some text",{"list":[],"selected":[]}]',
  '["8a1f6c52-0001",{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":["id-1"]}]',
);
export const ON_REQUEST_RECORD_INFO = /* @__PURE__ */ sample('[{"id":"id-1","type":"type"}]');
export const ON_REQUEST_RECORD_ON_SCREEN = /* @__PURE__ */ sample('[]');
export const ON_WEB_SCREEN_POP_CUSTOM = /* @__PURE__ */ sample(
  '["some text",{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":false,"keepPopupOpenAfterFinish":false,"popup":false}]',
  '["8a1f6c52-0001",{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":true,"keepPopupOpenAfterFinish":true,"popup":true,"secondaryUrls":{"1":{}}}]',
);
