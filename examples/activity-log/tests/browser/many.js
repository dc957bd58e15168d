// Records of all kinds, and a server that is killed in the middle of them.
"use strict";

const { Desk, compare, idOf } = require("./desk.js");
const { start } = require("./server.js");
const { listed } = require("./lists.js");

// All of them arrive as they were given.
exports.many = async (job, browser, seen) => {
  const server = await start(job, "many");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  await desk.press("many");
  await desk.stored(200);
  const given = await desk.given();
  const records = given.map((text) => JSON.parse(text));
  const kinds = (member) => [...new Set(records.map((record) => record[member]))].sort();
  seen.many = {
    given: given.length,
    types: kinds("type"),
    states: kinds("state"),
    unlike: await compare(server, given),
    listed: (await listed(server)).length,
    inOrder: desk.acknowledged.map(({ text }) => text).join("\n") === given.join("\n"),
  };
  await desk.context.close();
  await server.kill();
};

// A server that is killed has what it has acknowledged, and gets the rest when it is back.
exports.outage = async (job, browser, seen) => {
  const server = await start(job, "outage");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  await desk.press("many");
  await desk.stored(40);
  desk.isBroken = true;
  await server.kill();
  const before = desk.acknowledged.map(({ text }) => idOf(text));
  await desk.press("newer");
  await desk.page.waitForFunction(() => document.getElementById("progress").textContent.includes("Nothing is lost"));
  const told = await desk.text("#progress");
  const waited = Number(await desk.page.getAttribute("#waiting", "data-count"));
  await server.start();
  // Nobody acknowledged these but the server that was killed.
  const kept = new Map(await listed(server));
  await desk.waiting(0);
  desk.isBroken = false;
  const given = await desk.given();
  const ids = (await listed(server)).map(([id]) => id);
  const answered = desk.acknowledged.map(({ text }) => idOf(text));
  seen.outage = {
    told,
    waited,
    before: before.length,
    given: given.length,
    lost: before.filter((id) => !kept.has(id)),
    unlike: await compare(server, given),
    listed: ids.length,
    different: new Set(ids).size,
    acknowledgedTwice: answered.filter((id, index) => answered.indexOf(id) !== index),
  };
  await desk.context.close();
  await server.kill();
};
