// Generated from the transcription of the API. Changes belong there.

// Plays the other side of the client, for tests and for pages without a tenant.

import { Clock } from "./clock.mjs";
import { unknown } from "./naming.mjs";
import { explain, named } from "./shapes.mjs";

/** What a method is answered with whose call fails. */
export class Failure {
  constructor(api, error, message) {
    if (!Object.hasOwn(api.codes, error)) {
      throw new TypeError(unknown("error", error, Object.keys(api.codes)));
    }
    this.answer = api.failed(error, message);
  }
}

/** What a method is answered with whose caller waits in vain. */
export const silence = Symbol("silence");

/** What answers only where a caller waits. */
function isOfCalls(answer) {
  return answer === silence || answer instanceof Failure;
}

function atOnce(method) {
  return `${method} gives its outcome at once, and cannot fail`;
}

/**
 * A client and what a test does to it. `api` says what is particular: the `events` with the shapes of their
 * arguments and replies, the methods that are `called` and those `returning` at once, the shapes of their `calls`,
 * what answers look like, the errors of calls that nobody answers or that are not implemented, the `timeout` of a
 * call, the path `global` of the constructor.
 */
export class Fake {
  #api;
  #timeout;
  #answers = new Map();
  #handlers = new Map();

  calls = [];
  events = [];
  problems = [];
  clock = new Clock();
  #installed = [];
  #shapes;

  constructor(api, { timeout = api.timeout } = {}) {
    this.#api = api;
    this.#timeout = timeout;
    this.client = this.#construct();
  }

  /** Sets what a method is answered with: data, or a function of the arguments that gives it; first, then next. */
  answer(method, ...data) {
    this.#method(method);
    if (this.#api.returning.includes(method) && data.some(isOfCalls)) {
      throw new TypeError(atOnce(method));
    }
    this.#answers.set(method, data);
    return this;
  }

