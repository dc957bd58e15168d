// Answers what the widget asks of the page.
import type { AgentDesktopClientAPI, CustomTransferData } from "brightpattern-agent-desktop/latest";
import { type Desk, titleOf } from "./desk";
import { article, folder, search } from "./knowledge";

/** Registers one handler for every question. `tell` is told each question and its answer, in words. */
export function answer(client: AgentDesktopClientAPI, desk: Desk, tell: (what: string) => void): void {
  client.on("ON_SEARCH_KNOWLEDGE_BASE", (query, language) => {
    const found = search(query, language);
    tell(`Search for “${query}”: ${found.length === 0 ? "nothing" : found.map(({ title }) => title).join(", ")}.`);
    return found;
  });
  client.on("ON_GET_KNOWLEDGE_BASE_ARTICLE", (id) => {
    const found = article(id);
    tell(`Article “${found?.title ?? id}”${found === null ? ": there is none" : ""}.`);
    return found;
  });
  client.on("ON_GET_KNOWLEDGE_BASE_FOLDER", () => folder());
  client.on("ON_REQUEST_TRANSFER_DATA", (id) => {
    const data = transferData(desk, id);
    tell(data === null ? "Transfer of an interaction that is not here: no data." : `Transfer of ${String(data["from"])}: data sent along.`);
    return data;
  });
}

/** What goes along with an interaction to the page of whoever takes it over. */
function transferData(desk: Desk, id: string): CustomTransferData | null {
  const interaction = desk.interactions.get(id);
  if (interaction === undefined) {
    return null;
  }
  return { from: titleOf(interaction), agent: desk.agent ?? null, note: desk.notes.get(id) ?? "" };
}
