// How the pages look: what axe has against them, what is too wide, and pictures for a person.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const { Desk, watch } = require("./desk.js");
const { start } = require("./server.js");

const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 900 };

exports.sight = async (job, browser, seen) => {
  const server = await start(job, "sight");
  const axe = fs.readFileSync(path.join(job.packages, "axe-core/axe.min.js"), "utf8");
  seen.sight = { violations: [], wide: [], pages: [], pictures: [] };
  const addresses = await fill(browser, server, seen);
  seen.sight.pages = Object.keys(addresses);
  await visit(browser, server, addresses, seen);
  const looks = ["light", "dark"].map(async (colorScheme) => {
    for (const viewport of [DESKTOP, PHONE]) {
      const name = `${colorScheme}-${viewport.width}`;
      const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
      await agent(context, server, (page) => look(page, `agent-${name}`));
      const page = await context.newPage();
      for (const [title, address] of Object.entries(addresses)) {
        await page.goto(server.origin + address);
        await look(page, `${title}-${name}`);
      }
      await context.close();
    }
  });
  await Promise.all(looks);
  await server.kill();

  async function look(page, name) {
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    for (const { id, nodes } of violations) {
      seen.sight.violations.push(`${name}: ${id}: ${nodes[0].html}`);
    }
    const [width, limit] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (width > limit) seen.sight.wide.push(`${name}: ${width}`);
    const file = path.join(job.pictures, `${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    seen.sight.pictures.push(file);
  }
};

// Every page of the server under its own policy.
async function visit(browser, server, addresses, seen) {
  const page = await (await browser.newContext()).newPage();
  watch(page, server.origin, (what) => seen.complaints.push(what));
  for (const [title, address] of Object.entries(addresses)) {
    // The browser itself complains of what is not there.
    if (title !== "nothing") await page.goto(server.origin + address);
  }
  await page.context().close();
}

// Gives the server something of everything, and tells where to look.
async function fill(browser, server, seen) {
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  desk.isBroken = true;
  await desk.press("many");
  await desk.press("broken");
  await desk.stored(200);
  await desk.page.waitForSelector("#broken-list li");
  const refused = await desk.page.getAttribute("#broken-list a", "href");
  const address = await desk.page.getAttribute("#stored-list li:last-child a", "href");
  await desk.context.close();
  return {
    activities: "/activities",
    activity: new URL(address).pathname,
    refused: "/refused",
    "refused-one": new URL(refused).pathname,
    statistics: "/statistics",
    live: "/live",
    nothing: "/activities/there-is-none",
  };
}

// The agent's page in the middle of a day.
async function agent(context, server, look) {
  const desk = await new Desk(context, server.origin, { complaints: [] }).open();
  for (const name of ["call", "chat", "takeover", "newer", "broken"]) {
    await desk.press(name);
  }
  await desk.stored(1);
  await desk.page.waitForSelector("#broken-list li");
  await desk.page.fill("#panel-query", "invoice");
  await desk.page.press("#panel-query", "Enter");
  await desk.page.waitForSelector("#panel-found strong");
  await look(desk.page);
  await desk.page.close();
}
