// The control panel: does to the fake what callers, the server and the agent do to a widget.
import type { AgentState as State, InteractionState as Interaction } from "brightpattern-agent-desktop/latest";
import { AgentState, InteractionState } from "brightpattern-agent-desktop/latest/values";
import { spoken, titleOf } from "../desk";
import { element, find } from "../view/element";
import { note } from "./journal";
import { broken, freshId, newer, ofAllKinds } from "./records";
import type { Switchboard } from "./switchboard";

/** How many records of all kinds there are. */
const MANY = 200;

/** Shows the panel; what it gives shows which interactions there are now. */
export function showPanel(board: Switchboard): () => void {
  const panel = find("panel", HTMLElement);
  const chosen = find("panel-interaction", HTMLSelectElement);
  const state = find("panel-state", HTMLSelectElement);
  const agent = find("panel-agent", HTMLSelectElement);
  const query = find("panel-query", HTMLInputElement);
  offer(state, Object.values(InteractionState));
  offer(agent, Object.values(AgentState));
  const actions: Record<string, () => Promise<unknown>> = {
    call: () => board.start("voice", "inbound"),
    chat: () => board.start("chat", "inbound"),
    email: () => board.start("email", "inbound"),
    takeover: () => board.takeOver(),
    state: () => board.change(chosen.value, state.value as Interaction),
    activate: () => board.activate(chosen.value),
    transfer: () => board.transfer(chosen.value),
    finish: () => board.finish(chosen.value),
    agent: () => board.setAgent(agent.value as State),
    newer: () => board.save(newer(freshId())),
    broken: () => board.save(broken(freshId())),
    many: () => Promise.all(ofAllKinds(MANY, freshId()).map((record) => board.save(record))),
  };
  for (const [name, action] of Object.entries(actions)) {
    const trigger = find(`panel-${name}-go`, HTMLButtonElement);
    trigger.addEventListener("click", () => void action().catch((error: unknown) => note("problem", name, [String(error)])));
  }
  find("panel-search", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    void search(board, query.value);
  });
  panel.hidden = false;
  const show = () => showChoice(chosen, board);
  show();
  return show;
}

function offer(select: HTMLSelectElement, values: readonly string[]): void {
  select.append(...values.map((value) => element("option", { value }, spoken(value))));
}

/** The interactions that can be chosen, and what can be done to them. */
function showChoice(select: HTMLSelectElement, board: Switchboard): void {
  const before = select.value;
  const options = [...board.interactions].map(([id, interaction]) => element("option", { value: id }, titleOf(interaction)));
  select.replaceChildren(...options);
  if (board.interactions.has(before)) {
    select.value = before;
  } else {
    select.selectedIndex = options.length - 1;
  }
  find("panel-one", HTMLFieldSetElement).disabled = options.length === 0;
}

/** What the agent would see in the widget. */
async function search(board: Switchboard, query: string): Promise<void> {
  const found = (await board.raise("ON_SEARCH_KNOWLEDGE_BASE", query, "none")) ?? [];
  const lines = found.map(({ title, text }) => element("li", {}, element("strong", {}, title), ` ${text}`));
  find("panel-found", HTMLElement).replaceChildren(...(lines.length > 0 ? lines : [element("li", {}, "Nothing was found.")]));
}
