// Time as the fake sees it.

/** How often somebody looks who waits for what is far away; no timer takes any time. */
const FAR = 3_600_000;

/** Stands still until a test lets time pass, or until it is started and real time passes. */
export class Clock {
  #waiting = new Set();
  #passed = 0;
  #started;
  #timer;

  get now() {
    return this.#passed + (this.#started === undefined ? 0 : performance.now() - this.#started);
  }

  /** From now on real time passes. */
  start() {
    this.#started ??= performance.now();
    this.#wait();
  }

  /** From now on time stands still. */
  stop() {
    this.#passed = this.now;
    this.#started = undefined;
    this.#wait();
  }

  /** Starts anew; who waits is left waiting. */
  reset() {
    this.#waiting.clear();
    this.#passed = 0;
    this.#started = this.#started === undefined ? undefined : performance.now();
    this.#wait();
  }

  /** Lets time pass at once and stands still then; what is due happens in its order. */
  async advance(milliseconds) {
    this.stop();
    const end = this.#passed + milliseconds;
    for (;;) {
      await settled();
      const due = this.#next();
      if (due === undefined || due.at > end) {
        break;
      }
      this.#passed = Math.max(this.#passed, due.at);
      this.#end(due);
    }
    this.#passed = end;
  }

  /** What some work gives, or nothing when this much time has passed before. */
  async within(work, milliseconds) {
    const waiting = { at: this.now + milliseconds };
    const over = new Promise((resolve) => {
      waiting.resolve = resolve;
    });
    this.#waiting.add(waiting);
    this.#wait();
    try {
      return await Promise.race([work, over]);
    } finally {
      this.#waiting.delete(waiting);
      this.#wait();
    }
  }

  /** Is fulfilled when this much time has passed. */
  after(milliseconds) {
    return this.within(new Promise(() => {}), milliseconds);
  }

  /** Who waits for what comes first; nobody does for what never comes. */
  #next() {
    const [first] = [...this.#waiting].filter(({ at }) => at < Infinity).sort((one, other) => one.at - other.at);
    return first;
  }

  #end(waiting) {
    this.#waiting.delete(waiting);
    waiting.resolve();
  }

  /** Has real time end what is due, as long as it passes. */
  #wait() {
    clearTimeout(this.#timer);
    const next = this.#started === undefined ? undefined : this.#next();
    if (next !== undefined) {
      this.#timer = setTimeout(() => this.#tick(), Math.min(next.at - this.now, FAR));
    }
  }

  #tick() {
    for (let next = this.#next(); next !== undefined && next.at <= this.now; next = this.#next()) {
      this.#end(next);
    }
    this.#wait();
  }
}

/** Everything that could run without time passing has run. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
