// Saves the activity records that the widget gives.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop/latest";
import { deliver } from "./delivery";
import type { Sender } from "./sender";

/** How long the widget waits for the server before it hears no more than that the record is kept, in milliseconds. */
const PATIENCE = 3000;

/** Keeps every record until the server has it. `complain` is told of one that can be neither kept nor sent. */
export function saveActivities(client: AgentDesktopClientAPI, sender: Sender, complain: (what: string) => void): void {
  const stored = acknowledgements(sender);
  client.on("ON_SAVE_ACTIVITY_RECORD", async (activity) => {
    // The record is not rebuilt: what this page does not know of it arrives too.
    const text = JSON.stringify(activity);
    try {
      const id = await stored(await sender.accept(text));
      return id === undefined ? undefined : { id };
    } catch (error) {
      // The browser may have no space left; the server may have some.
      const outcome = await deliver(text);
      if (outcome.kind === "stored") {
        return { id: outcome.id };
      }
      complain(`A record is not saved. This browser cannot keep it: ${String(error)}`);
      throw error;
    }
  });
}

/** Gives a function that waits, but not for long, for the ID under which the server has stored a record. */
function acknowledgements(sender: Sender): (key: number) => Promise<string | undefined> {
  const waiting = new Map<number, (id?: string) => void>();
  sender.listen((news) => {
    if (news.kind === "stored") {
      waiting.get(news.key)?.(news.id);
    }
  });
  return (key) =>
    new Promise((resolve) => {
      const done = (id?: string) => {
        clearTimeout(timer);
        waiting.delete(key);
        resolve(id);
      };
      const timer = setTimeout(done, PATIENCE);
      waiting.set(key, done);
    });
}
