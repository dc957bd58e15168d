import type * as api from "./index.js";
import type { EventName, Events, MethodName, Methods } from "./index.js";

/** As the answer to a method: nobody answers, until the time of a call is over. */
export declare const silence: unique symbol;

/** Something that would go wrong with a real client. */
export interface Problem {
  /**
   * - `no-reply`: the event needs a reply, and no handler has given one;
   * - `bad-reply`: the reply is none that is documented;
   * - `several-replies`: more than one handler has replied, and which one counts is not settled;
   * - `failed`: a handler has thrown, or its promise was rejected;
   * - `unknown-event`: a handler was registered for an event that does not exist;
   * - `bad-call`: the arguments of a call are none that are documented;
   * - `bad-answer`: what the test has said a method answers is not documented.
   */
  readonly kind: "no-reply" | "bad-reply" | "several-replies" | "failed" | "unknown-event" | "bad-call" | "bad-answer";
  /** The event, unless it is about a method. */
  readonly event?: string;
  /** The method, unless it is about an event. */
  readonly method?: MethodName;
  /** `ON_SEARCH_KNOWLEDGE_BASE[0].id: expected a string, found 5` */
  readonly message: string;
  /** What a handler has thrown. */
  readonly cause?: unknown;
}

/** A call of a method. */
export interface Call {
  readonly method: MethodName;
  readonly arguments: readonly unknown[];
  /** What the client was given, failures too; undefined until it is. */
  readonly answer: unknown;
}

/** An event that was raised. */
export interface Fired {
  readonly event: string;
  readonly arguments: readonly unknown[];
  /** What {@link Fake.fire} gives; undefined until it does. */
  readonly reply: unknown;
}

/** Time stands still until the test lets it pass, or starts it. */
export interface Clock {
  /** Milliseconds since the fake was made. */
  readonly now: number;
  /** Lets time pass at once, and then stand still; calls whose time is over are answered. */
  advance(milliseconds: number): Promise<void>;
  /** Real time passes from now on, as on a page that somebody looks at. */
  start(): void;
  /** Time stands still from now on. */
  stop(): void;
}

/** A call that fails; made by {@link failure}. */
export interface Failure {
  /** What the client gets. */
  readonly answer: unknown;
}

/** An answer of a method, or what a function gives as one: the call fails. */
export declare function failure(error: {error}, message?: string): Failure;

/** What a method can be answered with: data, a function that gives it, {@link silence} or a {@link failure}. */
export type Answer<Name extends MethodName> =
  | Outcome<Name>
  | ((...args: Methods[Name]["parameters"]) => Outcome<Name> | Promise<Outcome<Name>>);

/** What each method can be answered with. */
export type Answers = { [Name in MethodName]: Answer<Name> };

type Outcome<Name extends MethodName> = Methods[Name]["result"] | typeof silence | Failure;

/** A client with nothing behind it, and what a test does to it. */
export interface Fake {
  /** The client to give to the program under test. */
  readonly client: {interface};
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** All events so far, in order. */
  readonly events: readonly Fired[];
  /** Everything so far that would go wrong with a real client. */
  readonly problems: readonly Problem[];
  readonly clock: Clock;

  /**
   * Sets what a method is answered with. Of several answers the first is given to the first call, the last to all
   * further ones.
   */
  answer<Name extends MethodName>(method: Name, first: Answers[Name], ...next: Answers[Name][]): this;

  /** Has the calls of a method fail. */
  fail(method: MethodName, error: {error}, message?: string): this;

  /**
   * Raises an event. Gives the reply of its handlers, the last one that is not undefined, where the event
   * needs one; what is wrong with it is in {@link Fake.problems}.
   */
  fire<Name extends EventName>(event: Name, ...args: Events[Name]["arguments"]): Promise<Awaited<Events[Name]["reply"]>>;

  /**
   * Raises an event as a broken or a newer release does: of any name, with any arguments. The handlers are called,
   * nothing is refused.
   */
  fireRaw(event: string, ...args: readonly unknown[]): Promise<unknown>;

  /** How many handlers an event has. */
  handlers(event: EventName): number;

  /** Puts a constructor of the client on a global object, as the script of a tenant does. */
  install(target?: object): this;

  /** Puts back what {@link Fake.install} found. */
  uninstall(): this;

  /** Forgets answers, handlers, calls, events and problems, and starts the clock anew. The client stays the same. */
  reset(): this;

  /** Throws an error that tells all {@link Fake.problems}, if there are some. */
  assertNoProblems(): void;
}

/**
 * A new client. A method without an answer fails as one that is not implemented.
 *
 * @param options - `timeout`: after how many milliseconds of the clock a call fails that nobody answers, and an
 * event is reported whose handlers have not answered; by default {timeout}.
 */
export declare function createFake(options?: { timeout?: number }): Fake;
