// Plays the widget: an agent, the interactions, and the events and answers that come of them.
import type {
  AgentState,
  CustomTransferData,
  Events,
  EventName,
  InteractionActivityData,
  InteractionData,
  InteractionState,
  InteractionType,
  MethodName,
  Methods,
} from "brightpattern-agent-desktop/latest";
import { InteractionData as sample } from "brightpattern-agent-desktop/latest/samples";
import { createFake, type Failure, failure, type Fake } from "brightpattern-agent-desktop/latest/testing";
import { DispositionType } from "brightpattern-agent-desktop/latest/values";
import { note } from "./journal";
import { freshId, record } from "./records";

const SECOND = 1000;

/** Who calls, writes and mails. */
const PEOPLE = [
  { name: "Ada Example", phone: "+16505550142", email: "ada@example.com" },
  { name: "Grace Sample", phone: "+16505550177", email: "grace@example.com" },
  { name: "Łukasz Przykład", phone: "+48225550199", email: "lukasz@example.com" },
] as const;

type Person = { readonly name: string; readonly phone: string; readonly email: string };

export class Switchboard {
  readonly fake: Fake = createFake();
  readonly interactions = new Map<string, InteractionData>();
  #agent: AgentState = "ready";
  #active: string | null = null;
  #handed: CustomTransferData | null = null;
  #people = 0;
  #problems = 0;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#answerAll();
    this.fake.install();
    // Time passes here as it does with a tenant.
    this.fake.clock.start();
  }

  /** Raises an event, and notes what the page has answered. */
  async raise<Name extends EventName>(event: Name, ...given: Events[Name]["arguments"]): Promise<Awaited<Events[Name]["reply"]>> {
    const reply = await this.fake.fire(event, ...given);
    this.#note(event, given, reply);
    return reply;
  }

  #note(event: EventName, given: readonly unknown[], reply: unknown): void {
    note("event", event, given, reply);
    for (const problem of this.fake.problems.slice(this.#problems)) {
      note("problem", problem.kind, [problem.message]);
    }
    this.#problems = this.fake.problems.length;
  }

  /** An interaction that comes in, or goes out. */
  async start(type: InteractionType, direction: "inbound" | "outbound", known: Partial<InteractionData> = {}): Promise<string> {
    const person: Person = PEOPLE[this.#people % PEOPLE.length] ?? PEOPLE[0];
    this.#people += 1;
    const id = freshId();
    const interaction: InteractionData = {
      ...sample.minimal(),
      ...about(type, person),
      interactionId: id,
      type,
      state: "delivery_pending",
      callDirection: direction,
      service: "Support",
      startTime: Date.now(),
      ...known,
    };
    this.interactions.set(id, interaction);
    this.#changed();
    await this.raise("ON_NEW_INTERACTION", interaction);
    await this.activate(id);
    return id;
  }

  async activate(id: string | null): Promise<void> {
    this.#active = id;
    await this.raise("ON_ACTIVE_INTERACTION_SWITCHED", id);
  }

  async change(id: string, state: InteractionState, known: Partial<InteractionData> = {}): Promise<void> {
    const interaction = { ...this.#known(id), ...known, state };
    this.interactions.set(id, interaction);
    await this.raise("ON_INTERACTION_STATE_CHANGE", interaction);
  }

  async setAgent(state: AgentState): Promise<void> {
    this.#agent = state;
    await this.raise("ON_AGENT_STATE_CHANGE", state);
  }

  /** Another agent gets it, with the data of this page. */
  async transfer(id: string): Promise<void> {
    this.#handed = await this.raise("ON_REQUEST_TRANSFER_DATA", id);
    await this.finish(id, { disposition: "Transferred" });
  }

  /** What was transferred last comes back from another agent. */
  async takeOver(): Promise<void> {
    const id = await this.start("voice", "inbound", { origination: "transfer-panel" });
    await this.raise("ON_LOAD_TRANSFER_DATA", id, this.#handed ?? { note: "nothing was transferred yet" });
  }

  /** An interaction is over: its record is saved, and it is gone. */
  async finish(id: string, known: Partial<InteractionActivityData> = {}): Promise<void> {
    const interaction = this.#known(id);
    await this.change(id, "wrap_up");
    const endTime = Date.now();
    const startTime = interaction.startTime ?? endTime;
    const duration = Math.round((endTime - startTime) / SECOND);
    const party = interaction.callParties[0] ?? interaction.chatParties[0];
    const contactName = party?.name ?? interaction.email ?? "";
    this.interactions.delete(id);
    this.#changed();
    await this.raise("ON_INTERACTION_REMOVED", { ...interaction, state: "completed" });
    if (this.#active === id) {
      await this.activate([...this.interactions.keys()].at(-1) ?? null);
    }
    await this.save({ ...record(id, interaction.type), ...interaction, state: "completed", startTime, endTime, duration, contactName, ...known });
  }

  /** Has the page save a record, also one that no widget of today would send. */
  async save(activity: unknown): Promise<void> {
    this.#note("ON_SAVE_ACTIVITY_RECORD", [activity], await this.fake.fireRaw("ON_SAVE_ACTIVITY_RECORD", activity));
  }

  #known(id: string): InteractionData {
    const interaction = this.interactions.get(id);
    if (interaction === undefined) {
      throw new RangeError(`there is no interaction ${id}`);
    }
    return interaction;
  }

  #answerAll(): void {
    this.#answer("getLoginState", () => ({ isLoggedIn: true, agentId: "agent-1", username: "ada.agent" }));
    this.#answer("getAgentState", () => ({ state: this.#agent, reservedForIncomingInteraction: false }));
    this.#answer("setAgentState", (state) => this.#soon(() => this.setAgent(state)));
    this.#answer("getInteractionsState", () => ({ activeInteractionId: this.#active, interactions: [...this.interactions.values()] }));
    this.#answer("getDispositionsList", () => [
      { id: "1", code: "10", name: "Resolved", type: DispositionType.SUCCESS },
      { id: "2", code: "20", name: "Follow-up required", type: DispositionType.CONTINUE },
      { id: "3", code: "30", name: "Spam", type: DispositionType.SPAM },
    ]);
    this.#answer("acceptInteraction", (id) => this.#soonWith(id, (id) => this.change(id, "delivered")));
    this.#answer("setCallHold", (state, id) => this.#soonWith(id, (id) => this.change(id, state ? "hold" : "delivered")));
    this.#answer("startCall", (phone) => {
      this.#soon(() => this.start("voice", "outbound", { phoneNumber: phone, callParties: [{ id: "1", name: phone, phone }] }));
      return { id: null };
    });
    this.#answer("leaveAndCompleteInteraction", (disposition, text, id) => {
      const known = { ...(disposition && { disposition }), ...(text && { description: text }) };
      return this.#soonWith(id, (id) => this.finish(id, known));
    });
  }

  #answer<Name extends MethodName>(method: Name, work: (...given: Methods[Name]["parameters"]) => Methods[Name]["result"] | Failure): void {
    this.fake.answer(method, (...given: Methods[Name]["parameters"]) => {
      const result = work(...given);
      note("method", method, given, result);
      return result;
    });
  }

  /** Does something once the page has its answer, which is nothing. */
  #soon(work: () => Promise<unknown>): null {
    setTimeout(() => void work());
    return null;
  }

  /** The same with an interaction, the active one unless the page says which; there may be none. */
  #soonWith(id = this.#active ?? "", work: (id: string) => Promise<unknown>): Failure | null {
    return this.interactions.has(id) ? this.#soon(() => work(id)) : failure("no_interaction", `there is no interaction ${id}`);
  }
}

/** What an interaction says of a person. */
function about(type: InteractionType, { name, phone, email }: Person): Partial<InteractionData> {
  const user = { id: "1", name };
  switch (type) {
    case "voice":
      return { callParties: [{ ...user, phone }], phoneNumber: phone, ANI: phone, subject: "Question about an order" };
    case "chat":
      return { chatParties: [{ ...user, type: "external", email }], email, subject: "Chat about a delivery" };
    case "email":
      return { email, subject: "An invoice that is not right" };
  }
}
