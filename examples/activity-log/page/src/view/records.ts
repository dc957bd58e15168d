// The records: how many wait, which are broken, which the server has just stored.
import { explainInteractionActivityData as explainDocumented } from "brightpattern-agent-desktop/latest/guards";
import { explainInteractionActivityData as explainTolerant } from "brightpattern-agent-desktop/latest/guards.tolerant";
import type { Broken, Outbox } from "../outbox";
import type { News, Progress, Sender } from "../sender";
import { button, element, find, hide, link, remove } from "./element";
import { addLine } from "./lines";

/** The most records that are shown: broken ones, and stored ones. */
const MOST_BROKEN = 50;
const MOST_STORED = 12;

/** Shows the records and keeps them up to date. `warn` is told what nobody should miss. */
export function showRecords(outbox: Outbox, sender: Sender, warn: (what: string) => void): void {
  const view = new Records(outbox, sender, () => warn(""));
  sender.listen((news) => {
    if (news.kind === "stored") {
      view.stored(news);
    }
    if (news.kind === "refused") {
      warn("A record is broken. It is under Records.");
    }
    view.refresh();
  });
  addEventListener("online", () => view.refresh());
  addEventListener("offline", () => view.refresh());
  // The time that is left goes down by itself.
  setInterval(() => sender.progress.kind === "pausing" && view.refresh(), 1000);
  view.refresh();
}

class Records {
  readonly #outbox: Outbox;
  readonly #sender: Sender;
  readonly #heading = find("records-heading", HTMLElement);
  readonly #waiting = find("waiting", HTMLElement);
  readonly #progress = find("progress", HTMLElement);
  readonly #countdown = find("countdown", HTMLElement);
  readonly #hurry = find("send-now", HTMLButtonElement);
  readonly #broken = find("broken-list", HTMLElement);
  readonly #brokenPart = find("broken", HTMLElement);
  readonly #stored = find("stored-list", HTMLElement);
  readonly #count = find("stored-count", HTMLElement);
  readonly #cards = new Map<number, HTMLElement>();
  /** Is called when the last broken record is gone. */
  readonly #relieve: () => void;
  #total = 0;
  #turn = 0;
  #isDue = false;

  constructor(outbox: Outbox, sender: Sender, relieve: () => void) {
    this.#outbox = outbox;
    this.#sender = sender;
    this.#relieve = relieve;
    this.#hurry.addEventListener("click", () => sender.hurry());
  }

  stored(news: Extract<News, { kind: "stored" }>): void {
    this.#total += 1;
    this.#count.textContent = String(this.#total);
    const record: unknown = JSON.parse(news.text);
    addLine(this.#stored, MOST_STORED, link(news.url, nameOf(record)), " ", judged(record), " ", element("span", {}, news.status));
  }

  /** Shows what is in the outbox, once for all changes until the next picture. */
  refresh(): void {
    if (!this.#isDue) {
      this.#isDue = true;
      // Not with the next frame: a tab in the background has none.
      setTimeout(() => {
        this.#isDue = false;
        void this.#show();
      }, 30);
    }
  }

  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const [count, broken] = await Promise.all([this.#outbox.count(), this.#outbox.broken(MOST_BROKEN)]);
    if (turn !== this.#turn) {
      // Somebody has looked later and was quicker.
      return;
    }
    const { progress } = this.#sender;
    this.#waiting.textContent = count === 1 ? "1 record waits" : `${count} records wait`;
    this.#waiting.dataset["count"] = String(count);
    hide(this.#hurry, count === 0 || progress.kind !== "pausing", this.#heading);
    say(this.#progress, count === 0 ? "All records are on the server." : told(progress));
    const left = progress.kind === "pausing" && count > 0 ? Math.ceil((progress.until - Date.now()) / 1000) : 0;
    say(this.#countdown, left > 0 ? `Next attempt in ${left} s.` : "");
    this.#brokenPart.hidden = broken.length === 0;
    this.#showBroken(broken);
  }

  #showBroken(broken: readonly Broken[]): void {
    if (broken.length === 0 && this.#cards.size > 0) {
      this.#relieve();
    }
    const keys = new Set(broken.map(({ key }) => key));
    for (const [key, card] of this.#cards) {
      if (!keys.has(key)) {
        remove(card, this.#heading);
        this.#cards.delete(key);
      }
    }
    for (const entry of broken) {
      if (!this.#cards.has(entry.key)) {
        const card = this.#card(entry);
        this.#cards.set(entry.key, card);
        this.#broken.append(card);
      }
    }
  }

  #card(entry: Broken): HTMLElement {
    const { fault } = entry;
    const record: unknown = JSON.parse(entry.text);
    const change = (work: Promise<void>) => void work.then(() => this.#sender.hurry());
    return element(
      "li",
      { class: "card broken", "data-key": String(entry.key) },
      element("h4", {}, nameOf(record)),
      element("p", {}, element("strong", {}, fault.title), ": ", element("span", { class: "reason" }, fault.reason)),
      fault.pointer === undefined ? undefined : element("p", {}, "At ", element("code", { class: "pointer" }, fault.pointer || "(the whole record)")),
      fault.refused === undefined ? undefined : element("p", {}, link(`/refused/${encodeURIComponent(fault.refused)}`, "What the server has kept of it")),
      element("details", {}, element("summary", {}, "The record"), element("pre", { tabindex: "0" }, JSON.stringify(record, null, 2))),
      element(
        "div",
        { class: "actions" },
        button("Send again", () => change(this.#outbox.restore(entry))),
        button("Dismiss", () => change(this.#outbox.dismiss(entry.key))),
      ),
    );
  }
}

/** What a record is called on the page. */
function nameOf(record: unknown): string {
  const { contactName, subject, interactionId } = (record ?? {}) as Record<string, unknown>;
  const name = [contactName, subject, interactionId].find((part) => typeof part === "string" && part !== "");
  return typeof name === "string" ? name : "A record without a name";
}

/** Whether a record is as documented, as a newer widget may send it, or neither. */
function judged(record: unknown): HTMLElement {
  const wrong = explainTolerant(record);
  const newer = explainDocumented(record);
  const [verdict, tone, title] = wrong
    ? ["not as documented", "bad", wrong.message]
    : newer
      ? ["newer than documented", "warn", newer.message]
      : ["as documented", "good", ""];
  return element("span", { class: `badge ${tone}`, title }, verdict);
}

/** Why records wait. */
function told(progress: Progress): string {
  switch (progress.kind) {
    case "idle":
    case "sending":
      return "Sending …";
    case "pausing":
      return `${progress.reason.charAt(0).toUpperCase()}${progress.reason.slice(1)}. Nothing is lost: this browser keeps the records.`;
  }
}

/** Puts a text where it is not yet: whoever listens hears it once. */
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}
