// Programs that pass on names and handlers keep the types.
import type { AgentDesktopClientAPI, EventHandler, EventName, Events } from "brightpattern-agent-desktop";

declare const adApi: AgentDesktopClientAPI;

function subscribe<Name extends EventName>(event: Name, handler: EventHandler<Name>): () => void {
  adApi.on(event, handler);
  return () => adApi.remove(event, handler);
}
subscribe("ON_SAVE_ACTIVITY_RECORD", (activity) => activity.subject);
subscribe("ON_SEARCH_KNOWLEDGE_BASE", async (query, language) => {
  await fetch(`/articles?q=${encodeURIComponent(query)}`);
  return [{ id: query, title: query, text: language ?? "" }];
});
// error TS2345: Argument of type '"ON_SAVE"' is not assignable to parameter of type 'EventName'.
subscribe("ON_SAVE", () => {});
// error TS2345: Type 'void' is not assignable to type 'boolean | Promise<boolean>'.
subscribe("ON_WEB_SCREEN_POP_CUSTOM", () => {});
declare const asked: "ON_WEB_SCREEN_POP_CUSTOM" | "ON_GET_KNOWLEDGE_BASE_ARTICLE";
// error TS2322: is not assignable to type
subscribe(asked, () => true);

function once<Name extends EventName>(event: Name, handler: EventHandler<Name>): void {
  const first: EventHandler<Name> = (...args) => {
    adApi.remove(event, first);
    return handler(...args);
  };
  adApi.on(event, first);
}
once("ON_LOGIN", (login) => login.username);

function next<Name extends EventName>(event: Name): Promise<Events[Name]["arguments"]> {
  return new Promise((resolve) => once(event, (...args: Events[Name]["arguments"]): any => resolve(args)));
}
void next("ON_LOGIN").then(([login]) => login.username);

// A table of handlers.
const table: { [Name in EventName]?: EventHandler<Name> } = {
  ON_LOGIN: (login) => login.username,
  ON_GET_KNOWLEDGE_BASE_ARTICLE: () => null,
  // error TS2322: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
  ON_WEB_SCREEN_POP_CUSTOM: (itemId) => itemId,
};
function register<Name extends EventName>(handlers: { [One in Name]: EventHandler<One> }, event: Name): void {
  adApi.on(event, handlers[event]);
}
register({ ON_LOGIN: (login) => login.username }, "ON_LOGIN");
console.log(table);

// The type of the handler may be written out.
function listen<Name extends keyof Events>(
  event: Name,
  handler: (...args: Events[Name]["arguments"]) => Events[Name]["reply"],
): () => void {
  adApi.on(event, handler);
  return () => adApi.remove(event, handler);
}
listen("ON_SAVE_ACTIVITY_RECORD", (activity) => activity.subject);
listen("ON_WEB_SCREEN_POP_CUSTOM", async (itemId) => itemId === "");
// error TS2322: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
listen("ON_WEB_SCREEN_POP_CUSTOM", (itemId) => itemId);
