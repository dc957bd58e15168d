// Generated from the transcription of the API. Changes belong there.

function sample(minimal, full = minimal) {
  return Object.freeze({ minimal: () => JSON.parse(minimal), full: () => JSON.parse(full) });
}

export const InitOptions = /* @__PURE__ */ sample(
  '{}',
  '{"integrationKey":"my-crm","standalone":true,"disableNewInteractionPopup":true,"adaptiveWidth":true}',
);
export const IntegrationConfig = /* @__PURE__ */ sample('"some text"');
export const InteractionData = /* @__PURE__ */ sample(
  '{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}',
  '{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"},"callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"attachedData":{"key":"attached data"},"phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"dialpad","agentId":"a-1204","transferANI":"+16505550142"}',
);
export const InteractionType = /* @__PURE__ */ sample('"voice"');
export const InteractionState = /* @__PURE__ */ sample('"unknown"');
export const InteractionOrigination = /* @__PURE__ */ sample('"dialpad"');
export const CallDirection = /* @__PURE__ */ sample('"inbound"');
export const CallParty = /* @__PURE__ */ sample(
  '{"id":"id-1","name":"Ada Example","phone":"+16505550142"}',
  '{"id":"id-1","name":"Ada Example","phone":"+16505550142","userId":"user-9"}',
);
export const AttachedData = /* @__PURE__ */ sample(
  '{}',
  '{"key":"some text"}',
);
export const ExternalKBSearchResultData = /* @__PURE__ */ sample('{"id":"id-1","text":"Opening hours","title":"Opening hours"}');
export const ExternalKBSearchResult = /* @__PURE__ */ sample('{"id":"id-1","text":"Opening hours","title":"Opening hours","source":"my-crm"}');
export const ExternalKBArticleData = /* @__PURE__ */ sample(
  '{"id":"id-1","title":"Opening hours","keywords":"opening hours","answer":"We are open from nine to five.","notes":"Calls back on Monday.","language":"en","createdByUser":"created by user","lastEditedByUser":"last edited by user","customFields":{}}',
  '{"id":"id-1","title":"Opening hours","keywords":"opening hours","answer":"We are open from nine to five.","notes":"Calls back on Monday.","language":"en","createdByUser":"created by user","lastEditedByUser":"last edited by user","customFields":{"key":"custom fields"}}',
);
export const ExternalKBArticle = /* @__PURE__ */ sample(
  '{"id":"id-1","title":"Opening hours","keywords":"opening hours","answer":"We are open from nine to five.","notes":"Calls back on Monday.","language":"en","createdByUser":"created by user","lastEditedByUser":"last edited by user","customFields":{},"source":"my-crm"}',
  '{"id":"id-1","title":"Opening hours","keywords":"opening hours","answer":"We are open from nine to five.","notes":"Calls back on Monday.","language":"en","createdByUser":"created by user","lastEditedByUser":"last edited by user","customFields":{"key":"custom fields"},"source":"my-crm"}',
);
export const RequestMessage = /* @__PURE__ */ sample('"GET_LOGIN_STATE"');
export const CallbackMessage = /* @__PURE__ */ sample('"ON_LOGIN"');
export const CallbackMessageWithResponse = /* @__PURE__ */ sample('"ON_REQUEST_TRANSFER_DATA"');
export const InitiateResult = /* @__PURE__ */ sample(
  '{"id":"id-1"}',
  '{"id":"id-1","error":"error"}',
);
export const ChatChannelType = /* @__PURE__ */ sample('"telegram"');
export const CustomTransferData = /* @__PURE__ */ sample(
  '{}',
  '{"key":"some text"}',
);
export const DataToTransfer = /* @__PURE__ */ sample(
  '{}',
  '{"key":"some text"}',
);
export const PhoneDevice = /* @__PURE__ */ sample('"phone_type_browser"');
export const PhoneDeviceData = /* @__PURE__ */ sample(
  '{"type":"phone_type_browser"}',
  '{"type":"phone_type_browser","phone":"+16505550142"}',
);
export const PhoneCapabilities = /* @__PURE__ */ sample(
  '{"canDial":false,"canAnswer":false,"canHold":false,"canRetrieve":false}',
  '{"canDial":true,"canAnswer":true,"canHold":true,"canRetrieve":true}',
);
export const ScreenRecordingState = /* @__PURE__ */ sample(
  '{"allowed":false,"active":false,"muted":false}',
  '{"allowed":true,"active":true,"muted":true}',
);
export const InteractionAssociatedObjectsData = /* @__PURE__ */ sample(
  '{"list":[],"selected":"id-1"}',
  '{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"}',
);
export const InteractionAssociatedObjectData = /* @__PURE__ */ sample(
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{}}',
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"}}',
);
export const InteractionAssociatedObject = /* @__PURE__ */ sample(
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{},"source":"my-crm"}',
  '{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}',
);
export const InteractionScreen = /* @__PURE__ */ sample(
  '{}',
  '{"key":"some text"}',
);
export const SearchRecordsQuery = /* @__PURE__ */ sample(
  '{"text":"Opening hours","types":[]}',
  '{"text":"Opening hours","types":["types"]}',
);
export const OperationFailure = /* @__PURE__ */ sample(
  '{"status":"error","error":{"code":1,"name":"not_enough_privileges"}}',
  '{"status":"error","error":{"code":1,"name":"not_enough_privileges","message":"Please try again later."}}',
);
export const ResultStatus = /* @__PURE__ */ sample('"success"');
export const ResultError = /* @__PURE__ */ sample(
  '{"code":1,"name":"not_enough_privileges"}',
  '{"code":1,"name":"not_enough_privileges","message":"Please try again later."}',
);
export const ResultErrorCodes = /* @__PURE__ */ sample('{"not_enough_privileges":1,"not_logged_in":2,"invalid_args":3,"logged_without_phone":4,"banned":5,"api_not_answer":6,"invalid_request":7,"timeout":8,"no_chat_in_service":9,"empty_number":10,"no_service":11,"self_call":12,"no_interaction":13,"api_method_not_implemented":14,"not_suitable_state":15,"no_disposition":16,"object_not_found":17,"no_permissions_did_sms":18,"no_permissions_did_call":19,"no_channel_in_service":20,"unknown_error":99}');
export const WebScreenPop = /* @__PURE__ */ sample(
  '{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":false,"keepPopupOpenAfterFinish":false,"popup":false}',
  '{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":true,"keepPopupOpenAfterFinish":true,"popup":true,"secondaryUrls":{"1":{}}}',
);
export const WebScreenPopSecondaryUrl = /* @__PURE__ */ sample(
  '{}',
  '{"label":"label","url":"https://example.com/"}',
);
export const ServiceData = /* @__PURE__ */ sample(
  '{"id":"id-1","name":"Ada Example","useDispositions":false,"requireDisposition":false}',
  '{"id":"id-1","name":"Ada Example","useDispositions":true,"requireDisposition":true}',
);
export const DIDNumber = /* @__PURE__ */ sample(
  '{"id":"id-1","number":"+18005550100","isSMS":false,"isVoice":false}',
  '{"id":"id-1","number":"+18005550100","isSMS":true,"isVoice":true}',
);
export const DispositionTarget = /* @__PURE__ */ sample(
  '{}',
  '{"service":"Support","interactionId":"8a1f6c52-0001"}',
);
export const DispositionData = /* @__PURE__ */ sample('{"id":"id-1","code":"code","name":"Ada Example","type":"SUCCESS"}');
export const DispositionType = /* @__PURE__ */ sample('"SUCCESS"');
export const RescheduleData = /* @__PURE__ */ sample(
  '{"numberToDial":"+16505550142","fromTime":"2024-05-29 09:00:00","untilTime":"2024-05-29 17:00:00"}',
  '{"numberToDial":"+16505550142","fromTime":"2024-05-29 09:00:00","untilTime":"2024-05-29 17:00:00","timezoneCode":"UTC"}',
);
export const LoginData = /* @__PURE__ */ sample(
  '{"username":"ada","password":"password"}',
  '{"username":"ada","password":"password","tenant":"example"}',
);
export const LoginStateData = /* @__PURE__ */ sample(
  '{"isLoggedIn":false}',
  '{"isLoggedIn":true,"agentId":"a-1204","username":"ada","sessionId":"session-7"}',
);
export const AgentState = /* @__PURE__ */ sample('"supervising"');
export const AgentStateData = /* @__PURE__ */ sample(
  '{"state":"ready","reservedForIncomingInteraction":false}',
  '{"state":"ready","notReadyReason":"Lunch","reservedForIncomingInteraction":true}',
);
export const ServerErrorData = /* @__PURE__ */ sample(
  '{"code":100,"name":"forced_logout_by_other_client","timestamp":1716976800000}',
  '{"code":100,"name":"forced_logout_by_other_client","timestamp":1716976800000,"message":"Please try again later."}',
);
export const ServerErrorCodes = /* @__PURE__ */ sample('{"forced_logout_by_other_client":100,"forced_logout_by_supervisor":101,"invalid_request":102,"phone_not_registered":103,"phone_not_in_dial_plan":104,"tenant_disabled":105,"destination_user_not_logged":106,"user_disabled_or_deleted":107,"user_already_logged_in":108,"invalid_credentials":109,"other_user_logged_with_phone":110,"invalid_token":111,"logged_users_limit_reached":112,"already_logged_in_with_the_same_session":113,"not_enough_privileges":114,"sip_server_error":200,"unknown_error":300}');
export const InteractionSummaryResult = /* @__PURE__ */ sample(
  '{"interactionId":"8a1f6c52-0001","success":true,"topics":[]}',
  '{"interactionId":"8a1f6c52-0001","success":true,"topics":[{"name":"Ada Example","value":"value"}]}',
);
export const InteractionSummary = /* @__PURE__ */ sample(
  '{"interactionId":"8a1f6c52-0001","success":true,"topics":[]}',
  '{"interactionId":"8a1f6c52-0001","success":true,"topics":[{"name":"Ada Example","value":"value"}]}',
);
export const InteractionSummaryFailed = /* @__PURE__ */ sample('{"interactionId":"8a1f6c52-0001","success":false,"errorCode":"error code"}');
export const SummaryTopic = /* @__PURE__ */ sample('{"name":"Ada Example","value":"value"}');
export const Team = /* @__PURE__ */ sample(
  '{"id":"id-1","displayName":"Ada Example","isSupervised":false}',
  '{"id":"id-1","displayName":"Ada Example","isSupervised":true,"usersCount":1}',
);
export const TeamMember = /* @__PURE__ */ sample('{"id":"id-1","teamId":"team-5","firstName":"Ada","lastName":"Example","phone":"+16505550142","state":"ready"}');
export const User = /* @__PURE__ */ sample('{"id":"id-1","teamId":"team-5","firstName":"Ada","lastName":"Example","phone":"+16505550142","state":"ready"}');
export const TeamMemberState = /* @__PURE__ */ sample('"offline"');
export const UserState = /* @__PURE__ */ sample('"some text"');
export const ON_NEW_INTERACTION = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}]',
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"},"callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"attachedData":{"key":"attached data"},"phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"dialpad","agentId":"a-1204","transferANI":"+16505550142"}]',
);
export const ON_INTERACTION_REMOVED = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}]',
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"},"callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"attachedData":{"key":"attached data"},"phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"dialpad","agentId":"a-1204","transferANI":"+16505550142"}]',
);
export const ON_INTERACTION_STATE_CHANGE = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}]',
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"},"callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"attachedData":{"key":"attached data"},"phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"dialpad","agentId":"a-1204","transferANI":"+16505550142"}]',
);
export const ON_ACTIVE_INTERACTION_SWITCHED = /* @__PURE__ */ sample(
  '["some text"]',
  '["8a1f6c52-0001"]',
);
export const ON_SAVE_ACTIVITY_RECORD = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}]',
  '[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"},"source":"my-crm"}],"selected":"id-1"},"callParties":[{"id":"id-1","name":"Ada Example","phone":"+16505550142"}],"callMuted":true,"callRecording":true,"attachedData":{"key":"attached data"},"phoneNumber":"+16505550142","email":"ada@example.com","callDirection":"inbound","startTime":1716976800000,"endTime":1716976895000,"duration":95,"description":"Asked about an invoice.","disposition":"Follow-up required","globalInteractionId":"9d0c5f9e-7d5b-4b5e-9a51-0c3f6f2a7e10","service":"Support","playbackUrl":"https://example.com/playback/8a1f6c52-0001","recordingUrl":"https://example.com/recording/8a1f6c52-0001","DNIS":"+18005550100","ANI":"+16505550142","origination":"dialpad","agentId":"a-1204","transferANI":"+16505550142"}]',
);
export const ON_CALL_AUDIO_QUALITY_ALERT = /* @__PURE__ */ sample(
  '["some text",false]',
  '["8a1f6c52-0001",true]',
);
export const ON_SUMMARY_GENERATION_COMPLETED = /* @__PURE__ */ sample(
  '[{"interactionId":"8a1f6c52-0001","success":true,"topics":[]}]',
  '[{"interactionId":"8a1f6c52-0001","success":true,"topics":[{"name":"Ada Example","value":"value"}]}]',
);
export const ON_REQUEST_TRANSFER_DATA = /* @__PURE__ */ sample(
  '["some text"]',
  '["8a1f6c52-0001"]',
);
export const ON_LOAD_TRANSFER_DATA = /* @__PURE__ */ sample(
  '["some text",{}]',
  '["8a1f6c52-0001",{"key":"data"}]',
);
export const ON_SEARCH_KNOWLEDGE_BASE = /* @__PURE__ */ sample(
  '["some text"]',
  '["opening hours","en"]',
);
export const ON_GET_KNOWLEDGE_BASE_ARTICLE = /* @__PURE__ */ sample(
  '["some text"]',
  '["kb-17"]',
);
export const ON_OPEN_RECORD = /* @__PURE__ */ sample(
  '[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{}}]',
  '[{"id":"id-1","type":"type","displayName":"Ada Example","displayType":"Contact","customFields":{"key":"custom fields"}},"8a1f6c52-0001"]',
);
export const ON_SEARCH_RECORDS = /* @__PURE__ */ sample(
  '[{"text":"Opening hours","types":[]}]',
  '[{"text":"Opening hours","types":["types"]},"8a1f6c52-0001"]',
);
export const ON_SHOW_SCREEN = /* @__PURE__ */ sample(
  '[{}]',
  '[{"key":"screen"},"8a1f6c52-0001"]',
);
export const ON_WEB_SCREEN_POP_CUSTOM = /* @__PURE__ */ sample(
  '["some text",{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":false,"keepPopupOpenAfterFinish":false,"popup":false}]',
  '["item id",{"action":"OPEN_WEB_PAGE","url":"https://example.com/","content":"content","label":"label","popUponAnswer":true,"keepPopupOpenAfterFinish":true,"popup":true,"secondaryUrls":{"1":{}}}]',
);
export const ON_LOGIN = /* @__PURE__ */ sample(
  '[{"isLoggedIn":false}]',
  '[{"isLoggedIn":true,"agentId":"a-1204","username":"ada","sessionId":"session-7"}]',
);
export const ON_LOGOUT = /* @__PURE__ */ sample('[]');
export const ON_AGENT_STATE_CHANGE = /* @__PURE__ */ sample(
  '["supervising"]',
  '["ready","Lunch"]',
);
export const ON_SERVER_ERROR = /* @__PURE__ */ sample(
  '[{"code":100,"name":"forced_logout_by_other_client","timestamp":1716976800000}]',
  '[{"code":100,"name":"forced_logout_by_other_client","timestamp":1716976800000,"message":"Please try again later."}]',
);
export const ON_WIDGET_MINIMIZED_CHANGE = /* @__PURE__ */ sample(
  '[false]',
  '[true]',
);
export const ON_SCREEN_RECORDING_STATE_CHANGE = /* @__PURE__ */ sample(
  '[{"allowed":false,"active":false,"muted":false}]',
  '[{"allowed":true,"active":true,"muted":true}]',
);
export const ON_SOFTPHONE_STATUS_CHANGE = /* @__PURE__ */ sample(
  '[false]',
  '[true,"error"]',
);
export const ON_AUDIO_DEVICE_CHANGE = /* @__PURE__ */ sample(
  '[]',
  '["input device","output device"]',
);
export const ON_PHONE_CAPABILITIES_CHANGE = /* @__PURE__ */ sample(
  '[{"canDial":false,"canAnswer":false,"canHold":false,"canRetrieve":false}]',
  '[{"canDial":true,"canAnswer":true,"canHold":true,"canRetrieve":true}]',
);
