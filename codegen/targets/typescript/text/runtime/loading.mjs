// Puts a script on a page and waits until what it brings answers.

/** Why there is no client. */
export class LoadError extends Error {
  constructor(code, message, script, reason) {
    super(message, { cause: reason });
    this.name = "LoadError";
    this.code = code;
    this.script = script;
    this.reason = reason;
  }
}

/** The scripts that this module has put on the page, by address, as long as nothing has gone wrong. */
const loading = new Map();

/** How long to wait before somebody is asked again who did not answer. */
const PAUSE = 250;

/** The longest time that a timer takes; beyond it is no limit. */
const LONGEST = 2 ** 31 - 1;

/**
 * `api` says what is particular: `scripts` by version, the path `global` of the constructor, the method
 * `ready`, and how an answer is known that nobody gave, `isUnanswered`.
 */
export async function load(api, options) {
  const { domain, script: given, [api.option]: version = api.version, nonce, timeout = 30_000, signal, ...rest } = options ?? {};
  const script = given === undefined ? address(api, domain, version) : resolved(given);
  if (typeof timeout !== "number" || !(timeout > 0)) {
    throw new LoadError("bad-option", `${String(timeout)} is no time to wait`, script);
  }
  if (typeof document === "undefined" && !find(api.global)) {
    throw new LoadError("no-script", "there is no page to put a script on", script);
  }
  const other = [...loading.keys()].find((known) => known !== script);
  if (other !== undefined) {
    throw new LoadError("bad-option", `${other} is on the page already`, script);
  }
  const end = deadline(timeout, signal, script);
  try {
    await end.unless(Promise.resolve());
    if (!find(api.global)) {
      await end.unless(insert(api, script, nonce, end));
    }
    const Constructor = find(api.global);
    if (!Constructor) {
      throw new LoadError("no-global", `${script} was loaded, but there is no ${named(api.global)}`, script);
    }
    const client = attempt(script, () => new Constructor(...api.parameters(rest)));
    if (api.ready) {
      end.isLoaded = true;
      await end.unless(answer(api, client, end, script));
    }
    return client;
  } catch (error) {
    if (!find(api.global)) {
      forget(script);
    }
    throw error;
  } finally {
    end.clear();
  }
}

/** Resolves once somebody answers the method that can be called at any time. */
async function answer(api, client, end, script) {
  while (!end.isOver()) {
    const answered = attempt(script, () => client[api.ready]());
    const given = await Promise.resolve(answered).catch((reason) => fail(script, reason));
    if (!api.isUnanswered(given)) {
      return;
    }
    await pause();
  }
}

function attempt(script, work) {
  try {
    return work();
  } catch (reason) {
    return fail(script, reason);
  }
}

function fail(script, reason) {
  throw new LoadError("failed", `what ${script} brings has failed`, script, reason);
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function address(api, domain, version) {
  if (!Object.prototype.hasOwnProperty.call(api.scripts, version)) {
    const known = Object.keys(api.scripts).join(", ");
    throw new LoadError("bad-option", `there is no ${api.option} ${String(version)}: expected one of ${known}`);
  }
  let host;
  try {
    host = new URL(/^[a-z]+:\/\//i.test(domain) ? domain : `https://${domain}`);
  } catch (reason) {
    throw new LoadError("bad-option", `${String(domain)} is no host`, undefined, reason);
  }
  const isHost = typeof domain === "string" && /^https?:$/.test(host.protocol) && !host.username && host.pathname === "/";
  if (!isHost) {
    throw new LoadError("bad-option", `${String(domain)} is no host`);
  }
  return new URL(api.scripts[version], host).href;
}

/** An address that somebody gives in the place of the tenant's, as seen from the page. */
function resolved(script) {
  try {
    if (typeof script !== "string" || script === "") {
      throw new TypeError("an address is a text");
    }
    return new URL(script, globalThis.document?.baseURI ?? "file:").href;
  } catch (reason) {
    throw new LoadError("bad-option", `${String(script)} is no address`, undefined, reason);
  }
}

function find(path) {
  return path.reduce((owner, name) => owner?.[name], globalThis);
}

function named(path) {
  return ["window", ...path].join(".");
}

/** Inserts a script once, whoever asks for it. */
function insert(api, script, nonce, end) {
  const known = loading.get(script);
  if (known) {
    return known.loaded;
  }
  if ([...document.scripts].some((element) => element.src === script)) {
    return appearance(api, end);
  }
  const element = document.createElement("script");
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => {
      forget(script);
      reject(new LoadError("no-script", `${script} cannot be loaded`, script));
    });
    element.src = script;
    if (new URL(script).pathname.endsWith(".mjs")) {
      element.type = "module";
    }
    if (nonce !== undefined) {
      element.nonce = nonce;
    }
    document.head.append(element);
  });
  loading.set(script, { element, loaded });
  return loaded;
}

/** What has brought nothing is taken from the page, so that it can be tried again. */
function forget(script) {
  loading.get(script)?.element.remove();
  loading.delete(script);
}

/** The page has put the script there itself: whether it has run by now, only what it brings tells. */
async function appearance(api, end) {
  while (!find(api.global) && !end.isOver()) {
    await pause();
  }
}

/** The end of waiting: after a time, or when the caller has no more use for it. */
function deadline(timeout, signal, script) {
  const end = { isLoaded: false };
  let over = false;
  let stop;
  const ended = new Promise((_, reject) => {
    stop = (error) => {
      over = true;
      reject(error);
    };
  });
  // Nobody may be waiting when it comes.
  ended.catch(() => {});
  const abort = () => stop(new LoadError("aborted", `loading ${script} was aborted`, script, signal.reason));
  const late = () => {
    const [code, what] = end.isLoaded ? ["no-answer", "nobody has answered"] : ["no-script", "it has brought nothing"];
    stop(new LoadError(code, `${script}: ${what} within ${timeout} ms`, script));
  };
  const timer = timeout <= LONGEST ? setTimeout(late, timeout) : undefined;
  if (signal?.aborted) {
    abort();
  } else {
    signal?.addEventListener("abort", abort);
  }
  end.unless = (work) => Promise.race([ended, work]);
  end.isOver = () => over;
  end.clear = () => {
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  return end;
}
