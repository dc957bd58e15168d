// The records that the server has not acknowledged, kept by the browser. They outlive the page.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Fault } from "./delivery";

/** A record that waits to be sent. */
export interface Waiting {
  /** Where it stands in the order in which records came. */
  readonly key: number;
  /** The record as the widget gave it, as JSON. */
  readonly text: string;
  /** When it came, in milliseconds since 1970. */
  readonly received: number;
  /** How often the server has failed on it. */
  readonly failures: number;
}

/** A record that is not sent again by itself. */
export interface Broken extends Waiting {
  readonly fault: Fault;
}

interface Schema extends DBSchema {
  waiting: { key: number; value: Waiting };
  broken: { key: number; value: Broken };
}

/** What is committed is on the disk, also when the machine loses its power. */
const DURABLE = { durability: "strict" } as const;

export class Outbox {
  readonly #database: IDBPDatabase<Schema>;

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Opens what an earlier visit has left; fails where the browser keeps nothing. */
  static async open(): Promise<Outbox> {
    const database = await openDB<Schema>("activity-log", 1, {
      upgrade(database) {
        database.createObjectStore("waiting", { keyPath: "key", autoIncrement: true });
        database.createObjectStore("broken", { keyPath: "key" });
      },
      // A newer page waits for this one to let go.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return new Outbox(database);
  }

  /** Keeps a record, and gives its key. */
  async add(text: string): Promise<number> {
    const change = this.#database.transaction("waiting", "readwrite", DURABLE);
    // The browser counts the keys.
    const entry: Omit<Waiting, "key"> = { text, received: Date.now(), failures: 0 };
    const [key] = await Promise.all([change.store.add(entry as Waiting), change.done]);
    return key;
  }

  /** The record to be sent next. */
  async first(): Promise<Waiting | undefined> {
    const cursor = await this.#database.transaction("waiting").store.openCursor();
    return cursor?.value;
  }

  /** How many records wait. */
  count(): Promise<number> {
    return this.#database.count("waiting");
  }

  /** The records that are not sent again by themselves, the oldest first. */
  broken(limit: number): Promise<Broken[]> {
    return this.#database.getAll("broken", null, limit);
  }

  /** The server has it. */
  async acknowledge(key: number): Promise<void> {
    await this.#database.delete("waiting", key);
  }

  /** The server has failed on a record. */
  async fail(entry: Waiting): Promise<void> {
    await this.#database.put("waiting", { ...entry, failures: entry.failures + 1 });
  }

  /** Sets a record aside, to be shown. */
  async setAside(entry: Waiting, fault: Fault): Promise<void> {
    const change = this.#database.transaction(["waiting", "broken"], "readwrite", DURABLE);
    await Promise.all([
      change.objectStore("broken").put({ ...entry, fault }),
      change.objectStore("waiting").delete(entry.key),
      change.done,
    ]);
  }

  /** Has a record that was set aside sent again. */
  async restore({ fault: _, ...entry }: Broken): Promise<void> {
    const change = this.#database.transaction(["waiting", "broken"], "readwrite", DURABLE);
    await Promise.all([
      change.objectStore("waiting").put({ ...entry, failures: 0 }),
      change.objectStore("broken").delete(entry.key),
      change.done,
    ]);
  }

  /** Somebody has seen it. */
  async dismiss(key: number): Promise<void> {
    await this.#database.delete("broken", key);
  }
}