  /** Has the calls of a method fail with an error of this name. */
  fail(method, error, message) {
    return this.answer(method, new Failure(this.#api, error, message));
  }

  /** Raises an event, and gives what its handlers answer. */
  async fire(event, ...given) {
    const known = this.#event(event);
    const wrong = known.arguments && explain(known.arguments, given, true);
    if (wrong !== undefined) {
      throw new TypeError(wrong.message);
    }
    return this.#raise(event, given);
  }

  /** Raises whatever somebody says, as one does that keeps to nothing. */
  async fireRaw(event, ...given) {
    return this.#raise(event, given);
  }

  async #raise(event, given) {
    const fired = { event, arguments: given, reply: undefined };
    this.events.push(fired);
    const handlers = this.#handlers.get(event) ?? [];
    const all = Promise.all(handlers.map((handler) => this.#handle(event, handler, given)));
    const results = await this.clock.within(all, this.#timeout);
    const known = Object.hasOwn(this.#api.events, event) ? this.#api.events[event] : {};
    if (known.reply !== undefined) {
      fired.reply = this.#reply(event, known, handlers, results);
    }
    return fired.reply;
  }

  /** The reply among the results of all handlers, which are not there if time was over before. */
  #reply(event, known, handlers, results) {
    if (results === undefined) {
      this.#report("no-reply", event, `the handlers of ${event} have not answered within ${this.#timeout} ms`);
      return undefined;
    }
    const replies = results.filter((result) => result !== undefined);
    if (replies.length > 1) {
      this.#report("several-replies", event, `${replies.length} handlers of ${event} have answered`);
    }
    const reply = replies.at(-1);
    // Where nothing is an answer too, somebody must have given it.
    const isNothing = reply === undefined && known.canBeNothing && handlers.length > 0;
    const fault = isNothing ? undefined : explain(known.reply, reply, false);
    if (fault !== undefined) {
      const [kind, told] = reply === undefined
        ? ["no-reply", handlers.length === 0 ? `no handler answers ${event}` : `no handler of ${event} has answered`]
        : ["bad-reply", fault.message];
      this.#report(kind, event, told);
    }
    return reply;
  }

  /** How many handlers an event has. */
  handlers(event) {
    this.#event(event);
    return (this.#handlers.get(event) ?? []).length;
  }

  /** Puts a constructor on a global object that gives the client, as the script of a tenant does. */
  install(target = globalThis) {
    const path = this.#api.global;
    const fake = this;
    class Constructor {
      constructor() {
        return fake.client;
      }
    }
    let owner = target;
    for (const name of path.slice(0, -1)) {
      this.#put(owner, name, owner[name] ?? {});
      owner = owner[name];
    }
    this.#put(owner, path.at(-1), Constructor);
    return this;
  }

  /** Takes from the global object what `install` has put there. */
  uninstall() {
    this.#installed.reverse().forEach((restore) => restore());
    this.#installed = [];
    return this;
  }

  #put(owner, name, value) {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    this.#installed.push(() => (before ? Object.defineProperty(owner, name, before) : delete owner[name]));
    owner[name] = value;
  }

  /** Forgets answers, handlers and all that was, and starts the clock anew; the client stays. */
  reset() {
    this.#answers.clear();
    this.#handlers.clear();
    this.calls.length = 0;
    this.events.length = 0;
    this.problems.length = 0;
    this.clock.reset();
    return this;
  }

  /** Throws an error that tells all problems, if there are some. */
  assertNoProblems() {
    if (this.problems.length > 0) {
      throw new Error(this.problems.map(({ kind, message }) => `${kind}: ${message}`).join("\n"));
    }
  }

  async #handle(event, handler, given) {
    try {
      return await handler(...given);
    } catch (error) {
      const told = error instanceof Error ? error.message : typeof error;
      this.#report("failed", event, `a handler of ${event} has failed: ${told}`, error);
      return undefined;
    }
  }

  #construct() {
    const client = {
      ...this.#api.properties,
      on: (event, handler) => {
        if (!Object.hasOwn(this.#api.events, event)) {
          this.#report("unknown-event", event, unknown("event", event, Object.keys(this.#api.events)));
        }
        this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
      },
      remove: (event, handler) => {
        const handlers = this.#handlers.get(event) ?? [];
        this.#handlers.set(event, handlers.filter((known) => known !== handler));
      },
    };
    for (const method of this.#api.called) {
      client[method] = (...given) => this.#call(method, given);
    }
    for (const method of this.#api.returning) {
      client[method] = (...given) => this.#return(method, given);
    }
    return client;
  }

  async #call(method, given) {
    const call = this.#note(method, given);
    call.answer = await this.#answered(call, this.#answers.has(method));
    return call.answer;
  }

  async #answered(call, isSet) {
    const { failed, succeeded, unanswered, unimplemented } = this.#api;
    if (!isSet) {
      return failed(unimplemented, `no test has said what ${call.method} answers`);
    }
    const data = await this.#given(call);
    if (data instanceof Failure) {
      return data.answer;
    }
    if (data !== silence) {
      // Where there is nothing to answer, a test says nothing or null.
      this.#judge("bad-answer", call.method, 1, data ?? null);
      return succeeded(data);
    }
    await this.clock.after(this.#timeout);
    return failed(unanswered);
  }

  #return(method, given) {
    const call = this.#note(method, given);
    const data = this.#given(call);
    if (isOfCalls(data)) {
      this.problems.push({ kind: "bad-answer", method, message: atOnce(method) });
    } else {
      call.answer = data;
    }
    return call.answer;
  }

  #note(method, given) {
    const call = { method, arguments: given, answer: undefined };
    this.calls.push(call);
    this.#judge("bad-call", method, 0, given);
    return call;
  }

  /** The first answer to a call, which is taken from the list if there is a next one. */
  #given({ method, arguments: given }) {
    const answers = this.#answers.get(method) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return typeof answer === "function" ? answer(...given) : answer;
  }

  /** Compares with what is documented: of a method the arguments and the result. */
  #judge(kind, method, part, value) {
    this.#shapes ??= this.#api.calls();
    const shape = Object.hasOwn(this.#shapes, method) ? this.#shapes[method][part] : undefined;
    const fault = shape && explain(named(method, undefined, shape), value, false);
    if (fault !== undefined) {
      this.problems.push({ kind, method, message: fault.message });
    }
  }

  #method(name) {
    const known = [...this.#api.called, ...this.#api.returning];
    if (!known.includes(name)) {
      throw new TypeError(unknown("method", name, known));
    }
  }

  #event(name) {
    if (!Object.hasOwn(this.#api.events, name)) {
      throw new TypeError(unknown("event", name, Object.keys(this.#api.events)));
    }
    return this.#api.events[name];
  }

  #report(kind, event, message, cause) {
    this.problems.push({ kind, event, message, cause });
  }
}
