// A handler answers where the widget waits, at once or by a promise, and the answer is checked.
import type { AgentDesktopClientAPI, InteractionData } from "brightpattern-agent-desktop";

declare const adApi: AgentDesktopClientAPI;

adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (itemId, pop) => itemId === "" || typeof pop === "object");
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", async () => true);
adApi.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", () => null);
adApi.on("ON_REQUEST_TRANSFER_DATA", async (interactionId) => ({ case: interactionId, priority: 2 }));

// error TS2322: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", (itemId) => itemId);
// error TS2322: Type 'Promise<string>' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", async (itemId) => itemId);
// error TS2345: Type 'void' is not assignable to type 'boolean | Promise<boolean>'.
adApi.on("ON_WEB_SCREEN_POP_CUSTOM", () => {});

// One handler may serve several events when it can take the arguments of each.
declare const changed: "ON_INTERACTION_STATE_CHANGE" | "ON_SAVE_ACTIVITY_RECORD";
adApi.on(changed, (interaction) => console.log(interaction.state));
for (const name of ["ON_NEW_INTERACTION", "ON_LOGOUT"] as const) {
  adApi.on(name, (...args) => console.log(name, args.length));
}

declare const either: "ON_SAVE_ACTIVITY_RECORD" | "ON_REQUEST_TRANSFER_DATA" | "ON_LOAD_TRANSFER_DATA";
// error TS2345: Type 'string' is not assignable to type 'InteractionData'.
adApi.on(either, (activity: InteractionData) => console.log(activity));

// And when its answer suits each.
declare const asked: "ON_WEB_SCREEN_POP_CUSTOM" | "ON_GET_KNOWLEDGE_BASE_ARTICLE";
// error TS2345: Argument of type '() => true' is not assignable to parameter of type
adApi.on(asked, () => true);
// error TS2345: Argument of type '() => void' is not assignable to parameter of type
adApi.on(asked, () => {});
// error TS2345: Argument of type '() => void' is not assignable to parameter of type
adApi.remove(asked, () => {});
