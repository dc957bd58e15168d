// Handlers are typed by the name of their event.
import type {
  AgentDesktopClientAPI,
  InteractionData,
  OnSaveActivityRecordHandler,
} from "brightpattern-agent-desktop";

declare const adApi: AgentDesktopClientAPI;

adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => {
  const parties: string[] = activity.callParties.map((party) => party.name);
  const minutes: number = (activity.duration ?? 0) / 60;
  console.log(activity.interactionId, parties, minutes);
});

// A handler may be asynchronous, take no argument, and be removed again.
const save = async (activity: InteractionData): Promise<void> => {
  await Promise.resolve(activity.subject);
};
adApi.on("ON_SAVE_ACTIVITY_RECORD", save);
adApi.on("ON_SAVE_ACTIVITY_RECORD", () => {});
adApi.remove("ON_SAVE_ACTIVITY_RECORD", save);

// The documented name of its type fits.
const handler: OnSaveActivityRecordHandler = (activity) => console.log(activity.state);
adApi.on("ON_SAVE_ACTIVITY_RECORD", handler);

// A misspelt event is the event's fault, not the handler's.
// error TS2345: Argument of type '"ON_SAVE_ACTIVITY_RECORDS"' is not assignable to parameter of type
adApi.on("ON_SAVE_ACTIVITY_RECORDS", () => {});
// error TS2345: Argument of type '"onSaveActivityRecord"' is not assignable to parameter of type
adApi.remove("onSaveActivityRecord", save);

// A handler that wants something else is the handler's fault, and the message says what it gets.
// error TS2345: Type 'InteractionData' is not assignable to type 'string'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity: string) => console.log(activity));
// error TS2345: is not assignable to parameter of type '(activity: InteractionData) => void | Promise<void>'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity: InteractionData, more: number) => console.log(activity, more));
// error TS2345: Property 'agent' is missing in type 'InteractionData'
adApi.remove("ON_SAVE_ACTIVITY_RECORD", (activity: { agent: string }) => console.log(activity));

// Nobody takes a reply.
// error TS2322: Type 'number' is not assignable to type 'void | Promise<void>'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => activity.callParties.length);
// error TS2322: Type 'Promise<string>' is not assignable to type 'void | Promise<void>'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", async (activity) => activity.subject);
