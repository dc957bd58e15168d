// Does to fakes what tests do, and writes what came of each.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [, , , folder] = process.argv;
const required = createRequire(path.join(folder, "index.js"));
const { createFake, failure, silence } = required("brightpattern-agent-desktop/latest/testing");
const { loadAdApi } = required("brightpattern-agent-desktop/latest/load");
const samples = required("brightpattern-agent-desktop/latest/samples");
const { CallError, unwrap } = required("brightpattern-agent-desktop/results");

const kinds = (fake) => fake.problems.map(({ kind }) => kind).join();
const search = samples.ON_SEARCH_KNOWLEDGE_BASE.full();

function refused(act) {
  try {
    act();
  } catch (error) {
    return error.message;
  }
  return "nothing was refused";
}

const REPORTS = {
  "nothing is an answer": async (fake) => {
    fake.client.on("ON_SAVE_ACTIVITY_RECORD", async () => {});
    await fake.fire("ON_SAVE_ACTIVITY_RECORD", ...samples.ON_SAVE_ACTIVITY_RECORD.full());
    return kinds(fake);
  },
  "nobody answers": async (fake) => {
    await fake.fire("ON_SEARCH_KNOWLEDGE_BASE", ...search);
    return kinds(fake);
  },
  "a reply of the wrong shape": async (fake) => {
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", () => [{ id: 5 }]);
    await fake.fire("ON_SEARCH_KNOWLEDGE_BASE", ...search);
    return fake.problems[0].message;
  },
  "two replies": async (fake) => {
    const [one, other] = [() => null, () => []];
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", one);
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", other);
    return `${JSON.stringify(await fake.fire("ON_SEARCH_KNOWLEDGE_BASE", ...search))} ${kinds(fake)}`;
  },
  "a handler throws what cannot be shown": async (fake) => {
    fake.client.on("ON_LOGOUT", () => {
      throw Object.create(null);
    });
    await fake.fire("ON_LOGOUT");
    return kinds(fake);
  },
  "a handler never ends": async (fake) => {
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", () => new Promise(() => {}));
    const fired = fake.fire("ON_SEARCH_KNOWLEDGE_BASE", ...search);
    await fake.clock.advance(20_000);
    await fired;
    return kinds(fake);
  },
  "wrong arguments": (fake) => fake.fire("ON_LOGIN", 5).catch((error) => error.message),
  "an unknown event": (fake) => {
    fake.client.on("ON_NOTHING", () => {});
    return kinds(fake);
  },
  "no answer is set": (fake) => unwrap(fake.client.getTeams()).catch((error) => `${error.name} ${error.code} ${error instanceof CallError}`),
  "a call fails": (fake) => unwrap(fake.fail("login", "banned").client.login({})).catch((error) => `${error.name} ${error.code}`),
  "a call that nobody answers": async (fake) => {
    const called = fake.answer("getTeams", silence).client.getTeams();
    await fake.clock.advance(20_000);
    return (await called).error.name;
  },
  "no such error": (fake) => refused(() => fake.fail("login", "constructor")),
  "a constructor in the place of the script's": (fake) => {
    const page = {};
    fake.install(page);
    return String(new page.brightpattern.AdApi() === fake.client);
  },
  "the constructor taken away": (fake) => {
    const [empty, full] = [{}, { brightpattern: { AdApi: "theirs", other: 1 } }];
    fake.install(empty).install(full).uninstall();
    return JSON.stringify([empty, full]);
  },
  "loaded where there is no page": async (fake) => {
    fake.answer("getLoginState", { isLoggedIn: false }).install();
    const client = await loadAdApi({ domain: "acme.example.com" });
    fake.uninstall();
    return `${client === fake.client} ${await loadAdApi({ domain: "acme.example.com" }).catch(({ code }) => code)}`;
  },
  "first, then next": async (fake) => {
    fake.answer("getTeams", failure("banned"), [], () => [samples.Team.full()]);
    const told = [];
    for (let time = 0; time < 4; time += 1) told.push(await unwrap(fake.client.getTeams()).then(({ length }) => length, ({ name }) => name));
    return `${told} ${kinds(fake)}`;
  },
  "a call of the wrong shape": async (fake) => {
    await fake.client.startCall(5);
    return fake.problems[0].message;
  },
  "a call without what it needs": async (fake) => {
    await fake.client.startCall();
    return fake.problems[0].message;
  },
  "a call with more than it takes": async (fake) => {
    await fake.client.startCall("1", undefined, 2);
    return fake.problems[0].message;
  },
  "nothing to answer": async (fake) => {
    await fake.answer("logout", undefined).client.logout();
    return kinds(fake);
  },
  "an answer of the wrong shape": async (fake) => {
    await fake.answer("getTeams", [{ id: 5 }]).client.getTeams();
    return fake.problems[0].message;
  },
  "all problems as an error": async (fake) => {
    fake.assertNoProblems();
    fake.client.on("ON_LOGIM", () => {});
    await fake.client.startCall(5);
    return refused(() => fake.assertNoProblems());
  },
  "put back": async (fake) => {
    const { calls, client, events, problems } = fake;
    client.on("ON_LOGIN", () => {});
    await client.startCall(5);
    await fake.fire("ON_LOGOUT");
    await fake.clock.advance(5);
    fake.reset();
    return JSON.stringify([calls, events, problems, fake.handlers("ON_LOGIN"), fake.clock.now, fake.client === client]);
  },
  "a misspelt event": (fake) => fake.fire("ON_NEW_INTERACTIONS").catch((error) => error.message),
  "a misspelt method": (fake) => refused(() => fake.answer("getTeam", [])),
  "a misspelt error": (fake) => refused(() => fake.fail("login", "bannde")),
  "a name that is far from all": (fake) => refused(() => fake.answer("toString", [])),
  "a name that is very long": (fake) => refused(() => fake.answer("x".repeat(100_000), [])).length.toString(),
};

