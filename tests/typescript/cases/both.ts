// One page for tenants of both editions: what each note on code for both comes to.
import type * as old from "brightpattern-agent-desktop/5.19";
import type * as latest from "brightpattern-agent-desktop/latest";

/** One ID or none in 5.19, a list later. */
export function picked(records: old.InteractionAssociatedObjectsData | latest.InteractionAssociatedObjectsData): string[] {
  const { selected } = records;
  if (Array.isArray(selected)) return selected;
  return selected === null ? [] : [selected];
}

/** A branch for what neither edition lists. */
export function startedFrom(interaction: old.InteractionData | latest.InteractionData): string {
  switch (interaction.origination) {
    case "dialpad":
    case "dialpad-search":
      return "dialpad";
    case "topbar":
      return "widget";
    default:
      return interaction.origination ?? "unknown";
  }
}

type Activity = old.InteractionData | latest.InteractionActivityData;

async function save(activity: Activity): Promise<string> {
  const contact = "contactName" in activity ? activity.contactName : "";
  return `${activity.interactionId} ${startedFrom(activity)} ${picked(activity.associatedObjects)} ${contact}`;
}

/** The promise always ends, and what 5.19 ignores is what later editions wait for. */
export function listen(before: old.AgentDesktopClientAPI, now: latest.AgentDesktopClientAPI): void {
  const saved = async (activity: Activity) => ({ id: await save(activity).catch(() => null) });
  before.on("ON_SAVE_ACTIVITY_RECORD", saved);
  now.on("ON_SAVE_ACTIVITY_RECORD", saved);
}

/** Log in before any other call, and call what both have with what both take. */
export async function start(adApi: old.AgentDesktopClientAPI | latest.AgentDesktopClientAPI): Promise<void> {
  const login = await adApi.getLoginState();
  if (login.status === "success" && !login.data.isLoggedIn) {
    if ("openLogin" in adApi) await adApi.openLogin();
    else await adApi.login({ username: "agent", password: "secret" });
  }
  await adApi.setAgentState("not_ready", "Lunch");
  await adApi.transfer({ reason: "lunch" });
}

/** Events for a client of either edition, where neither `on` fits alone. */
type EventOfBoth = old.EventName & latest.EventName;
type HandlerOfBoth<Name extends EventOfBoth> = (
  ...args: old.Events[Name]["arguments"] | latest.Events[Name]["arguments"]
) => old.Events[Name]["reply"] & latest.Events[Name]["reply"];

function listenToBoth<Name extends EventOfBoth>(
  adApi: old.AgentDesktopClientAPI | latest.AgentDesktopClientAPI,
  event: Name,
  handler: HandlerOfBoth<Name>,
): () => void {
  if ("openLogin" in adApi) {
    adApi.on(event, handler);
    return () => adApi.remove(event, handler);
  }
  adApi.on(event, handler);
  return () => adApi.remove(event, handler);
}

export function listenToEither(adApi: old.AgentDesktopClientAPI | latest.AgentDesktopClientAPI): void {
  listenToBoth(adApi, "ON_NEW_INTERACTION", (interaction) => startedFrom(interaction));
  listenToBoth(adApi, "ON_SAVE_ACTIVITY_RECORD", async (activity) => ({ id: await save(activity) }));
  // error TS2322: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
  listenToBoth(adApi, "ON_WEB_SCREEN_POP_CUSTOM", (itemId) => itemId);
  // error TS2345: Argument of type '"ON_GET_KNOWLEDGE_BASE_FOLDER"' is not assignable to parameter of type
  listenToBoth(adApi, "ON_GET_KNOWLEDGE_BASE_FOLDER", () => []);
}
