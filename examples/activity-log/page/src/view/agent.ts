// Who the agent is, and in which state.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop/latest";
import { unwrap } from "brightpattern-agent-desktop/latest/results";
import { AgentState } from "brightpattern-agent-desktop/latest/values";
import { type Desk, spoken } from "../desk";
import { element, find } from "./element";

/** The states that an agent can choose. */
const CHOICES = [AgentState.ready, AgentState.not_ready] as const;

/** Shows the agent; what it gives shows how things stand now. */
export function showAgent(client: AgentDesktopClientAPI, desk: Desk, complain: (what: unknown) => void): () => void {
  const name = find("agent-name", HTMLElement);
  const state = find("agent-state", HTMLElement);
  const choice = find("agent-choice", HTMLSelectElement);
  choice.append(...CHOICES.map((value) => element("option", { value }, spoken(value))));
  const number = find("call-number", HTMLInputElement);
  find("call-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    unwrap(client.startCall(number.value)).then(({ id, error }) => {
      if (error !== undefined) {
        complain(error);
      } else if (id !== null) {
        number.value = "";
      }
    }, complain);
  });
  const show = () => {
    name.textContent = desk.agent ?? "nobody is logged in";
    state.textContent = [spoken(desk.state ?? "unknown"), desk.notReadyReason].filter(Boolean).join(": ");
    state.dataset["state"] = desk.state ?? "unknown";
    choice.disabled = desk.agent === undefined;
    // A state that nobody can choose leaves the choice as it is.
    if (CHOICES.some((value) => value === desk.state)) {
      choice.value = desk.state ?? "";
    }
  };
  choice.addEventListener("change", () => {
    const wanted = CHOICES.find((value) => value === choice.value);
    if (wanted !== undefined) {
      unwrap(client.setAgentState(wanted)).catch((error: unknown) => {
        complain(error);
        // The choice is what it was.
        show();
      });
    }
  });
  return show;
}
