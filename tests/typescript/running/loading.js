// Loads the client on pages of a tenant, in a browser whose network is played here, and writes for each case
// what came of it.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [, , packages, folder] = process.argv;
const esbuild = require(path.join(packages, "esbuild"));
const { launch } = require("../../judges/chromium.js");

const TENANT = "https://acme.example.com";
const SCRIPT = `${TENANT}/agent/communicator/adapters/api.js`;
const NEWER = `${TENANT}/agent/crmembedded/adapters/api.js`;
const PAGE = "https://crm.example.com/";
const MODULES = `${PAGE}node_modules/`;
const FAKE = `${MODULES}brightpattern-agent-desktop/latest/testing.page.mjs`;

const bundle = (contents, options) =>
  esbuild.buildSync({ stdin: { contents, resolveDir: folder }, bundle: true, write: false, ...options }).outputFiles[0].text;

// The page knows the module by a global name, and asks it to load.
const loader = bundle("export * from 'brightpattern-agent-desktop/load'; export { loadAnyAdApi } from 'brightpattern-agent-desktop/editions'", { format: "iife", globalName: "loading" });
// The script of a tenant, played by the fake. `answers` is what the page says of the widget.
const widget = bundle(
  `import { createFake, silence } from 'brightpattern-agent-desktop/testing';
   window.fake = createFake().install(window);
   const after = window.answers ?? 0;
   const answer = () => new Promise((resolve) => setTimeout(resolve, after, { isLoggedIn: false }));
   window.fake.answer('getLoginState', window.answers === null ? silence : answer);`,
  { format: "iife" },
);

// What a page does, and what the network has: the script, or the status without one.
const CASES = {
  "the recipe": {
    run: `loading.loadAdApi({ domain: "acme.example.com", timeout: 60_000 }).then(async (client) => {
      const heard = new Promise((resolve) => client.on("ON_NEW_INTERACTION", () => resolve("ON_NEW_INTERACTION")));
      await window.fake.fire("ON_NEW_INTERACTION", { interactionId: "1", state: "hold", type: "voice", subject: "",
        associatedObjects: { list: [], selected: null }, callParties: [], callMuted: false, callRecording: false, attachedData: {} });
      return heard;
    })`,
  },
  "twice at once": { run: `Promise.all([load(), load()]).then(([one]) => one)` },
  "no script": { status: 404, run: "load()" },
  "again after no script": { status: 404, then: 200, run: "load().catch(() => load())" },
  "no global": { script: "", run: "load()" },
  "nobody answers": { before: "window.answers = null", run: "load({ timeout: 400 })" },
  "answers late": { before: "window.answers = 600", run: "load()" },
  aborted: {
    before: "window.answers = null",
    run: `(() => { const stop = new AbortController(); setTimeout(() => stop.abort("because"), 300); return load({ signal: stop.signal }); })()`,
  },
  "aborted before": { run: `load({ signal: AbortSignal.abort("because") })` },
  "no global, then one": { script: "", later: widget, run: "load().catch(() => load())" },
  "another tenant": { run: `load().then(() => load({ domain: "other.example.com" }))` },
  "no limit": { run: "load({ timeout: Infinity })" },
  "the constructor throws": { script: "window.brightpattern = { AdApi: class { constructor() { throw new Error('no'); } } }", run: "load()" },
  "no such widget": { run: `load({ widget: "3.0" })` },
  "no host": { run: `load({ domain: "" })` },
  "a policy, with its nonce": { policy: true, run: `load({ nonce: "n0nce" })` },
  "a policy, without": { policy: true, run: "load()" },
  "the page has the script already": { present: true, run: "load()" },
  "any edition": { run: `loading.loadAnyAdApi({ domain: "acme.example.com", widget: undefined })` },
  "any edition, of another widget": { address: NEWER, run: `loading.loadAnyAdApi({ domain: "acme.example.com", widget: "2.0" })` },
  "another address": { address: `${PAGE}widget.js`, run: `loading.loadAdApi({ script: "/widget.js", timeout: 10_000 })` },
  "another address, without a script": { address: `${PAGE}widget.js`, status: 404, run: `loading.loadAdApi({ script: "widget.js" })` },
  "another address, any edition": { address: `${PAGE}widget.js`, run: `loading.loadAnyAdApi({ script: "widget.js" })` },
  "an address that is none": { run: `loading.loadAdApi({ script: "https://" })` },
  "an address that is empty": { run: `loading.loadAdApi({ script: "" })` },
  "the fake at an address": {
    run: `loading.loadAdApi({ script: "${FAKE}" }).then(async (client) => {
      const before = window.fake.clock.now;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [client === window.fake.client, window.fake.clock.now > before].join(" ");
    })`,
  },
  "the fake at an address, under a policy": { policy: true, run: `loading.loadAdApi({ script: "${FAKE}", nonce: "n0nce" })` },
  "no bundler": {
    module: FAKE,
    run: `new Promise((resolve) => {
      new window.brightpattern.AdApi().on("ON_NEW_INTERACTION", () => resolve("ON_NEW_INTERACTION"));
      import("${MODULES}brightpattern-agent-desktop/latest/samples.mjs")
        .then(({ ON_NEW_INTERACTION }) => window.fake.fire("ON_NEW_INTERACTION", ...ON_NEW_INTERACTION.full()));
    })`,
  },
};

async function visit(browser, { address = SCRIPT, before = "", module, policy, present, run, script = widget, later = script, status = 200, then = status }) {
  const page = await browser.newPage();
  let asked = 0;
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === PAGE) {
      const headers = policy ? { "content-security-policy": "script-src 'nonce-n0nce'" } : {};
      const [started, added] = [present && `src="${SCRIPT}" async nonce="n0nce"`, module && `type="module" src="${module}"`];
      const tag = started || added ? `<script ${started || added}></script>` : "";
      const body = `<!doctype html><title>CRM</title>${tag}<script nonce="n0nce">${before};${loader}</script>`;
      return route.fulfill({ contentType: "text/html", body, headers });
    }
    if (url.startsWith(MODULES)) {
      const file = path.join(folder, "node_modules", url.slice(MODULES.length));
      return route.fulfill({ contentType: "text/javascript", body: fs.readFileSync(file) });
    }
    if (url !== address) return route.abort();
    asked += 1;
    return route.fulfill({ status: asked > 1 ? then : status, contentType: "text/javascript", body: asked > 1 ? later : script });
  });
  await page.goto(PAGE);
  const came = await page.evaluate(async (run) => {
    window.load = (options) => loading.loadAdApi({ domain: "acme.example.com", timeout: 10_000, ...options });
    try {
      const client = await (0, eval)(run);
      return typeof client === "string" ? client : `a client, ${document.scripts.length - [...document.scripts].filter((one) => one.src === "").length} script`;
    } catch (error) {
      if (error.code === "aborted" && document.scripts.length > 1 && run.includes("AbortSignal.abort")) return "the script was inserted";
      return [error.code, error.code === "no-script" ? error.script : error.code === "aborted" ? error.reason : ""].join(" ").trim();
    }
  }, run);
  await page.close();
  return came;
}

async function main() {
  const browser = await launch(packages);
  const seen = [];
  for (const [name, job] of Object.entries(CASES)) seen.push([name, await visit(browser, job)]);
  await browser.close();
  process.stdout.write(JSON.stringify(seen));
}

main();
