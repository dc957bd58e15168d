// Handlers are typed by the name of their event.
import type {
  AgentDesktopClientAPI,
  EventName,
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

// Nobody waits for its reply, so it may return anything.
declare const store: Map<string, InteractionData>;
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => store.set(activity.interactionId, activity));
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => fetch("/log", { method: "POST", body: activity.subject }));
adApi.on("ON_SAVE_ACTIVITY_RECORD", async (activity) => activity.callParties.length);

// The documented type is as strict as the documentation.
// error TS2322: Type 'Promise<number>' is not assignable to type 'void | Promise<void>'.
const counting: OnSaveActivityRecordHandler = async (activity) => activity.callParties.length;
adApi.on("ON_SAVE_ACTIVITY_RECORD", counting);

// A misspelt event is the event's fault, not the handler's.
// error TS2769: Argument of type '"ON_SAVE_ACTIVITY_RECORDS"' is not assignable to parameter of type 'EventName'.
adApi.on("ON_SAVE_ACTIVITY_RECORDS", () => {});
// error TS2769: Argument of type '"ON_NEW_INTERACTON"' is not assignable to parameter of type 'EventName'.
adApi.on("ON_NEW_INTERACTON", (interaction) => console.log(interaction.interactionId));
// error TS2345: Argument of type '"onSaveActivityRecord"' is not assignable to parameter of type 'EventName'.
adApi.remove("onSaveActivityRecord", save);
// error TS2820: Did you mean '"ON_SAVE_ACTIVITY_RECORD"'?
const misspelt: EventName = "ON_SAVE_ACTIVITY_RECORDS";
console.log(misspelt);

// A handler that wants something else is the handler's fault, and the message says what it gets.
// error TS2769: Type 'InteractionData' is not assignable to type 'string'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity: string) => console.log(activity));
// error TS2769: is not assignable to parameter of type '(activity: InteractionData) => unknown'.
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity: InteractionData, more: number) => console.log(activity, more));
// error TS2345: Property 'agent' is missing in type 'InteractionData'
adApi.remove("ON_SAVE_ACTIVITY_RECORD", (activity: { agent: string }) => console.log(activity));
