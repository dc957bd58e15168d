// Generated from the transcription of the API. Changes belong there.

"use strict";

const { either, explain, inside, isIntegerKey, isObject, isOwn, member, missing, of, own, refuse, tagged, tuple, within, wrong } = require("../runtime/checking.js");

const { GuardError } = require("../runtime/checking.js");

const checkListOfAnything = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  return undefined;
};
const checkRecordOfText = (value) => {
  if (!isObject(value)) return wrong("an object", value, "");
  for (const key in value) {
    if (!isOwn(value, key) || value[key] === undefined) continue;
    if (typeof value[key] !== "string") return within(wrong("a string", value[key], ""), "", { key, name: key });
  }
  return undefined;
};
const checkRecordOfTextOrNumberOrBooleanOrNull = (value) => {
  if (!isObject(value)) return wrong("an object", value, "");
  for (const key in value) {
    if (!isOwn(value, key) || value[key] === undefined) continue;
    if ((typeof value[key] !== "string" && !Number.isFinite(value[key]) && typeof value[key] !== "boolean" && value[key] !== null)) return within(wrong("a boolean, a number or a string", value[key], ""), "", { key, name: key });
  }
  return undefined;
};
const checkListOfPhoneData = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkPhoneData(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkListOfInteractionAssociatedObjectData = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkInteractionAssociatedObjectData(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const armsOfRecognizedExternalKBSearchResultOrRecognizedExternalKBSourcedFolderItem = /* @__PURE__ */ new Map([["article", checkRecognizedExternalKBSearchResult], ["folder", checkRecognizedExternalKBSourcedFolderItem]]);
const checkRecognizedExternalKBSearchResultOrRecognizedExternalKBSourcedFolderItemOrUnrecognizedExternalKBItem = /* @__PURE__ */ tagged("an object (ExternalKBSearchResult) or an object (ExternalKBSourcedFolderItem)", "type", armsOfRecognizedExternalKBSearchResultOrRecognizedExternalKBSourcedFolderItem, checkUnrecognizedExternalKBItem);
const valuesFromArticleOrFolder = /* @__PURE__ */ new Set(["article", "folder"]);
const armsOfRecognizedExternalKBArticleItemOrRecognizedExternalKBFolderItem = /* @__PURE__ */ new Map([["article", checkRecognizedExternalKBArticleItem], ["folder", checkRecognizedExternalKBFolderItem]]);
const checkRecognizedExternalKBArticleItemOrRecognizedExternalKBFolderItemOrUnrecognizedExternalKBItemData = /* @__PURE__ */ tagged("an object (ExternalKBArticleItem) or an object (ExternalKBFolderItem)", "type", armsOfRecognizedExternalKBArticleItemOrRecognizedExternalKBFolderItem, checkUnrecognizedExternalKBItemData);
const checkInteractionAssociatedObjectDataOrListOfInteractionAssociatedObjectData = /* @__PURE__ */ either("an object (InteractionAssociatedObjectData) or an array", [checkInteractionAssociatedObjectData, checkListOfInteractionAssociatedObjectData]);
const checkRecordOfTextOrBoolean = (value) => {
  if (!isObject(value)) return wrong("an object", value, "");
  for (const key in value) {
    if (!isOwn(value, key) || value[key] === undefined) continue;
    if ((typeof value[key] !== "string" && typeof value[key] !== "boolean")) return within(wrong("a boolean or a string", value[key], ""), "", { key, name: key });
  }
  return undefined;
};
const checkNull = (value) => (value !== null ? wrong("null", value, "") : undefined);
const checkRecordOfTextOrBooleanOrNull = /* @__PURE__ */ either("an object", [checkRecordOfTextOrBoolean, checkNull]);
const checkListOfCallParty = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkCallParty(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkListOfChatParty = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkChatParty(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkListOfInteractionAssociatedObject = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkInteractionAssociatedObject(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkListOfText = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    if (typeof value[index] !== "string") return within(wrong("a string", value[index], ""), "", index);
  }
  return undefined;
};
const checkListOfSummaryTopic = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkSummaryTopic(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const armsOfInteractionSummaryOrInteractionSummaryFailed = /* @__PURE__ */ new Map([[true, checkInteractionSummary], [false, checkInteractionSummaryFailed]]);
const noneOfInteractionSummaryOrInteractionSummaryFailed = (value) => member("", "success", "true or false", value.success);
const checkInteractionSummaryOrInteractionSummaryFailed = /* @__PURE__ */ tagged("an object (InteractionSummary) or an object (InteractionSummaryFailed)", "success", armsOfInteractionSummaryOrInteractionSummaryFailed, noneOfInteractionSummaryOrInteractionSummaryFailed);
const checkListOfInteractionData = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkInteractionData(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkTextOrNull = (value) => ((typeof value !== "string" && value !== null) ? wrong("a string", value, "") : undefined);
const checkArgumentsOfTextOrNull = /* @__PURE__ */ tuple(["activatedInteractionId"], [checkTextOrNull], 1, true);
const checkArgumentsOfAgentStateAndTextOrNull = /* @__PURE__ */ tuple(["state", "notReadyReason"], [checkAgentState, checkTextOrNull], 1, true);
const checkArgumentsOfTextOrNullAndTextOrNull = /* @__PURE__ */ tuple(["inputDevice", "outputDevice"], [checkTextOrNull, checkTextOrNull], 0, true);
const checkText = (value) => (typeof value !== "string" ? wrong("a string", value, "") : undefined);
const checkBoolean = (value) => (typeof value !== "boolean" ? wrong("a boolean", value, "") : undefined);
const checkArgumentsOfTextAndBoolean = /* @__PURE__ */ tuple(["callId", "alert"], [checkText, checkBoolean], 2, true);
const checkArgumentsOfText = /* @__PURE__ */ tuple(["articleId"], [checkText], 1, true);
const checkExternalKBArticleDataOrNull = /* @__PURE__ */ either("an object (ExternalKBArticleData)", [checkExternalKBArticleData, checkNull]);
const checkArgumentsOfKBFolderOptions = /* @__PURE__ */ tuple(["options"], [checkKBFolderOptions], 1, true);
const checkListOfExternalKBItemData = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkExternalKBItemData(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkArgumentsOfInteractionData = /* @__PURE__ */ tuple(["interaction"], [checkInteractionData], 1, true);
const checkArgumentsOfTextAndCustomTransferData = /* @__PURE__ */ tuple(["interactionId", "data"], [checkText, checkCustomTransferData], 2, true);
const checkArgumentsOfLoginStateData = /* @__PURE__ */ tuple(["loginState"], [checkLoginStateData], 1, true);
const checkArgumentsOfInteractionData2 = /* @__PURE__ */ tuple(["newInteraction"], [checkInteractionData], 1, true);
const checkOpenRecordOptionsOrNull = /* @__PURE__ */ either("an object (OpenRecordOptions)", [checkOpenRecordOptions, checkNull]);
const checkArgumentsOfInteractionAssociatedObjectDataAndTextOrNullAndOpenRecordOptionsOrNull = /* @__PURE__ */ tuple(["record", "interactionId", "options"], [checkInteractionAssociatedObjectData, checkTextOrNull, checkOpenRecordOptionsOrNull], 1, true);
const checkArgumentsOfPhoneCapabilities = /* @__PURE__ */ tuple(["caps"], [checkPhoneCapabilities], 1, true);
const checkArgumentsOfRecordInfoRequest = /* @__PURE__ */ tuple(["payload"], [checkRecordInfoRequest], 1, true);
const checkInteractionAssociatedObjectDataOrNull = /* @__PURE__ */ either("an object (InteractionAssociatedObjectData)", [checkInteractionAssociatedObjectData, checkNull]);
const checkArgumentsOfText2 = /* @__PURE__ */ tuple(["interactionId"], [checkText], 1, true);
const checkCustomTransferDataOrNull = /* @__PURE__ */ either("an object", [checkCustomTransferData, checkNull]);
const checkArgumentsOfInteractionActivityData = /* @__PURE__ */ tuple(["activity"], [checkInteractionActivityData], 1, true);
const checkActivityRecordInfoOrNull = /* @__PURE__ */ either("an object (ActivityRecordInfo)", [checkActivityRecordInfo, checkNull]);
const checkArgumentsOfScreenRecordingState = /* @__PURE__ */ tuple(["screenRecordingState"], [checkScreenRecordingState], 1, true);
const checkArgumentsOfTextAndTextOrNullAndTextOrNull = /* @__PURE__ */ tuple(["query", "language", "folderId"], [checkText, checkTextOrNull, checkTextOrNull], 1, true);
const checkListOfExternalKBSearchResultData = (value) => {
  if (!Array.isArray(value)) return wrong("an array", value, "");
  for (let index = 0; index < value.length; index += 1) {
    const fault = checkExternalKBSearchResultData(value[index]);
    if (fault !== undefined) return within(fault, "", index);
  }
  return undefined;
};
const checkListOfExternalKBSearchResultDataOrNull = /* @__PURE__ */ either("an array", [checkListOfExternalKBSearchResultData, checkNull]);
const checkBooleanOrNull = (value) => ((typeof value !== "boolean" && value !== null) ? wrong("a boolean", value, "") : undefined);
const checkArgumentsOfSearchRecordsQueryAndTextOrNullAndBooleanOrNull = /* @__PURE__ */ tuple(["search", "interactionId", "inNewTab"], [checkSearchRecordsQuery, checkTextOrNull, checkBooleanOrNull], 1, true);
const checkArgumentsOfServerErrorData = /* @__PURE__ */ tuple(["error"], [checkServerErrorData], 1, true);
const checkArgumentsOfInteractionScreenAndTextOrNull = /* @__PURE__ */ tuple(["screen", "interactionId"], [checkInteractionScreen, checkTextOrNull], 1, true);
const checkArgumentsOfBooleanAndTextOrNull = /* @__PURE__ */ tuple(["ready", "error"], [checkBoolean, checkTextOrNull], 1, true);
const checkArgumentsOfInteractionSummaryResult = /* @__PURE__ */ tuple(["summaryData"], [checkInteractionSummaryResult], 1, true);
const checkArgumentsOfTextAndInteractionAssociatedObjectsData = /* @__PURE__ */ tuple(["interactionId", "records"], [checkText, checkInteractionAssociatedObjectsData], 2, true);
const checkArgumentsOfTextAndWebScreenPop = /* @__PURE__ */ tuple(["interactionId", "webScreenPop"], [checkText, checkWebScreenPop], 2, true);
const checkArgumentsOfBoolean = /* @__PURE__ */ tuple(["widgetMinimized"], [checkBoolean], 1, true);
const armsOfRecognizedOperationSuccessOrRecognizedOperationFailure = /* @__PURE__ */ new Map([["success", checkRecognizedOperationSuccess], ["error", checkRecognizedOperationFailure]]);
const checkRecognizedOperationSuccessOrRecognizedOperationFailureOrUnrecognizedOperationResult = /* @__PURE__ */ tagged("an object (OperationSuccess) or an object (OperationFailure)", "status", armsOfRecognizedOperationSuccessOrRecognizedOperationFailure, checkUnrecognizedOperationResult);
const valuesFromSuccessOrError = /* @__PURE__ */ new Set(["success", "error"]);
const checkRecordOfInteger = (value) => {
  if (!isObject(value)) return wrong("an object", value, "");
  for (const key in value) {
    if (!isOwn(value, key) || value[key] === undefined) continue;
    if (!Number.isSafeInteger(value[key])) return within(wrong("an integer", value[key], ""), "", { key, name: key });
  }
  return undefined;
};
const checkNumberedOfWebScreenPopSecondaryUrl = (value) => {
  if (!isObject(value)) return wrong("an object", value, "");
  for (const key in value) {
    if (!isOwn(value, key) || !isIntegerKey(key) || value[key] === undefined) continue;
    const fault = checkWebScreenPopSecondaryUrl(value[key]);
    if (fault !== undefined) return within(fault, "", { key, name: key });
  }
  return undefined;
};
const checkNumberedOfWebScreenPopSecondaryUrlOrNull = /* @__PURE__ */ either("an object", [checkNumberedOfWebScreenPopSecondaryUrl, checkNull]);

function checkAPIInstanceParams(value) {
  if (!isObject(value)) return wrong("an object", value, "APIInstanceParams");
  if (typeof value.integrationKey !== "string") return member("APIInstanceParams", "integrationKey", "a string", value.integrationKey);
  if (typeof value.instanceId !== "string") return member("APIInstanceParams", "instanceId", "a string", value.instanceId);
  if (typeof value.urlParams !== "string") return member("APIInstanceParams", "urlParams", "a string", value.urlParams);
  if (typeof value.disableNewInteractionPopup !== "boolean") return member("APIInstanceParams", "disableNewInteractionPopup", "a boolean", value.disableNewInteractionPopup);
  if (typeof value.adaptiveWidth !== "boolean") return member("APIInstanceParams", "adaptiveWidth", "a boolean", value.adaptiveWidth);
  return undefined;
}

function checkAPIPacket(value) {
  if (!isObject(value)) return wrong("an object", value, "APIPacket");
  let fault;
  if (typeof value.instanceId !== "string") return member("APIPacket", "instanceId", "a string", value.instanceId);
  if (typeof value.type !== "string") return member("APIPacket", "type", "a string", value.type);
  if (typeof value.uid !== "string") return member("APIPacket", "uid", "a string", value.uid);
  if ((fault = checkListOfAnything(value.params)) !== undefined) return inside(fault, "APIPacket", "params", value.params);
  if (value.noHandlers !== undefined && (value.noHandlers !== true && value.noHandlers !== null)) return member("APIPacket", "noHandlers", "true", value.noHandlers);
  return undefined;
}

function checkActivityRecordInfo(value) {
  if (!isObject(value)) return wrong("an object", value, "ActivityRecordInfo");
  if ((typeof value.id !== "string" && value.id !== null)) return member("ActivityRecordInfo", "id", "a string", value.id);
  if (value.caseId !== undefined && (typeof value.caseId !== "string" && value.caseId !== null)) return member("ActivityRecordInfo", "caseId", "a string", value.caseId);
  if (value.contactId !== undefined && (typeof value.contactId !== "string" && value.contactId !== null)) return member("ActivityRecordInfo", "contactId", "a string", value.contactId);
  return undefined;
}

function checkAgentState(value) {
  return typeof value !== "string" ? wrong("a string", value, "AgentState") : undefined;
}

function checkAgentStateData(value) {
  if (!isObject(value)) return wrong("an object", value, "AgentStateData");
  if (typeof value.state !== "string") return member("AgentStateData", "state", "a string", value.state);
  if (typeof value.reservedForIncomingInteraction !== "boolean") return member("AgentStateData", "reservedForIncomingInteraction", "a boolean", value.reservedForIncomingInteraction);
  if (value.notReadyReason !== undefined && (typeof value.notReadyReason !== "string" && value.notReadyReason !== null)) return member("AgentStateData", "notReadyReason", "a string", value.notReadyReason);
  return undefined;
}

function checkAttachedData(value) {
  return of(checkRecordOfText(value), "AttachedData");
}

function checkCallDirection(value) {
  return typeof value !== "string" ? wrong("a string", value, "CallDirection") : undefined;
}

function checkCallParty(value) {
  if (!isObject(value)) return wrong("an object", value, "CallParty");
  if (typeof value.id !== "string") return member("CallParty", "id", "a string", value.id);
  if (typeof value.name !== "string") return member("CallParty", "name", "a string", value.name);
  if (typeof value.phone !== "string") return member("CallParty", "phone", "a string", value.phone);
  if (value.userId !== undefined && (typeof value.userId !== "string" && value.userId !== null)) return member("CallParty", "userId", "a string", value.userId);
  return undefined;
}

function checkCallbackMessage(value) {
  return typeof value !== "string" ? wrong("a string", value, "CallbackMessage") : undefined;
}

function checkCallbackMessageWithResponse(value) {
  return typeof value !== "string" ? wrong("a string", value, "CallbackMessageWithResponse") : undefined;
}

function checkCallbackResponseMessage(value) {
  return typeof value !== "string" ? wrong("a string", value, "CallbackResponseMessage") : undefined;
}

function checkChatChannelType(value) {
  return typeof value !== "string" ? wrong("a string", value, "ChatChannelType") : undefined;
}

function checkChatParty(value) {
  if (!isObject(value)) return wrong("an object", value, "ChatParty");
  if (typeof value.id !== "string") return member("ChatParty", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("ChatParty", "type", "a string", value.type);
  if (typeof value.name !== "string") return member("ChatParty", "name", "a string", value.name);
  if (value.userId !== undefined && (typeof value.userId !== "string" && value.userId !== null)) return member("ChatParty", "userId", "a string", value.userId);
  if (value.contactId !== undefined && (typeof value.contactId !== "string" && value.contactId !== null)) return member("ChatParty", "contactId", "a string", value.contactId);
  if (value.email !== undefined && (typeof value.email !== "string" && value.email !== null)) return member("ChatParty", "email", "a string", value.email);
  if (value.phone !== undefined && (typeof value.phone !== "string" && value.phone !== null)) return member("ChatParty", "phone", "a string", value.phone);
  return undefined;
}

function checkChatPartyType(value) {
  return typeof value !== "string" ? wrong("a string", value, "ChatPartyType") : undefined;
}

function checkContactDetails(value) {
  if (!isObject(value)) return wrong("an object", value, "ContactDetails");
  if (value.firstName !== undefined && (typeof value.firstName !== "string" && value.firstName !== null)) return member("ContactDetails", "firstName", "a string", value.firstName);
  if (value.lastName !== undefined && (typeof value.lastName !== "string" && value.lastName !== null)) return member("ContactDetails", "lastName", "a string", value.lastName);
  return undefined;
}

function checkCustomTransferData(value) {
  return of(checkRecordOfTextOrNumberOrBooleanOrNull(value), "CustomTransferData");
}

function checkDIDNumber(value) {
  if (!isObject(value)) return wrong("an object", value, "DIDNumber");
  if (typeof value.id !== "string") return member("DIDNumber", "id", "a string", value.id);
  if (typeof value.number !== "string") return member("DIDNumber", "number", "a string", value.number);
  if (typeof value.isSMS !== "boolean") return member("DIDNumber", "isSMS", "a boolean", value.isSMS);
  if (typeof value.isVoice !== "boolean") return member("DIDNumber", "isVoice", "a boolean", value.isVoice);
  return undefined;
}

function checkDialCandidate(value) {
  if (!isObject(value)) return wrong("an object", value, "DialCandidate");
  let fault;
  if (typeof value.id !== "string") return member("DialCandidate", "id", "a string", value.id);
  if (typeof value.displayName !== "string") return member("DialCandidate", "displayName", "a string", value.displayName);
  if ((fault = checkListOfPhoneData(value.phones)) !== undefined) return inside(fault, "DialCandidate", "phones", value.phones);
  if ((fault = checkListOfInteractionAssociatedObjectData(value.associatedObjects)) !== undefined) return inside(fault, "DialCandidate", "associatedObjects", value.associatedObjects);
  if (value.email !== undefined && (typeof value.email !== "string" && value.email !== null)) return member("DialCandidate", "email", "a string", value.email);
  if (value.avatarUrl !== undefined && (typeof value.avatarUrl !== "string" && value.avatarUrl !== null)) return member("DialCandidate", "avatarUrl", "a string", value.avatarUrl);
  return undefined;
}

function checkDispositionData(value) {
  if (!isObject(value)) return wrong("an object", value, "DispositionData");
  if (typeof value.id !== "string") return member("DispositionData", "id", "a string", value.id);
  if (typeof value.code !== "string") return member("DispositionData", "code", "a string", value.code);
  if (typeof value.name !== "string") return member("DispositionData", "name", "a string", value.name);
  if (typeof value.type !== "string") return member("DispositionData", "type", "a string", value.type);
  return undefined;
}

function checkDispositionTarget(value) {
  if (!isObject(value)) return wrong("an object", value, "DispositionTarget");
  if (value.service !== undefined && (typeof value.service !== "string" && value.service !== null)) return member("DispositionTarget", "service", "a string", value.service);
  if (value.interactionId !== undefined && (typeof value.interactionId !== "string" && value.interactionId !== null)) return member("DispositionTarget", "interactionId", "a string", value.interactionId);
  return undefined;
}

function checkDispositionType(value) {
  return typeof value !== "string" ? wrong("a string", value, "DispositionType") : undefined;
}

function checkExternalKBArticle(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBArticle");
  let fault;
  if (typeof value.id !== "string") return member("ExternalKBArticle", "id", "a string", value.id);
  if (typeof value.title !== "string") return member("ExternalKBArticle", "title", "a string", value.title);
  if (typeof value.keywords !== "string") return member("ExternalKBArticle", "keywords", "a string", value.keywords);
  if (typeof value.answer !== "string") return member("ExternalKBArticle", "answer", "a string", value.answer);
  if (typeof value.notes !== "string") return member("ExternalKBArticle", "notes", "a string", value.notes);
  if (typeof value.language !== "string") return member("ExternalKBArticle", "language", "a string", value.language);
  if (typeof value.createdByUser !== "string") return member("ExternalKBArticle", "createdByUser", "a string", value.createdByUser);
  if (typeof value.lastEditedByUser !== "string") return member("ExternalKBArticle", "lastEditedByUser", "a string", value.lastEditedByUser);
  if ((fault = checkRecordOfText(value.customFields)) !== undefined) return inside(fault, "ExternalKBArticle", "customFields", value.customFields);
  if (typeof value.source !== "string") return member("ExternalKBArticle", "source", "a string", value.source);
  return undefined;
}

function checkExternalKBArticleData(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBArticleData");
  let fault;
  if (typeof value.id !== "string") return member("ExternalKBArticleData", "id", "a string", value.id);
  if (typeof value.title !== "string") return member("ExternalKBArticleData", "title", "a string", value.title);
  if (typeof value.keywords !== "string") return member("ExternalKBArticleData", "keywords", "a string", value.keywords);
  if (typeof value.answer !== "string") return member("ExternalKBArticleData", "answer", "a string", value.answer);
  if (typeof value.notes !== "string") return member("ExternalKBArticleData", "notes", "a string", value.notes);
  if (typeof value.language !== "string") return member("ExternalKBArticleData", "language", "a string", value.language);
  if (typeof value.createdByUser !== "string") return member("ExternalKBArticleData", "createdByUser", "a string", value.createdByUser);
  if (typeof value.lastEditedByUser !== "string") return member("ExternalKBArticleData", "lastEditedByUser", "a string", value.lastEditedByUser);
  if ((fault = checkRecordOfText(value.customFields)) !== undefined) return inside(fault, "ExternalKBArticleData", "customFields", value.customFields);
  return undefined;
}

function checkExternalKBArticleItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBArticleItem");
  if (typeof value.id !== "string") return member("ExternalKBArticleItem", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("ExternalKBArticleItem", "type", "a string", value.type);
  if (typeof value.title !== "string") return member("ExternalKBArticleItem", "title", "a string", value.title);
  if (typeof value.text !== "string") return member("ExternalKBArticleItem", "text", "a string", value.text);
  return undefined;
}

function checkRecognizedExternalKBArticleItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBArticleItem");
  if (typeof value.id !== "string") return member("ExternalKBArticleItem", "id", "a string", value.id);
  if (value.type !== "article") return member("ExternalKBArticleItem", "type", "\"article\"", value.type);
  if (typeof value.title !== "string") return member("ExternalKBArticleItem", "title", "a string", value.title);
  if (typeof value.text !== "string") return member("ExternalKBArticleItem", "text", "a string", value.text);
  return undefined;
}

function checkExternalKBFolderItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBFolderItem");
  if (typeof value.id !== "string") return member("ExternalKBFolderItem", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("ExternalKBFolderItem", "type", "a string", value.type);
  if (typeof value.title !== "string") return member("ExternalKBFolderItem", "title", "a string", value.title);
  return undefined;
}

function checkRecognizedExternalKBFolderItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBFolderItem");
  if (typeof value.id !== "string") return member("ExternalKBFolderItem", "id", "a string", value.id);
  if (value.type !== "folder") return member("ExternalKBFolderItem", "type", "\"folder\"", value.type);
  if (typeof value.title !== "string") return member("ExternalKBFolderItem", "title", "a string", value.title);
  return undefined;
}

function checkExternalKBItem(value) {
  return of(checkRecognizedExternalKBSearchResultOrRecognizedExternalKBSourcedFolderItemOrUnrecognizedExternalKBItem(value), "ExternalKBItem");
}

function checkUnrecognizedExternalKBItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBItem");
  if ((typeof value.type !== "string" || valuesFromArticleOrFolder.has(value.type))) return member("ExternalKBItem", "type", "another string", value.type);
  return undefined;
}

function checkExternalKBItemData(value) {
  return of(checkRecognizedExternalKBArticleItemOrRecognizedExternalKBFolderItemOrUnrecognizedExternalKBItemData(value), "ExternalKBItemData");
}

function checkUnrecognizedExternalKBItemData(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBItemData");
  if ((typeof value.type !== "string" || valuesFromArticleOrFolder.has(value.type))) return member("ExternalKBItemData", "type", "another string", value.type);
  return undefined;
}

function checkExternalKBSearchResult(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBSearchResult");
  if (typeof value.id !== "string") return member("ExternalKBSearchResult", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("ExternalKBSearchResult", "type", "a string", value.type);
  if (typeof value.title !== "string") return member("ExternalKBSearchResult", "title", "a string", value.title);
  if (typeof value.text !== "string") return member("ExternalKBSearchResult", "text", "a string", value.text);
  if (typeof value.source !== "string") return member("ExternalKBSearchResult", "source", "a string", value.source);
  return undefined;
}

function checkRecognizedExternalKBSearchResult(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBSearchResult");
  if (typeof value.id !== "string") return member("ExternalKBSearchResult", "id", "a string", value.id);
  if (value.type !== "article") return member("ExternalKBSearchResult", "type", "\"article\"", value.type);
  if (typeof value.title !== "string") return member("ExternalKBSearchResult", "title", "a string", value.title);
  if (typeof value.text !== "string") return member("ExternalKBSearchResult", "text", "a string", value.text);
  if (typeof value.source !== "string") return member("ExternalKBSearchResult", "source", "a string", value.source);
  return undefined;
}

function checkExternalKBSearchResultData(value) {
  return of(checkExternalKBArticleItem(value), "ExternalKBSearchResultData");
}

function checkExternalKBSourcedFolderItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBSourcedFolderItem");
  if (typeof value.id !== "string") return member("ExternalKBSourcedFolderItem", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("ExternalKBSourcedFolderItem", "type", "a string", value.type);
  if (typeof value.title !== "string") return member("ExternalKBSourcedFolderItem", "title", "a string", value.title);
  if (typeof value.source !== "string") return member("ExternalKBSourcedFolderItem", "source", "a string", value.source);
  return undefined;
}

function checkRecognizedExternalKBSourcedFolderItem(value) {
  if (!isObject(value)) return wrong("an object", value, "ExternalKBSourcedFolderItem");
  if (typeof value.id !== "string") return member("ExternalKBSourcedFolderItem", "id", "a string", value.id);
  if (value.type !== "folder") return member("ExternalKBSourcedFolderItem", "type", "\"folder\"", value.type);
  if (typeof value.title !== "string") return member("ExternalKBSourcedFolderItem", "title", "a string", value.title);
  if (typeof value.source !== "string") return member("ExternalKBSourcedFolderItem", "source", "a string", value.source);
  return undefined;
}

function checkHTMLElement(value) {
  return true ? wrong("nothing", value, "HTMLElement") : undefined;
}

function checkHTMLIFrameElement(value) {
  return true ? wrong("nothing", value, "HTMLIFrameElement") : undefined;
}

function checkInitOptions(value) {
  if (!isObject(value)) return wrong("an object", value, "InitOptions");
  if (value.integrationKey !== undefined && (typeof value.integrationKey !== "string" && value.integrationKey !== null)) return member("InitOptions", "integrationKey", "a string", value.integrationKey);
  if (value.adcFrame !== undefined && (true && value.adcFrame !== null)) return member("InitOptions", "adcFrame", "null", value.adcFrame);
  if (value.mountRoot !== undefined && (true && value.mountRoot !== null)) return member("InitOptions", "mountRoot", "null", value.mountRoot);
  if (value.standalone !== undefined && (typeof value.standalone !== "boolean" && value.standalone !== null)) return member("InitOptions", "standalone", "a boolean", value.standalone);
  if (value.disableNewInteractionPopup !== undefined && (typeof value.disableNewInteractionPopup !== "boolean" && value.disableNewInteractionPopup !== null)) return member("InitOptions", "disableNewInteractionPopup", "a boolean", value.disableNewInteractionPopup);
  if (value.adaptiveWidth !== undefined && (typeof value.adaptiveWidth !== "boolean" && value.adaptiveWidth !== null)) return member("InitOptions", "adaptiveWidth", "a boolean", value.adaptiveWidth);
  return undefined;
}

function checkInitialObjects(value) {
  return of(checkInteractionAssociatedObjectDataOrListOfInteractionAssociatedObjectData(value), "InitialObjects");
}

function checkInitiateResult(value) {
  if (!isObject(value)) return wrong("an object", value, "InitiateResult");
  if ((typeof value.id !== "string" && value.id !== null)) return member("InitiateResult", "id", "a string", value.id);
  if (value.error !== undefined && (typeof value.error !== "string" && value.error !== null)) return member("InitiateResult", "error", "a string", value.error);
  return undefined;
}

function checkIntegrationConfig(value) {
  return undefined;
}

function checkInteractionActivityData(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionActivityData");
  let fault;
  if (typeof value.interactionId !== "string") return member("InteractionActivityData", "interactionId", "a string", value.interactionId);
  if (value.globalInteractionId !== undefined && (typeof value.globalInteractionId !== "string" && value.globalInteractionId !== null)) return member("InteractionActivityData", "globalInteractionId", "a string", value.globalInteractionId);
  if (typeof value.state !== "string") return member("InteractionActivityData", "state", "a string", value.state);
  if (typeof value.type !== "string") return member("InteractionActivityData", "type", "a string", value.type);
  if ((fault = checkInteractionAssociatedObjectsData(value.associatedObjects)) !== undefined) return inside(fault, "InteractionActivityData", "associatedObjects", value.associatedObjects);
  if ((fault = checkAttachedData(value.attachedData)) !== undefined) return inside(fault, "InteractionActivityData", "attachedData", value.attachedData);
  if (typeof value.internal !== "boolean") return member("InteractionActivityData", "internal", "a boolean", value.internal);
  if (value.interactionKind !== undefined && (typeof value.interactionKind !== "string" && value.interactionKind !== null)) return member("InteractionActivityData", "interactionKind", "a string", value.interactionKind);
  if (value.phoneNumber !== undefined && (typeof value.phoneNumber !== "string" && value.phoneNumber !== null)) return member("InteractionActivityData", "phoneNumber", "a string", value.phoneNumber);
  if (value.email !== undefined && (typeof value.email !== "string" && value.email !== null)) return member("InteractionActivityData", "email", "a string", value.email);
  if (value.callDirection !== undefined && (typeof value.callDirection !== "string" && value.callDirection !== null)) return member("InteractionActivityData", "callDirection", "a string", value.callDirection);
  if (value.startTime !== undefined && (!Number.isFinite(value.startTime) && value.startTime !== null)) return member("InteractionActivityData", "startTime", "a number", value.startTime);
  if (value.endTime !== undefined && (!Number.isFinite(value.endTime) && value.endTime !== null)) return member("InteractionActivityData", "endTime", "a number", value.endTime);
  if (value.duration !== undefined && (!Number.isFinite(value.duration) && value.duration !== null)) return member("InteractionActivityData", "duration", "a number", value.duration);
  if (value.description !== undefined && (typeof value.description !== "string" && value.description !== null)) return member("InteractionActivityData", "description", "a string", value.description);
  if (value.disposition !== undefined && (typeof value.disposition !== "string" && value.disposition !== null)) return member("InteractionActivityData", "disposition", "a string", value.disposition);
  if (value.service !== undefined && (typeof value.service !== "string" && value.service !== null)) return member("InteractionActivityData", "service", "a string", value.service);
  if (value.playbackUrl !== undefined && (typeof value.playbackUrl !== "string" && value.playbackUrl !== null)) return member("InteractionActivityData", "playbackUrl", "a string", value.playbackUrl);
  if (value.recordingUrl !== undefined && (typeof value.recordingUrl !== "string" && value.recordingUrl !== null)) return member("InteractionActivityData", "recordingUrl", "a string", value.recordingUrl);
  if (value.DNIS !== undefined && (typeof value.DNIS !== "string" && value.DNIS !== null)) return member("InteractionActivityData", "DNIS", "a string", value.DNIS);
  if (value.ANI !== undefined && (typeof value.ANI !== "string" && value.ANI !== null)) return member("InteractionActivityData", "ANI", "a string", value.ANI);
  if (value.origination !== undefined && (typeof value.origination !== "string" && value.origination !== null)) return member("InteractionActivityData", "origination", "a string", value.origination);
  if (value.formValues !== undefined && (fault = checkRecordOfTextOrBooleanOrNull(value.formValues)) !== undefined) return inside(fault, "InteractionActivityData", "formValues", value.formValues);
  if (typeof value.contactName !== "string") return member("InteractionActivityData", "contactName", "a string", value.contactName);
  if (typeof value.subject !== "string") return member("InteractionActivityData", "subject", "a string", value.subject);
  if ((fault = checkListOfCallParty(value.callParties)) !== undefined) return inside(fault, "InteractionActivityData", "callParties", value.callParties);
  if (typeof value.callMuted !== "boolean") return member("InteractionActivityData", "callMuted", "a boolean", value.callMuted);
  if (typeof value.callRecording !== "boolean") return member("InteractionActivityData", "callRecording", "a boolean", value.callRecording);
  if ((fault = checkListOfChatParty(value.chatParties)) !== undefined) return inside(fault, "InteractionActivityData", "chatParties", value.chatParties);
  return undefined;
}

function checkInteractionAssociatedObject(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionAssociatedObject");
  let fault;
  if (typeof value.id !== "string") return member("InteractionAssociatedObject", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("InteractionAssociatedObject", "type", "a string", value.type);
  if (typeof value.displayName !== "string") return member("InteractionAssociatedObject", "displayName", "a string", value.displayName);
  if (typeof value.displayType !== "string") return member("InteractionAssociatedObject", "displayType", "a string", value.displayType);
  if ((fault = checkRecordOfText(value.customFields)) !== undefined) return inside(fault, "InteractionAssociatedObject", "customFields", value.customFields);
  if (typeof value.source !== "string") return member("InteractionAssociatedObject", "source", "a string", value.source);
  return undefined;
}

function checkInteractionAssociatedObjectData(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionAssociatedObjectData");
  let fault;
  if (typeof value.id !== "string") return member("InteractionAssociatedObjectData", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("InteractionAssociatedObjectData", "type", "a string", value.type);
  if (typeof value.displayName !== "string") return member("InteractionAssociatedObjectData", "displayName", "a string", value.displayName);
  if (typeof value.displayType !== "string") return member("InteractionAssociatedObjectData", "displayType", "a string", value.displayType);
  if ((fault = checkRecordOfText(value.customFields)) !== undefined) return inside(fault, "InteractionAssociatedObjectData", "customFields", value.customFields);
  return undefined;
}

function checkInteractionAssociatedObjectsData(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionAssociatedObjectsData");
  let fault;
  if ((fault = checkListOfInteractionAssociatedObject(value.list)) !== undefined) return inside(fault, "InteractionAssociatedObjectsData", "list", value.list);
  if ((fault = checkListOfText(value.selected)) !== undefined) return inside(fault, "InteractionAssociatedObjectsData", "selected", value.selected);
  return undefined;
}

function checkInteractionData(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionData");
  let fault;
  if (typeof value.interactionId !== "string") return member("InteractionData", "interactionId", "a string", value.interactionId);
  if (value.globalInteractionId !== undefined && (typeof value.globalInteractionId !== "string" && value.globalInteractionId !== null)) return member("InteractionData", "globalInteractionId", "a string", value.globalInteractionId);
  if (typeof value.state !== "string") return member("InteractionData", "state", "a string", value.state);
  if (typeof value.type !== "string") return member("InteractionData", "type", "a string", value.type);
  if ((fault = checkListOfCallParty(value.callParties)) !== undefined) return inside(fault, "InteractionData", "callParties", value.callParties);
  if (typeof value.callMuted !== "boolean") return member("InteractionData", "callMuted", "a boolean", value.callMuted);
  if (typeof value.callRecording !== "boolean") return member("InteractionData", "callRecording", "a boolean", value.callRecording);
  if ((fault = checkListOfChatParty(value.chatParties)) !== undefined) return inside(fault, "InteractionData", "chatParties", value.chatParties);
  if ((fault = checkAttachedData(value.attachedData)) !== undefined) return inside(fault, "InteractionData", "attachedData", value.attachedData);
  if (typeof value.internal !== "boolean") return member("InteractionData", "internal", "a boolean", value.internal);
  if (value.interactionKind !== undefined && (typeof value.interactionKind !== "string" && value.interactionKind !== null)) return member("InteractionData", "interactionKind", "a string", value.interactionKind);
  if (value.phoneNumber !== undefined && (typeof value.phoneNumber !== "string" && value.phoneNumber !== null)) return member("InteractionData", "phoneNumber", "a string", value.phoneNumber);
  if (value.email !== undefined && (typeof value.email !== "string" && value.email !== null)) return member("InteractionData", "email", "a string", value.email);
  if (value.callDirection !== undefined && (typeof value.callDirection !== "string" && value.callDirection !== null)) return member("InteractionData", "callDirection", "a string", value.callDirection);
  if (value.startTime !== undefined && (!Number.isFinite(value.startTime) && value.startTime !== null)) return member("InteractionData", "startTime", "a number", value.startTime);
  if (value.endTime !== undefined && (!Number.isFinite(value.endTime) && value.endTime !== null)) return member("InteractionData", "endTime", "a number", value.endTime);
  if (value.duration !== undefined && (!Number.isFinite(value.duration) && value.duration !== null)) return member("InteractionData", "duration", "a number", value.duration);
  if (value.description !== undefined && (typeof value.description !== "string" && value.description !== null)) return member("InteractionData", "description", "a string", value.description);
  if (value.disposition !== undefined && (typeof value.disposition !== "string" && value.disposition !== null)) return member("InteractionData", "disposition", "a string", value.disposition);
  if (value.service !== undefined && (typeof value.service !== "string" && value.service !== null)) return member("InteractionData", "service", "a string", value.service);
  if (value.playbackUrl !== undefined && (typeof value.playbackUrl !== "string" && value.playbackUrl !== null)) return member("InteractionData", "playbackUrl", "a string", value.playbackUrl);
  if (value.recordingUrl !== undefined && (typeof value.recordingUrl !== "string" && value.recordingUrl !== null)) return member("InteractionData", "recordingUrl", "a string", value.recordingUrl);
  if (value.DNIS !== undefined && (typeof value.DNIS !== "string" && value.DNIS !== null)) return member("InteractionData", "DNIS", "a string", value.DNIS);
  if (value.ANI !== undefined && (typeof value.ANI !== "string" && value.ANI !== null)) return member("InteractionData", "ANI", "a string", value.ANI);
  if (value.origination !== undefined && (typeof value.origination !== "string" && value.origination !== null)) return member("InteractionData", "origination", "a string", value.origination);
  if (typeof value.subject !== "string") return member("InteractionData", "subject", "a string", value.subject);
  if ((fault = checkInteractionAssociatedObjectsData(value.associatedObjects)) !== undefined) return inside(fault, "InteractionData", "associatedObjects", value.associatedObjects);
  return undefined;
}

function checkInteractionKind(value) {
  return typeof value !== "string" ? wrong("a string", value, "InteractionKind") : undefined;
}

function checkInteractionOrigination(value) {
  return typeof value !== "string" ? wrong("a string", value, "InteractionOrigination") : undefined;
}

function checkInteractionScreen(value) {
  return of(checkRecordOfTextOrNumberOrBooleanOrNull(value), "InteractionScreen");
}

function checkInteractionState(value) {
  return typeof value !== "string" ? wrong("a string", value, "InteractionState") : undefined;
}

function checkInteractionSummary(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionSummary");
  let fault;
  if (typeof value.interactionId !== "string") return member("InteractionSummary", "interactionId", "a string", value.interactionId);
  if (value.success !== true) return member("InteractionSummary", "success", "true", value.success);
  if ((fault = checkListOfSummaryTopic(value.topics)) !== undefined) return inside(fault, "InteractionSummary", "topics", value.topics);
  return undefined;
}

function checkInteractionSummaryFailed(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionSummaryFailed");
  if (typeof value.interactionId !== "string") return member("InteractionSummaryFailed", "interactionId", "a string", value.interactionId);
  if (value.success !== false) return member("InteractionSummaryFailed", "success", "false", value.success);
  if (typeof value.errorCode !== "string") return member("InteractionSummaryFailed", "errorCode", "a string", value.errorCode);
  return undefined;
}

function checkInteractionSummaryResult(value) {
  return of(checkInteractionSummaryOrInteractionSummaryFailed(value), "InteractionSummaryResult");
}

function checkInteractionType(value) {
  return typeof value !== "string" ? wrong("a string", value, "InteractionType") : undefined;
}

function checkInteractionsState(value) {
  if (!isObject(value)) return wrong("an object", value, "InteractionsState");
  let fault;
  if ((typeof value.activeInteractionId !== "string" && value.activeInteractionId !== null)) return member("InteractionsState", "activeInteractionId", "a string", value.activeInteractionId);
  if ((fault = checkListOfInteractionData(value.interactions)) !== undefined) return inside(fault, "InteractionsState", "interactions", value.interactions);
  return undefined;
}

function checkJSAPI_InteractionOrigination(value) {
  return typeof value !== "string" ? wrong("a string", value, "JSAPI_InteractionOrigination") : undefined;
}

function checkKBFolderOptions(value) {
  if (!isObject(value)) return wrong("an object", value, "KBFolderOptions");
  if (value.language !== undefined && (typeof value.language !== "string" && value.language !== null)) return member("KBFolderOptions", "language", "a string", value.language);
  if (value.folderId !== undefined && (typeof value.folderId !== "string" && value.folderId !== null)) return member("KBFolderOptions", "folderId", "a string", value.folderId);
  return undefined;
}

function checkLoginData(value) {
  if (!isObject(value)) return wrong("an object", value, "LoginData");
  if (typeof value.username !== "string") return member("LoginData", "username", "a string", value.username);
  if (typeof value.password !== "string") return member("LoginData", "password", "a string", value.password, true);
  if (value.tenant !== undefined && (typeof value.tenant !== "string" && value.tenant !== null)) return member("LoginData", "tenant", "a string", value.tenant);
  return undefined;
}

function checkLoginStateData(value) {
  if (!isObject(value)) return wrong("an object", value, "LoginStateData");
  if (typeof value.isLoggedIn !== "boolean") return member("LoginStateData", "isLoggedIn", "a boolean", value.isLoggedIn);
  if (value.agentId !== undefined && (typeof value.agentId !== "string" && value.agentId !== null)) return member("LoginStateData", "agentId", "a string", value.agentId);
  if (value.username !== undefined && (typeof value.username !== "string" && value.username !== null)) return member("LoginStateData", "username", "a string", value.username);
  if (value.sessionId !== undefined && (typeof value.sessionId !== "string" && value.sessionId !== null)) return member("LoginStateData", "sessionId", "a string", value.sessionId);
  return undefined;
}

function checkMessageLogger(value) {
  return true ? wrong("nothing", value, "MessageLogger") : undefined;
}

function checkOnActiveInteractionSwitchedArguments(value) {
  return of(checkArgumentsOfTextOrNull(value), "OnActiveInteractionSwitched");
}

function checkOnAgentStateChangeArguments(value) {
  return of(checkArgumentsOfAgentStateAndTextOrNull(value), "OnAgentStateChange");
}

function checkOnAudioDeviceChangeArguments(value) {
  return of(checkArgumentsOfTextOrNullAndTextOrNull(value), "OnAudioDeviceChange");
}

function checkOnCallAudioQualityAlertArguments(value) {
  return of(checkArgumentsOfTextAndBoolean(value), "OnCallAudioQualityAlert");
}

function checkOnGetKnowledgeBaseArticleArguments(value) {
  return of(checkArgumentsOfText(value), "OnGetKnowledgeBaseArticle");
}

function checkOnGetKnowledgeBaseArticleReply(value) {
  return of(checkExternalKBArticleDataOrNull(value), "ON_GET_KNOWLEDGE_BASE_ARTICLE");
}

function checkOnGetKnowledgeBaseFolderArguments(value) {
  return of(checkArgumentsOfKBFolderOptions(value), "OnGetKnowledgeBaseFolder");
}

function checkOnGetKnowledgeBaseFolderReply(value) {
  return of(checkListOfExternalKBItemData(value), "ON_GET_KNOWLEDGE_BASE_FOLDER");
}

function checkOnInteractionRemovedArguments(value) {
  return of(checkArgumentsOfInteractionData(value), "OnInteractionRemoved");
}

function checkOnInteractionStateChangeArguments(value) {
  return of(checkArgumentsOfInteractionData(value), "OnInteractionStateChange");
}

function checkOnLoadTransferDataArguments(value) {
  return of(checkArgumentsOfTextAndCustomTransferData(value), "OnLoadTransferData");
}

function checkOnLoginArguments(value) {
  return of(checkArgumentsOfLoginStateData(value), "OnLogin");
}

function checkOnLogoutArguments(value) {
  return of(checkListOfAnything(value), "OnLogout");
}

function checkOnNewInteractionArguments(value) {
  return of(checkArgumentsOfInteractionData2(value), "OnNewInteraction");
}

function checkOnOpenRecordArguments(value) {
  return of(checkArgumentsOfInteractionAssociatedObjectDataAndTextOrNullAndOpenRecordOptionsOrNull(value), "OnOpenRecord");
}

function checkOnPhoneCapabilitiesChangeArguments(value) {
  return of(checkArgumentsOfPhoneCapabilities(value), "OnPhoneCapabilitiesChange");
}

function checkOnRequestRecordInfoArguments(value) {
  return of(checkArgumentsOfRecordInfoRequest(value), "OnRequestRecordInfo");
}

function checkOnRequestRecordInfoReply(value) {
  return of(checkInteractionAssociatedObjectDataOrNull(value), "ON_REQUEST_RECORD_INFO");
}

function checkOnRequestRecordOnScreenArguments(value) {
  return of(checkListOfAnything(value), "OnRequestRecordOnScreen");
}

function checkOnRequestRecordOnScreenReply(value) {
  return of(checkInteractionAssociatedObjectDataOrNull(value), "ON_REQUEST_RECORD_ON_SCREEN");
}

function checkOnRequestTransferDataArguments(value) {
  return of(checkArgumentsOfText2(value), "OnRequestTransferData");
}

function checkOnRequestTransferDataReply(value) {
  return of(checkCustomTransferDataOrNull(value), "ON_REQUEST_TRANSFER_DATA");
}

function checkOnSaveActivityRecordArguments(value) {
  return of(checkArgumentsOfInteractionActivityData(value), "OnSaveActivityRecord");
}

function checkOnSaveActivityRecordReply(value) {
  return of(checkActivityRecordInfoOrNull(value), "ON_SAVE_ACTIVITY_RECORD");
}

function checkOnScreenRecordingStateChangeArguments(value) {
  return of(checkArgumentsOfScreenRecordingState(value), "OnScreenRecordingStateChange");
}

function checkOnSearchKnowledgeBaseArguments(value) {
  return of(checkArgumentsOfTextAndTextOrNullAndTextOrNull(value), "OnSearchKnowledgeBase");
}

function checkOnSearchKnowledgeBaseReply(value) {
  return of(checkListOfExternalKBSearchResultDataOrNull(value), "ON_SEARCH_KNOWLEDGE_BASE");
}

function checkOnSearchRecordsArguments(value) {
  return of(checkArgumentsOfSearchRecordsQueryAndTextOrNullAndBooleanOrNull(value), "OnSearchRecords");
}

function checkOnServerErrorArguments(value) {
  return of(checkArgumentsOfServerErrorData(value), "OnServerError");
}

function checkOnShowScreenArguments(value) {
  return of(checkArgumentsOfInteractionScreenAndTextOrNull(value), "OnShowScreen");
}

function checkOnSoftphoneStatusChangeArguments(value) {
  return of(checkArgumentsOfBooleanAndTextOrNull(value), "OnSoftphoneStatusChange");
}

function checkOnSummaryGenerationCompletedArguments(value) {
  return of(checkArgumentsOfInteractionSummaryResult(value), "OnSummaryGenerationCompleted");
}

function checkOnSummaryGenerationStartedArguments(value) {
  return of(checkArgumentsOfText2(value), "OnSummaryGenerationStarted");
}

function checkOnValidateAssociatedRecordsArguments(value) {
  return of(checkArgumentsOfTextAndInteractionAssociatedObjectsData(value), "OnValidateAssociatedRecords");
}

function checkOnValidateAssociatedRecordsReply(value) {
  return of(checkRecordsValidationResult(value), "ON_VALIDATE_ASSOCIATED_RECORDS");
}

function checkOnWebScreenPopCustomArguments(value) {
  return of(checkArgumentsOfTextAndWebScreenPop(value), "OnWebScreenPopCustom");
}

function checkOnWebScreenPopCustomReply(value) {
  return typeof value !== "boolean" ? wrong("a boolean", value, "ON_WEB_SCREEN_POP_CUSTOM") : undefined;
}

function checkOnWidgetMinimizedChangeArguments(value) {
  return of(checkArgumentsOfBoolean(value), "OnWidgetMinimizedChange");
}

function checkOpenRecordOptions(value) {
  if (!isObject(value)) return wrong("an object", value, "OpenRecordOptions");
  if (typeof value.inNewTab !== "boolean") return member("OpenRecordOptions", "inNewTab", "a boolean", value.inNewTab);
  if (typeof value.source !== "string") return member("OpenRecordOptions", "source", "a string", value.source);
  return undefined;
}

function checkOperationFailure(value) {
  if (!isObject(value)) return wrong("an object", value, "OperationFailure");
  let fault;
  if (typeof value.status !== "string") return member("OperationFailure", "status", "a string", value.status);
  if ((fault = checkResultError(value.error)) !== undefined) return inside(fault, "OperationFailure", "error", value.error);
  return undefined;
}

function checkRecognizedOperationFailure(value) {
  if (!isObject(value)) return wrong("an object", value, "OperationFailure");
  let fault;
  if (value.status !== "error") return member("OperationFailure", "status", "\"error\"", value.status);
  if ((fault = checkResultError(value.error)) !== undefined) return inside(fault, "OperationFailure", "error", value.error);
  return undefined;
}

function checkOperationResult(value) {
  return of(checkRecognizedOperationSuccessOrRecognizedOperationFailureOrUnrecognizedOperationResult(value), "OperationResult");
}

function checkUnrecognizedOperationResult(value) {
  if (!isObject(value)) return wrong("an object", value, "OperationResult");
  if ((typeof value.status !== "string" || valuesFromSuccessOrError.has(value.status))) return member("OperationResult", "status", "another string", value.status);
  return undefined;
}

function checkOperationSuccess(value) {
  if (!isObject(value)) return wrong("an object", value, "OperationSuccess");
  if (typeof value.status !== "string") return member("OperationSuccess", "status", "a string", value.status);
  if (value.data !== null) return member("OperationSuccess", "data", "null", value.data);
  return undefined;
}

function checkRecognizedOperationSuccess(value) {
  if (!isObject(value)) return wrong("an object", value, "OperationSuccess");
  if (value.status !== "success") return member("OperationSuccess", "status", "\"success\"", value.status);
  if (value.data !== null) return member("OperationSuccess", "data", "null", value.data);
  return undefined;
}

function checkPhoneCapabilities(value) {
  if (!isObject(value)) return wrong("an object", value, "PhoneCapabilities");
  if (typeof value.canDial !== "boolean") return member("PhoneCapabilities", "canDial", "a boolean", value.canDial);
  if (typeof value.canAnswer !== "boolean") return member("PhoneCapabilities", "canAnswer", "a boolean", value.canAnswer);
  if (typeof value.canHold !== "boolean") return member("PhoneCapabilities", "canHold", "a boolean", value.canHold);
  if (typeof value.canRetrieve !== "boolean") return member("PhoneCapabilities", "canRetrieve", "a boolean", value.canRetrieve);
  return undefined;
}

function checkPhoneData(value) {
  if (!isObject(value)) return wrong("an object", value, "PhoneData");
  if (typeof value.number !== "string") return member("PhoneData", "number", "a string", value.number);
  if (typeof value.type !== "string") return member("PhoneData", "type", "a string", value.type);
  if (value.displayType !== undefined && (typeof value.displayType !== "string" && value.displayType !== null)) return member("PhoneData", "displayType", "a string", value.displayType);
  return undefined;
}

function checkPhoneDevice(value) {
  return typeof value !== "string" ? wrong("a string", value, "PhoneDevice") : undefined;
}

function checkPhoneDeviceData(value) {
  if (!isObject(value)) return wrong("an object", value, "PhoneDeviceData");
  if (typeof value.type !== "string") return member("PhoneDeviceData", "type", "a string", value.type);
  if (value.phone !== undefined && (typeof value.phone !== "string" && value.phone !== null)) return member("PhoneDeviceData", "phone", "a string", value.phone);
  return undefined;
}

function checkPhoneType(value) {
  return typeof value !== "string" ? wrong("a string", value, "PhoneType") : undefined;
}

function checkRecordInfoRequest(value) {
  if (!isObject(value)) return wrong("an object", value, "RecordInfoRequest");
  if (typeof value.id !== "string") return member("RecordInfoRequest", "id", "a string", value.id);
  if (typeof value.type !== "string") return member("RecordInfoRequest", "type", "a string", value.type);
  return undefined;
}

function checkRecordsValidationResult(value) {
  if (!isObject(value)) return wrong("an object", value, "RecordsValidationResult");
  if (typeof value.valid !== "boolean") return member("RecordsValidationResult", "valid", "a boolean", value.valid);
  if (value.message !== undefined && (typeof value.message !== "string" && value.message !== null)) return member("RecordsValidationResult", "message", "a string", value.message);
  return undefined;
}

function checkRequestMessage(value) {
  return typeof value !== "string" ? wrong("a string", value, "RequestMessage") : undefined;
}

function checkRequestResponseMessage(value) {
  return typeof value !== "string" ? wrong("a string", value, "RequestResponseMessage") : undefined;
}

function checkRescheduleData(value) {
  if (!isObject(value)) return wrong("an object", value, "RescheduleData");
  if (typeof value.numberToDial !== "string") return member("RescheduleData", "numberToDial", "a string", value.numberToDial);
  if (typeof value.fromTime !== "string") return member("RescheduleData", "fromTime", "a string", value.fromTime);
  if (typeof value.untilTime !== "string") return member("RescheduleData", "untilTime", "a string", value.untilTime);
  if (value.timezoneCode !== undefined && (typeof value.timezoneCode !== "string" && value.timezoneCode !== null)) return member("RescheduleData", "timezoneCode", "a string", value.timezoneCode);
  return undefined;
}

function checkResultError(value) {
  if (!isObject(value)) return wrong("an object", value, "ResultError");
  if (!Number.isSafeInteger(value.code)) return member("ResultError", "code", "an integer", value.code);
  if (typeof value.name !== "string") return member("ResultError", "name", "a string", value.name);
  if (value.message !== undefined && (typeof value.message !== "string" && value.message !== null)) return member("ResultError", "message", "a string", value.message);
  return undefined;
}

function checkResultErrorCodes(value) {
  return of(checkRecordOfInteger(value), "ResultErrorCodes");
}

function checkResultErrorCodesCode(value) {
  return !Number.isSafeInteger(value) ? wrong("an integer", value, "ResultErrorCodes") : undefined;
}

function checkResultErrorCodesName(value) {
  return typeof value !== "string" ? wrong("a string", value, "ResultErrorCodes") : undefined;
}

function checkResultStatus(value) {
  return typeof value !== "string" ? wrong("a string", value, "ResultStatus") : undefined;
}

function checkScreenRecordingState(value) {
  if (!isObject(value)) return wrong("an object", value, "ScreenRecordingState");
  if (typeof value.allowed !== "boolean") return member("ScreenRecordingState", "allowed", "a boolean", value.allowed);
  if (typeof value.active !== "boolean") return member("ScreenRecordingState", "active", "a boolean", value.active);
  if (typeof value.muted !== "boolean") return member("ScreenRecordingState", "muted", "a boolean", value.muted);
  return undefined;
}

function checkSearchRecordsQuery(value) {
  if (!isObject(value)) return wrong("an object", value, "SearchRecordsQuery");
  let fault;
  if (typeof value.text !== "string") return member("SearchRecordsQuery", "text", "a string", value.text);
  if ((fault = checkListOfText(value.types)) !== undefined) return inside(fault, "SearchRecordsQuery", "types", value.types);
  return undefined;
}

function checkServerErrorCodes(value) {
  return of(checkRecordOfInteger(value), "ServerErrorCodes");
}

function checkServerErrorCodesCode(value) {
  return !Number.isSafeInteger(value) ? wrong("an integer", value, "ServerErrorCodes") : undefined;
}

function checkServerErrorCodesName(value) {
  return typeof value !== "string" ? wrong("a string", value, "ServerErrorCodes") : undefined;
}

function checkServerErrorData(value) {
  if (!isObject(value)) return wrong("an object", value, "ServerErrorData");
  if (!Number.isSafeInteger(value.code)) return member("ServerErrorData", "code", "an integer", value.code);
  if (typeof value.name !== "string") return member("ServerErrorData", "name", "a string", value.name);
  if (!Number.isFinite(value.timestamp)) return member("ServerErrorData", "timestamp", "a number", value.timestamp);
  if (value.message !== undefined && (typeof value.message !== "string" && value.message !== null)) return member("ServerErrorData", "message", "a string", value.message);
  return undefined;
}

function checkServiceData(value) {
  if (!isObject(value)) return wrong("an object", value, "ServiceData");
  if (typeof value.id !== "string") return member("ServiceData", "id", "a string", value.id);
  if (typeof value.name !== "string") return member("ServiceData", "name", "a string", value.name);
  if (typeof value.useDispositions !== "boolean") return member("ServiceData", "useDispositions", "a boolean", value.useDispositions);
  if (typeof value.requireDisposition !== "boolean") return member("ServiceData", "requireDisposition", "a boolean", value.requireDisposition);
  return undefined;
}

function checkSummaryTopic(value) {
  if (!isObject(value)) return wrong("an object", value, "SummaryTopic");
  if (typeof value.name !== "string") return member("SummaryTopic", "name", "a string", value.name);
  if (typeof value.value !== "string") return member("SummaryTopic", "value", "a string", value.value);
  return undefined;
}

function checkSyncAsyncResult(value) {
  return value !== null ? wrong("null", value, "SyncAsyncResult") : undefined;
}

function checkTeam(value) {
  if (!isObject(value)) return wrong("an object", value, "Team");
  if (typeof value.id !== "string") return member("Team", "id", "a string", value.id);
  if (typeof value.displayName !== "string") return member("Team", "displayName", "a string", value.displayName);
  if (typeof value.isSupervised !== "boolean") return member("Team", "isSupervised", "a boolean", value.isSupervised);
  if (value.usersCount !== undefined && (!Number.isFinite(value.usersCount) && value.usersCount !== null)) return member("Team", "usersCount", "a number", value.usersCount);
  return undefined;
}

function checkUser(value) {
  if (!isObject(value)) return wrong("an object", value, "User");
  if (typeof value.id !== "string") return member("User", "id", "a string", value.id);
  if (typeof value.teamId !== "string") return member("User", "teamId", "a string", value.teamId);
  if (typeof value.firstName !== "string") return member("User", "firstName", "a string", value.firstName);
  if (typeof value.lastName !== "string") return member("User", "lastName", "a string", value.lastName);
  if (typeof value.phone !== "string") return member("User", "phone", "a string", value.phone);
  if (typeof value.state !== "string") return member("User", "state", "a string", value.state);
  return undefined;
}

function checkUserState(value) {
  return typeof value !== "string" ? wrong("a string", value, "UserState") : undefined;
}

function checkWebScreenPop(value) {
  if (!isObject(value)) return wrong("an object", value, "WebScreenPop");
  let fault;
  if (typeof value.action !== "string") return member("WebScreenPop", "action", "a string", value.action);
  if (typeof value.url !== "string") return member("WebScreenPop", "url", "a string", value.url);
  if (typeof value.content !== "string") return member("WebScreenPop", "content", "a string", value.content);
  if (typeof value.label !== "string") return member("WebScreenPop", "label", "a string", value.label);
  if (typeof value.popUponAnswer !== "boolean") return member("WebScreenPop", "popUponAnswer", "a boolean", value.popUponAnswer);
  if (typeof value.keepPopupOpenAfterFinish !== "boolean") return member("WebScreenPop", "keepPopupOpenAfterFinish", "a boolean", value.keepPopupOpenAfterFinish);
  if (typeof value.popup !== "boolean") return member("WebScreenPop", "popup", "a boolean", value.popup);
  if (value.secondaryUrls !== undefined && (fault = checkNumberedOfWebScreenPopSecondaryUrlOrNull(value.secondaryUrls)) !== undefined) return inside(fault, "WebScreenPop", "secondaryUrls", value.secondaryUrls);
  return undefined;
}

function checkWebScreenPopSecondaryUrl(value) {
  if (!isObject(value)) return wrong("an object", value, "WebScreenPopSecondaryUrl");
  if (value.label !== undefined && (typeof value.label !== "string" && value.label !== null)) return member("WebScreenPopSecondaryUrl", "label", "a string", value.label);
  if (value.url !== undefined && (typeof value.url !== "string" && value.url !== null)) return member("WebScreenPopSecondaryUrl", "url", "a string", value.url);
  return undefined;
}

const isInitOptions = (value) => checkInitOptions(value) === undefined;
const assertInitOptions = (value) => refuse(checkInitOptions(value));
const explainInitOptions = (value) => explain(checkInitOptions(value));
const isMessageLogger = (value) => checkMessageLogger(value) === undefined;
const assertMessageLogger = (value) => refuse(checkMessageLogger(value));
const explainMessageLogger = (value) => explain(checkMessageLogger(value));
const isSyncAsyncResult = (value) => checkSyncAsyncResult(value) === undefined;
const assertSyncAsyncResult = (value) => refuse(checkSyncAsyncResult(value));
const explainSyncAsyncResult = (value) => explain(checkSyncAsyncResult(value));
const isIntegrationConfig = (value) => checkIntegrationConfig(value) === undefined;
const assertIntegrationConfig = (value) => refuse(checkIntegrationConfig(value));
const explainIntegrationConfig = (value) => explain(checkIntegrationConfig(value));
const isInteractionType = (value) => checkInteractionType(value) === undefined;
const assertInteractionType = (value) => refuse(checkInteractionType(value));
const explainInteractionType = (value) => explain(checkInteractionType(value));
const isInteractionState = (value) => checkInteractionState(value) === undefined;
const assertInteractionState = (value) => refuse(checkInteractionState(value));
const explainInteractionState = (value) => explain(checkInteractionState(value));
const isInteractionKind = (value) => checkInteractionKind(value) === undefined;
const assertInteractionKind = (value) => refuse(checkInteractionKind(value));
const explainInteractionKind = (value) => explain(checkInteractionKind(value));
const isJSAPI_InteractionOrigination = (value) => checkJSAPI_InteractionOrigination(value) === undefined;
const assertJSAPI_InteractionOrigination = (value) => refuse(checkJSAPI_InteractionOrigination(value));
const explainJSAPI_InteractionOrigination = (value) => explain(checkJSAPI_InteractionOrigination(value));
const isInteractionOrigination = (value) => checkInteractionOrigination(value) === undefined;
const assertInteractionOrigination = (value) => refuse(checkInteractionOrigination(value));
const explainInteractionOrigination = (value) => explain(checkInteractionOrigination(value));
const isCallDirection = (value) => checkCallDirection(value) === undefined;
const assertCallDirection = (value) => refuse(checkCallDirection(value));
const explainCallDirection = (value) => explain(checkCallDirection(value));
const isCallParty = (value) => checkCallParty(value) === undefined;
const assertCallParty = (value) => refuse(checkCallParty(value));
const explainCallParty = (value) => explain(checkCallParty(value));
const isChatParty = (value) => checkChatParty(value) === undefined;
const assertChatParty = (value) => refuse(checkChatParty(value));
const explainChatParty = (value) => explain(checkChatParty(value));
const isChatPartyType = (value) => checkChatPartyType(value) === undefined;
const assertChatPartyType = (value) => refuse(checkChatPartyType(value));
const explainChatPartyType = (value) => explain(checkChatPartyType(value));
const isAttachedData = (value) => checkAttachedData(value) === undefined;
const assertAttachedData = (value) => refuse(checkAttachedData(value));
const explainAttachedData = (value) => explain(checkAttachedData(value));
const isInteractionData = (value) => checkInteractionData(value) === undefined;
const assertInteractionData = (value) => refuse(checkInteractionData(value));
const explainInteractionData = (value) => explain(checkInteractionData(value));
const isInteractionActivityData = (value) => checkInteractionActivityData(value) === undefined;
const assertInteractionActivityData = (value) => refuse(checkInteractionActivityData(value));
const explainInteractionActivityData = (value) => explain(checkInteractionActivityData(value));
const isInteractionsState = (value) => checkInteractionsState(value) === undefined;
const assertInteractionsState = (value) => refuse(checkInteractionsState(value));
const explainInteractionsState = (value) => explain(checkInteractionsState(value));
const isKBFolderOptions = (value) => checkKBFolderOptions(value) === undefined;
const assertKBFolderOptions = (value) => refuse(checkKBFolderOptions(value));
const explainKBFolderOptions = (value) => explain(checkKBFolderOptions(value));
const isExternalKBArticleItem = (value) => checkExternalKBArticleItem(value) === undefined;
const assertExternalKBArticleItem = (value) => refuse(checkExternalKBArticleItem(value));
const explainExternalKBArticleItem = (value) => explain(checkExternalKBArticleItem(value));
const isExternalKBFolderItem = (value) => checkExternalKBFolderItem(value) === undefined;
const assertExternalKBFolderItem = (value) => refuse(checkExternalKBFolderItem(value));
const explainExternalKBFolderItem = (value) => explain(checkExternalKBFolderItem(value));
const isExternalKBItemData = (value) => checkExternalKBItemData(value) === undefined;
const assertExternalKBItemData = (value) => refuse(checkExternalKBItemData(value));
const explainExternalKBItemData = (value) => explain(checkExternalKBItemData(value));
const isExternalKBSearchResultData = (value) => checkExternalKBSearchResultData(value) === undefined;
const assertExternalKBSearchResultData = (value) => refuse(checkExternalKBSearchResultData(value));
const explainExternalKBSearchResultData = (value) => explain(checkExternalKBSearchResultData(value));
const isExternalKBSearchResult = (value) => checkExternalKBSearchResult(value) === undefined;
const assertExternalKBSearchResult = (value) => refuse(checkExternalKBSearchResult(value));
const explainExternalKBSearchResult = (value) => explain(checkExternalKBSearchResult(value));
const isExternalKBItem = (value) => checkExternalKBItem(value) === undefined;
const assertExternalKBItem = (value) => refuse(checkExternalKBItem(value));
const explainExternalKBItem = (value) => explain(checkExternalKBItem(value));
const isExternalKBSourcedFolderItem = (value) => checkExternalKBSourcedFolderItem(value) === undefined;
const assertExternalKBSourcedFolderItem = (value) => refuse(checkExternalKBSourcedFolderItem(value));
const explainExternalKBSourcedFolderItem = (value) => explain(checkExternalKBSourcedFolderItem(value));
const isExternalKBArticleData = (value) => checkExternalKBArticleData(value) === undefined;
const assertExternalKBArticleData = (value) => refuse(checkExternalKBArticleData(value));
const explainExternalKBArticleData = (value) => explain(checkExternalKBArticleData(value));
const isExternalKBArticle = (value) => checkExternalKBArticle(value) === undefined;
const assertExternalKBArticle = (value) => refuse(checkExternalKBArticle(value));
const explainExternalKBArticle = (value) => explain(checkExternalKBArticle(value));
const isRequestMessage = (value) => checkRequestMessage(value) === undefined;
const assertRequestMessage = (value) => refuse(checkRequestMessage(value));
const explainRequestMessage = (value) => explain(checkRequestMessage(value));
const isRequestResponseMessage = (value) => checkRequestResponseMessage(value) === undefined;
const assertRequestResponseMessage = (value) => refuse(checkRequestResponseMessage(value));
const explainRequestResponseMessage = (value) => explain(checkRequestResponseMessage(value));
const isCallbackMessage = (value) => checkCallbackMessage(value) === undefined;
const assertCallbackMessage = (value) => refuse(checkCallbackMessage(value));
const explainCallbackMessage = (value) => explain(checkCallbackMessage(value));
const isCallbackMessageWithResponse = (value) => checkCallbackMessageWithResponse(value) === undefined;
const assertCallbackMessageWithResponse = (value) => refuse(checkCallbackMessageWithResponse(value));
const explainCallbackMessageWithResponse = (value) => explain(checkCallbackMessageWithResponse(value));
const isCallbackResponseMessage = (value) => checkCallbackResponseMessage(value) === undefined;
const assertCallbackResponseMessage = (value) => refuse(checkCallbackResponseMessage(value));
const explainCallbackResponseMessage = (value) => explain(checkCallbackResponseMessage(value));
const isInitiateResult = (value) => checkInitiateResult(value) === undefined;
const assertInitiateResult = (value) => refuse(checkInitiateResult(value));
const explainInitiateResult = (value) => explain(checkInitiateResult(value));
const isChatChannelType = (value) => checkChatChannelType(value) === undefined;
const assertChatChannelType = (value) => refuse(checkChatChannelType(value));
const explainChatChannelType = (value) => explain(checkChatChannelType(value));
const isCustomTransferData = (value) => checkCustomTransferData(value) === undefined;
const assertCustomTransferData = (value) => refuse(checkCustomTransferData(value));
const explainCustomTransferData = (value) => explain(checkCustomTransferData(value));
const isInitialObjects = (value) => checkInitialObjects(value) === undefined;
const assertInitialObjects = (value) => refuse(checkInitialObjects(value));
const explainInitialObjects = (value) => explain(checkInitialObjects(value));
const isPhoneDevice = (value) => checkPhoneDevice(value) === undefined;
const assertPhoneDevice = (value) => refuse(checkPhoneDevice(value));
const explainPhoneDevice = (value) => explain(checkPhoneDevice(value));
const isPhoneDeviceData = (value) => checkPhoneDeviceData(value) === undefined;
const assertPhoneDeviceData = (value) => refuse(checkPhoneDeviceData(value));
const explainPhoneDeviceData = (value) => explain(checkPhoneDeviceData(value));
const isPhoneCapabilities = (value) => checkPhoneCapabilities(value) === undefined;
const assertPhoneCapabilities = (value) => refuse(checkPhoneCapabilities(value));
const explainPhoneCapabilities = (value) => explain(checkPhoneCapabilities(value));
const isScreenRecordingState = (value) => checkScreenRecordingState(value) === undefined;
const assertScreenRecordingState = (value) => refuse(checkScreenRecordingState(value));
const explainScreenRecordingState = (value) => explain(checkScreenRecordingState(value));
const isDialCandidate = (value) => checkDialCandidate(value) === undefined;
const assertDialCandidate = (value) => refuse(checkDialCandidate(value));
const explainDialCandidate = (value) => explain(checkDialCandidate(value));
const isPhoneData = (value) => checkPhoneData(value) === undefined;
const assertPhoneData = (value) => refuse(checkPhoneData(value));
const explainPhoneData = (value) => explain(checkPhoneData(value));
const isPhoneType = (value) => checkPhoneType(value) === undefined;
const assertPhoneType = (value) => refuse(checkPhoneType(value));
const explainPhoneType = (value) => explain(checkPhoneType(value));
const isContactDetails = (value) => checkContactDetails(value) === undefined;
const assertContactDetails = (value) => refuse(checkContactDetails(value));
const explainContactDetails = (value) => explain(checkContactDetails(value));
const isInteractionAssociatedObjectsData = (value) => checkInteractionAssociatedObjectsData(value) === undefined;
const assertInteractionAssociatedObjectsData = (value) => refuse(checkInteractionAssociatedObjectsData(value));
const explainInteractionAssociatedObjectsData = (value) => explain(checkInteractionAssociatedObjectsData(value));
const isInteractionAssociatedObjectData = (value) => checkInteractionAssociatedObjectData(value) === undefined;
const assertInteractionAssociatedObjectData = (value) => refuse(checkInteractionAssociatedObjectData(value));
const explainInteractionAssociatedObjectData = (value) => explain(checkInteractionAssociatedObjectData(value));
const isInteractionAssociatedObject = (value) => checkInteractionAssociatedObject(value) === undefined;
const assertInteractionAssociatedObject = (value) => refuse(checkInteractionAssociatedObject(value));
const explainInteractionAssociatedObject = (value) => explain(checkInteractionAssociatedObject(value));
const isRecordInfoRequest = (value) => checkRecordInfoRequest(value) === undefined;
const assertRecordInfoRequest = (value) => refuse(checkRecordInfoRequest(value));
const explainRecordInfoRequest = (value) => explain(checkRecordInfoRequest(value));
const isRecordsValidationResult = (value) => checkRecordsValidationResult(value) === undefined;
const assertRecordsValidationResult = (value) => refuse(checkRecordsValidationResult(value));
const explainRecordsValidationResult = (value) => explain(checkRecordsValidationResult(value));
const isOpenRecordOptions = (value) => checkOpenRecordOptions(value) === undefined;
const assertOpenRecordOptions = (value) => refuse(checkOpenRecordOptions(value));
const explainOpenRecordOptions = (value) => explain(checkOpenRecordOptions(value));
const isInteractionScreen = (value) => checkInteractionScreen(value) === undefined;
const assertInteractionScreen = (value) => refuse(checkInteractionScreen(value));
const explainInteractionScreen = (value) => explain(checkInteractionScreen(value));
const isSearchRecordsQuery = (value) => checkSearchRecordsQuery(value) === undefined;
const assertSearchRecordsQuery = (value) => refuse(checkSearchRecordsQuery(value));
const explainSearchRecordsQuery = (value) => explain(checkSearchRecordsQuery(value));
const isActivityRecordInfo = (value) => checkActivityRecordInfo(value) === undefined;
const assertActivityRecordInfo = (value) => refuse(checkActivityRecordInfo(value));
const explainActivityRecordInfo = (value) => explain(checkActivityRecordInfo(value));
const isOperationResult = (value) => checkOperationResult(value) === undefined;
const assertOperationResult = (value) => refuse(checkOperationResult(value));
const explainOperationResult = (value) => explain(checkOperationResult(value));
const isOperationSuccess = (value) => checkOperationSuccess(value) === undefined;
const assertOperationSuccess = (value) => refuse(checkOperationSuccess(value));
const explainOperationSuccess = (value) => explain(checkOperationSuccess(value));
const isOperationFailure = (value) => checkOperationFailure(value) === undefined;
const assertOperationFailure = (value) => refuse(checkOperationFailure(value));
const explainOperationFailure = (value) => explain(checkOperationFailure(value));
const isResultStatus = (value) => checkResultStatus(value) === undefined;
const assertResultStatus = (value) => refuse(checkResultStatus(value));
const explainResultStatus = (value) => explain(checkResultStatus(value));
const isResultError = (value) => checkResultError(value) === undefined;
const assertResultError = (value) => refuse(checkResultError(value));
const explainResultError = (value) => explain(checkResultError(value));
const isResultErrorCodes = (value) => checkResultErrorCodes(value) === undefined;
const assertResultErrorCodes = (value) => refuse(checkResultErrorCodes(value));
const explainResultErrorCodes = (value) => explain(checkResultErrorCodes(value));
const isWebScreenPop = (value) => checkWebScreenPop(value) === undefined;
const assertWebScreenPop = (value) => refuse(checkWebScreenPop(value));
const explainWebScreenPop = (value) => explain(checkWebScreenPop(value));
const isWebScreenPopSecondaryUrl = (value) => checkWebScreenPopSecondaryUrl(value) === undefined;
const assertWebScreenPopSecondaryUrl = (value) => refuse(checkWebScreenPopSecondaryUrl(value));
const explainWebScreenPopSecondaryUrl = (value) => explain(checkWebScreenPopSecondaryUrl(value));
const isServiceData = (value) => checkServiceData(value) === undefined;
const assertServiceData = (value) => refuse(checkServiceData(value));
const explainServiceData = (value) => explain(checkServiceData(value));
const isDIDNumber = (value) => checkDIDNumber(value) === undefined;
const assertDIDNumber = (value) => refuse(checkDIDNumber(value));
const explainDIDNumber = (value) => explain(checkDIDNumber(value));
const isDispositionTarget = (value) => checkDispositionTarget(value) === undefined;
const assertDispositionTarget = (value) => refuse(checkDispositionTarget(value));
const explainDispositionTarget = (value) => explain(checkDispositionTarget(value));
const isDispositionData = (value) => checkDispositionData(value) === undefined;
const assertDispositionData = (value) => refuse(checkDispositionData(value));
const explainDispositionData = (value) => explain(checkDispositionData(value));
const isDispositionType = (value) => checkDispositionType(value) === undefined;
const assertDispositionType = (value) => refuse(checkDispositionType(value));
const explainDispositionType = (value) => explain(checkDispositionType(value));
const isRescheduleData = (value) => checkRescheduleData(value) === undefined;
const assertRescheduleData = (value) => refuse(checkRescheduleData(value));
const explainRescheduleData = (value) => explain(checkRescheduleData(value));
const isLoginData = (value) => checkLoginData(value) === undefined;
const assertLoginData = (value) => refuse(checkLoginData(value));
const explainLoginData = (value) => explain(checkLoginData(value));
const isLoginStateData = (value) => checkLoginStateData(value) === undefined;
const assertLoginStateData = (value) => refuse(checkLoginStateData(value));
const explainLoginStateData = (value) => explain(checkLoginStateData(value));
const isAgentState = (value) => checkAgentState(value) === undefined;
const assertAgentState = (value) => refuse(checkAgentState(value));
const explainAgentState = (value) => explain(checkAgentState(value));
const isAgentStateData = (value) => checkAgentStateData(value) === undefined;
const assertAgentStateData = (value) => refuse(checkAgentStateData(value));
const explainAgentStateData = (value) => explain(checkAgentStateData(value));
const isServerErrorData = (value) => checkServerErrorData(value) === undefined;
const assertServerErrorData = (value) => refuse(checkServerErrorData(value));
const explainServerErrorData = (value) => explain(checkServerErrorData(value));
const isServerErrorCodes = (value) => checkServerErrorCodes(value) === undefined;
const assertServerErrorCodes = (value) => refuse(checkServerErrorCodes(value));
const explainServerErrorCodes = (value) => explain(checkServerErrorCodes(value));
const isInteractionSummaryResult = (value) => checkInteractionSummaryResult(value) === undefined;
const assertInteractionSummaryResult = (value) => refuse(checkInteractionSummaryResult(value));
const explainInteractionSummaryResult = (value) => explain(checkInteractionSummaryResult(value));
const isInteractionSummary = (value) => checkInteractionSummary(value) === undefined;
const assertInteractionSummary = (value) => refuse(checkInteractionSummary(value));
const explainInteractionSummary = (value) => explain(checkInteractionSummary(value));
const isInteractionSummaryFailed = (value) => checkInteractionSummaryFailed(value) === undefined;
const assertInteractionSummaryFailed = (value) => refuse(checkInteractionSummaryFailed(value));
const explainInteractionSummaryFailed = (value) => explain(checkInteractionSummaryFailed(value));
const isSummaryTopic = (value) => checkSummaryTopic(value) === undefined;
const assertSummaryTopic = (value) => refuse(checkSummaryTopic(value));
const explainSummaryTopic = (value) => explain(checkSummaryTopic(value));
const isTeam = (value) => checkTeam(value) === undefined;
const assertTeam = (value) => refuse(checkTeam(value));
const explainTeam = (value) => explain(checkTeam(value));
const isUser = (value) => checkUser(value) === undefined;
const assertUser = (value) => refuse(checkUser(value));
const explainUser = (value) => explain(checkUser(value));
const isUserState = (value) => checkUserState(value) === undefined;
const assertUserState = (value) => refuse(checkUserState(value));
const explainUserState = (value) => explain(checkUserState(value));
const isAPIPacket = (value) => checkAPIPacket(value) === undefined;
const assertAPIPacket = (value) => refuse(checkAPIPacket(value));
const explainAPIPacket = (value) => explain(checkAPIPacket(value));
const isAPIInstanceParams = (value) => checkAPIInstanceParams(value) === undefined;
const assertAPIInstanceParams = (value) => refuse(checkAPIInstanceParams(value));
const explainAPIInstanceParams = (value) => explain(checkAPIInstanceParams(value));
const isOnNewInteractionArguments = (value) => checkOnNewInteractionArguments(value) === undefined;
const assertOnNewInteractionArguments = (value) => refuse(checkOnNewInteractionArguments(value));
const explainOnNewInteractionArguments = (value) => explain(checkOnNewInteractionArguments(value));
const isOnInteractionRemovedArguments = (value) => checkOnInteractionRemovedArguments(value) === undefined;
const assertOnInteractionRemovedArguments = (value) => refuse(checkOnInteractionRemovedArguments(value));
const explainOnInteractionRemovedArguments = (value) => explain(checkOnInteractionRemovedArguments(value));
const isOnInteractionStateChangeArguments = (value) => checkOnInteractionStateChangeArguments(value) === undefined;
const assertOnInteractionStateChangeArguments = (value) => refuse(checkOnInteractionStateChangeArguments(value));
const explainOnInteractionStateChangeArguments = (value) => explain(checkOnInteractionStateChangeArguments(value));
const isOnActiveInteractionSwitchedArguments = (value) => checkOnActiveInteractionSwitchedArguments(value) === undefined;
const assertOnActiveInteractionSwitchedArguments = (value) => refuse(checkOnActiveInteractionSwitchedArguments(value));
const explainOnActiveInteractionSwitchedArguments = (value) => explain(checkOnActiveInteractionSwitchedArguments(value));
const isOnSaveActivityRecordArguments = (value) => checkOnSaveActivityRecordArguments(value) === undefined;
const assertOnSaveActivityRecordArguments = (value) => refuse(checkOnSaveActivityRecordArguments(value));
const explainOnSaveActivityRecordArguments = (value) => explain(checkOnSaveActivityRecordArguments(value));
const isOnSaveActivityRecordReply = (value) => checkOnSaveActivityRecordReply(value) === undefined;
const assertOnSaveActivityRecordReply = (value) => refuse(checkOnSaveActivityRecordReply(value));
const explainOnSaveActivityRecordReply = (value) => explain(checkOnSaveActivityRecordReply(value));
const isOnCallAudioQualityAlertArguments = (value) => checkOnCallAudioQualityAlertArguments(value) === undefined;
const assertOnCallAudioQualityAlertArguments = (value) => refuse(checkOnCallAudioQualityAlertArguments(value));
const explainOnCallAudioQualityAlertArguments = (value) => explain(checkOnCallAudioQualityAlertArguments(value));
const isOnSummaryGenerationStartedArguments = (value) => checkOnSummaryGenerationStartedArguments(value) === undefined;
const assertOnSummaryGenerationStartedArguments = (value) => refuse(checkOnSummaryGenerationStartedArguments(value));
const explainOnSummaryGenerationStartedArguments = (value) => explain(checkOnSummaryGenerationStartedArguments(value));
const isOnSummaryGenerationCompletedArguments = (value) => checkOnSummaryGenerationCompletedArguments(value) === undefined;
const assertOnSummaryGenerationCompletedArguments = (value) => refuse(checkOnSummaryGenerationCompletedArguments(value));
const explainOnSummaryGenerationCompletedArguments = (value) => explain(checkOnSummaryGenerationCompletedArguments(value));
const isOnGetKnowledgeBaseFolderArguments = (value) => checkOnGetKnowledgeBaseFolderArguments(value) === undefined;
const assertOnGetKnowledgeBaseFolderArguments = (value) => refuse(checkOnGetKnowledgeBaseFolderArguments(value));
const explainOnGetKnowledgeBaseFolderArguments = (value) => explain(checkOnGetKnowledgeBaseFolderArguments(value));
const isOnGetKnowledgeBaseFolderReply = (value) => checkOnGetKnowledgeBaseFolderReply(value) === undefined;
const assertOnGetKnowledgeBaseFolderReply = (value) => refuse(checkOnGetKnowledgeBaseFolderReply(value));
const explainOnGetKnowledgeBaseFolderReply = (value) => explain(checkOnGetKnowledgeBaseFolderReply(value));
const isOnSearchKnowledgeBaseArguments = (value) => checkOnSearchKnowledgeBaseArguments(value) === undefined;
const assertOnSearchKnowledgeBaseArguments = (value) => refuse(checkOnSearchKnowledgeBaseArguments(value));
const explainOnSearchKnowledgeBaseArguments = (value) => explain(checkOnSearchKnowledgeBaseArguments(value));
const isOnSearchKnowledgeBaseReply = (value) => checkOnSearchKnowledgeBaseReply(value) === undefined;
const assertOnSearchKnowledgeBaseReply = (value) => refuse(checkOnSearchKnowledgeBaseReply(value));
const explainOnSearchKnowledgeBaseReply = (value) => explain(checkOnSearchKnowledgeBaseReply(value));
const isOnGetKnowledgeBaseArticleArguments = (value) => checkOnGetKnowledgeBaseArticleArguments(value) === undefined;
const assertOnGetKnowledgeBaseArticleArguments = (value) => refuse(checkOnGetKnowledgeBaseArticleArguments(value));
const explainOnGetKnowledgeBaseArticleArguments = (value) => explain(checkOnGetKnowledgeBaseArticleArguments(value));
const isOnGetKnowledgeBaseArticleReply = (value) => checkOnGetKnowledgeBaseArticleReply(value) === undefined;
const assertOnGetKnowledgeBaseArticleReply = (value) => refuse(checkOnGetKnowledgeBaseArticleReply(value));
const explainOnGetKnowledgeBaseArticleReply = (value) => explain(checkOnGetKnowledgeBaseArticleReply(value));
const isOnRequestTransferDataArguments = (value) => checkOnRequestTransferDataArguments(value) === undefined;
const assertOnRequestTransferDataArguments = (value) => refuse(checkOnRequestTransferDataArguments(value));
const explainOnRequestTransferDataArguments = (value) => explain(checkOnRequestTransferDataArguments(value));
const isOnRequestTransferDataReply = (value) => checkOnRequestTransferDataReply(value) === undefined;
const assertOnRequestTransferDataReply = (value) => refuse(checkOnRequestTransferDataReply(value));
const explainOnRequestTransferDataReply = (value) => explain(checkOnRequestTransferDataReply(value));
const isOnLoadTransferDataArguments = (value) => checkOnLoadTransferDataArguments(value) === undefined;
const assertOnLoadTransferDataArguments = (value) => refuse(checkOnLoadTransferDataArguments(value));
const explainOnLoadTransferDataArguments = (value) => explain(checkOnLoadTransferDataArguments(value));
const isOnOpenRecordArguments = (value) => checkOnOpenRecordArguments(value) === undefined;
const assertOnOpenRecordArguments = (value) => refuse(checkOnOpenRecordArguments(value));
const explainOnOpenRecordArguments = (value) => explain(checkOnOpenRecordArguments(value));
const isOnSearchRecordsArguments = (value) => checkOnSearchRecordsArguments(value) === undefined;
const assertOnSearchRecordsArguments = (value) => refuse(checkOnSearchRecordsArguments(value));
const explainOnSearchRecordsArguments = (value) => explain(checkOnSearchRecordsArguments(value));
const isOnValidateAssociatedRecordsArguments = (value) => checkOnValidateAssociatedRecordsArguments(value) === undefined;
const assertOnValidateAssociatedRecordsArguments = (value) => refuse(checkOnValidateAssociatedRecordsArguments(value));
const explainOnValidateAssociatedRecordsArguments = (value) => explain(checkOnValidateAssociatedRecordsArguments(value));
const isOnValidateAssociatedRecordsReply = (value) => checkOnValidateAssociatedRecordsReply(value) === undefined;
const assertOnValidateAssociatedRecordsReply = (value) => refuse(checkOnValidateAssociatedRecordsReply(value));
const explainOnValidateAssociatedRecordsReply = (value) => explain(checkOnValidateAssociatedRecordsReply(value));
const isOnRequestRecordInfoArguments = (value) => checkOnRequestRecordInfoArguments(value) === undefined;
const assertOnRequestRecordInfoArguments = (value) => refuse(checkOnRequestRecordInfoArguments(value));
const explainOnRequestRecordInfoArguments = (value) => explain(checkOnRequestRecordInfoArguments(value));
const isOnRequestRecordInfoReply = (value) => checkOnRequestRecordInfoReply(value) === undefined;
const assertOnRequestRecordInfoReply = (value) => refuse(checkOnRequestRecordInfoReply(value));
const explainOnRequestRecordInfoReply = (value) => explain(checkOnRequestRecordInfoReply(value));
const isOnRequestRecordOnScreenArguments = (value) => checkOnRequestRecordOnScreenArguments(value) === undefined;
const assertOnRequestRecordOnScreenArguments = (value) => refuse(checkOnRequestRecordOnScreenArguments(value));
const explainOnRequestRecordOnScreenArguments = (value) => explain(checkOnRequestRecordOnScreenArguments(value));
const isOnRequestRecordOnScreenReply = (value) => checkOnRequestRecordOnScreenReply(value) === undefined;
const assertOnRequestRecordOnScreenReply = (value) => refuse(checkOnRequestRecordOnScreenReply(value));
const explainOnRequestRecordOnScreenReply = (value) => explain(checkOnRequestRecordOnScreenReply(value));
const isOnShowScreenArguments = (value) => checkOnShowScreenArguments(value) === undefined;
const assertOnShowScreenArguments = (value) => refuse(checkOnShowScreenArguments(value));
const explainOnShowScreenArguments = (value) => explain(checkOnShowScreenArguments(value));
const isOnWebScreenPopCustomArguments = (value) => checkOnWebScreenPopCustomArguments(value) === undefined;
const assertOnWebScreenPopCustomArguments = (value) => refuse(checkOnWebScreenPopCustomArguments(value));
const explainOnWebScreenPopCustomArguments = (value) => explain(checkOnWebScreenPopCustomArguments(value));
const isOnWebScreenPopCustomReply = (value) => checkOnWebScreenPopCustomReply(value) === undefined;
const assertOnWebScreenPopCustomReply = (value) => refuse(checkOnWebScreenPopCustomReply(value));
const explainOnWebScreenPopCustomReply = (value) => explain(checkOnWebScreenPopCustomReply(value));
const isOnLoginArguments = (value) => checkOnLoginArguments(value) === undefined;
const assertOnLoginArguments = (value) => refuse(checkOnLoginArguments(value));
const explainOnLoginArguments = (value) => explain(checkOnLoginArguments(value));
const isOnLogoutArguments = (value) => checkOnLogoutArguments(value) === undefined;
const assertOnLogoutArguments = (value) => refuse(checkOnLogoutArguments(value));
const explainOnLogoutArguments = (value) => explain(checkOnLogoutArguments(value));
const isOnAgentStateChangeArguments = (value) => checkOnAgentStateChangeArguments(value) === undefined;
const assertOnAgentStateChangeArguments = (value) => refuse(checkOnAgentStateChangeArguments(value));
const explainOnAgentStateChangeArguments = (value) => explain(checkOnAgentStateChangeArguments(value));
const isOnServerErrorArguments = (value) => checkOnServerErrorArguments(value) === undefined;
const assertOnServerErrorArguments = (value) => refuse(checkOnServerErrorArguments(value));
const explainOnServerErrorArguments = (value) => explain(checkOnServerErrorArguments(value));
const isOnWidgetMinimizedChangeArguments = (value) => checkOnWidgetMinimizedChangeArguments(value) === undefined;
const assertOnWidgetMinimizedChangeArguments = (value) => refuse(checkOnWidgetMinimizedChangeArguments(value));
const explainOnWidgetMinimizedChangeArguments = (value) => explain(checkOnWidgetMinimizedChangeArguments(value));
const isOnScreenRecordingStateChangeArguments = (value) => checkOnScreenRecordingStateChangeArguments(value) === undefined;
const assertOnScreenRecordingStateChangeArguments = (value) => refuse(checkOnScreenRecordingStateChangeArguments(value));
const explainOnScreenRecordingStateChangeArguments = (value) => explain(checkOnScreenRecordingStateChangeArguments(value));
const isOnSoftphoneStatusChangeArguments = (value) => checkOnSoftphoneStatusChangeArguments(value) === undefined;
const assertOnSoftphoneStatusChangeArguments = (value) => refuse(checkOnSoftphoneStatusChangeArguments(value));
const explainOnSoftphoneStatusChangeArguments = (value) => explain(checkOnSoftphoneStatusChangeArguments(value));
const isOnAudioDeviceChangeArguments = (value) => checkOnAudioDeviceChangeArguments(value) === undefined;
const assertOnAudioDeviceChangeArguments = (value) => refuse(checkOnAudioDeviceChangeArguments(value));
const explainOnAudioDeviceChangeArguments = (value) => explain(checkOnAudioDeviceChangeArguments(value));
const isOnPhoneCapabilitiesChangeArguments = (value) => checkOnPhoneCapabilitiesChangeArguments(value) === undefined;
const assertOnPhoneCapabilitiesChangeArguments = (value) => refuse(checkOnPhoneCapabilitiesChangeArguments(value));
const explainOnPhoneCapabilitiesChangeArguments = (value) => explain(checkOnPhoneCapabilitiesChangeArguments(value));

module.exports = { GuardError, isInitOptions, assertInitOptions, explainInitOptions, isMessageLogger, assertMessageLogger, explainMessageLogger, isSyncAsyncResult, assertSyncAsyncResult, explainSyncAsyncResult, isIntegrationConfig, assertIntegrationConfig, explainIntegrationConfig, isInteractionType, assertInteractionType, explainInteractionType, isInteractionState, assertInteractionState, explainInteractionState, isInteractionKind, assertInteractionKind, explainInteractionKind, isJSAPI_InteractionOrigination, assertJSAPI_InteractionOrigination, explainJSAPI_InteractionOrigination, isInteractionOrigination, assertInteractionOrigination, explainInteractionOrigination, isCallDirection, assertCallDirection, explainCallDirection, isCallParty, assertCallParty, explainCallParty, isChatParty, assertChatParty, explainChatParty, isChatPartyType, assertChatPartyType, explainChatPartyType, isAttachedData, assertAttachedData, explainAttachedData, isInteractionData, assertInteractionData, explainInteractionData, isInteractionActivityData, assertInteractionActivityData, explainInteractionActivityData, isInteractionsState, assertInteractionsState, explainInteractionsState, isKBFolderOptions, assertKBFolderOptions, explainKBFolderOptions, isExternalKBArticleItem, assertExternalKBArticleItem, explainExternalKBArticleItem, isExternalKBFolderItem, assertExternalKBFolderItem, explainExternalKBFolderItem, isExternalKBItemData, assertExternalKBItemData, explainExternalKBItemData, isExternalKBSearchResultData, assertExternalKBSearchResultData, explainExternalKBSearchResultData, isExternalKBSearchResult, assertExternalKBSearchResult, explainExternalKBSearchResult, isExternalKBItem, assertExternalKBItem, explainExternalKBItem, isExternalKBSourcedFolderItem, assertExternalKBSourcedFolderItem, explainExternalKBSourcedFolderItem, isExternalKBArticleData, assertExternalKBArticleData, explainExternalKBArticleData, isExternalKBArticle, assertExternalKBArticle, explainExternalKBArticle, isRequestMessage, assertRequestMessage, explainRequestMessage, isRequestResponseMessage, assertRequestResponseMessage, explainRequestResponseMessage, isCallbackMessage, assertCallbackMessage, explainCallbackMessage, isCallbackMessageWithResponse, assertCallbackMessageWithResponse, explainCallbackMessageWithResponse, isCallbackResponseMessage, assertCallbackResponseMessage, explainCallbackResponseMessage, isInitiateResult, assertInitiateResult, explainInitiateResult, isChatChannelType, assertChatChannelType, explainChatChannelType, isCustomTransferData, assertCustomTransferData, explainCustomTransferData, isInitialObjects, assertInitialObjects, explainInitialObjects, isPhoneDevice, assertPhoneDevice, explainPhoneDevice, isPhoneDeviceData, assertPhoneDeviceData, explainPhoneDeviceData, isPhoneCapabilities, assertPhoneCapabilities, explainPhoneCapabilities, isScreenRecordingState, assertScreenRecordingState, explainScreenRecordingState, isDialCandidate, assertDialCandidate, explainDialCandidate, isPhoneData, assertPhoneData, explainPhoneData, isPhoneType, assertPhoneType, explainPhoneType, isContactDetails, assertContactDetails, explainContactDetails, isInteractionAssociatedObjectsData, assertInteractionAssociatedObjectsData, explainInteractionAssociatedObjectsData, isInteractionAssociatedObjectData, assertInteractionAssociatedObjectData, explainInteractionAssociatedObjectData, isInteractionAssociatedObject, assertInteractionAssociatedObject, explainInteractionAssociatedObject, isRecordInfoRequest, assertRecordInfoRequest, explainRecordInfoRequest, isRecordsValidationResult, assertRecordsValidationResult, explainRecordsValidationResult, isOpenRecordOptions, assertOpenRecordOptions, explainOpenRecordOptions, isInteractionScreen, assertInteractionScreen, explainInteractionScreen, isSearchRecordsQuery, assertSearchRecordsQuery, explainSearchRecordsQuery, isActivityRecordInfo, assertActivityRecordInfo, explainActivityRecordInfo, isOperationResult, assertOperationResult, explainOperationResult, isOperationSuccess, assertOperationSuccess, explainOperationSuccess, isOperationFailure, assertOperationFailure, explainOperationFailure, isResultStatus, assertResultStatus, explainResultStatus, isResultError, assertResultError, explainResultError, isResultErrorCodes, assertResultErrorCodes, explainResultErrorCodes, isWebScreenPop, assertWebScreenPop, explainWebScreenPop, isWebScreenPopSecondaryUrl, assertWebScreenPopSecondaryUrl, explainWebScreenPopSecondaryUrl, isServiceData, assertServiceData, explainServiceData, isDIDNumber, assertDIDNumber, explainDIDNumber, isDispositionTarget, assertDispositionTarget, explainDispositionTarget, isDispositionData, assertDispositionData, explainDispositionData, isDispositionType, assertDispositionType, explainDispositionType, isRescheduleData, assertRescheduleData, explainRescheduleData, isLoginData, assertLoginData, explainLoginData, isLoginStateData, assertLoginStateData, explainLoginStateData, isAgentState, assertAgentState, explainAgentState, isAgentStateData, assertAgentStateData, explainAgentStateData, isServerErrorData, assertServerErrorData, explainServerErrorData, isServerErrorCodes, assertServerErrorCodes, explainServerErrorCodes, isInteractionSummaryResult, assertInteractionSummaryResult, explainInteractionSummaryResult, isInteractionSummary, assertInteractionSummary, explainInteractionSummary, isInteractionSummaryFailed, assertInteractionSummaryFailed, explainInteractionSummaryFailed, isSummaryTopic, assertSummaryTopic, explainSummaryTopic, isTeam, assertTeam, explainTeam, isUser, assertUser, explainUser, isUserState, assertUserState, explainUserState, isAPIPacket, assertAPIPacket, explainAPIPacket, isAPIInstanceParams, assertAPIInstanceParams, explainAPIInstanceParams, isOnNewInteractionArguments, assertOnNewInteractionArguments, explainOnNewInteractionArguments, isOnInteractionRemovedArguments, assertOnInteractionRemovedArguments, explainOnInteractionRemovedArguments, isOnInteractionStateChangeArguments, assertOnInteractionStateChangeArguments, explainOnInteractionStateChangeArguments, isOnActiveInteractionSwitchedArguments, assertOnActiveInteractionSwitchedArguments, explainOnActiveInteractionSwitchedArguments, isOnSaveActivityRecordArguments, assertOnSaveActivityRecordArguments, explainOnSaveActivityRecordArguments, isOnSaveActivityRecordReply, assertOnSaveActivityRecordReply, explainOnSaveActivityRecordReply, isOnCallAudioQualityAlertArguments, assertOnCallAudioQualityAlertArguments, explainOnCallAudioQualityAlertArguments, isOnSummaryGenerationStartedArguments, assertOnSummaryGenerationStartedArguments, explainOnSummaryGenerationStartedArguments, isOnSummaryGenerationCompletedArguments, assertOnSummaryGenerationCompletedArguments, explainOnSummaryGenerationCompletedArguments, isOnGetKnowledgeBaseFolderArguments, assertOnGetKnowledgeBaseFolderArguments, explainOnGetKnowledgeBaseFolderArguments, isOnGetKnowledgeBaseFolderReply, assertOnGetKnowledgeBaseFolderReply, explainOnGetKnowledgeBaseFolderReply, isOnSearchKnowledgeBaseArguments, assertOnSearchKnowledgeBaseArguments, explainOnSearchKnowledgeBaseArguments, isOnSearchKnowledgeBaseReply, assertOnSearchKnowledgeBaseReply, explainOnSearchKnowledgeBaseReply, isOnGetKnowledgeBaseArticleArguments, assertOnGetKnowledgeBaseArticleArguments, explainOnGetKnowledgeBaseArticleArguments, isOnGetKnowledgeBaseArticleReply, assertOnGetKnowledgeBaseArticleReply, explainOnGetKnowledgeBaseArticleReply, isOnRequestTransferDataArguments, assertOnRequestTransferDataArguments, explainOnRequestTransferDataArguments, isOnRequestTransferDataReply, assertOnRequestTransferDataReply, explainOnRequestTransferDataReply, isOnLoadTransferDataArguments, assertOnLoadTransferDataArguments, explainOnLoadTransferDataArguments, isOnOpenRecordArguments, assertOnOpenRecordArguments, explainOnOpenRecordArguments, isOnSearchRecordsArguments, assertOnSearchRecordsArguments, explainOnSearchRecordsArguments, isOnValidateAssociatedRecordsArguments, assertOnValidateAssociatedRecordsArguments, explainOnValidateAssociatedRecordsArguments, isOnValidateAssociatedRecordsReply, assertOnValidateAssociatedRecordsReply, explainOnValidateAssociatedRecordsReply, isOnRequestRecordInfoArguments, assertOnRequestRecordInfoArguments, explainOnRequestRecordInfoArguments, isOnRequestRecordInfoReply, assertOnRequestRecordInfoReply, explainOnRequestRecordInfoReply, isOnRequestRecordOnScreenArguments, assertOnRequestRecordOnScreenArguments, explainOnRequestRecordOnScreenArguments, isOnRequestRecordOnScreenReply, assertOnRequestRecordOnScreenReply, explainOnRequestRecordOnScreenReply, isOnShowScreenArguments, assertOnShowScreenArguments, explainOnShowScreenArguments, isOnWebScreenPopCustomArguments, assertOnWebScreenPopCustomArguments, explainOnWebScreenPopCustomArguments, isOnWebScreenPopCustomReply, assertOnWebScreenPopCustomReply, explainOnWebScreenPopCustomReply, isOnLoginArguments, assertOnLoginArguments, explainOnLoginArguments, isOnLogoutArguments, assertOnLogoutArguments, explainOnLogoutArguments, isOnAgentStateChangeArguments, assertOnAgentStateChangeArguments, explainOnAgentStateChangeArguments, isOnServerErrorArguments, assertOnServerErrorArguments, explainOnServerErrorArguments, isOnWidgetMinimizedChangeArguments, assertOnWidgetMinimizedChangeArguments, explainOnWidgetMinimizedChangeArguments, isOnScreenRecordingStateChangeArguments, assertOnScreenRecordingStateChangeArguments, explainOnScreenRecordingStateChangeArguments, isOnSoftphoneStatusChangeArguments, assertOnSoftphoneStatusChangeArguments, explainOnSoftphoneStatusChangeArguments, isOnAudioDeviceChangeArguments, assertOnAudioDeviceChangeArguments, explainOnAudioDeviceChangeArguments, isOnPhoneCapabilitiesChangeArguments, assertOnPhoneCapabilitiesChangeArguments, explainOnPhoneCapabilitiesChangeArguments };
