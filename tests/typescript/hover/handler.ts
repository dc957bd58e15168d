// What an editor shows: a comment `// hover name: text` above a line tells a part of the quick
// information on the first occurrence of the name in the line.
import type { AgentDesktopClientAPI, InteractionState } from "brightpattern-agent-desktop";

declare const adApi: AgentDesktopClientAPI;

// hover on: handler: (activity: InteractionData) => void | Promise<void>
adApi.on(
  "ON_SAVE_ACTIVITY_RECORD",
  // hover activity: (parameter) activity: InteractionData
  (activity) => {
    // hover duration: (property) InteractionData.duration?: number
    // hover duration: Unit: seconds.
    console.log(activity.duration);
  },
);

// hover remove: @param handler - The function that was registered.
adApi.remove("ON_SAVE_ACTIVITY_RECORD", () => {});

// hover InteractionState: "unknown" | "queued" | "ivr"
export type State = InteractionState;
