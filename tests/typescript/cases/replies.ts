// A handler answers where the widget waits, at once or by a promise, and the answer is checked.
import type { AgentDesktopClientAPI, ExternalKBSearchResultData, InteractionData } from "brightpattern-agent-desktop";

declare const adApi: AgentDesktopClientAPI;

adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (itemId, pop) => itemId === "" || typeof pop === "object");
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", async () => true);
adApi.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", () => null);
adApi.on("ON_REQUEST_TRANSFER_DATA", async (interactionId) => ({ case: interactionId, priority: 2 }));

// Its parameters have their own types, whatever it does with them.
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", async (query, language) => {
  const response = await fetch(`/articles?q=${encodeURIComponent(query)}&l=${language?.length}`);
  return (await response.json()) as ExternalKBSearchResultData[];
});
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (itemId, pop) => {
  if (pop.popup) {
    return false;
  }
  return itemId.length > 0;
});

// error TS2769: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (itemId) => itemId);
// error TS2769: Type 'Promise<string>' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", async (itemId) => itemId);
// error TS2769: Type 'void' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", () => {});

// One handler may serve several events when it can take the arguments of each.
declare const changed: "ON_INTERACTION_STATE_CHANGE" | "ON_SAVE_ACTIVITY_RECORD";
adApi.on(changed, (interaction) => console.log(interaction.state));
for (const name of ["ON_NEW_INTERACTION", "ON_LOGOUT"] as const) {
  adApi.on(name, (...args) => console.log(name, args.length));
}

declare const either: "ON_SAVE_ACTIVITY_RECORD" | "ON_REQUEST_TRANSFER_DATA" | "ON_LOAD_TRANSFER_DATA";
// error TS2769: Type 'string' is not assignable to type 'InteractionData'.
adApi.on(either, (activity: InteractionData) => console.log(activity));

// And when its answer suits each.
declare const asked: "ON_WEB_SCREEN_POP_CUSTOM" | "ON_GET_KNOWLEDGE_BASE_ARTICLE";
// error TS2769: is not assignable to type
adApi.on(asked, () => true);
// error TS2769: Argument of type '() => void' is not assignable to parameter of type
adApi.on(asked, () => {});
// error TS2345: Argument of type '() => void' is not assignable to parameter of type
adApi.remove(asked, () => {});

// It answers as soon as one of them is answered.
declare const mixed: "ON_SAVE_ACTIVITY_RECORD" | "ON_WEB_SCREEN_POP_CUSTOM";
adApi.on(mixed, (...args) => args.length > 1);
adApi.on(mixed, async (...args) => args.length > 1);
// error TS2769: is not assignable to type 'boolean | Promise<boolean>'.
adApi.on(mixed, (...args) => args.length);
// error TS2769: Type 'void' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on(mixed, () => {});
