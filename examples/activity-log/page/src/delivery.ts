// One record on its way to the server, and what the answer means.

/** Why a record is not taken. */
export interface Fault {
  readonly title: string;
  readonly reason: string;
  /** The place in the record, a JSON Pointer. */
  readonly pointer?: string;
  /** Under which ID the server has kept what it refused. */
  readonly refused?: string;
}

/** What came of sending a record. */
export type Outcome =
  /** The server has it. */
  | { readonly kind: "stored"; readonly id: string; readonly url: string; readonly status: string }
  /** The server will never take it as it is. */
  | { readonly kind: "refused"; readonly fault: Fault }
  /** The server has failed on it, perhaps on it alone. */
  | { readonly kind: "failed"; readonly reason: string }
  /** Nobody takes records at the moment. */
  | { readonly kind: "away"; readonly reason: string; readonly pause?: number };

/** The answers that are about the record and not about the moment. */
const FINAL = new Set([413, 415, 422]);

/** How long the server may take, in milliseconds. */
const PATIENCE = 20_000;

/** Sends a record. Anything but an acknowledgement leaves it with the caller. */
export async function deliver(text: string): Promise<Outcome> {
  try {
    const response = await fetch("/activities", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
      // Who sends us elsewhere is not the server.
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return judge(response, await body(response));
  } catch {
    return { kind: "away", reason: navigator.onLine ? "the server cannot be reached" : "the browser is offline" };
  }
}

/** The members of an answer; none where it is not JSON. */
async function body(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function judge(response: Response, answer: Record<string, unknown>): Outcome {
  const status = `the server has answered ${response.status}`;
  if (response.ok) {
    // A network that wants a login answers too, with a page of its own.
    const { id, url, status: stored } = answer;
    const isOurs = (typeof id === "string" || typeof id === "number") && typeof url === "string";
    return isOurs
      ? { kind: "stored", id: String(id), url, status: String(stored) }
      : { kind: "away", reason: "somebody else has answered in the place of the server" };
  }
  // Whoever has read the record says what is wrong with it; else it may have suffered on its way.
  if (FINAL.has(response.status) || (response.status === 400 && answer["reason"] !== undefined)) {
    return { kind: "refused", fault: fault(answer, status) };
  }
  if (response.status === 400 || response.status === 500) {
    return { kind: "failed", reason: status };
  }
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return { kind: "away", reason: status, ...(seconds >= 0 && { pause: seconds * 1000 }) };
}

/** Reads problem details; what is missing is said by the status. */
function fault(answer: Record<string, unknown>, status: string): Fault {
  const text = (name: string) => (answer[name] === undefined || answer[name] === null ? undefined : String(answer[name]));
  const pointer = text("pointer");
  const refused = text("refused");
  return {
    title: text("title") ?? "Refused",
    reason: text("reason") ?? text("detail") ?? status,
    ...(pointer !== undefined && { pointer }),
    ...(refused !== undefined && { refused }),
  };
}
