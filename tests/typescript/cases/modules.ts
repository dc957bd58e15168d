// The modules that run: what a guard says of a value, constants that are types too, a client of any edition, and
// the mistakes that tests of a page make.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop";
import { assertCallParty, isInteractionData } from "brightpattern-agent-desktop/guards";
import { InteractionState, events, methods } from "brightpattern-agent-desktop/values";
import { CallError, isSuccess, loadAnyAdApi, shared, unwrap } from "brightpattern-agent-desktop/editions";
import { loadAdApi } from "brightpattern-agent-desktop/load";
import { createFake, failure, silence } from "brightpattern-agent-desktop/testing";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export function read(value: unknown): string {
  if (isInteractionData(value)) return value.interactionId;
  assertCallParty(value);
  return value.id;
}

const labels: Partial<Record<InteractionState, string>> = { [InteractionState.hold]: "on hold" };
const needed: true = events.ON_SEARCH_KNOWLEDGE_BASE.needsReply;
const place: "initialObject" = methods.startCall.parameters[1];
console.log(labels, needed, place);

export async function start(): Promise<void> {
  const client = shared(await loadAnyAdApi({ domain: "acme.example.com", widget: "1.0" }));
  const state = await unwrap(client.getLoginState());
  const isLoggedIn: Same<typeof state.isLoggedIn, boolean> = true;
  const answer = await client.getLoginState();
  if (isSuccess(answer)) console.log(answer.data.isLoggedIn, isLoggedIn);
  try {
    await unwrap(client.logout());
  } catch (error) {
    if (error instanceof CallError && error.name === "not_logged_in") console.log(error.code);
  }
}

export async function test(): Promise<AgentDesktopClientAPI> {
  const fake = createFake().answer("getLoginState", failure("not_logged_in"), silence, () => ({ isLoggedIn: true }));
  // error TS2322: Type 'string' is not assignable to type 'boolean'.
  fake.answer("getLoginState", { isLoggedIn: true }, { isLoggedIn: "yes" });
  // error TS2345: Argument of type '"getLoginStat"' is not assignable
  fake.answer("getLoginStat", { isLoggedIn: true });
  // error TS2345: Argument of type '"not_loged_in"' is not assignable
  failure("not_loged_in");
  // error TS2345: Argument of type '"ON_LOGN"' is not assignable
  await fake.fire("ON_LOGN");
  fake.reset().uninstall().assertNoProblems();
  // What a function answers keeps its literals, and is data or a failure.
  fake.answer("getAgentState", () => ({ state: "ready", reservedForIncomingInteraction: false }));
  fake.answer("getDispositionsList", async () => [{ id: "1", code: "10", name: "Resolved", type: "SUCCESS" }]);
  fake.answer("startCall", (phone) => (phone === "" ? failure("empty_number") : { id: phone }));
  // error TS2345: Type '"redy"' is not assignable to type
  fake.answer("getAgentState", () => ({ state: "redy", reservedForIncomingInteraction: false }));
  // error TS2345: Argument of type '"empty_numbr"' is not assignable
  fake.answer("startCall", () => failure("empty_numbr"));
  // error TS2345: Argument of type 'number' is not assignable
  await fake.fire("ON_LOGIN", 5);
  await fake.fireRaw("ON_LOGIN", 5);
  fake.clock.start();
  console.log(fake.events.map(({ event, reply }) => [event, reply]), fake.calls.map(({ answer }) => answer));
  return fake.client;
}

export async function elsewhere(): Promise<void> {
  await loadAdApi({ script: "/fake/testing.page.mjs", timeout: 1000 });
  // error TS2345: is not assignable to parameter of type 'LoadOptions'
  await loadAdApi({ timeout: 1000 });
}
