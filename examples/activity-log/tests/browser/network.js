// A browser that loses its network, tabs that share an outbox, and a server that has a bad day.
"use strict";

const { Desk, compare, idOf } = require("./desk.js");
const { listed } = require("./lists.js");
const { start } = require("./server.js");

// What waits while the browser is offline is sent once, in order, also after the page was closed.
exports.offline = async (job, browser, seen) => {
  const server = await start(job, "offline");
  const context = await browser.newContext();
  const first = await new Desk(context, server.origin, seen).open();
  const second = await new Desk(context, server.origin, seen).open();
  first.isBroken = second.isBroken = true;
  await context.setOffline(true);
  for (const desk of [first, second, first, second, first]) {
    await desk.press("newer");
  }
  await first.waiting(5);
  await first.page.waitForFunction(() => document.getElementById("progress").textContent.includes("offline"));
  const told = await first.text("#progress");
  await context.setOffline(false);
  await Promise.all([first.waiting(0), second.waiting(0)]);
  const given = [...(await first.given()), ...(await second.given())];
  const answered = [...first.acknowledged, ...second.acknowledged];
  seen.offline = { told, given: given.length, answered: answered.map(({ status }) => status), unlike: await compare(server, given) };
  seen.offline.inOrder = inOrder(first.acknowledged, second.acknowledged, await first.given());

  await context.setOffline(true);
  await first.press("newer");
  await first.press("newer");
  await second.waiting(2);
  const orphans = (await first.given()).slice(-2);
  await first.page.close();
  await context.setOffline(false);
  await second.waiting(0);
  const adopted = second.acknowledged.filter(({ text }) => orphans.includes(text));
  seen.takeover = { given: 2, unlike: await compare(server, orphans), answered: adopted.map(({ status }) => status) };

  await first.open();
  await context.setOffline(true);
  await second.page.close();
  await first.press("newer");
  await first.press("newer");
  await first.waiting(2);
  const left = (await first.given()).slice(-2);
  await first.page.close();
  await context.setOffline(false);
  const later = await new Desk(context, server.origin, seen).open();
  await later.waiting(0);
  seen.offline.listed = (await listed(server)).length;
  seen.reopened = { given: left.length, unlike: await compare(server, left), answered: later.acknowledged.map(({ status }) => status) };
  await context.close();
  await server.kill();
};

// Whether the records of a tab were acknowledged in the order in which it has given them, whoever has sent them.
function inOrder(one, other, given) {
  const answered = [one, other].map((acknowledged) => acknowledged.map(({ text }) => given.indexOf(text)).filter((index) => index >= 0));
  return answered.every((indices) => indices.every((index, at) => at === 0 || indices[at - 1] < index));
}

// Two tabs give many records at the same time, and no record is sent twice.
exports.tabs = async (job, browser, seen) => {
  const server = await start(job, "tabs");
  const context = await browser.newContext();
  const desks = [await new Desk(context, server.origin, seen).open(), await new Desk(context, server.origin, seen).open()];
  await Promise.all(desks.map((desk) => desk.press("many")));
  // Every tab is told what the other has sent.
  await Promise.all(desks.map((desk) => desk.stored(400)));
  const given = (await Promise.all(desks.map((desk) => desk.given()))).flat();
  const answered = desks.flatMap((desk) => desk.acknowledged);
  seen.tabs = {
    given: given.length,
    answered: answered.length,
    different: new Set(answered.map(({ text }) => idOf(text))).size,
    created: answered.filter(({ status }) => status === 201).length,
    unlike: await compare(server, given),
  };
  await context.close();
  await server.kill();
};

// What a server, or somebody in its place, can answer before it takes a record.
const WEATHER = {
  "503, then again": { answers: [{ status: 503, headers: { "retry-after": "1" } }] },
  "429, then again": { answers: [{ status: 429, headers: { "retry-after": "1" } }] },
  "a login page of the network": { answers: [{ status: 200, contentType: "text/html", body: "<form>Wi-Fi login</form>" }] },
  "sent elsewhere": { answers: [{ status: 302, headers: { location: "/" } }] },
  "500 once": { answers: [{ status: 500 }] },
  "500 always": { answers: Array(5).fill({ status: 500 }), isBroken: true },
  "too large": { answers: [{ status: 413 }], isBroken: true },
};

exports.weather = async (job, browser, seen) => {
  const server = await start(job, "weather");
  seen.weather = [];
  for (const [name, { answers, isBroken }] of Object.entries(WEATHER)) {
    const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
    desk.isBroken = true;
    const left = [...answers];
    await desk.page.route("**/activities", (route) => {
      const answer = left.shift();
      return answer ? route.fulfill(answer) : route.continue();
    });
    await desk.press("newer");
    let shown = "";
    if (isBroken) {
      await desk.page.waitForSelector("#broken-list li");
      shown = await desk.text("#broken-list .reason");
      await desk.page.click("#broken-list li >> text=Send again");
    }
    await desk.stored(1);
    const [text] = await desk.given();
    seen.weather.push([name, shown, left.length, (await compare(server, [text])).length]);
    await desk.context.close();
  }
  await server.kill();
};
