// Generated from the transcription of the API. Changes belong there.

import { either, explain, inside, isIntegerKey, isObject, isOwn, member, missing, of, own, refuse, tagged, tuple, within, wrong } from "../runtime/checking.mjs";

export { GuardError } from "../runtime/checking.mjs";

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

export const isInitOptions = (value) => checkInitOptions(value) === undefined;
export const assertInitOptions = (value) => refuse(checkInitOptions(value));
export const explainInitOptions = (value) => explain(checkInitOptions(value));
export const isMessageLogger = (value) => checkMessageLogger(value) === undefined;
export const assertMessageLogger = (value) => refuse(checkMessageLogger(value));
export const explainMessageLogger = (value) => explain(checkMessageLogger(value));
export const isSyncAsyncResult = (value) => checkSyncAsyncResult(value) === undefined;
export const assertSyncAsyncResult = (value) => refuse(checkSyncAsyncResult(value));
export const explainSyncAsyncResult = (value) => explain(checkSyncAsyncResult(value));
export const isIntegrationConfig = (value) => checkIntegrationConfig(value) === undefined;
export const assertIntegrationConfig = (value) => refuse(checkIntegrationConfig(value));
export const explainIntegrationConfig = (value) => explain(checkIntegrationConfig(value));
export const isInteractionType = (value) => checkInteractionType(value) === undefined;
export const assertInteractionType = (value) => refuse(checkInteractionType(value));
export const explainInteractionType = (value) => explain(checkInteractionType(value));
export const isInteractionState = (value) => checkInteractionState(value) === undefined;
export const assertInteractionState = (value) => refuse(checkInteractionState(value));
export const explainInteractionState = (value) => explain(checkInteractionState(value));
export const isInteractionKind = (value) => checkInteractionKind(value) === undefined;
export const assertInteractionKind = (value) => refuse(checkInteractionKind(value));
export const explainInteractionKind = (value) => explain(checkInteractionKind(value));
export const isJSAPI_InteractionOrigination = (value) => checkJSAPI_InteractionOrigination(value) === undefined;
export const assertJSAPI_InteractionOrigination = (value) => refuse(checkJSAPI_InteractionOrigination(value));
export const explainJSAPI_InteractionOrigination = (value) => explain(checkJSAPI_InteractionOrigination(value));
export const isInteractionOrigination = (value) => checkInteractionOrigination(value) === undefined;
export const assertInteractionOrigination = (value) => refuse(checkInteractionOrigination(value));
export const explainInteractionOrigination = (value) => explain(checkInteractionOrigination(value));
export const isCallDirection = (value) => checkCallDirection(value) === undefined;
export const assertCallDirection = (value) => refuse(checkCallDirection(value));
export const explainCallDirection = (value) => explain(checkCallDirection(value));
export const isCallParty = (value) => checkCallParty(value) === undefined;
export const assertCallParty = (value) => refuse(checkCallParty(value));
export const explainCallParty = (value) => explain(checkCallParty(value));
export const isChatParty = (value) => checkChatParty(value) === undefined;
export const assertChatParty = (value) => refuse(checkChatParty(value));
export const explainChatParty = (value) => explain(checkChatParty(value));
export const isChatPartyType = (value) => checkChatPartyType(value) === undefined;
export const assertChatPartyType = (value) => refuse(checkChatPartyType(value));
export const explainChatPartyType = (value) => explain(checkChatPartyType(value));
export const isAttachedData = (value) => checkAttachedData(value) === undefined;
export const assertAttachedData = (value) => refuse(checkAttachedData(value));
export const explainAttachedData = (value) => explain(checkAttachedData(value));
export const isInteractionData = (value) => checkInteractionData(value) === undefined;
export const assertInteractionData = (value) => refuse(checkInteractionData(value));
export const explainInteractionData = (value) => explain(checkInteractionData(value));
export const isInteractionActivityData = (value) => checkInteractionActivityData(value) === undefined;
export const assertInteractionActivityData = (value) => refuse(checkInteractionActivityData(value));
export const explainInteractionActivityData = (value) => explain(checkInteractionActivityData(value));
export const isInteractionsState = (value) => checkInteractionsState(value) === undefined;
export const assertInteractionsState = (value) => refuse(checkInteractionsState(value));
export const explainInteractionsState = (value) => explain(checkInteractionsState(value));
export const isKBFolderOptions = (value) => checkKBFolderOptions(value) === undefined;
export const assertKBFolderOptions = (value) => refuse(checkKBFolderOptions(value));
export const explainKBFolderOptions = (value) => explain(checkKBFolderOptions(value));
export const isExternalKBArticleItem = (value) => checkExternalKBArticleItem(value) === undefined;
export const assertExternalKBArticleItem = (value) => refuse(checkExternalKBArticleItem(value));
export const explainExternalKBArticleItem = (value) => explain(checkExternalKBArticleItem(value));
export const isExternalKBFolderItem = (value) => checkExternalKBFolderItem(value) === undefined;
export const assertExternalKBFolderItem = (value) => refuse(checkExternalKBFolderItem(value));
export const explainExternalKBFolderItem = (value) => explain(checkExternalKBFolderItem(value));
export const isExternalKBItemData = (value) => checkExternalKBItemData(value) === undefined;
export const assertExternalKBItemData = (value) => refuse(checkExternalKBItemData(value));
export const explainExternalKBItemData = (value) => explain(checkExternalKBItemData(value));
export const isExternalKBSearchResultData = (value) => checkExternalKBSearchResultData(value) === undefined;
export const assertExternalKBSearchResultData = (value) => refuse(checkExternalKBSearchResultData(value));
export const explainExternalKBSearchResultData = (value) => explain(checkExternalKBSearchResultData(value));
export const isExternalKBSearchResult = (value) => checkExternalKBSearchResult(value) === undefined;
export const assertExternalKBSearchResult = (value) => refuse(checkExternalKBSearchResult(value));
export const explainExternalKBSearchResult = (value) => explain(checkExternalKBSearchResult(value));
export const isExternalKBItem = (value) => checkExternalKBItem(value) === undefined;
export const assertExternalKBItem = (value) => refuse(checkExternalKBItem(value));
export const explainExternalKBItem = (value) => explain(checkExternalKBItem(value));
export const isExternalKBSourcedFolderItem = (value) => checkExternalKBSourcedFolderItem(value) === undefined;
export const assertExternalKBSourcedFolderItem = (value) => refuse(checkExternalKBSourcedFolderItem(value));
export const explainExternalKBSourcedFolderItem = (value) => explain(checkExternalKBSourcedFolderItem(value));
export const isExternalKBArticleData = (value) => checkExternalKBArticleData(value) === undefined;
export const assertExternalKBArticleData = (value) => refuse(checkExternalKBArticleData(value));
export const explainExternalKBArticleData = (value) => explain(checkExternalKBArticleData(value));
export const isExternalKBArticle = (value) => checkExternalKBArticle(value) === undefined;
export const assertExternalKBArticle = (value) => refuse(checkExternalKBArticle(value));
export const explainExternalKBArticle = (value) => explain(checkExternalKBArticle(value));
export const isRequestMessage = (value) => checkRequestMessage(value) === undefined;
export const assertRequestMessage = (value) => refuse(checkRequestMessage(value));
export const explainRequestMessage = (value) => explain(checkRequestMessage(value));
export const isRequestResponseMessage = (value) => checkRequestResponseMessage(value) === undefined;
export const assertRequestResponseMessage = (value) => refuse(checkRequestResponseMessage(value));
export const explainRequestResponseMessage = (value) => explain(checkRequestResponseMessage(value));
export const isCallbackMessage = (value) => checkCallbackMessage(value) === undefined;
export const assertCallbackMessage = (value) => refuse(checkCallbackMessage(value));
export const explainCallbackMessage = (value) => explain(checkCallbackMessage(value));
export const isCallbackMessageWithResponse = (value) => checkCallbackMessageWithResponse(value) === undefined;
export const assertCallbackMessageWithResponse = (value) => refuse(checkCallbackMessageWithResponse(value));
export const explainCallbackMessageWithResponse = (value) => explain(checkCallbackMessageWithResponse(value));
export const isCallbackResponseMessage = (value) => checkCallbackResponseMessage(value) === undefined;
export const assertCallbackResponseMessage = (value) => refuse(checkCallbackResponseMessage(value));
export const explainCallbackResponseMessage = (value) => explain(checkCallbackResponseMessage(value));
export const isInitiateResult = (value) => checkInitiateResult(value) === undefined;
export const assertInitiateResult = (value) => refuse(checkInitiateResult(value));
export const explainInitiateResult = (value) => explain(checkInitiateResult(value));
export const isChatChannelType = (value) => checkChatChannelType(value) === undefined;
export const assertChatChannelType = (value) => refuse(checkChatChannelType(value));
export const explainChatChannelType = (value) => explain(checkChatChannelType(value));
export const isCustomTransferData = (value) => checkCustomTransferData(value) === undefined;
export const assertCustomTransferData = (value) => refuse(checkCustomTransferData(value));
export const explainCustomTransferData = (value) => explain(checkCustomTransferData(value));
export const isInitialObjects = (value) => checkInitialObjects(value) === undefined;
export const assertInitialObjects = (value) => refuse(checkInitialObjects(value));
export const explainInitialObjects = (value) => explain(checkInitialObjects(value));
export const isPhoneDevice = (value) => checkPhoneDevice(value) === undefined;
export const assertPhoneDevice = (value) => refuse(checkPhoneDevice(value));
export const explainPhoneDevice = (value) => explain(checkPhoneDevice(value));
export const isPhoneDeviceData = (value) => checkPhoneDeviceData(value) === undefined;
export const assertPhoneDeviceData = (value) => refuse(checkPhoneDeviceData(value));
export const explainPhoneDeviceData = (value) => explain(checkPhoneDeviceData(value));
export const isPhoneCapabilities = (value) => checkPhoneCapabilities(value) === undefined;
export const assertPhoneCapabilities = (value) => refuse(checkPhoneCapabilities(value));
export const explainPhoneCapabilities = (value) => explain(checkPhoneCapabilities(value));
export const isScreenRecordingState = (value) => checkScreenRecordingState(value) === undefined;
export const assertScreenRecordingState = (value) => refuse(checkScreenRecordingState(value));
export const explainScreenRecordingState = (value) => explain(checkScreenRecordingState(value));
export const isDialCandidate = (value) => checkDialCandidate(value) === undefined;
export const assertDialCandidate = (value) => refuse(checkDialCandidate(value));
export const explainDialCandidate = (value) => explain(checkDialCandidate(value));
export const isPhoneData = (value) => checkPhoneData(value) === undefined;
export const assertPhoneData = (value) => refuse(checkPhoneData(value));
export const explainPhoneData = (value) => explain(checkPhoneData(value));
export const isPhoneType = (value) => checkPhoneType(value) === undefined;
export const assertPhoneType = (value) => refuse(checkPhoneType(value));
export const explainPhoneType = (value) => explain(checkPhoneType(value));
export const isContactDetails = (value) => checkContactDetails(value) === undefined;
export const assertContactDetails = (value) => refuse(checkContactDetails(value));
export const explainContactDetails = (value) => explain(checkContactDetails(value));
export const isInteractionAssociatedObjectsData = (value) => checkInteractionAssociatedObjectsData(value) === undefined;
export const assertInteractionAssociatedObjectsData = (value) => refuse(checkInteractionAssociatedObjectsData(value));
export const explainInteractionAssociatedObjectsData = (value) => explain(checkInteractionAssociatedObjectsData(value));
export const isInteractionAssociatedObjectData = (value) => checkInteractionAssociatedObjectData(value) === undefined;
export const assertInteractionAssociatedObjectData = (value) => refuse(checkInteractionAssociatedObjectData(value));
export const explainInteractionAssociatedObjectData = (value) => explain(checkInteractionAssociatedObjectData(value));
export const isInteractionAssociatedObject = (value) => checkInteractionAssociatedObject(value) === undefined;
export const assertInteractionAssociatedObject = (value) => refuse(checkInteractionAssociatedObject(value));
export const explainInteractionAssociatedObject = (value) => explain(checkInteractionAssociatedObject(value));
export const isRecordInfoRequest = (value) => checkRecordInfoRequest(value) === undefined;
export const assertRecordInfoRequest = (value) => refuse(checkRecordInfoRequest(value));
export const explainRecordInfoRequest = (value) => explain(checkRecordInfoRequest(value));
export const isRecordsValidationResult = (value) => checkRecordsValidationResult(value) === undefined;
export const assertRecordsValidationResult = (value) => refuse(checkRecordsValidationResult(value));
export const explainRecordsValidationResult = (value) => explain(checkRecordsValidationResult(value));
export const isOpenRecordOptions = (value) => checkOpenRecordOptions(value) === undefined;
export const assertOpenRecordOptions = (value) => refuse(checkOpenRecordOptions(value));
export const explainOpenRecordOptions = (value) => explain(checkOpenRecordOptions(value));
export const isInteractionScreen = (value) => checkInteractionScreen(value) === undefined;
export const assertInteractionScreen = (value) => refuse(checkInteractionScreen(value));
export const explainInteractionScreen = (value) => explain(checkInteractionScreen(value));
export const isSearchRecordsQuery = (value) => checkSearchRecordsQuery(value) === undefined;
export const assertSearchRecordsQuery = (value) => refuse(checkSearchRecordsQuery(value));
export const explainSearchRecordsQuery = (value) => explain(checkSearchRecordsQuery(value));
export const isActivityRecordInfo = (value) => checkActivityRecordInfo(value) === undefined;
export const assertActivityRecordInfo = (value) => refuse(checkActivityRecordInfo(value));
export const explainActivityRecordInfo = (value) => explain(checkActivityRecordInfo(value));
export const isOperationResult = (value) => checkOperationResult(value) === undefined;
export const assertOperationResult = (value) => refuse(checkOperationResult(value));
export const explainOperationResult = (value) => explain(checkOperationResult(value));
export const isOperationSuccess = (value) => checkOperationSuccess(value) === undefined;
export const assertOperationSuccess = (value) => refuse(checkOperationSuccess(value));
export const explainOperationSuccess = (value) => explain(checkOperationSuccess(value));
export const isOperationFailure = (value) => checkOperationFailure(value) === undefined;
export const assertOperationFailure = (value) => refuse(checkOperationFailure(value));
export const explainOperationFailure = (value) => explain(checkOperationFailure(value));
export const isResultStatus = (value) => checkResultStatus(value) === undefined;
export const assertResultStatus = (value) => refuse(checkResultStatus(value));
export const explainResultStatus = (value) => explain(checkResultStatus(value));
export const isResultError = (value) => checkResultError(value) === undefined;
export const assertResultError = (value) => refuse(checkResultError(value));
export const explainResultError = (value) => explain(checkResultError(value));
export const isResultErrorCodes = (value) => checkResultErrorCodes(value) === undefined;
export const assertResultErrorCodes = (value) => refuse(checkResultErrorCodes(value));
export const explainResultErrorCodes = (value) => explain(checkResultErrorCodes(value));
export const isWebScreenPop = (value) => checkWebScreenPop(value) === undefined;
export const assertWebScreenPop = (value) => refuse(checkWebScreenPop(value));
export const explainWebScreenPop = (value) => explain(checkWebScreenPop(value));
export const isWebScreenPopSecondaryUrl = (value) => checkWebScreenPopSecondaryUrl(value) === undefined;
export const assertWebScreenPopSecondaryUrl = (value) => refuse(checkWebScreenPopSecondaryUrl(value));
export const explainWebScreenPopSecondaryUrl = (value) => explain(checkWebScreenPopSecondaryUrl(value));
export const isServiceData = (value) => checkServiceData(value) === undefined;
export const assertServiceData = (value) => refuse(checkServiceData(value));
export const explainServiceData = (value) => explain(checkServiceData(value));
export const isDIDNumber = (value) => checkDIDNumber(value) === undefined;
export const assertDIDNumber = (value) => refuse(checkDIDNumber(value));
export const explainDIDNumber = (value) => explain(checkDIDNumber(value));
export const isDispositionTarget = (value) => checkDispositionTarget(value) === undefined;
export const assertDispositionTarget = (value) => refuse(checkDispositionTarget(value));
export const explainDispositionTarget = (value) => explain(checkDispositionTarget(value));
export const isDispositionData = (value) => checkDispositionData(value) === undefined;
export const assertDispositionData = (value) => refuse(checkDispositionData(value));
export const explainDispositionData = (value) => explain(checkDispositionData(value));
export const isDispositionType = (value) => checkDispositionType(value) === undefined;
export const assertDispositionType = (value) => refuse(checkDispositionType(value));
export const explainDispositionType = (value) => explain(checkDispositionType(value));
export const isRescheduleData = (value) => checkRescheduleData(value) === undefined;
export const assertRescheduleData = (value) => refuse(checkRescheduleData(value));
export const explainRescheduleData = (value) => explain(checkRescheduleData(value));
export const isLoginData = (value) => checkLoginData(value) === undefined;
export const assertLoginData = (value) => refuse(checkLoginData(value));
export const explainLoginData = (value) => explain(checkLoginData(value));
export const isLoginStateData = (value) => checkLoginStateData(value) === undefined;
export const assertLoginStateData = (value) => refuse(checkLoginStateData(value));
export const explainLoginStateData = (value) => explain(checkLoginStateData(value));
export const isAgentState = (value) => checkAgentState(value) === undefined;
export const assertAgentState = (value) => refuse(checkAgentState(value));
export const explainAgentState = (value) => explain(checkAgentState(value));
export const isAgentStateData = (value) => checkAgentStateData(value) === undefined;
export const assertAgentStateData = (value) => refuse(checkAgentStateData(value));
export const explainAgentStateData = (value) => explain(checkAgentStateData(value));
export const isServerErrorData = (value) => checkServerErrorData(value) === undefined;
export const assertServerErrorData = (value) => refuse(checkServerErrorData(value));
export const explainServerErrorData = (value) => explain(checkServerErrorData(value));
export const isServerErrorCodes = (value) => checkServerErrorCodes(value) === undefined;
export const assertServerErrorCodes = (value) => refuse(checkServerErrorCodes(value));
export const explainServerErrorCodes = (value) => explain(checkServerErrorCodes(value));
export const isInteractionSummaryResult = (value) => checkInteractionSummaryResult(value) === undefined;
export const assertInteractionSummaryResult = (value) => refuse(checkInteractionSummaryResult(value));
export const explainInteractionSummaryResult = (value) => explain(checkInteractionSummaryResult(value));
export const isInteractionSummary = (value) => checkInteractionSummary(value) === undefined;
export const assertInteractionSummary = (value) => refuse(checkInteractionSummary(value));
export const explainInteractionSummary = (value) => explain(checkInteractionSummary(value));
export const isInteractionSummaryFailed = (value) => checkInteractionSummaryFailed(value) === undefined;
export const assertInteractionSummaryFailed = (value) => refuse(checkInteractionSummaryFailed(value));
export const explainInteractionSummaryFailed = (value) => explain(checkInteractionSummaryFailed(value));
export const isSummaryTopic = (value) => checkSummaryTopic(value) === undefined;
export const assertSummaryTopic = (value) => refuse(checkSummaryTopic(value));
export const explainSummaryTopic = (value) => explain(checkSummaryTopic(value));
export const isTeam = (value) => checkTeam(value) === undefined;
export const assertTeam = (value) => refuse(checkTeam(value));
export const explainTeam = (value) => explain(checkTeam(value));
export const isUser = (value) => checkUser(value) === undefined;
export const assertUser = (value) => refuse(checkUser(value));
export const explainUser = (value) => explain(checkUser(value));
export const isUserState = (value) => checkUserState(value) === undefined;
export const assertUserState = (value) => refuse(checkUserState(value));
export const explainUserState = (value) => explain(checkUserState(value));
export const isAPIPacket = (value) => checkAPIPacket(value) === undefined;
export const assertAPIPacket = (value) => refuse(checkAPIPacket(value));
export const explainAPIPacket = (value) => explain(checkAPIPacket(value));
export const isAPIInstanceParams = (value) => checkAPIInstanceParams(value) === undefined;
export const assertAPIInstanceParams = (value) => refuse(checkAPIInstanceParams(value));
export const explainAPIInstanceParams = (value) => explain(checkAPIInstanceParams(value));
export const isOnNewInteractionArguments = (value) => checkOnNewInteractionArguments(value) === undefined;
export const assertOnNewInteractionArguments = (value) => refuse(checkOnNewInteractionArguments(value));
export const explainOnNewInteractionArguments = (value) => explain(checkOnNewInteractionArguments(value));
export const isOnInteractionRemovedArguments = (value) => checkOnInteractionRemovedArguments(value) === undefined;
export const assertOnInteractionRemovedArguments = (value) => refuse(checkOnInteractionRemovedArguments(value));
export const explainOnInteractionRemovedArguments = (value) => explain(checkOnInteractionRemovedArguments(value));
export const isOnInteractionStateChangeArguments = (value) => checkOnInteractionStateChangeArguments(value) === undefined;
export const assertOnInteractionStateChangeArguments = (value) => refuse(checkOnInteractionStateChangeArguments(value));
export const explainOnInteractionStateChangeArguments = (value) => explain(checkOnInteractionStateChangeArguments(value));
export const isOnActiveInteractionSwitchedArguments = (value) => checkOnActiveInteractionSwitchedArguments(value) === undefined;
export const assertOnActiveInteractionSwitchedArguments = (value) => refuse(checkOnActiveInteractionSwitchedArguments(value));
export const explainOnActiveInteractionSwitchedArguments = (value) => explain(checkOnActiveInteractionSwitchedArguments(value));
export const isOnSaveActivityRecordArguments = (value) => checkOnSaveActivityRecordArguments(value) === undefined;
export const assertOnSaveActivityRecordArguments = (value) => refuse(checkOnSaveActivityRecordArguments(value));
export const explainOnSaveActivityRecordArguments = (value) => explain(checkOnSaveActivityRecordArguments(value));
export const isOnSaveActivityRecordReply = (value) => checkOnSaveActivityRecordReply(value) === undefined;
export const assertOnSaveActivityRecordReply = (value) => refuse(checkOnSaveActivityRecordReply(value));
export const explainOnSaveActivityRecordReply = (value) => explain(checkOnSaveActivityRecordReply(value));
export const isOnCallAudioQualityAlertArguments = (value) => checkOnCallAudioQualityAlertArguments(value) === undefined;
export const assertOnCallAudioQualityAlertArguments = (value) => refuse(checkOnCallAudioQualityAlertArguments(value));
export const explainOnCallAudioQualityAlertArguments = (value) => explain(checkOnCallAudioQualityAlertArguments(value));
export const isOnSummaryGenerationStartedArguments = (value) => checkOnSummaryGenerationStartedArguments(value) === undefined;
export const assertOnSummaryGenerationStartedArguments = (value) => refuse(checkOnSummaryGenerationStartedArguments(value));
export const explainOnSummaryGenerationStartedArguments = (value) => explain(checkOnSummaryGenerationStartedArguments(value));
export const isOnSummaryGenerationCompletedArguments = (value) => checkOnSummaryGenerationCompletedArguments(value) === undefined;
export const assertOnSummaryGenerationCompletedArguments = (value) => refuse(checkOnSummaryGenerationCompletedArguments(value));
export const explainOnSummaryGenerationCompletedArguments = (value) => explain(checkOnSummaryGenerationCompletedArguments(value));
export const isOnGetKnowledgeBaseFolderArguments = (value) => checkOnGetKnowledgeBaseFolderArguments(value) === undefined;
export const assertOnGetKnowledgeBaseFolderArguments = (value) => refuse(checkOnGetKnowledgeBaseFolderArguments(value));
export const explainOnGetKnowledgeBaseFolderArguments = (value) => explain(checkOnGetKnowledgeBaseFolderArguments(value));
export const isOnGetKnowledgeBaseFolderReply = (value) => checkOnGetKnowledgeBaseFolderReply(value) === undefined;
export const assertOnGetKnowledgeBaseFolderReply = (value) => refuse(checkOnGetKnowledgeBaseFolderReply(value));
export const explainOnGetKnowledgeBaseFolderReply = (value) => explain(checkOnGetKnowledgeBaseFolderReply(value));
export const isOnSearchKnowledgeBaseArguments = (value) => checkOnSearchKnowledgeBaseArguments(value) === undefined;
export const assertOnSearchKnowledgeBaseArguments = (value) => refuse(checkOnSearchKnowledgeBaseArguments(value));
export const explainOnSearchKnowledgeBaseArguments = (value) => explain(checkOnSearchKnowledgeBaseArguments(value));
export const isOnSearchKnowledgeBaseReply = (value) => checkOnSearchKnowledgeBaseReply(value) === undefined;
export const assertOnSearchKnowledgeBaseReply = (value) => refuse(checkOnSearchKnowledgeBaseReply(value));
export const explainOnSearchKnowledgeBaseReply = (value) => explain(checkOnSearchKnowledgeBaseReply(value));
export const isOnGetKnowledgeBaseArticleArguments = (value) => checkOnGetKnowledgeBaseArticleArguments(value) === undefined;
export const assertOnGetKnowledgeBaseArticleArguments = (value) => refuse(checkOnGetKnowledgeBaseArticleArguments(value));
export const explainOnGetKnowledgeBaseArticleArguments = (value) => explain(checkOnGetKnowledgeBaseArticleArguments(value));
export const isOnGetKnowledgeBaseArticleReply = (value) => checkOnGetKnowledgeBaseArticleReply(value) === undefined;
export const assertOnGetKnowledgeBaseArticleReply = (value) => refuse(checkOnGetKnowledgeBaseArticleReply(value));
export const explainOnGetKnowledgeBaseArticleReply = (value) => explain(checkOnGetKnowledgeBaseArticleReply(value));
export const isOnRequestTransferDataArguments = (value) => checkOnRequestTransferDataArguments(value) === undefined;
export const assertOnRequestTransferDataArguments = (value) => refuse(checkOnRequestTransferDataArguments(value));
export const explainOnRequestTransferDataArguments = (value) => explain(checkOnRequestTransferDataArguments(value));
export const isOnRequestTransferDataReply = (value) => checkOnRequestTransferDataReply(value) === undefined;
export const assertOnRequestTransferDataReply = (value) => refuse(checkOnRequestTransferDataReply(value));
export const explainOnRequestTransferDataReply = (value) => explain(checkOnRequestTransferDataReply(value));
export const isOnLoadTransferDataArguments = (value) => checkOnLoadTransferDataArguments(value) === undefined;
export const assertOnLoadTransferDataArguments = (value) => refuse(checkOnLoadTransferDataArguments(value));
export const explainOnLoadTransferDataArguments = (value) => explain(checkOnLoadTransferDataArguments(value));
export const isOnOpenRecordArguments = (value) => checkOnOpenRecordArguments(value) === undefined;
export const assertOnOpenRecordArguments = (value) => refuse(checkOnOpenRecordArguments(value));
export const explainOnOpenRecordArguments = (value) => explain(checkOnOpenRecordArguments(value));
export const isOnSearchRecordsArguments = (value) => checkOnSearchRecordsArguments(value) === undefined;
export const assertOnSearchRecordsArguments = (value) => refuse(checkOnSearchRecordsArguments(value));
export const explainOnSearchRecordsArguments = (value) => explain(checkOnSearchRecordsArguments(value));
export const isOnValidateAssociatedRecordsArguments = (value) => checkOnValidateAssociatedRecordsArguments(value) === undefined;
export const assertOnValidateAssociatedRecordsArguments = (value) => refuse(checkOnValidateAssociatedRecordsArguments(value));
export const explainOnValidateAssociatedRecordsArguments = (value) => explain(checkOnValidateAssociatedRecordsArguments(value));
export const isOnValidateAssociatedRecordsReply = (value) => checkOnValidateAssociatedRecordsReply(value) === undefined;
export const assertOnValidateAssociatedRecordsReply = (value) => refuse(checkOnValidateAssociatedRecordsReply(value));
export const explainOnValidateAssociatedRecordsReply = (value) => explain(checkOnValidateAssociatedRecordsReply(value));
export const isOnRequestRecordInfoArguments = (value) => checkOnRequestRecordInfoArguments(value) === undefined;
export const assertOnRequestRecordInfoArguments = (value) => refuse(checkOnRequestRecordInfoArguments(value));
export const explainOnRequestRecordInfoArguments = (value) => explain(checkOnRequestRecordInfoArguments(value));
export const isOnRequestRecordInfoReply = (value) => checkOnRequestRecordInfoReply(value) === undefined;
export const assertOnRequestRecordInfoReply = (value) => refuse(checkOnRequestRecordInfoReply(value));
export const explainOnRequestRecordInfoReply = (value) => explain(checkOnRequestRecordInfoReply(value));
export const isOnRequestRecordOnScreenArguments = (value) => checkOnRequestRecordOnScreenArguments(value) === undefined;
export const assertOnRequestRecordOnScreenArguments = (value) => refuse(checkOnRequestRecordOnScreenArguments(value));
export const explainOnRequestRecordOnScreenArguments = (value) => explain(checkOnRequestRecordOnScreenArguments(value));
export const isOnRequestRecordOnScreenReply = (value) => checkOnRequestRecordOnScreenReply(value) === undefined;
export const assertOnRequestRecordOnScreenReply = (value) => refuse(checkOnRequestRecordOnScreenReply(value));
export const explainOnRequestRecordOnScreenReply = (value) => explain(checkOnRequestRecordOnScreenReply(value));
export const isOnShowScreenArguments = (value) => checkOnShowScreenArguments(value) === undefined;
export const assertOnShowScreenArguments = (value) => refuse(checkOnShowScreenArguments(value));
export const explainOnShowScreenArguments = (value) => explain(checkOnShowScreenArguments(value));
export const isOnWebScreenPopCustomArguments = (value) => checkOnWebScreenPopCustomArguments(value) === undefined;
export const assertOnWebScreenPopCustomArguments = (value) => refuse(checkOnWebScreenPopCustomArguments(value));
export const explainOnWebScreenPopCustomArguments = (value) => explain(checkOnWebScreenPopCustomArguments(value));
export const isOnWebScreenPopCustomReply = (value) => checkOnWebScreenPopCustomReply(value) === undefined;
export const assertOnWebScreenPopCustomReply = (value) => refuse(checkOnWebScreenPopCustomReply(value));
export const explainOnWebScreenPopCustomReply = (value) => explain(checkOnWebScreenPopCustomReply(value));
export const isOnLoginArguments = (value) => checkOnLoginArguments(value) === undefined;
export const assertOnLoginArguments = (value) => refuse(checkOnLoginArguments(value));
export const explainOnLoginArguments = (value) => explain(checkOnLoginArguments(value));
export const isOnLogoutArguments = (value) => checkOnLogoutArguments(value) === undefined;
export const assertOnLogoutArguments = (value) => refuse(checkOnLogoutArguments(value));
export const explainOnLogoutArguments = (value) => explain(checkOnLogoutArguments(value));
export const isOnAgentStateChangeArguments = (value) => checkOnAgentStateChangeArguments(value) === undefined;
export const assertOnAgentStateChangeArguments = (value) => refuse(checkOnAgentStateChangeArguments(value));
export const explainOnAgentStateChangeArguments = (value) => explain(checkOnAgentStateChangeArguments(value));
export const isOnServerErrorArguments = (value) => checkOnServerErrorArguments(value) === undefined;
export const assertOnServerErrorArguments = (value) => refuse(checkOnServerErrorArguments(value));
export const explainOnServerErrorArguments = (value) => explain(checkOnServerErrorArguments(value));
export const isOnWidgetMinimizedChangeArguments = (value) => checkOnWidgetMinimizedChangeArguments(value) === undefined;
export const assertOnWidgetMinimizedChangeArguments = (value) => refuse(checkOnWidgetMinimizedChangeArguments(value));
export const explainOnWidgetMinimizedChangeArguments = (value) => explain(checkOnWidgetMinimizedChangeArguments(value));
export const isOnScreenRecordingStateChangeArguments = (value) => checkOnScreenRecordingStateChangeArguments(value) === undefined;
export const assertOnScreenRecordingStateChangeArguments = (value) => refuse(checkOnScreenRecordingStateChangeArguments(value));
export const explainOnScreenRecordingStateChangeArguments = (value) => explain(checkOnScreenRecordingStateChangeArguments(value));
export const isOnSoftphoneStatusChangeArguments = (value) => checkOnSoftphoneStatusChangeArguments(value) === undefined;
export const assertOnSoftphoneStatusChangeArguments = (value) => refuse(checkOnSoftphoneStatusChangeArguments(value));
export const explainOnSoftphoneStatusChangeArguments = (value) => explain(checkOnSoftphoneStatusChangeArguments(value));
export const isOnAudioDeviceChangeArguments = (value) => checkOnAudioDeviceChangeArguments(value) === undefined;
export const assertOnAudioDeviceChangeArguments = (value) => refuse(checkOnAudioDeviceChangeArguments(value));
export const explainOnAudioDeviceChangeArguments = (value) => explain(checkOnAudioDeviceChangeArguments(value));
export const isOnPhoneCapabilitiesChangeArguments = (value) => checkOnPhoneCapabilitiesChangeArguments(value) === undefined;
export const assertOnPhoneCapabilitiesChangeArguments = (value) => refuse(checkOnPhoneCapabilitiesChangeArguments(value));
export const explainOnPhoneCapabilitiesChangeArguments = (value) => explain(checkOnPhoneCapabilitiesChangeArguments(value));
