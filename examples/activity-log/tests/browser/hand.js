// A person at the page: with the mouse, with the keyboard alone, and with records that are broken or newer.
"use strict";

const { Desk, compare, watch } = require("./desk.js");
const { start } = require("./server.js");

// Every step says what came of it.
exports.day = async (job, browser, seen) => {
  const server = await start(job, "day");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  const { page } = desk;
  const steps = (seen.day = []);
  const note = async (step, selector) => steps.push([step, (await page.textContent(selector)).trim()]);
  const says = (selector, text) => page.waitForFunction(([where, what]) => document.querySelector(where)?.textContent.includes(what), [selector, text]);

  await note("the agent", "#agent-name");
  await page.selectOption("#agent-choice", "not_ready");
  await says("#agent-state", "not ready");
  await note("the agent goes away", "#status");
  await desk.press("call");
  await page.waitForSelector("#interaction-list li");
  await note("a call comes in", "#status");
  await page.click("#interaction-list >> text=Accept");
  await says("#interaction-list .badge", "delivered");
  await page.click("#interaction-list >> text=Hold");
  await says("#interaction-list .badge", "hold");
  await note("on hold", "#interaction-list .badge");
  await page.selectOption("#panel-state", "queued");
  await desk.press("state");
  await says("#interaction-list .badge", "queued");
  await page.selectOption("#panel-agent", "after_call_work");
  await desk.press("agent");
  await says("#agent-state", "after call work");
  await note("the agent has work after the call", "#status");
  await desk.press("chat");
  await desk.press("email");
  await page.waitForFunction(() => document.querySelectorAll("#interaction-list > li").length === 3);
  await page.fill("#panel-query", "invoice");
  await page.press("#panel-query", "Enter");
  await page.waitForSelector("#panel-found strong");
  await note("the widget searches", "#panel-found strong");
  await note("and the page tells", "#question-list li span, #question-list li");
  steps.at(-1)[1] = steps.at(-1)[1].replace(/^.*?Search/, "Search");
  await page.fill("#interaction-list li:last-child input", "Wants a refund");
  await page.selectOption("#panel-interaction", { index: 2 });
  await desk.press("transfer");
  await desk.stored(1);
  await desk.press("takeover");
  await page.waitForSelector("text=Came with");
  await note("a transfer comes back", "#interaction-list li:last-child dl dd:last-of-type");
  await page.selectOption("#interaction-list li:first-child select", "Resolved");
  await page.click("#interaction-list li:first-child >> text=Finish");
  await desk.stored(2);
  await page.click("#stored-list li:first-child a");
  await page.waitForLoadState();
  steps.push(["its page", String(page.url().startsWith(`${server.origin}/activities/`))]);
  await desk.context.close();
  await server.kill();
};

// The same without a mouse.
exports.keyboard = async (job, browser, seen) => {
  const server = await start(job, "keyboard");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  const { page } = desk;
  const steps = (seen.keyboard = []);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  // Goes on with the key until something has the focus.
  const reach = async (wanted) => {
    for (let count = 0; count < 80; count += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`nothing leads to ${wanted}`);
  };
  await page.keyboard.press("Tab");
  steps.push(["Tab", await focused()]);
  await page.keyboard.press("Enter");
  steps.push(["Enter on it", await focused()]);
  await reach("call-number");
  await page.keyboard.type("+16505550142");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#interaction-list li");
  steps.push(["a number and Enter", (await page.textContent("#interaction-list h3")).trim()]);
  await reach("Accept");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#interaction-list .badge").textContent === "delivered");
  steps.push(["after it is accepted", await focused()]);
  await reach("Finish");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#interaction-list li", { state: "detached" });
  steps.push(["after the card is gone", await focused()]);
  await desk.stored(1);
  await reach("panel-broken-go");
  // The browser writes every answer of that kind on its console.
  desk.isBroken = true;
  await page.keyboard.press("Space");
  await page.waitForSelector("#broken-list li");
  steps.push(["a broken record", (await page.textContent("#alert")).trim()]);
  await page.focus("#records-heading");
  await reach("Dismiss");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#broken", { state: "hidden" });
  steps.push(["after it is dismissed", await focused()]);
  steps.push(["and the alert", await page.textContent("#alert")]);
  await desk.context.close();
  await server.kill();
};

