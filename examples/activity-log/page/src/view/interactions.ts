// The interactions of the agent, each in a card that stays the same while the interaction changes.
import type { AgentDesktopClientAPI, InteractionData } from "brightpattern-agent-desktop/latest";
import { unwrap } from "brightpattern-agent-desktop/latest/results";
import { InteractionState, InteractionType } from "brightpattern-agent-desktop/latest/values";
import { type Desk, spoken, titleOf } from "../desk";
import { button, element, find, hide, remove } from "./element";

/** Cards are numbered: an ID of the widget may be anything. */
let cardCount = 0;

interface Card {
  readonly root: HTMLElement;
  update(interaction: InteractionData): void;
}

/** Whatever the agent does on a card. */
interface Context {
  readonly client: AgentDesktopClientAPI;
  readonly desk: Desk;
  readonly complain: (what: unknown) => void;
}

/** Shows the interactions; what it gives shows how things stand now. */
export function showInteractions(context: Context): () => void {
  const list = find("interaction-list", HTMLElement);
  const none = find("no-interactions", HTMLElement);
  const heading = find("interactions-heading", HTMLElement);
  const cards = new Map<string, Card>();
  const { desk } = context;
  return () => {
    for (const [id, card] of cards) {
      if (!desk.interactions.has(id)) {
        remove(card.root, heading);
        cards.delete(id);
      }
    }
    for (const [id, interaction] of desk.interactions) {
      const card = cards.get(id) ?? add(list, makeCard(id, context));
      cards.set(id, card);
      card.update(interaction);
    }
    none.hidden = cards.size > 0;
  };
}

function add(list: HTMLElement, card: Card): Card {
  list.append(card.root);
  return card;
}

function makeCard(id: string, context: Context): Card {
  const { desk } = context;
  cardCount += 1;
  const title = element("h3", { id: `interaction-${cardCount}`, tabindex: "-1" });
  const state = element("span", { class: "badge" });
  const facts = element("dl", { class: "facts" });
  const { client, complain } = context;
  let current: InteractionData | undefined;
  const accept = button("Accept", () => void unwrap(client.acceptInteraction(id)).catch(complain));
  const hold = button("Hold", () => void unwrap(client.setCallHold(!isHeld(current?.state), id)).catch(complain));
  const root = element(
    "li",
    { class: "card interaction", "aria-labelledby": title.id },
    element("div", { class: "title" }, title, state),
    facts,
    noteField(id, desk),
    element("div", { class: "actions" }, accept, hold, ...ending(id, context)),
  );
  const update = (interaction: InteractionData) => {
    current = interaction;
    title.textContent = titleOf(interaction);
    state.textContent = spoken(interaction.state);
    state.dataset["state"] = interaction.state;
    root.classList.toggle("is-active", desk.active === id);
    const isPending = interaction.state === InteractionState.delivery_pending;
    hide(accept, !isPending, title);
    hide(hold, isPending || interaction.type !== InteractionType.voice, title);
    hold.textContent = isHeld(interaction.state) ? "Resume" : "Hold";
    facts.replaceChildren(...factsOf(interaction, desk).flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
  };
  return { root, update };
}

function isHeld(state: InteractionData["state"] | undefined): boolean {
  return state === InteractionState.hold || state === InteractionState.wrap_up_hold;
}

/** What a card says of an interaction: what is there of it. */
function factsOf(interaction: InteractionData, desk: Desk): [string, string][] {
  const handed = desk.handed.get(interaction.interactionId);
  const facts: [string, string | undefined][] = [
    ["Kind", [interaction.type, interaction.callDirection].filter((part) => part !== undefined).join(", ")],
    ["Subject", interaction.subject],
    ["Service", interaction.service],
    ["Number", interaction.phoneNumber],
    ["Email", interaction.email],
    ["Came with", handed && Object.entries(handed).map(([name, value]) => `${name}: ${String(value)}`).join("; ")],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function noteField(id: string, desk: Desk): HTMLElement {
  const input = element("input", { type: "text", autocomplete: "off" });
  input.addEventListener("input", () => desk.notes.set(id, input.value));
  return element("label", {}, "Note for whoever takes over", input);
}

/** How an interaction ends: with a disposition, if the agent has chosen one. */
function ending(id: string, { client, desk, complain }: Context): HTMLElement[] {
  const choice = element("select", {}, element("option", { value: "" }, "none"));
  unwrap(client.getDispositionsList({ interactionId: id })).then((known) => {
    choice.append(...known.map(({ name }) => element("option", { value: name }, name)));
  }, complain);
  const finish = button("Finish", () => {
    const note = desk.notes.get(id);
    unwrap(client.leaveAndCompleteInteraction(choice.value || undefined, note, id)).catch(complain);
  });
  finish.classList.add("primary");
  return [element("label", {}, "Disposition", choice), finish];
}
