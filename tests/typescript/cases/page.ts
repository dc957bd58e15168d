// A page against the current edition that makes every call and gives every answer, as the vendor's own
// example does, with what its forms hold: plain texts, and null where there is nothing to answer.
import type {
  ActivityRecordInfo,
  AgentDesktopClientAPIClassType,
  AgentState,
  ChatChannelType,
  CustomTransferData,
  InitOptions,
  InteractionAssociatedObjectData,
  LoginData,
  MessageLogger,
  PhoneDevice,
  RescheduleData,
  ServerErrorData,
} from "brightpattern-agent-desktop/latest";

const options: InitOptions = { integrationKey: "page", mountRoot: document.body, standalone: false };
declare const AdApi: AgentDesktopClientAPIClassType;
const adApi = new AdApi(options);

const logger: MessageLogger = (message, data) => {
  if (message.endsWith("_RESPONSE")) console.log(message, data.status);
};
adApi.injectMessageLogger(logger);

// Log in again with force after the server says that the user is logged in elsewhere.
const credentials: LoginData = { username: "agent", password: "secret", tenant: "tenant.example" };
const recover = async (error: ServerErrorData): Promise<void> => {
  if (error.code === 108 && error.name === "user_already_logged_in") await adApi.login(credentials, true);
};
adApi.on("ON_SERVER_ERROR", recover);
adApi.remove("ON_SERVER_ERROR", recover);

declare const text: string;
declare const state: AgentState;
declare const channel: ChatChannelType;
declare const device: PhoneDevice;
declare const record: InteractionAssociatedObjectData;
const data: CustomTransferData = { text, priority: 1, urgent: false, nothing: null, left: undefined };
const reschedule: RescheduleData = { numberToDial: text, fromTime: text, untilTime: text, timezoneCode: text };

export async function session(): Promise<void> {
  await adApi.openLogin();
  await adApi.login(credentials);
  const login = await adApi.getLoginState();
  if (login.status === "success" && login.data.isLoggedIn) console.log(login.data.agentId, login.data.username);
  await adApi.getAgentState();
  await adApi.setAgentState(state);
  await adApi.setAgentState("not_ready", text);
  await adApi.getAgentNotReadyReasons();
  await adApi.setService(text);
  await adApi.setService(null);
  await adApi.setDIDNumber(text);
  await adApi.setDIDNumber(null);
  await adApi.setPhoneDevice({ type: device, phone: text });
  await adApi.setScreenRecordingMute(true);
  await adApi.setWidgetMinimized(false);
  await adApi.activatePage();
  await adApi.setDialCandidates([]);
  await adApi.getConfig();
  await adApi.logout();
}

export async function interaction(id?: string): Promise<void> {
  await adApi.acceptInteraction();
  await adApi.startCall(text, record);
  await adApi.startChat(channel, text, [record]);
  const started = await adApi.startEmail(text);
  if (started.status === "success") console.log(started.data.id ?? started.data.error);
  await adApi.sendDtmf(text, id);
  await adApi.consultCall(text);
  await adApi.blindTransfer(text, data, id);
  await adApi.transfer(data);
  await adApi.inviteToCallConference(text, data, id);
  await adApi.removeFromCallConference(text, id);
  await adApi.mergeAllCallsIntoConference(data);
  await adApi.inviteToChatConference(text, id);
  await adApi.removeFromChatConference(text, id);
  await adApi.getDispositionsList({ service: text });
  await adApi.getDispositionsList({});
  await adApi.setDisposition(text, id);
  await adApi.setRescheduleWindow(reschedule, id);
  await adApi.leaveAndCompleteInteraction(text, text, id);
  await adApi.addInteractionAssociatedObject(record, id);
  await adApi.setInteractionActiveScreen({ url: text }, id);
  await adApi.suggestChatMessage(text, true, id);
  const all = await adApi.getInteractionsState();
  if (all.status === "success") {
    const active = all.data.interactions.find((one) => one.interactionId === all.data.activeInteractionId);
    console.log(active?.callParties[0]?.name, active?.chatParties.length, active?.origination === "dialpad-search");
  } else {
    console.log(all.error.name === "not_logged_in", all.error.message);
  }
}

// The answers.
adApi.on("ON_REQUEST_TRANSFER_DATA", () => null);
adApi.on("ON_REQUEST_TRANSFER_DATA", async () => data);
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", async () => null);
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", (query, language, folderId) => [
  { id: "1", type: "article", title: query, text: `${language} ${folderId}` },
]);
adApi.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", () => null);
adApi.on("ON_GET_KNOWLEDGE_BASE_FOLDER", () => []);
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (interactionId, pop) => pop.action === "OPEN_WEB_PAGE" && interactionId !== "");
adApi.on("ON_VALIDATE_ASSOCIATED_RECORDS", (interactionId, records) => ({
  valid: records.selected.length > 0,
  message: interactionId,
}));
adApi.on("ON_REQUEST_RECORD_INFO", () => null);
adApi.on("ON_REQUEST_RECORD_ON_SCREEN", async () => record);
adApi.on("ON_SAVE_ACTIVITY_RECORD", () => {});
adApi.on("ON_SAVE_ACTIVITY_RECORD", async () => undefined);
adApi.on("ON_SAVE_ACTIVITY_RECORD", async (activity): Promise<ActivityRecordInfo> => ({
  id: null,
  caseId: activity.associatedObjects.selected[0] ?? "",
}));

// error TS2769: Type 'undefined' is not assignable to type
adApi.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", () => undefined);
// error TS2769: Type 'null' is not assignable to type
adApi.on("ON_GET_KNOWLEDGE_BASE_FOLDER", () => null);
