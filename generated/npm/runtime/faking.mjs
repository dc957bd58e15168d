// Generated from the transcription of the API. Changes belong there.

// Plays the widget's side of the client, for tests and for pages without a tenant.

/** Time as a test lets it pass. */
class Clock {
  #waiting = new Set();

  now = 0;

  /** Lets time pass; what is due happens in its order. */
  async advance(milliseconds) {
    const end = this.now + milliseconds;
    for (;;) {
      await settled();
      const due = [...this.#waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (due === undefined) {
        break;
      }
      this.#waiting.delete(due);
      this.now = Math.max(this.now, due.at);
      due.resolve();
    }
    this.now = end;
  }

  /** Is fulfilled when this much time has passed. */
  after(milliseconds) {
    return new Promise((resolve) => {
      this.#waiting.add({ at: this.now + milliseconds, resolve });
    });
  }
}

/** Everything that could run without time passing has run. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** An answer that says that a call has failed. */
class Failure {
  constructor(answer) {
    this.answer = answer;
  }
}

/** What a method is answered with whose caller waits in vain. */
export const silence = Symbol("silence");

/**
 * A client and what a test does to it. `api` says what is particular: the `events` with the checks of their
 * arguments and replies, the `methods`, what answers look like, the errors of calls that nobody answers or
 * that are not implemented, the `timeout` of a call, the path `global` of the constructor.
 */
export class Fake {
  #api;
  #timeout;
  #answers = new Map();
  #handlers = new Map();

  calls = [];
  problems = [];
  clock = new Clock();

  constructor(api, { timeout = api.timeout } = {}) {
    this.#api = api;
    this.#timeout = timeout;
    this.client = this.#construct();
  }

  /** Sets what a method is answered with: data, or a function of the arguments that gives it. */
  answer(method, data) {
    this.#method(method);
    this.#answers.set(method, data);
    return this;
  }

  /** Has the calls of a method fail with an error of this name. */
  fail(method, error, message) {
    this.#method(method);
    if (!Object.hasOwn(this.#api.codes, error) || !this.#api.methods[method].isCalled) {
      throw new TypeError(`${method} cannot fail with ${String(error)}`);
    }
    return this.answer(method, new Failure(this.#api.failed(error, message)));
  }

  /** Raises an event, and gives what its handlers answer. */
  async fire(event, ...given) {
    const known = this.#event(event);
    const wrong = known.arguments?.(given);
    if (wrong !== undefined) {
      throw new TypeError(wrong.message);
    }
    const handlers = this.#handlers.get(event) ?? [];
    const all = Promise.all(handlers.map((handler) => this.#handle(event, handler, given)));
    const results = await Promise.race([all, this.clock.after(this.#timeout)]);
    if (known.reply === undefined) {
      return undefined;
    }
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
    const fault = isNothing ? undefined : known.reply(reply);
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
    const owner = path.slice(0, -1).reduce((object, name) => (object[name] ??= {}), target);
    owner[path.at(-1)] = Constructor;
    return this;
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
          this.#report("unknown-event", event, `there is no event ${event}`);
        }
        this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
      },
      remove: (event, handler) => {
        const handlers = this.#handlers.get(event) ?? [];
        this.#handlers.set(event, handlers.filter((known) => known !== handler));
      },
    };
    for (const [method, { isCalled }] of Object.entries(this.#api.methods)) {
      client[method] = (...given) => {
        this.calls.push({ method, arguments: given });
        return isCalled ? this.#call(method, given) : this.#given(method, given);
      };
    }
    return client;
  }

  async #call(method, given) {
    const { failed, succeeded, unanswered, unimplemented } = this.#api;
    if (!this.#answers.has(method)) {
      return failed(unimplemented, `no test has said what ${method} answers`);
    }
    const answered = await this.#given(method, given);
    if (answered instanceof Failure) {
      return answered.answer;
    }
    if (answered !== silence) {
      return succeeded(answered);
    }
    await this.clock.after(this.#timeout);
    return failed(unanswered);
  }

  #given(method, given) {
    const answer = this.#answers.get(method);
    return typeof answer === "function" ? answer(...given) : answer;
  }

  #method(name) {
    if (!Object.hasOwn(this.#api.methods, name)) {
      throw new TypeError(`there is no method ${String(name)}`);
    }
  }

  #event(name) {
    if (!Object.hasOwn(this.#api.events, name)) {
      throw new TypeError(`there is no event ${String(name)}`);
    }
    return this.#api.events[name];
  }

  #report(kind, event, message, cause) {
    this.problems.push({ kind, event, message, cause });
  }
}
