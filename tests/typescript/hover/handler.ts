// What an editor shows: a comment `// hover name: text` above a line tells a part of the quick
// information on the first occurrence of the name in the line, `// help name: text` a part of what is
// shown inside of the call.
import type { AgentDesktopClientAPI, EventName, InteractionState } from "brightpattern-agent-desktop";
import type {} from "brightpattern-agent-desktop/global";

declare const adApi: AgentDesktopClientAPI;

// hover on: handler: (activity: InteractionData) => unknown
// hover on: The activity record of an ended interaction should be saved
adApi.on(
  "ON_SAVE_ACTIVITY_RECORD",
  // hover activity: (parameter) activity: InteractionData
  (activity) => {
    // hover duration: (property) duration?: number
    // hover duration: Unit: seconds.
    console.log(activity.duration);
  },
);

// hover on: The agent searches the external knowledge base
adApi.on(
  "ON_SEARCH_KNOWLEDGE_BASE",
  // hover query: (parameter) query: string
  // hover language: (parameter) language: string | undefined
  (query, language) => [{ id: query, title: query, text: language ?? "" }],
);

// help on: The activity record of an ended interaction should be saved
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => activity);
// help on: Must answer
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", () => null);

// hover remove: @param handler - The function that was registered.
adApi.remove("ON_SAVE_ACTIVITY_RECORD", () => {});

// hover InteractionState: "unknown" | "queued" | "ivr"
export type State = InteractionState;

// hover EventName: "ON_NEW_INTERACTION"
export type Name = EventName;

// hover brightpattern: Is there once the script has run.
export const made = new brightpattern.AdApi();
