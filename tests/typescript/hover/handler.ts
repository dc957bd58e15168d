// What an editor shows: a comment `// hover name: text` above a line tells a part of the quick
// information on the first occurrence of the name in the line, `// help name: text` a part of what is
// shown inside of the call.
import type { AgentDesktopClientAPI, EventName, InteractionState } from "brightpattern-agent-desktop";
import type {} from "brightpattern-agent-desktop/global";
import { events, methods, InteractionState as States, ServerErrorCodes } from "brightpattern-agent-desktop/latest/values";

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

// hover ON_LOGOUT: EventFacts<"ON_LOGOUT", false, []>
// hover ON_LOGOUT: No agent is logged in any more
export const needed: false = events.ON_LOGOUT.needsReply;

// hover startCall: MethodFacts<"startCall", "START_CALL", ["phonenumber", "associatedObjects"]>
// hover startCall: Starts an outgoing call
export const command: "START_CALL" = methods.startCall.command;

// hover user_already_logged_in: 108
// hover user_already_logged_in: The user is logged in elsewhere
export const number: 108 = ServerErrorCodes.user_already_logged_in;

// hover hold: "hold"
export const held = States.hold;