// A broken record stays until somebody has seen it; the server has kept it; a newer one is stored whole.
exports.broken = async (job, browser, seen) => {
  const server = await start(job, "broken");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  const { page } = desk;
  desk.isBroken = true;
  await desk.press("broken");
  await page.waitForSelector("#broken-list li");
  desk.isBroken = false;
  await desk.press("newer");
  await desk.stored(1);
  const [broken, newer] = await desk.given();
  const shown = { reason: await desk.text("#broken-list .reason"), pointer: await desk.text("#broken-list .pointer") };
  const link = await page.getAttribute("#broken-list a", "href");
  const kept = await server.ask(new URL(link).pathname, { raw: true });
  const { refused } = await server.ask("/refused");
  const verdict = await desk.text("#stored-list .badge");
  await desk.enter();
  await page.waitForSelector("#broken-list li");
  await page.click("#broken-list li >> text=Dismiss");
  await page.waitForSelector("#broken", { state: "hidden" });
  await desk.enter();
  await desk.waiting(0);
  seen.broken = {
    ...shown,
    verdict,
    isKept: kept === broken,
    isListed: refused.map(({ id }) => `/refused/${id}`).includes(new URL(link).pathname),
    isGone: await page.isHidden("#broken"),
    unlike: await compare(server, [newer]),
    newer: Object.keys(JSON.parse(newer)),
  };
  await desk.context.close();
  await server.kill();
};

// The rows of a list by their record: every element with its attributes and what it says. No page says the character 0.
const shown = (page) =>
  page.$$eval("tr[data-record]", (rows) => {
    const told = (one) => [one.tagName, ...[...one.attributes].map(({ name, value }) => `${name}=${value}`).sort(), one.textContent.replaceAll("\0", "")];
    return rows.map((row) => [row.dataset.record, [...row.querySelectorAll("*")].map((one) => told(one).join(" ")).join("\n")]);
  });

// The same of all pages of the list, which the server makes.
async function made(page, origin) {
  const rows = [];
  for (let next = "/activities"; next; next = await page.evaluate(() => document.querySelector("a[rel=next]")?.getAttribute("href"))) {
    await page.goto(origin + next);
    rows.push(...(await shown(page)));
  }
  return new Map(rows);
}

// Somebody looks on: what is stored and refused appears by itself, also after the server was away.
exports.live = async (job, browser, seen) => {
  const server = await start(job, "live");
  const desk = await new Desk(await browser.newContext(), server.origin, seen).open();
  const page = await desk.context.newPage();
  watch(page, server.origin, (what) => desk.isBroken || seen.complaints.push(what));
  await page.goto(`${server.origin}/live`);
  await page.waitForSelector("#connection >> text=/^connected/");
  const rows = (count) => page.waitForFunction((wanted) => document.querySelectorAll("#live tbody tr").length === wanted, count);
  await desk.press("newer");
  await rows(1);
  desk.isBroken = true;
  await desk.press("broken");
  await page.waitForSelector("#refused li");
  const refused = (await page.textContent("#refused li")).includes("a minute or so");
  await server.kill();
  await desk.press("newer");
  await desk.waiting(1);
  await server.start();
  await rows(2);
  const subjects = await page.$$eval("#live tbody th a", (links) => links.map((link) => link.textContent));
  await desk.press("many");
  // Two were there, and records are numbered.
  await page.waitForSelector('[data-record="202"]');
  const grown = await shown(page);
  const expected = await made(page, server.origin);
  const unlike = grown.filter(([record, row]) => row !== expected.get(record));
  seen.live = { refused, subjects, grown: grown.length, unlike: unlike.map(([record, row]) => `${row}\n\n${expected.get(record)}`) };
  await desk.context.close();
  await server.kill();
};
