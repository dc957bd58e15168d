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

/** The scripts that this module has put on the page, by address. */
const loading = new Map();

/** How long to wait before somebody is asked again who did not answer. */
const PAUSE = 250;

/**
 * `api` says what is particular: `scripts` by version, the path `global` of the constructor, the method
 * `ready`, and how an answer is known that nobody gave, `isUnanswered`.
 */
export async function load(api, options) {
  const { domain, [api.option]: version = api.version, nonce, timeout = 30_000, signal, ...rest } = options;
  const script = address(api, domain, version);
  const end = deadline(timeout, signal, script);
  try {
    if (!find(api.global)) {
      await end.unless(insert(api, script, nonce));
    }
    const Constructor = find(api.global);
    if (!Constructor) {
      throw new LoadError("no-global", `${script} was loaded, but there is no ${named(api.global)}`, script);
    }
    const client = new Constructor(...api.parameters(rest));
    if (api.ready) {
      end.isLoaded = true;
      await end.unless(answer(api, client, end));
    }
    return client;
  } finally {
    end.clear();
  }
}

/** Resolves once somebody answers the method that can be called at any time. */
async function answer(api, client, end) {
  while (!end.isOver()) {
    if (!api.isUnanswered(await client[api.ready]())) {
      return;
    }
    await pause();
  }
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

function address(api, domain, version) {
  const path = api.scripts[version];
  if (path === undefined) {
    const known = Object.keys(api.scripts).join(", ");
    throw new LoadError("bad-option", `there is no ${api.option} ${String(version)}: expected one of ${known}`);
  }
  try {
    return new URL(path, /^[a-z]+:\/\//i.test(domain) ? domain : `https://${domain}`).href;
  } catch (cause) {
    throw new LoadError("bad-option", `${String(domain)} is no host`, undefined, cause);
  }
}

function find(path) {
  return path.reduce((owner, name) => owner?.[name], globalThis);
}

function named(path) {
  return ["window", ...path].join(".");
}

/** Inserts a script once, whoever asks for it; one that failed can be tried again. */
function insert(api, script, nonce) {
  const known = loading.get(script);
  if (known) {
    return known;
  }
  const present = [...document.scripts].find((element) => element.src === script);
  const loaded = present ? appearance(api) : new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => {
      loading.delete(script);
      element.remove();
      reject(new LoadError("no-script", `${script} cannot be loaded`, script));
    });
    element.src = script;
    if (nonce !== undefined) {
      element.nonce = nonce;
    }
    document.head.append(element);
  });
  loading.set(script, loaded);
  return loaded;
}

/** The page has put the script there itself: whether it has run by now, only what it brings tells. */
async function appearance(api) {
  while (!find(api.global)) {
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
  const timer = setTimeout(() => {
    const [code, what] = end.isLoaded ? ["no-answer", "nobody has answered"] : ["no-script", "it has not been loaded"];
    stop(new LoadError(code, `${script}: ${what} within ${timeout} ms`, script));
  }, timeout);
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
