// Activity records as widgets of all kinds send them.
import type { InteractionActivityData, InteractionType as Type } from "brightpattern-agent-desktop/latest";
import { ON_SAVE_ACTIVITY_RECORD as older } from "brightpattern-agent-desktop/5.19/samples";
import { InteractionActivityData as sample } from "brightpattern-agent-desktop/latest/samples";
import { CallDirection, InteractionKind, InteractionOrigination, InteractionState, InteractionType } from "brightpattern-agent-desktop/latest/values";

const SERVICES = ["Support", "Sales", "Billing", "Ünïcode & Söhne"];
const DISPOSITIONS = ["Follow-up required", "Resolved", "No answer", "Wrong number"];

/** Texts that somebody is likely to get wrong. */
const TEXTS = [
  "Question about an invoice",
  'She said "later", and then \\ left',
  "<script>alert(1)</script> & <b>bold</b>",
  "=1+1",
  "日本語のメモ 👩🏽‍💻 עברית",
  "two\nlines\tand a tab, \u2028 and \u0000",
  "'; DROP TABLE activities; --",
  "x".repeat(2000),
  "",
];

const HOUR = 3_600_000;

/** The one of some values whose turn it is. */
function turn<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) {
    throw new RangeError("there are no values");
  }
  return value;
}

/** An ID that no interaction has had. A page that is not secure has no `randomUUID`. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A record of an interaction that is over. */
export function record(id: string, type: Type, known: Partial<InteractionActivityData> = {}): InteractionActivityData {
  const { callParties, chatParties, ...full } = sample.full();
  const parties = type === "voice" ? { callParties, chatParties: [] } : { callParties: [], chatParties };
  const end = Date.now();
  return { ...full, ...parties, type, interactionId: id, state: "completed", startTime: end - 95_000, endTime: end, duration: 95, ...known };
}

/** What a record of a widget that nobody has documented yet may have. */
export function newer(id: string): unknown {
  return {
    ...record(id, "voice", { subject: "From a newer widget", contactName: "Grace Newer" }),
    type: "hologram",
    state: "teleported",
    callDirection: "sideways",
    sentiment: { score: 0.1, words: ["calm", "curious"], model: null },
    bigNumber: 1e21,
    "a member with spaces": [[], {}, [null, true, -0.5]],
    associatedObjects: { list: [], selected: [], pinned: ["id-7"] },
    ...(JSON.parse('{"__proto__":{"polluted":true},"":"no name"}') as object),
  };
}

/** A record that no server can take: a number is a word, and something is missing. */
export function broken(id: string): unknown {
  const { associatedObjects: _, ...rest } = record(id, "voice", { subject: "A broken record", contactName: "Bob Broken" });
  return { ...rest, duration: "a minute or so" };
}

/** Records of all kinds, each of an interaction of its own. */
export function ofAllKinds(count: number, prefix: string): unknown[] {
  return Array.from({ length: count }, (_, number) => kind(`${prefix}-${String(number).padStart(4, "0")}`, number));
}

function kind(id: string, number: number): unknown {
  switch (number % 10) {
    case 7:
      return { ...sample.minimal(), interactionId: id, subject: turn(TEXTS, number) };
    case 8:
      return { ...older.full()[0], interactionId: id };
    case 9:
      return { ...(newer(id) as object), number };
    default:
      return varied(id, number);
  }
}

function varied(id: string, number: number): InteractionActivityData {
  const type = turn(Object.values(InteractionType), number);
  const startTime = Date.now() - number * 3 * HOUR;
  const duration = (number * 37) % 1800;
  return record(id, type, {
    state: turn(Object.values(InteractionState), number),
    interactionKind: turn(Object.values(InteractionKind), number),
    origination: turn(Object.values(InteractionOrigination), number),
    callDirection: turn(Object.values(CallDirection), number),
    internal: number % 4 === 0,
    service: turn(SERVICES, number),
    disposition: turn(DISPOSITIONS, number + 1),
    subject: turn(TEXTS, number),
    description: turn(TEXTS, number + 3),
    contactName: turn(["Ada Example", "Grace Sample", "Łukasz Przykład"], number),
    attachedData: { transferred: String(number % 6 === 0), [turn(TEXTS.slice(0, 5), number)]: turn(TEXTS, number + 1) },
    startTime,
    duration,
    endTime: startTime + duration * 1000,
  });
}
