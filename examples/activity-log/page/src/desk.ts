// What the page knows of the agent and of the interactions, kept up to date by the events of the widget.
import type { AgentDesktopClientAPI, AgentState, CustomTransferData, InteractionData } from "brightpattern-agent-desktop/latest";
import { unwrap } from "brightpattern-agent-desktop/latest/results";

/** What has just happened, in words for everybody who does not see it. */
export type Announce = (what: string) => void;

export class Desk {
  readonly #client: AgentDesktopClientAPI;
  readonly #changed: () => void;

  agent: string | undefined;
  state: AgentState | undefined;
  notReadyReason: string | undefined;
  active: string | null = null;
  readonly interactions = new Map<string, InteractionData>();
  /** The notes for whoever takes over an interaction, and what came with one that was taken over. */
  readonly notes = new Map<string, string>();
  readonly handed = new Map<string, CustomTransferData>();

  constructor(client: AgentDesktopClientAPI, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** Listens, and asks for all there is; the events tell what comes after. */
  async start(announce: Announce): Promise<void> {
    this.#subscribe(announce);
    await this.#ask();
  }

  async #ask(): Promise<void> {
    const login = await unwrap(this.#client.getLoginState());
    this.agent = login.isLoggedIn ? (login.username ?? "logged in") : undefined;
    if (login.isLoggedIn) {
      const [agent, now] = await Promise.all([unwrap(this.#client.getAgentState()), unwrap(this.#client.getInteractionsState())]);
      this.state = agent.state;
      this.notReadyReason = agent.notReadyReason;
      this.active = now.activeInteractionId;
      for (const interaction of now.interactions) {
        this.interactions.set(interaction.interactionId, interaction);
      }
    }
    this.#changed();
  }

  #subscribe(announce: Announce): void {
    const client = this.#client;
    client.on("ON_LOGIN", () => this.#ask());
    client.on("ON_LOGOUT", () => {
      this.agent = this.state = undefined;
      this.interactions.clear();
      announce("You are logged out.");
      this.#changed();
    });
    client.on("ON_AGENT_STATE_CHANGE", (state, reason) => {
      this.state = state;
      this.notReadyReason = reason;
      announce(`You are ${spoken(state)}${reason === undefined ? "" : ` (${reason})`}.`);
      this.#changed();
    });
    client.on("ON_ACTIVE_INTERACTION_SWITCHED", (id) => {
      this.active = id;
      this.#changed();
    });
    client.on("ON_NEW_INTERACTION", (interaction) => {
      announce(`New ${spoken(interaction.type)} interaction: ${titleOf(interaction)}.`);
      this.#keep(interaction);
    });
    client.on("ON_INTERACTION_STATE_CHANGE", (interaction) => {
      announce(`${titleOf(interaction)}: ${spoken(interaction.state)}.`);
      this.#keep(interaction);
    });
    client.on("ON_INTERACTION_REMOVED", ({ interactionId }) => {
      for (const known of [this.interactions, this.notes, this.handed]) {
        known.delete(interactionId);
      }
      this.#changed();
    });
    client.on("ON_LOAD_TRANSFER_DATA", (id, data) => {
      this.handed.set(id, data);
      this.#changed();
    });
  }

  #keep(interaction: InteractionData): void {
    this.interactions.set(interaction.interactionId, interaction);
    this.#changed();
  }
}

/** A name of the API as a person says it. */
export function spoken(name: string): string {
  return name.replaceAll("_", " ");
}

/** Whom or what an interaction is about, by the first that is there. */
export function titleOf(interaction: InteractionData): string {
  const party = [...(interaction.callParties ?? []), ...(interaction.chatParties ?? [])][0];
  return party?.name || interaction.email || interaction.phoneNumber || interaction.subject || interaction.interactionId;
}