const PLAYS = {
  "a function fails a call": async (fake) => {
    fake.answer("startCall", async (phone) => (phone === "" ? failure("empty_number") : { id: phone }));
    const told = [];
    for (const phone of ["", "1"]) told.push(await unwrap(fake.client.startCall(phone)).then(({ id }) => id, ({ name, code }) => `${name} ${code}`));
    return `${told} ${kinds(fake)}`;
  },
  "a function leaves a call unanswered": async (fake) => {
    const called = fake.answer("getTeams", () => silence).client.getTeams();
    await fake.clock.advance(20_000);
    return (await called).error.name;
  },
  "a function fails what gives its outcome at once": (fake) => {
    fake.answer("injectMessageLogger", () => failure("banned")).client.injectMessageLogger(() => {});
    return fake.problems[0].message;
  },
  "what no function is in the place of one": (fake) => {
    fake.client.injectMessageLogger("log");
    return fake.problems[0].message;
  },
  "a failure of what gives its outcome at once": (fake) => refused(() => fake.fail("injectMessageLogger", "banned")),
  "a broken widget": async (fake) => {
    const got = [];
    fake.client.on("ON_LOGIN", (...given) => got.push(given));
    await fake.fireRaw("ON_LOGIN", 5, null);
    return `${JSON.stringify(got)} ${kinds(fake)}`;
  },
  "a broken widget asks": async (fake) => {
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", (query) => (query === null ? [] : null));
    return `${JSON.stringify(await fake.fireRaw("ON_SEARCH_KNOWLEDGE_BASE", null))} ${kinds(fake)}`;
  },
  "an event of a newer widget": async (fake) => {
    const got = [];
    fake.client.on("toString", (...given) => got.push(given));
    return `${await fake.fireRaw("toString", 1)} ${JSON.stringify(got)} ${kinds(fake)}`;
  },
  "what was raised": async (fake) => {
    fake.client.on("ON_SEARCH_KNOWLEDGE_BASE", async () => []);
    const asked = fake.fire("ON_SEARCH_KNOWLEDGE_BASE", "one", "none");
    const before = fake.events[0].reply;
    await Promise.all([asked, fake.fireRaw("ON_LOGOUT")]);
    return JSON.stringify([before ?? "none yet", fake.events]);
  },
  "what was answered": async (fake) => {
    fake.answer("getTeams", [], failure("banned", "no"));
    const called = fake.client.getTeams();
    const before = fake.calls[0].answer;
    await Promise.all([called, fake.client.getTeams()]);
    return JSON.stringify([before ?? "none yet", fake.calls.map(({ answer }) => answer)]);
  },
  "time passes": async () => {
    const fake = createFake({ timeout: 5 }).answer("getTeams", silence);
    fake.clock.start();
    return (await fake.client.getTeams()).error.name;
  },
  "time passes for who waits already": async () => {
    const fake = createFake({ timeout: 5 }).answer("getTeams", silence);
    const called = fake.client.getTeams();
    fake.clock.start();
    return (await called).error.name;
  },
  "no time is too long": async () => {
    const fake = createFake({ timeout: Infinity }).answer("getTeams", silence);
    fake.client.getTeams();
    fake.clock.start();
    return "and nobody waits";
  },
  "time is taken over": async (fake) => {
    fake.clock.start();
    await fake.clock.advance(20_000);
    const before = fake.clock.now;
    await new Promise((resolve) => setTimeout(resolve, 2));
    return String(before >= 20_000 && fake.clock.now === before);
  },
  "time starts anew": (fake) => {
    fake.clock.start();
    fake.clock.stop();
    fake.reset();
    return String(fake.clock.now);
  },
};

async function main() {
  const heading = JSON.parse(fs.readFileSync(path.join(folder, "job.json"), "utf8"));
  const seen = [];
  for (const [name, act] of Object.entries({ reports: REPORTS, plays: PLAYS }[heading])) seen.push([name, await act(createFake())]);
  process.stdout.write(JSON.stringify(seen));
}

main();
