// An interaction is what the documentation declares, and nothing misspelt passes.
import type { CallParty, InteractionData, InteractionState } from "brightpattern-agent-desktop";

const party: CallParty = { id: "1", name: "Ann Example", phone: "555-0100" };
const record: InteractionData = {
  interactionId: "i-1",
  state: "completed",
  type: "voice",
  subject: "",
  associatedObjects: { list: [], selected: null },
  callParties: [party],
  callMuted: false,
  callRecording: true,
  attachedData: { language: "en" },
  duration: 61,
  origination: "dialpad-search",
};

if (record.state === "wrap_up" || record.origination === "contact-profile") {
  const direction: "inbound" | "outbound" | undefined = record.callDirection;
  console.log(direction, record.attachedData["language"]);
}

// error TS2367: have no overlap
if (record.state === "wrapup") {
  console.log("never");
}
// error TS2820: Type '"compleet"' is not assignable to type 'InteractionState'.
const state: InteractionState = "compleet";
// error TS2551: Property 'interactionID' does not exist on type 'InteractionData'.
console.log(record.interactionID, state);
// error TS2741: Property 'phone' is missing in type
const incomplete: CallParty = { id: "1", name: "Ann Example" };
// error TS2375: with 'exactOptionalPropertyTypes: true'
const absent: CallParty = { ...party, userId: undefined };
// error TS2322: Type 'null' is not assignable to type 'string'.
const nameless: CallParty = { ...party, name: null };
// error TS2322: Type 'number' is not assignable to type 'string'.
const numbered: CallParty = { ...party, phone: 1204 };
console.log(incomplete, absent, nameless, numbered);
// error TS2322: Type 'undefined' is not assignable to type 'string'.
const phone: string = record.phoneNumber;
console.log(phone);
