// Saves the activity records that the widget gives.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop/latest";
import type { Sender } from "./sender";

/** How long the widget waits for the server before it hears no more than that the record is kept, in milliseconds. */
const PATIENCE = 3000;

/** Keeps every record until the server has it. `complain` is told what cannot even be kept. */
export function saveActivities(client: AgentDesktopClientAPI, sender: Sender, complain: (what: string) => void): void {
  const stored = acknowledgements(sender);
  client.on("ON_SAVE_ACTIVITY_RECORD", async (activity) => {
    try {
      // The record is not rebuilt: what this page does not know of it arrives too.
      const key = await sender.accept(JSON.stringify(activity));
      const id = await stored(key);
      return id === undefined ? undefined : { id };
    } catch (error) {
      complain(`A record cannot be kept: ${String(error)}`);
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
