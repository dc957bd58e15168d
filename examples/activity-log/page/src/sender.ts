// Sends what is in the outbox: in order, one tab at a time, with growing pauses while nobody answers.
import { deliver, type Outcome } from "./delivery";
import type { Outbox, Waiting } from "./outbox";

/** What there is to tell about the records, in all tabs. */
export type News =
  | { readonly kind: "kept"; readonly key: number }
  | { readonly kind: "stored"; readonly key: number; readonly text: string; readonly id: string; readonly url: string; readonly status: string }
  | { readonly kind: "refused"; readonly key: number }
  | { readonly kind: "changed" };

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
  #timer: number | undefined;
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
    this.start();
    return key;
  }

  /** Tells all tabs that somebody has changed the outbox by hand. */
  touch(): void {
    this.#tell({ kind: "changed" });
  }

  /** Sends what waits, unless a pause is not over. */
  start(): void {
    if (this.#timer === undefined) {
      this.hurry();
    }
  }

  /** Sends what waits, now. */
  hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWanted = true;
    if (!this.#isRunning) {
      this.#isRunning = true;
      void this.#run();
    }
  }

  async #run(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      try {
        await exclusively(() => this.#drain());
      } catch (error) {
        this.#pause(`the browser's storage fails: ${String(error)}`);
      }
    }
    this.#isRunning = false;
  }

  /** Sends one record after the other. */
  async #drain(): Promise<void> {
    for (let entry = await this.#outbox.first(); entry !== undefined; entry = await this.#outbox.first()) {
      this.#proceed({ kind: "sending" });
      const outcome = await deliver(entry.text);
      if (!(await this.#settle(entry, outcome))) {
        return;
      }
      this.#attempts = 0;
    }
    this.#attempts = 0;
    this.#proceed({ kind: "idle" });
  }

  /** Whether the next record can go. */
  async #settle(entry: Waiting, outcome: Outcome): Promise<boolean> {
    switch (outcome.kind) {
      case "stored": {
        await this.#outbox.acknowledge(entry.key);
        this.#tell({ ...outcome, key: entry.key, text: entry.text });
        return true;
      }
      case "refused": {
        await this.#outbox.setAside(entry, outcome.fault);
        this.#tell({ kind: "refused", key: entry.key });
        return true;
      }
      case "failed": {
        if (entry.failures + 1 >= FAILURES) {
          await this.#outbox.setAside(entry, { title: "The server has failed on it", reason: outcome.reason });
          this.#tell({ kind: "refused", key: entry.key });
          return true;
        }
        await this.#outbox.fail(entry);
        this.#pause(outcome.reason);
        return false;
      }
      case "away": {
        this.#pause(outcome.reason, outcome.pause);
        return false;
      }
    }
  }

  /** Waits, each time longer, but not in step with other agents. */
  #pause(reason: string, wanted = 0): void {
    const growing = Math.min(LONGEST, FIRST * 2 ** this.#attempts) * (0.75 + Math.random() / 4);
    const pause = Math.min(LONGEST, Math.max(wanted, growing));
    this.#attempts += 1;
    this.#timer = setTimeout(() => this.hurry(), pause);
    this.#proceed({ kind: "pausing", reason, until: Date.now() + pause });
  }

  #proceed(progress: Progress): void {
    this.#progress = progress;
    this.#hear({ kind: "changed" });
  }

  #tell(news: News): void {
    this.#hear(news);
    this.#channel.postMessage(news);
  }

  #hear(news: News): void {
    for (const listener of this.#listeners) {
      listener(news);
    }
  }
}

/** Does something that no other tab does at the same time. */
async function exclusively(work: () => Promise<void>): Promise<void> {
  // Without locks, on a page that is not secure, the server still stores no record twice.
  await ("locks" in navigator ? navigator.locks.request(SHARED, work) : work());
}
