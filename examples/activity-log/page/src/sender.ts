// Sends what is in the outbox: in order, one tab at a time, with growing pauses while nobody answers.
import { deliver, type Fault, type Outcome } from "./delivery";
import type { Outbox, Waiting } from "./outbox";

/** What there is to tell about the records, in all tabs. */
export type News =
  | { readonly kind: "kept"; readonly key: number }
  | { readonly kind: "stored"; readonly key: number; readonly text: string; readonly id: string; readonly url: string; readonly status: string }
  | { readonly kind: "refused"; readonly key: number }
  | { readonly kind: "progress"; readonly progress: Progress }
  /** Somebody has changed the outbox by hand, and has it sent. */
  | { readonly kind: "wanted" };

/** Whether records are being sent, or what the sender waits for. */
export type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "sending" }
  | { readonly kind: "pausing"; readonly reason: string; readonly until: number };

/** Pauses in milliseconds: the first one, each twice as long as the one before, and the longest. */
const FIRST = 500;
const LONGEST = 60_000;

/** After so many failures of the server on one record the others go on without it. */
const FAILURES = 5;

/** The lock and the channel that the tabs share. */
const SHARED = "activity-log.outbox";

export class Sender {
  readonly #outbox: Outbox;
  readonly #channel = new BroadcastChannel(SHARED);
  readonly #listeners = new Set<(news: News) => void>();
  #progress: Progress = { kind: "idle" };
  /** Ends a pause. */
  #wake: (() => void) | undefined;
  #attempts = 0;
  #isRunning = false;
  #isWanted = false;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
    this.#channel.addEventListener("message", ({ data }: MessageEvent<News>) => this.#hear(data));
    addEventListener("online", () => this.hurry());
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Has a function told all news, also those of other tabs. */
  listen(listener: (news: News) => void): void {
    this.#listeners.add(listener);
  }

  /** Keeps a record and sends it when its turn has come; gives its key once it is kept. */
  async accept(text: string): Promise<number> {
    const key = await this.#outbox.add(text);
    this.#tell({ kind: "kept", key });
    return key;
  }

  /** Ends the pause, in whichever tab it is. */
  hurry(): void {
    this.#tell({ kind: "wanted" });
  }

  /** Sends what waits as soon as no other tab does. */
  start(): void {
    this.#isWanted = true;
    if (!this.#isRunning) {
      this.#isRunning = true;
      void this.#run();
    }
  }

  async #run(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      // The tab that pauses keeps the lock: the others do not ask again in its place, but go on when it is closed.
      await exclusively(() => this.#drain()).catch((error: unknown) => {
        this.#isWanted = true;
        return this.#pause(`the browser's storage fails: ${String(error)}`);
      });
    }
    this.#isRunning = false;
  }

  /** Sends one record after the other. */
  async #drain(): Promise<void> {
    for (let entry = await this.#outbox.first(); entry !== undefined; entry = await this.#outbox.first()) {
      this.#proceed({ kind: "sending" });
      const outcome = await deliver(entry.text);
      await this.#settle(entry, outcome);
    }
    this.#proceed({ kind: "idle" });
  }

  /** Does what follows from an answer; after a failure, not at once. */
  async #settle(entry: Waiting, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case "stored": {
        this.#attempts = 0;
        await this.#outbox.acknowledge(entry.key);
        return this.#tell({ ...outcome, key: entry.key, text: entry.text });
      }
      case "refused":
        return this.#setAside(entry, outcome.fault);
      case "failed": {
        if (entry.failures + 1 >= FAILURES) {
          return this.#setAside(entry, { title: "The server has failed on it", reason: outcome.reason });
        }
        await this.#outbox.fail(entry);
        return this.#pause(outcome.reason);
      }
      case "away":
        return this.#pause(outcome.reason, outcome.pause);
    }
  }

  async #setAside(entry: Waiting, fault: Fault): Promise<void> {
    this.#attempts = 0;
    await this.#outbox.setAside(entry, fault);
    this.#tell({ kind: "refused", key: entry.key });
  }

  /** Waits, each time longer, but not in step with other agents. */
  async #pause(reason: string, wanted = 0): Promise<void> {
    const growing = Math.min(LONGEST, FIRST * 2 ** this.#attempts) * (0.75 + Math.random() / 4);
    const pause = Math.min(LONGEST, Math.max(wanted, growing));
    this.#attempts += 1;
    this.#proceed({ kind: "pausing", reason, until: Date.now() + pause });
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, pause);
    });
    this.#wake = undefined;
  }

  #proceed(progress: Progress): void {
    if (progress.kind !== this.#progress.kind || progress.kind === "pausing") {
      this.#tell({ kind: "progress", progress });
    }
  }

  #tell(news: News): void {
    this.#hear(news);
    this.#channel.postMessage(news);
  }

  #hear(news: News): void {
    if (news.kind === "progress") {
      this.#progress = news.progress;
    }
    if (news.kind === "wanted") {
      this.#wake?.();
    }
    if (news.kind === "wanted" || news.kind === "kept") {
      this.start();
    }
    for (const listener of this.#listeners) {
      listener(news);
    }
  }
}

/** Does something that no other tab does at the same time. */
async function exclusively(work: () => Promise<void>): Promise<void> {
  // Without locks, as on a page that is not secure, the server still stores no record twice.
  const { locks } = navigator as Partial<Navigator>;
  await (locks === undefined ? work() : locks.request(SHARED, work));
}
