// The map of events carries the labelled arguments and the reply of each.
import type {
  AgentDesktopClientAPI,
  CallbackMessage,
  CallbackMethodsReturnTypeMap,
  Events,
  InteractionData,
} from "brightpattern-agent-desktop";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Saved = Events["ON_SAVE_ACTIVITY_RECORD"];
const labelled: Same<Saved["arguments"], [activity: InteractionData]> = true;
const replied: Same<Saved["reply"], unknown> = true;

// A program that passes the name on keeps the types.
declare const adApi: AgentDesktopClientAPI;
function log<Name extends keyof Events>(...[event, handler]: Parameters<typeof adApi.on<Name>>): void {
  console.log(event, labelled, replied);
  adApi.on(event, handler);
}
log<"ON_SAVE_ACTIVITY_RECORD">("ON_SAVE_ACTIVITY_RECORD", (activity) => console.log(activity.state));

// The vendor's table of answers can be indexed with every event; nobody answers most of them.
type Answers<Name extends CallbackMessage> = CallbackMethodsReturnTypeMap[Name];
const answered: Same<Answers<"ON_WEB_SCREEN_POP_CUSTOM" | "ON_LOGIN">, boolean | void> = true;
console.log(answered);
