import type { {imports} } from "./index.js";

/** As the answer to a method: nobody answers, until the time of a call is over. */
export declare const silence: unique symbol;

/** Something that would go wrong with a real client. */
export interface Problem {
  /**
   * - `no-reply`: the event needs a reply, and no handler has given one;
   * - `bad-reply`: the reply is none that is documented;
   * - `several-replies`: more than one handler has replied, and which one counts is not settled;
   * - `failed`: a handler has thrown, or its promise was rejected;
   * - `unknown-event`: a handler was registered for an event that does not exist.
   */
  readonly kind: "no-reply" | "bad-reply" | "several-replies" | "failed" | "unknown-event";
  readonly event: string;
  readonly message: string;
  /** What a handler has thrown. */
  readonly cause: unknown;
}

/** A call of a method. */
export interface Call {
  readonly method: MethodName;
  readonly arguments: readonly unknown[];
}

/** Time as the test lets it pass. */
export interface Clock {
  /** Milliseconds since the fake was made. */
  readonly now: number;
  /** Lets time pass; calls whose time is over are answered. */
  advance(milliseconds: number): Promise<void>;
}

/** A client without a widget, and what a test does to it. */
export interface Fake {
  /** The client to give to the program under test. */
  readonly client: {interface};
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** Everything so far that would go wrong with a real client. */
  readonly problems: readonly Problem[];
  readonly clock: Clock;

  /** Sets what a method is answered with: data, a function that gives it, or {@link silence}. */
  answer<Name extends MethodName>(
    method: Name,
    data:
      | Methods[Name]["result"]
      | typeof silence
      | ((...args: Methods[Name]["parameters"]) => Methods[Name]["result"] | Promise<Methods[Name]["result"]>),
  ): this;

  /** Has the calls of a method fail. */
  fail(method: MethodName, error: {error}, message?: string): this;

  /**
   * Raises an event. Gives the reply of its handlers, the last one that is not undefined, where the event
   * needs one; what is wrong with it is in {@link Fake.problems}.
   */
  fire<Name extends EventName>(event: Name, ...args: Events[Name]["arguments"]): Promise<Awaited<Events[Name]["reply"]>>;

  /** How many handlers an event has. */
  handlers(event: EventName): number;

  /** Puts a constructor of the client on a global object, as the script of a tenant does. */
  install(target?: object): this;
}

/**
 * A new client. A method without an answer fails as one that is not implemented.
 *
 * @param options - `timeout`: after how many milliseconds of the clock a call fails that nobody answers, and an
 * event is reported whose handlers have not answered; by default {timeout}.
 */
export declare function createFake(options?: { timeout?: number }): Fake;
